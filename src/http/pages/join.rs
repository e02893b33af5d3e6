//! `/join`: becoming a learner. What is answered is the same for an address that has an account and
//! for one that has none; what is mailed differs.

pub(super) mod born;
pub(super) mod link;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Pages,
    frame::{own_path, render, render_with},
    sign_in::{add_cookie, asked_next, mailed},
    view::{Choice, Choices, Field, Page, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{
        join::{self, Checked, Invitation, Wish},
        secret,
        sign_in::LINK_MINUTES,
    },
    config::Mail,
    domain::{LanguageTag, ObjectUrl, Problem as Wrongly, Problems, sign_on::Identity, time::now},
    http::{
        Problem,
        form::Fields,
        mail::{self, Letter},
        visit::Visit,
    },
    store::Store,
    text::Translator,
};

use born::Born;

/// Where the links in letters lead.
const PATH: &str = "/join";

/// The page.
#[derive(Template)]
#[template(path = "join.html")]
struct JoinPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    email: Field,
    name: Field,
    born: Born,
    /// Asked only of whoever is too young to decide alone.
    guardian: Option<Field>,
    agrees: Choices,
    /// From which age people decide alone.
    age: u32,
    /// Whether letters can be sent.
    mail: bool,
    /// Where to go afterwards: a path; empty for the usual one.
    next: String,
    /// The address that a letter is on its way to.
    sent: Option<String>,
    minutes: i64,
}

impl JoinPage {
    fn new(pages: &Pages, visitor: &Visitor, wish: &Wish, born: Born) -> Self {
        Self {
            t: visitor.t.clone(),
            page: visitor.page(""),
            errors: Vec::new(),
            email: Field::new("email", wish.email.as_str()),
            name: Field::new("name", wish.name.as_str()),
            guardian: None,
            agrees: agrees(wish.agrees, visitor.t.get("join-agree")),
            age: pages.settings.learners.consent_age,
            mail: visitor.mails,
            next: String::new(),
            sent: None,
            minutes: LINK_MINUTES,
            born,
        }
    }

    /// Shows what is wrong, each at its field; whoever turns out to be young is asked for a
    /// guardian.
    fn again(mut self, wish: &Wish, problems: &Problems) -> Result<Response, Problem> {
        if problems.has("/guardian") {
            self.guardian = Some(Field::new("guardian", wish.guardian.as_str()));
        }
        let mut fields = vec![
            ("/email", "email", &mut self.email.error),
            ("/name", "name", &mut self.name.error),
            ("/birthMonth", born::MONTH, &mut self.born.error),
        ];
        if let Some(guardian) = &mut self.guardian {
            fields.push(("/guardian", "guardian", &mut guardian.error));
        }
        fields.push(("/agrees", "agrees", &mut self.agrees.error));
        let lines = put_at(problems, |problem| told(problem, &self.t), fields);
        self.errors.extend(lines);
        render_with(StatusCode::UNPROCESSABLE_ENTITY, &self)
    }
}

/// One thing to agree to.
pub(super) fn agrees(checked: bool, label: String) -> Choices {
    Choices {
        name: "agrees".to_owned(),
        choices: vec![Choice {
            value: "true".to_owned(),
            label,
            checked,
            count: String::new(),
        }],
        error: None,
    }
}

/// What is wrong with something that a learner or her guardian wrote.
pub(super) fn told(problem: &Wrongly, t: &Translator) -> String {
    match problem.pointer.as_str() {
        "/birthMonth" => t.get("problem-birth-month"),
        "/agrees" => t.get("problem-agree"),
        "/guardian" if problem.detail.contains("own") => t.get("problem-guardian-own"),
        _ => t.problem(problem),
    }
}

/// Puts each problem at its field: `fields` has them by pointer, each with the id to which the summary
/// leads. What is about none of them stands at the last one. Answers the lines of the summary.
pub(super) fn put_at(
    problems: &Problems,
    told: impl Fn(&Wrongly) -> String,
    mut fields: Vec<(&str, &str, &mut Option<String>)>,
) -> Vec<Wrong> {
    let mut lines = Vec::new();
    for problem in &problems.0 {
        let message = told(problem);
        let own = fields
            .iter()
            .position(|(pointer, ..)| problem.pointer == *pointer);
        let own = own.unwrap_or(fields.len().saturating_sub(1));
        if let Some((_, field, error)) = fields.get_mut(own) {
            **error = Some(message.clone());
            lines.push(Wrong {
                field: (*field).to_owned(),
                message,
            });
        }
    }
    lines
}

/// `GET /join`.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let next = asked_next(query.as_deref());
    if visitor.actor.account.is_some() {
        let onward = own_path(&next).unwrap_or("/me");
        return Ok(Redirect::to(onward).into_response());
    }
    let mut page = JoinPage::new(&pages, &visitor, &Wish::default(), Born::default());
    page.next = next;
    render(&page)
}

/// `POST /join`.
pub(super) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    let Some(mail) = pages.settings.mail.clone() else {
        return Err(Problem::not_found());
    };
    let born = Born::read(&fields);
    let wish = Wish {
        email: fields.get("email").to_owned(),
        name: fields.get("name").to_owned(),
        birth_month: born.month_of_year(),
        guardian: fields.get("guardian").to_owned(),
        agrees: fields.get("agrees") == "true",
    };
    let mut page = JoinPage::new(&pages, &visitor, &wish, born);
    let next = own_path(fields.get("next")).unwrap_or_default();
    page.next = next.to_owned();
    let checked = match wish.check(pages.settings.learners.consent_age, now()) {
        Ok(checked) => checked,
        Err(problems) => return page.again(&wish, &problems),
    };
    page.sent = Some(checked.email.clone());
    let nonce = write_to(&pages, &visitor, &visit, mail, (checked, next), None)?;
    let mut response = render(&page)?;
    tie(&pages, &mut response, &nonce)?;
    Ok(response)
}

/// Writes to somebody who wants to join, and answers what ties the letter's link to her browser.
/// The link leads on to a path of ours, when there is one. `sign_on` is who she is at the provider that
/// she came by.
///
/// # Errors
/// 429 when too many letters were asked for.
pub(super) fn write_to(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    mail: Mail,
    (wish, next): (Checked, &str),
    sign_on: Option<Identity>,
) -> Result<String, Problem> {
    pages.limits.mail_link(&wish.email, &visit.client)?;
    if let Some(guardian) = &wish.guardian {
        pages.limits.mail_guardian(guardian)?;
    }
    let nonce = secret::random(43)?;
    let letter = Asked {
        mail,
        nonce: nonce.clone(),
        language: visitor.t.language().clone(),
        base: pages.settings.url.clone(),
        territory: visitor.territory_name(),
        t: visitor.t.clone(),
        wish,
        next: next.to_owned(),
        sign_on,
    };
    let store = pages.api.store.clone();
    tokio::spawn(async move { letter.send(store).await });
    Ok(nonce)
}

/// Ties the links of a letter to this browser.
pub(super) fn tie(pages: &Pages, response: &mut Response, nonce: &str) -> Result<(), Problem> {
    let https = pages.settings.is_https();
    for path in [PATH, mailed::PATH] {
        add_cookie(response, mailed::keep(nonce, path, https))?;
    }
    Ok(())
}

/// A wish that is answered by mail.
struct Asked {
    mail: Mail,
    wish: Checked,
    next: String,
    sign_on: Option<Identity>,
    nonce: String,
    language: LanguageTag,
    base: ObjectUrl,
    territory: String,
    t: Translator,
}

impl Asked {
    async fn send(self, store: Store) {
        let (wish, nonce, language) =
            (self.wish.clone(), self.nonce.clone(), self.language.clone());
        let sign_on = self.sign_on.clone();
        let asked = store
            .write(move |connection| {
                join::ask(connection, &wish, &nonce, &language, sign_on, now())
            })
            .await;
        let letter = match asked {
            Ok(Invitation::New(token)) => self.letter(&token),
            Ok(Invitation::Known(token)) => {
                let link = mailed::link_to(&self.base, &token, &self.next);
                mailed::letter(&self.t, &self.territory, &self.wish.email, link)
            }
            Err(error) => {
                tracing::error!(%error, "a link to join could not be made");
                return;
            }
        };
        if let Err(error) = mail::send(&self.mail, letter).await {
            tracing::error!(%error, "a link to join could not be mailed");
        }
    }

    fn letter(&self, token: &str) -> Letter {
        let territory = self.territory.as_str();
        let link = mailed::with_next(&self.base.at(&format!("{PATH}/{token}")), &self.next);
        let text = [
            ("territory", territory.into()),
            ("name", self.wish.name.as_str().into()),
            ("link", link.into()),
            ("minutes", LINK_MINUTES.into()),
        ];
        let subject = [("territory", territory.into())];
        Letter {
            to: self.wish.email.clone(),
            subject: self.t.with("mail-join-subject", subject),
            text: self.t.with("mail-join-text", text),
            stop: None,
            calendar: None,
        }
    }
}
