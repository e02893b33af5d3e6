//! Checking in on the pages: the ticket, the organiser's list, and the code on the wall.

use regex::Regex;
use serde_json::json;
use waymark::{
    actions::check_in::door,
    domain::{Opportunity, enrolment::EnrolmentState, time::now},
    store::enrolments,
};

use super::{
    browser::{Browser, Page},
    node::House,
};
use crate::support::{Member, TestStore, on_both};

on_both!(
    a_ticket_is_shown_and_read,
    the_list_is_tapped,
    the_wall_changes_and_is_for_editors,
    who_has_an_account_comes_in_by_the_wall,
    a_browser_with_a_ticket_comes_in_by_the_wall,
    who_is_not_known_types_a_ticket,
    what_is_over_or_cancelled_shows_no_ticket,
    codes_are_not_guessed_on_the_page,
);

async fn offer(house: &House, more: serde_json::Value) -> Opportunity {
    let mut document = json!({
        "name": {"en": "Robots by the river"}, "enrolment": "open", "timezone": "Europe/Vilnius",
        "audience": {"minAge": 18},
    });
    let more = more.as_object().unwrap().clone();
    document.as_object_mut().unwrap().extend(more);
    house.city.publish(document).await
}

/// Signs up in this browser; the address of her place.
async fn signs_up(browser: &mut Browser<'_>, item: &Opportunity) -> String {
    let enrol = format!("/opportunities/{}/enrol", item.uuid);
    let page = browser.get(&enrol).await;
    let done = browser.send(page.form(&enrol)).await;
    assert_eq!(done.status, 303, "{}", done.text);
    done.header("location")
        .split('?')
        .next()
        .unwrap()
        .to_owned()
}

fn letters(page: &Page) -> String {
    let found = Regex::new(r#"class="ticket__code">([0-9A-Z-]{14})<"#).unwrap();
    let found = found.captures(&page.text);
    found.unwrap_or_else(|| panic!("no code: {}", page.text))[1].to_owned()
}

fn desk(item: &Opportunity) -> String {
    format!("/desk/library/opportunities/{}/check-in", item.uuid)
}

async fn attended(house: &House, item: &Opportunity) -> usize {
    let id = item.uuid;
    let came = [EnrolmentState::Attended];
    let found = house
        .city
        .db
        .look(move |c| enrolments::of_opportunity(c, id, &came))
        .await;
    found.len()
}

async fn a_ticket_is_shown_and_read(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"startTime": null})).await;
    let mut browser = house.signed_in(Member::Stranger).await;
    let own = signs_up(&mut browser, &item).await;
    let page = browser.get(&own).await;
    let code = letters(&page);
    assert!(
        page.text
            .contains(&format!("aria-label=\"Code as a picture: {code}\""))
    );
    let secret = own.rsplit('/').next().unwrap();
    assert!(!code.contains(secret) && !secret.contains(&code.replace('-', "")));
    let mut editor = house.signed_in(Member::Editor).await;
    let path = desk(&item);
    let page = editor.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("Here: 0 of 1"), "{}", page.text);
    assert!(page.header("permissions-policy").contains("camera=(self)"));
    let form = page.form_with(&path, "name=\"code\"");
    let wrong = editor
        .send(form.clone().with("code", "7K3M-9QXT-2VHD"))
        .await;
    assert_eq!(wrong.status, 409);
    assert!(
        wrong.text.contains("No ticket has this code."),
        "{}",
        wrong.text
    );
    assert!(wrong.text.contains("value=\"7K3M-9QXT-2VHD\""));
    let typed = code.to_lowercase().replace('-', " ");
    let done = editor.send(form.clone().with("code", &typed)).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let page = editor.get(&done.header("location")).await;
    assert!(page.text.contains(" is here.") && page.text.contains("Here: 1 of 1"));
    let twice = editor.send(form.with("code", &code)).await;
    let page = editor.get(&twice.header("location")).await;
    assert!(page.text.contains("here already, since"), "{}", page.text);
    assert_eq!(attended(&house, &item).await, 1);
    // The page of everybody else may not use the camera.
    assert!(
        editor
            .get("/")
            .await
            .header("permissions-policy")
            .contains("camera=()")
    );
}

async fn the_list_is_tapped(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"startTime": null})).await;
    let mut browser = house.signed_in(Member::Stranger).await;
    signs_up(&mut browser, &item).await;
    let mut editor = house.signed_in(Member::Editor).await;
    let path = desk(&item);
    let page = editor
        .get(&format!(
            "/desk/library/opportunities/{}/participants",
            item.uuid
        ))
        .await;
    assert!(page.text.contains(&format!("href=\"{path}\"")));
    let page = editor.get(&path).await;
    let form = page.form_with(&path, "name=\"id\"");
    let done = editor.send(form.clone()).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let page = editor.get(&done.header("location")).await;
    assert!(page.text.contains(" is here.") && page.text.contains("here since "));
    let none = editor.send(form.with("id", &item.uuid.to_string())).await;
    assert_eq!(none.status, 409);
    for who in [Member::Stranger, Member::Learner] {
        let mut other = house.signed_in(who).await;
        assert_eq!(other.get(&path).await.status, 404, "{who:?}");
    }
    assert_eq!(house.browser().get(&path).await.status, 303, "to sign in");
}

async fn the_wall_changes_and_is_for_editors(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"startTime": null})).await;
    let path = format!("/opportunities/{}/door", item.uuid);
    let mut editor = house.signed_in(Member::Editor).await;
    let page = editor.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let code = letters(&page);
    let left = Regex::new(r#"http-equiv="refresh" content="(\d+)""#).unwrap();
    let left: u32 = left.captures(&page.text).unwrap()[1].parse().unwrap();
    assert!((2..=31).contains(&left), "{left}");
    assert!(page.text.contains("city.example/check-in"), "{}", page.text);
    assert!(page.header("cache-control").contains("no-store"));
    let led = editor.get(&format!("/check-in?code={code}")).await;
    assert_eq!(led.header("location"), format!("/check-in/{code}"));
    for who in [Member::Stranger, Member::Learner] {
        let mut other = house.signed_in(who).await;
        assert_eq!(other.get(&path).await.status, 404, "{who:?}");
    }
    assert_eq!(house.browser().get(&path).await.status, 303, "to sign in");
    assert_eq!(editor.get("/opportunities/x/door").await.status, 404);
}

/// The address that stands on the wall now.
async fn wall(house: &House, item: &Opportunity) -> String {
    let (editor, id) = (house.city.actor(Member::Editor).await, item.uuid);
    let secret = house
        .city
        .db
        .done(move |c| door::open(c, &editor, id))
        .await;
    format!("/check-in/{}", secret.shown(now()).unwrap().code)
}

async fn who_has_an_account_comes_in_by_the_wall(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"startTime": null})).await;
    let mut browser = house.signed_in(Member::Stranger).await;
    let at = wall(&house, &item).await;
    let page = browser.get(&at).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("You have no place here yet."));
    assert!(
        page.text
            .contains(&format!("/opportunities/{}/enrol", item.uuid))
    );
    signs_up(&mut browser, &item).await;
    let page = browser.get(&at).await;
    assert!(page.text.contains("Robots by the river") && page.text.contains("I am here: "));
    assert_eq!(attended(&house, &item).await, 0, "to look does nothing");
    let done = browser.send(page.form(&at)).await;
    assert_eq!(done.status, 200, "{}", done.text);
    assert!(done.text.contains("You are checked in."));
    assert_eq!(attended(&house, &item).await, 1);
    let page = browser.get(&at).await;
    assert!(page.text.contains("here already, since") && !page.text.contains("I am here: "));
}

async fn a_browser_with_a_ticket_comes_in_by_the_wall(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"startTime": null})).await;
    let mut browser = house.signed_in(Member::Stranger).await;
    let own = signs_up(&mut browser, &item).await;
    let mut phone = house.browser_at("203.0.113.5");
    let page = phone.get(&own).await;
    let code = letters(&page);
    let cookie = page.header("set-cookie");
    assert!(
        cookie.contains("Path=/check-in") && cookie.contains("HttpOnly"),
        "{cookie}"
    );
    assert!(
        cookie.contains("Secure") && cookie.contains("SameSite=Lax"),
        "{cookie}"
    );
    assert!(
        !cookie.contains(own.rsplit('/').next().unwrap()),
        "{cookie}"
    );
    let at = wall(&house, &item).await;
    let page = phone.get(&at).await;
    assert!(page.text.contains("I am here: "), "{}", page.text);
    assert!(
        !page.text.contains("/enrolments/"),
        "a ticket leads to no place"
    );
    let done = phone.send(page.form(&at)).await;
    assert_eq!(done.status, 200, "{}", done.text);
    assert!(done.text.contains("You are checked in.") && done.text.contains("notice--ok"));
    assert_eq!(attended(&house, &item).await, 1);
    assert!(
        !done.text.contains(&code),
        "it is on nobody's screen any more"
    );
}

async fn who_is_not_known_types_a_ticket(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"startTime": null})).await;
    let mut browser = house.signed_in(Member::Stranger).await;
    let own = signs_up(&mut browser, &item).await;
    let code = letters(&browser.get(&own).await);
    let mut stranger = house.browser_at("203.0.113.6");
    let at = wall(&house, &item).await;
    let page = stranger.get(&at).await;
    assert!(page.text.contains("We do not know yet who you are."));
    assert!(page.text.contains(&format!("/sign-in?next={at}")));
    let form = page.form_with(&at, "id=\"ticket\"");
    let wrong = stranger
        .send(form.clone().with("ticket", "7K3M-9QXT-2VHD"))
        .await;
    assert_eq!(wrong.status, 409);
    assert!(wrong.text.contains("No ticket has this code."));
    let done = stranger.send(form.with("ticket", &code)).await;
    assert_eq!(done.status, 200, "{}", done.text);
    assert!(done.text.contains("You are checked in."));
    assert_eq!(attended(&house, &item).await, 1);
    // Wrong and too old are the same.
    let (wrong, none) = (
        stranger.get("/check-in/7K3M-9QXT-2VHD").await,
        stranger.get("/check-in/x").await,
    );
    assert_eq!((wrong.status, none.status), (404, 404));
    assert!(wrong.text.contains("wrong or too old") && none.text.contains("wrong or too old"));
    assert_eq!(stranger.get("/check-in").await.status, 200);
    assert_eq!(stranger.get("/check-in?code=x").await.status, 404);
}

async fn what_is_over_or_cancelled_shows_no_ticket(db: TestStore) {
    let house = House::new(db).await;
    let soon = (now() + chrono::TimeDelta::hours(3)).to_rfc3339();
    let item = offer(&house, json!({"startTime": soon})).await;
    let mut browser = house.signed_in(Member::Stranger).await;
    let own = signs_up(&mut browser, &item).await;
    let code = letters(&browser.get(&own).await);
    let mut editor = house.signed_in(Member::Editor).await;
    let page = editor.get(&desk(&item)).await;
    assert!(page.text.contains("It is too early."), "{}", page.text);
    assert!(!page.text.contains("name=\"code\"") && !page.text.contains("name=\"id\""));
    let change = async |patch: serde_json::Value| {
        use waymark::{actions::publish_opportunity, domain::permission::Actor};
        let id = item.uuid;
        house
            .city
            .db
            .done(move |c| {
                let patch = crate::support::members(patch);
                publish_opportunity::change(c, &Actor::command_line(), id, &patch, None)
            })
            .await;
    };
    let past = (now() - chrono::TimeDelta::hours(7)).to_rfc3339();
    change(json!({"startTime": past})).await;
    assert!(!browser.get(&own).await.text.contains(&code));
    assert!(
        editor
            .get(&desk(&item))
            .await
            .text
            .contains("It is too late.")
    );
    // It began an hour ago and says no end: people still come.
    let begun = (now() - chrono::TimeDelta::hours(1)).to_rfc3339();
    change(json!({"startTime": begun})).await;
    assert!(browser.get(&own).await.text.contains(&code));
    change(json!({"status": "cancelled"})).await;
    assert!(!browser.get(&own).await.text.contains(&code));
    let page = editor.get(&desk(&item)).await;
    assert!(page.text.contains("cancelled") && !page.text.contains("name=\"code\""));
}

async fn codes_are_not_guessed_on_the_page(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"startTime": null})).await;
    let mut phone = house.browser_at("203.0.113.9");
    for n in 0..60 {
        let page = phone.get(&format!("/check-in/7K3M9QXT2V{n:02}")).await;
        assert_eq!(page.status, 404);
    }
    let at = wall(&house, &item).await;
    assert_eq!(phone.get(&at).await.status, 429);
    assert_eq!(house.browser_at("203.0.113.10").get(&at).await.status, 200);
}
