//! Reading what a followed actor has published: how far it is, and when it counts.

use chrono::{TimeDelta, Utc};
use waymark::{
    actions::{
        Error, decide_on_peer,
        follow_peer::{follow, hear, read_again, receive_answer, unfollow},
        receive_object::{Taken, note_listed, receive_absence},
    },
    domain::{Host, ObjectUrl, Rule, peer::FollowState, permission::Actor, time::now},
    store::{
        Connection,
        follows::{self, Following, Reading, ReadingState},
        objects, opportunities,
    },
};

use super::receiving::{actor, follow_tilburg, makers, take, url};
use crate::support::{City, TestStore, on_both};

on_both!(
    a_turn_counts_only_while_the_follow_is_as_it_was,
    followed_actors_have_their_turns,
    what_was_read_is_read_again_from_its_beginning,
    after_a_long_silence_everything_is_read_again,
    what_is_no_longer_listed_is_found_and_goes,
);

fn host() -> Host {
    Host::parse("tilburg.example").unwrap()
}

async fn following(city: &City) -> Following {
    let territory = url("/territory");
    city.db
        .look(move |c| follows::following(c, &territory))
        .await
        .unwrap()
}

fn third_page(before: &Reading) -> Reading {
    Reading {
        state: ReadingState::Reading,
        begun: Some(now()),
        next: Some(url("/territory/outbox?page=3")),
        pages: before.pages + 2,
        items: 100,
        ..Reading::default()
    }
}

async fn keep(city: &City, before: &Following, after: Reading) -> bool {
    let before = before.clone();
    city.db
        .write(move |c| follows::keep_reading(c, &before, &after, now()))
        .await
}

async fn a_turn_counts_only_while_the_follow_is_as_it_was(db: TestStore) {
    type Meanwhile = fn(&mut Connection, &ObjectUrl) -> Result<(), Error>;
    let operator = Actor::command_line;
    let city = City::new(db).await;
    follow_tilburg(&city).await;
    let first = following(&city).await;
    assert!(keep(&city, &first, third_page(&first.reading)).await);
    let second = following(&city).await;
    assert_eq!(second.reading.next, Some(url("/territory/outbox?page=3")));
    assert_eq!(second.follow_id, first.follow_id);
    assert!(
        !keep(&city, &first, third_page(&first.reading)).await,
        "somebody else read on"
    );

    let meanwhile: [(&str, Meanwhile); 4] = [
        ("refused", |c, id| {
            receive_answer(c, &url("/territory"), Some(id), false).map(drop)
        }),
        ("followed anew", |c, _| {
            unfollow(c, &Actor::command_line(), &url("/territory"))?;
            let target = actor("/territory", "Group", "Tilburg", now());
            let anew = follow(c, &Actor::command_line(), &target, None)?;
            receive_answer(c, &anew.actor, Some(&anew.follow_id), true).map(drop)
        }),
        ("unfollowed", |c, _| {
            unfollow(c, &Actor::command_line(), &url("/territory"))
        }),
        ("blocked", |c, _| {
            decide_on_peer::block(c, &Actor::command_line(), &host(), &url("/"), None)
        }),
    ];
    for (what, happens) in meanwhile {
        city.db
            .done(move |c| {
                decide_on_peer::accept(c, &operator(), &host(), &url("/"))?;
                let target = actor("/territory", "Group", "Tilburg", now());
                if let Some(old) = follows::following(c, &target.url)? {
                    unfollow(c, &operator(), &old.actor)?;
                }
                let anew = follow(c, &operator(), &target, None)?;
                receive_answer(c, &anew.actor, Some(&anew.follow_id), true).map(drop)
            })
            .await;
        let before = following(&city).await;
        let id = before.follow_id.clone();
        city.db.done(move |c| happens(c, &id)).await;
        let then = city
            .db
            .look(|c| follows::following(c, &url("/territory")))
            .await;
        assert!(
            !keep(&city, &before, third_page(&before.reading)).await,
            "{what}"
        );
        let after = city
            .db
            .look(|c| follows::following(c, &url("/territory")))
            .await;
        assert_eq!(after, then, "{what}: nothing is written back");
    }
}

async fn followed_actors_have_their_turns(db: TestStore) {
    let city = City::new(db).await;
    for path in ["/a", "/b", "/c"] {
        city.db
            .done(move |c| {
                let target = actor(path, "Group", path, now());
                let asked = follow(c, &Actor::command_line(), &target, None)?;
                receive_answer(c, &asked.actor, Some(&asked.follow_id), true).map(drop)
            })
            .await;
    }
    let mut turns = Vec::new();
    for _ in 0..7 {
        let next = city
            .db
            .look(|c| follows::to_read(c, now()))
            .await
            .expect("somebody waits");
        turns.push(next.actor.url().path().to_owned());
        let reading = Reading {
            state: ReadingState::Reading,
            pages: next.reading.pages + 1,
            ..next.reading.clone()
        };
        assert!(keep(&city, &next, reading).await);
        tokio::time::sleep(std::time::Duration::from_millis(2)).await;
    }
    assert_eq!(turns, ["/a", "/b", "/c", "/a", "/b", "/c", "/a"]);

    // Who does not answer, or is done, has no turn.
    for (state, retry) in [
        (ReadingState::Reading, Some(now() + TimeDelta::hours(1))),
        (ReadingState::Done, None),
        (ReadingState::Failed, None),
    ] {
        let next = city.db.look(|c| follows::to_read(c, now())).await.unwrap();
        let reading = Reading {
            state,
            retry,
            ..next.reading.clone()
        };
        assert!(keep(&city, &next, reading).await);
    }
    assert_eq!(city.db.look(|c| follows::to_read(c, now())).await, None);
    let later = now() + TimeDelta::hours(2);
    let next = city.db.look(move |c| follows::to_read(c, later)).await;
    assert_eq!(next.unwrap().reading.state, ReadingState::Reading);
}

async fn what_was_read_is_read_again_from_its_beginning(db: TestStore) {
    let city = City::new(db).await;
    let again = || {
        city.db
            .act(|c| read_again(c, &Actor::command_line(), &host()))
    };
    assert!(matches!(again().await, Err(Error::Rule(Rule::NotFound))));
    follow_tilburg(&city).await;
    for state in [ReadingState::Done, ReadingState::Failed] {
        let before = following(&city).await;
        let read = Reading {
            state,
            error: Some("it is not there".to_owned()),
            ..third_page(&before.reading)
        };
        assert!(keep(&city, &before, read).await);
        again().await.unwrap();
        let after = following(&city).await;
        assert_eq!(after.reading, Reading::default());
        assert_eq!(after.state, FollowState::Accepted);
    }
    let before = following(&city).await;
    let waits = Reading {
        failures: 3,
        retry: Some(now() + TimeDelta::hours(6)),
        ..third_page(&before.reading)
    };
    assert!(keep(&city, &before, waits.clone()).await);
    // To follow again is to read again: what is under way goes on where it is, at once.
    city.db
        .done(|c| {
            let target = actor("/territory", "Group", "Tilburg", now());
            follow(c, &Actor::command_line(), &target, None)
        })
        .await;
    let expected = Reading {
        failures: 0,
        retry: None,
        ..waits
    };
    let after = following(&city).await;
    assert_eq!(after.reading.next, expected.next);
    assert_eq!((after.reading.failures, after.reading.retry), (0, None));

    city.db
        .done(|c| unfollow(c, &Actor::command_line(), &url("/territory")))
        .await;
    assert!(matches!(again().await, Err(Error::Rule(Rule::Refused(_)))));
}

async fn after_a_long_silence_everything_is_read_again(db: TestStore) {
    let city = City::new(db).await;
    follow_tilburg(&city).await;
    let state = |days: i64| {
        let city = &city;
        async move {
            let before = following(city).await;
            if before.reading.state != ReadingState::Done {
                let done = Reading {
                    state: ReadingState::Done,
                    ..before.reading.clone()
                };
                assert!(keep(city, &before, done).await);
            }
            let at = Utc::now() + TimeDelta::days(days);
            city.db.done(move |c| hear(c, &host(), at)).await;
            following(city).await.reading.state
        }
    };
    assert_eq!(state(0).await, ReadingState::Done, "never heard before");
    assert_eq!(state(29).await, ReadingState::Done);
    assert_eq!(state(58).await, ReadingState::Done);
    assert_eq!(state(89).await, ReadingState::Waiting);
    assert_eq!(state(90).await, ReadingState::Done);
}

async fn what_is_no_longer_listed_is_found_and_goes(db: TestStore) {
    let city = City::new(db).await;
    follow_tilburg(&city).await;
    for path in ["/opportunities/1", "/opportunities/2", "/opportunities/3"] {
        let taken = take(&city, makers("Makers", now()), "Makers", path).await;
        assert_eq!(taken, Taken::Stored);
    }
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    let begun = now();
    let unlisted = || {
        city.db
            .look(move |c| objects::unlisted(c, &host(), None, begun, 10))
    };
    assert_eq!(unlisted().await.len(), 3);
    city.db
        .done(|c| note_listed(c, &[url("/opportunities/1")], now()))
        .await;
    assert_eq!(
        unlisted().await,
        [url("/opportunities/2"), url("/opportunities/3")]
    );
    let of = |owner: &str| {
        let owner = url(owner);
        city.db
            .look(move |c| objects::unlisted(c, &host(), Some(&owner), begun, 10))
    };
    assert_eq!(of("/organisations/makers").await.len(), 2);
    assert_eq!(of("/organisations/others").await.len(), 0);

    city.db
        .done(|c| {
            receive_absence(c, &url("/opportunities/2"), true)?;
            receive_absence(c, &url("/opportunities/3"), false)
        })
        .await;
    assert_eq!(unlisted().await, Vec::<ObjectUrl>::new());
    for path in ["/opportunities/2", "/opportunities/3"] {
        let gone = city
            .db
            .look(move |c| opportunities::by_url(c, url(path).as_str()))
            .await
            .unwrap();
        assert!(gone.deleted.is_some(), "{path}");
    }
    // What is gone stays so; what was merely not there comes back when it is there again.
    for (path, taken) in [
        ("/opportunities/2", Taken::Deleted),
        ("/opportunities/3", Taken::Stored),
    ] {
        assert_eq!(
            take(&city, makers("Makers", now()), "Makers", path).await,
            taken,
            "{path}"
        );
    }
    let back = city
        .db
        .look(|c| opportunities::by_url(c, url("/opportunities/3").as_str()))
        .await
        .unwrap();
    assert!(back.deleted.is_none());
}
