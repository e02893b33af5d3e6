//! What people follow, on pages and by mail.

use chrono::TimeDelta;
use serde_json::json;
use waymark::{
    domain::{subscription::Every, time::now},
    store::{Connection, accounts, digests, opportunities, subscriptions},
};

use super::{browser::Browser, node::House};
use crate::support::{Member, TestStore, on_both};

on_both!(
    what_happened_is_mailed_as_often_as_she_wants,
    nobody_sees_what_somebody_follows,
    a_way_home_is_told_and_looked_up_for_nobody_without_end,
);

async fn does(browser: &mut Browser<'_>, from: &str, verb: &str, more: &[(&str, &str)]) -> u16 {
    let page = browser.get(from).await;
    let csrf = page.form("/following").fields;
    let mut fields: Vec<(String, String)> = csrf
        .into_iter()
        .filter(|(name, _)| name == "csrf")
        .collect();
    fields.push(("do".to_owned(), verb.to_owned()));
    for (name, value) in more {
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    browser.post("/following", &fields).await.status
}

async fn what_happened_is_mailed_as_often_as_she_wants(db: TestStore) {
    let house = House::new(db).await;
    let workshop = |name: &str| {
        json!({
            "name": {"en": name}, "startTime": "2040-05-05T15:00:00+03:00",
            "timezone": "Europe/Vilnius",
        })
    };
    house.city.publish(workshop("Old robots")).await;
    let mut learner = house.signed_in(Member::Learner).await;
    let library = house.city.organisation("library").await.url.to_string();
    let page = "/organisations/library";
    let done = does(&mut learner, page, "follow", &[("object", &library)]).await;
    assert_eq!(done, 303);
    let done = does(
        &mut learner,
        "/following",
        "digest",
        &[("every", "fortnight")],
    )
    .await;
    assert_eq!(done, 404);
    let done = does(&mut learner, "/following", "digest", &[("every", "week")]).await;
    assert_eq!(done, 303);
    let account = house.account(Member::Learner).await;
    let kept = move |c: &mut Connection| digests::get(c, account);
    let own = house.city.db.look(kept).await.unwrap();
    assert_eq!(own.every, Some(Every::Week));
    assert!(own.due.unwrap() > now() + TimeDelta::days(6));
    let new = house.city.publish(workshop("New robots")).await;
    // Some minutes later: what is being written at this moment waits for the next letter.
    let id = new.uuid;
    house
        .city
        .db
        .done(move |c| {
            let mut own = digests::get(c, account)?.unwrap();
            own.told = now() - TimeDelta::minutes(10);
            digests::put(c, &own)?;
            let mut item = opportunities::get(c, id)?.unwrap();
            item.published = Some(now() - TimeDelta::minutes(5));
            Ok(opportunities::put(c, &item)?)
        })
        .await;
    house.city.db.find().await;
    let is_due = async || {
        house
            .city
            .db
            .done(move |c| {
                let mut own = digests::get(c, account)?.unwrap();
                own.due = Some(now() - TimeDelta::seconds(1));
                Ok(digests::put(c, &own)?)
            })
            .await;
    };
    is_due().await;
    house.write_letters().await;
    let letter = house.mailbox.letter().await;
    assert!(
        letter.contains("Subject: 1 piece of news from The City"),
        "{letter}"
    );
    let told = "New: New robots\nSat 5 May 2040, 15:00\nhttps://city.example/opportunities/";
    assert!(letter.contains(told), "{letter}");
    assert!(!letter.contains("Old robots"), "{letter}");
    assert!(
        letter.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"),
        "{letter}"
    );
    let after = house.city.db.look(kept).await.unwrap();
    assert!(after.due.unwrap() > now() + TimeDelta::days(6));
    is_due().await;
    house.write_letters().await;
    assert!(house.mailbox.stays_empty().await, "nothing is new");

    // Whoever leaves is not written to any more.
    let leaving = move |until: Option<chrono::DateTime<chrono::Utc>>| {
        move |c: &mut Connection| Ok(accounts::set_leaving(c, account, until)?)
    };
    house
        .city
        .db
        .done(move |c| {
            let mut own = digests::get(c, account)?.unwrap();
            own.told = now() - TimeDelta::minutes(10);
            digests::put(c, &own)?;
            leaving(Some(now()))(c)
        })
        .await;
    is_due().await;
    house.write_letters().await;
    assert!(house.mailbox.stays_empty().await, "she leaves");
    house.city.db.done(leaving(None)).await;

    // Who holds the letter ends them, without being signed in.
    let path = format!("/timeline/stop/{}", own.stop);
    assert!(letter.contains(&path));
    let mut anybody = house.browser();
    let page = anybody.get(&path).await;
    assert!(page.text.contains("Stop the mail"), "{}", page.text);
    assert_eq!(page.header("cache-control"), "private, no-store");
    assert_eq!(
        house.city.db.look(kept).await.unwrap().every,
        Some(Every::Week)
    );
    assert_eq!(anybody.post(&path, &[]).await.status, 200);
    let ended = house.city.db.look(kept).await.unwrap();
    assert_eq!((ended.every, ended.due), (None, None));
    assert_eq!(anybody.get("/timeline/stop/nothing").await.status, 404);
}

async fn nobody_sees_what_somebody_follows(db: TestStore) {
    let house = House::new(db).await;
    for path in ["/following", "/timeline"] {
        let page = house.browser().get(path).await;
        assert_eq!(page.status, 303, "{path}: to sign in");
        assert!(page.header("location").starts_with("/sign-in?next="));
    }
    let mut learner = house.signed_in(Member::Learner).await;
    let territory = "https://city.example/territory";
    let done = does(
        &mut learner,
        "/territory",
        "follow",
        &[("object", territory)],
    )
    .await;
    assert_eq!(done, 303);
    let account = house.account(Member::Learner).await;
    let own = move |c: &mut Connection| subscriptions::of_account(c, account);
    let own = house.city.db.look(own).await;
    let id = own[0].id.to_string();
    let mut owner = house.signed_in(Member::Owner).await;
    let list = owner.get("/following").await;
    assert!(list.text.contains("You do not follow anything yet"));
    for verb in ["unfollow", "mute", "unmute"] {
        let done = does(&mut owner, "/following", verb, &[("id", &id)]).await;
        assert_eq!(done, 404, "{verb}");
    }
    let page = owner.get("/territory").await;
    assert!(!page.text.contains("You follow it"));
    let shown = learner.get("/territory").await;
    assert!(shown.text.contains("You follow it"));
    assert_eq!(shown.header("cache-control"), "private, no-store");
    // Another site cannot follow for her.
    let forged = [("do", "follow"), ("object", territory)];
    let forged = forged.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(learner.post("/following", &forged).await.status, 403);
    // Nor is she sent away by what somebody made her follow.
    let away = [("id", id.as_str()), ("next", "https://evil.example/")];
    let page = learner.get("/following").await;
    let mut fields: Vec<(String, String)> = page.form("/following").fields;
    fields.retain(|(name, _)| name == "csrf");
    fields.push(("do".to_owned(), "mute".to_owned()));
    fields.extend(away.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let led = learner.post("/following", &fields).await;
    assert_eq!(led.header("location"), "/following?done=muted");
}

async fn a_way_home_is_told_and_looked_up_for_nobody_without_end(db: TestStore) {
    let house = House::new(db).await;
    let mut anybody = house.browser();
    let ours = "/follow?object=https%3A%2F%2Fcity.example%2Forganisations%2Flibrary";
    let page = anybody.get(ours).await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("Bring me there") && page.text.contains("/sign-in?next="));
    for nowhere in [
        "/follow",
        "/follow?object=",
        "/follow?object=nobody",
        "/follow?object=javascript%3Aalert(1)",
        "/follow?object=https%3A%2F%2Fcity.example%2Forganisations%2Fnobody",
    ] {
        assert_eq!(anybody.get(nowhere).await.status, 404, "{nowhere}");
    }
    // What is elsewhere is followed by who is signed in here, and nobody asks for her home.
    let theirs = "/follow?object=https%3A%2F%2Ftilburg.example%2Fterritory";
    let page = anybody.get(theirs).await;
    assert!(!page.text.contains("Bring me there"));
    let mut last = 0;
    for n in 0..21 {
        let fields = [
            (
                "object",
                "https://city.example/organisations/library".to_owned(),
            ),
            // Machines of the node's own network are no home of anybody.
            ("home", format!("10.0.0.{n}")),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value));
        last = anybody.post("/follow", &fields).await.status;
        let expected = if n < 20 { 422 } else { 429 };
        assert_eq!(last, expected, "{n}");
    }
    assert_eq!(last, 429);
}
