//! `/admin/tokens`: keys for programs that use the API.

use std::collections::{HashMap, hash_map::Entry};

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::room::Operator;
use crate::{
    actions::{Error, create_token},
    domain::{Account, AccountId, ProblemCode, Problems, Rule, TokenId, account::Scope},
    http::{
        Problem,
        api::members::with_problems,
        form::Fields,
        forms::told::{Known, Told},
        pages::{
            Pages,
            filled::Filled,
            frame::{render, render_with},
            notice::{done, lead_on, parameter},
            view::{Choices, Field, Page, Paging, Wrong},
            visitor::Visitor,
        },
    },
    store::{Connection, accounts, tokens, tokens::Token},
    text::Translator,
};

/// Tokens on one page.
const ROWS: usize = 50;

/// The page.
#[derive(Template)]
#[template(path = "admin_tokens.html")]
struct AdminTokensPage {
    t: Translator,
    page: Page,
    room: &'static str,
    errors: Vec<Wrong>,
    /// The token that was made just now: it is not shown again.
    secret: Option<String>,
    tokens: Vec<TokenRow>,
    paging: Paging,
    name: Field,
    account: Field,
    scopes: Choices,
}

/// One token, without its secret.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct TokenRow {
    id: String,
    name: String,
    /// Mail address of its account.
    account: String,
    /// What it may do, with commas.
    scopes: String,
    /// When it was made, in words.
    created: String,
    /// When it was last used, in words.
    used: String,
    /// Whether it still works.
    works: bool,
}

/// `GET /admin/tokens`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let before = parameter(query.as_deref(), "before").parse().ok();
    let fields = suggested(&visitor);
    let mut page = page(&pages, &visitor, before, &fields, &Told::default()).await?;
    page.page.notice = done(&visitor, query.as_deref(), &["token-revoked"]);
    render(&page)
}

/// `POST /admin/tokens`: `do=create` with `name`, `account` and `scopes`; `do=revoke` with `token`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    fields: Fields,
) -> Result<Response, Problem> {
    let actor = visitor.actor.clone();
    let store = &pages.api.store;
    match fields.get("do") {
        "revoke" => {
            let id: TokenId = fields
                .get("token")
                .parse()
                .map_err(|_no_uuid| Problem::not_found())?;
            store
                .write(move |connection| create_token::revoke(connection, &actor, id))
                .await?;
            Ok(lead_on("/admin/tokens", "token-revoked"))
        }
        "create" => {
            let account = fields.get("account").to_owned();
            let name = fields.get("name").trim().to_owned();
            let scopes: Vec<Scope> = fields
                .all("scopes")
                .filter_map(|word| word.parse().ok())
                .collect();
            let made = store
                .write(move |connection| {
                    // In the list, a token without a name is one that nobody dares to revoke.
                    let mut unnamed = Problems::default();
                    unnamed.add_if(name.is_empty(), "/name", ProblemCode::Required);
                    let made = create_token::create(connection, &actor, &account, &name, &scopes);
                    with_problems(unnamed, made)
                })
                .await;
            match made {
                Ok((_, secret)) => {
                    let fields = suggested(&visitor);
                    let mut page = page(&pages, &visitor, None, &fields, &Told::default()).await?;
                    page.secret = Some(secret);
                    render(&page)
                }
                Err(Error::Rule(Rule::Invalid(problems))) => {
                    let t = &visitor.t;
                    let known = [
                        Known::new("name", "token-name", t),
                        Known::new("account", "token-account", t),
                        Known::new("scopes", "token-scopes", t),
                    ];
                    let told = Told::of(&problems, &known, t);
                    let page = page(&pages, &visitor, None, &fields, &told).await?;
                    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
                }
                Err(error) => Err(error.into()),
            }
        }
        _ => Err(Problem::malformed("`do` is none of this page's buttons")),
    }
}

/// A new token is mostly for the operator's own programs, which publish.
fn suggested(visitor: &Visitor) -> Fields {
    let own = visitor.actor.account.as_ref().map(Account::key);
    [
        ("account".to_owned(), own.unwrap_or_default()),
        ("scopes".to_owned(), Scope::Read.to_string()),
        ("scopes".to_owned(), Scope::Write.to_string()),
    ]
    .into_iter()
    .collect()
}

async fn page(
    pages: &Pages,
    visitor: &Visitor,
    before: Option<TokenId>,
    fields: &Fields,
    told: &Told,
) -> Result<AdminTokensPage, Problem> {
    let reader = visitor.clone();
    let loaded = pages
        .api
        .store
        .read(move |connection| load(connection, &reader, before))
        .await;
    let (tokens, next) = loaded.map_err(|error: Error| Problem::from(error))?;
    let filled = Filled { fields, told };
    let t = &visitor.t;
    let scopes = Scope::ALL.iter().map(|scope| {
        let label = format!("{scope}: {}", t.get(&format!("token-scope-{scope}")));
        filled.choice("scopes", scope.as_str(), label)
    });
    Ok(AdminTokensPage {
        page: visitor.page(""),
        room: "tokens",
        errors: filled.errors(),
        secret: None,
        tokens,
        paging: Paging {
            previous: None,
            next: next.map(|id| format!("/admin/tokens?before={id}")),
        },
        name: filled.field("name"),
        account: filled.field("account"),
        scopes: filled.group("scopes", scopes.collect()),
        t: t.clone(),
    })
}

fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    before: Option<TokenId>,
) -> Result<(Vec<TokenRow>, Option<TokenId>), Error> {
    let one_more = i64::try_from(ROWS + 1).unwrap_or(i64::MAX);
    let mut found = tokens::list(connection, None, before, one_more)?;
    let more = found.len() > ROWS;
    found.truncate(ROWS);
    let mut owners: HashMap<AccountId, String> = HashMap::new();
    for token in &found {
        if let Entry::Vacant(unknown) = owners.entry(token.account) {
            let account = accounts::get(connection, token.account)?;
            unknown.insert(account.map(|account| account.key()).unwrap_or_default());
        }
    }
    let next = found.last().filter(|_| more).map(|token| token.id);
    let rows = found
        .iter()
        .map(|token| row(token, &owners, visitor))
        .collect();
    Ok((rows, next))
}

fn row(token: &Token, owners: &HashMap<AccountId, String>, visitor: &Visitor) -> TokenRow {
    let t = &visitor.t;
    let scopes: Vec<&str> = token.scopes.iter().map(|scope| scope.as_str()).collect();
    TokenRow {
        id: token.id.to_string(),
        name: if token.name.is_empty() {
            t.get("token-unnamed")
        } else {
            token.name.clone()
        },
        account: owners.get(&token.account).cloned().unwrap_or_default(),
        scopes: scopes.join(", "),
        created: t.ago(token.created, visitor.now),
        used: match token.used {
            Some(time) => t.ago(time, visitor.now),
            None => t.get("peers-never"),
        },
        works: token.revoked.is_none(),
    }
}
