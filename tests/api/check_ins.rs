//! Checking in by the API: a report for each code, and the code on the wall.

use serde_json::{Value, json};
use waymark::{
    actions::check_in::door,
    domain::{EnrolmentId, OpportunityId, time::now},
    store::enrolments,
};

use super::node::Node;
use crate::support::{Member, TestStore, on_both};

on_both!(
    an_editor_gets_a_report_for_each_code,
    what_is_wrong_with_a_list_of_codes_is_told,
    the_same_request_is_answered_once,
    a_learner_comes_in_by_the_wall,
    codes_are_not_guessed,
);

/// Something that goes on now, and the uuid of it.
async fn offer(node: &Node, more: Value) -> OpportunityId {
    let mut document = json!({"enrolment": "open", "audience": {"minAge": 18}});
    let more = more.as_object().unwrap().clone();
    document.as_object_mut().unwrap().extend(more);
    node.city.publish(document).await.uuid
}

fn calls(id: OpportunityId) -> String {
    format!("/api/v1/opportunities/{id}/check-ins")
}

/// Somebody signs up; her own view of it.
async fn signs_up(node: &Node, id: OpportunityId, who: Member) -> Value {
    let person = node.as_browser(who).await;
    let path = format!("/api/v1/opportunities/{id}/enrolments");
    let made = person.post(&path, json!({})).await;
    assert_eq!(made.status, 201, "{}", made.text);
    made.body
}

async fn an_editor_gets_a_report_for_each_code(db: TestStore) {
    let node = Node::new(db).await;
    let id = offer(&node, json!({"capacity": 2})).await;
    let ona = signs_up(&node, id, Member::Learner).await;
    let jonas = signs_up(&node, id, Member::Stranger).await;
    assert_eq!(ona["checkedIn"], json!([]));
    let editor = node.as_browser(Member::Editor).await;
    let seen = editor
        .get(&format!(
            "/api/v1/enrolments/{}",
            ona["id"].as_str().unwrap()
        ))
        .await;
    assert_eq!(seen.body["ticket"], Value::Null, "it is hers alone");
    let at = (now() - chrono::TimeDelta::minutes(40)).to_rfc3339();
    let sent = json!({"checkIns": [
        {"code": ona["ticket"], "at": at},
        {"code": "????"},
        {"enrolment": jonas["id"]},
        {"code": ona["ticket"]},
    ]});
    let told = editor.post(&calls(id), sent).await;
    assert_eq!(told.status, 200, "{}", told.text);
    let items = told.body["items"].as_array().unwrap();
    let words: Vec<&str> = items
        .iter()
        .map(|one| one["status"].as_str().unwrap())
        .collect();
    assert_eq!(words, ["attended", "unknown", "attended", "already"]);
    assert_eq!(
        (&items[0]["name"], &items[0]["code"], &items[0]["enrolment"]),
        (&ona["name"], &ona["ticket"], &ona["id"])
    );
    assert_eq!(items[0]["at"], items[3]["at"]);
    assert_eq!(items[1]["name"], Value::Null);
    let learner = node.as_browser(Member::Learner).await;
    let mine = learner.get("/api/v1/me/export").await;
    let own = &mine.body["enrolments"][0];
    assert_eq!(own["status"], "attended");
    assert_eq!(own["checkedIn"], json!([items[0]["at"]]));
    for (who, status) in [(Member::Learner, 404), (Member::Stranger, 404)] {
        let other = node.as_browser(who).await;
        let some = json!({"checkIns": [{"code": "x"}]});
        assert_eq!(other.post(&calls(id), some).await.status, status);
    }
    let nobody = node.anybody().post(&calls(id), json!({})).await;
    assert_eq!(nobody.status, 401);
    let gone = offer(&node, json!({"status": "cancelled"})).await;
    let some = json!({"checkIns": [{"code": "x"}]});
    let refused = editor.post(&calls(gone), some).await;
    assert_eq!(refused.status, 409);
    assert!(
        refused.body["detail"]
            .as_str()
            .unwrap()
            .ends_with("cancelled")
    );
}

async fn what_is_wrong_with_a_list_of_codes_is_told(db: TestStore) {
    let node = Node::new(db).await;
    let id = offer(&node, json!({})).await;
    let ona = signs_up(&node, id, Member::Learner).await;
    let editor = node.as_browser(Member::Editor).await;
    let good = json!({"code": ona["ticket"]});
    let many: Vec<Value> = (0..201).map(|_| good.clone()).collect();
    for (sent, pointers) in [
        (json!({}), vec!["/checkIns"]),
        (json!({"checkIns": []}), vec!["/checkIns"]),
        (json!({"checkIns": many}), vec!["/checkIns"]),
        (json!({"checkIns": [good, {}]}), vec!["/checkIns/1"]),
        (
            json!({"checkIns": [good, {"code": "x", "enrolment": ona["id"]}]}),
            vec!["/checkIns/1"],
        ),
        (
            json!({"checkIns": [good, {"code": "x", "at": "yesterday"}, {"code": 7}]}),
            vec!["/checkIns/1/at", "/checkIns/2/code"],
        ),
        (
            json!({"checkIns": [good, {"code": "x", "name": "Ona"}]}),
            vec!["/checkIns/1/name"],
        ),
    ] {
        let told = editor.post(&calls(id), sent.clone()).await;
        assert_eq!((told.status, told.pointers()), (422, pointers), "{sent}");
    }
    let own: EnrolmentId = ona["id"].as_str().unwrap().parse().unwrap();
    let state = node.city.db.look(move |c| enrolments::get(c, own)).await;
    let state = state.unwrap().state.to_string();
    assert_eq!(state, "accepted", "nothing half done");
    let none = editor
        .post("/api/v1/opportunities/x/check-ins", json!({}))
        .await;
    assert_eq!(none.status, 404);
}

async fn the_same_request_is_answered_once(db: TestStore) {
    let node = Node::new(db).await;
    let id = offer(&node, json!({})).await;
    let ona = signs_up(&node, id, Member::Learner).await;
    let editor = node.as_browser(Member::Editor).await;
    let editor = editor.with("idempotency-key", "phone-1");
    let sent = json!({"checkIns": [{"code": ona["ticket"]}]});
    let first = editor.post(&calls(id), sent.clone()).await;
    let again = editor.post(&calls(id), sent).await;
    assert_eq!(first.body["items"][0]["status"], "attended");
    assert_eq!(first.body, again.body);
    let other = json!({"checkIns": [{"code": "x"}]});
    assert_eq!(editor.post(&calls(id), other).await.status, 422);
}

/// The code that stands on a wall now.
async fn wall(node: &Node, id: OpportunityId) -> String {
    let editor = node.city.actor(Member::Editor).await;
    let secret = node.city.db.done(move |c| door::open(c, &editor, id)).await;
    secret.shown(now()).unwrap().code.to_string()
}

async fn a_learner_comes_in_by_the_wall(db: TestStore) {
    let node = Node::new(db).await;
    let id = offer(&node, json!({})).await;
    let ona = signs_up(&node, id, Member::Learner).await;
    let code = json!({"code": wall(&node, id).await});
    let path = "/api/v1/check-ins";
    assert_eq!(node.anybody().post(path, code.clone()).await.status, 401);
    let learner = node.as_browser(Member::Learner).await;
    for word in ["attended", "already"] {
        let told = learner.post(path, code.clone()).await;
        assert_eq!(told.status, 200, "{}", told.text);
        assert_eq!(
            (&told.body["status"], &told.body["enrolment"]),
            (&json!(word), &ona["id"])
        );
    }
    let stranger = node.as_browser(Member::Stranger).await;
    let told = stranger.post(path, code).await;
    assert_eq!(told.body["status"], "noPlace");
    for (sent, pointers) in [(json!({}), ["/code"]), (json!({"code": " "}), ["/code"])] {
        let told = learner.post(path, sent).await;
        assert_eq!((told.status, told.pointers()), (422, pointers.to_vec()));
    }
}

async fn codes_are_not_guessed(db: TestStore) {
    let node = Node::new(db).await;
    let id = offer(&node, json!({})).await;
    signs_up(&node, id, Member::Learner).await;
    let path = "/api/v1/check-ins";
    let learner = node.as_browser(Member::Learner).await;
    for n in 0..20 {
        // Of a door that there is, and of none: the same answer.
        let code = wall(&node, id).await;
        let (name, _) = code.split_at(5);
        let guessed = match n % 2 {
            0 => format!("{name}{:07}", n),
            _ => format!("ZZZZZ{:07}", n),
        };
        let told = learner.post(path, json!({"code": guessed})).await;
        assert_eq!(told.status, 200, "{}", told.text);
        assert_eq!(told.body["status"], "unknown", "{guessed}");
        assert_eq!(told.body["name"], Value::Null);
    }
    let right = json!({"code": wall(&node, id).await});
    let refused = learner.post(path, right).await;
    assert_eq!(refused.status, 429, "{}", refused.text);
    assert!(!refused.header("retry-after").is_empty());
}
