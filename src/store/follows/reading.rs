//! How far the outbox of an actor that we follow is read.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{Following, FollowingRow};
use crate::{
    domain::{Host, ObjectUrl, document::words, peer::FollowState},
    store::{Connection, Error, connection::both, parsed, schema::following},
};

words! {
    /// How far an outbox is read.
    pub enum ReadingState {
        /// Waits for the Accept, or for its turn.
        Waiting = "waiting",
        /// Some pages are read.
        Reading = "reading",
        /// All pages are read; what they did not list is looked for at its address.
        Checking = "checking",
        /// All of it is read.
        Done = "done",
        /// It cannot be read; the operator may have it read again.
        Failed = "failed",
    }
}

/// How far an outbox is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What is to be done next, if anything.
    pub state: ReadingState,
    /// When its first page was asked for.
    pub begun: Option<DateTime<Utc>>,
    /// The page to read next; nothing before the first one.
    pub next: Option<ObjectUrl>,
    /// A page that was read before, to see whether the pages lead in a circle.
    pub mark: Option<ObjectUrl>,
    /// Pages read so far.
    pub pages: i32,
    /// Objects taken in so far.
    pub items: i32,
    /// Things that were listed and could not be had.
    pub missed: i32,
    /// Failures in a row at the same page.
    pub failures: i32,
    /// What went wrong last.
    pub error: Option<String>,
    /// Not before this.
    pub retry: Option<DateTime<Utc>>,
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            state: ReadingState::Waiting,
            begun: None,
            next: None,
            mark: None,
            pages: 0,
            items: 0,
            missed: 0,
            failures: 0,
            error: None,
            retry: None,
        }
    }
}

impl Reading {
    /// How far the outboxes of several followed actors are read, taken together: as far as the one
    /// that is furthest behind, and one that cannot be read counts most. Nothing when none of the
    /// follows was accepted.
    #[must_use]
    pub fn of_all(followings: &[Following]) -> Option<Self> {
        let rank = |state| match state {
            ReadingState::Done => 0,
            ReadingState::Checking => 1,
            ReadingState::Reading => 2,
            ReadingState::Waiting => 3,
            ReadingState::Failed => 4,
        };
        let accepted = followings
            .iter()
            .filter(|following| following.state == FollowState::Accepted)
            .map(|following| &following.reading);
        let behind = accepted.clone().max_by_key(|reading| rank(reading.state))?;
        Some(Self {
            items: accepted.clone().map(|reading| reading.items).sum(),
            missed: accepted.map(|reading| reading.missed).sum(),
            ..behind.clone()
        })
    }
}

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = following, treat_none_as_null = true, treat_none_as_default_value = false)]
pub(super) struct ReadingRow {
    reading: String,
    reading_begun: Option<NaiveDateTime>,
    reading_next: Option<String>,
    reading_mark: Option<String>,
    reading_pages: i32,
    reading_items: i32,
    reading_missed: i32,
    reading_failures: i32,
    reading_error: Option<String>,
    reading_retry: Option<NaiveDateTime>,
}

impl From<&Reading> for ReadingRow {
    fn from(item: &Reading) -> Self {
        Self {
            reading: item.state.to_string(),
            reading_begun: item.begun.map(|time| time.naive_utc()),
            reading_next: item.next.as_ref().map(ToString::to_string),
            reading_mark: item.mark.as_ref().map(ToString::to_string),
            reading_pages: item.pages,
            reading_items: item.items,
            reading_missed: item.missed,
            reading_failures: item.failures,
            reading_error: item
                .error
                .as_ref()
                .map(|text| text.chars().take(500).collect()),
            reading_retry: item.retry.map(|time| time.naive_utc()),
        }
    }
}

impl ReadingRow {
    pub(super) fn read(self) -> Result<Reading, Error> {
        let url = |text: Option<String>| text.map(|url| parsed("following", &url)).transpose();
        Ok(Reading {
            state: parsed("following", &self.reading)?,
            begun: self.reading_begun.map(|time| time.and_utc()),
            next: url(self.reading_next)?,
            mark: url(self.reading_mark)?,
            pages: self.reading_pages,
            items: self.reading_items,
            missed: self.reading_missed,
            failures: self.reading_failures,
            error: self.reading_error,
            retry: self.reading_retry.map(|time| time.and_utc()),
        })
    }
}

/// The followed actor whose outbox is to be read on: of those whose time has come, the one that
/// had its turn longest ago.
///
/// # Errors
/// [`Error`].
pub fn to_read(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<Option<Following>, Error> {
    let over = [ReadingState::Done.as_str(), ReadingState::Failed.as_str()];
    let row: Option<FollowingRow> = both!(connection, c => following::table
        .filter(following::state.eq(FollowState::Accepted.as_str()))
        .filter(following::reading.ne_all(over))
        .filter(
            following::reading_retry.is_null().or(following::reading_retry.le(now.naive_utc()))
        )
        // What the operator follows comes first. The databases disagree on where nothing comes: who
        // never had a turn comes before the others.
        .order((
            following::followed_by.desc(),
            following::reading_turn.is_not_null(),
            following::reading_turn,
            following::actor,
        ))
        .select(FollowingRow::as_select())
        .first(c)
        .optional())?;
    row.map(FollowingRow::read).transpose()
}

/// Keeps how far an outbox is read now; `false` when the actor is not followed any more as it was
/// in `before`, or somebody else read on meanwhile: then nothing of the turn counts.
///
/// # Errors
/// [`Error::Query`].
pub fn keep_reading(
    connection: &mut Connection,
    before: &Following,
    after: &Reading,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let row = ReadingRow::from(after);
    let kept = both!(connection, c => diesel::update(
        following::table
            .find(before.actor.as_str())
            .filter(following::follow_id.eq(before.follow_id.as_str()))
            .filter(following::state.eq(FollowState::Accepted.as_str()))
            .filter(following::reading.eq(before.reading.state.as_str()))
            .filter(following::reading_pages.eq(before.reading.pages))
    )
    .set((&row, following::reading_turn.eq(now.naive_utc())))
    .execute(c))?;
    Ok(kept > 0)
}

/// Has the outboxes of a host's followed actors read again, from their beginning when they were
/// read or could not be; how many.
///
/// # Errors
/// [`Error::Query`].
pub fn read_again(connection: &mut Connection, host: &Host) -> Result<usize, Error> {
    let over = [ReadingState::Done.as_str(), ReadingState::Failed.as_str()];
    let anew = ReadingRow::from(&Reading::default());
    Ok(both!(connection, c => {
        let accepted = || {
            following::table
                .filter(following::host.eq(host.as_str()))
                .filter(following::state.eq(FollowState::Accepted.as_str()))
        };
        // Those under way go on at once.
        let going = diesel::update(accepted().filter(following::reading.ne_all(over)))
            .set((
                following::reading_retry.eq(None::<NaiveDateTime>),
                following::reading_failures.eq(0),
            ))
            .execute(c)?;
        let begun = diesel::update(accepted().filter(following::reading.eq_any(over)))
            .set(&anew)
            .execute(c)?;
        Ok::<_, diesel::result::Error>(going + begun)
    })?)
}
