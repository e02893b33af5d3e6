//! A guardian lets an organiser have a child's name or address: here and elsewhere, and no longer.

use chrono::{TimeDelta, Utc};
use serde_json::json;
use waymark::{
    actions::{
        self,
        enrol::{
            self, Wish,
            elsewhere::{create_of, release_of},
            release,
        },
        guardian, leave, secret, sign_in,
    },
    domain::{
        Consent, ConsentId, Enrolment, EnrolmentId, ObjectUrl, Opportunity, OpportunityId, Rule,
        consent::{GivenBy, Purpose},
        delivery::{Audience, Outgoing},
        enrolment::{Answer, EnrolmentState, Release},
        event::Event,
        learner::{Guardian, GuardianState},
        permission::Actor,
        release::{ReleaseRequest, ReleaseState},
        time::now,
    },
    store::{
        Connection, accounts, consents, deliveries, enrolments, learners, letters, opportunities,
        release_requests,
    },
};

use super::{
    enrol::{ask, offer, somebody},
    enrol_elsewhere::{answers, offered},
    receiving::{follow_tilburg, url},
};
use crate::support::{City, TestStore, on_both};

on_both!(
    an_organiser_here_sees_an_address_while_the_guardian_wants_it,
    elsewhere_each_yes_is_told_by_a_note_of_its_own,
    a_yes_before_anything_was_sent_is_told_once,
    what_never_went_out_is_not_given,
    the_letter_leads_nowhere_once_it_is_over,
    whoever_decides_herself_is_not_asked,
    an_address_that_is_not_shown_to_be_hers_is_not_given,
    a_guardian_who_is_none_any_more_has_given_nothing,
);

const MAKERS: &str = "/organisations/makers";

/// Somebody of an age; a child has a guardian who has agreed, by a letter unless she signs on paper.
fn aged(
    c: &mut Connection,
    name: &str,
    age: i32,
    guardian: Option<&str>,
) -> Result<Actor, actions::Error> {
    let actor = somebody(c, name, Some(age))?;
    let account = actor.account.as_ref().unwrap().id;
    if name != UNPROVEN {
        accounts::prove(c, account, now())?;
    }
    let learner = learners::get(c, account)?.unwrap();
    if age < 16 {
        let guardian = Guardian {
            email: guardian.map(str::to_owned),
            code: format!("code of {account}"),
            name: Some("Vida".to_owned()),
            state: GuardianState::Confirmed,
            until: learner.birth.reaches(16),
        };
        let hash = secret::hash(&format!("of {name}"));
        learners::set_guardian(c, account, &guardian, Some(&hash))?;
    }
    Ok(actor)
}

/// She has not shown that her address is hers.
const UNPROVEN: &str = "unproven";
const PARENT: &str = "parent@example.org";

fn wish() -> Wish {
    Wish {
        releases_email: true,
        releases_name: true,
        asks_guardian: true,
        ..Wish::default()
    }
}

/// A child signs up, and asks for all that can be asked for.
async fn asks(
    city: &City,
    id: OpportunityId,
    name: &'static str,
    message: &str,
) -> (Actor, Enrolment) {
    let wish = Wish {
        message: message.to_owned(),
        ..wish()
    };
    city.db
        .done(move |c| {
            let actor = aged(c, name, 12, Some(PARENT))?;
            let enrolment = ask(c, &actor, id, &wish)?;
            Ok((actor, enrolment))
        })
        .await
}

/// The last letter to the guardian that asks her for something; what stands in its link.
async fn token(city: &City) -> Option<String> {
    let due = |c: &mut Connection| letters::due(c, now() + TimeDelta::days(1), 1_000);
    let due = city.db.look(due).await;
    let of = due.iter().filter(|one| one.recipient == PARENT);
    let mut of = of.filter_map(|one| one.body.split_once("/guardian/release/"));
    let (_, rest) = of.next_back()?;
    Some(rest.split_whitespace().next().unwrap().to_owned())
}

async fn says(city: &City, token: &str, yes: bool) -> Result<(), actions::Error> {
    let token = token.to_owned();
    city.db
        .act(move |c| match yes {
            true => release::agree(c, &token, &"en".parse().unwrap(), now()),
            false => release::disagree(c, &token, now()),
        })
        .await
}

async fn place(city: &City, id: EnrolmentId) -> (Enrolment, Option<ReleaseRequest>) {
    city.db
        .done(move |c| {
            let place = enrolments::get(c, id)?.unwrap();
            let request = release::shown(c, &place, now())?;
            Ok((place, request))
        })
        .await
}

/// Who has agreed to what goes to the organiser, and whether it holds; the latest first.
async fn agreed(city: &City, place: &Enrolment) -> Vec<(GivenBy, bool)> {
    let (account, object) = (place.account.unwrap(), Some(place.id.to_string()));
    let all = city
        .db
        .look(move |c| consents::of_account(c, account))
        .await;
    let about = all.into_iter().filter(|one| one.object == object);
    about
        .map(|one| (one.given_by, one.withdrawn.is_none()))
        .collect()
}

fn is_over<T: std::fmt::Debug>(result: Result<T, actions::Error>) -> bool {
    matches!(result, Err(actions::Error::Rule(Rule::LinkExpired)))
}

async fn an_organiser_here_sees_an_address_while_the_guardian_wants_it(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let (_, child) = asks(&city, item.uuid, "child", "").await;
    assert!(!child.releases_email, "her place is there without it");
    assert_eq!(child.state, EnrolmentState::Accepted);
    let (_, request) = place(&city, child.id).await;
    let request = request.unwrap();
    assert_eq!(request.fields, [Release::Email], "her name is seen anyhow");
    assert_eq!(request.state, ReleaseState::Asked);
    let link = token(&city).await.unwrap();
    assert!(is_over(says(&city, "guessed", true).await));
    use GivenBy::{Guardian as Hers, Own};
    assert_eq!(agreed(&city, &child).await, [(Own, true)]);
    let mut said = vec![(Own, true)];
    for _ in 0..2 {
        says(&city, &link, true).await.unwrap();
        // Again, it changes nothing.
        says(&city, &link, true).await.unwrap();
        let (given, request) = place(&city, child.id).await;
        assert!(given.releases_email);
        assert_eq!(given.email, "child@example.org", "never the guardian's");
        assert_eq!(request.unwrap().state, ReleaseState::Given);
        said.insert(0, (Hers, true));
        assert_eq!(agreed(&city, &child).await, said);
        says(&city, &link, false).await.unwrap();
        says(&city, &link, false).await.unwrap();
        let (taken, request) = place(&city, child.id).await;
        assert!(!taken.releases_email && taken.releases_name);
        assert_eq!(request.unwrap().state, ReleaseState::Withdrawn);
        said[0] = (Hers, false);
        assert_eq!(agreed(&city, &child).await, said);
        assert_eq!(
            taken.state,
            EnrolmentState::Accepted,
            "she comes all the same"
        );
    }
    // Whoever says no at once gives nothing.
    let (_, other) = asks(&city, item.uuid, "other", "").await;
    let link = token(&city).await.unwrap();
    says(&city, &link, false).await.unwrap();
    let (refused, request) = place(&city, other.id).await;
    assert!(!refused.releases_email);
    assert_eq!(request.unwrap().state, ReleaseState::Refused);
    assert_eq!(agreed(&city, &other).await, [(Own, true)]);
}

async fn tilburg(db: TestStore) -> (City, OpportunityId) {
    let city = City::new(db).await;
    follow_tilburg(&city).await;
    let id = offered(&city, json!({})).await;
    (city, id)
}

/// Puts what brings a Note into the queue, as it is once it was told.
async fn sent(city: &City, note: &ObjectUrl) {
    let create = create_of(note);
    city.db
        .done(move |c| {
            let outgoing = Outgoing {
                url: create.clone(),
                actor: create.at("/actor"),
                activity_type: "Create".to_owned(),
                object: create,
                body: "{}".to_owned(),
                audience: Audience::Followers(Vec::new()),
            };
            Ok(deliveries::append(c, &outgoing)?)
        })
        .await;
}

async fn is_kept(city: &City, note: &ObjectUrl) -> bool {
    let create = create_of(note);
    let body = city
        .db
        .look(move |c| deliveries::body(c, create.as_str()))
        .await;
    body.is_some()
}

async fn elsewhere_each_yes_is_told_by_a_note_of_its_own(db: TestStore) {
    let (city, id) = tilburg(db).await;
    let (actor, child) = asks(&city, id, "child", "I use a wheelchair").await;
    assert!(!child.releases_name && !child.releases_email);
    let join = child.join.clone().unwrap();
    assert_eq!(child.note.as_ref(), Some(&release_of(&join).0));
    let (_, request) = place(&city, child.id).await;
    assert_eq!(request.unwrap().fields, [Release::Name, Release::Email]);
    let link = token(&city).await.unwrap();
    answers(&city, MAKERS, &join, Answer::Accept).await;
    let mut seen = vec![child.note.clone().unwrap()];
    for _ in 0..2 {
        let before = seen.last().unwrap().clone();
        sent(&city, &before).await;
        let mark = city.mark().await;
        says(&city, &link, true).await.unwrap();
        let (given, _) = place(&city, child.id).await;
        assert!(given.releases_name && given.releases_email);
        let note = given.note.unwrap();
        assert!(!seen.contains(&note), "{note}");
        let told = |note: &ObjectUrl| Event::ReleaseTold {
            enrolment: child.id,
            note: note.clone(),
        };
        assert_eq!(city.since(mark).await, [told(&note)]);
        assert!(
            !is_kept(&city, &before).await,
            "another one came in its place"
        );
        sent(&city, &note).await;
        let mark = city.mark().await;
        says(&city, &link, false).await.unwrap();
        let (taken, _) = place(&city, child.id).await;
        assert!(!taken.releases_name && !taken.releases_email);
        let rest = taken.note.unwrap();
        assert!(rest != note && !seen.contains(&rest));
        let back = Event::ReleaseTakenBack {
            note: note.clone(),
            organiser: url(MAKERS),
        };
        assert_eq!(city.since(mark).await, [back, told(&rest)]);
        assert!(!is_kept(&city, &note).await, "it is forgotten here, too");
        seen.extend([note, rest]);
    }
    // When she leaves, the Leave says it all.
    says(&city, &link, true).await.unwrap();
    let note = place(&city, child.id).await.0.note.unwrap();
    sent(&city, &note).await;
    let mark = city.mark().await;
    let left = city
        .db
        .done(move |c| enrol::leave(c, &actor, child.id, now()))
        .await;
    assert!(!left.releases_name && left.note.is_none());
    assert!(matches!(
        city.since(mark).await.as_slice(),
        [Event::JoinWithdrawn { .. }]
    ));
    assert!(!is_kept(&city, &note).await);
    assert!(is_over(says(&city, &link, false).await));
}

async fn a_yes_before_anything_was_sent_is_told_once(db: TestStore) {
    let (city, id) = tilburg(db).await;
    let (_, child) = asks(&city, id, "child", "").await;
    let first = child.note.clone().unwrap();
    let is_told = |note: ObjectUrl| {
        let enrolment = child.id;
        city.db
            .done(move |c| Ok(release::told_by(c, enrolment, &note)?.is_some()))
    };
    assert!(is_told(first.clone()).await);
    let link = token(&city).await.unwrap();
    says(&city, &link, true).await.unwrap();
    let second = place(&city, child.id).await.0.note.unwrap();
    assert!(!is_told(first).await && is_told(second.clone()).await);
    says(&city, &link, false).await.unwrap();
    assert!(!is_told(second).await, "what was about to go is not sent");
    let (rest, _) = place(&city, child.id).await;
    assert_eq!(rest.note, None, "nothing is left to be told");
}

async fn what_never_went_out_is_not_given(db: TestStore) {
    let (city, id) = tilburg(db).await;
    let (_, child) = asks(&city, id, "child", "").await;
    let link = token(&city).await.unwrap();
    answers(&city, MAKERS, &child.join.clone().unwrap(), Answer::Reject).await;
    let mark = city.mark().await;
    assert!(
        is_over(says(&city, &link, true).await),
        "she was turned down"
    );
    answers(&city, MAKERS, &child.join.clone().unwrap(), Answer::Accept).await;
    says(&city, &link, true).await.unwrap();
    answers(&city, MAKERS, &child.join.clone().unwrap(), Answer::Reject).await;
    says(&city, &link, false).await.unwrap();
    let told = city.since(mark).await;
    assert!(
        matches!(
            told.as_slice(),
            [Event::ReleaseTold { .. }, Event::ReleaseTakenBack { .. }]
        ),
        "{told:?}"
    );
    assert!(is_over(says(&city, &link, true).await));
}

async fn the_letter_leads_nowhere_once_it_is_over(db: TestStore) {
    let city = City::new(db).await;
    let soon = (Utc::now() + TimeDelta::days(10)).to_rfc3339();
    let item = offer(&city, json!({"startTime": soon})).await;
    let looks = |token: &str, days: i64| {
        let (token, at) = (token.to_owned(), Utc::now() + TimeDelta::days(days));
        city.db.act(move |c| release::look(c, &token, at))
    };
    let (actor, child) = asks(&city, item.uuid, "child", "").await;
    let link = token(&city).await.unwrap();
    assert!(looks(&link, 9).await.is_ok());
    assert!(is_over(looks(&link, 11).await), "it is past");
    city.db
        .done(move |c| enrol::leave(c, &actor, child.id, now()))
        .await;
    assert!(is_over(looks(&link, 0).await), "she has left");
    assert_eq!(token(&city).await, None, "and the letter is taken back");
    let kept = city
        .db
        .look(move |c| release_requests::get(c, child.id))
        .await;
    assert_eq!(kept, None);

    let (actor, _) = asks(&city, item.uuid, "erased", "").await;
    let link = token(&city).await.unwrap();
    assert!(looks(&link, 0).await.is_ok());
    city.db
        .done(move |c| leave::at_once(c, &actor, now()))
        .await;
    assert!(is_over(looks(&link, 0).await), "she is erased");
    assert_eq!(token(&city).await, None);

    let (_, place) = asks(&city, item.uuid, "refused", "").await;
    let link = token(&city).await.unwrap();
    says(&city, &link, true).await.unwrap();
    city.db
        .done(|c| guardian::refuse(c, "of refused", true, now()))
        .await;
    assert!(is_over(looks(&link, 0).await), "she may have no account");
    let after = city.db.look(move |c| enrolments::get(c, place.id)).await;
    assert!(!after.unwrap().releases_email);

    let far = offer(&city, json!({})).await;
    let (_, child) = asks(&city, far.uuid, "grows", "").await;
    let link = token(&city).await.unwrap();
    assert!(looks(&link, 300).await.is_ok());
    assert!(is_over(looks(&link, 365 * 5).await), "she decides herself");
    let years = Utc::now() + TimeDelta::days(365 * 5);
    let shown = city
        .db
        .done(move |c| {
            let place = enrolments::get(c, child.id)?.unwrap();
            release::shown(c, &place, years)
        })
        .await;
    assert_eq!(shown, None, "nobody answers it any more");
    city.db
        .done(move |c| {
            let mut item: Opportunity = opportunities::get(c, far.uuid)?.unwrap();
            item.content.status = waymark::domain::Status::Cancelled;
            Ok(opportunities::put(c, &item)?)
        })
        .await;
    assert!(is_over(looks(&link, 0).await), "it does not take place");
}

async fn whoever_decides_herself_is_not_asked(db: TestStore) {
    let (city, there) = tilburg(db).await;
    let here = offer(&city, json!({})).await.uuid;
    let mut n = 0;
    let mut tries = |id: OpportunityId, age: i32, guardian: Option<&'static str>, asks_guardian| {
        n += 1;
        let name = format!("one{n}");
        city.db.done(move |c| {
            let actor = aged(c, &name, age, guardian)?;
            let account = actor.account.as_ref().unwrap();
            let item = opportunities::get(c, id)?.unwrap();
            let can = release::askable(c, account, &item, 16, now())?;
            let wish = Wish {
                asks_guardian,
                ..wish()
            };
            let first = release::first_letter(c, &actor, id, &wish, 16, now())?;
            let place = ask(c, &actor, id, &wish)?;
            let again = release::first_letter(c, &actor, id, &wish, 16, now())?;
            assert_eq!(again, None, "she has a place");
            let request = release_requests::get(c, place.id)?;
            assert_eq!(request.is_some(), first.is_some());
            Ok((place, can.fields.len(), first))
        })
    };
    let parent = Some(PARENT);
    for (id, age, guardian, asks, named, mailed, fields, letter) in [
        // Of age, and old enough to consent: by herself, but no address to another node.
        (here, 20, None, true, true, true, 0, None),
        (there, 20, None, true, true, true, 0, None),
        (here, 16, None, true, true, true, 0, None),
        (there, 16, None, true, true, false, 0, None),
        // A child: her guardian, who is written to, and wants to be.
        (here, 12, parent, true, true, false, 1, parent),
        (there, 12, parent, true, false, false, 2, parent),
        (there, 12, parent, false, false, false, 2, None),
        (there, 12, None, true, false, false, 2, None),
    ] {
        let (place, can, first) = tries(id, age, guardian, asks).await;
        let told = (place.releases_name, place.releases_email, can);
        assert_eq!(told, (named, mailed, fields), "{age} {guardian:?}");
        assert_eq!(first.as_deref(), letter, "{age} {guardian:?}");
    }
}

async fn an_address_that_is_not_shown_to_be_hers_is_not_given(db: TestStore) {
    let (city, id) = tilburg(db).await;
    let here = offer(&city, json!({})).await.uuid;
    let (place, at_home) = city
        .db
        .done(move |c| {
            let actor = aged(c, UNPROVEN, 12, Some(PARENT))?;
            Ok((ask(c, &actor, id, &wish())?, ask(c, &actor, here, &wish())?))
        })
        .await;
    let request = self::place(&city, place.id).await.1.unwrap();
    assert_eq!(request.fields, [Release::Name]);
    let request = self::place(&city, at_home.id).await.1;
    assert_eq!(request, None, "nothing is left to be asked");
    // One that she takes from her account meanwhile is not given either.
    let (_, child) = asks(&city, id, "child", "").await;
    let link = token(&city).await.unwrap();
    let account = child.account.unwrap();
    city.db
        .done(move |c| {
            accounts::set_email(c, account, None)?;
            Ok(enrolments::readdress(c, account, "child@example.org", "")?)
        })
        .await;
    says(&city, &link, true).await.unwrap();
    let (given, request) = self::place(&city, child.id).await;
    assert!(given.releases_name && !given.releases_email);
    assert_eq!(request.unwrap().fields, [Release::Name]);
}

async fn a_guardian_who_is_none_any_more_has_given_nothing(db: TestStore) {
    let (city, id) = tilburg(db).await;
    let (_, child) = asks(&city, id, UNPROVEN, "").await;
    let link = token(&city).await.unwrap();
    says(&city, &link, true).await.unwrap();
    let (given, _) = place(&city, child.id).await;
    assert!(given.releases_name);
    let account = child.account.unwrap();
    let mark = city.mark().await;
    // Whoever has that address finds an account that somebody else made with it, and with a guardian.
    city.db
        .done(move |c| {
            let made = accounts::get(c, account)?.unwrap();
            let consent = Consent {
                id: ConsentId::new(),
                account,
                purpose: Purpose::Account,
                object: None,
                text_version: Purpose::Account.text_version().to_owned(),
                language: "en".parse().unwrap(),
                given: made.created,
                given_by: GivenBy::Own,
                evidence: None,
                withdrawn: None,
            };
            consents::insert(c, &consent)?;
            let (address, hour) = (made.email.unwrap(), TimeDelta::hours(1));
            let link = sign_in::make_link(c, &address, Some("browser"), hour, now())?;
            sign_in::by_link(c, &link, Some("browser"), now())
        })
        .await;
    let (after, request) = place(&city, child.id).await;
    assert!(!after.releases_name, "{request:?}");
    assert_eq!(request, None);
    assert!(matches!(
        city.since(mark).await.as_slice(),
        [Event::ReleaseTakenBack { .. }]
    ));
    assert!(is_over(says(&city, &link, true).await));
}
