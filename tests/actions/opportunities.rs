//! An opportunity's life: drafted, published, changed, cancelled, deleted.

use chrono::SubsecRound;
use serde_json::json;
use waymark::{
    actions::{
        Error,
        publish_opportunity::{self, Federate, Saved},
    },
    discovery::Offset,
    domain::{
        Opportunity, ProblemCode, Rule, Status, event::Event, permission::Actor,
        search::SearchQuery, time::now,
    },
    store::{
        events,
        opportunities::{self, Selection},
    },
};

use crate::support::{City, TestStore, members, on_both};

on_both!(
    a_draft_leaves_no_trace_outside,
    publishing_is_told_once_and_listed,
    a_change_is_told_and_counted,
    what_does_not_change_is_not_written,
    a_patch_is_a_merge_patch,
    cancelled_is_public_and_told_as_a_change,
    deleted_is_emptied_and_told,
    what_was_told_does_not_return_to_draft,
    an_identifier_is_taken_once_in_its_organisation,
    if_match_refuses_a_lost_race,
    every_problem_is_told_at_once,
    the_organisation_cannot_be_changed,
    unsent_until_next_edited,
    times_are_kept_on_the_clock_of_the_place,
    everything_written_is_read_back,
    the_list_is_paged_newest_first_and_hides_drafts,
    the_next_date_is_told_when_the_last_one_is_over,
);

async fn the_next_date_is_told_when_the_last_one_is_over(db: TestStore) {
    let city = City::new(db).await;
    let move_on = || async {
        city.db
            .act(|c| publish_opportunity::move_on(c, 10))
            .await
            .unwrap()
    };
    // It is told now, and its date is over in a second or two.
    let soon = (now() + chrono::Duration::seconds(2)).trunc_subsecs(0);
    let item = city
        .publish(json!({
            "startTime": soon.to_rfc3339(), "endTime": soon.to_rfc3339(), "timezone": "Europe/Vilnius",
            "recurrence": "FREQ=DAILY",
        }))
        .await;
    city.publish(json!({"startTime": soon.to_rfc3339()})).await;
    assert_eq!(move_on().await, 0, "its date is still to come");
    let mark = city.mark().await;
    tokio::time::sleep(std::time::Duration::from_millis(2_100)).await;
    assert_eq!(move_on().await, 1);
    let opportunity = item.uuid;
    assert_eq!(
        city.since(mark).await,
        [Event::OpportunityUpdated { opportunity }]
    );
    assert_eq!(move_on().await, 0, "the next date is to come");
    let after = city
        .db
        .look(move |c| opportunities::get(c, opportunity))
        .await
        .unwrap();
    assert!(after.updated > item.updated);
    assert_eq!(
        (after.version, &after.content),
        (item.version, &item.content),
        "nobody edited it"
    );
}

async fn patch(
    city: &City,
    item: &Opportunity,
    document: serde_json::Value,
) -> Result<(Opportunity, Saved), Error> {
    let id = item.uuid;
    city.db
        .act(move |c| {
            let patch = members(document);
            publish_opportunity::change(c, &Actor::command_line(), id, &patch, None)
        })
        .await
}

async fn delete(city: &City, item: &Opportunity) {
    let id = item.uuid;
    city.db
        .done(move |c| publish_opportunity::delete(c, &Actor::command_line(), id, None))
        .await;
}

async fn listed(city: &City, item: &Opportunity) -> bool {
    let (id, query) = (item.uuid.into(), SearchQuery::default());
    let discovery = city.db.find().await;
    let answer = discovery.search(&query, now(), Offset(0), 1_000);
    answer.found.iter().any(|one| one.id == id)
}

fn refused<T: std::fmt::Debug>(answer: Result<T, Error>) -> Rule {
    match answer.unwrap_err() {
        Error::Rule(rule) => rule,
        Error::Store(error) => panic!("{error}"),
    }
}

/// The pointers of a refusal of a document.
fn pointers(rule: Rule) -> Vec<String> {
    let Rule::Invalid(problems) = rule else {
        panic!("{rule}");
    };
    problems.0.into_iter().map(|one| one.pointer).collect()
}

async fn a_draft_leaves_no_trace_outside(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    let draft = city.publish(json!({"status": "draft"})).await;
    assert_eq!(city.since(mark).await, []);
    assert!(!listed(&city, &draft).await);
    assert!(!draft.announced && draft.published.is_none());
    patch(&city, &draft, json!({"name": {"en": "Still a draft"}}))
        .await
        .unwrap();
    delete(&city, &draft).await;
    assert_eq!(city.since(mark).await, []);
}

async fn publishing_is_told_once_and_listed(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    let item = city.publish(json!({"status": "draft"})).await;
    let (item, saved) = patch(&city, &item, json!({"status": "published"}))
        .await
        .unwrap();
    assert_eq!(saved, Saved::Updated);
    let told = vec![Event::OpportunityPublished {
        opportunity: item.uuid,
    }];
    assert_eq!(city.since(mark).await, told);
    assert!(listed(&city, &item).await);
    assert!(item.announced);
    assert_eq!(item.published, Some(item.updated));
    let address = format!("https://city.example/opportunities/{}", item.uuid);
    assert_eq!(item.url.as_str(), address);
}

async fn a_change_is_told_and_counted(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({})).await;
    let mark = city.mark().await;
    let (changed, _) = patch(&city, &item, json!({"capacity": 12})).await.unwrap();
    let told = vec![Event::OpportunityUpdated {
        opportunity: item.uuid,
    }];
    assert_eq!(city.since(mark).await, told);
    assert_eq!(changed.version, item.version + 1);
    assert!(changed.updated > item.updated);
    assert_eq!(changed.published, item.published);
    let last = city
        .db
        .look(|c| events::changes_after(c, 0, i64::MAX))
        .await;
    let last = last.last().unwrap().clone();
    assert_eq!(
        (last.kind.as_str(), last.id),
        ("listing", item.uuid.to_string())
    );
}

async fn what_does_not_change_is_not_written(db: TestStore) {
    let city = City::new(db).await;
    let item = city
        .publish(json!({"price": {"amount": 12.5, "currency": "EUR"}, "capacity": 3}))
        .await;
    let mark = city.mark().await;
    for same in [
        json!({}),
        json!({"capacity": 3}),
        json!({"price": {"amount": 12.5}}),
        json!({"id": "https://elsewhere.example/", "uuid": "x", "published": "1999"}),
    ] {
        let (again, saved) = patch(&city, &item, same).await.unwrap();
        assert_eq!(saved, Saved::Unchanged);
        assert_eq!(again, item);
    }
    assert_eq!(city.since(mark).await, []);
}

/// RFC 7396: members replace, null removes, objects merge, lists are whole.
async fn a_patch_is_a_merge_patch(db: TestStore) {
    let city = City::new(db).await;
    let item = city
        .publish(json!({
            "name": {"lt": "Dirbtuvės", "en": "Workshop"},
            "categories": ["crafts", "arts"],
            "location": {"name": "Hall", "latitude": 54.7, "longitude": 25.3},
            "capacity": 10,
        }))
        .await;
    let change = json!({
        "name": {"en": null, "nl": "Werkplaats"},
        "categories": ["science"],
        "location": {"name": "Attic"},
        "capacity": null,
    });
    let (item, _) = patch(&city, &item, change).await.unwrap();
    let document = serde_json::to_value(&item.content).unwrap();
    assert_eq!(
        document["name"],
        json!({"lt": "Dirbtuvės", "nl": "Werkplaats"})
    );
    assert_eq!(document["categories"], json!(["science"]));
    let place = json!({"name": "Attic", "latitude": 54.7, "longitude": 25.3});
    assert_eq!(document["location"], place);
    assert_eq!(document.get("capacity"), None);
}

async fn cancelled_is_public_and_told_as_a_change(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({})).await;
    let mark = city.mark().await;
    let (item, _) = patch(&city, &item, json!({"status": "cancelled"}))
        .await
        .unwrap();
    let told = vec![Event::OpportunityUpdated {
        opportunity: item.uuid,
    }];
    assert_eq!(city.since(mark).await, told);
    assert!(listed(&city, &item).await);
    let (item, _) = patch(&city, &item, json!({"status": "published"}))
        .await
        .unwrap();
    assert_eq!(item.content.status, Status::Published);
}

async fn deleted_is_emptied_and_told(db: TestStore) {
    let city = City::new(db).await;
    let item = city
        .publish(json!({"startTime": "2030-01-01T10:00:00+02:00", "identifier": "a-1"}))
        .await;
    let mark = city.mark().await;
    delete(&city, &item).await;
    let told = vec![Event::OpportunityWithdrawn {
        opportunity: item.uuid,
        former_type: "Event".to_owned(),
    }];
    assert_eq!(city.since(mark).await, told);
    assert!(!listed(&city, &item).await);
    let id = item.uuid;
    let grave = city
        .db
        .look(move |c| opportunities::get(c, id))
        .await
        .unwrap();
    assert!(grave.deleted.is_some() && grave.updated > item.updated);
    assert!(grave.content.name.is_empty() && grave.content.summary.is_empty());
    assert_eq!(grave.content.start_time, item.content.start_time);
    // It is gone for good.
    assert_eq!(
        refused(patch(&city, &item, json!({"capacity": 1})).await),
        Rule::Gone
    );
    // The source's identifier is free for what comes next.
    city.publish(json!({"identifier": "a-1"})).await;
    let undated = city.publish(json!({})).await;
    let mark = city.mark().await;
    delete(&city, &undated).await;
    assert!(matches!(
        city.since(mark).await.as_slice(),
        [Event::OpportunityWithdrawn { former_type, .. }] if former_type == "Page"
    ));
}

async fn what_was_told_does_not_return_to_draft(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({})).await;
    for back in [json!({"status": "draft"}), json!({"status": null})] {
        assert_eq!(
            pointers(refused(patch(&city, &item, back).await)),
            ["/status"]
        );
    }
    // What stayed here may: nobody else knows of it.
    let local = city.publish(json!({"organisation": "makerspace"})).await;
    let (local, _) = patch(&city, &local, json!({"status": "draft"}))
        .await
        .unwrap();
    assert!(!listed(&city, &local).await);
}

async fn an_identifier_is_taken_once_in_its_organisation(db: TestStore) {
    let city = City::new(db).await;
    let first = city.publish(json!({"identifier": "x-1"})).await;
    city.publish(json!({"identifier": "x-1", "organisation": "makerspace"}))
        .await;
    let other = city.publish(json!({"identifier": "x-2"})).await;
    let again = city
        .db
        .act(|c| {
            let document = json!({
                "organisation": "library", "name": {"en": "Again"}, "identifier": "x-1",
            });
            let actor = Actor::command_line();
            publish_opportunity::create(c, &actor, &members(document), Federate::Yes)
        })
        .await;
    let Rule::Invalid(problems) = refused(again) else {
        panic!("it should be invalid");
    };
    assert_eq!(problems.0[0].code, ProblemCode::Taken);
    assert_eq!(
        pointers(refused(
            patch(&city, &other, json!({"identifier": "x-1"})).await
        )),
        ["/identifier"]
    );
    patch(&city, &first, json!({"identifier": "x-1", "capacity": 1}))
        .await
        .unwrap();
}

async fn if_match_refuses_a_lost_race(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({})).await;
    let (id, version) = (item.uuid, item.version);
    patch(&city, &item, json!({"capacity": 1})).await.unwrap();
    let late = city
        .db
        .act(move |c| {
            let patch = members(json!({"capacity": 2}));
            publish_opportunity::change(c, &Actor::command_line(), id, &patch, Some(version))
        })
        .await;
    assert_eq!(refused(late), Rule::Changed);
    let late = city
        .db
        .act(move |c| publish_opportunity::delete(c, &Actor::command_line(), id, Some(version)))
        .await;
    assert_eq!(refused(late), Rule::Changed);
    let in_time = city
        .db
        .act(move |c| {
            let patch = members(json!({"capacity": 2}));
            publish_opportunity::change(c, &Actor::command_line(), id, &patch, Some(version + 1))
        })
        .await;
    assert_eq!(in_time.unwrap().0.content.capacity, Some(2));
}

async fn every_problem_is_told_at_once(db: TestStore) {
    let city = City::new(db).await;
    let answer = city
        .db
        .act(|c| {
            let document = json!({
                "organisation": "nobody", "name": {}, "kind": "party", "colour": "red",
                "startTime": "tomorrow", "location": {"latitude": 91, "name": "a\u{0}b"},
                "audience": {"minAge": 20, "maxAge": 10}, "skills": ["welding"],
                "price": {"amount": -1, "currency": "euro"},
            });
            let actor = Actor::command_line();
            publish_opportunity::create(c, &actor, &members(document), Federate::Yes)
        })
        .await;
    let mut told = pointers(refused(answer));
    told.sort();
    assert_eq!(
        told,
        [
            "/audience/maxAge",
            "/colour",
            "/kind",
            "/location",
            "/location/latitude",
            "/location/name",
            "/name",
            "/organisation",
            "/price/amount",
            "/price/currency",
            "/skills/0",
            "/startTime",
        ]
    );
}

async fn the_organisation_cannot_be_changed(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({})).await;
    let moved = patch(&city, &item, json!({"organisation": "makerspace"})).await;
    assert_eq!(pointers(refused(moved)), ["/organisation"]);
}

async fn unsent_until_next_edited(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    let item = city
        .db
        .done(|c| {
            let document = json!({
                "organisation": "library", "name": {"en": "Quiet"}, "status": "published",
            });
            let actor = Actor::command_line();
            publish_opportunity::create(c, &actor, &members(document), Federate::NotYet)
        })
        .await;
    assert_eq!(city.since(mark).await, []);
    assert!(listed(&city, &item).await);
    patch(&city, &item, json!({"capacity": 1})).await.unwrap();
    let told = vec![Event::OpportunityPublished {
        opportunity: item.uuid,
    }];
    assert_eq!(city.since(mark).await, told);
}

async fn times_are_kept_on_the_clock_of_the_place(db: TestStore) {
    let city = City::new(db).await;
    let item = city
        .publish(json!({
            "startTime": "2030-07-01T10:00:00Z", "endTime": "2030-12-01T10:00:00.500Z",
            "timezone": "Europe/Vilnius",
        }))
        .await;
    let document = serde_json::to_value(&item.content).unwrap();
    assert_eq!(document["startTime"], "2030-07-01T13:00:00+03:00");
    assert_eq!(document["endTime"], "2030-12-01T12:00:00.500+02:00");
}

async fn everything_written_is_read_back(db: TestStore) {
    let city = City::new(db).await;
    let full = json!({
        "identifier": "full-1", "kind": "course", "name": {"lt": "Viskas", "en": "Everything"},
        "summary": {"en": "All of it"}, "content": {"en": "# All\n\n\"quoted\" \\ 'single'"},
        "categories": ["science"], "keywords": ["k, w"],
        "skills": ["http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d"],
        "audience": {"minAge": 14, "maxAge": 19, "groups": ["newcomers"]},
        "languages": ["lt", "sr-Cyrl"], "setting": "nonFormal",
        "startTime": "2030-01-01T10:00:00+02:00", "endTime": "2030-01-01T12:00:00+02:00",
        "timezone": "Europe/Vilnius", "duration": "PT2H",
        "location": {"name": "Hall", "address": "Trakų g. 10", "latitude": 54.679_160_000_000_01,
            "longitude": 25.278_729_999_999_996},
        "online": {"url": "https://meet.example/x"}, "free": false,
        "price": {"amount": 12.5, "currency": "EUR"}, "accessibility": ["captions"],
        "capacity": 20, "enrolment": "approval",
        "enrolmentOpens": "2029-11-01T00:00:00+02:00",
        "enrolmentCloses": "2029-12-31T23:59:59+02:00",
        "requires": ["https://city.example/badges/1"],
        "materials": [{"url": "https://x.example/a.pdf", "label": "Read"}],
        "videos": ["https://v.example/1"], "url": "https://library.example/full",
        "image": {"url": "https://library.example/i.jpg", "alt": "A hall",
            "license": "https://creativecommons.org/licenses/by/4.0/", "attribution": "Library"},
        "contacts": [{"name": "Desk", "email": "desk@library.example", "telephone": "+370 5"}],
        "license": "https://creativecommons.org/licenses/by/4.0/", "status": "published",
    });
    let written = city.publish(full.clone()).await;
    let id = written.uuid;
    let read = city
        .db
        .look(move |c| opportunities::get(c, id))
        .await
        .unwrap();
    assert_eq!(read, written);
    let mut stored = serde_json::to_value(&read.content).unwrap();
    assert_eq!(
        stored.as_object_mut().unwrap().remove("organisation"),
        Some(json!("library"))
    );
    assert_eq!(stored, full);
}

async fn the_list_is_paged_newest_first_and_hides_drafts(db: TestStore) {
    let city = City::new(db).await;
    let mut public = Vec::new();
    for n in 0..7 {
        let status = if n % 3 == 0 { "draft" } else { "published" };
        let item = city.publish(json!({"status": status})).await;
        if n % 3 != 0 {
            public.push(item.uuid);
        }
        city.publish(json!({"organisation": "makerspace", "status": "draft"}))
            .await;
    }
    public.reverse();
    let (mut seen, mut before) = (Vec::new(), None);
    loop {
        let page = city
            .db
            .look(move |c| opportunities::local(c, &Selection::default(), before, 2))
            .await;
        let Some(last) = page.last() else { break };
        before = Some(last.uuid);
        seen.extend(page.iter().map(|item| item.uuid));
    }
    assert_eq!(seen, public);
    let count = |selection: Selection| {
        city.db
            .look(move |c| opportunities::count_local(c, &selection))
    };
    assert_eq!(count(Selection::default()).await, 4);
    let library = city.organisation("library").await.uuid;
    let with_drafts = Selection {
        drafts_of: Some(vec![library]),
        ..Selection::default()
    };
    assert_eq!(count(with_drafts).await, 7);
    let drafts = Selection {
        all_drafts: true,
        status: Some(Status::Draft),
        ..Selection::default()
    };
    assert_eq!(count(drafts).await, 10);
    // What other nodes read when they begin to follow.
    let told = city
        .db
        .look(|c| opportunities::announced(c, None, None, 100))
        .await;
    assert_eq!(told, public);
    let after = public[1];
    let rest = city
        .db
        .look(move |c| opportunities::announced(c, Some(library), Some(after), 100))
        .await;
    assert_eq!(rest, public[2..]);
}
