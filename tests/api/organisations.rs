//! `/api/v1/organisations`.

use serde_json::json;
use waymark::domain::event::Event;

use super::node::{BASE, Node};
use crate::support::{Member, TestStore, on_both};

on_both!(
    the_operators_are_verified_and_a_partners_wait,
    one_is_shown_changed_and_deleted,
    only_the_operator_verifies,
    a_slug_is_given_out_once,
);

const PATH: &str = "/api/v1/organisations";

async fn the_operators_are_verified_and_a_partners_wait(db: TestStore) {
    let node = Node::new(db).await;
    let made = node
        .operator()
        .await
        .post(PATH, json!({"slug": "museum", "name": {"en": "Museum"}}))
        .await;
    assert_eq!(made.status, 201, "{}", made.text);
    assert_eq!(made.header("location"), format!("{BASE}{PATH}/museum"));
    assert_eq!(made.header("etag"), "\"1\"");
    assert_eq!(made.body["id"], format!("{BASE}/organisations/museum"));
    assert_eq!(made.body["type"], "Organisation");
    assert_eq!(
        (&made.body["slug"], &made.body["verified"]),
        (&json!("museum"), &json!(true))
    );
    assert!(made.body.get("attributedTo").is_none());

    let partner = node.partner(Member::Editor).await;
    let waiting = partner
        .create(PATH, json!({"name": {"en": "Žalias klubas"}}))
        .await;
    assert_eq!(
        (&waiting["slug"], &waiting["verified"]),
        (&json!("zalias-klubas"), &json!(false))
    );
    let its_own = json!({"summary": {"en": "We are new"}});
    assert_eq!(
        partner
            .patch(&format!("{PATH}/zalias-klubas"), its_own)
            .await
            .status,
        200
    );

    let learner = node.partner(Member::Learner).await;
    assert_eq!(
        learner
            .post(PATH, json!({"name": {"en": "Mine"}}))
            .await
            .status,
        403
    );
    assert_eq!(node.anybody().get(PATH).await.body["total"]["value"], 4);
}

async fn one_is_shown_changed_and_deleted(db: TestStore) {
    let node = Node::new(db).await;
    let owner = node.partner(Member::Owner).await;
    let address = format!("{PATH}/library");
    let before = node.anybody().get(&address).await;
    assert_eq!((before.status, before.header("etag")), (200, "\"1\""));
    let patch = json!({"url": "https://library.example", "location": {"latitude": 54.7, "longitude": 25.3}});
    let changed = owner.patch(&address, patch).await;
    assert_eq!(changed.status, 200, "{}", changed.text);
    assert_eq!(changed.body["url"], "https://library.example/");
    assert_eq!(changed.header("etag"), "\"2\"");

    let wrong =
        json!({"slug": "other", "name": null, "contacts": [{"email": "x"}], "colour": "red"});
    let mut pointers = owner.patch(&address, wrong).await;
    assert_eq!(pointers.status, 422);
    pointers.body["errors"]
        .as_array_mut()
        .unwrap()
        .sort_by_key(|e| e["pointer"].to_string());
    assert_eq!(
        pointers.pointers(),
        ["/colour", "/contacts/0/email", "/name", "/slug"]
    );

    let editor = node.partner(Member::Editor).await;
    assert_eq!(
        editor.patch(&address, json!({})).await.status,
        403,
        "an editor is no owner"
    );
    let stranger = node.partner(Member::Stranger).await;
    assert_eq!(stranger.patch(&address, json!({})).await.status, 404);
    assert_eq!(stranger.delete(&address).await.status, 404);

    let item = node.city.publish(json!({})).await;
    assert_eq!(owner.delete(&address).await.status, 204);
    assert_eq!(node.anybody().get(&address).await.status, 410);
    let item = format!("/api/v1/opportunities/{}", item.uuid);
    assert_eq!(
        node.anybody().get(&item).await.status,
        410,
        "with everything that it offers"
    );
    assert_eq!(
        node.anybody().get(&format!("{PATH}/nobody")).await.status,
        404
    );
}

async fn only_the_operator_verifies(db: TestStore) {
    let node = Node::new(db).await;
    let stranger = node.partner(Member::Stranger).await;
    let address = format!("{PATH}/makerspace");
    assert_eq!(
        stranger
            .patch(&address, json!({"verified": true}))
            .await
            .status,
        403
    );
    let new = json!({"name": {"en": "Sure"}, "verified": true});
    assert_eq!(stranger.post(PATH, new).await.status, 403);
    let item = json!({"organisation": "makerspace", "name": {"en": "Saws"}, "status": "published"});
    stranger.create("/api/v1/opportunities", item).await;

    let mark = node.city.mark().await;
    let verified = node
        .operator()
        .await
        .patch(&address, json!({"verified": true}))
        .await;
    assert_eq!(
        (verified.status, &verified.body["verified"]),
        (200, &json!(true))
    );
    let events = node.city.since(mark).await;
    assert!(
        matches!(
            events.as_slice(),
            [
                Event::OrganisationVerified { .. },
                Event::OpportunityPublished { .. }
            ]
        ),
        "{events:?}"
    );
}

async fn a_slug_is_given_out_once(db: TestStore) {
    let node = Node::new(db).await;
    let operator = node.operator().await;
    let new = |slug: &str| json!({"slug": slug, "name": {"en": "x"}});
    for taken in ["library", "city", "territory"] {
        let answer = operator.post(PATH, new(taken)).await;
        assert_eq!(answer.status, 409, "{taken}");
        assert!(answer.body["detail"].as_str().unwrap().contains(taken));
        assert_eq!(
            answer.body["errors"],
            json!([{"pointer": "/slug", "detail": "is already taken"}])
        );
    }
    operator.delete(&format!("{PATH}/makerspace")).await;
    assert_eq!(
        operator.post(PATH, new("makerspace")).await.status,
        409,
        "not even later"
    );
    assert_eq!(operator.post(PATH, new("-")).await.pointers(), ["/slug"]);
}
