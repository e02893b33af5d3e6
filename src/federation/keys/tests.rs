#![allow(clippy::unwrap_used)]
use std::sync::LazyLock;

use secrecy::ExposeSecret;

use super::*;
use crate::federation::signature::Algorithm;

static PAIRS: LazyLock<[KeyPem; 2]> =
    LazyLock::new(|| [KeyPem::generate().unwrap(), KeyPem::generate().unwrap()]);

/// A key for tests, made once.
pub(crate) fn pem() -> &'static KeyPem {
    &PAIRS[0]
}

/// Another.
pub(crate) fn other_pem() -> &'static KeyPem {
    &PAIRS[1]
}

/// The first test key under the name of an actor's `#main-key`.
pub(crate) fn actor_key(key_id: &str) -> ActorKey {
    ActorKey::from_pem(
        ObjectUrl::parse(key_id).unwrap(),
        pem().private.expose_secret(),
    )
    .unwrap()
}

/// The second test key.
pub(crate) fn other_key(key_id: &str) -> ActorKey {
    let id = ObjectUrl::parse(key_id).unwrap();
    ActorKey::from_pem(id, other_pem().private.expose_secret()).unwrap()
}

/// RFC 9421 appendix B.1.1, `test-key-rsa`.
pub(crate) const RFC_RSA: &str = "-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEAhAKYdtoeoy8zcAcR874L8cnZxKzAGwd7v36APp7Pv6Q2jdsPBRrw
WEBnez6d0UDKDwGbc6nxfEXAy5mbhgajzrw3MOEt8uA5txSKobBpKDeBLOsdJKFq
MGmXCQvEG7YemcxDTRPxAleIAgYYRjTSd/QBwVW9OwNFhekro3RtlinV0a75jfZg
kne/YiktSvLG34lw2zqXBDTC5NHROUqGTlML4PlNZS5Ri2U4aCNx2rUPRcKIlE0P
uKxI4T+HIaFpv8+rdV6eUgOrB2xeI1dSFFn/nnv5OoZJEIB+VmuKn3DCUcCZSFlQ
PSXSfBDiUGhwOw76WuSSsf1D4b/vLoJ10wIDAQAB
-----END RSA PUBLIC KEY-----
";

/// RFC 9421 appendix B.1.4, `test-key-ed25519`.
pub(crate) const RFC_ED25519: &str = "-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=
-----END PUBLIC KEY-----
";

/// draft-cavage-http-signatures-12 appendix C: 1024 bits, which is too few.
const CAVAGE_RSA: &str = "-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDCFENGw33yGihy92pDjZQhl0C3
6rPJj+CvfSC8+q28hxA161QFNUd13wuCTUcq0Qd2qsBe/2hFyc2DCJJg0h1L78+6
Z4UMR7EOcpfdUE9Hf3m/hs+FUR45uBJeDK1HSFHD8bHKD6kv8FPGfJTotc+2xjJw
oYi+1hqp1fIekaxsyQIDAQAB
-----END PUBLIC KEY-----
";

#[test]
fn a_pair_is_made_in_the_forms_that_are_stored_and_shown() {
    let private = pem().private.expose_secret();
    assert!(private.starts_with("-----BEGIN PRIVATE KEY-----\n"));
    assert!(pem().public.starts_with("-----BEGIN PUBLIC KEY-----\n"));
    let key = actor_key("https://vilnius.example/actor#main-key");
    let public = VerifyingKey::from_pem(&pem().public).unwrap();
    let signature = key.sign(b"text").unwrap();
    assert_eq!(signature.len(), 256);
    assert!(public.verify(None, b"text", &signature));
    assert!(public.verify(Some(Algorithm::RsaSha256), b"text", &signature));
    assert!(!public.verify(None, b"Text", &signature));
    assert!(
        !VerifyingKey::from_pem(&other_pem().public)
            .unwrap()
            .verify(None, b"text", &signature)
    );
    let logged = format!("{key:?}{:?}", pem());
    let secret = private.lines().nth(1).unwrap();
    assert!(!logged.contains(secret), "no private key in a log");
}

#[test]
fn keys_are_read_in_the_forms_that_peers_send() {
    for (pem, algorithm) in [
        (RFC_RSA.to_owned(), Algorithm::RsaSha256),
        (RFC_RSA.trim().replace('\n', "\r\n"), Algorithm::RsaSha256),
        (format!("\n{}\n\n", pem().public), Algorithm::RsaSha256),
        (RFC_ED25519.to_owned(), Algorithm::Ed25519),
    ] {
        assert_eq!(
            VerifyingKey::from_pem(&pem).map(|key| key.algorithm()),
            Ok(algorithm),
            "{pem}"
        );
    }
    // FEP-521a's example key
    let key =
        VerifyingKey::from_multibase("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2").unwrap();
    assert_eq!(key.algorithm(), Algorithm::Ed25519);
}

#[test]
fn other_keys_are_refused() {
    assert_eq!(VerifyingKey::from_pem(CAVAGE_RSA), Err(KeyError::Size));
    let long = format!("{}{}", RFC_RSA, " ".repeat(9_000));
    let private = pem().private.expose_secret();
    for pem in [
        "",
        "no key",
        RFC_RSA.trim_end_matches("-----END RSA PUBLIC KEY-----\n"),
        &long,
        private,
    ] {
        assert_eq!(
            VerifyingKey::from_pem(pem),
            Err(KeyError::Malformed),
            "{pem}"
        );
    }
    for text in [
        "",
        "z",
        "z6Mk",
        "uAQ",
        "m6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
        "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ",
    ] {
        assert_eq!(
            VerifyingKey::from_multibase(text),
            Err(KeyError::Malformed),
            "{text}"
        );
    }
    let id = ObjectUrl::parse("https://vilnius.example/actor#main-key").unwrap();
    assert!(ActorKey::from_pem(id, RFC_RSA).is_err());
}

/// S23, S24: a sender cannot choose how its signature is read.
#[test]
fn the_key_decides_the_algorithm() {
    let key = actor_key("https://vilnius.example/actor#main-key");
    let signature = key.sign(b"text").unwrap();
    let rsa = VerifyingKey::from_pem(&pem().public).unwrap();
    assert!(!rsa.verify(Some(Algorithm::Ed25519), b"text", &signature));
    assert!(!rsa.verify(None, b"text", b""));
    assert!(!rsa.verify(None, b"text", &[0; 256]));
    let hmac = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, pem().public.as_bytes());
    assert!(!rsa.verify(
        None,
        b"text",
        aws_lc_rs::hmac::sign(&hmac, b"text").as_ref()
    ));
}
