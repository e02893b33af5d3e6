//! From one Waymark node to another nothing is lost.

use proptest::prelude::*;
use serde_json::{Map, Value};
use waymark::{
    domain::{
        OpportunityContent, OrganisationContent, PlaylistContent, Problems, Status,
        document::Document,
    },
    federation::{
        translate::{
            self, Read,
            opportunity::{self, to_opportunity},
            organisation::to_organization,
            playlist::{self, to_playlist},
            table::{self, Route, Table},
        },
        wire::{Object, context},
    },
};

use super::{arbitrary, cast, peers::peers_take};

/// The object as the other node gets it: written out and parsed again.
fn sent(object: Object) -> Value {
    let text = serde_json::to_string(&context::in_full(object)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn send_opportunity(content: &OpportunityContent) -> Value {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let publisher = cast::publisher(&territory, &organisation);
    let opportunity = cast::opportunity(content.clone());
    sent(to_opportunity(&opportunity, &publisher, &opportunity::Details::default()).unwrap())
}

fn send_playlist(content: &PlaylistContent) -> Value {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let publisher = cast::publisher(&territory, &organisation);
    let playlist = cast::playlist(content.clone());
    sent(to_playlist(&playlist, &publisher, &playlist::Details::default()).unwrap())
}

fn send_organisation(content: &OrganisationContent) -> Value {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let publisher = cast::publisher(&territory, &organisation);
    let organisation = cast::organisation(content.clone());
    sent(Object::Actor(Box::new(
        to_organization(&organisation, &publisher, "PEM").unwrap(),
    )))
}

fn arrived_opportunity(json: &Value) -> OpportunityContent {
    match translate::read_object(json).unwrap() {
        Read::Opportunity(read) => {
            assert_eq!(read.attribution.author, cast::library());
            assert!(read.attribution.public);
            assert_eq!(
                read.content.organisation, "",
                "the caller knows the organisation"
            );
            OpportunityContent {
                organisation: "library".to_owned(),
                ..read.content
            }
        }
        other => panic!("{other:?}"),
    }
}

fn arrived_playlist(json: &Value) -> PlaylistContent {
    match translate::read_object(json).unwrap() {
        Read::Playlist(read) => {
            assert_eq!(read.attribution.author, cast::library());
            assert_eq!(read.version, Some(4));
            PlaylistContent {
                organisation: "library".to_owned(),
                ..read.content
            }
        }
        other => panic!("{other:?}"),
    }
}

fn arrived_organisation(json: &Value) -> OrganisationContent {
    match translate::read_object(json).unwrap() {
        Read::Actor(read) => read.content,
        other => panic!("{other:?}"),
    }
}

/// Equal, member by member, with the languages of every text in their order.
#[track_caller]
fn assert_same<C: Document + serde::Serialize + PartialEq + std::fmt::Debug>(left: &C, right: &C) {
    let (left_json, right_json) = (
        serde_json::to_value(left).unwrap(),
        serde_json::to_value(right).unwrap(),
    );
    for member in C::MEMBERS {
        let text = |json: &Value| json.get(member).map(Value::to_string);
        assert_eq!(text(&left_json), text(&right_json), "{member}");
    }
    assert_eq!(left, right);
}

#[test]
fn every_member_of_an_opportunity_crosses() {
    let content = cast::full_opportunity();
    assert_every_member_is_set(&content);
    assert_same(&arrived_opportunity(&send_opportunity(&content)), &content);
    let undated = OpportunityContent {
        start_time: None,
        end_time: None,
        recurrence: None,
        ..content
    };
    assert_same(&arrived_opportunity(&send_opportunity(&undated)), &undated);
}

#[test]
fn every_member_of_a_playlist_crosses() {
    let content = cast::full_playlist();
    assert_every_member_is_set(&content);
    assert_same(&arrived_playlist(&send_playlist(&content)), &content);
}

#[test]
fn every_member_of_an_organisation_crosses() {
    let content = cast::full_organisation();
    assert_every_member_is_set(&content);
    assert_same(
        &arrived_organisation(&send_organisation(&content)),
        &content,
    );
}

/// So that a member with its default in the cast does not pass unseen.
#[track_caller]
fn assert_every_member_is_set<C: Document + serde::Serialize + Default>(content: &C) {
    let (set, unset) = (
        serde_json::to_value(content).unwrap(),
        serde_json::to_value(C::default()).unwrap(),
    );
    for member in C::MEMBERS {
        assert_ne!(
            set.get(member),
            unset.get(member),
            "{member} has its default in the cast"
        );
    }
}

#[test]
fn the_table_names_every_member_and_every_place_that_it_names_is_used() {
    let timed = cast::full_opportunity();
    check_table::<OpportunityContent>(table::OPPORTUNITY, &send_opportunity(&timed));
    check_table::<PlaylistContent>(table::PLAYLIST, &send_playlist(&cast::full_playlist()));
    check_table::<OrganisationContent>(
        table::ORGANISATION,
        &send_organisation(&cast::full_organisation()),
    );
}

#[track_caller]
fn check_table<C: Document>(table: Table, sent: &Value) {
    let members: Vec<_> = table.iter().map(|(member, _)| *member).collect();
    assert_eq!(
        members,
        C::MEMBERS,
        "the members of the document, in its order"
    );
    for (member, route) in table {
        match route {
            Route::Said(properties) | Route::Named(properties) => {
                for property in *properties {
                    assert!(
                        sent.get(property).is_some(),
                        "{member} is not said by `{property}`"
                    );
                }
            }
            Route::Added => assert!(added(sent).contains_key(*member), "{member} is not added"),
        }
    }
}

fn added(sent: &Value) -> Map<String, Value> {
    let list = sent.get("additionalProperty").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .map(|property| {
            assert_eq!(property["type"], "PropertyValue");
            (
                property["propertyID"].as_str().unwrap().to_owned(),
                property["value"].clone(),
            )
        })
        .collect()
}

/// What the vocabularies say well is not said twice.
#[test]
fn only_what_no_property_says_is_added() {
    let mut content = cast::full_opportunity();
    content.keywords = vec!["Robotika".to_owned()];
    content.audience = content
        .audience
        .map(|ages| waymark::domain::opportunity::Audience {
            groups: Vec::new(),
            ..ages
        });
    content.languages.truncate(1);
    content.image = content
        .image
        .map(|image| waymark::domain::opportunity::Image {
            attribution: None,
            ..image
        });
    let sent = send_opportunity(&content);
    let names: Vec<_> = added(&sent).keys().cloned().collect();
    assert_eq!(
        names,
        [
            "identifier",
            "kind",
            "categories",
            "setting",
            "price",
            "enrolmentOpens",
            "enrolmentCloses",
            "requires",
            "materials",
            "videos",
            "contacts"
        ]
    );
}

#[test]
fn what_was_made_up_for_other_servers_is_taken_back_for_our_own() {
    let content = OpportunityContent {
        name: cast::map(&[("lt", "Šventė")]),
        summary: cast::map(&[("lt", "Trumpai.")]),
        start_time: Some("2026-12-05T13:00:00Z".parse().unwrap()),
        status: Status::Published,
        organisation: "library".to_owned(),
        ..OpportunityContent::default()
    };
    let sent = send_opportunity(&content);
    assert_eq!(
        sent["startTime"], "2026-12-05T15:00:00+02:00",
        "by the territory's clock"
    );
    assert_eq!(sent["timezone"], "Europe/Vilnius");
    assert_eq!(sent["endTime"], "2026-12-05T16:00:00+02:00");
    assert_eq!(sent["displayEndTime"], false);
    assert_eq!(
        sent["location"]["name"], "Vilnius",
        "Gancio refuses an event without a place"
    );
    assert_eq!(
        sent["content"], "<p>Trumpai.</p>",
        "the summary stands in for the content"
    );
    assert_eq!(sent["inLanguage"], "lt");
    assert_same(&arrived_opportunity(&sent), &content);
}

/// FEP-8a8e wants the end after the start; an author may give a moment.
#[test]
fn an_end_that_is_the_start_is_kept_for_our_own() {
    let start = "2026-12-05T15:00:00+02:00".parse().ok();
    let content = OpportunityContent {
        start_time: start,
        end_time: start,
        ..cast::full_opportunity()
    };
    let sent = send_opportunity(&content);
    assert_eq!(
        sent["endTime"], "2026-12-05T17:00:00+02:00",
        "after its duration"
    );
    assert_eq!(sent["displayEndTime"], false);
    assert_same(&arrived_opportunity(&sent), &content);
}

/// federation.md section 2.2: one Event, whose start is the next date.
#[test]
fn what_recurs_is_one_event_that_begins_at_its_next_date() {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let publisher = cast::publisher(&territory, &organisation);
    let content = OpportunityContent {
        start_time: "2026-10-05T17:00:00+03:00".parse().ok(),
        end_time: "2026-10-05T18:30:00+03:00".parse().ok(),
        recurrence: Some("FREQ=WEEKLY;UNTIL=20270531T205959Z;INTERVAL=2;BYDAY=MO".to_owned()),
        ..cast::full_opportunity()
    };
    let opportunity = cast::opportunity(content.clone());
    let details = opportunity::Details {
        now: "2026-11-29T12:00:00Z".parse().unwrap(),
        ..opportunity::Details::default()
    };
    let sent = sent(to_opportunity(&opportunity, &publisher, &details).unwrap());
    assert_eq!(sent["startTime"], "2026-11-30T17:00:00+02:00");
    assert_eq!(sent["endTime"], "2026-11-30T18:30:00+02:00");
    assert_eq!(
        sent["eventSchedule"],
        serde_json::json!({
            "type": "Schedule", "repeatFrequency": "P2W", "byDay": ["http://schema.org/Monday"],
            "startDate": "2026-10-05", "endDate": "2027-05-31", "scheduleTimezone": "Europe/Vilnius",
        })
    );
    let additional = sent["additionalProperty"].to_string();
    assert!(
        !additional.contains("recurrence"),
        "the Schedule says all of it"
    );
    assert_same(&arrived_opportunity(&sent), &content);

    // Another server's, without what only we say.
    let mut foreign = sent.clone();
    foreign
        .as_object_mut()
        .unwrap()
        .remove("additionalProperty");
    let arrived = arrived_opportunity(&foreign);
    assert_eq!(arrived.start_time, "2026-11-30T17:00:00+02:00".parse().ok());
    assert_eq!(arrived.recurrence, content.recurrence);
    foreign["eventSchedule"]["byDay"] = "https://schema.org/Sunday".into();
    assert_eq!(
        arrived_opportunity(&foreign).recurrence,
        None,
        "a rule without its own start"
    );
    foreign["eventSchedule"]["repeatFrequency"] = "PT1S".into();
    assert_eq!(arrived_opportunity(&foreign).recurrence, None);
}

#[test]
fn a_draft_or_a_deleted_thing_never_leaves() {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let publisher = cast::publisher(&territory, &organisation);
    let mut opportunity = cast::opportunity(cast::full_opportunity());
    opportunity.content.status = Status::Draft;
    assert_eq!(
        to_opportunity(&opportunity, &publisher, &opportunity::Details::default()),
        None
    );
    opportunity.content.status = Status::Published;
    opportunity.deleted = Some(opportunity.updated);
    assert_eq!(
        to_opportunity(&opportunity, &publisher, &opportunity::Details::default()),
        None
    );
    let mut playlist = cast::playlist(cast::full_playlist());
    playlist.content.status = Status::Draft;
    assert_eq!(
        to_playlist(&playlist, &publisher, &playlist::Details::default()),
        None
    );
    let mut organisation = cast::organisation(cast::full_organisation());
    organisation.deleted = Some(organisation.updated);
    assert_eq!(to_organization(&organisation, &publisher, "PEM"), None);
}

proptest! {
    #[test]
    fn any_opportunity_crosses(content in arbitrary::opportunity()) {
        let mut problems = Problems::default();
        content.check(&mut problems);
        prop_assert!(problems.is_empty(), "{problems}");
        let sent = send_opportunity(&content);
        peers_take(&sent);
        assert_same(&arrived_opportunity(&sent), &content.in_own_zone());
    }

    #[test]
    fn any_playlist_crosses(content in arbitrary::playlist()) {
        let mut problems = Problems::default();
        content.check(&mut problems);
        prop_assert!(problems.is_empty(), "{problems}");
        let sent = send_playlist(&content);
        peers_take(&sent);
        assert_same(&arrived_playlist(&sent), &content);
    }

    #[test]
    fn any_organisation_crosses(content in arbitrary::organisation()) {
        let mut problems = Problems::default();
        content.check(&mut problems);
        prop_assert!(problems.is_empty(), "{problems}");
        assert_same(&arrived_organisation(&send_organisation(&content)), &content);
    }
}
