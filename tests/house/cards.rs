//! Cards for people with neither mail nor phone, papers of guardians, several addresses, and taking
//! everything along (security.md sections 3 and 5).

use std::io::{Cursor, Read as _};

use axum::{
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{Request, Response},
};
use chrono::{Datelike, TimeDelta};
use regex::Regex;
use serde_json::json;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;
use waymark::{
    actions::{
        Error, create_token,
        enrol::{self, Asked, Wish},
        forget_inactive,
        guardian::{self, Statement},
        keep_goal, sign_in, walk,
    },
    domain::{
        AccountId, LanguageTag,
        account::Scope,
        card::CardState,
        consent::Evidence,
        goal::GoalKind,
        learner::{GuardianState, GuardianStep},
        permission::Actor,
        time::now,
    },
    http::mail::queue,
    store::{Connection, accounts, cards, consents, emails, enrolments, learners, letters},
};

use super::{
    browser::{Browser, Form, Page},
    node::{HOST, House},
};
use crate::support::{Member, TestStore, on_both};

on_both!(
    a_card_opens_an_account_and_brings_her_back,
    a_card_says_what_it_can_do,
    a_card_cannot_be_guessed,
    only_a_verified_organisation_hands_out_cards,
    a_lost_card_is_replaced,
    months_are_not_tried_card_after_card,
    a_form_that_is_sent_again_makes_no_cards,
    words_are_shown_once_and_made_anew,
    a_card_typed_in_part_is_told_so,
    who_has_to_wait_keeps_what_she_typed,
    a_place_of_nobodys_address_opens_for_her_alone,
    a_child_does_not_answer_for_her_guardian,
    a_guardian_who_was_written_to_may_sign_on_paper,
    a_card_is_found_by_its_name,
    a_childs_guardian_signs_on_paper,
    a_second_step_is_asked_of_guardians,
    who_agreed_confirms_when_no_paper_is_asked,
    nobody_attests_without_a_code,
    she_has_several_addresses,
    an_address_of_somebody_else_is_answered_alike,
    an_address_is_hers_only_where_she_is,
    the_last_way_in_stays,
    one_person_has_one_place,
    everything_is_taken_along_as_files,
    who_does_not_come_is_told_and_erased,
    nobody_is_erased_by_an_old_notice,
    an_account_without_an_address_is_sound,
);

/// A year in which somebody was born who is so old at least.
fn born(age: i32) -> String {
    (now().year() - age - 1).to_string()
}

/// The codes on a sheet that an editor makes.
async fn print(editor: &mut Browser<'_>, slug: &str, count: &str) -> Vec<String> {
    let path = format!("/desk/{slug}/cards");
    let page = editor.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let form = page.form_with(&path, "value=\"print\"");
    let sheet = editor
        .send(
            form.with("count", count)
                .with("language", "lt")
                .with("do", "print"),
        )
        .await;
    assert_eq!(sheet.status, 200, "{}", sheet.text);
    codes(&sheet)
}

fn codes(sheet: &Page) -> Vec<String> {
    let code = Regex::new("sheet__code\" dir=\"ltr\">([0-9A-Z-]{17})<").unwrap();
    code.captures_iter(&sheet.text)
        .map(|found| found[1].to_owned())
        .collect()
}

fn words(page: &Page) -> String {
    let word = Regex::new("<li>([a-z]+)</li>").unwrap();
    let words: Vec<String> = word
        .captures_iter(&page.text)
        .map(|found| found[1].to_owned())
        .collect();
    assert_eq!(words.len(), 5, "{}", page.text);
    words.join(" ")
}

/// The form of a card as she fills it in.
async fn wish(browser: &mut Browser<'_>, code: &str, age: i32) -> Form {
    let path = format!("/card/{code}");
    let page = browser.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    page.form(&path)
        .with("name", "Rūta")
        .with("birthMonth", "4")
        .with("birthYear", &born(age))
        .with("agrees", "true")
        .with("do", "join")
}

/// Opens an account with a card; answers the words.
async fn join(browser: &mut Browser<'_>, code: &str, age: i32) -> String {
    let mut form = wish(browser, code, age).await;
    if age < 16 {
        form.fields.push(("guardian".to_owned(), String::new()));
    }
    let done = browser.send(form).await;
    assert_eq!(done.status, 200, "{}", done.text);
    assert!(done.header("cache-control").contains("no-store"));
    words(&done)
}

async fn enter(browser: &mut Browser<'_>, code: &str, words: &str) -> Page {
    let page = browser.get(&format!("/card/{code}")).await;
    // However it was typed, the form leads on with the letters as they stand on the card.
    let form = page.form(&format!("/card/{}", code.to_uppercase()));
    let form = form.with("words", words).with("do", "words");
    browser.send(form).await
}

/// Whom a card opens.
async fn owner(house: &House, code: &str) -> Option<AccountId> {
    let name = code[..5].to_owned();
    let find = move |c: &mut Connection| cards::by_name(c, &name);
    house.city.db.look(find).await.unwrap().account
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

/// What waits to be mailed: to whom, and what it says.
async fn waiting(house: &House) -> Vec<(String, String)> {
    let find = |c: &mut Connection| letters::due(c, now(), 50);
    let found = house.city.db.look(find).await;
    found
        .into_iter()
        .map(|one| (one.recipient, one.body))
        .collect()
}

/// Whether something with these words waits to be mailed to somebody.
async fn is_told(house: &House, to: &str, words: &str) -> bool {
    let waiting = waiting(house).await;
    waiting
        .iter()
        .any(|(recipient, body)| recipient == to && body.contains(words))
}

fn link(letter: &str, room: &str) -> String {
    let wanted = format!("https://city.example{room}");
    let found = letter
        .split_whitespace()
        .find(|word| word.starts_with(&wanted));
    let found = found.unwrap_or_else(|| panic!("no link to {room}: {letter}"));
    found
        .strip_prefix("https://city.example")
        .unwrap()
        .to_owned()
}

async fn a_card_opens_an_account_and_brings_her_back(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let codes = print(&mut editor, "library", "3").await;
    assert_eq!(codes.len(), 3);
    let code = codes[0].as_str();

    let mut browser = house.browser();
    let words = join(&mut browser, code, 20).await;
    let me = browser.get("/me?done=joined").await;
    assert!(me.text.contains("Hello Rūta"), "{}", me.text);
    assert!(
        me.text.contains("You have none."),
        "no empty line of an address"
    );
    let shown = browser.get("/api/v1/me").await.text;
    assert!(
        shown.contains("\"email\":null") && shown.contains("\"emails\":[]"),
        "{shown}"
    );
    let settings = browser.get("/settings").await;
    assert_eq!(settings.status, 200);
    let export = browser.get("/api/v1/me/export").await.text;
    assert!(export.contains("\"what\":\"used\"") && export.contains(&code[..5]));
    assert!(!export.contains(words.as_str()));

    // Anywhere, by all of the card or by its name alone; however the words are typed.
    for (typed, words) in [
        (code.to_owned(), words.clone()),
        (code[..5].to_lowercase(), words.to_uppercase()),
    ] {
        let mut elsewhere = house.browser_at("203.0.113.20");
        let done = enter(&mut elsewhere, &typed, &words).await;
        assert_eq!(done.status, 303, "{}", done.text);
        assert!(elsewhere.get("/me").await.text.contains("Hello Rūta"));
    }
    // Nothing is kept in clear.
    let id = owner(&house, code).await.unwrap();
    let stored = house
        .city
        .db
        .look(move |c: &mut Connection| {
            let card = cards::of_account(c, id)?.remove(0);
            let words = cards::words(c, card.id)?;
            Ok::<_, waymark::store::Error>((card.secret, words.unwrap()))
        })
        .await;
    assert_eq!(stored.0.len(), 64);
    assert!(stored.1.starts_with("$argon2id$"), "{}", stored.1);
    // Whoever made the card sees that it was used, and never by whom.
    let desk = editor.get("/desk/library/cards").await;
    assert!(desk.text.contains(&format!("Card {} was used", &code[..5])));
    assert!(!desk.text.contains("Rūta") && !desk.text.contains(&code[6..]));
}

async fn a_card_says_what_it_can_do(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let codes = print(&mut editor, "library", "3").await;
    let mut browser = house.browser();
    join(&mut browser, &codes[0], 20).await;

    // Photographed before, or used twice: the words are asked for, and nothing is opened.
    let mut other = house.browser_at("203.0.113.21");
    let page = other.get(&format!("/card/{}", codes[0])).await;
    assert!(page.text.contains("This card was used on"), "{}", page.text);
    let again = other
        .post(
            &format!("/card/{}", codes[0]),
            &[
                ("do".to_owned(), "join".to_owned()),
                ("name".to_owned(), "Thief".to_owned()),
                ("birthMonth".to_owned(), "4".to_owned()),
                ("birthYear".to_owned(), born(20)),
                ("agrees".to_owned(), "true".to_owned()),
            ],
        )
        .await;
    assert!(again.text.contains("This card was used on"));
    assert!(other.session().is_none());
    let wrong = enter(&mut other, &codes[0], "apple river stone cloud bread").await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text.contains("Card and words do not fit"));

    // Locked.
    let path = "/desk/library/cards";
    let page = editor.get(path).await;
    let name = codes[1][..5].to_owned();
    let find = move |c: &mut Connection| cards::by_name(c, &name);
    let card = house.city.db.look(find).await.unwrap();
    let form = page
        .form_with(path, &card.id.to_string())
        .with("do", "lock");
    assert_eq!(editor.send(form).await.status, 303);
    let page = other.get(&format!("/card/{}", codes[1])).await;
    assert_eq!(page.status, 410);
    assert!(page.text.contains("It was locked"), "{}", page.text);

    // Expired.
    let name = codes[2][..5].to_owned();
    let state = house
        .city
        .db
        .look(move |c: &mut Connection| cards::by_name(c, &name))
        .await
        .unwrap()
        .state(now() + TimeDelta::days(181));
    assert_eq!(state, CardState::Expired);

    // What is wrong with what she writes changes nothing.
    let mut new = house.browser();
    let form = wish(&mut new, &codes[2], 20).await;
    for (form, told) in [
        (form.clone().with("name", " "), "Write something here"),
        (
            form.clone().with("birthMonth", "13"),
            "Write month and year",
        ),
        (
            form.clone().without("agrees"),
            "Without this it does not work",
        ),
    ] {
        let answer = new.send(form).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text.contains(told), "{}", answer.text);
    }
    // Who has the name alone is not told whether there is such a card.
    for verb in ["join", "again"] {
        for name in [&codes[2][..5], "ZZZZZ"] {
            let sent = [("do".to_owned(), verb.to_owned())];
            let answer = new.post(&format!("/card/{name}"), &sent).await;
            assert_eq!(answer.status, 404, "{verb} {name}");
        }
    }
    assert_eq!(owner(&house, &codes[2]).await, None);
    // Opening the address, as a camera does, changes nothing either.
    new.get(&format!("/card/{}", codes[2])).await;
    join(&mut new, &codes[2], 20).await;
}

async fn a_card_cannot_be_guessed(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let codes = print(&mut editor, "library", "1").await;
    let mut browser = house.browser();
    join(&mut browser, &codes[0], 20).await;
    let mut thief = house.browser_at("203.0.113.22");
    let mut statuses = Vec::new();
    for n in 0..8 {
        let guess = format!("{}-AAAAA-AAAA{n}", &codes[0][..5]);
        statuses.push(thief.get(&format!("/card/{guess}")).await.status);
    }
    assert_eq!(statuses[0], 404);
    assert!(statuses.contains(&429), "{statuses:?}");
    // From another place the same name is held back too.
    let mut second = house.browser_at("203.0.113.23");
    let page = second
        .get(&format!("/card/{}-BBBBB-BBBBB", &codes[0][..5]))
        .await;
    assert_eq!(page.status, 429);
    assert!(!page.header("retry-after").is_empty());
    // Who never had a card is told nothing about whose words fit.
    let mut third = house.browser_at("203.0.113.24");
    let unknown = enter(&mut third, "ZZZZZ", "apple river stone cloud bread").await;
    assert_eq!(unknown.status, 422);
}

async fn only_a_verified_organisation_hands_out_cards(db: TestStore) {
    let house = House::new(db).await;
    let mut stranger = house.signed_in(Member::Stranger).await;
    let page = stranger.get("/desk/makerspace/cards").await;
    assert!(page.text.contains("has to verify your organisation"));
    let fields = |count: &str| {
        [("do", "print"), ("count", count), ("language", "lt")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec()
    };
    let csrf = |page: &Page| {
        let token = Regex::new("name=\"csrf\" value=\"([^\"]+)\"").unwrap();
        (
            "csrf".to_owned(),
            token.captures(&page.text).unwrap()[1].to_owned(),
        )
    };
    let mut sent = fields("1");
    sent.push(csrf(&page));
    assert_eq!(
        stranger.post("/desk/makerspace/cards", &sent).await.status,
        403
    );
    assert_eq!(
        stranger.post("/desk/library/cards", &sent).await.status,
        404
    );
    assert_eq!(stranger.get("/desk/makerspace/guardians").await.status, 403);
    let mut learner = house.signed_in(Member::Learner).await;
    assert_eq!(learner.get("/desk/library/cards").await.status, 404);
    // The operator does, also there.
    let mut operator = house.signed_in(Member::Operator).await;
    assert_eq!(print(&mut operator, "makerspace", "2").await.len(), 2);
    let mut editor = house.signed_in(Member::Editor).await;
    let page = editor.get("/desk/library/cards").await;
    for count in ["0", "41", "-1", "many", ""] {
        let mut sent = fields(count);
        sent.push(csrf(&page));
        let answer = editor.post("/desk/library/cards", &sent).await;
        assert_eq!(answer.status, 422, "{count}");
        assert!(answer.text.contains("Write a number from 1 to 40"));
    }
    assert_eq!(print(&mut editor, "library", "40").await.len(), 40);
    // Another organisation's card is none of hers.
    let page = operator.get("/desk/makerspace/cards").await;
    let other = Regex::new("name=\"card\" value=\"([^\"]+)\"").unwrap();
    let other = other.captures(&page.text).unwrap()[1].to_owned();
    let page = editor.get("/desk/library/cards").await;
    let sent = vec![
        ("do".to_owned(), "lock".to_owned()),
        ("card".to_owned(), other),
        csrf(&page),
    ];
    assert_eq!(editor.post("/desk/library/cards", &sent).await.status, 404);
}

async fn a_lost_card_is_replaced(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let code = print(&mut editor, "library", "1").await.remove(0);
    let mut browser = house.browser();
    let words = join(&mut browser, &code, 20).await;
    let id = owner(&house, &code).await.unwrap();

    let path = "/desk/library/cards";
    let page = editor.get(path).await;
    let sheet = editor
        .send(
            page.form_with(path, "value=\"replace\"")
                .with("do", "replace"),
        )
        .await;
    assert_eq!(sheet.status, 200, "{}", sheet.text);
    let new = codes(&sheet).remove(0);
    // The finder of the old one has nothing of it.
    assert_eq!(browser.get("/me").await.status, 303, "signed out");
    // The one that replaces it is found, and not to be replaced while it can be used.
    let page = editor.get(&format!("{path}?card={}", &new[..5])).await;
    assert!(!page.text.contains("value=\"replace\""), "{}", page.text);
    let mut finder = house.browser_at("203.0.113.25");
    assert_eq!(finder.get(&format!("/card/{code}")).await.status, 410);
    let old = enter(&mut finder, &code[..5], &words).await;
    assert_eq!(old.status, 422);

    // Whoever printed the new one does not know when she was born.
    let mut partner = house.browser_at("203.0.113.26");
    let at = format!("/card/{new}");
    let form = partner.get(&at).await.form(&at);
    let wrong = partner
        .send(
            form.clone()
                .with("birthMonth", "5")
                .with("birthYear", &born(20))
                .with("do", "again"),
        )
        .await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text.contains("That is not what we know"));
    for _ in 0..3 {
        let form = form.clone().with("birthMonth", "6").with("do", "again");
        assert_eq!(partner.send(form).await.status, 422);
    }
    let mut browser = house.browser_at("203.0.113.27");
    let form = browser.get(&at).await.form(&at);
    let right = browser
        .send(
            form.with("birthMonth", "4")
                .with("birthYear", &born(20))
                .with("do", "again"),
        )
        .await;
    assert_eq!(right.status, 200, "{}", right.text);
    assert_ne!(self::words(&right), words);
    assert!(browser.get("/me").await.text.contains("Hello Rūta"));
    assert_eq!(owner(&house, &new).await, Some(id));
    let me = browser.get("/me").await.text;
    assert!(me.contains("was replaced on"), "{me}");
    // Once: the old card is none to replace any more.
    let page = editor.get(path).await;
    assert_eq!(page.text.matches("value=\"replace\"").count(), 1);

    // Erased: the card opens nothing, and its words are gone.
    let page = browser.get("/me").await;
    let only = "you only see if you erase everything at once";
    assert!(page.text.contains(only), "nobody can write to her");
    let form = page.form_with("/me", "value=\"erase\"").with("do", "erase");
    assert_eq!(browser.send(form).await.status, 303);
    assert_eq!(owner(&house, &new).await, None);
    assert_eq!(finder.get(&at).await.status, 410);
}

/// Says five wrong months with a new card.
async fn guesses(house: &House, code: &str, from: &str) {
    let mut partner = house.browser_at(from);
    let at = format!("/card/{code}");
    let form = partner.get(&at).await.form(&at).with("do", "again");
    // What is no month is no guess.
    for month in ["", "13"] {
        let form = form.clone().with("birthMonth", month);
        let answer = partner.send(form.with("birthYear", &born(20))).await;
        assert_eq!(answer.status, 422);
        assert!(
            answer.text.contains("Write month and year"),
            "{}",
            answer.text
        );
    }
    for (n, month) in ["5", "6", "7", "8", "9"].into_iter().enumerate() {
        let name = code[..5].to_owned();
        let find = move |c: &mut Connection| cards::by_name(c, &name);
        let card = house.city.db.look(find).await.unwrap();
        assert_eq!(card.state(now()), CardState::Fresh, "{n}");
        let form = form.clone().with("birthMonth", month);
        let answer = partner.send(form.with("birthYear", &born(20))).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text.contains("That is not what we know"));
        // Before the last two she is told how many are left, and then that there are none.
        let told = ["", "", "left: 2", "left: 1", "is locked now"][n];
        assert!(answer.text.contains(told), "{n} {}", answer.text);
        assert_eq!(answer.text.contains("left:"), told.contains("left:"), "{n}");
    }
    let name = code[..5].to_owned();
    let find = move |c: &mut Connection| cards::by_name(c, &name);
    let card = house.city.db.look(find).await.unwrap();
    assert_eq!(card.state(now()), CardState::Locked);
}

async fn months_are_not_tried_card_after_card(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let code = print(&mut editor, "library", "1").await.remove(0);
    let mut browser = house.browser();
    join(&mut browser, &code, 20).await;
    let id = owner(&house, &code).await.unwrap();
    let set = move |c: &mut Connection| {
        accounts::set_email(c, id, Some("ruta@example.lt"))?;
        Ok::<_, Error>(())
    };
    house.city.db.done(set).await;

    let path = "/desk/library/cards";
    for from in ["203.0.113.50", "203.0.113.51"] {
        let page = editor.get(path).await;
        let form = page.form_with(path, "value=\"replace\"");
        let sheet = editor.send(form.with("do", "replace")).await;
        assert_eq!(sheet.status, 200, "{}", sheet.text);
        let new = codes(&sheet).remove(0);
        guesses(&house, &new, from).await;
        let page = editor.get(&format!("{path}?card={}", &new[..5])).await;
        let told = "month and year of birth were wrong too often";
        assert!(page.text.contains(told), "{}", page.text);
        // Its row has the button that the first card's has, until only the operator may.
        let may = page.text.contains("value=\"replace\"");
        assert_ne!(may, page.text.contains("Only the operator"));
        assert_eq!(may, from == "203.0.113.50", "{}", page.text);
    }
    assert!(is_told(&house, "ruta@example.lt", "was locked").await);
    let page = editor.get(path).await;
    assert!(!page.text.contains("value=\"replace\""));
    assert!(page.text.contains("Only the operator"), "{}", page.text);
    let name = code[..5].to_owned();
    let find = move |c: &mut Connection| cards::by_name(c, &name);
    let card = house.city.db.look(find).await.unwrap().id.to_string();
    let form = page.form_with(path, "value=\"print\"");
    let form = form.with("card", &card).with("do", "replace");
    assert_eq!(editor.send(form).await.status, 403);
    let mut operator = house.signed_in(Member::Operator).await;
    let page = operator.get(path).await;
    let form = page.form_with(path, "value=\"replace\"");
    let sheet = operator.send(form.with("do", "replace")).await;
    let new = codes(&sheet).remove(0);
    let mut browser = house.browser_at("203.0.113.52");
    let at = format!("/card/{new}");
    let form = browser.get(&at).await.form(&at);
    let form = form
        .with("birthMonth", "4")
        .with("birthYear", &born(20))
        .with("do", "again");
    assert_eq!(browser.send(form).await.status, 200);
    assert!(is_told(&house, "ruta@example.lt", "was used").await);
}

async fn a_form_that_is_sent_again_makes_no_cards(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let path = "/desk/library/cards";
    let form = editor.get(path).await.form_with(path, "value=\"print\"");
    let form = form.with("count", "2").with("do", "print");
    let made = codes(&editor.send(form.clone()).await);
    assert_eq!(made.len(), 2);
    let again = editor.send(form).await;
    assert_eq!(again.status, 200, "{}", again.text);
    assert!(codes(&again).is_empty());
    assert!(
        again.text.contains("have been made already"),
        "{}",
        again.text
    );
    assert_eq!(again.text.matches("<span class=\"code\">").count(), 2);
    // The page that is opened anew makes others.
    assert_eq!(print(&mut editor, "library", "1").await.len(), 1);

    let mut browser = house.browser();
    join(&mut browser, &made[0], 20).await;
    let page = editor.get(path).await;
    let form = page.form_with(path, "value=\"replace\"");
    let form = form.with("do", "replace");
    assert_eq!(codes(&editor.send(form.clone()).await).len(), 1);
    let again = editor.send(form).await;
    assert_eq!(again.status, 200, "{}", again.text);
    assert!(codes(&again).is_empty());
    let page = editor.get(path).await.text;
    assert_eq!(page.matches("<span class=\"code\">").count(), 4);
}

async fn words_are_shown_once_and_made_anew(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let codes = print(&mut editor, "library", "2").await;
    let mut browser = house.browser();
    let form = wish(&mut browser, &codes[0], 20).await;
    let shown = browser.send(form.clone()).await;
    let old = words(&shown);
    // Loaded again, it says that it is done, and shows no words.
    let again = browser.send(form.clone()).await;
    assert_eq!(again.status, 200, "{}", again.text);
    assert!(again.text.contains("Your account is open"));
    assert!(!again.text.contains("class=\"recovery\""), "{}", again.text);
    // Of a card that is not hers a form without the session's token says nothing.
    let mut other = house.browser_at("203.0.113.61");
    join(&mut other, &codes[1], 20).await;
    assert_eq!(other.send(form).await.status, 403);

    let path = "/settings/sign-in";
    let page = browser.get(path).await;
    let renew = page.form_with(path, "value=\"words\"").with("do", "words");
    let shown = browser.send(renew).await;
    assert_eq!(shown.status, 200, "{}", shown.text);
    assert!(shown.header("cache-control").contains("no-store"));
    let new = words(&shown);
    assert_ne!(new, old);
    let mut elsewhere = house.browser_at("203.0.113.62");
    assert_eq!(enter(&mut elsewhere, &codes[0], &old).await.status, 422);
    assert_eq!(enter(&mut elsewhere, &codes[0], &new).await.status, 303);
    let told = format!("Card {} got new words on", &codes[0][..5]);
    assert!(browser.get("/me").await.text.contains(&told));
    let desk = editor.get("/desk/library/cards").await.text;
    assert!(desk.contains(&told) && !desk.contains("Rūta"), "{desk}");
    // Whoever has no card has no words.
    let mut learner = house.signed_in(Member::Learner).await;
    let page = learner.get(path).await;
    assert!(!page.text.contains("value=\"words\""));
}

async fn a_card_typed_in_part_is_told_so(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.browser();
    let page = browser.get("/card").await;
    for (typed, told) in [
        ("7K3M9-QX", "A card has 15 letters"),
        ("7K3M9-QXT2V-HD4RS-1", "A card has 15 letters"),
        ("what?", "A card has 15 letters"),
        (" ", "Write something here"),
    ] {
        let answer = browser.send(page.form("/card").with("code", typed)).await;
        assert_eq!(answer.status, 422, "{typed}");
        assert!(answer.text.contains(told), "{typed}: {}", answer.text);
    }
    // The first five are enough for who has words; who has none is told what to write.
    let answer = browser.send(page.form("/card").with("code", "7k3m9")).await;
    assert_eq!(answer.header("location"), "/card/7K3M9");
    let words = browser.get("/card/7K3M9").await;
    assert!(words.text.contains("all fifteen letters"), "{}", words.text);
}

async fn who_has_to_wait_keeps_what_she_typed(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let code = print(&mut editor, "library", "1").await.remove(0);
    let mut browser = house.browser();
    let form = wish(&mut browser, &code, 20).await;
    // Whoever shares her address has mistyped too often.
    let mut others = house.browser();
    for n in 0..60 {
        let wrong = others.get(&format!("/card/A{n:04}-AAAAA-AAAAA")).await;
        assert_eq!(wrong.status, 404, "{n}");
    }
    let waits = browser.send(form.with("name", "Ona")).await;
    assert_eq!(waits.status, 429, "{}", waits.text);
    assert!(!waits.header("retry-after").is_empty());
    assert!(waits.text.contains("value=\"Ona\""), "{}", waits.text);
    assert!(waits.text.contains("Too many tries. Wait 5 minutes"));
    let words = [
        ("do".to_owned(), "words".to_owned()),
        ("words".to_owned(), "apple river stone".to_owned()),
    ];
    let waits = others.post(&format!("/card/{}", &code[..5]), &words).await;
    assert_eq!(waits.status, 429);
    assert!(!waits.text.contains("apple river"), "no secret stays");
    assert_eq!(owner(&house, &code).await, None);
}

async fn a_place_of_nobodys_address_opens_for_her_alone(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let code = print(&mut editor, "library", "1").await.remove(0);
    let mut holder = house.browser_at("203.0.113.64");
    join(&mut holder, &code, 20).await;
    let item = house
        .city
        .publish(serde_json::json!({
            "name": {"en": "Pottery"},
            "startTime": (now() + TimeDelta::days(9)).to_rfc3339(),
            "enrolment": "open",
        }))
        .await
        .uuid;
    let path = format!("/opportunities/{item}/enrol");
    let page = holder.get(&path).await;
    assert!(!page.text.contains("name=\"release\""), "{}", page.text);
    let done = holder.send(page.form(&path)).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let place = done.header("location");
    assert!(place.ends_with("?done=confirmed"), "{place}");
    let place = place.split('?').next().unwrap().to_owned();
    assert_eq!(holder.get(&place).await.status, 200);
    let mut finder = house.browser_at("203.0.113.65");
    let page = finder.get(&place).await;
    assert_eq!(page.status, 303);
    assert!(page.header("location").starts_with("/sign-in"));
    let leave = [("do".to_owned(), "leave".to_owned())];
    assert_ne!(finder.post(&place, &leave).await.status, 303);
    let id = owner(&house, &code).await.unwrap();
    let own = move |c: &mut Connection| enrolments::of_account(c, id);
    assert!(house.city.db.look(own).await[0].state.holds_seat());

    // What the organiser writes she reads there.
    let path = format!("/desk/library/opportunities/{item}/messages");
    let form = editor.get(&path).await.form(&path);
    let form = form
        .with("audience", "all")
        .with("name", "Bring shoes")
        .with("content", "It is wet.");
    let looked = editor.send(form.clone().with("do", "preview")).await;
    assert!(looked.text.contains("they read it on their page: 1"));
    assert!(!looked.text.contains("another city"), "{}", looked.text);
    assert_eq!(editor.send(form.with("do", "send")).await.status, 303);
    let page = holder.get(&place).await.text;
    assert!(page.contains("Bring shoes") && page.contains("It is wet."));
}

/// A child who came by a card and named her guardian, and the link of the guardian's letter.
async fn child<'a>(house: &'a House, code: &str) -> (Browser<'a>, String) {
    let mut child = house.browser_at("203.0.113.66");
    let mut form = wish(&mut child, code, 11).await;
    form.fields
        .push(("guardian".to_owned(), "parent@example.lt".to_owned()));
    assert_eq!(child.send(form).await.status, 200);
    let asked = link(&post(house).await, "/guardian/");
    (child, asked)
}

async fn a_child_does_not_answer_for_her_guardian(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let code = print(&mut editor, "library", "1").await.remove(0);
    let (mut child, asked) = child(&house, &code).await;
    let id = owner(&house, &code).await.unwrap();
    let mut parent = house.browser_at("203.0.113.67");
    let yes = |page: &Page| {
        page.form_with(&asked, "value=\"yes\"")
            .with("name", "Vida")
            .with("birthMonth", "4")
            .with("birthYear", &born(11))
            .with("agrees", "true")
            .with("do", "yes")
    };
    let page = parent.get(&asked).await;
    let theirs = yes(&page);
    let page = child.get(&asked).await;
    assert!(page.text.contains("for your parent or guardian"));
    assert!(!page.text.contains("value=\"yes\""), "{}", page.text);
    let csrf = page.form("/sign-out").fields;
    let csrf = csrf.iter().find(|(name, _)| name == "csrf").unwrap();
    for verb in ["yes", "no"] {
        let form = theirs.clone().with("csrf", &csrf.1).with("do", verb);
        let refused = child.send(form).await;
        assert_eq!(refused.status, 403, "{verb}");
        assert!(refused.text.contains("for your parent or guardian"));
    }
    assert!(waits(&house, id).await);

    assert_eq!(parent.send(theirs).await.status, 200);
    assert!(!waits(&house, id).await);
    assert!(is_told(&house, "parent@example.lt", "you agreed that Rūta").await);
    assert!(is_told(&house, "parent@example.lt", asked.as_str()).await);
    let set = move |c: &mut Connection| {
        accounts::set_email(c, id, Some("ruta@example.lt"))?;
        Ok::<_, Error>(())
    };
    house.city.db.done(set).await;
    let page = parent.get(&asked).await;
    let no = page.form_with(&asked, "value=\"no\"").with("do", "no");
    assert_eq!(parent.send(no).await.status, 200);
    assert!(is_told(&house, "parent@example.lt", "you took back that Rūta").await);
    assert!(is_told(&house, "ruta@example.lt", "does not agree any more").await);
    let me = child.get("/me").await.text;
    assert!(me.contains("guardian does not agree any more"), "{me}");
}

async fn a_guardian_who_was_written_to_may_sign_on_paper(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let code = print(&mut editor, "library", "1").await.remove(0);
    let (mut child, asked) = child(&house, &code).await;
    let page = child.get("/me").await;
    assert!(page.text.contains("Send the letter again"));
    let paper = page.form_with("/me", "value=\"paper\"").with("do", "paper");
    let done = child.send(paper).await;
    assert_eq!(done.header("location"), "/me?done=guardian-paper");
    let me = child.get("/me").await;
    assert!(me.text.contains("signs on paper where you got your card"));
    assert!(
        me.text.contains("Send a letter"),
        "none was sent to anybody"
    );
    let shown = shown_code(&me);
    let mut parent = house.browser_at("203.0.113.68");
    assert_eq!(parent.get(&asked).await.status, 404, "the letter is over");
    // An empty field is no error, and the code stays.
    let form = me.form_with("/me", "value=\"guardian\"");
    let form = form.with("guardian", " ").with("do", "guardian");
    let done = child.send(form).await;
    assert_eq!(done.header("location"), "/me?done=guardian-paper");
    assert_eq!(shown_code(&child.get("/me").await), shown);
}

async fn a_card_is_found_by_its_name(db: TestStore) {
    let house = House::new(db).await;
    let mut operator = house.signed_in(Member::Operator).await;
    let others = print(&mut operator, "makerspace", "1").await;
    let mut editor = house.signed_in(Member::Editor).await;
    let codes = print(&mut editor, "library", "3").await;
    let path = "/desk/library/cards";
    let wanted = codes[1][..5].to_lowercase();
    let page = editor.get(&format!("{path}?card={wanted}")).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.text.matches("<span class=\"code\">").count(), 1);
    let found = format!("<span class=\"code\">{}</span>", &codes[1][..5]);
    assert!(page.text.contains(&found), "{}", page.text);
    for wrong in ["nothing", &others[0][..5]] {
        let page = editor.get(&format!("{path}?card={wrong}")).await;
        assert_eq!(page.status, 404, "{wrong}");
        assert!(page.text.contains("No card has these letters"));
    }
}

/// What an editor types at the desk of guardians, and sees.
async fn attests(editor: &mut Browser<'_>, code: &str) -> Page {
    let path = "/desk/library/guardians";
    let page = editor.get(path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    editor
        .send(page.form(path).with("code", code).with("do", "look"))
        .await
}

fn shown_code(page: &Page) -> String {
    let code = Regex::new("[0-9A-Z]{4}-[0-9A-Z]{4}").unwrap();
    code.find(&page.text).unwrap().as_str().to_owned()
}

async fn a_childs_guardian_signs_on_paper(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let codes = print(&mut editor, "library", "1").await;
    let mut child = house.browser();
    // She is asked who answers for her before anything is made.
    let form = wish(&mut child, &codes[0], 11).await;
    let asked = child.send(form).await;
    assert_eq!(asked.status, 422);
    assert!(asked.text.contains("name=\"guardian\"") && asked.text.contains("signs on paper"));
    assert_eq!(owner(&house, &codes[0]).await, None);
    join(&mut child, &codes[0], 11).await;
    let me = child.get("/me").await;
    assert!(
        me.text.contains("signs on paper where you got your card"),
        "{}",
        me.text
    );
    let code = shown_code(&me);

    let desk = editor.get("/desk/library/guardians").await;
    assert!(!desk.text.contains("Rūta"));
    let page = attests(&mut editor, &code.to_lowercase()).await;
    assert!(
        page.text.contains("Rūta waits for a guardian"),
        "{}",
        page.text
    );
    // What is printed and signed says the code, and nothing of letters.
    let paper = page.text.split("class=\"paper\"").nth(1).unwrap();
    let paper = paper.split("</section>").next().unwrap();
    for told in [
        code.as_str(),
        "Signature",
        "Date",
        "on paper, with the code",
    ] {
        assert!(paper.contains(told), "{told}: {paper}");
    }
    assert!(!page.text.contains("with the link in your letter"));
    let form = page
        .form_with("/desk/library/guardians", "value=\"attest\"")
        .with("name", "Vida")
        .with("birthMonth", "4")
        .with("birthYear", &born(11))
        .with("agrees", "true")
        .with("do", "attest");
    // Who does not say that she has seen it learns nothing of the month.
    for month in ["4", "5"] {
        let form = form.clone().with("birthMonth", month).without("agrees");
        let wrong = editor.send(form).await;
        assert_eq!(wrong.status, 422);
        assert!(!wrong.text.contains("That is not what"), "{month}");
    }
    let wrong = editor.send(form.clone().with("birthMonth", "5")).await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.text.contains("That is not what Rūta told us"),
        "{}",
        wrong.text
    );
    let done = editor.send(form).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let id = owner(&house, &codes[0]).await.unwrap();
    let agreed = house
        .city
        .db
        .look(move |c: &mut Connection| consents::of_account(c, id))
        .await;
    assert!(
        agreed
            .iter()
            .any(|one| one.evidence == Some(Evidence::Paper))
    );
    let me = child.get("/me").await.text;
    assert!(me.contains("signed on paper; it was noted on"), "{me}");
    assert!(!me.contains("We wait for your parent"));
    let desk = editor.get("/desk/library/guardians").await.text;
    assert!(desk.contains("signature was noted on") && !desk.contains("Rūta"));
    assert!(desk.contains(&format!("({code})")), "{desk}");
    let export = child.get("/api/v1/me/export").await.text;
    assert!(export.contains("\"organisation\":\"library\""), "{export}");

    // A card finds nobody: who printed it would see whose it is. The guardian takes her yes back on
    // paper by the same code.
    let card = attests(&mut editor, &codes[0]).await;
    assert!(card.status == 404 && !card.text.contains("Rūta"));
    assert!(me.contains(&code), "{me}");
    let page = attests(&mut editor, &code).await;
    assert!(
        page.text.contains("The guardian of Rūta has agreed"),
        "{}",
        page.text
    );
    let form = page.form_with("/desk/library/guardians", "value=\"withdraw\"");
    assert_eq!(editor.send(form.with("do", "withdraw")).await.status, 303);
    let me = child.get("/me").await.text;
    assert!(me.contains("Everything of yours is erased on"), "{me}");
}

/// Whether somebody waits for her guardian.
async fn waits(house: &House, id: AccountId) -> bool {
    let find = move |c: &mut Connection| learners::get(c, id);
    let learner = house.city.db.look(find).await.unwrap();
    learner.waits_for_guardian(16, now())
}

async fn a_second_step_is_asked_of_guardians(db: TestStore) {
    let house = House::with(db, &[("WAYMARK_LEARNERS__GUARDIAN_STEP", "attested")]).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let codes = print(&mut editor, "library", "1").await;
    let mut child = house.browser();
    let mut form = wish(&mut child, &codes[0], 11).await;
    form.fields
        .push(("guardian".to_owned(), "parent@example.lt".to_owned()));
    assert_eq!(child.send(form).await.status, 200);
    let asked = link(&post(&house).await, "/guardian/");
    // Nobody else's paper speaks for a guardian who has a letter to answer.
    let id = owner(&house, &codes[0]).await.unwrap();
    let find = move |c: &mut Connection| learners::get(c, id);
    let known = house.city.db.look(find).await.unwrap().guardian.unwrap();
    let refused = signs(&mut editor, &known.code).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.text.contains("answer our letter first"),
        "{}",
        refused.text
    );
    let mut parent = house.browser_at("203.0.113.30");
    let page = parent.get(&asked).await;
    let yes = page
        .form_with(&asked, "value=\"yes\"")
        .with("name", "Vida")
        .with("birthMonth", "4")
        .with("birthYear", &born(11))
        .with("agrees", "true")
        .with("do", "yes");
    let said = parent.send(yes).await;
    assert_eq!(said.status, 200, "{}", said.text);
    assert!(said.text.contains("One step is missing"), "{}", said.text);
    let code = shown_code(&said);
    assert!(waits(&house, id).await, "the letter alone is not enough");
    assert!(
        child
            .get("/me")
            .await
            .text
            .contains("What is missing is the signature")
    );
    let page = attests(&mut editor, &code).await;
    let form = page
        .form_with("/desk/library/guardians", "value=\"attest\"")
        .with("birthMonth", "4")
        .with("birthYear", &born(11))
        .with("agrees", "true")
        .with("do", "attest");
    assert!(
        form.fields
            .contains(&("name".to_owned(), "Vida".to_owned()))
    );
    assert_eq!(editor.send(form).await.status, 303);
    assert!(!waits(&house, id).await);
    assert!(is_told(&house, "parent@example.lt", "you signed on paper").await);
    // It stays the guardian's to take back by her letter.
    let page = parent.get(&asked).await;
    let no = page.form_with(&asked, "value=\"no\"").with("do", "no");
    parent.send(no).await;
    assert!(waits(&house, id).await);
    assert_eq!(
        signs(&mut editor, &code).await.status,
        422,
        "no paper undoes it"
    );
    assert!(waits(&house, id).await);
}

/// An editor notes that a guardian has signed.
async fn signs(editor: &mut Browser<'_>, code: &str) -> Page {
    let page = attests(editor, code).await;
    let form = page
        .form_with("/desk/library/guardians", "value=\"attest\"")
        .with("name", "Vida")
        .with("birthMonth", "4")
        .with("birthYear", &born(11))
        .with("agrees", "true")
        .with("do", "attest");
    editor.send(form).await
}

async fn who_agreed_confirms_when_no_paper_is_asked(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let codes = print(&mut editor, "library", "1").await;
    let mut child = house.browser();
    let mut form = wish(&mut child, &codes[0], 11).await;
    form.fields
        .push(("guardian".to_owned(), "parent@example.lt".to_owned()));
    assert_eq!(child.send(form).await.status, 200);
    let asked = link(&post(&house).await, "/guardian/");
    let id = owner(&house, &codes[0]).await.unwrap();
    // The guardian's address is none of the child's.
    let own = address(&mut child, "add", "Parent@Example.lt").await;
    assert_eq!(own.status, 422);
    assert!(
        own.text.contains("address of your parent or guardian"),
        "{}",
        own.text
    );
    let statement = Statement {
        name: "Vida".to_owned(),
        birth_month: format!("{}-04", born(11)),
        agrees: true,
    };
    // While paper was asked for.
    let token = asked.strip_prefix("/guardian/").unwrap().to_owned();
    let agree = move |c: &mut Connection| {
        let step = (&LanguageTag::english(), GuardianStep::Attested);
        guardian::confirm(c, &token, &statement, step, now())
    };
    house.city.db.done(agree).await;
    let find = move |c: &mut Connection| learners::get(c, id);
    let known = house.city.db.look(find).await.unwrap().guardian.unwrap();
    assert_eq!(known.state, GuardianState::Agreed);
    // It is not any more.
    let mut parent = house.browser_at("203.0.113.34");
    let page = parent.get(&asked).await;
    let yes = page
        .form_with(&asked, "value=\"yes\"")
        .with("name", "Vida")
        .with("birthMonth", "4")
        .with("birthYear", &born(11))
        .with("agrees", "true")
        .with("do", "yes");
    assert_eq!(parent.send(yes).await.status, 200);
    assert!(!waits(&house, id).await);
}

async fn nobody_attests_without_a_code(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let mut statuses = Vec::new();
    for n in 0..24 {
        statuses.push(attests(&mut editor, &format!("AAAA-AA{n:02}")).await.status);
    }
    assert_eq!(statuses[0], 404);
    assert_eq!(statuses.last(), Some(&429), "{statuses:?}");
}

/// The mail form of `/me`.
async fn address(browser: &mut Browser<'_>, verb: &str, email: &str) -> Page {
    let page = browser.get("/me").await;
    let form = page.form_with("/me/emails", "value=\"add\"");
    browser
        .send(form.with("email", email).with("do", verb))
        .await
}

async fn she_has_several_addresses(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let id = house.account(Member::Learner).await;
    let prove = move |c: &mut Connection| Ok(accounts::prove(c, id, now())?);
    house.city.db.done(prove).await;
    let asked = address(&mut browser, "add", "Second@Example.lt").await;
    assert_eq!(
        asked.header("location"),
        "/me?done=email-asked",
        "{}",
        asked.text
    );
    let letter = post(&house).await;
    let opened = link(&letter, "/me/emails/");
    assert!(browser.get("/me").await.text.contains("not confirmed yet"));
    let page = browser.get(&opened).await;
    assert!(page.text.contains("second@example.lt"), "{}", page.text);
    assert_eq!(browser.send(page.form(&opened)).await.status, 303);
    assert_eq!(browser.get(&opened).await.status, 410, "once");
    assert!(
        post(&house).await.contains("second@example.lt"),
        "the first address hears of it"
    );

    // A link to either signs in.
    let mut other = house.browser_at("203.0.113.31");
    let page = other.get("/sign-in").await;
    let form = page
        .form("/sign-in")
        .with("email", "second@example.lt")
        .with("do", "link");
    assert_eq!(other.send(form).await.status, 200);
    let sign_in = link(&house.mailbox.letter().await, "/sign-in/");
    let page = other.get(&sign_in).await;
    assert_eq!(other.send(page.form(&sign_in)).await.status, 303);
    assert_eq!(other.get("/me").await.status, 200);

    let chosen = address(&mut browser, "choose", "second@example.lt").await;
    assert_eq!(chosen.header("location"), "/me?done=email-chosen");
    let me = browser.get("/api/v1/me").await.text;
    let emails = "\"emails\":[{\"email\":\"second@example.lt\",\"verified\":true},\
                  {\"email\":\"learner@city.example\",\"verified\":true}]";
    assert!(me.contains(emails), "{me}");
    let removed = address(&mut browser, "remove", "second@example.lt").await;
    assert_eq!(removed.header("location"), "/me?done=email-removed");
    assert!(
        !browser
            .get("/api/v1/me")
            .await
            .text
            .contains("second@example.lt")
    );
    // It is free again, and nobody's.
    let find = move |c: &mut Connection| accounts::by_email(c, "second@example.lt");
    assert_eq!(house.city.db.look(find).await, None);
    for (wrong, told) in [
        ("nothing", "Write an e-mail address"),
        ("learner@city.example", "You have this address already"),
    ] {
        let answer = address(&mut browser, "add", wrong).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text.contains(told), "{}", answer.text);
    }
    assert_eq!(
        address(&mut browser, "choose", "owner@library.example")
            .await
            .status,
        404
    );
    assert_eq!(
        address(&mut browser, "remove", "owner@library.example")
            .await
            .status,
        404
    );
}

async fn an_address_of_somebody_else_is_answered_alike(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let known = address(&mut browser, "add", Member::Owner.email()).await;
    let letter = post(&house).await;
    assert_eq!(known.header("location"), "/me?done=email-asked");
    assert!(letter.contains("belongs to an account already"), "{letter}");
    assert!(!letter.contains("/me/emails/"), "nothing to open");
    let page = browser.get("/me").await.text;
    let listed = page.contains(Member::Owner.email()) && page.contains("not confirmed yet");
    assert!(listed, "as one that nobody has");
    // Taken back.
    let removed = address(&mut browser, "remove", Member::Owner.email()).await;
    assert_eq!(removed.status, 303);
    let id = house.account(Member::Learner).await;
    let find = move |c: &mut Connection| emails::wishes(c, id, now());
    assert!(house.city.db.look(find).await.is_empty());
}

async fn an_address_is_hers_only_where_she_is(db: TestStore) {
    let house = House::new(db).await;
    let mut thief = house.signed_in(Member::Learner).await;
    address(&mut thief, "add", "victim@example.lt").await;
    let opened = link(&post(&house).await, "/me/emails/");
    // A letter that was asked for by somebody else does nothing in the victim's browser.
    let mut victim = house.browser_at("203.0.113.32");
    assert_eq!(victim.get(&opened).await.status, 410);
    assert_eq!(victim.post(&opened, &[]).await.status, 410);
    let mut owner = house.signed_in(Member::Owner).await;
    assert_eq!(owner.get(&opened).await.status, 410);
    // Where she is signed in, in another browser, it does.
    let mut phone = house.signed_in(Member::Learner).await;
    let page = phone.get(&opened).await;
    assert_eq!(page.status, 200);
    assert_eq!(phone.send(page.form(&opened)).await.status, 303);
    let wanted = house.account(Member::Learner).await;
    let find = |c: &mut Connection| accounts::by_email(c, "victim@example.lt");
    assert_eq!(house.city.db.look(find).await.unwrap().id, wanted);
}

async fn the_last_way_in_stays(db: TestStore) {
    let house = House::new(db).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let answer = address(&mut browser, "remove", Member::Learner.email()).await;
    assert_eq!(answer.status, 422);
    assert!(
        answer.text.contains("your last way to sign in"),
        "{}",
        answer.text
    );
    // With a card there is another one.
    let mut editor = house.signed_in(Member::Editor).await;
    let codes = print(&mut editor, "library", "1").await;
    let mut holder = house.browser_at("203.0.113.33");
    join(&mut holder, &codes[0], 20).await;
    address(&mut holder, "add", "ruta@example.lt").await;
    let opened = link(&post(&house).await, "/me/emails/");
    let page = holder.get(&opened).await;
    assert_eq!(holder.send(page.form(&opened)).await.status, 303);
    assert!(
        holder
            .get("/api/v1/me")
            .await
            .text
            .contains("\"email\":\"ruta@example.lt\"")
    );
    let me = holder.get("/me").await.text;
    assert!(me.contains("value=\"remove\""), "{me}");
    let removed = address(&mut holder, "remove", "ruta@example.lt").await;
    assert_eq!(removed.status, 303, "{}", removed.text);
    assert!(
        holder
            .get("/api/v1/me")
            .await
            .text
            .contains("\"emails\":[]")
    );
}

async fn one_person_has_one_place(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let code = print(&mut editor, "library", "1").await.remove(0);
    let mut holder = house.browser_at("203.0.113.35");
    join(&mut holder, &code, 20).await;
    let id = owner(&house, &code).await.unwrap();
    let item = house
        .city
        .publish(serde_json::json!({
            "name": {"en": "Pottery"},
            "startTime": (now() + TimeDelta::days(9)).to_rfc3339(),
            "enrolment": "open",
        }))
        .await
        .uuid;
    let path = format!("/opportunities/{item}/enrol");
    let page = holder.get(&path).await;
    let done = holder.send(page.form(&path)).await;
    assert!(matches!(done.status, 200 | 303), "{}", done.text);
    // The same person, by an address that nobody has shown to be hers.
    let guest = move |c: &mut Connection| {
        let wish = enrol::Wish {
            name: "Rūta".to_owned(),
            email: "second@example.lt".to_owned(),
            birth_month: format!("{}-04", born(20)),
            ..enrol::Wish::default()
        };
        let asked = enrol::ask_by_letter(c, item, &wish, (16, &LanguageTag::english()), now())?;
        assert_eq!(asked, Asked::Letter);
        let place = enrolments::of_email(c, item, "second@example.lt")?.unwrap();
        enrol::confirm(c, &place.secret, now())?;
        Ok::<_, Error>(())
    };
    house.city.db.done(guest).await;
    let seated = || house.city.db.look(move |c| enrolments::seated(c, item));
    assert_eq!(seated().await, 2);
    address(&mut holder, "add", "second@example.lt").await;
    let letters = waiting(&house).await;
    let letter = letters
        .iter()
        .find(|(_, body)| body.contains("/me/emails/"));
    let opened = link(&letter.unwrap().1, "/me/emails/");
    let page = holder.get(&opened).await;
    assert_eq!(holder.send(page.form(&opened)).await.status, 303);
    assert_eq!(seated().await, 1);
    let own = move |c: &mut Connection| enrolments::of_account(c, id);
    assert_eq!(house.city.db.look(own).await.len(), 1);
    let left = move |c: &mut Connection| enrolments::of_email(c, item, "second@example.lt");
    assert_eq!(house.city.db.look(left).await, None);
}

/// An answer with its bytes as they are.
async fn raw(house: &House, browser: &Browser<'_>, path: &str, accept: &str) -> Response<Body> {
    let cookie: Vec<String> = browser
        .cookies
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let mut request = Request::get(path)
        .header("host", HOST)
        .header("accept", accept)
        .header("sec-fetch-site", "same-origin")
        .header("cookie", cookie.join("; "))
        .body(Body::empty())
        .unwrap();
    let client: std::net::SocketAddr = "198.51.100.9:4711".parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(client));
    house.router.clone().oneshot(request).await.unwrap()
}

async fn everything_is_taken_along_as_files(db: TestStore) {
    let house = House::new(db).await;
    let item = house
        .city
        .publish(json!({
            "name": {"en": "Robots by the river"}, "enrolment": "open",
            "startTime": "2040-05-04T15:00:00+03:00", "audience": {"minAge": 18},
        }))
        .await;
    let (way, actor) = (
        house.city.gather(json!({})).await,
        house.city.actor(Member::Learner).await,
    );
    house
        .city
        .db
        .done(move |c| {
            let english = "en".parse().unwrap();
            let wish = Wish::default();
            enrol::ask(c, &actor, item.uuid, &wish, (16, &english), now())?;
            let own = (GoalKind::Name, "Build a robot");
            let goal = keep_goal::pick(c, &actor, own, &english, now())?;
            keep_goal::add_step(c, &actor, goal.id, &item.url)?;
            walk::start(c, &actor, way.uuid, now())
        })
        .await;
    let browser = house.signed_in(Member::Learner).await;
    for (path, accept) in [
        ("/me/export.zip", "*/*"),
        ("/api/v1/me/export", "application/zip"),
    ] {
        let answer = raw(&house, &browser, path, accept).await;
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()["content-type"], "application/zip");
        assert!(
            answer.headers()["cache-control"]
                .to_str()
                .unwrap()
                .contains("no-store")
        );
        let bytes = to_bytes(answer.into_body(), 1_000_000).await.unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<String> = archive
            .file_names()
            .map(|name| name.unwrap().into_owned())
            .collect();
        for name in [
            "README.txt",
            "everything.json",
            "account.json",
            "playlists.json",
            "goals.json",
            "enrolments.csv",
            "sessions.csv",
            "calendar.ics",
        ] {
            assert!(names.iter().any(|own| own == name), "{name} of {names:?}");
        }
        // What has no rows has no file, and a word alone is none.
        for name in ["follows.csv", "audit.csv", "tokens.csv", "remarkMail.json"] {
            assert!(!names.iter().any(|own| own == name), "{name} of {names:?}");
        }
        let mut read = |name: &str| {
            let mut text = String::new();
            let mut file = archive.by_name(name).unwrap();
            file.read_to_string(&mut text).unwrap();
            text
        };
        let account: serde_json::Value = serde_json::from_str(&read("account.json")).unwrap();
        assert_eq!(account["remarkMail"], false);
        let table = read("enrolments.csv");
        assert!(
            table.contains("title") && table.contains("Robots by the river"),
            "{table}"
        );
        let goals: serde_json::Value = serde_json::from_str(&read("goals.json")).unwrap();
        assert_eq!(goals[0]["stages"][0]["title"]["en"], "Robots by the river");
        let walks: serde_json::Value = serde_json::from_str(&read("playlists.json")).unwrap();
        assert_eq!(walks[0]["title"]["en"], "A way to go");
        let mut text = String::new();
        archive
            .by_name("everything.json")
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        let whole: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(whole["account"]["email"], Member::Learner.email());
        let mut readme = String::new();
        archive
            .by_name("README.txt")
            .unwrap()
            .read_to_string(&mut readme)
            .unwrap();
        assert!(readme.contains("The City"), "{readme}");
    }
    // A thousand times: after ten in an hour it is too often.
    let mut last = raw(&house, &browser, "/me/export.zip", "*/*").await;
    for _ in 0..9 {
        // A ZIP that is not read keeps its place.
        drop(last);
        last = raw(&house, &browser, "/me/export.zip", "*/*").await;
    }
    assert_eq!(last.status(), 429);
    assert!(last.headers().contains_key("retry-after"));
    assert_eq!(
        raw(&house, &house.browser(), "/me/export.zip", "*/*")
            .await
            .status(),
        303
    );
    assert_eq!(
        raw(
            &house,
            &house.browser(),
            "/api/v1/me/export",
            "application/zip"
        )
        .await
        .status(),
        401
    );
}

async fn who_does_not_come_is_told_and_erased(db: TestStore) {
    let house = House::new(db).await;
    house.signed_in(Member::Learner).await;
    let id = house.account(Member::Learner).await;
    let round = |days: i64| {
        let at = now() + TimeDelta::days(days);
        house
            .city
            .db
            .done(move |c| forget_inactive::forget(c, 24, true, at))
    };
    assert_eq!(round(30 * 21).await, (0, 0));
    let told = round(31 * 22).await;
    assert_eq!(told.0, 1, "partners and operators stay");
    let letter = post(&house).await;
    assert!(letter.contains("erase your account"), "{letter}");
    assert_eq!(round(31 * 22 + 1).await, (0, 0), "told once");
    // She comes: it is forgotten.
    let see = move |c: &mut Connection| Ok(accounts::see(c, id, now() + TimeDelta::days(700))?);
    house.city.db.done(see).await;
    assert_eq!(round(700 + 61).await, (0, 0));
    assert_eq!(round(700 + 31 * 22).await.0, 1);
    assert_eq!(round(700 + 31 * 22 + 61).await, (0, 1));
    let find = move |c: &mut Connection| accounts::get(c, id);
    assert_eq!(house.city.db.look(find).await, None);
    // Where the operator keeps everybody, nobody is told.
    let never = house
        .city
        .db
        .done(|c| forget_inactive::forget(c, 0, true, now() + TimeDelta::days(9_000)))
        .await;
    assert_eq!(never, (0, 0));
}

async fn nobody_is_erased_by_an_old_notice(db: TestStore) {
    let house = House::new(db).await;
    house.signed_in(Member::Learner).await;
    let id = house.account(Member::Learner).await;
    let round = |months: u32, mails: bool, days: i64| {
        let at = now() + TimeDelta::days(days);
        house
            .city
            .db
            .done(move |c| forget_inactive::forget(c, months, mails, at))
    };
    // Where no letters are sent, nobody who could get one is told or erased.
    assert_eq!(round(24, false, 700).await, (0, 0));
    assert_eq!(round(24, true, 700).await, (1, 0));
    assert_eq!(round(24, false, 765).await, (0, 0));
    // The operator keeps people longer: the notice is void, and she is told again in time.
    assert_eq!(round(48, true, 765).await, (0, 0));
    assert_eq!(round(48, true, 31 * 46).await, (1, 0));
    // Two months are not over.
    assert_eq!(round(24, true, 31 * 46 + 30).await, (0, 0));
    // A learner who comes by a program is here.
    let (token, _text) = house
        .city
        .db
        .done(|c| {
            let operator = Actor::command_line();
            let address = Member::Learner.email();
            create_token::create(c, &operator, address, "Program", &[Scope::Read])
        })
        .await;
    let at = now() + TimeDelta::days(31 * 46 + 40);
    house
        .city
        .db
        .done(move |c| sign_in::note_token(c, &token, at))
        .await;
    assert_eq!(round(24, true, 31 * 46 + 100).await, (0, 0));
    let find = move |c: &mut Connection| accounts::get(c, id);
    assert!(house.city.db.look(find).await.is_some());
}

async fn an_account_without_an_address_is_sound(db: TestStore) {
    let house = House::new(db).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let codes = print(&mut editor, "library", "2").await;
    let mut operator = house.signed_in(Member::Operator).await;
    let item = house
        .city
        .publish(serde_json::json!({
            "name": {"en": "Pottery"},
            "startTime": (now() + TimeDelta::days(9)).to_rfc3339(),
            "enrolment": "open",
        }))
        .await
        .uuid;
    for (n, code) in codes.iter().enumerate() {
        let mut holder = house.browser_at(&format!("203.0.113.4{n}"));
        join(&mut holder, code, 20).await;
        // Several people without an address sign up for the same thing.
        let path = format!("/opportunities/{item}/enrol");
        let page = holder.get(&path).await;
        assert_eq!(page.status, 200, "{}", page.text);
        let done = holder.send(page.form(&path)).await;
        assert!(
            matches!(done.status, 200 | 303),
            "{} {}",
            done.status,
            done.text
        );
        let id = owner(&house, code).await.unwrap();
        let find = move |c: &mut Connection| enrolments::of_account(c, id);
        let own = house.city.db.look(find).await;
        assert_eq!(own.len(), 1);
        assert!(own[0].email.is_empty() && !own[0].releases_email);
    }
    let waiting = |c: &mut Connection| letters::due(c, now(), 50);
    let unsent = house.city.db.look(waiting).await;
    assert!(unsent.is_empty(), "nothing is sent to nowhere: {unsent:?}");
    // The operator sees them among the others, and can remove one.
    let people = operator.get("/admin/people").await.text;
    assert!(people.contains("Rūta"));
    let all = operator.get("/api/v1/accounts?limit=100").await.text;
    assert_eq!(all.matches("\"email\":null").count(), 2, "{all}");
}
