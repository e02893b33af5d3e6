//! Searches that people keep: what is new in them, on a page and by mail.

use chrono::TimeDelta;
use serde_json::json;
use waymark::{
    domain::{SavedSearch, time::now},
    store::saved_searches,
};

use super::{browser::Browser, node::House};
use crate::support::{Member, TestStore, on_both};

on_both!(
    a_search_is_kept_and_says_what_is_new,
    what_cannot_be_kept_is_said,
    what_is_new_is_mailed_once_and_the_letters_can_be_ended,
);

/// Publishes something, and waits until it is found.
async fn publish(house: &House, document: serde_json::Value) {
    house.city.publish(document).await;
    house.city.db.find().await;
}

async fn keep(browser: &mut Browser<'_>, search: &str, name: &str, mail: bool) -> u16 {
    let page = browser.get(&format!("/?{search}")).await;
    let form = page.form("/searches");
    let mut fields = form.fields;
    fields.retain(|(field, _)| field != "name" && field != "mail");
    fields.push(("name".to_owned(), name.to_owned()));
    fields.push(("do".to_owned(), "save".to_owned()));
    if mail {
        fields.push(("mail".to_owned(), "true".to_owned()));
    }
    browser.post("/searches", &fields).await.status
}

async fn own(house: &House, who: Member) -> Vec<SavedSearch> {
    let account = house.account(who).await;
    let list = move |c: &mut waymark::store::Connection| saved_searches::of_account(c, account);
    house.city.db.look(list).await
}

async fn a_search_is_kept_and_says_what_is_new(db: TestStore) {
    let house = House::new(db).await;
    let workshop = |name: &str| json!({"name": {"en": name}, "kind": "workshop"});
    publish(&house, workshop("Robots by the river")).await;
    let mut nobody = house.browser();
    let page = nobody.get("/?q=robots&kind=workshop").await;
    assert!(
        page.text
            .contains("/sign-in?next=%2F%3Fq%3Drobots%26kind%3Dworkshop")
    );
    assert_eq!(nobody.get("/searches").await.status, 303, "to sign in");

    let mut owner = house.signed_in(Member::Owner).await;
    let page = owner.get("/?q=robots&kind=workshop").await;
    assert!(
        page.text.contains("value=\"robots, Workshop\""),
        "a name is proposed"
    );
    assert_eq!(
        keep(
            &mut owner,
            "q=robots&kind=workshop&page=2&utm=x",
            "Robots",
            false
        )
        .await,
        303
    );
    let kept = own(&house, Member::Owner).await;
    assert_eq!(kept[0].query, "q=robots&kind=workshop");
    let page = owner.get("/searches?done=saved").await;
    assert!(page.text.contains("Saved."));
    assert!(page.text.contains("Nothing new"));
    assert!(
        page.text
            .contains("/opportunities.rss?q=robots&#38;kind=workshop")
    );

    publish(&house, workshop("Robots that swim")).await;
    publish(&house, workshop("Chess")).await;
    let page = owner.get("/searches").await;
    assert!(page.text.contains("1 is new"), "{}", page.text);
    let results = owner.get(&format!("/searches/{}", kept[0].id)).await;
    assert_eq!(
        results.header("location"),
        "/?q=robots&kind=workshop&sort=new"
    );
    assert!(owner.get("/searches").await.text.contains("Nothing new"));

    // The same search again has another name; it is nobody else's.
    keep(&mut owner, "q=robots&kind=workshop", "Machines", false).await;
    assert_eq!(own(&house, Member::Owner).await.len(), 1);
    let mut editor = house.signed_in(Member::Editor).await;
    assert_eq!(
        editor
            .get(&format!("/searches/{}", kept[0].id))
            .await
            .status,
        404
    );
    let form = owner.get("/searches").await.form("/searches");
    let fields = |browser: &str, action: &str| {
        let mut fields = form.fields.clone();
        fields.retain(|(name, _)| name != "do");
        fields.push(("do".to_owned(), action.to_owned()));
        fields.push(("by".to_owned(), browser.to_owned()));
        fields
    };
    assert_eq!(
        editor
            .post("/searches", &fields("editor", "remove"))
            .await
            .status,
        403
    );
    assert_eq!(
        owner
            .post("/searches", &fields("owner", "remove"))
            .await
            .status,
        303
    );
    assert!(own(&house, Member::Owner).await.is_empty());
}

async fn what_cannot_be_kept_is_said(db: TestStore) {
    let house = House::new(db).await;
    publish(&house, json!({"name": {"en": "Chess"}})).await;
    let mut owner = house.signed_in(Member::Owner).await;
    assert_eq!(keep(&mut owner, "q=chess", "  ", false).await, 422);
    let mut fields = owner.get("/?q=chess").await.form("/searches").fields;
    fields.retain(|(name, _)| name != "query");
    fields.push(("query".to_owned(), "from=yesterday".to_owned()));
    fields.push(("do".to_owned(), "save".to_owned()));
    assert_eq!(owner.post("/searches", &fields).await.status, 422);
    for n in 0..50 {
        assert_eq!(
            keep(&mut owner, &format!("free=true&age={n}"), "Many", false).await,
            303
        );
    }
    assert_eq!(keep(&mut owner, "q=chess", "One more", false).await, 422);
    assert_eq!(own(&house, Member::Owner).await.len(), 50);
    assert_eq!(
        house.browser().get("/searches/stop/nothing").await.status,
        404
    );
}

async fn what_is_new_is_mailed_once_and_the_letters_can_be_ended(db: TestStore) {
    let house = House::new(db).await;
    house
        .city
        .publish(json!({"name": {"en": "Old robots"}}))
        .await;
    let mut owner = house.signed_in(Member::Owner).await;
    assert_eq!(keep(&mut owner, "q=robots", "My robots", true).await, 303);
    let kept = own(&house, Member::Owner).await;
    assert!(kept[0].due.unwrap() > now() + TimeDelta::hours(23));
    publish(
        &house,
        json!({
            "name": {"en": "New robots"}, "startTime": "2030-05-04T15:00:00+03:00",
            "timezone": "Europe/Vilnius",
        }),
    )
    .await;

    // A day later.
    let is_due = |house: &House| {
        let (id, db) = (kept[0].id, house.city.db.store.clone());
        async move {
            let due = Some(now() - TimeDelta::seconds(1));
            db.write(move |c| saved_searches::set_due(c, id, due))
                .await
                .unwrap();
        }
    };
    is_due(&house).await;
    house.write_letters().await;
    let letter = house.mailbox.letter().await;
    assert!(
        letter.contains("Subject: My robots: one new opportunity"),
        "{letter}"
    );
    assert!(
        letter.contains("New robots\nSat 4 May 2030, 15:00\nhttps://city.example/opportunities/"),
        "{letter}"
    );
    assert!(!letter.contains("Old robots"));
    let stop = format!("https://city.example/searches/stop/{}", kept[0].stop);
    assert!(letter.contains(&stop), "{letter}");
    assert!(
        letter.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"),
        "{letter}"
    );
    let after = own(&house, Member::Owner).await;
    assert!(
        after[0].due.unwrap() > now() + TimeDelta::hours(23),
        "tomorrow again"
    );

    // Nothing new: no letter.
    is_due(&house).await;
    house.write_letters().await;
    assert!(house.mailbox.stays_empty().await);

    // Who holds the letter ends them, without being signed in.
    let path = format!("/searches/stop/{}", kept[0].stop);
    let mut anybody = house.browser();
    let page = anybody.get(&path).await;
    assert!(page.text.contains("Stop the mail"), "{}", page.text);
    assert!(
        own(&house, Member::Owner).await[0].due.is_some(),
        "it asks first"
    );
    assert_eq!(anybody.post(&path, &[]).await.status, 200);
    assert_eq!(own(&house, Member::Owner).await[0].due, None);
    assert!(
        anybody
            .get(&path)
            .await
            .text
            .contains("You get no more mail about it.")
    );
}
