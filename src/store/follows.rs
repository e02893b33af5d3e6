//! Who follows our actors, and whom we follow.

mod reading;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

pub use reading::{Reading, ReadingState, keep_reading, read_again, to_read};

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{follower, following},
};
use crate::domain::{
    Host, ObjectUrl,
    peer::{FollowState, FollowedBy},
};
use reading::ReadingRow;

/// An actor elsewhere that follows one of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follower {
    /// Our actor.
    pub actor: ObjectUrl,
    /// The actor that follows it.
    pub remote: ObjectUrl,
    /// Its server.
    pub host: Host,
    /// Its own inbox.
    pub inbox: ObjectUrl,
    /// Its server's inbox for all.
    pub shared_inbox: Option<ObjectUrl>,
    /// Id of its Follow.
    pub follow_id: ObjectUrl,
    /// Whether it was accepted.
    pub state: FollowState,
    /// When it asked.
    pub created: DateTime<Utc>,
}

type FollowerRow = (
    String,
    String,
    String,
    String,
    Option<String>,
    String,
    String,
    NaiveDateTime,
);

fn read_follower(row: FollowerRow) -> Result<Follower, Error> {
    let (actor, remote, host, inbox, shared_inbox, follow_id, state, created) = row;
    let shared = shared_inbox.as_deref().map(|url| parsed("follower", url));
    Ok(Follower {
        actor: parsed("follower", &actor)?,
        remote: parsed("follower", &remote)?,
        host: parsed("follower", &host)?,
        inbox: parsed("follower", &inbox)?,
        shared_inbox: shared.transpose()?,
        follow_id: parsed("follower", &follow_id)?,
        state: parsed("follower", &state)?,
        created: created.and_utc(),
    })
}

/// Writes a follower, over what it was.
///
/// # Errors
/// [`Error::Query`].
pub fn put_follower(connection: &mut Connection, item: &Follower) -> Result<(), Error> {
    let changes = (
        follower::host.eq(item.host.as_str()),
        follower::inbox.eq(item.inbox.as_str()),
        follower::shared_inbox.eq(item.shared_inbox.as_ref().map(ObjectUrl::as_str)),
        follower::follow_id.eq(item.follow_id.as_str()),
        follower::state.eq(item.state.as_str()),
    );
    both!(connection, c => diesel::insert_into(follower::table)
        .values((
            follower::actor.eq(item.actor.as_str()),
            follower::remote.eq(item.remote.as_str()),
            changes,
            follower::created.eq(item.created.naive_utc()),
        ))
        .on_conflict((follower::actor, follower::remote))
        .do_update()
        .set(changes)
        .execute(c))?;
    Ok(())
}

/// One follower of one of our actors.
///
/// # Errors
/// [`Error`].
pub fn follower(
    connection: &mut Connection,
    actor: &ObjectUrl,
    remote: &ObjectUrl,
) -> Result<Option<Follower>, Error> {
    let row: Option<FollowerRow> = both!(connection, c => follower::table
        .find((actor.as_str(), remote.as_str()))
        .first(c)
        .optional())?;
    row.map(read_follower).transpose()
}

/// Removes a follower; whether there was one.
///
/// # Errors
/// [`Error::Query`].
pub fn remove_follower(
    connection: &mut Connection,
    actor: &ObjectUrl,
    remote: &ObjectUrl,
) -> Result<bool, Error> {
    let removed = both!(connection, c => diesel::delete(
        follower::table.find((actor.as_str(), remote.as_str()))
    )
    .execute(c))?;
    Ok(removed > 0)
}

/// Removes the follower whose Follow had this id; whether there was one.
///
/// # Errors
/// [`Error::Query`].
pub fn remove_follow(
    connection: &mut Connection,
    remote: &ObjectUrl,
    follow_id: &ObjectUrl,
) -> Result<bool, Error> {
    let removed = both!(connection, c => diesel::delete(
        follower::table
            .filter(follower::remote.eq(remote.as_str()))
            .filter(follower::follow_id.eq(follow_id.as_str()))
    )
    .execute(c))?;
    Ok(removed > 0)
}

/// Removes an actor from the followers of all of ours; how many it followed.
///
/// # Errors
/// [`Error::Query`].
pub fn forget_remote(connection: &mut Connection, remote: &ObjectUrl) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        follower::table.filter(follower::remote.eq(remote.as_str()))
    )
    .execute(c))?)
}

/// Removes every follower on a host.
///
/// # Errors
/// [`Error::Query`].
pub fn forget_followers_of(connection: &mut Connection, host: &Host) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(
        follower::table.filter(follower::host.eq(host.as_str()))
    )
    .execute(c))?)
}

/// Ends every following with a host, both ways, and remembers that it was: who is not spoken to
/// cannot be told now.
///
/// # Errors
/// [`Error::Query`].
pub fn end_all_with(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    let ended = FollowState::Rejected.as_str();
    both!(connection, c => {
        diesel::update(follower::table.filter(follower::host.eq(host.as_str())))
            .set(follower::state.eq(ended))
            .execute(c)?;
        diesel::update(following::table.filter(following::host.eq(host.as_str())))
            .set(following::state.eq(ended))
            .execute(c)
    })?;
    Ok(())
}

/// Followers with a state, of one actor or of all, of one host or of all, after a place in the
/// order of actor and follower.
///
/// # Errors
/// [`Error`].
pub fn followers(
    connection: &mut Connection,
    actor: Option<&ObjectUrl>,
    host: Option<&Host>,
    state: FollowState,
    after: Option<(&str, &str)>,
    limit: i64,
) -> Result<Vec<Follower>, Error> {
    let rows: Vec<FollowerRow> = both!(connection, c => {
        let mut query = follower::table
            .filter(follower::state.eq(state.as_str()))
            .order((follower::actor, follower::remote))
            .limit(limit)
            .into_boxed();
        if let Some(actor) = actor {
            query = query.filter(follower::actor.eq(actor.as_str()));
        }
        if let Some(host) = host {
            query = query.filter(follower::host.eq(host.as_str()));
        }
        if let Some((actor, remote)) = after {
            query = query.filter(
                follower::actor.gt(actor).or(
                    follower::actor.eq(actor).and(follower::remote.gt(remote))
                ),
            );
        }
        query.load(c)
    })?;
    rows.into_iter().map(read_follower).collect()
}

/// How many accepted followers one actor has, or all together.
///
/// # Errors
/// [`Error::Query`].
pub fn count_followers(
    connection: &mut Connection,
    actor: Option<&ObjectUrl>,
) -> Result<i64, Error> {
    Ok(both!(connection, c => {
        let mut query = follower::table
            .filter(follower::state.eq(FollowState::Accepted.as_str()))
            .into_boxed();
        if let Some(actor) = actor {
            query = query.filter(follower::actor.eq(actor.as_str()));
        }
        query.count().get_result(c)
    })?)
}

/// An actor elsewhere that we follow, or asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Following {
    /// The actor.
    pub actor: ObjectUrl,
    /// Its server.
    pub host: Host,
    /// Its inbox.
    pub inbox: ObjectUrl,
    /// Its outbox, which is read.
    pub outbox: Option<ObjectUrl>,
    /// Id of our Follow.
    pub follow_id: ObjectUrl,
    /// Which of our actors asks.
    pub by: FollowedBy,
    /// Whether everything that its server's actors publish is taken in, not its own alone.
    pub whole: bool,
    /// What became of it.
    pub state: FollowState,
    /// How far its outbox is read.
    pub reading: Reading,
    /// When we asked.
    pub created: DateTime<Utc>,
}

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = following, treat_none_as_null = true, treat_none_as_default_value = false)]
struct FollowingRow {
    actor: String,
    host: String,
    followed_by: String,
    whole: bool,
    inbox: String,
    outbox: Option<String>,
    follow_id: String,
    state: String,
    #[diesel(embed)]
    reading: ReadingRow,
    created: NaiveDateTime,
}

impl FollowingRow {
    fn read(self) -> Result<Following, Error> {
        let url = |text: Option<String>| text.map(|url| parsed("following", &url)).transpose();
        Ok(Following {
            actor: parsed("following", &self.actor)?,
            host: parsed("following", &self.host)?,
            inbox: parsed("following", &self.inbox)?,
            outbox: url(self.outbox)?,
            follow_id: parsed("following", &self.follow_id)?,
            by: parsed("following", &self.followed_by)?,
            whole: self.whole,
            state: parsed("following", &self.state)?,
            reading: self.reading.read()?,
            created: self.created.and_utc(),
        })
    }
}

/// Writes whom we follow, over what it was.
///
/// # Errors
/// [`Error::Query`].
pub fn put_following(connection: &mut Connection, item: &Following) -> Result<(), Error> {
    let row = FollowingRow {
        actor: item.actor.to_string(),
        host: item.host.to_string(),
        inbox: item.inbox.to_string(),
        outbox: item.outbox.as_ref().map(ToString::to_string),
        follow_id: item.follow_id.to_string(),
        followed_by: item.by.to_string(),
        whole: item.whole,
        state: item.state.to_string(),
        reading: ReadingRow::from(&item.reading),
        created: item.created.naive_utc(),
    };
    both!(connection, c => diesel::insert_into(following::table)
        .values(&row)
        .on_conflict(following::actor)
        .do_update()
        .set(&row)
        .execute(c))?;
    Ok(())
}

/// Our following of one actor.
///
/// # Errors
/// [`Error`].
pub fn following(
    connection: &mut Connection,
    actor: &ObjectUrl,
) -> Result<Option<Following>, Error> {
    let row: Option<FollowingRow> = both!(connection, c => following::table
        .find(actor.as_str())
        .select(FollowingRow::as_select())
        .first(c)
        .optional())?;
    row.map(FollowingRow::read).transpose()
}

/// Everybody that we follow or asked to, of one host or of all.
///
/// # Errors
/// [`Error`].
pub fn all_following(
    connection: &mut Connection,
    host: Option<&Host>,
) -> Result<Vec<Following>, Error> {
    let rows: Vec<FollowingRow> = both!(connection, c => {
        let mut query = following::table.order(following::actor).into_boxed();
        if let Some(host) = host {
            query = query.filter(following::host.eq(host.as_str()));
        }
        query.select(FollowingRow::as_select()).load(c)
    })?;
    rows.into_iter().map(FollowingRow::read).collect()
}

/// Everybody that the territory follows or asked to, as its operator wants it; of one host or of
/// all. Whom learners follow is not among them.
///
/// # Errors
/// [`Error`].
pub fn of_territory(
    connection: &mut Connection,
    host: Option<&Host>,
) -> Result<Vec<Following>, Error> {
    let mut all = all_following(connection, host)?;
    all.retain(|following| following.by == FollowedBy::Territory);
    Ok(all)
}

/// Whether everything of a host is taken in, also without one of its actors.
///
/// # Errors
/// [`Error::Query`].
pub fn takes_in_all(
    connection: &mut Connection,
    host: &Host,
    but: &ObjectUrl,
) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
        following::table
            .filter(following::host.eq(host.as_str()))
            .filter(following::whole.eq(true))
            .filter(following::state.eq(FollowState::Accepted.as_str()))
            .filter(following::actor.ne(but.as_str()))
    ))
    .get_result(c))?)
}

/// Whether anything of the host is taken in: we follow one of its actors.
///
/// # Errors
/// [`Error::Query`].
pub fn follows_host(connection: &mut Connection, host: &Host) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
        following::table
            .filter(following::host.eq(host.as_str()))
            .filter(following::state.eq(FollowState::Accepted.as_str()))
    ))
    .get_result(c))?)
}

/// Whether what this actor publishes is taken in: we follow it, or one of its host with everything
/// that is published there (a territory's Group, a server's Application).
///
/// # Errors
/// [`Error::Query`].
pub fn takes_in(connection: &mut Connection, actor: &ObjectUrl) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
            following::table
                .filter(following::state.eq(FollowState::Accepted.as_str()))
                .filter(
                    following::actor.eq(actor.as_str()).or(
                        following::host
                            .eq(actor.host().as_str())
                            .and(following::whole.eq(true)),
                    ),
                )
        ))
        .get_result(c))?)
}

/// Whether a thing is followed by itself, as a playlist is by an actor of its own (FEP-efda).
///
/// # Errors
/// [`Error::Query`].
pub fn follows_thing(connection: &mut Connection, thing: &ObjectUrl) -> Result<bool, Error> {
    let own = thing.join_path("/actor");
    Ok(following(connection, &own)?
        .is_some_and(|following| following.state == FollowState::Accepted))
}

/// Removes our following of an actor; whether there was one.
///
/// # Errors
/// [`Error::Query`].
pub fn remove_following(connection: &mut Connection, actor: &ObjectUrl) -> Result<bool, Error> {
    let removed =
        both!(connection, c => diesel::delete(following::table.find(actor.as_str())).execute(c))?;
    Ok(removed > 0)
}

/// The actors elsewhere that are reached by an inbox: our followers, and whom we follow; each once,
/// at most `limit`.
///
/// # Errors
/// [`Error`].
pub fn behind_inbox(
    connection: &mut Connection,
    inbox: &ObjectUrl,
    limit: i64,
) -> Result<Vec<ObjectUrl>, Error> {
    let mut actors: Vec<String> = both!(connection, c => {
        let mut actors: Vec<String> = following::table
            .filter(following::inbox.eq(inbox.as_str()))
            .select(following::actor)
            .load(c)?;
        let followers: Vec<String> = follower::table
            .filter(
                follower::inbox.eq(inbox.as_str()).or(follower::shared_inbox.eq(inbox.as_str()))
            )
            .filter(follower::host.eq(inbox.host().as_str()))
            .select(follower::remote)
            .distinct()
            .order(follower::remote)
            .limit(limit)
            .load(c)?;
        actors.extend(followers);
        Ok::<_, Error>(actors)
    })?;
    actors.sort_unstable();
    actors.dedup();
    actors.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    actors.iter().map(|url| parsed("follower", url)).collect()
}

/// Whether any actor of a host follows one of ours.
///
/// # Errors
/// [`Error::Query`].
pub fn is_followed_by_host(connection: &mut Connection, host: &Host) -> Result<bool, Error> {
    Ok(both!(connection, c => diesel::select(diesel::dsl::exists(
        follower::table
            .filter(follower::host.eq(host.as_str()))
            .filter(follower::state.eq(FollowState::Accepted.as_str()))
    ))
    .get_result(c))?)
}
