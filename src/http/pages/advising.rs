//! `/advising`: people who let somebody look on, and what they show. Each look is noted for them.

pub mod invited;

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Pages,
    advisers::part as part_name,
    facts::day,
    frame::{render, render_with},
    goals::{
        Card, cards, first,
        goal::{GoalPage, wrong_step},
        view as goal_view,
    },
    me::{self, Place, Way},
    notice::{done, lead_on},
    view::{Field, Link, Page, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{
        Error,
        advise::{self, Seen, Word},
        invite_adviser,
    },
    domain::{AdviserId, GoalId, Problems, Rule, adviser::Part, time::now},
    http::{Problem, form::Fields, goal as shared},
    store::{Connection, goals, remarks},
    text::Translator,
};

/// What was done, as the address says it.
const DONE: [&str; 2] = ["advising-stopped", "advising-begun"];

/// The page of all of them.
#[derive(Template)]
#[template(path = "advising.html")]
struct AdvisingPage {
    t: Translator,
    page: Page,
    people: Vec<PersonCard>,
}

/// Somebody who lets the visitor look on.
struct PersonCard {
    name: String,
    until: String,
    parts: Vec<Link>,
    action: String,
}

fn parts(seen: &Seen, t: &Translator) -> Vec<Link> {
    let id = seen.adviser.id;
    let parts = seen.adviser.parts.iter();
    parts
        .map(|&part| Link {
            href: format!("/advising/{id}/{part}"),
            label: part_name(part, t),
        })
        .collect()
}

/// `GET /advising`.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let (actor, age) = (visitor.actor.clone(), pages.settings.learners.consent_age);
    let people = pages
        .api
        .store
        .read(move |c| advise::people(c, &actor, age, now()))
        .await?;
    let people = people.into_iter().map(|seen| PersonCard {
        parts: parts(&seen, &visitor.t),
        until: visitor.t.with(
            "adviser-until",
            [("date", day(seen.adviser.until, &visitor).into())],
        ),
        action: format!("/advising/{}", seen.adviser.id),
        name: seen.learner.name,
    });
    let mut page = visitor.page("me");
    page.notice = done(&visitor, query.as_deref(), &DONE);
    render(&AdvisingPage {
        t: visitor.t.clone(),
        people: people.collect(),
        page,
    })
}

/// `POST /advising/{uuid}`: `do=stop`: the visitor looks on no longer.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path(uuid): Path<String>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: AdviserId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    if fields.get("do") != "stop" {
        return Err(Problem::not_found());
    }
    let actor = visitor.actor.clone();
    pages
        .api
        .store
        .write(move |c| invite_adviser::stop(c, &actor, id, now()))
        .await?;
    Ok(lead_on("/advising", "advising-stopped"))
}

/// The page of one part.
#[derive(Template)]
#[template(path = "advised.html")]
struct AdvisedPage {
    t: Translator,
    page: Page,
    name: String,
    part: String,
    parts: Vec<Link>,
    goals: Vec<Card>,
    walks: Vec<Way>,
    places: Vec<Place>,
}

/// Notes the look, and answers with whose things are looked at.
async fn look(pages: &Pages, visitor: &Visitor, uuid: &str, part: Part) -> Result<Seen, Problem> {
    let id: AdviserId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let (actor, age) = (visitor.actor.clone(), pages.settings.learners.consent_age);
    Ok(pages
        .api
        .store
        .write(move |c| advise::look(c, &actor, (id, part), age, now()))
        .await?)
}

/// `GET /advising/{uuid}/{part}`.
pub(super) async fn show_part(
    State(pages): State<Pages>,
    Path((uuid, part)): Path<(String, String)>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let part: Part = part.parse().map_err(|_no_part| Problem::not_found())?;
    let seen = look(&pages, &visitor, &uuid, part).await?;
    let page = pages
        .api
        .store
        .read(move |c| load_part(c, &seen, part, &visitor))
        .await;
    render(&page.map_err(|error: Error| Problem::from(error))?)
}

fn load_part(
    connection: &mut Connection,
    seen: &Seen,
    part: Part,
    visitor: &Visitor,
) -> Result<AdvisedPage, Error> {
    let account = seen.learner.id;
    let mut page = AdvisedPage {
        t: visitor.t.clone(),
        page: visitor.page("me"),
        name: seen.learner.name.clone(),
        part: part_name(part, &visitor.t),
        parts: parts(seen, &visitor.t),
        goals: Vec::new(),
        walks: Vec::new(),
        places: Vec::new(),
    };
    match part {
        Part::Goals => {
            let path = format!("/advising/{}/goals", seen.adviser.id);
            page.goals = cards(connection, (account, &seen.adviser.parts), &path, visitor)?;
        }
        Part::Playlists => page.walks = me::ways(connection, visitor, account)?,
        // Her own links to her places stay hers.
        Part::Enrolments => page.places = me::places(connection, visitor, (account, false))?,
    }
    Ok(page)
}

/// `GET /advising/{uuid}/goals/{goal}`.
pub(super) async fn show_goal(
    State(pages): State<Pages>,
    Path((uuid, goal)): Path<(String, String)>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = load_goal(&pages, &visitor, (&uuid, &goal)).await?;
    page.page.notice = done(&visitor, query.as_deref(), &["remark-sent"]);
    render(&page)
}

async fn load_goal(
    pages: &Pages,
    visitor: &Visitor,
    (uuid, goal): (&str, &str),
) -> Result<GoalPage, Problem> {
    let goal: GoalId = goal.parse().map_err(|_no_uuid| Problem::not_found())?;
    let seen = look(pages, visitor, uuid, Part::Goals).await?;
    let reader = visitor.clone();
    let (id, account, parts) = (seen.adviser.id, seen.learner.id, seen.adviser.parts);
    let shown = pages
        .api
        .store
        .read(move |c| {
            let found = goals::get(c, account, goal)?.ok_or(Rule::NotFound)?;
            let mut said = remarks::of_goal(c, found.id)?;
            said.retain(|one| one.adviser == id);
            goal_view::load(c, &found, &parts, said, &reader)
        })
        .await
        .map_err(|error: Error| Problem::from(error))?;
    Ok(GoalPage {
        t: visitor.t.clone(),
        page: visitor.page("me"),
        errors: Vec::new(),
        action: format!("/advising/{id}/goals/{goal}"),
        back: format!("/advising/{id}/goals"),
        own: false,
        of: seen.learner.name,
        goal: shown,
        object: Field::new("object", ""),
        text: Field::new("text", ""),
    })
}

/// `POST /advising/{uuid}/goals/{goal}`: says something (`text`, `object`).
pub(super) async fn say(
    State(pages): State<Pages>,
    Path((uuid, goal)): Path<(String, String)>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    match speak(&pages, &visitor, (&uuid, &goal), &fields).await {
        Ok(()) => Ok(lead_on(
            &format!("/advising/{uuid}/goals/{goal}"),
            "remark-sent",
        )),
        Err(problem) => match problem.rule() {
            Some(Rule::Invalid(problems)) => {
                let problems = problems.clone();
                let mut page = load_goal(&pages, &visitor, (&uuid, &goal)).await?;
                wrong(&mut page, &fields, &problems, &visitor);
                render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
            }
            _ => Err(problem),
        },
    }
}

async fn speak(
    pages: &Pages,
    visitor: &Visitor,
    (uuid, goal): (&str, &str),
    fields: &Fields,
) -> Result<(), Problem> {
    let id: AdviserId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let goal: GoalId = goal.parse().map_err(|_no_uuid| Problem::not_found())?;
    let age = pages.settings.learners.consent_age;
    let actor = visitor.actor.clone();
    let store = &pages.api.store;
    // Nothing is looked up elsewhere for who may not speak.
    store
        .read(move |c| advise::access(c, &actor, (id, Part::Goals), age, now()).map(drop))
        .await?;
    let item = match fields.get("object").trim() {
        "" => None,
        object => Some(shared::find_step(&pages.api, &visitor.actor, object).await?),
    };
    let word = Word {
        text: fields.get("text").to_owned(),
        item,
    };
    let actor = visitor.actor.clone();
    store
        .write(move |c| advise::remark(c, &actor, (id, goal), &word, age, now()).map(drop))
        .await?;
    Ok(())
}

fn wrong(page: &mut GoalPage, fields: &Fields, problems: &Problems, visitor: &Visitor) {
    page.text = Field::new("text", fields.get("text"));
    page.object = Field::new("object", fields.get("object"));
    let message = if problems.has("/object") {
        let message = wrong_step(problems, visitor);
        page.object.error = Some(message.clone());
        message
    } else {
        let message = first(problems, visitor);
        page.text.error = Some(message.clone());
        message
    };
    let field = if problems.has("/object") {
        "object"
    } else {
        "text"
    };
    page.errors.push(Wrong {
        field: field.to_owned(),
        message,
    });
}
