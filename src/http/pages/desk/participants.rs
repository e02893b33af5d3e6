//! `/desk/{slug}/opportunities/{uuid}/participants`: who has a place, who waits, who came; and with
//! `.csv` after it, for a spreadsheet.

use std::collections::HashMap;

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
    actions::{Error, ask_questions, enrol, invite, invite::Tally},
    domain::{
        Enrolment, EnrolmentId, Opportunity, OpportunityId, Question, Rule,
        check_in::has_begun,
        enrolment::EnrolmentState,
        question::Answer,
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
            notice::{done, lead_on, parameter},
            questions::{lines, said},
            surroundings::title,
            view::{Link, Page, Pair, Tag},
            visitor::Visitor,
        },
    },
    store::{Connection, enrolments, questions},
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
    /// What else an organiser does about it: questions, invitations, messages.
    more: Vec<Link>,
    people: Vec<Participant>,
    /// Answers about health or diet are among those that this visitor reads.
    sensitive: bool,
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
    /// What she answered, as far as this visitor reads it.
    answers: Vec<Pair>,
    /// She came from another node, and was not asked what others were.
    not_asked: bool,
    state: Tag,
    /// When she asked, in words.
    since: String,
    /// What the organiser can say of her: the word and the message of its button.
    verbs: Vec<(&'static str, &'static str)>,
    /// He can turn her down, which is asked first, for a letter goes out.
    can_refuse: bool,
}

/// What the page is made from.
struct Found {
    item: Opportunity,
    people: Vec<Enrolment>,
    /// The questions whose answers this visitor reads, and the answers.
    questions: Vec<Question>,
    answers: HashMap<EnrolmentId, Vec<Answer>>,
    invited: Tally,
}

fn find(connection: &mut Connection, desk: &AtDesk, id: OpportunityId) -> Result<Found, Error> {
    let item = desk.opportunity(connection, id)?;
    let mut people = enrolments::of_opportunity(connection, id, &SHOWN)?;
    let place = |state| SHOWN.iter().position(|shown| *shown == state);
    people.sort_by_key(|enrolment| place(enrolment.state));
    let actor = &desk.visitor.actor;
    let mut asked = questions::of_opportunity(connection, id)?;
    asked.retain(|question| question.is_read_by(actor, item.organisation));
    let mut answers: HashMap<EnrolmentId, Vec<Answer>> = HashMap::new();
    let mut read = Vec::new();
    for question in &asked {
        let found = questions::answers_to(connection, question.id)?;
        if !found.is_empty() {
            read.push(question);
        }
        for answer in found {
            answers.entry(answer.enrolment).or_default().push(answer);
        }
    }
    ask_questions::note_reading(actor, &read);
    Ok(Found {
        invited: invite::tally(connection, id, desk.visitor.now)?,
        questions: asked,
        answers,
        item,
        people,
    })
}

fn page(desk: &AtDesk, found: Found) -> ParticipantsPage {
    let visitor = &desk.visitor;
    let t = &visitor.t;
    let gone = found.item.is_off();
    let begun = has_begun(&found.item.content, visitor.now);
    let start = found.item.content.start_time;
    let started = start.is_none_or(|start| start.utc() <= visitor.now);
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
    let invited = found.invited;
    if invited.invited > 0 || invited.joined > 0 {
        counts.push(t.with(
            "participants-invited",
            [
                ("n", invited.invited.into()),
                ("joined", invited.joined.into()),
                ("waiting", invited.waiting.into()),
            ],
        ));
    }
    let at = |page: &str| desk.page(&format!("/opportunities/{}/{page}", item.uuid));
    let is_there = item.deleted.is_none();
    let more = [
        ("messages", "messages-title"),
        ("invitations", "invitations-title"),
        ("questions", "questions-title"),
    ];
    let more = more
        .into_iter()
        .filter(|_| is_there)
        .map(|(page, label)| Link {
            href: at(page),
            label: t.get(label),
        });
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
        more: more.collect(),
        sensitive: found
            .questions
            .iter()
            .any(|question| question.content.sensitive),
        people: found
            .people
            .into_iter()
            .map(|enrolment| {
                let answers = found.answers.get(&enrolment.id);
                let answers = answers.map(Vec::as_slice).unwrap_or_default();
                let lines = lines(&found.questions, answers, t);
                Participant {
                    not_asked: enrolment.joined_by.is_some() && !found.questions.is_empty(),
                    answers: lines,
                    ..participant(enrolment, (gone, begun, started), visitor)
                }
            })
            .collect(),
        t: t.clone(),
    }
}

/// Somebody who signed up for what does not take place, lets people in, or has begun.
fn participant(
    enrolment: Enrolment,
    (gone, begun, started): (bool, bool, bool),
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
        "attended" => begun,
        "absent" => started,
        _ => !gone,
    };
    let (refusals, verbs): (Vec<_>, Vec<_>) = verbs
        .into_iter()
        .filter(|(verb, _)| can_say(verb))
        .partition(|(verb, _)| *verb == "rejected");
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
        answers: Vec::new(),
        not_asked: false,
        state: Tag {
            kind: match state {
                Accepted | Attended => "ok",
                Requested | Waitlisted => "warn",
                _ => "",
            },
            text: visitor.t.get(&format!("participant-{state}")),
        },
        since: visitor.t.ago(enrolment.since, visitor.now),
        verbs,
        can_refuse: !refusals.is_empty(),
    }
}

/// `GET`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = page(&desk, desk.read(&pages, &uuid, find).await?);
    page.page.notice = done(&desk.visitor, query.as_deref(), &DONE);
    render(&page)
}

/// `GET`, with `.csv` after it: with sensitive answers only when they are asked for.
pub(super) async fn table(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut found = desk.read(&pages, &uuid, find).await?;
    let is_all = parameter(query.as_deref(), "sensitive") == "true";
    let asked = &mut found.questions;
    asked.retain(|question| is_all || !question.content.sensitive);
    let t = &desk.visitor.t;
    let not_asked = t.get("answers-not-asked");
    let rows = found.people.into_iter().map(|one| {
        let answered = found
            .answers
            .get(&one.id)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let is_guest = one.joined_by.is_some();
        let answers: Vec<String> = found
            .questions
            .iter()
            .map(|question| {
                let answer = answered
                    .iter()
                    .find(|answer| answer.question == question.id);
                match answer {
                    Some(answer) => said(&answer.value, question.content.kind, t),
                    None if is_guest => not_asked.clone(),
                    None => String::new(),
                }
            })
            .collect();
        let email = one.releases_email.then_some(one.email);
        let host = one.joined_by.map(|actor| actor.host().to_string());
        let known = [
            one.name,
            email.unwrap_or_default(),
            t.get(&format!("participant-{}", one.state)),
            rfc3339(one.since),
            one.message,
            host.unwrap_or_default(),
        ];
        known.into_iter().chain(answers).collect::<Vec<_>>()
    });
    let head = ["name", "email", "status", "since", "message", "host"].map(str::to_owned);
    let asked = found.questions.iter();
    let asked = asked.map(|question| plain::line(&question.content.text));
    let head: Vec<String> = head.into_iter().chain(asked).collect();
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
    let found = desk.read(&pages, &uuid, find).await?;
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
    let mut page = page(&desk, desk.read(&pages, &uuid, find).await?);
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
