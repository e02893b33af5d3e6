//! Playlists and their steps.

use serde_json::{Value, json};
use waymark::{
    actions::{Error, manage_playlist, publish_opportunity, publish_opportunity::Saved},
    domain::{LanguageMap, ObjectUrl, Playlist, Rule, event::Event, permission::Actor},
    store::playlists,
};

use crate::support::{City, Member, TestStore, members, on_both};

on_both!(
    a_step_of_ours_must_exist,
    a_step_elsewhere_is_asked_for_once,
    names_are_kept_when_a_thing_is_withdrawn,
    a_draft_s_name_is_not_told,
    a_playlist_with_a_withdrawn_step_can_still_be_changed,
    an_item_knows_its_playlists,
    its_life_is_told,
    steps_that_were_not_there_before_are_told,
    steps_are_read_back_in_order,
    what_is_no_step_is_refused,
);

async fn try_gather(city: &City, actor: Actor, steps: Value) -> Result<Playlist, Error> {
    city.db
        .act(move |c| {
            let document = json!({
                "organisation": "library", "name": {"en": "A way"}, "steps": steps,
                "status": "published",
            });
            manage_playlist::create(c, &actor, &members(document))
        })
        .await
}

async fn change(city: &City, list: &Playlist, patch: Value) -> Result<(Playlist, Saved), Error> {
    let id = list.uuid;
    city.db
        .act(move |c| manage_playlist::change(c, &Actor::command_line(), id, &members(patch), None))
        .await
}

async fn withdraw(city: &City, item: &waymark::domain::Opportunity) {
    let id = item.uuid;
    city.db
        .done(move |c| publish_opportunity::delete(c, &Actor::command_line(), id, None))
        .await;
}

async fn names(city: &City, list: &Playlist) -> Vec<(String, String)> {
    let id = list.uuid;
    let names = city
        .db
        .look(move |c| playlists::names_of_steps(c, id))
        .await;
    let mut names: Vec<_> = names
        .into_iter()
        .map(|(item, name)| (item, LanguageMap::text(&name, &[]).to_owned()))
        .collect();
    names.sort();
    names
}

fn pointers<T: std::fmt::Debug>(answer: Result<T, Error>) -> Vec<String> {
    match answer.unwrap_err() {
        Error::Rule(Rule::Invalid(problems)) => {
            problems.0.into_iter().map(|one| one.pointer).collect()
        }
        other => panic!("{other}"),
    }
}

async fn a_step_of_ours_must_exist(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({})).await;
    let draft = city.publish(json!({"status": "draft"})).await;
    let foreign_draft = city
        .publish(json!({"organisation": "makerspace", "status": "draft"}))
        .await;
    let gone = city.publish(json!({})).await;
    withdraw(&city, &gone).await;
    let steps = json!([
        {"item": item.url}, {"item": draft.url}, {"item": foreign_draft.url}, {"item": gone.url},
        {"item": "https://city.example/opportunities/01234567-89ab-7def-8123-456789abcdef"},
        {"item": "https://city.example/territory"},
    ]);
    let editor = city.actor(Member::Editor).await;
    let answer = try_gather(&city, editor.clone(), steps).await;
    assert_eq!(
        pointers(answer),
        [
            "/steps/2/item",
            "/steps/3/item",
            "/steps/4/item",
            "/steps/5/item"
        ]
    );
    let good = json!([{"item": item.url}, {"item": draft.url}, {"item": item.url}]);
    try_gather(&city, editor, good).await.unwrap();
    // The same host on another port is another node.
    let elsewhere = json!([{"item": "https://city.example:8443/opportunities/1"}]);
    try_gather(&city, Actor::command_line(), elsewhere)
        .await
        .unwrap();
}

async fn a_step_elsewhere_is_asked_for_once(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    let there = "https://tilburg.example/opportunities/44";
    let steps = json!([{"item": there}, {"item": there}, {"task": {"name": {"en": "Walk"}}}]);
    let list = try_gather(&city, Actor::command_line(), steps)
        .await
        .unwrap();
    let unknown = Event::StepUnknown {
        item: ObjectUrl::parse(there).unwrap(),
    };
    let told = city.since(mark).await;
    assert_eq!(
        told.iter().filter(|event| **event == unknown).count(),
        1,
        "{told:?}"
    );
    // Saved again while nobody knows it, it is asked for again.
    let mark = city.mark().await;
    change(&city, &list, json!({"summary": {"en": "Long"}}))
        .await
        .unwrap();
    assert!(city.since(mark).await.contains(&unknown));
    assert_eq!(
        names(&city, &list).await,
        [(there.to_owned(), String::new())]
    );
}

async fn names_are_kept_when_a_thing_is_withdrawn(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({"name": {"en": "Robots"}})).await;
    let steps = json!([{"item": item.url}]);
    let list = try_gather(&city, Actor::command_line(), steps)
        .await
        .unwrap();
    let url = item.url.to_string();
    assert_eq!(
        names(&city, &list).await,
        [(url.clone(), "Robots".to_owned())]
    );
    let id = item.uuid;
    city.db
        .done(move |c| {
            let patch = members(json!({"name": {"en": "More robots"}}));
            publish_opportunity::change(c, &Actor::command_line(), id, &patch, None)
        })
        .await;
    assert_eq!(
        names(&city, &list).await,
        [(url.clone(), "More robots".to_owned())]
    );
    withdraw(&city, &item).await;
    assert_eq!(
        names(&city, &list).await,
        [(url.clone(), "More robots".to_owned())]
    );
    // Also when the playlist is saved afterwards.
    change(&city, &list, json!({"summary": {"en": "x"}}))
        .await
        .unwrap();
    assert_eq!(names(&city, &list).await, [(url, "More robots".to_owned())]);
}

async fn a_draft_s_name_is_not_told(db: TestStore) {
    let city = City::new(db).await;
    let draft = city
        .publish(json!({"status": "draft", "name": {"en": "Secret plan"}}))
        .await;
    let steps = json!([{"item": draft.url}]);
    let list = try_gather(&city, Actor::command_line(), steps)
        .await
        .unwrap();
    assert_eq!(
        names(&city, &list).await,
        [(draft.url.to_string(), String::new())]
    );
    let id = draft.uuid;
    for (patch, name) in [
        (json!({"name": {"en": "Secret still"}}), ""),
        (json!({"status": "published"}), "Secret still"),
    ] {
        city.db
            .done(move |c| {
                let actor = Actor::command_line();
                publish_opportunity::change(c, &actor, id, &members(patch), None)
            })
            .await;
        assert_eq!(names(&city, &list).await[0].1, name);
    }
}

async fn a_playlist_with_a_withdrawn_step_can_still_be_changed(db: TestStore) {
    let city = City::new(db).await;
    let (gone, here) = (city.publish(json!({})).await, city.publish(json!({})).await);
    let steps = json!([{"item": gone.url}]);
    let list = try_gather(&city, Actor::command_line(), steps)
        .await
        .unwrap();
    withdraw(&city, &gone).await;
    let longer = json!({"steps": [{"item": gone.url, "required": false}, {"item": here.url}]});
    let (list, saved) = change(&city, &list, longer).await.unwrap();
    assert_eq!(saved, Saved::Updated);
    let (list, _) = change(&city, &list, json!({"steps": [{"item": here.url}]}))
        .await
        .unwrap();
    // Once out, it does not come in again.
    let back = json!({"steps": [{"item": gone.url}]});
    assert_eq!(
        pointers(change(&city, &list, back).await),
        ["/steps/0/item"]
    );
}

async fn an_item_knows_its_playlists(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({})).await;
    let using = |url: String| city.db.look(move |c| playlists::using(c, &url));
    let url = item.url.to_string();
    assert!(using(url.clone()).await.is_empty());
    let steps = json!([{"item": item.url}, {"item": item.url}]);
    let first = try_gather(&city, Actor::command_line(), steps.clone())
        .await
        .unwrap();
    let second = try_gather(&city, Actor::command_line(), steps)
        .await
        .unwrap();
    let found: Vec<_> = using(url.clone())
        .await
        .into_iter()
        .map(|list| list.uuid)
        .collect();
    assert_eq!(found, [second.uuid, first.uuid]);
    let own = json!([{"task": {"name": {"en": "Walk"}}}]);
    change(&city, &first, json!({"steps": own})).await.unwrap();
    let id = second.uuid;
    city.db
        .done(move |c| manage_playlist::delete(c, &Actor::command_line(), id, None))
        .await;
    assert!(using(url).await.is_empty());
}

async fn its_life_is_told(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    let list = city.gather(json!({"status": "draft", "steps": []})).await;
    let empty = change(&city, &list, json!({"status": "published"})).await;
    assert_eq!(pointers(empty), ["/steps"], "nobody can walk it");
    let own = json!([{"task": {"name": {"en": "Walk"}}}]);
    let (list, _) = change(&city, &list, json!({"steps": own})).await.unwrap();
    assert_eq!(city.since(mark).await, []);
    let playlist = list.uuid;
    let (list, _) = change(&city, &list, json!({"status": "published"}))
        .await
        .unwrap();
    let (list, _) = change(&city, &list, json!({"ordered": false}))
        .await
        .unwrap();
    let (_, saved) = change(&city, &list, json!({"ordered": false}))
        .await
        .unwrap();
    assert_eq!(saved, Saved::Unchanged);
    assert_eq!(
        pointers(change(&city, &list, json!({"status": "draft"})).await),
        ["/status"]
    );
    let fixed = change(
        &city,
        &list,
        json!({"slug": "other", "organisation": "makerspace"}),
    );
    assert_eq!(pointers(fixed.await), ["/organisation", "/slug"]);
    city.db
        .done(move |c| manage_playlist::delete(c, &Actor::command_line(), playlist, None))
        .await;
    assert_eq!(
        city.since(mark).await,
        [
            Event::PlaylistPublished { playlist },
            Event::PlaylistUpdated {
                playlist,
                steps: Vec::new()
            },
            Event::PlaylistWithdrawn { playlist },
        ]
    );
    let grave = city
        .db
        .look(move |c| playlists::get(c, playlist))
        .await
        .unwrap();
    assert!(grave.deleted.is_some() && grave.content.name.is_empty());
    assert!(grave.content.steps.is_empty());
}

async fn steps_that_were_not_there_before_are_told(db: TestStore) {
    let city = City::new(db).await;
    let [one, two] = [city.publish(json!({})).await, city.publish(json!({})).await];
    let list = city.gather(json!({"steps": [{"item": one.url}]})).await;
    let mark = city.mark().await;
    let steps = json!([
        {"item": two.url}, {"item": one.url}, {"item": two.url}, {"task": {"name": {"en": "Walk"}}},
    ]);
    let (list, _) = change(&city, &list, json!({"steps": steps})).await.unwrap();
    change(&city, &list, json!({"steps": [{"item": two.url}]}))
        .await
        .unwrap();
    let told = |steps: Vec<ObjectUrl>| Event::PlaylistUpdated {
        playlist: list.uuid,
        steps,
    };
    assert_eq!(
        city.since(mark).await,
        [told(vec![two.url]), told(Vec::new())]
    );
}

async fn steps_are_read_back_in_order(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({})).await;
    let steps = json!([
        {"task": {"name": {"lt": "Pasivaikščiok", "en": "Walk"}, "url": "https://x.example/"},
            "required": true},
        {"item": item.url, "required": false},
        {"item": "https://tilburg.example/opportunities/44", "required": true},
    ]);
    let list = try_gather(&city, Actor::command_line(), steps.clone())
        .await
        .unwrap();
    let id = list.uuid;
    let read = city.db.look(move |c| playlists::get(c, id)).await.unwrap();
    assert_eq!(read, list);
    assert_eq!(serde_json::to_value(&read.content.steps).unwrap(), steps);
    assert!(read.content.ordered.0);
}

async fn what_is_no_step_is_refused(db: TestStore) {
    let city = City::new(db).await;
    let steps = json!([
        {}, {"item": "https://x.example/1", "task": {"name": {"en": "Both"}}},
        {"task": {"name": {}}},
    ]);
    let answer = try_gather(&city, Actor::command_line(), steps).await;
    assert_eq!(
        pointers(answer),
        ["/steps/0", "/steps/1", "/steps/2/task/name"]
    );
    let many: Vec<Value> = (0..201)
        .map(|n| json!({"item": format!("https://x.example/{n}")}))
        .collect();
    assert_eq!(
        pointers(try_gather(&city, Actor::command_line(), json!(many)).await),
        ["/steps"]
    );
    let wrong = try_gather(
        &city,
        Actor::command_line(),
        json!([{"item": "javascript:1"}]),
    );
    assert_eq!(pointers(wrong.await), ["/steps/0/item"]);
}
