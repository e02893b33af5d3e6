//! Nothing that anybody sends stops this node or gets past the domain's limits.

use proptest::prelude::*;
use serde_json::{Value, json};
use waymark::{
    domain::{OpportunityContent, ProblemCode, Problems, limit},
    federation::{
        translate::{
            self, Read,
            activity::read_activity,
            collection::read_collection,
            opportunity::{self, to_opportunity},
            playlist::{self, to_playlist},
        },
        wire::{Object, context},
    },
};

use super::{arbitrary, cast};

/// Reads `json` in every way there is; what is taken in passes the checks of the domain, but for
/// the organisation, which the caller knows.
#[track_caller]
fn survive(json: &Value) {
    let _ = read_activity(json);
    let _ = read_collection(json);
    let mut problems = Problems::default();
    match translate::read_object(json) {
        Ok(Read::Opportunity(read)) => read.content.check(&mut problems),
        Ok(Read::Playlist(read)) => read.content.check(&mut problems),
        Ok(Read::Actor(read)) => read.content.check(&mut problems),
        _ => {}
    }
    problems.0.retain(|problem| {
        let known_later = matches!(problem.pointer.as_str(), "/organisation" | "/name");
        !(known_later && problem.code == ProblemCode::Required)
    });
    assert!(problems.is_empty(), "{problems}: {json}");
}

fn written(object: Object) -> Value {
    serde_json::to_value(context::in_full(object)).unwrap()
}

fn event() -> Value {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let publisher = cast::publisher(&territory, &organisation);
    let opportunity = cast::opportunity(cast::full_opportunity());
    written(to_opportunity(&opportunity, &publisher, &opportunity::Details::default()).unwrap())
}

fn article() -> Value {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let publisher = cast::publisher(&territory, &organisation);
    let playlist = cast::playlist(cast::full_playlist());
    written(to_playlist(&playlist, &publisher, &playlist::Details::default()).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_json_is_survived(json in arbitrary::json()) {
        survive(&json);
    }

    #[test]
    fn any_json_with_an_address_and_an_author_is_survived(
        json in arbitrary::json(),
        kind in prop::sample::select(vec!["Event", "Page", "Article", "Group", "Create", "OrderedCollectionPage"]),
    ) {
        let Value::Object(mut members) = json else { return Ok(()) };
        for (name, value) in [
            ("id", json!("https://a.example/1")),
            ("type", json!(kind)),
            ("actor", json!("https://a.example/x")),
            ("inbox", json!("https://a.example/x/inbox")),
            ("name", json!("Name")),
            ("attributedTo", json!("https://a.example/x")),
            ("additionalType", json!("http://schema.org/LearningResource")),
        ] {
            members.insert(name.to_owned(), value);
        }
        members.entry("itemListElement").or_insert_with(|| json!([]));
        let json = Value::Object(members);
        survive(&json);
    }

    #[test]
    fn any_change_of_an_event_is_survived(json in arbitrary::spoilt(event())) {
        survive(&json);
    }

    #[test]
    fn any_change_of_an_article_is_survived(json in arbitrary::spoilt(article())) {
        survive(&json);
    }
}

fn read(changes: Value) -> OpportunityContent {
    let mut event = json!({
        "type": "Event", "id": "https://a.example/1", "attributedTo": "https://a.example/x", "name": "N",
    });
    event
        .as_object_mut()
        .unwrap()
        .extend(changes.as_object().unwrap().clone());
    survive(&event);
    match translate::read_object(&event).unwrap() {
        Read::Opportunity(read) => read.content,
        other => panic!("{other:?}"),
    }
}

fn added(member: &str, value: Value) -> OpportunityContent {
    read(
        json!({"additionalProperty": [{"type": "PropertyValue", "propertyID": member, "value": value}]}),
    )
}

#[test]
fn texts_and_lists_are_cut_not_refused() {
    let long = "ą".repeat(60_000);
    let content = read(json!({
        "name": long, "summary": long, "content": long,
        "tag": (0..150).map(|n| json!({"type": "Hashtag", "name": format!("#t{n}")})).collect::<Vec<_>>(),
    }));
    assert_eq!(content.name.first().unwrap().1.chars().count(), limit::NAME);
    assert_eq!(
        content.summary.first().unwrap().1.chars().count(),
        limit::SUMMARY
    );
    assert_eq!(
        content.content.first().unwrap().1.chars().count(),
        limit::CONTENT
    );
    assert_eq!(content.keywords.len(), limit::ENTRIES);

    let actor = json!({"type": "Organization", "id": "https://a.example/x", "inbox": "https://a.example/i", "name": "N", "preferredUsername": long});
    let Ok(Read::Actor(actor)) = translate::read_object(&actor) else {
        panic!("no actor")
    };
    assert_eq!(actor.content.slug.unwrap().chars().count(), limit::LINE);
    let languages: serde_json::Map<_, _> = ('a'..='z')
        .flat_map(|a| ['a', 'b', 'c'].map(|b| (format!("{a}{b}"), json!("x"))))
        .collect();
    assert_eq!(
        read(json!({"nameMap": languages})).name.0.len(),
        limit::LANGUAGES
    );
    assert_eq!(
        added("categories", json!(vec![long; 80])).categories.len(),
        limit::ENTRIES
    );
}

#[test]
fn a_playlist_is_cut_to_two_hundred_steps() {
    let steps: Vec<_> = (0..900)
        .map(|n| json!({"type": "ListItem", "item": format!("https://a.example/{n}")}))
        .collect();
    for article in [
        json!({"type": "Article", "id": "https://a.example/p", "attributedTo": "https://a.example/x", "name": "N", "itemListElement": steps}),
        json!({"type": "Article", "id": "https://a.example/p", "attributedTo": "https://a.example/x", "name": "N", "itemListElement": [],
            "additionalProperty": {"propertyID": "steps", "value": (0..900).map(|n| json!({"item": format!("https://a.example/{n}")})).collect::<Vec<_>>()}}),
    ] {
        survive(&article);
        let Ok(Read::Playlist(read)) = translate::read_object(&article) else {
            panic!("{article}")
        };
        assert_eq!(read.content.steps.len(), limit::STEPS);
    }
}

#[test]
fn a_step_without_meaning_does_not_take_the_others_with_it() {
    let item = "https://a.example/1";
    let article = json!({"type": "Article", "id": "https://a.example/p", "attributedTo": "https://a.example/x", "name": "N",
        "itemListElement": [{"type": "ListItem", "name": "A task"}, {"type": "ListItem"}, item, {"item": {"id": item}}, 7]});
    survive(&article);
    let Ok(Read::Playlist(read)) = translate::read_object(&article) else {
        panic!("{article}")
    };
    assert_eq!(read.content.steps.len(), 3);
    let mut added = article;
    added["additionalProperty"] = json!([{"propertyID": "steps", "value": [
        {"item": item}, {}, {"item": item, "task": {"name": {"lt": "x"}}}, {"task": {"name": {}}}, {"item": "urn:x"},
    ]}]);
    survive(&added);
    let Ok(Read::Playlist(read)) = translate::read_object(&added) else {
        panic!("{added}")
    };
    assert_eq!(read.content.steps.len(), 1);
}

#[test]
fn a_place_without_a_point_on_earth_keeps_its_name() {
    for (latitude, longitude) in [
        (json!(300), json!(25)),
        (json!("inf"), json!("NaN")),
        (json!(54.5), json!(null)),
    ] {
        let place = json!({"type": "Place", "name": "Library", "latitude": latitude, "longitude": longitude});
        let location = read(json!({"location": place})).location.unwrap();
        assert_eq!(location.name.as_deref(), Some("Library"), "{place}");
        assert_eq!(location.point(), None, "{place}");
    }
}

#[test]
fn words_that_are_not_known_are_passed_over() {
    use waymark::domain::opportunity::Kind;
    assert_eq!(added("kind", json!("hackathon")).kind, Kind::Event);
    assert_eq!(added("kind", json!("course")).kind, Kind::Course);
    assert_eq!(added("setting", json!("cosmic")).setting, None);
    assert_eq!(read(json!({"joinMode": "lottery"})).enrolment, None);
    assert_eq!(added("price", json!("twelve euros")).price, None);
    assert_eq!(
        added("price", json!({"amount": -1, "currency": "EUR"})).price,
        None
    );
    assert_eq!(added("nonsense", json!(1)), read(json!({})));
    let kept = added(
        "materials",
        json!([
            {"url": "https://a.example/kit"}, {"url": "javascript:alert(1)"}, 7, {"url": "https://a.example/new", "weight": 3},
        ]),
    );
    assert_eq!(
        kept.materials.len(),
        1,
        "one bad entry does not take the good ones with it"
    );
}

#[test]
fn nobody_says_to_which_organisation_a_thing_belongs_or_undoes_its_name() {
    assert_eq!(added("organisation", json!("city-hall")).organisation, "");
    let nameless = json!({"type": "Event", "id": "https://a.example/1", "attributedTo": "https://a.example/x", "name": "N",
        "additionalProperty": [{"propertyID": "name", "value": null}]});
    assert_eq!(
        translate::read_object(&nameless),
        Err(translate::TranslateError::Missing("name"))
    );
}

#[test]
fn only_web_addresses_are_taken() {
    let content = read(json!({
        "license": "ftp://a.example/l",
        "image": {"type": "Image", "url": "data:image/png;base64,AAAA"},
        "location": {"type": "VirtualLocation", "url": "javascript:alert(1)"},
        "attachment": [{"type": "Link", "name": "Website", "href": "file:///etc/passwd"}],
        "teaches": ["urn:x", "https://u:p@a.example/s", "https://a.example/s"],
        "externalParticipationUrl": "mailto:Desk@A.example",
        "joinMode": "external",
    }));
    assert_eq!(content.license, None);
    assert_eq!(content.image, None);
    assert_eq!(content.online, None);
    assert_eq!(content.url, None);
    assert_eq!(content.skills, ["https://a.example/s"]);
    assert_eq!(content.contacts[0].email.as_deref(), Some("desk@a.example"));
}

#[test]
fn times_that_cannot_be_are_dropped() {
    let content =
        read(json!({"startTime": "2026-12-05T15:00:00Z", "endTime": "2026-12-04T15:00:00Z"}));
    assert!(content.start_time.is_some());
    assert_eq!(content.end_time, None, "the end lies before the start");
    let content =
        read(json!({"startTime": "1099-12-05T15:00:00Z", "endTime": "2026-12-04T15:00:00Z"}));
    assert_eq!((content.start_time, content.end_time), (None, None));
    assert_eq!(
        read(json!({"endTime": "2026-12-04T15:00:00Z"})).end_time,
        None
    );
}

#[test]
fn authors_of_several_servers_cannot_share_a_thing() {
    let by = |authors: Value| {
        translate::read_object(
            &json!({"type": "Event", "id": "https://a.example/1", "name": "N", "attributedTo": authors}),
        )
    };
    assert!(
        by(json!(["https://a.example/x", {"type": "Group", "id": "https://a.example/g"}])).is_ok()
    );
    assert_eq!(
        by(json!(["https://a.example/x", "https://b.example/x"])),
        Err(translate::TranslateError::Several("attributedTo"))
    );
}
