//! What pages say of themselves to programs that preview and index them.

use serde_json::{Value, json};

use super::node::House;
use crate::support::{TestStore, on_both};

on_both!(
    an_opportunity_is_described_in_the_words_of_schema_org,
    no_author_ends_the_script,
    a_playlist_and_a_search_are_lists,
    nothing_is_said_of_drafts,
    the_sitemap_names_what_is_ours_and_verified,
);

/// The page's JSON-LD.
fn data(html: &str) -> Value {
    let mut parts = html.split("<script type=\"application/ld+json\">");
    let after = parts.nth(1).expect("the page has data");
    assert!(parts.next().is_none(), "one block");
    let (text, _) = after.split_once("</script>").unwrap();
    serde_json::from_str(text).unwrap()
}

async fn page(house: &House, path: &str) -> String {
    let page = house.browser().get(path).await;
    assert_eq!(page.status, 200, "{path}");
    page.text
}

async fn an_opportunity_is_described_in_the_words_of_schema_org(db: TestStore) {
    let house = House::new(db).await;
    let event = house
        .city
        .publish(json!({
            "name": {"en": "Chess", "lt": "Šachmatai"}, "summary": {"en": "For everybody."},
            "kind": "event", "startTime": "2030-05-04T15:00:00+03:00",
            "location": {"name": "The yard", "address": "Upės g. 1", "latitude": 54.7, "longitude": 25.3},
            "online": {"url": "https://chess.example/"}, "free": true,
            "audience": {"minAge": 12}, "status": "cancelled",
            "image": {"url": "https://chess.example/board.jpg", "alt": "A board"},
        }))
        .await;
    let html = page(&house, &format!("/opportunities/{}", event.uuid)).await;
    let told = data(&html);
    let url = event.url.as_str();
    assert_eq!(
        (told["@type"].as_str(), told["url"].as_str()),
        (Some("Event"), Some(url))
    );
    for (pointer, value) in [
        ("/name", "Chess"),
        ("/startDate", "2030-05-04T15:00:00+03:00"),
        ("/eventStatus", "https://schema.org/EventCancelled"),
        (
            "/eventAttendanceMode",
            "https://schema.org/MixedEventAttendanceMode",
        ),
        ("/location/0/@type", "Place"),
        ("/location/0/name", "The yard"),
        ("/location/1/@type", "VirtualLocation"),
        ("/organizer/@type", "Organization"),
        ("/typicalAgeRange", "12-"),
    ] {
        assert_eq!(
            told.pointer(pointer),
            Some(&json!(value)),
            "{pointer} of {told}"
        );
    }
    assert_eq!(told.pointer("/location/0/geo/latitude"), Some(&json!(54.7)));
    assert!(
        !told.as_object().unwrap().contains_key("endDate"),
        "what is not known is left out"
    );
    for tag in [
        format!("<link rel=\"canonical\" href=\"{url}\">"),
        "<meta property=\"og:title\" content=\"Chess\">".to_owned(),
        "<meta property=\"og:image:alt\" content=\"A board\">".to_owned(),
    ] {
        assert!(html.contains(&tag), "{tag}");
    }

    let course = house
        .city
        .publish(json!({
            "name": {"en": "Pottery"}, "kind": "course", "startTime": "2030-05-04T15:00:00Z",
            "price": {"amount": 12.5, "currency": "EUR"}, "location": {"name": "The kiln"},
        }))
        .await;
    let told = data(&page(&house, &format!("/opportunities/{}", course.uuid)).await);
    assert_eq!(told["@type"], "Course");
    assert_eq!(told["offers"]["price"], json!(12.5));
    assert_eq!(told["hasCourseInstance"]["@type"], "CourseInstance");
    assert_eq!(told["hasCourseInstance"]["courseMode"], "onsite");
}

async fn no_author_ends_the_script(db: TestStore) {
    let house = House::new(db).await;
    let hostile = "</script><script>alert(1)</script><!-- \u{2028} & \"";
    let item = house
        .city
        .publish(json!({"name": {"en": hostile}, "summary": {"en": hostile}}))
        .await;
    for path in [format!("/opportunities/{}", item.uuid), "/".to_owned()] {
        let html = page(&house, &path).await;
        assert!(!html.contains("<script>alert"), "{path}");
        let told = data(&html).to_string();
        assert!(told.contains("alert(1)"), "{path}: it is told as text");
    }
}

async fn a_playlist_and_a_search_are_lists(db: TestStore) {
    let house = House::new(db).await;
    let item = house.city.publish(json!({"name": {"en": "First"}})).await;
    let steps = json!([{"item": item.url}, {"task": {"name": {"en": "Second"}}}]);
    let list = house
        .city
        .gather(json!({"steps": steps, "ordered": true}))
        .await;
    let told = data(&page(&house, &format!("/playlists/{}", list.uuid)).await);
    assert_eq!(told["@type"], "ItemList");
    assert_eq!(told["numberOfItems"], 2);
    assert_eq!(told["itemListElement"][0]["url"], item.url.as_str());
    assert_eq!(
        told["itemListElement"][1],
        json!({"@type": "ListItem", "position": 2, "name": "Second"})
    );
    let told = data(&page(&house, "/").await);
    assert_eq!(told["itemListElement"][0]["name"], "First");
    assert_eq!(told["itemListElement"][0]["url"], item.url.as_str());
}

async fn nothing_is_said_of_drafts(db: TestStore) {
    let house = House::new(db).await;
    let draft = house.city.publish(json!({"status": "draft"})).await;
    let mut owner = house.signed_in(crate::support::Member::Owner).await;
    let shown = owner.get(&format!("/opportunities/{}", draft.uuid)).await;
    assert_eq!(shown.status, 200);
    assert!(!shown.text.contains("ld+json") && !shown.text.contains("og:title"));
}

async fn the_sitemap_names_what_is_ours_and_verified(db: TestStore) {
    let house = House::new(db).await;
    let shown = house.city.publish(json!({})).await;
    let hidden = house
        .city
        .publish(json!({"organisation": "makerspace"}))
        .await;
    let draft = house.city.publish(json!({"status": "draft"})).await;
    let list = house.city.gather(json!({})).await;
    assert!(
        !house.city.organisation("makerspace").await.verified,
        "the test's own ground"
    );
    let robots = page(&house, "/robots.txt").await;
    let index = house
        .city
        .setup
        .territory
        .url
        .at("/sitemap.xml")
        .to_string();
    assert!(robots.contains(&format!("Sitemap: {index}")), "{robots}");
    let index = page(&house, "/sitemap.xml").await;
    let opportunities = page(&house, "/sitemap/opportunities-1.xml").await;
    assert!(
        index.contains("/sitemap/opportunities-1.xml")
            && index.contains("/sitemap/playlists-1.xml")
    );
    assert!(!index.contains("opportunities-2"));
    assert!(opportunities.contains(shown.url.as_str()));
    for absent in [&hidden, &draft] {
        assert!(!opportunities.contains(absent.url.as_str()));
    }
    assert!(
        page(&house, "/sitemap/playlists-1.xml")
            .await
            .contains(list.url.as_str())
    );
    let organisations = page(&house, "/sitemap/organisations-1.xml").await;
    assert!(organisations.contains("/organisations/library"));
    assert!(!organisations.contains("/organisations/makerspace"));
    for nothing in [
        "opportunities-2.xml",
        "opportunities-0.xml",
        "people-1.xml",
        "opportunities.xml",
        "x",
    ] {
        let answer = house.browser().get(&format!("/sitemap/{nothing}")).await;
        assert_eq!(answer.status, 404, "{nothing}");
    }
}
