//! Migrations: at once, interrupted, from the future.

use std::{sync::Barrier, time::Duration};

use diesel::{
    Connection as _, PgConnection, RunQueryDsl, SqliteConnection, connection::SimpleConnection,
    sql_query,
};
use waymark::store::{Connection, Error, Store, settings};

use crate::support::{TestStore, child, database::Place, on_both};

on_both!(
    a_second_opening_finds_nothing_to_do,
    a_newer_database_is_refused_by_name
);

async fn a_second_opening_finds_nothing_to_do(db: TestStore) {
    assert!(Store::migrate(&db.url()).unwrap().applied.is_empty());
}

async fn a_newer_database_is_refused_by_name(db: TestStore) {
    db.write(|c| {
        let note =
            "INSERT INTO __diesel_schema_migrations (version) VALUES ('9999_badges_of_glass')";
        match c {
            Connection::Sqlite(c) => sql_query(note).execute(c)?,
            Connection::Postgres(c) => sql_query(note).execute(c)?,
        };
        settings::put(c, "kept", "1")
    })
    .await;
    for refused in [
        Store::open(&db.url()).map(|_store| ()),
        Store::migrate(&db.url()).map(|_done| ()),
    ] {
        let error = refused.unwrap_err();
        assert!(matches!(error, Error::Newer(_)), "{error}");
        assert!(
            error.to_string().contains("9999_badges_of_glass"),
            "{error}"
        );
    }
    // The one that was open before goes on.
    assert!(db.look(|c| settings::get(c, "kept")).await.is_some());
}

/// Both kinds of place that there are here.
fn places() -> Vec<Place> {
    [Some(Place::sqlite()), Place::postgres()]
        .into_iter()
        .flatten()
        .collect()
}

#[test]
fn of_eight_that_start_at_once_one_migrates() {
    for place in places() {
        let (url, start) = (place.url(), Barrier::new(8));
        let applied: Vec<usize> = std::thread::scope(|scope| {
            let starting: Vec<_> = (0..8)
                .map(|_| {
                    scope.spawn(|| {
                        start.wait();
                        Store::migrate(&url).unwrap().applied.len()
                    })
                })
                .collect();
            starting
                .into_iter()
                .map(|one| one.join().unwrap())
                .collect()
        });
        assert_eq!(applied.iter().filter(|&&n| n > 0).count(), 1, "{applied:?}");
    }
}

#[test]
fn of_four_processes_that_start_at_once_all_can_write() {
    for place in places() {
        let mut children: Vec<_> = (0..4)
            .map(|_| child::start("store::migrations::child_opens_and_writes", &place.url()))
            .collect();
        for child in &mut children {
            assert_eq!(child::said(child, "wrote:").len(), 1);
            assert!(child.wait().unwrap().success());
        }
    }
}

#[tokio::test]
#[ignore = "a child process of another test"]
#[allow(clippy::print_stdout, reason = "its parent reads it")]
async fn child_opens_and_writes() {
    let store = Store::open(&child::database()).unwrap();
    let name = format!("child {}", std::process::id());
    store
        .write(move |c| settings::put(c, &name, "1"))
        .await
        .unwrap();
    println!("wrote: {}", std::process::id());
}

#[test]
#[ignore = "a child process of another test"]
#[allow(clippy::print_stdout, reason = "its parent reads it")]
fn child_migrates() {
    println!("begins:");
    Store::migrate(&child::database()).unwrap();
}

#[derive(diesel::QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    count: i64,
}

/// How many tables of ours there are, asked past the program, which would migrate.
fn tables(place: &Place) -> i64 {
    let counted: Count = match place {
        Place::Sqlite(_) => {
            let mut c = SqliteConnection::establish(&place.url()["sqlite:".len()..]).unwrap();
            // Whoever closes the file last puts its log into it, which takes a moment.
            c.batch_execute("PRAGMA busy_timeout = 5000").unwrap();
            sql_query(
                "SELECT count(*) AS count FROM sqlite_schema WHERE type = 'table' \
                 AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'",
            )
            .get_result(&mut c)
        }
        Place::Postgres { .. } => sql_query(
            "SELECT count(*) AS count FROM information_schema.tables \
             WHERE table_schema = current_schema() AND table_name NOT LIKE '\\_\\_%'",
        )
        .get_result(&mut PgConnection::establish(&place.url()).unwrap()),
    }
    .unwrap();
    counted.count
}

/// A process that dies while it migrates leaves the database as it was.
#[test]
fn a_killed_migration_leaves_nothing_or_all() {
    let whole = places().pop().unwrap();
    Store::migrate(&whole.url()).unwrap();
    let all = tables(&whole);
    let mut unfinished = 0;
    for wait in [0, 1, 2, 4, 8, 16, 32, 64] {
        for place in places() {
            let mut child = child::start("store::migrations::child_migrates", &place.url());
            assert_eq!(child::wait_for(&mut child, "begins:", 1), 1);
            std::thread::sleep(Duration::from_millis(wait));
            child.kill().unwrap();
            child.wait().unwrap();
            let there = tables(&place);
            assert!(there == 0 || there == all, "{there} of {all} tables");
            unfinished += usize::from(there == 0);
            Store::open(&place.url()).unwrap();
            assert_eq!(tables(&place), all);
        }
    }
    assert!(unfinished > 0, "every migration was over before the kill");
}

/// A migration that another process has begun is waited for, not raced.
#[test]
fn a_migration_under_way_is_waited_for() {
    for place in places() {
        let url = place.url();
        let mut other = match &place {
            Place::Sqlite(_) => Connection::Sqlite(
                diesel::SqliteConnection::establish(url.trim_start_matches("sqlite:")).unwrap(),
            ),
            Place::Postgres { .. } => {
                Connection::Postgres(diesel::PgConnection::establish(&url).unwrap())
            }
        };
        match &mut other {
            Connection::Sqlite(c) => c.batch_execute("BEGIN IMMEDIATE").unwrap(),
            Connection::Postgres(c) => c
                .batch_execute("BEGIN; SELECT pg_advisory_xact_lock(7723900)")
                .unwrap(),
        }
        let waiting = std::thread::spawn(move || Store::migrate(&url));
        std::thread::sleep(Duration::from_millis(400));
        assert!(!waiting.is_finished());
        drop(other);
        let done = waiting.join().unwrap().unwrap();
        assert_eq!(
            done.applied.first().map(String::as_str),
            Some("0001_ground")
        );
    }
}
