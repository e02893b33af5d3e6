//! Checking in: what becomes of every code, at every time, on two phones at once.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use waymark::{
    actions::{
        self,
        check_in::{
            self, Reading, Report, Whom,
            door::{self, Known},
        },
        enrol::{self, Wish},
        leave, publish_opportunity, walk,
    },
    domain::{
        Enrolment, EnrolmentId, Opportunity, OpportunityId, Rule,
        check_in::{Code, Verdict},
        enrolment::{Closed, EnrolmentState},
        permission::Actor,
        time::now,
    },
    store::{check_ins, enrolments},
};

use crate::support::{City, Member, TestStore, members, on_both};

on_both!(
    every_code_gets_its_answer,
    what_a_phone_noted_without_network_counts_for_an_hour,
    of_two_phones_at_once_one_notes_her,
    of_what_recurs_she_is_noted_on_each_date,
    each_date_is_a_change_of_her_place,
    a_word_of_the_organiser_notes_her_and_takes_it_back,
    a_ticket_of_before_opens_nothing,
    a_step_is_done_by_checking_in,
    a_code_on_the_wall_is_good_for_a_minute,
    a_pass_is_not_made_longer_by_using_it,
    who_comes_in_by_the_wall_is_known_or_not,
    nobody_else_checks_people_in,
    of_who_is_erased_nothing_is_left,
);

/// It begins at three in the afternoon in Vilnius.
const START: &str = "2040-05-04T12:00:00Z";

fn at(minutes: i64) -> DateTime<Utc> {
    START.parse::<DateTime<Utc>>().unwrap() + TimeDelta::minutes(minutes)
}

async fn offer(city: &City, more: serde_json::Value) -> Opportunity {
    let mut document = json!({
        "name": {"en": "Robots"}, "enrolment": "open", "timezone": "Europe/Vilnius",
        "startTime": "2040-05-04T15:00:00+03:00", "endTime": "2040-05-04T17:00:00+03:00",
        "audience": {"minAge": 18},
    });
    document.as_object_mut().unwrap().extend(members(more));
    city.publish(document).await
}

async fn signs_up(city: &City, item: &Opportunity, who: Member) -> Enrolment {
    let (actor, id) = (city.actor(who).await, item.uuid);
    city.db
        .done(move |c| {
            let wish = Wish {
                birth_month: "1990-01".to_owned(),
                ..Wish::default()
            };
            enrol::ask(c, &actor, id, &wish, (16, &"en".parse().unwrap()), now())
        })
        .await
}

fn ticket(enrolment: &Enrolment) -> Whom {
    Whom::Ticket(enrolment.ticket.to_string().to_lowercase())
}

/// An editor's phone sends readings at a moment.
async fn reads(
    city: &City,
    id: OpportunityId,
    readings: Vec<(Whom, Option<DateTime<Utc>>)>,
    moment: DateTime<Utc>,
) -> Vec<Report> {
    let editor = city.actor(Member::Editor).await;
    city.db
        .done(move |c| {
            let readings: Vec<Reading> = readings
                .into_iter()
                .map(|(whom, at)| Reading { whom, at })
                .collect();
            check_in::read(c, &editor, id, &readings, moment)
        })
        .await
}

async fn one(city: &City, item: &Opportunity, whom: Whom, moment: DateTime<Utc>) -> Report {
    reads(city, item.uuid, vec![(whom, None)], moment)
        .await
        .remove(0)
}

async fn state(city: &City, id: EnrolmentId) -> (EnrolmentState, Vec<DateTime<Utc>>) {
    city.db
        .look(move |c| {
            let state = enrolments::get(c, id)?.unwrap().state;
            let noted = check_ins::of_enrolment(c, id)?;
            Ok((state, noted.into_iter().map(|one| one.at).collect()))
        })
        .await
}

async fn every_code_gets_its_answer(db: TestStore) {
    use Verdict::{Already, Attended, NoPlace, OtherOpportunity, Unknown};
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 1})).await;
    let other = offer(&city, json!({})).await;
    let ona = signs_up(&city, &item, Member::Learner).await;
    let waits = signs_up(&city, &item, Member::Stranger).await;
    let elsewhere = signs_up(&city, &other, Member::Stranger).await;
    assert_eq!(waits.state, EnrolmentState::Waitlisted);
    let readings = vec![
        (Whom::Ticket("7K3M-9QXT-2VHD".to_owned()), None),
        (ticket(&ona), None),
        (Whom::Ticket("https://evil.example/".to_owned()), None),
        (ticket(&elsewhere), None),
        (Whom::Place(elsewhere.id), None),
        (Whom::Place(EnrolmentId::new()), None),
        (ticket(&waits), None),
        (ticket(&ona), None),
        (Whom::Ticket(ona.secret.clone()), None),
    ];
    let reports = reads(&city, item.uuid, readings, at(5)).await;
    let verdicts: Vec<Verdict> = reports.iter().map(|report| report.verdict).collect();
    assert_eq!(
        verdicts,
        [
            Unknown,
            Attended,
            Unknown,
            OtherOpportunity,
            OtherOpportunity,
            Unknown,
            NoPlace,
            Already,
            Unknown
        ]
    );
    let named: Vec<Option<&str>> = reports
        .iter()
        .map(|report| report.enrolment.as_ref().map(|one| one.name.as_str()))
        .collect();
    assert_eq!(named[1], Some(ona.name.as_str()));
    assert_eq!(
        named[3], None,
        "somebody else's participants have no names here"
    );
    assert_eq!((reports[1].at, reports[7].at), (Some(at(5)), Some(at(5))));
    assert_eq!(
        state(&city, ona.id).await,
        (EnrolmentState::Attended, vec![at(5)])
    );
    assert_eq!(state(&city, waits.id).await.0, EnrolmentState::Waitlisted);
    // Another day: too early, and too late.
    let other_ticket = ticket(&elsewhere);
    let early = one(&city, &other, other_ticket.clone(), at(-121)).await;
    let late = one(&city, &other, other_ticket.clone(), at(2 * 60 + 361)).await;
    assert_eq!(
        (early.verdict, late.verdict),
        (Verdict::NotYet, Verdict::Expired)
    );
    assert!(state(&city, elsewhere.id).await.1.is_empty());
    assert_eq!(
        one(&city, &other, other_ticket, at(-120)).await.verdict,
        Attended
    );
}

async fn what_a_phone_noted_without_network_counts_for_an_hour(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let ona = signs_up(&city, &item, Member::Learner).await;
    let sent = at(90);
    for (read, wanted) in [
        (at(29), Verdict::Expired),
        (at(92), Verdict::NotYet),
        (at(30), Verdict::Attended),
        (at(91), Verdict::Already),
    ] {
        let readings = vec![(ticket(&ona), Some(read))];
        let report = reads(&city, item.uuid, readings, sent).await.remove(0);
        assert_eq!(report.verdict, wanted, "{read}");
    }
    assert_eq!(
        state(&city, ona.id).await,
        (EnrolmentState::Attended, vec![at(30)])
    );
    let own = ona.id;
    let noted = city.db.look(move |c| enrolments::get(c, own)).await;
    assert_eq!(noted.unwrap().updated, sent, "it changed when it was sent");
    // A clock that is a minute ahead notes nobody in the future.
    let jonas = signs_up(&city, &item, Member::Stranger).await;
    let readings = vec![(ticket(&jonas), Some(sent + TimeDelta::seconds(59)))];
    let report = reads(&city, item.uuid, readings, sent).await.remove(0);
    assert_eq!((report.verdict, report.at), (Verdict::Attended, Some(sent)));
}

async fn of_two_phones_at_once_one_notes_her(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let ona = signs_up(&city, &item, Member::Learner).await;
    let stores = [city.db.store.clone(), city.db.again()];
    let editor = city.actor(Member::Editor).await;
    let all = (0..20).map(|n: usize| {
        let (store, editor, id) = (stores[n % 2].clone(), editor.clone(), item.uuid);
        let reading = Reading {
            whom: ticket(&ona),
            at: None,
        };
        tokio::spawn(async move {
            let moment = at(i64::try_from(n).unwrap());
            store
                .write(move |c| check_in::read(c, &editor, id, &[reading], moment))
                .await
                .unwrap()
                .remove(0)
        })
    });
    let mut reports = Vec::new();
    for one in all.collect::<Vec<_>>() {
        reports.push(one.await.unwrap());
    }
    let noted: Vec<&Report> = reports
        .iter()
        .filter(|report| report.verdict == Verdict::Attended)
        .collect();
    assert_eq!(noted.len(), 1);
    assert!(reports.iter().all(|report| report.at == noted[0].at));
    let (state, times) = state(&city, ona.id).await;
    assert_eq!((state, times.len()), (EnrolmentState::Attended, 1));
}

async fn of_what_recurs_she_is_noted_on_each_date(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"recurrence": "FREQ=WEEKLY;COUNT=3"})).await;
    let ona = signs_up(&city, &item, Member::Learner).await;
    let week = 7 * 24 * 60;
    for (minutes, wanted) in [
        (0, Verdict::Attended),
        (60, Verdict::Already),
        (week / 2, Verdict::NotYet),
        (week + 5, Verdict::Attended),
        (week + 6, Verdict::Already),
        (3 * week, Verdict::Expired),
    ] {
        let report = one(&city, &item, ticket(&ona), at(minutes)).await;
        assert_eq!(report.verdict, wanted, "{minutes}");
    }
    assert_eq!(state(&city, ona.id).await.1, [at(0), at(week + 5)]);
}

async fn decides(city: &City, id: EnrolmentId, state: EnrolmentState, moment: DateTime<Utc>) {
    let editor = city.actor(Member::Editor).await;
    city.db
        .done(move |c| enrol::decide(c, &editor, id, state, None, moment))
        .await;
}

async fn each_date_is_a_change_of_her_place(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"recurrence": "FREQ=WEEKLY;COUNT=4"})).await;
    let ona = signs_up(&city, &item, Member::Learner).await;
    let week = 7 * 24 * 60;
    let own = ona.id;
    let version = async || {
        let found = city.db.look(move |c| enrolments::get(c, own)).await;
        found.unwrap().version
    };
    let editor = city.actor(Member::Editor).await;
    let decide_if = async |expected: i64, moment: DateTime<Utc>| {
        let editor = editor.clone();
        let state = EnrolmentState::Attended;
        city.db
            .act(move |c| enrol::decide(c, &editor, own, state, Some(expected), moment))
            .await
    };
    decides(&city, own, EnrolmentState::Attended, at(0)).await;
    let first = version().await;
    // Said twice, and between two dates, it changes nothing.
    for minutes in [1, week / 2] {
        decides(&city, own, EnrolmentState::Attended, at(minutes)).await;
        assert_eq!(version().await, first);
    }
    decides(&city, own, EnrolmentState::Attended, at(week)).await;
    assert_eq!(state(&city, own).await.1, [at(0), at(week)]);
    let second = version().await;
    assert_eq!(second, first + 1);
    one(&city, &item, ticket(&ona), at(2 * week)).await;
    assert_eq!(version().await, second + 1);
    // Whoever has not seen that, says nothing on top of it.
    let late = decide_if(second, at(3 * week)).await;
    assert!(
        matches!(late, Err(actions::Error::Rule(Rule::Changed))),
        "{late:?}"
    );
    decide_if(second + 1, at(3 * week)).await.unwrap();
    assert_eq!(
        state(&city, own).await.1,
        [at(0), at(week), at(2 * week), at(3 * week)]
    );
}

async fn a_word_of_the_organiser_notes_her_and_takes_it_back(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 1})).await;
    let ona = signs_up(&city, &item, Member::Learner).await;
    decides(&city, ona.id, EnrolmentState::Attended, at(10)).await;
    let report = one(&city, &item, ticket(&ona), at(11)).await;
    assert_eq!(
        (report.verdict, report.at),
        (Verdict::Already, Some(at(10)))
    );
    decides(&city, ona.id, EnrolmentState::Absent, at(12)).await;
    assert_eq!(state(&city, ona.id).await, (EnrolmentState::Absent, vec![]));
    // She came late, and her seat is still free.
    let report = one(&city, &item, ticket(&ona), at(13)).await;
    assert_eq!(report.verdict, Verdict::Attended);
    decides(&city, ona.id, EnrolmentState::Absent, at(14)).await;
    // It is somebody else's by now.
    let jonas = signs_up(&city, &item, Member::Stranger).await;
    assert_eq!(jonas.state, EnrolmentState::Accepted);
    let report = one(&city, &item, ticket(&ona), at(15)).await;
    assert_eq!(report.verdict, Verdict::NoPlace);
}

async fn a_ticket_of_before_opens_nothing(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let ona = signs_up(&city, &item, Member::Learner).await;
    let secret = ona.secret.clone();
    city.db
        .done(move |c| enrol::leave_by_letter(c, &secret, now()))
        .await;
    let left = one(&city, &item, ticket(&ona), at(0)).await;
    assert_eq!((left.verdict, left.enrolment), (Verdict::NoPlace, None));
    let again = signs_up(&city, &item, Member::Learner).await;
    assert_eq!((again.id, again.ticket == ona.ticket), (ona.id, false));
    assert_eq!(
        one(&city, &item, ticket(&ona), at(0)).await.verdict,
        Verdict::Unknown
    );
    assert_eq!(
        one(&city, &item, ticket(&again), at(0)).await.verdict,
        Verdict::Attended
    );
}

async fn a_step_is_done_by_checking_in(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let playlist = city.gather(json!({"steps": [{"item": item.url}]})).await;
    let ona = signs_up(&city, &item, Member::Learner).await;
    let learner = city.actor(Member::Learner).await;
    let (account, id) = (ona.account.unwrap(), playlist.uuid);
    city.db
        .done(move |c| walk::start(c, &learner, id, now()))
        .await;
    one(&city, &item, ticket(&ona), at(7)).await;
    let progress = city
        .db
        .done(move |c| walk::progress(c, account, &playlist))
        .await;
    assert_eq!(progress.unwrap().walk.completed, Some(at(7)));
}

async fn opened(city: &City, item: &Opportunity) -> door::Secret {
    let (editor, id) = (city.actor(Member::Editor).await, item.uuid);
    city.db.done(move |c| door::open(c, &editor, id)).await
}

/// Whether a code, or a pass, is good at a moment: for which opportunity.
async fn found(
    city: &City,
    code: &str,
    pass: &str,
    moment: DateTime<Utc>,
) -> Result<(OpportunityId, String), actions::Error> {
    let (code, pass) = (code.to_owned(), pass.to_owned());
    city.db
        .act(move |c| door::find(c, &code, &pass, moment))
        .await
        .map(|found| (found.item.uuid, found.pass))
}

fn is_not_found<T: std::fmt::Debug>(result: Result<T, actions::Error>) {
    assert!(
        matches!(result, Err(actions::Error::Rule(Rule::NotFound))),
        "{result:?}"
    );
}

async fn a_code_on_the_wall_is_good_for_a_minute(db: TestStore) {
    let city = City::new(db).await;
    let (item, other) = (offer(&city, json!({})).await, offer(&city, json!({})).await);
    let (door, second) = (opened(&city, &item).await, opened(&city, &other).await);
    let seconds = |n: i64| at(0) + TimeDelta::seconds(n);
    let shown = door.shown(at(0)).unwrap();
    assert_eq!(shown.left, 30);
    assert_eq!(door.shown(seconds(29)).unwrap().code, shown.code);
    assert_eq!(door.shown(seconds(29)).unwrap().left, 1);
    assert_ne!(door.shown(seconds(30)).unwrap().code, shown.code);
    assert_eq!(
        opened(&city, &item).await.shown(at(0)).unwrap(),
        shown,
        "it stays"
    );
    let code = shown.code.to_string();
    let (id, pass) = found(&city, &code, "", at(0)).await.unwrap();
    assert_eq!(id, item.uuid);
    assert_eq!(
        found(&city, &code, "", seconds(59)).await.unwrap().0,
        item.uuid
    );
    // A photograph of it is worthless then, and was before.
    is_not_found(found(&city, &code, "", seconds(60)).await);
    is_not_found(found(&city, &code, "", seconds(-1)).await);
    // Who opened its page in time may press the button, for some minutes, and at this door alone.
    assert!(found(&city, &code, &pass, seconds(150)).await.is_ok());
    is_not_found(found(&city, &code, &pass, seconds(300)).await);
    let theirs = second.shown(at(0)).unwrap().code.to_string();
    assert_eq!(
        found(&city, &theirs, "", at(0)).await.unwrap().0,
        other.uuid
    );
    is_not_found(found(&city, &theirs, &pass, seconds(61)).await);
    // The mark of one door after the name of another.
    let mixed = format!(
        "{}{}",
        shown.code.split(5).0,
        second.shown(at(0)).unwrap().code.split(5).1
    );
    is_not_found(found(&city, &mixed, "", at(0)).await);
    for wrong in ["", "7K3M-9QXT-2VHD", "no code at all"] {
        is_not_found(found(&city, wrong, "", at(0)).await);
    }
    let id = item.uuid;
    city.db
        .done(move |c| {
            let patch = members(json!({"status": "cancelled"}));
            publish_opportunity::change(c, &Actor::command_line(), id, &patch, None)
        })
        .await;
    let refused = found(&city, &code, "", at(0)).await;
    let cancelled = Rule::NotOpen(Closed::Cancelled);
    assert!(
        matches!(&refused, Err(actions::Error::Rule(rule)) if *rule == cancelled),
        "{refused:?}"
    );
}

async fn a_pass_is_not_made_longer_by_using_it(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let door = opened(&city, &item).await;
    let seconds = |n: i64| at(0) + TimeDelta::seconds(n);
    let code = door.shown(at(0)).unwrap().code.to_string();
    let mut pass = found(&city, &code, "", seconds(59)).await.unwrap().1;
    for n in [100, 200, 299] {
        pass = found(&city, &code, &pass, seconds(n)).await.unwrap().1;
    }
    for n in [300, 3_600] {
        is_not_found(found(&city, &code, &pass, seconds(n)).await);
    }
    // Nor by writing another time on it, or with another code.
    let (window, mark) = pass.split_once('.').unwrap();
    let later = window.parse::<i64>().unwrap() + 10;
    let next = door.shown(seconds(300)).unwrap().code.to_string();
    for forged in [
        format!("{later}.{mark}"),
        format!("{}.{mark}", i64::MAX),
        mark.to_owned(),
        pass.clone(),
    ] {
        is_not_found(found(&city, &code, &forged, seconds(301)).await);
        is_not_found(found(&city, &next, &forged, seconds(400)).await);
    }
}

async fn who_comes_in_by_the_wall_is_known_or_not(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"capacity": 2})).await;
    let door = opened(&city, &item).await;
    let ona = signs_up(&city, &item, Member::Learner).await;
    let jonas = signs_up(&city, &item, Member::Stranger).await;
    let enters = |known: Known, ticket: Option<Code>, moment: DateTime<Utc>| {
        let code = door.shown(moment).unwrap().code.to_string();
        city.db.done(move |c| {
            let entered = door::enter(c, (&code, ""), &known, ticket.as_ref(), moment)?;
            Ok(entered.1)
        })
    };
    let by_account = Known {
        account: ona.account,
        tickets: Vec::new(),
    };
    assert_eq!(
        enters(by_account.clone(), None, at(-121)).await.verdict,
        Verdict::NotYet
    );
    assert_eq!(
        enters(by_account.clone(), None, at(0)).await.verdict,
        Verdict::Attended
    );
    assert_eq!(
        enters(by_account.clone(), None, at(1)).await.verdict,
        Verdict::Already
    );
    // A browser that both have used, with the one who is meant.
    let shared = Known {
        tickets: vec![jonas.ticket.clone()],
        ..by_account.clone()
    };
    let report = enters(shared, Some(jonas.ticket.clone()), at(2)).await;
    assert_eq!(report.enrolment.unwrap().id, jonas.id);
    // Somebody else's ticket is not hers by naming it.
    let stranger = Known::default();
    assert_eq!(
        enters(stranger.clone(), None, at(3)).await,
        Report {
            verdict: Verdict::NoPlace,
            enrolment: None,
            at: None,
        }
    );
    let report = enters(stranger, Some(ona.ticket.clone()), at(3)).await;
    assert_eq!((report.verdict, report.enrolment), (Verdict::NoPlace, None));
}

async fn nobody_else_checks_people_in(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let ona = signs_up(&city, &item, Member::Learner).await;
    let id = item.uuid;
    for who in [Member::Stranger, Member::Learner] {
        let actor = city.actor(who).await;
        let reading = Reading {
            whom: ticket(&ona),
            at: None,
        };
        let same = actor.clone();
        is_not_found(
            city.db
                .act(move |c| check_in::read(c, &actor, id, &[reading], at(0)))
                .await,
        );
        is_not_found(city.db.act(move |c| door::open(c, &same, id)).await);
    }
    let looks = city
        .db
        .act(move |c| door::look(c, &Actor::default(), id))
        .await;
    assert!(matches!(
        looks,
        Err(actions::Error::Rule(Rule::SignInFirst))
    ));
    assert_eq!(
        state(&city, ona.id).await,
        (EnrolmentState::Accepted, vec![])
    );
}

async fn of_who_is_erased_nothing_is_left(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let ona = signs_up(&city, &item, Member::Learner).await;
    opened(&city, &item).await;
    one(&city, &item, ticket(&ona), at(0)).await;
    let id = item.uuid;
    let there = async || city.db.look(move |c| check_ins::of_day(c, id, None)).await;
    assert_eq!(there().await.len(), 1);
    let learner = city.actor(Member::Learner).await;
    city.db
        .done(move |c| leave::at_once(c, &learner, now()))
        .await;
    assert!(there().await.is_empty());
    let after = one(&city, &item, ticket(&ona), at(1)).await;
    assert_eq!(after.verdict, Verdict::Unknown);
}
