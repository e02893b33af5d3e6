//! `/advisers`: whom a learner lets look on, and each time that they looked.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use url::form_urlencoded;

use super::{
    Pages,
    facts::day,
    frame::{render, render_with},
    goals::person,
    notice::{done, lead_on, parameter},
    view::{Choice, Choices, Field, Notice, Page, Tag, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{
        Error, advise,
        invite_adviser::{self, Request},
    },
    domain::{
        Adviser, AdviserId, Problem as Wrongness, ProblemCode, Problems, Role, Rule,
        account::email,
        adviser::{AdviserState, EndedBy, Part, months_from},
        time::{Moment, now},
    },
    http::{Problem, form::Fields, visit::Visit},
    store::{Connection, accounts, advisers, learners, remarks},
    text::Translator,
};

/// What was done, as the address says it.
const DONE: [&str; 3] = ["adviser-asked", "guardian-asked", "saved"];
/// The parameter that names the adviser who was ended just now.
const ENDED: &str = "ended";
/// Most looks that are shown at first.
const VIEWS: i64 = 100;
/// Most looks that are shown of one adviser; the export has all.
const ALL: i64 = 10_000;
/// For how many months one can let somebody in.
const MONTHS: [u32; 4] = [1, 3, 6, 12];
/// What is preset of these: the shortest.
const PRESET: u32 = 1;

/// The page.
#[derive(Template)]
#[template(path = "advisers.html")]
struct AdvisersPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    advisers: Vec<Shown>,
    email: Field,
    parts: Choices,
    months: Choices,
    /// She has not said yet when she was born.
    unborn: bool,
    /// Her guardian has to agree that she has an account.
    waits: bool,
    /// Her guardian has to agree to each.
    young: bool,
    /// She is mailed when something is said.
    letters: bool,
    /// Whether letters can be sent.
    mails: bool,
}

/// Somebody who may look on, or might.
struct Shown {
    id: String,
    name: String,
    state: Tag,
    facts: Vec<String>,
    /// It can be ended.
    open: bool,
    /// It is over, and nobody ever looked: there is no more to tell.
    bare: bool,
    /// How often this one looked.
    looks: i64,
    views: Vec<String>,
    /// Where all looks are listed; nothing when these are.
    all: Option<String>,
    /// All looks were asked for.
    unfolded: bool,
}

/// The name of a part.
pub(super) fn part(part: Part, t: &Translator) -> String {
    t.get(match part {
        Part::Goals => "part-goals",
        Part::Playlists => "nav-playlists",
        Part::Enrolments => "part-enrolments",
    })
}

/// The names of parts, in a sentence.
pub(super) fn parts(list: &[Part], t: &Translator) -> String {
    let names: Vec<String> = list.iter().map(|one| part(*one, t)).collect();
    t.list(&names)
}

fn shown(
    connection: &mut Connection,
    item: Adviser,
    all: &str,
    visitor: &Visitor,
) -> Result<Shown, Error> {
    let t = &visitor.t;
    let account = match item.adviser {
        Some(id) => accounts::get(connection, id)?,
        None => None,
    };
    let name = account.map(|account| account.name);
    let name = name.filter(|name| !name.is_empty());
    let state = item.state(visitor.now);
    let (kind, label) = match state {
        AdviserState::Guardian => ("warn", "adviser-guardian"),
        AdviserState::Invited => ("warn", "adviser-invited"),
        AdviserState::Active => ("ok", "adviser-active"),
        AdviserState::Ended if matches!(item.ended, Some((_, EndedBy::Guardian))) => {
            ("off", "adviser-ended-guardian")
        }
        AdviserState::Ended if item.is_declined() => ("off", "adviser-declined"),
        AdviserState::Ended => ("off", "adviser-ended"),
    };
    let mut facts = vec![parts(&item.parts, t)];
    if let Some((time, _)) = item.ended {
        let on = day(time, visitor);
        facts.push(t.with("adviser-ended-on", [("date", on.into())]));
    } else if state == AdviserState::Ended && item.until <= visitor.now {
        let on = day(item.until, visitor);
        facts.push(t.with("adviser-ended-on", [("date", on.into())]));
    } else if state != AdviserState::Ended {
        let until = day(item.until, visitor);
        facts.push(t.with("adviser-until", [("date", until.into())]));
    }
    if name.is_some() {
        facts.push(item.email.clone());
    }
    let id = item.id.to_string();
    let unfolded = id == all;
    let looks = advisers::count_views(connection, item.id)?;
    let most = if unfolded { ALL } else { VIEWS };
    let views = advisers::views(connection, item.id, most + 1)?;
    let is_cut = i64::try_from(views.len()).unwrap_or(i64::MAX) > most;
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let views = views.into_iter().take(most).map(|view| {
        let at = Moment(view.at.with_timezone(&visitor.zone()).fixed_offset());
        let at = visitor.t.moment(at);
        let times = match view.times {
            1 => String::new(),
            times => format!(" · {times} ×"),
        };
        format!("{at} · {}{times}", part(view.part, t))
    });
    Ok(Shown {
        all: (is_cut && !unfolded).then(|| format!("/advisers?all={id}#looks-{id}")),
        id,
        name: name.unwrap_or_else(|| called(item.email, t)),
        state: Tag {
            kind,
            text: t.get(label),
        },
        facts,
        open: state != AdviserState::Ended,
        bare: state == AdviserState::Ended && looks == 0,
        looks,
        views: views.collect(),
        unfolded,
    })
}

/// What an adviser is called whose account has no name, or is erased.
pub(super) fn called(email: String, t: &Translator) -> String {
    if email.is_empty() {
        t.get("adviser-gone")
    } else {
        email
    }
}

fn choices(visitor: &Visitor, chosen: &[Part], months: u32) -> (Choices, Choices) {
    let t = &visitor.t;
    let parts = Part::ALL.iter().map(|&one| Choice {
        value: one.to_string(),
        label: part(one, t),
        checked: chosen.contains(&one),
        count: String::new(),
    });
    let spans = MONTHS.iter().map(|&n| Choice {
        value: n.to_string(),
        label: n.to_string(),
        checked: n == months,
        count: String::new(),
    });
    let group = |name: &str, choices: Vec<Choice>| Choices {
        name: name.to_owned(),
        choices,
        error: None,
    };
    (
        group("parts", parts.collect()),
        group("months", spans.collect()),
    )
}

/// The page, with all looks of the adviser whose id is `all`.
fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    (age, all): (u32, &str),
) -> Result<AdvisersPage, Error> {
    let account = person(visitor)?;
    let learner = learners::get(connection, account.id)?;
    let known = advisers::of_account(connection, account.id)?;
    let shown = known
        .into_iter()
        .map(|item| shown(connection, item, all, visitor))
        .collect::<Result<Vec<_>, Error>>()?;
    let (parts, months) = choices(visitor, &[Part::Goals], PRESET);
    Ok(AdvisersPage {
        t: visitor.t.clone(),
        page: visitor.page("me"),
        errors: Vec::new(),
        advisers: shown,
        email: Field::new("email", ""),
        parts,
        months,
        unborn: learner.is_none() && account.role == Role::Learner,
        waits: learner
            .as_ref()
            .is_some_and(|learner| learner.waits_for_guardian(age, visitor.now)),
        young: learner.is_some_and(|learner| learner.birth.age(visitor.now) < age),
        letters: remarks::letters(connection, account.id)?.is_some(),
        mails: visitor.mails,
    })
}

/// `GET /advisers`.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let (reader, age) = (visitor.clone(), pages.settings.learners.consent_age);
    let all = parameter(query.as_deref(), "all");
    let store = &pages.api.store;
    let page = store.read(move |c| load(c, &reader, (age, &all))).await;
    let mut page = page.map_err(|error: Error| Problem::from(error))?;
    page.page.notice = ended(&page.advisers, query.as_deref(), &visitor)
        .or_else(|| done(&visitor, query.as_deref(), &DONE));
    render(&page)
}

/// Who sees nothing of hers any more, when she has just ended one.
fn ended(advisers: &[Shown], query: Option<&str>, visitor: &Visitor) -> Option<Notice> {
    let id = parameter(query, ENDED);
    let one = advisers.iter().find(|one| one.id == id && !one.open)?;
    let name = [("name", one.name.as_str().into())];
    Some(Notice {
        kind: "ok",
        text: visitor.t.with("done-adviser-ended", name),
        ..Notice::default()
    })
}

/// `POST /advisers`: `do` is `invite` (`email`, `parts`, `months`), `end` (an `id`) or `letters`
/// (`mail`).
pub(super) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    match act(&pages, &visitor, &visit, &fields).await {
        Ok("adviser-ended") => {
            let id: String = form_urlencoded::byte_serialize(fields.get("id").as_bytes()).collect();
            Ok(Redirect::to(&format!("/advisers?{ENDED}={id}")).into_response())
        }
        Ok(word) => Ok(lead_on("/advisers", word)),
        Err(Error::Rule(Rule::Invalid(problems))) if fields.get("do") == "invite" => {
            again(&pages, &visitor, &fields, &problems).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn act(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    fields: &Fields,
) -> Result<&'static str, Error> {
    let actor = visitor.actor.clone();
    let age = pages.settings.learners.consent_age;
    let verb = fields.get("do").to_owned();
    let address = fields.get("email").to_owned();
    if verb == "invite" {
        person(visitor)?;
        if !visitor.mails {
            return Err(Rule::Refused(visitor.t.get("join-no-mail")).into());
        }
        let (asker, typed) = (actor.clone(), address.clone());
        let letter = pages
            .api
            .store
            .read(move |c| invite_adviser::first_letter(c, &asker, &typed, age, now()))
            .await?;
        if let Some(letter) = letter {
            pages.limits.mail_link(&letter, &visit.client)?;
        }
    }
    let months: u32 = fields.get("months").parse().unwrap_or_default();
    let parts = fields.all("parts").filter_map(|part| part.parse().ok());
    let request = Request {
        email: address,
        parts: parts.collect(),
        until: MONTHS
            .contains(&months)
            .then(|| months_from(visitor.now, months)),
    };
    let id: Result<AdviserId, _> = fields.get("id").parse();
    let mail = fields.get("mail") == "true";
    let language = visitor.t.language().clone();
    pages
        .api
        .store
        .write(move |c| match verb.as_str() {
            "invite" => {
                let made = invite_adviser::invite(c, &actor, &request, &language, age, now())?;
                Ok(if made.guardian {
                    "guardian-asked"
                } else {
                    "adviser-asked"
                })
            }
            "end" => {
                let id = id.map_err(|_no_uuid| Rule::NotFound)?;
                invite_adviser::end(c, &actor, id, now())?;
                Ok("adviser-ended")
            }
            "letters" => {
                advise::set_letters(c, &actor, mail.then_some(&language), now())?;
                Ok("saved")
            }
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
    let (reader, age) = (visitor.clone(), pages.settings.learners.consent_age);
    let store = &pages.api.store;
    let page = store.read(move |c| load(c, &reader, (age, ""))).await;
    let mut page = page.map_err(|error: Error| Problem::from(error))?;
    let chosen: Vec<Part> = fields
        .all("parts")
        .filter_map(|part| part.parse().ok())
        .collect();
    let months = fields.get("months").parse().unwrap_or_default();
    (page.parts, page.months) = choices(visitor, &chosen, months);
    page.email = Field::new("email", fields.get("email"));
    for problem in &problems.0 {
        let message = told(problem, fields.get("email"), visitor);
        let field = match problem.pointer.as_str() {
            "/parts" => {
                page.parts.error = Some(message.clone());
                "parts"
            }
            _ => {
                page.email.error = Some(message.clone());
                "email"
            }
        };
        page.errors.push(Wrong {
            field: field.to_owned(),
            message,
        });
    }
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn told(problem: &Wrongness, typed: &str, visitor: &Visitor) -> String {
    let t = &visitor.t;
    match (problem.pointer.as_str(), &problem.code) {
        ("/parts", ProblemCode::Required) => t.get("problem-choose"),
        ("/email", ProblemCode::Malformed(_)) if email(typed).is_ok() => {
            t.get("problem-adviser-known")
        }
        ("/email", ProblemCode::Malformed(_)) => t.get("problem-malformed-email"),
        _ => t.problem(problem),
    }
}
