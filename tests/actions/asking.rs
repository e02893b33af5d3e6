//! An organiser's own questions: who is asked, who reads the answers, and when they are erased.

use std::collections::BTreeMap;

use chrono::{TimeDelta, Utc};
use serde_json::json;
use waymark::{
    actions::{
        self,
        ask_questions::{self, Draft},
        enrol::{self, Wish},
        leave,
    },
    domain::{
        AccountId, Enrolment, Opportunity, Problems, Question, Rule,
        enrolment::{Closed, EnrolmentState},
        permission::Actor,
        question::{Given, QuestionContent, QuestionKind},
        time::now,
    },
    store::{accounts, questions},
};

use super::enrol::{ask, decides, offer, somebody, why};
use crate::support::{City, Member, TestStore, on_both};

on_both!(
    questions_are_set_all_at_once,
    what_is_wrong_is_told_and_changes_nothing,
    whoever_signs_up_answers,
    she_changes_her_answers_until_it_begins,
    only_who_is_named_reads_sensitive_answers,
    nobody_names_herself_to_read_what_is_there,
    answers_end_with_their_day_their_place_and_their_question,
    nobody_elses_questions_are_changed,
    what_was_promised_beside_a_question_holds,
    an_old_look_at_the_questions_changes_nothing,
    who_is_turned_down_leaves_no_answer,
);

fn content(text: &str) -> QuestionContent {
    QuestionContent {
        text: text.to_owned(),
        purpose: "We plan with it.".to_owned(),
        erase_after: Some(7),
        ..QuestionContent::default()
    }
}

fn draft(content: QuestionContent) -> Draft {
    Draft {
        content,
        ..Draft::default()
    }
}

async fn set(
    city: &City,
    item: &Opportunity,
    drafts: Vec<Draft>,
) -> Result<Vec<Question>, actions::Error> {
    set_as(city, Member::Editor, item, drafts).await
}

async fn set_as(
    city: &City,
    who: Member,
    item: &Opportunity,
    drafts: Vec<Draft>,
) -> Result<Vec<Question>, actions::Error> {
    let (actor, id) = (city.actor(who).await, item.uuid);
    city.db
        .act(move |c| ask_questions::set(c, &actor, id, drafts, None, now()))
        .await
}

fn again(question: &Question) -> Draft {
    Draft {
        id: Some(question.id),
        content: question.content.clone(),
        readers: question.readers.clone(),
    }
}

fn pointers<T: std::fmt::Debug>(result: Result<T, actions::Error>) -> Vec<String> {
    match result {
        Err(actions::Error::Rule(Rule::Invalid(Problems(all)))) => {
            all.into_iter().map(|one| one.pointer).collect()
        }
        other => panic!("{other:?}"),
    }
}

fn given(answers: &[(&Question, &str)]) -> Given {
    answers
        .iter()
        .map(|(question, value)| (question.id.to_string(), (*value).to_owned()))
        .collect::<BTreeMap<_, _>>()
}

async fn signs_up(
    city: &City,
    item: &Opportunity,
    name: &'static str,
    answers: Given,
) -> Result<(Actor, Enrolment), actions::Error> {
    let id = item.uuid;
    city.db
        .act(move |c| {
            let actor = somebody(c, name, Some(20))?;
            let wish = Wish {
                answers,
                ..Wish::default()
            };
            let enrolment = ask(c, &actor, id, &wish)?;
            Ok((actor, enrolment))
        })
        .await
}

async fn account(city: &City, who: Member) -> AccountId {
    let find = move |c: &mut waymark::store::Connection| accounts::by_email(c, who.email());
    city.db.look(find).await.unwrap().id
}

async fn kept(city: &City, enrolment: &Enrolment) -> Vec<String> {
    let id = enrolment.id;
    let found = city.db.look(move |c| questions::answers(c, id)).await;
    found.into_iter().map(|one| one.value).collect()
}

async fn questions_are_set_all_at_once(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let made = set(
        &city,
        &item,
        vec![draft(content(" One? ")), draft(content("Two?"))],
    );
    let made = made.await.unwrap();
    assert_eq!(made[0].content.text, "One?");
    let turned = set(&city, &item, vec![again(&made[1]), again(&made[0])]);
    let turned = turned.await.unwrap();
    let ids = |all: &[Question]| all.iter().map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(ids(&turned), [made[1].id, made[0].id]);
    let fewer = set(&city, &item, vec![again(&made[0])]).await.unwrap();
    assert_eq!(ids(&fewer), [made[0].id]);
    let gone = set(&city, &item, vec![again(&made[1])]).await;
    assert_eq!(pointers(gone), ["/questions/0/id"]);
    assert!(set(&city, &item, Vec::new()).await.unwrap().is_empty());
}

async fn what_is_wrong_is_told_and_changes_nothing(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let eleven = (0..11).map(|n| draft(content(&n.to_string()))).collect();
    assert_eq!(pointers(set(&city, &item, eleven).await), ["/questions"]);
    let past = QuestionContent {
        erase_after: None,
        erase_on: Some((now() - TimeDelta::days(1)).date_naive()),
        ..content("When?")
    };
    let private = QuestionContent {
        sensitive: true,
        ..content("What do you eat?")
    };
    let stranger = account(&city, Member::Stranger).await;
    let strange = Draft {
        readers: vec![stranger],
        ..draft(private.clone())
    };
    let wrong = set(
        &city,
        &item,
        vec![draft(content("")), draft(past), draft(private), strange],
    );
    assert_eq!(
        pointers(wrong.await),
        [
            "/questions/0/text",
            "/questions/1/eraseOn",
            "/questions/2/readers",
            "/questions/3/readers/0",
        ]
    );
    let id = item.uuid;
    let none = city
        .db
        .look(move |c| questions::of_opportunity(c, id))
        .await;
    assert!(none.is_empty());
}

async fn whoever_signs_up_answers(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let size = QuestionContent {
        kind: QuestionKind::Choice,
        options: vec!["S".to_owned(), "M".to_owned()],
        required: true,
        ..content("Which size?")
    };
    let asked = set(&city, &item, vec![draft(size), draft(content("Anything?"))]);
    let asked = asked.await.unwrap();
    let at = format!("/answers/{}", asked[0].id);
    let missing = signs_up(&city, &item, "missing", Given::new()).await;
    assert_eq!(pointers(missing), std::slice::from_ref(&at));
    let odd = signs_up(&city, &item, "odd", given(&[(&asked[0], "XL")])).await;
    assert_eq!(pointers(odd), [at]);
    let long = "x".repeat(501);
    let long = given(&[(&asked[0], "M"), (&asked[1], &long)]);
    let long = signs_up(&city, &item, "long", long).await;
    assert_eq!(pointers(long), [format!("/answers/{}", asked[1].id)]);
    let (_, one) = signs_up(&city, &item, "one", given(&[(&asked[0], "M")]))
        .await
        .unwrap();
    assert_eq!(kept(&city, &one).await, ["M"]);

    // More to choose from leaves what was chosen; what is not offered any more goes.
    let offers = |options: &[&str]| {
        let mut draft = again(&asked[0]);
        draft.content.options = options.iter().map(|one| (*one).to_owned()).collect();
        vec![draft, again(&asked[1])]
    };
    set(&city, &item, offers(&["S", "M", "L"])).await.unwrap();
    assert_eq!(kept(&city, &one).await, ["M"]);
    set(&city, &item, offers(&["S", "L"])).await.unwrap();
    assert!(kept(&city, &one).await.is_empty());

    // Without an account they wait with the letter.
    let id = item.uuid;
    let answers = given(&[(&asked[0], "S")]);
    city.db
        .done(move |c| {
            let wish = Wish {
                name: "Jonas".to_owned(),
                email: "jonas@example.lt".to_owned(),
                birth_month: "1990-04".to_owned(),
                answers,
                ..Wish::default()
            };
            enrol::ask_by_letter(c, id, &wish, (16, &"en".parse().unwrap()), now())
        })
        .await;
    let find = move |c: &mut waymark::store::Connection| {
        waymark::store::enrolments::of_email(c, id, "jonas@example.lt")
    };
    let jonas = city.db.look(find).await.unwrap();
    assert_eq!(jonas.state, EnrolmentState::Unconfirmed);
    assert_eq!(kept(&city, &jonas).await, ["S"]);
}

async fn she_changes_her_answers_until_it_begins(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let must = QuestionContent {
        required: true,
        ..content("What?")
    };
    let asked = set(&city, &item, vec![draft(must)]).await.unwrap();
    let (actor, one) = signs_up(&city, &item, "one", given(&[(&asked[0], "soup")]))
        .await
        .unwrap();
    let change = |answers: Given, at: chrono::DateTime<Utc>| {
        let (actor, id) = (actor.clone(), one.id);
        city.db
            .act(move |c| enrol::answer(c, &actor, id, &answers, None, at))
    };
    let changed = change(given(&[(&asked[0], "bread")]), now()).await.unwrap();
    assert_eq!(
        (changed.version, changed.updated),
        (one.version + 1, one.updated)
    );
    assert_eq!(kept(&city, &one).await, ["bread"]);
    assert_eq!(
        pointers(change(Given::new(), now()).await),
        [format!("/answers/{}", asked[0].id)]
    );
    let begun = "2040-05-04T12:00:01Z".parse().unwrap();
    assert_eq!(
        why(change(given(&[(&asked[0], "late")]), begun).await),
        Closed::Over
    );
    let stranger = city.actor(Member::Learner).await;
    let id = one.id;
    let refused = city
        .db
        .act(move |c| enrol::answer(c, &stranger, id, &Given::new(), None, now()))
        .await;
    assert!(matches!(refused, Err(actions::Error::Rule(Rule::NotFound))));
    assert_eq!(kept(&city, &one).await, ["bread"]);
}

fn private() -> QuestionContent {
    QuestionContent {
        sensitive: true,
        ..content("What can you not eat?")
    }
}

async fn only_who_is_named_reads_sensitive_answers(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let editor = account(&city, Member::Editor).await;
    let named = Draft {
        readers: vec![editor],
        ..draft(private())
    };
    let asked = set(&city, &item, vec![named, draft(content("Size?"))])
        .await
        .unwrap();
    let reads = |who: Member| {
        let (city, asked, item) = (&city, &asked, &item);
        async move {
            let actor = city.actor(who).await;
            asked
                .iter()
                .map(|one| one.is_read_by(&actor, item.organisation))
                .collect::<Vec<_>>()
        }
    };
    assert_eq!(reads(Member::Editor).await, [true, true]);
    assert_eq!(
        reads(Member::Owner).await,
        [false, true],
        "she is not named"
    );
    assert_eq!(reads(Member::Operator).await, [false, true], "nor is she");
    assert_eq!(reads(Member::Stranger).await, [false, false]);
    assert_eq!(reads(Member::Learner).await, [false, false]);
}

async fn nobody_names_herself_to_read_what_is_there(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let editor = account(&city, Member::Editor).await;
    let owner = account(&city, Member::Owner).await;
    let named = Draft {
        readers: vec![owner],
        ..draft(private())
    };
    let asked = set(&city, &item, vec![named]).await.unwrap();
    let (_, one) = signs_up(&city, &item, "one", given(&[(&asked[0], "nuts")]))
        .await
        .unwrap();
    let more = Draft {
        readers: vec![owner, editor],
        ..again(&asked[0])
    };
    let refused = set(&city, &item, vec![more.clone()]).await;
    assert!(
        matches!(refused, Err(actions::Error::Rule(Rule::Forbidden(_)))),
        "{refused:?}"
    );
    // Who takes the mark off reads nothing either.
    let open = Draft {
        content: content("What can you not eat?"),
        ..again(&asked[0])
    };
    set(&city, &item, vec![open]).await.unwrap();
    assert!(kept(&city, &one).await.is_empty());

    let asked = set(
        &city,
        &item,
        vec![Draft {
            id: Some(asked[0].id),
            ..more.clone()
        }],
    )
    .await;
    let asked = asked.unwrap();
    assert_eq!(asked[0].readers.len(), 2, "there was nothing to read");
    let (_, two) = signs_up(&city, &item, "two", given(&[(&asked[0], "milk")]))
        .await
        .unwrap();
    let fewer = Draft {
        readers: vec![owner],
        ..again(&asked[0])
    };
    set(&city, &item, vec![fewer]).await.unwrap();
    set_as(&city, Member::Owner, &item, vec![more])
        .await
        .unwrap();
    assert_eq!(kept(&city, &two).await, ["milk"]);
}

async fn answers_end_with_their_day_their_place_and_their_question(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let day = (now() + TimeDelta::days(3)).date_naive();
    let on = QuestionContent {
        erase_after: None,
        erase_on: Some(day),
        ..content("On?")
    };
    let asked = set(&city, &item, vec![draft(on), draft(content("After?"))])
        .await
        .unwrap();
    let both = given(&[(&asked[0], "a"), (&asked[1], "b")]);
    let (actor, one) = signs_up(&city, &item, "one", both.clone()).await.unwrap();
    let erase = |at: chrono::DateTime<Utc>| city.db.done(move |c| ask_questions::erase_old(c, at));
    assert_eq!(erase(now()).await, 0);
    assert_eq!(erase(now() + TimeDelta::days(4)).await, 1);
    assert_eq!(kept(&city, &one).await, ["b"]);
    let over: chrono::DateTime<Utc> = "2040-05-04T12:00:00Z".parse().unwrap();
    assert_eq!(erase(over + TimeDelta::days(6)).await, 0);
    assert_eq!(erase(over + TimeDelta::days(7)).await, 1);
    assert!(kept(&city, &one).await.is_empty());

    // What has no date is counted from the answer.
    let open = offer(&city, json!({"startTime": null, "timezone": null})).await;
    let asked = set(&city, &open, vec![draft(content("After?"))])
        .await
        .unwrap();
    let (_, two) = signs_up(&city, &open, "two", given(&[(&asked[0], "c")]))
        .await
        .unwrap();
    assert_eq!(erase(now() + TimeDelta::days(6)).await, 0);
    assert_eq!(kept(&city, &two).await, ["c"]);
    assert_eq!(erase(now() + TimeDelta::days(8)).await, 1);

    // Who leaves, and who is erased, leaves no answer.
    let asked = set(&city, &item, vec![draft(content("Again?"))])
        .await
        .unwrap();
    let (stays, three) = signs_up(&city, &item, "three", given(&[(&asked[0], "d")]))
        .await
        .unwrap();
    let id = three.id;
    city.db
        .done(move |c| enrol::leave(c, &stays, id, now()))
        .await;
    assert!(kept(&city, &three).await.is_empty());
    let (goes, four) = signs_up(&city, &item, "four", given(&[(&asked[0], "e")]))
        .await
        .unwrap();
    city.db.done(move |c| leave::at_once(c, &goes, now())).await;
    assert!(kept(&city, &four).await.is_empty());
    let (_, five) = signs_up(&city, &item, "five", given(&[(&asked[0], "f")]))
        .await
        .unwrap();
    set(&city, &item, Vec::new()).await.unwrap();
    assert!(kept(&city, &five).await.is_empty());
    drop(actor);
}

async fn nobody_elses_questions_are_changed(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    for who in [Member::Stranger, Member::Learner] {
        let refused = set_as(&city, who, &item, vec![draft(content("Who?"))]).await;
        assert!(
            matches!(refused, Err(actions::Error::Rule(Rule::NotFound))),
            "{refused:?}"
        );
    }
    // A question of another opportunity is not taken along.
    let other = offer(&city, json!({})).await;
    let theirs = set(&city, &other, vec![draft(content("Theirs?"))])
        .await
        .unwrap();
    let taken = set(&city, &item, vec![again(&theirs[0])]).await;
    assert_eq!(pointers(taken), ["/questions/0/id"]);
}

async fn what_was_promised_beside_a_question_holds(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let on = QuestionContent {
        erase_after: None,
        erase_on: Some((now() + TimeDelta::days(10)).date_naive()),
        ..content("On?")
    };
    let asked = set(&city, &item, vec![draft(content("After?")), draft(on)])
        .await
        .unwrap();
    let both = given(&[(&asked[0], "a"), (&asked[1], "b")]);
    let (_, one) = signs_up(&city, &item, "one", both).await.unwrap();
    let drafts = || vec![again(&asked[0]), again(&asked[1])];
    let with = |n: usize, edit: fn(&mut QuestionContent)| {
        let mut drafts = drafts();
        edit(&mut drafts[n].content);
        drafts
    };
    // Nothing is kept longer than they were told, by a day either.
    for (later, pointer) in [
        (
            with(0, |it| it.erase_after = Some(8)),
            "/questions/0/eraseAfter",
        ),
        (
            with(1, |it| {
                it.erase_on = Some((now() + TimeDelta::days(11)).date_naive());
            }),
            "/questions/1/eraseOn",
        ),
        (
            with(1, |it| {
                it.erase_on = None;
                it.erase_after = Some(0);
            }),
            "/questions/1/eraseAfter",
        ),
    ] {
        assert_eq!(pointers(set(&city, &item, later).await), [pointer]);
    }
    assert_eq!(kept(&city, &one).await, ["a", "b"]);
    // Sooner is no promise broken.
    let mut sooner = with(0, |it| it.erase_after = Some(3));
    sooner[1].content.erase_on = Some((now() + TimeDelta::days(5)).date_naive());
    set(&city, &item, sooner.clone()).await.unwrap();
    assert_eq!(kept(&city, &one).await, ["a", "b"]);
    // Another question, and another purpose, have no answers yet, and may be kept longer.
    sooner[0].content.text = "After what?".to_owned();
    sooner[0].content.erase_after = Some(30);
    set(&city, &item, sooner.clone()).await.unwrap();
    assert_eq!(kept(&city, &one).await, ["b"]);
    sooner[1].content.purpose = "We sell it.".to_owned();
    set(&city, &item, sooner).await.unwrap();
    assert!(kept(&city, &one).await.is_empty());
}

async fn an_old_look_at_the_questions_changes_nothing(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    let (editor, id) = (city.actor(Member::Editor).await, item.uuid);
    let seen = ask_questions::version(&[]);
    let set_at = |drafts: Vec<Draft>| {
        let editor = editor.clone();
        city.db
            .act(move |c| ask_questions::set(c, &editor, id, drafts, Some(seen), now()))
    };
    let first = set_at(vec![draft(content("One?"))]).await.unwrap();
    assert_ne!(ask_questions::version(&first), seen);
    let refused = set_at(vec![draft(content("Two?"))]).await;
    assert!(
        matches!(refused, Err(actions::Error::Rule(Rule::Changed))),
        "{refused:?}"
    );
    let left = city
        .db
        .look(move |c| questions::of_opportunity(c, id))
        .await;
    assert_eq!(left, first);
}

async fn who_is_turned_down_leaves_no_answer(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"enrolment": "approval"})).await;
    let asked = set(&city, &item, vec![draft(content("What?"))])
        .await
        .unwrap();
    let (_, one) = signs_up(&city, &item, "one", given(&[(&asked[0], "soup")]))
        .await
        .unwrap();
    decides(&city, one.id, EnrolmentState::Accepted)
        .await
        .unwrap();
    assert_eq!(kept(&city, &one).await, ["soup"]);
    decides(&city, one.id, EnrolmentState::Rejected)
        .await
        .unwrap();
    assert!(kept(&city, &one).await.is_empty());
}
