//! Rules 8 to 10: whose key it is, and whether it made the signature.

use super::*;

/// S02, S03, S31, S12: what is signed is this request, by this key.
#[tokio::test]
async fn a_wrong_signature_is_refused() {
    for form in BOTH {
        let twin = Sent::follow(form);
        assert!(twin.pass().await.is_ok());
        let random = {
            let mut sent = twin.clone();
            let value = sent.headers["signature"].to_str().unwrap().to_owned();
            let (start, end) = match form {
                SignatureForm::Cavage => ("signature=\"", "\""),
                SignatureForm::Rfc9421 => ("sig1=:", ":"),
            };
            let head = value.split_once(start).unwrap().0.to_owned();
            sent.set(
                "signature",
                &format!("{head}{start}{}{end}", "QUJD".repeat(86)),
            );
            sent
        };
        let by_other = Sent::signed(form, &other_key(KEY), &twin.body);
        let elsewhere = Sent {
            target: "/organisations/library/inbox".into(),
            ..twin.clone()
        };
        let put = Sent {
            method: "PUT".into(),
            ..twin
        };
        for sent in [random, by_other, elsewhere, put] {
            assert_eq!(
                sent.pass().await.unwrap_err(),
                Refusal::unauthorized(Reason::WrongSignature)
            );
        }
    }
}

/// S19, S20: a key of one's own server for an actor of another is refused without asking anybody.
#[tokio::test]
async fn a_key_of_another_server_is_refused_without_a_fetch() {
    let peer = Arc::new(Peer::with(None));
    for key in [
        "https://evil.example/users/e#main-key",
        "https://tilburg.example.evil.example/k",
    ] {
        let sent = Sent::signed(
            SignatureForm::Cavage,
            &actor_key(key),
            follow().to_string().as_bytes(),
        );
        let refusal = sent.pass_by(&peer).await.unwrap_err();
        assert_eq!(refusal, Refusal::unauthorized(Reason::KeyOwner));
    }
    assert_eq!(peer.asked(), 0);
}

/// The actor's document names its keys; one that it does not name is nobody's.
#[tokio::test]
async fn a_key_that_the_actor_does_not_name_is_refused() {
    let peer = Arc::new(Peer::with(None));
    let other = actor_key("https://tilburg.example/organisations/museum#main-key");
    let sent = Sent::signed(
        SignatureForm::Cavage,
        &other,
        follow().to_string().as_bytes(),
    );
    let refusal = sent.pass_by(&peer).await.unwrap_err();
    assert_eq!(refusal, Refusal::unauthorized(Reason::KeyNotFound));
    assert!(
        Sent::follow(SignatureForm::Cavage)
            .pass_by(&peer)
            .await
            .is_ok()
    );
}

/// S35, S36: no actor, no key.
#[tokio::test]
async fn an_actor_that_is_not_found_is_refused() {
    let peer = Arc::new(Peer::default());
    let refusal = Sent::follow(SignatureForm::Cavage)
        .pass_by(&peer)
        .await
        .unwrap_err();
    assert_eq!(refusal, Refusal::unauthorized(Reason::KeyNotFound));
}

/// What an actor said before it went can be verified by nobody, and is no failure of its sender.
#[tokio::test]
async fn an_actor_that_is_gone_is_told_from_one_that_is_not_found() {
    let peer = Arc::new(Peer {
        gone: true,
        ..Peer::default()
    });
    let refusal = Sent::follow(SignatureForm::Cavage)
        .pass_by(&peer)
        .await
        .unwrap_err();
    assert_eq!(refusal, Refusal::unauthorized(Reason::ActorGone));
}

/// A source that answers with another actor than it was asked for is not believed.
#[tokio::test]
async fn the_found_actor_is_the_asked_one() {
    let peer = Arc::new(Peer::with(None));
    let mut activity = follow();
    activity["actor"] = json!("https://tilburg.example/organisations/museum");
    let sent = Sent::signed(
        SignatureForm::Cavage,
        &actor_key(KEY),
        activity.to_string().as_bytes(),
    );
    assert_eq!(
        sent.pass_by(&peer).await.unwrap_err(),
        Refusal::unauthorized(Reason::WrongSignature)
    );
}

/// C07: a new key is found, once the old one is a minute old.
#[tokio::test]
async fn a_rotated_key_is_found() {
    let peer = Arc::new(Peer::with(None));
    let keys = KeyCache::new(Arc::clone(&peer));
    let pass =
        async |sent: &Sent| authenticate(sent.check()?, &keys, &HostPolicy::open(), sent.now).await;
    let old = Sent::follow(SignatureForm::Cavage);
    assert!(pass(&old).await.is_ok());

    peer.serve(Some(&other_pem().public));
    let mut new = Sent::signed(SignatureForm::Cavage, &other_key(KEY), &old.body);
    assert!(pass(&new).await.is_err(), "asked for a moment ago");
    new.now += TimeDelta::minutes(1);
    assert!(pass(&new).await.is_ok());
    assert!(pass(&new).await.is_ok());
    assert_eq!(peer.asked(), 2);

    let mut old = old;
    old.now += TimeDelta::minutes(1);
    assert!(
        pass(&old).await.is_err(),
        "the old key is no longer the actor's"
    );
    assert_eq!(peer.asked(), 2);
}

/// I29, A36: a blocked host is refused before its key is asked for, in every spelling.
#[tokio::test]
async fn a_blocked_host_is_refused() {
    let peer = Arc::new(Peer::with(None));
    let keys = KeyCache::new(Arc::clone(&peer));
    let blocked = crate::domain::Host::parse("Tilburg.EXAMPLE.").unwrap();
    let policy = HostPolicy(move |host: &crate::domain::Host| !host.is_within(&blocked));
    for base in [
        "https://tilburg.example",
        "https://tilburg.example.",
        "https://sub.tilburg.example",
        "https://TILBURG.example",
    ] {
        let mut activity = follow();
        activity["actor"] = json!(format!("{base}/u"));
        let key = actor_key(&format!("{base}/u#main-key"));
        let sent = Sent::signed(SignatureForm::Cavage, &key, activity.to_string().as_bytes());
        let refusal = authenticate(sent.check().unwrap(), &keys, &policy, sent.now).await;
        assert_eq!(refusal.unwrap_err(), Refusal::forbidden(), "{base}");
    }
    assert_eq!(peer.asked(), 0);
}

/// Between nodes of one machine: only what `allow_local` names, and only as it is named.
#[test]
fn local_peers_speak_when_they_are_allowed() {
    let base = ObjectUrl::parse("http://localhost:8080/").unwrap();
    let sent = |actor: &str| {
        let activity = json!({"id": format!("{actor}/act/1"), "type": "Follow", "actor": actor, "object": "http://localhost:8080/territory"});
        let inbox = ObjectUrl::parse("http://localhost:8080/inbox").unwrap();
        let mut sent = Sent::signed(
            SignatureForm::Cavage,
            &actor_key(KEY),
            activity.to_string().as_bytes(),
        );
        let key = actor_key(&format!("{actor}#main-key"));
        let body = sent.body.clone();
        signature::sign(
            SignatureForm::Cavage,
            &key,
            ("POST", &inbox, Some(&body)),
            sent.now,
            &mut sent.headers,
        )
        .unwrap();
        sent
    };
    let status = |sent: &Sent, local: &[&str]| {
        let local = AllowLocal::parse(local).unwrap();
        let request = Request {
            method: "POST",
            target: "/inbox",
            headers: &sent.headers,
            body: &sent.body,
        };
        check(
            &request,
            Own {
                base: &base,
                local: &local,
            },
            sent.now,
        )
        .map_or_else(|refusal| refusal.status, |_| 202)
    };
    let neighbour = sent("http://localhost:8081/territory");
    assert_eq!(status(&neighbour, &["localhost:8081"]), 202);
    assert_eq!(status(&neighbour, &["localhost:8082"]), 401);
    assert_eq!(status(&neighbour, &[]), 401);
    assert_eq!(
        status(&sent("http://localhost:8080/territory"), &["localhost"]),
        401,
        "that is us"
    );
}
