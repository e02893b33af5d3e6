//! Durable writes by 64 callers: the group commit, and one transaction each.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use diesel::{Connection as _, connection::SimpleConnection};
use waymark::store::{Connection, settings};

use crate::{database::TestStore, percentile};

const CALLERS: usize = 64;

pub async fn run(db: &TestStore) {
    let (grouped, mut waits) = grouped(db, 100).await;
    println!(
        "group commit: {grouped:.0} writes a second, p50 {:.1} ms, p99 {:.1} ms",
        percentile(&mut waits, 0.5),
        percentile(&mut waits, 0.99)
    );
    let (single, mut waits) = one_each(db, 10).await;
    println!(
        "one transaction each: {single:.0} writes a second, p50 {:.1} ms, p99 {:.1} ms",
        percentile(&mut waits, 0.5),
        percentile(&mut waits, 0.99)
    );
    println!("ratio: {:.1}", grouped / single);
}

type Measured = (f64, Vec<Duration>);

async fn callers<F, W>(each: usize, write: F) -> Measured
where
    F: Fn(String) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    let begun = Instant::now();
    let mut tasks = Vec::new();
    for caller in 0..CALLERS {
        let writes: Vec<W> = (0..each)
            .map(|n| write(format!("{each} {caller} {n}")))
            .collect();
        tasks.push(tokio::spawn(async move {
            let mut waits = Vec::new();
            for write in writes {
                let asked = Instant::now();
                write.await;
                waits.push(asked.elapsed());
            }
            waits
        }));
    }
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await.unwrap());
    }
    let count = f64::from(u32::try_from(waits.len()).unwrap());
    (count / begun.elapsed().as_secs_f64(), waits)
}

async fn grouped(db: &TestStore, each: usize) -> Measured {
    let store = db.store.clone();
    callers(each, move |name| {
        let store = store.clone();
        async move {
            store
                .write(move |c| settings::put(c, &name, "value"))
                .await
                .unwrap();
        }
    })
    .await
}

/// The same statements on as many connections as a pool would have, each write its own commit.
async fn one_each(db: &TestStore, each: usize) -> Measured {
    let url = db.url();
    let open = || match url.strip_prefix("sqlite:") {
        Some(path) => {
            let mut c = diesel::SqliteConnection::establish(path).unwrap();
            c.batch_execute("PRAGMA busy_timeout = 60000; PRAGMA synchronous = FULL")
                .unwrap();
            Connection::Sqlite(c)
        }
        None => Connection::Postgres(diesel::PgConnection::establish(&url).unwrap()),
    };
    let pool: Arc<Vec<Mutex<Connection>>> = Arc::new((0..8).map(|_| Mutex::new(open())).collect());
    let next = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    callers(each, move |name| {
        let (pool, next) = (Arc::clone(&pool), Arc::clone(&next));
        async move {
            tokio::task::spawn_blocking(move || {
                let n = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed) % pool.len();
                let mut connection = pool.get(n).unwrap().lock().unwrap();
                begin(&mut connection);
                settings::put(&mut connection, &name, "value").unwrap();
                batch(&mut connection, "COMMIT");
            })
            .await
            .unwrap();
        }
    })
    .await
}

fn begin(connection: &mut Connection) {
    match connection {
        Connection::Sqlite(_) => batch(connection, "BEGIN IMMEDIATE"),
        Connection::Postgres(_) => batch(connection, "BEGIN"),
    }
}

fn batch(connection: &mut Connection, sql: &str) {
    match connection {
        Connection::Sqlite(c) => c.batch_execute(sql).unwrap(),
        Connection::Postgres(c) => c.batch_execute(sql).unwrap(),
    }
}
