//! The actors of a node: what goes out, and what another node reads in it.

use serde_json::json;
use waymark::{
    domain::OrganisationContent,
    federation::{
        translate::{
            self, Read, RemoteActor,
            actor::{read_keys, to_application},
            organisation::to_organization,
            playlist::to_playlist_group,
            territory::to_group,
        },
        wire::{Actor, context},
    },
};

use super::{cast, golden::assert_golden};

const PEM: &str = include_str!("golden/key.pem");

fn read(actor: Actor) -> RemoteActor {
    let json = serde_json::to_string(&context::in_full(actor)).unwrap();
    match translate::read_object(&serde_json::from_str(&json).unwrap()).unwrap() {
        Read::Actor(actor) => *actor,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_territory_is_a_group_that_anyone_may_follow() {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let group = to_group(&cast::publisher(&territory, &organisation), PEM);
    assert_golden("group", context::in_full(group.clone()));
    let read = read(group);
    assert_eq!(read.id.as_str(), "https://vilnius.example/territory");
    assert_eq!(read.webfinger.as_deref(), Some("vilnius@vilnius.example"));
    assert_eq!(
        read.shared_inbox.unwrap().as_str(),
        "https://vilnius.example/inbox"
    );
    assert_eq!(read.keys[0].pem, PEM);
    assert_eq!(read.keys[0].owner, read.id);
    assert!(!read.manually_approves);
    assert_eq!(read.indexable, Some(true));
    assert_eq!(read.content.name, territory.name);
    assert_eq!(read.content.content, territory.content);
    assert_eq!(read.territory.languages, territory.languages);
    assert_eq!(read.territory.colour, territory.colour);
    assert_eq!(read.territory.timezone, territory.timezone);
}

/// GoToSocial's key has a document of its own, without an inbox.
#[test]
fn a_key_is_read_wherever_it_is_kept() {
    let key = json!({"id": "https://gts.example/users/a/main-key", "owner": "https://gts.example/users/a", "publicKeyPem": PEM});
    let apart = json!({"type": "Person", "id": "https://gts.example/users/a", "publicKey": key});
    for document in [key, apart] {
        let keys = read_keys(&document);
        assert_eq!(keys.len(), 1, "{document}");
        assert_eq!(keys[0].id.as_str(), "https://gts.example/users/a/main-key");
    }
    assert!(read_keys(&json!({"publicKey": {"id": "https://gts.example/k"}})).is_empty());
}

#[test]
fn the_node_is_an_application() {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let application = to_application(&cast::publisher(&territory, &organisation), PEM);
    assert_golden("application", context::in_full(application));
}

#[test]
fn a_provider_is_an_organization() {
    let (territory, url) = (cast::vilnius(), cast::library());
    let organisation = cast::organisation(cast::full_organisation());
    let actor = to_organization(&organisation, &cast::publisher(&territory, &url), PEM).unwrap();
    assert_golden("organization", context::in_full(actor.clone()));
    let read = read(actor);
    assert_eq!(read.content, cast::full_organisation());
    assert_eq!(read.handle.as_deref(), Some("library"));
}

#[test]
fn a_node_on_another_port_says_so_in_its_handle() {
    let mut territory = cast::vilnius();
    territory.url = cast::url("http://localhost:8081/");
    let organisation = cast::url("http://localhost:8081/organisations/library");
    let group = to_group(&cast::publisher(&territory, &organisation), PEM);
    assert_eq!(group.webfinger, "acct:vilnius@localhost:8081");
}

#[test]
fn a_playlist_is_followed_by_an_actor_of_its_own() {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let publisher = cast::publisher(&territory, &organisation);
    let mut playlist = cast::playlist(cast::full_playlist());
    let group = to_playlist_group(&playlist, &publisher, PEM).unwrap();
    assert_eq!(
        group.id.as_str(),
        "https://vilnius.example/playlists/robotics/actor"
    );
    assert_eq!(group.url, playlist.url);
    assert_eq!(group.attributed_to.as_ref(), Some(&organisation));
    assert_eq!(group.webfinger, "acct:robotics@vilnius.example");
    playlist.slug = None;
    assert_eq!(
        to_playlist_group(&playlist, &publisher, PEM),
        None,
        "nobody could name it"
    );
}

/// A colour of another node goes into a style sheet of ours.
#[test]
fn a_territory_says_nothing_that_is_no_colour() {
    let (mut territory, organisation) = (cast::vilnius(), cast::library());
    for colour in [
        "red;}*{display:none",
        "#12345",
        "#1234567",
        "#zzzzzz",
        "url(x)",
    ] {
        territory.colour = Some(colour.to_owned());
        let group = to_group(&cast::publisher(&territory, &organisation), PEM);
        assert_eq!(read(group).territory.colour, None, "{colour}");
    }
}

#[test]
fn an_organisation_with_nothing_but_a_name_is_complete() {
    let (territory, url) = (cast::vilnius(), cast::library());
    let content = OrganisationContent {
        slug: Some("a".to_owned()),
        name: cast::map(&[("lt", "A")]),
        ..OrganisationContent::default()
    };
    let organisation = cast::organisation(content.clone());
    let actor = to_organization(&organisation, &cast::publisher(&territory, &url), PEM).unwrap();
    assert_eq!(read(actor).content, content);
}
