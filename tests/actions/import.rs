//! Taking in many opportunities: again, edited, wrong, killed in the middle.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use waymark::{
    actions::{
        Error,
        import_opportunities::{BATCH, Report, import_batch},
        manage_organisation,
        publish_opportunity::{self, Federate},
    },
    domain::{
        Rule,
        event::Event,
        feed::{Mapping, Record, Records},
        permission::Actor,
    },
    store::{
        Store, events,
        opportunities::{self, Selection},
    },
};

use crate::support::{City, Member, TestStore, child, members, on_both};

on_both!(
    a_second_run_changes_nothing,
    ten_edited_are_ten_updated,
    a_wrong_record_is_reported_and_the_others_go_on,
    a_dry_run_writes_nothing,
    a_withdrawn_field_is_withdrawn,
    what_was_told_is_not_made_a_draft,
    unsent_until_next_edited,
    what_is_held_back_is_not_told_when_its_organisation_is_verified,
    what_was_deleted_here_does_not_come_back,
    what_was_cancelled_here_stays_so,
    a_new_primary_language_is_a_change,
    a_nul_is_one_record_s_fault,
    categories_are_the_territory_s,
    madrid_s_agenda_comes_in_once_and_again,
    only_for_an_organisation_that_is_there,
    killed_in_the_middle_and_run_again_it_is_as_if_it_had_not_been,
);

/// A feed of `count` records with coordinates and prices of every length.
fn feed(count: u64) -> Vec<Record> {
    (0..count)
        .map(|n| {
            // Every digit of a double: 15 to 17 of them.
            let spread = f64::from(u32::try_from(n).unwrap());
            let document = json!({
                "identifier": format!("feed-{n}"),
                "name": {"es": format!("Taller número {n}")},
                "content": {"es": "Se aprende haciendo. ".repeat(10)},
                "startTime": "2030-03-31T01:30:00+01:00", "timezone": "Europe/Madrid",
                "location": {"name": "Centro", "latitude": 40.0 + (spread / 7.0).sin(),
                    "longitude": -3.0 - (spread / 3.0).cos()},
                "price": {"amount": spread / 3.0, "currency": "EUR"},
                "categories": ["crafts"], "keywords": ["hacer"],
            });
            Record {
                line: n + 2,
                members: members(document),
            }
        })
        .collect()
}

async fn import(store: &Store, records: Vec<Record>, federate: Federate, dry: bool) -> Report {
    let mut whole = Report::default();
    for batch in records.chunks(BATCH) {
        let batch = batch.to_vec();
        let report = store
            .write(move |c| {
                import_batch(c, &Actor::command_line(), "library", &batch, federate, dry)
            })
            .await
            .unwrap();
        whole.add(report);
    }
    whole
}

fn counts(report: &Report) -> (u64, u64, u64, usize) {
    (
        report.created,
        report.updated,
        report.unchanged,
        report.rejected.len(),
    )
}

/// Every opportunity of the library's by its identifier: version, standing and document.
async fn state(store: &Store) -> BTreeMap<String, (i64, bool, Value)> {
    let all = Selection {
        all_drafts: true,
        ..Selection::default()
    };
    let items = store
        .read(move |c| opportunities::local(c, &all, None, i64::MAX))
        .await
        .unwrap();
    items
        .into_iter()
        .map(|item| {
            let document = serde_json::to_value(&item.content).unwrap();
            let identifier = item.content.identifier.unwrap();
            (identifier, (item.version, item.announced, document))
        })
        .collect()
}

async fn a_second_run_changes_nothing(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    let first = import(&city.db.store, feed(1_200), Federate::Yes, false).await;
    assert_eq!(counts(&first), (1_200, 0, 0, 0));
    let before = state(&city.db.store).await;
    assert_eq!(before.len(), 1_200);
    let told = city.since(mark).await;
    assert_eq!(told.len(), 1_200);
    assert!(
        told.iter()
            .all(|event| matches!(event, Event::OpportunityPublished { .. }))
    );
    let mark = city.mark().await;
    let second = import(&city.db.store, feed(1_200), Federate::Yes, false).await;
    assert_eq!(counts(&second), (0, 0, 1_200, 0));
    assert_eq!(state(&city.db.store).await, before);
    assert_eq!(city.since(mark).await, []);
}

async fn ten_edited_are_ten_updated(db: TestStore) {
    let city = City::new(db).await;
    import(&city.db.store, feed(300), Federate::Yes, false).await;
    let mut edited = feed(300);
    for record in edited.iter_mut().step_by(30) {
        record.members.insert("capacity".to_owned(), 12.into());
    }
    let mark = city.mark().await;
    let report = import(&city.db.store, edited, Federate::Yes, false).await;
    assert_eq!(counts(&report), (0, 10, 290, 0));
    let told = city.since(mark).await;
    assert_eq!(told.len(), 10);
    assert!(
        told.iter()
            .all(|event| matches!(event, Event::OpportunityUpdated { .. }))
    );
}

async fn a_wrong_record_is_reported_and_the_others_go_on(db: TestStore) {
    let city = City::new(db).await;
    let mut records = feed(10);
    records[2]
        .members
        .insert("startTime".to_owned(), "soon".into());
    records[4].members.insert("name".to_owned(), json!({}));
    records[6].members.remove("identifier");
    records[7].members.insert("colour".to_owned(), "red".into());
    let report = import(&city.db.store, records, Federate::Yes, false).await;
    assert_eq!(counts(&report), (6, 0, 0, 4));
    let rejected: Vec<_> = report
        .rejected
        .iter()
        .map(|one| (one.line, one.id.as_deref()))
        .collect();
    assert_eq!(
        rejected,
        [
            (4, Some("feed-2")),
            (6, Some("feed-4")),
            (8, None),
            (9, Some("feed-7"))
        ]
    );
    assert!(
        report.rejected[0].reason.starts_with("/startTime "),
        "{:?}",
        report.rejected[0]
    );
    assert!(
        report.rejected[2].reason.starts_with("/identifier "),
        "{:?}",
        report.rejected[2]
    );
    assert_eq!(state(&city.db.store).await.len(), 6);
}

async fn a_dry_run_writes_nothing(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    let dry = import(&city.db.store, feed(20), Federate::Yes, true).await;
    assert_eq!(counts(&dry), (20, 0, 0, 0));
    assert!(state(&city.db.store).await.is_empty());
    assert_eq!(city.since(mark).await, []);
    import(&city.db.store, feed(10), Federate::Yes, false).await;
    let mut edited = feed(20);
    edited[0].members.insert("capacity".to_owned(), 1.into());
    edited[1]
        .members
        .insert("capacity".to_owned(), "many".into());
    let dry = import(&city.db.store, edited.clone(), Federate::Yes, true).await;
    let real = import(&city.db.store, edited, Federate::Yes, false).await;
    assert_eq!(counts(&dry), (10, 1, 8, 1));
    assert_eq!(dry, real);
}

/// A record is the whole thing: what it does not say any more is gone.
async fn a_withdrawn_field_is_withdrawn(db: TestStore) {
    let city = City::new(db).await;
    import(&city.db.store, feed(1), Federate::Yes, false).await;
    let mut records = feed(1);
    records[0].members.remove("price");
    let report = import(&city.db.store, records, Federate::Yes, false).await;
    assert_eq!(counts(&report), (0, 1, 0, 0));
    let (_, _, document) = &state(&city.db.store).await["feed-0"];
    assert_eq!(document.get("price"), None);
}

async fn what_was_told_is_not_made_a_draft(db: TestStore) {
    let city = City::new(db).await;
    import(&city.db.store, feed(2), Federate::Yes, false).await;
    let mut records = feed(2);
    records[0]
        .members
        .insert("status".to_owned(), "draft".into());
    records[1]
        .members
        .insert("status".to_owned(), "cancelled".into());
    let report = import(&city.db.store, records, Federate::Yes, false).await;
    assert_eq!(counts(&report), (0, 1, 0, 1));
    assert!(report.rejected[0].reason.starts_with("/status "));
}

async fn unsent_until_next_edited(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    import(&city.db.store, feed(3), Federate::NotYet, false).await;
    import(&city.db.store, feed(3), Federate::Yes, false).await;
    assert_eq!(city.since(mark).await, []);
    let id = one_of(&city).await;
    city.db
        .done(move |c| {
            let patch = members(json!({"capacity": 1}));
            publish_opportunity::change(c, &Actor::command_line(), id, &patch, None)
        })
        .await;
    let told = [Event::OpportunityPublished { opportunity: id }];
    assert_eq!(city.since(mark).await, told);
}

async fn what_is_held_back_is_not_told_when_its_organisation_is_verified(db: TestStore) {
    let city = City::new(db).await;
    let verify = |yes: bool| {
        city.db.done(move |c| {
            let patch = members(json!({"verified": yes}));
            manage_organisation::change(c, &Actor::command_line(), "library", &patch, None)
        })
    };
    verify(false).await;
    import(&city.db.store, feed(2), Federate::NotYet, false).await;
    let mark = city.mark().await;
    verify(true).await;
    let told = city.since(mark).await;
    assert!(
        matches!(told[..], [Event::OrganisationVerified { .. }]),
        "{told:?}"
    );
}

async fn what_was_deleted_here_does_not_come_back(db: TestStore) {
    let city = City::new(db).await;
    import(&city.db.store, feed(3), Federate::Yes, false).await;
    let id = one_of(&city).await;
    city.db
        .done(move |c| publish_opportunity::delete(c, &Actor::command_line(), id, None))
        .await;
    let mark = city.mark().await;
    for dry in [true, false] {
        let report = import(&city.db.store, feed(3), Federate::Yes, dry).await;
        assert_eq!(counts(&report), (0, 0, 3, 0));
    }
    assert_eq!(state(&city.db.store).await.len(), 2);
    assert_eq!(city.since(mark).await, []);
    // Somebody who wants it again makes it by hand; from then on the import keeps that one true.
    let gone = city.db.look(move |c| opportunities::get(c, id)).await;
    let identifier = gone.unwrap().content.identifier.unwrap();
    let anew = json!({"organisation": "library", "identifier": identifier, "name": {"es": "x"}});
    city.db
        .done(move |c| {
            let actor = Actor::command_line();
            publish_opportunity::create(c, &actor, &members(anew), Federate::Yes)
        })
        .await;
    let report = import(&city.db.store, feed(3), Federate::Yes, false).await;
    assert_eq!(counts(&report), (0, 1, 2, 0));
}

async fn what_was_cancelled_here_stays_so(db: TestStore) {
    let city = City::new(db).await;
    import(&city.db.store, feed(2), Federate::Yes, false).await;
    let id = one_of(&city).await;
    city.db
        .done(move |c| {
            let patch = members(json!({"status": "cancelled"}));
            publish_opportunity::change(c, &Actor::command_line(), id, &patch, None)
        })
        .await;
    let report = import(&city.db.store, feed(2), Federate::Yes, false).await;
    assert_eq!(counts(&report), (0, 0, 2, 0));
    // A source that says it takes place is believed.
    let mut records = feed(2);
    for record in &mut records {
        let members = &mut record.members;
        members.insert("status".to_owned(), "published".into());
    }
    let report = import(&city.db.store, records, Federate::Yes, false).await;
    assert_eq!(counts(&report), (0, 1, 1, 0));
}

async fn a_new_primary_language_is_a_change(db: TestStore) {
    let city = City::new(db).await;
    let named = |name: Value| {
        let mut records = feed(1);
        records[0].members.insert("name".to_owned(), name);
        import(&city.db.store, records, Federate::Yes, false)
    };
    named(json!({"es": "Taller", "en": "Workshop"})).await;
    let report = named(json!({"en": "Workshop", "es": "Taller"})).await;
    assert_eq!(counts(&report), (0, 1, 0, 0));
}

async fn a_nul_is_one_record_s_fault(db: TestStore) {
    let city = City::new(db).await;
    let mut records = feed(4);
    for (n, (member, value)) in [
        ("identifier", json!("a\0")),
        ("url", json!("https://a.example/\0")),
        ("location", json!({"name": "x\0"})),
    ]
    .into_iter()
    .enumerate()
    {
        records[n].members.insert(member.to_owned(), value);
    }
    let report = import(&city.db.store, records, Federate::Yes, false).await;
    assert_eq!(counts(&report), (1, 0, 0, 3));
    for (rejected, pointer) in report
        .rejected
        .iter()
        .zip(["/identifier", "/url", "/location/name"])
    {
        let wanted = format!("{pointer} contains a NUL character");
        assert_eq!(rejected.reason, wanted);
    }
}

async fn categories_are_the_territory_s(db: TestStore) {
    let city = City::new(db).await;
    let mut records = feed(2);
    let wrong = json!(["crafts", "basket-weaving"]);
    records[1].members.insert("categories".to_owned(), wrong);
    let report = import(&city.db.store, records, Federate::Yes, false).await;
    assert_eq!(counts(&report), (1, 0, 0, 1));
    let reason = &report.rejected[0].reason;
    assert!(
        reason.starts_with("/categories/1 must be one of life-skills, "),
        "{reason}"
    );
}

/// The feed of the documentation, from its bytes to the database: Latin-1, semicolons, a garbled
/// header, free text.
async fn madrid_s_agenda_comes_in_once_and_again(db: TestStore) {
    let city = City::new(db).await;
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mapping = std::fs::read_to_string(here.join("docs/operate/mappings/madrid.toml")).unwrap();
    let bytes = std::fs::read(here.join("tests/feeds/madrid.csv")).unwrap();
    let read = |bytes: &[u8]| -> Vec<Record> {
        let mapping = Mapping::parse(&mapping).unwrap();
        Records::open(bytes, "madrid.csv", None, mapping)
            .unwrap()
            .filter_map(|row| row.unwrap().ok())
            .collect()
    };
    let records = read(&bytes);
    let count = u64::try_from(records.len()).unwrap();
    let first = import(&city.db.store, records.clone(), Federate::Yes, false).await;
    assert_eq!(counts(&first), (count, 0, 0, 0), "{:?}", first.rejected);
    let mark = city.mark().await;
    let second = import(&city.db.store, records, Federate::Yes, false).await;
    assert_eq!(counts(&second), (0, 0, count, 0));
    assert_eq!(city.since(mark).await, []);
    // One title is edited in the file itself.
    let (before, after) = (b"Tarde de cine", b"Noche de cine");
    let at = bytes.windows(before.len()).position(|text| text == before);
    let mut edited = bytes.clone();
    edited[at.unwrap()..][..after.len()].copy_from_slice(after);
    let third = import(&city.db.store, read(&edited), Federate::Yes, false).await;
    assert_eq!(counts(&third), (0, 1, count - 1, 0));
}

async fn one_of(city: &City) -> waymark::domain::OpportunityId {
    city.db
        .look(|c| opportunities::local(c, &Selection::default(), None, 1))
        .await[0]
        .uuid
}

async fn only_for_an_organisation_that_is_there(db: TestStore) {
    let city = City::new(db).await;
    let unknown = city
        .db
        .act(|c| {
            let actor = Actor::command_line();
            import_batch(c, &actor, "nobody", &feed(1), Federate::Yes, false)
        })
        .await;
    assert!(matches!(unknown, Err(Error::Rule(Rule::Refused(why))) if why.contains("nobody")));
    let stranger = city.actor(Member::Stranger).await;
    let denied = city
        .db
        .act(move |c| import_batch(c, &stranger, "library", &feed(1), Federate::Yes, false))
        .await;
    assert!(matches!(denied, Err(Error::Rule(Rule::Forbidden(_)))));
}

/// Batches are small here, so that a kill falls between some or inside one.
const SMALL: usize = 40;
const KILLED: u64 = 1_000;

async fn killed_in_the_middle_and_run_again_it_is_as_if_it_had_not_been(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    for round in 1..=4 {
        let url = city.db.url();
        let said = tokio::task::spawn_blocking(move || {
            // Killed as soon as it says so, while it works on the next batch.
            let mut child = child::start("actions::import::child_imports", &url);
            let said = child::wait_for(&mut child, "imported:", round * 3);
            child.kill().unwrap();
            child.wait().unwrap();
            said
        })
        .await
        .unwrap();
        let stored = state(&city.db.store).await.len();
        assert_eq!(stored % SMALL, 0, "half of a batch is stored");
        assert!(said * SMALL <= stored, "what was answered is there");
        assert!(stored < 1_000, "it was not interrupted in the middle");
    }
    let report = import(&city.db.store, feed(KILLED), Federate::Yes, false).await;
    assert_eq!(report.created + report.unchanged, KILLED);
    let again = import(&city.db.store, feed(KILLED), Federate::Yes, false).await;
    assert_eq!(counts(&again), (0, 0, KILLED, 0));
    assert_eq!(city.since(mark).await.len(), 1_000, "each is told once");
    let state = state(&city.db.store).await;
    assert!(
        state
            .values()
            .all(|(version, announced, _)| *version == 1 && *announced)
    );
}

#[tokio::test]
#[ignore = "a child process of another test"]
#[allow(clippy::print_stdout, reason = "its parent reads it")]
async fn child_imports() {
    let store = Store::open(&child::database()).unwrap();
    for batch in feed(KILLED).chunks(SMALL) {
        let batch = batch.to_vec();
        store
            .write(move |c| {
                let actor = Actor::command_line();
                let report = import_batch(c, &actor, "library", &batch, Federate::Yes, false)?;
                assert!(events::last(c)? > 0);
                Ok::<_, Error>(report)
            })
            .await
            .unwrap();
        println!("imported: {SMALL}");
    }
}
