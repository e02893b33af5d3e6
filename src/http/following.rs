//! Following something by whatever names it: for the API and for the pages.

use super::{
    Problem,
    api::{Api, NotFollowed},
    here::{href, organisation_href},
};
use crate::{
    actions::{Error, follow_thing, territory},
    domain::{
        LanguageMap, LanguageTag, ProblemCode, Rule,
        esco::ConceptId,
        permission::Actor,
        subscription::{Subscription, SubscriptionKind},
        time::now,
    },
    store::{Connection, actors, esco, organisations, peers, playlists},
};

/// What somebody asks to follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// An address or a handle.
    Object(String),
    /// An ESCO skill.
    Skill(String),
}

/// Finds what somebody asks for, here or elsewhere, and follows it for her.
///
/// # Errors
/// [`Problem`]: a wrong or unknown name at `/object` or `/skill`; what [`follow_thing::follow`]
/// refuses.
pub async fn follow(api: &Api, actor: &Actor, wanted: Wanted) -> Result<Subscription, Problem> {
    let account = actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
    let found = match wanted {
        Wanted::Skill(uri) => follow_thing::Found::skill(&uri)?,
        Wanted::Object(text) => {
            if text.trim().is_empty() {
                return Err(Rule::member("/object", ProblemCode::Required).into());
            }
            let asked = text.clone();
            let here = api
                .store
                .read(move |c| follow_thing::find(c, &asked))
                .await?;
            match here {
                Some(found) => found,
                None => {
                    let (age, asks) = (api.settings.learners.consent_age, actor.clone());
                    api.store
                        .read(move |c| follow_thing::follower(c, &asks, age, now()).map(drop))
                        .await?;
                    api.limits.look_up(account)?;
                    let found = api.neighbours.find(text).await;
                    found.map_err(|error| match error {
                        NotFollowed::Action(error) => Problem::from(error),
                        unfound => not_found("/object", &unfound).into(),
                    })?
                }
            }
        }
    };
    let actor = actor.clone();
    let age = api.settings.learners.consent_age;
    Ok(api
        .store
        .write(move |c| follow_thing::follow(c, &actor, &found, age, now()))
        .await?)
}

/// Why nothing was found by a name, at the member that has it.
#[must_use]
pub fn not_found(pointer: &str, error: &NotFollowed) -> Rule {
    Rule::member(pointer, ProblemCode::Malformed(error.to_string()))
}

/// What somebody follows, as it is called and where it is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What it is called; empty when nobody says.
    pub name: LanguageMap,
    /// Its page on this node, or its own address.
    pub href: String,
}

/// What something that is followed is called.
///
/// # Errors
/// [`Error`].
pub fn named(connection: &mut Connection, item: &Subscription) -> Result<Named, Error> {
    let territory = territory(connection)?;
    let unnamed = |href: &str| Named {
        name: LanguageMap::default(),
        href: href.to_owned(),
    };
    Ok(match item.kind {
        SubscriptionKind::Skill => {
            let Ok(id) = item.object.parse::<ConceptId>() else {
                return Ok(unnamed(&item.object));
            };
            let known = esco::names(connection, std::slice::from_ref(&id))?;
            Named {
                name: known
                    .into_iter()
                    .next()
                    .map(|known| known.name)
                    .unwrap_or_default(),
                href: format!("/esco/{}", id.as_str()),
            }
        }
        SubscriptionKind::Playlist => match playlists::by_url(connection, &item.object)? {
            Some(known) => Named {
                href: href("playlists", known.uuid, known.peer.as_ref()),
                name: known.content.name,
            },
            None => unnamed(&item.object),
        },
        SubscriptionKind::Actor if item.object == territory.actor().as_str() => Named {
            name: territory.name,
            href: "/territory".to_owned(),
        },
        SubscriptionKind::Actor => {
            let known = match &item.actor {
                Some(actor) => actors::get(connection, actor)?,
                None => None,
            };
            // A territory is no provider: it has its own page only where it is.
            let is_whole = known
                .as_ref()
                .is_some_and(|actor| matches!(actor.actor_type.as_str(), "Group" | "Application"));
            match organisations::by_url(connection, &item.object)? {
                Some(known) if !is_whole => Named {
                    href: organisation_href(&known),
                    name: known.content.name,
                },
                _ => {
                    let name = match &known {
                        Some(actor) => peer_name(connection, actor)?,
                        None => None,
                    };
                    let names = name.map_or_else(LanguageMap::default, |name| {
                        LanguageMap::single(LanguageTag::undetermined(), name)
                    });
                    Named {
                        name: names,
                        href: item.object.clone(),
                    }
                }
            }
        }
    })
}

/// What an actor elsewhere calls itself; a territory, what its node does.
fn peer_name(
    connection: &mut Connection,
    actor: &actors::ForeignActor,
) -> Result<Option<String>, Error> {
    if actor.name.is_some() {
        return Ok(actor.name.clone());
    }
    let known = peers::names(connection, std::slice::from_ref(&actor.host))?;
    Ok(known.into_iter().find_map(|(_, _, name)| name))
}
