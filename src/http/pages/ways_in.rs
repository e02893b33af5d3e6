//! `/settings/sign-in`: how a person signs in besides her address and her password: passkeys,
//! single sign-ons that she linked, and the words that go with her card.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use secrecy::SecretString;

use super::{
    Pages,
    by_card::{new_words, show_words},
    facts::day,
    frame::{render, render_with},
    notice::{done, lead_on},
    sign_in::{
        passkey::{begun, told},
        password,
    },
    sign_on,
    view::{Field, Link, Page, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{Error, keep_way_in::Ways, passkey, sign_on as linking, use_card},
    config::Provider,
    domain::{AccountId, Passkey, Problems, Role, Rule, SignOn, limit::NAME, time::now},
    http::{Problem, form::Fields, visit::Visit},
    store::{Connection, accounts, passkeys, sign_ons},
    text::Translator,
};

/// This page.
const PATH: &str = "/settings/sign-in";

/// What was done, as the address says it.
const DONE: [&str; 4] = [
    "passkey-added",
    "passkey-removed",
    "sign-on-linked",
    "sign-on-unlinked",
];

/// The page.
#[derive(Template)]
#[template(path = "ways_in.html")]
struct WaysInPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    /// Whether devices can make passkeys for this node.
    offers: bool,
    name: Field,
    /// Whether she has a password, which is asked for before something is added.
    has_password: bool,
    /// The password as it is typed to add a passkey.
    current: Field,
    /// The same to link an account elsewhere.
    password: Field,
    passkeys: Vec<Way>,
    linked: Vec<Way>,
    /// The name of the card by which she comes back, when she has one.
    card: Option<String>,
    /// The password as it is typed to make new words.
    known: Field,
    /// Providers that can be linked: their names in addresses, and what people call them.
    providers: Vec<(String, String)>,
}

/// One way in.
struct Way {
    id: String,
    name: String,
    /// When it was added, and when it was used.
    told: Vec<String>,
    /// Its counter went back.
    locked: bool,
}

/// The page that leads to a provider.
#[derive(Template)]
#[template(path = "sign_on_outward.html")]
struct OutwardPage {
    t: Translator,
    page: Page,
    provider: String,
    onward: Link,
}

fn told_of(
    visitor: &Visitor,
    created: chrono::DateTime<chrono::Utc>,
    used: Option<chrono::DateTime<chrono::Utc>>,
) -> Vec<String> {
    let on = |id: &str, time| visitor.t.with(id, [("date", day(time, visitor).into())]);
    let used = match used {
        Some(time) => on("way-used", time),
        None => visitor.t.get("way-unused"),
    };
    vec![on("way-added", created), used]
}

async fn load(pages: &Pages, visitor: &Visitor) -> Result<WaysInPage, Problem> {
    let account = visitor.actor.account.clone().ok_or(Rule::SignInFirst)?;
    let (own, linked) = own(pages, account.id).await?;
    let (person, at) = (account.clone(), visitor.now);
    let store = &pages.api.store;
    let card = store
        .read(move |c: &mut Connection| use_card::own(c, &person, at))
        .await?;
    let label = |one: &SignOn| {
        let mut all = pages.sign_ons.all();
        let provider = all.find(|provider| provider.issuer == one.identity.issuer);
        provider.map_or_else(
            || one.identity.issuer.clone(),
            |provider| provider.label(&visitor.wanted),
        )
    };
    let free = |provider: &&Provider| {
        let mut issuers = linked.iter().map(|one| &one.identity.issuer);
        !issuers.any(|issuer| *issuer == provider.issuer)
    };
    // Whoever works here signs in only where it is strong enough.
    let may = |provider: &&Provider| account.role == Role::Learner || !provider.acr.is_empty();
    let providers = pages.sign_ons.all().filter(free).filter(may);
    Ok(WaysInPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        errors: Vec::new(),
        offers: pages.passkeys.is_some(),
        name: Field::new("name", ""),
        has_password: account.has_password,
        current: Field::new("current", ""),
        password: Field::new("password", ""),
        card: card.map(|card| card.name),
        known: Field::new("known", ""),
        providers: providers
            .map(|provider| (provider.name.clone(), provider.label(&visitor.wanted)))
            .collect(),
        passkeys: own
            .into_iter()
            .map(|one| Way {
                id: one.id.to_string(),
                told: told_of(visitor, one.created, one.used),
                locked: one.locked.is_some(),
                name: one.name,
            })
            .collect(),
        linked: linked
            .iter()
            .map(|one| Way {
                id: one.id.to_string(),
                name: label(one),
                told: told_of(visitor, one.created, one.used),
                locked: false,
            })
            .collect(),
    })
}

async fn own(pages: &Pages, id: AccountId) -> Result<(Vec<Passkey>, Vec<SignOn>), Error> {
    let store = &pages.api.store;
    store
        .read(move |c: &mut Connection| {
            Ok((passkeys::of_account(c, id)?, sign_ons::of_account(c, id)?))
        })
        .await
}

/// `GET /settings/sign-in`.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = load(&pages, &visitor).await?;
    page.page.notice = done(&visitor, query.as_deref(), &DONE);
    render(&page)
}

/// `POST /settings/sign-in`: `do` is `begin` (which answers JSON), `add`, `remove`, `link`,
/// `unlink` or `words`.
pub(super) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    visit: Visit,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    match fields.get("do") {
        "begin" => begin(&pages, &visitor, &visit, &fields).await,
        "add" => add(&pages, &visitor, &fields).await,
        "remove" => {
            let id = fields.get("id").parse();
            let id = id.map_err(|_no_id| Problem::not_found())?;
            let (actor, ways) = (visitor.actor.clone(), Ways::of(&pages.settings));
            let store = &pages.api.store;
            let removed = store
                .write(move |c| passkey::remove(c, &actor, id, &ways))
                .await;
            after(&pages, &visitor, removed, "passkey-removed").await
        }
        "unlink" => {
            let id = fields.get("id").parse();
            let id = id.map_err(|_no_id| Problem::not_found())?;
            let (actor, ways) = (visitor.actor.clone(), Ways::of(&pages.settings));
            let store = &pages.api.store;
            let removed = store
                .write(move |c| linking::unlink(c, &actor, id, &ways))
                .await;
            after(&pages, &visitor, removed, "sign-on-unlinked").await
        }
        "link" => link(&pages, &visitor, &visit, &headers, &fields).await,
        "words" => renew(&pages, &visitor, &visit, &fields).await,
        _ => Err(Problem::malformed("`do` is none of this page's buttons")),
    }
}

/// Leads on when something was taken away, or says why it stays.
async fn after(
    pages: &Pages,
    visitor: &Visitor,
    outcome: Result<(), Error>,
    word: &str,
) -> Result<Response, Problem> {
    match outcome {
        Ok(()) => Ok(lead_on(PATH, word)),
        Err(Error::Rule(Rule::Refused(_))) => {
            again(pages, visitor, "way-last", StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The page with what is wrong, which is no field's.
async fn again(
    pages: &Pages,
    visitor: &Visitor,
    message: &str,
    status: StatusCode,
) -> Result<Response, Problem> {
    let mut page = load(pages, visitor).await?;
    page.errors.push(Wrong {
        field: String::new(),
        message: visitor.t.get(message),
    });
    render_with(status, &page)
}

/// Whether she typed her password, or has none: an open session that somebody finds shall not be
/// made a way in that stays.
async fn knows_password(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    typed: &str,
) -> Result<bool, Problem> {
    let account = visitor.actor.account.clone().ok_or(Rule::SignInFirst)?;
    let id = account.id;
    let store = &pages.api.store;
    let stored = store.read(move |c| accounts::password(c, id)).await?;
    if stored.is_none() {
        return Ok(true);
    }
    let attempt = pages.limits.try_password(&account.key(), &visit.client)?;
    let knows = password::matches(stored, SecretString::from(typed)).await?;
    if knows {
        attempt.succeeded();
    }
    Ok(knows)
}

/// Begins to add a passkey. Nobody ends what did not begin here, so the password is asked for here.
async fn begin(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    fields: &Fields,
) -> Result<Response, Problem> {
    let Some(party) = pages.passkeys.clone() else {
        return Err(Problem::not_found());
    };
    pages.limits.begin_way(&visit.client)?;
    if !knows_password(pages, visitor, visit, fields.get("current")).await? {
        return Err(Rule::Forbidden("your password").into());
    }
    let actor = visitor.actor.clone();
    let store = &pages.api.store;
    let ceremony = store
        .write(move |c| passkey::begin_adding(c, &actor, &party, now()))
        .await?;
    Ok(begun(&ceremony).into_response())
}

async fn add(pages: &Pages, visitor: &Visitor, fields: &Fields) -> Result<Response, Problem> {
    let Some(party) = pages.passkeys.clone() else {
        return Err(Problem::not_found());
    };
    let (actor, answer) = (visitor.actor.clone(), fields.clone());
    // Her device has kept it already: it is not refused for a name.
    let typed = fields.get("name").chars().filter(|c| !c.is_control());
    let name: String = typed.take(NAME).collect();
    let name = match name.trim() {
        // Which one it is shows when there are several.
        "" => format!(
            "{}, {}",
            visitor.t.get("passkey-one"),
            day(visitor.now, visitor)
        ),
        name => name.to_owned(),
    };
    let added = pages
        .api
        .store
        .write(move |c| {
            let ceremony = (answer.get("ceremony"), answer.get("answer"));
            passkey::add(c, &actor, &party, ceremony, &name, now())
        })
        .await;
    match added {
        Ok(Ok(_)) => Ok(lead_on(PATH, "passkey-added")),
        Ok(Err(wrong)) => again(pages, visitor, told(wrong), StatusCode::BAD_REQUEST).await,
        Err(Error::Rule(Rule::Invalid(problems))) => {
            misnamed(pages, visitor, fields, &problems).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The page with what is wrong about the name.
async fn misnamed(
    pages: &Pages,
    visitor: &Visitor,
    fields: &Fields,
    problems: &Problems,
) -> Result<Response, Problem> {
    let mut page = load(pages, visitor).await?;
    page.name = Field::new("name", fields.get("name"));
    for problem in &problems.0 {
        let (name, wrong) = page.name.wrong(visitor.t.problem(problem));
        page.name = name;
        page.errors.push(wrong);
    }
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Makes new words for the card of who is signed in, and shows them this once.
async fn renew(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    fields: &Fields,
) -> Result<Response, Problem> {
    pages.limits.begin_way(&visit.client)?;
    if !knows_password(pages, visitor, visit, fields.get("known")).await? {
        let mut page = load(pages, visitor).await?;
        let message = visitor.t.get("problem-password-wrong");
        let (known, wrong) = page.known.wrong(message);
        page.known = known;
        page.errors.push(wrong);
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let (words, hash) = new_words().await?;
    let actor = visitor.actor.clone();
    let store = &pages.api.store;
    let card = store
        .write(move |c| use_card::renew(c, &actor, &hash, now()))
        .await?;
    show_words(visitor, card.name, words, PATH)
}

async fn link(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    headers: &HeaderMap,
    fields: &Fields,
) -> Result<Response, Problem> {
    let provider = pages.sign_ons.find(fields.get("provider"));
    let provider = provider.ok_or_else(Problem::not_found)?;
    pages.limits.begin_way(&visit.client)?;
    if !knows_password(pages, visitor, visit, fields.get("password")).await? {
        let mut page = load(pages, visitor).await?;
        let message = visitor.t.get("problem-password-wrong");
        let (password, wrong) = page.password.wrong(message);
        page.password = password;
        page.errors.push(wrong);
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let way = match sign_on::link(pages, visitor, headers, provider).await? {
        Ok(way) => way,
        Err(failed) => return Ok(failed),
    };
    let label = provider.label(&visitor.wanted);
    let page = OutwardPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        onward: Link {
            href: way.href.clone(),
            label: label.clone(),
        },
        provider: label,
    };
    let mut response = render(&page)?;
    way.tie(&mut response)?;
    Ok(response)
}
