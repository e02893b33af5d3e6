//! Signing up on the pages: with an account, by a letter, and as the organiser sees it.

use serde_json::json;
use tokio_util::sync::CancellationToken;
use waymark::{
    domain::{
        Opportunity,
        enrolment::{Answer, EnrolmentState},
    },
    http::mail::queue,
    store::enrolments,
};

use super::{browser::Page, node::House};
use crate::{
    actions::{enrol_elsewhere, enrol_guests, receiving::follow_tilburg},
    support::{Member, TestStore, on_both},
};

on_both!(
    somebody_without_an_account_signs_up_by_a_letter,
    a_partner_signs_up_and_leaves,
    what_is_closed_says_why,
    the_organiser_sees_who_comes_and_what_was_released,
    a_table_of_participants_holds_no_formula,
    nobody_else_sees_participants,
    somebody_signs_up_for_what_another_city_offers,
    the_organiser_sees_who_comes_from_another_city,
);

async fn offer(house: &House, more: serde_json::Value) -> Opportunity {
    let mut document = json!({
        "name": {"en": "Robots by the river"}, "enrolment": "open", "timezone": "Europe/Vilnius",
        "startTime": "2040-05-04T15:00:00+03:00", "audience": {"minAge": 18},
    });
    let more = more.as_object().unwrap().clone();
    document.as_object_mut().unwrap().extend(more);
    house.city.publish(document).await
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

fn link(letter: &str) -> String {
    let found = letter
        .split_whitespace()
        .find(|word| word.contains("/enrolments/"));
    let found = found.unwrap_or_else(|| panic!("no link: {letter}"));
    found
        .strip_prefix("https://city.example")
        .unwrap()
        .to_owned()
}

fn press(page: &Page, action: &str, verb: &str) -> super::browser::Form {
    page.form_with(action, &format!("value=\"{verb}\""))
        .with("do", verb)
}

async fn seated(house: &House, item: &Opportunity) -> u32 {
    let id = item.uuid;
    house.city.db.look(move |c| enrolments::seated(c, id)).await
}

async fn somebody_without_an_account_signs_up_by_a_letter(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"capacity": 1})).await;
    let at = format!("/opportunities/{}", item.uuid);
    let enrol = format!("{at}/enrol");
    let mut browser = house.browser();
    let page = browser.get(&at).await;
    assert!(
        page.text.contains(&format!("href=\"{enrol}\"")),
        "{}",
        page.text
    );
    let page = browser.get(&enrol).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(!page.text.contains("birthMonth"), "no child may come");
    let form = page.form(&enrol).without("release");
    let refused = browser.send(form.clone().with("name", "")).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.text.contains("Write something here") && refused.text.contains("name@example.org")
    );
    let form = form.with("name", "Jonas").with("email", "jonas@example.lt");
    let sent = browser.send(form).await;
    assert_eq!(sent.status, 200, "{}", sent.text);
    assert!(sent.text.contains("We have written to jonas@example.lt"));
    assert_eq!(seated(&house, &item).await, 0);

    // On any device: whoever has the letter has the address.
    let link = link(&post(&house).await);
    let mut phone = house.browser_at("203.0.113.5");
    let page = phone.get(&link).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("Not confirmed yet"));
    assert_eq!(seated(&house, &item).await, 0, "to look uses nothing");
    let done = phone.send(press(&page, &link, "confirm")).await;
    assert_eq!(done.header("location"), format!("{link}?done=confirmed"));
    let page = phone.get(&link).await;
    assert!(page.text.contains("You have a place"));
    assert!(page.text.contains(&format!("{at}.ics")));
    assert_eq!(seated(&house, &item).await, 1);
    let full = browser.get(&enrol).await;
    assert!(full.text.contains("All places are taken"));

    let left = phone.send(press(&page, &link, "leave")).await;
    assert_eq!(left.header("location"), format!("{link}?done=not-coming"));
    assert!(phone.get(&link).await.text.contains("You are not coming"));
    assert_eq!(seated(&house, &item).await, 0);
    assert_eq!(phone.get("/enrolments/nothing").await.status, 404);
}

async fn a_partner_signs_up_and_leaves(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({})).await;
    let at = format!("/opportunities/{}", item.uuid);
    let enrol = format!("{at}/enrol");
    let mut browser = house.signed_in(Member::Stranger).await;
    let page = browser.get(&enrol).await;
    let form = page.form(&enrol).with("message", "I bring a robot");
    assert!(form.fields.iter().all(|(name, _)| name != "email"));
    let done = browser.send(form.clone()).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let own = done.header("location");
    assert!(
        own.starts_with("/enrolments/") && own.ends_with("?done=enrolled"),
        "{own}"
    );
    let own = own.split('?').next().unwrap().to_owned();
    assert!(browser.get(&at).await.text.contains("You have a place"));
    assert!(
        browser
            .get("/me")
            .await
            .text
            .contains("Robots by the river")
    );
    assert!(
        browser
            .get(&enrol)
            .await
            .text
            .contains("You have signed up already")
    );
    assert_eq!(browser.send(form).await.status, 409);
    let mine = browser.get("/api/v1/me/enrolments").await.text;
    assert!(
        mine.contains("\"status\":\"accepted\"") && mine.contains("I bring a robot"),
        "{mine}"
    );
    let page = browser.get(&own).await;
    browser.send(press(&page, &own, "leave")).await;
    assert_eq!(seated(&house, &item).await, 0);
    // Again.
    let page = browser.get(&enrol).await;
    assert_eq!(browser.send(page.form(&enrol)).await.status, 303);
}

async fn what_is_closed_says_why(db: TestStore) {
    let house = House::new(db).await;
    for (more, told) in [
        (json!({"enrolment": "none"}), "Nobody needs to sign up"),
        (
            json!({"startTime": "2020-05-04T15:00:00+03:00"}),
            "This is over",
        ),
        (json!({"status": "cancelled"}), "has been cancelled"),
    ] {
        let item = offer(&house, more).await;
        let mut browser = house.browser();
        let page = browser.get(&format!("/opportunities/{}", item.uuid)).await;
        assert!(!page.text.contains("/enrol\""), "{told}");
        let page = browser
            .get(&format!("/opportunities/{}/enrol", item.uuid))
            .await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains(told), "{told}: {}", page.text);
        assert!(!page.text.contains("name=\"message\""));
    }
    let draft = offer(&house, json!({"status": "draft"})).await;
    let path = format!("/opportunities/{}/enrol", draft.uuid);
    assert_eq!(house.browser().get(&path).await.status, 404);
    assert_eq!(
        house.browser().get("/opportunities/x/enrol").await.status,
        404
    );
}

async fn the_organiser_sees_who_comes_and_what_was_released(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(
        &house,
        json!({"enrolment": "approval", "capacity": 5, "startTime": null}),
    )
    .await;
    let enrol = format!("/opportunities/{}/enrol", item.uuid);
    for (who, released) in [(Member::Stranger, true), (Member::Operator, false)] {
        let mut browser = house.signed_in(who).await;
        let page = browser.get(&enrol).await;
        let mut form = page.form(&enrol);
        if !released {
            form = form.without("release");
        }
        assert_eq!(browser.send(form).await.status, 303);
    }
    let mut editor = house.signed_in(Member::Editor).await;
    let path = format!("/desk/library/opportunities/{}/participants", item.uuid);
    let own = editor.get(&format!("/opportunities/{}", item.uuid)).await;
    assert!(own.text.contains(&format!("href=\"{path}\"")));
    let page = editor.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(
        page.text.contains("0 of 5 places taken") && page.text.contains("2 wait for your word")
    );
    assert!(page.text.contains(Member::Stranger.email()));
    assert!(
        !page.text.contains(Member::Operator.email()),
        "not released"
    );
    let done = editor.send(press(&page, &path, "accepted")).await;
    assert_eq!(
        done.header("location"),
        format!("{path}?done=participant-accepted")
    );
    let page = editor
        .get(&format!("{path}?done=participant-accepted"))
        .await;
    assert!(page.text.contains("1 of 5 places taken"));
    let done = editor.send(press(&page, &path, "attended")).await;
    assert_eq!(done.status, 303);
    let id = item.uuid;
    let came = [EnrolmentState::Attended];
    let came = house
        .city
        .db
        .look(move |c| enrolments::of_opportunity(c, id, &came))
        .await;
    assert_eq!(came.len(), 1);
    let table = editor.get(&format!("{path}.csv")).await;
    assert!(table.header("content-type").starts_with("text/csv"));
    assert!(
        table
            .text
            .starts_with("\u{feff}name,email,status,since,message,host\r\n")
    );
    assert!(table.text.contains(Member::Stranger.email()));
    assert!(!table.text.contains(Member::Operator.email()));
}

async fn a_table_of_participants_holds_no_formula(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({})).await;
    let enrol = format!("/opportunities/{}/enrol", item.uuid);
    let mut browser = house.signed_in(Member::Stranger).await;
    let page = browser.get(&enrol).await;
    let form = page
        .form(&enrol)
        .with("name", "=1+1")
        .with("message", "=HYPERLINK(\"https://evil.example\")");
    assert_eq!(browser.send(form).await.status, 303);
    let mut editor = house.signed_in(Member::Editor).await;
    let path = format!("/desk/library/opportunities/{}/participants", item.uuid);
    let page = editor.get(&path).await;
    assert!(page.text.contains("=1+1"));
    let table = editor.get(&format!("{path}.csv")).await.text;
    assert!(
        table.contains("'=HYPERLINK") && !table.contains(",=") && !table.contains("\"="),
        "{table}"
    );
}

async fn nobody_else_sees_participants(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({})).await;
    let path = format!("/desk/library/opportunities/{}/participants", item.uuid);
    let theirs = format!("/desk/makerspace/opportunities/{}/participants", item.uuid);
    for who in [Member::Stranger, Member::Learner] {
        let mut browser = house.signed_in(who).await;
        for path in [&path, &theirs, &format!("{path}.csv")] {
            assert_eq!(browser.get(path).await.status, 404, "{who:?} {path}");
        }
        let list = format!("/api/v1/opportunities/{}/enrolments", item.uuid);
        assert_eq!(browser.get(&list).await.status, 404);
    }
    assert_eq!(house.browser().get(&path).await.status, 303, "to sign in");
}

async fn somebody_signs_up_for_what_another_city_offers(db: TestStore) {
    let house = House::new(db).await;
    follow_tilburg(&house.city).await;
    let offered = |more| enrol_elsewhere::offered(&house.city, more);
    let id = offered(json!({"audience": {"minAge": 18}})).await;
    let at = format!("/elsewhere/{id}");
    let enrol = format!("{at}/enrol");
    let offers = |page: &Page| page.text.contains(&format!("href=\"{enrol}\""));
    let mut anybody = house.browser();
    assert!(offers(&anybody.get(&at).await));
    let page = anybody.get(&enrol).await;
    assert_eq!(page.status, 200);
    assert!(
        page.text
            .contains("https://tilburg.example/opportunities/7f3a"),
        "who has no account is led there: {}",
        page.text
    );
    assert!(!page.text.contains("name=\"message\""));

    let mut browser = house.signed_in(Member::Stranger).await;
    let page = browser.get(&enrol).await;
    for told in ["Makers", "Tilburg", "tilburg.example"] {
        assert!(page.text.contains(told), "{told}");
    }
    assert!(!page.text.contains(" checked"), "nothing is ticked for her");
    let form = page.form(&enrol).without("release");
    let refused = browser
        .send(form.clone().with("message", &"x".repeat(1_001)))
        .await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    let form = form.with("name", "Sam").with("release", "name");
    let done = browser.send(form).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let own = done.header("location").to_owned();
    let page = browser.get(&own).await;
    assert!(page.text.contains("We have passed it on to the organiser"));
    assert!(page.text.contains("Passed on, no answer yet"));
    assert!(page.text.contains("The organiser may see my name"));
    assert!(!page.text.contains("may see my e-mail"));
    let secret = own.split(['/', '?']).nth(2).unwrap().to_owned();
    let known = house
        .city
        .db
        .look(move |c| enrolments::by_secret(c, &secret))
        .await
        .unwrap();
    assert!(known.releases_name && !known.releases_email);
    let page = browser.get("/me").await;
    assert!(page.text.contains("Passed on, no answer yet") && page.text.contains("Tilburg"));
    assert!(!offers(&browser.get(&at).await), "she has asked already");
    let again = browser.get(&enrol).await;
    assert!(again.text.contains("You have signed up already"));

    let join = known.join.unwrap();
    enrol_elsewhere::answers(
        &house.city,
        "/organisations/makers",
        &join,
        Answer::TentativeAccept,
    )
    .await;
    assert!(
        browser
            .get(&at)
            .await
            .text
            .contains("You are waiting for a place")
    );
    enrol_elsewhere::answers(&house.city, "/organisations/makers", &join, Answer::Accept).await;
    let own = own.split('?').next().unwrap();
    let page = browser.get(own).await;
    assert!(page.text.contains("You have a place"));
    assert!(page.text.contains(&format!("{at}.ics")));
    let left = browser.send(press(&page, own, "leave")).await;
    assert_eq!(left.status, 303);
    assert!(browser.get(own).await.text.contains("You are not coming"));
    assert!(offers(&browser.get(&at).await));

    offered(json!({"enrolment": "external", "url": "https://makers.example/"})).await;
    assert!(!offers(&browser.get(&at).await));
    let page = browser.get(&enrol).await;
    assert!(
        page.text
            .contains("People sign up for this on its own website")
    );
    offered(json!({"status": "cancelled"})).await;
    assert!(!offers(&browser.get(&at).await));
}

async fn the_organiser_sees_who_comes_from_another_city(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"enrolment": "approval"})).await;
    let from = enrol_guests::node();
    for n in 1..=2 {
        enrol_guests::joins(&house.city, &from, n, &item.url).await;
    }
    enrol_guests::releases(&house.city, &from, 2, "Sam", "sam@tilburg.example").await;
    let mut editor = house.signed_in(Member::Editor).await;
    let path = format!("/desk/library/opportunities/{}/participants", item.uuid);
    let page = editor.get(&path).await;
    assert!(page.text.contains("Somebody from tilburg.example"));
    assert!(page.text.contains("Sam") && page.text.contains("mailto:sam@tilburg.example"));
    let done = editor.send(press(&page, &path, "accepted")).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let table = editor.get(&format!("{path}.csv")).await;
    let rows: Vec<&str> = table.text.lines().skip(1).collect();
    assert_eq!(rows.len(), 2);
    for row in rows {
        assert!(row.ends_with(",tilburg.example"), "{row}");
    }
}
