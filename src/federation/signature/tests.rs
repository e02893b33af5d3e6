#![allow(clippy::unwrap_used)]
use proptest::prelude::*;

use super::*;
use crate::federation::keys::{
    VerifyingKey,
    tests::{RFC_ED25519, RFC_RSA, actor_key, pem},
};

const KEY: &str = "https://vilnius.example/actor#main-key";

fn headers(list: &[(&'static str, &str)]) -> HeaderMap {
    list.iter()
        .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
        .collect()
}

fn message<'a>(authority: &'a str, target: &'a str, headers: &'a HeaderMap) -> Message<'a> {
    Message {
        method: "POST",
        scheme: "https",
        authority,
        target,
        headers,
    }
}

fn decode(text: &str) -> Vec<u8> {
    use base64::{Engine, engine::general_purpose::STANDARD};
    STANDARD.decode(text).unwrap()
}

fn names(list: &str) -> Vec<String> {
    list.split(' ').map(str::to_owned).collect()
}

/// RFC 9421 appendix B.2.6, "Signing a Request Using ed25519".
#[test]
fn rfc_9421_ed25519_vector() {
    let headers = headers(&[
        ("host", "example.com"),
        ("date", "Tue, 20 Apr 2021 02:07:55 GMT"),
        ("content-type", "application/json"),
        ("content-length", "18"),
    ]);
    let covered = names("date @method @path @authority content-type content-length");
    let params = r#"("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519""#;
    let message = message("example.com", "/foo?param=Value&Pet=dog", &headers);
    let base = rfc9421::base(&covered, params, &message).unwrap();
    assert_eq!(
        base,
        "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\"@method\": POST\n\"@path\": /foo\n\"@authority\": example.com\n\
         \"content-type\": application/json\n\"content-length\": 18\n\"@signature-params\": (\"date\" \"@method\" \"@path\" \
         \"@authority\" \"content-type\" \"content-length\");created=1618884473;keyid=\"test-key-ed25519\""
    );
    let key = VerifyingKey::from_pem(RFC_ED25519).unwrap();
    let signature = decode(
        "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==",
    );
    assert!(key.verify(Some(Algorithm::Ed25519), base.as_bytes(), &signature));
    assert!(!key.verify(None, base.replace("/foo", "/bar").as_bytes(), &signature));
}

/// RFC 9421 section 4.3, the proxy's signature with rsa-v1_5-sha256.
#[test]
fn rfc_9421_rsa_vector() {
    let headers = headers(&[
        (
            "content-digest",
            "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:",
        ),
        ("content-type", "application/json"),
        ("content-length", "18"),
        ("forwarded", "for=192.0.2.123;host=example.com;proto=https"),
    ]);
    let covered =
        names("@method @authority @path content-digest content-type content-length forwarded");
    let params = r#"("@method" "@authority" "@path" "content-digest" "content-type" "content-length" "forwarded");created=1618884480;keyid="test-key-rsa";alg="rsa-v1_5-sha256";expires=1618884540"#;
    let message = message(
        "origin.host.internal.example",
        "/foo?param=Value&Pet=dog",
        &headers,
    );
    let base = rfc9421::base(&covered, params, &message).unwrap();
    let key = VerifyingKey::from_pem(RFC_RSA).unwrap();
    let signature = decode(
        "S6ZzPXSdAMOPjN/6KXfXWNO/f7V6cHm7BXYUh3YD/fRad4BCaRZxP+JH+8XY1I6+8Cy+CM5g92iHgxtRPz+MjniOaYmdkDcnL9cCpXJleXsOckpURl49GwiyUpZ10KHgOEe11sx3G2gxI8S0jnxQB+Pu68U9vVcasqOWAEObtNKKZd8tSFu7LB5YAv0RAGhB8tmpv7sFnIm9y+7X5kXQfi8NMaZaA8i2ZHwpBdg7a6CMfwnnrtflzvZdXAsD3LH2TwevU+/PBPv0B6NMNk93wUs/vfJvye+YuI87HU38lZHowtznbLVdp770I6VHR6WfgS9ddzirrswsE1w5o0LV/g==",
    );
    assert!(key.verify(Some(Algorithm::RsaSha256), base.as_bytes(), &signature));
    assert!(!key.verify(Some(Algorithm::Ed25519), base.as_bytes(), &signature));
}

/// RFC 9421 section 2.2: what each derived component is.
#[test]
fn rfc_9421_derived_components() {
    let headers = HeaderMap::new();
    let message = message("WWW.Example.com:443", "/path?param=value", &headers);
    let base = rfc9421::base(
        &names("@method @target-uri @authority @scheme @request-target @path @query"),
        "()",
        &message,
    );
    assert_eq!(
        base.unwrap(),
        "\"@method\": POST\n\"@target-uri\": https://www.example.com/path?param=value\n\"@authority\": www.example.com\n\
         \"@scheme\": https\n\"@request-target\": /path?param=value\n\"@path\": /path\n\"@query\": ?param=value\n\
         \"@signature-params\": ()"
    );
    let plain = Message {
        target: "/path",
        ..message
    };
    assert!(
        rfc9421::base(&names("@query"), "()", &plain)
            .unwrap()
            .starts_with("\"@query\": ?\n")
    );
}

/// draft-cavage-http-signatures-12 appendix C.3; its key is too small to verify with.
#[test]
fn cavage_signing_string_vector() {
    let headers = headers(&[
        ("host", "example.com"),
        ("date", "Sun, 05 Jan 2014 21:31:40 GMT"),
        ("content-type", "application/json"),
        (
            "digest",
            "SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=",
        ),
        ("content-length", "18"),
    ]);
    let signature = cavage::parse(
        r#"keyId="https://a.example/k",algorithm="rsa-sha256",headers="(request-target) host date content-type digest content-length",signature="AAAA""#,
    )
    .unwrap();
    assert_eq!(
        signature
            .base(&message(
                "example.com",
                "/foo?param=value&pet=dog",
                &headers
            ))
            .unwrap(),
        "(request-target): post /foo?param=value&pet=dog\nhost: example.com\ndate: Sun, 05 Jan 2014 21:31:40 GMT\n\
         content-type: application/json\ndigest: SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=\ncontent-length: 18"
    );
}

#[test]
fn created_and_expires_are_part_of_what_is_signed() {
    let header = r#"keyId="https://a.example/k",algorithm="hs2019",created=1402170695,expires="1402170699",headers="(request-target) (created) (expires) host",signature="AAAA""#;
    let signature = cavage::parse(header).unwrap();
    assert_eq!(
        (signature.created, signature.expires),
        (Some(1_402_170_695), Some(1_402_170_699))
    );
    let headers = headers(&[("host", "example.com")]);
    assert_eq!(
        signature
            .base(&message("example.com", "/inbox", &headers))
            .unwrap(),
        "(request-target): post /inbox\n(created): 1402170695\n(expires): 1402170699\nhost: example.com"
    );
    let unsigned =
        cavage::parse(r#"keyId="https://a.example/k",created=1,headers="date",signature="AAAA""#);
    assert_eq!(
        unsigned.unwrap().created,
        None,
        "a time that is not signed is anybody's"
    );
}

#[test]
fn parameters_are_read_strictly() {
    let good = r#"keyId="https://a.example/u#k",algorithm="rsa-sha256",headers="(request-target) host date digest",signature="AAAA""#;
    assert_eq!(
        cavage::parse(good).unwrap().covered,
        names("(request-target) host date digest")
    );
    assert_eq!(
        cavage::parse(&good.replace("\",", "\" , ")).unwrap(),
        cavage::parse(good).unwrap()
    );
    assert_eq!(
        cavage::parse(&good.replace("host date", "Host Date")).unwrap(),
        cavage::parse(good).unwrap()
    );
    for (from, to, why) in [
        ("keyId=", "key=", SignatureError::Malformed),
        ("https://a.example/u#k", "/u#k", SignatureError::KeyId),
        (
            "https://a.example/u#k",
            "file:///etc/passwd",
            SignatureError::KeyId,
        ),
        (
            "https://a.example/u#k",
            "data:text/plain,x",
            SignatureError::KeyId,
        ),
        (
            "https://a.example/u#k",
            " https://a.example/u#k",
            SignatureError::KeyId,
        ),
        ("https://a", "https://victim@a", SignatureError::KeyId),
        ("rsa-sha256", "rsa-sha1", SignatureError::Algorithm),
        ("rsa-sha256", "hmac-sha256", SignatureError::Algorithm),
        ("rsa-sha256", "none", SignatureError::Algorithm),
        ("rsa-sha256", "", SignatureError::Algorithm),
        (
            "(request-target)",
            "(request-target) (created)",
            SignatureError::Algorithm,
        ),
        ("host date", "host host", SignatureError::Duplicate),
        ("host date", "host Host", SignatureError::Duplicate),
        ("host date", "host,date", SignatureError::Malformed),
        ("host date", "host  date", SignatureError::Malformed),
        ("host date", "host (secret) date", SignatureError::Malformed),
        ("host date", "host signature", SignatureError::Malformed),
        ("\"AAAA\"", "\"AAAA", SignatureError::Malformed),
        ("\"AAAA\"", "\"AA*A\"", SignatureError::Malformed),
        ("\"AAAA\"", "AAAA", SignatureError::Malformed),
        ("\"AAAA\"", "\"AAAA\",", SignatureError::Malformed),
        ("\"AAAA\"", "\"AAAA\"x", SignatureError::Malformed),
        (
            "\"AAAA\"",
            "\"AAAA\",headers=\"date\"",
            SignatureError::Duplicate,
        ),
        (
            "\"AAAA\"",
            "\"AAAA\",keyId=\"https://b.example/\"",
            SignatureError::Duplicate,
        ),
        (
            "\"AAAA\"",
            "\"AAAA\",x=\"1\",x=\"2\"",
            SignatureError::Duplicate,
        ),
        (
            "\"AAAA\"",
            "\"AAAA\",created=soon",
            SignatureError::Malformed,
        ),
        ("\"AAAA\"", "\"AAAA\",created=-1", SignatureError::Malformed),
        (
            "\"AAAA\"",
            "\"AAAA\",created=99999999999999999999",
            SignatureError::Malformed,
        ),
        ("keyId", "Signature keyId", SignatureError::Malformed),
    ] {
        assert_eq!(
            cavage::parse(&good.replace(from, to)),
            Err(why),
            "{from} -> {to}"
        );
    }
    let long = good.replace("/u#k", &"x".repeat(16_384));
    assert_eq!(cavage::parse(&long), Err(SignatureError::KeyId));
    let many = good.replace(
        "host",
        &(0..40)
            .map(|n| format!("x-{n}"))
            .collect::<Vec<_>>()
            .join(" "),
    );
    assert_eq!(cavage::parse(&many), Err(SignatureError::Malformed));
}

#[test]
fn rfc_9421_parameters_are_read_strictly() {
    let input = r#"sig1=("@method" "@target-uri" "content-digest");created=1;keyid="https://a.example/u#k";alg="rsa-v1_5-sha256""#;
    let value = "sig1=:AAAA:";
    let read = rfc9421::parse(input, value).unwrap();
    assert_eq!(read.covered, names("@method @target-uri content-digest"));
    assert_eq!(
        (read.created, read.algorithm),
        (Some(1), Some(Algorithm::RsaSha256))
    );
    for (from, to, why) in [
        ("sig1=", "sig2=", SignatureError::Missing),
        (
            "\"@method\" \"@target-uri\"",
            "\"@method\" \"@method\"",
            SignatureError::Duplicate,
        ),
        ("@method", "@status", SignatureError::Malformed),
        ("@method", "@signature-params", SignatureError::Malformed),
        (
            "content-digest",
            "Content-Digest",
            SignatureError::Malformed,
        ),
        (
            "\"content-digest\"",
            "\"content-digest\";req",
            SignatureError::Malformed,
        ),
        (
            "keyid=\"https://a.example/u#k\"",
            "nonce=\"x\"",
            SignatureError::Malformed,
        ),
        (
            "https://a.example/u#k",
            "test-key-rsa",
            SignatureError::KeyId,
        ),
        ("rsa-v1_5-sha256", "hmac-sha256", SignatureError::Algorithm),
        (
            "rsa-v1_5-sha256",
            "rsa-pss-sha512",
            SignatureError::Algorithm,
        ),
        (
            "created=1",
            "created=1;created=2",
            SignatureError::Duplicate,
        ),
        ("created=1", "created=\"1\"", SignatureError::Malformed),
        (
            "sig1=",
            "sig1=(\"date\");keyid=\"x\", sig2=",
            SignatureError::Malformed,
        ),
    ] {
        assert_eq!(
            rfc9421::parse(&input.replacen(from, to, 1), value),
            Err(why),
            "{from} -> {to}"
        );
    }
    assert_eq!(
        rfc9421::parse(input, "sig1=:AAAA:, sig2=:AAAA:"),
        Err(SignatureError::Malformed)
    );
}

/// What we sign verifies, covers what it must, and no part of the request can be exchanged.
#[test]
fn our_own_requests_verify_in_both_forms() {
    let key = actor_key(KEY);
    let public = VerifyingKey::from_pem(&pem().public).unwrap();
    let now = crate::domain::time::now();
    for form in [SignatureForm::Cavage, SignatureForm::Rfc9421] {
        for (method, body) in [("POST", Some(b"{}".as_slice())), ("GET", None)] {
            let url = ObjectUrl::parse("https://tilburg.example/inbox?x=1").unwrap();
            let mut headers = headers(&[("content-type", "application/activity+json")]);
            sign(form, &key, (method, &url, body), now, &mut headers).unwrap();
            assert_eq!(headers.get("host").unwrap(), "tilburg.example");

            let message = Message {
                method,
                ..message("tilburg.example", "/inbox?x=1", &headers)
            };
            let signature = Signature::read(&headers).unwrap();
            assert_eq!((signature.form, signature.key_id.as_str()), (form, KEY));
            signature.covers_request(&message, body.is_some()).unwrap();
            let verifies = |message: &Message<'_>| {
                let base = signature.base(message).unwrap();
                public.verify(signature.algorithm, base.as_bytes(), &signature.bytes)
            };
            assert!(verifies(&message), "{form:?} {method}");
            assert!(!verifies(&Message {
                method: "PUT",
                ..message
            }));
            assert!(!verifies(&Message {
                target: "/inbox?x=2",
                ..message
            }));
            let mut other = headers.clone();
            other.insert("host", HeaderValue::from_static("victim.example"));
            let elsewhere = Message {
                authority: "victim.example",
                headers: &other,
                ..message
            };
            assert!(!verifies(&elsewhere));
        }
    }
}

proptest! {
    #[test]
    fn parsers_never_panic(header in "\\PC{0,200}|(keyId|headers|created|=|\"|,|[a-z0-9() ]){0,40}", value in "\\PC{0,60}") {
        let _ = cavage::parse(&header);
        let _ = rfc9421::parse(&header, &value);
        let _ = digest::check(SignatureForm::Cavage, &header, b"");
        let _ = digest::check(SignatureForm::Rfc9421, &header, b"");
        let _ = window::parse_http_date(&header);
    }

    /// Whatever is read is written in one way: a name that is covered is a header or a part, once.
    #[test]
    fn what_is_read_has_one_meaning(names in prop::collection::vec("\\(request-target\\)|host|date|digest|x-[a-z]{1,4}", 1..8)) {
        let header = format!(r#"keyId="https://a.example/k",headers="{}",signature="AAAA""#, names.join(" "));
        let unique = names.iter().collect::<std::collections::HashSet<_>>().len() == names.len();
        match cavage::parse(&header) {
            Ok(read) => prop_assert!(unique && read.covered == names),
            Err(error) => prop_assert!(!unique && error == SignatureError::Duplicate),
        }
    }
}
