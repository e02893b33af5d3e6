//! Ten thousand ways to damage a good request: none panics, and none that passes says anything
//! but what was signed.

use std::sync::OnceLock;

use proptest::{prelude::*, sample::Index};

use super::*;

/// One damage to a request.
#[derive(Debug, Clone)]
enum Damage {
    HeaderByte(Index, Index, u8),
    HeaderCut(Index, Index),
    HeaderGone(Index),
    HeaderTwice(Index),
    HeaderOfAnother(Index, Index),
    HeaderInsert(Index, Index, String),
    BodyByte(Index, u8),
    BodyCut(Index),
    BodyInsert(Index, String),
    BodyMember(String, String),
    Target(String),
    Method(String),
    Minutes(i64),
}

fn damage() -> impl Strategy<Value = Damage> {
    let index = any::<Index>;
    prop_oneof![
        3 => (index(), index(), any::<u8>()).prop_map(|(header, at, byte)| Damage::HeaderByte(header, at, byte)),
        1 => (index(), index()).prop_map(|(header, at)| Damage::HeaderCut(header, at)),
        1 => index().prop_map(Damage::HeaderGone),
        1 => index().prop_map(Damage::HeaderTwice),
        1 => (index(), index()).prop_map(|(header, other)| Damage::HeaderOfAnother(header, other)),
        2 => (index(), index(), "[ \",;=:()a-z0-9]{1,8}").prop_map(|(header, at, text)| Damage::HeaderInsert(header, at, text)),
        2 => (index(), any::<u8>()).prop_map(|(at, byte)| Damage::BodyByte(at, byte)),
        1 => index().prop_map(Damage::BodyCut),
        1 => (index(), "[ \"{}:,\\[\\]a-z\0]{1,4}").prop_map(|(at, text)| Damage::BodyInsert(at, text)),
        1 => ("actor|id|object|type|@context|x", "[a-z/:.]{0,20}").prop_map(|(name, value)| Damage::BodyMember(name, value)),
        1 => "/[a-z?/%.]{0,12}".prop_map(Damage::Target),
        1 => "[A-Z]{0,6}|POST".prop_map(Damage::Method),
        1 => (-3_000_i64..3_000).prop_map(Damage::Minutes),
    ]
}

impl Damage {
    fn apply(self, sent: &mut Sent) {
        let names: Vec<HeaderName> = sent.headers.keys().cloned().collect();
        let pick =
            |index: &Index| (!names.is_empty()).then(|| names[index.index(names.len())].clone());
        let mut rewrite = |header: &Index, change: &dyn Fn(&mut Vec<u8>)| {
            let Some(name) = pick(header) else { return };
            let mut value = sent.headers[&name].as_bytes().to_vec();
            change(&mut value);
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                sent.headers.insert(name, value);
            }
        };
        let place = |at: &Index, length: usize| at.index(length + 1);
        match self {
            Self::HeaderByte(header, at, byte) => rewrite(&header, &|value| {
                let at = place(&at, value.len());
                if let Some(old) = value.get_mut(at) {
                    *old = byte;
                }
            }),
            Self::HeaderCut(header, at) => {
                rewrite(&header, &|value| value.truncate(place(&at, value.len())))
            }
            Self::HeaderInsert(header, at, text) => rewrite(&header, &|value| {
                let at = place(&at, value.len());
                value.splice(at..at, text.bytes());
            }),
            Self::HeaderGone(header) => {
                pick(&header).map(|name| sent.headers.remove(name));
            }
            Self::HeaderTwice(header) => {
                if let Some(name) = pick(&header) {
                    let value = sent.headers[&name].clone();
                    sent.headers.append(name, value);
                }
            }
            Self::HeaderOfAnother(header, other) => {
                if let Some((name, other)) = pick(&header).zip(pick(&other)) {
                    let value = sent.headers[&other].clone();
                    sent.headers.insert(name, value);
                }
            }
            Self::BodyByte(at, byte) => {
                let at = place(&at, sent.body.len());
                if let Some(old) = sent.body.get_mut(at) {
                    *old = byte;
                }
            }
            Self::BodyCut(at) => sent.body.truncate(place(&at, sent.body.len())),
            Self::BodyInsert(at, text) => {
                let at = place(&at, sent.body.len());
                sent.body.splice(at..at, text.bytes());
            }
            Self::BodyMember(name, value) => {
                if let Ok(mut activity) = serde_json::from_slice::<Value>(&sent.body)
                    && let Some(members) = activity.as_object_mut()
                {
                    members.insert(name, json!(value));
                    sent.body = activity.to_string().into_bytes();
                }
            }
            Self::Target(target) => sent.target = target,
            Self::Method(method) => sent.method = method,
            Self::Minutes(minutes) => sent.now += TimeDelta::minutes(minutes),
        }
    }
}

/// The good requests, signed once.
fn good(form: SignatureForm) -> &'static Sent {
    static GOOD: OnceLock<[Sent; 2]> = OnceLock::new();
    let [draft, rfc] = GOOD.get_or_init(|| BOTH.map(Sent::follow));
    match form {
        SignatureForm::Cavage => draft,
        SignatureForm::Rfc9421 => rfc,
    }
}

fn run(sent: &Sent) -> Result<Authentic, Refusal> {
    static RUNTIME: OnceLock<tokio::runtime::Runtime> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    });
    runtime.block_on(sent.pass())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_request_is_refused_or_says_what_was_signed(
        form in prop::sample::select(BOTH.to_vec()),
        damages in prop::collection::vec(damage(), 1..4),
    ) {
        let mut sent = good(form).clone();
        for damage in damages {
            damage.apply(&mut sent);
        }
        match run(&sent) {
            Ok(passed) => {
                prop_assert_eq!(&sent.body, &good(form).body);
                prop_assert_eq!(&sent.target, "/inbox");
                prop_assert_eq!(&sent.method, "POST");
                prop_assert_eq!(&passed.activity, &follow());
                prop_assert_eq!(passed.actor.id.as_str(), OWNER);
                let age = sent.now - good(form).now;
                prop_assert!(age <= window::MAX_AGE && age >= -window::MAX_SKEW);
            }
            Err(refusal) => prop_assert!((400..500).contains(&refusal.status)),
        }
    }
}
