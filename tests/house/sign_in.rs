//! Signing in over HTTP (security.md section 3, A17 to A22 and A29; section 2, W03 and W12).

use chrono::Duration;
use waymark::{
    actions::sign_in,
    domain::time::now,
    store::{accounts, sessions},
};

use super::{
    browser::{Browser, Page},
    node::House,
};
use crate::support::{Member, TestStore, on_both};

on_both!(
    a_stale_cookie_locks_nobody_out,
    a_session_changes_its_id_at_sign_in,
    a_password_change_ends_every_session,
    one_button_signs_out_everywhere,
    a_new_role_ends_the_session,
    wrong_passwords_close_the_account_for_a_while,
    one_client_cannot_try_many_accounts,
    nobody_learns_who_has_an_account,
    links_lead_to_the_nodes_own_address,
    a_mailed_link_signs_in_once_and_in_one_browser,
    an_invitation_is_used_once_and_gives_no_role,
    whoever_was_sent_to_sign_in_comes_back,
    nobody_is_sent_elsewhere_by_signing_in,
    a_hash_of_less_work_is_renewed_by_signing_in,
    another_sites_form_changes_nothing,
);

const PASSWORD: &str = "kiekviena diena vis kitokia";
const OTHER: &str = "rytoj bus dar geriau";

/// Types an address and a password into the form as it stands there.
async fn type_password(browser: &mut Browser<'_>, email: &str, password: &str) -> Page {
    let page = browser.get("/sign-in").await;
    let form = page
        .form("/sign-in")
        .with("email", email)
        .with("password", password)
        .with("do", "password");
    browser.send(form).await
}

async fn ask_for_a_link(browser: &mut Browser<'_>, email: &str) -> Page {
    let page = browser.get("/sign-in").await;
    let form = page
        .form("/sign-in")
        .with("email", email)
        .with("do", "link");
    browser.send(form).await
}

/// Opens a link and presses its button.
async fn open(browser: &mut Browser<'_>, link: &str) -> Page {
    let page = browser.get(link).await;
    let action = link.split('?').next().unwrap();
    browser.send(page.form(action)).await
}

async fn is_signed_in(browser: &Browser<'_>) -> bool {
    let mut browser = browser.clone();
    match browser.get("/api/v1/me").await.status {
        200 => true,
        401 => false,
        other => panic!("{other}"),
    }
}

/// The path of the link in a letter, which must lead to the node's own address.
fn mailed_path(letter: &str) -> String {
    let link = letter
        .split_whitespace()
        .find(|word| word.contains("/sign-in/"));
    let link = link.unwrap_or_else(|| panic!("no link: {letter}"));
    link.strip_prefix("https://city.example")
        .unwrap_or_else(|| panic!("{link} leads elsewhere"))
        .to_owned()
}

/// An operator who was away for a night, or whose node has a new database.
async fn a_stale_cookie_locks_nobody_out(db: TestStore) {
    let house = House::new(db).await;
    house.give_password(Member::Owner, PASSWORD).await;
    let stale = || {
        let mut browser = house.browser();
        let cookie = "0123456789012345678901234567890123456789012";
        browser
            .cookies
            .insert("__Host-waymark".to_owned(), cookie.to_owned());
        browser
    };

    let mut typing = stale();
    let done = type_password(&mut typing, Member::Owner.email(), PASSWORD).await;
    assert_eq!(
        (done.status, done.header("location")),
        (303, "/desk".into())
    );
    assert_eq!(typing.get("/desk/library").await.status, 200);

    let mut asking = stale();
    let sent = ask_for_a_link(&mut asking, Member::Owner.email()).await;
    assert_eq!(sent.status, 200);
    let mailed = mailed_path(&house.mailbox.letter().await);
    assert_eq!(open(&mut asking, &mailed).await.status, 303);
    assert_eq!(asking.get("/desk/library").await.status, 200);

    let mut invited = stale();
    let link = house.invitation(Member::Operator).await;
    let done = open(&mut invited, &link).await;
    assert_eq!(
        (done.status, done.header("location")),
        (303, "/admin".into())
    );
    assert_eq!(invited.get("/admin").await.status, 200);
}

/// A17: whoever knew the cookie of before knows nothing.
async fn a_session_changes_its_id_at_sign_in(db: TestStore) {
    let house = House::new(db).await;
    house.give_password(Member::Owner, PASSWORD).await;
    let mut browser = house.signed_in(Member::Owner).await;
    let before = browser.clone();
    assert!(is_signed_in(&before).await);
    let done = type_password(&mut browser, Member::Owner.email(), PASSWORD).await;
    assert_eq!(done.status, 303, "{}", done.text);
    assert_ne!(browser.session(), before.session());
    assert!(is_signed_in(&browser).await && !is_signed_in(&before).await);

    let planted = "0123456789012345678901234567890123456789012";
    let mut victim = house.browser();
    victim
        .cookies
        .insert("__Host-waymark".to_owned(), planted.to_owned());
    let attacker = victim.clone();
    let link = house.invitation(Member::Owner).await;
    assert_eq!(open(&mut victim, &link).await.status, 303);
    assert_ne!(victim.session(), Some(planted));
    assert!(is_signed_in(&victim).await && !is_signed_in(&attacker).await);
}

/// A18.
async fn a_password_change_ends_every_session(db: TestStore) {
    let house = House::new(db).await;
    house.give_password(Member::Owner, PASSWORD).await;
    let elsewhere = house.signed_in(Member::Owner).await;
    let mut here = house.signed_in(Member::Owner).await;
    let before = here.clone();
    let page = here.get("/settings").await;
    let form = page
        .form_with("/settings", "name=\"current\"")
        .with("do", "password");
    let wrong = form
        .clone()
        .with("current", OTHER)
        .with("password", "tvirtas-Ratas-83");
    assert_eq!(here.send(wrong).await.status, 422);
    let known = form
        .clone()
        .with("current", PASSWORD)
        .with("password", "passwordpassword");
    let refused = here.send(known).await;
    assert_eq!(refused.status, 422, "everybody tries it");
    assert!(is_signed_in(&elsewhere).await);
    let right = form.with("current", PASSWORD).with("password", OTHER);
    assert_eq!(here.send(right).await.status, 303);
    assert!(is_signed_in(&here).await, "who changed it goes on");
    assert!(!is_signed_in(&elsewhere).await && !is_signed_in(&before).await);
    let mut browser = house.browser();
    let old = type_password(&mut browser, Member::Owner.email(), PASSWORD).await;
    assert_eq!(old.status, 422);
    let new = type_password(&mut browser, Member::Owner.email(), OTHER).await;
    assert_eq!(new.status, 303);
}

/// A18.
async fn one_button_signs_out_everywhere(db: TestStore) {
    let house = House::new(db).await;
    let elsewhere = house.signed_in(Member::Editor).await;
    let somebody = house.signed_in(Member::Owner).await;
    let mut here = house.signed_in(Member::Editor).await;
    let before = here.clone();
    let page = here.get("/settings").await;
    let form = page.form_with("/settings", "value=\"sign-out\"");
    let done = here.send(form.with("do", "sign-out")).await;
    assert_eq!((done.status, done.header("location")), (303, "/".into()));
    assert_eq!(here.session(), None, "the cookie is taken back");
    for ended in [&elsewhere, &before] {
        assert!(!is_signed_in(ended).await);
    }
    assert!(is_signed_in(&somebody).await);
}

/// A17: also when somebody else changes what the account is here for.
async fn a_new_role_ends_the_session(db: TestStore) {
    let house = House::new(db).await;
    let mut operator = house.signed_in(Member::Operator).await;
    let learner = house.signed_in(Member::Learner).await;
    let id = house.account(Member::Learner).await.to_string();
    let page = operator.get("/admin/people").await;
    let form = page
        .form_with("/admin/people", &id)
        .with("role", "operator")
        .with("do", "role");
    let changed = operator.send(form).await;
    assert_eq!(changed.status, 200);
    assert!(changed.text.contains("/sign-in/"), "a way back in");
    assert!(!is_signed_in(&learner).await);
}

/// A19: by the account, from wherever the tries come.
async fn wrong_passwords_close_the_account_for_a_while(db: TestStore) {
    let house = House::new(db).await;
    house.give_password(Member::Owner, PASSWORD).await;
    let email = Member::Owner.email();
    for n in 0..5 {
        let mut browser = house.browser_at(&format!("203.0.113.{n}"));
        let wrong = type_password(&mut browser, email, OTHER).await;
        assert_eq!(wrong.status, 422);
    }
    for (typed, password) in [(email, OTHER), ("Owner@Library.example", PASSWORD)] {
        let mut browser = house.browser_at("203.0.113.99");
        let refused = type_password(&mut browser, typed, password).await;
        assert_eq!(refused.status, 429, "{typed}");
        let seconds: u64 = refused.header("retry-after").parse().unwrap();
        assert!((1..=900).contains(&seconds), "{seconds}");
        assert!(!is_signed_in(&browser).await);
    }
    // Another account and another way in are as open as before.
    house.give_password(Member::Editor, PASSWORD).await;
    let mut browser = house.browser_at("203.0.113.99");
    let other = type_password(&mut browser, Member::Editor.email(), PASSWORD).await;
    assert_eq!(other.status, 303);
    let mut browser = house.browser_at("203.0.113.99");
    let link = house.invitation(Member::Owner).await;
    assert_eq!(open(&mut browser, &link).await.status, 303);
}

/// A19: by the client.
async fn one_client_cannot_try_many_accounts(db: TestStore) {
    let house = House::new(db).await;
    house.give_password(Member::Owner, PASSWORD).await;
    let mut browser = house.browser_at("203.0.113.7");
    for n in 0..30 {
        let wrong = type_password(&mut browser, &format!("{n}@library.example"), OTHER).await;
        assert_eq!(wrong.status, 422, "{n}");
    }
    let refused = type_password(&mut browser, Member::Owner.email(), PASSWORD).await;
    assert_eq!(refused.status, 429);
    let mut other = house.browser_at("203.0.113.8");
    let right = type_password(&mut other, Member::Owner.email(), PASSWORD).await;
    assert_eq!(right.status, 303);
}

/// A20: with a password, without one, and without an account.
async fn nobody_learns_who_has_an_account(db: TestStore) {
    let house = House::new(db).await;
    house.give_password(Member::Owner, PASSWORD).await;
    let known = [Member::Owner.email(), Member::Editor.email()];
    let unknown = "nobody@library.example";
    // What differs by the address typed, and by the token that is new on every page.
    let seen = |page: Page, email: &str| {
        let token = regex::Regex::new(r#"name="csrf" value="[^"]*""#).unwrap();
        let text = page.text.replace(email, "ADDRESS");
        (page.status, token.replace_all(&text, "TOKEN").into_owned())
    };
    for ask in ["password", "link"] {
        let mut answers = Vec::new();
        for email in known.into_iter().chain([unknown]) {
            let mut browser = house.browser();
            let page = match ask {
                "password" => type_password(&mut browser, email, OTHER).await,
                _ => ask_for_a_link(&mut browser, email).await,
            };
            assert_eq!(
                browser.cookies.contains_key("waymark-link"),
                ask == "link",
                "{email}"
            );
            answers.push(seen(page, email));
        }
        let [(status, text), rest @ ..] = answers.as_slice() else {
            unreachable!()
        };
        assert_eq!(*status, if ask == "password" { 422 } else { 200 });
        for answer in rest {
            assert_eq!(answer, &(*status, text.clone()), "{ask}");
        }
    }
    let letters = [house.mailbox.letter().await, house.mailbox.letter().await];
    for email in known {
        assert!(letters.iter().any(|letter| letter.contains(email)));
    }
    assert!(house.mailbox.stays_empty().await, "nobody was written to");
}

/// The same browser behind somebody who names another host wherever one can be named.
fn poisoned<'a>(browser: &Browser<'a>) -> Browser<'a> {
    let names = [
        "host",
        "x-forwarded-host",
        "x-forwarded-server",
        "forwarded",
    ];
    names.into_iter().fold(browser.clone(), |browser, name| {
        browser.with(name, "evil.example")
    })
}

/// A21, W03: mailed or shown, whatever the request said about the host.
async fn links_lead_to_the_nodes_own_address(db: TestStore) {
    let house = House::new(db).await;
    let browser = house.browser();
    let mut evil = poisoned(&browser);
    let sent = ask_for_a_link(&mut evil, Member::Owner.email()).await;
    assert_eq!(sent.status, 200);
    assert!(!sent.text.contains("evil.example"));
    let letter = house.mailbox.letter().await;
    assert!(!letter.contains("evil.example"), "{letter}");
    assert!(mailed_path(&letter).starts_with("/sign-in/"));

    let operator = house.signed_in(Member::Operator).await;
    let mut evil = poisoned(&operator);
    let id = house.account(Member::Editor).await.to_string();
    let page = evil.get("/admin/people").await;
    let form = page
        .form_with("/admin/people", &format!("{id}\">\n            <button"))
        .with("do", "link");
    let shown = evil.send(form).await;
    assert_eq!(shown.status, 200);
    assert!(shown.text.contains("https://city.example/sign-in/"));
    assert!(!shown.text.contains("evil.example"));
}

/// A22.
async fn a_mailed_link_signs_in_once_and_in_one_browser(db: TestStore) {
    let house = House::new(db).await;
    let mut asking = house.browser();
    ask_for_a_link(&mut asking, Member::Owner.email()).await;
    let link = mailed_path(&house.mailbox.letter().await);

    let mut thief = house.browser_at("203.0.113.7");
    assert_eq!(thief.get(&link).await.status, 410);
    assert_eq!(thief.post(&link, &[]).await.status, 410);
    assert!(!is_signed_in(&thief).await);
    // Somebody else's browser that asked for a link of its own.
    ask_for_a_link(&mut thief, Member::Stranger.email()).await;
    let _ = house.mailbox.letter().await;
    assert_eq!(thief.post(&link, &[]).await.status, 410);

    for _ in 0..2 {
        let looked = asking.get(&link).await;
        assert_eq!(looked.status, 200, "to look uses nothing up");
    }
    assert_eq!(open(&mut asking, &link).await.status, 303);
    assert!(is_signed_in(&asking).await);
    let mut again = asking.clone();
    again.cookies.remove("__Host-waymark");
    assert_eq!(again.get(&link).await.status, 410);
    assert_eq!(again.post(&link, &[]).await.status, 410);
    assert!(!is_signed_in(&again).await);

    let late = house
        .city
        .db
        .done(|c| {
            let (asked, valid) = (now() - Duration::minutes(16), Duration::minutes(15));
            sign_in::make_link(c, Member::Owner.email(), None, valid, asked)
        })
        .await;
    let late = format!("/sign-in/{late}");
    assert_eq!(house.browser().get(&late).await.status, 410);
    assert_eq!(house.browser().post(&late, &[]).await.status, 410);
}

/// A29.
async fn an_invitation_is_used_once_and_gives_no_role(db: TestStore) {
    let house = House::new(db).await;
    let link = house.invitation(Member::Learner).await;
    let mut invited = house.browser();
    let page = invited.get(&format!("{link}?role=operator")).await;
    let form = page.form(&link).with("role", "operator");
    assert_eq!(invited.send(form).await.status, 303);
    let me = invited.get("/api/v1/me").await;
    assert!(me.text.contains("\"role\":\"learner\""), "{}", me.text);
    assert_ne!(invited.get("/admin").await.status, 200);
    let mut second = house.browser();
    assert_eq!(second.get(&link).await.status, 410);
    assert_eq!(second.post(&link, &[]).await.status, 410);
    assert!(!is_signed_in(&second).await);
}

async fn whoever_was_sent_to_sign_in_comes_back(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.browser();
    let wanted = "/desk/library/people?a=1&b=ž";
    let wanted = wanted.replace('ž', "%C5%BE");
    let sent = browser.get(&wanted).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    let page = browser.get(&sent.header("location")).await;
    let form = page
        .form("/sign-in")
        .with("email", Member::Owner.email())
        .with("do", "link");
    assert_eq!(browser.send(form).await.status, 200);
    let link = mailed_path(&house.mailbox.letter().await);
    let done = open(&mut browser, &link).await;
    assert_eq!(
        (done.status, done.header("location")),
        (303, wanted.clone())
    );
    assert_eq!(browser.get(&wanted).await.status, 200);
}

/// W05.
async fn nobody_is_sent_elsewhere_by_signing_in(db: TestStore) {
    let house = House::new(db).await;
    house.give_password(Member::Owner, PASSWORD).await;
    for evil in ["https://evil.example", "//evil.example", "/\\evil.example"] {
        let mut browser = house.browser();
        let page = browser.get(&format!("/sign-in?next={evil}")).await;
        let form = page
            .form("/sign-in")
            .with("email", Member::Owner.email())
            .with("password", PASSWORD)
            .with("do", "password")
            .with("next", evil);
        assert_eq!(browser.send(form).await.header("location"), "/desk");
        let mut browser = house.browser();
        let link = house.invitation(Member::Owner).await;
        let page = browser.get(&format!("{link}?next={evil}")).await;
        for attribute in ["action", "href", "value"] {
            let leads = format!("{attribute}=\"{evil}");
            assert!(!page.text.contains(&leads), "{}", page.text);
        }
        let form = page.form(&link).with("next", evil);
        assert_eq!(browser.send(form).await.header("location"), "/desk");
    }
}

async fn a_hash_of_less_work_is_renewed_by_signing_in(db: TestStore) {
    let house = House::new(db).await;
    let cheap = argon2::Params::new(8_192, 1, 1, Some(32)).unwrap();
    let cheap = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, cheap);
    let cheap = argon2::PasswordHasher::hash_password(&cheap, PASSWORD.as_bytes()).unwrap();
    let cheap = cheap.to_string();
    let id = house.account(Member::Owner).await;
    let stored = cheap.clone();
    let set = move |c: &mut _| sign_in::set_password(c, id, &stored);
    house.city.db.done(set).await;
    let other = house.signed_in(Member::Owner).await;
    let kept = async || {
        let kept = house.city.db.look(move |c| accounts::password(c, id)).await;
        kept.unwrap()
    };
    let mut browser = house.browser();
    let wrong = type_password(&mut browser, Member::Owner.email(), OTHER).await;
    assert_eq!((wrong.status, kept().await), (422, cheap.clone()));
    let right = type_password(&mut browser, Member::Owner.email(), PASSWORD).await;
    assert_eq!(right.status, 303);
    let renewed = kept().await;
    assert!(renewed.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    let again = type_password(&mut browser, Member::Owner.email(), PASSWORD).await;
    assert_eq!((again.status, kept().await), (303, renewed));
    assert!(is_signed_in(&other).await, "it is the same password");
}

/// W12, with forms as they stand on the pages.
async fn another_sites_form_changes_nothing(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Editor).await;
    let page = browser.get("/settings").await;
    let form = page
        .form_with("/settings", "value=\"sign-out\"")
        .with("do", "sign-out");
    let id = house.account(Member::Editor).await;
    let before = house
        .city
        .db
        .look(move |c| sessions::of_account(c, id))
        .await;
    let mut stranger = house.signed_in(Member::Owner).await;
    let foreign = stranger.get("/settings").await;
    let foreign = foreign.form_with("/settings", "value=\"sign-out\"");
    let token = &foreign
        .fields
        .iter()
        .find(|(name, _)| name == "csrf")
        .unwrap()
        .1;
    for (why, mut browser, form) in [
        (
            "another site",
            browser.with("sec-fetch-site", "cross-site"),
            form.clone(),
        ),
        (
            "a sister site",
            browser.with("sec-fetch-site", "same-site"),
            form.clone(),
        ),
        ("no token", browser.clone(), form.clone().without("csrf")),
        (
            "an empty token",
            browser.clone(),
            form.clone().with("csrf", ""),
        ),
        (
            "another's token",
            browser.clone(),
            form.clone().with("csrf", token),
        ),
        (
            "no form",
            browser.with("content-type", "text/plain"),
            form.clone(),
        ),
    ] {
        let refused = browser.send(form).await;
        let status = if why == "no form" { 415 } else { 403 };
        assert_eq!(refused.status, status, "{why}: {}", refused.text);
    }
    let after = house
        .city
        .db
        .look(move |c| sessions::of_account(c, id))
        .await;
    assert_eq!(before.len(), after.len());
    assert_eq!(browser.send(form).await.status, 303, "the twin is taken");
    assert!(!is_signed_in(&browser).await);
}
