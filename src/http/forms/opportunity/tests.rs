#![allow(clippy::unwrap_used)]
use super::*;
use crate::domain::document::Document;

const VILNIUS: Tz = Tz::Europe__Vilnius;

fn languages() -> Vec<LanguageTag> {
    ["lt", "en"]
        .into_iter()
        .map(|tag| tag.parse().unwrap())
        .collect()
}

fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn content(document: Value) -> OpportunityContent {
    let mut problems = Problems::default();
    let content = OpportunityContent::read(document.as_object().unwrap(), &mut problems);
    assert!(problems.is_empty(), "{problems}");
    content
}

/// A document with every plain field.
fn everything() -> Value {
    json!({
        "identifier": "a-1", "kind": "workshop", "organisation": "library",
        "name": {"lt": "Robotai", "en": "Robots"}, "summary": {"lt": "Trumpai"},
        "content": {"en": "One\n\nTwo"}, "categories": ["science"], "keywords": ["robots", "arduino"],
        "skills": ["http://data.europa.eu/esco/skill/1"],
        "audience": {"minAge": 14, "maxAge": 19, "groups": ["newcomers"]},
        "languages": ["lt", "uk"], "setting": "nonFormal",
        "startTime": "2026-12-05T15:00:00+02:00", "endTime": "2026-12-05T17:00:00+02:00",
        "timezone": "Europe/Vilnius", "duration": "PT2H",
        "location": {"name": "Library", "address": "Trakų g. 10", "latitude": 54.68, "longitude": 25.28},
        "online": {"url": "https://meet.example/a"}, "free": false,
        "price": {"amount": 12.5, "currency": "EUR"}, "accessibility": ["wheelchair"],
        "capacity": 12, "enrolment": "approval",
        "enrolmentOpens": "2026-11-01T00:00:00+02:00", "enrolmentCloses": "2026-12-01T23:59:00+02:00",
        "materials": [{"url": "https://a.example/b", "label": "Read this"}],
        "videos": ["https://v.example/1"], "url": "https://library.example/robots",
        "image": {"url": "https://i.example/1.jpg", "alt": "A robot",
                  "license": "https://creativecommons.org/licenses/by/4.0/", "attribution": "The library"},
        "contacts": [{"name": "Desk", "email": "desk@library.example"}],
        "license": "https://creativecommons.org/licenses/by/4.0/", "status": "draft",
    })
}

#[test]
fn every_plain_field_goes_through_the_form_and_comes_back() {
    let stored = content(everything());
    let form = write(&stored, VILNIUS);
    let sent = Sent {
        fields: &form,
        before: None,
    };
    let (patch, problems) = read(sent, &languages(), VILNIUS);
    assert!(problems.is_empty(), "{problems}");
    let mut document = super::super::fresh(&patch);
    // These the form does not show, and a change leaves them alone.
    for member in ["identifier", "organisation", "skills", "status"] {
        let own = everything().get(member).cloned().unwrap();
        document.insert(member.to_owned(), own);
    }
    assert_eq!(content(Value::Object(document)), stored);
}

#[test]
fn nothing_changed_is_an_empty_patch() {
    let form = write(&content(everything()), VILNIUS);
    let sent = Sent {
        fields: &form,
        before: Some(&form),
    };
    let (patch, problems) = read(sent, &languages(), VILNIUS);
    assert!(patch.is_empty() && problems.is_empty(), "{patch:?}");
}

#[test]
fn another_zone_moves_every_time() {
    let before = write(&content(everything()), VILNIUS);
    let after: Fields = before
        .iter()
        .map(|(name, value)| {
            let value = if name == "timezone" {
                "Europe/Amsterdam"
            } else {
                value
            };
            (name.to_owned(), value.to_owned())
        })
        .collect();
    let sent = Sent {
        fields: &after,
        before: Some(&before),
    };
    let (patch, _) = read(sent, &languages(), VILNIUS);
    assert_eq!(
        patch.get("startTime"),
        Some(&json!("2026-12-05T15:00:00+01:00"))
    );
    assert_eq!(patch.get("timezone"), Some(&json!("Europe/Amsterdam")));
    assert_eq!(patch.len(), 5, "{patch:?}");
}

#[test]
fn an_imported_time_that_the_clock_shows_twice_stays_as_it_is() {
    let stored = content(
        json!({"name": {"lt": "Naktis"}, "startTime": "2026-10-25T03:30:00+03:00",
                                "timezone": "Europe/Vilnius"}),
    );
    let before = write(&stored, VILNIUS);
    let mut pairs: Vec<(String, String)> = before
        .iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    pairs.push(("summary.lt".to_owned(), "Kitaip".to_owned()));
    let after: Fields = pairs.into_iter().collect();
    let sent = Sent {
        fields: &after,
        before: Some(&before),
    };
    let (patch, problems) = read(sent, &languages(), VILNIUS);
    assert!(problems.is_empty(), "{problems}");
    assert_eq!(patch.keys().collect::<Vec<_>>(), ["summary"]);
}

#[test]
fn what_cannot_be_read_is_told_at_its_field() {
    let form = fields(&[
        ("name.lt", "Robotai"),
        ("startTime", "2026-03-29T03:30"),
        ("endTime", "later"),
        ("timezone", "Europe/Vilnius"),
        ("price.amount", "ten"),
        ("audience.minAge", "fourteen"),
        ("location.latitude", "north"),
        ("image.alt", "A robot"),
    ]);
    let sent = Sent {
        fields: &form,
        before: None,
    };
    let (patch, mut problems) = read(sent, &languages(), VILNIUS);
    OpportunityContent::read(&super::super::fresh(&patch), &mut problems);
    let pointers: Vec<&str> = problems.0.iter().map(|p| p.pointer.as_str()).collect();
    assert_eq!(
        pointers,
        [
            "/startTime",
            "/endTime",
            "/audience/minAge",
            "/location/latitude",
            "/price/amount",
            "/image/url"
        ]
    );
}

#[test]
fn a_zone_is_written_only_beside_a_time() {
    let read_zone = |pairs: &[(&str, &str)]| {
        let form = fields(pairs);
        let sent = Sent {
            fields: &form,
            before: None,
        };
        let (patch, _) = read(sent, &languages(), VILNIUS);
        patch.get("timezone").cloned().unwrap()
    };
    assert_eq!(read_zone(&[("timezone", "Europe/Vilnius")]), Value::Null);
    assert_eq!(
        read_zone(&[("startTime", "2026-07-01T10:00")]),
        json!("Europe/Vilnius")
    );
    let named = [
        ("startTime", "2026-07-01T10:00"),
        ("timezone", "Europe/Oslo"),
    ];
    assert_eq!(read_zone(&named), json!("Europe/Oslo"));
}

/// The rule that the form of something says, when nothing else was known.
fn rule_of(pairs: &[(&str, &str)]) -> (Option<Value>, Problems) {
    let begins = [
        ("startTime", "2026-11-30T17:00"),
        ("timezone", "Europe/Vilnius"),
    ];
    let form = fields(&[&begins, pairs].concat());
    let sent = Sent {
        fields: &form,
        before: None,
    };
    let (mut patch, problems) = read(sent, &languages(), VILNIUS);
    (patch.shift_remove("recurrence"), problems)
}

#[test]
fn how_often_it_takes_place_is_chosen_or_written() {
    for (pairs, rule) in [
        (&[][..], Value::Null),
        (&[("recurrence", "daily")], json!("FREQ=DAILY")),
        (
            &[
                ("recurrence", "fortnightly"),
                ("recurrence.days", "3"),
                ("recurrence.days", "1"),
                ("recurrence.until", "2027-05-31"),
            ],
            json!("FREQ=WEEKLY;UNTIL=20270531T205959Z;INTERVAL=2;BYDAY=MO,WE"),
        ),
        // Days belong to weeks.
        (
            &[("recurrence", "monthly"), ("recurrence.days", "1")],
            json!("FREQ=MONTHLY"),
        ),
        (
            &[
                ("recurrence", "rule"),
                ("recurrence.rule", "FREQ=MONTHLY;BYDAY=-1MO"),
            ],
            json!("FREQ=MONTHLY;BYDAY=-1MO"),
        ),
    ] {
        let (read, problems) = rule_of(pairs);
        assert!(problems.is_empty(), "{problems}");
        assert_eq!(read.unwrap_or_default(), rule, "{pairs:?}");
    }
    for (pairs, pointer) in [
        (&[("recurrence", "rule")][..], "/recurrence/rule"),
        (
            &[("recurrence", "weekly"), ("recurrence.until", "in June")],
            "/recurrence/until",
        ),
    ] {
        let (_, problems) = rule_of(pairs);
        assert_eq!(problems.0.len(), 1, "{problems}");
        assert_eq!(problems.0[0].pointer, pointer);
    }
}

#[test]
fn a_rule_goes_through_the_form_and_comes_back() {
    for rule in [
        "FREQ=WEEKLY;UNTIL=20270531T205959Z;INTERVAL=2;BYDAY=MO,WE",
        "FREQ=YEARLY",
        "FREQ=DAILY;COUNT=9",
        "FREQ=MONTHLY;BYDAY=-1MO",
    ] {
        let stored = content(json!({
            "startTime": "2026-11-30T17:00:00+02:00", "timezone": "Europe/Vilnius",
            "recurrence": rule,
        }));
        let form = write(&stored, VILNIUS);
        let sent = Sent {
            fields: &form,
            before: None,
        };
        let (patch, problems) = read(sent, &languages(), VILNIUS);
        assert!(problems.is_empty(), "{problems}");
        assert_eq!(patch.get("recurrence"), Some(&json!(rule)));
    }
}
