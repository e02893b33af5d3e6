//! iCalendar (RFC 5545). Times are those of the clock of the place, with what a calendar must know
//! of its time zone; of the world's clock where nobody said which that is; whole days are days.

use std::collections::HashSet;

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Days, Utc};
use chrono_tz::Tz;
use icalendar::{Calendar, CalendarDateTime, Component, Event, EventLike, Property};
use vtimezones_rs::VTIMEZONES;

use super::{About, Surroundings, Taken, Visitor, Words};
use crate::{
    actions::Error,
    domain::{
        ItemId, LanguageMap, LanguageTag, Opportunity, OpportunityContent, Rule, Status,
        recurrence::Recurrence, time::Moment,
    },
    http::{Problem, api::visible, pages::Pages},
    store::Connection,
    text::{Translator, plain, whole_days},
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
pub(super) fn item(taken: &Taken, t: &Translator) -> Option<String> {
    let content = taken.series.as_ref().unwrap_or(&taken.item.content);
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
            let zone = zone_of(content);
            event.starts(at(start, zone));
            if let Some(end) = content.end_time.filter(|end| *end > start) {
                event.ends(at(end, zone));
            }
        }
    }
    if let Some(rule) = content.rule() {
        event.append_property(Property::new("RRULE", written(&rule, start, content)));
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
        let topic = one_line(&t.category(topic));
        event.append_multi_property(Property::new("CATEGORIES", topic));
    }
    let status = match content.status {
        Status::Cancelled => "CANCELLED",
        _ => "CONFIRMED",
    };
    event.append_property(Property::new("STATUS", status));
    Some(event.to_string())
}

/// The time zone of something, when it is one that calendars can be told of.
fn zone_of(content: &OpportunityContent) -> Option<Tz> {
    let zone: Tz = content.timezone.as_ref()?.parse().ok()?;
    let told = zone != Tz::UTC && VTIMEZONES.contains_key(zone.name());
    told.then_some(zone)
}

fn at(moment: Moment, zone: Option<Tz>) -> CalendarDateTime {
    match zone {
        Some(zone) => CalendarDateTime::WithTimezone {
            date_time: moment.in_zone(zone).0.naive_local(),
            tzid: zone.name().to_owned(),
        },
        None => moment.utc().into(),
    }
}

/// The rule; its end is a day where the start is one (RFC 5545 section 3.3.10).
fn written(rule: &Recurrence, start: Moment, content: &OpportunityContent) -> String {
    let text = rule.written();
    let whole = whole_days(start, content.end_time, content.timezone.as_deref()).is_some();
    match rule.until().filter(|_| whole) {
        Some(day) => text
            .split(';')
            .map(|part| match part.starts_with("UNTIL=") {
                true => format!("UNTIL={}", day.format("%Y%m%d")),
                false => part.to_owned(),
            })
            .collect::<Vec<_>>()
            .join(";"),
        None => text,
    }
}

/// What a calendar must know of the time zones of these, but for those that are `known` to it.
pub(super) fn zones(items: &[Taken], known: &mut HashSet<Tz>) -> String {
    let contents = items.iter().map(|taken| &taken.item.content);
    let zones = contents.filter_map(zone_of);
    let new = zones.filter(|zone| known.insert(*zone));
    new.filter_map(|zone| VTIMEZONES.get(zone.name()))
        .map(|text| definition(text))
        .collect()
}

/// The time zone alone, of a calendar that holds nothing else.
fn definition(calendar: &str) -> String {
    let lines = calendar.lines();
    let from = lines.skip_while(|line| line.trim_end() != "BEGIN:VTIMEZONE");
    let mut text = String::new();
    for line in from {
        text.push_str(line.trim_end());
        text.push_str("\r\n");
        if line.trim_end() == "END:VTIMEZONE" {
            break;
        }
    }
    text
}

/// What stands on one line: a line break would begin another property.
fn one_line(text: &str) -> String {
    plain::line(text)
}

fn description(taken: &Taken) -> String {
    let whose = [taken.organisation.as_str(), &taken.territory];
    let whose: Vec<&str> = whose.into_iter().filter(|name| !name.is_empty()).collect();
    let whose = whose.join(", ");
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

/// One opportunity for the calendar of whoever gets a letter about it; nothing for what has no day, nor
/// for what is deleted: not even its name is left, and the letter says that it does not take place.
#[must_use]
pub fn for_letter(item: &Opportunity, now: DateTime<Utc>) -> Option<String> {
    if item.deleted.is_some() {
        return None;
    }
    let t = Translator::new(&LanguageTag::english());
    let line = |map: &LanguageMap| {
        let found = map.pick(&[]);
        found.map(|(tag, text)| (tag.to_string(), one_line(text)))
    };
    let (lang, text) = line(&item.content.name).unwrap_or_default();
    let about = About {
        title: text.clone(),
        page: String::new(),
        own: format!("{}.ics", item.url),
        language: String::new(),
        summary: String::new(),
    };
    let taken = [Taken {
        name: Words { lang, text },
        summary: line(&item.content.summary).unwrap_or_default().1,
        text: String::new(),
        organisation: String::new(),
        territory: String::new(),
        series: item.content.rule().map(|_| item.content.clone()),
        item: item.clone().at_next(now),
    }];
    let zones = zones(&taken, &mut HashSet::new());
    let event = taken.first().and_then(|taken| self::item(taken, &t))?;
    Some(format!("{}{zones}{event}{END}", begin(&about)))
}

fn whole(connection: &mut Connection, visitor: &Visitor, id: ItemId) -> Result<String, Error> {
    let item: Opportunity = visible::opportunity(connection, &visitor.actor, id.into())?;
    let around = Surroundings::of(connection, std::slice::from_ref(&item), &[])?;
    let about = About {
        title: visitor.territory_name(),
        page: String::new(),
        own: visitor.territory.url.at(visitor.bare_path()).to_string(),
        language: String::new(),
        summary: String::new(),
    };
    let taken = [Taken::new(item, &around, visitor)];
    let zones = zones(&taken, &mut HashSet::new());
    let event = taken
        .first()
        .and_then(|taken| self::item(taken, &visitor.t));
    let event = event.ok_or(Rule::NotFound)?;
    Ok(format!("{}{zones}{event}{END}", begin(&about)))
}
