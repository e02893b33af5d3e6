//! Learners: joining by mail, guardians of the young, and leaving (security.md section 5).

use chrono::{Datelike, TimeDelta};
use tokio_util::sync::CancellationToken;
use waymark::{
    actions::{guardian, leave, secret},
    domain::{AccountId, Learner, consent::GivenBy, learner::GuardianState, time::now},
    http::mail::queue,
    store::{Connection, accounts, consents, joinings, learners, letters},
};

use super::{
    browser::{Browser, Form, Page},
    node::House,
};
use crate::support::{Member, TestStore, on_both};

on_both!(
    a_learner_joins_by_mail_and_is_private,
    an_address_that_has_an_account_is_answered_alike,
    a_wish_with_something_wrong_changes_nothing,
    a_link_to_join_works_once_and_in_one_browser,
    a_child_waits_for_her_guardian,
    a_guardian_changes_her_mind,
    a_childs_own_leaving_is_hers,
    a_childs_second_guardian_undoes_no_no,
    a_letter_to_a_guardian_ends_with_the_childs_age,
    what_waits_to_be_mailed_goes_with_the_account,
    who_shows_that_she_has_the_address_has_the_account_alone,
    a_guardian_who_does_not_know_the_child_says_no,
    whoever_holds_the_letter_cannot_try_every_month,
    somebody_leaves_and_thinks_again,
    somebody_leaves_at_once,
    the_last_who_can_do_something_stay,
    an_account_that_was_made_for_a_learner_is_asked_for_her_birth,
    letters_wait_for_a_mail_server_that_is_away,
);

const RUTA: &str = "ruta@example.lt";
const PARENT: &str = "parent@example.lt";

/// A year in which somebody was born who is so old at least.
fn born(age: i32) -> String {
    (now().year() - age - 1).to_string()
}

/// The form as she fills it in.
async fn wish(browser: &mut Browser<'_>, email: &str, age: i32) -> Form {
    let page = browser.get("/join").await;
    page.form("/join")
        .with("email", email)
        .with("name", "Rūta")
        .with("birthMonth", "4")
        .with("birthYear", &born(age))
}

/// The path of the link in a letter.
fn link(letter: &str, room: &str) -> String {
    let wanted = format!("https://city.example/{room}/");
    let found = letter
        .split_whitespace()
        .find(|word| word.starts_with(&wanted));
    let found = found.unwrap_or_else(|| panic!("no link to {room}: {letter}"));
    found
        .strip_prefix("https://city.example")
        .unwrap()
        .to_owned()
}

/// What the node has to mail, sent now.
async fn post(house: &House) -> String {
    let stop = CancellationToken::new();
    let store = house.city.db.store.clone();
    let sending = tokio::spawn(queue::run(store, house.settings.clone(), stop.clone()));
    let letter = house.mailbox.letter().await;
    stop.cancel();
    sending.await.unwrap();
    letter
}

/// Joins, and opens the link.
async fn join<'a>(house: &'a House, email: &str, age: i32, guardian: &str) -> Browser<'a> {
    let mut browser = house.browser();
    let form = wish(&mut browser, email, age).await;
    let sent = browser.send(form.with("guardian", guardian)).await;
    assert_eq!(sent.status, 200, "{}", sent.text);
    let link = link(&house.mailbox.letter().await, "join");
    let page = browser.get(&link).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let done = browser.send(page.form(&link)).await;
    assert_eq!(
        (done.status, done.header("location")),
        (303, "/me?done=joined".to_owned())
    );
    browser
}

async fn account(house: &House, email: &str) -> Option<AccountId> {
    let email = email.to_owned();
    let find = move |c: &mut Connection| accounts::by_email(c, &email);
    house.city.db.look(find).await.map(|account| account.id)
}

async fn learner(house: &House, email: &str) -> Learner {
    let id = account(house, email).await.unwrap();
    let find = move |c: &mut Connection| learners::get(c, id);
    house.city.db.look(find).await.unwrap()
}

fn press(page: &Page, verb: &str) -> Form {
    page.form_with("/me", &format!("value=\"{verb}\""))
        .with("do", verb)
}

async fn a_learner_joins_by_mail_and_is_private(db: TestStore) {
    let house = House::new(db).await;
    let signing_in = house.browser().get("/sign-in").await;
    assert!(signing_in.text.contains("href=\"/join\""));
    let mut browser = join(&house, RUTA, 20, "").await;
    let page = browser.get("/me?done=joined").await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("Hello Rūta") && page.text.contains("Your account is open"));
    assert!(!page.text.contains("name=\"guardian\""));
    assert!(page.header("cache-control").contains("no-store"));

    let me = browser.get("/api/v1/me").await.text;
    let month = format!("\"birthMonth\":\"{}-04\"", born(20));
    assert!(
        me.contains(&month) && me.contains("\"ageBand\":\"18-24\""),
        "{me}"
    );
    assert!(me.contains("\"role\":\"learner\"") && me.contains("\"guardian\":null"));
    let agreed = browser.get("/api/v1/me/consents").await.text;
    assert!(agreed.contains("\"purpose\":\"account\"") && agreed.contains("\"givenBy\":\"self\""));
    let export = browser.get("/api/v1/me/export").await.text;
    assert!(export.contains(&month) && export.contains("\"textVersion\""));

    // Nobody else learns of her, by any name that she might have.
    let mut anybody = house
        .browser_at("203.0.113.9")
        .with("accept", "application/activity+json");
    for room in [
        "/people/",
        "/portfolio/",
        "/organisations/",
        "/.well-known/webfinger?resource=acct:",
    ] {
        let at = |name: &str| match room.contains("acct") {
            true => format!("{room}{name}@city.example"),
            false => format!("{room}{name}"),
        };
        let unknown = anybody.get(&at("nobody")).await;
        for name in ["ruta", "R%C5%ABta"] {
            let asked = anybody.get(&at(name)).await;
            assert!(matches!(asked.status, 400 | 404), "{room}{name}");
        }
        assert_eq!(anybody.get(&at("ruta")).await.status, unknown.status);
    }
    for page in [
        "/",
        "/network",
        "/territory",
        "/opportunities.rss",
        "/sitemap.xml",
        "/api/v1/search?q=ruta",
    ] {
        let text = house.browser().get(page).await.text;
        assert!(!text.contains("Rūta") && !text.contains(RUTA), "{page}");
    }
    assert_eq!(house.browser().get("/me").await.status, 303, "to sign in");
    assert_eq!(browser.get("/join").await.header("location"), "/me");
}

/// A18: nobody learns who has an account.
async fn an_address_that_has_an_account_is_answered_alike(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.browser();
    let form = wish(&mut browser, Member::Owner.email(), 30).await;
    let known = browser.send(form).await;
    let form = wish(&mut browser, "new@library.example", 30).await;
    let new = browser.send(form).await;
    assert_eq!((known.status, new.status), (200, 200));
    let told = |page: &Page, email: &str| page.text.replace(email, "ADDRESS");
    assert_eq!(
        told(&known, Member::Owner.email()),
        told(&new, "new@library.example")
    );
    let letters = [house.mailbox.letter().await, house.mailbox.letter().await];
    let to_known = letters.iter().find(|letter| letter.contains("/sign-in/"));
    let to_new = letters.iter().find(|letter| letter.contains("/join/"));
    assert!(to_new.is_some());
    // The browser that asked can use it; what was typed is not taken over.
    let mut asking = house.browser_at("198.51.100.8");
    let form = wish(&mut asking, Member::Owner.email(), 30).await;
    asking.send(form).await;
    assert!(to_known.is_some());
    let link = link(&house.mailbox.letter().await, "sign-in");
    let page = asking.get(&link).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert_eq!(asking.send(page.form(&link)).await.status, 303);
    let id = house.account(Member::Owner).await;
    let find = move |c: &mut Connection| learners::get(c, id);
    assert_eq!(house.city.db.look(find).await, None);
}

async fn a_wish_with_something_wrong_changes_nothing(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.browser();
    let next_year = (now().year() + 1).to_string();
    let good = || async { wish(&mut house.browser(), RUTA, 20).await };
    for (form, told) in [
        (good().await.with("email", "ruta"), "name@example.org"),
        (good().await.with("name", "  "), "Write something here"),
        (
            good().await.with("birthMonth", "13"),
            "Write month and year",
        ),
        (good().await.with("birthYear", "10"), "Write month and year"),
        (
            good().await.with("birthYear", &next_year),
            "Write month and year",
        ),
        (
            good().await.with("birthYear", "1850"),
            "Write month and year",
        ),
        (
            good().await.without("agrees"),
            "Without this it does not work",
        ),
    ] {
        let page = browser.send(form).await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains(told), "{told}: {}", page.text);
        assert!(page.text.contains("role=\"alert\""));
    }
    // Whoever is young is asked for a guardian, who is not she herself.
    let form = wish(&mut browser, RUTA, 12).await;
    let page = browser.send(form).await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("You are under 16"), "{}", page.text);
    for (guardian, told) in [
        ("", "Write something"),
        (RUTA, "your own address"),
        ("a@", "@"),
    ] {
        let again = page.form("/join").with("guardian", guardian);
        let page = browser.send(again).await;
        assert_eq!(page.status, 422, "{guardian}");
        assert!(page.text.contains(told), "{}", page.text);
    }
    assert!(house.mailbox.stays_empty().await);
    assert_eq!(account(&house, RUTA).await, None);
}

async fn a_link_to_join_works_once_and_in_one_browser(db: TestStore) {
    let house = House::new(db).await;
    let mut asking = house.browser();
    let form = wish(&mut asking, RUTA, 20).await;
    asking.send(form).await;
    let link = link(&house.mailbox.letter().await, "join");
    let mut thief = house.browser_at("203.0.113.7");
    assert_eq!(thief.get(&link).await.status, 410);
    assert_eq!(thief.post(&link, &[]).await.status, 410);
    assert_eq!(account(&house, RUTA).await, None);
    for _ in 0..2 {
        assert_eq!(
            asking.get(&link).await.status,
            200,
            "to look uses nothing up"
        );
    }
    assert_eq!(asking.post(&link, &[]).await.status, 303);
    let mut again = asking.clone();
    again.cookies.remove("__Host-waymark");
    assert_eq!(again.post(&link, &[]).await.status, 410);

    // What nobody opened is forgotten.
    let form = wish(&mut thief, "other@example.lt", 20).await;
    thief.send(form).await;
    let late = self::link(&house.mailbox.letter().await, "join");
    let hash = secret::hash(late.rsplit('/').next().unwrap());
    let swept = house
        .city
        .db
        .done(|c| Ok(joinings::sweep(c, now() + TimeDelta::minutes(16))?))
        .await;
    assert_eq!(swept, 1);
    assert_eq!(
        house.city.db.look(move |c| joinings::get(c, &hash)).await,
        None
    );
    assert_eq!(thief.get(&late).await.status, 410);
}

async fn a_child_waits_for_her_guardian(db: TestStore) {
    let house = House::new(db).await;
    let mut child = join(&house, RUTA, 12, PARENT).await;
    let page = child.get("/me").await;
    assert!(page.text.contains("We wait for your parent or guardian"));
    assert!(page.text.contains(PARENT));
    let letter = post(&house).await;
    let asked = link(&letter, "guardian");

    let mut parent = house.browser_at("203.0.113.20");
    let page = parent.get(&asked).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("May Rūta have an account?") && !page.text.contains(RUTA));
    let yes = |page: &Page| {
        page.form(&asked)
            .with("name", "Jonas")
            .with("birthMonth", "4")
            .with("birthYear", &born(12))
            .with("do", "yes")
    };
    for (form, told) in [
        (yes(&page).with("birthMonth", "5"), "not what Rūta told us"),
        (yes(&page).with("name", ""), "Write something here"),
        (
            yes(&page).without("agrees"),
            "Without this it does not work",
        ),
    ] {
        let refused = parent.send(form).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text.contains(told), "{}", refused.text);
    }
    let waits = |learner: &Learner| learner.waits_for_guardian(16, now());
    assert!(waits(&learner(&house, RUTA).await));
    let agreed = parent.send(yes(&page)).await;
    assert_eq!(agreed.status, 200, "{}", agreed.text);
    assert!(agreed.text.contains("You have agreed that Rūta"));
    let known = learner(&house, RUTA).await;
    assert!(!waits(&known));
    let guardian = known.guardian.unwrap();
    assert_eq!(guardian.name.as_deref(), Some("Jonas"));
    assert_eq!(guardian.state, GuardianState::Confirmed);
    let page = child.get("/me").await;
    assert!(!page.text.contains("We wait for"));
    assert!(page.text.contains("Your parent or guardian agreed on"));
    let me = child.get("/api/v1/me").await.text;
    assert!(me.contains("\"state\":\"confirmed\""), "{me}");
}

async fn a_guardian_changes_her_mind(db: TestStore) {
    let house = House::new(db).await;
    let mut child = join(&house, RUTA, 12, "wrong@example.lt").await;
    let wrong = link(&post(&house).await, "guardian");
    // She named the wrong one.
    let page = child.get("/me").await;
    let asked = child
        .send(press(&page, "guardian").with("guardian", PARENT))
        .await;
    assert_eq!(
        asked.header("location"),
        "/me?done=guardian-asked",
        "{}",
        asked.text
    );
    let letter = post(&house).await;
    let asked = link(&letter, "guardian");
    let mut parent = house.browser_at("203.0.113.20");
    assert_eq!(parent.get(&wrong).await.status, 404);
    assert_eq!(parent.post(&wrong, &[]).await.status, 404);
    let agree = |page: &Page| {
        page.form(&asked)
            .with("name", "Jonas")
            .with("birthMonth", "4")
            .with("birthYear", &born(12))
            .with("do", "yes")
    };
    let page = parent.get(&asked).await;
    parent.send(agree(&page)).await;

    let page = parent.get(&asked).await;
    let no = page.form_with(&asked, "value=\"no\"").with("do", "no");
    let closed = parent.send(no).await;
    assert_eq!(closed.status, 200);
    assert!(closed.text.contains("is erased on"), "{}", closed.text);
    let page = child.get("/me").await;
    assert!(page.text.contains("Everything of yours is erased on"));
    assert!(
        !page.text.contains("value=\"stay\""),
        "it is not hers to decide"
    );
    let stay = press(&page, "erase").with("do", "stay");
    assert_eq!(child.send(stay).await.status, 422);
    assert_eq!(
        child.get("/api/v1/me/export").await.status,
        200,
        "she takes it along"
    );

    let page = parent.get(&asked).await;
    let again = parent.send(agree(&page)).await;
    assert!(
        again.text.contains("You have agreed that Rūta"),
        "{}",
        again.text
    );
    let id = account(&house, RUTA).await.unwrap();
    let found = house
        .city
        .db
        .look(move |c| accounts::get(c, id))
        .await
        .unwrap();
    assert_eq!(found.leaving, None);
    let kept = house
        .city
        .db
        .look(move |c| consents::of_account(c, id))
        .await;
    let of_guardian = kept
        .iter()
        .filter(|consent| consent.given_by == GivenBy::Guardian);
    let ended = of_guardian.map(|consent| consent.withdrawn.is_some());
    assert_eq!(ended.collect::<Vec<_>>(), [false, true]);
}

async fn a_childs_own_leaving_is_hers(db: TestStore) {
    let house = House::new(db).await;
    let mut child = join(&house, RUTA, 12, PARENT).await;
    let asked = link(&post(&house).await, "guardian");
    let page = child.get("/me").await;
    assert_eq!(child.send(press(&page, "leave")).await.status, 303);
    let mut parent = house.browser_at("203.0.113.20");
    let page = parent.get(&asked).await;
    assert!(page.header("cache-control").contains("no-store"));
    let yes = page
        .form(&asked)
        .with("name", "Jonas")
        .with("birthMonth", "4")
        .with("birthYear", &born(12))
        .with("do", "yes");
    assert_eq!(parent.send(yes).await.status, 200);
    let id = account(&house, RUTA).await.unwrap();
    let leaving = || async {
        let found = house.city.db.look(move |c| accounts::get(c, id)).await;
        found.unwrap().leaving
    };
    assert!(leaving().await.is_some(), "the child left by herself");
    let page = child.get("/me").await;
    child.send(press(&page, "stay")).await;
    assert_eq!(leaving().await, None);
}

async fn a_childs_second_guardian_undoes_no_no(db: TestStore) {
    let house = House::new(db).await;
    let mut child = join(&house, RUTA, 12, PARENT).await;
    let asked = link(&post(&house).await, "guardian");
    let mut parent = house.browser_at("203.0.113.20");
    let page = parent.get(&asked).await;
    let yes = page
        .form(&asked)
        .with("name", "Jonas")
        .with("birthMonth", "4")
        .with("birthYear", &born(12))
        .with("do", "yes");
    parent.send(yes).await;
    let page = parent.get(&asked).await;
    parent
        .send(page.form_with(&asked, "value=\"no\"").with("do", "no"))
        .await;
    let page = child.get("/me").await;
    assert!(!page.text.contains("value=\"guardian\""), "{}", page.text);
    let other = press(&page, "erase")
        .with("do", "guardian")
        .with("guardian", "me@example.lt");
    assert_eq!(child.send(other).await.status, 404);
    assert_eq!(
        parent.get(&asked).await.status,
        200,
        "her letter still leads there"
    );
}

async fn a_letter_to_a_guardian_ends_with_the_childs_age(db: TestStore) {
    let house = House::new(db).await;
    join(&house, RUTA, 12, PARENT).await;
    let asked = link(&post(&house).await, "guardian");
    let token = asked.rsplit('/').next().unwrap().to_owned();
    let at = |years: i64| {
        let token = token.clone();
        let time = now() + TimeDelta::days(years * 366);
        house
            .city
            .db
            .act(move |c| guardian::refuse(c, &token, true, time))
    };
    assert!(at(5).await.is_err(), "at 17 she decides herself");
    assert!(account(&house, RUTA).await.is_some());
    assert!(at(1).await.is_ok());
}

async fn what_waits_to_be_mailed_goes_with_the_account(db: TestStore) {
    let house = House::new(db).await;
    let mut child = join(&house, RUTA, 12, PARENT).await;
    let waiting = || async {
        let due = now() + TimeDelta::days(1);
        let found = house.city.db.look(move |c| letters::due(c, due, 10)).await;
        found
            .into_iter()
            .map(|one| one.recipient)
            .collect::<Vec<_>>()
    };
    assert_eq!(waiting().await, [PARENT]);
    let page = child.get("/me").await;
    let other = press(&page, "guardian").with("guardian", "other@example.lt");
    child.send(other).await;
    assert_eq!(
        waiting().await,
        ["other@example.lt"],
        "who was named by mistake hears nothing"
    );
    let page = child.get("/me").await;
    child.send(press(&page, "erase")).await;
    assert!(waiting().await.is_empty());
}

/// Whoever invited her may have opened the account before.
async fn who_shows_that_she_has_the_address_has_the_account_alone(db: TestStore) {
    let house = House::new(db).await;
    let mut inviter = house.signed_in(Member::Stranger).await;
    house
        .give_password(Member::Stranger, "kiekviena diena vis kitokia")
        .await;
    let mut her = house.browser_at("203.0.113.30");
    let form = wish(&mut her, Member::Stranger.email(), 30).await;
    her.send(form).await;
    let link = link(&house.mailbox.letter().await, "sign-in");
    let page = her.get(&link).await;
    assert_eq!(her.send(page.form(&link)).await.status, 303);
    assert_eq!(inviter.get("/api/v1/me").await.status, 401);
    let id = house.account(Member::Stranger).await;
    let password = house.city.db.look(move |c| accounts::password(c, id)).await;
    assert_eq!(password, None);
    assert_eq!(her.get("/api/v1/me").await.status, 200);
}

async fn a_guardian_who_does_not_know_the_child_says_no(db: TestStore) {
    let house = House::new(db).await;
    let mut child = join(&house, RUTA, 12, PARENT).await;
    let asked = link(&post(&house).await, "guardian");
    let mut parent = house.browser_at("203.0.113.20");
    let page = parent.get(&asked).await;
    let no = page.form_with(&asked, "value=\"no\"").with("do", "no");
    let erased = parent.send(no).await;
    assert_eq!(erased.status, 303, "{}", erased.text);
    let report = erased.header("location");
    let page = parent.get(&report).await;
    assert!(page.text.contains("Everything is erased"));
    assert_eq!(account(&house, RUTA).await, None);
    assert_eq!(child.get("/api/v1/me").await.status, 401);
    assert_eq!(parent.get(&asked).await.status, 404);
    // The child was not there.
    let letter = post(&house).await;
    assert!(letter.contains(&format!("To: {RUTA}")), "{letter}");
    assert_eq!(link(&letter, "erased"), report);
    assert!(house.mailbox.stays_empty().await, "the parent has seen it");
}

async fn whoever_holds_the_letter_cannot_try_every_month(db: TestStore) {
    let house = House::new(db).await;
    join(&house, RUTA, 12, PARENT).await;
    let asked = link(&post(&house).await, "guardian");
    let mut parent = house.browser_at("203.0.113.20");
    let page = parent.get(&asked).await;
    let mut statuses = Vec::new();
    for month in 1..=12 {
        let form = page
            .form(&asked)
            .with("name", "Jonas")
            .with("birthMonth", &month.to_string())
            .with("birthYear", "2001")
            .with("do", "yes");
        statuses.push(parent.send(form).await.status);
    }
    assert_eq!(statuses.first(), Some(&422));
    assert_eq!(statuses.last(), Some(&429));
}

async fn somebody_leaves_and_thinks_again(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = join(&house, RUTA, 20, "").await;
    let page = browser.get("/me").await;
    assert_eq!(browser.send(press(&page, "leave")).await.status, 303);
    let page = browser.get("/me").await;
    assert!(page.text.contains("Everything of yours is erased on"));
    assert!(page.text.contains("A letter then brings you a link"));
    assert!(page.text.contains("Ended on"), "the consent ended");
    let stays = browser.send(press(&page, "stay")).await;
    assert_eq!(stays.header("location"), "/me?done=stays");
    let page = browser.get("/me").await;
    assert!(!page.text.contains("is erased on"));

    // By the consent; and nobody comes back after seven days.
    let withdraw = page
        .form_with("/me", "value=\"withdraw\"")
        .with("do", "withdraw");
    assert_eq!(browser.send(withdraw).await.status, 303);
    let erase = |days| {
        house
            .city
            .db
            .done(move |c| leave::erase_left(c, true, now() + TimeDelta::days(days)))
    };
    assert_eq!(erase(6).await, 0);
    assert_eq!(erase(8).await, 1);
    assert_eq!(account(&house, RUTA).await, None);
    assert_eq!(browser.get("/api/v1/me").await.status, 401);
    let letter = post(&house).await;
    assert!(letter.contains("is erased"), "{letter}");
    let report = browser.get(&link(&letter, "erased")).await;
    assert_eq!(report.status, 200, "{}", report.text);
}

async fn somebody_leaves_at_once(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = join(&house, RUTA, 20, "").await;
    let page = browser.get("/me").await;
    let erased = browser.send(press(&page, "erase")).await;
    assert_eq!(erased.status, 303, "{}", erased.text);
    assert_eq!(browser.session(), None);
    assert_eq!(account(&house, RUTA).await, None);
    // Whoever has the address of the report, reads it.
    let path = erased.header("location");
    let mut other = house.browser_at("203.0.113.21");
    let report = other.get(&path).await;
    assert_eq!(report.status, 200, "{}", report.text);
    assert!(report.text.contains("Everything is erased"));
    assert!(report.text.contains("Erased here: "));
    assert!(report.text.contains("No other city was told anything"));
    assert!(!report.text.contains("Rūta") && !report.text.contains(RUTA));
    assert!(report.text.contains("content=\"noindex\""));
    assert_eq!(report.header("cache-control"), "private, no-store");
    let api = path.replace("/erased/", "/api/v1/erasures/");
    let report = other.get(&api).await;
    assert!(report.text.contains("\"notices\":[]"), "{}", report.text);
    assert_eq!(report.header("cache-control"), "private, no-store");
    assert_eq!(other.get(&format!("{path}0")).await.status, 404);
    assert_eq!(other.get("/erased/no-such-report").await.status, 404);
    // She saw it, and gets no letter.
    let due = now() + TimeDelta::days(1);
    let waiting = house.city.db.look(move |c| letters::due(c, due, 10)).await;
    assert!(waiting.is_empty(), "{waiting:?}");
    // She may come back.
    join(&house, RUTA, 20, "").await;
}

async fn the_last_who_can_do_something_stay(db: TestStore) {
    let house = House::new(db).await;
    for who in [Member::Operator, Member::Owner] {
        let mut browser = house.signed_in(who).await;
        let page = browser.get("/me").await;
        for verb in ["leave", "erase"] {
            let refused = browser.send(press(&page, verb)).await;
            assert_eq!(refused.status, 422, "{who:?} {verb}");
        }
        assert!(account(&house, who.email()).await.is_some());
    }
    let mut editor = house.signed_in(Member::Editor).await;
    let page = editor.get("/me").await;
    assert_eq!(editor.send(press(&page, "erase")).await.status, 303);
    assert_eq!(account(&house, Member::Editor.email()).await, None);
}

async fn an_account_that_was_made_for_a_learner_is_asked_for_her_birth(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let page = browser.get("/me").await;
    assert!(page.text.contains("One question"));
    let born = |page: &Page, month: &str, year: &str| {
        press(page, "birth")
            .with("birthMonth", month)
            .with("birthYear", year)
    };
    assert_eq!(browser.send(born(&page, "0", "2001")).await.status, 422);
    let young = browser.send(born(&page, "4", &self::born(12))).await;
    assert_eq!(young.status, 422);
    let form = born(&young, "4", &self::born(12)).with("guardian", PARENT);
    let told = browser.send(form).await;
    assert_eq!(
        told.header("location"),
        "/me?done=guardian-asked",
        "{}",
        told.text
    );
    assert!(post(&house).await.contains("/guardian/"));
    let page = browser.get("/me").await;
    let older = page
        .form("/me")
        .with("do", "birth")
        .with("birthMonth", "4")
        .with("birthYear", "1990");
    assert_eq!(browser.send(older).await.status, 422, "once");
    assert_eq!(
        learner(&house, Member::Learner.email())
            .await
            .birth
            .to_string(),
        format!("{}-04", self::born(12))
    );
}

async fn letters_wait_for_a_mail_server_that_is_away(db: TestStore) {
    let house = House::new(db).await;
    join(&house, RUTA, 12, PARENT).await;
    let waiting = |at| house.city.db.look(move |c| letters::due(c, at, 10));
    let [letter] = waiting(now()).await.try_into().unwrap();
    assert_eq!((letter.recipient.as_str(), letter.attempts), (PARENT, 0));
    // One process takes it on, and is gone before it is sent.
    let (taken, next) = (letter.clone(), now() + TimeDelta::minutes(1));
    let takes = move |c: &mut Connection| Ok(letters::take_on(c, &taken, next)?);
    assert!(house.city.db.done(takes.clone()).await);
    assert!(
        !house.city.db.done(takes).await,
        "another process leaves it"
    );
    assert!(waiting(now()).await.is_empty());
    let [again] = waiting(next).await.try_into().unwrap();
    assert_eq!((again.id, again.attempts), (letter.id, 1));
    let back = again.clone();
    house
        .city
        .db
        .done(move |c| Ok(letters::take_on(c, &back, now())?))
        .await;
    let sent = post(&house).await;
    assert!(sent.contains("/guardian/"));
    assert!(waiting(now() + TimeDelta::days(30)).await.is_empty());
}
