//! `/opportunities/{uuid}/enrol`: signing up, with an account or without one; the same at
//! `/elsewhere/{uuid}/enrol` for what another node offers, with an account. What became of it is in
//! [`own`].

mod own;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

pub(super) use self::own::{asked_for, send_own, show_own};
use super::{
    Pages,
    frame::{render, render_with},
    join::{born, born::Born, told},
    notice::lead_on,
    questions,
    sign_in::{add_cookie, mailed},
    surroundings::{Surroundings, href, title},
    view::{Choice, Field, Link, Page, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{
        Error, ask_questions,
        enrol::{
            self, Asked as Written, Wish, elsewhere,
            release::{self, Askable},
        },
        invite, secret, sign_in,
    },
    domain::{
        Enrolment, Invitation, Opportunity, OpportunityId, Problems, Question, Role, Rule,
        account::{email, masked},
        enrolment::{Closed, Release, closed, is_for_minors},
        release::told as what,
        time::now,
    },
    http::{Problem, api::visible, form::Fields, mail, visit::Visit},
    store::{Connection, accounts, enrolments, learners},
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
    /// It is another node's and nobody is signed in: there a letter confirms it.
    home: Option<Link>,
    /// Who sees her name.
    name_hint: &'static str,
    name: Field,
    email: Option<Field>,
    /// Asked wherever people under age may come, of whom it is not known.
    born: Option<Born>,
    message: Field,
    /// What the organiser may see besides: of somebody elsewhere nothing is needed, and nobody asks
    /// a child for her address.
    release: Vec<Choice>,
    /// What her guardian can be asked for, and whether she is to be.
    ask: Option<Choice>,
    /// Her guardian gets no letters and cannot be asked for it.
    unasked: bool,
    /// What the organiser asks.
    questions: Vec<questions::Asked>,
    /// She was invited, in a sentence.
    invited: Option<String>,
    /// Where the invitation went, and the letter about her place goes, as far as it is shown to
    /// whoever has the link.
    guest: Option<String>,
    /// Her address has an account: she signs in first, and comes back to this address.
    known: bool,
    /// To whom her data go, in a sentence.
    consent: String,
    /// The address that a letter is on its way to.
    sent: Option<String>,
}

/// What the form is made from.
pub(super) struct Asked {
    item: Opportunity,
    /// What the organiser asks.
    questions: Vec<Question>,
    /// By what she was invited, and the secret of that.
    invitation: Option<(Invitation, String)>,
    /// Nobody is signed in, and the address that was invited has an account.
    is_known: bool,
    organiser: String,
    /// What the city is called that it comes from.
    territory: String,
    is_full: bool,
    /// Her birth is not asked for.
    is_born: bool,
    /// What she may let the organiser see by herself, and what her guardian can be asked for.
    own_release: Vec<Release>,
    askable: Askable,
    own: Option<Enrolment>,
    /// Why nobody can sign up.
    closed: Option<Closed>,
    /// Her guardian has to agree first.
    waits: bool,
}

fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    id: OpportunityId,
    age: u32,
    invitation: Option<(Invitation, String)>,
) -> Result<Asked, Error> {
    let item = visible::opportunity(connection, &visitor.actor, id)?;
    if !item.content.status.is_public() {
        return Err(Rule::NotFound.into());
    }
    let is_ours = item.peer.is_none();
    let takes = is_ours || elsewhere::takes_joins(connection, &item)?;
    let why = closed(&item.content, visitor.now).or((!takes).then_some(Closed::External));
    let item = item.at_next(visitor.now);
    let around = Surroundings::of(connection, std::slice::from_ref(&item), &[])?;
    let seated = enrolments::seated(connection, id)?;
    let learner = match &visitor.actor.account {
        Some(account) => learners::get(connection, account.id)?,
        None => None,
    };
    let askable = match &visitor.actor.account {
        Some(account) => release::askable(connection, account, &item, age, visitor.now)?,
        None => Askable::default(),
    };
    let lived = learner
        .as_ref()
        .map(|learner| learner.birth.age(visitor.now));
    let works = visitor
        .actor
        .account
        .as_ref()
        .is_some_and(|account| account.role != Role::Learner);
    let invited = invitation.as_ref().and_then(|(one, _)| one.email.as_ref());
    let is_known = match invited {
        Some(email) if visitor.actor.account.is_none() => {
            accounts::by_email(connection, email)?.is_some()
        }
        _ => false,
    };
    Ok(Asked {
        questions: ask_questions::asked(connection, &item, visitor.now)?,
        invitation,
        is_known,
        organiser: around.organisation_name(item.organisation, visitor),
        territory: around.origin(item.peer.as_ref(), visitor).territory,
        is_full: is_ours && item.content.capacity.is_some_and(|most| seated >= most),
        is_born: learner.is_some() || works || !is_for_minors(&item.content),
        waits: learner
            .as_ref()
            .is_some_and(|learner| learner.waits_for_guardian(age, visitor.now)),
        own_release: release::by_herself(&item, lived, age),
        askable,
        own: enrol::own(connection, &visitor.actor, id)?,
        closed: why,
        item,
    })
}

impl EnrolPage {
    fn new(visitor: &Visitor, asked: &Asked, wish: &Wish, born: Born) -> Self {
        let t = &visitor.t;
        let content = &asked.item.content;
        let called_so = title(&content.name, visitor);
        let account = visitor.actor.account.as_ref();
        let uuid = asked.item.uuid;
        // Whoever came by a card may have none, and nothing to release.
        let has_address = account.is_none_or(|account| account.email.is_some());
        let own = asked.own.as_ref().filter(|own| own.state.is_live());
        let why = own.map(|_| Closed::AlreadyEnrolled).or(asked.closed);
        // Whoever has an account and waits is told so before she fills anything in.
        let waits = asked.waits.then(|| t.get("me-waits-title"));
        let called = account.map(|account| account.name.as_str());
        let host = asked.item.peer.as_ref();
        let page = href("opportunities", uuid, host);
        let choice = |release: Release, id: &str, checked| Choice {
            value: release.to_string(),
            label: t.get(id),
            checked,
            count: String::new(),
        };
        let name = host.map(|_| choice(Release::Name, "enrol-release-name", wish.releases_name));
        let email = choice(Release::Email, "enrol-release", wish.releases_email);
        let is_hers = |field: Release| asked.own_release.contains(&field);
        let organiser = asked.organiser.as_str();
        let askable = Some(&asked.askable).filter(|one| !one.fields.is_empty());
        let (asks, unasked): (Option<&Askable>, _) = match askable {
            Some(one) if one.guardian.is_some() && visitor.mails => (askable, false),
            unasked => (None, unasked.is_some()),
        };
        let invited = asked.invitation.as_ref().map(|(one, _)| one);
        let action = match &asked.invitation {
            Some((_, token)) => format!("/invitations/{token}"),
            None => format!("{page}/enrol"),
        };
        // The link of a letter has shown already whose the address is.
        let letter = account.is_none() && invited.is_none_or(|one| one.email.is_none());
        let decides = content.enrolment == Some(crate::domain::opportunity::Enrolment::Approval);
        let called = called.or(invited.map(|one| one.name.as_str()));
        let consent = match host {
            None => t.with("consent-organiser-text", [("organiser", organiser.into())]),
            Some(host) => t.with(
                "consent-organiser-elsewhere-text",
                [
                    ("organiser", organiser.into()),
                    ("territory", asked.territory.as_str().into()),
                    ("host", host.as_str().into()),
                ],
            ),
        };
        Self {
            page: visitor.page("explore"),
            errors: Vec::new(),
            action,
            href: page,
            title: called_so.text,
            lang: called_so.lang,
            organiser: match host {
                None => organiser.to_owned(),
                Some(_) => format!("{organiser}, {}", asked.territory),
            },
            when: t.when(content).unwrap_or_else(|| t.get("fact-any-time")),
            approval: decides && (invited.is_none() || asked.is_full),
            questions: questions::asked(&asked.questions, &wish.answers, visitor),
            invited: invited.map(|_| t.with("enrol-invited", [("organiser", organiser.into())])),
            guest: invited
                .filter(|_| account.is_none())
                .and_then(|one| one.email.as_deref())
                .map(masked),
            known: asked.is_known,
            waits: asked.is_full,
            closed: why.map(|why| t.rule(&Rule::NotOpen(why))).or(waits),
            letter,
            home: (host.is_some() && account.is_none()).then(|| Link {
                href: asked.item.url.to_string(),
                label: t.with(
                    "home-link",
                    [("territory", asked.territory.as_str().into())],
                ),
            }),
            name_hint: match host {
                None => "enrol-name-hint",
                Some(_) => "enrol-name-elsewhere-hint",
            },
            name: Field::new(
                "name",
                match wish.name.as_str() {
                    "" => called.unwrap_or_default(),
                    name => name,
                },
            ),
            email: letter.then(|| Field::new("email", wish.email.as_str())),
            born: (!asked.is_born).then_some(born),
            message: Field::new("message", wish.message.as_str()),
            release: name
                .filter(|_| is_hers(Release::Name))
                .into_iter()
                .chain((is_hers(Release::Email) && has_address).then_some(email))
                .collect(),
            ask: asks.map(|asks| Choice {
                value: "true".to_owned(),
                label: t.with(
                    "enrol-ask",
                    [
                        ("organiser", organiser.into()),
                        ("what", what(&asks.fields).into()),
                    ],
                ),
                checked: asks.fields.iter().all(|field| wish.releases(*field)),
                count: String::new(),
            }),
            unasked,
            consent,
            sent: None,
            t: t.clone(),
        }
    }

    fn again(mut self, problems: &Problems) -> Result<Response, Problem> {
        let asked = questions::tell(&mut self.questions, problems, &self.t);
        for problem in &problems.0 {
            if problem.pointer.starts_with("/answers") {
                continue;
            }
            let message = told(problem, &self.t);
            let error = Some(message.clone());
            let (field, label) = match problem.pointer.as_str() {
                "/name" => {
                    self.name.error = error;
                    ("name", "join-name")
                }
                "/message" => {
                    self.message.error = error;
                    ("message", "enrol-message")
                }
                "/birthMonth" => {
                    self.born.get_or_insert_default().error = error;
                    (born::MONTH, "join-birth")
                }
                _ => {
                    if let Some(email) = &mut self.email {
                        email.error = error;
                    }
                    ("email", "sign-in-email")
                }
            };
            self.errors.push(Wrong {
                field: field.to_owned(),
                message: format!("{}: {message}", self.t.get(label)),
            });
        }
        self.errors.extend(asked);
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
        .read(move |connection| load(connection, &reader, id, age, None))
        .await?)
}

/// The same by an invitation, as long as it can be taken, and by whoever looks.
pub(super) async fn invited(
    pages: &Pages,
    visitor: &Visitor,
    token: &str,
) -> Result<Asked, Problem> {
    let age = pages.settings.learners.consent_age;
    let (reader, token) = (visitor.clone(), token.to_owned());
    let store = &pages.api.store;
    Ok(store
        .read(move |connection| {
            let (invitation, item) = invite::look(connection, &token, reader.now)?;
            if let Some(account) = &reader.actor.account {
                invite::must_be_for(connection, &invitation, account)?;
            }
            load(
                connection,
                &reader,
                item.uuid,
                age,
                Some((invitation, token)),
            )
        })
        .await?)
}

/// `GET /opportunities/{uuid}/enrol`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(uuid): Path<String>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let asked = asked(&pages, &visitor, &uuid).await?;
    show_form(&visitor, &asked)
}

/// The form, empty.
pub(super) fn show_form(visitor: &Visitor, asked: &Asked) -> Result<Response, Problem> {
    let page = EnrolPage::new(visitor, asked, &Wish::default(), Born::default());
    // Where no letter can be sent, only who is signed in signs up.
    let confirms = page.letter && page.home.is_none();
    if confirms && page.closed.is_none() && !visitor.mails {
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
    send_form(&pages, (&visitor, &visit), &asked, &fields).await
}

/// Signs up by what stands in the form.
pub(super) async fn send_form(
    pages: &Pages,
    (visitor, visit): (&Visitor, &Visit),
    asked: &Asked,
    fields: &Fields,
) -> Result<Response, Problem> {
    let born = Born::read(fields);
    let released: Vec<&str> = fields.all("release").collect();
    // One box for all that her guardian can be asked for.
    let asks = fields.get("ask") == "true";
    let releases = |release: Release| asks || released.contains(&release.as_str());
    let wish = Wish {
        name: fields.get("name").to_owned(),
        email: fields.get("email").trim().to_owned(),
        birth_month: match (born.month.as_str(), born.year.as_str()) {
            ("", "") => String::new(),
            _ => born.month_of_year(),
        },
        message: fields.get("message").to_owned(),
        releases_email: releases(Release::Email),
        releases_name: releases(Release::Name),
        answers: questions::read(&asked.questions, fields),
        invitation: asked.invitation.as_ref().map(|(_, token)| token.clone()),
        asks_guardian: asks && visitor.mails,
    };
    let mut page = EnrolPage::new(visitor, asked, &wish, born);
    let account = visitor.actor.account.as_ref();
    let is_written_to = account.is_none_or(|account| account.email.is_some());
    let done = match &visitor.actor.account {
        Some(_) => by_account(pages, visitor, asked.item.uuid, wish).await,
        None => {
            let back = page.action.clone();
            by_letter(pages, (visitor, visit), asked.item.uuid, (wish, back)).await
        }
    };
    match done {
        Ok(Done::Enrolled(secret)) => {
            let word = match asked.item.peer {
                Some(_) => "passed-on",
                None if visitor.mails && is_written_to => "enrolled",
                None => "confirmed",
            };
            Ok(lead_on(&format!("/enrolments/{secret}"), word))
        }
        Ok(Done::Written(address, nonce)) => {
            page.sent = Some(address);
            let mut response = render(&page)?;
            let https = pages.settings.is_https();
            add_cookie(&mut response, mailed::keep(&nonce, mailed::PATH, https))?;
            Ok(response)
        }
        Err(Error::Rule(Rule::Invalid(problems))) => page.again(&problems),
        Err(Error::Rule(rule @ Rule::NotOpen(_))) => {
            page.closed = Some(visitor.t.rule(&rule));
            render_with(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}

/// What came of a form.
enum Done {
    /// She has signed up; by this her place is found.
    Enrolled(String),
    /// A letter goes to this address. What ties a link that signs in to this browser is given to
    /// everybody, so that nobody learns who has an account.
    Written(String, String),
}

/// What is known of an address.
enum Known {
    /// Nothing: a letter confirms it.
    Nobody,
    /// It has an account: a link signs in.
    Account(String, String),
    /// It was invited: by this her place is found.
    Placed(String),
}

async fn by_account(
    pages: &Pages,
    visitor: &Visitor,
    id: OpportunityId,
    wish: Wish,
) -> Result<Done, Error> {
    let age = pages.settings.learners.consent_age;
    let (actor, language) = (visitor.actor.clone(), visitor.t.language().clone());
    let store = &pages.api.store;
    if wish.asks_guardian {
        let (asker, asked) = (actor.clone(), wish.clone());
        let letter = store
            .read(move |c| release::first_letter(c, &asker, id, &asked, age, now()))
            .await?;
        if let Some(address) = letter {
            pages.limits.mail_guardian(&address)?;
        }
    }
    let enrolment = store
        .write(move |c| enrol::ask(c, &actor, id, &wish, (age, &language), now()))
        .await?;
    Ok(Done::Enrolled(enrolment.secret))
}

async fn by_letter(
    pages: &Pages,
    (visitor, visit): (&Visitor, &Visit),
    id: OpportunityId,
    (wish, back): (Wish, String),
) -> Result<Done, Error> {
    let Some(mail) = pages.settings.mail.clone() else {
        return Err(Rule::SignInFirst.into());
    };
    // What is wrong is told before it counts.
    if let Ok(address) = email(&wish.email)
        && !wish.name.trim().is_empty()
    {
        pages.limits.mail_link(&address, &visit.client)?;
    }
    let age = pages.settings.learners.consent_age;
    let language = visitor.t.language().clone();
    let nonce = secret::random(43)?;
    let (typed, tied) = (wish.email.clone(), nonce.clone());
    let store = &pages.api.store;
    let known = store
        .write(move |c| {
            let asked = enrol::ask_by_letter(c, id, &wish, (age, &language), now())?;
            let address = match asked {
                Written::HasAccount(address) => address,
                Written::Letter => return Ok(Known::Nobody),
                Written::Placed(enrolment) => return Ok(Known::Placed(enrolment.secret)),
            };
            let valid = chrono::Duration::minutes(sign_in::LINK_MINUTES);
            let token = sign_in::make_link(c, &address, Some(&tied), valid, now())?;
            Ok::<_, Error>(Known::Account(address, token))
        })
        .await?;
    if let Known::Placed(secret) = known {
        return Ok(Done::Enrolled(secret));
    }
    if let Known::Account(address, token) = known {
        let link = mailed::link_to(&pages.settings.url, &token, &back);
        let letter = mailed::letter(&visitor.t, &visitor.territory_name(), &address, link);
        tokio::spawn(async move {
            if let Err(error) = mail::send(&mail, letter).await {
                tracing::error!(%error, "a sign-in link could not be mailed");
            }
        });
    }
    Ok(Done::Written(typed, nonce))
}
