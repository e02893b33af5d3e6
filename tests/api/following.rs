//! `/api/v1/me/following` and `/api/v1/me/timeline`.

use serde_json::{Value, json};
use waymark::{
    actions::{
        enrol::{self, Wish},
        follow_peer, publish_opportunity as publish,
    },
    domain::{Opportunity, permission::Actor, time::now},
    store::Connection,
};

use super::node::{Node, tilburg};
use crate::support::{Member, TestStore, members, on_both};

on_both!(
    what_is_followed_is_listed_muted_and_ended,
    what_cannot_be_followed_is_told,
    what_happened_is_told_once_and_by_what_it_matters,
    muted_and_hidden_things_are_not_told,
);

const FOLLOWING: &str = "/api/v1/me/following";
const TIMELINE: &str = "/api/v1/me/timeline";

async fn what_is_followed_is_listed_muted_and_ended(db: TestStore) {
    let node = Node::new(db).await;
    let playlist = node.city.gather(json!({})).await;
    let learner = node.as_browser(Member::Learner).await;
    assert_eq!(node.anybody().get(FOLLOWING).await.status, 401);
    let library = node.city.organisation("library").await.url.to_string();
    let skill = "http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d";
    for (body, kind, object, state) in [
        (
            json!({"object": "https://city.example/"}),
            "actor",
            "https://city.example/territory",
            "following",
        ),
        (
            json!({"object": "@library@city.example"}),
            "actor",
            library.as_str(),
            "following",
        ),
        (
            json!({"object": playlist.url}),
            "playlist",
            playlist.url.as_str(),
            "following",
        ),
        (json!({"skill": skill}), "skill", skill, "following"),
        (
            json!({"object": "tilburg.example"}),
            "actor",
            "https://tilburg.example/territory",
            "requested",
        ),
        (
            json!({"search": "q=robots&free=true", "name": "Robots"}),
            "search",
            "q=robots&free=true",
            "following",
        ),
    ] {
        let made = learner.post(FOLLOWING, body.clone()).await;
        assert_eq!(made.status, 201, "{body}: {}", made.text);
        assert_eq!(made.body["kind"], kind);
        assert_eq!(made.body["object"], object);
        assert_eq!(made.body["state"], state);
    }
    let again = learner.post(FOLLOWING, json!({"object": library})).await;
    assert_eq!(again.status, 201);
    let all = learner.get(FOLLOWING).await;
    assert_eq!(all.body["total"]["value"], 6);
    let export = learner.get("/api/v1/me/export").await;
    assert_eq!(export.body["following"].as_array().unwrap().len(), 5);
    assert_eq!(export.body["digest"], Value::Null);
    node.city
        .db
        .done(|c| follow_peer::receive_answer(c, &tilburg().url, None, true))
        .await;
    let items = learner.get(FOLLOWING).await.body["items"].clone();
    let elsewhere = items.as_array().unwrap().iter();
    let elsewhere = elsewhere
        .filter(|item| item["object"] == "https://tilburg.example/territory")
        .collect::<Vec<_>>();
    assert_eq!(elsewhere[0]["state"], "following");
    assert_eq!(elsewhere[0]["name"], json!({"und": "Tilburg"}));

    let one = format!("{FOLLOWING}/{}", again.body["id"].as_str().unwrap());
    let muted = learner.patch(&one, json!({"muted": true})).await;
    assert_eq!((muted.status, &muted.body["muted"]), (200, &json!(true)));
    let wrong = learner.patch(&one, json!({})).await;
    assert_eq!((wrong.status, wrong.pointers()), (422, vec!["/muted"]));
    let stranger = node.as_browser(Member::Stranger).await;
    assert_eq!(stranger.get(FOLLOWING).await.body["total"]["value"], 0);
    assert_eq!(stranger.delete(&one).await.status, 404);
    assert_eq!(
        stranger.patch(&one, json!({"muted": true})).await.status,
        404
    );
    for item in items.as_array().unwrap() {
        let one = format!("{FOLLOWING}/{}", item["id"].as_str().unwrap());
        assert_eq!(learner.delete(&one).await.status, 204);
        assert_eq!(learner.delete(&one).await.status, 404);
    }
    assert_eq!(learner.get(FOLLOWING).await.body["total"]["value"], 0);
}

async fn what_cannot_be_followed_is_told(db: TestStore) {
    let node = Node::new(db).await;
    let learner = node.as_browser(Member::Learner).await;
    for (body, pointer) in [
        (json!({}), ""),
        (json!({"object": "@a@tilburg.example", "skill": "x"}), ""),
        (json!({"object": " "}), "/object"),
        (json!({"object": "https://nobody.example/"}), "/object"),
        (
            json!({"object": "https://city.example/organisations/nobody"}),
            "/object",
        ),
        (json!({"object": 1}), "/object"),
        (json!({"skill": "https://city.example/"}), "/skill"),
        (json!({"search": "free=perhaps"}), "/search/free"),
        (json!({"search": "colour=red"}), "/search/colour"),
        (json!({"actor": "x"}), "/actor"),
    ] {
        let refused = learner.post(FOLLOWING, body.clone()).await;
        assert_eq!(
            (refused.status, refused.pointers()),
            (422, vec![pointer]),
            "{body}: {}",
            refused.text
        );
    }
    let reader = node
        .as_token(Member::Learner, &[waymark::domain::account::Scope::Read])
        .await;
    let body = json!({"object": "@library@city.example"});
    assert_eq!(reader.post(FOLLOWING, body.clone()).await.status, 403);
    assert_eq!(learner.get(FOLLOWING).await.body["total"]["value"], 0);
    let wrong = learner.get("/api/v1/me/timeline?limit=0").await;
    assert_eq!((wrong.status, wrong.pointers()), (400, vec!["/limit"]));
}

/// Something of the library's in some years.
async fn workshop(node: &Node, more: Value) -> Opportunity {
    let mut document = json!({
        "name": {"en": "Robots"}, "startTime": "2040-05-04T15:00:00+03:00",
        "timezone": "Europe/Vilnius", "enrolment": "open", "audience": {"minAge": 18},
    });
    let all = document.as_object_mut().unwrap();
    all.extend(more.as_object().unwrap().clone());
    node.city.publish(document).await
}

async fn change(node: &Node, item: &Opportunity, patch: Value) {
    let (id, patch) = (item.uuid, members(patch));
    node.city
        .db
        .done(move |c| publish::change(c, &Actor::command_line(), id, &patch, None))
        .await;
}

/// What is told, of which thing.
async fn told(learner: &super::node::Caller<'_>) -> Vec<(String, String)> {
    let page = learner.get(TIMELINE).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let items = page.body["items"].as_array().unwrap().iter();
    let mut told: Vec<_> = items
        .map(|item| (text(&item["what"]), text(&item["item"]["id"])))
        .collect();
    told.sort();
    told
}

async fn what_happened_is_told_once_and_by_what_it_matters(db: TestStore) {
    let node = Node::new(db).await;
    let learner = node.as_browser(Member::Learner).await;
    let new = workshop(&node, json!({})).await;
    let moved = workshop(&node, json!({})).await;
    let typed = workshop(&node, json!({})).await;
    let off = workshop(&node, json!({})).await;
    let few = workshop(&node, json!({"capacity": 2})).await;
    let closes = (now() + chrono::TimeDelta::days(2)).format("%Y-%m-%dT%H:%M:%SZ");
    let soon = workshop(&node, json!({"enrolmentCloses": closes.to_string()})).await;
    let over = workshop(&node, json!({"startTime": "2020-05-04T15:00:00+03:00"})).await;
    let playlist = node.city.gather(json!({})).await;
    assert_eq!(told(&learner).await, [], "she follows nothing");
    let followed = learner
        .post(FOLLOWING, json!({"object": "@library@city.example"}))
        .await;
    change(
        &node,
        &moved,
        json!({"startTime": "2040-05-05T15:00:00+03:00"}),
    )
    .await;
    change(&node, &typed, json!({"summary": {"en": "A word more"}})).await;
    change(&node, &off, json!({"status": "cancelled"})).await;
    let asks = node.city.actor(Member::Stranger).await;
    let id = few.uuid;
    node.city
        .db
        .done(move |c: &mut Connection| {
            let language = "en".parse().unwrap();
            enrol::ask(c, &asks, id, &Wish::default(), (16, &language), now())
        })
        .await;
    let expected = |what: &str, url: &str| (what.to_owned(), url.to_owned());
    let mut all = vec![
        expected("new", new.url.as_str()),
        expected("changed", moved.url.as_str()),
        expected("new", typed.url.as_str()),
        expected("cancelled", off.url.as_str()),
        expected("soonFull", few.url.as_str()),
        expected("new", playlist.url.as_str()),
    ];
    // That it closes soon was so a day ago already; that it is new is later.
    all.push(expected("new", soon.url.as_str()));
    all.sort();
    assert_eq!(told(&learner).await, all);
    assert!(!all.iter().any(|(_, url)| *url == over.url.as_str()));
    let page = learner.get("/api/v1/me/timeline?limit=4").await;
    assert_eq!(page.body["total"]["value"], 7);
    let because = followed.body["id"].clone();
    assert_eq!(page.body["items"][0]["because"], json!([because]));
    assert_eq!(page.body["items"][0]["unseen"], true);
    let next = page.body["next"].as_str().unwrap();
    let next = next.strip_prefix(super::node::BASE).unwrap();
    let rest = learner.get(next).await;
    assert_eq!(rest.body["items"].as_array().unwrap().len(), 3);
    assert_eq!(rest.body["next"], Value::Null);

    // By a search and by the territory the same things are told, each once, and by all of them.
    let search = json!({"search": "q=robots"});
    learner.post(FOLLOWING, search).await;
    learner
        .post(FOLLOWING, json!({"object": "@city@city.example"}))
        .await;
    assert_eq!(told(&learner).await, all);
    let page = learner.get(TIMELINE).await;
    let items = page.body["items"].as_array().unwrap();
    let changed = items.iter().find(|item| item["what"] == "changed").unwrap();
    assert_eq!(changed["because"].as_array().unwrap().len(), 3);
    // What was cancelled takes place after all.
    change(&node, &off, json!({"status": "published"})).await;
    let now = told(&learner).await;
    assert!(
        now.contains(&expected("changed", off.url.as_str())),
        "{now:?}"
    );
}

async fn muted_and_hidden_things_are_not_told(db: TestStore) {
    let node = Node::new(db).await;
    let learner = node.as_browser(Member::Learner).await;
    let item = workshop(&node, json!({})).await;
    let followed = learner
        .post(FOLLOWING, json!({"object": "@library@city.example"}))
        .await;
    let one = format!("{FOLLOWING}/{}", followed.body["id"].as_str().unwrap());
    assert_eq!(told(&learner).await.len(), 1);
    learner.patch(&one, json!({"muted": true})).await;
    assert_eq!(told(&learner).await, []);
    learner
        .post(FOLLOWING, json!({"object": "@city@city.example"}))
        .await;
    assert_eq!(told(&learner).await.len(), 1, "by its territory");
    let blocks = node.city.actor(Member::Learner).await;
    let library = node.city.organisation("library").await.url;
    node.city
        .db
        .done(move |c| waymark::actions::follow_thing::block(c, &blocks, &library, now()))
        .await;
    assert_eq!(told(&learner).await, []);
    // A draft is nobody's news.
    let id = item.uuid;
    node.city
        .db
        .done(move |c| publish::delete(c, &Actor::command_line(), id, None))
        .await;
    let stranger = node.as_browser(Member::Stranger).await;
    stranger
        .post(FOLLOWING, json!({"object": "@city@city.example"}))
        .await;
    workshop(&node, json!({"status": "draft"})).await;
    assert_eq!(told(&stranger).await, []);
}
