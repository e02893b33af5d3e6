//! What is wrong: reported here, told to the city that it is from, and by other servers.

use serde_json::json;
use waymark::{
    actions::{
        Error,
        receive_object::{Meaning, receive_object},
        report,
    },
    domain::{ObjectUrl, Rule, Status, event::Event, permission::Actor, time::now},
    store::{Connection, reports},
};

use super::receiving::{about, makers, opportunity, url};
use crate::support::{City, Member, TestStore, on_both};

on_both!(
    a_thing_is_reported_once_and_settled,
    what_is_from_elsewhere_is_told_there_and_nobody_named,
    a_flag_is_taken_for_what_is_ours_alone,
);

async fn reported(city: &City, object: &ObjectUrl, text: &'static str) -> Result<(), Error> {
    let object = object.clone();
    let report = move |c: &mut Connection| report::report(c, &object, text, true, now());
    city.db.act(report).await
}

async fn a_thing_is_reported_once_and_settled(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({})).await;
    let draft = city.publish(json!({"status": "draft"})).await;
    let mark = city.mark().await;
    reported(&city, &item.url, "It costs money").await.unwrap();
    reported(&city, &item.url, " It costs money\n")
        .await
        .unwrap();
    let open = city.db.look(|c| reports::open(c, 10)).await;
    assert_eq!(open.len(), 1, "the same words count once");
    assert_eq!(open[0].text, "It costs money");
    assert_eq!((&open[0].host, open[0].forwarded), (&None, false));
    assert!(
        city.since(mark).await.is_empty(),
        "nobody elsewhere is told"
    );
    for (object, text) in [(&draft.url, "x"), (&url("/opportunities/1"), "x")] {
        let refused = reported(&city, object, text).await;
        assert!(matches!(refused, Err(Error::Rule(Rule::NotFound))));
    }
    for wrong in ["", " \n"] {
        let refused = reported(&city, &item.url, wrong).await;
        assert!(matches!(refused, Err(Error::Rule(Rule::Invalid(_)))));
    }
    let id = open[0].id;
    let learner = city.actor(Member::Learner).await;
    let settle = |by: Actor| city.db.act(move |c| report::settle(c, &by, id, now()));
    assert!(settle(learner).await.is_err());
    settle(Actor::command_line()).await.unwrap();
    let again = settle(Actor::command_line()).await;
    assert!(matches!(again, Err(Error::Rule(Rule::NotFound))));
    assert_eq!(city.db.look(|c| reports::count_open(c, None)).await, 0);
}

async fn what_is_from_elsewhere_is_told_there_and_nobody_named(db: TestStore) {
    let city = City::new(db).await;
    let mut workshop = opportunity("/opportunities/1", now());
    if let Meaning::Opportunity(content) = &mut workshop.meaning {
        content.status = Status::Published;
    }
    city.db
        .done(move |c| receive_object(c, &makers("Makers", now()), about("Makers"), workshop))
        .await;
    let mark = city.mark().await;
    let object = url("/opportunities/1");
    reported(&city, &object, "It costs money").await.unwrap();
    let told = Event::Reported {
        actor: url("/organisations/makers"),
        object,
        text: "It costs money".to_owned(),
    };
    assert_eq!(city.since(mark).await, [told]);
}

async fn a_flag_is_taken_for_what_is_ours_alone(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({})).await;
    let library = city.organisation("library").await.url;
    let from = url("/actor");
    let flag = |id: &str, things: Vec<ObjectUrl>| {
        let (from, id) = (from.clone(), url(id));
        city.db.done(move |c| {
            report::receive_flag(c, &from, Some(&id), &things, "<b>Not</b> free", now())
        })
    };
    assert!(flag("/flags/1", vec![library.clone(), item.url.clone()]).await);
    assert!(
        flag("/flags/1", vec![library.clone()]).await,
        "it came again"
    );
    assert!(!flag("/flags/2", vec![url("/opportunities/1")]).await);
    let nothing = ObjectUrl::parse("https://city.example/opportunities/none").unwrap();
    assert!(!flag("/flags/3", vec![nothing]).await);
    let open = city.db.look(|c| reports::open(c, 10)).await;
    assert_eq!(open.len(), 1);
    assert_eq!((&open[0].object, &open[0].actor), (&item.url, &library));
    assert_eq!(open[0].host, Some(url("/").host()));
    // A server that floods is heard until there is enough of it to look at.
    for n in 0..120 {
        flag(&format!("/flood/{n}"), vec![library.clone()]).await;
    }
    let count = city.db.look(|c| reports::count_open(c, None)).await;
    assert_eq!(count, waymark::domain::report::MOST_OPEN);
}
