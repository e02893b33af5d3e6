//! What is fetched, from where, and what is not.

use serde_json::json;

use super::*;
use crate::federation::{
    fetch::actor::tests::actor_document,
    json::JsonError,
    keys::{
        VerifyingKey,
        source::{KeySource, RemoteKeys},
        tests::{actor_key, pem},
    },
    signature::{Message, Signature},
};

const KEY: &str = "https://vilnius.example/actor#main-key";

fn refused(refused: Refused) -> Option<FetchError> {
    Some(refused.into())
}

/// A server with one note, whose id is where it lies.
async fn note_server() -> Server {
    Server::start_at(|base| {
        move |seen: &server::Seen| {
            Reply::activity(json!({"id": format!("{base}{}", seen.target), "type": "Note"}))
        }
    })
    .await
}

#[tokio::test]
async fn a_document_is_fetched_politely() {
    let server = note_server().await;
    let url = server.at("/notes/1?x=2");
    let fetched = client_of(&server)
        .fetch_document(&server.at("/notes/1?x=2#part"), None)
        .await
        .unwrap();
    assert_eq!(fetched.url, url);
    assert_eq!(fetched.value, json!({"id": url, "type": "Note"}));
    let seen = server.seen().remove(0);
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str()),
        ("GET", "/notes/1?x=2")
    );
    let agent = format!("Waymark/{} (+{BASE})", env!("CARGO_PKG_VERSION"));
    assert_eq!(seen.header("user-agent"), Some(agent.as_str()));
    assert_eq!(seen.header("accept"), Some(media_type::ACCEPT));
    assert_eq!(seen.header("host"), Some(server.host().as_str()));
    for name in [
        "accept-encoding",
        "cookie",
        "referer",
        "signature",
        "authorization",
    ] {
        assert_eq!(seen.header(name), None, "{name}");
    }
}

#[tokio::test]
async fn a_signed_fetch_verifies_in_both_forms() {
    let server = note_server().await;
    let key = actor_key(KEY);
    for form in [SignatureForm::Cavage, SignatureForm::Rfc9421] {
        let signer = Some(Signer { key: &key, form });
        client_of(&server)
            .fetch_document(&server.at("/notes/1"), signer)
            .await
            .unwrap();
        let seen = server.seen().pop().unwrap();
        let headers: HeaderMap = seen
            .headers
            .iter()
            .map(|(name, value)| {
                (
                    name.parse::<reqwest::header::HeaderName>().unwrap(),
                    value.parse().unwrap(),
                )
            })
            .collect();
        let authority = server.host();
        let message = Message {
            method: "GET",
            scheme: "http",
            authority: &authority,
            target: "/notes/1",
            headers: &headers,
        };
        let signature = Signature::read(&headers).unwrap();
        signature.covers_request(&message, false).unwrap();
        let base = signature.base(&message).unwrap();
        let public = VerifyingKey::from_pem(&pem().public).unwrap();
        assert!(
            public.verify(signature.algorithm, base.as_bytes(), &signature.bytes),
            "{form:?}"
        );
    }
}

/// I13, S22: a document speaks for its own address.
#[tokio::test]
async fn a_documents_id_is_where_it_was_found() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/victim" => Reply::activity(json!({"id": "https://victim.example/notes/1"})),
        "/list" => Reply::activity(json!({"id": ["https://victim.example/notes/1"]})),
        _ => Reply::activity(json!({"type": "Note"})),
    })
    .await;
    let client = client_of(&server);
    let victim = ObjectUrl::parse("https://victim.example/notes/1").unwrap();
    let fetch = async |path: &str| client.fetch_document(&server.at(path), None).await.err();
    assert_eq!(fetch("/victim").await, Some(FetchError::Elsewhere(victim)));
    assert_eq!(fetch("/list").await, refused(Refused::NoId));
    assert_eq!(fetch("/none").await, refused(Refused::NoId));
}

/// J19, R13: one redirect, checked like the first address.
#[tokio::test]
async fn one_redirect_is_followed() {
    let server = Server::start_at(|base| {
        move |seen: &server::Seen| match seen.target.as_str() {
            "/old" => Reply::redirect("/new"),
            "/new" => Reply::activity(json!({"id": format!("{base}/new")})),
            "/loop" => Reply::redirect(&format!("{base}/loop")),
            "/nowhere" => Reply::status(301),
            "/odd" => Reply::redirect("mailto:x@y.example"),
            _ => Reply::redirect("/old"),
        }
    })
    .await;
    let client = client_of(&server);
    let fetched = client
        .fetch_document(&server.at("/old"), None)
        .await
        .unwrap();
    assert_eq!(fetched.url, server.at("/new"));
    let fetch = async |path: &str| client.fetch_document(&server.at(path), None).await.err();
    let before = server.seen().len();
    assert_eq!(fetch("/loop").await, refused(Refused::Status(302)));
    assert_eq!(server.seen().len() - before, 2);
    assert_eq!(fetch("/two").await, refused(Refused::Status(302)));
    assert_eq!(fetch("/nowhere").await, refused(Refused::Redirect));
    assert_eq!(fetch("/odd").await, refused(Refused::Redirect));
}

/// N05: an allowed server cannot lead us to one that is not.
#[tokio::test]
async fn a_redirect_leads_nowhere_private() {
    let secret = note_server().await;
    for to in [
        secret.at("/secret").to_string(),
        format!(
            "http://localhost:{}/",
            secret.host().split(':').nth(1).unwrap()
        ),
        format!(
            "http://[::ffff:127.0.0.1]:{}/",
            secret.host().split(':').nth(1).unwrap()
        ),
        "https://10.0.0.1/".into(),
        "https://[::1]/".into(),
        "http://tilburg.example/".into(),
        "https://metadata.google.internal/".into(),
    ] {
        let location = to.clone();
        let server = Server::start(move |_| Reply::redirect(&location)).await;
        let error = client_of(&server)
            .fetch_document(&server.at("/"), None)
            .await
            .err();
        assert!(
            matches!(error, Some(FetchError::Refused(Refused::OutOfReach(_)))),
            "{to}: {error:?}"
        );
    }
    assert!(secret.seen().is_empty());
    assert!(
        client_of(&secret)
            .fetch_document(&secret.at("/secret"), None)
            .await
            .is_ok(),
        "it is there"
    );
}

/// N01 to N04: nothing on this machine is gone to that is not allowed.
#[tokio::test]
async fn private_addresses_are_not_gone_to() {
    let server = note_server().await;
    let port = server.host().split(':').nth(1).unwrap().to_owned();
    let client = client(&[]);
    for host in [
        "127.0.0.1",
        "localhost",
        "0.0.0.0",
        "2130706433",
        "0x7f.1",
        "127.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "a.localhost",
    ] {
        for scheme in ["http", "https"] {
            let url = ObjectUrl::parse(&format!("{scheme}://{host}:{port}/notes/1")).unwrap();
            let error = client.fetch_document(&url, None).await.err();
            assert!(
                matches!(error, Some(FetchError::Refused(Refused::OutOfReach(_)))),
                "{url}: {error:?}"
            );
        }
    }
    assert!(server.seen().is_empty());
}

/// The name passes, its address does not: refused when it is connected to, and known as a refusal.
#[tokio::test]
async fn a_name_that_leads_here_is_refused_at_connect_time() {
    let server = note_server().await;
    let port = server.host().split(':').nth(1).unwrap().to_owned();
    let resolver = |local: &[&str]| {
        let local = Arc::new(AllowLocal::parse(local).unwrap());
        reqwest::Client::builder()
            .no_proxy()
            .dns_resolver(GuardedResolver::new(local))
            .build()
            .unwrap()
    };
    let url = format!("http://localhost:{port}/notes/1");
    let error = resolver(&[]).get(&url).send().await.unwrap_err();
    assert_eq!(
        FetchError::from(&error),
        Refused::OutOfReach(OutOfReach::PrivateAddress).into()
    );
    assert!(server.seen().is_empty());
    assert!(resolver(&["localhost"]).get(&url).send().await.is_ok());
    assert!(
        resolver(&["*.localhost"])
            .get(url.replace("localhost", "a.localhost"))
            .send()
            .await
            .is_ok()
    );
}

/// S35, I14, J22: only what says that it is an ActivityStreams document, and uncompressed.
#[tokio::test]
async fn other_documents_are_not_read() {
    let server = Server::start_at(|base| {
        move |seen: &server::Seen| {
            let body = json!({"id": format!("{base}{}", seen.target)}).to_string();
            let headers = match seen.target.as_str() {
                "/html" => "content-type: text/html\r\n",
                "/upload" => "content-type: text/plain\r\n",
                "/json" => "content-type: application/json\r\n",
                "/none" => "",
                "/gzip" => "content-type: application/activity+json\r\ncontent-encoding: gzip\r\n",
                "/ld" => "content-type: application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"\r\n",
                _ => "content-type: application/activity+json; charset=utf-8\r\n",
            };
            Reply::Answer(200, headers.into(), body)
        }
    })
    .await;
    let client = client_of(&server);
    let fetch = async |path: &str| client.fetch_document(&server.at(path), None).await.err();
    for path in ["/html", "/upload", "/json", "/none"] {
        assert_eq!(fetch(path).await, refused(Refused::MediaType), "{path}");
    }
    assert_eq!(fetch("/gzip").await, refused(Refused::Encoded));
    assert_eq!((fetch("/ld").await, fetch("/activity").await), (None, None));
}

/// J02, J20, S36: what is read is bounded and strict.
#[tokio::test]
async fn bodies_are_bounded_and_strict() {
    let server = Server::start_at(|base| {
        let activity = "content-type: application/activity+json\r\n".to_owned();
        move |seen: &server::Seen| {
            let id = format!("{base}{}", seen.target);
            match seen.target.as_str() {
                "/flood" => Reply::Flood(activity.clone()),
                "/large" => Reply::activity(json!({"id": id, "x": "x".repeat(json::MAX_BYTES)})),
                "/twice" => Reply::activity(format!(r#"{{"id":"{id}","id":"{id}"}}"#)),
                "/array" => Reply::activity("[]"),
                "/empty" => Reply::activity(""),
                _ => Reply::activity(json!({"id": id, "x": "x".repeat(900_000)})),
            }
        }
    })
    .await;
    let client = client_of(&server);
    let fetch = async |path: &str| client.fetch_document(&server.at(path), None).await.err();
    assert_eq!(fetch("/flood").await, refused(Refused::TooLarge));
    assert_eq!(fetch("/large").await, refused(Refused::TooLarge));
    assert_eq!(
        fetch("/twice").await,
        refused(Refused::Json(JsonError::DuplicateKey))
    );
    assert_eq!(
        fetch("/array").await,
        refused(Refused::Json(JsonError::NotAnObject))
    );
    assert_eq!(
        fetch("/empty").await,
        refused(Refused::Json(JsonError::Malformed))
    );
    assert_eq!(fetch("/long").await, None);
}

/// J21, R11: a server that does not come to an end is left.
#[tokio::test]
async fn slow_servers_are_left() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/silence" => Reply::Silence,
        _ => Reply::Drip("content-type: application/activity+json\r\n".into()),
    })
    .await;
    let client = client_of(&server);
    for path in ["/silence", "/drip"] {
        let started = std::time::Instant::now();
        let error = client.fetch_document(&server.at(path), None).await.err();
        assert_eq!(
            error,
            Some(FetchError::Unreachable {
                status: None,
                retry_after: None
            }),
            "{path}"
        );
        assert!(started.elapsed() < Duration::from_secs(3), "{path}");
    }
}

#[tokio::test]
async fn statuses_are_told_apart() {
    let server = Server::start(|seen| match seen.target.trim_start_matches('/').parse() {
        Ok(429) => Reply::Answer(429, "retry-after: 120\r\n".into(), String::new()),
        Ok(status) => Reply::status(status),
        Err(_) => Reply::status(500),
    })
    .await;
    let client = client_of(&server);
    let fetch = async |path: &str| {
        client
            .fetch_document(&server.at(path), None)
            .await
            .err()
            .unwrap()
    };
    assert_eq!(fetch("/410").await, FetchError::Gone);
    assert_eq!(fetch("/404").await, FetchError::NotFound);
    assert_eq!(fetch("/403").await, FetchError::Denied(403));
    assert_eq!(fetch("/418").await, Refused::Status(418).into());
    let wait = Some(Duration::from_secs(120));
    assert_eq!(
        fetch("/429").await,
        FetchError::Unreachable {
            status: Some(429),
            retry_after: wait
        }
    );
    assert!(fetch("/503").await.is_temporary());

    let closed = server
        .at("/")
        .as_str()
        .replace(&server.host(), "127.0.0.1:1");
    let client = super::client(&["127.0.0.1:1".into()]);
    let error = client
        .fetch_document(&ObjectUrl::parse(&closed).unwrap(), None)
        .await
        .err()
        .unwrap();
    assert!(error.is_temporary());
}

/// That something is gone counts from its own server alone: by 410, or by a Tombstone with its id.
#[tokio::test]
async fn only_its_own_server_says_that_something_is_gone() {
    let activity = "content-type: application/activity+json\r\n";
    let tombstone = move |id: &str| {
        let body = json!({"id": id, "type": "Tombstone"}).to_string();
        Reply::Answer(404, activity.into(), body)
    };
    let elsewhere = Server::start(|_| Reply::status(410)).await;
    let to = elsewhere.at("/moved").to_string();
    let server = Server::start_at(|base| {
        move |seen: &server::Seen| match seen.target.as_str() {
            "/gone" => Reply::status(410),
            "/tombstone" => tombstone(&format!("{base}/tombstone")),
            "/other" => tombstone(&format!("{base}/tombstone")),
            "/text" => Reply::Answer(404, String::new(), r#"{"type": "Tombstone"}"#.into()),
            "/note" => Reply::Answer(404, activity.into(), r#"{"type": "Note"}"#.into()),
            "/moved" => Reply::redirect(&to),
            "/within" => Reply::redirect("/gone"),
            _ => Reply::status(404),
        }
    })
    .await;
    let client = client(&[server.host(), elsewhere.host()]);
    for (path, gone) in [
        ("/gone", true),
        ("/tombstone", true),
        ("/within", true),
        ("/other", false),
        ("/text", false),
        ("/note", false),
        ("/moved", false),
        ("/nothing", false),
    ] {
        let error = client.fetch_document(&server.at(path), None).await.err();
        let wanted = if gone {
            FetchError::Gone
        } else {
            FetchError::NotFound
        };
        assert_eq!(error, Some(wanted), "{path}");
    }
}

/// The operator's policy holds for the first address and for where it leads.
#[tokio::test]
async fn a_blocked_host_is_not_asked() {
    let blocked = note_server().await;
    let to = blocked.at("/notes/1").to_string();
    let other = Server::start(move |_| Reply::redirect(&to)).await;
    let rule = Host::parse(&blocked.host()).unwrap();
    let policy = HostPolicy(move |host: &Host| *host != rule);
    let client = client_with(&[blocked.host(), other.host()], policy);
    for url in [blocked.at("/notes/1"), other.at("/")] {
        assert_eq!(
            client.fetch_document(&url, None).await.err(),
            refused(Refused::Policy)
        );
    }
    assert!(blocked.seen().is_empty());
    assert_eq!(other.seen().len(), 1);
}

/// A peer that shows its actors to signed requests in one form alone, and keeps keys apart.
#[tokio::test]
async fn keys_are_found_wherever_the_actor_keeps_them() {
    let server = Server::start_at(|base| {
        move |seen: &server::Seen| {
            let id = format!("{base}/users/u");
            let mut actor = actor_document(&id);
            let key = actor["publicKey"].clone();
            match seen.target.as_str() {
                _ if seen.header("signature").is_none() => Reply::status(401),
                "/users/u" if seen.header("signature-input").is_none() => Reply::status(401),
                "/users/u" => {
                    actor["publicKey"] = json!(format!("{id}/main-key"));
                    Reply::activity(actor)
                }
                "/users/u/main-key" => {
                    let mut key = key;
                    key["id"] = json!(format!("{id}/main-key"));
                    Reply::activity(json!({"id": id, "type": "Person", "publicKey": key}))
                }
                _ => Reply::status(404),
            }
        }
    })
    .await;
    let keys = RemoteKeys::new(Asking::new(client_of(&server), actor_key(KEY)));
    let (owner, key) = (server.at("/users/u"), server.at("/users/u/main-key"));
    let actor = keys.find_actor(&owner, &key).await.unwrap();
    assert!(actor.key(&key).is_some());
    assert_eq!(server.seen().len(), 3);

    let elsewhere = ObjectUrl::parse("https://victim.example/users/v#main-key").unwrap();
    assert!(keys.find_actor(&owner, &elsewhere).await.is_err());
    assert_eq!(
        server.seen().len(),
        3,
        "no request for a key of another origin"
    );
}

#[tokio::test]
async fn an_actor_with_a_fault_is_refused() {
    let server = Server::start_at(|base| {
        move |seen: &server::Seen| {
            let mut actor = actor_document(&format!("{base}{}", seen.target));
            if seen.target == "/bad" {
                actor["inbox"] = json!("https://victim.example/inbox");
            }
            Reply::activity(actor)
        }
    })
    .await;
    let client = client_of(&server);
    assert!(client.fetch_actor(&server.at("/good"), None).await.is_ok());
    let error = client.fetch_actor(&server.at("/bad"), None).await.err();
    assert_eq!(error, refused(Refused::Actor(ActorFault::Inbox)));
}
