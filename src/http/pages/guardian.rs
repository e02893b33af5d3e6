//! `/guardian/{secret}`: what whoever answers for somebody under age is asked. The letter with its
//! address is kept, so that she can change her mind.

pub mod adviser;
pub mod release;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Pages, erased, facts,
    frame::{render, render_with},
    join::{agrees, born, born::Born, put_at, told},
    notice::notice,
    view::{Choices, Field, Page, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{
        Error,
        guardian::{self, Refused, Statement},
        secret,
    },
    domain::{
        Account, Learner, Problem as Wrongly, Rule,
        card::spoken,
        learner::{GuardianState, GuardianStep},
        time::now,
    },
    http::{Problem, form::Fields, visit::Visit},
    text::Translator,
};

/// Where the links in letters lead.
const PATH: &str = "/guardian";

/// The page.
#[derive(Template)]
#[template(path = "guardian.html")]
struct GuardianPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    /// Where the forms send.
    action: String,
    /// The child.
    child: String,
    /// It is the child who is signed in here: the letter is not for her to answer.
    own: bool,
    /// From which age people decide alone.
    age: u32,
    name: Field,
    born: Born,
    agrees: Choices,
    /// She has agreed.
    confirmed: bool,
    /// She has agreed, and shows this code when she signs on paper.
    paper: Option<String>,
    /// When everything is erased, when she has said no.
    leaving: Option<String>,
}

impl GuardianPage {
    fn new(
        pages: &Pages,
        visitor: &Visitor,
        action: String,
        (child, learner): (Account, Learner),
    ) -> Self {
        let guardian = learner.guardian.as_ref();
        let state = guardian.map(|guardian| guardian.state);
        // Once paper is not asked for any more, her yes by the letter is.
        let needs_paper = pages.settings.learners.guardian_step == GuardianStep::Attested;
        let agreed = state == Some(GuardianState::Agreed) && needs_paper;
        let confirmed = agreed || state == Some(GuardianState::Confirmed);
        let paper = guardian.filter(|_| agreed);
        let paper = paper.map(|guardian| spoken(&guardian.code));
        let label = visitor
            .t
            .with("guardian-agree", [("name", child.name.as_str().into())]);
        Self {
            t: visitor.t.clone(),
            page: visitor.page(""),
            errors: Vec::new(),
            action,
            age: pages.settings.learners.consent_age,
            name: Field::new("name", ""),
            born: Born::default(),
            agrees: agrees(false, label),
            confirmed,
            paper,
            own: visitor.actor.is(child.id),
            leaving: child.leaving.map(|until| facts::day(until, visitor)),
            child: child.name,
        }
    }
}

async fn load(pages: &Pages, visitor: &Visitor, secret: &str) -> Result<GuardianPage, Problem> {
    let wanted = secret.to_owned();
    let store = &pages.api.store;
    let found = store
        .read(move |connection| guardian::look(connection, &wanted, now()))
        .await
        .map_err(|error| match error {
            // No letter leads here any more.
            Error::Rule(Rule::LinkExpired) => Problem::not_found(),
            error => error.into(),
        })?;
    let action = format!("{PATH}/{secret}");
    Ok(GuardianPage::new(pages, visitor, action, found))
}

/// `GET /guardian/{secret}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(secret): Path<String>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    render(&load(&pages, &visitor, &secret).await?)
}

/// `POST /guardian/{secret}`: `do` is `yes` or `no`; 403 to the child who is signed in.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path(token): Path<String>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    let mut page = load(&pages, &visitor, &token).await?;
    if page.own {
        return render_with(StatusCode::FORBIDDEN, &page);
    }
    if fields.get("do") == "no" {
        return refuse(&pages, &visitor, token).await;
    }
    // Whoever holds the letter could try every month.
    let attempt = pages
        .limits
        .try_password(&secret::hash(&token), &visit.client)?;
    page.born = Born::read(&fields);
    page.name = Field::new("name", fields.get("name"));
    let statement = Statement {
        name: fields.get("name").to_owned(),
        birth_month: page.born.month_of_year(),
        agrees: fields.get("agrees") == "true",
    };
    let (wanted, language) = (token.clone(), visitor.t.language().clone());
    let step = pages.settings.learners.guardian_step;
    let store = &pages.api.store;
    let said = store
        .write(move |connection| {
            guardian::confirm(connection, &wanted, &statement, (&language, step), now())
        })
        .await;
    match said {
        Ok(()) => {
            attempt.succeeded();
            let mut page = load(&pages, &visitor, &token).await?;
            page.page.notice = Some(notice(&visitor, "guardian-confirmed"));
            render(&page)
        }
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let child = page.child.clone();
            if !problems.has("/birthMonth") {
                attempt.succeeded();
            }
            let about = |problem: &Wrongly| match problem.pointer.as_str() {
                "/birthMonth" => visitor
                    .t
                    .with("problem-birth-other", [("name", child.as_str().into())]),
                _ => told(problem, &visitor.t),
            };
            let fields = vec![
                ("/birthMonth", born::MONTH, &mut page.born.error),
                ("/name", "name", &mut page.name.error),
                ("/agrees", "agrees", &mut page.agrees.error),
            ];
            let lines = put_at(&problems, about, fields);
            page.errors.extend(lines);
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error.into()),
    }
}

async fn refuse(pages: &Pages, visitor: &Visitor, token: String) -> Result<Response, Problem> {
    let (wanted, mails) = (token.clone(), visitor.mails);
    let store = &pages.api.store;
    let refused = store
        .write(move |connection| guardian::refuse(connection, &wanted, mails, now()))
        .await?;
    match refused {
        Refused::Erased(secret) => Ok(erased::lead_on(&secret)),
        Refused::Leaving(_) => render(&load(pages, visitor, &token).await?),
    }
}
