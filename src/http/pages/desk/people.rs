//! `/desk/{slug}/people`: who publishes for an organisation.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::room::{Desk, Owner};
use crate::{
    actions::{
        Error,
        change_account::{self, NewAccount},
    },
    domain::{
        Account, AccountId, MembershipRole, Organisation, ProblemCode, Role, Rule,
        permission::Actor,
    },
    http::{
        Problem,
        form::Fields,
        forms::told::{Known, Told},
        pages::{
            Pages,
            admin::link::{self, SecretLink},
            filled::Filled,
            frame::{render, render_with},
            notice::{done, lead_on},
            view::{Choices, Field, Page, Wrong},
        },
    },
    store::{Connection, accounts, organisations},
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "desk_people.html")]
struct DeskPeoplePage {
    t: Translator,
    page: Page,
    desk: Desk,
    errors: Vec<Wrong>,
    /// Where the forms are sent.
    action: String,
    /// The link of somebody who was invited just now.
    link: Option<SecretLink>,
    people: Vec<Colleague>,
    name: Field,
    email: Field,
    roles: Choices,
}

/// Somebody with a place in the organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Colleague {
    /// The account's id.
    id: String,
    name: String,
    email: String,
    /// What she may do here, in words.
    role: String,
    /// Whether she may also change the organisation and its people.
    owner: bool,
    /// Invited by this organisation, and never come.
    invited: bool,
}

/// `GET /desk/{slug}/people`.
pub(super) async fn show(
    State(pages): State<Pages>,
    owner: Owner,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = page(&pages, &owner, &Fields::default(), &Told::default()).await?;
    let words = ["colleague-removed", "colleague-changed"];
    page.page.notice = done(&owner.0.visitor, query.as_deref(), &words);
    render(&page)
}

/// `POST /desk/{slug}/people`: `do` is `invite`, or with `account` `link`, `owner`, `editor`
/// or `remove`.
pub(super) async fn send(
    State(pages): State<Pages>,
    owner: Owner,
    fields: Fields,
) -> Result<Response, Problem> {
    let Owner(desk) = &owner;
    let actor = desk.visitor.actor.clone();
    let organisation = desk.organisation.clone();
    match fields.get("do") {
        "invite" => invite(&pages, &owner, &fields).await,
        "link" => invite_again(&pages, &owner, &fields).await,
        word @ ("owner" | "editor" | "remove") => {
            let account = account(&fields)?;
            let role: Option<MembershipRole> = word.parse().ok();
            let changed = pages
                .api
                .store
                .write(move |connection| change(connection, &actor, &organisation, account, role))
                .await;
            let own = desk
                .visitor
                .actor
                .account
                .as_ref()
                .is_some_and(|own| own.id == account);
            match changed {
                // Who gave her own place up has no desk here any more.
                Ok(()) if own && role != Some(MembershipRole::Owner) => Ok(lead_on("/desk", "")),
                Ok(()) if role.is_none() => Ok(lead_on(&desk.page("/people"), "colleague-removed")),
                Ok(()) => Ok(lead_on(&desk.page("/people"), "colleague-changed")),
                Err(Error::Rule(Rule::Refused(_))) => {
                    let told = Told::all(desk.visitor.t.get("desk-people-last-owner"));
                    again(&pages, &owner, &Fields::default(), &told).await
                }
                Err(error) => Err(error.into()),
            }
        }
        _ => Err(Problem::malformed("`do` is none of this page's buttons")),
    }
}

fn change(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    account: AccountId,
    role: Option<MembershipRole>,
) -> Result<(), Error> {
    match role {
        Some(role) => {
            change_account::set_membership(connection, actor, organisation, account, role)
        }
        None => change_account::remove_from(connection, actor, organisation, account),
    }
}

/// Invites somebody. The link is shown to who invites: it opens an account that nobody else has
/// used yet.
async fn invite(pages: &Pages, owner: &Owner, fields: &Fields) -> Result<Response, Problem> {
    let Owner(desk) = owner;
    let t = &desk.visitor.t;
    let new = NewAccount {
        email: fields.get("email").to_owned(),
        name: fields.get("name").to_owned(),
        role: Role::Partner,
        organisation: Some(desk.organisation.slug.clone()),
        membership: match fields.get("role") {
            "owner" => MembershipRole::Owner,
            _ => MembershipRole::Editor,
        },
    };
    let actor = desk.visitor.actor.clone();
    let invited = pages
        .api
        .store
        .write(move |connection| {
            let known = is_known(connection, &new.email)?;
            let account = change_account::add(connection, &actor, &new)?;
            let secret = (!known)
                .then(|| link::invite(connection, &account))
                .transpose()?;
            Ok::<(Account, Option<String>), Error>((account, secret))
        })
        .await;
    match invited {
        Ok((account, Some(secret))) => {
            let mut page = page(pages, owner, &Fields::default(), &Told::default()).await?;
            page.link = Some(SecretLink::new(pages, &desk.visitor, &account, &secret));
            render(&page)
        }
        Ok((_, None)) => Ok(lead_on(&desk.page("/people"), "colleague-changed")),
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let email = Known::new("email", "sign-in-email", t);
            let name = Known::new("name", "settings-name", t);
            let taken = problems
                .0
                .iter()
                .any(|problem| problem.code == ProblemCode::Taken);
            let told = if taken {
                Told::one(&email, t.get("desk-people-known"))
            } else {
                Told::of(&problems, &[name, email], t)
            };
            again(pages, owner, fields, &told).await
        }
        Err(error) => Err(error.into()),
    }
}

fn account(fields: &Fields) -> Result<AccountId, Problem> {
    let id = fields.get("account").parse();
    id.map_err(|_no_uuid| Problem::not_found())
}

/// A new link for somebody who was invited, and whose link is lost or too old.
async fn invite_again(pages: &Pages, owner: &Owner, fields: &Fields) -> Result<Response, Problem> {
    let Owner(desk) = owner;
    let (actor, organisation) = (desk.visitor.actor.clone(), desk.organisation.clone());
    let id = account(fields)?;
    let invited = pages
        .api
        .store
        .write(move |connection| {
            let account = change_account::invited_again(connection, &actor, &organisation, id)?;
            let secret = link::invite(connection, &account)?;
            Ok::<(Account, String), Error>((account, secret))
        })
        .await;
    match invited {
        Ok((account, secret)) => {
            let mut page = page(pages, owner, &Fields::default(), &Told::default()).await?;
            page.link = Some(SecretLink::new(pages, &desk.visitor, &account, &secret));
            render(&page)
        }
        Err(Error::Rule(Rule::Refused(_))) => {
            let told = Told::all(desk.visitor.t.get("desk-people-known"));
            again(pages, owner, &Fields::default(), &told).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether an address has an account: then only its own person gets a link.
fn is_known(connection: &mut Connection, typed: &str) -> Result<bool, Error> {
    match crate::domain::account::email(typed) {
        Ok(address) => Ok(accounts::by_email(connection, &address)?.is_some()),
        Err(_no_address) => Ok(false),
    }
}

async fn again(
    pages: &Pages,
    owner: &Owner,
    fields: &Fields,
    told: &Told,
) -> Result<Response, Problem> {
    let page = page(pages, owner, fields, told).await?;
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn page(
    pages: &Pages,
    Owner(desk): &Owner,
    fields: &Fields,
    told: &Told,
) -> Result<DeskPeoplePage, Problem> {
    let organisation = desk.organisation.clone();
    let t = desk.visitor.t.clone();
    let people = pages
        .api
        .store
        .read(move |connection| {
            let mut people = Vec::new();
            for (id, role) in organisations::members(connection, organisation.uuid)? {
                if let Some(account) = accounts::get(connection, id)? {
                    let invited =
                        change_account::is_only_invited(connection, &organisation, &account)?;
                    people.push(Colleague {
                        invited,
                        id: account.id.to_string(),
                        name: account.name,
                        email: account.email.unwrap_or_default(),
                        role: t.membership(role),
                        owner: role == MembershipRole::Owner,
                    });
                }
            }
            people.sort_by(|one, other| one.email.cmp(&other.email));
            Ok::<_, Error>(people)
        })
        .await?;
    let filled = Filled { fields, told };
    let t = &desk.visitor.t;
    let roles = [MembershipRole::Editor, MembershipRole::Owner];
    let roles = roles.map(|role| (role.to_string(), t.membership(role)));
    Ok(DeskPeoplePage {
        page: desk.visitor.page(""),
        desk: desk.bar("people"),
        errors: filled.errors(),
        action: desk.page("/people"),
        link: None,
        people,
        name: filled.field("name"),
        email: filled.field("email"),
        roles: filled.one_of("role", roles.to_vec()),
        t: t.clone(),
    })
}
