//! `/me`: what a learner has here, and how she takes it along or leaves.

pub(super) mod emails;

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Pages,
    advisers::called,
    desk::cards::entry_told,
    enrol::asked_for,
    erased,
    facts::day,
    frame::{render, render_with},
    join::{agrees, born, born::Born, told},
    notice::{done, lead_on, parameter},
    playlist::walk as walking,
    sign_in::forget_session,
    surroundings::{Surroundings, href, title},
    view::{Choices, Field, Page, Tag, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{
        Error, change_emails,
        enrol::release,
        guardian,
        join::{self, Told},
        leave, use_card, walk,
    },
    domain::{
        Account, AccountId, Consent, Enrolment, Learner, Opportunity, Problems, Role, Rule,
        account::email,
        adviser::AdviserState,
        card::spoken,
        consent::{Evidence, GivenBy, Purpose},
        enrolment::EnrolmentState,
        learner::GuardianState,
        permission::Actor,
        time::now,
    },
    http::{Problem, bundle, form::Fields, visit::Visit},
    store::{
        Connection, accounts, advisers, cards, consents, enrolments, learners, opportunities,
        playlists, remarks, walks,
    },
    text::Translator,
};

/// What was done, as the address says it.
const DONE: [&str; 11] = [
    "joined",
    "guardian-asked",
    "guardian-paper",
    "birth-told",
    "stays",
    "not-coming",
    "email-asked",
    "email-added",
    "email-chosen",
    "email-removed",
    "adviser-withdrawn",
];

use emails::Address;

/// The page.
#[derive(Template)]
#[template(path = "me.html")]
struct MePage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    name: String,
    /// When she was born is not known yet.
    ageless: bool,
    /// She is asked for it.
    unborn: bool,
    born: Born,
    /// What she agrees to then.
    agrees: Choices,
    /// Her guardian's address, when she waits for an answer or has to name one.
    guardian: Option<Field>,
    /// The guardian was asked and has not answered.
    waits: bool,
    /// The guardian was written to.
    by_letter: bool,
    /// The guardian signs on paper, and shows this code.
    paper: Option<String>,
    /// The guardian has agreed by her letter; the paper is missing.
    agreed: bool,
    /// Her mail addresses.
    emails: Vec<Address>,
    /// Another one.
    email: Field,
    /// What was done with her cards.
    cards: Vec<String>,
    /// She has a card by which she comes back: she needs no address.
    carded: bool,
    /// Whether letters can be sent.
    mail: bool,
    /// From which age people decide alone.
    age: u32,
    /// When everything is erased.
    leaving: Option<String>,
    /// Whether she herself can stay.
    can_stay: bool,
    /// It is her guardian who has taken the yes back.
    ended: bool,
    /// Whether a letter tells her where the report of an erasure by then is.
    reported: bool,
    consents: Vec<Agreed>,
    /// What she signed up for.
    places: Vec<Place>,
    /// Playlists that she walks.
    walks: Vec<Way>,
    /// Somebody lets her look on.
    advises: bool,
    /// An adviser has said something that she has not seen.
    remarks: bool,
}

/// A playlist that she walks.
pub(super) struct Way {
    pub href: String,
    pub title: String,
    pub lang: String,
    /// How far she has come.
    pub told: String,
    /// She is at its end.
    pub completed: bool,
}

/// A place that she has, waits for, or had.
pub(super) struct Place {
    /// The enrolment's id.
    pub id: String,
    pub href: String,
    pub title: String,
    pub lang: String,
    pub when: String,
    /// The city that offers it, when that is another one.
    pub city: Option<String>,
    pub state: Tag,
    /// What became of what her guardian was asked.
    pub asked: Option<String>,
}

/// Something that was agreed to.
struct Agreed {
    id: String,
    /// What it allows.
    purpose: String,
    /// When it was given, and by whom; and when it was withdrawn.
    told: Vec<String>,
    /// She can withdraw it.
    hers: bool,
    /// What it is about, when it is about one thing.
    about: Option<String>,
    /// It is about the whole account.
    whole: bool,
    /// It is about somebody who looks on.
    looks_on: bool,
}

fn person(visitor: &Visitor) -> Result<Account, Problem> {
    Ok(visitor.actor.account.clone().ok_or(Rule::SignInFirst)?)
}

fn person_of(actor: &Actor) -> Result<AccountId, Rule> {
    Ok(actor.account.as_ref().ok_or(Rule::SignInFirst)?.id)
}

async fn load(pages: &Pages, visitor: &Visitor) -> Result<MePage, Problem> {
    let account = person(visitor)?;
    let id = account.id;
    let store = &pages.api.store;
    let reader = visitor.clone();
    let (learner, consents, places, walks, emails, (cards, carded), support) = store
        .read(move |connection: &mut Connection| {
            let learner = learners::get(connection, id)?;
            let consents = consents::of_account(connection, id)?;
            let places = places(connection, &reader, (id, true))?;
            let walks = ways(connection, &reader, id)?;
            let own = accounts::get(connection, id)?.ok_or(Rule::SignInFirst)?;
            let emails = change_emails::list(connection, &own, reader.now)?;
            let card = use_card::own(connection, &own, reader.now)?;
            let cards = (cards::entries_of_account(connection, id)?, card.is_some());
            let support = support(connection, id, &reader.t)?;
            Ok::<_, Error>((learner, consents, places, walks, emails, cards, support))
        })
        .await?;
    let age = pages.settings.learners.consent_age;
    let waits = learner
        .as_ref()
        .is_some_and(|learner| learner.waits_for_guardian(age, visitor.now));
    let ageless = learner.is_none() && account.role == Role::Learner;
    let guardian = learner
        .as_ref()
        .and_then(|learner| learner.guardian.as_ref());
    // The latest first: whether the guardian's last word about the account was taken back.
    let ended = consents
        .iter()
        .find(|one| one.given_by == GivenBy::Guardian && one.purpose == Purpose::Account)
        .is_some_and(|one| one.withdrawn.is_some());
    let has_agreed = guardian.is_some_and(|one| one.state == GuardianState::Agreed);
    // What she signed on paper she takes back by the same code.
    let on_paper = guardian.filter(|one| one.email.is_none() && one.until > visitor.now);
    let is_verified = emails.iter().any(|(_, is_verified)| *is_verified);
    Ok(MePage {
        reported: visitor.mails && is_verified,
        paper: on_paper.map(|guardian| spoken(&guardian.code)),
        agreed: waits && has_agreed,
        emails: emails
            .into_iter()
            .enumerate()
            .map(|(n, (email, verified))| Address {
                first: n == 0 && account.email.as_deref() == Some(email.as_str()),
                email,
                verified,
            })
            .collect(),
        email: Field::new("email", ""),
        cards: cards
            .iter()
            .map(|entry| entry_told(entry, visitor))
            .collect(),
        carded,
        by_letter: guardian.is_some_and(|one| one.email.is_some()),
        mail: visitor.mails,
        t: visitor.t.clone(),
        page: visitor.page("me"),
        errors: Vec::new(),
        name: account.name.clone(),
        // Whoever is, or was, here as an adviser alone is not asked.
        unborn: ageless && !support.adviser,
        ageless,
        born: Born::default(),
        agrees: agrees(false, visitor.t.get("join-agree")),
        guardian: (waits && account.leaving.is_none()).then(|| guardian_of(learner.as_ref())),
        waits,
        age,
        leaving: account.leaving.map(|until| day(until, visitor)),
        can_stay: !waits,
        ended: waits && ended && account.leaving.is_some(),
        consents: all_agreed(consents, &places, &support.names, visitor),
        places,
        walks,
        advises: support.advises,
        remarks: support.remarks,
    })
}

/// What is to be told of advisers.
struct Support {
    advises: bool,
    /// Somebody lets her look on, or let before.
    adviser: bool,
    remarks: bool,
    names: Vec<(String, String)>,
}

fn support(
    connection: &mut Connection,
    account: AccountId,
    t: &Translator,
) -> Result<Support, Error> {
    let own = advisers::of_account(connection, account)?;
    let people = advisers::of_adviser(connection, account)?;
    Ok(Support {
        advises: people
            .iter()
            .any(|one| one.state(now()) == AdviserState::Active),
        adviser: !people.is_empty(),
        remarks: !remarks::unseen(connection, account)?.is_empty(),
        names: own
            .into_iter()
            .map(|adviser| (adviser.id.to_string(), called(adviser.email, t)))
            .collect(),
    })
}

/// Playlists that she walks, those that are not at their end first.
pub(super) fn ways(
    connection: &mut Connection,
    visitor: &Visitor,
    account: AccountId,
) -> Result<Vec<Way>, Error> {
    let mut ways = Vec::new();
    for walk in walks::of_account(connection, account)? {
        let playlist = playlists::get(connection, walk.playlist)?;
        let public =
            playlist.filter(|item| item.deleted.is_none() && item.content.status.is_public());
        let Some(item) = public else { continue };
        let Some(progress) = walk::progress(connection, account, &item)? else {
            continue;
        };
        let name = title(&item.content.name, visitor);
        ways.push(Way {
            href: href("playlists", item.uuid, item.peer.as_ref()),
            title: name.text,
            lang: name.lang,
            told: walking::told(&progress, visitor),
            completed: progress.walk.completed.is_some(),
        });
    }
    ways.sort_by_key(|way| way.completed);
    Ok(ways)
}

/// What she signed up for: what is to come first, the soonest before the others. `own`: with the
/// links to her places, which are hers alone.
pub(super) fn places(
    connection: &mut Connection,
    visitor: &Visitor,
    (account, own): (AccountId, bool),
) -> Result<Vec<Place>, Error> {
    let places = enrolments::of_account(connection, account)?;
    let ids: Vec<_> = places.iter().map(|one| one.opportunity).collect();
    let mut items: HashMap<_, _> = opportunities::by_ids(connection, &ids)?
        .into_iter()
        .map(|item| (item.uuid, item))
        .collect();
    let around: Vec<_> = items.values().cloned().collect();
    let around = Surroundings::of(connection, &around, &[])?;
    let mut requests: HashMap<_, _> = HashMap::new();
    for place in places.iter().filter(|_| own) {
        if let Some(request) = release::shown(connection, place, visitor.now)? {
            requests.insert(place.id, asked_for(&request, &visitor.t));
        }
    }
    let mut places: Vec<((bool, i64), Place)> = places
        .into_iter()
        .filter_map(|enrolment| {
            let item = items.remove(&enrolment.opportunity)?.at_next(visitor.now);
            let content = &item.content;
            let name = title(&content.name, visitor);
            let end = content.end_time.or(content.start_time);
            let over = end.is_some_and(|end| end.utc() < visitor.now);
            let time = content
                .start_time
                .map_or(i64::MAX, |start| start.utc().timestamp());
            let order = (over, if over { -time } else { time });
            let place = Place {
                id: enrolment.id.to_string(),
                href: if own {
                    format!("/enrolments/{}", enrolment.secret)
                } else {
                    href("opportunities", item.uuid, item.peer.as_ref())
                },
                title: name.text,
                lang: name.lang,
                when: visitor
                    .t
                    .when(content)
                    .unwrap_or_else(|| visitor.t.get("fact-any-time")),
                city: item.peer.as_ref().map(|host| around.territory_name(host)),
                state: place_state(&enrolment, &item, visitor),
                asked: requests.remove(&enrolment.id),
            };
            Some((order, place))
        })
        .collect();
    places.sort_by_key(|(order, _)| *order);
    Ok(places.into_iter().map(|(_, place)| place).collect())
}

fn place_state(enrolment: &Enrolment, item: &Opportunity, visitor: &Visitor) -> Tag {
    let gone = item.is_off();
    let (kind, id) = match enrolment.state {
        _ if gone => ("danger", "step-cancelled".to_owned()),
        state if state.holds_seat() => ("ok", format!("enrolled-{state}")),
        state @ (EnrolmentState::Sent | EnrolmentState::Requested | EnrolmentState::Waitlisted) => {
            ("warn", format!("enrolled-{state}"))
        }
        state @ EnrolmentState::Failed => ("danger", format!("enrolled-{state}")),
        state => ("", format!("enrolled-{state}")),
    };
    Tag {
        kind,
        text: visitor.t.get(&id),
    }
}

fn guardian_of(learner: Option<&Learner>) -> Field {
    let guardian = learner.and_then(|learner| learner.guardian.as_ref());
    let address = guardian.and_then(|guardian| guardian.email.as_deref());
    Field::new("guardian", address.unwrap_or_default())
}

/// What was agreed to. What a child and her guardian agreed to for the same adviser stands there once,
/// with who gave it.
fn all_agreed(
    consents: Vec<Consent>,
    places: &[Place],
    advisers: &[(String, String)],
    visitor: &Visitor,
) -> Vec<Agreed> {
    let mut shown: Vec<(Option<String>, Agreed)> = Vec::new();
    for consent in consents {
        let object = consent.object.clone();
        let next = agreed(consent, places, advisers, visitor);
        let same = shown.iter_mut().find(|(known, one)| {
            one.looks_on && next.looks_on && object.is_some() && *known == object
        });
        match same {
            Some((_, one)) => {
                one.told.extend(next.told);
                if next.hers {
                    one.hers = true;
                    one.id = next.id;
                }
            }
            None => shown.push((object, next)),
        }
    }
    shown.into_iter().map(|(_, one)| one).collect()
}

fn agreed(
    consent: Consent,
    places: &[Place],
    advisers: &[(String, String)],
    visitor: &Visitor,
) -> Agreed {
    let t = &visitor.t;
    let on = |id: &str, time| t.with(id, [("date", day(time, visitor).into())]);
    let given = match consent.given_by {
        GivenBy::Own => "consent-given",
        GivenBy::Guardian if consent.evidence == Some(Evidence::Paper) => "consent-given-paper",
        GivenBy::Guardian => "consent-given-guardian",
    };
    let mut told = vec![on(given, consent.given)];
    told.extend(consent.withdrawn.map(|time| on("consent-withdrawn", time)));
    Agreed {
        id: consent.id.to_string(),
        purpose: t.get(&format!("consent-{}", consent.purpose)),
        about: places
            .iter()
            .find(|place| Some(&place.id) == consent.object.as_ref())
            .map(|place| place.title.clone())
            .or_else(|| {
                let known = advisers.iter();
                let mut known = known.filter(|(id, _)| Some(id) == consent.object.as_ref());
                known.next().map(|(_, email)| email.clone())
            }),
        looks_on: consent.purpose == Purpose::Adviser,
        whole: consent.purpose == Purpose::Account,
        hers: consent.given_by == GivenBy::Own && consent.withdrawn.is_none(),
        told,
    }
}

/// `GET /me`.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = load(&pages, &visitor).await?;
    page.page.notice = done(&visitor, query.as_deref(), &DONE);
    page.unborn |= page.ageless && parameter(query.as_deref(), "tell") == "birth";
    render(&page)
}

/// `GET /me/export.zip`: everything of hers as files.
pub(super) async fn take_along(
    State(pages): State<Pages>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let account = person(&visitor)?;
    pages.limits.take_along(account.id)?;
    bundle::of(&pages.api, visitor.actor, visitor.t).await
}

/// `POST /me`: `do` is `birth`, `guardian`, `withdraw`, `leave`, `erase` or `stay`.
pub(super) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    match act(&pages, &visitor, &visit, &fields).await {
        Ok(Acted::Stays(word)) => Ok(lead_on("/me", word)),
        Ok(Acted::Erased(secret)) => {
            let mut response = erased::lead_on(&secret);
            forget_session(&pages, &mut response)?;
            Ok(response)
        }
        Err(Error::Rule(Rule::Invalid(problems))) => {
            again(&pages, &visitor, &fields, &problems).await
        }
        Err(error) => Err(error.into()),
    }
}

/// What was done.
enum Acted {
    /// In a word; she is here.
    Stays(&'static str),
    /// Everything is erased; the report has this secret.
    Erased(String),
}

async fn act(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    fields: &Fields,
) -> Result<Acted, Error> {
    let actor = visitor.actor.clone();
    let age = pages.settings.learners.consent_age;
    let store = &pages.api.store;
    let verb = fields.get("do").to_owned();
    let address = fields.get("guardian").to_owned();
    if matches!(verb.as_str(), "birth" | "guardian") && !address.trim().is_empty() {
        if !visitor.mails {
            return Err(Rule::Refused(visitor.t.get("join-no-mail")).into());
        }
        if let Ok(address) = email(&address) {
            pages.limits.mail_link(&address, &visit.client)?;
        }
    }
    let born = Born::read(fields).month_of_year();
    let id = fields.get("id").parse();
    let agrees = fields.get("agrees") == "true";
    let language = visitor.t.language().clone();
    store
        .write(move |c| match verb.as_str() {
            "birth" => {
                let told = Told {
                    birth_month: born,
                    guardian: address,
                    agrees,
                    language,
                };
                let young = join::tell_birth(c, &actor, &told, age, now())?;
                Ok(Acted::Stays(if young {
                    "guardian-asked"
                } else {
                    "birth-told"
                }))
            }
            "guardian" | "paper" => {
                let typed = if verb == "paper" {
                    ""
                } else {
                    address.as_str()
                };
                let asked = guardian::ask_again(c, &actor, typed, age, now())?;
                Ok(Acted::Stays(if asked {
                    "guardian-asked"
                } else {
                    "guardian-paper"
                }))
            }
            "withdraw" => {
                let id = id.map_err(|_no_id| Rule::NotFound)?;
                let looks_on = consents::of_account(c, person_of(&actor)?)?
                    .iter()
                    .any(|one| one.id == id && one.purpose == Purpose::Adviser);
                let leaving = leave::withdraw(c, &actor, id, now())?;
                Ok(Acted::Stays(match leaving {
                    Some(_) => "leaving",
                    None if looks_on => "adviser-withdrawn",
                    None => "not-coming",
                }))
            }
            "leave" => {
                leave::ask(c, &actor, now())?;
                Ok(Acted::Stays("leaving"))
            }
            "stay" => {
                leave::stay(c, &actor, age, now())?;
                Ok(Acted::Stays("stays"))
            }
            "erase" => leave::at_once(c, &actor, now()).map(Acted::Erased),
            _ => Err(Rule::NotFound.into()),
        })
        .await
}

/// The page with what is wrong.
async fn again(
    pages: &Pages,
    visitor: &Visitor,
    fields: &Fields,
    problems: &Problems,
) -> Result<Response, Problem> {
    let mut page = load(pages, visitor).await?;
    page.unborn = page.ageless;
    page.born = Born::read(fields);
    page.agrees = agrees(fields.get("agrees") == "true", visitor.t.get("join-agree"));
    if problems.has("/guardian") {
        page.guardian = Some(Field::new("guardian", fields.get("guardian")));
    }
    for problem in &problems.0 {
        let message = told(problem, &visitor.t);
        let field = if problem.pointer == "/agrees" {
            page.agrees.error = Some(message.clone());
            "agrees"
        } else if problem.pointer == "/guardian" {
            if let Some(guardian) = &mut page.guardian {
                guardian.error = Some(message.clone());
            }
            "guardian"
        } else {
            page.born.error = Some(message.clone());
            born::MONTH
        };
        page.errors.push(Wrong {
            field: field.to_owned(),
            message,
        });
    }
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}
