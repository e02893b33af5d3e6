//! Accounts, for the operator: `/api/v1/accounts`.

use axum::{
    Json,
    extract::{Path, State},
    http::Uri,
    response::Response,
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
    actions::{
        Error,
        change_account::{self, NewAccount},
        territory,
    },
    domain::{
        Account, AccountId, MembershipRole, ProblemCode, Problems, Role, Rule, document::document,
        time::rfc3339,
    },
    http::{Problem, json::JsonBody, query::Parameters},
    store::{Connection, accounts, organisations},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(show))
}

document! {
    /// An account as it is asked for.
    pub struct AccountRequest {
        /// Mail address. Required.
        email: String = "email",
        /// What to call the person; what stands before the `@` when absent.
        name: String = "name",
        /// What the account is here for: `partner` with an organisation, else `learner`, when
        /// absent.
        role: Option<Role> = "role",
        /// Slug of the organisation that it gets a place in.
        organisation: Option<String> = "organisation",
        /// What it may do there: `editor` when absent, and `owner` in an organisation that has no
        /// owner yet.
        membership: Option<MembershipRole> = "membership",
    }
}

/// A place in an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PlaceItem {
    /// The organisation's slug.
    pub slug: String,
    /// What the account may do there.
    pub role: MembershipRole,
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AccountItem {
    /// Its id.
    pub id: Uuid,
    /// Mail address that letters go to; null for who came by a card and has none.
    #[schema(required)]
    pub email: Option<String>,
    /// What to call the person.
    pub name: String,
    /// What the account is here for.
    pub role: Role,
    /// The language that the person chose (BCP 47).
    #[schema(required)]
    pub language: Option<String>,
    /// Slug of its organisation; of several, the first by name.
    #[schema(required)]
    pub organisation: Option<String>,
    /// All its places in organisations.
    pub organisations: Vec<PlaceItem>,
    /// When it was made.
    #[schema(format = DateTime)]
    pub created: String,
}

/// An account as it is shown to the operator and to its own person.
pub(super) fn present(connection: &mut Connection, account: Account) -> Result<AccountItem, Error> {
    let organisations: Vec<PlaceItem> = organisations::memberships(connection, account.id)?
        .into_iter()
        .map(|membership| PlaceItem {
            slug: membership.slug,
            role: membership.role,
        })
        .collect();
    Ok(AccountItem {
        id: account.id.0,
        email: account.email,
        name: account.name,
        role: account.role,
        language: account.language.map(Into::into),
        organisation: organisations.first().map(|place| place.slug.clone()),
        organisations,
        created: rfc3339(account.created),
    })
}

/// List accounts
///
/// In the order of their mail addresses.
#[utoipa::path(
    get,
    path = "/api/v1/accounts",
    operation_id = "listAccounts",
    tag = "Accounts",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "How many a page holds; 20 when not given, 100 at most."),
        ("cursor" = Option<String>, Query, description = "Where the page begins, as `next` gives it."),
    ),
    responses(
        (status = 200, description = "A page of them.", body = Page<AccountItem>),
        ListRefused, CallerRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn list(
    State(api): State<Api>,
    Operator(_): Operator,
    uri: Uri,
) -> Result<Json<Page<AccountItem>>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let asked: Asked<String> = Asked::read(&mut parameters, api.address_of(&uri), "accounts", MOST);
    parameters.finish()?;
    let page = api
        .store
        .read(move |connection| {
            let after = asked.after.as_deref().unwrap_or_default();
            let found = accounts::all(connection, after, asked.load())?;
            let total = accounts::count(connection)?;
            let page = Page::of(found, total, &asked, Account::key);
            page.try_map(|account| present(connection, account))
        })
        .await?;
    Ok(Json(page))
}

/// Create an account
///
/// Somebody who has one already gets the place in the organisation added to it, and a learner becomes
/// a partner by it; nothing else of an account is changed here. The person signs in by a link from the
/// operator's desk or from `waymark account link`.
#[utoipa::path(
    post,
    path = "/api/v1/accounts",
    operation_id = "createAccount",
    tag = "Accounts",
    params(
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with the same key, the request changes nothing and gets the first answer."),
    ),
    request_body = AccountRequest,
    responses(
        (status = 200, description = "It was there, and got the place.", body = AccountItem),
        (status = 201, description = "It was made.", body = AccountItem, headers(
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
    let (asked, problems) = read::<AccountRequest>(&members);
    let actor = caller.actor.clone();
    let work = move |connection: &mut Connection| {
        let before = accounts::count(connection)?;
        let new = new_account(connection, asked.clone())?;
        let account = with_problems(problems, change_account::add(connection, &actor, &new))?;
        let is_new = accounts::count(connection)? > before;
        must_be_as_asked(&account, &asked, is_new)?;
        let item = present(connection, account)?;
        if !is_new {
            return Ok(Done::changed(item));
        }
        let base = territory(connection)?.url;
        let location = base.at(&format!("/api/v1/accounts/{}", item.id));
        Ok(Done::created(location, item))
    };
    once.answer(&api.store, &caller, &members, work).await
}

/// Refuses what was asked for and did not become so: a role that does not go with a place in an
/// organisation, or another name or role than somebody has already.
fn must_be_as_asked(
    account: &Account,
    asked: &AccountRequest,
    is_new: bool,
) -> Result<(), Problems> {
    let mut problems = Problems::default();
    let name = asked.name.trim();
    problems.add_if(
        !is_new && !name.is_empty() && name != account.name,
        "/name",
        ProblemCode::Fixed,
    );
    let role = asked.role.filter(|role| *role != account.role);
    if let Some(role) = role {
        let code = match is_new {
            true => ProblemCode::Malformed(format!(
                "cannot be `{role}` with a place in an organisation"
            )),
            false => ProblemCode::Fixed,
        };
        problems.add("/role", code);
    }
    problems.or(())
}

/// The account that is asked for, with what the asker left open.
///
/// # Errors
/// [`Error::Store`].
pub fn new_account(
    connection: &mut Connection,
    asked: AccountRequest,
) -> Result<NewAccount, Error> {
    let organisation = match &asked.organisation {
        Some(slug) => organisations::by_slug(connection, slug)?,
        None => None,
    };
    let has_owner = match organisation {
        Some(organisation) => organisations::members(connection, organisation.uuid)?
            .iter()
            .any(|(_, role)| *role == MembershipRole::Owner),
        None => true,
    };
    let (role, membership) = match (&asked.organisation, has_owner) {
        (Some(_), false) => (Role::Partner, MembershipRole::Owner),
        (Some(_), true) => (Role::Partner, MembershipRole::Editor),
        (None, _) => (Role::Learner, MembershipRole::Editor),
    };
    Ok(NewAccount {
        email: asked.email,
        name: asked.name,
        role: asked.role.unwrap_or(role),
        organisation: asked.organisation,
        membership: asked.membership.unwrap_or(membership),
    })
}

/// Show an account
#[utoipa::path(
    get,
    path = "/api/v1/accounts/{id}",
    operation_id = "showAccount",
    tag = "Accounts",
    params(("id" = Uuid, Path, description = "Its id.")),
    responses(
        (status = 200, description = "The account.", body = AccountItem),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["admin"]), ("session" = [])),
)]
async fn show(
    State(api): State<Api>,
    Operator(_): Operator,
    Path(text): Path<String>,
) -> Result<Json<AccountItem>, Problem> {
    let id: AccountId = text.parse().map_err(|_no_uuid| Problem::not_found())?;
    let item = api
        .store
        .read(move |connection| {
            let account = accounts::get(connection, id)?.ok_or(Rule::NotFound)?;
            present(connection, account)
        })
        .await?;
    Ok(Json(item))
}
