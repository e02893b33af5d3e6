//! What a child may not let an organiser see by herself, on the pages: hers, and her guardian's.

use chrono::{Datelike, TimeDelta};
use serde_json::json;
use waymark::{
    domain::{
        Learner,
        learner::{BirthMonth, Guardian, GuardianState},
        time::now,
    },
    store::{Connection, accounts, learners, letters},
};

use super::node::House;
use crate::{
    actions::{enrol_elsewhere, receiving::follow_tilburg},
    support::{Member, TestStore, on_both},
};

on_both!(
    a_guardian_is_asked_says_yes_and_takes_it_back,
    a_guardian_on_paper_is_not_asked,
);

const PARENT: &str = "parent@example.lt";

/// Makes the learner a child, whose guardian has agreed.
async fn child(house: &House, guardian: Option<&str>) {
    let account = house.account(Member::Learner).await;
    let birth = BirthMonth::new(now().year() - 13, 1, now()).unwrap();
    let guardian = Guardian {
        email: guardian.map(str::to_owned),
        code: "7K3M9QXT".to_owned(),
        name: Some("Vida".to_owned()),
        state: GuardianState::Confirmed,
        until: birth.reaches(16),
    };
    house
        .city
        .db
        .done(move |c| {
            accounts::prove(c, account, now())?;
            let learner = Learner {
                account,
                birth,
                guardian: None,
            };
            learners::insert(c, &learner)?;
            Ok(learners::set_guardian(c, account, &guardian, Some("hash"))?)
        })
        .await;
}

async fn a_guardian_is_asked_says_yes_and_takes_it_back(db: TestStore) {
    let house = House::new(db).await;
    follow_tilburg(&house.city).await;
    let id = enrol_elsewhere::offered(&house.city, json!({})).await;
    child(&house, Some(PARENT)).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let enrol = format!("/elsewhere/{id}/enrol");
    let page = browser.get(&enrol).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let ask = "Ask my guardian whether Makers may have my name and my e-mail address";
    assert!(page.text.contains(ask), "{}", page.text);
    assert!(!page.text.contains("name=\"release\"") && !page.text.contains(" checked"));
    let form = page.form(&enrol).with("ask", "true");
    let long = form.clone().with("message", &"x".repeat(1_001));
    let refused = browser.send(long).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains(" checked"), "what she ticked stays");
    let done = browser.send(form).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let own = done.header("location");
    let own = own.split('?').next().unwrap().to_owned();
    let asked = "We have asked your guardian whether the organiser may have your name and your \
                 e-mail address.";
    for at in [own.as_str(), "/me"] {
        let page = browser.get(at).await;
        assert!(page.text.contains(asked), "{at}: {}", page.text);
    }

    let due = |c: &mut Connection| letters::due(c, now() + TimeDelta::days(1), 100);
    let letters = house.city.db.look(due).await;
    let letter = letters.iter().find(|one| one.recipient == PARENT).unwrap();
    for told in [
        "Robots",
        "Makers",
        "Tilburg",
        "the name and the e-mail address",
    ] {
        assert!(letter.body.contains(told), "{told}: {}", letter.body);
    }
    let hers = Member::Learner.email();
    assert!(!letter.body.contains(hers), "it may go astray");
    let (_, rest) = letter.body.split_once("/guardian/release/").unwrap();
    let secret = rest.split_whitespace().next().unwrap();
    let path = format!("/guardian/release/{secret}");
    let mut parent = house.browser_at("203.0.113.5");
    let page = parent.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    for told in ["Robots", "Makers, Tilburg", "2040", hers] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    let form = page.form(&path);
    let strange = parent.send(form.clone().with("do", "perhaps")).await;
    assert_eq!(strange.status, 404);
    for (word, told, said) in [
        ("no", "If you change your mind", "Your guardian said no"),
        ("yes", "You have agreed", "Your guardian said yes"),
        (
            "no",
            "If you change your mind",
            "Your guardian took the yes back",
        ),
    ] {
        let page = parent.send(form.clone().with("do", word)).await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains(told), "{word}: {}", page.text);
        for at in [own.as_str(), "/me"] {
            let page = browser.get(at).await;
            assert!(page.text.contains(said), "{at}: {}", page.text);
        }
    }
    let page = browser.get(&own).await;
    let leave = page.form_with(&own, "value=\"leave\"").with("do", "leave");
    assert_eq!(browser.send(leave).await.status, 303);
    for over in [
        parent.get(&path).await,
        parent.send(form.with("do", "yes")).await,
        parent.get("/guardian/release/nothing").await,
    ] {
        assert_eq!(over.status, 410, "{}", over.text);
        assert!(over.text.contains("nothing left to decide here"));
    }
    let page = browser.get(&own).await;
    assert!(!page.text.contains("Your guardian"), "{}", page.text);
}

async fn a_guardian_on_paper_is_not_asked(db: TestStore) {
    let house = House::new(db).await;
    follow_tilburg(&house.city).await;
    let id = enrol_elsewhere::offered(&house.city, json!({})).await;
    child(&house, None).await;
    let mut browser = house.signed_in(Member::Learner).await;
    let enrol = format!("/elsewhere/{id}/enrol");
    let page = browser.get(&enrol).await;
    assert!(page.text.contains("Your guardian gets no letters from us"));
    assert!(!page.text.contains("name=\"ask\"") && !page.text.contains("name=\"release\""));
    // A page of before, or of somebody's own making.
    let form = page
        .form(&enrol)
        .with("ask", "true")
        .with("release", "name");
    let done = browser.send(form).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let own = done.header("location");
    let page = browser.get(own.split('?').next().unwrap()).await;
    for told in ["Your guardian", "may see my name"] {
        assert!(!page.text.contains(told), "{told}: {}", page.text);
    }
}
