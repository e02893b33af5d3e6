//! Accounts: invited, changed, removed; the last operator stays.

use waymark::{
    actions::{
        Error,
        change_account::{self, NewAccount},
        create_token, hand_out_cards, sign_in, use_card,
    },
    domain::{
        Account, AccountId, LanguageTag, MembershipRole, Passkey, PasskeyId, Role, Rule, SignOn,
        SignOnId, account::Scope, permission::Actor, sign_on::Identity, time::now,
    },
    store::{Connection, accounts, cards, organisations, passkeys, sign_ons, tokens},
};

use crate::support::{City, Member, TestStore, on_both};

on_both!(
    an_invited_partner_has_a_place,
    an_account_that_exists_gets_the_place,
    an_address_has_one_account,
    the_last_operator_stays_one,
    who_never_came_is_no_operator_to_rely_on,
    only_who_never_came_gets_a_link_from_an_owner,
    a_change_of_role_ends_every_way_in,
    a_raise_leaves_no_key_of_before,
    a_card_neither_lets_in_nor_out_who_works_here,
    a_new_password_ends_links_too,
    who_is_a_learner_again_edits_nothing,
    a_removed_account_leaves_nothing,
    what_is_no_address_is_refused,
    the_list_is_in_the_order_of_addresses,
    a_token_is_shown_once_and_works_until_revoked,
    admin_is_for_operators,
);

fn new(email: &str, role: Role, organisation: Option<&str>) -> NewAccount {
    NewAccount {
        email: email.to_owned(),
        name: String::new(),
        role,
        organisation: organisation.map(ToOwned::to_owned),
        membership: MembershipRole::Editor,
    }
}

async fn add(city: &City, actor: Actor, new: NewAccount) -> Result<Account, Error> {
    city.db
        .act(move |c| change_account::add(c, &actor, &new))
        .await
}

fn refused<T: std::fmt::Debug>(answer: Result<T, Error>) -> Rule {
    match answer.unwrap_err() {
        Error::Rule(rule) => rule,
        Error::Store(error) => panic!("{error}"),
    }
}

async fn an_invited_partner_has_a_place(db: TestStore) {
    let city = City::new(db).await;
    let owner = city.actor(Member::Owner).await;
    let invited = new("  New@Library.Example ", Role::Partner, Some("library"));
    let account = add(&city, owner.clone(), invited).await.unwrap();
    assert_eq!(
        (account.email.as_deref(), account.name.as_str()),
        (Some("new@library.example"), "new")
    );
    // An owner invites partners, into her own organisation.
    for (role, place) in [
        (Role::Operator, Some("library")),
        (Role::Learner, Some("library")),
        (Role::Partner, None),
    ] {
        let refusal = add(&city, owner.clone(), new("x@library.example", role, place)).await;
        assert!(
            matches!(refused(refusal), Rule::Forbidden(_)),
            "{role} {place:?}"
        );
    }
    let elsewhere = new("x@library.example", Role::Partner, Some("makerspace"));
    assert_eq!(refused(add(&city, owner, elsewhere).await), Rule::NotFound);
}

async fn an_account_that_exists_gets_the_place(db: TestStore) {
    let city = City::new(db).await;
    let learner = new(Member::Learner.email(), Role::Partner, Some("library"));
    // Nobody knows who opens an account that somebody else made: that is the operator's to say.
    let owner = city.actor(Member::Owner).await;
    let refusal = refused(add(&city, owner, learner.clone()).await);
    assert_eq!(refusal.to_string(), "/email is already taken");
    let operator = Actor::command_line();
    let account = add(&city, operator.clone(), learner).await.unwrap();
    assert_eq!(account.role, Role::Partner);
    let stranger = new(Member::Stranger.email(), Role::Partner, Some("library"));
    add(&city, operator.clone(), stranger).await.unwrap();
    // An owner who is added again stays one.
    let again = new(Member::Owner.email(), Role::Partner, Some("library"));
    add(&city, operator, again).await.unwrap();
    let owner = city.actor(Member::Owner).await;
    assert_eq!(owner.memberships[0].role, MembershipRole::Owner);
    let places = city.actor(Member::Stranger).await.memberships;
    let places: Vec<_> = places
        .iter()
        .map(|place| (place.slug.as_str(), place.role))
        .collect();
    assert_eq!(
        places,
        [
            ("library", MembershipRole::Editor),
            ("makerspace", MembershipRole::Owner)
        ]
    );
    // Who has a place works for it, whatever was asked.
    let helper = new("helper@city.example", Role::Learner, Some("library"));
    let helper = add(&city, Actor::command_line(), helper).await.unwrap();
    assert_eq!(helper.role, Role::Partner);
}

async fn an_address_has_one_account(db: TestStore) {
    let city = City::new(db).await;
    let again = new("LEARNER@city.example", Role::Learner, None);
    let refusal = refused(add(&city, Actor::command_line(), again).await);
    assert_eq!(refusal.to_string(), "/email is already taken");
}

async fn the_last_operator_stays_one(db: TestStore) {
    let city = City::new(db).await;
    let demote = |email: &'static str| {
        city.db
            .act(move |c| change_account::set_role(c, &Actor::command_line(), email, Role::Learner))
    };
    let remove = |email: &'static str| {
        city.db
            .act(move |c| change_account::remove(c, &Actor::command_line(), email, false))
    };
    let operator = Member::Operator.email();
    assert!(matches!(refused(demote(operator).await), Rule::Refused(_)));
    assert!(matches!(refused(remove(operator).await), Rule::Refused(_)));
    let second = new("second@city.example", Role::Operator, None);
    add(&city, Actor::command_line(), second).await.unwrap();
    // Both at once: one of them stays.
    let (a, b) = tokio::join!(demote(operator), remove("second@city.example"));
    assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
    let left = city
        .db
        .look(|c| accounts::count_with(c, Role::Operator))
        .await;
    assert_eq!(left, 1);
}

async fn who_never_came_is_no_operator_to_rely_on(db: TestStore) {
    let city = City::new(db).await;
    let operator = Member::Operator.email();
    let id = city.actor(Member::Operator).await.account.unwrap().id;
    city.db.done(move |c| sign_in::open(c, id, now())).await;
    let second = new("second@city.example", Role::Operator, None);
    let second = add(&city, Actor::command_line(), second).await.unwrap();
    let demote = || {
        city.db.act(move |c| {
            change_account::set_role(c, &Actor::command_line(), operator, Role::Partner)
        })
    };
    assert!(matches!(refused(demote().await), Rule::Refused(_)));
    city.db
        .done(move |c| sign_in::open(c, second.id, now()))
        .await;
    demote().await.unwrap();
}

async fn only_who_never_came_gets_a_link_from_an_owner(db: TestStore) {
    let city = City::new(db).await;
    let owner = city.actor(Member::Owner).await;
    let colleague = new("new@library.example", Role::Partner, Some("library"));
    let colleague = add(&city, owner.clone(), colleague).await.unwrap();
    let library = city
        .db
        .look(|c| waymark::store::organisations::by_slug(c, "library"))
        .await
        .unwrap();
    let again = move |c: &mut waymark::store::Connection| {
        change_account::invited_again(c, &owner, &library, colleague.id)
    };
    let valid = chrono::Duration::days(7);
    let email = colleague.key();
    let link =
        move |c: &mut waymark::store::Connection| sign_in::make_link(c, &email, None, valid, now());
    let works = async |secret: String| {
        let look = city
            .db
            .act(move |c| sign_in::look_at_link(c, &secret, None, now()).map(drop));
        look.await.is_ok()
    };
    let lost = city.db.done(link.clone()).await;
    city.db.act(again.clone()).await.unwrap();
    assert!(!works(lost).await, "the lost link works no longer");
    let held = city.db.done(link).await;
    assert!(works(held.clone()).await);
    let elsewhere = new("new@library.example", Role::Partner, Some("makerspace"));
    add(&city, Actor::command_line(), elsewhere).await.unwrap();
    assert!(
        !works(held).await,
        "who held it was not trusted with another organisation"
    );
    assert!(
        matches!(refused(city.db.act(again.clone()).await), Rule::Refused(_)),
        "nor gets another link"
    );
    city.db
        .done(move |c| sign_in::open(c, colleague.id, now()))
        .await;
    assert!(matches!(
        refused(city.db.act(again).await),
        Rule::Refused(_)
    ));
}

/// An owner may have kept the link, or set a password by it, of somebody who becomes operator.
async fn a_change_of_role_ends_every_way_in(db: TestStore) {
    let city = City::new(db).await;
    let id = city.actor(Member::Editor).await.account.unwrap().id;
    let opened = city.db.done(move |c| sign_in::open(c, id, now())).await;
    let cookie = opened.cookie.clone();
    let known = |cookie: String| {
        city.db
            .act(move |c| Ok(sign_in::session(c, &cookie, now())?.is_some()))
    };
    let email = Member::Editor.email();
    city.db
        .done(move |c| change_account::set_role(c, &Actor::command_line(), email, Role::Partner))
        .await;
    assert!(known(cookie.clone()).await.unwrap(), "nothing changed");
    let valid = chrono::Duration::days(7);
    let link = city
        .db
        .done(move |c| {
            accounts::set_password(c, id, Some("$argon2id$known-to-the-inviter"))?;
            sign_in::make_link(c, email, None, valid, now())
        })
        .await;
    city.db
        .done(move |c| change_account::set_role(c, &Actor::command_line(), email, Role::Operator))
        .await;
    assert!(!known(cookie).await.unwrap());
    city.db
        .done(move |c| {
            assert!(sign_in::look_at_link(c, &link, None, now()).is_err());
            assert_eq!(accounts::password(c, id)?, None);
            Ok(())
        })
        .await;
}

/// Gives an account a passkey and a sign-on.
fn give_keys(c: &mut Connection, account: AccountId) -> Result<(), Error> {
    passkeys::insert(
        c,
        &Passkey {
            id: PasskeyId::new(),
            account,
            credential: "Y3JlZGVudGlhbA".to_owned(),
            name: "My phone".to_owned(),
            data: "{}".to_owned(),
            created: now(),
            used: None,
            locked: None,
        },
    )?;
    sign_ons::insert(
        c,
        &SignOn {
            id: SignOnId::new(),
            account,
            identity: Identity {
                issuer: "https://login.city.example".to_owned(),
                subject: "pupil-7".to_owned(),
            },
            created: now(),
            used: None,
        },
    )?;
    Ok(())
}

/// Has somebody use a card of the library.
fn give_card(c: &mut Connection, account: AccountId) -> Result<hand_out_cards::Printed, Error> {
    let library = organisations::by_slug(c, "library")?.unwrap();
    let (operator, language) = (Actor::command_line(), LanguageTag::english());
    let mut printed = hand_out_cards::print(c, &operator, &library, 1, &language, now())?;
    let printed = printed.remove(0);
    assert!(cards::use_first(
        c,
        printed.card.id,
        account,
        "words",
        now()
    )?);
    Ok(printed)
}

/// A stranger who linked herself to an address that nobody had shown to be hers is no operator.
async fn a_raise_leaves_no_key_of_before(db: TestStore) {
    let city = City::new(db).await;
    for role in [Role::Partner, Role::Operator] {
        let id = city.actor(Member::Learner).await.account.unwrap().id;
        city.db
            .done(move |c| {
                give_keys(c, id)?;
                give_card(c, id)?;
                let email = Member::Learner.email();
                change_account::set_role(c, &Actor::command_line(), email, role)?;
                assert!(passkeys::of_account(c, id)?.is_empty());
                assert!(sign_ons::of_account(c, id)?.is_empty());
                let cards = cards::of_account(c, id)?;
                assert!(cards.iter().all(|card| card.locked.is_some()), "{cards:?}");
                if role == Role::Operator {
                    return Ok(());
                }
                // Down again: what is hers by then stays.
                give_keys(c, id)?;
                change_account::set_role(c, &Actor::command_line(), email, Role::Learner)?;
                assert_eq!(sign_ons::of_account(c, id)?.len(), 1);
                passkeys::delete_all(c, id)?;
                sign_ons::delete_all(c, id)?;
                Ok(())
            })
            .await;
    }
}

async fn a_card_neither_lets_in_nor_out_who_works_here(db: TestStore) {
    let city = City::new(db).await;
    let id = city.actor(Member::Editor).await.account.unwrap().id;
    city.db
        .done(move |c| {
            let printed = give_card(c, id)?;
            let opened = sign_in::open(c, id, now())?;
            let entered = use_card::enter(c, printed.card.id, now());
            assert!(
                matches!(entered, Err(Error::Rule(Rule::NotFound))),
                "{entered:?}"
            );
            let library = organisations::by_slug(c, "library")?.unwrap();
            let operator = Actor::command_line();
            hand_out_cards::lock(c, &operator, &library, printed.card.id, now())?;
            let own = sign_in::session(c, &opened.cookie, now())?;
            assert!(own.is_some(), "she did not come by it");
            Ok(())
        })
        .await;
}

async fn a_new_password_ends_links_too(db: TestStore) {
    let city = City::new(db).await;
    let id = city.actor(Member::Editor).await.account.unwrap().id;
    let valid = chrono::Duration::days(7);
    city.db
        .done(move |c| {
            let link = sign_in::make_link(c, Member::Editor.email(), None, valid, now())?;
            sign_in::look_at_link(c, &link, None, now())?;
            sign_in::set_password(c, id, "$argon2id$new")?;
            assert!(sign_in::look_at_link(c, &link, None, now()).is_err());
            Ok(())
        })
        .await;
}

async fn who_is_a_learner_again_edits_nothing(db: TestStore) {
    let city = City::new(db).await;
    let secret = city
        .db
        .done(|c| {
            let (actor, email) = (Actor::command_line(), Member::Editor.email());
            let (_, secret) = create_token::create(c, &actor, email, "t", &[Scope::Write])?;
            change_account::set_role(c, &actor, email, Role::Learner)?;
            Ok(secret)
        })
        .await;
    let found = city.db.act(move |c| sign_in::bearer(c, &secret)).await;
    let (actor, _) = found.unwrap().unwrap();
    assert!(actor.memberships.is_empty());
}

async fn a_removed_account_leaves_nothing(db: TestStore) {
    let city = City::new(db).await;
    let id = city.actor(Member::Editor).await.account.unwrap().id;
    let email = Member::Editor.email();
    let (opened, link, secret) = city
        .db
        .done(move |c| {
            let opened = sign_in::open(c, id, now())?;
            let valid = chrono::Duration::days(1);
            let link = sign_in::make_link(c, email, None, valid, now())?;
            let actor = Actor::command_line();
            let (_, secret) = create_token::create(c, &actor, email, "t", &[Scope::Write])?;
            Ok((opened, link, secret))
        })
        .await;
    city.db
        .done(move |c| change_account::remove(c, &Actor::command_line(), email, false))
        .await;
    city.db
        .done(move |c| {
            assert!(sign_in::session(c, &opened.cookie, now())?.is_none());
            assert!(sign_in::bearer(c, &secret)?.is_none());
            assert!(sign_in::look_at_link(c, &link, None, now()).is_err());
            assert!(accounts::get(c, id)?.is_none());
            Ok(())
        })
        .await;
    let gone = city
        .db
        .act(move |c| change_account::remove(c, &Actor::command_line(), email, false))
        .await;
    assert_eq!(refused(gone), Rule::NotFound);
}

async fn what_is_no_address_is_refused(db: TestStore) {
    let city = City::new(db).await;
    for wrong in [
        "",
        "a",
        "a@b@c.example",
        "a@x.example\r\nBcc: b@x.example",
        "\"a b\"@x.example",
    ] {
        let answer = add(
            &city,
            Actor::command_line(),
            new(wrong, Role::Learner, None),
        )
        .await;
        assert!(matches!(refused(answer), Rule::Invalid(_)), "{wrong}");
    }
    let nowhere = new("a@city.example", Role::Partner, Some("nowhere"));
    let answer = refused(add(&city, Actor::command_line(), nowhere).await);
    assert_eq!(answer.to_string(), "/organisation does not exist here");
    assert_eq!(city.db.look(accounts::count).await, 5);
}

async fn the_list_is_in_the_order_of_addresses(db: TestStore) {
    let city = City::new(db).await;
    let (mut seen, mut after) = (Vec::new(), String::new());
    loop {
        let from = after.clone();
        let page = city.db.look(move |c| accounts::all(c, &from, 2)).await;
        let Some(last) = page.last() else { break };
        after = last.key();
        seen.extend(page.iter().map(Account::key));
    }
    let mut expected: Vec<_> = Member::ALL
        .iter()
        .map(|who| who.email().to_owned())
        .collect();
    expected.sort();
    seen.sort();
    assert_eq!(seen, expected);
}

async fn a_token_is_shown_once_and_works_until_revoked(db: TestStore) {
    let city = City::new(db).await;
    let (token, secret) = city
        .db
        .done(|c| {
            let (actor, scopes) = (
                Actor::command_line(),
                [Scope::Write, Scope::Read, Scope::Read],
            );
            create_token::create(c, &actor, "OWNER@library.example", "feed", &scopes)
        })
        .await;
    assert!(secret.starts_with("wm_") && secret.len() == 46, "{secret}");
    assert!(secret[3..].bytes().all(|byte| byte.is_ascii_alphanumeric()));
    assert_ne!(token.hash, secret);
    assert_eq!(token.scopes, [Scope::Read, Scope::Write]);
    let bearer = |secret: String| city.db.act(move |c| sign_in::bearer(c, &secret));
    let (actor, found) = bearer(secret.clone()).await.unwrap().unwrap();
    assert_eq!(found, token);
    assert_eq!(actor.scopes, Some(vec![Scope::Read, Scope::Write]));
    assert_eq!(actor.memberships.len(), 1);
    assert!(bearer(format!("{secret}x")).await.unwrap().is_none());
    let id = token.id;
    city.db.write(move |c| tokens::touch(c, id, now())).await;
    assert!(
        bearer(secret.clone())
            .await
            .unwrap()
            .unwrap()
            .1
            .used
            .is_some()
    );
    city.db
        .done(move |c| create_token::revoke(c, &Actor::command_line(), id))
        .await;
    assert!(bearer(secret).await.unwrap().is_none());
    let again = city
        .db
        .act(move |c| create_token::revoke(c, &Actor::command_line(), id))
        .await;
    assert_eq!(refused(again), Rule::NotFound);
    let all = city.db.look(|c| tokens::all(c, 10)).await;
    assert_eq!(all.first().map(|newest| newest.id), Some(id));
}

async fn admin_is_for_operators(db: TestStore) {
    let city = City::new(db).await;
    for (email, scopes) in [
        (Member::Owner.email(), &[Scope::Admin][..]),
        (Member::Owner.email(), &[]),
        ("nobody@city.example", &[Scope::Read]),
    ] {
        let answer = city
            .db
            .act(move |c| create_token::create(c, &Actor::command_line(), email, "t", scopes))
            .await;
        assert!(
            matches!(refused(answer), Rule::Invalid(_)),
            "{email} {scopes:?}"
        );
    }
    // A token of who was an operator once is no operator's.
    let setup = city.setup.token.clone();
    let second = new("second@city.example", Role::Operator, None);
    add(&city, Actor::command_line(), second).await.unwrap();
    city.db
        .done(|c| {
            let email = Member::Operator.email();
            change_account::set_role(c, &Actor::command_line(), email, Role::Partner)
        })
        .await;
    let bearer = city.db.act(move |c| sign_in::bearer(c, &setup)).await;
    let (actor, _) = bearer.unwrap().unwrap();
    assert!(!actor.is_operator());
    assert!(matches!(actor.must_operate(), Err(Rule::Forbidden(_))));
}
