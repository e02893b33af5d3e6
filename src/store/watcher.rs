//! Notices what other processes wrote: at most 250 ms after their commit.

use std::{sync::Weak, time::Duration};

use diesel::{RunQueryDsl, sql_query, sql_types::BigInt};
use tokio::sync::watch;

use super::{Connection, DatabaseUrl, Error, connection::Purpose};

const PERIOD: Duration = Duration::from_millis(100);

#[derive(diesel::QueryableByName)]
struct DataVersion {
    #[diesel(sql_type = BigInt)]
    data_version: i64,
}

/// What the watcher looks at, and what it saw last.
struct Watch {
    connection: Connection,
    version: Option<i64>,
}

/// Starts a thread that looks whether somebody else committed, until the store is dropped.
///
/// SQLite tells by `PRAGMA data_version`, PostgreSQL by `NOTIFY`.
pub(super) fn start(
    url: &DatabaseUrl,
    commits: watch::Sender<u64>,
    alive: Weak<()>,
) -> Result<(), Error> {
    let url = url.clone();
    let mut watch = Some(Watch::begin(&url)?);
    std::thread::Builder::new()
        .name("watcher".to_owned())
        .spawn(move || {
            while alive.strong_count() > 0 {
                std::thread::sleep(PERIOD);
                let looked = match watch.as_mut() {
                    Some(watch) => watch.has_news(),
                    // Whatever happened while nobody looked is news.
                    None => Watch::begin(&url).map(|begun| {
                        watch = Some(begun);
                        true
                    }),
                };
                match looked {
                    Ok(true) => commits.send_modify(|n| *n = n.wrapping_add(1)),
                    Ok(false) => {}
                    Err(error) if watch.take().is_some() => {
                        tracing::warn!(%error, "cannot look for other processes' changes");
                    }
                    Err(_still) => std::thread::sleep(PERIOD),
                }
            }
        })
        .map_err(|error| Error::Stopped(error.to_string()))?;
    Ok(())
}

impl Watch {
    fn begin(url: &DatabaseUrl) -> Result<Self, Error> {
        let mut connection = Connection::open(url, Purpose::Write)?;
        if matches!(connection, Connection::Postgres(_)) {
            connection.batch("LISTEN waymark")?;
        }
        let mut watch = Self {
            connection,
            version: None,
        };
        watch.has_news()?;
        Ok(watch)
    }

    /// Whether somebody committed since the last look.
    fn has_news(&mut self) -> Result<bool, Error> {
        match &mut self.connection {
            Connection::Sqlite(c) => {
                let now = sql_query("PRAGMA data_version").get_result::<DataVersion>(c)?;
                let before = self.version.replace(now.data_version);
                Ok(before.is_some_and(|before| before != now.data_version))
            }
            Connection::Postgres(c) => {
                let mut news = false;
                for notification in c.notifications_iter() {
                    notification?;
                    news = true;
                }
                Ok(news)
            }
        }
    }
}
