//! `/api/v1/opportunities/{uuid}/questions`, `/invitations` and `/messages`, and what enrolments show
//! of them.

use axum::http::Method;
use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};
use waymark::store::{accounts, letters};

use super::node::{Caller, Node};
use crate::{
    actions::enrol_guests,
    support::{Member, TestStore, on_both},
};

on_both!(
    questions_are_set_and_answered,
    of_two_editors_the_later_hears_of_the_other,
    without_mail_no_letter_is_said_to_be_sent,
    sensitive_answers_are_for_who_is_named,
    what_is_wrong_with_questions_is_told_where_it_is,
    people_are_invited_and_come,
    participants_are_written_to_once,
    people_of_other_nodes_are_not_asked,
    a_check_in_is_taken_back,
);

async fn offer(node: &Node, more: Value) -> String {
    let mut document = json!({
        "name": {"en": "Robots"}, "enrolment": "open", "audience": {"minAge": 18},
        "startTime": "2040-05-04T15:00:00+03:00", "timezone": "Europe/Vilnius",
    });
    let more = more.as_object().unwrap().clone();
    document.as_object_mut().unwrap().extend(more);
    let item = node.city.publish(document).await;
    format!("/api/v1/opportunities/{}", item.uuid)
}

async fn put(caller: &Caller<'_>, path: &str, body: Value) -> super::node::Answer {
    caller.send(Method::PUT, path, Some(body.to_string())).await
}

async fn account(node: &Node, who: Member) -> String {
    let find = move |c: &mut waymark::store::Connection| accounts::by_email(c, who.email());
    node.city.db.look(find).await.unwrap().id.to_string()
}

fn size() -> Value {
    json!({"text": "Which size?", "kind": "choice", "options": ["S", "M"], "required": true,
        "purpose": "You get a shirt.", "eraseAfter": 7})
}

async fn questions_are_set_and_answered(db: TestStore) {
    let node = Node::new(db).await;
    let at = offer(&node, json!({})).await;
    let (asked, enrolments) = (format!("{at}/questions"), format!("{at}/enrolments"));
    let editor = node.as_browser(Member::Editor).await;
    let learner = node.as_browser(Member::Learner).await;
    assert_eq!(
        put(&node.anybody(), &asked, json!({"questions": []}))
            .await
            .status,
        401
    );
    for who in [Member::Learner, Member::Stranger] {
        let other = node.as_browser(who).await;
        assert_eq!(
            put(&other, &asked, json!({"questions": []})).await.status,
            404
        );
    }
    let set = put(&editor, &asked, json!({"questions": [size()]})).await;
    assert_eq!(set.status, 200, "{}", set.text);
    let id = set.body["items"][0]["id"].as_str().unwrap().to_owned();
    let seen = node.anybody().get(&asked).await;
    assert_eq!(seen.body["items"][0]["text"], "Which size?");
    assert_eq!(seen.body["items"][0]["readers"], json!(null));
    let pointer = format!("/answers/{id}");
    let missing = learner.post(&enrolments, json!({})).await;
    assert_eq!(
        (missing.status, missing.pointers()),
        (422, vec![pointer.as_str()])
    );
    let odd = learner
        .post(&enrolments, json!({"answers": {&id: "XXL"}}))
        .await;
    assert_eq!(odd.pointers(), [pointer.as_str()]);
    let made = learner
        .post(&enrolments, json!({"answers": {&id: "M"}}))
        .await;
    assert_eq!(made.status, 201, "{}", made.text);
    assert_eq!(made.body["answers"][&id], "M");
    let list = editor.get(&enrolments).await;
    assert_eq!(list.body["items"][0]["answers"][&id], "M");
    let own = format!("/api/v1/enrolments/{}", made.body["id"].as_str().unwrap());
    let changed = learner.patch(&own, json!({"answers": {&id: "S"}})).await;
    assert_eq!(
        (changed.status, &changed.body["answers"][&id]),
        (200, &json!("S"))
    );
    let strange = editor.patch(&own, json!({"answers": {&id: "M"}})).await;
    assert_eq!(strange.pointers(), ["/answers"]);
    let export = learner.get("/api/v1/me/export").await;
    assert_eq!(
        export.body["enrolments"][0]["answers"][&id], "S",
        "{}",
        export.text
    );
    // It is no part of what is published.
    let told = node.anybody().get(&at).await;
    assert_eq!(told.status, 200);
    assert!(!told.text.contains("Which size?"));
}

async fn of_two_editors_the_later_hears_of_the_other(db: TestStore) {
    let node = Node::new(db).await;
    let asked = format!("{}/questions", offer(&node, json!({})).await);
    let editor = node.as_browser(Member::Editor).await;
    let seen = editor.get(&asked).await.header("etag").to_owned();
    let late = editor.with("if-match", &seen);
    let first = put(&late, &asked, json!({"questions": [size()]})).await;
    assert_eq!(first.status, 200, "{}", first.text);
    assert_ne!(first.header("etag"), seen);
    let second = put(&late, &asked, json!({"questions": []})).await;
    assert_eq!(second.status, 412, "{}", second.text);
    let now = editor.get(&asked).await;
    assert_eq!(now.body["total"]["value"], 1);
    assert_eq!(now.header("etag"), first.header("etag"));
    let fresh = editor.with("if-match", first.header("etag"));
    let third = put(&fresh, &asked, json!({"questions": []})).await;
    assert_eq!(third.status, 200, "{}", third.text);
}

async fn without_mail_no_letter_is_said_to_be_sent(db: TestStore) {
    let node = Node::without_mail(db).await;
    let at = offer(&node, json!({})).await;
    let editor = node.as_browser(Member::Editor).await;
    let stranger = node.as_browser(Member::Stranger).await;
    let learner = node.as_browser(Member::Learner).await;
    learner.post(&format!("{at}/enrolments"), json!({})).await;
    let message = json!({"name": "Bring shoes", "content": "It is wet."});
    let list = json!({"invitations": [{"email": "jonas@example.lt"}]});
    for (path, body) in [("messages", message), ("invitations", list)] {
        let path = format!("{at}/{path}");
        let refused = editor.post(&path, body.clone()).await;
        assert_eq!(refused.status, 422, "{}", refused.text);
        assert_eq!(refused.body["detail"], "this node cannot send mail");
        assert_eq!(editor.get(&path).await.body["total"]["value"], 0);
        assert_eq!(stranger.post(&path, body).await.status, 404);
    }
    let path = format!("{at}/invitations");
    let made = editor.post(&path, json!({"link": true})).await;
    assert_eq!(made.status, 200, "{}", made.text);
}

async fn sensitive_answers_are_for_who_is_named(db: TestStore) {
    let node = Node::new(db).await;
    let at = offer(&node, json!({})).await;
    let (asked, enrolments) = (format!("{at}/questions"), format!("{at}/enrolments"));
    let editor = node.as_browser(Member::Editor).await;
    let learner = node.as_browser(Member::Learner).await;
    let private = json!({"text": "What can you not eat?", "purpose": "We cook.", "sensitive": true,
        "eraseAfter": 0, "readers": [account(&node, Member::Editor).await]});
    let set = put(&editor, &asked, json!({"questions": [private]})).await;
    assert_eq!(set.status, 200, "{}", set.text);
    let id = set.body["items"][0]["id"].as_str().unwrap().to_owned();
    let made = learner
        .post(&enrolments, json!({"answers": {&id: "walnuts"}}))
        .await;
    let own = format!("/api/v1/enrolments/{}", made.body["id"].as_str().unwrap());
    for (who, reads) in [
        (Member::Editor, true),
        (Member::Owner, false),
        (Member::Operator, false),
    ] {
        let caller = node.as_browser(who).await;
        for path in [&enrolments, &own] {
            let seen = caller.get(path).await;
            assert_eq!(seen.status, 200);
            assert_eq!(seen.text.contains("walnuts"), reads, "{who:?} {path}");
        }
    }
    // Whoever decides and is not named reads nothing in the answer either.
    let owner = node.as_browser(Member::Owner).await;
    let decided = owner.patch(&own, json!({"status": "rejected"})).await;
    assert_eq!(decided.status, 200, "{}", decided.text);
    assert!(!decided.text.contains("walnuts"));
    for who in [Member::Stranger] {
        let caller = node.as_browser(who).await;
        assert_eq!(caller.get(&own).await.status, 404);
        assert_eq!(caller.get(&enrolments).await.status, 404);
    }
}

async fn what_is_wrong_with_questions_is_told_where_it_is(db: TestStore) {
    let node = Node::new(db).await;
    let at = offer(&node, json!({})).await;
    let asked = format!("{at}/questions");
    let editor = node.as_browser(Member::Editor).await;
    let with = |change: fn(&mut Value)| {
        let mut one = size();
        change(&mut one);
        json!({"questions": [one]})
    };
    let yesterday = (Utc::now() - TimeDelta::days(1)).date_naive().to_string();
    let mut past = size();
    past["eraseAfter"] = json!(null);
    past["eraseOn"] = json!(yesterday);
    let stranger = account(&node, Member::Stranger).await;
    let mut strange = size();
    strange["sensitive"] = json!(true);
    strange["readers"] = json!([stranger]);
    for (body, pointer) in [
        (json!({"questions": vec![size(); 11]}), "/questions"),
        (with(|one| one["text"] = json!("")), "/questions/0/text"),
        (
            with(|one| one["purpose"] = json!("x".repeat(301))),
            "/questions/0/purpose",
        ),
        (
            with(|one| one["options"] = json!(["S"])),
            "/questions/0/options",
        ),
        (
            with(|one| one["eraseAfter"] = json!(null)),
            "/questions/0/eraseAfter",
        ),
        (
            with(|one| one["eraseAfter"] = json!(366)),
            "/questions/0/eraseAfter",
        ),
        (
            with(|one| one["kind"] = json!("number")),
            "/questions/0/kind",
        ),
        (json!({"questions": [past]}), "/questions/0/eraseOn"),
        (json!({"questions": [strange]}), "/questions/0/readers/0"),
    ] {
        let told = put(&editor, &asked, body.clone()).await;
        assert_eq!(
            (told.status, told.pointers()),
            (422, vec![pointer]),
            "{body}"
        );
    }
    let none = editor.get(&asked).await;
    assert_eq!(none.body["total"]["value"], 0);
    let unknown = put(&editor, &asked, with(|one| one["color"] = json!("red"))).await;
    assert_eq!(unknown.status, 422);
}

async fn people_are_invited_and_come(db: TestStore) {
    let node = Node::new(db).await;
    let at = offer(&node, json!({"enrolment": "approval"})).await;
    let path = format!("{at}/invitations");
    let editor = node.as_browser(Member::Editor).await;
    let stranger = node.as_browser(Member::Stranger).await;
    assert_eq!(
        node.anybody()
            .post(&path, json!({"link": true}))
            .await
            .status,
        401
    );
    assert_eq!(
        stranger.post(&path, json!({"link": true})).await.status,
        404
    );
    assert_eq!(stranger.get(&path).await.status, 404);
    let nobody = editor.post(&path, json!({})).await;
    assert_eq!(nobody.pointers(), ["/invitations"]);
    let twice = json!({"csv": "a@x.eu", "invitations": [{"email": "a@x.eu"}]});
    assert_eq!(editor.post(&path, twice).await.pointers(), ["/csv"]);
    let list = json!({"csv": "email,name\njonas@example.lt,Jonas\nnobody\nJonas@example.lt\n"});
    let keyed = editor.with("idempotency-key", "one");
    let sent = keyed.post(&path, list.clone()).await;
    assert_eq!(sent.status, 200, "{}", sent.text);
    let rows = sent.body["report"].as_array().unwrap();
    let told: Vec<_> = rows
        .iter()
        .map(|row| (&row["line"], &row["status"]))
        .collect();
    assert_eq!(
        told,
        [
            (&json!(2), &json!("sent")),
            (&json!(3), &json!("wrong")),
            (&json!(4), &json!("doubled")),
        ]
    );
    assert_eq!(
        keyed.post(&path, list).await.body,
        sent.body,
        "no second letter"
    );
    let made = editor
        .post(&path, json!({"link": true, "ends": "2030-01-01T00:00:00Z"}))
        .await;
    assert_eq!(made.pointers(), ["/ends"], "more than a year");
    let past = json!({"link": true, "ends": "2020-01-01T00:00:00Z"});
    assert_eq!(editor.post(&path, past).await.pointers(), ["/ends"]);
    let soon = (Utc::now() + TimeDelta::days(3)).to_rfc3339();
    let made = editor
        .post(&path, json!({"link": true, "ends": soon}))
        .await;
    assert_eq!(made.status, 200, "{}", made.text);
    let url = made.body["link"]["url"].as_str().unwrap().to_owned();
    let code = url
        .strip_prefix("https://city.example/invitations/")
        .unwrap();
    // Whom the letter's link belongs to, the organiser does not learn.
    let all = editor.get(&path).await;
    assert_eq!(all.body["total"]["value"], 2);
    assert!(!all.text.contains("hash"));
    let learner = node.as_browser(Member::Learner).await;
    let enrolments = format!("{at}/enrolments");
    let odd = learner
        .post(&enrolments, json!({"invitation": "AAAAAAAAAAAAAAAAAAAAAA"}))
        .await;
    assert_eq!(odd.status, 404);
    let taken = learner.post(&enrolments, json!({"invitation": code})).await;
    assert_eq!(taken.status, 201, "{}", taken.text);
    assert_eq!(
        (&taken.body["status"], &taken.body["invited"]),
        (&json!("accepted"), &json!(true))
    );
    let all = editor.get(&path).await;
    assert_eq!(all.body["items"][0]["joined"], 1, "{}", all.text);
    let one = format!("{path}/{}", all.body["items"][0]["id"].as_str().unwrap());
    assert_eq!(stranger.delete(&one).await.status, 404);
    assert_eq!(editor.delete(&one).await.status, 204);
    let late = stranger
        .post(&enrolments, json!({"invitation": code}))
        .await;
    assert_eq!(late.status, 410, "{}", late.text);
    assert!(late.body["detail"].as_str().unwrap().ends_with("revoked"));
}

async fn participants_are_written_to_once(db: TestStore) {
    let node = Node::new(db).await;
    let at = offer(&node, json!({})).await;
    let path = format!("{at}/messages");
    let editor = node.as_browser(Member::Editor).await;
    let learner = node.as_browser(Member::Learner).await;
    let message = json!({"audience": "all", "name": "Bring shoes", "content": "It is wet."});
    let nobody = editor.post(&path, message.clone()).await;
    assert_eq!(nobody.pointers(), ["/audience"]);
    learner.post(&format!("{at}/enrolments"), json!({})).await;
    assert_eq!(learner.post(&path, message.clone()).await.status, 404);
    let wrong = json!({"audience": "friends", "name": "", "content": ""});
    let wrong = editor.post(&path, wrong).await;
    assert_eq!(wrong.pointers(), ["/audience", "/name", "/content"]);
    let keyed = editor.with("idempotency-key", "one");
    let sent = keyed.post(&path, message.clone()).await;
    assert_eq!(sent.status, 201, "{}", sent.text);
    assert_eq!(
        (&sent.body["reached"], &sent.body["missed"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(keyed.post(&path, message.clone()).await.body, sent.body);
    let due = node
        .city
        .db
        .look(|c| letters::due(c, Utc::now() + TimeDelta::days(1), 100))
        .await;
    assert_eq!(
        due.iter()
            .filter(|one| one.subject == "Bring shoes")
            .count(),
        1
    );
    for _ in 1..5 {
        assert_eq!(editor.post(&path, message.clone()).await.status, 201);
    }
    let full = editor.post(&path, message).await;
    assert_eq!(full.status, 429, "{}", full.text);
    assert_eq!(editor.get(&path).await.body["total"]["value"], 5);
    assert_eq!(learner.get(&path).await.status, 404);
}

async fn people_of_other_nodes_are_not_asked(db: TestStore) {
    let node = Node::new(db).await;
    let document = json!({
        "name": {"en": "Robots"}, "enrolment": "open", "startTime": "2040-05-04T15:00:00Z",
    });
    let item = node.city.publish(document).await;
    let at = format!("/api/v1/opportunities/{}", item.uuid);
    let editor = node.as_browser(Member::Editor).await;
    put(
        &editor,
        &format!("{at}/questions"),
        json!({"questions": [size()]}),
    )
    .await;
    let from = enrol_guests::node();
    for n in [1, 2] {
        enrol_guests::joins(&node.city, &from, n, &item.url).await;
    }
    let all = editor.get(&format!("{at}/enrolments")).await;
    assert_eq!(all.body["items"][0]["answers"], json!({}));
    assert_eq!(
        all.body["items"][0]["status"], "accepted",
        "it is not her node's to know"
    );
    let message = json!({"name": "Bring shoes", "content": "It is wet."});
    let path = format!("{at}/messages");
    assert_eq!(
        editor.post(&path, message.clone()).await.pointers(),
        ["/audience"]
    );
    enrol_guests::releases(&node.city, &from, 1, "Sam", "sam@tilburg.example").await;
    let sent = editor.post(&path, message).await;
    assert_eq!(sent.status, 201, "{}", sent.text);
    assert_eq!(
        (&sent.body["reached"], &sent.body["missed"]),
        (&json!(1), &json!(1))
    );
}

async fn a_check_in_is_taken_back(db: TestStore) {
    let node = Node::new(db).await;
    let soon = (Utc::now() + TimeDelta::minutes(30)).to_rfc3339();
    let at = offer(&node, json!({"startTime": soon})).await;
    let learner = node.as_browser(Member::Learner).await;
    let made = learner.post(&format!("{at}/enrolments"), json!({})).await;
    let id = made.body["id"].as_str().unwrap();
    let editor = node.as_browser(Member::Editor).await;
    let check_ins = format!("{at}/check-ins");
    let here = editor
        .post(&check_ins, json!({"checkIns": [{"enrolment": id}]}))
        .await;
    assert_eq!(here.body["items"][0]["status"], "attended", "{}", here.text);
    let one = format!("{check_ins}/{id}");
    assert_eq!(learner.delete(&one).await.status, 404);
    assert_eq!(editor.delete(&one).await.status, 204);
    assert_eq!(editor.delete(&one).await.status, 204, "done again");
    let seen = editor.get(&format!("/api/v1/enrolments/{id}")).await;
    assert_eq!(
        (&seen.body["status"], &seen.body["checkedIn"]),
        (&json!("accepted"), &json!([]))
    );
}
