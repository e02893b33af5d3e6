//! `/goals`: what somebody wants to reach; `/goals/new`: picking one; `/goals/add`: a step for one.

pub mod goal;
pub mod view;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Pages,
    esco::{Entry, entries},
    frame::{render, render_with},
    notice::{done, lead_on, parameter},
    view::{Field, Page, Tag, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{Error, keep_goal},
    domain::{
        Account, AccountId, Problems, Rule,
        adviser::Part,
        esco::{ConceptId, ConceptKind, NOTICE},
        goal::GoalKind,
        time::now,
    },
    http::{
        Problem,
        form::Fields,
        goal::{self as shared, Doings},
    },
    store::{Connection, esco, goals, remarks},
    text::Translator,
};

/// What was done, as the address says it.
const DONE: [&str; 1] = ["goal-dropped"];
/// Most concepts of each kind that are found.
const FOUND: usize = 20;
/// Longest text that is looked for.
const TYPED: usize = 200;

/// The page of all goals.
#[derive(Template)]
#[template(path = "goals.html")]
struct GoalsPage {
    t: Translator,
    page: Page,
    goals: Vec<Card>,
}

/// A goal in a list.
pub(super) struct Card {
    pub id: String,
    pub href: String,
    pub title: String,
    pub lang: String,
    pub kind: String,
    /// How far she has come.
    pub told: Vec<String>,
    pub tags: Vec<Tag>,
}

/// The signed-in person.
pub(super) fn person(visitor: &Visitor) -> Result<&Account, Rule> {
    visitor.actor.account.as_ref().ok_or(Rule::SignInFirst)
}

/// The goals of somebody as cards that lead to `path` and their id, for whoever sees these parts.
pub(super) fn cards(
    connection: &mut Connection,
    (account, parts): (AccountId, &[Part]),
    path: &str,
    visitor: &Visitor,
) -> Result<Vec<Card>, Error> {
    let doings = Doings::of(connection, account, parts)?;
    let unseen = remarks::unseen(connection, account)?;
    let is_own = visitor
        .actor
        .account
        .as_ref()
        .is_some_and(|own| own.id == account);
    let t = &visitor.t;
    let mut cards = Vec::new();
    for goal in goals::of_account(connection, account)? {
        let come = shared::progress(connection, &goal, &doings, &visitor.discovery)?;
        let name = shared::name(connection, &goal, Some(&visitor.wanted))?;
        let name = visitor.line(&name);
        let mut told = vec![t.with("count-steps", [("n", goal.steps.len().into())])];
        told.extend(view::progress(come, t));
        let mut tags = Vec::new();
        if goal.reached.is_some() {
            tags.push(Tag {
                kind: "ok",
                text: t.get("goal-reached"),
            });
        }
        if is_own && unseen.contains(&goal.id) {
            tags.push(Tag {
                kind: "warn",
                text: t.get("remark-new"),
            });
        }
        cards.push(Card {
            id: goal.id.to_string(),
            href: format!("{path}/{}", goal.id),
            title: name.text,
            lang: name.lang,
            kind: view::kind(goal.kind, t),
            told,
            tags,
        });
    }
    Ok(cards)
}

/// `GET /goals`.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let account = person(&visitor)?.id;
    let reader = visitor.clone();
    let goals = pages
        .api
        .store
        .read(move |c| cards(c, (account, Part::ALL), "/goals", &reader))
        .await?;
    let mut page = visitor.page("me");
    page.notice = done(&visitor, query.as_deref(), &DONE);
    render(&GoalsPage {
        t: visitor.t.clone(),
        page,
        goals,
    })
}

/// The page on which a goal is picked.
#[derive(Template)]
#[template(path = "goal_new.html")]
struct NewPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    /// The classification is here.
    known: bool,
    q: String,
    /// Each leads to its page, on which it is made a goal.
    occupations: Vec<Entry>,
    skills: Vec<Entry>,
    name: Field,
    /// A step that it begins with; may be empty.
    step: String,
    notice: &'static str,
}

/// Concepts that can be picked; a first step goes along to their pages.
fn found(
    connection: &mut Connection,
    kind: ConceptKind,
    (q, step): (&str, &str),
    visitor: &Visitor,
) -> Result<Vec<Entry>, Error> {
    let vocabulary = visitor.discovery.vocabulary();
    let ids: Vec<ConceptId> = vocabulary.find(q, &visitor.wanted, &[kind], FOUND);
    let named = esco::names_for(connection, &ids, &visitor.wanted)?;
    let mut entries = entries(&named, visitor);
    if !step.is_empty() {
        let step: String = url::form_urlencoded::byte_serialize(step.as_bytes()).collect();
        for entry in &mut entries {
            entry.href = format!("{}?object={step}", entry.href);
        }
    }
    Ok(entries)
}

async fn new_page(
    pages: &Pages,
    visitor: &Visitor,
    (q, step): (String, String),
) -> Result<NewPage, Problem> {
    person(visitor)?;
    let (reader, typed, first) = (visitor.clone(), q.clone(), step.clone());
    let (occupations, skills) = pages
        .api
        .store
        .read(move |c| {
            let asked = (typed.as_str(), first.as_str());
            let occupations = found(c, ConceptKind::Occupation, asked, &reader)?;
            let skills = found(c, ConceptKind::Skill, asked, &reader)?;
            Ok::<_, Error>((occupations, skills))
        })
        .await?;
    Ok(NewPage {
        t: visitor.t.clone(),
        page: visitor.page("me"),
        errors: Vec::new(),
        known: !visitor.discovery.vocabulary().net().is_empty(),
        name: Field::new("name", ""),
        q,
        occupations,
        skills,
        step,
        notice: NOTICE,
    })
}

/// `GET /goals/new`.
pub(super) async fn show_new(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let query = query.as_deref();
    let q: String = parameter(query, "q").trim().chars().take(TYPED).collect();
    let step = parameter(query, "object");
    render(&new_page(&pages, &visitor, (q, step)).await?)
}

/// `POST /goals`: picks an `occupation`, a `skill` or a `name`; with `object`, its first step.
pub(super) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let given = [
        (GoalKind::Occupation, fields.get("occupation")),
        (GoalKind::Skill, fields.get("skill")),
    ];
    let given = given.into_iter().find(|(_, text)| !text.is_empty());
    let (kind, text) = given.unwrap_or((GoalKind::Name, fields.get("name")));
    let (actor, text) = (visitor.actor.clone(), text.to_owned());
    let language = visitor.t.language().clone();
    let step = match fields.get("object") {
        "" => None,
        object => match shared::find_step(&pages.api, &visitor.actor, object).await {
            Ok(step) => Some(step),
            Err(problem) => match problem.rule() {
                Some(Rule::Invalid(problems)) => {
                    let problems = problems.clone();
                    return again(&pages, &visitor, &fields, &problems).await;
                }
                _ => return Err(problem),
            },
        },
    };
    let picked = pages
        .api
        .store
        .write(move |c| {
            let goal = keep_goal::pick(c, &actor, (kind, &text), &language, now())?;
            match &step {
                Some(step) => keep_goal::add_step(c, &actor, goal.id, step),
                None => Ok(goal),
            }
        })
        .await;
    match picked {
        Ok(goal) => Ok(lead_on(&format!("/goals/{}", goal.id), "goal-picked")),
        Err(Error::Rule(Rule::Invalid(problems))) => {
            again(&pages, &visitor, &fields, &problems).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The page with what is wrong. The first step has no field there: one that cannot be is left out.
/// What was chosen of a list has none either.
async fn again(
    pages: &Pages,
    visitor: &Visitor,
    fields: &Fields,
    problems: &Problems,
) -> Result<Response, Problem> {
    let wrong_step = problems.has("/object");
    let step = if wrong_step {
        String::new()
    } else {
        fields.get("object").to_owned()
    };
    let mut page = new_page(pages, visitor, (String::new(), step)).await?;
    page.name = Field::new("name", fields.get("name"));
    let wrong = if wrong_step {
        Wrong {
            field: String::new(),
            message: goal::wrong_step(problems, visitor),
        }
    } else if problems.has("/name") {
        let (name, wrong) = page.name.wrong(first(problems, visitor));
        page.name = name;
        wrong
    } else {
        Wrong {
            field: String::new(),
            message: first(problems, visitor),
        }
    };
    page.errors = vec![wrong];
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What is wrong first.
pub(super) fn first(problems: &Problems, visitor: &Visitor) -> String {
    let first = problems.0.first();
    first
        .map(|problem| visitor.t.problem(problem))
        .unwrap_or_default()
}

/// The page on which a step is added to one of the goals.
#[derive(Template)]
#[template(path = "goal_add.html")]
struct AddPage {
    t: Translator,
    page: Page,
    object: String,
    /// What it is called; its address when that is not known.
    title: String,
    lang: String,
    /// Its page; nothing when that is not known here.
    back: Option<String>,
    goals: Vec<Card>,
}

/// `GET /goals/add?object=`.
pub(super) async fn show_add(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let account = person(&visitor)?.id;
    let object = parameter(query.as_deref(), "object");
    let url = shared::find_step(&pages.api, &visitor.actor, &object).await?;
    let (reader, step) = (visitor.clone(), url.clone());
    let (goals, name) = pages
        .api
        .store
        .read(move |c| {
            let goals = cards(c, (account, Part::ALL), "/goals", &reader)?;
            let steps = shared::steps(c, &[step], &Doings::default(), reader.now)?;
            let name = steps.first().map(|step| {
                let title = view::step_title(step, &reader);
                (title, view::step_href(step))
            });
            Ok::<_, Error>((goals, name))
        })
        .await?;
    if goals.is_empty() {
        let object: String = url::form_urlencoded::byte_serialize(object.as_bytes()).collect();
        return Ok(Redirect::to(&format!("/goals/new?object={object}")).into_response());
    }
    let (name, back) = name.unwrap_or_default();
    render(&AddPage {
        t: visitor.t.clone(),
        page: visitor.page("me"),
        object: url.to_string(),
        title: name.text,
        lang: name.lang,
        back,
        goals,
    })
}
