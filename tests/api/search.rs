//! `/api/v1/search`.

use chrono::{Duration, Utc};
use serde_json::{Value, json};

use super::node::{BASE, Node};
use crate::support::{TestStore, on_both};

on_both!(
    items_of_every_kind_are_found_by_their_words,
    every_filter_narrows_the_result,
    what_has_ended_is_hidden_unless_asked_for,
    results_come_in_the_asked_order,
    what_comes_and_goes_between_two_pages_repeats_and_skips_nothing,
    a_forged_cursor_is_none,
    counts_stand_beside_every_filter,
    items_of_other_nodes_show_where_they_come_from,
    what_is_held_back_is_not_shown,
    what_cannot_be_read_is_refused,
    drafts_and_withdrawn_things_are_not_found,
    what_recurs_is_found_by_its_next_date,
);

const PATH: &str = "/api/v1/search";

fn soon(days: i64) -> String {
    (Utc::now() + Duration::days(days))
        .format("%Y-%m-%dT12:00:00Z")
        .to_string()
}

async fn found(node: &Node, query: &str) -> Vec<String> {
    let answer = node.anybody().get(&format!("{PATH}?{query}")).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text);
    let names: Vec<String> = answer.names().into_iter().map(ToOwned::to_owned).collect();
    assert_eq!(answer.body["total"]["value"], names.len(), "{query}");
    names
}

/// Midday in Vilnius, so many days from now.
fn midday(days: i64) -> String {
    let day = (Utc::now() + Duration::days(days)).date_naive();
    let clock = day.and_hms_opt(12, 0, 0).unwrap();
    let zone = chrono_tz::Europe::Vilnius;
    chrono::TimeZone::from_local_datetime(&zone, &clock)
        .unwrap()
        .to_rfc3339()
}

async fn what_recurs_is_found_by_its_next_date(db: TestStore) {
    let node = Node::new(db).await;
    let day = |days: i64| midday(days)[..10].to_owned();
    let published = node
        .city
        .publish(json!({
            "name": {"en": "Chess every tenth day"}, "startTime": midday(-35), "endTime": midday(-35),
            "timezone": "Europe/Vilnius", "recurrence": "FREQ=DAILY;INTERVAL=10",
        }))
        .await;
    for (name, days) in [("Before", 4), ("After", 6)] {
        node.city
            .publish(json!({"name": {"en": name}, "startTime": midday(days)}))
            .await;
    }
    let answer = node
        .anybody()
        .get(&format!("{PATH}?sort=date&type=opportunity"))
        .await;
    assert_eq!(answer.names(), ["Before", "Chess every tenth day", "After"]);
    let hit = &answer.body["items"][1];
    assert_eq!(hit["nextTime"], midday(5));
    assert_eq!(hit["startTime"], midday(-35), "as its author wrote it");
    assert_eq!(hit["recurrence"], "FREQ=DAILY;INTERVAL=10");
    assert!(answer.body["items"][0].get("nextTime").is_none());

    let chess = |query: String| {
        let node = &node;
        async move { found(node, &format!("q=chess&{query}")).await.len() }
    };
    assert_eq!(chess(format!("from={0}&to={0}", day(5))).await, 1);
    assert_eq!(chess(format!("from={0}&to={0}", day(15))).await, 1);
    assert_eq!(chess(format!("from={0}&to={1}", day(6), day(14))).await, 0);
    assert_eq!(
        chess(format!("from={0}&to={0}", day(-25))).await,
        1,
        "asked for"
    );
    assert_eq!(chess(format!("from={0}&to={0}", day(-26))).await, 0);
    let far = node
        .anybody()
        .get(&format!("{PATH}?q=chess&from={}", day(100)))
        .await;
    assert_eq!(far.body["items"][0]["nextTime"], midday(105));

    // The last of a row is over: it is past.
    let id = published.uuid;
    let past = json!({"recurrence": "FREQ=DAILY;INTERVAL=10;COUNT=4"});
    node.operator()
        .await
        .patch(&format!("/api/v1/opportunities/{id}"), past)
        .await;
    assert_eq!(chess(String::new()).await, 0);
    assert_eq!(chess(format!("from={}", day(-6))).await, 1);
}

async fn items_of_every_kind_are_found_by_their_words(db: TestStore) {
    let node = Node::new(db).await;
    node.city
        .publish(json!({
            "name": {"lt": "Žalioji robotika", "en": "Green robotics"},
            "summary": {"en": "Robots & <plants>"},
        }))
        .await;
    node.city
        .gather(json!({"name": {"en": "The robots' trail"}}))
        .await;
    let club = json!({"name": {"en": "Robot club"}});
    node.operator()
        .await
        .create("/api/v1/organisations", club)
        .await;

    let answer = node.anybody().get(&format!("{PATH}?q=ROBOT")).await;
    assert_eq!(answer.body["total"], json!({"value": 3, "exact": true}));
    let mut types: Vec<&str> = answer.body["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|i| i["type"].as_str().unwrap())
        .collect();
    types.sort_unstable();
    assert_eq!(types, ["Opportunity", "Organisation", "Playlist"]);

    let answer = node
        .anybody()
        .get(&format!("{PATH}?q=zalioj%20robot&type=opportunity"))
        .await;
    let hit = &answer.body["items"][0];
    assert_eq!(hit["name"]["lt"], "Žalioji robotika");
    assert_eq!(
        hit["highlights"],
        json!({
            "name": {
                "lt": "<mark>Žalioji</mark> <mark>robotika</mark>",
                "en": "Green <mark>robotics</mark>",
            },
            "summary": {"en": "<mark>Robots</mark> &amp; &lt;plants&gt;"},
        })
    );
    assert_eq!(hit["distance"], Value::Null);
    assert_eq!(
        found(&node, "q=robot%25&type=opportunity").await,
        ["Green robotics"],
        "% is no part of a word"
    );
    assert_eq!(found(&node, "type=badge").await, [""; 0]);
    assert_eq!(
        node.anybody()
            .get(&format!("{PATH}?type=playlist&q="))
            .await
            .names(),
        ["The robots' trail"]
    );
}

async fn every_filter_narrows_the_result(db: TestStore) {
    let node = Node::new(db).await;
    node.city
        .publish(json!({
            "name": {"en": "Wanted"},
            "kind": "workshop",
            "categories": ["science", "arts"],
            "skills": ["http://data.europa.eu/esco/skill/1"],
            "languages": ["lt"],
            "audience": {"minAge": 14, "maxAge": 19, "groups": ["newcomers"]},
            "setting": "nonFormal",
            "startTime": soon(10),
            "location": {"latitude": 54.687, "longitude": 25.28},
            "online": {"url": "https://meet.example"},
            "free": true,
            "accessibility": ["captions", "signLanguage"],
            "enrolment": "open",
            "enrolmentCloses": soon(5),
        }))
        .await;
    node.city
        .publish(json!({
            "name": {"en": "Other"},
            "kind": "course",
            "categories": ["sports"],
            "languages": ["en"],
            "audience": {"minAge": 30},
            "setting": "formal",
            "startTime": soon(40),
            "location": {"latitude": 55.7, "longitude": 21.1},
            "free": false,
            "accessibility": ["captions"],
            "enrolment": "none",
            "organisation": "makerspace",
        }))
        .await;
    let (day, next) = (&soon(10)[..10].to_owned(), &soon(11)[..10].to_owned());
    for filter in [
        "kind=workshop",
        "kind=workshop,event",
        "kind=workshop&kind=event",
        "category=science",
        "category=science,arts",
        "skill=http://data.europa.eu/esco/skill/1",
        "language=lt",
        "age=15&type=opportunity",
        "group=newcomers",
        "setting=nonFormal",
        "free=true",
        "online=true",
        "accessibility=captions,signLanguage",
        "enrolment=open",
        "closing=7",
        "bbox=25,54,26,55",
        "near=54.69,25.28&radius=5",
        &format!("from={day}&to={day}"),
        &format!("to={next}T00:00:00Z"),
        "organisation=library&type=opportunity",
        &format!("organisation={BASE}/organisations/library&type=opportunity"),
        "kind=workshop&free=true&language=lt&age=15",
    ] {
        assert_eq!(found(&node, filter).await, ["Wanted"], "{filter}");
    }
    for filter in [
        "organisation=nobody",
        "territory=tilburg.example",
        "closing=1",
        "age=25",
        "kind=place",
    ] {
        assert_eq!(
            found(&node, &format!("{filter}&type=opportunity")).await,
            [""; 0],
            "{filter}"
        );
    }
    assert_eq!(
        found(&node, "territory=city.example&type=opportunity")
            .await
            .len(),
        2
    );
    assert_eq!(
        found(&node, &format!("territory={BASE}/&type=opportunity"))
            .await
            .len(),
        2
    );
    assert_eq!(
        found(&node, "kind=workshop,course").await,
        ["Wanted", "Other"]
    );
}

async fn what_has_ended_is_hidden_unless_asked_for(db: TestStore) {
    let node = Node::new(db).await;
    let past = json!({"name": {"en": "Past"}, "startTime": soon(-20), "endTime": soon(-19)});
    node.city.publish(past).await;
    let running = json!({"name": {"en": "Running"}, "startTime": soon(-2), "endTime": soon(2)});
    node.city.publish(running).await;
    node.city.publish(json!({"name": {"en": "Undated"}})).await;
    assert_eq!(
        found(&node, "type=opportunity").await,
        ["Running", "Undated"]
    );
    assert_eq!(
        found(&node, "type=opportunity&from=2020-01-01").await,
        ["Past", "Running"]
    );
    let day = &soon(-10)[..10];
    assert_eq!(
        found(&node, &format!("from=2020-01-01&to={day}")).await,
        ["Past"]
    );
}

async fn results_come_in_the_asked_order(db: TestStore) {
    let node = Node::new(db).await;
    for (name, days, latitude) in [
        ("First", 9, 54.80),
        ("Second", 3, 54.70),
        ("Third", 6, 54.75),
    ] {
        node.city
            .publish(json!({
                "name": {"en": name},
                "startTime": soon(days),
                "location": {"latitude": latitude, "longitude": 25.28},
            }))
            .await;
    }
    let kind = "type=opportunity";
    for (sort, names) in [
        ("", ["Second", "Third", "First"]),
        ("&sort=date", ["Second", "Third", "First"]),
        ("&sort=new", ["Third", "Second", "First"]),
        (
            "&sort=distance&near=54.71,25.28",
            ["Second", "Third", "First"],
        ),
    ] {
        assert_eq!(
            found(&node, &format!("{kind}{sort}")).await,
            names,
            "{sort}"
        );
    }
    let near = node
        .anybody()
        .get(&format!("{PATH}?near=54.70,25.28&sort=distance"))
        .await;
    let distances: Vec<Option<f64>> = near.body["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|i| i["distance"].as_f64())
        .collect();
    let [Some(here), Some(there), Some(_), None, None] = distances.as_slice() else {
        panic!("what has no place comes last: {distances:?}");
    };
    assert!(*here < 0.001);
    assert!((there - 5.56).abs() < 0.1, "{distances:?}");
    assert_eq!(
        found(&node, "near=54.70,25.28&radius=100&sort=distance")
            .await
            .len(),
        3,
        "what has no place is nowhere near"
    );

    // Pages of one question are of one moment and lead to every result once.
    let pages = node
        .anybody()
        .all(&format!("{PATH}?{kind}&sort=new&limit=2"))
        .await;
    let names: Vec<&str> = pages
        .iter()
        .map(|item| item["name"]["en"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Third", "Second", "First"]);
}

/// Between two pages of every order, what was shown last is withdrawn, what comes next is withdrawn,
/// and something is published before everything.
async fn what_comes_and_goes_between_two_pages_repeats_and_skips_nothing(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    for (n, order) in [
        "q=many&sort=relevance",
        "q=many&sort=date",
        "q=many&sort=new",
        "q=many&sort=distance&near=54.70,25.28",
        "sort=relevance",
        "",
    ]
    .into_iter()
    .enumerate()
    {
        let path = format!("{PATH}?{order}&type=opportunity&category=crafts&limit=4");
        let publish = async |name: &str, days: i64, latitude: Option<f64>, keywords: Value| {
            let location =
                latitude.map(|latitude| json!({"latitude": latitude, "longitude": 25.28}));
            let item = node.city.publish(json!({
                "name": {"en": format!("{name} {n}")},
                "keywords": keywords,
                "categories": ["crafts"],
                "startTime": soon(days),
                "location": location,
            }));
            item.await.uuid
        };
        let mut made = Vec::new();
        for k in 0..12_i64 {
            // Some have the word in the name and some in the text; some have the same date, and
            // some no place.
            let (name, keywords) = match k % 2 {
                0 => (format!("Many {k}"), json!([])),
                _ => (format!("Thing {k}"), json!(["many"])),
            };
            let latitude = (k % 4 != 3).then_some(54.7 + f64::from(i32::try_from(k / 3).unwrap()));
            made.push(publish(&name, 20 + k / 2, latitude, keywords).await);
        }
        let whole: Vec<Value> = ids(&operator.get(&path.replace("limit=4", "limit=100")).await);
        assert_eq!(whole.len(), 12, "{order}");

        let mut shown = Vec::new();
        let mut gone = Vec::new();
        let mut next = Some(path);
        while let Some(page) = next {
            let answer = operator.get(&page).await;
            assert_eq!(answer.status, 200, "{page}: {}", answer.text);
            shown.extend(ids(&answer));
            next = answer.next();
            let at = shown.len();
            if next.is_some() {
                for id in [&whole[at - 1], &whole[at]] {
                    let address = format!("/api/v1/opportunities/{}", id.as_str().unwrap());
                    assert_eq!(operator.delete(&address).await.status, 204);
                }
                gone.push(whole[at].clone());
                // Before everything by name, by date, by distance; after everything by age.
                publish("Many more", 1, Some(54.70), json!([])).await;
                // What was skipped on purpose keeps the count in step with the whole.
                shown.push(whole[at].clone());
            }
        }
        assert_eq!(shown, whole, "{order}");
        assert_eq!(gone.len(), 2, "{order}: three pages");
        for id in made.iter().map(ToString::to_string) {
            operator
                .delete(&format!("/api/v1/opportunities/{id}"))
                .await;
        }
        for late in ids(&operator
            .get(&format!("{PATH}?category=crafts&limit=100"))
            .await)
        {
            let late = late.as_str().unwrap();
            operator
                .delete(&format!("/api/v1/opportunities/{late}"))
                .await;
        }
    }
}

fn ids(answer: &super::node::Answer) -> Vec<Value> {
    let items = answer.body["items"].as_array().unwrap();
    items.iter().map(|item| item["uuid"].clone()).collect()
}

async fn a_forged_cursor_is_none(db: TestStore) {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    let node = Node::new(db).await;
    for n in 0..3 {
        let name = json!({"name": {"en": format!("x {n}")}});
        node.city.publish(name).await;
    }
    let anybody = node.anybody();
    let day = 24 * 60 * 60 * 1_000;
    let now = Utc::now().timestamp_millis();
    let id = "0195a1c0-6f00-7000-8000-000000000001";
    for forged in [
        "0 8210266876799999".to_owned(),
        format!("8210266876799999 {id} date 1"),
        format!("-8210266876799999 {id} date 1"),
        format!("{} {id} date 1", now + 2 * day),
        format!("{} {id} date 1", now - 2 * day),
        format!("{now} {id} date {}", i64::MAX),
        format!("{now} {id} new 1"),
        format!("{now} {id} distance NaN"),
    ] {
        let cursor = URL_SAFE_NO_PAD.encode(format!("search\n{forged}"));
        let path = format!("{PATH}?closing=1&cursor={cursor}");
        let answer = anybody.get(&path).await;
        assert_eq!(answer.status, 400, "{forged}: {}", answer.text);
        assert_eq!(answer.pointers(), ["/cursor"], "{forged}");
    }
    let first = anybody.get(&format!("{PATH}?limit=1")).await;
    let second = first.next().unwrap();
    assert_eq!(anybody.get(&second).await.status, 200);
    let other = anybody.get(&format!("{second}&sort=new")).await;
    assert_eq!(other.pointers(), ["/cursor"], "it is of another order");
}

async fn counts_stand_beside_every_filter(db: TestStore) {
    let node = Node::new(db).await;
    for (kind, category) in [
        ("workshop", "arts"),
        ("workshop", "science"),
        ("course", "arts"),
    ] {
        node.city
            .publish(json!({"kind": kind, "categories": [category]}))
            .await;
    }
    let answer = node
        .anybody()
        .get(&format!("{PATH}?type=opportunity&kind=course&limit=1"))
        .await;
    let facets = &answer.body["facets"];
    assert_eq!(
        facets["kind"],
        json!([{"value": "workshop", "count": 2}, {"value": "course", "count": 1}]),
        "as it would be without that filter"
    );
    assert_eq!(facets["category"], json!([{"value": "arts", "count": 1}]));
    assert_eq!(
        facets["organisation"],
        json!([{"value": "library", "count": 1, "name": {"en": "library"}}])
    );
    assert_eq!(
        facets["territory"],
        json!([{"value": "city.example", "count": 1, "name": {"lt": "The City"}}])
    );
    const FILTERS: [&str; 13] = [
        "type",
        "kind",
        "category",
        "skill",
        "language",
        "group",
        "setting",
        "free",
        "online",
        "accessibility",
        "enrolment",
        "organisation",
        "territory",
    ];
    for filter in FILTERS {
        assert!(facets[filter].is_array(), "{filter}");
    }
    for nothing in ["type=badge", "organisation=nobody"] {
        let answer = node.anybody().get(&format!("{PATH}?{nothing}")).await;
        for filter in FILTERS {
            assert_eq!(
                answer.body["facets"][filter],
                json!([]),
                "{nothing} {filter}"
            );
        }
    }
    // A value of a facet is a value of the query.
    let value = facets["organisation"][0]["value"].as_str().unwrap();
    assert_eq!(
        found(&node, &format!("organisation={value}&type=opportunity"))
            .await
            .len(),
        3
    );
}

async fn items_of_other_nodes_show_where_they_come_from(db: TestStore) {
    let node = Node::new(db).await;
    let content = json!({"name": {"nl": "Solderen"}, "kind": "workshop", "status": "published"});
    node.neighbourly("/opportunities/1", content).await;
    let answer = node
        .anybody()
        .get(&format!(
            "{PATH}?territory=https://tilburg.example&type=opportunity"
        ))
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let item = &answer.body["items"][0];
    assert_eq!(item["id"], "https://tilburg.example/opportunities/1");
    assert_eq!(item["local"], false);
    assert_eq!(
        item["territory"],
        json!({"url": "https://tilburg.example", "name": {"und": "Tilburg"}})
    );
    assert_eq!(
        item["attributedTo"],
        "https://tilburg.example/organisations/makers"
    );
    let organisations = answer.body["facets"]["organisation"].clone();
    assert_eq!(
        organisations[0]["value"],
        "https://tilburg.example/organisations/makers"
    );

    let ours = format!("/api/v1/opportunities/{}", item["uuid"].as_str().unwrap());
    let shown = node.anybody().get(&ours).await;
    assert_eq!((shown.status, &shown.body["id"]), (200, &item["id"]));
    let editor = node.partner(crate::support::Member::Editor).await;
    assert_eq!(
        editor.patch(&ours, json!({})).await.status,
        404,
        "it is not ours to change"
    );
    assert_eq!(node.operator().await.delete(&ours).await.status, 404);
    assert_eq!(
        node.anybody().get("/api/v1/opportunities").await.body["items"],
        json!([]),
        "lists are local"
    );
}

async fn what_is_held_back_is_not_shown(db: TestStore) {
    let node = Node::new(db).await;
    let content = json!({"name": {"en": "Soldering"}, "status": "published"});
    node.neighbourly("/opportunities/1", content).await;
    let everything = "type=opportunity";
    let item = node
        .anybody()
        .get(&format!("{PATH}?{everything}"))
        .await
        .body["items"][0]
        .clone();
    let ours = format!("/api/v1/opportunities/{}", item["uuid"].as_str().unwrap());
    let operator = node.operator().await;
    for (action, shown) in [("limit", false), ("unblock", true), ("unfollow", false)] {
        operator
            .post("/api/v1/peers/tilburg.example", json!({"action": action}))
            .await;
        assert_eq!(
            found(&node, everything).await.len(),
            usize::from(shown),
            "{action}"
        );
    }
    assert_eq!(
        node.anybody().get(&ours).await.status,
        200,
        "where something leads to it"
    );
    operator
        .post("/api/v1/peers/tilburg.example", json!({"action": "limit"}))
        .await;
    assert_eq!(node.anybody().get(&ours).await.status, 404);
    assert_eq!(operator.get(&ours).await.status, 200);
    operator
        .post("/api/v1/peers/tilburg.example", json!({"action": "block"}))
        .await;
    assert_eq!(operator.get(&ours).await.status, 404, "forgotten");
}

async fn what_cannot_be_read_is_refused(db: TestStore) {
    let node = Node::new(db).await;
    for wrong in [
        "bbox=NaN,1e400,1,2",
        "bbox=1,2",
        "limit=1e9",
        "limit=-1",
        "offset=-1",
        "near=x",
        "radius=1",
        "sort=distance",
        "kind=party",
        "type=person",
        "age=x",
        "free=1",
        "from=tomorrow",
        "colour=red",
        "q=a&q=b",
        "q=%00",
        "cursor=x",
        "territory=a/b",
        "language=??",
    ] {
        let answer = node.anybody().get(&format!("{PATH}?{wrong}")).await;
        assert_eq!(answer.status, 400, "{wrong}");
        assert!(!answer.pointers().is_empty(), "{wrong}");
    }
    let answer = node
        .anybody()
        .get(&format!("{PATH}?colour=red&age=x&kind=party"))
        .await;
    assert_eq!(answer.pointers().len(), 3, "all at once");
    for long in ["a".repeat(10_000), "a%20".repeat(13)] {
        let answer = node.anybody().get(&format!("{PATH}?q={long}")).await;
        assert_eq!((answer.status, answer.pointers()), (400, vec!["/q"]));
    }
    for odd in [
        "%25",
        "_",
        "'%3B%20drop%20table%20listing",
        "a%20%26%20!b%20%7C%20(",
        "(a%2B)%2B%24",
        "\\",
    ] {
        let answer = node.anybody().get(&format!("{PATH}?q={odd}")).await;
        assert_eq!(
            (answer.status, &answer.body["items"]),
            (200, &json!([])),
            "{odd}"
        );
    }
}

async fn drafts_and_withdrawn_things_are_not_found(db: TestStore) {
    let node = Node::new(db).await;
    node.city
        .publish(json!({"name": {"en": "Draft"}, "status": "draft"}))
        .await;
    let item = node.city.publish(json!({"name": {"en": "Here"}})).await;
    let operator = node.operator().await;
    let address = format!("/api/v1/opportunities/{}", item.uuid);
    assert_eq!(found(&node, "type=opportunity").await, ["Here"]);
    operator
        .patch(&address, json!({"status": "cancelled"}))
        .await;
    assert_eq!(
        found(&node, "type=opportunity").await,
        ["Here"],
        "cancelled is told"
    );
    operator.delete(&address).await;
    assert_eq!(found(&node, "type=opportunity").await, [""; 0]);
}
