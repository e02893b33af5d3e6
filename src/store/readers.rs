//! A pool of readers, each of which looks at one moment of the database at a time.

use std::{sync::Arc, time::Duration};

use diesel::r2d2;
use tokio::{sync::Semaphore, time::timeout};

use super::{Connection, Error, address::DatabaseUrl, connection::Purpose};

/// Readers at most.
const SIZE: u32 = 8;
/// How long a read waits for its turn, and for the database's first word (security.md, R09).
const PATIENCE: Duration = Duration::from_secs(3);
/// How long a read takes at most.
const WHOLE: Duration = Duration::from_secs(10);

/// The pool.
pub(super) struct Readers {
    pool: r2d2::Pool<Manager>,
    /// As many as there are readers: who waits for one does not hold a thread meanwhile.
    turns: Arc<Semaphore>,
}

/// A pooled connection; nothing when it broke.
struct Reader(Option<Connection>);

struct Manager(DatabaseUrl);

impl r2d2::ManageConnection for Manager {
    type Connection = Reader;
    type Error = Error;

    fn connect(&self) -> Result<Reader, Error> {
        Connection::open(&self.0, Purpose::Read).map(|connection| Reader(Some(connection)))
    }

    /// The `BEGIN` of each read is the sign of life.
    fn is_valid(&self, _reader: &mut Reader) -> Result<(), Error> {
        Ok(())
    }

    fn has_broken(&self, reader: &mut Reader) -> bool {
        reader.0.is_none()
    }
}

impl Readers {
    /// Opens the first reader.
    pub(super) fn open(url: &DatabaseUrl) -> Result<Self, Error> {
        let pool = r2d2::Pool::builder()
            .max_size(SIZE)
            .min_idle(Some(1))
            .connection_timeout(PATIENCE)
            .test_on_check_out(false)
            .build(Manager(url.clone()))
            .map_err(|error| Error::Unreachable(error.to_string()))?;
        let turns = Arc::new(Semaphore::new(usize::try_from(SIZE).unwrap_or(1)));
        Ok(Self { pool, turns })
    }

    /// Runs queries off the asynchronous threads, all of them at one moment of the database.
    pub(super) async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
    {
        let silent = || E::from(Error::Unreachable("it does not answer in time".to_owned()));
        let busy = || E::from(Error::Unreachable("every reader is busy".to_owned()));
        let turn = timeout(PATIENCE, Arc::clone(&self.turns).acquire_owned());
        let Ok(Ok(turn)) = turn.await else {
            return Err(busy());
        };
        let pool = self.pool.clone();
        let (begun, beginning) = tokio::sync::oneshot::channel();
        let reading = tokio::task::spawn_blocking(move || {
            // Kept until the thread is free again, also when nobody waits for it any more.
            let _turn = turn;
            let mut reader = begin(&pool)?;
            let _ = begun.send(());
            look(&mut reader, work)
        });
        // A server that has stopped says nothing, not even that it has stopped.
        if timeout(PATIENCE, beginning).await.is_err() {
            return Err(silent());
        }
        match timeout(WHOLE, reading).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(panicked)) => Err(Error::Stopped(panicked.to_string()).into()),
            Err(_elapsed) => Err(silent()),
        }
    }
}

/// A reader that has begun to look. One that broke while it was idle, as all do when the server
/// is restarted, is put away for the next.
fn begin(pool: &r2d2::Pool<Manager>) -> Result<r2d2::PooledConnection<Manager>, Error> {
    let mut last = Error::Unreachable("it has no readers".to_owned());
    for _ in 0..=SIZE {
        let mut reader = pool
            .get()
            .map_err(|error| Error::Unreachable(error.to_string()))?;
        match reader.0.as_mut().map(Connection::begin_reading) {
            Some(Ok(())) => return Ok(reader),
            Some(Err(error)) => last = Error::Unreachable(error.to_string()),
            None => {}
        }
        reader.0 = None;
    }
    Err(last)
}

/// Runs queries on a reader that has begun, and ends its look. It goes back to the pool only when
/// all went well: a panic leaves it empty.
fn look<T, E, F>(reader: &mut Reader, work: F) -> Result<T, E>
where
    E: From<Error>,
    F: FnOnce(&mut Connection) -> Result<T, E>,
{
    let mut connection = reader
        .0
        .take()
        .ok_or_else(|| Error::Stopped("the reader is gone".to_owned()))?;
    let answer = work(&mut connection);
    if connection.batch("ROLLBACK").is_ok() {
        reader.0 = Some(connection);
    }
    answer
}
