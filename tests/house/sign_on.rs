//! Single sign-on over HTTP (security.md section 3, A24 and A25; OpenID Connect Core, section 3.1.3.7;
//! RFC 9207). The provider is ours, so that it can lie.

use std::{collections::HashMap, time::Instant};

use chrono::Datelike;
use serde_json::{Value, json};
use url::Url;
use waymark::{
    actions::sign_in,
    domain::{Role, consent::Purpose, learner::GuardianState, sign_on::Identity, time::now},
    store::{accounts, consents, learners, letters, sign_ons},
};

use super::{
    browser::{Browser, Form, Page},
    node::House,
    provider::{Provider, Signs},
};
use crate::support::{Member, TestStore, on_both};

on_both!(
    somebody_joins_by_it_and_comes_again,
    whoever_has_no_confirmed_address_gets_the_usual_letter,
    a_child_waits_for_her_guardian,
    an_operator_links_signs_in_and_unlinks,
    an_address_links_nobody,
    a_way_back_is_good_once_in_one_browser_and_from_one_provider,
    what_a_provider_says_must_be_right,
    a_provider_that_is_silent_costs_seconds,
    few_wait_for_a_provider_that_is_silent,
    only_newcomers_are_asked_about,
    whoever_works_here_comes_in_strongly,
    a_password_is_asked_for_and_a_letter_tells,
    a_guardian_of_before_goes_when_the_address_is_shown,
    linking_is_for_whoever_began_it,
    links_go_with_the_account,
);

const PAGE: &str = "/settings/sign-in";

async fn house(db: TestStore, provider: &Provider) -> House {
    house_of(db, &[("CITY", provider)]).await
}

async fn house_of(db: TestStore, providers: &[(&str, &Provider)]) -> House {
    let mut settings: Vec<(String, String)> = Vec::new();
    for (name, provider) in providers {
        let key = |member: &str| format!("WAYMARK_SIGN_ON__{name}__{member}");
        settings.push((key("ISSUER"), provider.issuer().to_owned()));
        settings.push((key("CLIENT_ID"), "waymark".to_owned()));
        settings.push((key("CLIENT_SECRET"), "the-clients-secret".to_owned()));
        settings.push((key("LABEL"), "City account".to_owned()));
        settings.push((key("BIRTH_CLAIM"), "birthdate".to_owned()));
        settings.push((key("ACR"), "gold silver".to_owned()));
        settings.push((key("PRIVATE"), "true".to_owned()));
    }
    let settings: Vec<_> = settings
        .iter()
        .map(|(k, v)| (k.as_str(), v.as_str()))
        .collect();
    House::with(db, &settings).await
}

/// What the browser is sent to the provider with.
fn asked(page: &Page) -> HashMap<String, String> {
    assert_eq!(page.status, 303, "{}", page.text);
    read(&page.header("location"))
}

fn read(href: &str) -> HashMap<String, String> {
    Url::parse(href)
        .unwrap()
        .query_pairs()
        .into_owned()
        .collect()
}

/// Comes back with a code; further parameters replace the usual ones.
fn back(provider: &Provider, asked: &HashMap<String, String>, other: &[(&str, &str)]) -> String {
    provider.code("the-code", &asked["code_challenge"], &asked["nonce"]);
    let mut parameters = HashMap::from([
        ("code", "the-code"),
        ("state", asked["state"].as_str()),
        ("iss", provider.issuer()),
    ]);
    parameters.extend(other.iter().copied());
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(parameters)
        .finish();
    format!("/sign-in/with/city/back?{query}")
}

/// Goes to the provider and comes back.
async fn go(browser: &mut Browser<'_>, provider: &Provider) -> Page {
    let begun = browser.get("/sign-in/with/city").await;
    let asked = asked(&begun);
    browser.get(&back(provider, &asked, &[])).await
}

fn is_in(page: &Page) -> bool {
    page.status == 303 && page.header("set-cookie").contains("__Host-waymark=")
}

fn person(verified: bool) -> Value {
    json!({
        "nickname": "Rūta", "email": "ruta@example.lt", "email_verified": verified,
        "birthdate": format!("{}-04-23", now().year() - 20),
    })
}

async fn join_form(browser: &mut Browser<'_>) -> Form {
    let page = browser.get("/sign-in/with/city/join").await;
    assert_eq!(page.status, 200, "{}", page.text);
    page.form("/sign-in/with/city/join").with("agrees", "true")
}

async fn somebody_joins_by_it_and_comes_again(db: TestStore) {
    let provider = Provider::open().await;
    provider.behave().info = person(true);
    let house = house(db, &provider).await;
    let mut browser = house.browser();
    let page = browser.get("/sign-in?next=/timeline").await;
    assert!(
        page.text.contains("Go on with City account"),
        "{}",
        page.text
    );
    assert!(page.text.contains("/sign-in/with/city?next=%2Ftimeline"));

    let begun = browser.get("/sign-in/with/city?next=/timeline").await;
    let sent = asked(&begun);
    assert_eq!(sent["response_type"], "code");
    assert_eq!(sent["code_challenge_method"], "S256");
    assert_eq!(
        sent["redirect_uri"],
        "https://city.example/sign-in/with/city/back"
    );
    assert_eq!(sent["scope"], "openid profile email");
    let came = browser.get(&back(&provider, &sent, &[])).await;
    assert_eq!(came.header("location"), "/sign-in/with/city/join");
    assert_eq!(browser.session(), None, "nobody is signed in yet");

    let page = browser.get("/sign-in/with/city/join").await;
    assert!(page.text.contains("Rūta") && page.text.contains("ruta@example.lt"));
    assert!(!page.text.contains("birthMonth"), "it is known");
    let form = page.form("/sign-in/with/city/join");
    assert_eq!(
        browser.send(form.clone().without("agrees")).await.status,
        422,
        "nothing was agreed to"
    );
    let joined = browser.send(form.with("agrees", "true")).await;
    assert!(is_in(&joined), "{}", joined.text);
    assert_eq!(joined.header("location"), "/timeline");
    let (account, consented, learner) = house
        .city
        .db
        .look(|c| {
            let account = accounts::by_email(c, "ruta@example.lt")?.unwrap();
            let consents = consents::of_account(c, account.id)?;
            let learner = learners::get(c, account.id)?.unwrap();
            Ok((account, consents, learner))
        })
        .await;
    assert_eq!(
        (account.role, account.name.as_str()),
        (Role::Learner, "Rūta")
    );
    assert_eq!(consented[0].purpose, Purpose::Account);
    assert!(learner.birth.to_string().ends_with("-04"));

    // She comes again, in another browser, and the session is a new one.
    let mut other = house.browser();
    let again = go(&mut other, &provider).await;
    assert!(is_in(&again), "{}", again.text);
    assert_eq!(again.header("location"), "/me");
    let first = other.session().unwrap().to_owned();
    assert!(is_in(&go(&mut other, &provider).await));
    assert_ne!(other.session(), Some(first.as_str()));
    assert!(other.get(PAGE).await.text.contains("City account"));
}

async fn whoever_has_no_confirmed_address_gets_the_usual_letter(db: TestStore) {
    let provider = Provider::open().await;
    provider.behave().info = person(false);
    let house = house(db, &provider).await;
    let mut browser = house.browser();
    go(&mut browser, &provider).await;
    let form = join_form(&mut browser)
        .await
        .with("email", "ruta@example.lt");
    let sent = browser.send(form).await;
    assert_eq!(sent.status, 200, "{}", sent.text);
    assert_eq!(browser.session(), None);
    let letter = house.mailbox.letter().await;
    let link = letter
        .split_whitespace()
        .find(|word| word.contains("/join/"))
        .unwrap();
    let path = link
        .strip_prefix("https://city.example")
        .unwrap()
        .to_owned();
    let page = browser.get(&path).await;
    assert!(is_in(&browser.send(page.form(&path)).await));
    assert!(
        is_in(&go(&mut house.browser(), &provider).await),
        "it is linked"
    );
}

async fn a_child_waits_for_her_guardian(db: TestStore) {
    let provider = Provider::open().await;
    let mut child = person(true);
    child["birthdate"] = json!(format!("{}-04-23", now().year() - 11));
    provider.behave().info = child;
    let house = house(db, &provider).await;
    let mut browser = house.browser();
    go(&mut browser, &provider).await;
    let form = join_form(&mut browser).await;
    let page = browser.send(form).await;
    assert_eq!(page.status, 422);
    let form = page
        .form("/sign-in/with/city/join")
        .with("agrees", "true")
        .with("guardian", "parent@example.lt");
    assert!(is_in(&browser.send(form).await));
    let learner = house
        .city
        .db
        .look(|c| {
            let account = accounts::by_email(c, "ruta@example.lt")?.unwrap();
            learners::get(c, account.id)
        })
        .await
        .unwrap();
    let guardian = learner.guardian.unwrap();
    assert_eq!(guardian.email.as_deref(), Some("parent@example.lt"));
}

async fn link(browser: &mut Browser<'_>) -> HashMap<String, String> {
    let page = browser.get(PAGE).await;
    let form = page
        .form_with(PAGE, "value=\"city\"")
        .with("provider", "city");
    let outward = browser.send(form).await;
    assert_eq!(outward.status, 200, "{}", outward.text);
    assert!(outward.text.contains("On a computer that others use"));
    outward_of(&outward)
}

/// Where the page leads that leads to the provider.
fn outward_of(outward: &Page) -> HashMap<String, String> {
    let begin = outward.text.find("/authorize?").unwrap();
    let href = outward.text.get(begin..).unwrap();
    let href = href
        .split('"')
        .next()
        .unwrap()
        .replace("&#38;", "&")
        .replace("&amp;", "&");
    read(&format!("http://provider{href}"))
}

async fn an_operator_links_signs_in_and_unlinks(db: TestStore) {
    let provider = Provider::open().await;
    provider.behave().claims = json!({"acr": "gold"});
    let house = house(db, &provider).await;
    let mut browser = house.signed_in(Member::Operator).await;
    let asked = link(&mut browser).await;
    assert_eq!(asked["prompt"], "login", "not whoever is signed in there");
    assert_eq!(asked["acr_values"], "gold silver");
    let linked = browser.get(&back(&provider, &asked, &[])).await;
    assert_eq!(
        linked.header("location"),
        format!("{PAGE}?done=sign-on-linked")
    );
    let mut other = house.browser();
    let done = go(&mut other, &provider).await;
    assert!(is_in(&done), "{}", done.text);
    assert_eq!(done.header("location"), "/admin");
    let page = other.get(PAGE).await;
    let form = page
        .form_with(PAGE, "value=\"unlink\"")
        .with("do", "unlink");
    let gone = other.send(form).await;
    assert_eq!(
        gone.header("location"),
        format!("{PAGE}?done=sign-on-unlinked")
    );
    let came = go(&mut house.browser(), &provider).await;
    assert_eq!(came.header("location"), "/sign-in/with/city/join");
}

/// A25.
async fn an_address_links_nobody(db: TestStore) {
    let provider = Provider::open().await;
    let house = house(db, &provider).await;
    for verified in [true, false] {
        provider.behave().info = json!({
            "nickname": "Mallory", "email": Member::Operator.email(), "email_verified": verified,
            "birthdate": "1990-01-01",
        });
        let mut browser = house.browser();
        let came = go(&mut browser, &provider).await;
        assert_eq!(came.header("location"), "/sign-in/with/city/join");
        assert_eq!(browser.session(), None);
        let form = join_form(&mut browser).await;
        let form = form.with("email", Member::Operator.email());
        let sent = browser.send(form).await;
        assert_eq!(sent.status, 200, "{}", sent.text);
        assert_eq!(browser.session(), None);
        // The letter signs in whoever has the address, and links nothing.
        assert!(house.mailbox.letter().await.contains("/sign-in/"));
    }
    let operator = house.account(Member::Operator).await;
    let linked = house
        .city
        .db
        .look(move |c| sign_ons::of_account(c, operator))
        .await;
    assert!(linked.is_empty());
}

async fn refused(page: &Page, browser: &Browser<'_>, status: u16, what: &str) {
    assert_eq!(page.status, status, "{what}: {}", page.text);
    assert_eq!(browser.session(), None, "{what}");
}

async fn a_way_back_is_good_once_in_one_browser_and_from_one_provider(db: TestStore) {
    let (provider, other) = (Provider::open().await, Provider::open().await);
    provider.behave().info = person(true);
    let house = house_of(db, &[("CITY", &provider), ("SCHOOL", &other)]).await;
    let mut browser = house.browser();
    let begun = browser.get("/sign-in/with/city").await;
    let sent = asked(&begun);

    // Another browser, no state, somebody else's state.
    let mut mallory = house.browser();
    let path = back(&provider, &sent, &[]);
    refused(&mallory.get(&path).await, &mallory, 400, "another browser").await;
    let mut browser = house.browser();
    let sent = asked(&browser.get("/sign-in/with/city").await);
    for state in ["", "another"] {
        let page = browser
            .get(&back(&provider, &sent, &[("state", state)]))
            .await;
        refused(&page, &browser, 400, state).await;
    }
    let theirs = asked(&mallory.get("/sign-in/with/city").await);
    let page = browser.get(&back(&provider, &theirs, &[])).await;
    refused(&page, &browser, 400, "somebody else's state").await;

    // Another issuer, none, and another provider's way (mix-up).
    for iss in [other.issuer(), ""] {
        let sent = asked(&browser.get("/sign-in/with/city").await);
        let page = browser.get(&back(&provider, &sent, &[("iss", iss)])).await;
        refused(&page, &browser, 400, "iss").await;
    }
    let sent = asked(&browser.get("/sign-in/with/school").await);
    let page = browser.get(&back(&provider, &sent, &[])).await;
    refused(&page, &browser, 400, "another provider's way").await;

    // She said no there; no code; a code that is nobody's.
    for wrong in [
        ("error", "access_denied"),
        ("code", ""),
        ("code", "nobodys"),
    ] {
        let sent = asked(&browser.get("/sign-in/with/city").await);
        let page = browser.get(&back(&provider, &sent, &[wrong])).await;
        refused(&page, &browser, 400, wrong.0).await;
    }

    // Once, and never again.
    let sent = asked(&browser.get("/sign-in/with/city").await);
    let path = back(&provider, &sent, &[]);
    assert_eq!(browser.get(&path).await.status, 303);
    refused(&browser.get(&path).await, &browser, 400, "again").await;

    // A provider that is not there.
    assert_eq!(browser.get("/sign-in/with/nobody").await.status, 404);
}

async fn what_a_provider_says_must_be_right(db: TestStore) {
    let provider = Provider::open().await;
    provider.behave().info = person(true);
    let house = house(db, &provider).await;
    let time = now().timestamp();
    for (what, signs, claims) in [
        ("alg none", Signs::NotAtAll, json!({})),
        ("another key", Signs::ByAnotherKey, json!({})),
        ("a shared secret", Signs::BySecret, json!({})),
        (
            "another issuer",
            Signs::Rightly,
            json!({"iss": "https://evil.example"}),
        ),
        ("another client", Signs::Rightly, json!({"aud": "another"})),
        (
            "two clients",
            Signs::Rightly,
            json!({"aud": ["waymark", "another"]}),
        ),
        (
            "expired",
            Signs::Rightly,
            json!({"exp": time - 60, "iat": time - 360}),
        ),
        ("no nonce", Signs::Rightly, json!({"nonce": null})),
        (
            "a nonce of before",
            Signs::Rightly,
            json!({"nonce": "replayed"}),
        ),
        ("nobody", Signs::Rightly, json!({"sub": ""})),
        (
            "an endless name",
            Signs::Rightly,
            json!({"sub": "x".repeat(300)}),
        ),
        (
            "a name that cannot be kept",
            Signs::Rightly,
            json!({"sub": "pupil\u{0}7"}),
        ),
        (
            "another's access token",
            Signs::Rightly,
            json!({"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"}),
        ),
    ] {
        {
            let mut behaviour = provider.behave();
            behaviour.signs = signs;
            behaviour.claims = claims;
        }
        let mut browser = house.browser();
        let page = go(&mut browser, &provider).await;
        refused(&page, &browser, 400, what).await;
        assert!(!browser.cookies.contains_key("waymark-newcomer"), "{what}");
    }
    provider.behave().signs = Signs::Rightly;
    provider.behave().claims = json!({});
    assert_eq!(
        go(&mut house.browser(), &provider).await.status,
        303,
        "the twin"
    );
    // Who tells of somebody else is not listened to; who she is, the id token says.
    provider.behave().info = json!({"sub": "another", "nickname": "Mallory"});
    let mut browser = house.browser();
    assert_eq!(go(&mut browser, &provider).await.status, 303);
    assert!(
        !browser
            .get("/sign-in/with/city/join")
            .await
            .text
            .contains("Mallory")
    );
}

async fn a_provider_that_is_silent_costs_seconds(db: TestStore) {
    let (provider, liar) = (Provider::open().await, Provider::open().await);
    let other = Provider::open().await;
    provider.behave().hangs = true;
    liar.behave().metadata = json!({"issuer": "https://evil.example"});
    let house = house_of(
        db,
        &[("CITY", &provider), ("SCHOOL", &liar), ("CLUB", &other)],
    )
    .await;
    let mut browser = house.browser();
    let began = Instant::now();
    let page = browser.get("/sign-in/with/city").await;
    refused(&page, &browser, 503, "silent").await;
    assert!(
        page.text.contains("City account does not answer"),
        "{}",
        page.text
    );
    assert!(began.elapsed().as_secs() < 10, "{:?}", began.elapsed());
    // For a moment it is remembered, so that nobody else waits.
    let began = Instant::now();
    let page = browser.get("/sign-in/with/city").await;
    refused(&page, &browser, 503, "silent still").await;
    assert!(began.elapsed().as_secs() < 3, "{:?}", began.elapsed());
    assert_eq!(provider.behave().introduced, 1);
    let page = browser.get("/sign-in/with/school").await;
    refused(&page, &browser, 400, "another's issuer").await;
    // A private one that is not called so, and an address that is another's, are not gone to.
    liar.behave().metadata = json!({"jwks_uri": format!("{}/jwks", provider.issuer())});
    let page = browser.get("/sign-in/with/school").await;
    refused(&page, &browser, 503, "another's keys").await;
    other.behave().metadata = json!({"authorization_endpoint": "javascript:alert(1)"});
    let page = browser.get("/sign-in/with/club").await;
    refused(&page, &browser, 400, "no address").await;
}

/// A node whose provider hangs has places for everything else.
async fn few_wait_for_a_provider_that_is_silent(db: TestStore) {
    let provider = Provider::open().await;
    provider.behave().hangs = true;
    let house = house(db, &provider).await;
    let began = Instant::now();
    let go = || async {
        let page = house.browser().get("/sign-in/with/city").await;
        assert_eq!(page.status, 503, "{}", page.text);
        began.elapsed().as_secs()
    };
    let (a, b, c, d, e, f, g, h) = tokio::join!(go(), go(), go(), go(), go(), go(), go(), go());
    let seconds = [a, b, c, d, e, f, g, h];
    let at_once = seconds.iter().filter(|seconds| **seconds < 3).count();
    assert_eq!(at_once, 4, "{seconds:?}");
    assert_eq!(provider.behave().introduced, 1, "one asks for all");
}

/// What the provider tells of people is asked for once, of newcomers.
async fn only_newcomers_are_asked_about(db: TestStore) {
    let provider = Provider::open().await;
    {
        let mut behaviour = provider.behave();
        behaviour.info = person(true);
        behaviour.info["nickname"] = json!("R\u{0}ū\u{7}ta");
    }
    let house = house(db, &provider).await;
    // What PostgreSQL cannot keep is not kept.
    let begun = house.browser().get("/sign-in/with/city?next=/%00").await;
    assert_eq!(begun.status, 303, "{}", begun.text);
    let mut browser = house.browser();
    go(&mut browser, &provider).await;
    let form = join_form(&mut browser).await;
    let page = browser.get("/sign-in/with/city/join").await;
    let month = format!("{}-04", now().year() - 20);
    assert!(page.text.contains("City account says"), "{}", page.text);
    assert!(page.text.contains(&month) && page.text.contains("Rūta"));
    let joined = browser.send(form).await;
    assert!(is_in(&joined), "{}", joined.text);
    assert_eq!(provider.behave().informed, 1);
    assert!(is_in(&go(&mut house.browser(), &provider).await));
    assert_eq!(provider.behave().informed, 1, "she is known");
    // Signing in again ends the session of before.
    let before = browser.clone();
    assert!(is_in(&go(&mut browser, &provider).await));
    assert_eq!(before.clone().get("/api/v1/me").await.status, 401);
    assert_eq!(browser.get("/api/v1/me").await.status, 200);
}

/// Nobody who works here comes in by a password that a provider asks of schoolchildren.
async fn whoever_works_here_comes_in_strongly(db: TestStore) {
    let provider = Provider::open().await;
    provider.behave().claims = json!({"acr": "gold"});
    let house = house(db, &provider).await;
    let mut browser = house.signed_in(Member::Editor).await;
    let asked = link(&mut browser).await;
    assert_eq!(browser.get(&back(&provider, &asked, &[])).await.status, 303);
    for weak in [json!({"acr": "bronze"}), json!({})] {
        provider.behave().claims = weak;
        let mut other = house.browser();
        let page = go(&mut other, &provider).await;
        refused(&page, &other, 403, "weak").await;
        assert!(page.text.contains("a stronger check"), "{}", page.text);
        let mut operator = house.signed_in(Member::Operator).await;
        provider.behave().claims["sub"] = json!("operator-1");
        let asked = link(&mut operator).await;
        let page = operator.get(&back(&provider, &asked, &[])).await;
        assert_eq!(page.status, 403, "{}", page.text);
    }
    let operator = house.account(Member::Operator).await;
    let linked = house
        .city
        .db
        .look(move |c| sign_ons::of_account(c, operator))
        .await;
    assert!(linked.is_empty());
    // A learner comes as she likes.
    let mut learner = house.signed_in(Member::Learner).await;
    let asked = link(&mut learner).await;
    provider.behave().claims = json!({"sub": "pupil-8"});
    assert_eq!(learner.get(&back(&provider, &asked, &[])).await.status, 303);
    assert!(is_in(&go(&mut house.browser(), &provider).await));
}

/// An open session that somebody finds does not become a way in that stays.
async fn a_password_is_asked_for_and_a_letter_tells(db: TestStore) {
    let provider = Provider::open().await;
    let house = house(db, &provider).await;
    house
        .give_password(Member::Learner, "tvirtas-Ratas-83")
        .await;
    let mut browser = house.signed_in(Member::Learner).await;
    let page = browser.get(PAGE).await;
    let form = page
        .form_with(PAGE, "value=\"city\"")
        .with("provider", "city");
    for wrong in ["", "another-Word-84"] {
        let refused = browser.send(form.clone().with("password", wrong)).await;
        assert_eq!(refused.status, 422, "{}", refused.text);
    }
    let outward = browser
        .send(form.with("password", "tvirtas-Ratas-83"))
        .await;
    assert_eq!(outward.status, 200, "{}", outward.text);
    let asked = outward_of(&outward);
    assert_eq!(browser.get(&back(&provider, &asked, &[])).await.status, 303);
    let letters = house
        .city
        .db
        .look(|c| letters::due(c, now() + chrono::Duration::minutes(1), 10))
        .await;
    let [letter] = letters.as_slice() else {
        panic!("{letters:?}");
    };
    assert_eq!(letter.recipient, Member::Learner.email());
    assert!(letter.body.contains("was linked"), "{}", letter.body);
    assert!(
        letter
            .body
            .contains("https://city.example/settings/sign-in")
    );
}

/// Whoever joined with somebody else's address did not say who answers for her.
async fn a_guardian_of_before_goes_when_the_address_is_shown(db: TestStore) {
    let provider = Provider::open().await;
    let mut child = person(true);
    child["birthdate"] = json!(format!("{}-04-23", now().year() - 11));
    provider.behave().info = child;
    let house = house(db, &provider).await;
    let mut browser = house.browser();
    go(&mut browser, &provider).await;
    let form = join_form(&mut browser).await;
    let page = browser.send(form).await;
    let form = page
        .form("/sign-in/with/city/join")
        .with("agrees", "true")
        .with("guardian", "mallory@example.lt");
    assert!(is_in(&browser.send(form).await));
    house
        .city
        .db
        .done(|c| {
            let email = "ruta@example.lt";
            let id = accounts::by_email(c, email)?.unwrap().id;
            let confirmed = GuardianState::Confirmed;
            learners::set_guardian_state(c, id, confirmed, Some("Mallory"))?;
            let valid = chrono::Duration::minutes(5);
            let token = sign_in::make_link(c, email, Some("nonce"), valid, now())?;
            sign_in::by_link(c, &token, Some("nonce"), now())?;
            let guardian = learners::get(c, id)?.unwrap().guardian.unwrap();
            assert_eq!(guardian.state, GuardianState::Waiting);
            assert_eq!((guardian.email, guardian.name), (None, None));
            let left = letters::due(c, now() + chrono::Duration::minutes(1), 10)?;
            let to = |letter: &letters::Waiting| letter.recipient == "mallory@example.lt";
            assert!(!left.iter().any(to), "{left:?}");
            Ok(())
        })
        .await;
}

async fn linking_is_for_whoever_began_it(db: TestStore) {
    let provider = Provider::open().await;
    provider.behave().claims = json!({"acr": "silver"});
    let house = house(db, &provider).await;
    // Nobody begins it by a link, nor without a session.
    let mut anybody = house.browser();
    let form = Form {
        action: PAGE.to_owned(),
        fields: vec![
            ("do".to_owned(), "link".to_owned()),
            ("provider".to_owned(), "city".to_owned()),
        ],
    };
    assert_eq!(anybody.send(form).await.status, 401);

    let mut browser = house.signed_in(Member::Owner).await;
    let asked = link(&mut browser).await;
    let mut changed = house.signed_in(Member::Stranger).await;
    for (name, value) in &browser.cookies {
        if name == "waymark-sign-on" {
            changed.cookies.insert(name.clone(), value.clone());
        }
    }
    assert_eq!(changed.get(&back(&provider, &asked, &[])).await.status, 400);
    let asked = link(&mut browser).await;
    assert_eq!(browser.get(&back(&provider, &asked, &[])).await.status, 303);
    // What is hers does not become another's.
    let asked = link(&mut changed).await;
    assert_eq!(changed.get(&back(&provider, &asked, &[])).await.status, 409);
    let owner = house.account(Member::Owner).await;
    let whose = Identity {
        issuer: provider.issuer().to_owned(),
        subject: "pupil-7".to_owned(),
    };
    let found = house
        .city
        .db
        .look(move |c| sign_ons::by_identity(c, &whose))
        .await;
    assert_eq!(found.unwrap().account, owner);
}

async fn links_go_with_the_account(db: TestStore) {
    let provider = Provider::open().await;
    provider.behave().info = person(true);
    let house = house(db, &provider).await;
    let mut browser = house.browser();
    go(&mut browser, &provider).await;
    let form = join_form(&mut browser).await;
    assert!(is_in(&browser.send(form).await));
    let export = browser.get("/api/v1/me/export").await;
    let export: Value = serde_json::from_str(&export.text).unwrap();
    assert_eq!(export["signOns"][0]["subject"], "pupil-7");
    let page = browser.get("/me").await;
    let form = page.form_with("/me", "value=\"erase\"").with("do", "erase");
    assert_eq!(browser.send(form).await.status, 303);
    let came = go(&mut house.browser(), &provider).await;
    assert_eq!(came.header("location"), "/sign-in/with/city/join");
}
