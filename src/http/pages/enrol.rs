//! `/opportunities/{uuid}/enrol`: signing up, with an account or without one; and
//! `/enrolments/{secret}`, for whoever holds a letter about a place.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Pages,
    frame::{render, render_with},
    join::{born, born::Born, told},
    notice::{done, lead_on},
    surroundings::{Surroundings, title},
    view::{Choice, Field, Page, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{
        Error,
        enrol::{self, Wish},
    },
    domain::{
        Enrolment, Opportunity, OpportunityId, Problems, Role, Rule,
        enrolment::{Closed, EnrolmentState, closed, is_for_minors},
        time::now,
    },
    http::{Problem, api::visible, form::Fields, visit::Visit},
    store::{Connection, enrolments, learners},
    text::Translator,
};

/// The form.
#[derive(Template)]
#[template(path = "enrol.html")]
struct EnrolPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    /// The opportunity's page.
    href: String,
    /// Where the form is sent.
    action: String,
    title: String,
    lang: String,
    /// Who offers it.
    organiser: String,
    when: String,
    /// The organiser decides.
    approval: bool,
    /// All seats are taken: she waits for the next.
    waits: bool,
    /// Why nobody can sign up, in a sentence.
    closed: Option<String>,
    /// Nobody is signed in: a letter confirms it.
    letter: bool,
    name: Field,
    email: Option<Field>,
    /// Asked wherever people under age may come, of whom it is not known.
    born: Option<Born>,
    message: Field,
    /// Whether the organiser may see her address; nobody asks a child that.
    release: Option<Choice>,
    /// The address that a letter is on its way to.
    sent: Option<String>,
}

/// What the form is made from.
struct Asked {
    item: Opportunity,
    organiser: String,
    is_full: bool,
    /// What becomes of her birth: asked or not, and whether a guardian answers for her.
    is_born: bool,
    is_young: bool,
    own: Option<Enrolment>,
}

fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    id: OpportunityId,
    age: u32,
) -> Result<Asked, Error> {
    let item = visible::opportunity(connection, &visitor.actor, id)?;
    if item.peer.is_some() || !item.content.status.is_public() {
        return Err(Rule::NotFound.into());
    }
    let item = item.at_next(visitor.now);
    let around = Surroundings::of(connection, std::slice::from_ref(&item), &[])?;
    let seated = enrolments::seated(connection, id)?;
    let learner = match &visitor.actor.account {
        Some(account) => learners::get(connection, account.id)?,
        None => None,
    };
    let works = visitor
        .actor
        .account
        .as_ref()
        .is_some_and(|account| account.role != Role::Learner);
    Ok(Asked {
        organiser: around.organisation_name(item.organisation, visitor),
        is_full: item.content.capacity.is_some_and(|most| seated >= most),
        is_born: learner.is_some() || works || !is_for_minors(&item.content),
        is_young: learner.is_some_and(|learner| learner.birth.age(visitor.now) < age),
        own: enrol::own(connection, &visitor.actor, id)?,
        item,
    })
}

impl EnrolPage {
    fn new(visitor: &Visitor, asked: &Asked, wish: &Wish, born: Born) -> Self {
        let t = &visitor.t;
        let content = &asked.item.content;
        let name = title(&content.name, visitor);
        let account = visitor.actor.account.as_ref();
        let uuid = asked.item.uuid;
        let own = asked.own.as_ref().filter(|own| own.state.is_live());
        let why = own
            .map(|_| Closed::AlreadyEnrolled)
            .or_else(|| closed(content, visitor.now));
        let called = account.map(|account| account.name.as_str());
        Self {
            page: visitor.page("explore"),
            errors: Vec::new(),
            href: format!("/opportunities/{uuid}"),
            action: format!("/opportunities/{uuid}/enrol"),
            title: name.text,
            lang: name.lang,
            organiser: asked.organiser.clone(),
            when: t.when(content).unwrap_or_else(|| t.get("fact-any-time")),
            approval: content.enrolment == Some(crate::domain::opportunity::Enrolment::Approval),
            waits: asked.is_full,
            closed: why.map(|why| t.rule(&Rule::NotOpen(why))),
            letter: account.is_none(),
            name: Field::new(
                "name",
                match wish.name.as_str() {
                    "" => called.unwrap_or_default(),
                    name => name,
                },
            ),
            email: account
                .is_none()
                .then(|| Field::new("email", wish.email.as_str())),
            born: (!asked.is_born).then_some(born),
            message: Field::new("message", wish.message.as_str()),
            release: (!asked.is_young).then(|| Choice {
                value: "true".to_owned(),
                label: t.get("enrol-release"),
                checked: wish.releases_email,
                count: String::new(),
            }),
            sent: None,
            t: t.clone(),
        }
    }

    fn again(mut self, problems: &Problems) -> Result<Response, Problem> {
        for problem in &problems.0 {
            let message = told(problem, &self.t);
            let error = Some(message.clone());
            let field = match problem.pointer.as_str() {
                "/name" => {
                    self.name.error = error;
                    "name"
                }
                "/message" => {
                    self.message.error = error;
                    "message"
                }
                "/birthMonth" => {
                    self.born.get_or_insert_default().error = error;
                    born::MONTH
                }
                _ => {
                    if let Some(email) = &mut self.email {
                        email.error = error;
                    }
                    "email"
                }
            };
            self.errors.push(Wrong {
                field: field.to_owned(),
                message,
            });
        }
        render_with(StatusCode::UNPROCESSABLE_ENTITY, &self)
    }
}

fn opportunity(uuid: &str) -> Result<OpportunityId, Problem> {
    uuid.parse().map_err(|_no_uuid| Problem::not_found())
}

async fn asked(pages: &Pages, visitor: &Visitor, uuid: &str) -> Result<Asked, Problem> {
    let id = opportunity(uuid)?;
    let age = pages.settings.learners.consent_age;
    let reader = visitor.clone();
    let store = &pages.api.store;
    Ok(store
        .read(move |connection| load(connection, &reader, id, age))
        .await?)
}

/// `GET /opportunities/{uuid}/enrol`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(uuid): Path<String>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let asked = asked(&pages, &visitor, &uuid).await?;
    let page = EnrolPage::new(&visitor, &asked, &Wish::default(), Born::default());
    // Where no letter can be sent, only who is signed in signs up.
    if page.letter && page.closed.is_none() && !visitor.mails {
        return Err(Rule::SignInFirst.into());
    }
    render(&page)
}

/// `POST /opportunities/{uuid}/enrol`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path(uuid): Path<String>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    let asked = asked(&pages, &visitor, &uuid).await?;
    let born = Born::read(&fields);
    let wish = Wish {
        name: fields.get("name").to_owned(),
        email: fields.get("email").trim().to_owned(),
        birth_month: match (born.month.as_str(), born.year.as_str()) {
            ("", "") => String::new(),
            _ => born.month_of_year(),
        },
        message: fields.get("message").to_owned(),
        releases_email: fields.get("release") == "true",
    };
    let mut page = EnrolPage::new(&visitor, &asked, &wish, born);
    let by_letter = visitor.actor.account.is_none();
    if by_letter {
        if !visitor.mails {
            return Err(Rule::SignInFirst.into());
        }
        if crate::domain::account::email(&wish.email).is_ok() {
            pages.limits.mail_link(&wish.email, &visit.client)?;
        }
    }
    let (actor, sent) = (visitor.actor.clone(), wish.clone());
    let (age, language) = (
        pages.settings.learners.consent_age,
        visitor.t.language().clone(),
    );
    let id = asked.item.uuid;
    let store = &pages.api.store;
    let done = store
        .write(move |c| enrol::ask(c, &actor, id, &sent, (age, &language), now()))
        .await;
    match done {
        Ok(_) if by_letter => {
            page.sent = Some(wish.email);
            render(&page)
        }
        Ok(enrolment) => Ok(lead_on(
            &format!("/enrolments/{}", enrolment.secret),
            "enrolled",
        )),
        Err(Error::Rule(Rule::Invalid(problems))) => page.again(&problems),
        Err(Error::Rule(rule @ Rule::NotOpen(_))) => {
            page.closed = Some(visitor.t.rule(&rule));
            render_with(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}

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
    /// How far she has come, in a sentence.
    state: String,
    /// `ok`, `warn` or nothing.
    look: &'static str,
    /// It is to be confirmed.
    unconfirmed: bool,
    /// She may say that she does not come.
    can_leave: bool,
    /// The same for a calendar.
    calendar: Option<String>,
}

impl EnrolmentPage {
    fn new(visitor: &Visitor, secret: &str, enrolment: &Enrolment, item: &Opportunity) -> Self {
        let t = &visitor.t;
        let content = &item.content;
        let name = title(&content.name, visitor);
        let is_dead = matches!(
            closed(content, visitor.now),
            Some(Closed::Over | Closed::Cancelled)
        ) || item.deleted.is_some();
        let place = content.location.clone().unwrap_or_default();
        let lines = [place.name, place.address].into_iter().flatten();
        let lines: Vec<String> = lines.collect();
        let state = enrolment.state;
        Self {
            page: visitor.page("explore"),
            wrong: None,
            action: format!("/enrolments/{secret}"),
            href: format!("/opportunities/{}", item.uuid),
            title: name.text,
            lang: name.lang,
            when: t.when(content).unwrap_or_else(|| t.get("fact-any-time")),
            place: lines.join(", "),
            name: enrolment.name.clone(),
            state: if is_dead && item.content.status == crate::domain::Status::Cancelled {
                t.get("warning-cancelled")
            } else {
                t.get(&format!("enrolled-{state}"))
            },
            look: match state {
                EnrolmentState::Accepted | EnrolmentState::Attended if !is_dead => "ok",
                EnrolmentState::Rejected => "warn",
                _ => "",
            },
            unconfirmed: state == EnrolmentState::Unconfirmed && !is_dead,
            can_leave: state.is_live() && state != EnrolmentState::Attended && !is_dead,
            calendar: (state.holds_seat() && content.start_time.is_some() && !is_dead)
                .then(|| format!("/opportunities/{}.ics", item.uuid)),
            t: t.clone(),
        }
    }
}

/// What was done, as the address says it.
const DONE: [&str; 3] = ["enrolled", "confirmed", "not-coming"];

async fn own(pages: &Pages, visitor: &Visitor, secret: &str) -> Result<EnrolmentPage, Problem> {
    let wanted = secret.to_owned();
    let store = &pages.api.store;
    let (enrolment, item) = store
        .read(move |connection| enrol::look(connection, &wanted, now()))
        .await?;
    Ok(EnrolmentPage::new(visitor, secret, &enrolment, &item))
}

/// `GET /enrolments/{secret}`.
pub(super) async fn show_own(
    State(pages): State<Pages>,
    Path(secret): Path<String>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = own(&pages, &visitor, &secret).await?;
    page.page.notice = done(&visitor, query.as_deref(), &DONE);
    render(&page)
}

/// `POST /enrolments/{secret}`: `do` is `confirm` or `leave`.
pub(super) async fn send_own(
    State(pages): State<Pages>,
    Path(secret): Path<String>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let wanted = secret.clone();
    let verb = fields.get("do").to_owned();
    let store = &pages.api.store;
    let said = store
        .write(move |c| match verb.as_str() {
            "confirm" => enrol::confirm(c, &wanted, now()).map(|_| "confirmed"),
            "leave" => enrol::leave_by_letter(c, &wanted, now()).map(|_| "not-coming"),
            _ => Err(Rule::NotFound.into()),
        })
        .await;
    match said {
        Ok(word) => Ok(lead_on(&format!("/enrolments/{secret}"), word)),
        Err(Error::Rule(rule @ Rule::NotOpen(_))) => {
            let mut page = own(&pages, &visitor, &secret).await?;
            page.wrong = Some(visitor.t.rule(&rule));
            render_with(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}
