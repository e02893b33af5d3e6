//! What of ours may be known everywhere: the public things of verified organisations.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use crate::{
    domain::{ObjectUrl, Status, event::ItemType},
    store::{
        Connection, Error,
        connection::both,
        parsed,
        schema::{opportunity, organisation, playlist},
    },
};

/// Where a thing is, and when it last changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Its address.
    pub url: ObjectUrl,
    /// When it last changed.
    pub updated: DateTime<Utc>,
}

/// The public things of one table that verified organisations of ours have.
macro_rules! of_verified {
    ($table:ident) => {
        $table::table
            .filter($table::peer.is_null())
            .filter($table::deleted.is_null())
            .filter($table::status.ne(Status::Draft.as_str()))
            .filter(
                $table::organisation.eq_any(
                    organisation::table
                        .filter(organisation::verified.eq(true))
                        .select(organisation::id),
                ),
            )
    };
}

/// Opportunities that other nodes are not told of yet (`--no-federation`) are not named either.
macro_rules! told_opportunities {
    () => {
        of_verified!(opportunity).filter(opportunity::held.eq(false))
    };
}

macro_rules! verified_organisations {
    () => {
        organisation::table
            .filter(organisation::peer.is_null())
            .filter(organisation::deleted.is_null())
            .filter(organisation::verified.eq(true))
    };
}

/// How many there are of a type.
///
/// # Errors
/// [`Error::Query`].
pub fn count_verified(connection: &mut Connection, of: ItemType) -> Result<i64, Error> {
    Ok(both!(connection, c => match of {
        ItemType::Opportunity => told_opportunities!().count().get_result(c),
        ItemType::Playlist => of_verified!(playlist).count().get_result(c),
        ItemType::Organisation => verified_organisations!().count().get_result(c),
    })?)
}

/// Where they are, in the order of their ids, after the first `offset`.
///
/// # Errors
/// [`Error`].
pub fn verified(
    connection: &mut Connection,
    of: ItemType,
    offset: i64,
    limit: i64,
) -> Result<Vec<Address>, Error> {
    let rows: Vec<(String, NaiveDateTime)> = both!(connection, c => match of {
        ItemType::Opportunity => told_opportunities!()
            .order(opportunity::id)
            .select((opportunity::url, opportunity::updated))
            .offset(offset)
            .limit(limit)
            .load(c),
        ItemType::Playlist => of_verified!(playlist)
            .order(playlist::id)
            .select((playlist::url, playlist::updated))
            .offset(offset)
            .limit(limit)
            .load(c),
        ItemType::Organisation => verified_organisations!()
            .order(organisation::id)
            .select((organisation::url, organisation::updated))
            .offset(offset)
            .limit(limit)
            .load(c),
    })?;
    rows.into_iter()
        .map(|(url, updated)| {
            Ok(Address {
                url: parsed("address", &url)?,
                updated: updated.and_utc(),
            })
        })
        .collect()
}
