//! Signing in: links, sessions, passwords.

use chrono::{DateTime, Duration, TimeZone, Utc};
use waymark::{
    actions::{
        Error, secret,
        sign_in::{self, LINK_MINUTES},
    },
    domain::{AccountId, Role, Rule},
    store::{accounts, links, sessions},
};

use crate::support::{City, Member, TestStore, on_both};

on_both!(
    a_link_signs_in_once,
    a_hundred_openings_of_a_link_sign_in_once,
    to_look_at_a_link_does_not_use_it_up,
    a_link_ends,
    a_link_with_a_nonce_is_for_one_browser,
    a_link_is_for_an_account_however_it_is_typed,
    a_session_goes_stale_by_its_role,
    nothing_stored_signs_in,
    a_new_password_ends_every_session,
    signing_out_ends_one_session,
    what_is_over_is_swept,
);

fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2030, 1, 1, 12, 0, 0).unwrap()
}

async fn link(city: &City, nonce: Option<&'static str>) -> String {
    let valid = Duration::minutes(LINK_MINUTES);
    let email = Member::Owner.email();
    city.db
        .done(move |c| sign_in::make_link(c, email, nonce, valid, noon()))
        .await
}

async fn open(
    city: &City,
    link: &str,
    nonce: Option<&'static str>,
    at: DateTime<Utc>,
) -> Result<sign_in::Opened, Error> {
    let link = link.to_owned();
    city.db
        .act(move |c| sign_in::by_link(c, &link, nonce, at))
        .await
}

fn expired<T: std::fmt::Debug>(answer: Result<T, Error>) -> bool {
    matches!(answer, Err(Error::Rule(Rule::LinkExpired)))
}

async fn account(city: &City, who: Member) -> AccountId {
    city.actor(who).await.account.unwrap().id
}

async fn a_link_signs_in_once(db: TestStore) {
    let city = City::new(db).await;
    let link = link(&city, None).await;
    assert_eq!(link.len(), 43);
    let opened = open(&city, &link, None, noon()).await.unwrap();
    assert_eq!(opened.account, account(&city, Member::Owner).await);
    assert!(expired(open(&city, &link, None, noon()).await));
    let known = city
        .db
        .act(move |c| sign_in::session(c, &opened.cookie, noon()))
        .await
        .unwrap();
    let (actor, _session) = known.unwrap();
    let email = actor.account.unwrap().email;
    assert_eq!(email.as_deref(), Some(Member::Owner.email()));
    assert_eq!(actor.scopes, None);
    assert!(expired(open(&city, "no such link", None, noon()).await));
}

async fn a_hundred_openings_of_a_link_sign_in_once(db: TestStore) {
    let city = City::new(db).await;
    let link = link(&city, None).await;
    let opening: Vec<_> = (0..100)
        .map(|_| {
            let (store, link) = (city.db.store.clone(), link.clone());
            tokio::spawn(async move {
                store
                    .write(move |c| sign_in::by_link(c, &link, None, noon()))
                    .await
            })
        })
        .collect();
    let mut opened = 0;
    for one in opening {
        opened += usize::from(one.await.unwrap().is_ok());
    }
    assert_eq!(opened, 1);
}

async fn to_look_at_a_link_does_not_use_it_up(db: TestStore) {
    let city = City::new(db).await;
    let link = link(&city, None).await;
    for _ in 0..3 {
        let text = link.clone();
        let account = city
            .db
            .act(move |c| sign_in::look_at_link(c, &text, None, noon()))
            .await;
        let email = account.unwrap().email;
        assert_eq!(email.as_deref(), Some(Member::Owner.email()));
    }
    open(&city, &link, None, noon()).await.unwrap();
    let used = city
        .db
        .act(move |c| sign_in::look_at_link(c, &link, None, noon()))
        .await;
    assert!(expired(used));
}

async fn a_link_ends(db: TestStore) {
    let city = City::new(db).await;
    let (first, second) = (link(&city, None).await, link(&city, None).await);
    let end = noon() + Duration::minutes(LINK_MINUTES);
    assert!(expired(open(&city, &first, None, end).await));
    open(&city, &second, None, end - Duration::seconds(1))
        .await
        .unwrap();
}

async fn a_link_with_a_nonce_is_for_one_browser(db: TestStore) {
    let city = City::new(db).await;
    let link = link(&city, Some("browser")).await;
    for wrong in [None, Some("another"), Some("")] {
        assert!(
            expired(open(&city, &link, wrong, noon()).await),
            "{wrong:?}"
        );
    }
    // To try with the wrong browser does not use it up.
    open(&city, &link, Some("browser"), noon()).await.unwrap();
}

async fn a_link_is_for_an_account_however_it_is_typed(db: TestStore) {
    let city = City::new(db).await;
    let make = |email: &'static str| {
        let valid = Duration::minutes(1);
        city.db
            .act(move |c| sign_in::make_link(c, email, None, valid, noon()))
    };
    make(" OWNER@Library.example").await.unwrap();
    for nobody in ["nobody@city.example", "not an address", ""] {
        let answer = make(nobody).await;
        assert!(
            matches!(answer, Err(Error::Rule(Rule::NotFound))),
            "{nobody}"
        );
    }
}

async fn a_session_goes_stale_by_its_role(db: TestStore) {
    let city = City::new(db).await;
    let long = (Duration::days(30), Duration::days(90));
    for (who, (idle, absolute)) in [
        (Member::Operator, (Duration::hours(12), Duration::days(7))),
        (Member::Editor, long),
        (Member::Learner, long),
    ] {
        let id = account(&city, who).await;
        let opened = city.db.done(move |c| sign_in::open(c, id, noon())).await;
        let known = |at: DateTime<Utc>| {
            let cookie = opened.cookie.clone();
            city.db
                .act(move |c| Ok(sign_in::session(c, &cookie, at)?.is_some()))
        };
        let second = Duration::seconds(1);
        assert!(known(noon() + idle).await.unwrap(), "{who:?} idle");
        assert!(
            !known(noon() + idle + second).await.unwrap(),
            "{who:?} idle too long"
        );
        // Used again and again, it ends all the same.
        let (end, hash) = (noon() + absolute, secret::hash(&opened.cookie));
        city.db.write(move |c| sessions::touch(c, &hash, end)).await;
        assert!(known(end).await.unwrap(), "{who:?} old");
        assert!(!known(end + second).await.unwrap(), "{who:?} too old");
    }
    let cast: [Role; 3] = [Role::Operator, Role::Partner, Role::Learner];
    assert_eq!(cast.len(), Role::ALL.len());
}

/// Who reads the database cannot sign in with what she finds.
async fn nothing_stored_signs_in(db: TestStore) {
    let city = City::new(db).await;
    let link = link(&city, None).await;
    let opened = open(&city, &link, None, noon()).await.unwrap();
    let hash = secret::hash(&opened.cookie);
    let stored = city
        .db
        .look(move |c| sessions::get(c, &hash))
        .await
        .unwrap();
    assert_ne!(stored.hash, opened.cookie);
    let with_hash = stored.hash.clone();
    let known = city
        .db
        .act(move |c| sign_in::session(c, &with_hash, noon()))
        .await;
    assert!(known.unwrap().is_none());
    let of_link = secret::hash(&link);
    let stored = city
        .db
        .look(move |c| links::get(c, &of_link))
        .await
        .unwrap();
    assert!(stored.used.is_some());
    assert!(expired(open(&city, &stored.hash, None, noon()).await));
}

async fn a_new_password_ends_every_session(db: TestStore) {
    let city = City::new(db).await;
    let id = account(&city, Member::Owner).await;
    let opened = city.db.done(move |c| sign_in::open(c, id, noon())).await;
    let hash = secret::hash_password("a horse and a battery").unwrap();
    city.db
        .done(move |c| sign_in::set_password(c, id, &hash))
        .await;
    let known = city
        .db
        .act(move |c| sign_in::session(c, &opened.cookie, noon()))
        .await;
    assert!(known.unwrap().is_none());
    let stored = city.db.look(move |c| accounts::password(c, id)).await;
    assert!(secret::password_matches(
        stored.as_deref(),
        "a horse and a battery"
    ));
    assert!(!secret::password_matches(
        stored.as_deref(),
        "a horse and a batterY"
    ));
    let other = account(&city, Member::Editor).await;
    assert_eq!(
        city.db.look(move |c| accounts::password(c, other)).await,
        None
    );
}

async fn signing_out_ends_one_session(db: TestStore) {
    let city = City::new(db).await;
    let id = account(&city, Member::Owner).await;
    let (here, there) = city
        .db
        .done(move |c| Ok((sign_in::open(c, id, noon())?, sign_in::open(c, id, noon())?)))
        .await;
    assert_ne!(here.cookie, there.cookie);
    assert_ne!(here.cookie, there.cookie);
    let cookie = here.cookie.clone();
    city.db.done(move |c| sign_in::sign_out(c, &cookie)).await;
    let known = |cookie: String| {
        city.db
            .act(move |c| Ok(sign_in::session(c, &cookie, noon())?.is_some()))
    };
    assert!(!known(here.cookie).await.unwrap());
    assert!(known(there.cookie).await.unwrap());
}

async fn what_is_over_is_swept(db: TestStore) {
    let city = City::new(db).await;
    let id = account(&city, Member::Owner).await;
    let old = link(&city, None).await;
    let opened = city.db.done(move |c| sign_in::open(c, id, noon())).await;
    let (hash, session) = (secret::hash(&old), secret::hash(&opened.cookie));
    let (links_gone, _) = city
        .db
        .write(move |c| {
            let later = noon() + Duration::days(1);
            Ok((links::sweep(c, later)?, sessions::sweep(c, noon(), noon())?))
        })
        .await;
    assert!(links_gone >= 1);
    assert!(city.db.look(move |c| links::get(c, &hash)).await.is_none());
    // Not a session that is not over: used and begun at that very moment.
    assert!(
        city.db
            .look(move |c| sessions::get(c, &session))
            .await
            .is_some()
    );
}

#[test]
fn passwords_are_long_enough_not_too_long_and_not_everybody_s() {
    for wrong in [
        "",
        "ninechars",
        "passwordpassword",
        "PasswordPassword",
        "1234567890",
        "aaaaaaaaaaaa",
        "abababababab",
        &"long ".repeat(52),
    ] {
        assert!(secret::hash_password(wrong).is_err(), "{wrong}");
    }
    // Characters are counted, not bytes; every one of them matters.
    let long = format!("{}ž", "ąčęėįšųū ".repeat(28));
    assert!(long.len() > 256 && long.chars().count() < 256);
    let stored = secret::hash_password(&long).unwrap();
    assert!(secret::password_matches(Some(&stored), &long));
    assert!(!secret::password_matches(
        Some(&stored),
        long.trim_end_matches('ž')
    ));
    assert_ne!(stored, secret::hash_password(&long).unwrap());
}

/// Who asks about an account without a password waits as long as with one.
#[test]
fn no_password_takes_as_long_as_a_wrong_one() {
    let stored = secret::hash_password("a horse and a battery").unwrap();
    let time = |stored: Option<&str>| {
        // What it costs, whatever else the machine does meanwhile.
        let begun = cpu_time::ThreadTime::now();
        for _ in 0..4 {
            assert!(!secret::password_matches(stored, "another password"));
        }
        begun.elapsed().as_secs_f64()
    };
    let (wrong, none) = (time(Some(&stored)), time(None));
    assert!(
        none > wrong / 3.0 && none < wrong * 3.0,
        "{none} s against {wrong} s"
    );
}
