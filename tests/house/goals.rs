//! Goals and playlists of a learner, on the pages.

use serde_json::json;
use waymark::{
    actions::{keep_goal, walk},
    domain::{Goal, Opportunity, goal::GoalKind, time::now},
    store::goals,
};

use super::node::House;
use crate::support::{Member, TestStore, esco, on_both};

on_both!(
    a_button_names_its_step,
    what_cannot_be_a_step_is_told,
    own_words_lead_only_where_something_is,
    lists_show_how_far_she_has_come,
    a_step_says_how_it_gets_done,
    a_concept_is_made_a_goal_on_its_page,
);

/// A goal of the learner's in own words, with these steps.
async fn goal(house: &House, words: &'static str, steps: &[&Opportunity]) -> Goal {
    let actor = house.city.actor(Member::Learner).await;
    let urls: Vec<_> = steps.iter().map(|item| item.url.clone()).collect();
    house
        .city
        .db
        .done(move |c| {
            let english = "en".parse().unwrap();
            let mut goal = keep_goal::pick(c, &actor, (GoalKind::Name, words), &english, now())?;
            for url in &urls {
                goal = keep_goal::add_step(c, &actor, goal.id, url)?;
            }
            Ok(goal)
        })
        .await
}

async fn a_button_names_its_step(db: TestStore) {
    let house = House::new(db).await;
    let publish = |name: &'static str| house.city.publish(json!({"name": {"en": name}}));
    let (first, second) = (publish("First").await, publish("Second").await);
    let goal = goal(&house, "Mend my bike", &[&first, &second]).await;
    let path = format!("/goals/{}", goal.id);
    let mut learner = house.signed_in(Member::Learner).await;
    let old = learner.get(&path).await;
    let down = old.form_with(&path, first.url.as_str());
    let done = learner.send(down.clone().with("do", "down")).await;
    assert_eq!(
        (done.status, done.header("location")),
        (303, format!("{path}?done=saved#steps"))
    );
    // The page from before still shows the other order: its button is about the same step.
    let remove = old
        .form_with(&path, first.url.as_str())
        .with("do", "remove");
    let done = learner.send(remove.clone()).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let (id, account) = (goal.id, goal.account);
    let left = move |c: &mut waymark::store::Connection| goals::get(c, account, id);
    let left = house.city.db.look(left).await.unwrap();
    assert_eq!(left.steps, [second.url]);
    let gone = learner.send(remove).await;
    assert_eq!(gone.status, 422, "{}", gone.text);
    assert!(gone.text.contains("This step is not in the goal any more."));
}

async fn what_cannot_be_a_step_is_told(db: TestStore) {
    let house = House::new(db).await;
    let item = house.city.publish(json!({"name": {"en": "First"}})).await;
    let goal = goal(&house, "Mend my bike", &[&item]).await;
    let path = format!("/goals/{}", goal.id);
    let mut learner = house.signed_in(Member::Learner).await;
    let page = learner.get(&path).await;
    let add = |object: &str| {
        page.form_with(&path, "name=\"object\"")
            .with("object", object)
            .with("do", "add")
    };
    let again = learner.send(add(item.url.as_str())).await;
    assert_eq!(
        (again.status, again.header("location")),
        (303, format!("{path}?done=step-there"))
    );
    let library = house.city.organisation("library").await.url.to_string();
    let playlists = house.settings.url.at("/playlists").to_string();
    for other in [library, playlists] {
        let wrong = learner.send(add(&other)).await;
        assert_eq!(wrong.status, 422, "{other}: {}", wrong.text);
        assert!(
            wrong
                .text
                .contains("There is something there, but neither an opportunity nor a playlist"),
            "{other}: {}",
            wrong.text
        );
    }
    let nothing = house.settings.url.at("/opportunities/none").to_string();
    let wrong = learner.send(add(&nothing)).await;
    assert_eq!(wrong.status, 422, "{}", wrong.text);
    assert!(!wrong.text.contains("There is something there"));
    // From the page on which a goal is chosen there is a way back.
    let add = learner
        .get(&format!("/goals/add?object={}", item.url))
        .await;
    let back = format!("class=\"back\" href=\"/opportunities/{}\"", item.uuid);
    assert!(add.text.contains(&back), "{}", add.text);
}

async fn own_words_lead_only_where_something_is(db: TestStore) {
    let house = House::new(db).await;
    house
        .city
        .publish(json!({"name": {"en": "Mend a bicycle"}}))
        .await;
    let (known, unknown) = (
        goal(&house, "bicycle", &[]).await,
        goal(&house, "zeppelin", &[]).await,
    );
    let mut learner = house.signed_in(Member::Learner).await;
    let known = learner.get(&format!("/goals/{}", known.id)).await;
    assert!(known.text.contains("Find what leads there"));
    let unknown = learner.get(&format!("/goals/{}", unknown.id)).await;
    assert!(!unknown.text.contains("Find what leads there"));
    assert!(
        unknown
            .text
            .contains("Nothing is found by these words yet.")
    );
}

async fn lists_show_how_far_she_has_come(db: TestStore) {
    let house = House::new(db).await;
    let steps = json!([
        {"task": {"name": {"en": "Read"}}},
        {"task": {"name": {"en": "Rest"}}, "required": false},
    ]);
    let way = house
        .city
        .gather(json!({"name": {"en": "Bicycles"}, "steps": steps}))
        .await;
    let mut learner = house.signed_in(Member::Learner).await;
    let lists = ["/playlists", "/?type=playlist", "/organisations/library"];
    for list in lists {
        let page = learner.get(list).await;
        assert!(page.text.contains("Bicycles"), "{list}");
        assert!(!page.text.contains("of 2 steps"), "{list}");
    }
    let (actor, id) = (house.city.actor(Member::Learner).await, way.uuid);
    let walks_it = actor.clone();
    house
        .city
        .db
        .done(move |c| walk::start(c, &walks_it, id, now()))
        .await;
    for list in lists {
        let page = learner.get(list).await;
        assert!(page.text.contains("0 of 2 steps"), "{list}: {}", page.text);
        let nobody = house.browser().get(list).await;
        assert!(!nobody.text.contains("of 2 steps"), "{list}");
    }
    house
        .city
        .db
        .done(move |c| walk::tick(c, &actor, id, (1, true), now()))
        .await;
    for list in lists {
        let page = learner.get(list).await;
        assert!(page.text.contains("Finished"), "{list}: {}", page.text);
    }
    // What is optional is still to be done, and is told.
    let page = learner.get(&format!("/playlists/{id}")).await;
    let told = "You have reached the end: 1 of 2 steps done";
    assert!(page.text.contains(told), "{}", page.text);
}

async fn a_step_says_how_it_gets_done(db: TestStore) {
    let house = House::new(db).await;
    let time = json!({"startTime": "2040-05-04T15:00:00+03:00", "timezone": "Europe/Vilnius"});
    let mut signs_up = time.clone();
    signs_up["enrolment"] = json!("open");
    let (signs_up, later) = (
        house.city.publish(signs_up).await,
        house.city.publish(time).await,
    );
    let steps = json!([{"item": signs_up.url}, {"item": later.url}]);
    let way = house.city.gather(json!({"steps": steps})).await;
    let (actor, id) = (house.city.actor(Member::Learner).await, way.uuid);
    house
        .city
        .db
        .done(move |c| walk::start(c, &actor, id, now()))
        .await;
    let mut learner = house.signed_in(Member::Learner).await;
    let page = learner.get(&format!("/playlists/{id}")).await;
    let link = format!(
        "<a href=\"/opportunities/{}\">Sign up: the organiser confirms that you were there",
        signs_up.uuid
    );
    assert!(page.text.contains(&link), "{}", page.text);
    assert!(page.text.contains("From Fri 4 May 2040"), "{}", page.text);
    assert!(!page.text.contains("I have done this"), "{}", page.text);
}

async fn a_concept_is_made_a_goal_on_its_page(db: TestStore) {
    let house = House::new(db).await;
    esco::take_all(&house.city.db.store).await;
    house.city.db.find().await;
    let item = house.city.publish(json!({"name": {"en": "First"}})).await;
    let mut learner = house.signed_in(Member::Learner).await;
    let own = "This is a goal of yours";
    let page = learner.get("/esco/occupation/weaver").await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(!page.text.contains(own));
    // The first step comes along.
    let path = format!("/esco/occupation/weaver?object={}", item.url);
    let page = learner.get(&path).await;
    let form = page
        .form("/goals")
        .with("occupation", "http://data.europa.eu/esco/occupation/weaver");
    let done = learner.send(form).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let goal = learner.get(&done.header("location")).await;
    assert!(goal.text.contains("First"), "{}", goal.text);
    let page = learner.get("/esco/occupation/weaver").await;
    assert!(page.text.contains(own), "{}", page.text);
    assert!(!page.text.contains("Make this my goal"), "{}", page.text);
    let nobody = house.browser().get("/esco/occupation/weaver").await;
    assert!(!nobody.text.contains(own));
}
