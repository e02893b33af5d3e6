//! Organisations: made, verified, renamed, deleted; the one namespace of names.

use serde_json::{Value, json};
use waymark::{
    actions::{
        Error, local_actor::local_actor, manage_organisation, manage_playlist, publish_opportunity,
    },
    discovery::Offset,
    domain::{Organisation, Rule, event::Event, permission::Actor, search::SearchQuery, time::now},
    store::{
        actors::{self, KeyPair},
        handles, opportunities, organisations, playlists,
    },
};

use crate::support::{City, Member, TestStore, members, on_both};

on_both!(
    an_unverified_one_s_things_stay_local,
    verification_announces_what_waited,
    a_partner_s_waits_for_the_operator,
    nobody_verifies_himself,
    names_are_given_once_across_all_kinds,
    a_name_is_made_when_none_is_given,
    a_rename_is_found_in_its_things,
    deleting_takes_its_things_along,
    if_match_refuses_a_lost_race,
    taking_the_verification_back_stops_new_things_only,
    who_is_known_elsewhere_keeps_its_voice,
    the_list_is_paged,
);

async fn create(city: &City, actor: Actor, document: Value) -> Result<Organisation, Error> {
    city.db
        .act(move |c| manage_organisation::create(c, &actor, &members(document)))
        .await
}

async fn change(
    city: &City,
    actor: Actor,
    slug: &'static str,
    patch: Value,
) -> Result<Organisation, Error> {
    city.db
        .act(move |c| manage_organisation::change(c, &actor, slug, &members(patch), None))
        .await
}

async fn found(city: &City, words: &'static str) -> usize {
    let query = SearchQuery {
        words: words.to_owned(),
        ..SearchQuery::default()
    };
    let discovery = city.db.find().await;
    discovery
        .search(&query, now(), Offset(0), 1_000)
        .found
        .len()
}

fn refused<T: std::fmt::Debug>(answer: Result<T, Error>) -> Rule {
    match answer.unwrap_err() {
        Error::Rule(rule) => rule,
        Error::Store(error) => panic!("{error}"),
    }
}

async fn an_unverified_one_s_things_stay_local(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    let item = city.publish(json!({"organisation": "makerspace"})).await;
    let list = city.gather(json!({"organisation": "makerspace"})).await;
    assert_eq!(city.since(mark).await, []);
    assert!(!item.announced && !list.announced);
    // Here they are for everybody.
    assert_eq!(found(&city, "makerspace").await, 3);
}

async fn verification_announces_what_waited(db: TestStore) {
    let city = City::new(db).await;
    let first = city.publish(json!({"organisation": "makerspace"})).await;
    let second = city.publish(json!({"organisation": "makerspace"})).await;
    city.publish(json!({"organisation": "makerspace", "status": "draft"}))
        .await;
    let list = city.gather(json!({"organisation": "makerspace"})).await;
    let mark = city.mark().await;
    let operator = Actor::command_line();
    let verified = change(
        &city,
        operator.clone(),
        "makerspace",
        json!({"verified": true}),
    );
    let organisation = verified.await.unwrap().uuid;
    let told = [
        Event::OrganisationVerified { organisation },
        Event::OpportunityPublished {
            opportunity: first.uuid,
        },
        Event::OpportunityPublished {
            opportunity: second.uuid,
        },
        Event::PlaylistPublished {
            playlist: list.uuid,
        },
    ];
    assert_eq!(city.since(mark).await, told);
    // Once.
    change(&city, operator, "makerspace", json!({"verified": true}))
        .await
        .unwrap();
    assert_eq!(city.since(mark).await, told);
    let mark = city.mark().await;
    city.publish(json!({"organisation": "makerspace"})).await;
    assert_eq!(city.since(mark).await.len(), 1);
}

async fn a_partner_s_waits_for_the_operator(db: TestStore) {
    let city = City::new(db).await;
    let mark = city.mark().await;
    let partner = city.actor(Member::Stranger).await;
    let document = json!({"name": {"en": "Garden"}, "verified": false});
    let made = create(&city, partner, document).await.unwrap();
    assert!(!made.verified);
    assert_eq!(city.since(mark).await, []);
    // The one who made it owns it.
    let owner = city.actor(Member::Stranger).await;
    change(&city, owner, "garden", json!({"summary": {"en": "Green"}}))
        .await
        .unwrap();
    let operator = city.actor(Member::Operator).await;
    let made = create(&city, operator, json!({"name": {"en": "Museum"}}))
        .await
        .unwrap();
    assert!(made.verified);
    let told = [Event::OrganisationVerified {
        organisation: made.uuid,
    }];
    assert_eq!(city.since(mark).await, told);
}

async fn nobody_verifies_himself(db: TestStore) {
    let city = City::new(db).await;
    let partner = city.actor(Member::Stranger).await;
    let document = json!({"name": {"en": "Garden"}, "verified": true});
    assert!(matches!(
        refused(create(&city, partner.clone(), document).await),
        Rule::Forbidden(_)
    ));
    let patch = json!({"verified": true});
    assert!(matches!(
        refused(change(&city, partner.clone(), "makerspace", patch).await),
        Rule::Forbidden(_)
    ));
    assert!(!city.organisation("makerspace").await.verified);
    // To send back what one was shown is no attempt.
    let same = json!({"verified": false, "summary": {"en": "We make"}});
    change(&city, partner, "makerspace", same).await.unwrap();
}

async fn names_are_given_once_across_all_kinds(db: TestStore) {
    let city = City::new(db).await;
    let operator = Actor::command_line();
    city.gather(json!({"slug": "robots"})).await;
    let gone = city.gather(json!({"slug": "gone"})).await;
    create(
        &city,
        operator.clone(),
        json!({"slug": "closed", "name": {"en": "C"}}),
    )
    .await
    .unwrap();
    city.db
        .done(move |c| {
            manage_organisation::delete(c, &Actor::command_line(), "closed", None)?;
            manage_playlist::delete(c, &Actor::command_line(), gone.uuid, None)
        })
        .await;
    let mut taken = vec!["library", "robots", "gone", "closed"];
    // The territory's own handle, and what addresses keep for themselves.
    taken.extend(["city", "territory", "actor", "new", "inbox"]);
    for slug in taken {
        let document = json!({"slug": slug, "name": {"en": "Second"}});
        let answer = create(&city, operator.clone(), document).await;
        assert_eq!(refused(answer), Rule::SlugTaken(slug.to_owned()));
        let list = city
            .db
            .act(move |c| {
                let document =
                    json!({"slug": slug, "name": {"en": "S"}, "organisation": "library"});
                manage_playlist::create(c, &Actor::command_line(), &members(document))
            })
            .await;
        assert_eq!(refused(list), Rule::SlugTaken(slug.to_owned()));
    }
    let owner = city.db.look(|c| handles::find(c, "robots")).await.unwrap();
    assert!(owner.starts_with("https://city.example/playlists/") && owner.ends_with("/actor"));
    let owner = city.db.look(|c| handles::find(c, "city")).await.unwrap();
    assert_eq!(owner, "https://city.example/territory");
    // What is no name at all is told beside everything else.
    let both = create(&city, operator, json!({"slug": "No Name", "name": {}})).await;
    let Rule::Invalid(problems) = refused(both) else {
        panic!("it should be invalid");
    };
    assert_eq!(problems.0.len(), 2);
}

async fn a_name_is_made_when_none_is_given(db: TestStore) {
    let city = City::new(db).await;
    for (name, slug) in [
        ("Žaliasis kelias", "zaliasis-kelias"),
        ("Žaliasis kelias", "zaliasis-kelias-2"),
        ("Матица српска", "matica-srpska"),
        ("Territory", "territory-1"),
        ("!!!", "1"),
        ("!!!", "1-2"),
    ] {
        let document = json!({"name": {"lt": name}});
        let made = create(&city, Actor::command_line(), document)
            .await
            .unwrap();
        assert_eq!(made.slug, slug);
        assert_eq!(made.url.url().path(), format!("/organisations/{slug}"));
        assert_eq!(made.content.slug.as_deref(), Some(slug));
    }
    let long = "a".repeat(300);
    for _ in 0..12 {
        let document = json!({"name": {"en": long}});
        let made = create(&city, Actor::command_line(), document)
            .await
            .unwrap();
        assert!(made.slug.len() <= 60);
    }
}

async fn a_rename_is_found_in_its_things(db: TestStore) {
    let city = City::new(db).await;
    city.publish(json!({})).await;
    city.gather(json!({})).await;
    city.publish(json!({"status": "draft"})).await;
    let renamed = json!({"name": {"en": "Bibliotheca"}});
    change(&city, Actor::command_line(), "library", renamed)
        .await
        .unwrap();
    assert_eq!(found(&city, "bibliotheca").await, 3);
    assert_eq!(found(&city, "library").await, 0);
}

async fn deleting_takes_its_things_along(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({})).await;
    let list = city.gather(json!({})).await;
    city.publish(json!({"status": "draft"})).await;
    let mark = city.mark().await;
    city.db
        .done(|c| manage_organisation::delete(c, &Actor::command_line(), "library", None))
        .await;
    let told = city.since(mark).await;
    assert!(matches!(
        told.as_slice(),
        [
            Event::OpportunityWithdrawn { opportunity, .. },
            Event::PlaylistWithdrawn { playlist },
            Event::OrganisationWithdrawn { .. },
        ] if *opportunity == item.uuid && *playlist == list.uuid
    ));
    assert_eq!(found(&city, "library").await, 0);
    let (item, list) = (item.uuid, list.uuid);
    let (item, list) = city
        .db
        .look(move |c| Ok((opportunities::get(c, item)?, playlists::get(c, list)?)))
        .await;
    assert!(item.unwrap().deleted.is_some() && list.unwrap().deleted.is_some());
    let again = change(&city, Actor::command_line(), "library", json!({})).await;
    assert_eq!(refused(again), Rule::Gone);
    // Its people have no place any more, and nothing new is made for it.
    assert!(city.actor(Member::Owner).await.memberships.is_empty());
    let orphan = city
        .db
        .act(|c| {
            let document = json!({"organisation": "library", "name": {"en": "Orphan"}});
            let (actor, federate) = (Actor::command_line(), publish_opportunity::Federate::Yes);
            publish_opportunity::create(c, &actor, &members(document), federate)
        })
        .await;
    assert!(matches!(refused(orphan), Rule::Invalid(_)));
    // What never left the node goes without a word.
    let mark = city.mark().await;
    city.db
        .done(|c| manage_organisation::delete(c, &Actor::command_line(), "makerspace", None))
        .await;
    assert_eq!(city.since(mark).await, []);
}

async fn if_match_refuses_a_lost_race(db: TestStore) {
    let city = City::new(db).await;
    let version = city.organisation("library").await.version;
    change(
        &city,
        Actor::command_line(),
        "library",
        json!({"summary": {"en": "Books"}}),
    )
    .await
    .unwrap();
    let late = city
        .db
        .act(move |c| {
            let patch = members(json!({"summary": {"en": "More"}}));
            let actor = Actor::command_line();
            manage_organisation::change(c, &actor, "library", &patch, Some(version))
        })
        .await;
    assert_eq!(refused(late), Rule::Changed);
}

async fn taking_the_verification_back_stops_new_things_only(db: TestStore) {
    let city = City::new(db).await;
    let known = city.publish(json!({})).await;
    change(
        &city,
        Actor::command_line(),
        "library",
        json!({"verified": false}),
    )
    .await
    .unwrap();
    let mark = city.mark().await;
    city.publish(json!({})).await;
    assert_eq!(city.since(mark).await, []);
    // What others know is kept true for them.
    let id = known.uuid;
    city.db
        .done(move |c| {
            let patch = members(json!({"status": "cancelled"}));
            publish_opportunity::change(c, &Actor::command_line(), id, &patch, None)
        })
        .await;
    assert_eq!(city.since(mark).await.len(), 1);
    // And so is its end.
    city.db
        .done(|c| manage_organisation::delete(c, &Actor::command_line(), "library", None))
        .await;
    let told = city.since(mark).await;
    assert!(matches!(
        told.last(),
        Some(Event::OrganisationWithdrawn { .. })
    ));
}

/// What others know of an organisation is kept true, also after it lost its verification: it goes
/// on being an actor. One that was never verified is none.
async fn who_is_known_elsewhere_keeps_its_voice(db: TestStore) {
    let city = City::new(db).await;
    city.publish(json!({})).await;
    city.publish(json!({"organisation": "makerspace"})).await;
    let operator = Actor::command_line;
    change(&city, operator(), "library", json!({"verified": false}))
        .await
        .unwrap();
    for (slug, speaks) in [("library", true), ("makerspace", false)] {
        let organisation = city.organisation(slug).await;
        let (territory, url) = (city.territory().clone(), organisation.url.clone());
        let actor = city
            .db
            .done(move |c| local_actor(c, &territory, &url))
            .await;
        assert_eq!(actor.is_some(), speaks, "{slug}");
        let mark = city.mark().await;
        change(&city, operator(), slug, json!({"summary": {"en": "New"}}))
            .await
            .unwrap();
        let told = city.since(mark).await;
        let organisation = organisation.uuid;
        let expected = [Event::OrganisationUpdated { organisation }];
        assert_eq!(told, if speaks { &expected[..] } else { &[] }, "{slug}");
    }
    // A key is enough: it was told of itself, and of nothing else.
    let made = create(&city, operator(), json!({"name": {"en": "Garden"}})).await;
    let made = made.unwrap();
    let url = made.url.clone();
    city.db
        .done(move |c| {
            let pair = KeyPair {
                public_pem: "public".to_owned(),
                private_pem: "private".to_owned(),
            };
            Ok(actors::put_key(c, &url, &pair, now())?)
        })
        .await;
    let patch = json!({"verified": false});
    let change = city
        .db
        .act(move |c| {
            manage_organisation::change(c, &Actor::command_line(), "garden", &members(patch), None)
        })
        .await;
    assert!(!change.unwrap().verified);
    let territory = city.territory().clone();
    let actor = city
        .db
        .done(move |c| local_actor(c, &territory, &made.url))
        .await;
    assert!(actor.is_some());
}

async fn the_list_is_paged(db: TestStore) {
    let city = City::new(db).await;
    for n in 0..5 {
        let document = json!({"name": {"en": format!("Organisation {n}")}});
        create(&city, Actor::command_line(), document)
            .await
            .unwrap();
    }
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = city
            .db
            .look(move |c| organisations::local(c, after, 2))
            .await;
        let Some(last) = page.last() else { break };
        after = Some(last.uuid);
        seen.extend(page.into_iter().map(|item| item.slug));
    }
    assert_eq!(seen.len(), 7);
    assert_eq!(seen[..2], ["library", "makerspace"]);
    assert_eq!(city.db.look(organisations::count_local).await, 7);
}
