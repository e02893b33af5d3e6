//! Whom somebody lets look on, on the pages (security.md sections 3 and 5).

use chrono::{Datelike, TimeDelta};
use serde_json::json;
use waymark::{
    actions::{
        enrol::{self, Wish},
        invite_adviser::{self, Request},
        keep_goal, leave,
    },
    domain::{
        Learner,
        adviser::Part,
        consent::{GivenBy, Purpose},
        goal::GoalKind,
        learner::{BirthMonth, Guardian, GuardianState},
        time::now,
    },
    store::{Connection, accounts, consents, learners, letters},
};

use super::node::House;
use crate::support::{Member, TestStore, on_both};

on_both!(
    a_new_adviser_is_of_age_and_alone_in_the_browser,
    an_adviser_of_goals_sees_no_places_on_the_page,
    the_page_of_a_guardian_says_that_it_is_over,
    a_goal_with_a_wrong_step_keeps_what_was_typed,
    an_invitation_is_declined_by_its_letter,
    the_second_letter_says_whose_invitation_it_is,
    whoever_ends_it_is_told_who_sees_nothing,
);

/// The learner asks somebody to look on; what stands in the first letter after a path.
async fn asks(
    house: &House,
    email: &'static str,
    age: i32,
    (to, path): (&'static str, &'static str),
) -> String {
    let actor = house.city.actor(Member::Learner).await;
    let account = actor.account.as_ref().unwrap().id;
    let birth = BirthMonth::new(now().year() - age - 1, 1, now()).unwrap();
    let ask = move |c: &mut Connection| {
        let learner = Learner {
            account,
            birth,
            guardian: None,
        };
        learners::insert(c, &learner)?;
        if age < 16 {
            let guardian = Guardian {
                email: Some("parent@example.lt".to_owned()),
                code: "7K3M9QXT".to_owned(),
                name: Some("Vida".to_owned()),
                state: GuardianState::Confirmed,
                until: birth.reaches(16),
            };
            learners::set_guardian(c, account, &guardian, Some("hash"))?;
        }
        let request = Request {
            email: email.to_owned(),
            parts: vec![Part::Goals],
            until: None,
        };
        invite_adviser::invite(c, &actor, &request, &"en".parse().unwrap(), 16, now())
    };
    house.city.db.done(ask).await;
    let due = |c: &mut Connection| letters::due(c, now() + TimeDelta::days(1), 100);
    let letters = house.city.db.look(due).await;
    let letter = letters.iter().find(|one| one.recipient == to).unwrap();
    let (_, rest) = letter.body.split_once(path).unwrap();
    let secret = rest.split_whitespace().next().unwrap();
    format!("{path}{secret}")
}

async fn a_new_adviser_is_of_age_and_alone_in_the_browser(db: TestStore) {
    let house = House::new(db).await;
    let letter = ("mentor@example.org", "/advising/invited/");
    let path = asks(&house, "mentor@example.org", 20, letter).await;
    let token = path.rsplit('/').next().unwrap().to_owned();
    let (_, key) = house
        .city
        .db
        .done(move |c| invite_adviser::ask_for_proof(c, &token, "browser", now()))
        .await;
    // Somebody else was signed in before, in the same browser.
    let mut browser = house.signed_in(Member::Stranger).await;
    let before = browser.session().unwrap().to_owned();
    browser
        .cookies
        .insert("waymark-link".to_owned(), "browser".to_owned());
    let page = browser.get(&format!("{path}?key={key}")).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("I am of age, and I agree"));
    let form = page
        .form(&path)
        .with("do", "accept")
        .with("name", "Jonas")
        .without("agrees");
    let refused = browser.send(form.clone()).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    assert!(refused.text.contains("href=\"#agrees\"") && refused.text.contains("Jonas"));
    let none = |c: &mut Connection| accounts::by_email(c, "mentor@example.org");
    assert!(house.city.db.look(none).await.is_none());
    let done = browser.send(form.with("agrees", "true")).await;
    assert_eq!(
        (done.status, done.header("location")),
        (303, "/advising?done=advising-begun".to_owned()),
        "{}",
        done.text
    );
    assert_ne!(browser.session().unwrap(), before);
    let me = browser.get("/api/v1/me").await.text;
    assert!(me.contains("mentor@example.org"), "{me}");
    let agreed = browser.get("/api/v1/me/consents").await.text;
    assert!(agreed.contains("\"purpose\":\"account\""), "{agreed}");
    // What opened the other account opens it no longer.
    let mut thief = house.browser();
    thief.cookies.insert("__Host-waymark".to_owned(), before);
    assert_eq!(thief.get("/api/v1/me").await.status, 401);
}

async fn an_adviser_of_goals_sees_no_places_on_the_page(db: TestStore) {
    let house = House::new(db).await;
    let item = house
        .city
        .publish(json!({
            "name": {"en": "Robots by the river"}, "enrolment": "open",
            "startTime": "2040-05-04T15:00:00+03:00", "audience": {"minAge": 18},
        }))
        .await;
    let letter = (Member::Editor.email(), "/advising/invited/");
    let path = asks(&house, Member::Editor.email(), 20, letter).await;
    let (editor, learner) = (
        house.account(Member::Editor).await,
        house.city.actor(Member::Learner).await,
    );
    let goal = house
        .city
        .db
        .done(move |c| {
            accounts::prove(c, editor, now())?;
            let english = "en".parse().unwrap();
            let wish = Wish::default();
            enrol::ask(c, &learner, item.uuid, &wish, (16, &english), now())?;
            let own = (GoalKind::Name, "Build a robot");
            let goal = keep_goal::pick(c, &learner, own, &english, now())?;
            keep_goal::add_step(c, &learner, goal.id, &item.url)
        })
        .await;
    let mut own = house.signed_in(Member::Learner).await;
    let page = own.get(&format!("/goals/{}", goal.id)).await;
    assert!(page.text.contains("Signed up"), "{}", page.text);
    let mut adviser = house.signed_in(Member::Editor).await;
    let page = adviser.get(&path).await;
    let done = adviser.send(page.form(&path).with("do", "accept")).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let list = adviser.get("/advising").await.text;
    let (_, rest) = list.split_once("href=\"/advising/").unwrap();
    let id = rest.split('/').next().unwrap();
    let seen = format!("/advising/{id}/goals/{}", goal.id);
    let page = adviser.get(&seen).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("Robots by the river"));
    assert!(!page.text.contains("Signed up"), "{}", page.text);
    // The log tells how often he looked.
    adviser.get(&seen).await;
    let page = own.get("/advisers").await;
    assert!(page.text.contains("Goals · 2 ×"), "{}", page.text);
}

async fn the_page_of_a_guardian_says_that_it_is_over(db: TestStore) {
    let house = House::new(db).await;
    let letter = ("parent@example.lt", "/guardian/adviser/");
    let path = asks(&house, "mentor@example.org", 12, letter).await;
    // The child does not answer it where she is signed in.
    let mut child = house.signed_in(Member::Learner).await;
    let page = child.get(&path).await;
    assert!(page.text.contains("for your parent or guardian"));
    assert!(!page.text.contains("value=\"yes\""), "{}", page.text);
    let mut form = page.form("/sign-out").with("do", "yes");
    form.action.clone_from(&path);
    assert_eq!(child.send(form).await.status, 403);
    let mut parent = house.browser();
    let page = parent.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let form = page.form(&path).with("do", "no");
    let no = parent.send(form.clone()).await;
    assert_eq!(no.status, 200, "{}", no.text);
    // The letter promises that she can change her mind.
    let page = parent.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("mentor@example.org sees nothing."));
    let yes = page.form(&path).with("do", "yes");
    let yes = parent.send(yes).await;
    assert!(yes.text.contains("You have agreed."), "{}", yes.text);
    assert_eq!(parent.send(form.clone()).await.status, 200);
    let mut child = house.signed_in(Member::Learner).await;
    let list = child.get("/advisers").await;
    let told = "Your parent or guardian ended it";
    assert!(list.text.contains(told), "{}", list.text);
    let (actor, account) = (
        house.city.actor(Member::Learner).await,
        house.account(Member::Learner).await,
    );
    let page = child.get("/me").await.text;
    let title = "Letting somebody look on: mentor@example.org";
    assert_eq!(page.matches(title).count(), 1, "once: {page}");
    assert!(page.contains("Your parent or guardian agreed on"));
    // What the child does not want any more is over for both.
    house
        .city
        .db
        .done(move |c| {
            let given = consents::of_account(c, account)?;
            let own = given.iter().find(|one| {
                one.given_by == GivenBy::Own
                    && one.purpose == Purpose::Adviser
                    && one.withdrawn.is_none()
            });
            leave::withdraw(c, &actor, own.unwrap().id, now())
        })
        .await;
    for over in [parent.get(&path).await, parent.send(form).await] {
        assert_eq!(over.status, 410, "{}", over.text);
        assert!(over.text.contains("has ended or is too old"));
    }
}

async fn a_goal_with_a_wrong_step_keeps_what_was_typed(db: TestStore) {
    let house = House::new(db).await;
    let mut learner = house.signed_in(Member::Learner).await;
    let page = learner.get("/goals/new?object=nothing").await;
    let form = page.form("/goals").with("name", "Mend my bike");
    let wrong = learner.send(form).await;
    assert_eq!(wrong.status, 422, "{}", wrong.text);
    assert!(wrong.text.contains("value=\"Mend my bike\""));
    assert!(wrong.text.contains("no opportunity and no playlist there"));
    // The step that cannot be is left out, and the goal can be made.
    let done = learner.send(wrong.form("/goals")).await;
    assert_eq!(done.status, 303, "{}", done.text);
    // What was chosen of a list is not blamed on own words.
    let form = page.form("/goals").with("object", "");
    let wrong = learner.send(form.with("occupation", "nothing")).await;
    assert_eq!(wrong.status, 422, "{}", wrong.text);
    assert!(!wrong.text.contains("href=\"#name\""), "{}", wrong.text);
}

async fn an_invitation_is_declined_by_its_letter(db: TestStore) {
    let house = House::new(db).await;
    let letter = ("mentor@example.org", "/advising/invited/");
    let path = asks(&house, "mentor@example.org", 20, letter).await;
    let mut own = house.signed_in(Member::Learner).await;
    let page = own.get(&path).await;
    assert!(!page.text.contains("value=\"decline\""), "{}", page.text);
    let mut adviser = house.browser();
    let page = adviser.get(&path).await;
    let form = page
        .form_with(&path, "value=\"decline\"")
        .with("do", "decline");
    let done = adviser.send(form.clone()).await;
    assert_eq!(done.status, 200, "{}", done.text);
    assert!(done.text.contains("You have declined."));
    for over in [adviser.get(&path).await, adviser.send(form).await] {
        assert_eq!(over.status, 410, "{}", over.text);
    }
    let list = own.get("/advisers").await;
    assert!(list.text.contains("Declined"), "{}", list.text);
}

async fn the_second_letter_says_whose_invitation_it_is(db: TestStore) {
    let house = House::new(db).await;
    let letter = ("mentor@example.org", "/advising/invited/");
    let path = asks(&house, "mentor@example.org", 20, letter).await;
    let mut adviser = house.browser();
    let page = adviser.get(&path).await;
    let form = page.form_with(&path, "value=\"ask\"").with("do", "ask");
    let asked = adviser.send(form).await;
    assert_eq!(asked.status, 200, "{}", asked.text);
    let letter = house.mailbox.letter().await;
    let letter = letter.replace("=\r\n", "").replace("=\n", "");
    assert!(
        letter.contains("Going on with the invitation of"),
        "{letter}"
    );
    assert!(letter.contains("you go on with the invitation"), "{letter}");
    // In another browser it says what to do, and opens nothing.
    let mut other = house.browser();
    let page = other.get(&format!("{path}?key=something")).await;
    let told = "Open it in the browser in which you asked for it";
    assert!(page.text.contains(told), "{}", page.text);
    assert!(!page.text.contains("value=\"accept\""), "{}", page.text);
}

async fn whoever_ends_it_is_told_who_sees_nothing(db: TestStore) {
    let house = House::new(db).await;
    let letter = ("mentor@example.org", "/advising/invited/");
    asks(&house, "mentor@example.org", 20, letter).await;
    let mut own = house.signed_in(Member::Learner).await;
    let page = own.get("/advisers").await;
    let form = page
        .form_with("/advisers", "value=\"end\"")
        .with("do", "end");
    let done = own.send(form).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let page = own.get(&done.header("location")).await;
    assert!(
        page.text
            .contains("mentor@example.org sees nothing of yours any more."),
        "{}",
        page.text
    );
}
