//! Notices what other processes wrote: at most 250 ms after their commit.

use std::{sync::Weak, time::Duration};

use diesel::{QueryDsl, RunQueryDsl, dsl::max, sql_query, sql_types::BigInt};
use tokio::sync::watch;

use super::{Connection, DatabaseUrl, Error, schema::change};

const PERIOD: Duration = Duration::from_millis(150);

#[derive(diesel::QueryableByName)]
struct DataVersion {
    #[diesel(sql_type = BigInt)]
    data_version: i64,
}

/// Starts a thread that looks whether somebody else committed, until the store is dropped.
///
/// SQLite tells by `PRAGMA data_version`; on PostgreSQL the end of the `change` log tells.
pub(super) fn start(
    url: &DatabaseUrl,
    commits: watch::Sender<u64>,
    alive: Weak<()>,
) -> Result<(), Error> {
    let url = url.clone();
    let mut connection = Some(url.connect()?);
    std::thread::Builder::new()
        .name("watcher".to_owned())
        .spawn(move || {
            let mut seen = None;
            while alive.strong_count() > 0 {
                std::thread::sleep(PERIOD);
                if connection.is_none() {
                    connection = url.connect().ok();
                }
                let Some(usable) = connection.as_mut() else {
                    continue;
                };
                match version(usable) {
                    Ok(now) => {
                        if seen.is_some_and(|before| before != now) {
                            commits.send_modify(|n| *n = n.wrapping_add(1));
                        }
                        seen = Some(now);
                    }
                    Err(error) => {
                        tracing::warn!(%error, "cannot look for other processes' changes");
                        connection = None;
                    }
                }
            }
        })
        .map_err(|error| Error::Stopped(error.to_string()))?;
    Ok(())
}

fn version(connection: &mut Connection) -> Result<i64, Error> {
    Ok(match connection {
        Connection::Sqlite(c) => {
            sql_query("PRAGMA data_version")
                .get_result::<DataVersion>(c)?
                .data_version
        }
        Connection::Postgres(c) => change::table
            .select(max(change::sequence))
            .get_result::<Option<i64>>(c)?
            .unwrap_or(0),
    })
}
