//! `/guardian/release/{secret}`: whether an organiser may have a child's name or address. The letter
//! with its address is kept, so that whoever answers for the child can change her mind.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use crate::{
    actions::{
        Error,
        enrol::release::{self as action, Question},
    },
    domain::{
        Rule,
        enrolment::Release,
        release::{ReleaseState, told},
        time::now,
    },
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            frame::{render, render_with},
            surroundings::{Surroundings, title},
            view::Page,
            visitor::Visitor,
        },
    },
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "guardian_release.html")]
struct GuardianReleasePage {
    t: Translator,
    page: Page,
    title: String,
    /// What she is asked; nothing when no letter leads here any more.
    asked: Option<Asked>,
}

/// What a guardian is asked.
struct Asked {
    action: String,
    lead: String,
    /// It is the child who is signed in here: the letter is not for her to answer.
    own: bool,
    /// What the child signed up for.
    item: String,
    lang: String,
    when: String,
    /// Who offers it, and where.
    organiser: String,
    /// The name and the address themselves.
    values: Vec<String>,
    /// The organiser sees it.
    given: bool,
    /// What she has said, in a sentence.
    said: Option<String>,
}

/// What is shown when it is over, or nobody was ever asked that.
fn over(visitor: &Visitor) -> Result<Response, Problem> {
    let page = GuardianReleasePage {
        title: visitor.t.get("link-expired"),
        t: visitor.t.clone(),
        page: visitor.page(""),
        asked: None,
    };
    render_with(StatusCode::GONE, &page)
}

impl GuardianReleasePage {
    fn new(visitor: &Visitor, token: &str, question: Question, around: &Surroundings) -> Self {
        let t = &visitor.t;
        let Question {
            child,
            enrolment,
            item,
            request,
        } = question;
        let name = title(&item.content.name, visitor);
        let organiser = around.organisation_name(item.organisation, visitor);
        let city = around.origin(item.peer.as_ref(), visitor).territory;
        let about = [
            ("name", child.name.as_str().into()),
            ("what", told(&request.fields).into()),
            ("organiser", organiser.as_str().into()),
            ("city", city.as_str().into()),
        ];
        let value = |field: &Release| match field {
            Release::Name => enrolment.name.clone(),
            Release::Email => enrolment.email.clone(),
        };
        let said = match request.state {
            ReleaseState::Asked => None,
            ReleaseState::Given => Some("guardian-adviser-agreed"),
            ReleaseState::Refused | ReleaseState::Withdrawn => Some("guardian-release-kept"),
        };
        let content = item.content.clone().at_next(visitor.now);
        Self {
            page: visitor.page(""),
            title: t.with("guardian-release-title", &about),
            asked: Some(Asked {
                action: format!("/guardian/release/{token}"),
                lead: t.with("guardian-release-lead", &about),
                own: visitor.actor.is(child.id),
                item: name.text,
                lang: name.lang,
                when: t.when(&content).unwrap_or_else(|| t.get("fact-any-time")),
                values: request.fields.iter().map(value).collect(),
                given: request.state == ReleaseState::Given,
                said: said.map(|id| t.with(id, &about)),
                organiser: format!("{organiser}, {city}"),
            }),
            t: t.clone(),
        }
    }
}

async fn load(pages: &Pages, visitor: &Visitor, token: &str) -> Result<GuardianReleasePage, Error> {
    let wanted = token.to_owned();
    let (question, around) = pages
        .api
        .store
        .read(move |c| {
            let question = action::look(c, &wanted, now())?;
            let around = Surroundings::of(c, std::slice::from_ref(&question.item), &[])?;
            Ok::<_, Error>((question, around))
        })
        .await?;
    Ok(GuardianReleasePage::new(visitor, token, question, &around))
}

/// `GET /guardian/release/{secret}`.
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

/// `POST /guardian/release/{secret}`: `do` is `yes` or `no`; 403 to the child who is signed in.
pub(in crate::http::pages) async fn send(
    State(pages): State<Pages>,
    Path(token): Path<String>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let page = match load(&pages, &visitor, &token).await {
        Ok(page) => page,
        Err(Error::Rule(Rule::LinkExpired)) => return over(&visitor),
        Err(error) => return Err(error.into()),
    };
    if page.asked.as_ref().is_some_and(|asked| asked.own) {
        return render_with(StatusCode::FORBIDDEN, &page);
    }
    let agrees = match fields.get("do") {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::not_found()),
    };
    let (wanted, language) = (token.clone(), visitor.t.language().clone());
    let said = pages
        .api
        .store
        .write(move |c| {
            if agrees {
                action::agree(c, &wanted, &language, now())
            } else {
                action::disagree(c, &wanted, now())
            }
        })
        .await;
    match said {
        Ok(()) => render(&load(&pages, &visitor, &token).await?),
        Err(Error::Rule(Rule::LinkExpired)) => over(&visitor),
        Err(error) => Err(error.into()),
    }
}
