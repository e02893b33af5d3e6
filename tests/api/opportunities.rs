//! `/api/v1/opportunities`.

use serde_json::{Value, json};
use waymark::domain::event::Event;

use super::node::{BASE, Node};
use crate::support::{Member, TestStore, on_both};

on_both!(
    one_is_created_shown_changed_and_deleted,
    every_member_comes_back_as_it_was_given,
    every_problem_of_a_body_is_told_at_once,
    a_draft_is_its_editors_alone,
    anothers_things_cannot_be_changed,
    what_was_deleted_is_gone,
);

const PATH: &str = "/api/v1/opportunities";

fn robots() -> Value {
    json!({
        "organisation": "library",
        "name": {"lt": "Robotika", "en": "Robots"},
        "startTime": "2037-06-05T15:00:00+03:00",
        "timezone": "Europe/Vilnius",
        "status": "published",
    })
}

async fn one_is_created_shown_changed_and_deleted(db: TestStore) {
    let node = Node::new(db).await;
    let editor = node.partner(Member::Editor).await;
    let mark = node.city.mark().await;

    let made = editor.post(PATH, robots()).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let uuid = made.body["uuid"].as_str().unwrap().to_owned();
    assert_eq!(made.header("location"), format!("{BASE}{PATH}/{uuid}"));
    assert_eq!(made.header("etag"), "\"1\"");
    assert_eq!(made.header("content-type"), "application/json");
    assert_eq!(made.body["id"], format!("{BASE}/opportunities/{uuid}"));
    assert_eq!(made.body["type"], "Opportunity");
    assert_eq!(
        made.body["attributedTo"],
        format!("{BASE}/organisations/library")
    );
    assert_eq!(
        made.body["territory"],
        json!({"url": BASE, "name": {"lt": "The City"}})
    );
    assert_eq!(made.body["local"], true);
    assert_eq!(made.body["published"], made.body["updated"]);
    assert!(made.body["updated"].as_str().unwrap().ends_with('Z'));

    let address = format!("{PATH}/{uuid}");
    let shown = node.anybody().get(&address).await;
    assert_eq!((shown.status, &shown.body), (200, &made.body));

    let patch = json!({"name": {"en": "More robots", "lt": null}, "capacity": 12, "id": "x"});
    let changed = editor.patch(&address, patch).await;
    assert_eq!(changed.status, 200, "{}", changed.text);
    assert_eq!(changed.header("etag"), "\"2\"");
    assert_eq!(changed.body["name"], json!({"en": "More robots"}));
    assert_eq!(changed.body["capacity"], 12);
    assert_eq!(changed.body["startTime"], "2037-06-05T15:00:00+03:00");
    assert_eq!(
        changed.body["id"], made.body["id"],
        "what everybody shows is ignored when sent"
    );
    assert_ne!(changed.body["updated"], made.body["updated"]);

    let gone = editor.delete(&address).await;
    assert_eq!((gone.status, gone.text.as_str()), (204, ""));
    let events = node.city.since(mark).await;
    assert!(matches!(
        events.as_slice(),
        [
            Event::OpportunityPublished { .. },
            Event::OpportunityUpdated { .. },
            Event::OpportunityWithdrawn { .. },
        ]
    ));
}

async fn every_member_comes_back_as_it_was_given(db: TestStore) {
    let node = Node::new(db).await;
    let everything = json!({
        "identifier": "agenda-1",
        "kind": "course",
        "organisation": "library",
        "name": {"lt": "Robotika ąčęė", "en": "Robotics", "sr": "Роботика"},
        "summary": {"lt": "Pirmasis robotas", "en": "Your first robot"},
        "content": {"lt": "Atsinešk **smalsumą**.", "en": "Bring *curiosity*.\n\n- paper"},
        "categories": ["science", "technology"],
        "keywords": ["robots", "soldering iron"],
        "skills": ["http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d"],
        "audience": {"minAge": 14, "maxAge": 19, "groups": ["newcomers"]},
        "languages": ["lt", "sr-Cyrl"],
        "setting": "nonFormal",
        "startTime": "2037-06-05T15:00:00+03:00",
        "endTime": "2037-06-05T17:00:00+03:00",
        "timezone": "Europe/Vilnius",
        "duration": "PT2H",
        "location": {
            "name": "Library", "address": "Trakų g. 10", "latitude": 54.67916, "longitude": 25.27873,
        },
        "online": {"url": "https://meet.example.org/robots"},
        "free": false,
        "price": {"amount": 12.5, "currency": "EUR"},
        "accessibility": ["signLanguage", "captions"],
        "capacity": 20,
        "enrolment": "external",
        "enrolmentOpens": "2037-05-01T09:00:00+03:00",
        "enrolmentCloses": "2037-06-01T09:00:00+03:00",
        "requires": ["https://city.example/badges/1"],
        "materials": [{"url": "https://library.example.org/kit.pdf", "label": "The kit"}],
        "videos": ["https://video.example.org/w/robots"],
        "url": "https://library.example.org/robots",
        "image": {
            "url": "https://library.example.org/robot.jpg", "alt": "A robot",
            "license": "https://creativecommons.org/licenses/by/4.0/", "attribution": "The library",
        },
        "contacts": [{
            "name": "Reception", "email": "reception@library.example.org",
            "telephone": "+370 5 000 0000", "url": "https://library.example.org/contact",
        }],
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "status": "cancelled",
    });
    let editor = node.partner(Member::Editor).await;
    let made = editor.create(PATH, everything.clone()).await;
    for (member, value) in everything.as_object().unwrap() {
        assert_eq!(&made[member], value, "{member}");
    }
    let own = 8;
    assert_eq!(
        made.as_object().unwrap().len(),
        everything.as_object().unwrap().len() + own
    );
}

async fn every_problem_of_a_body_is_told_at_once(db: TestStore) {
    let node = Node::new(db).await;
    let editor = node.partner(Member::Editor).await;
    let wrong = json!({
        "organisation": "nobody",
        "name": {},
        "kind": "party",
        "colour": "red",
        "summary": {"en": "x".repeat(1_001)},
        "location": {"latitude": 91, "longitude": 25},
        "startTime": "2037-06-05T15:00:00Z",
        "endTime": "2037-06-04T15:00:00Z",
        "skills": ["robots"],
        "capacity": -1,
        "local": "ignored",
    });
    let answer = editor.post(PATH, wrong).await;
    assert_eq!(answer.status, 422);
    let mut pointers = answer.pointers();
    pointers.sort_unstable();
    assert_eq!(
        pointers,
        [
            "/capacity",
            "/colour",
            "/endTime",
            "/kind",
            "/location/latitude",
            "/name",
            "/organisation",
            "/skills/0",
            "/summary/en",
        ]
    );
    let long = json!({"organisation": "library", "name": {"en": "x".repeat(1_000_000)}});
    assert_eq!(editor.post(PATH, long).await.pointers(), ["/name/en"]);

    let address = format!(
        "{PATH}/{}",
        editor.create(PATH, robots()).await["uuid"]
            .as_str()
            .unwrap()
    );
    let patch = json!({"name": null, "organisation": "makerspace", "steps": []});
    let answer = editor.patch(&address, patch).await;
    assert_eq!(answer.status, 422);
    let mut pointers = answer.pointers();
    pointers.sort_unstable();
    assert_eq!(pointers, ["/name", "/organisation", "/steps"]);

    let twice = json!({"organisation": "library", "name": {"en": "x"}, "identifier": "same"});
    editor.create(PATH, twice.clone()).await;
    assert_eq!(editor.post(PATH, twice).await.pointers(), ["/identifier"]);
}

async fn a_draft_is_its_editors_alone(db: TestStore) {
    let node = Node::new(db).await;
    let editor = node.partner(Member::Editor).await;
    let draft = editor
        .create(
            PATH,
            json!({"organisation": "library", "name": {"en": "Secret"}}),
        )
        .await;
    assert_eq!(
        (&draft["status"], &draft["published"]),
        (&json!("draft"), &Value::Null)
    );
    let address = format!("{PATH}/{}", draft["uuid"].as_str().unwrap());
    for (caller, status, listed) in [
        (node.anybody(), 404, 0),
        (node.partner(Member::Stranger).await, 404, 0),
        (node.partner(Member::Learner).await, 404, 0),
        (
            node.as_token(Member::Editor, &[waymark::domain::account::Scope::Issue])
                .await,
            404,
            0,
        ),
        (node.partner(Member::Owner).await, 200, 1),
        (node.as_browser(Member::Editor).await, 200, 1),
        (node.operator().await, 200, 1),
    ] {
        assert_eq!(caller.get(&address).await.status, status);
        let list = caller.get(PATH).await;
        assert_eq!(list.body["total"], json!({"value": listed, "exact": true}));
        assert_eq!(list.body["items"].as_array().unwrap().len(), listed);
    }
    // Deleted before anybody saw it, it was never there for others.
    assert_eq!(editor.delete(&address).await.status, 204);
    assert_eq!(node.anybody().get(&address).await.status, 404);
    assert_eq!(editor.get(&address).await.status, 410);
}

async fn anothers_things_cannot_be_changed(db: TestStore) {
    let node = Node::new(db).await;
    let item = node
        .partner(Member::Editor)
        .await
        .create(PATH, robots())
        .await;
    let address = format!("{PATH}/{}", item["uuid"].as_str().unwrap());
    let stranger = node.partner(Member::Stranger).await;
    assert_eq!(
        stranger.patch(&address, json!({"free": true})).await.status,
        404
    );
    assert_eq!(stranger.delete(&address).await.status, 404);
    assert_eq!(stranger.post(PATH, robots()).await.status, 403);
    let learner = node.partner(Member::Learner).await;
    assert_eq!(learner.post(PATH, robots()).await.status, 403);
    assert_eq!(
        node.anybody().get(&address).await.body,
        item,
        "nothing has changed"
    );
}

async fn what_was_deleted_is_gone(db: TestStore) {
    let node = Node::new(db).await;
    let editor = node.partner(Member::Editor).await;
    let item = editor.create(PATH, robots()).await;
    let address = format!("{PATH}/{}", item["uuid"].as_str().unwrap());
    editor.delete(&address).await;
    for caller in [node.anybody(), editor.clone(), node.operator().await] {
        assert_eq!(caller.get(&address).await.status, 410);
    }
    assert_eq!(
        editor.patch(&address, json!({"free": true})).await.status,
        410
    );
    assert_eq!(editor.delete(&address).await.status, 410);
    assert_eq!(editor.get(PATH).await.body["items"], json!([]));
    for nobody in ["0195a1c0-6f00-7000-8000-000000000001", "robots", "%00"] {
        assert_eq!(
            editor.get(&format!("{PATH}/{nobody}")).await.status,
            404,
            "{nobody}"
        );
        assert_eq!(
            editor
                .patch(&format!("{PATH}/{nobody}"), json!({}))
                .await
                .status,
            404
        );
    }
}
