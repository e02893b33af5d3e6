//! Keeping search true: what it knows of an item follows from the item.

use super::Error;
use crate::{
    domain::{
        Host, ItemId, LanguageMap, Opportunity, OpportunityContent, Organisation, Playlist,
        Territory, event::ItemType, opportunity::Kind,
    },
    store::{Connection, listings, listings::Listing},
};

/// Whether an item of another node is listed, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// In lists and search.
    Listed,
    /// Held back: its peer is limited.
    Hidden,
    /// Only where something leads to it: its peer is not followed.
    Unlisted,
}

fn joined(maps: &[&LanguageMap]) -> String {
    let texts: Vec<&str> = maps
        .iter()
        .flat_map(|map| map.iter().map(|(_, text)| text))
        .collect();
    texts.join(" ")
}

fn home(peer: Option<&Host>, territory: &Territory) -> String {
    peer.cloned()
        .unwrap_or_else(|| territory.url.host())
        .to_string()
}

/// Whether it costs nothing: what its author says, else what its price says.
fn is_free(content: &OpportunityContent) -> Option<bool> {
    let price = content
        .price
        .as_ref()
        .and_then(|price| price.amount.as_f64());
    content.free.or(price.map(|amount| amount <= 0.0))
}

/// Makes search know an opportunity as it is now, or forget it.
pub(super) fn list_opportunity(
    connection: &mut Connection,
    item: &Opportunity,
    organisation: &Organisation,
    territory: &Territory,
    shown: Shown,
) -> Result<(), Error> {
    let content = &item.content;
    if item.deleted.is_some() || !content.status.is_public() || shown == Shown::Unlisted {
        listings::delete(connection, item.uuid.into())?;
        return Ok(());
    }
    let audience = content.audience.clone().unwrap_or_default();
    let location = content.location.clone().unwrap_or_default();
    let mut terms: Vec<(&'static str, String)> = vec![
        ("type", ItemType::Opportunity.to_string()),
        ("kind", content.kind.to_string()),
        ("organisation", organisation.uuid.to_string()),
        ("territory", home(item.peer.as_ref(), territory)),
    ];
    let online = content.online.is_some() || content.kind == Kind::Online;
    terms.push(("online", online.to_string()));
    terms.extend(is_free(content).map(|free| ("free", free.to_string())));
    terms.extend(content.setting.map(|word| ("setting", word.to_string())));
    terms.extend(
        content
            .enrolment
            .map(|word| ("enrolment", word.to_string())),
    );
    for (field, values) in [
        ("category", &content.categories),
        ("skill", &content.skills),
        ("group", &audience.groups),
        ("accessibility", &content.accessibility),
    ] {
        terms.extend(values.iter().map(|value| (field, value.clone())));
    }
    terms.extend(
        content
            .languages
            .iter()
            .map(|tag| ("language", tag.to_string())),
    );
    let name = joined(&[&content.name]);
    let words = [
        joined(&[&content.name, &content.summary, &content.content]),
        content.keywords.join(" "),
        location.name.clone().unwrap_or_default(),
        location.address.clone().unwrap_or_default(),
        joined(&[&organisation.content.name]),
    ]
    .join(" ");
    let starts = content.start_time.map(|moment| moment.utc());
    listings::put(
        connection,
        &Listing {
            id: item.uuid.into(),
            item_type: ItemType::Opportunity,
            peer: item.peer.clone(),
            hidden: shown == Shown::Hidden,
            starts,
            ends: content.end_time.map(|moment| moment.utc()).or(starts),
            closes: content.enrolment_closes.map(|moment| moment.utc()),
            point: location.point(),
            min_age: audience.min_age.unwrap_or(0),
            max_age: audience.max_age.unwrap_or(u8::MAX),
            name,
            words,
            published: item.published.unwrap_or(item.updated),
            terms,
        },
    )?;
    Ok(())
}

/// Makes search know a playlist as it is now, or forget it.
pub(super) fn list_playlist(
    connection: &mut Connection,
    item: &Playlist,
    organisation: &Organisation,
    territory: &Territory,
    shown: Shown,
) -> Result<(), Error> {
    let content = &item.content;
    if item.deleted.is_some() || !content.status.is_public() || shown == Shown::Unlisted {
        listings::delete(connection, item.uuid.into())?;
        return Ok(());
    }
    let mut terms: Vec<(&'static str, String)> = vec![
        ("type", ItemType::Playlist.to_string()),
        ("organisation", organisation.uuid.to_string()),
        ("territory", home(item.peer.as_ref(), territory)),
    ];
    for (field, values) in [
        ("category", &content.categories),
        ("skill", &content.skills),
    ] {
        terms.extend(values.iter().map(|value| (field, value.clone())));
    }
    let tasks: Vec<&LanguageMap> = content
        .steps
        .iter()
        .filter_map(|step| step.task.as_ref())
        .map(|task| &task.name)
        .collect();
    let words = [
        joined(&[&content.name, &content.summary, &content.content]),
        joined(&tasks),
        joined(&[&organisation.content.name]),
    ]
    .join(" ");
    let listing = Listing {
        name: joined(&[&content.name]),
        words,
        terms,
        ..undated(
            item.uuid.into(),
            ItemType::Playlist,
            item.peer.clone(),
            shown,
            item.published.unwrap_or(item.updated),
        )
    };
    listings::put(connection, &listing)?;
    Ok(())
}

/// Makes search know an organisation as it is now, or forget it.
pub(super) fn list_organisation(
    connection: &mut Connection,
    item: &Organisation,
    territory: &Territory,
    shown: Shown,
) -> Result<(), Error> {
    if item.deleted.is_some() || shown == Shown::Unlisted {
        listings::delete(connection, item.uuid.into())?;
        return Ok(());
    }
    let content = &item.content;
    let location = content.location.clone().unwrap_or_default();
    let terms = vec![
        ("type", ItemType::Organisation.to_string()),
        ("organisation", item.uuid.to_string()),
        ("territory", home(item.peer.as_ref(), territory)),
    ];
    let words = [
        joined(&[&content.name, &content.summary, &content.content]),
        location.name.clone().unwrap_or_default(),
        location.address.clone().unwrap_or_default(),
    ]
    .join(" ");
    let listing = Listing {
        name: joined(&[&content.name]),
        words,
        terms,
        point: location.point(),
        ..undated(
            item.uuid.into(),
            ItemType::Organisation,
            item.peer.clone(),
            shown,
            item.published,
        )
    };
    listings::put(connection, &listing)?;
    Ok(())
}

fn undated(
    id: ItemId,
    item_type: ItemType,
    peer: Option<Host>,
    shown: Shown,
    published: chrono::DateTime<chrono::Utc>,
) -> Listing {
    Listing {
        id,
        item_type,
        peer,
        hidden: shown == Shown::Hidden,
        starts: None,
        ends: None,
        closes: None,
        point: None,
        min_age: 0,
        max_age: u8::MAX,
        name: String::new(),
        words: String::new(),
        published,
        terms: Vec::new(),
    }
}
