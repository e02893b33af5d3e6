//! Invitations: who is written to, who may take one, and that none is taken twice.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use waymark::{
    actions::{
        self,
        enrol::{self, Asked, Wish},
        invite::{self, stops},
        leave, publish_opportunity,
    },
    domain::{
        Enrolment, Opportunity, Rule,
        enrolment::{Closed, EnrolmentState},
        invitation::{Invited, MOST_A_DAY, NotInvited, read_list},
        permission::Actor,
        time::now,
    },
    store::{enrolments, invitations, letters},
};

use super::enrol::{ask, offer, signs_up, somebody, why};
use crate::support::{City, Member, TestStore, members, on_both};

on_both!(
    a_list_is_told_row_by_row,
    an_invitation_by_letter_is_taken_once,
    it_admits_but_gives_no_seat_that_is_not_there,
    ages_and_guardians_count,
    used_expired_revoked_and_forwarded_are_told_apart,
    a_link_for_many_has_an_end,
    what_ends_with_it_follows_its_end,
    whoever_wants_no_more_letters_gets_none,
    the_end_of_letters_outlives_the_invitation,
    nobody_is_written_to_again_and_again,
    what_is_over_counts_for_a_day_and_is_gone_then,
    there_are_only_so_many_letters_a_day,
    invitations_end_with_what_they_are_to,
    nobody_elses_people_are_invited,
);

async fn send(city: &City, item: &Opportunity, list: &str) -> Vec<Invited> {
    let (editor, id) = (city.actor(Member::Editor).await, item.uuid);
    let guests = read_list(list);
    let reports = city
        .db
        .done(move |c| invite::send(c, &editor, id, &guests, &"en".parse().unwrap(), now()))
        .await;
    reports.into_iter().map(|one| one.verdict).collect()
}

/// The last letter that was written to an address.
async fn letter(city: &City, to: &str) -> letters::Waiting {
    let due = city
        .db
        .look(|c| letters::due(c, now() + TimeDelta::days(1), 1_000))
        .await;
    due.into_iter()
        .rev()
        .find(|one| one.recipient == to)
        .unwrap()
}

/// What ends such letters to an address.
async fn stop_token(city: &City, to: &str) -> String {
    let stop = letter(city, to).await.stop.unwrap();
    let token = stop.strip_prefix("https://city.example/invitations/");
    token.unwrap().strip_suffix("/stop").unwrap().to_owned()
}

/// The secret of the last invitation that was written to an address.
async fn token(city: &City, to: &str) -> String {
    let letter = letter(city, to).await;
    let start = "https://city.example/invitations/";
    let link = letter
        .body
        .split_whitespace()
        .find(|word| word.starts_with(start) && !word.ends_with("/stop"));
    link.unwrap().strip_prefix(start).unwrap().to_owned()
}

fn wish(token: &str) -> Wish {
    Wish {
        name: "Jonas".to_owned(),
        birth_month: "1990-04".to_owned(),
        invitation: Some(token.to_owned()),
        ..Wish::default()
    }
}

async fn takes(
    city: &City,
    item: &Opportunity,
    wish: Wish,
    at: DateTime<Utc>,
) -> Result<Enrolment, actions::Error> {
    let id = item.uuid;
    let taken = city
        .db
        .act(move |c| enrol::ask_by_letter(c, id, &wish, (16, &"en".parse().unwrap()), at))
        .await?;
    match taken {
        Asked::Placed(enrolment) => Ok(*enrolment),
        other => panic!("{other:?}"),
    }
}

fn end(result: Result<Enrolment, actions::Error>) -> NotInvited {
    match result {
        Err(actions::Error::Rule(Rule::NotInvited(why))) => why,
        other => panic!("{other:?}"),
    }
}

async fn a_list_is_told_row_by_row(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    signs_up(&city.db.store, item.uuid, "known").await.unwrap();
    let list =
        "email;name\njonas@example.lt;Jonas\nnobody\nJonas@example.lt;\nknown@example.org;\n";
    assert_eq!(
        send(&city, &item, list).await,
        [
            Invited::Sent,
            Invited::Wrong,
            Invited::Doubled,
            Invited::Joined
        ]
    );
    assert_eq!(
        send(&city, &item, "jonas@example.lt").await,
        [Invited::Waiting]
    );
    let (editor, id) = (city.actor(Member::Editor).await, item.uuid);
    for (list, pointer) in [
        ("", "/invitations"),
        (&"a@x.eu\n".repeat(501), "/invitations"),
    ] {
        let (editor, guests) = (editor.clone(), read_list(list));
        let refused = city
            .db
            .act(move |c| invite::send(c, &editor, id, &guests, &"en".parse().unwrap(), now()))
            .await;
        let Err(actions::Error::Rule(Rule::Invalid(problems))) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(problems.0[0].pointer, pointer);
    }
}

async fn an_invitation_by_letter_is_taken_once(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"enrolment": "approval"})).await;
    send(&city, &item, "jonas@example.lt, Jonas").await;
    let token = token(&city, "jonas@example.lt").await;
    assert_eq!(token.len(), 22);
    // Twenty at once: one is taken.
    let all = (0..20).map(|_| {
        let (store, wish, id) = (city.db.store.clone(), wish(&token), item.uuid);
        tokio::spawn(async move {
            store
                .write(move |c| {
                    enrol::ask_by_letter(c, id, &wish, (16, &"en".parse().unwrap()), now())
                })
                .await
        })
    });
    let mut taken = Vec::new();
    for one in all.collect::<Vec<_>>() {
        taken.extend(one.await.unwrap().ok());
    }
    assert_eq!(taken.len(), 1, "{taken:?}");
    let Some(Asked::Placed(one)) = taken.pop() else {
        panic!("she has a place");
    };
    assert_eq!(
        (one.state, one.email.as_str()),
        (EnrolmentState::Accepted, "jonas@example.lt")
    );
    let tally = city
        .db
        .look(move |c| invite::tally(c, item.uuid, now()).map_err(|error| panic!("{error}")));
    let tally = tally.await;
    assert_eq!((tally.invited, tally.joined, tally.waiting), (1, 1, 0));
}

async fn it_admits_but_gives_no_seat_that_is_not_there(db: TestStore) {
    let city = City::new(db).await;
    for (way, full) in [
        ("open", EnrolmentState::Waitlisted),
        ("approval", EnrolmentState::Requested),
    ] {
        let item = offer(&city, json!({"enrolment": way, "capacity": 1})).await;
        send(&city, &item, "a@example.lt\nb@example.lt").await;
        let mut states = Vec::new();
        for to in ["a@example.lt", "b@example.lt"] {
            let token = token(&city, to).await;
            states.push(
                takes(&city, &item, wish(&token), now())
                    .await
                    .unwrap()
                    .state,
            );
        }
        assert_eq!(states, [EnrolmentState::Accepted, full], "{way}");
        let id = item.uuid;
        assert_eq!(city.db.look(move |c| enrolments::seated(c, id)).await, 1);
    }
}

async fn ages_and_guardians_count(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"audience": {"minAge": 10, "maxAge": 19}})).await;
    send(&city, &item, "jonas@example.lt\nchild@example.org").await;
    let secret = token(&city, "jonas@example.lt").await;
    assert_eq!(
        why(takes(&city, &item, wish(&secret), now()).await),
        Closed::Age
    );
    let young = Wish {
        birth_month: (now() - TimeDelta::days(12 * 366))
            .format("%Y-%m")
            .to_string(),
        ..wish(&secret)
    };
    assert_eq!(
        why(takes(&city, &item, young, now()).await),
        Closed::Guardian
    );
    // A child whose guardian has not agreed.
    let token = token(&city, "child@example.org").await;
    let id = item.uuid;
    let refused = city
        .db
        .act(move |c| {
            let actor = somebody(c, "child", Some(12))?;
            ask(c, &actor, id, &wish(&token))
        })
        .await;
    assert_eq!(why(refused), Closed::Guardian);
    // Nothing was used up by that.
    let teen = Wish {
        birth_month: (now() - TimeDelta::days(17 * 366))
            .format("%Y-%m")
            .to_string(),
        ..wish(&secret)
    };
    let taken = takes(&city, &item, teen, now()).await.unwrap();
    assert_eq!(taken.state, EnrolmentState::Accepted);
}

async fn used_expired_revoked_and_forwarded_are_told_apart(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    send(&city, &item, "a@example.lt\nb@example.lt\nc@example.org").await;
    let [a, b, c] = [
        token(&city, "a@example.lt").await,
        token(&city, "b@example.lt").await,
        token(&city, "c@example.org").await,
    ];
    let late = now() + TimeDelta::days(31);
    assert_eq!(
        end(takes(&city, &item, wish(&a), late).await),
        NotInvited::Expired
    );
    takes(&city, &item, wish(&a), now()).await.unwrap();
    assert_eq!(
        end(takes(&city, &item, wish(&a), now()).await),
        NotInvited::Used
    );
    let (editor, id) = (city.actor(Member::Editor).await, item.uuid);
    city.db
        .done(move |c| {
            let all = invitations::of_opportunity(c, id)?;
            let one = all
                .iter()
                .find(|one| one.email.as_deref() == Some("b@example.lt"));
            invite::revoke(c, &editor, id, one.unwrap().id, now())
        })
        .await;
    assert_eq!(
        end(takes(&city, &item, wish(&b), now()).await),
        NotInvited::Revoked
    );
    let forwarded = {
        let c_token = c.clone();
        city.db
            .act(move |c| {
                let actor = somebody(c, "d", Some(20))?;
                ask(c, &actor, id, &wish(&c_token))
            })
            .await
    };
    assert_eq!(end(forwarded), NotInvited::Forwarded);
    // Whoever has an account signs in first; then it is hers.
    let known = c.clone();
    let own = city
        .db
        .act(move |c| {
            let actor = somebody(c, "c", Some(20))?;
            let strange =
                enrol::ask_by_letter(c, id, &wish(&known), (16, &"en".parse().unwrap()), now());
            assert!(matches!(
                strange,
                Err(actions::Error::Rule(Rule::SignInFirst))
            ));
            ask(c, &actor, id, &wish(&known))
        })
        .await;
    assert_eq!(own.unwrap().state, EnrolmentState::Accepted);
    let guessed = takes(&city, &item, wish("AAAAAAAAAAAAAAAAAAAAAA"), now()).await;
    assert!(matches!(guessed, Err(actions::Error::Rule(Rule::NotFound))));
    // To something else it leads nowhere.
    let other = offer(&city, json!({})).await;
    send(&city, &item, "e@example.lt").await;
    let e = token(&city, "e@example.lt").await;
    let elsewhere = takes(&city, &other, wish(&e), now()).await;
    assert!(matches!(
        elsewhere,
        Err(actions::Error::Rule(Rule::NotFound))
    ));
}

async fn what_ends_with_it_follows_its_end(db: TestStore) {
    let city = City::new(db).await;
    let day = |days| {
        (now() + TimeDelta::days(days))
            .format("%Y-%m-%dT10:00:00Z")
            .to_string()
    };
    let item = offer(&city, json!({"startTime": day(10), "timezone": "UTC"})).await;
    let (editor, id) = (city.actor(Member::Editor).await, item.uuid);
    send(&city, &item, "jonas@example.lt").await;
    let own = now() + TimeDelta::days(2);
    for ends in [None, Some(own)] {
        let editor = editor.clone();
        city.db
            .done(move |c| invite::open_link(c, &editor, id, ends, now()))
            .await;
    }
    let all = async || {
        let found = city
            .db
            .look(move |c| invitations::of_opportunity(c, id))
            .await;
        let mut ends: Vec<_> = found.iter().map(|one| one.ends.timestamp()).collect();
        ends.sort_unstable();
        ends
    };
    let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap().timestamp();
    let first = at(&day(10));
    assert_eq!(all().await, [own.timestamp(), first, first]);
    for days in [20, 5] {
        let patch = members(json!({"startTime": day(days)}));
        city.db
            .done(move |c| {
                let actor = Actor::command_line();
                publish_opportunity::change(c, &actor, id, &patch, None).map(drop)
            })
            .await;
        let then = at(&day(days));
        assert_eq!(all().await, [own.timestamp(), then, then], "{days}");
    }
}

async fn a_link_for_many_has_an_end(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"enrolment": "approval"})).await;
    let (editor, id) = (city.actor(Member::Editor).await, item.uuid);
    for ends in [now() - TimeDelta::hours(1), now() + TimeDelta::days(400)] {
        let editor = editor.clone();
        let refused = city
            .db
            .act(move |c| invite::open_link(c, &editor, id, Some(ends), now()))
            .await;
        let is_told = matches!(&refused, Err(actions::Error::Rule(Rule::Invalid(wrong))) if wrong.0[0].pointer == "/ends");
        assert!(is_told, "{refused:?}");
    }
    let ends = Some(now() + TimeDelta::days(2));
    let maker = editor.clone();
    let link = city
        .db
        .done(move |c| invite::open_link(c, &maker, id, ends, now()))
        .await;
    let code = link.code.clone().unwrap();
    let taken = |name: &'static str, at: DateTime<Utc>| {
        let code = code.clone();
        city.db.act(move |c| {
            let actor = somebody(c, name, Some(20))?;
            enrol::ask(
                c,
                &actor,
                id,
                &wish(&code),
                (16, &"en".parse().unwrap()),
                at,
            )
        })
    };
    for name in ["one", "two"] {
        assert_eq!(
            taken(name, now()).await.unwrap().state,
            EnrolmentState::Accepted
        );
    }
    assert_eq!(
        end(taken("three", now() + TimeDelta::days(3)).await),
        NotInvited::Expired
    );
    // Without an account a letter confirms the address, and the link still admits.
    let by_letter = Wish {
        email: "jonas@example.lt".to_owned(),
        ..wish(&code)
    };
    let confirmed = city
        .db
        .done(move |c| {
            let asked =
                enrol::ask_by_letter(c, id, &by_letter, (16, &"en".parse().unwrap()), now())?;
            assert_eq!(asked, Asked::Letter);
            let waits = enrolments::of_email(c, id, "jonas@example.lt")?.unwrap();
            enrol::confirm(c, &waits.secret, now())
        })
        .await;
    assert_eq!(confirmed.state, EnrolmentState::Accepted);
    let link_id = link.id;
    city.db
        .done(move |c| invite::revoke(c, &editor, id, link_id, now()))
        .await;
    assert_eq!(end(taken("four", now()).await), NotInvited::Revoked);
}

async fn whoever_wants_no_more_letters_gets_none(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    send(&city, &item, "jonas@example.lt").await;
    let secret = token(&city, "jonas@example.lt").await;
    let stop = stop_token(&city, "jonas@example.lt").await;
    city.db.done(move |c| stops::stop(c, &stop, now())).await;
    assert_eq!(
        end(takes(&city, &item, wish(&secret), now()).await),
        NotInvited::Revoked
    );
    let other = offer(&city, json!({})).await;
    assert_eq!(
        send(&city, &other, "Jonas@Example.lt").await,
        [Invited::Stopped]
    );
}

async fn the_end_of_letters_outlives_the_invitation(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    send(&city, &item, "jonas@example.lt\nvida@example.lt").await;
    let right = stop_token(&city, "jonas@example.lt").await;
    let secret = token(&city, "jonas@example.lt").await;
    let other = city.organisation("makerspace").await.uuid.to_string();
    let of_others = right.replace(right.split('.').next().unwrap(), &other);
    let of_vida = stop_token(&city, "vida@example.lt").await;
    let mixed: Vec<&str> = right
        .split('.')
        .take(2)
        .chain(of_vida.split('.').skip(2))
        .collect();
    for wrong in [
        secret,
        of_others,
        mixed.join("."),
        "..".to_owned(),
        format!("{right}0"),
    ] {
        let refused = city.db.act(move |c| stops::stop(c, &wrong, now())).await;
        assert!(
            matches!(refused, Err(actions::Error::Rule(Rule::NotFound))),
            "{refused:?}"
        );
    }
    city.db
        .done(|c| Ok(invitations::delete_of_email(c, "jonas@example.lt")?))
        .await;
    let look = |token: String| city.db.done(move |c| stops::look(c, &token));
    assert!(!look(right.clone()).await.1);
    let stop = right.clone();
    city.db.done(move |c| stops::stop(c, &stop, now())).await;
    assert!(look(right).await.1, "done");
    assert!(!look(of_vida).await.1, "hers alone");
    assert_eq!(
        send(&city, &item, "jonas@example.lt").await,
        [Invited::Stopped]
    );
}

async fn nobody_is_written_to_again_and_again(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    assert_eq!(
        send(&city, &item, "jonas@example.lt").await,
        [Invited::Sent]
    );
    let (editor, id) = (city.actor(Member::Editor).await, item.uuid);
    city.db
        .done(move |c| {
            let sent = invitations::of_opportunity(c, id)?.remove(0);
            invite::revoke(c, &editor, id, sent.id, now())
        })
        .await;
    assert_eq!(
        send(&city, &item, "Jonas@example.lt").await,
        [Invited::Waiting],
        "she has a letter already"
    );
    for told in [Invited::Sent, Invited::Sent, Invited::Limit] {
        let other = offer(&city, json!({})).await;
        assert_eq!(send(&city, &other, "jonas@example.lt").await, [told]);
    }
    let other = offer(&city, json!({})).await;
    assert_eq!(
        send(&city, &other, "vida@example.lt").await,
        [Invited::Sent]
    );
}

async fn what_is_over_counts_for_a_day_and_is_gone_then(db: TestStore) {
    let city = City::new(db).await;
    let soon = |minutes| (now() + TimeDelta::minutes(minutes)).to_rfc3339();
    let dated = json!({"startTime": soon(20), "endTime": soon(40), "timezone": "UTC"});
    let item = offer(&city, dated).await;
    send(&city, &item, "jonas@example.lt").await;
    let secret = token(&city, "jonas@example.lt").await;
    let later = now() + TimeDelta::hours(2);
    let late = city.db.act(move |c| invite::look(c, &secret, later)).await;
    assert!(
        matches!(
            late,
            Err(actions::Error::Rule(Rule::NotInvited(NotInvited::Expired)))
        ),
        "{late:?}"
    );
    let sweep = |at: DateTime<Utc>| {
        city.db
            .done(move |c| Ok(invitations::sweep(c, at - TimeDelta::days(90), at)?))
    };
    assert_eq!(sweep(later).await, 0);
    assert_eq!(sweep(now() + TimeDelta::hours(25)).await, 1);
}

async fn there_are_only_so_many_letters_a_day(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let list: Vec<String> = (0..=MOST_A_DAY)
        .map(|n| format!("one{n}@example.lt"))
        .collect();
    let verdicts = send(&city, &item, &list.join("\n")).await;
    let count = |wanted| verdicts.iter().filter(|one| **one == wanted).count();
    assert_eq!((count(Invited::Sent), count(Invited::Limit)), (300, 1));
    let other = offer(&city, json!({})).await;
    assert_eq!(
        send(&city, &other, "new@example.lt").await,
        [Invited::Limit]
    );
}

async fn invitations_end_with_what_they_are_to(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    send(&city, &item, "a@example.lt\nb@example.org").await;
    let id = item.uuid;
    let left = || city.db.look(move |c| invitations::of_opportunity(c, id));
    let sweep = |at: DateTime<Utc>| {
        city.db
            .done(move |c| Ok(invitations::sweep(c, at - TimeDelta::days(90), at)?))
    };
    // Whoever erases her account takes along what was sent to it.
    city.db
        .done(move |c| {
            let actor = somebody(c, "b", Some(20))?;
            leave::at_once(c, &actor, now())
        })
        .await;
    assert_eq!(left().await.len(), 1);
    assert_eq!(sweep(now() + TimeDelta::days(89)).await, 0);
    assert_eq!(sweep(now() + TimeDelta::days(91)).await, 1);
    send(&city, &item, "a@example.lt").await;
    let token = token(&city, "a@example.lt").await;
    let taken = takes(&city, &item, wish(&token), now()).await.unwrap();
    assert_eq!(sweep("2040-05-05T12:00:00Z".parse().unwrap()).await, 1);
    let kept = city
        .db
        .look(move |c| enrolments::get(c, taken.id))
        .await
        .unwrap();
    assert_eq!(
        (kept.state, kept.invitation),
        (EnrolmentState::Accepted, None)
    );
}

async fn nobody_elses_people_are_invited(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let id = item.uuid;
    for who in [Member::Stranger, Member::Learner] {
        let actor = city.actor(who).await;
        let guests = read_list("jonas@example.lt");
        let refused = city
            .db
            .act(move |c| invite::send(c, &actor, id, &guests, &"en".parse().unwrap(), now()))
            .await;
        assert!(
            matches!(refused, Err(actions::Error::Rule(Rule::NotFound))),
            "{refused:?}"
        );
    }
    let closed = offer(&city, json!({"enrolment": "none"})).await;
    let (editor, id) = (city.actor(Member::Editor).await, closed.uuid);
    let guests = read_list("jonas@example.lt");
    let refused = city
        .db
        .act(move |c| invite::send(c, &editor, id, &guests, &"en".parse().unwrap(), now()))
        .await;
    assert!(matches!(
        refused,
        Err(actions::Error::Rule(Rule::NotOpen(Closed::None)))
    ));
}
