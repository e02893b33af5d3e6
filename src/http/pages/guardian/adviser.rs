//! `/guardian/adviser/{secret}`: whether a child may let somebody look on. The letter with its
//! address is kept, so that whoever answers for the child can change her mind.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use crate::{
    actions::{Error, invite_adviser as action},
    domain::{Rule, time::now},
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            advisers::parts,
            facts::day,
            frame::{render, render_with},
            view::Page,
            visitor::Visitor,
        },
    },
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "guardian_adviser.html")]
struct GuardianAdviserPage {
    t: Translator,
    page: Page,
    action: String,
    child: String,
    /// It is the child who is signed in here: the letter is not for her to answer.
    own: bool,
    adviser: String,
    parts: String,
    until: String,
    agreed: bool,
    /// She has said no, and may still say yes.
    ended: bool,
    /// No letter leads here any more.
    over: bool,
}

/// What is shown when it has ended, or nobody was ever asked that.
fn over(visitor: &Visitor) -> Result<Response, Problem> {
    let page = GuardianAdviserPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        action: String::new(),
        child: String::new(),
        own: false,
        adviser: String::new(),
        parts: String::new(),
        until: String::new(),
        agreed: false,
        ended: false,
        over: true,
    };
    render_with(StatusCode::GONE, &page)
}

async fn load(pages: &Pages, visitor: &Visitor, token: &str) -> Result<GuardianAdviserPage, Error> {
    let wanted = token.to_owned();
    let found = pages
        .api
        .store
        .read(move |c| action::look_as_guardian(c, &wanted, now()))
        .await;
    let (child, adviser) = found?;
    Ok(GuardianAdviserPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        action: format!("/guardian/adviser/{token}"),
        own: visitor.actor.is(child.id),
        child: child.name,
        parts: parts(&adviser.parts, &visitor.t),
        until: day(adviser.until, visitor),
        agreed: adviser.agreed.is_some() && adviser.ended.is_none(),
        ended: adviser.ended.is_some(),
        over: false,
        adviser: adviser.email,
    })
}

/// `GET /guardian/adviser/{secret}`.
pub(in crate::http::pages) async fn show(
    State(pages): State<Pages>,
    Path(token): Path<String>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    match load(&pages, &visitor, &token).await {
        Ok(page) => render(&page),
        Err(Error::Rule(Rule::LinkExpired)) => over(&visitor),
        Err(error) => Err(error.into()),
    }
}

/// `POST /guardian/adviser/{secret}`: `do` is `yes` or `no`; 403 to the child who is signed in.
pub(in crate::http::pages) async fn send(
    State(pages): State<Pages>,
    Path(token): Path<String>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let mut page = match load(&pages, &visitor, &token).await {
        Ok(page) => page,
        Err(Error::Rule(Rule::LinkExpired)) => return over(&visitor),
        Err(error) => return Err(error.into()),
    };
    if page.own {
        return render_with(StatusCode::FORBIDDEN, &page);
    }
    let agrees = match fields.get("do") {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::not_found()),
    };
    let language = visitor.t.language().clone();
    pages
        .api
        .store
        .write(move |c| {
            if agrees {
                action::agree(c, &token, &language, now())
            } else {
                action::disagree(c, &token, now())
            }
        })
        .await?;
    page.agreed = agrees;
    page.ended = !agrees;
    render(&page)
}
