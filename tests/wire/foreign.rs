//! What other servers send is read for what it says.

use std::path::Path;

use serde_json::{Value, json};
use waymark::{
    domain::{
        LanguageMap, Status,
        opportunity::{Enrolment, Kind},
    },
    federation::translate::{
        self, Read, RemoteOpportunity,
        activity::{Deed, Embedded, read_activity},
        collection::{Next, read_collection},
    },
};

use super::cast::{map, url};

fn twin(name: &str) -> Value {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/wire/foreign/{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

fn opportunity(json: &Value) -> RemoteOpportunity {
    match translate::read_object(json).unwrap() {
        Read::Opportunity(read) => *read,
        other => panic!("{other:?}"),
    }
}

fn words(text: &str) -> LanguageMap {
    map(&[("und", text)])
}

#[test]
fn an_event_of_mobilizon() {
    let read = opportunity(&twin("mobilizon-event"));
    assert_eq!(
        read.attribution.id.as_str(),
        "https://mobilizon.example/events/b81c"
    );
    assert_eq!(
        read.attribution.author.as_str(),
        "https://mobilizon.example/@dance_society"
    );
    assert!(read.attribution.public);
    let content = read.content;
    assert_eq!(content.kind, Kind::Event);
    assert_eq!(content.name, map(&[("en", "Scottish dance class")]));
    assert_eq!(
        content.content,
        map(&[(
            "en",
            "£6 each.\n\nSee a sample video. Tom's photo, CC-BY\\_2.0."
        )])
    );
    assert_eq!(
        content.start_time.unwrap().to_string(),
        "2026-12-11T19:00:00Z"
    );
    assert_eq!(content.timezone.as_deref(), Some("Europe/London"));
    let location = content.location.unwrap();
    assert_eq!(location.name.as_deref(), Some("The Village Hall"));
    assert_eq!(
        location.address.as_deref(),
        Some("Devon Expressway, EX6 7TW Teignbridge, England, United Kingdom")
    );
    assert_eq!(
        (location.latitude, location.longitude),
        (Some(50.668_816_15), Some(-3.537_739_788_359_949))
    );
    assert_eq!(content.keywords, ["Dance", "Lesson"]);
    assert_eq!(content.enrolment, Some(Enrolment::Open));
    assert_eq!(content.capacity, None, "0 is no limit");
    assert_eq!(content.status, Status::Published);
    assert_eq!(
        content.image.unwrap().alt,
        None,
        "`Banner` says nothing of what it shows"
    );
    assert_eq!(content.url.unwrap().as_str(), "https://dance.example/");
    assert_eq!(content.online, None);
}

#[test]
fn an_event_of_gancio() {
    let content = opportunity(&twin("gancio-event")).content;
    assert_eq!(content.name, words("Picture Show"));
    assert_eq!(content.summary, words("Fediverse TV, Saturday"));
    assert_eq!(content.content, words("This is the content"));
    assert_eq!(
        content.location.unwrap().address.as_deref(),
        Some("C/ Falsa 123")
    );
    assert_eq!(
        content.image.unwrap().alt.as_deref(),
        Some("Picture Show alt")
    );
    assert_eq!(
        content.url.unwrap().as_str(),
        "https://gancio.example/event/picture-show",
        "its page for people"
    );
    assert_eq!(content.keywords, ["Sport", "Cello"]);
}

#[test]
fn gancio_hides_a_place_on_the_web_in_an_address() {
    let mut event = twin("gancio-event");
    event["location"] = json!([{"type": "Place", "id": "https://meet.example/", "name": "Online",
        "address": {"type": "VirtualLocation", "url": "https://meet.example/"}}]);
    let content = opportunity(&event).content;
    assert_eq!(content.location, None);
    assert_eq!(
        content.online.unwrap().url.as_str(),
        "https://meet.example/"
    );
}

#[test]
fn an_event_of_wordpress_inside_its_create() {
    let activity = read_activity(&twin("wordpress-create")).unwrap();
    let Deed::Create(Embedded::Object(object)) = activity.deed else {
        panic!("{activity:?}")
    };
    let read = opportunity(&object);
    assert_eq!(
        read.attribution.author, activity.actor,
        "it names its author in the activity alone"
    );
    assert!(read.attribution.public, "`to` as a plain string");
    assert_eq!(
        read.content.location.unwrap().address.as_deref(),
        Some("Fedistreet 13, Feditown 1337")
    );
}

#[test]
fn the_ways_of_fep_8a8e() {
    let read = |changes: Value| {
        let mut event = json!({"type": "Event", "id": "https://e.example/1", "name": "Party", "attributedTo": "https://e.example/o",
            "startTime": "2026-12-31T23:00:00+01:00", "endTime": "2027-01-01T04:00:00+01:00", "organizers": null});
        event
            .as_object_mut()
            .unwrap()
            .extend(changes.as_object().unwrap().clone());
        opportunity(&event).content
    };
    assert_eq!(read(json!({"displayEndTime": false})).end_time, None);
    assert_eq!(
        read(json!({"eventStatus": "https://w3id.org/fep/8a8e/EventCancelled"})).status,
        Status::Cancelled
    );
    assert_eq!(
        read(json!({"ical:status": "CANCELLED"})).status,
        Status::Cancelled
    );
    let hybrid = read(json!({"location": [
        {"type": "Place", "name": "University", "address": "15 Street, Town"},
        {"type": "VirtualLocation", "name": "Link", "url": "https://bbb.example/room"},
        {"type": "VirtualLocation", "name": "Stream", "url": "https://tube.example/live"},
    ]}));
    assert_eq!(hybrid.location.unwrap().name.as_deref(), Some("University"));
    assert_eq!(
        hybrid.online.unwrap().url.as_str(),
        "https://bbb.example/room"
    );
    let external = read(
        json!({"joinMode": "external", "externalParticipationUrl": "https://tickets.example/1"}),
    );
    assert_eq!(external.enrolment, Some(Enrolment::External));
    assert_eq!(external.url.unwrap().as_str(), "https://tickets.example/1");
    let image = read(
        json!({"image": {"type": "Image", "mediaType": "image/png", "url": "https://e.example/flyer.png"}}),
    );
    assert_eq!(
        image.image.unwrap().url.as_str(),
        "https://e.example/flyer.png"
    );
    let online = read(
        json!({"isOnline": true, "attachment": [{"type": "Link", "name": "Website", "href": "https://e.example/room"}]}),
    );
    assert_eq!(
        online.online.unwrap().url.as_str(),
        "https://e.example/room"
    );
}

#[test]
fn texts_come_in_many_shapes() {
    let read = |changes: Value| {
        let mut event = json!({"type": "Event", "id": "https://e.example/1", "attributedTo": "https://e.example/o"});
        event
            .as_object_mut()
            .unwrap()
            .extend(changes.as_object().unwrap().clone());
        opportunity(&event).content
    };
    assert_eq!(
        read(json!({"name": {"lt": "Labas", "en": "Hello"}})).name,
        map(&[("lt", "Labas"), ("en", "Hello")])
    );
    assert_eq!(read(json!({"name": ["Hello"]})).name, words("Hello"));
    assert_eq!(
        read(json!({"name": "Labas", "contentMap": {"lt": "<p>x</p>"}})).name,
        map(&[("lt", "Labas")])
    );
    assert_eq!(
        read(json!({"name": "Salut", "language": {"identifier": "fr", "name": "Français"}})).name,
        map(&[("fr", "Salut")])
    );
    assert_eq!(
        read(json!({"name": "Hi", "@context": ["https://x.example", {"@language": "en"}]})).name,
        map(&[("en", "Hi")])
    );
    assert_eq!(
        read(json!({"name": "Hi", "nameMap": {"zh_CN": "x", "@none": "y"}})).name,
        words("Hi")
    );
    let lemmy = read(
        json!({"name": "N", "content": "<p>a <b>b</b></p>", "source": {"content": "a **b**", "mediaType": "text/markdown"}}),
    );
    assert_eq!(lemmy.content, words("a **b**"), "the author's own Markdown");
    assert_eq!(
        read(json!({"name": "N", "content": "a **b**", "mediaType": "text/markdown"})).content,
        words("a **b**")
    );
    assert_eq!(
        read(json!({"name": "N", "content": "a *b*\nc", "mediaType": "text/plain"})).content,
        words("a \\*b\\*\n\nc")
    );
    assert_eq!(
        read(json!({"name": "N", "content": "<img src=x onerror=alert(1)><p>a</p>"})).content,
        words("a")
    );
}

#[test]
fn a_post_of_a_forum_is_no_opportunity_and_an_article_of_a_blog_no_playlist() {
    assert_eq!(
        translate::read_object(&twin("lemmy-page")),
        Ok(Read::Other("Page".to_owned()))
    );
    let article = json!({"type": "Article", "id": "https://w.example/1", "attributedTo": "https://w.example/o", "name": "Blog"});
    assert_eq!(
        translate::read_object(&article),
        Ok(Read::Other("Article".to_owned()))
    );
    assert_eq!(
        translate::read_object(&twin("badgefed-note")),
        Ok(Read::Other("Note".to_owned()))
    );
}

#[test]
fn a_group_of_lemmy_and_its_announces() {
    let Ok(Read::Actor(group)) = translate::read_object(&twin("lemmy-group")) else {
        panic!("no actor")
    };
    assert_eq!(group.kind, "Group");
    assert_eq!(group.handle.as_deref(), Some("tenforward"));
    assert_eq!(
        group.shared_inbox.unwrap().as_str(),
        "https://lemmy.example/inbox"
    );
    assert_eq!(
        group.keys[0].id.as_str(),
        "https://lemmy.example/c/tenforward#main-key"
    );
    assert_eq!(
        group.content.content,
        map(&[("fr", "Lounge and *recreation*")]),
        "the source of its text"
    );
    let announce = json!({"type": "Announce", "id": "https://lemmy.example/a/1", "actor": "https://lemmy.example/c/tenforward",
        "object": {"type": "Create", "id": "https://lemmy.example/a/2", "actor": "https://lemmy.example/u/p", "object": twin("lemmy-page")}});
    assert_eq!(
        read_activity(&announce).unwrap().deed,
        Deed::Announce {
            object: url("https://lemmy.example/post/55143")
        }
    );
}

#[test]
fn a_playlist_of_peertube_is_a_list_to_walk() {
    let list = read_collection(&twin("peertube-playlist")).unwrap();
    assert_eq!(list.kind, "Playlist");
    assert_eq!(list.total, Some(2));
    assert_eq!(
        list.next,
        Some(Next::Address(url(
            "https://peertube.example/video-playlists/5b7f?page=1"
        )))
    );
}

#[test]
fn lists_are_read_whole_and_page_by_page() {
    let whole = read_collection(
        &json!({"type": "OrderedCollection", "id": "https://a.example/o", "totalItems": 2,
        "orderedItems": ["https://a.example/1", {"type": "Note"}]}),
    )
    .unwrap();
    assert_eq!((whole.items.len(), whole.next), (2, None));
    let inside = read_collection(&json!({"type": "OrderedCollection", "first":
        {"type": "OrderedCollectionPage", "orderedItems": ["https://a.example/1"], "next": "https://a.example/o?page=2"}})).unwrap();
    let Some(Next::Page(page)) = inside.next else {
        panic!("{inside:?}")
    };
    assert_eq!(page.items, [json!("https://a.example/1")]);
    assert_eq!(
        page.next,
        Some(Next::Address(url("https://a.example/o?page=2")))
    );
    let last = read_collection(
        &json!({"type": "OrderedCollectionPage", "first": "https://a.example/o?page=1",
        "partOf": "https://a.example/o", "orderedItems": []}),
    )
    .unwrap();
    assert_eq!(
        last.next, None,
        "the last page does not lead back to the first"
    );
    assert!(read_collection(&json!({"type": "Note"})).is_err());
}

/// Real payloads of many servers, where they are at hand: nothing stops the reader, and every
/// event is an opportunity or says what it lacks.
#[test]
fn real_payloads_are_survived() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/activitypub");
    let Ok(files) = std::fs::read_dir(&folder) else {
        eprintln!(
            "real payloads: {} is not there; only the twins were read",
            folder.display()
        );
        return;
    };
    let (mut files_read, mut events, mut actors) = (0, 0, 0);
    for file in files.filter_map(Result::ok) {
        let text = std::fs::read_to_string(file.path()).unwrap_or_default();
        let Ok(json) = serde_json::from_str::<Value>(&text) else {
            continue;
        };
        files_read += 1;
        let _ = read_collection(&json);
        let embedded = match read_activity(&json).map(|read| read.deed) {
            Ok(Deed::Create(Embedded::Object(object)) | Deed::Update(Embedded::Object(object))) => {
                Some(object)
            }
            _ => None,
        };
        for object in [Some(json), embedded].into_iter().flatten() {
            let whole = ["id", "name", "attributedTo"]
                .iter()
                .all(|name| object[*name].is_string());
            match translate::read_object(&object) {
                Ok(Read::Opportunity(read)) => {
                    events += 1;
                    assert!(!read.content.name.is_empty());
                }
                Ok(Read::Actor(_)) => actors += 1,
                other => assert!(
                    object["type"] != "Event" || !whole,
                    "{}: {other:?}",
                    file.path().display()
                ),
            }
        }
    }
    assert!(
        files_read > 200 && events >= 3 && actors > 20,
        "{files_read} {events} {actors}"
    );
}
