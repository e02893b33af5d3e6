//! `/desk/{slug}/opportunities/{uuid}/check-in`: who is here, on the organiser's phone. A code is
//! typed or scanned, or somebody is chosen from the list.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    participants,
    room::{AtDesk, Desk},
};
use crate::{
    actions::{
        Error,
        check_in::{self, Reading, Report, Whom},
    },
    domain::{
        Enrolment, EnrolmentId, Opportunity, OpportunityId, Rule,
        check_in::{CheckIn, Door, Verdict, at_door, door},
        enrolment::EnrolmentState,
        time::now,
    },
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            check_in::{called, clock, told, zone},
            frame::{render, render_with},
            notice::{done, lead_on, parameter},
            surroundings::title,
            view::{Field, Notice, Page},
            visitor::Visitor,
        },
    },
    store::{Connection, check_ins, enrolments},
    text::Translator,
};

/// This page alone may ask for the camera.
const PERMISSIONS: (HeaderName, &str) = (
    HeaderName::from_static("permissions-policy"),
    "geolocation=(), camera=(self), microphone=()",
);

/// The page.
#[derive(Template)]
#[template(path = "desk_check_in.html")]
struct CheckInPage {
    t: Translator,
    page: Page,
    desk: Desk,
    /// Why somebody was not checked in who was chosen from the list.
    wrong: Option<String>,
    /// The code that was typed, and why nobody was checked in by it.
    code: Field,
    /// Where the form is sent, and where the script sends what it read.
    action: String,
    calls: String,
    /// When the page was made, in milliseconds: a phone's own clock may be wrong.
    made: i64,
    /// The clock of the place, by which the script tells times, too.
    zone: &'static str,
    /// The opportunity, its page, its participants and its wall.
    title: String,
    lang: String,
    href: String,
    when: String,
    participants: Option<String>,
    wall: String,
    /// Why nobody is checked in now.
    closed: Option<String>,
    /// How many of those who have a place are here.
    count: String,
    people: Vec<Expected>,
    /// What the script says, by its words for it.
    words: Vec<(&'static str, String)>,
}

/// What the script says: the verdicts, and what else happens on a phone. What it fills in stands in
/// braces.
fn words(t: &Translator) -> Vec<(&'static str, String)> {
    let holes = ["name", "time", "n"].map(|hole| (hole, format!("{{{hole}}}").into()));
    let verdicts = Verdict::ALL
        .iter()
        .map(|verdict| (verdict.as_str(), format!("check-in-{verdict}")));
    let others = [
        ("queued", "check-in-queued"),
        ("waiting", "check-in-waiting"),
        ("waits", "check-in-waits"),
        ("scan", "check-in-scan"),
        ("scanStop", "check-in-scan-stop"),
        ("noCamera", "check-in-no-camera"),
        ("signIn", "rule-sign-in-first"),
        ("forbidden", "rule-forbidden"),
        ("notFound", "rule-not-found"),
        ("cancelled", "warning-cancelled"),
        ("gone", "rule-gone"),
    ];
    let others = others.map(|(word, id)| (word, id.to_owned()));
    verdicts
        .chain(others)
        .map(|(word, id)| (word, t.with(&id, holes.clone())))
        .collect()
}

/// Somebody who has a place.
struct Expected {
    id: String,
    name: String,
    /// Since when she is here, in words.
    here: Option<String>,
}

/// What the page is made from.
struct Found {
    item: Opportunity,
    door: Door,
    seated: Vec<Enrolment>,
    here: Vec<CheckIn>,
}

fn find(connection: &mut Connection, desk: &AtDesk, id: OpportunityId) -> Result<Found, Error> {
    let item = desk.opportunity(connection, id)?;
    let door = door(&item.content, desk.visitor.now);
    let here = match door {
        Door::Open(day) => check_ins::of_day(connection, id, day)?,
        Door::NotYet | Door::Over if item.content.recurrence.is_some() => Vec::new(),
        Door::NotYet | Door::Over => check_ins::of_day(connection, id, None)?,
    };
    Ok(Found {
        seated: enrolments::of_opportunity(connection, id, &EnrolmentState::SEATED)?,
        item,
        door,
        here,
    })
}

fn page(desk: &AtDesk, found: &Found) -> CheckInPage {
    let visitor = &desk.visitor;
    let t = &visitor.t;
    let uuid = found.item.uuid;
    let content = at_door(&found.item.content, visitor.now);
    let name = title(&content.name, visitor);
    let mut people: Vec<Expected> = found
        .seated
        .iter()
        .map(|one| expected(one, found, visitor))
        .collect();
    // Those who are still to come stand first, each half by name.
    people.sort_by_cached_key(|one| (one.here.is_some(), one.name.to_lowercase()));
    let here = people.iter().filter(|one| one.here.is_some()).count();
    let closed = match found.door {
        _ if found.item.is_off() => Some(t.get("warning-cancelled")),
        Door::Open(_) => None,
        Door::NotYet => Some(t.get("check-in-notYet")),
        Door::Over => Some(t.get("check-in-expired")),
    };
    CheckInPage {
        page: visitor.page(""),
        desk: desk.bar("items"),
        wrong: None,
        code: Field::new("code", ""),
        action: desk.page(&format!("/opportunities/{uuid}/check-in")),
        calls: format!("/api/v1/opportunities/{uuid}/check-ins"),
        made: visitor.now.timestamp_millis(),
        zone: zone(&found.item, visitor).name(),
        href: format!("/opportunities/{uuid}"),
        title: name.text,
        lang: name.lang,
        when: t.when(&content).unwrap_or_else(|| t.get("fact-any-time")),
        participants: participants::href(&found.item, &desk.organisation.slug, visitor),
        wall: format!("/opportunities/{uuid}/door"),
        closed,
        count: t.with(
            "check-in-here",
            [("here", here.into()), ("n", people.len().into())],
        ),
        people,
        words: words(t),
        t: t.clone(),
    }
}

fn expected(one: &Enrolment, found: &Found, visitor: &Visitor) -> Expected {
    let noted = found.here.iter().find(|here| here.enrolment == one.id);
    let here = noted.map(|noted| {
        let time = clock(&found.item, noted.at, visitor);
        visitor.t.with("check-in-since", [("time", time.into())])
    });
    Expected {
        id: one.id.to_string(),
        name: called(one, &visitor.t),
        here,
    }
}

/// An answer that lets this page use the camera.
fn with_camera(mut response: Response) -> Response {
    let (name, value) = PERMISSIONS;
    let value = HeaderValue::from_static(value);
    response.headers_mut().insert(name, value);
    response
}

/// `GET`; after somebody was checked in, with a word for it and her enrolment's id.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let found = desk.read(&pages, &uuid, find).await?;
    let mut page = page(&desk, &found);
    page.page.notice = done(&desk.visitor, query.as_deref(), &["taken-back"]);
    let verdict = parameter(query.as_deref(), "done").parse::<Verdict>().ok();
    let who = parameter(query.as_deref(), "who")
        .parse::<EnrolmentId>()
        .ok();
    let known = who.and_then(|who| found.here.iter().find(|here| here.enrolment == who));
    if let Some((verdict, known)) = verdict.filter(|verdict| verdict.is_here()).zip(known) {
        let report = Report {
            verdict,
            enrolment: found
                .seated
                .iter()
                .find(|one| one.id == known.enrolment)
                .cloned(),
            at: Some(known.at),
        };
        page.page.notice = Some(Notice {
            kind: "ok",
            text: told(&report, &found.item, &desk.visitor),
            ..Notice::default()
        });
    }
    Ok(with_camera(render(&page)?))
}

/// `POST`: the `code` of a ticket, or the `id` of an enrolment; with `do` as `back`, that she is here
/// is taken back.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    fields: Fields,
) -> Result<Response, Problem> {
    let found = desk.read(&pages, &uuid, find).await?;
    let (id, code) = (found.item.uuid, fields.get("code").to_owned());
    let whom = match fields.get("id").parse() {
        Ok(place) => Whom::Place(place),
        Err(_no_id) => Whom::Ticket(code.clone()),
    };
    let actor = desk.visitor.actor.clone();
    let store = &pages.api.store;
    if fields.get("do") == "back" {
        let place = fields.get("id").parse();
        let place: EnrolmentId = place.map_err(|_no_id| Problem::not_found())?;
        store
            .write(move |connection| check_in::take_back(connection, &actor, id, place, now()))
            .await?;
        let path = desk.page(&format!("/opportunities/{id}/check-in"));
        return Ok(lead_on(&path, "taken-back"));
    }
    let said = store
        .write(move |connection| {
            let reading = Reading { whom, at: None };
            let reports = check_in::read(connection, &actor, id, &[reading], now())?;
            Ok::<_, Error>(reports.into_iter().next().unwrap_or(Report::unknown()))
        })
        .await;
    let wrong = match said {
        Ok(report) => match report
            .enrolment
            .as_ref()
            .filter(|_| report.verdict.is_here())
        {
            Some(one) => {
                let path = desk.page(&format!("/opportunities/{id}/check-in"));
                let to = format!("{path}?done={}&who={}", report.verdict, one.id);
                return Ok(Redirect::to(&to).into_response());
            }
            None => told(&report, &found.item, &desk.visitor),
        },
        Err(Error::Rule(rule @ Rule::NotOpen(_))) => desk.visitor.t.rule(&rule),
        Err(error) => return Err(error.into()),
    };
    let mut page = page(&desk, &desk.read(&pages, &uuid, find).await?);
    if fields.get("id").is_empty() {
        page.code.value = code;
        page.code.error = Some(wrong);
    } else {
        page.wrong = Some(wrong);
    }
    Ok(with_camera(render_with(StatusCode::CONFLICT, &page)?))
}

/// Where people are checked in to an opportunity, for its editors.
pub(in crate::http::pages) fn href(item: &Opportunity, slug: &str) -> String {
    format!("/desk/{slug}/opportunities/{}/check-in", item.uuid)
}
