//! Activities: what goes out, how it is read, and what is read of others.

use serde_json::{Value, json};
use waymark::{
    domain::enrolment::{ActionStatus, Answer, Released},
    federation::{
        translate::{
            TranslateError,
            activity::{self, Deed, Embedded, Reference, RemoteActivity, read_activity},
        },
        wire::{Activity, Tombstone},
    },
};

use super::{
    cast::{self, url},
    golden,
};

fn sent(activity: &Activity) -> Value {
    let text = serde_json::to_string(&activity.clone().in_context()).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn id() -> waymark::domain::ObjectUrl {
    url("https://vilnius.example/activities/1")
}

fn cc(json: &Value) -> Vec<&str> {
    json["cc"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cc| cc.as_str().unwrap())
        .collect()
}

#[test]
fn a_create_is_the_organisations_and_reaches_both_circles_of_followers() {
    let event = golden::workshop();
    let addressing = activity::for_object(&event, &cast::vilnius());
    let create = activity::create(id(), event.clone(), addressing);
    let json = sent(&create);
    assert_eq!(json["type"], "Create");
    assert_eq!(
        json["actor"],
        "https://vilnius.example/organisations/library"
    );
    assert_eq!(
        json["to"],
        json!(["https://www.w3.org/ns/activitystreams#Public"])
    );
    assert_eq!(
        cc(&json),
        [
            "https://vilnius.example/organisations/library/followers",
            "https://vilnius.example/territory",
            "https://vilnius.example/territory/followers",
        ]
    );
    assert_eq!(
        json["object"]["id"],
        "https://vilnius.example/opportunities/7f3a"
    );
    assert!(
        json["object"].get("@context").is_none(),
        "one context, at the top"
    );
    let RemoteActivity {
        id: read_id,
        actor,
        public,
        deed,
    } = read_activity(&json).unwrap();
    assert_eq!((read_id, public), (Some(id()), true));
    assert_eq!(actor, cast::library());
    assert_eq!(deed, Deed::Create(Embedded::Object(json["object"].clone())));
}

#[test]
fn an_update_keeps_the_object_and_its_author() {
    let event = golden::workshop();
    let addressing = activity::for_object(&event, &cast::vilnius());
    let json = sent(&activity::update(id(), event, addressing));
    assert_eq!(json["type"], "Update");
    assert_eq!(json["actor"], json["object"]["attributedTo"]);
    assert!(matches!(
        read_activity(&json).unwrap().deed,
        Deed::Update(Embedded::Object(_))
    ));
}

#[test]
fn a_delete_is_read_with_what_it_was() {
    let event = golden::workshop();
    let deleted = "2026-12-01T08:00:00Z".parse().unwrap();
    let tombstone = Tombstone::new(event.id().clone(), event.kind(), deleted);
    let addressing = activity::for_object(&event, &cast::vilnius());
    let json = sent(&activity::delete(
        id(),
        cast::library(),
        tombstone,
        addressing,
    ));
    let Deed::Delete(tombstone) = read_activity(&json).unwrap().deed else {
        panic!("{json}")
    };
    assert_eq!(&tombstone.id, event.id());
    assert_eq!(tombstone.former_type.as_deref(), Some("Event"));
    assert_eq!(tombstone.deleted, Some(deleted));
}

#[test]
fn an_announce_names_the_address_as_a_plain_string() {
    let (territory, object) = (
        cast::vilnius().actor(),
        url("https://vilnius.example/opportunities/7f3a"),
    );
    let at = "2026-12-01T08:00:00Z".parse().unwrap();
    let addressing = activity::addressed_to_followers(&territory);
    let json = sent(&activity::announce(
        id(),
        territory,
        object.clone(),
        at,
        addressing,
    ));
    assert_eq!(json["object"], object.as_str());
    assert_eq!(json["@context"], "https://www.w3.org/ns/activitystreams");
    assert_eq!(json["published"], "2026-12-01T08:00:00Z");
    assert_eq!(cc(&json), ["https://vilnius.example/territory/followers"]);
    assert_eq!(
        read_activity(&json).unwrap().deed,
        Deed::Announce { object }
    );
}

#[test]
fn a_join_names_nobody_and_is_ended_by_its_id() {
    let (application, organiser) = (url("https://tilburg.example/actor"), cast::library());
    let event = url("https://vilnius.example/opportunities/7f3a");
    let join_id = url("https://tilburg.example/activities/1");
    let join = activity::join(
        join_id.clone(),
        application.clone(),
        event.clone(),
        organiser.clone(),
    );
    let json = sent(&join);
    assert_eq!(
        json,
        json!({
            "@context": "https://www.w3.org/ns/activitystreams", "id": join_id.as_str(),
            "type": "Join", "actor": application.as_str(), "to": [organiser.as_str()],
            "object": event.as_str(),
        })
    );
    let message = None;
    let object = event.clone();
    assert_eq!(
        read_activity(&json).unwrap().deed,
        Deed::Join { object, message }
    );
    let mut from_mobilizon = json;
    from_mobilizon["participationMessage"] = json!("I bring cake");
    assert_eq!(
        read_activity(&from_mobilizon).unwrap().deed,
        Deed::Join {
            object: event.clone(),
            message: Some("I bring cake".to_owned()),
        }
    );
    let leave = activity::leave(id(), application, event.clone(), organiser, join_id.clone());
    let mut json = sent(&leave);
    assert_eq!(json["instrument"], join_id.as_str());
    let read = |json: &Value| read_activity(json).unwrap().deed;
    let (object, join) = (event.clone(), Some(join_id.clone()));
    assert_eq!(read(&json), Deed::Leave { object, join });
    json["instrument"] = json!({"id": join_id.as_str(), "type": "Join"});
    let (object, join) = (event.clone(), Some(join_id));
    assert_eq!(read(&json), Deed::Leave { object, join });
    json.as_object_mut().unwrap().remove("instrument");
    let (object, join) = (event, None);
    assert_eq!(read(&json), Deed::Leave { object, join });
}

#[test]
fn an_answer_to_a_join_holds_it_and_an_ignore_names_it() {
    let joiner = url("https://tilburg.example/actor");
    let event = url("https://vilnius.example/opportunities/7f3a");
    let join = url("https://tilburg.example/activities/1");
    let reference = Reference {
        id: Some(join.clone()),
        kind: Some("Join".to_owned()),
        actor: Some(joiner.clone()),
        object: Some(event.clone()),
        status: None,
    };
    let named = Reference {
        id: Some(join.clone()),
        ..Reference::default()
    };
    for (answer, deed) in [
        (Answer::Accept, Deed::Accept(reference.clone())),
        (
            Answer::TentativeAccept,
            Deed::TentativeAccept(reference.clone()),
        ),
        (Answer::Reject, Deed::Reject(reference)),
        (Answer::Ignore, Deed::Ignore(named)),
    ] {
        let asked = activity::asked(join.clone(), joiner.clone(), event.clone(), None);
        let json = sent(&activity::answer_join(id(), answer, cast::library(), asked));
        assert_eq!(json["type"], answer.as_str());
        assert_eq!(json["to"], json!([joiner.as_str()]));
        assert_eq!(read_activity(&json).unwrap().deed, deed, "{answer}");
    }
}

#[test]
fn an_accept_tells_what_became_of_a_join() {
    let joiner = url("https://tilburg.example/actor");
    let event = url("https://vilnius.example/opportunities/7f3a");
    let join = url("https://tilburg.example/activities/1");
    let told = |json: &Value| match read_activity(json).unwrap().deed {
        Deed::Accept(reference) => reference.status,
        other => panic!("{other:?}"),
    };
    for status in ActionStatus::ALL {
        let asked = activity::asked(join.clone(), joiner.clone(), event.clone(), Some(*status));
        let accept = activity::answer_join(id(), Answer::Accept, cast::library(), asked);
        let mut json = serde_json::to_value(accept.in_context()).unwrap();
        let terms = &json["@context"][2];
        assert_eq!(terms[status.as_str()], format!("schema:{status}"));
        assert_eq!(terms["actionStatus"]["@id"], "schema:actionStatus");
        assert_eq!(told(&json), Some(*status));
        for written in [
            format!("http://schema.org/{status}"),
            format!("schema:{status}"),
        ] {
            json["object"]["actionStatus"] = written.into();
            assert_eq!(told(&json), Some(*status));
        }
        for other in [json!("PotentialActionStatus"), json!(["x", 1]), json!(null)] {
            json["object"]["actionStatus"] = other;
            assert_eq!(told(&json), None);
        }
    }
}

#[test]
fn what_is_released_goes_to_the_organiser_alone_and_comes_back_as_it_was() {
    let (note, join) = (
        url("https://tilburg.example/activities/1/note"),
        url("https://tilburg.example/activities/1"),
    );
    let application = url("https://tilburg.example/actor");
    for released in [
        Released {
            name: Some("Sam <b>".to_owned()),
            email: Some("sam@tilburg.example".to_owned()),
            message: Some("I use a wheelchair & a ramp".to_owned()),
        },
        Released {
            message: Some("Hello".to_owned()),
            ..Released::default()
        },
    ] {
        let (actor, organiser) = (application.clone(), cast::library());
        let (note, join) = (note.clone(), join.clone());
        let json = sent(&activity::release(
            id(),
            note.clone(),
            actor,
            organiser,
            join.clone(),
            &released,
        ));
        assert_eq!(json["type"], "Create");
        assert_eq!(json["to"], json!([cast::library().as_str()]));
        assert_eq!(json["object"]["to"], json["to"]);
        assert_eq!(json["object"]["attributedTo"], json["actor"]);
        assert!(json.get("cc").is_none() && json["object"].get("cc").is_none());
        let content = json["object"]["content"].as_str().unwrap();
        assert!(!content.contains("<b>"), "{content}");
        assert_eq!(
            activity::read_release(&json["object"]),
            Some(activity::ReadRelease {
                join,
                note: Some(note.clone()),
                released
            })
        );
    }
    let other = json!({"type": "Note", "id": "https://tilburg.example/notes/1", "content": "x"});
    assert_eq!(activity::read_release(&other), None);
    // Taken back, it goes to the organiser alone, too.
    let at = "2026-11-30T12:00:00Z".parse().unwrap();
    let organiser = cast::library();
    let gone = activity::take_back(id(), note.clone(), application, organiser, at);
    let json = sent(&gone);
    assert_eq!(json["type"], "Delete");
    assert_eq!(json["to"], json!([cast::library().as_str()]));
    assert!(json.get("cc").is_none());
    assert_eq!(
        json["object"],
        json!({
            "type": "Tombstone", "id": note.as_str(), "formerType": "Note",
            "deleted": "2026-11-30T12:00:00Z",
        })
    );
}

#[test]
fn a_follow_is_answered_with_itself_and_taken_back_whole() {
    let (us, them) = (
        cast::vilnius().actor(),
        url("https://tilburg.example/territory"),
    );
    let follow = activity::follow(id(), us.clone(), them.clone());
    let json = sent(&follow);
    assert_eq!(json["to"], json!([them.as_str()]));
    assert_eq!(
        read_activity(&json).unwrap().deed,
        Deed::Follow {
            object: them.clone()
        }
    );

    let asked = Reference {
        id: Some(id()),
        kind: Some("Follow".to_owned()),
        actor: Some(us.clone()),
        object: Some(them.clone()),
        status: None,
    };
    let answer = url("https://tilburg.example/activities/2");
    let accept = activity::accept(answer.clone(), them.clone(), us.clone(), Some(id()));
    let json = sent(&accept);
    assert_eq!(json["to"], json!([us.as_str()]));
    assert_eq!(
        read_activity(&json).unwrap().deed,
        Deed::Accept(asked.clone())
    );
    let reject = activity::reject(answer, them, us.clone(), Some(id()));
    assert_eq!(
        read_activity(&sent(&reject)).unwrap().deed,
        Deed::Reject(asked.clone())
    );

    let json = sent(&activity::undo(
        url("https://vilnius.example/activities/3"),
        follow,
    ));
    assert_eq!(json["actor"], us.as_str());
    assert_eq!(json["to"], json!(["https://tilburg.example/territory"]));
    assert!(json["object"].get("to").is_none());
    assert_eq!(read_activity(&json).unwrap().deed, Deed::Undo(asked));
}

#[test]
fn a_follow_without_an_id_is_answered_by_its_actor_and_object() {
    let (us, them) = (cast::vilnius().actor(), url("https://old.example/users/a"));
    let json = sent(&activity::accept(id(), us, them, None));
    assert!(json["object"].get("id").is_none());
    assert_eq!(json["object"]["type"], "Follow");
}

#[test]
fn the_many_ways_of_others_are_read() {
    let actor = "https://a.example/users/x";
    let follow = json!({"type": "Follow", "id": "https://a.example/f/1", "actor": actor, "object": "https://vilnius.example/territory"});
    let reference = Reference {
        id: Some(url("https://a.example/f/1")),
        kind: Some("Follow".to_owned()),
        actor: Some(url(actor)),
        object: Some(url("https://vilnius.example/territory")),
        status: None,
    };
    for (json, deed) in [
        (
            json!({"type": ["Follow"], "actor": [actor], "object": ["https://vilnius.example/territory"]}),
            Deed::Follow {
                object: url("https://vilnius.example/territory"),
            },
        ),
        (
            json!({"type": "Follow", "actor": {"id": actor, "type": "Person"}, "object": {"id": "https://vilnius.example/territory"}}),
            Deed::Follow {
                object: url("https://vilnius.example/territory"),
            },
        ),
        (
            json!({"type": "as:Undo", "actor": actor, "object": [follow]}),
            Deed::Undo(reference),
        ),
        (
            json!({"type": "Undo", "actor": actor, "object": "https://a.example/f/1"}),
            Deed::Undo(Reference {
                id: Some(url("https://a.example/f/1")),
                ..Reference::default()
            }),
        ),
        (
            json!({"type": "Create", "actor": actor, "object": "https://a.example/n/1"}),
            Deed::Create(Embedded::Address(url("https://a.example/n/1"))),
        ),
        (
            json!({"type": "Update", "actor": actor, "object": {"id": "https://a.example/n/1"}}),
            Deed::Update(Embedded::Address(url("https://a.example/n/1"))),
        ),
        (
            json!({"type": "Announce", "actor": actor, "object": {"id": "https://a.example/c/1", "type": "Create", "actor": actor, "object": {"type": "Page", "id": "https://a.example/p/1"}}}),
            Deed::Announce {
                object: url("https://a.example/p/1"),
            },
        ),
        (
            json!({"type": "Announce", "actor": actor, "object": {"id": "https://a.example/n/1", "type": "Note", "object": "https://b.example/"}}),
            Deed::Announce {
                object: url("https://a.example/n/1"),
            },
        ),
        (
            json!({"type": "Flag", "actor": actor, "object": ["https://b.example/1", "https://b.example/2"], "content": "<p>Not <b>free</b></p>"}),
            Deed::Flag {
                things: vec![url("https://b.example/1"), url("https://b.example/2")],
                text: "Not free".to_owned(),
            },
        ),
        (
            json!({"type": "Flag", "actor": actor, "object": "https://b.example/1"}),
            Deed::Flag {
                things: vec![url("https://b.example/1")],
                text: String::new(),
            },
        ),
        (
            json!({"type": "Like", "actor": actor}),
            Deed::Other("Like".to_owned()),
        ),
    ] {
        assert_eq!(
            read_activity(&json).map(|read| read.deed),
            Ok(deed),
            "{json}"
        );
    }
}

#[test]
fn what_could_mean_two_things_is_refused() {
    let (a, b) = ("https://a.example/users/x", "https://b.example/users/y");
    for (json, why) in [
        (
            json!({"type": "Follow", "actor": [a, b], "object": a}),
            TranslateError::Several("actor"),
        ),
        (
            json!({"type": "Follow", "actor": a, "object": [a, b]}),
            TranslateError::Several("object"),
        ),
        (
            json!({"type": "Create", "actor": a, "object": [{"type": "Note"}, {"type": "Event"}]}),
            TranslateError::Several("object"),
        ),
        (
            json!({"type": "Follow", "object": a}),
            TranslateError::Missing("actor"),
        ),
        (
            json!({"type": "Follow", "actor": "acct:x@a.example", "object": a}),
            TranslateError::Missing("actor"),
        ),
        (
            json!({"type": "Follow", "actor": a, "object": "javascript:alert(1)"}),
            TranslateError::Missing("object"),
        ),
        (
            json!({"type": "Accept", "actor": a, "object": {}}),
            TranslateError::Missing("object"),
        ),
        (
            json!({"type": "Delete", "actor": a}),
            TranslateError::Missing("object"),
        ),
        (json!({"actor": a}), TranslateError::Missing("type")),
        (
            json!([{"type": "Follow"}, {"type": "Follow"}]),
            TranslateError::NotAnObject,
        ),
        (json!("https://a.example/f/1"), TranslateError::NotAnObject),
    ] {
        assert_eq!(read_activity(&json), Err(why), "{json}");
    }
}

#[test]
fn what_is_not_for_everybody_says_so() {
    let public = |to: Value| {
        let json = json!({"type": "Create", "actor": "https://a.example/x", "object": "https://a.example/1", "to": to});
        read_activity(&json).unwrap().public
    };
    assert!(public(json!(
        "https://www.w3.org/ns/activitystreams#Public"
    )));
    assert!(public(json!(["https://a.example/followers", "as:Public"])));
    assert!(!public(json!(["https://a.example/followers"])));
    assert!(!public(json!(null)));
}
