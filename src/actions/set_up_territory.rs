//! Making a node somebody's: its territory and its first operator.
//!
//! # Layout
//! - this file: from the command line; [`code`]: in a browser, by a code that the log tells.
//! - [`change`]: what the operator says of the territory later.

pub mod boundary;
pub mod change;
pub mod code;

use chrono::Duration;

pub use change::{TerritoryChange, change_territory};

use super::{Error, create_token, secret, sign_in};
use crate::{
    domain::{
        Account, AccountId, LanguageMap, LanguageTag, ObjectUrl, ProblemCode, Problems, Role, Rule,
        Slug, Territory,
        account::{Scope, email},
        limit,
        permission::Actor,
        territory::CATEGORIES,
        time::now,
    },
    store::{Connection, accounts, events, handles, settings},
};

/// What `waymark setup` asks.
#[derive(Debug, Clone)]
pub struct SetUp {
    /// The node's public base address.
    pub url: ObjectUrl,
    /// The territory's name, in its first language.
    pub name: String,
    /// Languages of its pages, the default first.
    pub languages: Vec<LanguageTag>,
    /// Mail address of the first operator.
    pub operator: String,
    /// Handle of the territory; made from the name when absent.
    pub handle: Option<String>,
    /// IANA time zone for what does not name one.
    pub timezone: Option<String>,
    /// Colour of its blaze, `#rrggbb`.
    pub colour: Option<String>,
    /// PHC string of the operator's password.
    pub password: Option<String>,
}

/// What a set-up node answers.
#[derive(Debug, Clone)]
pub struct SetUpDone {
    /// The territory.
    pub territory: Territory,
    /// Secret of a single-use sign-in link for the operator.
    pub link: String,
    /// An API token with all scopes.
    pub token: String,
}

/// Sets the node up from the command line, with an API token for its operator.
///
/// # Errors
/// [`Rule::Refused`] when it is set up already; [`Rule::Invalid`] for wrong values.
pub fn set_up_territory(connection: &mut Connection, new: &SetUp) -> Result<SetUpDone, Error> {
    let Founded {
        territory,
        operator,
        link,
    } = found(connection, new)?;
    let (_, token) = create_token::create(
        connection,
        &Actor::command_line(),
        &operator,
        "setup",
        Scope::ALL,
    )?;
    Ok(SetUpDone {
        territory,
        link,
        token,
    })
}

/// A territory with its first operator.
#[derive(Debug, Clone)]
pub struct Founded {
    /// The territory.
    pub territory: Territory,
    /// The operator's mail address.
    pub operator: String,
    /// Secret of a single-use sign-in link for the operator.
    pub link: String,
}

/// Makes the node a territory's, with its first operator. A code that was offered works no longer.
fn found(connection: &mut Connection, new: &SetUp) -> Result<Founded, Error> {
    if let Some(territory) = settings::territory(connection)? {
        return Err(
            Rule::Refused(format!("the node is set up already, for {}", territory.url)).into(),
        );
    }
    let mut problems = Problems::default();
    problems.add_if(new.name.trim().is_empty(), "/name", ProblemCode::Required);
    problems.add_if(
        new.name.chars().count() > limit::NAME,
        "/name",
        ProblemCode::TooLong(limit::NAME),
    );
    check_languages(&new.languages, &mut problems);
    let operator = check_mail("/operator", &new.operator, &mut problems);
    check_timezone(new.timezone.as_deref(), &mut problems);
    check_colour(new.colour.as_deref(), &mut problems);
    let handle: Option<Slug> = match &new.handle {
        Some(text) => text
            .parse()
            .map_err(|code| problems.add("/handle", code))
            .ok(),
        None => Slug::from_name(&new.name).or_else(|| "city".parse().ok()),
    };
    let (Some(handle), Some(language)) = (handle, new.languages.first()) else {
        return Err(problems.into());
    };
    problems.or(())?;
    let territory = Territory {
        url: new.url.at("/"),
        handle,
        name: LanguageMap::single(language.clone(), new.name.trim()),
        summary: LanguageMap::default(),
        content: LanguageMap::default(),
        languages: new.languages.clone(),
        timezone: new.timezone.clone(),
        colour: new.colour.as_ref().map(|colour| colour.to_lowercase()),
        contact: None,
        categories: CATEGORIES.iter().map(|&word| word.to_owned()).collect(),
    };
    settings::put_territory(connection, &territory)?;
    code::withdraw(connection)?;
    let actor = territory.actor();
    handles::take(connection, territory.handle.as_str(), actor.as_str())?;
    events::changed(connection, "territory", "territory")?;
    let account = Account {
        id: AccountId::new(),
        name: operator.split('@').next().unwrap_or_default().to_owned(),
        email: Some(operator.clone()),
        role: Role::Operator,
        language: None,
        has_password: false,
        created: now(),
        seen: None,
        leaving: None,
    };
    accounts::insert(connection, &account)?;
    if let Some(hash) = &new.password {
        accounts::set_password(connection, account.id, Some(hash))?;
    }
    let valid = Duration::days(sign_in::INVITATION_DAYS);
    let link = sign_in::make_link(connection, &operator, None, valid, now())?;
    Ok(Founded {
        territory,
        operator,
        link,
    })
}

fn check_languages(languages: &[LanguageTag], problems: &mut Problems) {
    problems.add_if(languages.is_empty(), "/languages", ProblemCode::Required);
    limit::check_languages(languages, "/languages", problems);
}

fn check_timezone(zone: Option<&str>, problems: &mut Problems) {
    let wrong = zone.is_some_and(|zone| zone.parse::<chrono_tz::Tz>().is_err());
    let why = "is not a time zone such as Europe/Vilnius".to_owned();
    problems.add_if(wrong, "/timezone", ProblemCode::Malformed(why));
}

fn check_colour(colour: Option<&str>, problems: &mut Problems) {
    let wrong = colour.is_some_and(|colour| {
        colour.len() != 7
            || !colour.starts_with('#')
            || !colour.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit())
    });
    let why = "is not a colour such as #00594c".to_owned();
    problems.add_if(wrong, "/colour", ProblemCode::Malformed(why));
}

/// The mail address as it is stored; empty when it is none.
fn check_mail(pointer: &str, address: &str, problems: &mut Problems) -> String {
    email(address).unwrap_or_else(|_no_address| {
        let why = "is not a mail address such as name@example.org".to_owned();
        problems.add(pointer, ProblemCode::Malformed(why));
        String::new()
    })
}

/// Refuses to run under another address than the one that every id was made with.
///
/// # Errors
/// [`Rule::Refused`].
pub fn must_be_address(connection: &mut Connection, url: &ObjectUrl) -> Result<(), Error> {
    match settings::territory(connection)? {
        Some(territory) if territory.url.at("/") != url.at("/") => Err(Rule::Refused(format!(
            "this database belongs to {}, and every address in it begins so; \
             set `url` to that, or use another database_url",
            territory.url
        ))
        .into()),
        _ => Ok(()),
    }
}

/// Whether a password can be made for the operator; see [`secret::hash_password`].
///
/// # Errors
/// [`Rule::Refused`].
pub fn hash_password(password: &str) -> Result<String, Rule> {
    secret::hash_password(password)
}
