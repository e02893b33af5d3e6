//! What those published whom somebody follows. It is put together when she asks: what happened is
//! kept without a word of who follows it, and who follows what without a word of what happened.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use chrono::{DateTime, Utc};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::{Problem, api::search::answerable, api::search_query, query::Parameters};
use crate::{
    actions::{Error, follow_peer, territory},
    discovery::{Discovery, Offset},
    domain::{
        AccountId, Host, ItemId, ObjectUrl, Opportunity, OrganisationId, Playlist, SavedSearchId,
        Status, SubscriptionId, Territory,
        event::ItemType,
        peer::Policy,
        search::{SearchQuery, Sort},
        subscription::{KEPT, News, SOON, Subscription, SubscriptionKind},
    },
    store::{
        Connection, actors,
        notices::{self, Notice, Of},
        objects::{self, ForeignObject},
        opportunities, organisations, peers, playlists, saved_searches, subscriptions,
    },
};

/// Nothing older is told.
pub const MOST: usize = 200;
/// Changes that are looked at, of everything that somebody follows.
const MOST_NOTED: usize = 1_000;
/// New things that are looked at for everything of one sort, and for one search.
const NEW: (u32, u32) = (80, 20);
/// Things of which enrolment closes soon, likewise.
const CLOSING: (u32, u32) = (40, 10);
/// Changes that are looked at for searches.
const CHANGES: i64 = 500;
/// Timelines that are put together at once.
static PLACES: Semaphore = Semaphore::const_new(4);
/// Whoever finds all of them taken comes back after so many seconds.
const COME_BACK: u64 = 5;
/// Messages that are looked at.
const NOTES: i64 = 60;

/// By what somebody hears of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Because {
    /// She follows it, who offers it, or what it teaches.
    Subscription(SubscriptionId),
    /// It is found by a search that she keeps.
    Search(SavedSearchId),
}

/// What is told of.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "few, and for one answer")]
pub enum Thing {
    /// An opportunity.
    Opportunity(Opportunity),
    /// A playlist.
    Playlist(Playlist),
    /// A short message of an actor on another server.
    Note(ForeignObject),
}

/// One entry: of each thing there is one, for what happened last.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What happened.
    pub what: News,
    /// When.
    pub at: DateTime<Utc>,
    /// To what.
    pub thing: Thing,
    /// By what she hears of it.
    pub because: Vec<Because>,
}

/// Why a thing is told, and since when she wants that.
#[derive(Debug, Clone, Copy)]
struct Why {
    because: Because,
    since: DateTime<Utc>,
}

/// What somebody follows, sorted by how it is looked up.
#[derive(Default)]
struct Followed {
    organisations: HashMap<OrganisationId, Why>,
    /// Nodes, with everything that is published there.
    nodes: HashMap<Host, Why>,
    /// Skills and searches.
    questions: Vec<(Why, SearchQuery)>,
    /// Playlists, and the things that they lead to.
    things: HashMap<ItemId, Why>,
    /// Actors elsewhere, for their messages.
    authors: HashMap<ObjectUrl, Why>,
}

/// Something that may be told.
struct Candidate {
    item: ItemId,
    what: News,
    /// Nothing: as the item says.
    at: Option<DateTime<Utc>>,
    /// Nothing: by whose it is.
    why: Option<Why>,
}

/// A place to put one together, which takes a while where somebody follows much.
///
/// # Errors
/// 503 when all are taken.
pub fn place() -> Result<SemaphorePermit<'static>, Problem> {
    PLACES
        .try_acquire()
        .map_err(|_full| Problem::busy(COME_BACK))
}

/// What somebody is told, the latest first; at most [`MOST`].
///
/// # Errors
/// [`Error`].
pub fn read(
    connection: &mut Connection,
    discovery: &Discovery,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<Entry>, Error> {
    let territory = territory(connection)?;
    let followed = Followed::load(connection, account, &territory)?;
    let blocked: HashSet<ObjectUrl> = subscriptions::blocked(connection, account)?
        .into_iter()
        .collect();
    let mut candidates = found(discovery, &followed, now);
    candidates.extend(happened(connection, discovery, &followed, &territory, now)?);
    let mut entries = told(connection, &followed, candidates, &blocked, &territory, now)?;
    let authors: Vec<ObjectUrl> = followed.authors.keys().cloned().collect();
    for note in objects::notes_of(connection, &authors, now - KEPT, NOTES)? {
        if blocked.contains(&note.attributed_to) {
            continue;
        }
        let why = followed.authors.get(&note.attributed_to);
        entries.push(Entry {
            what: News::New,
            at: note.updated,
            because: why.map(|why| why.because).into_iter().collect(),
            thing: Thing::Note(note),
        });
    }
    entries.sort_by_key(|entry| Reverse(entry.at));
    entries.truncate(MOST);
    Ok(entries)
}

impl Followed {
    fn load(
        connection: &mut Connection,
        account: AccountId,
        territory: &Territory,
    ) -> Result<Self, Error> {
        let mut followed = Self::default();
        for item in subscriptions::of_account(connection, account)? {
            if !item.muted {
                followed.add(connection, &item, territory)?;
            }
        }
        for search in saved_searches::of_account(connection, account)? {
            let mut parameters = Parameters::read(Some(&search.query));
            let question = search_query::read(&mut parameters, territory.zone());
            let why = Why {
                because: Because::Search(search.id),
                since: search.created,
            };
            if let Some(query) = answerable(connection, question)?.and_then(of_items) {
                followed.questions.push((why, query));
            }
        }
        Ok(followed)
    }

    fn add(
        &mut self,
        connection: &mut Connection,
        item: &Subscription,
        territory: &Territory,
    ) -> Result<(), Error> {
        let why = Why {
            because: Because::Subscription(item.id),
            since: item.created,
        };
        match item.kind {
            SubscriptionKind::Skill => {
                let query = SearchQuery {
                    skills: vec![item.object.clone()],
                    ..SearchQuery::default()
                };
                self.questions
                    .extend(of_items(query).map(|query| (why, query)));
            }
            SubscriptionKind::Playlist => {
                let playlist = playlists::by_url(connection, &item.object)?;
                let Some(playlist) = playlist.filter(|playlist| playlist.deleted.is_none()) else {
                    return Ok(());
                };
                self.things.insert(playlist.uuid.into(), why);
                let steps = playlist.content.steps.iter();
                let steps: Vec<String> = steps
                    .filter_map(|step| step.item.as_ref().map(ToString::to_string))
                    .collect();
                for step in opportunities::by_urls(connection, &steps)? {
                    self.things.insert(step.uuid.into(), why);
                }
            }
            SubscriptionKind::Actor if item.object == territory.actor().as_str() => {
                self.nodes.insert(territory.url.host(), why);
            }
            SubscriptionKind::Actor => {
                if let Some(organisation) = organisations::by_url(connection, &item.object)? {
                    self.organisations.insert(organisation.uuid, why);
                }
                let Some(actor) = &item.actor else {
                    return Ok(());
                };
                let known = actors::get(connection, actor)?;
                if let Some(known) = known
                    && follow_peer::speaks_for_all(connection, &known)?
                {
                    self.nodes.insert(actor.host(), why);
                }
                self.authors.insert(actor.clone(), why);
            }
        }
        Ok(())
    }

    /// The questions that find everything, each with how much of it is new and of how much the
    /// enrolment closes soon. What a whole territory offers closes all the time.
    fn questions(&self) -> Vec<(Option<Why>, SearchQuery, u32, u32)> {
        let mut questions = Vec::new();
        if !self.organisations.is_empty() {
            let query = SearchQuery {
                organisations: self.organisations.keys().copied().collect(),
                ..SearchQuery::default()
            };
            questions.extend(of_items(query).map(|query| (None, query, NEW.0, CLOSING.0)));
        }
        if !self.nodes.is_empty() {
            let query = SearchQuery {
                territories: self.nodes.keys().cloned().collect(),
                ..SearchQuery::default()
            };
            questions.extend(of_items(query).map(|query| (None, query, NEW.0, 0)));
        }
        for (why, query) in &self.questions {
            questions.push((Some(*why), query.clone(), NEW.1, CLOSING.1));
        }
        questions
    }

    /// Why a thing is told that was found by whose it is.
    fn whys(&self, organisation: OrganisationId, host: &Host) -> Vec<Why> {
        let by_owner = self.organisations.get(&organisation);
        let by_node = self.nodes.get(host);
        by_owner.into_iter().chain(by_node).copied().collect()
    }
}

/// The question for opportunities and playlists; nothing when it asks for neither.
fn of_items(query: SearchQuery) -> Option<SearchQuery> {
    let all = [ItemType::Opportunity, ItemType::Playlist];
    let asked = |item_type: &ItemType| query.types.is_empty() || query.types.contains(item_type);
    let types: Vec<ItemType> = all.into_iter().filter(asked).collect();
    (!types.is_empty()).then_some(SearchQuery { types, ..query })
}

/// What is new, and of what the enrolment closes soon.
fn found(discovery: &Discovery, followed: &Followed, now: DateTime<Utc>) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    for (why, query, new, closing) in followed.questions() {
        let newest = SearchQuery {
            sort: Some(Sort::New),
            ..query.clone()
        };
        let soon = SearchQuery {
            closing: u16::try_from(SOON.num_days()).ok(),
            sort: Some(Sort::Date),
            ..query
        };
        for (what, query, limit) in [(News::New, newest, new), (News::SoonOver, soon, closing)] {
            if limit == 0 {
                continue;
            }
            let answer = discovery.search(&query, now, Offset(0), limit);
            candidates.extend(answer.found.into_iter().map(|found| Candidate {
                item: found.id,
                what,
                at: None,
                why,
            }));
        }
    }
    candidates
}

/// What was changed, was cancelled, or is nearly full, and is not over.
fn happened(
    connection: &mut Connection,
    discovery: &Discovery,
    followed: &Followed,
    territory: &Territory,
    now: DateTime<Utc>,
) -> Result<Vec<Candidate>, Error> {
    let since = now - KEPT;
    let limit = i64::try_from(MOST).unwrap_or(i64::MAX);
    let mut noted: Vec<(Notice, Option<Why>)> = Vec::new();
    if !followed.organisations.is_empty() {
        let of = Of::Organisations(followed.organisations.keys().copied().collect());
        let all = notices::since(connection, &of, since, limit)?;
        noted.extend(all.into_iter().map(|notice| (notice, None)));
    }
    for host in followed.nodes.keys() {
        let own = *host == territory.url.host();
        let of = Of::Node((!own).then(|| host.clone()));
        let all = notices::since(connection, &of, since, limit)?;
        let all = all
            .into_iter()
            .filter(|notice| notice.kind != News::SoonFull);
        noted.extend(all.map(|notice| (notice, None)));
    }
    if !followed.things.is_empty() {
        let of = Of::Items(followed.things.keys().copied().collect());
        for notice in notices::since(connection, &of, since, limit)? {
            let why = followed.things.get(&notice.item).copied();
            noted.push((notice, why));
        }
    }
    if !followed.questions.is_empty() {
        let all = notices::since(connection, &Of::All, since, CHANGES)?;
        let items: Vec<ItemId> = all.iter().map(|notice| notice.item).collect();
        for (why, query) in &followed.questions {
            let matching = discovery.among(query, now, &items);
            let matching = all.iter().filter(|notice| matching.contains(&notice.item));
            noted.extend(matching.map(|notice| (notice.clone(), Some(*why))));
        }
    }
    noted.sort_by_key(|(notice, _)| Reverse(notice.at));
    noted.truncate(MOST_NOTED);
    Ok(noted
        .into_iter()
        .map(|(notice, why)| Candidate {
            item: notice.item,
            what: notice.kind,
            at: Some(notice.at),
            why,
        })
        .collect())
}

/// The candidates with their things: of each thing the latest.
fn told(
    connection: &mut Connection,
    followed: &Followed,
    candidates: Vec<Candidate>,
    blocked: &HashSet<ObjectUrl>,
    territory: &Territory,
    now: DateTime<Utc>,
) -> Result<Vec<Entry>, Error> {
    let rules = peers::rules(connection, false)?;
    let mut ids: Vec<ItemId> = candidates.iter().map(|candidate| candidate.item).collect();
    ids.sort_unstable();
    ids.dedup();
    let offers: Vec<_> = ids.iter().copied().map(Into::into).collect();
    let routes: Vec<_> = ids.iter().copied().map(Into::into).collect();
    let mut things: HashMap<ItemId, Thing> = HashMap::new();
    for item in opportunities::by_ids(connection, &offers)? {
        if item.deleted.is_none() {
            things.insert(item.uuid.into(), Thing::Opportunity(item));
        }
    }
    for item in playlists::by_ids(connection, &routes)? {
        if item.deleted.is_none() {
            things.insert(item.uuid.into(), Thing::Playlist(item));
        }
    }
    let owners: Vec<OrganisationId> = things.values().filter_map(owner).collect();
    let owners: HashMap<OrganisationId, ObjectUrl> = organisations::by_ids(connection, &owners)?
        .into_iter()
        .map(|item| (item.uuid, item.url))
        .collect();
    let mut entries: HashMap<ItemId, Entry> = HashMap::new();
    for candidate in candidates {
        let Some(thing) = things.get(&candidate.item) else {
            continue;
        };
        let Some(owner) = owner(thing) else { continue };
        if owners.get(&owner).is_some_and(|url| blocked.contains(url)) {
            continue;
        }
        let peer = host(thing);
        let held = |host| matches!(rules.policy(host), Policy::Blocked | Policy::Limited);
        if peer.as_ref().is_some_and(held) || !is_news(thing, candidate.what, now) {
            continue;
        }
        let host = peer.unwrap_or_else(|| territory.url.host());
        let whys = match candidate.why {
            Some(why) => vec![why],
            None => followed.whys(owner, &host),
        };
        let since = whys.iter().map(|why| why.since).min();
        let at = since.and_then(|since| {
            let told = || when(thing, candidate.what, since);
            candidate.at.or_else(told)
        });
        let Some(at) = at else { continue };
        let entry = entries.entry(candidate.item).or_insert_with(|| Entry {
            what: candidate.what,
            at,
            thing: thing.clone(),
            because: Vec::new(),
        });
        if at > entry.at {
            (entry.what, entry.at) = (candidate.what, at);
        }
        for why in whys {
            if !entry.because.contains(&why.because) {
                entry.because.push(why.because);
            }
        }
    }
    Ok(entries.into_values().collect())
}

/// Whether it can be told of a thing: it is public and not over, and of what is cancelled nothing
/// else is told.
fn is_news(thing: &Thing, what: News, now: DateTime<Utc>) -> bool {
    let (status, over) = match thing {
        Thing::Opportunity(item) => (item.content.status, item.content.over()),
        Thing::Playlist(item) => (item.content.status, None),
        Thing::Note(_) => return true,
    };
    let is_over = over.is_some_and(|end| end < now);
    let is_off = status == Status::Cancelled;
    status.is_public() && !is_over && (!is_off || what == News::Cancelled)
}

fn owner(thing: &Thing) -> Option<OrganisationId> {
    match thing {
        Thing::Opportunity(item) => Some(item.organisation),
        Thing::Playlist(item) => Some(item.organisation),
        Thing::Note(_) => None,
    }
}

fn host(thing: &Thing) -> Option<Host> {
    match thing {
        Thing::Opportunity(item) => item.peer.clone(),
        Thing::Playlist(item) => item.peer.clone(),
        Thing::Note(note) => Some(note.host.clone()),
    }
}

/// When a thing became what it is told for: about to close; or new, which is when it came here if
/// it was published after she followed. What was there before is as old as it is.
fn when(thing: &Thing, what: News, since: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let (id, published): (ItemId, _) = match thing {
        Thing::Opportunity(item) if what == News::SoonOver => {
            let closes = item.content.enrolment_closes?.utc() - SOON;
            return Some(item.published.map_or(closes, |time| time.max(closes)));
        }
        Thing::Opportunity(item) => (item.uuid.into(), item.published?),
        Thing::Playlist(item) => (item.uuid.into(), item.published?),
        Thing::Note(note) => return Some(note.updated),
    };
    let came = id.known_since().filter(|_| published >= since);
    Some(came.map_or(published, |came| came.max(published)))
}
