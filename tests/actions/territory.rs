//! Setting a node up, and what its operator says of it.

use waymark::{
    actions::{
        Error,
        set_up_territory::{
            SetUp, TerritoryChange, change_territory, must_be_address, set_up_territory,
        },
        sign_in,
    },
    domain::{
        LanguageMap, LanguageTag, ObjectUrl, Role, Rule, event::Event, permission::Actor, time::now,
    },
    store::{accounts, handles, settings},
};

use crate::support::{City, Member, TestStore, on_both};

on_both!(
    a_node_is_set_up_once,
    a_wrong_setup_leaves_nothing,
    the_operator_can_sign_in_and_use_the_token,
    a_handle_is_made_of_the_name,
    another_address_is_refused,
    what_the_operator_says_is_checked_and_told,
);

fn setup() -> SetUp {
    SetUp {
        url: ObjectUrl::parse("https://vilnius.example").unwrap(),
        name: " Vilnius ".to_owned(),
        languages: vec!["lt".parse().unwrap()],
        operator: "Operator@Vilnius.example".to_owned(),
        handle: None,
        password: None,
    }
}

async fn a_node_is_set_up_once(db: TestStore) {
    let done = db.done(|c| set_up_territory(c, &setup())).await;
    assert_eq!(done.territory.url.as_str(), "https://vilnius.example/");
    assert_eq!(done.territory.name.text(&[]), "Vilnius");
    let again = db
        .act(|c| {
            let other = SetUp {
                name: "Other".to_owned(),
                operator: "other@vilnius.example".to_owned(),
                ..setup()
            };
            set_up_territory(c, &other)
        })
        .await;
    assert!(matches!(again, Err(Error::Rule(Rule::Refused(_)))));
    assert_eq!(db.look(settings::territory).await, Some(done.territory));
    assert_eq!(db.look(accounts::count).await, 1);
}

async fn a_wrong_setup_leaves_nothing(db: TestStore) {
    for wrong in [
        SetUp {
            name: " ".to_owned(),
            ..setup()
        },
        SetUp {
            name: "n".repeat(301),
            ..setup()
        },
        SetUp {
            languages: Vec::new(),
            ..setup()
        },
        SetUp {
            operator: "nobody".to_owned(),
            ..setup()
        },
        SetUp {
            handle: Some("Not A Handle".to_owned()),
            ..setup()
        },
        SetUp {
            handle: Some("territory".to_owned()),
            ..setup()
        },
    ] {
        let answer = db.act(move |c| set_up_territory(c, &wrong)).await;
        assert!(
            matches!(answer, Err(Error::Rule(Rule::Invalid(_)))),
            "{answer:?}"
        );
    }
    assert_eq!(db.look(settings::territory).await, None);
    assert_eq!(db.look(accounts::count).await, 0);
    // Before it is set up, nobody publishes.
    let early = db.act(|c| waymark::actions::territory(c)).await;
    assert!(matches!(early, Err(Error::Rule(Rule::Refused(_)))));
}

async fn the_operator_can_sign_in_and_use_the_token(db: TestStore) {
    let done = db.done(|c| set_up_territory(c, &setup())).await;
    let (link, token) = (done.link, done.token);
    db.done(move |c| {
        let opened = sign_in::by_link(c, &link, None, now())?;
        let account = accounts::get(c, opened.account)?.ok_or(Rule::NotFound)?;
        assert_eq!(
            (account.email.as_str(), account.role),
            ("operator@vilnius.example", Role::Operator)
        );
        let (actor, _) = sign_in::bearer(c, &token)?.ok_or(Rule::NotFound)?;
        assert!(actor.is_operator());
        Ok(())
    })
    .await;
}

async fn a_handle_is_made_of_the_name(db: TestStore) {
    let done = db
        .done(|c| {
            let tonsberg = SetUp {
                name: "Tønsberg".to_owned(),
                ..setup()
            };
            set_up_territory(c, &tonsberg)
        })
        .await;
    assert_eq!(done.territory.handle.as_str(), "tonsberg");
    let owner = db.look(|c| handles::find(c, "tonsberg")).await;
    assert_eq!(owner.as_deref(), Some("https://vilnius.example/territory"));
}

async fn another_address_is_refused(db: TestStore) {
    let city = City::new(db).await;
    for (url, same) in [
        ("https://city.example", true),
        ("https://city.example/", true),
        ("https://city.example:443/", true),
        ("http://city.example/", false),
        ("https://city.example:8443/", false),
        ("https://other.example/", false),
    ] {
        let answer = city
            .db
            .act(move |c| must_be_address(c, &ObjectUrl::parse(url).unwrap()))
            .await;
        assert_eq!(answer.is_ok(), same, "{url}: {answer:?}");
    }
}

async fn what_the_operator_says_is_checked_and_told(db: TestStore) {
    let city = City::new(db).await;
    let operator = city.actor(Member::Operator).await;
    let english = LanguageTag::english();
    let change = TerritoryChange {
        name: LanguageMap::single(english.clone(), "The City"),
        languages: vec![english],
        timezone: Some("Europe/Vilnius".to_owned()),
        colour: Some("#00594C".to_owned()),
        contact: Some("city@city.example".to_owned()),
        ..TerritoryChange::default()
    };
    for wrong in [
        TerritoryChange {
            name: LanguageMap::default(),
            ..change.clone()
        },
        TerritoryChange {
            languages: Vec::new(),
            ..change.clone()
        },
        TerritoryChange {
            timezone: Some("Vilnius".to_owned()),
            ..change.clone()
        },
        TerritoryChange {
            colour: Some("#00594c0".to_owned()),
            ..change.clone()
        },
        TerritoryChange {
            colour: Some("é0594c".to_owned()),
            ..change.clone()
        },
        TerritoryChange {
            contact: Some("city".to_owned()),
            ..change.clone()
        },
    ] {
        let actor = operator.clone();
        let answer = city
            .db
            .act(move |c| change_territory(c, &actor, wrong))
            .await;
        assert!(
            matches!(answer, Err(Error::Rule(Rule::Invalid(_)))),
            "{answer:?}"
        );
    }
    let mark = city.mark().await;
    for _ in 0..2 {
        let (actor, change) = (operator.clone(), change.clone());
        let after = city
            .db
            .done(move |c| change_territory(c, &actor, change))
            .await;
        assert_eq!(after.colour.as_deref(), Some("#00594c"));
        assert_eq!(after.handle, city.territory().handle);
        assert_eq!(after.categories, city.territory().categories);
    }
    assert_eq!(city.since(mark).await, [Event::TerritoryUpdated]);
    assert_eq!(
        Actor::command_line().scopes.map(|scopes| scopes.len()),
        Some(4)
    );
}
