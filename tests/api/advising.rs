//! `/api/v1/me/advisers` and `/api/v1/advising`.

use chrono::TimeDelta;
use serde_json::{Value, json};
use waymark::{
    actions::{
        Error, advise,
        change_account::{self, NewAccount},
        enrol::{self, Wish},
        guardian,
        invite_adviser::{self, Newcomer, Shown},
        leave, secret, sign_in, walk,
    },
    domain::{
        Adviser, AdviserId, Learner, MembershipRole, Role, Rule,
        adviser::EndedBy,
        consent::Purpose,
        learner::{BirthMonth, Guardian, GuardianState},
        permission::Actor,
        time::now,
    },
    store::{Connection, accounts, advisers, consents, learners, letters},
};

use super::node::{Caller, Node};
use crate::support::{Member, TestStore, on_both};

on_both!(
    an_adviser_sees_what_he_was_given_and_each_look_is_noted,
    it_ends_at_once_from_every_side,
    what_an_adviser_says_is_hers,
    a_forwarded_letter_opens_nothing,
    a_child_needs_her_guardian,
    an_adviser_of_goals_alone_sees_neither_places_nor_walks,
    a_letter_tells_of_remarks_once_a_day,
    a_consent_ends_with_what_it_is_about,
    what_is_wrong_with_an_invitation_is_told,
    an_adviser_cannot_erase_the_log_of_his_looks,
    an_unproven_account_cannot_accept,
);

const ADVISERS: &str = "/api/v1/me/advisers";
const ADVISING: &str = "/api/v1/advising";
const GOALS: &str = "/api/v1/me/goals";

/// Says how old the learner is; a child has a guardian who has agreed.
pub async fn born(node: &Node, age: i32) {
    let account = node.city.actor(Member::Learner).await.account.unwrap().id;
    let year = chrono::Datelike::year(&now()) - age - 1;
    let birth = BirthMonth::new(year, 1, now()).unwrap();
    node.city
        .db
        .done(move |c| {
            learners::insert(
                c,
                &Learner {
                    account,
                    birth,
                    guardian: None,
                },
            )?;
            if age < 16 {
                let guardian = Guardian {
                    email: Some("parent@example.lt".to_owned()),
                    code: "7K3M9QXT".to_owned(),
                    name: Some("Vida".to_owned()),
                    state: GuardianState::Confirmed,
                    until: birth.reaches(16),
                };
                let hash = secret::hash("child");
                learners::set_guardian(c, account, &guardian, Some(&hash))?;
            }
            Ok(())
        })
        .await;
}

/// What stands in the last letter to an address, after a path.
async fn secret_in(node: &Node, to: &'static str, path: &'static str) -> Option<String> {
    let look = move |c: &mut Connection| letters::due(c, now() + TimeDelta::days(9), 100);
    let letters = node.city.db.look(look).await;
    let letter = letters.into_iter().rev().find(|one| one.recipient == to)?;
    let after = letter.body.split_once(path)?.1.to_owned();
    Some(after.split_whitespace().next().unwrap().to_owned())
}

/// What somebody tells who has no account.
fn newcomer(name: &str, agrees: bool) -> Newcomer {
    Newcomer {
        name: name.to_owned(),
        agrees,
        language: "en".parse().unwrap(),
    }
}

/// Accepts as somebody who is signed in, and whose address is proven.
async fn accept(node: &Node, who: Member) {
    let path = "/advising/invited/";
    let token = secret_in(node, who.email(), path).await.unwrap();
    let actor = node.city.actor(who).await;
    node.city
        .db
        .done(move |c| {
            accounts::prove(c, actor.account.as_ref().unwrap().id, now())?;
            let (shown, new) = (Shown::default(), newcomer("", false));
            invite_adviser::accept(c, &actor, &token, &shown, &new, now())
        })
        .await;
}

/// A learner who lets the editor see some parts.
async fn let_in<'a>(node: &'a Node, parts: Value) -> (Caller<'a>, Caller<'a>, String) {
    let learner = node.as_browser(Member::Learner).await;
    let body = json!({"email": Member::Editor.email(), "parts": parts});
    let asked = learner.create(ADVISERS, body).await;
    assert_eq!(asked["state"], "invited");
    accept(node, Member::Editor).await;
    let adviser = node.as_browser(Member::Editor).await;
    let id = asked["uuid"].as_str().unwrap().to_owned();
    (learner, adviser, id)
}

async fn of(node: &Node, id: &str) -> Adviser {
    let id = id.parse().unwrap();
    node.city
        .db
        .look(move |c| advisers::get(c, id))
        .await
        .unwrap()
}

async fn an_adviser_sees_what_he_was_given_and_each_look_is_noted(db: TestStore) {
    let node = Node::new(db).await;
    born(&node, 20).await;
    let (learner, adviser, id) = let_in(&node, json!(["goals", "playlists"])).await;
    let goal = learner.create(GOALS, json!({"name": "Mend bikes"})).await;
    let goal = goal["uuid"].as_str().unwrap().to_owned();
    let people = adviser.all(ADVISING).await;
    assert_eq!(people.len(), 1);
    assert_eq!(people[0]["uuid"], id.as_str());
    assert_eq!(people[0]["parts"], json!(["goals", "playlists"]));
    let views = |list: &Value| -> Vec<(String, i64)> {
        let views = list[0]["views"].as_array().unwrap().iter();
        views
            .map(|view| {
                (
                    view["part"].as_str().unwrap().to_owned(),
                    view["times"].as_i64().unwrap(),
                )
            })
            .collect()
    };
    let log = async || views(&learner.get(ADVISERS).await.body["items"]);
    assert_eq!(log().await, [], "the list of people shows nothing of hers");
    let seen = adviser.get(&format!("{ADVISING}/{id}/goals")).await;
    assert_eq!(seen.body["items"][0]["name"], "Mend bikes");
    let one = adviser.get(&format!("{ADVISING}/{id}/goals/{goal}")).await;
    assert_eq!(one.status, 200, "{}", one.text);
    let walks = adviser.get(&format!("{ADVISING}/{id}/playlists")).await;
    assert_eq!(walks.status, 200);
    let mut noted = log().await;
    noted.sort();
    assert_eq!(
        noted,
        [("goals".to_owned(), 2), ("playlists".to_owned(), 1)]
    );
    // A part that was not given, somebody else's id, nobody's goal: nothing is there, and nothing
    // is noted.
    let missing = uuid::Uuid::now_v7();
    for path in [
        format!("{ADVISING}/{id}/enrolments"),
        format!("{ADVISING}/{missing}/goals"),
        format!("{ADVISING}/nothing/goals"),
    ] {
        assert_eq!(adviser.get(&path).await.status, 404, "{path}");
    }
    let nobodys = format!("{ADVISING}/{id}/goals/{missing}");
    assert_eq!(adviser.get(&nobodys).await.status, 404);
    // Whoever was not let in sees nothing: not the operator either, nor the learner as her own
    // adviser.
    for other in [Member::Operator, Member::Stranger, Member::Learner] {
        let other = node.as_browser(other).await;
        assert!(other.all(ADVISING).await.is_empty());
        for path in ["goals", "playlists", "enrolments"] {
            let path = format!("{ADVISING}/{id}/{path}");
            assert_eq!(other.get(&path).await.status, 404, "{path}");
        }
        assert_eq!(other.delete(&format!("{ADVISING}/{id}")).await.status, 404);
    }
    let path = format!("{ADVISING}/{id}/goals");
    assert_eq!(node.anybody().get(&path).await.status, 401);
    // Another goal of the adviser's own is not reached by her id.
    let own = adviser.create(GOALS, json!({"name": "His own"})).await;
    let own = own["uuid"].as_str().unwrap();
    let crossed = format!("{ADVISING}/{id}/goals/{own}");
    assert_eq!(adviser.get(&crossed).await.status, 404);
    let consents = learner.all("/api/v1/me/consents").await;
    let given = consents.iter().find(|one| one["object"] == id.as_str());
    assert_eq!(given.unwrap()["purpose"], "adviser");
    let export = learner.get("/api/v1/me/export").await.body;
    assert_eq!(export["advisers"][0]["email"], Member::Editor.email());
    assert!(
        !export["advisers"][0]["views"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    assert_eq!(export["advisers"][0]["guardian"], false);
    assert!(export["advisers"][0]["accepted"].is_string());
    // What is kept of the adviser is his to take along, also after the end.
    let remarks = format!("{ADVISING}/{id}/goals/{goal}/remarks");
    adviser.create(&remarks, json!({"text": "Try this"})).await;
    assert_eq!(
        learner.delete(&format!("{ADVISERS}/{id}")).await.status,
        204
    );
    let export = adviser.get("/api/v1/me/export").await.body;
    let kept = &export["advising"][0];
    assert_eq!((&kept["uuid"], &kept["name"]), (&json!(id), &Value::Null));
    assert_eq!(kept["endedBy"], "learner");
    assert_eq!(kept["remarks"][0]["text"], "Try this");
    assert_eq!(kept["views"].as_array().unwrap().len(), 2);
}

async fn it_ends_at_once_from_every_side(db: TestStore) {
    let node = Node::new(db).await;
    born(&node, 20).await;
    let (learner, adviser, id) = let_in(&node, json!(["goals"])).await;
    let path = format!("{ADVISING}/{id}/goals");
    assert_eq!(adviser.get(&path).await.status, 200);
    let ended = learner.delete(&format!("{ADVISERS}/{id}")).await;
    assert_eq!(ended.status, 204);
    assert_eq!(adviser.get(&path).await.status, 404);
    assert!(adviser.all(ADVISING).await.is_empty());
    let again = learner.delete(&format!("{ADVISERS}/{id}")).await;
    assert_eq!(again.status, 404);
    let list = learner.all(ADVISERS).await;
    assert_eq!(
        (&list[0]["state"], &list[0]["endedBy"]),
        (&json!("ended"), &json!("self"))
    );
    let consents = learner.all("/api/v1/me/consents").await;
    assert!(consents.iter().all(|one| one["withdrawn"].is_string()));
    // He stops himself.
    let (_, adviser, id) = let_in(&node, json!(["goals"])).await;
    let path = format!("{ADVISING}/{id}/goals");
    assert_eq!(
        adviser.delete(&format!("{ADVISING}/{id}")).await.status,
        204
    );
    assert_eq!(adviser.get(&path).await.status, 404);
    // Her consent is withdrawn.
    let (learner, adviser, id) = let_in(&node, json!(["goals"])).await;
    let consents = learner.all("/api/v1/me/consents").await;
    let consent = consents.iter().find(|one| one["object"] == id.as_str());
    let consent = consent.unwrap()["id"].as_str().unwrap().to_owned();
    let gone = learner
        .delete(&format!("/api/v1/me/consents/{consent}"))
        .await;
    assert_eq!(gone.status, 204);
    let path = format!("{ADVISING}/{id}/goals");
    assert_eq!(adviser.get(&path).await.status, 404);
    // Its time is over.
    let (learner, adviser, id) = let_in(&node, json!(["goals"])).await;
    let mut old = of(&node, &id).await;
    old.until = now() - TimeDelta::seconds(1);
    node.city
        .db
        .done(move |c| Ok(advisers::put(c, &old)?))
        .await;
    let path = format!("{ADVISING}/{id}/goals");
    assert_eq!(adviser.get(&path).await.status, 404);
    // While she leaves, nothing is shown; it goes on when she stays.
    let (_, adviser, id) = let_in(&node, json!(["goals"])).await;
    let path = format!("{ADVISING}/{id}/goals");
    assert_eq!(learner.delete("/api/v1/me").await.status, 200);
    assert_eq!(adviser.get(&path).await.status, 404);
    let who = node.city.actor(Member::Learner).await;
    node.city
        .db
        .done(move |c| leave::stay(c, &who, 16, now()))
        .await;
    assert_eq!(adviser.get(&path).await.status, 200);
}

async fn what_an_adviser_says_is_hers(db: TestStore) {
    let node = Node::new(db).await;
    born(&node, 20).await;
    let item = node.city.publish(json!({})).await;
    let (learner, adviser, id) = let_in(&node, json!(["goals"])).await;
    let goal = learner.create(GOALS, json!({"name": "Mend bikes"})).await;
    let goal = goal["uuid"].as_str().unwrap().to_owned();
    let path = format!("{ADVISING}/{id}/goals/{goal}/remarks");
    for (body, pointer) in [
        (json!({}), "/text"),
        (json!({"text": "x".repeat(1_001)}), "/text"),
        (
            json!({"object": "https://city.example/opportunities/x"}),
            "/object",
        ),
        (json!({"text": "a", "as": "her"}), "/as"),
    ] {
        let refused = adviser.post(&path, body.clone()).await;
        assert_eq!(
            (refused.status, refused.pointers()),
            (422, vec![pointer]),
            "{body}"
        );
    }
    let html = "<script>alert(1)</script>";
    let said = adviser
        .create(&path, json!({"text": html, "object": item.url}))
        .await;
    assert_eq!(
        said["text"], html,
        "plain text, for whoever shows it to escape"
    );
    let shown = learner.get(&format!("{GOALS}/{goal}")).await.body;
    assert_eq!(shown["remarks"][0]["object"], item.url.as_str());
    let remark = format!("{GOALS}/{goal}/remarks/{}", said["id"].as_str().unwrap());
    // Only she answers and deletes.
    let other = node.as_browser(Member::Stranger).await;
    for other in [&adviser, &other] {
        let taken = other.patch(&remark, json!({"answer": "taken"})).await;
        assert_eq!(taken.status, 404);
        assert_eq!(other.delete(&remark).await.status, 404);
    }
    assert_eq!(other.post(&path, json!({"text": "me"})).await.status, 404);
    let unsaid = learner.patch(&remark, json!({})).await;
    assert_eq!((unsaid.status, unsaid.pointers()), (422, vec!["/answer"]));
    let taken = learner.patch(&remark, json!({"answer": "taken"})).await;
    assert_eq!(taken.body["answer"], "taken");
    let steps = learner.get(&format!("{GOALS}/{goal}")).await.body;
    assert_eq!(steps["steps"], json!([item.url]));
    assert_eq!(learner.delete(&remark).await.status, 204);
    assert_eq!(learner.delete(&remark).await.status, 404);
    // A thousand comments are no more than thirty a day.
    for n in 0..30 {
        adviser.create(&path, json!({"text": format!("{n}")})).await;
    }
    assert_eq!(
        adviser.post(&path, json!({"text": "more"})).await.status,
        429
    );
    // What he said stays hers after the end; he says no more.
    learner.delete(&format!("{ADVISERS}/{id}")).await;
    assert_eq!(
        adviser.post(&path, json!({"text": "more"})).await.status,
        404
    );
    let shown = learner.get(&format!("{GOALS}/{goal}")).await.body;
    assert_eq!(shown["remarks"].as_array().unwrap().len(), 30);
    // Nothing of it is told to other nodes, or found.
    let found = node.anybody().get("/api/v1/search?q=bikes").await;
    assert_eq!(found.body["total"]["value"], 0);
    let told = node.city.since(0).await;
    assert!(!format!("{told:?}").contains("Mend bikes"));
}

async fn a_forwarded_letter_opens_nothing(db: TestStore) {
    let node = Node::new(db).await;
    born(&node, 20).await;
    let learner = node.as_browser(Member::Learner).await;
    let body = json!({"email": "mentor@example.org", "parts": ["goals"]});
    let asked = learner.create(ADVISERS, body).await;
    let path = "/advising/invited/";
    let token = secret_in(&node, "mentor@example.org", path).await.unwrap();
    let tells = async |who: Member, shown: Shown, new: Newcomer| {
        let (token, actor) = (token.clone(), node.city.actor(who).await);
        node.city
            .db
            .act(move |c| invite_adviser::accept(c, &actor, &token, &shown, &new, now()))
            .await
    };
    let tries = async |who: Member, shown: Shown| tells(who, shown, newcomer("M", true)).await;
    // Signed in with another address, also as the operator.
    for who in [Member::Stranger, Member::Operator, Member::Learner] {
        assert!(tries(who, Shown::default()).await.is_err());
    }
    // The second letter goes to the address that was asked; its link works where it was asked for.
    let ask = token.clone();
    let (to, key) = node
        .city
        .db
        .done(move |c| invite_adviser::ask_for_proof(c, &ask, "browser", now()))
        .await;
    assert_eq!(to, "mentor@example.org");
    let shown = |key: &str, nonce: Option<&str>| Shown {
        key: key.to_owned(),
        nonce: nonce.map(ToOwned::to_owned),
    };
    for wrong in [
        shown(&key, None),
        shown(&key, Some("another")),
        shown("guess", Some("browser")),
        shown("", Some("browser")),
    ] {
        assert!(tries(Member::Stranger, wrong).await.is_err());
    }
    let nobody = |c: &mut Connection| accounts::by_email(c, "mentor@example.org");
    // Whoever does not say that he is of age and agrees gets no account.
    let minor = newcomer("M", false);
    let refused = tells(Member::Stranger, shown(&key, Some("browser")), minor).await;
    let Err(Error::Rule(Rule::Invalid(problems))) = refused else {
        panic!("he is refused");
    };
    assert!(problems.has("/agrees"));
    assert!(node.city.db.look(nobody).await.is_none());
    let opened = tries(Member::Stranger, shown(&key, Some("browser"))).await;
    assert!(opened.unwrap().is_some());
    let account = node.city.db.look(nobody).await.unwrap();
    assert_eq!(account.name, "M");
    let agreed = account.id;
    let agreed = move |c: &mut Connection| consents::of_account(c, agreed);
    assert_eq!(node.city.db.look(agreed).await[0].purpose, Purpose::Account);
    let adviser = of(&node, asked["uuid"].as_str().unwrap()).await;
    assert_eq!(adviser.adviser, Some(account.id));
    // Once.
    let again = tries(Member::Stranger, shown(&key, Some("browser"))).await;
    assert!(again.is_err());
}

async fn a_child_needs_her_guardian(db: TestStore) {
    let node = Node::new(db).await;
    let learner = node.as_browser(Member::Learner).await;
    let body = json!({"email": Member::Editor.email(), "parts": ["goals"]});
    let refused = async || {
        let refused = learner.post(ADVISERS, body.clone()).await;
        assert_eq!(refused.status, 409, "{}", refused.text);
        assert!(
            refused.body["detail"]
                .as_str()
                .unwrap()
                .ends_with("guardian")
        );
    };
    // Nobody knows how old she is.
    refused().await;
    born(&node, 12).await;
    let account = node.city.actor(Member::Learner).await.account.unwrap().id;
    let state = async |state: GuardianState| {
        node.city
            .db
            .done(move |c| Ok(learners::set_guardian_state(c, account, state, None)?))
            .await;
    };
    state(GuardianState::Waiting).await;
    refused().await;
    state(GuardianState::Confirmed).await;
    let asked = learner.create(ADVISERS, body.clone()).await;
    assert_eq!(asked["state"], "guardian");
    let id = asked["uuid"].as_str().unwrap().to_owned();
    let invited = "/advising/invited/";
    let none = secret_in(&node, Member::Editor.email(), invited).await;
    assert_eq!(none, None, "the adviser hears nothing before");
    let parent = secret_in(&node, "parent@example.lt", "/guardian/adviser/").await;
    let parent = parent.unwrap();
    let agree = parent.clone();
    node.city
        .db
        .done(move |c| invite_adviser::agree(c, &agree, &"en".parse().unwrap(), now()))
        .await;
    accept(&node, Member::Editor).await;
    let adviser = node.as_browser(Member::Editor).await;
    let path = format!("{ADVISING}/{id}/goals");
    assert_eq!(adviser.get(&path).await.status, 200);
    let consents = node
        .city
        .db
        .look(move |c| consents::of_account(c, account))
        .await;
    assert_eq!(consents.len(), 2, "hers and her guardian's");
    // Letters about one adviser are taken back, and no other to the same address.
    let mother = json!({"email": "parent@example.lt", "parts": ["goals"]});
    let mother = learner.create(ADVISERS, mother).await;
    let mother = format!("{ADVISERS}/{}", mother["uuid"].as_str().unwrap());
    assert_eq!(learner.delete(&mother).await.status, 204);
    let left = secret_in(&node, "parent@example.lt", "/guardian/adviser/").await;
    assert_eq!(left, Some(parent.clone()));
    // The guardian takes it back by the same letter.
    let token = parent.clone();
    node.city
        .db
        .done(move |c| invite_adviser::disagree(c, &token, now()))
        .await;
    assert_eq!(adviser.get(&path).await.status, 404);
    assert_eq!(of(&node, &id).await.ended.unwrap().1, EndedBy::Guardian);
    let held = move |c: &mut Connection| consents::of_account(c, account);
    let held = node.city.db.look(held).await;
    let held: Vec<_> = held.iter().filter(|one| one.withdrawn.is_none()).collect();
    assert_eq!(held.len(), 1, "hers alone");
    // The adviser is not told who decided it.
    let export = adviser.get("/api/v1/me/export").await.body;
    assert_eq!(export["advising"][0]["endedBy"], "learner");
    // She changes her mind by the same letter: what the child agreed to has stayed.
    let again = parent.clone();
    node.city
        .db
        .done(move |c| invite_adviser::agree(c, &again, &"en".parse().unwrap(), now()))
        .await;
    assert_eq!(adviser.get(&path).await.status, 200);
    // What the child ends is over for her guardian, too.
    assert_eq!(
        learner.delete(&format!("{ADVISERS}/{id}")).await.status,
        204
    );
    let again = parent.clone();
    let over = node
        .city
        .db
        .act(move |c| invite_adviser::agree(c, &again, &"en".parse().unwrap(), now()))
        .await;
    assert!(over.is_err());
    // Whoever takes back her word about the account, ends it too.
    let second = learner.create(ADVISERS, body).await;
    let parent = secret_in(&node, "parent@example.lt", "/guardian/adviser/").await;
    node.city
        .db
        .done(move |c| invite_adviser::agree(c, &parent.unwrap(), &"en".parse().unwrap(), now()))
        .await;
    accept(&node, Member::Editor).await;
    let path = format!("{ADVISING}/{}/goals", second["uuid"].as_str().unwrap());
    assert_eq!(adviser.get(&path).await.status, 200);
    node.city
        .db
        .done(|c| guardian::refuse(c, "child", true, now()).map(drop))
        .await;
    assert_eq!(adviser.get(&path).await.status, 404);
}

async fn what_is_wrong_with_an_invitation_is_told(db: TestStore) {
    let node = Node::new(db).await;
    born(&node, 20).await;
    let learner = node.as_browser(Member::Learner).await;
    let year = (now() + TimeDelta::days(400)).to_rfc3339();
    for (body, pointers) in [
        (json!({}), vec!["/email", "/parts"]),
        (json!({"email": "a", "parts": ["goals"]}), vec!["/email"]),
        (
            json!({"email": "a@x.eu,b@x.eu", "parts": ["goals"]}),
            vec!["/email"],
        ),
        (
            json!({"email": Member::Learner.email(), "parts": ["goals"]}),
            vec!["/email"],
        ),
        (json!({"email": "a@x.eu", "parts": []}), vec!["/parts"]),
        (
            json!({"email": "b@x.eu", "parts": ["all"]}),
            vec!["/parts/0"],
        ),
        (
            json!({"email": "c@x.eu", "parts": ["goals"], "until": "2020-01-01T00:00:00Z"}),
            vec!["/until"],
        ),
        (
            json!({"email": "d@x.eu", "parts": ["goals"], "until": year}),
            vec!["/until"],
        ),
    ] {
        let refused = learner.post(ADVISERS, body.clone()).await;
        assert_eq!(refused.status, 422, "{body}: {}", refused.text);
        assert_eq!(refused.pointers(), pointers, "{body}");
    }
    let body = json!({"email": "Mentor@Example.org", "parts": ["goals", "goals"]});
    let asked = learner.create(ADVISERS, body.clone()).await;
    assert_eq!(asked["email"], "mentor@example.org");
    assert_eq!(asked["parts"], json!(["goals"]));
    let twice = learner.post(ADVISERS, body).await;
    assert_eq!((twice.status, twice.pointers()), (422, vec!["/email"]));
    // Letters to strangers: ten a day, whatever is taken back.
    for n in 0..9 {
        let body = json!({"email": format!("m{n}@x.eu"), "parts": ["goals"]});
        let asked = learner.create(ADVISERS, body).await;
        let path = format!("{ADVISERS}/{}", asked["uuid"].as_str().unwrap());
        assert_eq!(learner.delete(&path).await.status, 204);
    }
    let body = json!({"email": "last@x.eu", "parts": ["goals"]});
    assert_eq!(learner.post(ADVISERS, body).await.status, 429);
    let look = move |c: &mut Connection| letters::due(c, now() + TimeDelta::days(9), 100);
    let letters = node.city.db.look(look).await;
    assert_eq!(letters.len(), 1, "what was taken back is not sent");
}

async fn an_adviser_cannot_erase_the_log_of_his_looks(db: TestStore) {
    let node = Node::new(db).await;
    born(&node, 20).await;
    let (learner, adviser, id) = let_in(&node, json!(["goals"])).await;
    let goal = learner.create(GOALS, json!({"name": "Mend bikes"})).await;
    let goal = format!("{ADVISING}/{id}/goals/{}", goal["uuid"].as_str().unwrap());
    assert_eq!(adviser.get(&goal).await.status, 200);
    let said = json!({"text": "Try this"});
    adviser.create(&format!("{goal}/remarks"), said).await;
    let account = node.city.actor(Member::Learner).await.account.unwrap().id;
    let left = move |c: &mut Connection| advisers::of_account(c, account);
    assert_eq!(adviser.delete("/api/v1/me?now=true").await.status, 204);
    let kept = learner.all(ADVISERS).await.remove(0);
    assert_eq!(kept["views"].as_array().unwrap().len(), 1);
    assert_eq!((&kept["email"], &kept["name"]), (&json!(""), &Value::Null));
    assert_eq!(
        (&kept["state"], &kept["endedBy"]),
        (&json!("ended"), &json!("adviser"))
    );
    assert_eq!(of(&node, &id).await.adviser, None);
    let goals = learner.all(GOALS).await;
    assert_eq!(goals[0]["remarks"][0]["text"], "Try this");
    let consents = learner.all("/api/v1/me/consents").await;
    assert!(consents.iter().all(|one| one["withdrawn"].is_string()));
    // What nobody took up goes with the address that it went to.
    let body = json!({"email": "tutor@example.org", "parts": ["goals"]});
    learner.create(ADVISERS, body).await;
    assert_eq!(node.city.db.look(left).await.len(), 2);
    let tutor = |c: &mut Connection| {
        let new = NewAccount {
            email: "tutor@example.org".to_owned(),
            name: String::new(),
            role: Role::Learner,
            organisation: None,
            membership: MembershipRole::Editor,
        };
        change_account::add(c, &Actor::command_line(), &new)?;
        let account = accounts::by_email(c, "tutor@example.org")?.unwrap();
        let opened = sign_in::open(c, account.id, now())?;
        let (actor, _session) = sign_in::session(c, &opened.cookie, now())?.unwrap();
        leave::at_once(c, &actor, now())
    };
    node.city.db.done(tutor).await;
    assert_eq!(node.city.db.look(left).await.len(), 1);
    let consents = learner.all("/api/v1/me/consents").await;
    assert!(consents.iter().all(|one| one["withdrawn"].is_string()));
    // She herself takes everything with her.
    assert_eq!(learner.delete("/api/v1/me?now=true").await.status, 204);
    assert!(node.city.db.look(left).await.is_empty());
}

async fn an_unproven_account_cannot_accept(db: TestStore) {
    let node = Node::new(db).await;
    born(&node, 20).await;
    let learner = node.as_browser(Member::Learner).await;
    let body = json!({"email": Member::Owner.email(), "parts": ["goals"]});
    learner.create(ADVISERS, body).await;
    let invited = "/advising/invited/";
    let token = secret_in(&node, Member::Owner.email(), invited).await;
    let (token, actor) = (token.unwrap(), node.city.actor(Member::Owner).await);
    let refused = node
        .city
        .db
        .act(move |c| {
            let (shown, new) = (Shown::default(), newcomer("", false));
            invite_adviser::accept(c, &actor, &token, &shown, &new, now())
        })
        .await;
    assert!(
        matches!(refused, Err(Error::Rule(Rule::SignInFirst))),
        "nobody has answered a letter to that address"
    );
    // However it is written, an address gets five letters an hour.
    for n in 0..6 {
        let email = format!("{}spaced@x.eu", " ".repeat(n));
        let asked = json!({"email": email, "parts": ["goals"]});
        let status = learner.post(ADVISERS, asked).await.status;
        let wanted = match n {
            0 => 201,
            1..5 => 422,
            _ => 429,
        };
        assert_eq!(status, wanted, "{n}");
    }
    // Whoever leaves asks nobody any more.
    assert_eq!(learner.delete("/api/v1/me").await.status, 200);
    let other = json!({"email": "tutor@example.org", "parts": ["goals"]});
    assert_eq!(learner.post(ADVISERS, other).await.status, 422);
}

async fn an_adviser_of_goals_alone_sees_neither_places_nor_walks(db: TestStore) {
    let node = Node::new(db).await;
    born(&node, 20).await;
    let item = node
        .city
        .publish(json!({
            "enrolment": "open", "startTime": "2040-05-04T15:00:00+03:00",
            "audience": {"minAge": 18},
        }))
        .await;
    let way = node.city.gather(json!({})).await;
    let (learner, adviser, id) = let_in(&node, json!(["goals"])).await;
    let (who, offer, playlist) = (node.city.actor(Member::Learner).await, item.uuid, way.uuid);
    node.city
        .db
        .done(move |c| {
            let wish = Wish::default();
            enrol::ask(c, &who, offer, &wish, (16, &"en".parse().unwrap()), now())?;
            walk::start(c, &who, playlist, now())
        })
        .await;
    let goal = json!({"name": "Weave", "steps": [item.url, way.url]});
    let goal = learner.create(GOALS, goal).await;
    let states = |goal: &Value| -> Vec<String> {
        let stages = goal["stages"].as_array().unwrap().iter();
        let states = stages.map(|stage| stage["state"].as_str().unwrap().to_owned());
        states.collect()
    };
    let own = states(&goal);
    assert!(own.iter().all(|state| state != "open"), "{own:?}");
    let goal = goal["uuid"].as_str().unwrap();
    let seen = adviser.get(&format!("{ADVISING}/{id}/goals/{goal}")).await;
    assert_eq!(states(&seen.body), ["open", "open"]);
    let list = adviser.all(&format!("{ADVISING}/{id}/goals")).await;
    assert_eq!(states(&list[0]), ["open", "open"]);
    assert_eq!(
        learner.delete(&format!("{ADVISERS}/{id}")).await.status,
        204
    );
    let all = json!(["goals", "playlists", "enrolments"]);
    let (_, adviser, id) = let_in(&node, all).await;
    let seen = adviser.get(&format!("{ADVISING}/{id}/goals/{goal}")).await;
    assert_eq!(states(&seen.body), own);
}

async fn a_letter_tells_of_remarks_once_a_day(db: TestStore) {
    let node = Node::new(db).await;
    born(&node, 20).await;
    let (learner, adviser, id) = let_in(&node, json!(["goals"])).await;
    let waiting = async || {
        let look = move |c: &mut Connection| letters::due(c, now() + TimeDelta::days(9), 100);
        let mut letters = node.city.db.look(look).await;
        letters.retain(|one| one.recipient == Member::Learner.email());
        letters
    };
    let mail = async |wanted: bool| {
        let who = node.city.actor(Member::Learner).await;
        let set = move |c: &mut Connection| {
            let english = "en".parse().unwrap();
            advise::set_letters(c, &who, wanted.then_some(&english), now())
        };
        node.city.db.done(set).await;
    };
    let goal = async || {
        let goal = learner.create(GOALS, json!({"name": "Mend bikes"})).await;
        goal["uuid"].as_str().unwrap().to_owned()
    };
    let say = async |goal: &str| {
        let path = format!("{ADVISING}/{id}/goals/{goal}/remarks");
        adviser.create(&path, json!({"text": "Try this"})).await;
    };
    let first = goal().await;
    say(&first).await;
    assert!(waiting().await.is_empty(), "she has not asked for letters");
    mail(true).await;
    say(&first).await;
    say(&first).await;
    let letter = waiting().await;
    assert_eq!(letter.len(), 1, "it tells of both");
    assert!(letter[0].due <= now());
    // It is sent: the next one waits for its day.
    let sent = letter[0].id;
    node.city
        .db
        .write(move |c| letters::delete(c, sent).map(drop))
        .await;
    say(&first).await;
    say(&first).await;
    let letter = waiting().await;
    assert_eq!(letter.len(), 1);
    assert!(letter[0].due > now() + TimeDelta::hours(23));
    // She wants none any more, drops the goal, ends the adviser: it is not sent.
    mail(false).await;
    assert!(waiting().await.is_empty());
    mail(true).await;
    say(&first).await;
    assert_eq!(waiting().await.len(), 1);
    let dropped = learner.delete(&format!("{GOALS}/{first}")).await;
    assert_eq!((dropped.status, waiting().await.len()), (204, 0));
    let second = goal().await;
    say(&second).await;
    assert_eq!(waiting().await.len(), 1);
    let ended = learner.delete(&format!("{ADVISERS}/{id}")).await;
    assert_eq!((ended.status, waiting().await.len()), (204, 0));
}

async fn a_consent_ends_with_what_it_is_about(db: TestStore) {
    let node = Node::new(db).await;
    born(&node, 20).await;
    let (learner, _, id) = let_in(&node, json!(["goals"])).await;
    let open = async || {
        let mut consents = learner.all("/api/v1/me/consents").await;
        consents.retain(|one| one["withdrawn"].is_null());
        consents
    };
    let sweep = async |changed: Adviser| {
        node.city
            .db
            .done(move |c| {
                advisers::put(c, &changed)?;
                invite_adviser::sweep(c, now())
            })
            .await;
    };
    assert_eq!(open().await.len(), 1);
    // The time is over.
    let mut adviser = of(&node, &id).await;
    adviser.until = now() - TimeDelta::seconds(1);
    sweep(adviser).await;
    assert!(open().await.is_empty());
    assert_eq!(learner.all(ADVISERS).await.len(), 1, "the log is kept");
    // Nobody took it up.
    let body = json!({"email": "mentor@example.org", "parts": ["goals"]});
    let asked = learner.create(ADVISERS, body).await;
    let mut adviser = of(&node, asked["uuid"].as_str().unwrap()).await;
    adviser.created = now() - TimeDelta::days(31);
    sweep(adviser).await;
    assert_eq!(learner.all(ADVISERS).await.len(), 1);
    assert!(open().await.is_empty());
    // What it was about is gone: it can be withdrawn all the same.
    let body = json!({"email": "tutor@example.org", "parts": ["goals"]});
    let asked = learner.create(ADVISERS, body).await;
    let gone: AdviserId = asked["uuid"].as_str().unwrap().parse().unwrap();
    node.city.db.write(move |c| advisers::delete(c, gone)).await;
    let consent = open().await.remove(0);
    let consent = format!("/api/v1/me/consents/{}", consent["id"].as_str().unwrap());
    assert_eq!(learner.delete(&consent).await.status, 204);
    assert!(open().await.is_empty());
}
