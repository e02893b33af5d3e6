//! `/admin/people`: who can sign in, and as what.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::{
    link::{self, SecretLink},
    room::Operator,
};
use crate::{
    actions::{Error, change_account},
    domain::{Account, AccountId, OrganisationId, Problems, Role, Rule},
    http::{
        Problem,
        api::accounts::{AccountRequest, new_account},
        form::Fields,
        forms::told::{Known, Told},
        pages::{
            Pages,
            filled::Filled,
            frame::{render, render_with},
            notice::{done, lead_on, notice, parameter},
            surroundings::title,
            view::{Choice, Choices, Field, Notice, Page, Paging, Wrong},
            visitor::Visitor,
        },
    },
    store::{Connection, accounts, organisations},
    text::Translator,
};

/// People on one page.
const ROWS: usize = 50;
/// Organisations to choose from.
const ORGANISATIONS: i64 = 500;

/// The page.
#[derive(Template)]
#[template(path = "admin_people.html")]
struct AdminPeoplePage {
    t: Translator,
    page: Page,
    room: &'static str,
    errors: Vec<Wrong>,
    /// The link that was made just now.
    link: Option<SecretLink>,
    people: Vec<Person>,
    paging: Paging,
    email: Field,
    name: Field,
    roles: Choices,
    /// By slug; the first is none.
    organisations: Choices,
}

/// Somebody with an account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Person {
    /// The account's id.
    id: String,
    name: String,
    email: String,
    /// Her role, and those that she could have.
    roles: Vec<Choice>,
    /// Names with commas; empty for none.
    organisations: String,
    /// In words.
    last_seen: String,
    /// Whether this is the operator who looks.
    me: bool,
}

/// `GET /admin/people`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let after = parameter(query.as_deref(), "after").parse().ok();
    let mut page = page(
        &pages,
        &visitor,
        after,
        &Fields::default(),
        &Told::default(),
    )
    .await?;
    let words = ["person-added", "person-changed", "person-removed"];
    page.page.notice = done(&visitor, query.as_deref(), &words);
    render(&page)
}

/// `POST /admin/people`: `do` is `add`, or with `account` `link`, `role` or `remove`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    fields: Fields,
) -> Result<Response, Problem> {
    let verb = fields.get("do").to_owned();
    if verb == "add" {
        return add(&pages, &visitor, &fields).await;
    }
    let id: AccountId = fields
        .get("account")
        .parse()
        .map_err(|_no_uuid| Problem::not_found())?;
    let actor = visitor.actor.clone();
    let role: Option<Role> = fields.get("role").parse().ok();
    let store = &pages.api.store;
    let done = match (verb.as_str(), role) {
        ("link", _) => {
            let made = store.write(move |connection| {
                let account = accounts::get(connection, id)?.ok_or(Rule::NotFound)?;
                let secret = link::invite(connection, &account)?;
                Ok::<_, Error>((account, secret))
            });
            let (account, secret) = made.await?;
            return with_link(&pages, &visitor, &account, &secret, None).await;
        }
        ("role", Some(role)) => {
            let change = store.write(move |connection| {
                let account = accounts::get(connection, id)?.ok_or(Rule::NotFound)?;
                let own = actor.account.as_ref().is_some_and(|own| own.id == id);
                let before = account.role;
                let account =
                    change_account::set_role(connection, &actor, &account.id.to_string(), role)?;
                // Links of the old role have ended, and with a raise the password.
                let now = accounts::get(connection, id)?;
                let stuck = now.is_some_and(|account| !account.has_password);
                let secret = (before != role && stuck && !own)
                    .then(|| link::invite(connection, &account))
                    .transpose()?;
                Ok::<_, Error>((account, secret))
            });
            match change.await {
                Ok((account, Some(secret))) => {
                    let told = Some(notice(&visitor, "person-changed"));
                    return with_link(&pages, &visitor, &account, &secret, told).await;
                }
                Ok((_, None)) => Ok("person-changed"),
                Err(error) => Err(error),
            }
        }
        ("remove", _) => {
            let mails = visitor.mails;
            let removal = store.write(move |connection| {
                let account = accounts::get(connection, id)?.ok_or(Rule::NotFound)?;
                change_account::remove(connection, &actor, &account.id.to_string(), mails)?;
                Ok::<_, Error>("person-removed")
            });
            removal.await
        }
        _ => return Err(Problem::malformed("`do` is none of this page's buttons")),
    };
    match done {
        Ok(word) => Ok(lead_on("/admin/people", word)),
        Err(Error::Rule(Rule::Refused(_))) => {
            let told = Told::all(visitor.t.get("admin-person-last-operator"));
            again(&pages, &visitor, &Fields::default(), &told).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Adds somebody. Whoever is new gets a link; who has an account already only gets the place.
async fn add(pages: &Pages, visitor: &Visitor, fields: &Fields) -> Result<Response, Problem> {
    let given =
        |name: &str| Some(fields.get(name).trim().to_owned()).filter(|text| !text.is_empty());
    let asked = AccountRequest {
        email: fields.get("email").to_owned(),
        name: fields.get("name").to_owned(),
        role: fields.get("role").parse().ok(),
        organisation: given("organisation"),
        membership: None,
    };
    let actor = visitor.actor.clone();
    let added = pages
        .api
        .store
        .write(move |connection| {
            let known = accounts::count(connection)?;
            let new = new_account(connection, asked)?;
            let account = change_account::add(connection, &actor, &new)?;
            let is_new = accounts::count(connection)? > known;
            let secret = is_new
                .then(|| link::invite(connection, &account))
                .transpose()?;
            Ok::<_, Error>((account, secret))
        })
        .await;
    match added {
        Ok((account, Some(secret))) => with_link(pages, visitor, &account, &secret, None).await,
        Ok((_, None)) => Ok(lead_on("/admin/people", "person-added")),
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let told = told(&problems, &visitor.t);
            again(pages, visitor, fields, &told).await
        }
        Err(error) => Err(error.into()),
    }
}

fn told(problems: &Problems, t: &Translator) -> Told {
    let known = [
        Known::new("name", "settings-name", t),
        Known::new("email", "sign-in-email", t),
        Known::new("role", "admin-person-role", t),
        Known::new("organisation", "admin-person-organisation", t),
    ];
    Told::of(problems, &known, t)
}

/// The page with a link, which is shown this once: no address leads to it.
async fn with_link(
    pages: &Pages,
    visitor: &Visitor,
    account: &Account,
    secret: &str,
    told: Option<Notice>,
) -> Result<Response, Problem> {
    let mut page = page(pages, visitor, None, &Fields::default(), &Told::default()).await?;
    page.page.notice = told;
    page.link = Some(SecretLink::new(pages, visitor, account, secret));
    render(&page)
}

async fn again(
    pages: &Pages,
    visitor: &Visitor,
    fields: &Fields,
    told: &Told,
) -> Result<Response, Problem> {
    let page = page(pages, visitor, None, fields, told).await?;
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn page(
    pages: &Pages,
    visitor: &Visitor,
    after: Option<AccountId>,
    fields: &Fields,
    told: &Told,
) -> Result<AdminPeoplePage, Problem> {
    let reader = visitor.clone();
    let loaded = pages
        .api
        .store
        .read(move |connection| load(connection, &reader, after))
        .await;
    let (people, places, next) = loaded.map_err(|error: Error| Problem::from(error))?;
    let filled = Filled { fields, told };
    let t = &visitor.t;
    let roles = [Role::Partner, Role::Operator, Role::Learner];
    let roles = roles.map(|role| (role.to_string(), t.role(role)));
    let none = (String::new(), t.get("admin-person-none"));
    let places = std::iter::once(none).chain(places).collect();
    Ok(AdminPeoplePage {
        page: visitor.page(""),
        room: "people",
        errors: filled.errors(),
        link: None,
        people,
        paging: Paging {
            previous: None,
            next: next.map(|id| format!("/admin/people?after={id}")),
        },
        email: filled.field("email"),
        name: filled.field("name"),
        roles: filled.one_of("role", roles.to_vec()),
        organisations: filled.one_of("organisation", places),
        t: t.clone(),
    })
}

type Loaded = (Vec<Person>, Vec<(String, String)>, Option<AccountId>);

fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    after: Option<AccountId>,
) -> Result<Loaded, Error> {
    let one_more = i64::try_from(ROWS + 1).unwrap_or(i64::MAX);
    let last = match after {
        Some(id) => accounts::get(connection, id)?.map(|account| account.key()),
        None => None,
    };
    let mut found = accounts::all(connection, last.as_deref().unwrap_or_default(), one_more)?;
    let more = found.len() > ROWS;
    found.truncate(ROWS);
    let ids: Vec<AccountId> = found.iter().map(|account| account.id).collect();
    let next = ids.last().copied().filter(|_| more);
    let people: Result<Vec<Person>, Error> = found
        .into_iter()
        .map(|account| person(connection, account, visitor))
        .collect();
    let places = organisations::local(connection, None, ORGANISATIONS)?;
    let mut places: Vec<(String, String)> = places
        .into_iter()
        .map(|item| (item.slug, title(&item.content.name, visitor).text))
        .collect();
    places.sort_by_key(|(_, name)| name.to_lowercase());
    Ok((people?, places, next))
}

fn person(
    connection: &mut Connection,
    account: Account,
    visitor: &Visitor,
) -> Result<Person, Error> {
    let places = organisations::memberships(connection, account.id)?;
    let ids: Vec<OrganisationId> = places.iter().map(|place| place.organisation).collect();
    let places = organisations::by_ids(connection, &ids)?;
    let mut names: Vec<String> = places
        .iter()
        .map(|place| title(&place.content.name, visitor).text)
        .collect();
    names.sort_by_key(|name| name.to_lowercase());
    let roles = Role::ALL.iter().map(|&role| Choice {
        value: role.to_string(),
        label: visitor.t.role(role),
        checked: role == account.role,
        ..Choice::default()
    });
    let own = visitor.actor.account.as_ref();
    Ok(Person {
        id: account.id.to_string(),
        roles: roles.collect(),
        organisations: visitor.t.list(&names),
        last_seen: match account.seen {
            Some(seen) => visitor.t.ago(seen, visitor.now),
            None => visitor.t.get("peers-never"),
        },
        me: own.is_some_and(|own| own.id == account.id),
        name: account.name,
        email: account.email.unwrap_or_default(),
    })
}
