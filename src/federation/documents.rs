//! Our things as other servers read them: objects, actors, and what is left of deleted ones.

use std::collections::HashMap;

use serde_json::Value;

use super::{
    node::{Error, Federation, Render, publish_as},
    translate::{self, opportunity, organisation, playlist, territory as group},
    wire::{Object, Tombstone, context},
};
use crate::{
    actions::{
        self,
        local_actor::{LocalActor, is_known, local_actor},
        publish_opportunity::activity_streams_type,
    },
    domain::{
        LanguageMap, LanguageTag, ObjectUrl, Opportunity, Organisation, Playlist, Territory,
        esco::ConceptId,
        time::{Moment, now},
    },
    store::{Connection, esco, opportunities, organisations, playlists},
};

/// What is at one of our addresses.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// The object, with its context.
    Here(Value),
    /// It was deleted: its Tombstone.
    Gone(Value),
    /// There is nothing, or nothing for other servers.
    Nothing,
}

/// A public opportunity of ours for the wire.
pub(super) fn opportunity_object(
    connection: &mut Connection,
    render: &dyn Render,
    territory: &Territory,
    item: &Opportunity,
) -> Result<Option<Object>, Error> {
    let Some(organisation) = organisations::get(connection, item.organisation)? else {
        return Ok(None);
    };
    let labels = skill_labels(connection, &item.content.skills, &item.content.name)?;
    Ok(publish_as(
        render,
        territory,
        &organisation.url,
        &labels,
        |publisher| {
            let details = opportunity::Details {
                now: now(),
                ..opportunity::Details::default()
            };
            translate::to_opportunity(item, publisher, &details)
        },
    ))
}

/// What skills are called, in the primary language of the thing's name where ESCO has that.
fn skill_labels(
    connection: &mut Connection,
    skills: &[String],
    name: &LanguageMap,
) -> Result<HashMap<String, String>, Error> {
    let ids: Vec<ConceptId> = skills
        .iter()
        .filter_map(|skill| skill.parse().ok())
        .collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let wanted: Vec<LanguageTag> = name
        .first()
        .map(|(tag, _)| tag.clone())
        .into_iter()
        .collect();
    let named = esco::names(connection, &ids)?;
    Ok(named
        .into_iter()
        .map(|one| (one.id.uri(), one.name.text(&wanted).to_owned()))
        .collect())
}

/// A public playlist of ours for the wire, with the names of what it leads to.
pub(super) fn playlist_object(
    connection: &mut Connection,
    render: &dyn Render,
    territory: &Territory,
    item: &Playlist,
) -> Result<Option<Object>, Error> {
    let Some(organisation) = organisations::get(connection, item.organisation)? else {
        return Ok(None);
    };
    let mut labels = skill_labels(connection, &item.content.skills, &item.content.name)?;
    for (url, name) in playlists::names_of_steps(connection, item.uuid)? {
        // What stays here (a draft, a thing of an unverified organisation) is not named elsewhere.
        let stays = opportunities::by_url(connection, &url)?
            .is_some_and(|step| step.peer.is_none() && !step.announced);
        if let Some((_, name)) = name.first().filter(|_| !stays) {
            labels.insert(url, name.to_owned());
        }
    }
    Ok(publish_as(
        render,
        territory,
        &organisation.url,
        &labels,
        |publisher| playlist::to_playlist(item, publisher, &playlist::Details::default()),
    ))
}

/// An organisation of ours that is an actor, for the wire.
pub(super) fn organisation_object(
    render: &dyn Render,
    territory: &Territory,
    item: &Organisation,
    public_pem: &str,
) -> Option<Object> {
    publish_as(render, territory, &item.url, &HashMap::new(), |publisher| {
        organisation::to_organization(item, publisher, public_pem)
            .map(|actor| Object::Actor(Box::new(actor)))
    })
}

fn actor_object(
    connection: &mut Connection,
    render: &dyn Render,
    territory: &Territory,
    actor: &LocalActor,
    public_pem: &str,
) -> Result<Option<Object>, Error> {
    let own = actor.url(territory);
    let none = HashMap::new();
    Ok(match actor {
        LocalActor::Territory => Some(publish_as(render, territory, &own, &none, |publisher| {
            Object::Actor(Box::new(group::to_group(publisher, public_pem)))
        })),
        LocalActor::Application => Some(publish_as(render, territory, &own, &none, |publisher| {
            Object::Actor(Box::new(translate::actor::to_application(
                publisher, public_pem,
            )))
        })),
        LocalActor::Organisation(organisation) => {
            organisation_object(render, territory, organisation, public_pem)
        }
        LocalActor::Playlist(item) => {
            let Some(organisation) = organisations::get(connection, item.organisation)? else {
                return Ok(None);
            };
            publish_as(render, territory, &organisation.url, &none, |publisher| {
                playlist::to_playlist_group(item, publisher, public_pem)
                    .map(|actor| Object::Actor(Box::new(actor)))
            })
        }
    })
}

/// What is left of a deleted thing.
pub(super) fn tombstone(
    url: &ObjectUrl,
    former_type: &str,
    deleted: chrono::DateTime<chrono::Utc>,
) -> Tombstone {
    Tombstone::new(url.clone(), former_type, Moment::from(deleted))
}

fn in_full(object: &Object) -> Result<Value, Error> {
    Ok(serde_json::to_value(context::in_full(object))?)
}

fn gone(
    url: &ObjectUrl,
    former_type: &str,
    deleted: chrono::DateTime<chrono::Utc>,
) -> Result<Found, Error> {
    let tombstone = tombstone(url, former_type, deleted);
    Ok(Found::Gone(serde_json::to_value(context::in_plain(
        tombstone,
    ))?))
}

impl Federation {
    /// The actor at an address of ours, with its context.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn actor_document(&self, url: &ObjectUrl) -> Result<Found, Error> {
        let wanted = url.clone();
        let found = self
            .store
            .read(move |c| {
                let territory = actions::territory(c)?;
                let actor = local_actor(c, &territory, &wanted)?;
                let deleted = match &actor {
                    None => match organisations::by_url(c, wanted.as_str())? {
                        Some(item) if item.verified || is_known(c, &item)? => item.deleted,
                        _ => None,
                    },
                    Some(_) => None,
                };
                Ok::<_, Error>((territory, actor, deleted))
            })
            .await?;
        let (territory, actor, deleted) = found;
        let Some(actor) = actor else {
            return match deleted {
                Some(deleted) => gone(url, "Organization", deleted),
                None => Ok(Found::Nothing),
            };
        };
        // A playlist followed by its own address answers as an Article; its actor is beside it.
        if actor.url(&territory) != *url {
            return Ok(Found::Nothing);
        }
        let (_, public_pem) = self.key(url).await?;
        let render = self.render.clone();
        self.store
            .read(move |c| {
                let object = actor_object(c, render.as_ref(), &territory, &actor, &public_pem)?;
                object.as_ref().map_or(Ok(Found::Nothing), |object| {
                    in_full(object).map(Found::Here)
                })
            })
            .await
    }

    /// The opportunity or playlist at an address of ours, with its context. What other servers
    /// were not told of is not there for them.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn object_document(&self, url: &ObjectUrl) -> Result<Found, Error> {
        let url = url.clone();
        let render = self.render.clone();
        self.store
            .read(move |c| {
                let territory = actions::territory(c)?;
                let found = if let Some(item) = opportunities::by_url(c, url.as_str())? {
                    if item.peer.is_some() || !item.announced {
                        return Ok(Found::Nothing);
                    }
                    if let Some(deleted) = item.deleted {
                        return gone(&url, activity_streams_type(&item.content), deleted);
                    }
                    opportunity_object(c, render.as_ref(), &territory, &item)?
                } else if let Some(item) = playlists::by_url(c, url.as_str())? {
                    if item.peer.is_some() || !item.announced {
                        return Ok(Found::Nothing);
                    }
                    if let Some(deleted) = item.deleted {
                        return gone(&url, "Article", deleted);
                    }
                    playlist_object(c, render.as_ref(), &territory, &item)?
                } else {
                    None
                };
                found.as_ref().map_or(Ok(Found::Nothing), |object| {
                    in_full(object).map(Found::Here)
                })
            })
            .await
    }
}
