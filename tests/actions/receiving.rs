//! What other servers say of themselves and of their things, on both databases.

use chrono::{DateTime, TimeDelta, Utc};
use waymark::{
    actions::{
        follow_peer::{follow, receive_answer},
        receive_object::{
            Incoming, Meaning, Taken, receive_actor, receive_actor_deletion, receive_object,
        },
    },
    domain::{
        Host, LanguageMap, LanguageTag, ObjectUrl, OpportunityContent, Organisation,
        OrganisationContent, permission::Actor, time::now,
    },
    store::{
        actors::{self, ForeignActor},
        objects::ForeignObject,
        organisations, peers,
    },
};

use crate::support::{City, TestStore, on_both};

on_both!(
    an_older_word_about_an_organisation_does_not_undo_a_newer_one,
    an_actor_that_has_gone_comes_back_by_its_server_alone,
    a_territory_that_renames_itself_is_known_by_its_new_name,
);

pub fn url(path: &str) -> ObjectUrl {
    ObjectUrl::parse(&format!("https://tilburg.example{path}")).unwrap()
}

/// An actor of Tilburg as its server described it at a time.
pub fn actor(path: &str, kind: &str, name: &str, fetched: DateTime<Utc>) -> ForeignActor {
    ForeignActor {
        url: url(path),
        host: Host::parse("tilburg.example").unwrap(),
        actor_type: kind.to_owned(),
        name: Some(name.to_owned()),
        username: Some("makers".to_owned()),
        key_id: url(&format!("{path}#main-key")),
        key_pem: String::new(),
        inbox: url(&format!("{path}/inbox")),
        shared_inbox: None,
        outbox: Some(url(&format!("{path}/outbox"))),
        document: "{}".to_owned(),
        fetched,
        deleted: None,
    }
}

pub fn makers(name: &str, fetched: DateTime<Utc>) -> ForeignActor {
    actor("/organisations/makers", "Organization", name, fetched)
}

pub fn about(name: &str) -> OrganisationContent {
    OrganisationContent {
        name: LanguageMap::single(LanguageTag::english(), name),
        ..OrganisationContent::default()
    }
}

pub fn opportunity(path: &str, updated: DateTime<Utc>) -> Incoming {
    Incoming {
        object: ForeignObject {
            url: url(path),
            host: Host::parse("tilburg.example").unwrap(),
            object_type: "Event".to_owned(),
            attributed_to: url("/organisations/makers"),
            name: None,
            content: None,
            document: "{}".to_owned(),
            updated,
            stored: now(),
            deleted: None,
        },
        published: None,
        meaning: Meaning::Opportunity(OpportunityContent {
            name: LanguageMap::single(LanguageTag::english(), "Robots"),
            ..OpportunityContent::default()
        }),
    }
}

pub async fn take(
    city: &City,
    owner: ForeignActor,
    name: &'static str,
    path: &'static str,
) -> Taken {
    let incoming = opportunity(path, now());
    city.db
        .done(move |c| receive_object(c, &owner, about(name), incoming))
        .await
}

/// Tilburg's territory is followed, as it is after its Accept.
pub async fn follow_tilburg(city: &City) {
    city.db
        .done(move |c| {
            let territory = actor("/territory", "Group", "Tilburg", now());
            let asked = follow(c, &Actor::command_line(), &territory, Some("waymark"))?;
            assert!(receive_answer(
                c,
                &asked.actor,
                Some(&asked.follow_id),
                true
            )?);
            Ok(())
        })
        .await;
}

async fn stored(city: &City) -> (Organisation, ForeignActor) {
    let makers = url("/organisations/makers");
    city.db
        .look(move |c| {
            let organisation = organisations::by_url(c, makers.as_str())?.unwrap();
            Ok((organisation, actors::get(c, &makers)?.unwrap()))
        })
        .await
}

async fn an_older_word_about_an_organisation_does_not_undo_a_newer_one(db: TestStore) {
    let city = City::new(db).await;
    follow_tilburg(&city).await;
    let earlier = now() - TimeDelta::hours(5);
    let old = makers("House", earlier);
    assert_eq!(
        take(&city, old.clone(), "House", "/opportunities/1").await,
        Taken::Stored
    );
    city.db
        .done(|c| receive_actor(c, &makers("Palace", now()), Some(about("Palace"))))
        .await;

    // What is remembered of the sender for a day comes with its next item.
    assert_eq!(
        take(&city, old, "House", "/opportunities/2").await,
        Taken::Stored
    );
    let (organisation, known) = stored(&city).await;
    assert_eq!(organisation.content.name.text(&[]), "Palace");
    assert_eq!(known.name.as_deref(), Some("Palace"));

    let newer = makers("Castle", now() + TimeDelta::seconds(1));
    take(&city, newer, "Castle", "/opportunities/3").await;
    assert_eq!(stored(&city).await.0.content.name.text(&[]), "Castle");
}

async fn an_actor_that_has_gone_comes_back_by_its_server_alone(db: TestStore) {
    let city = City::new(db).await;
    follow_tilburg(&city).await;
    let known = makers("House", now() - TimeDelta::hours(5));
    take(&city, known.clone(), "House", "/opportunities/1").await;
    city.db
        .done(|c| receive_actor_deletion(c, &url("/organisations/makers")))
        .await;

    assert_eq!(
        take(&city, known, "House", "/opportunities/2").await,
        Taken::Deleted
    );
    let word = city
        .db
        .done(|c| receive_actor(c, &makers("House", now()), Some(about("House"))))
        .await;
    assert_eq!(word, Taken::Deleted);
    assert!(stored(&city).await.0.deleted.is_some());

    let fetched = makers("House", now() + TimeDelta::seconds(1));
    assert_eq!(
        take(&city, fetched, "House", "/opportunities/3").await,
        Taken::Stored
    );
    assert!(stored(&city).await.0.deleted.is_none());
}

async fn a_territory_that_renames_itself_is_known_by_its_new_name(db: TestStore) {
    let city = City::new(db).await;
    follow_tilburg(&city).await;
    let name = || async {
        let host = Host::parse("tilburg.example").unwrap();
        city.db
            .look(move |c| peers::get(c, &host))
            .await
            .unwrap()
            .name
    };
    city.db
        .done(|c| receive_actor(c, &makers("Makers", now()), Some(about("Makers"))))
        .await;
    assert_eq!(
        name().await.as_deref(),
        Some("Tilburg"),
        "not the territory"
    );
    city.db
        .done(|c| {
            let renamed = actor("/territory", "Group", "Tilburg leert", now());
            receive_actor(c, &renamed, Some(about("Tilburg leert")))
        })
        .await;
    assert_eq!(name().await.as_deref(), Some("Tilburg leert"));
}
