//! Places of ours and of others.

use aws_lc_rs::digest::{SHA256, digest};

use super::{node::Node, texts};
use crate::{
    domain::{LanguageMap, ObjectUrl, Territory, opportunity::Online, place::Location},
    federation::wire::{self, Place, PostalAddress, VirtualLocation},
};

/// Most characters of a place's name, as the domain checks it.
pub const NAME: usize = 300;
/// Most characters of an address, as the domain checks it.
pub const ADDRESS: usize = 500;

/// One place for a thing that may be somewhere, or on the web; nothing when it is neither.
pub fn to_location(
    location: Option<&Location>,
    online: Option<&Online>,
    territory: &Territory,
) -> Option<wire::Location> {
    location
        .and_then(|location| to_place(location, territory))
        .map(wire::Location::Place)
        .or_else(|| online.map(to_virtual).map(wire::Location::Virtual))
}

/// The territory as a place: for a dated thing of which nobody says where it is, because Gancio
/// refuses an Event without a location.
pub fn somewhere_in(territory: &Territory) -> wire::Location {
    wire::Location::Place(Place {
        id: Some(territory.actor()),
        kind: "Place",
        name: name_of(&territory.name),
        latitude: None,
        longitude: None,
        address: None,
    })
}

fn to_place(location: &Location, territory: &Territory) -> Option<Place> {
    let text = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let (name, address) = (text(&location.name), text(&location.address));
    let point = location.point();
    if name.is_none() && address.is_none() && point.is_none() {
        return None;
    }
    Some(Place {
        id: place_id(location, territory),
        kind: "Place",
        name: name
            .or_else(|| address.clone())
            .unwrap_or_else(|| name_of(&territory.name)),
        latitude: point.map(|(latitude, _)| latitude),
        longitude: point.map(|(_, longitude)| longitude),
        address: address.map(|street_address| PostalAddress {
            kind: "PostalAddress",
            street_address,
        }),
    })
}

/// An address that is the same for the same place and another one for another: peers keep places
/// by it and never look again.
fn place_id(location: &Location, territory: &Territory) -> Option<ObjectUrl> {
    let said = serde_json::to_vec(location).ok()?;
    let digest = digest(&SHA256, &said);
    let short: String = digest
        .as_ref()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    ObjectUrl::parse(&format!("{}#place-{short}", territory.actor())).ok()
}

fn to_virtual(online: &Online) -> VirtualLocation {
    VirtualLocation {
        kind: "VirtualLocation",
        name: online.url.host().as_str().to_owned(),
        url: online.url.clone(),
    }
}

fn name_of(name: &LanguageMap) -> String {
    name.first()
        .map(|(_, text)| text.to_owned())
        .unwrap_or_default()
}

/// The first place in the world among an object's locations.
pub fn read_location(node: Node<'_>) -> Option<Location> {
    node.nodes("location").find_map(|place| {
        let address = place.node("address");
        let elsewhere = place.is("VirtualLocation")
            || address.is_some_and(|address| address.is("VirtualLocation"));
        if elsewhere {
            return None;
        }
        let point = place.number("latitude").zip(place.number("longitude"));
        let point = point
            .filter(|(latitude, longitude)| latitude.abs() <= 90.0 && longitude.abs() <= 180.0);
        let location = Location {
            name: texts::read_name(place)
                .first()
                .map(|(_, name)| name.to_owned()),
            address: address.map_or_else(|| place.text("address").and_then(line), postal_line),
            latitude: point.map(|(latitude, _)| latitude),
            longitude: point.map(|(_, longitude)| longitude),
        };
        (location != Location::default()).then_some(location)
    })
}

/// The first place on the web among an object's locations.
pub fn read_virtual(node: Node<'_>) -> Option<ObjectUrl> {
    node.nodes("location").find_map(|place| {
        // Gancio says it in the address of a Place.
        let of_address = place
            .node("address")
            .filter(|address| address.is("VirtualLocation"));
        let itself = place.is("VirtualLocation").then_some(place);
        of_address.or(itself)?.address("url")
    })
}

/// A postal address in one line: `15 Fediverse Street, 8010 Fediverse Town, Steiermark, Austria`.
fn postal_line(address: Node<'_>) -> Option<String> {
    let part = |name| address.text(name).and_then(line);
    let town = [part("postalCode"), part("addressLocality")];
    let town = town.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let parts = [
        part("streetAddress"),
        line(&town),
        part("addressRegion"),
        part("addressCountry"),
    ];
    line(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn line(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}
