//! `/desk/{slug}/opportunities/{uuid}/participants`: who has a place, who waits, who came; and with
//! `.csv` after it, for a spreadsheet.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{
    check_in,
    room::{AtDesk, Desk},
};
use crate::{
    actions::{Error, enrol},
    domain::{
        Enrolment, EnrolmentId, Opportunity, OpportunityId, Rule,
        check_in::has_begun,
        enrolment::EnrolmentState,
        time::{now, rfc3339},
    },
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            check_in::called,
            export::sheet,
            facts,
            frame::{render, render_with},
            notice::{done, lead_on},
            surroundings::title,
            view::{Page, Tag},
            visitor::Visitor,
        },
    },
    store::{Connection, enrolments},
    text::{Translator, plain},
};

/// What was done, as the address says it.
const DONE: [&str; 4] = [
    "participant-accepted",
    "participant-rejected",
    "participant-attended",
    "participant-absent",
];

/// Those that an organiser sees, in the order of the page.
const SHOWN: [EnrolmentState; 6] = [
    EnrolmentState::Requested,
    EnrolmentState::Accepted,
    EnrolmentState::Attended,
    EnrolmentState::Absent,
    EnrolmentState::Waitlisted,
    EnrolmentState::Rejected,
];

/// The page.
#[derive(Template)]
#[template(path = "desk_participants.html")]
struct ParticipantsPage {
    t: Translator,
    page: Page,
    desk: Desk,
    /// What could not be done.
    wrong: Option<String>,
    /// Where the forms are sent.
    action: String,
    /// The opportunity, and its page.
    title: String,
    lang: String,
    href: String,
    when: String,
    /// Where people are checked in, when it takes place.
    check_in: Option<String>,
    /// Seats, and those who wait: one line each.
    counts: Vec<String>,
    people: Vec<Participant>,
}

/// Somebody who signed up.
struct Participant {
    id: String,
    name: String,
    /// Her address, when she released it.
    email: Option<String>,
    /// The host from which she signed up, when that is not this node.
    from: Option<String>,
    message: String,
    state: Tag,
    /// When she asked, in words.
    since: String,
    /// What the organiser can say of her: the word and the message of its button.
    verbs: Vec<(&'static str, &'static str)>,
}

/// What the page is made from.
struct Found {
    item: Opportunity,
    people: Vec<Enrolment>,
}

fn find(connection: &mut Connection, desk: &AtDesk, id: OpportunityId) -> Result<Found, Error> {
    let item = desk.opportunity(connection, id)?;
    let mut people = enrolments::of_opportunity(connection, id, &SHOWN)?;
    let place = |state| SHOWN.iter().position(|shown| *shown == state);
    people.sort_by_key(|enrolment| place(enrolment.state));
    Ok(Found { item, people })
}

async fn load(pages: &Pages, desk: &AtDesk, uuid: &str) -> Result<Found, Problem> {
    let id: OpportunityId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let here = desk.clone();
    let store = &pages.api.store;
    Ok(store
        .read(move |connection| find(connection, &here, id))
        .await?)
}

fn page(desk: &AtDesk, found: Found) -> ParticipantsPage {
    let visitor = &desk.visitor;
    let t = &visitor.t;
    let gone = found.item.is_off();
    let begun = has_begun(&found.item.content, visitor.now);
    let item = found.item.at_next(visitor.now);
    let name = title(&item.content.name, visitor);
    let number = |wanted: &[EnrolmentState]| {
        let those = found.people.iter();
        those.filter(|one| wanted.contains(&one.state)).count()
    };
    let seated = number(&EnrolmentState::SEATED);
    let mut counts = vec![match item.content.capacity {
        Some(capacity) => t.with(
            "participants-seats",
            [("taken", seated.into()), ("n", capacity.into())],
        ),
        None => t.with("participants-taken", [("n", seated.into())]),
    }];
    for (id, state) in [
        ("participants-requested", EnrolmentState::Requested),
        ("participants-waiting", EnrolmentState::Waitlisted),
        ("participants-attended", EnrolmentState::Attended),
    ] {
        let n = number(&[state]);
        counts.extend((n > 0).then(|| t.with(id, [("n", n.into())])));
    }
    ParticipantsPage {
        page: visitor.page(""),
        desk: desk.bar("items"),
        wrong: gone.then(|| t.get("warning-cancelled")),
        action: desk.page(&format!("/opportunities/{}/participants", item.uuid)),
        href: format!("/opportunities/{}", item.uuid),
        check_in: (!gone).then(|| check_in::href(&item, &desk.organisation.slug)),
        title: name.text,
        lang: name.lang,
        when: t
            .when(&item.content)
            .unwrap_or_else(|| t.get("fact-any-time")),
        counts,
        people: found
            .people
            .into_iter()
            .map(|enrolment| participant(enrolment, (gone, begun), visitor))
            .collect(),
        t: t.clone(),
    }
}

/// Somebody who signed up for what does not take place, or has begun.
fn participant(
    enrolment: Enrolment,
    (gone, begun): (bool, bool),
    visitor: &Visitor,
) -> Participant {
    use EnrolmentState::{
        Absent, Accepted, Attended, Failed, Left, Rejected, Requested, Sent, Unconfirmed,
        Waitlisted,
    };
    let state = enrolment.state;
    let accept = ("accepted", "participant-do-accept");
    let (came, missed) = (
        ("attended", "participant-do-attend"),
        ("absent", "participant-do-miss"),
    );
    let refuse = ("rejected", "participant-do-reject");
    let verbs = match state {
        Requested => vec![accept, refuse],
        Waitlisted => vec![accept, came, refuse],
        Accepted => vec![came, missed, refuse],
        Attended => vec![missed],
        Absent => vec![came],
        Rejected => vec![accept],
        Left | Unconfirmed | Sent | Failed => Vec::new(),
    };
    let can_say = |verb: &str| match verb {
        "attended" | "absent" => begun,
        _ => !gone,
    };
    let name = called(&enrolment, &visitor.t);
    let host = enrolment.joined_by.map(|actor| actor.host().to_string());
    // Without a name she is called by it.
    let from = host.filter(|_| !plain::line(&enrolment.name).is_empty());
    Participant {
        id: enrolment.id.to_string(),
        name,
        from,
        email: enrolment
            .releases_email
            .then_some(enrolment.email)
            .filter(|email| !email.is_empty()),
        message: enrolment.message,
        state: Tag {
            kind: match state {
                Accepted | Attended => "ok",
                Requested | Waitlisted => "warn",
                _ => "",
            },
            text: visitor.t.get(&format!("participant-{state}")),
        },
        since: visitor.t.ago(enrolment.since, visitor.now),
        verbs: verbs
            .into_iter()
            .filter(|(verb, _)| can_say(verb))
            .collect(),
    }
}

/// `GET`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = page(&desk, load(&pages, &desk, &uuid).await?);
    page.page.notice = done(&desk.visitor, query.as_deref(), &DONE);
    render(&page)
}

/// `GET`, with `.csv` after it.
pub(super) async fn table(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
) -> Result<Response, Problem> {
    let found = load(&pages, &desk, &uuid).await?;
    let rows = found.people.into_iter().map(|one| {
        let email = one.releases_email.then_some(one.email);
        let host = one.joined_by.map(|actor| actor.host().to_string());
        [
            one.name,
            email.unwrap_or_default(),
            one.state.to_string(),
            rfc3339(one.since),
            one.message,
            host.unwrap_or_default(),
        ]
    });
    let head = ["name", "email", "status", "since", "message", "host"].map(str::to_owned);
    let text: String = std::iter::once(head)
        .chain(rows)
        .map(|row| sheet::row(&row))
        .collect();
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!(
                "attachment; filename=\"participants-{}.csv\"",
                found.item.uuid
            ),
        ),
    ];
    Ok((headers, format!("{}{text}", sheet::BEGIN)).into_response())
}

/// `POST`: `do` is `accepted`, `rejected`, `attended` or `absent`, about the enrolment `id`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    fields: Fields,
) -> Result<Response, Problem> {
    let found = load(&pages, &desk, &uuid).await?;
    let id: Option<EnrolmentId> = fields.get("id").parse().ok();
    let known = id.filter(|id| found.people.iter().any(|one| one.id == *id));
    let id = known.ok_or_else(Problem::not_found)?;
    let state: EnrolmentState = fields
        .get("do")
        .parse()
        .map_err(|_none| Problem::malformed("`do` is none of this page's buttons"))?;
    let actor = desk.visitor.actor.clone();
    let store = &pages.api.store;
    let said = store
        .write(move |connection| enrol::decide(connection, &actor, id, state, None, now()))
        .await;
    let wrong = match said {
        Ok(_) => {
            let path = desk.page(&format!("/opportunities/{uuid}/participants"));
            return Ok(lead_on(&path, &format!("participant-{state}")));
        }
        Err(Error::Rule(rule @ (Rule::NotOpen(_) | Rule::Invalid(_)))) => {
            desk.visitor.t.rule(&rule)
        }
        Err(error) => return Err(error.into()),
    };
    let mut page = page(&desk, load(&pages, &desk, &uuid).await?);
    page.wrong = Some(wrong);
    render_with(StatusCode::CONFLICT, &page)
}

/// Where an opportunity's participants are, for its editors; nothing when nobody can sign up.
pub(in crate::http::pages) fn href(
    item: &Opportunity,
    slug: &str,
    visitor: &Visitor,
) -> Option<String> {
    let takes = facts::takes_people(&item.content);
    (takes && item.peer.is_none() && visitor.actor.edits(item.organisation))
        .then(|| format!("/desk/{slug}/opportunities/{}/participants", item.uuid))
}
