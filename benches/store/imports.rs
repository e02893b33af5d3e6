//! An import with all that follows from it, and the same rows put in as bare as can be.

use std::time::Instant;

use diesel::{ExpressionMethods as _, RunQueryDsl as _};
use serde_json::{Value, json};
use waymark::{
    actions::{
        Error,
        import_opportunities::{BATCH, import_batch},
        manage_organisation,
        publish_opportunity::Federate,
        set_up_territory::{SetUp, set_up_territory},
    },
    domain::{ObjectUrl, feed::Record, permission::Actor},
    store::{self, Connection, organisations, schema::opportunity},
};

use crate::database::TestStore;

const RECORDS: u64 = 20_000;

pub async fn run(db: &TestStore) {
    let organisation = db
        .done(|c| {
            let setup = SetUp {
                url: ObjectUrl::parse("https://city.example/").unwrap(),
                name: "City".to_owned(),
                languages: vec!["en".parse().unwrap()],
                operator: "operator@city.example".to_owned(),
                handle: None,
                timezone: None,
                colour: None,
                password: None,
            };
            set_up_territory(c, &setup)?;
            let Value::Object(document) = json!({"slug": "library", "name": {"en": "Library"}})
            else {
                unreachable!("it is an object");
            };
            manage_organisation::create(c, &Actor::command_line(), &document)?;
            Ok(organisations::by_slug(c, "library")?.map(|one| one.uuid.to_string()))
        })
        .await
        .unwrap();
    let first = import(db).await;
    let again = import(db).await;
    let bare = bare(db, organisation).await;
    let count = f64::from(u32::try_from(RECORDS).unwrap());
    println!("bare insert of the rows: {:.0} a second", count / bare);
    println!(
        "import: {:.0} a second, {:.1} times a bare insert's time",
        count / first,
        first / bare
    );
    println!(
        "the same import again: {:.0} a second, {:.1} times",
        count / again,
        again / bare
    );
}

fn feed() -> Vec<Record> {
    (0..RECORDS)
        .map(|n| {
            let document = json!({
                "identifier": format!("{n}"), "name": {"en": format!("Record {n}")},
                "content": {"en": "A text of some length. ".repeat(20)},
                "startTime": "2030-06-01T10:00:00+02:00", "categories": ["arts"],
                "location": {"latitude": 54.6, "longitude": 25.2}, "free": true,
            });
            let Value::Object(members) = document else {
                unreachable!("it is an object");
            };
            Record {
                line: n + 1,
                members,
            }
        })
        .collect()
}

async fn import(db: &TestStore) -> f64 {
    let feed = feed();
    let begun = Instant::now();
    for batch in feed.chunks(BATCH) {
        let batch = batch.to_vec();
        db.done(move |c| {
            import_batch(
                c,
                &Actor::command_line(),
                "library",
                &batch,
                Federate::Yes,
                false,
            )
        })
        .await;
    }
    begun.elapsed().as_secs_f64()
}

/// The opportunities' own rows alone, in statements of as many rows as a batch has.
async fn bare(db: &TestStore, organisation: String) -> f64 {
    let stamp = chrono::Utc::now().naive_utc();
    let begun = Instant::now();
    for batch in feed().chunks(BATCH) {
        let rows: Vec<_> = batch
            .iter()
            .map(|record| {
                let id = uuid::Uuid::now_v7().to_string();
                (
                    opportunity::url.eq(format!("https://city.example/bare/{id}")),
                    opportunity::id.eq(id),
                    opportunity::organisation.eq(organisation.clone()),
                    opportunity::status.eq("published"),
                    opportunity::announced.eq(true),
                    opportunity::held.eq(false),
                    opportunity::document.eq(serde_json::to_string(&record.members).unwrap()),
                    opportunity::updated.eq(stamp),
                    opportunity::version.eq(1_i64),
                )
            })
            .collect();
        db.store
            .write(move |c| {
                let insert = diesel::insert_into(opportunity::table).values(rows);
                match c {
                    Connection::Sqlite(c) => insert.execute(c),
                    Connection::Postgres(c) => insert.execute(c),
                }
                .map_err(store::Error::from)?;
                Ok::<_, Error>(())
            })
            .await
            .unwrap();
    }
    begun.elapsed().as_secs_f64()
}
