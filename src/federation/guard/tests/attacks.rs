//! The attacks of security.md section 2 on rules 1 to 7, each beside a request that passes.

use super::*;

fn refused(sent: &Sent, status: u16) {
    match sent.check() {
        Ok(_) => panic!("not refused with {status}: {sent:?}"),
        Err(refusal) => assert_eq!(refusal.status, status, "{refusal}"),
    }
}

/// A Follow in each form, spoilt, is refused with `status`.
fn spoilt(status: u16, spoil: impl Fn(&mut Sent)) {
    for form in BOTH {
        let mut sent = Sent::follow(form);
        assert!(sent.check().is_ok(), "the twin passes");
        spoil(&mut sent);
        refused(&sent, status);
    }
}

/// C01, C08.
#[tokio::test]
async fn a_follow_passes_in_both_forms() {
    for form in BOTH {
        let sent = Sent::follow(form);
        let passed = sent.pass().await.unwrap();
        assert_eq!(passed.actor.id.as_str(), OWNER);
        assert_eq!(passed.id.as_str(), "https://tilburg.example/act/1");
        assert_eq!((passed.activity, passed.form), (follow(), form));
    }
}

/// C03.
#[tokio::test]
async fn a_follow_with_created_and_expires_passes() {
    let now = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
    let list = "(request-target) (created) (expires) host digest";
    let parameters = r#"algorithm="hs2019",created=1790000000,expires=1790000030,"#;
    Sent::signed_over(&actor_key(KEY), list, parameters, now)
        .pass()
        .await
        .unwrap();
}

/// S01, S26, S27, S29: one of each.
#[test]
fn rule_1_one_of_each() {
    for name in [
        "signature",
        "content-length",
        "host",
        "content-type",
        "date",
    ] {
        spoilt(401, |sent| {
            let value = sent.headers[name].to_str().unwrap().to_owned();
            sent.add(name, &value);
        });
    }
    spoilt(401, |sent| drop(sent.headers.remove("signature")));
    spoilt(401, |sent| {
        sent.headers.remove("digest");
        sent.headers.remove("content-digest");
    });
    let mut sent = Sent::follow(SignatureForm::Cavage);
    let digest = sent.headers["digest"].to_str().unwrap().to_owned();
    sent.add("digest", &digest);
    refused(&sent, 401);
    let mut sent = Sent::follow(SignatureForm::Rfc9421);
    let input = sent.headers["signature-input"].to_str().unwrap().to_owned();
    sent.add("signature-input", &input);
    refused(&sent, 401);
    spoilt(411, |sent| drop(sent.headers.remove("content-length")));
}

/// J16.
#[test]
fn rule_1_one_length() {
    for coding in ["chunked", "identity", "gzip, chunked"] {
        spoilt(400, |sent| sent.set("transfer-encoding", coding));
        spoilt(400, |sent| {
            sent.set("transfer-encoding", coding);
            // The server removes it, as both must not stand.
            sent.headers.remove("content-length");
        });
    }
    let mut sent = Sent::follow(SignatureForm::Cavage);
    sent.set("transfer-encoding", "chunked");
    assert!(sent.check().unwrap_err().closes());
    spoilt(400, |sent| sent.set("content-length", "1"));
    spoilt(400, |sent| sent.set("content-length", "+5"));
    spoilt(400, |sent| sent.set("content-length", ""));
    spoilt(413, |sent| sent.set("content-length", "99999999999"));
}

/// S12, W03.
#[test]
fn rule_2_our_host() {
    for host in [
        "victim.example",
        "vilnius.example:8443",
        "vilnius.example.evil.example",
        "user@vilnius.example",
        "vilnius.example/",
        "",
        "sub.vilnius.example",
        "127.0.0.1",
    ] {
        spoilt(421, |sent| sent.set("host", host));
    }
    spoilt(421, |sent| drop(sent.headers.remove("host")));
    let mut sent = Sent::follow(SignatureForm::Cavage);
    sent.set("x-forwarded-host", "victim.example");
    assert!(sent.check().is_ok(), "X-Forwarded-Host is nobody's word");
}

/// J05, J14.
#[test]
fn rule_3_an_activitystreams_document() {
    for content_type in [
        "text/plain",
        "application/json",
        "application/ld+json",
        "text/html; charset=utf-8",
        "application/ld+json; profile=\"https://example.org/\"",
        "",
    ] {
        spoilt(415, |sent| sent.set("content-type", content_type));
    }
    spoilt(415, |sent| drop(sent.headers.remove("content-type")));
    for encoding in ["gzip", "br", "identity"] {
        spoilt(415, |sent| sent.set("content-encoding", encoding));
    }
    let mut sent = Sent::follow(SignatureForm::Rfc9421);
    sent.set(
        "content-type",
        "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"",
    );
    assert!(sent.check().is_ok());
}

/// J01 to J04, J06 to J09, J11, J25: signed well, and still not read.
#[test]
fn rule_4_strict_json() {
    let key = actor_key(KEY);
    let with = |member: &str| {
        format!(r#"{{"id":"https://tilburg.example/act/1","actor":"{OWNER}"{member}}}"#)
    };
    let nested = |levels: usize| {
        with(&format!(
            r#","object":{}1{}"#,
            r#"{"object":"#.repeat(levels),
            "}".repeat(levels)
        ))
    };
    for form in BOTH {
        for body in [
            with(""),
            nested(60),
            with(r#","name":"a\u0000b""#),
            with(r#","x":-1.5e3"#),
        ] {
            assert!(
                Sent::signed(form, &key, body.as_bytes()).check().is_ok(),
                "{body}"
            );
        }
        for body in [
            with(r#","actor":"https://victim.example/users/v""#),
            nested(64),
            with(&format!(r#","x":{}"#, "[".repeat(100_000))),
            with(r#","x":NaN"#),
            with(r#","x":Infinity"#),
            with(r#","x":1e999999"#),
            with(r#","x":"\ud800""#),
            "[]".into(),
            r#""text""#.into(),
            "1".into(),
            "null".into(),
            String::new(),
            "{}x".into(),
        ] {
            refused(&Sent::signed(form, &key, body.as_bytes()), 400);
        }
        refused(&Sent::signed(form, &key, b"{\"actor\":\"\xff\"}"), 400);
        let large = with(&format!(r#","name":"{}""#, "x".repeat(json::MAX_BYTES)));
        refused(&Sent::signed(form, &key, large.as_bytes()), 413);
        let names = with(&format!(r#","name":"{}""#, "x".repeat(900_000)));
        assert!(
            Sent::signed(form, &key, names.as_bytes()).check().is_ok(),
            "J12 is the handler's to shorten"
        );
    }
}

/// S06, S08 to S11: what must be signed.
#[test]
fn rule_5_what_must_be_signed() {
    let key = actor_key(KEY);
    let now = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
    let by = |list: &str| Sent::signed_over(&key, list, r#"algorithm="rsa-sha256","#, now);
    assert!(by("(request-target) host date digest").check().is_ok());
    assert!(
        by("digest date host (request-target) content-type")
            .check()
            .is_ok(),
        "in any order"
    );
    for list in [
        "(request-target) host date",
        "host date digest",
        "(request-target) date digest",
        "(request-target) host digest",
        "digest",
        "date",
        "(request-target)",
    ] {
        refused(&by(list), 401);
    }
    for component in ["\"@method\" ", " \"@target-uri\"", " \"content-digest\""] {
        let mut sent = Sent::follow(SignatureForm::Rfc9421);
        sent.rewrite("signature-input", component, "");
        refused(&sent, 401);
    }
    let mut sent = Sent::follow(SignatureForm::Rfc9421);
    sent.rewrite("signature-input", ";created=1790000000", "");
    refused(&sent, 401);
}

/// S23 to S25, S30, S32, S33, N01 to N04, J23: parameters, with no fetch.
#[test]
fn rule_5_parameters() {
    let cases = [
        ("rsa-sha256", "hmac-sha256"),
        ("rsa-sha256", "none"),
        ("rsa-sha256", "rsa-sha1"),
        ("headers=", "headers=\"date\",headers="),
        ("keyId=", "keyId=\"https://victim.example/k\",keyId="),
        ("host", "host host"),
        ("signature=", "x="),
        ("keyId=", "key="),
        ("\"", ""),
    ];
    for (from, to) in cases {
        let mut sent = Sent::follow(SignatureForm::Cavage);
        sent.rewrite("signature", from, to);
        refused(&sent, 401);
    }
    let long = format!("https://tilburg.example/{}", "x".repeat(16_384));
    for key in [
        long.as_str(),
        "file:///etc/passwd",
        "gopher://tilburg.example/x",
        "data:application/json,{}",
        "ftp://tilburg.example/",
        "http://tilburg.example/key",
        "https://victim.example@tilburg.example/key",
        "https://tilburg.example:8443/key",
        "https://127.0.0.1/key",
        "https://[::1]/key",
        "https://[::ffff:10.0.0.1]/key",
        "https://2130706433/key",
        "https://0x7f000001/key",
        "https://0/key",
        "https://localhost/key",
        "https://metadata.google.internal/key",
        "library#main-key",
        "acct:library@tilburg.example",
        "",
    ] {
        for (form, header) in [
            (SignatureForm::Cavage, "signature"),
            (SignatureForm::Rfc9421, "signature-input"),
        ] {
            let mut sent = Sent::follow(form);
            sent.rewrite(header, KEY, key);
            refused(&sent, 401);
        }
    }
}

/// S13 to S17.
#[test]
fn rule_6_the_window() {
    for form in BOTH {
        let sent = |minutes: i64| {
            let mut sent = Sent::follow(form);
            sent.now += TimeDelta::minutes(minutes);
            sent.check().map(|_| ()).map_err(|refusal| refusal.reason)
        };
        assert_eq!(
            (sent(0), sent(11 * 60 + 59), sent(-59)),
            (Ok(()), Ok(()), Ok(()))
        );
        assert_eq!(
            sent(12 * 60 + 1),
            Err(Reason::Signature(SignatureError::Old))
        );
        assert_eq!(sent(25 * 60), Err(Reason::Signature(SignatureError::Old)));
        assert_eq!(sent(-61), Err(Reason::Signature(SignatureError::Future)));
        assert_eq!(
            sent(-25 * 60),
            Err(Reason::Signature(SignatureError::Future))
        );
    }
    let mut sent = Sent::follow(SignatureForm::Cavage);
    sent.set("date", "some time");
    refused(&sent, 401);

    let key = actor_key(KEY);
    let now = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
    let list = "(request-target) (created) (expires) host digest";
    let by = |created: i64, expires: i64| {
        let parameters = format!(r#"algorithm="hs2019",created={created},expires={expires},"#);
        Sent::signed_over(&key, list, &parameters, now)
    };
    assert!(by(1_790_000_000, 1_790_000_010).check().is_ok());
    refused(&by(1_789_999_000, 1_789_999_999), 401);
    refused(&by(1_790_090_000, 1_790_090_010), 401);
    refused(&by(1_789_900_000, 1_790_000_010), 401);
    refused(&by(999_999_999_999_999, 1_790_000_010), 401);
}

/// S04, S05, S07, S28.
#[tokio::test]
async fn rule_7_the_body_is_the_signed_one() {
    let other = follow().to_string().replace("act/1", "act/2");
    spoilt(401, |sent| sent.body = other.clone().into_bytes());
    spoilt(400, |sent| sent.body.push(b' '));
    for form in BOTH {
        let mut sent = Sent::follow(form);
        sent.body = other.clone().into_bytes();
        let (name, value) = signature::digest::header(form, &sent.body);
        sent.set(name, &value);
        assert!(sent.check().is_ok(), "the digest is right");
        let refusal = sent.pass().await.unwrap_err();
        assert_eq!(
            refusal.reason,
            Reason::WrongSignature,
            "and not the signed one"
        );
    }
    let mut sent = Sent::follow(SignatureForm::Cavage);
    sent.set("digest", "MD5=Sd/dVLAcvNLSq16eXua5uQ==");
    refused(&sent, 401);
    let mut sent = Sent::follow(SignatureForm::Cavage);
    sent.set("content-digest", "sha-256=:AAAA:");
    refused(&sent, 401);
}

/// S34, I06, I07, I27: who is said to act.
#[test]
fn the_actor_is_one_address_elsewhere() {
    let key = actor_key(KEY);
    for (member, value, status) in [
        (
            "actor",
            json!([OWNER, "https://victim.example/users/v"]),
            400,
        ),
        ("actor", json!([OWNER]), 400),
        (
            "actor",
            json!({"id": "https://victim.example/users/v"}),
            400,
        ),
        ("actor", json!(null), 400),
        ("actor", json!("/relative"), 400),
        ("actor", json!("https://victim.example/users/v"), 401),
        (
            "actor",
            json!("https://tilburg.example:8443/organisations/library"),
            401,
        ),
        ("actor", json!("https://vilnius.example/territory"), 401),
        (
            "actor",
            json!("https://victim.example@tilburg.example/"),
            400,
        ),
        ("id", json!(null), 400),
        ("id", json!(""), 400),
        ("id", json!("act/1"), 400),
        ("id", json!(1), 400),
    ] {
        let mut activity = follow();
        activity[member] = value.clone();
        let sent = Sent::signed(SignatureForm::Cavage, &key, activity.to_string().as_bytes());
        match sent.check() {
            Ok(_) => panic!("{member} {value}"),
            Err(refusal) => assert_eq!(refusal.status, status, "{member} {value}"),
        }
    }
    let mut activity = follow();
    activity.as_object_mut().unwrap().remove("id");
    refused(
        &Sent::signed(SignatureForm::Cavage, &key, activity.to_string().as_bytes()),
        400,
    );

    let ours = actor_key("https://vilnius.example/actor#main-key");
    let mut activity = follow();
    activity["actor"] = json!("https://vilnius.example/actor");
    refused(
        &Sent::signed(
            SignatureForm::Cavage,
            &ours,
            activity.to_string().as_bytes(),
        ),
        401,
    );
}

#[test]
fn a_request_has_a_fingerprint_of_its_own() {
    let [draft, rfc] = BOTH.map(|form| Sent::follow(form).check().unwrap());
    assert_eq!(draft.fingerprint().len(), 64);
    assert_eq!(
        draft.fingerprint(),
        Sent::follow(SignatureForm::Cavage)
            .check()
            .unwrap()
            .fingerprint()
    );
    assert_ne!(draft.fingerprint(), rfc.fingerprint());
    assert!(!draft.is_own_deletion());
    for object in [json!(OWNER), json!({"id": OWNER, "type": "Tombstone"})] {
        let mut activity = follow();
        activity["type"] = json!("Delete");
        activity["object"] = object;
        let sent = Sent::signed(
            SignatureForm::Cavage,
            &actor_key(KEY),
            activity.to_string().as_bytes(),
        );
        assert!(sent.check().unwrap().is_own_deletion());
    }
}
