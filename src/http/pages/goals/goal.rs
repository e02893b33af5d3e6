//! `/goals/{uuid}`: one goal, what it needs, and what was collected towards it.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::{
    first, person,
    view::{self, GoalView},
};
use crate::{
    actions::{Error, advise, keep_goal},
    domain::{
        Goal, GoalId, Problems, RemarkId, Rule,
        adviser::{Answer, Part},
        time::now,
    },
    http::{
        Problem,
        form::Fields,
        goal as shared,
        pages::{
            Pages,
            frame::{render, render_with},
            notice::{done, lead_on, lead_on_to},
            view::{Field, Page, Wrong},
            visitor::Visitor,
        },
    },
    store::{Connection, goals, remarks},
    text::Translator,
};

/// What was done, as the address says it.
const DONE: [&str; 7] = [
    "goal-picked",
    "step-added",
    "step-there",
    "step-removed",
    "goal-reached",
    "saved",
    "remark-sent",
];

/// The page.
#[derive(Template)]
#[template(path = "goal.html")]
pub(in crate::http::pages) struct GoalPage {
    pub t: Translator,
    pub page: Page,
    pub errors: Vec<Wrong>,
    /// Where its forms are sent.
    pub action: String,
    /// Where the list is that it is from.
    pub back: String,
    /// It is the visitor's own; else she is its adviser.
    pub own: bool,
    /// Whose it is, for an adviser.
    pub of: String,
    pub goal: GoalView,
    /// The address of a step.
    pub object: Field,
    /// What an adviser says.
    pub text: Field,
}

fn page(visitor: &Visitor, goal: GoalView, id: GoalId) -> GoalPage {
    GoalPage {
        t: visitor.t.clone(),
        page: visitor.page("me"),
        errors: Vec::new(),
        action: format!("/goals/{id}"),
        back: "/goals".to_owned(),
        own: true,
        of: String::new(),
        goal,
        object: Field::new("object", ""),
        text: Field::new("text", ""),
    }
}

fn own(connection: &mut Connection, visitor: &Visitor, id: GoalId) -> Result<Goal, Error> {
    let account = person(visitor)?.id;
    Ok(goals::get(connection, account, id)?.ok_or(Rule::NotFound)?)
}

async fn load(pages: &Pages, visitor: &Visitor, id: GoalId) -> Result<GoalPage, Problem> {
    let reader = visitor.clone();
    let goal = pages
        .api
        .store
        .read(move |c| {
            let goal = own(c, &reader, id)?;
            let said = remarks::of_goal(c, id)?;
            let is_new = said.iter().any(|one| !one.seen);
            let shown = view::load(c, &goal, Part::ALL, said, &reader)?;
            Ok::<_, Error>((shown, is_new))
        })
        .await?;
    let (goal, is_new) = goal;
    if is_new {
        let actor = visitor.actor.clone();
        let seen = pages.api.store.write(move |c| advise::see(c, &actor, id));
        seen.await?;
    }
    Ok(page(visitor, goal, id))
}

/// `GET /goals/{uuid}`.
pub(in crate::http::pages) async fn show(
    State(pages): State<Pages>,
    Path(uuid): Path<String>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let id = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let mut page = load(&pages, &visitor, id).await?;
    page.page.notice = done(&visitor, query.as_deref(), &DONE);
    render(&page)
}

/// `POST /goals/{uuid}`: `do` is `add` (an `object`), `up`, `down`, `remove` (a `step`, by its
/// address), `reach`, `reopen`, `drop`, `take`, `decline` or `forget` (a `remark`).
pub(in crate::http::pages) async fn send(
    State(pages): State<Pages>,
    Path(uuid): Path<String>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: GoalId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let done = act(&pages, &visitor, id, &fields).await;
    match done {
        Ok("goal-dropped") => Ok(lead_on("/goals", "goal-dropped")),
        // Whoever orders her steps goes on at them.
        Ok(word) if matches!(fields.get("do"), "up" | "down" | "remove") => {
            Ok(lead_on_to(&format!("/goals/{id}"), word, "steps"))
        }
        Ok(word) => Ok(lead_on(&format!("/goals/{id}"), word)),
        Err(problem) => match problem.rule() {
            Some(Rule::Invalid(problems)) => {
                let problems = problems.clone();
                again(&pages, &visitor, (id, &fields), &problems).await
            }
            _ => Err(problem),
        },
    }
}

async fn act(
    pages: &Pages,
    visitor: &Visitor,
    id: GoalId,
    fields: &Fields,
) -> Result<&'static str, Problem> {
    let reader = visitor.clone();
    let store = &pages.api.store;
    // Nothing is looked up for a goal of somebody else's.
    let before = store.read(move |c| own(c, &reader, id)).await?;
    let actor = visitor.actor.clone();
    let verb = fields.get("do").to_owned();
    let step = match verb.as_str() {
        "add" => Some(shared::find_step(&pages.api, &actor, fields.get("object")).await?),
        _ => None,
    };
    let is_there = step.as_ref().is_some_and(|one| before.steps.contains(one));
    let moved = fields.get("step").to_owned();
    let remark: Result<RemarkId, _> = fields.get("remark").parse();
    let word = store
        .write(move |c| {
            let remark = remark.map_err(|_no_uuid| Rule::NotFound);
            let reach = |reached| keep_goal::Change {
                reached: Some(reached),
                ..keep_goal::Change::default()
            };
            Ok::<_, Error>(match verb.as_str() {
                "add" => {
                    let step = step.ok_or(Rule::NotFound)?;
                    keep_goal::add_step(c, &actor, id, &step)?;
                    if is_there { "step-there" } else { "step-added" }
                }
                "up" | "down" => {
                    let up = Some(verb == "up");
                    keep_goal::move_step(c, &actor, id, (&moved, up))?;
                    "saved"
                }
                "remove" => {
                    keep_goal::move_step(c, &actor, id, (&moved, None))?;
                    "step-removed"
                }
                "reach" => {
                    keep_goal::change(c, &actor, id, reach(true), now())?;
                    "goal-reached"
                }
                "reopen" => {
                    keep_goal::change(c, &actor, id, reach(false), now())?;
                    "saved"
                }
                "drop" => {
                    keep_goal::drop_goal(c, &actor, id, now())?;
                    "goal-dropped"
                }
                "take" => {
                    advise::answer(c, &actor, (id, remark?), Answer::Taken)?;
                    "step-added"
                }
                "decline" => {
                    advise::answer(c, &actor, (id, remark?), Answer::Declined)?;
                    "saved"
                }
                "forget" => {
                    advise::forget(c, &actor, (id, remark?))?;
                    "saved"
                }
                _ => return Err(Rule::NotFound.into()),
            })
        })
        .await?;
    Ok(word)
}

/// The page with what is wrong with what was typed.
async fn again(
    pages: &Pages,
    visitor: &Visitor,
    (id, fields): (GoalId, &Fields),
    problems: &Problems,
) -> Result<Response, Problem> {
    let mut page = load(pages, visitor, id).await?;
    if problems.has("/step") {
        page.errors = vec![Wrong {
            field: String::new(),
            message: visitor.t.get("problem-step-gone"),
        }];
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let message = wrong_step(problems, visitor);
    let (object, wrong) = Field::new("object", fields.get("object")).wrong(message);
    page.object = object;
    page.errors = vec![wrong];
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What is wrong with the address of a step: what exactly its server said, only developers
/// understand.
pub(in crate::http::pages) fn wrong_step(problems: &Problems, visitor: &Visitor) -> String {
    let malformed = problems
        .0
        .first()
        .is_some_and(|one| matches!(one.code, crate::domain::ProblemCode::Malformed(_)));
    if malformed {
        visitor.t.get("problem-goal-step")
    } else {
        first(problems, visitor)
    }
}
