//! API tokens, for the operator: `/api/v1/tokens`.

use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    caller::Operator,
    members::{read, with_problems},
    once::{Done, Once},
    page::{Asked, MOST, Page},
    responses::{BodyRefused, CallerRefused, ListRefused, UnknownRefused},
};
use crate::{
    actions::{Error, create_token, territory},
    domain::{Rule, TokenId, account::Scope, document::document, time::rfc3339},
    http::{Problem, json::JsonBody, query::Parameters},
    store::{Connection, accounts, tokens, tokens::Token},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(show, revoke))
}

document! {
    /// A token as it is asked for.
    pub struct NewToken {
        /// Mail address of the account that it is for. Required.
        account: String = "account",
        /// What it is for, in its owner's words.
        name: String = "name",
        /// What it may do: at least one of them. `admin` is for operators' accounts.
        scopes: Vec<Scope> = "scopes",
    }
}

/// A token.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TokenItem {
    /// Its id.
    pub id: Uuid,
    /// Mail address of its account.
    pub account: String,
    /// What it is for.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it was made.
    #[schema(format = DateTime)]
    pub created: String,
    /// When it was last used, to the nearest few minutes.
    #[schema(format = DateTime, required)]
    pub used: Option<String>,
    /// When it was revoked.
    #[schema(format = DateTime, required)]
    pub revoked: Option<String>,
    /// The token itself: told once, to who made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

fn present(connection: &mut Connection, token: Token) -> Result<TokenItem, Error> {
    let account = accounts::get(connection, token.account)?;
    Ok(TokenItem {
        id: token.id.0,
        account: account.map(|account| account.key()).unwrap_or_default(),
        name: token.name,
        scopes: token.scopes,
        created: rfc3339(token.created),
        used: token.used.map(rfc3339),
        revoked: token.revoked.map(rfc3339),
        token: None,
    })
}

fn id(text: &str) -> Result<TokenId, Problem> {
    text.parse().map_err(|_no_uuid| Problem::not_found())
}

/// List tokens
///
/// Newest first, without their secrets.
#[utoipa::path(
    get,
    path = "/api/v1/tokens",
    operation_id = "listTokens",
    tag = "Tokens",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "How many a page holds; 20 when not given, 100 at most."),
        ("cursor" = Option<String>, Query, description = "Where the page begins, as `next` gives it."),
    ),
    responses(
        (status = 200, description = "A page of them.", body = Page<TokenItem>),
        ListRefused, CallerRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn list(
    State(api): State<Api>,
    Operator(_): Operator,
    uri: Uri,
) -> Result<Json<Page<TokenItem>>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let asked: Asked<TokenId> = Asked::read(&mut parameters, api.address_of(&uri), "tokens", MOST);
    parameters.finish()?;
    let page = api
        .store
        .read(move |connection| {
            let found = tokens::list(connection, None, asked.after, asked.load())?;
            let page = Page::of(found, tokens::count(connection)?, &asked, |token| token.id);
            page.try_map(|token| present(connection, token))
        })
        .await?;
    Ok(Json(page))
}

/// Create a token
///
/// Its secret is in this answer and nowhere else: only a hash of it is kept. Asked again with the
/// same `Idempotency-Key`, the answer comes without the secret.
#[utoipa::path(
    post,
    path = "/api/v1/tokens",
    operation_id = "createToken",
    tag = "Tokens",
    params(
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with the same key, the request changes nothing."),
    ),
    request_body = NewToken,
    responses(
        (status = 201, description = "It was made.", body = TokenItem, headers(
            ("Location" = String, description = "Where it is in the API."),
        )),
        BodyRefused, CallerRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn create(
    State(api): State<Api>,
    Operator(caller): Operator,
    once: Once,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let (new, problems) = read::<NewToken>(&members);
    let actor = caller.actor.clone();
    let work = move |connection: &mut Connection| {
        let made = create_token::create(connection, &actor, &new.account, &new.name, &new.scopes);
        let (token, secret) = with_problems(problems, made)?;
        let base = territory(connection)?.url;
        let item = present(connection, token)?;
        let location = base.at(&format!("/api/v1/tokens/{}", item.id));
        Ok(Done {
            told: Some(TokenItem {
                token: Some(secret),
                ..item.clone()
            }),
            ..Done::created(location, item)
        })
    };
    once.answer(&api.store, &caller, &members, work).await
}

/// Show a token
///
/// Without its secret, which nobody knows but who made it.
#[utoipa::path(
    get,
    path = "/api/v1/tokens/{id}",
    operation_id = "showToken",
    tag = "Tokens",
    params(("id" = Uuid, Path, description = "Its id.")),
    responses(
        (status = 200, description = "The token.", body = TokenItem),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn show(
    State(api): State<Api>,
    Operator(_): Operator,
    Path(text): Path<String>,
) -> Result<Json<TokenItem>, Problem> {
    let id = id(&text)?;
    let item = api
        .store
        .read(move |connection| {
            let token = tokens::get(connection, id)?.ok_or(Rule::NotFound)?;
            present(connection, token)
        })
        .await?;
    Ok(Json(item))
}

/// Revoke a token
///
/// It stops working at once.
#[utoipa::path(
    delete,
    path = "/api/v1/tokens/{id}",
    operation_id = "revokeToken",
    tag = "Tokens",
    params(("id" = Uuid, Path, description = "Its id.")),
    responses(
        (status = 204, description = "It works no longer."),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn revoke(
    State(api): State<Api>,
    Operator(caller): Operator,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let id = id(&text)?;
    api.store
        .write(move |connection| create_token::revoke(connection, &caller.actor, id))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
