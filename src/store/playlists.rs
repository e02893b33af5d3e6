//! Playlists, ours and other nodes'.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::{dsl::count_star, prelude::*};

use super::{
    Connection, Error,
    connection::both,
    events, from_json,
    opportunities::{Selection, selected},
    parsed,
    schema::{opportunity, playlist, playlist_step},
    to_json,
};
use crate::domain::{LanguageMap, OrganisationId, Playlist, PlaylistId, Status};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = playlist, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Row {
    id: String,
    url: String,
    peer: Option<String>,
    organisation: String,
    slug: Option<String>,
    status: String,
    announced: bool,
    document: String,
    published: Option<NaiveDateTime>,
    updated: NaiveDateTime,
    deleted: Option<NaiveDateTime>,
    version: i64,
}

impl Row {
    fn write(item: &Playlist) -> Result<Self, Error> {
        Ok(Self {
            id: item.uuid.to_string(),
            url: item.url.to_string(),
            peer: item.peer.as_ref().map(ToString::to_string),
            organisation: item.organisation.to_string(),
            slug: item.slug.clone(),
            status: item.content.status.as_str().to_owned(),
            announced: item.announced,
            document: to_json("playlist", &item.content)?,
            published: item.published.map(|time| time.naive_utc()),
            updated: item.updated.naive_utc(),
            deleted: item.deleted.map(|time| time.naive_utc()),
            version: item.version,
        })
    }

    fn read(self) -> Result<Playlist, Error> {
        Ok(Playlist {
            uuid: parsed("playlist", &self.id)?,
            url: parsed("playlist", &self.url)?,
            peer: self
                .peer
                .map(|host| parsed("playlist", &host))
                .transpose()?,
            organisation: parsed("playlist", &self.organisation)?,
            slug: self.slug,
            content: from_json("playlist", &self.document)?,
            announced: self.announced,
            published: self.published.map(|time| time.and_utc()),
            updated: self.updated.and_utc(),
            deleted: self.deleted.map(|time| time.and_utc()),
            version: self.version,
        })
    }
}

fn read_one(row: Option<Row>) -> Result<Option<Playlist>, Error> {
    row.map(Row::read).transpose()
}

/// Writes a playlist, new or changed, and notes the change.
///
/// # Errors
/// [`Error::Query`].
pub fn put(connection: &mut Connection, item: &Playlist) -> Result<(), Error> {
    let row = Row::write(item)?;
    both!(connection, c => diesel::insert_into(playlist::table)
        .values(&row)
        .on_conflict(playlist::id)
        .do_update()
        .set(&row)
        .execute(c))?;
    put_steps(connection, item)?;
    events::changed(connection, "playlist", &row.id)
}

/// Which things the playlist leads to, so that an item knows its playlists. The name that a thing
/// had is kept: a step whose thing is withdrawn still says what it was.
fn put_steps(connection: &mut Connection, item: &Playlist) -> Result<(), Error> {
    let id = item.uuid.to_string();
    let known = step_names(connection, item.uuid)?;
    let mut steps = Vec::new();
    for (position, step) in (1_i32..).zip(&item.content.steps) {
        if let Some(url) = &step.item {
            steps.push((
                playlist_step::playlist.eq(id.clone()),
                playlist_step::position.eq(position),
                playlist_step::item.eq(url.to_string()),
                playlist_step::name.eq(known
                    .get(url.as_str())
                    .map_or("{}", String::as_str)
                    .to_owned()),
            ));
        }
    }
    both!(connection, c => {
        diesel::delete(playlist_step::table.filter(playlist_step::playlist.eq(&id))).execute(c)?;
        diesel::insert_into(playlist_step::table).values(&steps).execute(c)
    })?;
    Ok(())
}

/// The last known names (language maps as JSON) of the things that a playlist leads to.
fn step_names(
    connection: &mut Connection,
    id: PlaylistId,
) -> Result<HashMap<String, String>, Error> {
    let rows: Vec<(String, String)> = both!(connection, c => playlist_step::table
        .filter(playlist_step::playlist.eq(id.to_string()))
        .select((playlist_step::item, playlist_step::name))
        .load(c))?;
    Ok(rows.into_iter().collect())
}

/// The last known name of each thing that a playlist leads to, by the thing's address.
///
/// # Errors
/// [`Error`].
pub fn names_of_steps(
    connection: &mut Connection,
    id: PlaylistId,
) -> Result<HashMap<String, LanguageMap>, Error> {
    step_names(connection, id)?
        .into_iter()
        .map(|(item, name)| Ok((item, from_json("playlist step", &name)?)))
        .collect()
}

/// Notes what a thing is called in every playlist that leads to it.
///
/// # Errors
/// [`Error`].
pub fn name_steps(
    connection: &mut Connection,
    item: &str,
    name: &LanguageMap,
) -> Result<(), Error> {
    let name = to_json("playlist step", name)?;
    both!(connection, c => diesel::update(
        playlist_step::table.filter(playlist_step::item.eq(item))
    )
    .set(playlist_step::name.eq(&name))
    .execute(c))?;
    Ok(())
}

/// A playlist by its id; also a deleted one.
///
/// # Errors
/// [`Error`].
pub fn get(connection: &mut Connection, id: PlaylistId) -> Result<Option<Playlist>, Error> {
    read_one(both!(connection, c => playlist::table
        .find(id.to_string())
        .select(Row::as_select())
        .first(c)
        .optional())?)
}

/// Any by its address; also a deleted one.
///
/// # Errors
/// [`Error`].
pub fn by_url(connection: &mut Connection, url: &str) -> Result<Option<Playlist>, Error> {
    read_one(both!(connection, c => playlist::table
        .filter(playlist::url.eq(url))
        .select(Row::as_select())
        .first(c)
        .optional())?)
}

/// Several by their addresses, in no particular order; also deleted ones.
///
/// # Errors
/// [`Error`].
pub fn by_urls(connection: &mut Connection, urls: &[String]) -> Result<Vec<Playlist>, Error> {
    let rows: Vec<Row> = both!(connection, c => playlist::table
        .filter(playlist::url.eq_any(urls))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Several by their ids, in no particular order; also deleted ones.
///
/// # Errors
/// [`Error`].
pub fn by_ids(connection: &mut Connection, ids: &[PlaylistId]) -> Result<Vec<Playlist>, Error> {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let rows: Vec<Row> = both!(connection, c => playlist::table
        .filter(playlist::id.eq_any(&ids))
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// One of ours by its slug; also a deleted one.
///
/// # Errors
/// [`Error`].
pub fn by_slug(connection: &mut Connection, slug: &str) -> Result<Option<Playlist>, Error> {
    read_one(both!(connection, c => playlist::table
        .filter(playlist::slug.eq(slug))
        .filter(playlist::peer.is_null())
        .select(Row::as_select())
        .first(c)
        .optional())?)
}

/// Playlists that have the thing at `item` as a step, ours and others', not deleted ones.
///
/// # Errors
/// [`Error`].
pub fn using(connection: &mut Connection, item: &str) -> Result<Vec<Playlist>, Error> {
    let rows: Vec<Row> = both!(connection, c => playlist::table
        .filter(playlist::deleted.is_null())
        .filter(playlist::id.eq_any(
            playlist_step::table
                .filter(playlist_step::item.eq(item))
                .select(playlist_step::playlist),
        ))
        .order(playlist::id.desc())
        .limit(50)
        .select(Row::as_select())
        .load(c))?;
    rows.into_iter().map(Row::read).collect()
}

/// Ours, newest first, before `before`.
///
/// # Errors
/// [`Error`].
pub fn local(
    connection: &mut Connection,
    selection: &Selection,
    before: Option<PlaylistId>,
    limit: i64,
) -> Result<Vec<Playlist>, Error> {
    let before = before.map(|id| id.to_string());
    let rows: Vec<Row> = both!(connection, c => {
        let mut query = selected!(selection, playlist).order(playlist::id.desc()).limit(limit);
        if let Some(before) = &before {
            query = query.filter(playlist::id.lt(before));
        }
        query.select(Row::as_select()).load(c)
    })?;
    rows.into_iter().map(Row::read).collect()
}

/// How many of ours the selection shows.
///
/// # Errors
/// [`Error::Query`].
pub fn count_local(connection: &mut Connection, selection: &Selection) -> Result<i64, Error> {
    Ok(both!(connection, c => selected!(selection, playlist).count().get_result(c))?)
}

/// How many of ours lead to something that was withdrawn, by the organisation that keeps them.
///
/// # Errors
/// [`Error`].
pub fn with_withdrawn_steps(
    connection: &mut Connection,
) -> Result<Vec<(OrganisationId, i64)>, Error> {
    let rows: Vec<(String, i64)> = both!(connection, c => playlist::table
        .filter(playlist::peer.is_null())
        .filter(playlist::deleted.is_null())
        .filter(playlist::id.eq_any(
            playlist_step::table
                .filter(playlist_step::item.eq_any(
                    opportunity::table
                        .filter(opportunity::deleted.is_not_null())
                        .select(opportunity::url),
                ))
                .select(playlist_step::playlist),
        ))
        .group_by(playlist::organisation)
        .order(playlist::organisation)
        .select((playlist::organisation, count_star()))
        .load(c))?;
    rows.into_iter()
        .map(|(organisation, count)| Ok((parsed("playlist", &organisation)?, count)))
        .collect()
}

/// Ids of everything of an organisation that is not deleted.
///
/// # Errors
/// [`Error`].
pub fn of_organisation(
    connection: &mut Connection,
    organisation: OrganisationId,
) -> Result<Vec<PlaylistId>, Error> {
    let ids: Vec<String> = both!(connection, c => playlist::table
        .filter(playlist::organisation.eq(organisation.to_string()))
        .filter(playlist::deleted.is_null())
        .select(playlist::id)
        .load(c))?;
    ids.iter().map(|id| parsed("playlist", id)).collect()
}

/// Ours that other nodes were told of.
macro_rules! told {
    ($organisation:expr) => {{
        let mut query = playlist::table
            .filter(playlist::peer.is_null())
            .filter(playlist::deleted.is_null())
            .filter(playlist::announced.eq(true))
            .into_boxed();
        if let Some(organisation) = $organisation {
            query = query.filter(playlist::organisation.eq(organisation.to_string()));
        }
        query
    }};
}

/// Ids of ours that other nodes were told of, newest first, before `before`; of one organisation
/// or of all.
///
/// # Errors
/// [`Error`].
pub fn announced(
    connection: &mut Connection,
    organisation: Option<OrganisationId>,
    before: Option<PlaylistId>,
    limit: i64,
) -> Result<Vec<PlaylistId>, Error> {
    let before = before.map(|id| id.to_string());
    let ids: Vec<String> = both!(connection, c => {
        let mut query = told!(organisation).order(playlist::id.desc()).limit(limit);
        if let Some(before) = &before {
            query = query.filter(playlist::id.lt(before));
        }
        query.select(playlist::id).load(c)
    })?;
    ids.iter().map(|id| parsed("playlist", id)).collect()
}

/// How many of ours other nodes were told of.
///
/// # Errors
/// [`Error::Query`].
pub fn count_announced(
    connection: &mut Connection,
    organisation: Option<OrganisationId>,
) -> Result<i64, Error> {
    Ok(both!(connection, c => told!(organisation).count().get_result(c))?)
}
