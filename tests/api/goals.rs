//! `/api/v1/me/goals`.

use serde_json::{Value, json};
use waymark::{
    actions::{
        enrol::{self, Wish},
        walk,
    },
    domain::{enrolment::EnrolmentState, event::Event, time::now},
    store::{Connection, goals},
};

use super::node::Node;
use crate::support::{Member, TestStore, esco, on_both};

on_both!(
    a_goal_is_picked_changed_and_dropped,
    what_is_missing_is_what_nothing_done_teaches,
    steps_are_collected_in_her_order,
    what_is_no_goal_is_told,
    nobody_else_sees_a_goal,
    there_are_not_more_than_so_many,
);

const GOALS: &str = "/api/v1/me/goals";
const WEAVER: &str = "http://data.europa.eu/esco/occupation/weaver";
const WEAVE: &str = "http://data.europa.eu/esco/skill/weave";
const WOOL: &str = "http://data.europa.eu/esco/skill/weave-wool";
const FIBRES: &str = "http://data.europa.eu/esco/skill/fibres";

async fn node(db: TestStore) -> Node {
    let node = Node::new(db).await;
    esco::take_all(&node.city.db.store).await;
    node.city.db.find().await;
    node
}

fn skills(list: &Value) -> Vec<(&str, bool, u64)> {
    let list = list.as_array().unwrap().iter();
    list.map(|one| {
        (
            one["skill"].as_str().unwrap(),
            one["essential"].as_bool().unwrap(),
            one["opportunities"].as_u64().unwrap(),
        )
    })
    .collect()
}

async fn a_goal_is_picked_changed_and_dropped(db: TestStore) {
    let node = node(db).await;
    let learner = node.as_browser(Member::Learner).await;
    assert_eq!(node.anybody().get(GOALS).await.status, 401);
    let body = json!({"occupation": WEAVER.replace("http:", "https:")});
    let made = learner.post(GOALS, body).await;
    assert_eq!(made.status, 201, "{}", made.text);
    assert_eq!(made.body["occupation"], WEAVER);
    assert_eq!(made.body["title"], json!({"en": "weaver"}));
    assert_eq!(
        (
            &made.body["skill"],
            &made.body["name"],
            &made.body["reached"]
        ),
        (&Value::Null, &Value::Null, &Value::Null)
    );
    assert_eq!(
        skills(&made.body["missing"]),
        [(WEAVE, true, 0), (FIBRES, false, 0)]
    );
    let again = learner.post(GOALS, json!({"occupation": WEAVER})).await;
    assert_eq!(again.body["uuid"], made.body["uuid"], "once is enough");
    let own = learner
        .create(GOALS, json!({"name": " Mend my bike "}))
        .await;
    assert_eq!(own["name"], "Mend my bike");
    assert_eq!(own["missing"], json!([]));
    let skill = learner.create(GOALS, json!({"skill": WEAVE})).await;
    assert_eq!(skills(&skill["missing"]), [(WEAVE, true, 0)]);
    let path = format!("{GOALS}/{}", own["uuid"].as_str().unwrap());
    let changed = learner
        .patch(&path, json!({"name": "Mend bikes", "reached": true}))
        .await;
    assert_eq!(changed.status, 200, "{}", changed.text);
    assert_eq!(changed.body["name"], "Mend bikes");
    assert!(changed.body["reached"].is_string());
    let all = learner.all(GOALS).await;
    assert_eq!(all.len(), 3);
    assert_eq!(all[2]["uuid"], own["uuid"], "what is reached comes last");
    let back = learner.patch(&path, json!({"reached": false})).await;
    assert_eq!(back.body["reached"], Value::Null);
    let export = learner.get("/api/v1/me/export").await;
    assert_eq!(export.body["goals"].as_array().unwrap().len(), 3);
    assert_eq!(learner.delete(&path).await.status, 204);
    assert_eq!(learner.delete(&path).await.status, 404);
    assert_eq!(learner.get(&path).await.status, 404);
    // Leaving takes all of them.
    let account = node.city.actor(Member::Learner).await.account.unwrap().id;
    assert_eq!(learner.delete("/api/v1/me?now=true").await.status, 204);
    let left = move |c: &mut Connection| goals::of_account(c, account);
    assert!(node.city.db.look(left).await.is_empty());
}

async fn what_is_missing_is_what_nothing_done_teaches(db: TestStore) {
    let node = node(db).await;
    // What is narrower leads there, and counts when it is done.
    let wool = node
        .city
        .publish(json!({
            "name": {"en": "Wool"}, "skills": [WOOL], "enrolment": "open",
            "startTime": "2040-05-04T15:00:00+03:00", "audience": {"minAge": 18},
        }))
        .await;
    let fibres = node
        .city
        .gather(json!({"skills": [FIBRES], "steps": [{"task": {"name": {"en": "Look"}}}]}))
        .await;
    let learner = node.as_browser(Member::Learner).await;
    let goal = learner.create(GOALS, json!({"occupation": WEAVER})).await;
    let path = format!("{GOALS}/{}", goal["uuid"].as_str().unwrap());
    assert_eq!(
        skills(&goal["missing"]),
        [(WEAVE, true, 1), (FIBRES, false, 0)]
    );
    let who = node.city.actor(Member::Learner).await;
    let editor = node.city.actor(Member::Editor).await;
    let (item, playlist) = (wool.uuid, fibres.uuid);
    node.city
        .db
        .done(move |c| {
            let wish = Wish::default();
            let place = enrol::ask(c, &who, item, &wish, (16, &"en".parse().unwrap()), now())?;
            enrol::decide(c, &editor, place.id, EnrolmentState::Attended, None, now())?;
            walk::start(c, &who, playlist, now())?;
            Ok(())
        })
        .await;
    let after = learner.get(&path).await;
    assert_eq!(skills(&after.body["covered"]), [(WEAVE, true, 1)]);
    assert_eq!(skills(&after.body["missing"]), [(FIBRES, false, 0)]);
    let steps = json!({"steps": [wool.url, fibres.url]});
    let collected = learner.patch(&path, steps).await;
    assert_eq!(collected.body["stages"][0]["state"], "done");
    assert_eq!(collected.body["stages"][1]["state"], "walking");
    let who = node.city.actor(Member::Learner).await;
    node.city
        .db
        .done(move |c| walk::tick(c, &who, playlist, (1, true), now()))
        .await;
    let done = learner.get(&path).await;
    assert_eq!(done.body["stages"][1]["state"], "done");
    assert_eq!(done.body["missing"], json!([]));
    assert_eq!(
        skills(&done.body["covered"]),
        [(WEAVE, true, 1), (FIBRES, false, 0)]
    );
}

async fn steps_are_collected_in_her_order(db: TestStore) {
    let node = node(db).await;
    let first = node.city.publish(json!({"name": {"en": "First"}})).await;
    let second = node.city.gather(json!({})).await;
    let over = node
        .city
        .publish(json!({
            "startTime": "2020-05-04T15:00:00+03:00", "endTime": "2020-05-04T16:00:00+03:00",
        }))
        .await;
    let draft = node.city.publish(json!({"status": "draft"})).await;
    let learner = node.as_browser(Member::Learner).await;
    let elsewhere = "https://tilburg.example/opportunities/1";
    let mark = node.city.mark().await;
    let steps = json!([first.url, second.url, over.url, elsewhere, first.url]);
    let body = json!({"name": "All", "steps": steps});
    let goal = learner.create(GOALS, body).await;
    let states: Vec<&str> = goal["stages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stage| stage["state"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["open", "open", "over", "unknown"]);
    // What another server has is fetched, by the node and for nobody in particular.
    let asked = node.city.since(mark).await;
    let is_asked = |event: &&Event| matches!(event, Event::StepUnknown { .. });
    assert_eq!(asked.iter().filter(is_asked).count(), 1);
    // It is taken in as long as she wants it, whoever is followed.
    let wanted = |url: &'static str| move |c: &mut Connection| goals::is_step(c, url);
    assert!(node.city.db.look(wanted(elsewhere)).await);
    let another = "https://tilburg.example/opportunities/2";
    assert!(!node.city.db.look(wanted(another)).await);
    let path = format!("{GOALS}/{}", goal["uuid"].as_str().unwrap());
    let turned = learner
        .patch(&path, json!({"steps": [elsewhere, first.url]}))
        .await;
    assert_eq!(turned.body["steps"], json!([elsewhere, first.url]));
    let page = format!(
        "https://city.example/opportunities/{}?lang=lt#x",
        first.uuid
    );
    let same = learner.patch(&path, json!({"steps": [page]})).await;
    assert_eq!(same.body["steps"], json!([first.url]));
    let wrong = learner
        .patch(
            &path,
            json!({"steps": [
                first.url, draft.url, "https://city.example/opportunities/x", "nothing",
                "https://nobody.example/opportunities/1", "https://city.example/territory",
            ]}),
        )
        .await;
    assert_eq!(wrong.status, 422);
    assert_eq!(
        wrong.pointers(),
        ["/steps/1", "/steps/2", "/steps/3", "/steps/4", "/steps/5"]
    );
    assert_eq!(learner.get(&path).await.body["steps"], json!([first.url]));
}

async fn what_is_no_goal_is_told(db: TestStore) {
    let node = node(db).await;
    let learner = node.as_browser(Member::Learner).await;
    for (body, pointers) in [
        (json!({}), vec![""]),
        (json!({"name": "a", "skill": WEAVE}), vec![""]),
        (json!({"name": "  "}), vec!["/name"]),
        (json!({"name": "a\nb"}), vec!["/name"]),
        (json!({"name": "x".repeat(201)}), vec!["/name"]),
        (json!({"skill": WEAVER}), vec!["/skill"]),
        (json!({"occupation": WEAVE}), vec!["/occupation"]),
        (json!({"skill": "javascript:alert(1)"}), vec!["/skill"]),
        (json!({"skill": format!("{WEAVE}-nothing")}), vec!["/skill"]),
        (json!({"name": "a", "owner": "b"}), vec!["/owner"]),
    ] {
        let refused = learner.post(GOALS, body.clone()).await;
        assert_eq!(refused.status, 422, "{body}: {}", refused.text);
        assert_eq!(refused.pointers(), pointers, "{body}");
    }
    let goal = learner.create(GOALS, json!({"skill": WEAVE})).await;
    let path = format!("{GOALS}/{}", goal["uuid"].as_str().unwrap());
    let fixed = learner.patch(&path, json!({"name": "other"})).await;
    assert_eq!((fixed.status, fixed.pointers()), (422, vec!["/name"]));
    assert_eq!(learner.all(GOALS).await.len(), 1);
    assert_eq!(learner.get(&format!("{GOALS}/nothing")).await.status, 404);
}

async fn nobody_else_sees_a_goal(db: TestStore) {
    let node = node(db).await;
    let learner = node.as_browser(Member::Learner).await;
    let goal = learner.create(GOALS, json!({"name": "Mine"})).await;
    let path = format!("{GOALS}/{}", goal["uuid"].as_str().unwrap());
    for other in [Member::Stranger, Member::Operator, Member::Owner] {
        let other = node.as_browser(other).await;
        assert_eq!(other.get(&path).await.status, 404);
        assert_eq!(
            other.patch(&path, json!({"reached": true})).await.status,
            404
        );
        assert_eq!(other.delete(&path).await.status, 404);
        assert_eq!(other.all(GOALS).await.len(), 0);
    }
    assert_eq!(node.anybody().get(&path).await.status, 401);
    assert_eq!(learner.get(&path).await.body["reached"], Value::Null);
}

async fn there_are_not_more_than_so_many(db: TestStore) {
    let node = node(db).await;
    let learner = node.as_browser(Member::Learner).await;
    for n in 0..20 {
        learner
            .create(GOALS, json!({"name": format!("Goal {n}")}))
            .await;
    }
    let more = learner.post(GOALS, json!({"name": "one more"})).await;
    assert_eq!((more.status, more.pointers()), (422, vec!["/name"]));
    let goal = learner.all(GOALS).await[0]["uuid"]
        .as_str()
        .unwrap()
        .to_owned();
    let many: Vec<String> = (0..101).map(|n| format!("https://x.example/{n}")).collect();
    let many = learner
        .patch(&format!("{GOALS}/{goal}"), json!({"steps": many}))
        .await;
    assert_eq!((many.status, many.pointers()), (422, vec!["/steps"]));
}
