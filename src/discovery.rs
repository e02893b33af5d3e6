//! Search: an index of everything that everybody may see, in every process that serves.
//!
//! # Layout
//! - [`entry`]: what search knows of an item; `load`: from the database.
//! - [`columns`]: what is filtered, counted and sorted by, in memory.
//! - [`text`]: which items have the asked words, by tantivy on this machine's disk.
//! - [`vocabulary`]: the ESCO classification: what is narrower, and which skill some words mean.
//! - [`keeper`]: follows the `change` log, keeps a snapshot, makes the index anew.
//!
//! The database stays the truth: the index follows it within a second, and can be thrown away at
//! any time. A question is answered from one moment of the columns.

pub mod columns;
pub mod entry;
mod folder;
pub mod keeper;
mod load;
pub mod text;
pub mod vocabulary;

use std::{
    collections::HashSet,
    sync::{
        Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, Utc};
use tokio::sync::watch;

use crate::{
    domain::{
        ItemId,
        event::ItemType,
        search::{BoundingBox, Facet, SearchQuery, Sort},
    },
    store::{self, Store, events},
};
use columns::{Columns, Selection, at, set_of};
use text::{Asked, Match, Texts};
use vocabulary::Net;

pub use columns::spots::{Spot, Square, Squares, from_map, on_map};
pub use columns::{Found, Offset, Place, Start, around, kilometres};
pub use keeper::Keeper;
pub use text::WORDS;
pub use vocabulary::Vocabulary;

/// How long somebody waits for what she has just done.
const PATIENCE: Duration = Duration::from_millis(800);

/// The index, for those who ask.
#[derive(Debug, Clone)]
pub struct Discovery {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    shelf: RwLock<Arc<Shelf>>,
    /// Not everything is in it yet.
    partial: AtomicBool,
    /// Its files turned out to be damaged.
    damaged: AtomicBool,
    /// The last change that is found.
    reached: watch::Sender<i64>,
    vocabulary: vocabulary::Shared,
}

/// One building of the index.
#[derive(Debug)]
struct Shelf {
    columns: RwLock<Columns>,
    texts: Texts,
}

impl Shelf {
    fn read(&self) -> RwLockReadGuard<'_, Columns> {
        self.columns.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Columns> {
        self.columns.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is asked besides the question itself.
#[derive(Debug, Clone, Copy)]
pub struct Want {
    /// Where the page begins.
    pub start: Start,
    /// Most results of the page.
    pub limit: u32,
    /// The counts beside the filters, too.
    pub facets: bool,
}

/// What search answers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// A page of results, in the question's [`order`].
    pub found: Vec<Found>,
    /// How many there are on all pages.
    pub total: i64,
    /// Everything that there is was looked at. It is not while the index is made anew.
    pub complete: bool,
    /// The counts beside the filters, when they were asked for.
    pub facets: Vec<Facet>,
}

/// What search answers on a map.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Map {
    /// What is found and has a place, in the order of the squares.
    pub spots: Vec<(Square, Spot)>,
    /// The squares in which they came together.
    pub squares: Squares,
    /// How many items are found.
    pub total: i64,
    /// How many of them have no place.
    pub unplaced: i64,
}

/// What is new among the results of a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fresh {
    /// How many results are new.
    pub total: i64,
    /// The newest of them.
    pub found: Vec<ItemId>,
}

/// Where what a question finds is.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Extent {
    /// The box of everything that has a place; of many, of a sample.
    pub all: Option<BoundingBox>,
    /// The same without the outermost.
    pub most: Option<BoundingBox>,
    /// How many items have no place.
    pub unplaced: i64,
}

/// The order in which a question's results come. Without words everything is equally relevant,
/// without a point nothing is near.
#[must_use]
pub fn order(query: &SearchQuery) -> Sort {
    match query.sort {
        None | Some(Sort::Relevance) if Asked::read(&query.words).is_empty() => Sort::Date,
        None => Sort::Relevance,
        Some(Sort::Distance) if query.near.is_none() => Sort::Date,
        Some(sort) => sort,
    }
}

impl Discovery {
    fn new(shelf: Arc<Shelf>, partial: bool) -> Self {
        Self {
            shared: Arc::new(Shared {
                shelf: RwLock::new(shelf),
                partial: AtomicBool::new(partial),
                damaged: AtomicBool::new(false),
                reached: watch::channel(0).0,
                vocabulary: vocabulary::Shared::default(),
            }),
        }
    }

    fn shelf(&self) -> Arc<Shelf> {
        let shelf = self.shared.shelf.read();
        shelf.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A page of results in the question's [`order`], how many there are, and what else is wanted.
    /// It takes some milliseconds of computing: not for an asynchronous thread.
    #[must_use]
    pub fn ask(&self, query: &SearchQuery, now: DateTime<Utc>, want: Want) -> Answer {
        let sort = order(query);
        let page = columns::Page {
            sort,
            start: want.start,
            limit: want.limit,
        };
        self.selected(query, now, sort, |columns, selection, matches, skills| {
            Answer {
                found: columns.page(selection, query, now, matches, page),
                total: whole(selection.len()),
                complete: self.is_complete(),
                facets: if want.facets {
                    columns.facets(selection, skills)
                } else {
                    Vec::new()
                },
            }
        })
    }

    /// Works with what a question selects: from one moment of the columns, with the rows that have
    /// its words, and what is narrower than a skill. How well the words are found is known when the
    /// results are put in order by that.
    fn selected<T>(
        &self,
        query: &SearchQuery,
        now: DateTime<Utc>,
        sort: Sort,
        work: impl FnOnce(&Columns, &Selection, &[Match], &Net) -> T,
    ) -> T {
        let shelf = self.shelf();
        let vocabulary = self.vocabulary();
        let matches = self.matches(&shelf, query, sort);
        let columns = shelf.read();
        let selection = select(&columns, query, vocabulary.net(), now, matches.as_deref());
        let matches = matches.unwrap_or_default();
        work(&columns, &selection, &matches, vocabulary.net())
    }

    /// A page of results in the question's [`order`], and how many there are.
    #[must_use]
    pub fn search(
        &self,
        query: &SearchQuery,
        now: DateTime<Utc>,
        start: impl Into<Start>,
        limit: u32,
    ) -> Answer {
        let want = Want {
            start: start.into(),
            limit,
            facets: false,
        };
        self.ask(query, now, want)
    }

    /// The counts beside every filter.
    #[must_use]
    pub fn facets(&self, query: &SearchQuery, now: DateTime<Utc>) -> Vec<Facet> {
        let want = Want {
            start: Start::Offset(0),
            limit: 0,
            facets: true,
        };
        self.ask(query, now, want).facets
    }

    /// What a question finds, on a map: at most so many spots. When there would be more, the
    /// squares are larger than asked.
    #[must_use]
    pub fn map(
        &self,
        query: &SearchQuery,
        now: DateTime<Utc>,
        squares: Squares,
        most: usize,
    ) -> Map {
        self.selected(query, now, Sort::Date, |columns, selection, _, _| {
            let mut squares = squares;
            let spots = loop {
                // In one square alone they all come together.
                let most = if squares.0 > 1.0 { most } else { usize::MAX };
                match columns.spots(selection, squares, most) {
                    Some(spots) => break spots,
                    None => squares = Squares((squares.0 / 2.0).ceil()),
                }
            };
            Map {
                spots,
                squares,
                total: whole(selection.len()),
                unplaced: whole(columns.unplaced(selection)),
            }
        })
    }

    /// Items whose names have what somebody is typing: of each type so many, those first that have
    /// the word as it stands, and the soonest first. Of many thousands, only a part is looked at,
    /// with what is new.
    #[must_use]
    pub fn suggest(
        &self,
        typed: &str,
        types: &[ItemType],
        now: DateTime<Utc>,
        limit: u32,
    ) -> Vec<Vec<Found>> {
        let shelf = self.shelf();
        let asked = Asked::read(typed);
        let best = |item_type, all| {
            let found = self.told(shelf.texts.begin(&asked, item_type, all));
            let ranks = [found.whole, found.begun].map(set_of);
            (shelf.read().best(ranks, now, limit), found.is_part)
        };
        let of_type = types.iter().map(|&item_type| match best(item_type, false) {
            // Most of them may be over.
            (few, true) if few.len() < at(limit) => best(item_type, true).0,
            (found, _) => found,
        });
        of_type.collect()
    }

    /// The results that came after a moment: that were published then, or that this node has known
    /// only since then. At most so many are told, the newest first.
    #[must_use]
    pub fn fresh(
        &self,
        query: &SearchQuery,
        now: DateTime<Utc>,
        since: DateTime<Utc>,
        limit: u32,
    ) -> Fresh {
        self.selected(query, now, Sort::Date, |columns, selection, _, _| {
            let (total, found) = columns.fresh(selection, since, limit);
            Fresh {
                total: whole(total),
                found,
            }
        })
    }

    /// Those of some items that a question finds.
    #[must_use]
    pub fn among(
        &self,
        query: &SearchQuery,
        now: DateTime<Utc>,
        items: &[ItemId],
    ) -> HashSet<ItemId> {
        self.selected(query, now, Sort::Date, |columns, selection, _, _| {
            let finds = |item: &ItemId| columns.is_selected(selection, *item);
            items.iter().copied().filter(finds).collect()
        })
    }

    /// Whether everything that is in the database is looked at.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.shared.partial.load(Ordering::Relaxed)
    }

    /// Where what a question finds is.
    #[must_use]
    pub fn extent(&self, query: &SearchQuery, now: DateTime<Utc>) -> Extent {
        self.selected(query, now, Sort::Date, |columns, selection, _, _| {
            let areas = columns.extent(selection);
            Extent {
                all: areas.map(|(all, _)| all),
                most: areas.map(|(_, most)| most),
                unplaced: whole(columns.unplaced(selection)),
            }
        })
    }

    /// Whether there is an opportunity in an area that is not over.
    #[must_use]
    pub fn offers_in(&self, area: BoundingBox, now: DateTime<Utc>) -> bool {
        let shelf = self.shelf();
        let columns = shelf.read();
        columns.has_current_in(area, ItemType::Opportunity, now)
    }

    /// How many of a question's results teach each of some skills, with everything narrower.
    #[must_use]
    pub fn count_skills(
        &self,
        query: &SearchQuery,
        now: DateTime<Utc>,
        skills: &[String],
    ) -> Vec<u64> {
        self.selected(query, now, Sort::Date, |columns, selection, _, net| {
            let meant = skills.iter().map(|skill| net.meant(skill));
            let counts = meant.map(|meant| columns.count_with_any(selection, &meant));
            counts.collect()
        })
    }

    /// The classification of skills.
    #[must_use]
    pub fn vocabulary(&self) -> Arc<Vocabulary> {
        let vocabulary = self.shared.vocabulary.read();
        vocabulary.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How many items are found at all.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.shelf().read().count()
    }

    /// Whether nothing is found at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Waits until everything is found that is in the database now, but not long: for somebody who
    /// wants to see what she has just done.
    ///
    /// # Errors
    /// [`store::Error`].
    pub async fn catch_up(&self, store: &Store) -> Result<(), store::Error> {
        let last = store.read(events::last_change).await?;
        let last = last.map_or(0, |change| change.sequence);
        let mut reached = self.shared.reached.subscribe();
        let found = reached.wait_for(|reached| *reached >= last);
        // After that she sees what is found.
        let _ = tokio::time::timeout(PATIENCE, found).await;
        Ok(())
    }

    /// The rows that have the question's words; nothing when it has none.
    fn matches(&self, shelf: &Shelf, query: &SearchQuery, sort: Sort) -> Option<Vec<Match>> {
        let asked = Asked::read(&query.words);
        if asked.is_empty() {
            // Words without a letter are in no text.
            return (!query.words.trim().is_empty()).then(Vec::new);
        }
        let found = shelf.texts.find(&asked, sort == Sort::Relevance);
        Some(self.told(found))
    }

    /// What was found; when the files turn out to be damaged, nothing, and they are made anew.
    fn told<T: Default>(&self, found: tantivy::Result<T>) -> T {
        found.unwrap_or_else(|error| {
            if !self.shared.damaged.swap(true, Ordering::Relaxed) {
                tracing::error!(%error, "the search index is damaged");
            }
            self.shared.partial.store(true, Ordering::Relaxed);
            T::default()
        })
    }
}

fn whole(rows: u64) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}

fn select(
    columns: &Columns,
    query: &SearchQuery,
    skills: &Net,
    now: DateTime<Utc>,
    matches: Option<&[Match]>,
) -> Selection {
    let rows = matches.map(|matches| set_of(matches.iter().map(|found| found.row).collect()));
    columns.select(query, skills, now, rows)
}
