//! The facts of an opportunity in one line, for servers that show only its summary.

use super::{
    Translator,
    date::{is_end_of_day, is_midnight, local},
};
use crate::domain::{
    OpportunityContent,
    place::Location,
    time::{Moment, is_duration},
};

/// When, where, for how much, for whom, and what it is called in its other languages
/// (federation.md section 2.2). To be joined with ` · `.
///
/// Dates are those of ISO 8601, so that a reader of any language reads them right.
#[must_use]
pub fn facts(content: &OpportunityContent, t: &Translator) -> Vec<String> {
    let online = content.online.is_some();
    let mut facts = Vec::new();
    facts.extend(content.start_time.map(|start| when(start, content)));
    facts.extend(content.location.as_ref().and_then(place));
    if online {
        facts.push(t.get("fact-online"));
    }
    if online && content.start_time.is_none() {
        facts.push(t.get("fact-any-time"));
    }
    facts.extend(
        content
            .duration
            .as_deref()
            .filter(|length| is_duration(length))
            .and_then(|length| {
                Some(t.with("fact-about", [("duration", t.duration(length)?.into())]))
            }),
    );
    facts.extend(t.cost(content));
    facts.extend(
        content
            .audience
            .as_ref()
            .and_then(|audience| t.ages(audience)),
    );
    facts.extend(
        content
            .name
            .iter()
            .skip(1)
            .map(|(tag, name)| format!("{name} ({})", tag.primary().to_uppercase())),
    );
    facts
}

/// `2026-12-05 15:00 (EET)`, `2026-12-05`, `2026-12-05 – 2026-12-12`, on the clock of the place.
fn when(start: Moment, content: &OpportunityContent) -> String {
    let zone = content.timezone.as_deref();
    let own_start = local(start, zone).0;
    let own_end = content
        .end_time
        .map(|end| local(end, zone).0)
        .filter(|end| *end > own_start);
    let whole_days = is_midnight(own_start) && own_end.is_none_or(is_end_of_day);
    let mut text = own_start
        .format(if whole_days {
            "%Y-%m-%d"
        } else {
            "%Y-%m-%d %H:%M"
        })
        .to_string();
    let last = own_end
        .map(|end| end.date_naive())
        .filter(|last| *last > own_start.date_naive());
    if let Some(last) = last {
        text.push_str(&format!(" – {last}"));
    }
    if !whole_days {
        text.push_str(&format!(" ({})", zone_name(start, zone)));
    }
    text
}

/// The zone's usual short name at that moment, `EET`; the offset where there is none.
fn zone_name(moment: Moment, zone: Option<&str>) -> String {
    match zone.and_then(|zone| zone.parse::<chrono_tz::Tz>().ok()) {
        Some(zone) => moment.0.with_timezone(&zone).format("%Z").to_string(),
        None if moment.0.offset().local_minus_utc() == 0 => "UTC".to_owned(),
        None => moment.0.format("UTC%:z").to_string(),
    }
}

/// Name and address in one line; nothing for a bare point.
pub(super) fn place(location: &Location) -> Option<String> {
    let parts = [&location.name, &location.address];
    let parts: Vec<&str> = parts
        .into_iter()
        .filter_map(|part| {
            part.as_deref()
                .map(str::trim)
                .filter(|part| !part.is_empty())
        })
        .collect();
    match parts.as_slice() {
        [] => None,
        [name, address] if address.starts_with(name) => Some((*address).to_owned()),
        parts => Some(parts.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::{Problems, document::Document};

    fn line(tag: &str, json: &str) -> String {
        let members = serde_json::from_str(json).unwrap();
        let mut problems = Problems::default();
        let content = OpportunityContent::read(&members, &mut problems);
        assert!(problems.is_empty(), "{problems}");
        facts(&content, &Translator::new(&tag.parse().unwrap())).join(" · ")
    }

    #[test]
    fn a_dated_opportunity_says_when_where_for_how_much_and_for_whom() {
        let json = r#"{
            "name": {"lt": "Robotikos dirbtuvės", "en": "Robotics workshop"},
            "startTime": "2026-12-05T15:00:00+02:00", "endTime": "2026-12-05T17:00:00+02:00",
            "timezone": "Europe/Vilnius",
            "location": {"name": "Vilniaus biblioteka", "address": "Trakų g. 10"},
            "free": true, "audience": {"minAge": 14, "maxAge": 19}
        }"#;
        assert_eq!(
            line("lt", json),
            "2026-12-05 15:00 (EET) · Vilniaus biblioteka, Trakų g. 10 · Nemokamai · 14–19 metų · \
             Robotics workshop (EN)"
        );
    }

    #[test]
    fn an_undated_online_one_says_so() {
        let json = r#"{
            "name": {"en": "Arduino basics"}, "online": {"url": "https://makerspace.example/a"},
            "duration": "PT3H", "free": true
        }"#;
        assert_eq!(line("en", json), "Online · Any time · about 3 hours · Free");
        assert_eq!(line("en", r#"{"name": {"en": "A library"}}"#), "");
    }

    #[test]
    fn days_and_zones_are_told_as_they_are_known() {
        for (json, text) in [
            (
                r#"{"startTime": "2026-12-05T00:00:00+01:00", "endTime": "2026-12-12T23:59:00+01:00"}"#,
                "2026-12-05 – 2026-12-12",
            ),
            (
                r#"{"startTime": "2026-12-05T18:00:00+01:00", "endTime": "2027-05-30T23:59:00+01:00"}"#,
                "2026-12-05 18:00 – 2027-05-30 (UTC+01:00)",
            ),
            (
                r#"{"startTime": "2026-12-05T18:00:00Z"}"#,
                "2026-12-05 18:00 (UTC)",
            ),
            (
                r#"{"startTime": "2026-12-05T18:00:00Z", "timezone": "Asia/Tbilisi"}"#,
                "2026-12-05 22:00 (+04)",
            ),
        ] {
            assert_eq!(line("en", json), text);
        }
    }
}
