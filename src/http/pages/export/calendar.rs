//! iCalendar (RFC 5545). Times are those of the world's clock, which every calendar shows as those
//! of its own place; whole days are days.

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono::Days;
use icalendar::{Calendar, Component, Event, EventLike, Property};

use super::{About, Surroundings, Taken, Visitor};
use crate::{
    actions::Error,
    domain::{ItemId, Opportunity, Rule, Status},
    http::{Problem, api::visible, pages::Pages},
    store::Connection,
    text::{plain, whole_days},
};

pub(super) const END: &str = "END:VCALENDAR\r\n";

pub(super) fn begin(about: &About) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Waymark//Waymark//EN"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .name(&one_line(&about.title))
        .description(&one_line(&about.summary));
    // RFC 7986: where it can be read again, and how often that is worth while.
    calendar.append_property(typed("SOURCE", "URI", &about.own));
    calendar.append_property(typed("REFRESH-INTERVAL", "DURATION", "PT6H"));
    let whole = calendar.to_string();
    whole.strip_suffix(END).unwrap_or(&whole).to_owned()
}

fn typed(name: &str, value_type: &str, value: &str) -> Property {
    let mut property = Property::new(name, value);
    property.add_parameter("VALUE", value_type).done()
}

/// What has a day; without one there is nothing for a calendar.
pub(super) fn item(taken: &Taken, visitor: &Visitor) -> Option<String> {
    let content = &taken.item.content;
    let start = content.start_time?;
    let mut event = Event::new();
    event
        .uid(taken.item.url.as_str())
        .timestamp(taken.item.updated)
        .last_modified(taken.item.updated)
        .summary(&one_line(&taken.name.text))
        .url(taken.item.url.as_str())
        .description(&description(taken));
    match whole_days(start, content.end_time, content.timezone.as_deref()) {
        Some((first, last)) => {
            event.starts(first);
            event.ends(last.checked_add_days(Days::new(1)).unwrap_or(last));
        }
        None => {
            event.starts(start.utc());
            if let Some(end) = content.end_time.filter(|end| *end > start) {
                event.ends(end.utc());
            }
        }
    }
    if let Some(location) = &content.location {
        let parts = [&location.name, &location.address];
        let parts: Vec<String> = parts
            .into_iter()
            .flatten()
            .map(|part| one_line(part))
            .collect();
        if !parts.is_empty() {
            event.location(&parts.join(", "));
        }
        if let Some((latitude, longitude)) = location.point() {
            event.append_property(Property::new("GEO", format!("{latitude};{longitude}")));
        }
    } else if let Some(online) = &content.online {
        event.location(online.url.as_str());
    }
    for topic in &content.categories {
        let topic = one_line(&visitor.t.category(topic));
        event.append_multi_property(Property::new("CATEGORIES", topic));
    }
    let status = match content.status {
        Status::Cancelled => "CANCELLED",
        _ => "CONFIRMED",
    };
    event.append_property(Property::new("STATUS", status));
    Some(event.to_string())
}

/// What stands on one line: a line break would begin another property.
fn one_line(text: &str) -> String {
    plain::line(text)
}

fn description(taken: &Taken) -> String {
    let whose = format!("{}, {}", taken.organisation, taken.territory);
    let parts = [
        taken.summary.as_str(),
        &taken.text,
        &whose,
        taken.item.url.as_str(),
    ];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    // The crate escapes line feeds and leaves carriage returns, which some readers take for an end.
    parts.join("\n\n").replace("\r\n", "\n").replace('\r', "\n")
}

/// One opportunity for a calendar.
///
/// # Errors
/// 404 for what this visitor may not see, and for what has no day.
pub async fn one(pages: &Pages, visitor: Visitor, id: ItemId) -> Result<Response, Problem> {
    let reader = visitor.clone();
    let text = pages
        .api
        .store
        .read(move |connection| whole(connection, &reader, id))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/calendar; charset=utf-8"),
    );
    headers.insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment; filename=\"event.ics\""),
    );
    Ok(response)
}

fn whole(connection: &mut Connection, visitor: &Visitor, id: ItemId) -> Result<String, Error> {
    let item: Opportunity = visible::opportunity(connection, &visitor.actor, id.into())?;
    let around = Surroundings::of(connection, std::slice::from_ref(&item), &[])?;
    let about = About {
        title: visitor.territory_name(),
        page: String::new(),
        own: visitor.territory.url.at(&visitor.path).to_string(),
        language: String::new(),
        summary: String::new(),
    };
    let event = self::item(&Taken::new(item, &around, visitor), visitor).ok_or(Rule::NotFound)?;
    Ok(format!("{}{event}{END}", begin(&about)))
}
