#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use serde_json::json;

use super::*;

const US: &str = "https://us.example";
const LIBRARY: &str = "https://tilburg.example/organisations/library";

fn url(text: &str) -> ObjectUrl {
    ObjectUrl::parse(text).unwrap()
}

/// Judges an activity of the library of Tilburg.
fn judged(activity: Value) -> Verdict {
    let own = url(US).origin();
    judge(
        &activity,
        &url("https://tilburg.example/act/1"),
        &url(LIBRARY),
        &own,
    )
}

fn is_rejected(activity: Value) -> bool {
    matches!(judged(activity), Verdict::Reject(_))
}

fn note(id: &str, owner: Value) -> Value {
    json!({"id": id, "type": "Note", "attributedTo": owner})
}

#[test]
fn an_activity_is_its_own_actors_and_never_ours() {
    let own = url(US).origin();
    let like = json!({"type": "Like", "object": "https://us.example/x"});
    let verdict = |id, actor| judge(&like, &url(id), &url(actor), &own);
    assert!(verdict("https://tilburg.example/act/1", LIBRARY).is_accept());
    for id in [
        "https://victim.example/act/1",
        "http://tilburg.example/act/1",
        "https://tilburg.example:8443/act/1",
        "https://sub.tilburg.example/act/1",
        "https://us.example/act/1",
    ] {
        assert!(!verdict(id, LIBRARY).is_accept(), "{id}");
    }
    assert!(!verdict("https://us.example/act/1", "https://us.example/actor").is_accept());
}

/// I02 to I05, I08, I25, with their twins.
#[test]
fn create_and_update_are_of_ones_own_things() {
    for kind in ["Create", "Update"] {
        let of = |object: Value| json!({"type": kind, "object": object});
        for accepted in [
            note("https://tilburg.example/opportunities/1", json!(LIBRARY)),
            json!("https://tilburg.example/opportunities/1"),
            json!({"id": LIBRARY, "type": "Organization", "name": "Library"}),
            json!({"id": LIBRARY, "type": "Group", "attributedTo": "https://tilburg.example/moderators"}),
        ] {
            assert_eq!(
                judged(of(accepted.clone())),
                Verdict::Accept,
                "{kind} {accepted}"
            );
        }
        for rejected in [
            note("https://victim.example/notes/1", json!(LIBRARY)),
            note("https://us.example/opportunities/1", json!(LIBRARY)),
            note(
                "https://tilburg.example:8443/opportunities/1",
                json!(LIBRARY),
            ),
            note("http://tilburg.example/opportunities/1", json!(LIBRARY)),
            note(
                "https://tilburg.example/opportunities/1",
                json!("https://victim.example/users/v"),
            ),
            note(
                "https://tilburg.example/opportunities/1",
                json!("https://tilburg.example/organisations/museum"),
            ),
            note(
                "https://tilburg.example/opportunities/1",
                json!([LIBRARY, "https://victim.example/users/v"]),
            ),
            note("https://tilburg.example/opportunities/1", json!([LIBRARY])),
            note(
                "https://tilburg.example/opportunities/1",
                json!({"id": LIBRARY}),
            ),
            json!({"id": "https://tilburg.example/opportunities/1", "type": "Note"}),
            json!({"id": "https://tilburg.example/organisations/museum", "type": "Organization"}),
            json!("https://victim.example/notes/1"),
        ] {
            assert!(is_rejected(of(rejected.clone())), "{kind} {rejected}");
        }
    }
}

/// I27, I28: what says nothing is no error.
#[test]
fn activities_that_name_nothing_are_left_be() {
    for activity in [
        json!({}),
        json!({"type": ["Create"]}),
        json!({"type": "Create"}),
        json!({"type": "Create", "object": null}),
        json!({"type": "Create", "object": {"type": "Note"}}),
        json!({"type": "Create", "object": "/relative"}),
        json!({"type": "Delete", "object": 1}),
        json!({"type": "Accept"}),
        json!({"type": "Move", "object": LIBRARY}),
    ] {
        assert!(
            matches!(judged(activity.clone()), Verdict::Ignore(_)),
            "{activity}"
        );
    }
    assert!(judged(json!({"type": "Dance", "object": "https://victim.example/"})).is_accept());
}

/// I09, I10, I11, with their twins.
#[test]
fn delete_and_undo_are_of_ones_own_things() {
    let own = json!({"id": "https://tilburg.example/opportunities/1", "type": "Tombstone"});
    assert!(judged(json!({"type": "Delete", "object": own})).is_accept());
    assert!(judged(json!({"type": "Delete", "object": LIBRARY})).is_accept());
    for victim in [
        "https://victim.example/notes/1",
        "https://us.example/opportunities/1",
        "https://us.example/territory",
    ] {
        assert!(
            is_rejected(json!({"type": "Delete", "object": victim})),
            "{victim}"
        );
        assert!(is_rejected(
            json!({"type": "Delete", "object": {"id": victim, "type": "Tombstone"}})
        ));
    }
    let follow = |id: &str, actor: &str| json!({"type": "Undo", "object": {"id": id, "type": "Follow", "actor": actor, "object": "https://us.example/territory"}});
    assert!(judged(follow("https://tilburg.example/act/0", LIBRARY)).is_accept());
    assert!(judged(json!({"type": "Undo", "object": "https://tilburg.example/act/0"})).is_accept());
    assert!(is_rejected(follow("https://victim.example/act/0", LIBRARY)));
    assert!(is_rejected(follow(
        "https://tilburg.example/act/0",
        "https://victim.example/users/v"
    )));
    assert!(is_rejected(follow(
        "https://tilburg.example/act/0",
        "https://tilburg.example/organisations/museum"
    )));
}

/// I16, I17's first half, I18, I19, with their twins.
#[test]
fn moves_answers_and_collections() {
    let target = "https://new.example/users/library";
    assert!(judged(json!({"type": "Move", "object": LIBRARY, "target": target})).is_accept());
    assert!(is_rejected(
        json!({"type": "Move", "object": "https://victim.example/users/v", "target": LIBRARY})
    ));
    assert!(is_rejected(
        json!({"type": "Move", "object": "https://tilburg.example/organisations/museum", "target": target})
    ));

    for kind in ["Accept", "Reject"] {
        let answer = |asked: &str, of: &str| json!({"type": kind, "object": {"id": "https://us.example/act/1", "type": asked, "actor": "https://us.example/territory", "object": of}});
        assert!(judged(answer("Follow", LIBRARY)).is_accept());
        assert!(judged(answer("Join", "https://tilburg.example/opportunities/1")).is_accept());
        assert!(judged(answer("Offer", "https://us.example/exchanges/1")).is_accept());
        assert!(judged(json!({"type": kind, "object": "https://us.example/act/1"})).is_accept());
        assert!(is_rejected(answer(
            "Follow",
            "https://victim.example/users/v"
        )));
        assert!(is_rejected(answer(
            "Follow",
            "https://tilburg.example/organisations/museum"
        )));
        assert!(is_rejected(answer(
            "Join",
            "https://victim.example/events/1"
        )));
    }

    for kind in ["Add", "Remove"] {
        let change = |target: &str| json!({"type": kind, "object": "https://tilburg.example/opportunities/1", "target": target});
        assert!(judged(change("https://tilburg.example/playlists/1/items")).is_accept());
        assert!(is_rejected(change("https://us.example/playlists/1/items")));
        assert!(is_rejected(change("https://victim.example/featured")));
    }
}

/// I20, I21.
#[test]
fn documents_with_two_meanings_are_refused() {
    let object = note("https://tilburg.example/opportunities/1", json!(LIBRARY));
    assert!(judged(json!({"type": "Create", "object": object})).is_accept());
    for (member, value) in [
        ("@graph", json!([{"id": "https://victim.example/notes/1"}])),
        ("as:actor", json!("https://victim.example/users/v")),
        ("@context", json!({"performer": "as:actor"})),
    ] {
        let mut activity = json!({"type": "Create", "object": object});
        activity
            .as_object_mut()
            .unwrap()
            .insert(member.to_owned(), value);
        assert!(is_rejected(activity), "{member}");
    }
}

/// I12 to I14: the word of an Announce is an address, and what lies there speaks for itself.
#[test]
fn what_was_fetched_is_its_own_servers_word() {
    let own = url(US).origin();
    let verdict = |object: &Value, from: &str| judge_fetched(object, &url(from), &own);
    let at = "https://tilburg.example/opportunities/1";
    assert!(verdict(&note(at, json!(LIBRARY)), at).is_accept());
    for (object, from) in [
        (note("https://victim.example/notes/1", json!(LIBRARY)), at),
        (note(at, json!("https://victim.example/users/v")), at),
        (note(at, json!([LIBRARY])), at),
        (json!({"id": at}), at),
        (
            note(
                "https://us.example/x",
                json!("https://us.example/territory"),
            ),
            "https://us.example/x",
        ),
    ] {
        assert!(!verdict(&object, from).is_accept(), "{object}");
    }
    let embedded =
        json!({"type": "Announce", "object": note(at, json!("https://victim.example/users/v"))});
    assert_eq!(object_address(&embedded), Some(url(at)));
    assert_eq!(object_address(&json!({"object": at})), Some(url(at)));
    assert_eq!(object_address(&json!({"object": [at]})), None);
}

/// Of what an outbox lists, what is written out is believed as if it had been fetched.
#[test]
fn what_an_outbox_lists_is_its_own_servers_word() {
    let own = url(US).origin();
    let tilburg = url(LIBRARY).origin();
    let accepted = |entry: &Value| judge_listed(entry, &tilburg, &own).is_accept();
    let at = "https://tilburg.example/opportunities/1";
    let museum = "https://tilburg.example/organisations/museum";
    let create =
        |actor: &str, object: Value| json!({"type": "Create", "actor": actor, "object": object});
    assert!(accepted(&create(LIBRARY, note(at, json!(LIBRARY)))));
    assert!(accepted(&note(at, json!(LIBRARY))), "without an activity");
    let mut aliased = create(LIBRARY, note(at, json!(LIBRARY)));
    aliased["@context"] = json!({"performer": "as:actor"});
    let mut graph = note(at, json!(LIBRARY));
    graph["@graph"] = json!([{"id": at}]);
    let elsewhere = "https://victim.example/notes/1";
    for entry in [
        create(museum, note(at, json!(LIBRARY))),
        create(LIBRARY, note(at, json!([LIBRARY, museum]))),
        create(LIBRARY, note(at, json!([LIBRARY]))),
        create(LIBRARY, note(elsewhere, json!(LIBRARY))),
        create(LIBRARY, graph),
        note(elsewhere, json!("https://victim.example/users/v")),
        json!({"type": "Create", "object": note(at, json!(LIBRARY))}),
        aliased,
    ] {
        assert!(!accepted(&entry), "{entry}");
    }
}
