//! `/enrolments/{secret}`: a place, for whoever holds a letter about it.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderValue, StatusCode},
    response::Response,
};

use crate::{
    actions::{
        Error, ask_questions,
        enrol::{self, release::shown as asked_of_guardian},
        write_message,
    },
    domain::{
        Enrolment, Message, Opportunity, Question, Rule,
        account::masked,
        enrolment::{Closed, EnrolmentState, closed},
        permission::Actor,
        question::{Answer, Given},
        release::{self, ReleaseRequest},
        time::now,
    },
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            check_in::ticket::{self, Ticket},
            frame::{render, render_with},
            notice::{done, lead_on, notice, parameter},
            questions,
            sign_in::add_cookie,
            surroundings::{Surroundings, href, title},
            view::{Link, Page, Pair, Wrong},
            visitor::Visitor,
        },
    },
    store::{Connection, accounts, questions as stored},
    text::Translator,
};

/// A place.
#[derive(Template)]
#[template(path = "enrolment.html")]
struct EnrolmentPage {
    t: Translator,
    page: Page,
    /// What could not be done.
    wrong: Option<String>,
    /// Where the forms are sent.
    action: String,
    /// The opportunity's page.
    href: String,
    title: String,
    lang: String,
    when: String,
    place: String,
    name: String,
    /// What the organiser sees besides: her message, and what she released.
    message: String,
    released: Vec<String>,
    /// What she answered, and the form to change it.
    answers: Vec<Pair>,
    questions: Vec<questions::Asked>,
    errors: Vec<Wrong>,
    /// The page of another node's thing there.
    home: Option<Link>,
    /// How far she has come, in a sentence.
    state: String,
    /// `ok`, `warn` or nothing.
    look: &'static str,
    /// It is to be confirmed.
    unconfirmed: bool,
    /// She may say that she does not come.
    can_leave: bool,
    /// She waits: for a seat, or for the organiser's word.
    waits: bool,
    /// The same for a calendar.
    calendar: Option<String>,
    /// By what she is checked in.
    ticket: Option<Ticket>,
    /// What the organiser wrote to her.
    letters: Vec<Letter>,
    /// Where the letters about it go, of who has no account.
    written_to: Option<String>,
}

/// What an organiser wrote to those who signed up.
struct Letter {
    name: String,
    content: String,
    /// When.
    told: String,
}

impl EnrolmentPage {
    fn new(
        visitor: &Visitor,
        secret: &str,
        (enrolment, item): (&Enrolment, &Opportunity),
        (around, answered): (&Surroundings, &Answered),
    ) -> Result<Self, Problem> {
        let t = &visitor.t;
        let page = href("opportunities", item.uuid, item.peer.as_ref());
        // What a guardian was asked says all that is released of a child.
        let by_herself = answered.request.is_none();
        let is_named = item.peer.is_some() && enrolment.releases_name;
        let released = [
            (by_herself && is_named, "enrol-release-name"),
            (by_herself && enrolment.releases_email, "enrol-release"),
        ];
        let gone = item.is_off();
        let is_dead = gone || closed(&item.content, visitor.now) == Some(Closed::Over);
        let content = &item.content.clone().at_next(visitor.now);
        let name = title(&content.name, visitor);
        let place = content.location.clone().unwrap_or_default();
        let lines = [place.name, place.address].into_iter().flatten();
        let lines: Vec<String> = lines.collect();
        let state = enrolment.state;
        Ok(Self {
            page: visitor.page("explore"),
            wrong: None,
            action: format!("/enrolments/{secret}"),
            calendar: (state.holds_seat() && content.start_time.is_some() && !is_dead)
                .then(|| format!("{page}.ics")),
            href: page,
            home: item.peer.as_ref().map(|host| Link {
                href: item.url.to_string(),
                label: t.with(
                    "home-link",
                    [("territory", around.territory_name(host).into())],
                ),
            }),
            title: name.text,
            lang: name.lang,
            when: t.when(content).unwrap_or_else(|| t.get("fact-any-time")),
            place: lines.join(", "),
            name: enrolment.name.clone(),
            message: enrolment.message.clone(),
            released: released
                .into_iter()
                .filter(|(is_so, _)| *is_so)
                .map(|(_, id)| t.get(id))
                .chain(answered.request.iter().map(|one| asked_for(one, t)))
                .collect(),
            answers: questions::lines(&answered.all, &answered.answers, t),
            questions: match enrol::may_answer(enrolment, item, visitor.now) {
                true => questions::asked(
                    &answered.asked,
                    &questions::given(&answered.answers),
                    visitor,
                ),
                false => Vec::new(),
            },
            errors: Vec::new(),
            state: if gone {
                t.get("warning-cancelled")
            } else {
                t.get(&format!("enrolled-{state}"))
            },
            look: match state {
                EnrolmentState::Accepted | EnrolmentState::Attended if !is_dead => "ok",
                EnrolmentState::Rejected | EnrolmentState::Failed => "warn",
                _ => "",
            },
            unconfirmed: state == EnrolmentState::Unconfirmed && !is_dead,
            can_leave: !is_dead && state.may_leave(),
            waits: matches!(
                state,
                EnrolmentState::Waitlisted | EnrolmentState::Requested
            ),
            ticket: Ticket::of(enrolment, item, visitor)?,
            written_to: (enrolment.account.is_none() && !enrolment.email.is_empty())
                .then(|| masked(&enrolment.email)),
            letters: answered
                .letters
                .iter()
                .map(|one| Letter {
                    name: one.content.name.clone(),
                    content: one.content.content.clone(),
                    told: t.ago(one.published, visitor.now),
                })
                .collect(),
            t: t.clone(),
        })
    }
}

/// What she was asked, what she answered, and what was written to her.
#[derive(Default)]
struct Answered {
    /// What is asked of whoever signs up now.
    asked: Vec<Question>,
    /// What was ever asked.
    all: Vec<Question>,
    answers: Vec<Answer>,
    /// What her guardian was asked.
    request: Option<ReleaseRequest>,
    letters: Vec<Message>,
}

/// What became of what her guardian was asked, in a sentence.
pub(in crate::http::pages) fn asked_for(request: &ReleaseRequest, t: &Translator) -> String {
    let what = [("what", release::told(&request.fields).into())];
    t.with(&format!("release-{}", request.state), what)
}

/// What was done, as the address says it.
const DONE: [&str; 5] = ["enrolled", "passed-on", "confirmed", "not-coming", "saved"];

/// The place with this secret. That of an account without any address opens only for who is signed in as
/// her: no letter leads to it, so whoever else has its link has it from her browser.
fn look(
    connection: &mut Connection,
    secret: &str,
    actor: &Actor,
) -> Result<(Enrolment, Opportunity), Error> {
    let found = enrol::look(connection, secret)?;
    if let Some(id) = found.0.account
        && !actor.is(id)
        && accounts::get(connection, id)?.is_some_and(|account| account.email.is_none())
    {
        return Err(Rule::SignInFirst.into());
    }
    Ok(found)
}

/// The page of a place, and the cookie of its ticket: when it shows none, the browser forgets it.
async fn own(
    pages: &Pages,
    visitor: &Visitor,
    secret: &str,
) -> Result<(EnrolmentPage, Option<HeaderValue>), Problem> {
    let (wanted, actor) = (secret.to_owned(), visitor.actor.clone());
    let store = &pages.api.store;
    let at = visitor.now;
    let (found, around, answered) = store
        .read(move |connection| {
            let found = look(connection, &wanted, &actor)?;
            let around = Surroundings::of(connection, std::slice::from_ref(&found.1), &[])?;
            let answered = Answered {
                asked: ask_questions::asked(connection, &found.1, at)?,
                all: stored::of_opportunity(connection, found.1.uuid)?,
                answers: stored::answers(connection, found.0.id)?,
                letters: write_message::read_by(connection, &found.0)?,
                request: asked_of_guardian(connection, &found.0, at)?,
            };
            Ok::<_, Error>((found, around, answered))
        })
        .await?;
    let (enrolment, item) = &found;
    let page = EnrolmentPage::new(visitor, secret, (enrolment, item), (&around, &answered))?;
    let https = pages.settings.is_https();
    let cookie = match page.ticket {
        Some(_) => ticket::keep(enrolment, item, visitor.now, https),
        None => ticket::forget(&enrolment.ticket, https),
    };
    Ok((page, cookie))
}

/// `GET /enrolments/{secret}`.
pub(in crate::http::pages) async fn show_own(
    State(pages): State<Pages>,
    Path(secret): Path<String>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let (mut page, cookie) = own(&pages, &visitor, &secret).await?;
    page.page.notice = done(&visitor, query.as_deref(), &DONE);
    if page.waits && parameter(query.as_deref(), "done") == "enrolled" {
        // She has no place yet.
        page.page.notice = Some(notice(&visitor, "asked"));
    }
    let mut response = render(&page)?;
    if cookie.is_some() {
        add_cookie(&mut response, cookie)?;
    }
    Ok(response)
}

/// `POST /enrolments/{secret}`: `do` is `confirm`, `leave` or `answer`.
pub(in crate::http::pages) async fn send_own(
    State(pages): State<Pages>,
    Path(secret): Path<String>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let (wanted, actor) = (secret.clone(), visitor.actor.clone());
    let verb = fields.get("do").to_owned();
    let answers: Given = fields
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("answer.")?, value.trim())))
        .filter(|(_, value)| !value.is_empty())
        .map(|(id, value)| (id.to_owned(), value.to_owned()))
        .collect();
    let mut given = answers.clone();
    let store = &pages.api.store;
    let said = store
        .write(move |c| {
            let (_, item) = look(c, &wanted, &actor)?;
            match verb.as_str() {
                "answer" => {
                    // An old page answers questions that nobody asks any more.
                    let asked = ask_questions::asked(c, &item, now())?;
                    given.retain(|id, _| asked.iter().any(|one| one.id.to_string() == *id));
                    enrol::answer_by_letter(c, &wanted, &given, now()).map(|_| "saved")
                }
                "confirm" => enrol::confirm(c, &wanted, now()).map(|_| "confirmed"),
                "leave" => enrol::leave_by_letter(c, &wanted, now()).map(|_| "not-coming"),
                _ => Err(Rule::NotFound.into()),
            }
        })
        .await;
    match said {
        Ok(word) => Ok(lead_on(&format!("/enrolments/{secret}"), word)),
        Err(Error::Rule(rule @ Rule::NotOpen(_))) => {
            let (mut page, _) = own(&pages, &visitor, &secret).await?;
            page.wrong = Some(visitor.t.rule(&rule));
            render_with(StatusCode::CONFLICT, &page)
        }
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let (mut page, _) = own(&pages, &visitor, &secret).await?;
            questions::refill(&mut page.questions, &answers);
            page.errors = questions::tell(&mut page.questions, &problems, &visitor.t);
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error.into()),
    }
}
