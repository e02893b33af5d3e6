//! A search's result to take along: as a calendar, a feed, map data and a table.

use std::collections::BTreeMap;

use quick_xml::{Reader, events::Event};
use serde_json::{Value, json};

use super::{browser::Page, node::House};
use crate::support::{Member, TestStore, on_both};

on_both!(
    a_calendar_has_what_has_a_day,
    a_feed_tells_the_newest_first,
    map_data_has_what_has_no_place_too,
    a_table_is_complete_and_tame,
    the_same_filters_hold_and_wrong_ones_are_refused,
    one_opportunity_goes_into_a_calendar,
    what_recurs_is_one_event_with_its_rule,
);

const HOSTILE: &str = "=cmd|'/C calc'!A0\r\nATTENDEE:mailto:evil@evil.example";

async fn house(db: TestStore) -> House {
    let house = House::new(db).await;
    for document in [
        json!({
            "name": {"en": "Robots, and; more", "lt": "Robotai"},
            "summary": {"en": "Build <one> & go"},
            "content": {"en": "First.\r\n\r\nATTENDEE:mailto:evil@evil.example"},
            "startTime": "2030-05-04T15:00:00+03:00", "endTime": "2030-05-04T17:00:00+03:00",
            "timezone": "Europe/Vilnius", "categories": ["science"],
            "location": {"name": "The yard", "address": "Upės g. 1", "latitude": 54.7, "longitude": -25.3},
        }),
        json!({
            "name": {"en": "A whole weekend"}, "kind": "course",
            "startTime": "2030-06-01T00:00:00+03:00", "endTime": "2030-06-02T23:59:00+03:00",
            "timezone": "Europe/Vilnius", "price": {"amount": 5, "currency": "EUR"},
        }),
        json!({"name": {"en": HOSTILE}, "kind": "online", "online": {"url": "https://a.example/"},
            "startTime": "2030-07-01T10:00:00Z"}),
        json!({"name": {"en": "A draft"}, "status": "draft"}),
    ] {
        house.city.publish(document).await;
    }
    house
}

async fn get(house: &House, path: &str, media_type: &str) -> Page {
    let page = house.browser().get(path).await;
    assert_eq!(page.status, 200, "{path}: {}", page.text);
    assert_eq!(page.header("content-type"), media_type, "{path}");
    page
}

/// The content lines of iCalendar, unfolded (RFC 5545 section 3.1).
fn lines(calendar: &str) -> Vec<String> {
    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    let lines: Vec<String> = calendar
        .replace("\r\n ", "")
        .split("\r\n")
        .map(str::to_owned)
        .collect();
    for line in &lines {
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
    lines
}

async fn a_calendar_has_what_has_a_day(db: TestStore) {
    let house = house(db).await;
    let page = get(&house, "/opportunities.ics", "text/calendar; charset=utf-8").await;
    for line in page.text.split("\r\n") {
        assert!(line.len() <= 75, "folded: {line}");
    }
    let lines = lines(&page.text);
    let count = |wanted: &str| lines.iter().filter(|line| *line == wanted).count();
    assert_eq!(
        (
            count("BEGIN:VCALENDAR"),
            count("BEGIN:VEVENT"),
            count("END:VEVENT")
        ),
        (1, 3, 3)
    );
    for wanted in [
        "VERSION:2.0",
        "SUMMARY:Robots\\, and\\; more",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Vilnius",
        "DTSTART;TZID=Europe/Vilnius:20300504T150000",
        "DTEND;TZID=Europe/Vilnius:20300504T170000",
        "DTSTART:20300701T100000Z",
        "LOCATION:The yard\\, Upės g. 1",
        "GEO:54.7;-25.3",
        "CATEGORIES:Science",
        "DTSTART;VALUE=DATE:20300601",
        "DTEND;VALUE=DATE:20300603",
    ] {
        assert_eq!(count(wanted), 1, "{wanted} in {lines:#?}");
    }
    assert_eq!(count("STATUS:CONFIRMED"), 3);
    assert!(
        lines.iter().all(|line| !line.starts_with("ATTENDEE")),
        "{lines:#?}"
    );
    let lithuanian = house
        .browser()
        .with("accept-language", "lt")
        .get("/opportunities.ics")
        .await;
    assert!(lithuanian.text.contains("SUMMARY:Robotai"));
}

async fn a_feed_tells_the_newest_first(db: TestStore) {
    let house = house(db).await;
    let page = get(
        &house,
        "/opportunities.rss?kind=event,course",
        "application/rss+xml; charset=utf-8",
    )
    .await;
    let mut reader = Reader::from_str(&page.text);
    let (mut texts, mut at) = (Vec::new(), String::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => at = start.name().as_ref().to_owned(),
            Event::Text(text) => texts.push((at.clone(), text.as_ref().to_owned())),
            Event::Eof => break,
            _ => {}
        }
    }
    let of = |name: &str| -> Vec<&str> {
        texts
            .iter()
            .filter(|(at, text)| at == name && !text.trim().is_empty())
            .map(|(_, text)| text.as_str())
            .collect()
    };
    assert_eq!(of("title")[1..], ["A whole weekend", "Robots, and; more"]);
    assert_eq!(of("guid").len(), 2);
    assert!(
        page.text.contains("Build &lt;one&gt; &amp; go"),
        "{}",
        page.text
    );
    assert!(
        page.text.contains("kind=event,course"),
        "the feed knows its own address: {}",
        page.text
    );
}

async fn map_data_has_what_has_no_place_too(db: TestStore) {
    let house = house(db).await;
    let page = get(&house, "/opportunities.geojson", "application/geo+json").await;
    let data: Value = serde_json::from_str(&page.text).unwrap();
    assert_eq!(data["type"], "FeatureCollection");
    let features = data["features"].as_array().unwrap();
    assert_eq!(features.len(), 3);
    assert_eq!(
        features[0]["geometry"],
        json!({"type": "Point", "coordinates": [-25.3, 54.7]})
    );
    assert_eq!(features[0]["properties"]["name"], "Robots, and; more");
    assert_eq!(features[0]["properties"]["place"], "The yard");
    assert!(
        features[1..]
            .iter()
            .all(|feature| feature["geometry"].is_null())
    );
    let none = get(
        &house,
        "/opportunities.geojson?q=nothing-of-that",
        "application/geo+json",
    )
    .await;
    let none: Value = serde_json::from_str(&none.text).unwrap();
    assert_eq!(none["features"], json!([]));
}

async fn a_table_is_complete_and_tame(db: TestStore) {
    let house = house(db).await;
    // More than what is read at once.
    house
        .city
        .db
        .done(|c| {
            for n in 0..450 {
                let mut document = crate::support::members(json!({
                    "organisation": "library", "status": "published",
                    "name": {"en": format!("Number {n}")},
                }));
                document.insert("keywords".to_owned(), json!([format!("number{n}")]));
                waymark::actions::publish_opportunity::create(
                    c,
                    &waymark::domain::permission::Actor::command_line(),
                    &document,
                    waymark::actions::publish_opportunity::Federate::Yes,
                )?;
            }
            Ok(())
        })
        .await;
    let page = get(
        &house,
        "/opportunities.csv",
        "text/csv; charset=utf-8; header=present",
    )
    .await;
    let text = page.text.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<BTreeMap<String, String>> = reader.deserialize().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 453);
    let mut urls: Vec<&String> = rows.iter().map(|row| &row["url"]).collect();
    urls.sort();
    urls.dedup();
    assert_eq!(urls.len(), 453, "each once");
    let robots = rows
        .iter()
        .find(|row| row["name"] == "Robots, and; more")
        .unwrap();
    assert_eq!(robots["startTime"], "2030-05-04T15:00:00+03:00");
    assert_eq!(
        (robots["latitude"].as_str(), robots["longitude"].as_str()),
        ("54.7", "-25.3")
    );
    let weekend = rows
        .iter()
        .find(|row| row["name"] == "A whole weekend")
        .unwrap();
    assert_eq!(
        (weekend["price"].as_str(), weekend["currency"].as_str()),
        ("5", "EUR")
    );
    assert!(
        rows.iter().any(|row| row["name"].starts_with("'=cmd")),
        "no formula"
    );
}

async fn the_same_filters_hold_and_wrong_ones_are_refused(db: TestStore) {
    let house = house(db).await;
    let count = async |query: &str| {
        let path = format!("/opportunities.geojson?{query}");
        let page = get(&house, &path, "application/geo+json").await;
        let data: Value = serde_json::from_str(&page.text).unwrap();
        data["features"].as_array().unwrap().len()
    };
    assert_eq!(count("kind=course").await, 1);
    assert_eq!(count("organisation=library").await, 3);
    assert_eq!(count("organisation=nobody").await, 0);
    assert_eq!(count("type=playlist").await, 0);
    assert_eq!(count("from=2030-05-20&utm_source=x&page=7").await, 2);
    for wrong in [
        "bbox=NaN",
        "from=yesterday",
        "kind=party",
        "radius=1e400&near=1,1",
    ] {
        for form in ["ics", "rss", "geojson", "csv"] {
            let page = house
                .browser()
                .get(&format!("/opportunities.{form}?{wrong}"))
                .await;
            assert_eq!(page.status, 400, "{form} {wrong}: {}", page.text);
            let program = house.browser().with("accept", "*/*");
            let page = program
                .clone()
                .get(&format!("/opportunities.{form}?{wrong}"))
                .await;
            assert_eq!(page.header("content-type"), "application/problem+json");
        }
    }
    for (accept, told) in [
        ("*/*", "application/problem+json"),
        ("text/html", "text/html; charset=utf-8"),
    ] {
        let mut asks = house.browser().with("accept", accept);
        let tile = asks.get("/tiles/3/4/2.mvt?bbox=NaN").await;
        assert_eq!(
            (tile.status, tile.header("content-type").as_str()),
            (400, told)
        );
    }
    let wide = house.browser().get("/opportunities.csv?radius=1e400").await;
    assert_eq!(wide.status, 400);
    let off = json!({"name": {"en": "Chess"}, "kind": "course", "status": "cancelled",
        "startTime": "2030-05-04T15:00:00Z"});
    house.city.publish(off).await;
    let feed = house.browser().get("/opportunities.rss?kind=course").await;
    assert!(
        feed.text.contains("<title>Chess (cancelled)</title>"),
        "{}",
        feed.text
    );
    let own = r#"/opportunities.rss?kind=course" rel="self""#;
    assert!(feed.text.contains(own), "{}", feed.text);
    assert_eq!(feed.header("access-control-allow-origin"), "*");
    let calendar = house.browser().get("/opportunities.ics?kind=course").await;
    let own = "/opportunities.ics?kind=course".to_owned();
    let source = lines(&calendar.text);
    let source = source.iter().find(|line| line.starts_with("SOURCE"));
    assert!(source.unwrap().ends_with(&own), "{source:?}");
}

async fn what_recurs_is_one_event_with_its_rule(db: TestStore) {
    let house = House::new(db).await;
    let club = house
        .city
        .publish(json!({
            "name": {"en": "Chess club"}, "timezone": "Europe/Vilnius",
            "startTime": "2026-11-02T17:00:00+02:00", "endTime": "2026-11-02T19:00:00+02:00",
            "recurrence": "FREQ=WEEKLY;UNTIL=20300630",
        }))
        .await;
    let whole = house
        .city
        .publish(json!({
            "name": {"en": "Market"}, "timezone": "Europe/Vilnius",
            "startTime": "2026-11-01T00:00:00+02:00", "recurrence": "FREQ=MONTHLY;UNTIL=20300630",
        }))
        .await;
    let list = get(&house, "/opportunities.ics", "text/calendar; charset=utf-8").await;
    let one = get(
        &house,
        &format!("/opportunities/{}.ics", club.uuid),
        "text/calendar; charset=utf-8",
    )
    .await;
    for text in [&list.text, &one.text] {
        let lines = lines(text);
        for wanted in [
            "BEGIN:VTIMEZONE",
            "DTSTART;TZID=Europe/Vilnius:20261102T170000",
            "DTEND;TZID=Europe/Vilnius:20261102T190000",
            "RRULE:FREQ=WEEKLY;UNTIL=20300630T205959Z",
        ] {
            let count = lines.iter().filter(|line| *line == wanted).count();
            assert_eq!(count, 1, "{wanted} in {lines:#?}");
        }
    }
    let day = "DTSTART;VALUE=DATE:20261101\r\n";
    assert!(list.text.contains(day), "{}", list.text);
    assert!(list.text.contains("RRULE:FREQ=MONTHLY;UNTIL=20300630\r\n"));

    let mut anybody = house.browser();
    let page = anybody.get(&format!("/opportunities/{}", club.uuid)).await;
    assert!(
        page.text.contains("Every week, until Sun 30 June 2030"),
        "{}",
        page.text
    );
    assert!(page.text.contains("Next dates"));
    assert!(!page.text.contains("This is over"));
    let table = anybody.get("/opportunities.csv").await;
    assert!(table.text.contains(",FREQ=WEEKLY;UNTIL=20300630,"));
    assert!(!table.text.contains("2026-11-02T17"), "its next date");
    assert!(
        anybody
            .get(&format!("/opportunities/{}", whole.uuid))
            .await
            .text
            .contains("Every month")
    );
}

async fn one_opportunity_goes_into_a_calendar(db: TestStore) {
    let house = house(db).await;
    let dated = house
        .city
        .publish(json!({"name": {"en": "Chess"}, "startTime": "2030-05-04T15:00:00Z", "status": "cancelled"}))
        .await;
    let undated = house.city.publish(json!({"name": {"en": "Any day"}})).await;
    let draft = house
        .city
        .publish(json!({"startTime": "2030-05-04T15:00:00Z", "status": "draft"}))
        .await;
    let path = |id| format!("/opportunities/{id}.ics");
    let page = get(&house, &path(dated.uuid), "text/calendar; charset=utf-8").await;
    let lines = lines(&page.text);
    for wanted in [
        "SUMMARY:Chess",
        "STATUS:CANCELLED",
        "DTSTART:20300504T150000Z",
    ] {
        assert!(
            lines.iter().any(|line| line == wanted),
            "{wanted} in {lines:#?}"
        );
    }
    let mut anybody = house.browser();
    assert_eq!(anybody.get(&path(undated.uuid)).await.status, 404);
    assert_eq!(anybody.get(&path(draft.uuid)).await.status, 404);
    assert_eq!(anybody.get("/opportunities/nothing.ics").await.status, 404);
    let mut owner = house.signed_in(Member::Owner).await;
    assert_eq!(owner.get(&path(draft.uuid)).await.status, 200, "her own");
    let shown = anybody.get(&format!("/opportunities/{}", dated.uuid)).await;
    assert!(shown.text.contains(&path(dated.uuid)), "the page offers it");
}
