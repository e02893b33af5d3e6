#![allow(clippy::unwrap_used)]
use serde_json::json;

use super::*;
use crate::federation::keys::tests::{RFC_ED25519, other_pem, pem};

/// The document of an actor with the first test key as its `#main-key`.
pub(crate) fn actor_document(id: &str) -> Value {
    let url = ObjectUrl::parse(id).unwrap();
    let own = |suffix: &str| url.join_path(suffix);
    json!({
        "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
        "id": id, "type": "Organization", "preferredUsername": "library", "name": "Tilburg Library",
        "inbox": own("/inbox"), "outbox": own("/outbox"), "followers": own("/followers"),
        "endpoints": {"sharedInbox": url.at("/inbox")},
        "publicKey": {"id": format!("{id}#main-key"), "owner": id, "publicKeyPem": pem().public},
    })
}

const ID: &str = "https://tilburg.example/organisations/library";

fn checked(change: impl FnOnce(&mut Value)) -> Result<ForeignActor, ActorFault> {
    let mut document = actor_document(ID);
    change(&mut document);
    check_actor(
        &document,
        &ObjectUrl::parse(ID).unwrap(),
        crate::domain::time::now(),
    )
}

fn set(member: &'static str, value: Value) -> impl FnOnce(&mut Value) {
    move |document| {
        document
            .as_object_mut()
            .unwrap()
            .insert(member.to_owned(), value);
    }
}

fn key(id: &str, owner: &str, pem: &str) -> Value {
    json!({"id": id, "owner": owner, "publicKeyPem": pem})
}

#[test]
fn a_whole_document_is_read() {
    let actor = checked(|_| ()).unwrap();
    assert_eq!(actor.id.as_str(), ID);
    assert_eq!(actor.kind, ActorType::Organization);
    assert_eq!(actor.preferred_username.as_deref(), Some("library"));
    assert_eq!(actor.name.as_deref(), Some("Tilburg Library"));
    assert_eq!(actor.inbox.as_str(), format!("{ID}/inbox"));
    assert_eq!(
        actor.server_inbox().as_str(),
        "https://tilburg.example/inbox"
    );
    assert_eq!(actor.outbox.unwrap().as_str(), format!("{ID}/outbox"));
    assert_eq!(actor.followers.unwrap().as_str(), format!("{ID}/followers"));
    assert_eq!(actor.keys.len(), 1);
    assert_eq!(actor.keys[0].id.as_str(), format!("{ID}#main-key"));
    assert_eq!(
        NamedKey::parse(actor.keys[0].id.clone(), &actor.keys[0].text).unwrap(),
        actor.keys[0]
    );
}

#[test]
fn an_actor_is_on_its_own_server() {
    for (member, value, fault) in [
        (
            "id",
            json!("https://victim.example/users/v"),
            ActorFault::Id,
        ),
        ("id", json!(format!("{ID}/")), ActorFault::Id),
        ("id", json!(null), ActorFault::Id),
        ("type", json!("Note"), ActorFault::Type),
        ("type", json!(["Person"]), ActorFault::Type),
        (
            "inbox",
            json!("https://victim.example/inbox"),
            ActorFault::Inbox,
        ),
        (
            "inbox",
            json!("https://tilburg.example:8443/inbox"),
            ActorFault::Inbox,
        ),
        (
            "inbox",
            json!("http://tilburg.example/inbox"),
            ActorFault::Inbox,
        ),
        (
            "inbox",
            json!({"id": format!("{ID}/inbox")}),
            ActorFault::Inbox,
        ),
        ("inbox", json!(null), ActorFault::Inbox),
        (
            "outbox",
            json!("http://127.0.0.1/outbox"),
            ActorFault::Outbox,
        ),
    ] {
        assert_eq!(
            checked(set(member, value.clone())).err(),
            Some(fault),
            "{member} {value}"
        );
    }
    assert_eq!(checked(set("outbox", json!(null))).unwrap().outbox, None);
}

/// I30: a shared inbox elsewhere is not used; the actor's own is.
#[test]
fn a_shared_inbox_elsewhere_is_left_out() {
    let actor = checked(set(
        "endpoints",
        json!({"sharedInbox": "https://victim.example/inbox"}),
    ))
    .unwrap();
    assert_eq!(actor.shared_inbox, None);
    assert_eq!(actor.server_inbox().as_str(), format!("{ID}/inbox"));
    assert_eq!(
        checked(set("followers", json!("https://victim.example/f")))
            .unwrap()
            .followers,
        None
    );
}

/// S21 and their like: a key that is another's is not this actor's.
#[test]
fn keys_are_the_actors_own() {
    let public = &pem().public;
    for foreign in [
        key(
            &format!("{ID}#main-key"),
            "https://victim.example/users/v",
            public,
        ),
        key("https://victim.example/users/v#main-key", ID, public),
        key("https://tilburg.example:8443/key", ID, public),
        key(&format!("{ID}#main-key"), ID, "no key"),
        key("#main-key", ID, public),
        json!({"id": format!("{ID}#main-key"), "publicKeyPem": public}),
        json!(null),
        json!("https://victim.example/key"),
    ] {
        let actor = checked(set("publicKey", foreign.clone())).unwrap();
        assert_eq!(
            (actor.keys, actor.key_references),
            (vec![], vec![]),
            "{foreign}"
        );
    }
}

#[test]
fn five_keys_are_looked_at() {
    let keys: Vec<Value> = (0..7)
        .map(|n| key(&format!("{ID}#{n}"), ID, &pem().public))
        .collect();
    let actor = checked(set("publicKey", json!(keys))).unwrap();
    assert_eq!(actor.keys.len(), MAX_KEYS);
    let named = |id: &str| actor.key(&ObjectUrl::parse(id).unwrap()).is_some();
    assert!(named(&format!("{ID}#4")) && !named(&format!("{ID}#5")));
}

/// FEP-521a.
#[test]
fn a_multikey_is_read_beside_the_other() {
    let multikey = json!([{
        "id": format!("{ID}#ed25519-key"), "type": "Multikey", "controller": ID,
        "publicKeyMultibase": "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
    }]);
    assert_eq!(
        checked(set("assertionMethod", multikey))
            .unwrap()
            .keys
            .len(),
        2
    );
    let foreign = json!({
        "id": format!("{ID}#ed25519-key"), "type": "Multikey", "controller": "https://victim.example/users/v",
        "publicKeyMultibase": "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
    });
    assert_eq!(
        checked(set("assertionMethod", foreign)).unwrap().keys.len(),
        1
    );
}

/// GoToSocial's `/main-key`: named by the actor, carried by a document of its own.
#[test]
fn a_key_document_of_its_own_is_taken_when_the_actor_names_it() {
    let id = format!("{ID}/main-key");
    let key_id = ObjectUrl::parse(&id).unwrap();
    let mut actor = checked(set("publicKey", json!(id))).unwrap();
    assert_eq!(actor.key_references, std::slice::from_ref(&key_id));
    actor.add_key(
        &key(&id, "https://victim.example/users/v", &pem().public),
        &key_id,
    );
    actor.add_key(&key(&format!("{ID}/other"), ID, &pem().public), &key_id);
    assert!(actor.keys.is_empty());
    actor.add_key(
        &json!({"id": ID, "publicKey": key(&id, ID, RFC_ED25519)}),
        &key_id,
    );
    assert!(actor.key(&key_id).is_some());

    let mut unnamed = checked(|_| ()).unwrap();
    unnamed.add_key(&key(&id, ID, &other_pem().public), &key_id);
    assert!(unnamed.key(&key_id).is_none(), "the actor does not name it");
}

/// A37: names are bounded and without control characters.
#[test]
fn names_are_bounded() {
    let actor = checked(set(
        "preferredUsername",
        json!(format!("a\u{7}\n{}", "x".repeat(65_536))),
    ))
    .unwrap();
    assert_eq!(actor.preferred_username.unwrap().len(), 200);
    assert_eq!(checked(set("name", json!(" \n "))).unwrap().name, None);
    assert_eq!(checked(set("name", json!({"en": "x"}))).unwrap().name, None);
}
