//! `/advising/invited/{secret}`: what an adviser is asked. The letter alone opens nothing: whoever
//! accepts is signed in with the address that was asked, or gets a second letter at that address.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use url::form_urlencoded;

use crate::{
    actions::{
        Error,
        invite_adviser::{self as action, Newcomer, Shown},
        secret,
        sign_in::LINK_MINUTES,
    },
    domain::{Account, Adviser, Problems, Rule, time::now},
    http::{
        Problem,
        form::Fields,
        mail,
        pages::{
            Pages,
            advisers::parts,
            facts::day,
            frame::{render, render_with},
            join::{agrees, told},
            notice::{lead_on, parameter},
            sign_in::{
                add_cookie, end, give_cookie,
                mailed::{keep, nonce},
            },
            view::{Choices, Field, Page, Wrong},
            visitor::Visitor,
        },
        visit::Visit,
    },
    store::{Connection, accounts, emails},
    text::Translator,
};

/// Where the letters lead.
const PATH: &str = "/advising/invited";

/// The page.
#[derive(Template)]
#[template(path = "invited.html")]
struct InvitedPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    action: String,
    /// Who asks.
    learner: String,
    /// What may be seen.
    parts: String,
    until: String,
    step: Stage,
    /// The second letter was opened in another browser, or too late.
    astray: bool,
    /// What stands in the second letter; else empty.
    key: String,
    /// What to call somebody who has no account yet, and whether he is of age and agrees to one.
    new: Option<(Field, Choices)>,
}

/// What the visitor can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Ask for the second letter.
    Ask,
    /// Look into the mail.
    Sent,
    /// Accept.
    Accept,
    /// Sign in as somebody else.
    Other,
    /// Nothing: he has declined just now.
    Declined,
    /// Nothing: it is over.
    Over,
}

fn over(visitor: &Visitor) -> Result<Response, Problem> {
    let page = InvitedPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        errors: Vec::new(),
        action: String::new(),
        learner: String::new(),
        parts: String::new(),
        until: String::new(),
        step: Stage::Over,
        astray: false,
        key: String::new(),
        new: None,
    };
    render_with(StatusCode::GONE, &page)
}

/// What is known of an invitation, for this visitor.
fn look(
    connection: &mut Connection,
    (token, shown): (&str, &Shown),
    visitor: &Visitor,
) -> Result<InvitedPage, Error> {
    let (learner, adviser) = action::look(connection, token, now())?;
    let known = accounts::by_email(connection, &adviser.email)?;
    let claims = match &visitor.actor.account {
        Some(account) => emails::all_of(connection, account)?.contains(&adviser.email),
        None => true,
    };
    let accepts = action::is_known(connection, &visitor.actor, &adviser)?
        || action::is_shown(connection, &adviser, shown, now())?;
    let step = if accepts {
        Stage::Accept
    } else if claims {
        Stage::Ask
    } else {
        Stage::Other
    };
    Ok(page(
        token,
        &learner,
        &adviser,
        known.is_none(),
        (step, shown),
        visitor,
    ))
}

fn page(
    token: &str,
    learner: &Account,
    adviser: &Adviser,
    is_new: bool,
    (step, shown): (Stage, &Shown),
    visitor: &Visitor,
) -> InvitedPage {
    let is_new = is_new && step == Stage::Accept;
    InvitedPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        errors: Vec::new(),
        action: format!("{PATH}/{token}"),
        learner: learner.name.clone(),
        parts: parts(&adviser.parts, &visitor.t),
        until: day(adviser.until, visitor),
        astray: step != Stage::Accept && !shown.key.is_empty(),
        step,
        key: shown.key.clone(),
        new: is_new.then(|| newcomer("", false, visitor)),
    }
}

/// What somebody is asked who has no account yet.
fn newcomer(name: &str, ticked: bool, visitor: &Visitor) -> (Field, Choices) {
    let label = visitor.t.get("invited-of-age");
    (Field::new("name", name), agrees(ticked, label))
}

/// The page with what is wrong with what he told.
fn again(
    mut page: InvitedPage,
    fields: &Fields,
    problems: &Problems,
    visitor: &Visitor,
) -> Result<Response, Problem> {
    let ticked = fields.get("agrees") == "true";
    let (mut name, mut agrees) = newcomer(fields.get("name"), ticked, visitor);
    for problem in &problems.0 {
        let message = told(problem, &visitor.t);
        let field = if problem.pointer == "/agrees" {
            agrees.error = Some(message.clone());
            "agrees"
        } else {
            name.error = Some(message.clone());
            "name"
        };
        page.errors.push(Wrong {
            field: field.to_owned(),
            message,
        });
    }
    page.new = Some((name, agrees));
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn load(
    pages: &Pages,
    visitor: &Visitor,
    token: &str,
    shown: &Shown,
) -> Result<InvitedPage, Error> {
    let (token, shown, reader) = (token.to_owned(), shown.clone(), visitor.clone());
    let store = &pages.api.store;
    store
        .read(move |c| look(c, (&token, &shown), &reader))
        .await
}

/// `GET /advising/invited/{secret}`.
pub(in crate::http::pages) async fn show(
    State(pages): State<Pages>,
    Path(token): Path<String>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let shown = Shown {
        key: parameter(query.as_deref(), "key"),
        nonce: nonce(&headers),
    };
    match load(&pages, &visitor, &token, &shown).await {
        Ok(page) => render(&page),
        Err(Error::Rule(Rule::LinkExpired)) => over(&visitor),
        Err(error) => Err(error.into()),
    }
}

/// `POST /advising/invited/{secret}`: `do` is `ask`, `decline` or `accept` (`key`, `name`, `agrees`).
pub(in crate::http::pages) async fn send(
    State(pages): State<Pages>,
    Path(token): Path<String>,
    visitor: Visitor,
    visit: Visit,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let shown = Shown {
        key: fields.get("key").to_owned(),
        nonce: nonce(&headers),
    };
    let mut page = match load(&pages, &visitor, &token, &shown).await {
        Ok(page) => page,
        Err(Error::Rule(Rule::LinkExpired)) => return over(&visitor),
        Err(error) => return Err(error.into()),
    };
    if fields.get("do") == "ask" {
        page.step = Stage::Sent;
        return ask(&pages, &visitor, &visit, (&token, page)).await;
    }
    if fields.get("do") == "decline" {
        return decline(&pages, &visitor, token, page).await;
    }
    let (actor, wanted) = (visitor.actor.clone(), token.clone());
    let new = Newcomer {
        name: fields.get("name").to_owned(),
        agrees: fields.get("agrees") == "true",
        language: visitor.t.language().clone(),
    };
    let done = pages
        .api
        .store
        .write(move |c| {
            let opened = action::accept(c, &actor, &wanted, &shown, &new, now())?;
            if opened.is_some() {
                end(c, visit.session.as_ref())?;
            }
            Ok::<_, Error>(opened)
        })
        .await;
    match done {
        Ok(opened) => {
            let mut response = lead_on("/advising", "advising-begun");
            if let Some((opened, role)) = opened {
                give_cookie(&pages, &mut response, &opened, role)?;
            }
            Ok(response)
        }
        Err(Error::Rule(Rule::Invalid(problems))) => again(page, &fields, &problems, &visitor),
        Err(Error::Rule(Rule::LinkExpired)) => over(&visitor),
        Err(error) => Err(error.into()),
    }
}

/// He does not want to look on. Whoever is signed in as somebody else cannot say that for him.
async fn decline(
    pages: &Pages,
    visitor: &Visitor,
    token: String,
    mut page: InvitedPage,
) -> Result<Response, Problem> {
    if page.step == Stage::Other {
        return render_with(StatusCode::FORBIDDEN, &page);
    }
    let declined = pages
        .api
        .store
        .write(move |c| action::decline(c, &token, now()))
        .await;
    match declined {
        Ok(()) => {
            page.step = Stage::Declined;
            render(&page)
        }
        Err(Error::Rule(Rule::LinkExpired)) => over(visitor),
        Err(error) => Err(error.into()),
    }
}

/// The second letter: it says whose invitation it is about, and that its link goes on there.
fn letter(learner: &str, address: String, link: String, visitor: &Visitor) -> mail::Letter {
    let t = &visitor.t;
    let territory = visitor.territory_name();
    let text = [
        ("name", learner.into()),
        ("territory", territory.as_str().into()),
        ("link", link.into()),
        ("minutes", LINK_MINUTES.into()),
    ];
    mail::Letter {
        to: address,
        subject: t.with("mail-invited-subject", [("name", learner.into())]),
        text: t.with("mail-invited-text", text),
        stop: None,
        calendar: None,
    }
}

/// Mails the second letter, to the address that was asked.
async fn ask(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    (token, page): (&str, InvitedPage),
) -> Result<Response, Problem> {
    let Some(settings) = pages.settings.mail.clone() else {
        return Err(Problem::not_found());
    };
    pages
        .limits
        .mail_link(&secret::hash(token), &visit.client)?;
    let nonce = secret::random(43)?;
    let (wanted, held) = (token.to_owned(), nonce.clone());
    let (address, key) = pages
        .api
        .store
        .write(move |c| action::ask_for_proof(c, &wanted, &held, now()))
        .await?;
    let link = pages.settings.url.at(&format!("{PATH}/{token}"));
    let key: String = form_urlencoded::byte_serialize(key.as_bytes()).collect();
    let link = format!("{link}?key={key}");
    let letter = letter(&page.learner, address, link, visitor);
    tokio::spawn(async move {
        if let Err(error) = mail::send(&settings, letter).await {
            tracing::error!(%error, "a link for an adviser could not be mailed");
        }
    });
    let mut response = render(&page)?;
    add_cookie(&mut response, keep(&nonce, PATH, pages.settings.is_https()))?;
    Ok(response)
}
