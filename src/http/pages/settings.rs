//! `/settings`: what a person says of herself, and her password.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use secrecy::{ExposeSecret, SecretString};

use super::{
    Pages,
    filled::own_name,
    frame::{render, render_with},
    sign_in::{give_cookie, password, signed_out},
    view::{Choice, Choices, Field, Notice, Page, Wrong},
    visitor::{Visitor, keep_language},
};
use crate::{
    actions::{Error, change_account, sign_in as action},
    domain::{Account, LanguageTag, Rule, time::now},
    http::{Problem, form::Fields, visit::Visit},
    store::accounts,
    text::{Translator, negotiation},
};

/// Fewest characters of a password.
const SHORTEST: usize = 10;

/// The page.
#[derive(Template)]
#[template(path = "settings.html")]
struct SettingsPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    /// Nothing for who came by a card.
    email: Option<String>,
    name: Field,
    languages: Choices,
    has_password: bool,
    current: Field,
    password: Field,
}

impl SettingsPage {
    fn new(visitor: &Visitor, account: &Account) -> Self {
        Self {
            t: visitor.t.clone(),
            page: visitor.page(""),
            errors: Vec::new(),
            email: account.email.clone(),
            name: Field::new("name", account.name.as_str()),
            languages: languages(visitor),
            has_password: account.has_password,
            current: Field::new("current", ""),
            password: Field::new("password", ""),
        }
    }

    fn again(&self) -> Result<Response, Problem> {
        render_with(StatusCode::UNPROCESSABLE_ENTITY, self)
    }
}

fn languages(visitor: &Visitor) -> Choices {
    let choices = negotiation::offered(&visitor.territory.languages)
        .into_iter()
        .map(|tag| Choice {
            label: own_name(&tag),
            checked: tag == *visitor.t.language(),
            value: tag.to_string(),
            count: String::new(),
        });
    Choices {
        name: "language".to_owned(),
        choices: choices.collect(),
        error: None,
    }
}

/// The signed-in person, or the way to sign in.
fn person(visitor: &Visitor) -> Result<Account, Problem> {
    Ok(visitor.actor.account.clone().ok_or(Rule::SignInFirst)?)
}

/// The hash of her password, if she has one.
async fn stored(pages: &Pages, account: &Account) -> Result<Option<String>, Problem> {
    let id = account.id;
    let store = &pages.api.store;
    Ok(store
        .read(move |connection| accounts::password(connection, id))
        .await?)
}

/// `GET /settings`.
pub(super) async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let account = person(&visitor)?;
    let mut page = SettingsPage::new(&visitor, &account);
    let done = match query.as_deref() {
        Some("done=profile") => Some("settings-saved"),
        Some("done=password") => Some("settings-password-saved"),
        Some("done=organisation-deleted") => Some("done-organisation-deleted"),
        _ => None,
    };
    page.page.notice = done.map(|id| Notice {
        kind: "ok",
        text: visitor.t.get(id),
        ..Notice::default()
    });
    render(&page)
}

/// `POST /settings`: `do` is `profile`, `password` or `sign-out`.
pub(super) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    let account = person(&visitor)?;
    let stored = stored(&pages, &account).await?;
    let page = SettingsPage::new(&visitor, &account);
    match fields.get("do") {
        "profile" => set_profile(&pages, &visitor, page, &fields).await,
        "password" => set_password(&pages, page, &account, stored, &visit, &fields).await,
        "sign-out" => sign_out_everywhere(&pages, &account).await,
        _ => Err(Problem::malformed("`do` is none of this page's buttons")),
    }
}

async fn set_profile(
    pages: &Pages,
    visitor: &Visitor,
    mut page: SettingsPage,
    fields: &Fields,
) -> Result<Response, Problem> {
    let actor = visitor.actor.clone();
    let name = fields.get("name").to_owned();
    let offered = negotiation::offered(&visitor.territory.languages);
    let language: Option<LanguageTag> = fields.get("language").parse().ok();
    let language = language.filter(|tag| offered.contains(tag));
    page.name.value.clone_from(&name);
    let wanted = language.clone();
    let store = &pages.api.store;
    let saved = store
        .write(move |connection| {
            change_account::set_profile(connection, &actor, &name, wanted.as_ref())
        })
        .await;
    match saved {
        Ok(()) => {
            let mut response = Redirect::to("/settings?done=profile").into_response();
            if let Some(cookie) = language.as_ref().and_then(keep_language) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Err(Error::Rule(Rule::Invalid(problems))) => {
            for problem in &problems.0 {
                let (name, wrong) = page.name.wrong(visitor.t.problem(problem));
                page.name = name;
                page.errors.push(wrong);
            }
            page.again()
        }
        Err(error) => Err(error.into()),
    }
}

/// Ends every session, this browser's too.
async fn sign_out_everywhere(pages: &Pages, account: &Account) -> Result<Response, Problem> {
    let id = account.id;
    let store = &pages.api.store;
    store
        .write(move |connection| action::end_all(connection, id))
        .await?;
    signed_out(pages)
}

/// Sets a password. Whoever was signed in elsewhere is signed out; this browser goes on with a new
/// session.
async fn set_password(
    pages: &Pages,
    mut page: SettingsPage,
    account: &Account,
    stored: Option<String>,
    visit: &Visit,
    fields: &Fields,
) -> Result<Response, Problem> {
    let typed = SecretString::from(fields.get("password"));
    if stored.is_some() {
        let attempt = pages.limits.try_password(&account.key(), &visit.client)?;
        let current = SecretString::from(fields.get("current"));
        if !password::matches(stored, current).await? {
            let (current, wrong) = page.current.wrong(page.t.get("problem-password-wrong"));
            page.current = current;
            page.errors.push(wrong);
            return page.again();
        }
        attempt.succeeded();
    }
    let short = typed.expose_secret().chars().count() < SHORTEST;
    let Some(hash) = password::hash(typed).await? else {
        let message = if short {
            page.t
                .with("problem-password-short", [("n", SHORTEST.into())])
        } else {
            page.t.get("problem-password-common")
        };
        let (password, wrong) = page.password.wrong(message);
        page.password = password;
        page.errors.push(wrong);
        return page.again();
    };
    let id = account.id;
    let store = &pages.api.store;
    let opened = store
        .write(move |connection| {
            action::set_password(connection, id, &hash)?;
            action::open(connection, id, now())
        })
        .await?;
    let mut response = Redirect::to("/settings?done=password").into_response();
    give_cookie(pages, &mut response, &opened, account.role)?;
    Ok(response)
}
