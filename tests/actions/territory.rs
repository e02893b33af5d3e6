//! Setting a node up, and what its operator says of it.

use waymark::{
    actions::{
        Error,
        set_up_territory::{
            SetUp, TerritoryChange, change_territory,
            code::{offer_set_up, set_up_by_code},
            must_be_address, set_up_territory,
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
    without_the_code_nobody_sets_a_node_up,
    of_two_who_have_the_code_one_is_too_late,
    a_code_is_replaced_by_the_next_and_ended_by_any_setup,
    topics_are_words_of_the_api,
);

fn setup() -> SetUp {
    SetUp {
        url: ObjectUrl::parse("https://vilnius.example").unwrap(),
        name: " Vilnius ".to_owned(),
        languages: vec!["lt".parse().unwrap()],
        operator: "Operator@Vilnius.example".to_owned(),
        handle: None,
        timezone: None,
        colour: None,
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
    let early = db.act(waymark::actions::territory).await;
    assert!(matches!(early, Err(Error::Rule(Rule::Refused(_)))));
}

async fn the_operator_can_sign_in_and_use_the_token(db: TestStore) {
    let done = db.done(|c| set_up_territory(c, &setup())).await;
    let (link, token) = (done.link, done.token);
    db.done(move |c| {
        let opened = sign_in::by_link(c, &link, None, now())?;
        let account = accounts::get(c, opened.account)?.ok_or(Rule::NotFound)?;
        assert_eq!(
            (account.email.as_deref(), account.role),
            (Some("operator@vilnius.example"), Role::Operator)
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

async fn without_the_code_nobody_sets_a_node_up(db: TestStore) {
    let never_offered = db.act(|c| set_up_by_code(c, "", &setup())).await;
    assert!(matches!(never_offered, Err(Error::Rule(Rule::LinkExpired))));
    let code = db.done(offer_set_up).await.unwrap();
    assert!(code.len() >= 20, "{code}");
    for wrong in [
        "",
        "0",
        &code[1..],
        &code.to_uppercase(),
        &format!("{code}0"),
    ] {
        let wrong = wrong.to_owned();
        let answer = db.act(move |c| set_up_by_code(c, &wrong, &setup())).await;
        assert!(
            matches!(answer, Err(Error::Rule(Rule::LinkExpired))),
            "{answer:?}"
        );
    }
    let stored = db.look(|c| settings::get(c, "setup_code")).await.unwrap();
    assert!(!stored.contains(&code));
    let of_the_hash = db.act(move |c| set_up_by_code(c, &stored, &setup())).await;
    assert!(matches!(of_the_hash, Err(Error::Rule(Rule::LinkExpired))));
    assert_eq!(db.look(settings::territory).await, None);
    assert_eq!(db.look(accounts::count).await, 0);

    // Wrong values leave the code as it is.
    let again = code.clone();
    let wrong = db
        .act(move |c| {
            let wrong = SetUp {
                operator: "nobody".to_owned(),
                colour: Some("green".to_owned()),
                timezone: Some("Vilnius".to_owned()),
                ..setup()
            };
            set_up_by_code(c, &again, &wrong)
        })
        .await;
    let Err(Error::Rule(Rule::Invalid(problems))) = wrong else {
        panic!("{wrong:?}");
    };
    let pointers: Vec<_> = problems.0.iter().map(|p| p.pointer.as_str()).collect();
    assert_eq!(pointers, ["/operator", "/timezone", "/colour"]);
    let typed = format!(" {code} ");
    let founded = db.done(move |c| set_up_by_code(c, &typed, &setup())).await;
    assert_eq!(db.look(settings::territory).await, Some(founded.territory));
    let link = founded.link;
    db.done(move |c| sign_in::by_link(c, &link, None, now()))
        .await;
}

async fn of_two_who_have_the_code_one_is_too_late(db: TestStore) {
    let code = db.done(offer_set_up).await.unwrap();
    let other = db.again();
    let come = |store: waymark::store::Store, name: &str| {
        let (code, new) = (
            code.clone(),
            SetUp {
                name: name.to_owned(),
                operator: format!("{}@vilnius.example", name.to_lowercase()),
                ..setup()
            },
        );
        async move { store.write(move |c| set_up_by_code(c, &code, &new)).await }
    };
    let (a, b) = tokio::join!(come(db.store.clone(), "First"), come(other, "Second"));
    let late = |answer: &Result<_, Error>| matches!(answer, Err(Error::Rule(Rule::Gone)));
    assert_ne!(a.is_ok(), b.is_ok(), "{a:?} {b:?}");
    assert!(late(&a) || late(&b), "{a:?} {b:?}");
    let territory = db.look(settings::territory).await.unwrap();
    assert_eq!(a.or(b).unwrap().territory, territory);
    assert_eq!(db.look(accounts::count).await, 1);
    // And a third time, one after the other.
    let third = come(db.store.clone(), "Third").await;
    assert!(late(&third), "{third:?}");
}

async fn a_code_is_replaced_by_the_next_and_ended_by_any_setup(db: TestStore) {
    let first = db.done(offer_set_up).await.unwrap();
    let second = db.done(offer_set_up).await.unwrap();
    assert_ne!(first, second);
    let old = db.act(move |c| set_up_by_code(c, &first, &setup())).await;
    assert!(
        matches!(old, Err(Error::Rule(Rule::LinkExpired))),
        "{old:?}"
    );
    db.done(|c| set_up_territory(c, &setup())).await;
    assert_eq!(db.look(|c| settings::get(c, "setup_code")).await, None);
    let late = db.act(move |c| set_up_by_code(c, &second, &setup())).await;
    assert!(matches!(late, Err(Error::Rule(Rule::Gone))), "{late:?}");
    assert_eq!(db.done(offer_set_up).await, None);
}

async fn topics_are_words_of_the_api(db: TestStore) {
    let city = City::new(db).await;
    let operator = city.actor(Member::Operator).await;
    let change = |topics: &[&str]| TerritoryChange {
        name: LanguageMap::single(LanguageTag::english(), "The City"),
        languages: vec![LanguageTag::english()],
        categories: Some(topics.iter().map(|&topic| topic.to_owned()).collect()),
        ..TerritoryChange::default()
    };
    let long = "a".repeat(61);
    for (topics, pointer) in [
        (&[][..], "/categories"),
        (&["arts", "Night Walks"], "/categories/1"),
        (&["-"], "/categories/0"),
        (&[""], "/categories/0"),
        (&["arts", "arts"], "/categories/1"),
        (&["a,b"], "/categories/0"),
        (&[long.as_str()], "/categories/0"),
    ] {
        let (actor, wrong) = (operator.clone(), change(topics));
        let answer = city
            .db
            .act(move |c| change_territory(c, &actor, wrong))
            .await;
        let Err(Error::Rule(Rule::Invalid(problems))) = answer else {
            panic!("{topics:?}: {answer:?}");
        };
        assert_eq!(problems.0[0].pointer, pointer, "{topics:?}");
    }
    let topics = ["arts", "žygiai-naktį", "3d"];
    let right = change(&topics);
    city.db
        .done(move |c| change_territory(c, &operator, right))
        .await;
    let stored = city.db.look(settings::territory).await.unwrap();
    assert_eq!(stored.categories, topics);
}
