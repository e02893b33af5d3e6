//! Keys of our actors, and what we know of actors elsewhere.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{actor_key, foreign_actor},
};
use crate::domain::{Host, ObjectUrl};

/// The key pair of one of our actors.
#[derive(Clone, PartialEq, Eq)]
pub struct KeyPair {
    /// SubjectPublicKeyInfo, PEM.
    pub public_pem: String,
    /// PKCS#8, PEM.
    pub private_pem: String,
}

impl std::fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeyPair(…)")
    }
}

/// The key pair of one of our actors.
///
/// # Errors
/// [`Error::Query`].
pub fn key(connection: &mut Connection, actor: &ObjectUrl) -> Result<Option<KeyPair>, Error> {
    let row: Option<(String, String)> = both!(connection, c => actor_key::table
        .find(actor.as_str())
        .select((actor_key::public_pem, actor_key::private_pem))
        .first(c)
        .optional())?;
    Ok(row.map(|(public_pem, private_pem)| KeyPair {
        public_pem,
        private_pem,
    }))
}

/// Stores an actor's first key pair; the one that is there stays, and is answered.
///
/// # Errors
/// [`Error::Query`].
pub fn put_key(
    connection: &mut Connection,
    actor: &ObjectUrl,
    pair: &KeyPair,
    now: DateTime<Utc>,
) -> Result<KeyPair, Error> {
    both!(connection, c => diesel::insert_into(actor_key::table)
        .values((
            actor_key::actor.eq(actor.as_str()),
            actor_key::public_pem.eq(&pair.public_pem),
            actor_key::private_pem.eq(&pair.private_pem),
            actor_key::created.eq(now.naive_utc()),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(key(connection, actor)?.unwrap_or_else(|| pair.clone()))
}

/// An actor elsewhere, as its own server describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignActor {
    /// Its id.
    pub url: ObjectUrl,
    /// Its server.
    pub host: Host,
    /// Its ActivityStreams type.
    pub actor_type: String,
    /// What it calls itself.
    pub name: Option<String>,
    /// Its `preferredUsername`.
    pub username: Option<String>,
    /// Id of its key.
    pub key_id: ObjectUrl,
    /// Its public key, PEM.
    pub key_pem: String,
    /// Its inbox.
    pub inbox: ObjectUrl,
    /// Its server's inbox for all.
    pub shared_inbox: Option<ObjectUrl>,
    /// Its outbox.
    pub outbox: Option<ObjectUrl>,
    /// The document, as it was fetched.
    pub document: String,
    /// When it was fetched.
    pub fetched: DateTime<Utc>,
    /// When its server said that it is gone.
    pub deleted: Option<DateTime<Utc>>,
}

impl ForeignActor {
    /// Whether its server said after `time` that it is gone.
    #[must_use]
    pub fn gone_since(&self, time: DateTime<Utc>) -> bool {
        self.deleted.is_some_and(|deleted| deleted >= time)
    }
}

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = foreign_actor, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    url: String,
    host: String,
    actor_type: String,
    name: Option<String>,
    username: Option<String>,
    key_id: String,
    key_pem: String,
    inbox: String,
    shared_inbox: Option<String>,
    outbox: Option<String>,
    document: String,
    fetched: NaiveDateTime,
    deleted: Option<NaiveDateTime>,
}

impl Row {
    fn read(self) -> Result<ForeignActor, Error> {
        let url = |text: Option<String>| text.map(|url| parsed("actor", &url)).transpose();
        Ok(ForeignActor {
            url: parsed("actor", &self.url)?,
            host: parsed("actor", &self.host)?,
            actor_type: self.actor_type,
            name: self.name,
            username: self.username,
            key_id: parsed("actor", &self.key_id)?,
            key_pem: self.key_pem,
            inbox: parsed("actor", &self.inbox)?,
            shared_inbox: url(self.shared_inbox)?,
            outbox: url(self.outbox)?,
            document: self.document,
            fetched: self.fetched.and_utc(),
            deleted: self.deleted.map(|time| time.and_utc()),
        })
    }
}

/// What we know of some actors, by address.
///
/// # Errors
/// [`Error`].
pub fn all(connection: &mut Connection, urls: &[ObjectUrl]) -> Result<Vec<ForeignActor>, Error> {
    let urls: Vec<&str> = urls.iter().map(ObjectUrl::as_str).collect();
    let rows: Vec<Row> = both!(connection, c => foreign_actor::table
        .filter(foreign_actor::url.eq_any(&urls))
        .order(foreign_actor::url)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Writes what an actor's server says of it, over what it said before; `false` when what is stored
/// is newer, or says that the actor has gone since.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &ForeignActor) -> Result<bool, Error> {
    let row = Row {
        url: item.url.to_string(),
        host: item.host.to_string(),
        actor_type: item.actor_type.clone(),
        name: item.name.clone(),
        username: item.username.clone(),
        key_id: item.key_id.to_string(),
        key_pem: item.key_pem.clone(),
        inbox: item.inbox.to_string(),
        shared_inbox: item.shared_inbox.as_ref().map(ToString::to_string),
        outbox: item.outbox.as_ref().map(ToString::to_string),
        document: item.document.clone(),
        fetched: item.fetched.naive_utc(),
        deleted: item.deleted.map(|time| time.naive_utc()),
    };
    use diesel::query_dsl::methods::FilterDsl as _;
    let fetched = row.fetched;
    let written = both!(connection, c => diesel::insert_into(foreign_actor::table)
        .values(&row)
        .on_conflict(foreign_actor::url)
        .do_update()
        .set(&row)
        .filter(
            foreign_actor::fetched
                .le(fetched)
                .and(foreign_actor::deleted.is_null().or(foreign_actor::deleted.lt(fetched))),
        )
        .execute(c))?;
    Ok(written > 0)
}

/// An actor by its id.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, url: &ObjectUrl) -> Result<Option<ForeignActor>, Error> {
    both!(connection, c => foreign_actor::table
        .find(url.as_str())
        .select(Row::as_select())
        .first(c)
        .optional())?
    .map(Row::read)
    .transpose()
}

/// Notes that an actor is gone; whether it was known and alive.
///
/// # Errors
/// [`Error::Query`].
pub fn bury(
    connection: &mut Connection,
    url: &ObjectUrl,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let buried = both!(connection, c => diesel::update(
        foreign_actor::table.find(url.as_str()).filter(foreign_actor::deleted.is_null())
    )
    .set(foreign_actor::deleted.eq(now.naive_utc()))
    .execute(c))?;
    Ok(buried > 0)
}
