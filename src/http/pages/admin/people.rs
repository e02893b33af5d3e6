//! `/admin/people`: who signs in here.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use chrono::Duration;

use super::{
    super::{
        Pages,
        frame::{render, render_with},
        surroundings::title,
        view::{Choice, Field, Page, Wrong},
        visitor::Visitor,
    },
    Operator, Outcome, after, notice, outcome, told,
};
use crate::{
    actions::{Error, change_account, change_account::NewAccount, sign_in},
    domain::{Account, MembershipRole, Role, Rule, time::Moment},
    http::{Problem, form::Fields},
    store::{Connection, accounts, organisations, sessions},
    text::Translator,
};

/// A single-use link that was just made; shown once, to be handed on.
#[derive(Debug, Clone)]
pub(super) struct SecretLink {
    pub who: String,
    pub href: String,
    pub until: String,
}

struct Person {
    id: String,
    name: String,
    email: String,
    role: String,
    organisations: String,
    last_seen: String,
    me: bool,
}

#[derive(Template)]
#[template(path = "admin_people.html")]
struct PeoplePage {
    t: Translator,
    page: Page,
    room: &'static str,
    errors: Vec<Wrong>,
    link: Option<SecretLink>,
    people: Vec<Person>,
    email: Field,
    name: Field,
    roles: Vec<Choice>,
    organisations: Vec<Choice>,
}

/// People that are shown.
const MOST: i64 = 1_000;

async fn page(pages: &Pages, visitor: &Visitor) -> Result<PeoplePage, Problem> {
    let reader = visitor.clone();
    let (people, organisations) = pages
        .api
        .store
        .read(move |c| Ok::<_, Error>((people(c, &reader)?, choices(c, &reader)?)))
        .await?;
    let roles = [Role::Partner, Role::Operator, Role::Learner];
    Ok(PeoplePage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        room: "people",
        errors: Vec::new(),
        link: None,
        people,
        email: Field::new("email", ""),
        name: Field::new("name", ""),
        roles: roles
            .into_iter()
            .map(|role| choice(role.as_str(), visitor.t.role(role), role == Role::Partner))
            .collect(),
        organisations,
    })
}

fn choice(value: &str, label: String, checked: bool) -> Choice {
    Choice {
        value: value.to_owned(),
        label,
        checked,
        count: String::new(),
    }
}

fn people(c: &mut Connection, visitor: &Visitor) -> Result<Vec<Person>, Error> {
    let mut people = Vec::new();
    for account in accounts::all(c, "", MOST)? {
        let places = organisations::memberships(c, account.id)?;
        let seen = sessions::of_account(c, account.id)?
            .into_iter()
            .map(|one| one.seen)
            .max();
        let me = visitor
            .actor
            .account
            .as_ref()
            .is_some_and(|own| own.id == account.id);
        people.push(Person {
            id: account.id.to_string(),
            role: visitor.t.role(account.role),
            organisations: places
                .into_iter()
                .map(|place| place.slug)
                .collect::<Vec<_>>()
                .join(", "),
            last_seen: seen
                .map(|seen| visitor.t.ago(seen, visitor.now))
                .unwrap_or_default(),
            me,
            name: account.name,
            email: account.email,
        });
    }
    Ok(people)
}

fn choices(c: &mut Connection, visitor: &Visitor) -> Result<Vec<Choice>, Error> {
    let mut choices = vec![choice("", visitor.t.get("admin-person-none"), true)];
    for item in organisations::local(c, None, MOST)? {
        choices.push(choice(
            &item.slug,
            title(&item.content.name, visitor).text,
            false,
        ));
    }
    Ok(choices)
}

/// `GET /admin/people`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = page(&pages, &visitor).await?;
    page.page.notice = notice(&visitor, query.as_deref(), &["removed"]);
    render(&page)
}

/// `POST /admin/people`: `do` is `add`, `link` or `remove`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    fields: Fields,
) -> Result<Response, Problem> {
    match fields.get("do") {
        "add" => add(&pages, &visitor, &fields).await,
        "link" => {
            let account = named(&pages, fields.get("account")).await?;
            give_link(&pages, &visitor, account).await
        }
        "remove" => {
            let account = named(&pages, fields.get("account")).await?;
            let actor = visitor.actor.clone();
            pages
                .api
                .store
                .write(move |c| change_account::remove(c, &actor, &account.email))
                .await?;
            Ok(after("/admin/people", "removed"))
        }
        _ => Err(Problem::malformed("`do` is not known here")),
    }
}

async fn named(pages: &Pages, id: &str) -> Result<Account, Problem> {
    let id = id.parse().map_err(|_no_id| Rule::NotFound)?;
    let found = pages.api.store.read(move |c| accounts::get(c, id)).await?;
    Ok(found.ok_or(Rule::NotFound)?)
}

/// Invites somebody, and shows the link to hand on.
async fn add(pages: &Pages, visitor: &Visitor, fields: &Fields) -> Result<Response, Problem> {
    let organisation = Some(fields.get("organisation").to_owned()).filter(|slug| !slug.is_empty());
    let new = NewAccount {
        email: fields.get("email").to_owned(),
        name: fields.get("name").to_owned(),
        role: fields.get("role").parse().unwrap_or(Role::Partner),
        organisation,
        membership: MembershipRole::Owner,
    };
    let (actor, wanted) = (visitor.actor.clone(), new.clone());
    let made = pages
        .api
        .store
        .write(move |c| change_account::add(c, &actor, &wanted))
        .await;
    match outcome(made)? {
        Outcome::Done(account) => give_link(pages, visitor, account).await,
        Outcome::Wrong(problems) => {
            let mut again = page(pages, visitor).await?;
            (again.email.value, again.name.value) = (new.email, new.name);
            again.errors = told(visitor, &problems, &mut [&mut again.email, &mut again.name]);
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

async fn give_link(
    pages: &Pages,
    visitor: &Visitor,
    account: Account,
) -> Result<Response, Problem> {
    let (email, time) = (account.email.clone(), visitor.now);
    let valid = Duration::days(sign_in::INVITATION_DAYS);
    let secret = pages
        .api
        .store
        .write(move |c| sign_in::make_link(c, &email, None, valid, time))
        .await?;
    let mut page = page(pages, visitor).await?;
    let until = Moment::from(time + valid).in_zone(visitor.zone());
    page.link = Some(SecretLink {
        who: account.email,
        href: pages
            .settings
            .url
            .at(&format!("/sign-in/{secret}"))
            .to_string(),
        until: visitor.t.moment(until),
    });
    render(&page)
}
