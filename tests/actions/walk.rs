//! Walking playlists: own ticks, the organiser's word, the end.

use chrono::TimeDelta;
use serde_json::json;
use waymark::{
    actions::{
        self,
        enrol::{self, Wish},
        manage_playlist, walk,
    },
    domain::{
        Opportunity, Playlist, ProblemCode, Rule,
        enrolment::EnrolmentState,
        permission::Actor,
        time::now,
        walk::{DoneBy, StepState},
    },
    store::walks,
};

use crate::support::{City, Member, TestStore, members, on_both};

on_both!(
    a_way_is_walked_to_its_end,
    what_is_not_hers_to_tick_is_not_ticked,
    what_has_not_begun_is_not_ticked,
    ticks_stay_when_steps_are_moved,
    nobody_else_walks_her_way,
);

async fn workshop(city: &City) -> Opportunity {
    city.publish(json!({
        "name": {"en": "Robots"}, "enrolment": "open", "audience": {"minAge": 18},
        "startTime": "2040-05-04T15:00:00+03:00", "timezone": "Europe/Vilnius",
    }))
    .await
}

async fn way(city: &City, item: &Opportunity) -> Playlist {
    city.gather(json!({"steps": [
        {"task": {"name": {"en": "Read"}}},
        {"item": item.url},
        {"task": {"name": {"en": "Rest"}}, "required": false},
    ]}))
    .await
}

async fn a_way_is_walked_to_its_end(db: TestStore) {
    let city = City::new(db).await;
    let item = workshop(&city).await;
    let playlist = way(&city, &item).await;
    let learner = city.actor(Member::Learner).await;
    let (id, account) = (playlist.uuid, learner.account.as_ref().unwrap().id);
    let walks_it = learner.clone();
    let begun = city
        .db
        .done(move |c| walk::start(c, &walks_it, id, now()))
        .await;
    let states = |progress: &walk::Progress| -> Vec<StepState> {
        progress.stages.iter().map(|stage| stage.state).collect()
    };
    use StepState::{Done, Next, Open};
    assert_eq!(states(&begun), [Next, Open, Open]);
    // Once more changes nothing.
    let again = learner.clone();
    let later = now() + TimeDelta::days(1);
    let again = city
        .db
        .done(move |c| walk::start(c, &again, id, later))
        .await;
    assert_eq!(again.walk.started, begun.walk.started);
    let ticks = learner.clone();
    let ticked = city
        .db
        .done(move |c| walk::tick(c, &ticks, id, (1, true), now()))
        .await;
    assert_eq!(states(&ticked), [Done, Next, Open]);
    assert_eq!(ticked.walk.completed, None);

    let joins = learner.clone();
    let place = city
        .db
        .done(move |c| {
            let wish = Wish::default();
            enrol::ask(
                c,
                &joins,
                item.uuid,
                &wish,
                (16, &"en".parse().unwrap()),
                now(),
            )
        })
        .await;
    let editor = city.actor(Member::Editor).await;
    let says = |state| {
        let editor = editor.clone();
        city.db
            .done(move |c| enrol::decide(c, &editor, place.id, state, None, now()))
    };
    says(EnrolmentState::Attended).await;
    let look = playlist.clone();
    let look = move |c: &mut waymark::store::Connection| walk::progress(c, account, &look);
    let done = city.db.done(look.clone()).await.unwrap();
    assert_eq!(states(&done), [Done, Done, Next]);
    assert_eq!(done.stages[1].by, Some(DoneBy::Organiser));
    assert!(done.walk.completed.is_some(), "the rest is optional");
    assert_eq!(city.db.look(move |c| walks::count(c, id)).await, (1, 1));
    // It was a mistake.
    says(EnrolmentState::Absent).await;
    assert_eq!(city.db.done(look).await.unwrap().walk.completed, None);
    let leaves = learner.clone();
    city.db.done(move |c| walk::stop(c, &leaves, id)).await;
    assert_eq!(city.db.look(move |c| walks::count(c, id)).await, (0, 0));
    let again = city
        .db
        .done(move |c| walk::start(c, &learner, id, now()))
        .await;
    assert!(again.walk.ticks.is_empty(), "what was ticked is forgotten");
}

async fn what_is_not_hers_to_tick_is_not_ticked(db: TestStore) {
    let city = City::new(db).await;
    let item = workshop(&city).await;
    let playlist = way(&city, &item).await;
    let learner = city.actor(Member::Learner).await;
    let id = playlist.uuid;
    let tick = |position| {
        let learner = learner.clone();
        city.db
            .act(move |c| walk::tick(c, &learner, id, (position, true), now()))
    };
    assert!(
        matches!(tick(1).await, Err(actions::Error::Rule(Rule::NotFound))),
        "not started"
    );
    let starts = learner.clone();
    city.db
        .done(move |c| walk::start(c, &starts, id, now()))
        .await;
    assert!(matches!(
        tick(2).await,
        Err(actions::Error::Rule(Rule::Invalid(_)))
    ));
    for nowhere in [0, 4, usize::MAX] {
        assert!(matches!(
            tick(nowhere).await,
            Err(actions::Error::Rule(Rule::NotFound))
        ));
    }
    assert!(tick(3).await.is_ok());
    let draft = city
        .gather(json!({"status": "draft", "steps": [{"task": {"name": {"en": "Wait"}}}]}))
        .await;
    let starts = learner.clone();
    let refused = city
        .db
        .act(move |c| walk::start(c, &starts, draft.uuid, now()))
        .await;
    assert!(matches!(refused, Err(actions::Error::Rule(Rule::NotFound))));
    let nobody = city
        .db
        .act(move |c| walk::start(c, &Actor::default(), id, now()))
        .await;
    assert!(matches!(
        nobody,
        Err(actions::Error::Rule(Rule::SignInFirst))
    ));
}

async fn what_has_not_begun_is_not_ticked(db: TestStore) {
    let city = City::new(db).await;
    // Nobody signs up for it: she goes, and says so.
    let once = city
        .publish(json!({
            "name": {"en": "A walk"}, "startTime": "2040-05-04T15:00:00+03:00",
            "timezone": "Europe/Vilnius",
        }))
        .await;
    let weekly = city
        .publish(json!({
            "name": {"en": "A choir"}, "startTime": "2040-05-05T18:00:00+03:00",
            "timezone": "Europe/Vilnius", "recurrence": "FREQ=WEEKLY",
        }))
        .await;
    let any_time = city.publish(json!({"name": {"en": "A film"}})).await;
    let playlist = city
        .gather(json!({"steps": [
            {"item": once.url}, {"item": weekly.url}, {"item": any_time.url},
        ]}))
        .await;
    let learner = city.actor(Member::Learner).await;
    let id = playlist.uuid;
    let starts = learner.clone();
    city.db
        .done(move |c| walk::start(c, &starts, id, now()))
        .await;
    let at = |text: &str| -> chrono::DateTime<chrono::Utc> { text.parse().unwrap() };
    let tick = |position, is_done, time| {
        let learner = learner.clone();
        city.db
            .act(move |c| walk::tick(c, &learner, id, (position, is_done), time))
    };
    for (position, start) in [
        (1, "2040-05-04T15:00:00+03:00"),
        (2, "2040-05-05T18:00:00+03:00"),
    ] {
        let Err(actions::Error::Rule(Rule::Invalid(problems))) = tick(position, true, now()).await
        else {
            panic!("step {position} has not begun");
        };
        let problem = &problems.0[0];
        assert_eq!(problem.pointer, "/position");
        assert_eq!(problem.code, ProblemCode::NotBefore(start.parse().unwrap()));
    }
    assert!(tick(3, true, now()).await.is_ok(), "it has no date");
    let begun = at("2040-05-04T12:00:00Z");
    let ticked = tick(1, true, begun).await.unwrap();
    assert_eq!(ticked.stages[0].by, Some(DoneBy::Own));
    // Of what recurs the first date counts, and not the next.
    let later = at("2040-05-15T12:00:00Z");
    let ticked = tick(2, true, later).await.unwrap();
    assert!(ticked.walk.completed.is_some());
    // A tick that was made stays, also when it is put off; taken back, it waits again.
    assert!(tick(1, true, now()).await.is_ok());
    let back = tick(1, false, now()).await.unwrap();
    assert_eq!(back.stages[0].state, StepState::Next);
    assert!(tick(1, true, now()).await.is_err());
}

async fn ticks_stay_when_steps_are_moved(db: TestStore) {
    let city = City::new(db).await;
    let item = workshop(&city).await;
    let playlist = way(&city, &item).await;
    let learner = city.actor(Member::Learner).await;
    let id = playlist.uuid;
    let moved = city
        .db
        .done(move |c| {
            walk::start(c, &learner, id, now())?;
            walk::tick(c, &learner, id, (3, true), now())?;
            let steps = json!({"steps": [
                {"task": {"name": {"en": "Rest"}}}, {"task": {"name": {"en": "Read"}}},
            ]});
            manage_playlist::change(c, &Actor::command_line(), id, &members(steps), None)?;
            walk::tick(c, &learner, id, (2, true), now())
        })
        .await;
    assert!(moved.walk.completed.is_some());
}

async fn nobody_else_walks_her_way(db: TestStore) {
    let city = City::new(db).await;
    let item = workshop(&city).await;
    let playlist = way(&city, &item).await;
    let (learner, other) = (
        city.actor(Member::Learner).await,
        city.actor(Member::Stranger).await,
    );
    let id = playlist.uuid;
    city.db
        .done(move |c| walk::start(c, &learner, id, now()))
        .await;
    let other_id = other.account.as_ref().unwrap().id;
    assert_eq!(
        city.db.look(move |c| walks::get(c, other_id, id)).await,
        None
    );
    let refused = city.db.act(move |c| walk::stop(c, &other, id)).await;
    assert!(matches!(refused, Err(actions::Error::Rule(Rule::NotFound))));
}
