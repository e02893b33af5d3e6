//! The one writer of the process: groups what waits into one durable transaction.
//!
//! A commit costs a disk flush whatever it holds, so every write that arrives while one group is
//! flushed becomes part of the next. Each write runs in a savepoint of its own: a refused one
//! leaves no trace, and the others go on.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tokio::sync::{mpsc, oneshot, watch};

use super::{Connection, DatabaseUrl, Error, connection::Purpose};

/// Most writes of one group.
const GROUP: usize = 500;
/// Writes that may wait before submitters wait too.
const QUEUE: usize = 4_096;

/// Hands writes to the writer's thread.
pub(super) struct Writer {
    queue: mpsc::Sender<Box<dyn Write>>,
}

/// A write: runs inside the group, and is answered after its commit.
trait Write: Send {
    /// Whether nobody waits for it any more; it is not begun then.
    fn is_abandoned(&self) -> bool;
    /// Runs; whether its effect is to be kept.
    fn run(&mut self, connection: &mut Connection) -> bool;
    /// Takes note that its effect could not be kept.
    fn spoil(&mut self, why: Error);
    /// Answers the submitter with what `run` found.
    fn answer(self: Box<Self>);
    /// Answers the submitter that the group was not committed.
    fn fail(self: Box<Self>, why: &str);
}

struct Job<T, E, F> {
    work: Option<F>,
    result: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Write for Job<T, E, F>
where
    T: Send,
    E: From<Error> + Send,
    F: FnOnce(&mut Connection) -> Result<T, E> + Send,
{
    fn is_abandoned(&self) -> bool {
        self.reply.is_closed()
    }

    fn run(&mut self, connection: &mut Connection) -> bool {
        let Some(work) = self.work.take() else {
            return false;
        };
        // A panic in one write must not end the writer: it is that write's failure alone.
        let result = catch_unwind(AssertUnwindSafe(|| work(connection)))
            .unwrap_or_else(|_panic| Err(Error::Stopped("a write panicked".to_owned()).into()));
        let keep = result.is_ok();
        self.result = Some(result);
        keep
    }

    fn spoil(&mut self, why: Error) {
        self.result = Some(Err(why.into()));
    }

    fn answer(self: Box<Self>) {
        if let Some(result) = self.result {
            // Nobody listens any more when the request was dropped; the write stands.
            let _ = self.reply.send(result);
        }
    }

    fn fail(self: Box<Self>, why: &str) {
        // What its own rules refused stays refused for that reason.
        let result = match self.result {
            Some(Err(refused)) => Err(refused),
            _ => Err(Error::Unreachable(why.to_owned()).into()),
        };
        let _ = self.reply.send(result);
    }
}

impl Writer {
    /// Opens the writer's connection and starts its thread.
    pub(super) fn start(url: DatabaseUrl, commits: watch::Sender<u64>) -> Result<Self, Error> {
        let connection = Connection::open(&url, Purpose::Write)?;
        let (queue, waiting) = mpsc::channel(QUEUE);
        std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || run(&url, Some(connection), waiting, &commits))
            .map_err(|error| Error::Stopped(error.to_string()))?;
        Ok(Self { queue })
    }

    /// Refuses when the thread has ended.
    pub(super) fn must_run(&self) -> Result<(), Error> {
        if self.queue.is_closed() {
            return Err(Error::Stopped("its thread has ended".to_owned()));
        }
        Ok(())
    }

    /// Waits for a place in a group, and for its commit.
    pub(super) async fn submit<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job = Job {
            work: Some(work),
            result: None,
            reply,
        };
        let stopped = |why: &str| E::from(Error::Stopped(why.to_owned()));
        if self.queue.send(Box::new(job)).await.is_err() {
            return Err(stopped("its thread has ended"));
        }
        answer
            .await
            .unwrap_or_else(|_dropped| Err(stopped("it ended while writing")))
    }
}

/// The writer's thread: until the last submitter is gone.
fn run(
    url: &DatabaseUrl,
    mut connection: Option<Connection>,
    mut waiting: mpsc::Receiver<Box<dyn Write>>,
    commits: &watch::Sender<u64>,
) {
    while let Some(first) = waiting.blocking_recv() {
        let mut group = gather(first, &mut waiting);
        if group.is_empty() {
            continue;
        }
        match begin(url, connection.take()).and_then(|c| commit(c, &mut group)) {
            Ok(usable) => {
                commits.send_modify(|n| *n = n.wrapping_add(1));
                group.into_iter().for_each(Write::answer);
                connection = Some(usable);
            }
            // The connection may be broken or inside a dead transaction: the next group gets a
            // new one.
            Err(error) => {
                tracing::error!(%error, writes = group.len(), "a group of writes failed");
                let why = error.to_string();
                group.into_iter().for_each(|job| job.fail(&why));
            }
        }
    }
}

/// Everything that waits now, up to a whole group, but what nobody waits for any more.
fn gather(
    first: Box<dyn Write>,
    waiting: &mut mpsc::Receiver<Box<dyn Write>>,
) -> Vec<Box<dyn Write>> {
    let mut group = vec![first];
    while group.len() < GROUP {
        let Ok(next) = waiting.try_recv() else { break };
        group.push(next);
    }
    group.retain(|job| !job.is_abandoned());
    group
}

/// Begins a transaction, on a new connection when the server has closed the old one.
fn begin(url: &DatabaseUrl, connection: Option<Connection>) -> Result<Connection, Error> {
    if let Some(mut usable) = connection {
        match usable.begin_writing() {
            Ok(()) => return Ok(usable),
            // Another process writes for longer than we wait; a new connection would not help.
            Err(error) if matches!(usable, Connection::Sqlite(_)) => return Err(error),
            Err(error) => tracing::warn!(%error, "the writer connects anew"),
        }
    }
    let mut fresh = Connection::open(url, Purpose::Write)?;
    fresh.begin_writing()?;
    Ok(fresh)
}

/// Runs a group in the transaction that has begun, each write in its own savepoint, and makes it
/// durable.
fn commit(mut connection: Connection, group: &mut [Box<dyn Write>]) -> Result<Connection, Error> {
    connection.take_turn()?;
    for job in group {
        connection.batch("SAVEPOINT one")?;
        if job.run(&mut connection) {
            let Err(why) = connection.batch("RELEASE SAVEPOINT one") else {
                continue;
            };
            // A statement failed and the write went on without it: PostgreSQL keeps nothing then.
            job.spoil(why);
        }
        connection.batch("ROLLBACK TO SAVEPOINT one; RELEASE SAVEPOINT one")?;
    }
    connection.commit()?;
    Ok(connection)
}
