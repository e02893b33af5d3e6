//! Objects of other servers as they were received: who may change them, and what was deleted.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::{
    dsl::{count_star, sql},
    prelude::*,
    sql_types::Timestamp,
};

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{
        enrolment, follower, following, foreign_actor, foreign_object, opportunity, organisation,
        playlist, playlist_step,
    },
};
use crate::domain::{Host, ObjectUrl};

/// An object of another server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignObject {
    /// Its id.
    pub url: ObjectUrl,
    /// Its server.
    pub host: Host,
    /// Its ActivityStreams type; of a deleted one, its former type.
    pub object_type: String,
    /// The actor that owns it.
    pub attributed_to: ObjectUrl,
    /// What it is called, as plain text.
    pub name: Option<String>,
    /// What it says, as safe HTML.
    pub content: Option<String>,
    /// The JSON as it was received; empty for a deleted one.
    pub document: String,
    /// When its server says that it last changed.
    pub updated: DateTime<Utc>,
    /// When it was stored here.
    pub stored: DateTime<Utc>,
    /// When it was deleted; kept for ever, so that it does not come back.
    pub deleted: Option<DateTime<Utc>>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = foreign_object)]
struct Row {
    sequence: i64,
    url: String,
    host: String,
    object_type: String,
    attributed_to: String,
    name: Option<String>,
    content: Option<String>,
    document: String,
    updated: NaiveDateTime,
    stored: NaiveDateTime,
    deleted: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<(i64, ForeignObject), Error> {
        Ok((
            self.sequence,
            ForeignObject {
                url: parsed("object", &self.url)?,
                host: parsed("object", &self.host)?,
                object_type: self.object_type,
                attributed_to: parsed("object", &self.attributed_to)?,
                name: self.name,
                content: self.content,
                document: self.document,
                updated: self.updated.and_utc(),
                stored: self.stored.and_utc(),
                deleted: self.deleted.map(|time| time.and_utc()),
            },
        ))
    }
}

/// Writes an object, over what it was.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &ForeignObject) -> Result<(), Error> {
    let row = (
        foreign_object::url.eq(item.url.as_str()),
        foreign_object::host.eq(item.host.as_str()),
        foreign_object::object_type.eq(&item.object_type),
        foreign_object::attributed_to.eq(item.attributed_to.as_str()),
        foreign_object::name.eq(item.name.as_deref()),
        foreign_object::content.eq(item.content.as_deref()),
        foreign_object::document.eq(&item.document),
        foreign_object::updated.eq(item.updated.naive_utc()),
        foreign_object::stored.eq(item.stored.naive_utc()),
        foreign_object::deleted.eq(item.deleted.map(|time| time.naive_utc())),
    );
    both!(connection, c => diesel::insert_into(foreign_object::table)
        .values(row)
        .on_conflict(foreign_object::url)
        .do_update()
        .set(row)
        .execute(c))?;
    Ok(())
}

/// An object by its id; also a deleted one.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, url: &ObjectUrl) -> Result<Option<ForeignObject>, Error> {
    both!(connection, c => foreign_object::table
        .filter(foreign_object::url.eq(url.as_str()))
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(|row: Row| row.read().map(|(_, item)| item))
    .transpose()
}

/// Objects that are not deleted, of one server or of all, newest first, before a sequence.
///
/// # Errors
/// [`Error`].
pub fn list(
    connection: &mut Connection,
    host: Option<&Host>,
    before: i64,
    limit: i64,
) -> Result<Vec<(i64, ForeignObject)>, Error> {
    let rows: Vec<Row> = both!(connection, c => {
        let mut query = foreign_object::table
            .filter(foreign_object::deleted.is_null())
            .filter(foreign_object::sequence.lt(before))
            .order(foreign_object::sequence.desc())
            .limit(limit)
            .into_boxed();
        if let Some(host) = host {
            query = query.filter(foreign_object::host.eq(host.as_str()));
        }
        query.select(Row::as_select()).load(c)
    })?;
    rows.into_iter().map(Row::read).collect()
}

/// What came in last, of one server or of all: also what was changed or deleted, newest first.
///
/// # Errors
/// [`Error`].
pub fn latest(
    connection: &mut Connection,
    host: Option<&Host>,
    limit: i64,
) -> Result<Vec<ForeignObject>, Error> {
    // The index `foreign_object_latest` is on the same expression.
    let last = || sql::<Timestamp>("coalesce(deleted, stored)");
    let rows: Vec<Row> = both!(connection, c => {
        let mut query = foreign_object::table
            .order((last().desc(), foreign_object::sequence.desc()))
            .limit(limit)
            .into_boxed();
        if let Some(host) = host {
            query = query.filter(foreign_object::host.eq(host.as_str()));
        }
        query.select(Row::as_select()).load(c)
    })?;
    rows.into_iter()
        .map(|row| row.read().map(|(_, item)| item))
        .collect()
}

/// How many objects there are of each server that are not deleted.
///
/// # Errors
/// [`Error`].
pub fn count_by_host(connection: &mut Connection) -> Result<HashMap<Host, i64>, Error> {
    let rows: Vec<(String, i64)> = both!(connection, c => foreign_object::table
        .filter(foreign_object::deleted.is_null())
        .group_by(foreign_object::host)
        .select((foreign_object::host, count_star()))
        .load(c))?;
    rows.into_iter()
        .map(|(host, count)| Ok((parsed("object", &host)?, count)))
        .collect()
}

/// How many objects there are that are not deleted.
///
/// # Errors
/// [`Error::Query`].
pub fn count(connection: &mut Connection, host: Option<&Host>) -> Result<i64, Error> {
    Ok(both!(connection, c => {
        let mut query =
            foreign_object::table.filter(foreign_object::deleted.is_null()).into_boxed();
        if let Some(host) = host {
            query = query.filter(foreign_object::host.eq(host.as_str()));
        }
        query.count().get_result(c)
    })?)
}

/// Forgets one object, as if it had never been.
///
/// # Errors
/// [`Error::Query`].
pub fn remove(connection: &mut Connection, url: &ObjectUrl) -> Result<(), Error> {
    both!(connection, c => diesel::delete(
        foreign_object::table.filter(foreign_object::url.eq(url.as_str()))
    )
    .execute(c))?;
    Ok(())
}

/// Notes that these objects were listed by their server, or seen at their addresses.
///
/// # Errors
/// [`Error::Query`].
pub fn note_listed(
    connection: &mut Connection,
    urls: &[ObjectUrl],
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let urls: Vec<&str> = urls.iter().map(ObjectUrl::as_str).collect();
    both!(connection, c => diesel::update(
        foreign_object::table.filter(foreign_object::url.eq_any(&urls))
    )
    .set(foreign_object::listed.eq(now.naive_utc()))
    .execute(c))?;
    Ok(())
}

/// Objects that are not deleted, of a server or of one actor there, that came before `since` and
/// were not listed after it.
///
/// # Errors
/// [`Error`].
pub fn unlisted(
    connection: &mut Connection,
    host: &Host,
    owner: Option<&ObjectUrl>,
    since: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<ObjectUrl>, Error> {
    let since = since.naive_utc();
    let rows: Vec<String> = both!(connection, c => {
        let mut query = foreign_object::table
            .filter(foreign_object::host.eq(host.as_str()))
            .filter(foreign_object::deleted.is_null())
            .filter(foreign_object::stored.lt(since))
            .filter(foreign_object::listed.is_null().or(foreign_object::listed.lt(since)))
            .order(foreign_object::sequence)
            .limit(limit)
            .select(foreign_object::url)
            .into_boxed();
        if let Some(owner) = owner {
            query = query.filter(foreign_object::attributed_to.eq(owner.as_str()));
        }
        query.load(c)
    })?;
    rows.iter().map(|url| parsed("object", url)).collect()
}

/// Forgets everything that came from a server: objects, what they meant here, and actors. What was
/// deleted there is remembered as such, so that it never comes back; and opportunities in which
/// somebody has or had a place stay, with their organisations.
///
/// # Errors
/// [`Error::Query`].
pub fn purge(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    let host = host.as_str();
    both!(connection, c => {
        diesel::delete(playlist_step::table.filter(playlist_step::playlist.eq_any(
            playlist::table.filter(playlist::peer.eq(host)).select(playlist::id),
        )))
        .execute(c)?;
        diesel::delete(playlist::table.filter(playlist::peer.eq(host))).execute(c)?;
        diesel::delete(
            opportunity::table
                .filter(opportunity::peer.eq(host))
                .filter(opportunity::id.ne_all(enrolment::table.select(enrolment::opportunity))),
        )
        .execute(c)?;
        diesel::delete(
            organisation::table
                .filter(organisation::peer.eq(host))
                .filter(organisation::id.ne_all(
                    opportunity::table
                        .filter(opportunity::peer.eq(host))
                        .select(opportunity::organisation),
                )),
        )
        .execute(c)?;
        diesel::delete(
            foreign_object::table
                .filter(foreign_object::host.eq(host))
                .filter(foreign_object::deleted.is_null()),
        )
        .execute(c)?;
        diesel::delete(
            foreign_actor::table
                .filter(foreign_actor::host.eq(host))
                .filter(foreign_actor::deleted.is_null())
                // Who followed, or was followed, is told of the end once the host is spoken to.
                .filter(foreign_actor::url.ne_all(follower::table.select(follower::remote)))
                .filter(foreign_actor::url.ne_all(following::table.select(following::actor))),
        )
        .execute(c)
    })?;
    Ok(())
}

/// What some actors say that is no item here (a Note, an Article), the latest first; no answers to
/// others.
///
/// # Errors
/// [`Error`].
pub fn notes_of(
    connection: &mut Connection,
    authors: &[ObjectUrl],
    since: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<ForeignObject>, Error> {
    let authors: Vec<&str> = authors.iter().map(ObjectUrl::as_str).collect();
    let rows: Vec<Row> = both!(connection, c => foreign_object::table
        .filter(foreign_object::attributed_to.eq_any(authors))
        .filter(foreign_object::object_type.eq_any(["Note", "Article", "Page", "Question"]))
        .filter(foreign_object::deleted.is_null())
        .filter(foreign_object::stored.gt(since.naive_utc()))
        .filter(diesel::dsl::not(diesel::dsl::exists(
            opportunity::table.filter(opportunity::url.eq(foreign_object::url)),
        )))
        .filter(diesel::dsl::not(diesel::dsl::exists(
            playlist::table.filter(playlist::url.eq(foreign_object::url)),
        )))
        .order((foreign_object::stored.desc(), foreign_object::sequence.desc()))
        .limit(limit)
        .select(Row::as_select())
        .load(c))?;
    let notes = rows.into_iter().map(|row| Ok(row.read()?.1));
    let notes: Vec<ForeignObject> = notes.collect::<Result<_, Error>>()?;
    Ok(notes
        .into_iter()
        .filter(|note| !answers(&note.document))
        .collect())
}

/// Whether an object answers another one (`inReplyTo`).
fn answers(document: &str) -> bool {
    let value: Option<serde_json::Value> = serde_json::from_str(document).ok();
    let reply = value.as_ref().and_then(|value| value.get("inReplyTo"));
    reply.is_some_and(|reply| !reply.is_null())
}
