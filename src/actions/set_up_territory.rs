//! Making a node somebody's: its territory and its first operator.

use chrono::Duration;

use super::{Error, create_token, secret, sign_in};
use crate::{
    domain::{
        Account, AccountId, LanguageMap, LanguageTag, ObjectUrl, ProblemCode, Problems, Role, Rule,
        Slug, Territory,
        account::{Scope, email},
        event::Event,
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

/// Sets the node up.
///
/// # Errors
/// [`Rule::Refused`] when it is set up already; [`Rule::Invalid`] for wrong values.
pub fn set_up_territory(connection: &mut Connection, new: &SetUp) -> Result<SetUpDone, Error> {
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
    problems.add_if(
        new.languages.is_empty(),
        "/languages",
        ProblemCode::Required,
    );
    let operator = email(&new.operator).unwrap_or_default();
    problems.add_if(
        operator.is_empty(),
        "/operator",
        ProblemCode::Malformed("is not a mail address such as name@example.org".to_owned()),
    );
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
        timezone: None,
        colour: None,
        contact: None,
        categories: CATEGORIES.iter().map(|&word| word.to_owned()).collect(),
    };
    settings::put_territory(connection, &territory)?;
    let actor = territory.actor();
    handles::take(connection, territory.handle.as_str(), actor.as_str())?;
    events::changed(connection, "territory", "territory")?;
    let account = Account {
        id: AccountId::new(),
        name: operator.split('@').next().unwrap_or_default().to_owned(),
        email: operator.clone(),
        role: Role::Operator,
        language: None,
        created: now(),
    };
    accounts::insert(connection, &account)?;
    if let Some(hash) = &new.password {
        accounts::set_password(connection, account.id, Some(hash))?;
    }
    let valid = Duration::days(sign_in::INVITATION_DAYS);
    let link = sign_in::make_link(connection, &operator, None, valid, now())?;
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

/// What the operator says of the territory.
#[derive(Debug, Clone, Default)]
pub struct TerritoryChange {
    /// What it is called.
    pub name: LanguageMap,
    /// One or two sentences.
    pub summary: LanguageMap,
    /// The story, in Markdown.
    pub content: LanguageMap,
    /// Languages of its pages, the default first.
    pub languages: Vec<LanguageTag>,
    /// IANA time zone.
    pub timezone: Option<String>,
    /// Colour of its blaze, `#rrggbb`.
    pub colour: Option<String>,
    /// Mail address for questions.
    pub contact: Option<String>,
}

/// Changes what the territory says of itself.
///
/// # Errors
/// [`Rule`].
pub fn change_territory(
    connection: &mut Connection,
    actor: &Actor,
    change: TerritoryChange,
) -> Result<Territory, Error> {
    actor.must_operate()?;
    let mut problems = Problems::default();
    problems.add_if(change.name.is_empty(), "/name", ProblemCode::Required);
    problems.add_if(
        change.languages.is_empty(),
        "/languages",
        ProblemCode::Required,
    );
    limit::check_map(&change.name, "/name", limit::NAME, &mut problems);
    limit::check_map(&change.summary, "/summary", limit::SUMMARY, &mut problems);
    limit::check_map(&change.content, "/content", limit::CONTENT, &mut problems);
    let zone_wrong = change
        .timezone
        .as_ref()
        .is_some_and(|zone| zone.parse::<chrono_tz::Tz>().is_err());
    problems.add_if(
        zone_wrong,
        "/timezone",
        ProblemCode::Malformed("is not a time zone such as Europe/Vilnius".to_owned()),
    );
    let colour_wrong = change.colour.as_ref().is_some_and(|colour| {
        colour.len() != 7
            || !colour.starts_with('#')
            || !colour.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit())
    });
    problems.add_if(
        colour_wrong,
        "/colour",
        ProblemCode::Malformed("is not a colour such as #00594c".to_owned()),
    );
    let contact_wrong = change
        .contact
        .as_ref()
        .is_some_and(|mail| email(mail).is_err());
    problems.add_if(
        contact_wrong,
        "/contact",
        ProblemCode::Malformed("is not a mail address such as name@example.org".to_owned()),
    );
    problems.or(())?;
    let before = super::territory(connection)?;
    let after = Territory {
        name: change.name,
        summary: change.summary,
        content: change.content,
        languages: change.languages,
        timezone: change.timezone,
        colour: change.colour.map(|colour| colour.to_lowercase()),
        contact: change.contact,
        ..before.clone()
    };
    if after != before {
        settings::put_territory(connection, &after)?;
        events::changed(connection, "territory", "territory")?;
        events::append(connection, &Event::TerritoryUpdated)?;
    }
    Ok(after)
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
