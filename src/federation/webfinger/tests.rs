#![allow(clippy::unwrap_used)]
use std::collections::HashMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{
    domain::Host,
    federation::{
        fetch::{
            FetchError,
            tests::{
                client, client_of,
                server::{Reply, Seen, Server},
            },
        },
        nodeinfo,
    },
};

fn account(name: &str, host: &str) -> Account {
    Account {
        name: name.into(),
        host: Host::parse(host).unwrap(),
    }
}

fn url(text: &str) -> ObjectUrl {
    ObjectUrl::parse(text).unwrap()
}

#[test]
fn operators_write_targets_in_several_ways() {
    let vilnius = account("vilnius", "vilnius.example");
    for (text, target) in [
        ("@vilnius@vilnius.example", Target::Account(vilnius.clone())),
        ("vilnius@vilnius.example", Target::Account(vilnius.clone())),
        (" acct:Vilnius@VILNIUS.example. ", Target::Account(vilnius)),
        (
            "@tilburg@localhost:8081",
            Target::Account(account("tilburg", "localhost:8081")),
        ),
        (
            "https://vilnius.example",
            Target::Site(url("https://vilnius.example/")),
        ),
        (
            "http://localhost:8081/",
            Target::Site(url("http://localhost:8081/")),
        ),
        (
            "https://vilnius.example/territory#x",
            Target::Actor(url("https://vilnius.example/territory")),
        ),
        (
            "https://vilnius.example/?actor=1",
            Target::Actor(url("https://vilnius.example/?actor=1")),
        ),
        (
            "vilnius.example/territory",
            Target::Actor(url("https://vilnius.example/territory")),
        ),
        (
            "vilnius.example",
            Target::Host(Host::parse("vilnius.example").unwrap()),
        ),
        (
            "127.0.0.1:9701",
            Target::Host(Host::parse("127.0.0.1:9701").unwrap()),
        ),
    ] {
        assert_eq!(Target::parse(text), Ok(target), "{text}");
    }
    for text in [
        "",
        "@",
        "@@",
        "a@b@c",
        "ftp://vilnius.example",
        "https://user@vilnius.example/",
        "two words",
        "@two words@x.example",
    ] {
        assert_eq!(Target::parse(text), Err(TargetError), "{text}");
    }
}

/// W06.
#[test]
fn our_own_names_are_asked_for_in_several_ways() {
    let base = url("https://vilnius.example/");
    let own = |name: &str| Ok(Resource::Account(name.to_owned()));
    for (text, answer) in [
        ("acct:vilnius@vilnius.example", own("vilnius")),
        ("acct:Library@Vilnius.Example:443", own("library")),
        ("@library@vilnius.example", own("library")),
        (
            "https://vilnius.example/",
            Ok(Resource::Address(base.clone())),
        ),
        (
            "https://vilnius.example",
            Ok(Resource::Address(base.clone())),
        ),
        (
            "https://vilnius.example/territory",
            Ok(Resource::Address(url("https://vilnius.example/territory"))),
        ),
        ("acct:vilnius@victim.example", Err(ResourceError::Elsewhere)),
        (
            "acct:vilnius@vilnius.example:8443",
            Err(ResourceError::Elsewhere),
        ),
        (
            "acct:vilnius@sub.vilnius.example",
            Err(ResourceError::Elsewhere),
        ),
        ("https://victim.example/", Err(ResourceError::Elsewhere)),
        ("http://vilnius.example/", Err(ResourceError::Elsewhere)),
        ("", Err(ResourceError::Malformed)),
        ("vilnius", Err(ResourceError::Malformed)),
        ("acct:@vilnius.example", Err(ResourceError::Malformed)),
        ("acct:a/b@vilnius.example", Err(ResourceError::Malformed)),
        ("acct:a\r\nb@vilnius.example", Err(ResourceError::Malformed)),
        ("mailto:a@vilnius.example", Err(ResourceError::Malformed)),
        (
            "javascript://vilnius.example/",
            Err(ResourceError::Malformed),
        ),
    ] {
        assert_eq!(parse_resource(text, &base), answer, "{text}");
    }
    let local = url("http://localhost:8080/");
    assert_eq!(
        parse_resource("acct:vilnius@localhost:8080", &local),
        own("vilnius")
    );
    assert_eq!(
        parse_resource("acct:vilnius@localhost", &local),
        Err(ResourceError::Elsewhere)
    );
}

#[test]
fn our_answer_names_page_and_document() {
    let actor = url("https://vilnius.example/territory");
    let answer = serde_json::to_value(answer(
        &account("vilnius", "vilnius.example"),
        &actor,
        "Group",
    ))
    .unwrap();
    assert_eq!(
        answer.pointer("/subject"),
        Some(&json!("acct:vilnius@vilnius.example"))
    );
    assert_eq!(answer.pointer("/aliases/0"), Some(&json!(actor)));
    let links = answer.get("links").and_then(Value::as_array).unwrap();
    let own = links
        .iter()
        .find(|link| link.get("rel") == Some(&json!("self")))
        .unwrap();
    assert_eq!(own.get("type"), Some(&json!("application/activity+json")));
    assert_eq!(own.get("href"), Some(&json!(actor)));
}

/// A server that answers WebFinger from a table: resource to (subject, actor); `HOST` stands for
/// its own host.
async fn finger(table: &[(&str, &str, &str)], software: Option<&'static str>) -> Server {
    let table: Vec<[String; 3]> = table
        .iter()
        .map(|(resource, subject, actor)| [*resource, *subject, *actor].map(str::to_owned))
        .collect();
    Server::start_at(|base| {
        let host = base.trim_start_matches("http://").to_owned();
        let table: HashMap<String, Value> = table
            .iter()
            .map(|row| row.clone().map(|text| text.replace("HOST", &host)))
            .map(|[resource, subject, actor]| {
                let links = json!([
                    {"rel": "http://webfinger.net/rel/profile-page", "type": "text/html", "href": "https://victim.example/"},
                    {"rel": "self", "type": "text/html", "href": "https://victim.example/"},
                    {"rel": "self", "type": "application/activity+json", "href": actor},
                ]);
                (resource, json!({"subject": subject, "links": links}))
            })
            .collect();
        move |seen: &Seen| {
            let asked = ObjectUrl::parse(&format!("{base}{}", seen.target)).unwrap();
            let resource = asked.url().query_pairs().find(|(name, _)| name == "resource");
            let answer = resource.and_then(|(_, resource)| table.get(resource.as_ref()));
            match (seen.target.as_str(), answer, software) {
                (_, Some(answer), _) => Reply::json(answer),
                ("/.well-known/nodeinfo", _, Some(_)) => Reply::json(nodeinfo::links(&ObjectUrl::parse(&base).unwrap())),
                ("/nodeinfo/2.1", _, Some(name)) => Reply::json(json!({"software": {"name": name}})),
                _ => Reply::status(404),
            }
        }
    })
    .await
}

async fn find(server: &Server, text: &str) -> Result<Found, FindError> {
    let target = Target::parse(&text.replace("HOST", &server.host())).unwrap();
    find_actor(&client_of(server), &target).await
}

#[tokio::test]
async fn a_handle_leads_to_its_actor() {
    let server = finger(
        &[(
            "acct:library@HOST",
            "acct:Library@HOST",
            "http://HOST/organisations/library",
        )],
        None,
    )
    .await;
    let found = find(&server, "@Library@HOST").await.unwrap();
    assert_eq!(found.actor, server.at("/organisations/library"));
    assert_eq!(found.account, Some(account("library", &server.host())));
    assert_eq!(
        find(&server, "@nobody@HOST").await,
        Err(FindError::Fetch(FetchError::NotFound))
    );
    let direct = find(&server, "http://HOST/organisations/library")
        .await
        .unwrap();
    assert_eq!(
        direct,
        Found {
            actor: server.at("/organisations/library"),
            account: None
        }
    );
}

/// An answer about somebody else is not taken, unless that name's own server says the same.
#[tokio::test]
async fn the_answers_subject_is_the_asked_name() {
    let server = finger(
        &[
            (
                "acct:territory@HOST",
                "acct:vilnius@HOST",
                "http://HOST/territory",
            ),
            (
                "acct:vilnius@HOST",
                "acct:vilnius@HOST",
                "http://HOST/territory",
            ),
            ("acct:a@HOST", "acct:admin@victim.example", "http://HOST/a"),
            ("acct:b@HOST", "acct:c@HOST", "http://HOST/b"),
            ("acct:c@HOST", "acct:c@HOST", "http://HOST/c"),
            ("acct:d@HOST", "acct:e@HOST", "http://HOST/d"),
            ("acct:e@HOST", "acct:f@HOST", "http://HOST/d"),
            ("acct:g@HOST", "http://HOST/g", "http://HOST/g"),
            ("acct:h@HOST", "acct:h@HOST", "javascript:alert(1)"),
        ],
        None,
    )
    .await;
    let found = find(&server, "@territory@HOST").await.unwrap();
    assert_eq!(
        found.account,
        Some(account("vilnius", &server.host())),
        "another name of the same actor"
    );
    for name in ["b", "d", "g"] {
        assert_eq!(
            find(&server, &format!("@{name}@HOST")).await,
            Err(FindError::OtherSubject),
            "{name}"
        );
    }
    assert!(
        find(&server, "@a@HOST").await.is_err(),
        "victim.example does not answer for it"
    );
    assert_eq!(find(&server, "@h@HOST").await, Err(FindError::NoActor));
}

#[tokio::test]
async fn a_base_address_leads_to_the_territory_of_a_waymark_node() {
    let table = [
        (
            "acct:territory@HOST",
            "acct:territory@HOST",
            "http://HOST/territory",
        ),
        ("http://HOST/", "http://HOST/", "http://HOST/instance"),
    ];
    let waymark = finger(&table, Some("waymark")).await;
    for text in ["http://HOST", "http://HOST/", "HOST"] {
        assert_eq!(
            find(&waymark, text).await.unwrap().actor,
            waymark.at("/territory"),
            "{text}"
        );
    }
    let mobilizon = finger(&table, Some("mobilizon")).await;
    assert_eq!(
        find(&mobilizon, "HOST").await.unwrap().actor,
        mobilizon.at("/actor"),
        "FEP-2677"
    );
    let other = finger(&table, None).await;
    assert_eq!(
        find(&other, "HOST").await.unwrap().actor,
        other.at("/instance"),
        "FEP-d556"
    );
    let nothing = finger(&[], None).await;
    assert!(find(&nothing, "HOST").await.is_err());
}

/// N01 to N04: a handle is no way around the client.
#[tokio::test]
async fn private_hosts_are_not_asked() {
    let server = finger(&[("acct:a@HOST", "acct:a@HOST", "http://HOST/a")], None).await;
    for text in [
        "@a@HOST",
        "HOST",
        "http://HOST/",
        "@a@localhost",
        "@a@[::1]",
        "@a@127.1",
    ] {
        let target = Target::parse(&text.replace("HOST", &server.host())).unwrap();
        let found = find_actor(&client(&[]), &target).await;
        assert!(
            matches!(found, Err(FindError::Fetch(FetchError::Refused(_)))),
            "{text}: {found:?}"
        );
    }
    assert!(server.seen().is_empty());
}

proptest! {
    #[test]
    fn names_never_panic_and_read_back(text in "\\PC{0,60}|@?[a-zA-Z0-9_.-]{1,8}@[a-z.:0-9]{1,12}") {
        let _ = Target::parse(&text);
        let _ = parse_resource(&text, &url("https://vilnius.example/"));
        if let Some(read) = Account::parse(&text) {
            prop_assert_eq!(Account::parse(&read.to_string()), Some(read));
        }
    }
}
