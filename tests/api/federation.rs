//! `/api/v1/federation`.

use serde_json::json;
use waymark::{
    actions::receive_follow::receive_follow,
    domain::{
        ObjectUrl,
        delivery::{Audience, DeliveryState, Outgoing},
        peer::HostRules,
    },
    store::deliveries,
};

use super::node::{Node, makers, tilburg};
use crate::support::{TestStore, on_both};

on_both!(
    stored_objects_are_listed,
    followers_are_listed,
    what_was_put_aside_is_listed
);

async fn stored_objects_are_listed(db: TestStore) {
    let node = Node::new(db).await;
    for path in ["/opportunities/1", "/opportunities/2", "/opportunities/3"] {
        node.neighbourly(path, json!({"name": {"en": path}})).await;
    }
    let operator = node.operator().await;
    let list = operator
        .get("/api/v1/federation/objects?host=tilburg.example&limit=1000")
        .await;
    assert_eq!(list.status, 200, "{}", list.text);
    assert_eq!(list.body["total"], json!({"value": 3, "exact": true}));
    let newest = &list.body["items"][0];
    assert_eq!(newest["id"], "https://tilburg.example/opportunities/3");
    assert_eq!(newest["type"], "Event");
    assert_eq!(newest["attributedTo"], makers().url.as_str());
    assert_eq!(
        (&newest["name"], &newest["content"]),
        (&json!("/opportunities/3"), &json!("<p>Something to do</p>"))
    );
    assert!(newest["updated"].is_string());
    assert_eq!(
        operator
            .all("/api/v1/federation/objects?limit=2")
            .await
            .len(),
        3
    );
    let other = operator
        .get("/api/v1/federation/objects?host=other.example")
        .await;
    assert_eq!(other.body["items"], json!([]));
    for wrong in ["host=a/b", "limit=0", "cursor=x", "type=Event"] {
        let answer = operator
            .get(&format!("/api/v1/federation/objects?{wrong}"))
            .await;
        assert_eq!(answer.status, 400, "{wrong}");
    }
}

async fn followers_are_listed(db: TestStore) {
    let node = Node::new(db).await;
    let territory = node.city.territory().actor();
    let library = node.city.organisation("library").await.url;
    let follow = move |c: &mut waymark::store::Connection| {
        for (n, target) in [&territory, &library].into_iter().enumerate() {
            let id = format!("https://tilburg.example/follows/{n}");
            receive_follow(
                c,
                &tilburg(),
                target,
                &ObjectUrl::parse(&id).unwrap(),
                false,
            )?;
        }
        Ok(())
    };
    node.city.db.done(follow).await;
    let operator = node.operator().await;
    let list = operator.all("/api/v1/federation/followers?limit=1").await;
    assert_eq!(list.len(), 2);
    for follower in &list {
        assert_eq!(follower["follower"], "https://tilburg.example/territory");
    }
    assert_eq!(
        list[0]["actor"],
        "https://city.example/organisations/library"
    );
    let total = &operator.get("/api/v1/federation/followers").await.body["total"];
    assert_eq!(total["value"], 2);
}

async fn what_was_put_aside_is_listed(db: TestStore) {
    let node = Node::new(db).await;
    let url = |path: &str| ObjectUrl::parse(&format!("https://city.example{path}")).unwrap();
    let send = move |c: &mut waymark::store::Connection| {
        for n in 0..2 {
            let outgoing = Outgoing {
                url: url(&format!("/activities/{n}")),
                actor: url("/territory"),
                activity_type: "Create".to_owned(),
                object: url("/opportunities/1"),
                body: "{}".to_owned(),
                audience: Audience::Inbox {
                    host: tilburg().host,
                    inbox: tilburg().inbox,
                },
            };
            deliveries::append(c, &outgoing)?;
            deliveries::expand(c, &HostRules::default(), 10)?;
        }
        for due in deliveries::lane(c, &tilburg().host, 10)? {
            deliveries::settle(
                c,
                due.sequence,
                DeliveryState::Parked,
                Some("422: no thanks"),
            )?;
        }
        Ok(())
    };
    node.city.db.write(send).await;
    let operator = node.operator().await;
    let list = operator.all("/api/v1/federation/parked?limit=1").await;
    assert_eq!(list.len(), 2);
    assert_eq!(list[0]["activity"], "https://city.example/activities/1");
    assert_eq!(list[0]["type"], "Create");
    assert_eq!(list[0]["object"], "https://city.example/opportunities/1");
    assert_eq!(list[0]["host"], "tilburg.example");
    assert_eq!(
        (&list[0]["attempts"], &list[0]["lastError"]),
        (&json!(1), &json!("422: no thanks"))
    );
}
