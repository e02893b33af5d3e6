//! Keeps the index true: follows the `change` log, saves what it has, and makes it anew when it is
//! lost, damaged, of another database or asked for (`waymark reindex`).

use std::{
    collections::HashSet,
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::{Arc, PoisonError, RwLock, atomic::Ordering},
    time::{Duration, Instant},
};

use chrono::TimeDelta;
use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;

use super::{
    Discovery, Shelf,
    columns::{Columns, Stamp},
    entry::Entry,
    folder::{Building, Folder},
    load, text, vocabulary,
};
use crate::{
    domain::{ItemId, event::Change, time::now},
    store::{self, Store, events, listings},
};

/// The family of changes that say that an item is listed, changed or no longer listed.
const LISTING: &str = listings::CHANGED;
/// The family of changes that ask for the index to be made anew.
const INDEX: &str = events::REINDEX;

/// Changes that are taken in at once.
const BATCH: i64 = 500;
/// Items that are read at once when the index is made anew.
const SCAN: i64 = 1_000;
/// Items whose times are worked out at once.
const ITEMS: usize = 500;
/// Texts that were put are found after this long at the latest.
const COMMIT: Duration = Duration::from_millis(300);
/// How often it looks for changes of which nobody told it.
const LOOK: Duration = Duration::from_secs(1);
/// After so many changes the columns are saved, or after so many of their rows' share.
const SAVE: i64 = 20_000;
/// Before it tries again what failed.
const PAUSE: Duration = Duration::from_secs(5);
/// How often it looks for what takes place again and again and is not known far enough ahead.
const AHEAD: Duration = Duration::from_secs(3_600);
/// How far ahead its times are to be known.
const FAR: TimeDelta = TimeDelta::days(200);
/// More empty rows than items, and more than this: the index is made anew.
const EMPTY: u64 = 100_000;

/// Why the index is not kept.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Its folder.
    #[error("its folder cannot be used: {0}")]
    Folder(#[from] io::Error),
    /// tantivy.
    #[error("{0}")]
    Text(#[from] tantivy::TantivyError),
    /// The database.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// It is not of this database, or fell too far behind.
    #[error("{0}")]
    Strange(&'static str),
}

/// An index of these items in a folder, which nobody keeps: it stays as it is.
///
/// # Errors
/// [`Error`].
pub fn of(entries: impl IntoIterator<Item = Entry>, folder: &Path) -> Result<Discovery, Error> {
    let mut desk = Desk::begin(&Folder::take(folder)?)?;
    for entry in entries {
        desk.apply(vec![(entry.id, Some(entry))])?;
    }
    desk.commit()?;
    desk.shelf.write().advance(now());
    Ok(Discovery::new(desk.shelf.clone(), false))
}

/// The one who keeps the index of this process.
pub struct Keeper {
    store: Store,
    folder: Folder,
    discovery: Discovery,
    vocabulary: Arc<vocabulary::Keeper>,
    desk: Desk,
    /// When texts were last committed.
    committed: Instant,
    /// When it last looked how far ahead times are known.
    ahead: Option<Instant>,
    /// What is in the folder is not whole.
    lost: bool,
    /// It was looked whether the files of the texts are whole.
    checked: bool,
}

/// What the columns did with an item.
enum Taken {
    /// It has this row, which may be new.
    Put(u32, bool, Entry),
    /// It had this row.
    Deleted(u32),
}

/// What is being worked on.
struct Desk {
    building: Building,
    shelf: Arc<Shelf>,
    writer: text::Writer,
    stamp: Stamp,
    /// Changes since the columns were saved.
    unsaved: i64,
    /// It was begun by this process. Else the texts may go further than the saved columns, and a
    /// row that is new may have texts.
    own: bool,
    /// Texts wait for a commit.
    waiting: bool,
}

impl Desk {
    /// An empty one.
    fn begin(folder: &Folder) -> Result<Self, Error> {
        let building = folder.begin()?;
        let (texts, writer) = text::open(&building.texts(), building.generation)?;
        let stamp = Stamp {
            generation: building.generation,
            sequence: 0,
            anchor: Default::default(),
        };
        let columns = Columns::default();
        Ok(Self {
            own: true,
            ..Self::new(building, columns, texts, writer, stamp)
        })
    }

    /// The one that is there. Its columns are whole; of its texts, that is looked at later
    /// ([`Keeper::check`]).
    fn open(folder: &Folder) -> Result<Self, Error> {
        let building = folder
            .current()
            .ok_or(Error::Strange("there is none yet"))?;
        let (columns, stamp) = Columns::load(&building.columns())?;
        // tantivy trusts its files: one that is damaged can make it panic.
        let (path, generation) = (building.texts(), building.generation);
        let opened = catch_unwind(AssertUnwindSafe(|| text::open(&path, generation)));
        let (texts, writer) =
            opened.map_err(|_panic| Error::Strange("its files are damaged"))??;
        let mark = writer.mark();
        if stamp.generation != building.generation
            || mark.generation != building.generation
            || mark.sequence < stamp.sequence
        {
            return Err(Error::Strange("its files are damaged"));
        }
        Ok(Self::new(building, columns, texts, writer, stamp))
    }

    fn new(
        building: Building,
        columns: Columns,
        texts: text::Texts,
        writer: text::Writer,
        stamp: Stamp,
    ) -> Self {
        let columns = RwLock::new(columns);
        Self {
            building,
            shelf: Arc::new(Shelf { columns, texts }),
            writer,
            stamp,
            unsaved: 0,
            own: false,
            waiting: false,
        }
    }

    /// Takes in what some items are now.
    fn apply(&mut self, entries: Vec<(ItemId, Option<Entry>)>) -> Result<(), Error> {
        let taken: Vec<Taken> = {
            let mut columns = self.shelf.write();
            let take = |(id, entry): (ItemId, Option<Entry>)| match entry {
                Some(entry) => {
                    let (row, new) = columns.put(&entry);
                    Some(Taken::Put(row, new, entry))
                }
                None => columns.delete(id).map(Taken::Deleted),
            };
            entries.into_iter().filter_map(take).collect()
        };
        self.waiting |= !taken.is_empty();
        for taken in taken {
            match taken {
                // Each deletion costs tantivy as much as a text.
                Taken::Put(row, true, entry) if self.own => self.writer.add(row, &entry)?,
                Taken::Put(row, _, entry) => self.writer.put(row, &entry)?,
                Taken::Deleted(row) => self.writer.delete(row),
            }
        }
        Ok(())
    }

    fn commit(&mut self) -> Result<(), Error> {
        self.waiting = false;
        Ok(self.writer.commit(self.stamp.sequence)?)
    }

    fn save(&mut self) -> Result<(), Error> {
        self.commit()?;
        self.unsaved = 0;
        let columns = self.shelf.read();
        Ok(columns.save(&self.building.columns(), &self.stamp)?)
    }
}

impl Keeper {
    /// Opens the index in a folder. One that is not there, or cannot be used, is made anew by
    /// [`Keeper::run`], and is not complete until then.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn open(store: Store, path: &Path) -> Result<Self, Error> {
        let folder = Folder::take(path)?;
        folder.tidy()?;
        let (desk, lost) = match Desk::open(&folder) {
            Ok(desk) => (desk, false),
            Err(error) => {
                if folder.current().is_some() {
                    let folder = folder.path().display();
                    tracing::warn!(%error, %folder, "the search index cannot be used and is made anew");
                }
                (Desk::begin(&folder)?, true)
            }
        };
        let discovery = Discovery::new(desk.shelf.clone(), lost);
        let esco = discovery.shared.vocabulary.clone();
        Ok(Self {
            vocabulary: Arc::new(vocabulary::Keeper::new(store.clone(), folder.path(), esco)),
            store,
            folder,
            discovery,
            desk,
            committed: Instant::now(),
            ahead: None,
            // What was begun just now is whole.
            checked: lost,
            lost,
        })
    }

    /// The index, for those who ask.
    #[must_use]
    pub fn discovery(&self) -> Discovery {
        self.discovery.clone()
    }

    /// Keeps the index until `stop`, on a thread of its own.
    pub fn run(mut self, runtime: &Handle, stop: &CancellationToken) {
        // An edition of the classification takes seconds; items do not wait for it.
        let (vocabulary, handle, ended) = (self.vocabulary.clone(), runtime.clone(), stop.clone());
        let vocabulary = runtime.spawn_blocking(move || vocabulary.run(&handle, &ended));
        let mut commits = self.store.commits();
        while !stop.is_cancelled() {
            commits.borrow_and_update();
            let pause = match self.step(runtime, stop) {
                Ok(pause) => pause,
                Err(Error::Store(error)) => {
                    tracing::warn!(%error, "the search index waits for the database");
                    PAUSE
                }
                Err(Error::Strange(why)) => {
                    tracing::warn!(why, "the search index is not used and is made anew");
                    self.drop_strange()
                }
                Err(error) => {
                    tracing::error!(%error, "the search index failed and is made anew");
                    self.lost = true;
                    PAUSE
                }
            };
            runtime.block_on(async {
                tokio::select! {
                    () = stop.cancelled() => {}
                    _ = commits.changed(), if pause == LOOK => {}
                    () = tokio::time::sleep(pause) => {}
                }
            });
        }
        if !self.lost
            && let Err(error) = self.desk.save()
        {
            tracing::warn!(%error, "the search index was not saved; the next start reads more");
        }
        // Its folder is ours as long as it may write.
        let _ = runtime.block_on(vocabulary);
    }

    /// Makes everything found that is in the database now.
    ///
    /// # Errors
    /// [`Error`].
    pub fn catch_up(&mut self, runtime: &Handle) -> Result<(), Error> {
        let stop = CancellationToken::new();
        self.check();
        if self.must_make_anew() {
            self.make_anew(runtime, &stop)?;
        }
        while self.take_in(runtime)? {}
        self.commit()?;
        self.vocabulary.look(runtime, &stop)
    }

    /// Looks, once, whether the files of the texts are whole. That reads them all: at a million items
    /// it takes a second, in which they are answered from already.
    fn check(&mut self) {
        if std::mem::replace(&mut self.checked, true) {
            return;
        }
        let damaged = self.desk.shelf.texts.damaged();
        if !damaged.is_ok_and(|damaged| !damaged) {
            let folder = self.folder.path().display();
            tracing::warn!(%folder, "the search index is damaged and is made anew");
            self.drop_strange();
        }
    }

    /// Answers from what is in the database only: nothing of another one's items is told. Says
    /// after how long to go on.
    fn drop_strange(&mut self) -> Duration {
        self.lost = true;
        match Desk::begin(&self.folder) {
            Ok(desk) => {
                self.desk = desk;
                self.show(&self.desk, true);
                Duration::ZERO
            }
            Err(error) => {
                tracing::error!(%error, "the search index cannot be made anew yet");
                PAUSE
            }
        }
    }

    fn must_make_anew(&self) -> bool {
        self.lost || self.discovery.shared.damaged.load(Ordering::Relaxed)
    }

    /// Does what is to be done, and answers after how long to look again.
    fn step(&mut self, runtime: &Handle, stop: &CancellationToken) -> Result<Duration, Error> {
        self.check();
        if self.must_make_anew() {
            self.make_anew(runtime, stop)?;
        }
        let more = self.take_in(runtime)?;
        if self.ahead.is_none_or(|last| last.elapsed() >= AHEAD) {
            self.look_ahead(runtime)?;
            self.ahead = Some(Instant::now());
        }
        let since = self.committed.elapsed();
        if since >= COMMIT {
            self.commit()?;
        }
        let rows = self.desk.shelf.read().count();
        if self.desk.unsaved >= SAVE.max(i64::try_from(rows / 20).unwrap_or(SAVE)) {
            self.desk.save()?;
        }
        Ok(if more || self.must_make_anew() {
            Duration::ZERO
        } else if self.desk.waiting {
            COMMIT.saturating_sub(since)
        } else {
            LOOK
        })
    }

    /// Takes in what changed, and answers whether there may be more.
    fn take_in(&mut self, runtime: &Handle) -> Result<bool, Error> {
        let stamp = self.desk.stamp.clone();
        let read = move |c: &mut store::Connection| changes(c, &stamp);
        let (changes, entries) = runtime.block_on(self.store.read(read))?;
        let Some(changes) = changes else {
            return Err(Error::Strange("the log of changes does not go on from it"));
        };
        self.desk.apply(entries)?;
        let taken = i64::try_from(changes.len()).unwrap_or(BATCH);
        if let Some(last) = changes.last() {
            self.desk.unsaved += taken;
            self.desk.stamp.sequence = last.sequence;
            self.desk.stamp.anchor = (last.kind.clone(), last.id.clone());
        }
        if changes.iter().any(|change| change.kind == INDEX) {
            tracing::info!("the search index is to be made anew");
            self.lost = true;
        }
        self.desk.shelf.write().advance(now());
        let columns = self.desk.shelf.read();
        if columns.empty() > EMPTY.max(columns.count()) {
            tracing::info!("the search index has many empty rows and is made anew");
            self.lost = true;
        }
        Ok(taken == BATCH)
    }

    /// Works out the next times of what takes place again and again.
    fn look_ahead(&mut self, runtime: &Handle) -> Result<(), Error> {
        let ids = self.desk.shelf.read().known_until(now() + FAR);
        for ids in ids.chunks(ITEMS) {
            let ids = ids.to_vec();
            let read = move |c: &mut store::Connection| load::entries(c, &ids);
            let entries = runtime.block_on(self.store.read(read))?;
            self.desk.apply(entries)?;
        }
        Ok(())
    }

    /// Makes what was taken in found.
    fn commit(&mut self) -> Result<(), Error> {
        if self.desk.waiting {
            self.desk.commit()?;
            self.committed = Instant::now();
        }
        let reached = self.desk.stamp.sequence;
        self.discovery.shared.reached.send_if_modified(|known| {
            let further = *known != reached;
            *known = reached;
            further
        });
        Ok(())
    }

    /// Makes the index anew beside the one that answers, which the new one then replaces. When
    /// there is none that answers, the new one answers from the first.
    fn make_anew(&mut self, runtime: &Handle, stop: &CancellationToken) -> Result<(), Error> {
        let begun = Instant::now();
        let mut desk = Desk::begin(&self.folder)?;
        if self.discovery.is_empty() {
            self.show(&desk, true);
        }
        let last = runtime.block_on(self.store.read(events::last_change))?;
        if let Some(change) = last {
            desk.stamp.sequence = change.sequence;
            desk.stamp.anchor = (change.kind, change.id);
        }
        let mut after: Option<ItemId> = None;
        let mut committed = Instant::now();
        loop {
            let read = move |c: &mut store::Connection| {
                let listed = listings::after(c, after, SCAN)?;
                let entries = load::of(c, &listed)?;
                Ok::<_, store::Error>((listed.last().map(|item| item.id), entries))
            };
            let (end, entries) = runtime.block_on(self.store.read(read))?;
            let Some(end) = end else { break };
            after = Some(end);
            let entries = entries.into_iter().map(|(id, entry)| (id, Some(entry)));
            desk.apply(entries.collect())?;
            if stop.is_cancelled() {
                return Ok(());
            }
            if committed.elapsed() > 10 * COMMIT {
                desk.commit()?;
                committed = Instant::now();
            }
        }
        desk.save()?;
        self.folder.finish(&desk.building)?;
        let items = desk.shelf.read().count();
        self.show(&desk, false);
        self.desk = desk;
        self.lost = false;
        self.discovery
            .shared
            .damaged
            .store(false, Ordering::Relaxed);
        if items > 0 {
            tracing::info!(
                items,
                seconds = begun.elapsed().as_secs_f64(),
                "the search index is made"
            );
        }
        Ok(())
    }

    fn show(&self, desk: &Desk, partial: bool) {
        let shared = &self.discovery.shared;
        *shared.shelf.write().unwrap_or_else(PoisonError::into_inner) = desk.shelf.clone();
        shared.partial.store(partial, Ordering::Relaxed);
    }
}

/// What some items are now.
type Entries = Vec<(ItemId, Option<Entry>)>;

/// The changes that come after a stamp, and what the items are that they are about; no changes when
/// the log is not the one that the stamp is of.
fn changes(
    connection: &mut store::Connection,
    stamp: &Stamp,
) -> Result<(Option<Vec<Change>>, Entries), store::Error> {
    if stamp.sequence > 0 {
        let anchor = events::change(connection, stamp.sequence)?;
        if anchor.map(|change| (change.kind, change.id)).as_ref() != Some(&stamp.anchor) {
            return Ok((None, Vec::new()));
        }
    }
    let changes = events::changes_after(connection, stamp.sequence, BATCH)?;
    let mut known = HashSet::new();
    let ids: Vec<ItemId> = changes
        .iter()
        .filter(|change| change.kind == LISTING)
        .filter_map(|change| change.id.parse().ok())
        .filter(|id| known.insert(*id))
        .collect();
    let entries = load::entries(connection, &ids)?;
    Ok((Some(changes), entries))
}
