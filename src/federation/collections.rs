//! The lists of our actors: what they published, who follows them, whom they follow.

use serde::Serialize;
use serde_json::Value;

use super::{
    documents::{Found, opportunity_object, playlist_object},
    node::{Error, Federation},
    translate::activity,
    wire::{Activity, OrderedCollection, OrderedCollectionPage, context},
};
use crate::{
    actions::{
        self,
        local_actor::{LocalActor, local_actor},
    },
    domain::{
        ItemId, ObjectUrl, OpportunityId, PlaylistId, Territory,
        peer::{FollowState, Policy},
    },
    store::{Connection, follows, opportunities, peers, playlists},
};

/// Entries of one page of an outbox (contract.md section 3).
pub const PAGE: usize = 50;

/// A list of one of our actors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// What it published.
    Outbox,
    /// Who follows it: only how many.
    Followers,
    /// Whom it follows: only how many.
    Following,
    /// Who leads the group (FEP-1b12): nobody is named.
    Moderators,
}

impl List {
    fn path(self) -> &'static str {
        match self {
            Self::Outbox => "/outbox",
            Self::Followers => "/followers",
            Self::Following => "/following",
            Self::Moderators => "/moderators",
        }
    }
}

fn here(thing: impl Serialize) -> Result<Found, Error> {
    Ok(Found::Here(serde_json::to_value(context::in_plain(thing))?))
}

impl Federation {
    /// A list of the actor at `actor`. With `before`, the page of the outbox that begins after the
    /// item of that id; with an empty one, the first page.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn list(
        &self,
        actor: &ObjectUrl,
        list: List,
        before: Option<Option<ItemId>>,
    ) -> Result<Found, Error> {
        let actor = actor.clone();
        let render = self.render.clone();
        self.store
            .read(move |c| {
                let territory = actions::territory(c)?;
                let Some(local) = local_actor(c, &territory, &actor)? else {
                    return Ok(Found::Nothing);
                };
                let actor = local.url(&territory);
                let id = actor.join_path(list.path());
                match (list, before) {
                    (List::Followers, _) => {
                        let count = follows::count_followers(c, Some(&actor))?;
                        here(OrderedCollection::<Value>::counted(id, unsigned(count)))
                    }
                    (List::Following, _) => {
                        let count = match local {
                            LocalActor::Territory => following(c)?.len(),
                            _ => 0,
                        };
                        let count = u64::try_from(count).unwrap_or(u64::MAX);
                        here(OrderedCollection::<Value>::counted(id, count))
                    }
                    (List::Moderators, _) => {
                        here(OrderedCollection::<Value>::whole(id, Vec::new()))
                    }
                    (List::Outbox, None) => {
                        let total = count_published(c, &local)?;
                        let first = with_query(&id, "page=true")?;
                        here(OrderedCollection::<Value>::paged(id, total, first))
                    }
                    (List::Outbox, Some(before)) => {
                        outbox_page(c, render.as_ref(), &territory, &local, &id, before)
                    }
                }
            })
            .await
    }

    /// The steps of a playlist, in their order.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn playlist_items(&self, playlist: PlaylistId) -> Result<Found, Error> {
        self.store
            .read(move |c| {
                let item = playlists::get(c, playlist)?
                    .filter(|item| item.peer.is_none() && item.announced && item.deleted.is_none());
                let Some(item) = item else {
                    return Ok(Found::Nothing);
                };
                let steps: Vec<ObjectUrl> = item
                    .content
                    .steps
                    .into_iter()
                    .filter_map(|step| step.item)
                    .collect();
                here(OrderedCollection::whole(
                    item.url.join_path("/items"),
                    steps,
                ))
            })
            .await
    }

    /// The territories that this node follows.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn network(&self) -> Result<Found, Error> {
        let id = self.base.at("/network");
        self.store
            .read(move |c| {
                let blocked: Vec<_> = peers::all(c)?
                    .into_iter()
                    .filter(|peer| matches!(peer.policy, Policy::Blocked | Policy::Limited))
                    .map(|peer| peer.host)
                    .collect();
                let actors = following(c)?
                    .into_iter()
                    .filter(|actor| !blocked.contains(&actor.host()))
                    .collect();
                here(OrderedCollection::<ObjectUrl>::whole(id, actors))
            })
            .await
    }

    /// One of our public activities, by its address.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn activity_document(&self, url: &ObjectUrl) -> Result<Found, Error> {
        let url = url.to_string();
        let body = self
            .store
            .read(move |c| crate::store::deliveries::body(c, &url))
            .await?;
        let value = body
            .map(|body| serde_json::from_str::<Value>(&body))
            .transpose()?;
        let public = value.filter(|value| {
            let recipients = value.get("to").and_then(Value::as_array);
            recipients.is_some_and(|to| {
                to.iter()
                    .any(|one| one.as_str() == Some(super::wire::addressing::PUBLIC))
            })
        });
        Ok(public.map_or(Found::Nothing, Found::Here))
    }
}

fn unsigned(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

fn following(c: &mut Connection) -> Result<Vec<ObjectUrl>, Error> {
    Ok(follows::of_territory(c, None)?
        .into_iter()
        .filter(|following| following.state == FollowState::Accepted)
        .map(|following| following.actor)
        .collect())
}

fn with_query(url: &ObjectUrl, query: &str) -> Result<ObjectUrl, Error> {
    let mut url = url.url().clone();
    url.set_query(Some(query));
    ObjectUrl::try_from(url).map_err(|error| Error::Key(error.to_string()))
}

/// Whose things an outbox lists: all of the territory, or one organisation's.
fn scope(local: &LocalActor) -> Option<Option<crate::domain::OrganisationId>> {
    match local {
        LocalActor::Territory => Some(None),
        LocalActor::Organisation(organisation) => Some(Some(organisation.uuid)),
        LocalActor::Application | LocalActor::Playlist(_) => None,
    }
}

fn count_published(c: &mut Connection, local: &LocalActor) -> Result<u64, Error> {
    let Some(organisation) = scope(local) else {
        return Ok(0);
    };
    let opportunities = opportunities::count_announced(c, organisation)?;
    let playlists = playlists::count_announced(c, organisation)?;
    Ok(unsigned(opportunities + playlists))
}

/// One page, newest first: what is published while somebody reads page after page comes before
/// the first one, and shifts nothing.
fn outbox_page(
    c: &mut Connection,
    render: &dyn super::node::Render,
    territory: &Territory,
    local: &LocalActor,
    id: &ObjectUrl,
    before: Option<ItemId>,
) -> Result<Found, Error> {
    let total = count_published(c, local)?;
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut items: Vec<(ItemId, bool)> = Vec::new();
    if let Some(organisation) = scope(local) {
        let from = before.map(OpportunityId::from);
        let found = opportunities::announced(c, organisation, from, limit)?;
        items.extend(found.into_iter().map(|id| (id.into(), true)));
        let from = before.map(PlaylistId::from);
        let found = playlists::announced(c, organisation, from, limit)?;
        items.extend(found.into_iter().map(|id| (id.into(), false)));
    }
    items.sort_unstable_by(|a, b| b.cmp(a));
    let more = items.len() > PAGE;
    items.truncate(PAGE);
    let last = items.last().map(|(id, _)| *id);
    let mut creates: Vec<Activity> = Vec::new();
    for (item, is_opportunity) in items {
        let object = if is_opportunity {
            match opportunities::get(c, item.into())? {
                Some(item) => opportunity_object(c, render, territory, &item)?,
                None => None,
            }
        } else {
            match playlists::get(c, item.into())? {
                Some(item) => playlist_object(c, render, territory, &item)?,
                None => None,
            }
        };
        let Some(object) = object else { continue };
        let url: Result<ObjectUrl, _> = format!("{}#create", object.id()).parse();
        let url = url.unwrap_or_else(|_too_long| object.id().clone());
        let addressing = activity::for_object(&object, territory);
        creates.push(activity::create(url, object, addressing));
    }
    let query = before.map_or_else(
        || "page=true".to_owned(),
        |before| format!("page=true&before={before}"),
    );
    let mut page = OrderedCollectionPage::of(id.clone(), with_query(id, &query)?, total, creates);
    if let Some(last) = last.filter(|_| more) {
        page.next = Some(with_query(id, &format!("page=true&before={last}"))?);
    }
    Ok(Found::Here(serde_json::to_value(context::in_full(page))?))
}
