//! Passkeys over HTTP (security.md section 3, A19 and A26; WebAuthn level 2, section 7). The device is
//! ours, so that it can lie.

use aws_lc_rs::{
    digest::{SHA256, digest},
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use serde_json::{Value, json};
use waymark::{
    actions::{
        passkey::{self, RelyingParty, Wrong},
        sign_in,
    },
    domain::{Passkey, PasskeyId, passkey::MOST, time::now},
    store::{letters, passkeys},
};

use super::{
    browser::{Browser, Page},
    node::House,
};
use crate::support::{Member, TestStore, on_both};

on_both!(
    a_passkey_is_added_signs_in_and_is_removed,
    an_answer_is_good_for_one_challenge_of_one_person,
    another_site_gets_no_passkey_and_signs_nobody_in,
    a_copy_locks_its_passkey,
    operators_and_editors_show_who_holds_the_device,
    a_password_is_asked_for_before_one_is_added,
    a_nameless_one_gets_a_name_and_there_are_not_too_many,
    letters_tell_what_becomes_of_passkeys,
    the_last_way_in_stays,
    wrong_passwords_stop_no_passkey,
    a_passkey_of_before_goes_when_the_address_is_shown,
    passkeys_go_with_the_account,
);

const PAGE: &str = "/settings/sign-in";
const SIGN_IN: &str = "/sign-in/passkey";

/// A device with one passkey, and what it says about it.
struct Device {
    key: EcdsaKeyPair,
    credential: Vec<u8>,
    user: Vec<u8>,
    origin: String,
    party: String,
    counter: u32,
    verifies: bool,
}

impl Device {
    fn new() -> Self {
        let mut credential = vec![0; 16];
        aws_lc_rs::rand::fill(&mut credential).unwrap();
        Self {
            key: EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap(),
            credential,
            user: Vec::new(),
            origin: "https://city.example".to_owned(),
            party: "city.example".to_owned(),
            counter: 1,
            verifies: true,
        }
    }

    fn client_data(&self, kind: &str, challenge: &str) -> Vec<u8> {
        json!({"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false})
            .to_string()
            .into_bytes()
    }

    /// Section 6.1: hash, flags (present, verified, attested data), counter.
    fn authenticator_data(&self, attested: bool) -> Vec<u8> {
        let mut data = digest(&SHA256, self.party.as_bytes()).as_ref().to_vec();
        let verified = if self.verifies { 0x04 } else { 0 };
        data.push(0x01 | verified | if attested { 0x40 } else { 0 });
        data.extend(self.counter.to_be_bytes());
        if attested {
            data.extend([0; 16]);
            data.extend([0, 16]);
            data.extend(&self.credential);
            // COSE (RFC 9053): EC2, ES256, P-256.
            let point = self.key.public_key().as_ref();
            data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
            data.extend(&point[1..33]);
            data.extend([0x22, 0x58, 32]);
            data.extend(&point[33..65]);
        }
        data
    }

    /// `navigator.credentials.create`.
    fn create(&mut self, options: &Value) -> String {
        let options = &options["publicKey"];
        let user = options["user"]["id"].as_str().unwrap();
        self.user = BASE64.decode(user).unwrap();
        let client = self.client_data("webauthn.create", options["challenge"].as_str().unwrap());
        let data = self.authenticator_data(true);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(data);
        let id = BASE64.encode(&self.credential);
        json!({
            "id": id, "rawId": id, "type": "public-key", "extensions": {},
            "response": {
                "clientDataJSON": BASE64.encode(client),
                "attestationObject": BASE64.encode(object),
            },
        })
        .to_string()
    }

    /// `navigator.credentials.get`.
    fn get(&mut self, options: &Value) -> String {
        self.counter += 1;
        let challenge = options["publicKey"]["challenge"].as_str().unwrap();
        self.say("webauthn.get", challenge)
    }

    fn say(&self, kind: &str, challenge: &str) -> String {
        let client = self.client_data(kind, challenge);
        let data = self.authenticator_data(false);
        let mut signed = data.clone();
        signed.extend(digest(&SHA256, &client).as_ref());
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        let id = BASE64.encode(&self.credential);
        json!({
            "id": id, "rawId": id, "type": "public-key", "extensions": {},
            "response": {
                "clientDataJSON": BASE64.encode(client),
                "authenticatorData": BASE64.encode(data),
                "signature": BASE64.encode(signature),
                "userHandle": BASE64.encode(&self.user),
            },
        })
        .to_string()
    }
}

/// Asks for a challenge as the page's script does.
async fn begin(browser: &mut Browser<'_>, page: &str, form: &str) -> (String, Value) {
    let page = browser.get(page).await;
    let begun = browser
        .send(page.form_with(form, "").with("do", "begin"))
        .await;
    assert_eq!(begun.status, 200, "{}", begun.text);
    let begun: Value = serde_json::from_str(&begun.text).unwrap();
    let ceremony = begun["ceremony"].as_str().unwrap().to_owned();
    (ceremony, begun["options"].clone())
}

async fn send_added(browser: &mut Browser<'_>, ceremony: &str, answer: &str) -> Page {
    let page = browser.get(PAGE).await;
    let form = page
        .form_with(PAGE, "value=\"add\"")
        .with("name", "My phone")
        .with("ceremony", ceremony)
        .with("answer", answer);
    browser.send(form).await
}

async fn add(browser: &mut Browser<'_>, device: &mut Device) -> Page {
    let (ceremony, options) = begin(browser, PAGE, PAGE).await;
    let answer = device.create(&options);
    send_added(browser, &ceremony, &answer).await
}

async fn send_signed(browser: &mut Browser<'_>, ceremony: &str, answer: &str) -> Page {
    let page = browser.get("/sign-in").await;
    let form = page
        .form(SIGN_IN)
        .with("ceremony", ceremony)
        .with("answer", answer);
    browser.send(form).await
}

async fn sign_in_by(browser: &mut Browser<'_>, device: &mut Device) -> Page {
    let (ceremony, options) = begin(browser, "/sign-in", SIGN_IN).await;
    let answer = device.get(&options);
    send_signed(browser, &ceremony, &answer).await
}

async fn own(house: &House, who: Member) -> Vec<Passkey> {
    let id = house.account(who).await;
    house
        .city
        .db
        .look(move |c| passkeys::of_account(c, id))
        .await
}

fn is_in(page: &Page) -> bool {
    page.status == 303 && page.header("set-cookie").contains("__Host-waymark=")
}

async fn refuses(house: &House, device: &mut Device, what: &str) {
    let mut browser = house.browser();
    let page = sign_in_by(&mut browser, device).await;
    assert_eq!(page.status, 400, "{what}: {}", page.text);
    assert_eq!(browser.session(), None, "{what}");
}

async fn a_passkey_is_added_signs_in_and_is_removed(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Owner).await;
    let mut device = Device::new();
    let added = add(&mut browser, &mut device).await;
    assert_eq!(
        added.header("location"),
        format!("{PAGE}?done=passkey-added")
    );
    let page = browser.get(PAGE).await;
    assert!(page.text.contains("My phone") && page.text.contains("Not used yet"));

    // Nothing of the key and of who she is stands in what the browser is told.
    let (_, options) = begin(&mut house.browser(), "/sign-in", SIGN_IN).await;
    assert_eq!(options["publicKey"]["rpId"], "city.example");
    assert_eq!(options["publicKey"]["allowCredentials"], json!([]));

    // A17: whoever knew the cookie of before knows nothing.
    let mut other = house.signed_in(Member::Owner).await;
    let mut before = other.clone();
    assert_eq!(before.get("/api/v1/me").await.status, 200);
    let again = other.get("/sign-in/passkey").await;
    assert_eq!(again.header("location"), "/sign-in");
    let (ceremony, options) = begin(&mut house.browser(), "/sign-in", SIGN_IN).await;
    let answer = device.get(&options);
    let page = other.get(PAGE).await;
    let mut form = page
        .form(PAGE)
        .with("ceremony", &ceremony)
        .with("answer", &answer)
        .without("do");
    form.action = SIGN_IN.to_owned();
    let done = other.send(form).await;
    assert!(is_in(&done), "{}", done.text);
    assert_eq!(done.header("location"), "/desk");
    assert_ne!(other.session(), before.session());
    assert_eq!(before.get("/api/v1/me").await.status, 401);
    assert!(other.get(PAGE).await.text.contains("Last used on"));

    // Another person sees and removes nothing of it.
    let id = own(&house, Member::Owner).await[0].id.to_string();
    let mut stranger = house.signed_in(Member::Stranger).await;
    let page = stranger.get(PAGE).await;
    assert!(!page.text.contains("My phone"));
    let form = page.form(PAGE).with("do", "remove").with("id", &id);
    assert_eq!(stranger.send(form).await.status, 404);

    let page = other.get(PAGE).await;
    let form = page
        .form_with(PAGE, "value=\"remove\"")
        .with("do", "remove");
    let removed = other.send(form).await;
    assert_eq!(
        removed.header("location"),
        format!("{PAGE}?done=passkey-removed")
    );
    refuses(&house, &mut device, "removed").await;
}

async fn an_answer_is_good_for_one_challenge_of_one_person(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let mut device = Device::new();

    // Adding: with somebody else's challenge, twice, and with an old one.
    let (theirs, options) = begin(&mut house.signed_in(Member::Owner).await, PAGE, PAGE).await;
    let answer = device.create(&options);
    assert_eq!(send_added(&mut browser, &theirs, &answer).await.status, 400);
    let (ceremony, options) = begin(&mut browser, PAGE, PAGE).await;
    let answer = device.create(&options);
    assert_eq!(
        send_added(&mut browser, &ceremony, &answer).await.status,
        303
    );
    assert_eq!(
        send_added(&mut browser, &ceremony, &answer).await.status,
        400
    );
    assert_eq!(
        add(&mut browser, &mut device).await.status,
        400,
        "it for this account already"
    );
    assert_eq!(own(&house, Member::Learner).await.len(), 1);
    assert!(own(&house, Member::Owner).await.is_empty());

    // Signing in: twice, with another challenge, and with one for adding.
    let mut other = house.browser();
    let (ceremony, options) = begin(&mut other, "/sign-in", SIGN_IN).await;
    let answer = device.get(&options);
    assert!(is_in(&send_signed(&mut other, &ceremony, &answer).await));
    let mut again = house.browser();
    assert_eq!(
        send_signed(&mut again, &ceremony, &answer).await.status,
        400
    );
    let (fresh, _) = begin(&mut again, "/sign-in", SIGN_IN).await;
    assert_eq!(send_signed(&mut again, &fresh, &answer).await.status, 400);
    let (adding, options) = begin(&mut browser, PAGE, PAGE).await;
    let challenge = options["publicKey"]["challenge"].as_str().unwrap();
    let answer = device.say("webauthn.get", challenge);
    assert_eq!(send_signed(&mut again, &adding, &answer).await.status, 400);
    assert_eq!(again.session(), None);

    // Too late.
    let (ceremony, options) = begin(&mut again, "/sign-in", SIGN_IN).await;
    let answer = device.get(&options);
    let party = RelyingParty::of(house.settings.url.url()).unwrap();
    let late = now() + chrono::Duration::minutes(6);
    let told = house
        .city
        .db
        .done(move |c| passkey::sign_in(c, &party, (&ceremony, &answer), late))
        .await;
    assert!(matches!(told, Err(Wrong::Old)), "{told:?}");

    // Somebody else's handle, another kind of data, a false signature, and no JSON at all.
    let user = std::mem::replace(&mut device.user, vec![7; 16]);
    refuses(&house, &mut device, "another user").await;
    device.user = user;
    let (ceremony, options) = begin(&mut again, "/sign-in", SIGN_IN).await;
    let challenge = options["publicKey"]["challenge"].as_str().unwrap();
    device.counter += 1;
    let answer = device.say("webauthn.create", challenge);
    assert_eq!(
        send_signed(&mut again, &ceremony, &answer).await.status,
        400
    );
    let key = std::mem::replace(&mut device.key, Device::new().key);
    refuses(&house, &mut device, "another key").await;
    device.key = key;
    let (ceremony, _) = begin(&mut again, "/sign-in", SIGN_IN).await;
    assert_eq!(send_signed(&mut again, &ceremony, "{}").await.status, 400);
    assert!(
        is_in(&sign_in_by(&mut again, &mut device).await),
        "the twin"
    );
}

async fn another_site_gets_no_passkey_and_signs_nobody_in(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let mut device = Device::new();
    let wrong = [
        ("https://evil.example", "city.example"),
        ("https://sub.city.example", "city.example"),
        ("https://city.example:8443", "city.example"),
        ("http://city.example", "city.example"),
        ("https://city.example", "evil.example"),
    ];
    for (origin, party) in wrong {
        device.origin = origin.to_owned();
        device.party = party.to_owned();
        let added = add(&mut browser, &mut device).await;
        assert_eq!(added.status, 400, "{origin} {party}: {}", added.text);
    }
    device.origin = "https://city.example".to_owned();
    device.party = "city.example".to_owned();
    assert_eq!(add(&mut browser, &mut device).await.status, 303);
    for (origin, party) in wrong {
        device.origin = origin.to_owned();
        device.party = party.to_owned();
        refuses(&house, &mut device, &format!("{origin} {party}")).await;
    }
    device.origin = "https://city.example".to_owned();
    device.party = "city.example".to_owned();
    assert!(is_in(&sign_in_by(&mut house.browser(), &mut device).await));
    // What a request says of itself changes nothing.
    let mut led = house.browser().with("x-forwarded-host", "evil.example");
    let (_, options) = begin(&mut led, "/sign-in", SIGN_IN).await;
    assert_eq!(options["publicKey"]["rpId"], "city.example");
}

async fn a_copy_locks_its_passkey(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let mut device = Device::new();
    device.counter = 10;
    assert_eq!(add(&mut browser, &mut device).await.status, 303);
    assert!(is_in(&sign_in_by(&mut house.browser(), &mut device).await));
    device.counter = 4;
    refuses(&house, &mut device, "the counter went back").await;
    assert!(own(&house, Member::Learner).await[0].locked.is_some());
    device.counter = 100;
    refuses(&house, &mut device, "locked").await;
    assert!(browser.get(PAGE).await.text.contains("Locked"));
    // Without a counter, as most passkeys are today, nothing can go back.
    let mut plain = Device::new();
    plain.counter = 0;
    assert_eq!(add(&mut browser, &mut plain).await.status, 303);
    for _ in 0..2 {
        let mut other = house.browser();
        let (ceremony, options) = begin(&mut other, "/sign-in", SIGN_IN).await;
        let challenge = options["publicKey"]["challenge"].as_str().unwrap();
        let answer = plain.say("webauthn.get", challenge);
        assert!(is_in(&send_signed(&mut other, &ceremony, &answer).await));
    }
}

async fn operators_and_editors_show_who_holds_the_device(db: TestStore) {
    let house = House::new(db).await;
    for who in [Member::Operator, Member::Editor] {
        let mut browser = house.signed_in(who).await;
        let mut device = Device::new();
        device.verifies = false;
        assert_eq!(add(&mut browser, &mut device).await.status, 400, "{who:?}");
        device.verifies = true;
        assert_eq!(add(&mut browser, &mut device).await.status, 303, "{who:?}");
        device.verifies = false;
        refuses(&house, &mut device, "nobody was verified").await;
        device.verifies = true;
        assert!(is_in(&sign_in_by(&mut house.browser(), &mut device).await));
    }
    let mut browser = house.signed_in(Member::Learner).await;
    let mut device = Device::new();
    device.verifies = false;
    assert_eq!(add(&mut browser, &mut device).await.status, 303);
    assert!(is_in(&sign_in_by(&mut house.browser(), &mut device).await));
    // She becomes an operator, and her device stays as weak.
    house
        .city
        .db
        .done(|c| {
            let found = waymark::store::accounts::by_email(c, Member::Learner.email())?.unwrap();
            waymark::store::accounts::set_role(c, found.id, waymark::domain::Role::Operator)?;
            Ok(())
        })
        .await;
    refuses(&house, &mut device, "an operator").await;
}

/// An open session that somebody finds does not become a way in that stays.
async fn a_password_is_asked_for_before_one_is_added(db: TestStore) {
    let house = House::new(db).await;
    house
        .give_password(Member::Learner, "tvirtas-Ratas-83")
        .await;
    let mut browser = house.signed_in(Member::Learner).await;
    let page = browser.get(PAGE).await;
    let form = page.form_with(PAGE, "value=\"add\"").with("do", "begin");
    for wrong in ["", "another-Word-84"] {
        let refused = browser.send(form.clone().with("current", wrong)).await;
        assert_eq!(refused.status, 403, "{}", refused.text);
        assert!(!refused.text.contains("challenge"));
    }
    let begun = browser.send(form.with("current", "tvirtas-Ratas-83")).await;
    assert_eq!(begun.status, 200, "{}", begun.text);
    let begun: Value = serde_json::from_str(&begun.text).unwrap();
    let answer = Device::new().create(&begun["options"]);
    let ceremony = begun["ceremony"].as_str().unwrap();
    assert_eq!(
        send_added(&mut browser, ceremony, &answer).await.status,
        303
    );
}

/// Her device has kept it by the time that the node sees the name.
async fn a_nameless_one_gets_a_name_and_there_are_not_too_many(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Learner).await;
    for (typed, kept) in [("  ", "Passkey, "), ("My\u{1} phone", "My phone")] {
        let (ceremony, options) = begin(&mut browser, PAGE, PAGE).await;
        let answer = Device::new().create(&options);
        let page = browser.get(PAGE).await;
        let form = page
            .form_with(PAGE, "value=\"add\"")
            .with("name", typed)
            .with("ceremony", &ceremony)
            .with("answer", &answer);
        let added = browser.send(form).await;
        assert_eq!(added.status, 303, "{}", added.text);
        let own = own(&house, Member::Learner).await;
        assert!(own.iter().any(|one| one.name.starts_with(kept)), "{own:?}");
    }
    // Two begin for the last place; one gets it.
    let id = house.account(Member::Learner).await;
    let fill = move |c: &mut waymark::store::Connection| {
        let mut one = passkeys::of_account(c, id)?.remove(0);
        for n in 0..MOST - 3 {
            one.id = PasskeyId::new();
            one.credential = format!("credential-{n}");
            passkeys::insert(c, &one)?;
        }
        Ok(())
    };
    house.city.db.done(fill).await;
    let (first, options) = begin(&mut browser, PAGE, PAGE).await;
    let answer = Device::new().create(&options);
    let (second, options) = begin(&mut browser, PAGE, PAGE).await;
    let another = Device::new().create(&options);
    assert_eq!(send_added(&mut browser, &first, &answer).await.status, 303);
    assert_eq!(
        send_added(&mut browser, &second, &another).await.status,
        422
    );
    assert_eq!(own(&house, Member::Learner).await.len(), MOST);
}

async fn letters_tell_what_becomes_of_passkeys(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let mut device = Device::new();
    device.counter = 10;
    assert_eq!(add(&mut browser, &mut device).await.status, 303);
    device.counter = 4;
    refuses(&house, &mut device, "the counter went back").await;
    refuses(&house, &mut device, "and again").await;
    let letters = house
        .city
        .db
        .look(|c| letters::due(c, now() + chrono::Duration::minutes(1), 10))
        .await;
    let [added, locked] = letters.as_slice() else {
        panic!("{letters:?}");
    };
    assert!(added.body.contains("a passkey was added"), "{}", added.body);
    assert!(locked.body.contains("a copy of one"), "{}", locked.body);
    assert_eq!(locked.recipient, Member::Learner.email());
    // What somebody typed who may be a thief is in none.
    assert!(!added.body.contains("My phone"));
}

async fn the_last_way_in_stays(db: TestStore) {
    let house = House::with(db, &[("WAYMARK_SMTP_URL", ""), ("WAYMARK_SMTP_FROM", "")]).await;
    let mut browser = house.signed_in(Member::Owner).await;
    assert_eq!(add(&mut browser, &mut Device::new()).await.status, 303);
    let page = browser.get(PAGE).await;
    let remove = page
        .form_with(PAGE, "value=\"remove\"")
        .with("do", "remove");
    let stays = browser.send(remove.clone()).await;
    assert_eq!(stays.status, 422);
    assert!(stays.text.contains("your only way"), "{}", stays.text);
    assert_eq!(own(&house, Member::Owner).await.len(), 1);
    assert_eq!(add(&mut browser, &mut Device::new()).await.status, 303);
    assert_eq!(browser.send(remove).await.status, 303);
    assert_eq!(own(&house, Member::Owner).await.len(), 1);
}

/// A19: somebody who tries passwords locks nobody out who has a passkey.
async fn wrong_passwords_stop_no_passkey(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Owner).await;
    let mut device = Device::new();
    assert_eq!(add(&mut browser, &mut device).await.status, 303);
    let mut trying = house.browser();
    let mut last = 0;
    for n in 0..40 {
        let page = trying.get("/sign-in").await;
        let form = page
            .form("/sign-in")
            .with("email", Member::Owner.email())
            .with("password", &format!("wrong {n}"))
            .with("do", "password");
        last = trying.send(form).await.status;
        if last == 429 {
            break;
        }
    }
    assert_eq!(last, 429);
    assert!(is_in(&sign_in_by(&mut house.browser(), &mut device).await));
}

async fn a_passkey_of_before_goes_when_the_address_is_shown(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let mut device = Device::new();
    assert_eq!(add(&mut browser, &mut device).await.status, 303);
    house
        .city
        .db
        .done(|c| {
            let (email, valid) = (Member::Learner.email(), chrono::Duration::minutes(5));
            let token = sign_in::make_link(c, email, Some("nonce"), valid, now())?;
            sign_in::by_link(c, &token, Some("nonce"), now())
        })
        .await;
    refuses(&house, &mut device, "whoever was here before").await;
}

async fn passkeys_go_with_the_account(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let mut device = Device::new();
    assert_eq!(add(&mut browser, &mut device).await.status, 303);
    let export = browser.get("/api/v1/me/export").await;
    let export: Value = serde_json::from_str(&export.text).unwrap();
    assert_eq!(export["passkeys"][0]["name"], "My phone");
    assert!(
        !export
            .to_string()
            .contains(&BASE64.encode(&device.credential))
    );
    let page = browser.get("/me").await;
    let form = page.form_with("/me", "value=\"erase\"").with("do", "erase");
    assert_eq!(browser.send(form).await.status, 303);
    let credential = BASE64.encode(&device.credential);
    let left = house
        .city
        .db
        .look(move |c| passkeys::by_credential(c, &credential))
        .await;
    assert!(left.is_none());
    refuses(&house, &mut device, "erased").await;
}
