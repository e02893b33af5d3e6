//! One thing in a list.

use super::{
    facts,
    surroundings::{Surroundings, href, organisation_href, title},
    view::{Row, Tag},
    visitor::Visitor,
};
use crate::domain::{Opportunity, Organisation, Playlist, Status, place::Location};
use chrono::Datelike;

/// An opportunity in a list.
#[must_use]
pub fn opportunity(item: &Opportunity, around: &Surroundings, visitor: &Visitor) -> Row {
    let content = &item.content;
    let name = title(&content.name, visitor);
    let start = content
        .start_time
        .map(|start| facts::own_clock(start, content));
    let day = start.map(|start| visitor.t.day(start));
    let (day, month) = day.map_or_else(Default::default, |day| {
        let this_year = visitor
            .now
            .with_timezone(&visitor.zone())
            .year()
            .to_string();
        let month = if day.year == this_year {
            day.month
        } else {
            format!("{} {}", day.month, day.year)
        };
        (day.day, month)
    });
    Row {
        href: href("opportunities", item.uuid, item.peer.as_ref()),
        title: name.text,
        lang: name.lang,
        glyph: format!("kind-{}", content.kind),
        kind_label: visitor.t.kind(content.kind),
        day,
        month,
        datetime: start.map(|start| start.to_string()).unwrap_or_default(),
        at: at(content.location.as_ref()),
        facts: facts::of_row(content, visitor),
        organisation: around.organisation_name(item.organisation, visitor),
        origin: around.origin(item.peer.as_ref(), visitor),
        tags: tags(
            content.status,
            item.peer.is_none(),
            around.organisation(item.organisation),
            visitor,
        ),
    }
}

/// Where a thing is, for the map beside the list.
fn at(location: Option<&Location>) -> Option<String> {
    let (latitude, longitude) = location?.point()?;
    Some(format!("{longitude},{latitude}"))
}

/// A playlist among other results.
#[must_use]
pub fn playlist(item: &Playlist, around: &Surroundings, visitor: &Visitor) -> Row {
    let name = title(&item.content.name, visitor);
    let steps = item.content.steps.len();
    Row {
        href: href("playlists", item.uuid, item.peer.as_ref()),
        title: name.text,
        lang: name.lang,
        glyph: "route".to_owned(),
        kind_label: visitor.t.get("playlist-kind"),
        facts: vec![visitor.t.with("count-steps", [("n", steps.into())])],
        organisation: around.organisation_name(item.organisation, visitor),
        origin: around.origin(item.peer.as_ref(), visitor),
        tags: tags(
            item.content.status,
            item.peer.is_none(),
            around.organisation(item.organisation),
            visitor,
        ),
        ..Row::default()
    }
}

/// An organisation among other results.
#[must_use]
pub fn organisation(item: &Organisation, around: &Surroundings, visitor: &Visitor) -> Row {
    let name = title(&item.content.name, visitor);
    let address = item
        .content
        .location
        .as_ref()
        .and_then(|place| place.address.clone());
    Row {
        href: organisation_href(item),
        title: name.text,
        lang: name.lang,
        glyph: "building-2".to_owned(),
        kind_label: visitor.t.get("organisation-kind"),
        facts: address.into_iter().collect(),
        origin: around.origin(item.peer.as_ref(), visitor),
        ..Row::default()
    }
}

/// What a reader should know of the state of a thing.
#[must_use]
pub fn tags(
    status: Status,
    local: bool,
    owner: Option<&Organisation>,
    visitor: &Visitor,
) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut tag = |kind, id| {
        tags.push(Tag {
            kind,
            text: visitor.t.get(id),
        });
    };
    match status {
        Status::Draft => tag("draft", "status-draft"),
        Status::Cancelled => tag("danger", "status-cancelled"),
        Status::Published => {}
    }
    if local && owner.is_some_and(|owner| !owner.verified) {
        tag("warn", "tag-only-here");
    }
    tags
}
