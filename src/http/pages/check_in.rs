//! `/check-in/{code}`: somebody who read the code on the wall is told what it does, and does it with
//! one button. `/check-in` takes the code from who typed it.

pub mod ticket;
mod what;

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::{
    Pages,
    frame::{render, render_with},
    notice::parameter,
    sign_in::add_cookie,
    view::{Field, Page},
    visitor::Visitor,
};
use crate::{
    actions::{
        Error,
        check_in::{
            Report,
            door::{self, Known},
        },
    },
    domain::{
        Enrolment, Opportunity, Rule,
        check_in::{Code, Verdict},
        time::{Moment, now},
    },
    http::{Problem, form::Fields, visit::Visit},
    text::{Translator, plain},
};
use what::{What, what};

/// The time zone of an opportunity's place.
pub(super) fn zone(item: &Opportunity, visitor: &Visitor) -> Tz {
    let own = item.content.timezone.as_ref();
    own.and_then(|zone| zone.parse().ok())
        .unwrap_or_else(|| visitor.zone())
}

/// The time of day at the place of an opportunity.
pub(super) fn clock(item: &Opportunity, at: DateTime<Utc>, visitor: &Visitor) -> String {
    let moment = Moment::from(at).in_zone(zone(item, visitor));
    visitor.t.time(moment)
}

/// What to call who has a place: somebody of another node may have kept her name to herself.
pub(super) fn called(enrolment: &Enrolment, t: &Translator) -> String {
    let name = plain::line(&enrolment.name);
    match &enrolment.joined_by {
        Some(actor) if name.is_empty() => t.with(
            "participant-somebody",
            [("host", actor.host().to_string().into())],
        ),
        _ => name,
    }
}

/// What became of a reading, in a sentence.
pub(super) fn told(report: &Report, item: &Opportunity, visitor: &Visitor) -> String {
    let name = report.enrolment.as_ref().map(|one| called(one, &visitor.t));
    let time = report.at.map(|at| clock(item, at, visitor));
    visitor.t.with(
        &format!("check-in-{}", report.verdict),
        [
            ("name", name.unwrap_or_default().into()),
            ("time", time.unwrap_or_default().into()),
        ],
    )
}

/// The page.
#[derive(Template)]
#[template(path = "check_in.html")]
struct CheckInPage {
    t: Translator,
    page: Page,
    /// Why the code does nothing; then another one is asked for.
    wrong: Option<String>,
    /// The field for a code, when there is none that is good.
    code: Option<Field>,
    /// What the code is for.
    what: Option<What>,
}

/// Who asks, by her account and by the tickets of her browser.
fn known(visitor: &Visitor, headers: &HeaderMap) -> Known {
    Known {
        account: visitor.actor.account.as_ref().map(|account| account.id),
        tickets: ticket::kept(headers),
    }
}

fn bare(visitor: &Visitor, code: &str, wrong: Option<String>) -> CheckInPage {
    CheckInPage {
        page: visitor.page(""),
        code: Some(Field {
            error: wrong.clone(),
            ..Field::new("code", code)
        }),
        wrong,
        what: None,
        t: visitor.t.clone(),
    }
}

/// `GET /check-in`: asks for the code, or leads to what it is for.
pub(super) async fn ask(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let typed = parameter(query.as_deref(), "code");
    if typed.trim().is_empty() {
        return render(&bare(&visitor, "", None));
    }
    match typed.parse::<Code>() {
        Ok(code) => Ok(Redirect::to(&format!("/check-in/{code}")).into_response()),
        Err(_no_code) => {
            let wrong = visitor.t.get("check-in-stale");
            render_with(StatusCode::NOT_FOUND, &bare(&visitor, &typed, Some(wrong)))
        }
    }
}

/// `GET /check-in/{code}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(code): Path<String>,
    visitor: Visitor,
    visit: Visit,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let known = known(&visitor, &headers);
    let attempt = pages.limits.try_code(known.account, &visit.client)?;
    let (reader, wanted) = (visitor.clone(), code.clone());
    let store = &pages.api.store;
    let found = store
        .read(move |connection| what(connection, &reader, (&wanted, ""), &known))
        .await;
    match found {
        Ok(what) => {
            attempt.succeeded();
            render(&page(&visitor, what))
        }
        Err(error) => refused(&visitor, error),
    }
}

fn page(visitor: &Visitor, what: What) -> CheckInPage {
    CheckInPage {
        page: visitor.page(""),
        wrong: None,
        code: None,
        what: Some(what),
        t: visitor.t.clone(),
    }
}

/// A wrong code and one that is too old get the same answer, and are asked for again.
fn refused(visitor: &Visitor, error: Error) -> Result<Response, Problem> {
    let (status, told) = match error {
        Error::Rule(Rule::NotFound) => (StatusCode::NOT_FOUND, visitor.t.get("check-in-stale")),
        Error::Rule(rule @ Rule::NotOpen(_)) => (StatusCode::CONFLICT, visitor.t.rule(&rule)),
        error => return Err(error.into()),
    };
    render_with(status, &bare(visitor, "", Some(told)))
}

/// `POST /check-in/{code}`: with the `ticket` of one of her places, or one that was typed, and the
/// `pass` of the page.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path(code): Path<String>,
    visitor: Visitor,
    visit: Visit,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let mut known = known(&visitor, &headers);
    let attempt = pages.limits.try_code(known.account, &visit.client)?;
    let typed = fields.get("ticket").to_owned();
    let chosen = typed.parse::<Code>().ok();
    let own = known.clone();
    known.tickets.extend(chosen.clone());
    let pass = fields.get("pass").to_owned();
    let (reader, wanted) = (visitor.clone(), code);
    let store = &pages.api.store;
    let done = store
        .write(move |connection| {
            let with = (wanted.as_str(), pass.as_str());
            let (item, report) = door::enter(connection, with, &known, chosen.as_ref(), now())?;
            // Who only typed a ticket is shown nothing of its owner, unless it lets her in.
            let seen = if report.verdict.is_here() {
                &known
            } else {
                &own
            };
            let what = what(connection, &reader, with, seen)?;
            Ok::<_, Error>((report, item, what))
        })
        .await;
    let (report, item, what) = match done {
        Ok(done) => done,
        Err(error) => return refused(&visitor, error),
    };
    let told = told(&report, &item, &visitor);
    let mut page = page(&visitor, what);
    // Who typed a ticket that is none has guessed; whose place is none any more has not.
    if report.enrolment.is_some() {
        attempt.succeeded();
    }
    let is_known = report.enrolment.is_some();
    let own = report.enrolment.filter(|_| report.verdict.is_here());
    if let Some(own) = own {
        let name = plain::line(&own.name);
        let told = match report.verdict {
            Verdict::Attended => visitor.t.with("door-done", [("name", name.into())]),
            _ => told,
        };
        let people = page.what.iter_mut().flat_map(|what| &mut what.people);
        for one in people.filter(|one| one.id == own.id) {
            one.told = Some(told.clone());
        }
        let mut response = render(&page)?;
        let https = pages.settings.is_https();
        add_cookie(&mut response, ticket::keep(&own, &item, now(), https))?;
        return Ok(response);
    }
    match page.what.as_mut().and_then(|what| what.ticket.as_mut()) {
        Some(field) => {
            field.value = typed;
            field.error = Some(match is_known {
                true => told,
                false => visitor.t.get("check-in-unknown"),
            });
        }
        None => page.wrong = Some(told),
    }
    render_with(StatusCode::CONFLICT, &page)
}
