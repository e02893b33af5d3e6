//! The filters that are set, in words.

use std::collections::HashMap;

use super::asked::{self, Asked};
use crate::{
    domain::{
        Host, ObjectUrl, Organisation, Peer,
        esco::ConceptId,
        opportunity::{Enrolment, Kind, Setting},
        search::{TimeOfDay, When},
        time::Moment,
    },
    http::pages::{view::Link, visitor::Visitor},
    text::plain,
};
use chrono::{NaiveDate, NaiveTime};

/// Whether a peer is a territory whose things are shown here.
pub fn is_neighbour(peer: &Peer) -> bool {
    peer.is_neighbour()
}

/// What territories and the asked organisation are called.
#[derive(Debug, Clone)]
pub struct Names {
    territories: HashMap<String, String>,
    organisation: Option<String>,
    skills: HashMap<String, String>,
}

impl Names {
    /// The names of these neighbours, of this territory, of an organisation, and of skills by their
    /// addresses.
    pub fn new(
        visitor: &Visitor,
        peers: &[Peer],
        organisation: Option<Organisation>,
        skills: HashMap<String, String>,
    ) -> Self {
        let mut territories: HashMap<String, String> = peers
            .iter()
            .filter_map(|peer| Some((peer.host.to_string(), plain::line(peer.name.as_deref()?))))
            .collect();
        let ours = visitor.territory.url.host().to_string();
        territories.insert(ours, visitor.territory_name());
        Self {
            territories,
            organisation: organisation.map(|item| visitor.line(&item.content.name).text),
            skills,
        }
    }

    /// A skill by its address; nothing when it is not known here.
    pub fn skill(&self, address: &str) -> Option<&str> {
        let address = ConceptId::canonical(address);
        self.skills.get(&address).map(String::as_str)
    }

    /// A territory by its host or base address; the host when it has not said its name.
    pub fn territory(&self, asked: &str) -> String {
        let host = ObjectUrl::parse(asked)
            .map(|url| url.host())
            .or_else(|_no_address| Host::parse(asked))
            .map_or_else(|_no_host| asked.to_owned(), |host| host.to_string());
        self.territories.get(&host).cloned().unwrap_or(host)
    }
}

/// Every filter that is set, with the address without it.
pub fn set(asked: &Asked, names: &Names, visitor: &Visitor) -> Vec<Link> {
    asked
        .pairs()
        .filter_map(|(name, value)| {
            let label = match name {
                "near" => around(asked, visitor),
                _ => label(name, value, names, visitor)?,
            };
            Some(Link {
                href: asked.without(name, value),
                label,
            })
        })
        .collect()
}

/// A place and how far around it, in words.
fn around(asked: &Asked, visitor: &Visitor) -> String {
    let t = &visitor.t;
    let place = asked::place_of(asked.one("near"), visitor);
    match asked.one("radius").parse() {
        Ok(far) => {
            let far = t.distance(far);
            t.with(
                "filter-near",
                [("far", far.into()), ("place", place.into())],
            )
        }
        Err(_no_distance) => place,
    }
}

/// A filter in words. The words that are looked for stand in their field, the order is none, and
/// `radius` belongs to `near`.
fn label(name: &str, value: &str, names: &Names, visitor: &Visitor) -> Option<String> {
    let t = &visitor.t;
    let day = |text: &str| {
        let day = text.parse::<NaiveDate>().ok()?.and_time(NaiveTime::MIN);
        Some(t.date(Moment(day.and_utc().fixed_offset())))
    };
    let date = |id: &str| {
        let date = day(value).unwrap_or_else(|| value.to_owned());
        t.with(id, [("date", date.into())])
    };
    let text = match name {
        "q" | "sort" | "radius" => return None,
        "kind" => value.parse::<Kind>().map(|kind| t.kind(kind)).ok()?,
        "setting" => value.parse::<Setting>().map(|word| t.setting(word)).ok()?,
        "enrolment" => value
            .parse::<Enrolment>()
            .map(|word| t.enrolment(word))
            .ok()?,
        "category" => t.category(value),
        "language" => t.language_name(&value.parse().ok()?),
        "accessibility" => t.accessibility(value),
        "territory" => names.territory(value),
        "organisation" => names
            .organisation
            .clone()
            .unwrap_or_else(|| value.to_owned()),
        "group" => value.to_owned(),
        "skill" => names
            .skill(value)
            .map_or_else(|| t.get("filter-skill"), ToOwned::to_owned),
        "type" => t.get(&format!("filter-type-{value}")),
        "time" => t.get(&format!("time-{}", value.parse::<TimeOfDay>().ok()?)),
        "when" => t.get(&format!("when-{}", value.parse::<When>().ok()?)),
        "from" => date("filter-from"),
        "to" => date("filter-to"),
        "age" => t.with("filter-age", [("age", value.to_owned().into())]),
        "closing" => t.with("filter-closing", [("n", value.parse::<i64>().ok()?.into())]),
        "free" if value == "true" => t.get("search-free"),
        "free" => t.get("filter-not-free"),
        "online" if value == "true" => t.get("search-online"),
        "online" => t.get("filter-not-online"),
        "bbox" => t.get("filter-area"),
        _ => return None,
    };
    Some(text)
}
