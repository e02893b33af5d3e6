//! Reading one page of an outbox, with the owners of what it lists.

use std::{collections::HashMap, time::Duration};

use serde_json::Value;
use tokio::time::Instant;

use super::progress::{self, Page};
use crate::{
    actions::receive_object::Incoming,
    domain::{ObjectUrl, peer::FollowedBy, time::now},
    federation::{
        fetch::{FetchError, ForeignActor},
        handle::incoming,
        node::Federation,
        origin,
        pending::Unfinished,
        translate::collection::{Next, RemoteCollection, read_collection},
    },
    store::follows::{Following, Reading},
};

/// How long an owner's document is taken without asking again.
const FRESH: Duration = Duration::from_secs(600);
/// How many owners are remembered.
const CAPACITY: usize = 1_000;

/// Why an outbox is not read any further.
const LEADS_AWAY: &str = "it goes on at another server";

/// Owners of things that were read a moment ago, over the turns of all outboxes; nothing for one
/// that cannot be had.
#[derive(Debug, Default)]
pub struct Owners(HashMap<ObjectUrl, (Option<ForeignActor>, Instant)>);

impl Owners {
    fn get(&self, url: &ObjectUrl) -> Option<Option<ForeignActor>> {
        let (actor, since) = self.0.get(url)?;
        (since.elapsed() < FRESH).then(|| actor.clone())
    }

    fn put(&mut self, url: ObjectUrl, actor: Option<ForeignActor>) {
        if self.0.len() >= CAPACITY {
            self.0.clear();
        }
        self.0.insert(url, (actor, Instant::now()));
    }
}

/// What a page lists: what is to be taken in, and all that it names.
#[derive(Debug, Default)]
pub struct Listed {
    pub batch: Vec<(ForeignActor, Incoming)>,
    pub urls: Vec<ObjectUrl>,
}

/// Counts what could not be had; a fault that may pass ends the turn while there is patience.
struct Missing<'a> {
    reading: &'a Reading,
    page: Page,
}

impl Missing<'_> {
    fn note(&mut self, url: &ObjectUrl, error: Unfinished) -> Result<(), Unfinished> {
        match error {
            Unfinished::Ours(error) => Err(error.into()),
            Unfinished::Theirs(error)
                if error.is_temporary() && progress::is_patient(self.reading) =>
            {
                Err(error.into())
            }
            // It went meanwhile, and nothing is missing.
            Unfinished::Theirs(FetchError::Gone | FetchError::NotFound) => Ok(()),
            Unfinished::Theirs(error) => {
                self.page.missed += 1;
                self.page.last_missed = Some(format!("{url}: {error}"));
                Ok(())
            }
        }
    }
}

impl Federation {
    /// Reads the page that comes next; what it brought and how far the outbox is read then.
    pub(super) async fn read_page(
        &self,
        following: &Following,
        owners: &mut Owners,
    ) -> Result<(Reading, Listed), Unfinished> {
        let reading = Reading {
            begun: following.reading.begun.or_else(|| Some(now())),
            ..following.reading.clone()
        };
        let (page, at) = match self.next_page(following).await? {
            Found::Page(page, at) => (page, at),
            Found::Nothing => return Ok((progress::all_listed(&reading), Listed::default())),
            Found::Wrong(why) => return Ok((progress::failed(&reading, why), Listed::default())),
        };
        let (next, leads_away) = match page.next {
            Some(Next::Address(url)) if url.origin() == following.actor.origin() => {
                (Some(url), false)
            }
            Some(Next::Address(_)) => (None, true),
            Some(Next::Page(_)) | None => (None, false),
        };
        let mut missing = Missing {
            reading: &reading,
            page: Page {
                at,
                next,
                ..Page::default()
            },
        };
        let (things, urls) = self.things(following, page.items, &mut missing).await?;
        let mut batch = Vec::new();
        for thing in things {
            let owner = self
                .owner(&thing.object.attributed_to, owners, &mut missing)
                .await?;
            batch.extend(owner.map(|owner| (owner, thing)));
        }
        missing.page.items = batch.len();
        let most = match following.by {
            FollowedBy::Territory => progress::MOST_PAGES,
            FollowedBy::Application => progress::FOR_LEARNERS,
        };
        let mut reading = progress::after_page(&reading, missing.page, most, now());
        if leads_away {
            reading = progress::failed(&reading, LEADS_AWAY);
        }
        Ok((reading, Listed { batch, urls }))
    }

    /// Who owns a thing; nothing when that cannot be had.
    async fn owner(
        &self,
        url: &ObjectUrl,
        owners: &mut Owners,
        missing: &mut Missing<'_>,
    ) -> Result<Option<ForeignActor>, Unfinished> {
        if let Some(known) = owners.get(url) {
            return Ok(known);
        }
        let found = match self.owner_of(url).await {
            Ok(actor) => Some(actor),
            Err(error) => {
                missing.note(url, error)?;
                None
            }
        };
        owners.put(url.clone(), found.clone());
        Ok(found)
    }

    /// What a page's entries are: those that are written out by the server that was asked, and
    /// those that are at an address of its own. And every address that they name.
    async fn things(
        &self,
        following: &Following,
        entries: Vec<Value>,
        missing: &mut Missing<'_>,
    ) -> Result<(Vec<Incoming>, Vec<ObjectUrl>), Unfinished> {
        let origin = following.actor.origin();
        let (mut things, mut urls) = (Vec::new(), Vec::new());
        for entry in entries {
            let kind = entry.get("type").and_then(Value::as_str);
            let object = match (kind, entry.get("object")) {
                (Some("Create" | "Update" | "Announce"), Some(object)) => object,
                (_, None) if entry.is_object() => &entry,
                _ => continue,
            };
            let url = origin::thing_address(object).filter(|url| url.origin() == origin);
            let Some(url) = url else { continue };
            urls.push(url.clone());
            if origin::judge_listed(&entry, &origin, &self.base.origin()).is_accept() {
                things.extend(incoming(object, now()));
                continue;
            }
            // What somebody else tells of it is not believed; it is read where it is.
            match self.read_thing(&url).await {
                Ok(thing) => things.extend(thing.ok()),
                Err(error) => missing.note(&url, error)?,
            }
        }
        Ok((things, urls))
    }

    /// The page that comes next: where it was left, else the outbox's first.
    async fn next_page(&self, following: &Following) -> Result<Found, Unfinished> {
        let Some(outbox) = &following.outbox else {
            return Ok(Found::Nothing);
        };
        if let Some(next) = &following.reading.next {
            return self.list_at(next).await;
        }
        let (list, at) = match self.list_at(outbox).await? {
            Found::Page(list, at) => (list, at),
            other => return Ok(other),
        };
        if !list.items.is_empty() {
            return Ok(Found::Page(list, at));
        }
        match list.next {
            Some(Next::Page(page)) => Ok(Found::Page(page, None)),
            Some(Next::Address(url)) if url.origin() == following.actor.origin() => {
                self.list_at(&url).await
            }
            Some(Next::Address(_)) => Ok(Found::Wrong(LEADS_AWAY)),
            None => Ok(Found::Nothing),
        }
    }

    async fn list_at(&self, url: &ObjectUrl) -> Result<Found, Unfinished> {
        let fetched = self.as_application().await?.fetch(url).await?;
        if origin::is_ambiguous(&fetched.value) {
            return Ok(Found::Wrong(
                "it says one thing as JSON and another as JSON-LD",
            ));
        }
        Ok(match read_collection(&fetched.value) {
            Ok(list) => Found::Page(Box::new(list), Some(url.clone())),
            Err(_no_list) => Found::Wrong("what is there is no list"),
        })
    }
}

/// What was found where a page should be.
enum Found {
    /// A page, and where it was.
    Page(Box<RemoteCollection>, Option<ObjectUrl>),
    /// The outbox lists nothing.
    Nothing,
    /// Something that cannot be read as a page.
    Wrong(&'static str),
}
