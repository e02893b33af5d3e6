//! A node that is set up, with the people who may and may not do things in it.

use serde_json::Value;
use waymark::{
    actions::{
        Members,
        change_account::{self, NewAccount},
        manage_organisation, manage_playlist,
        publish_opportunity::{self, Federate},
        set_up_territory::{SetUp, SetUpDone, set_up_territory},
        sign_in,
    },
    domain::{
        MembershipRole, ObjectUrl, Opportunity, Organisation, Playlist, Role, Rule, Territory,
        event::Event, permission::Actor, time::now,
    },
    store::{Connection, accounts, events, organisations},
};

use super::TestStore;

/// Who somebody of the cast is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Member {
    /// The node's operator.
    Operator,
    /// Owner of the verified `library`.
    Owner,
    /// Editor of the verified `library`.
    Editor,
    /// Owner of the unverified `makerspace`, and nothing in the library.
    Stranger,
    /// Learns, and edits nothing.
    Learner,
}

impl Member {
    /// Everybody.
    pub const ALL: [Self; 5] = [
        Self::Operator,
        Self::Owner,
        Self::Editor,
        Self::Stranger,
        Self::Learner,
    ];

    /// The mail address.
    pub fn email(self) -> &'static str {
        match self {
            Self::Operator => "operator@city.example",
            Self::Owner => "owner@library.example",
            Self::Editor => "editor@library.example",
            Self::Stranger => "owner@makerspace.example",
            Self::Learner => "learner@city.example",
        }
    }
}

/// A node for a city, with a verified `library` and an unverified `makerspace`.
pub struct City {
    /// Its database.
    pub db: TestStore,
    /// What `waymark setup` answered.
    pub setup: SetUpDone,
}

/// Members of a document as a caller sends them.
pub fn members(document: Value) -> Members {
    let Value::Object(members) = document else {
        panic!("a document is an object");
    };
    members
}

/// Adds an account with a place in an organisation.
fn add(
    connection: &mut Connection,
    who: Member,
    role: Role,
    place: Option<(&str, MembershipRole)>,
) -> Result<(), waymark::actions::Error> {
    let new = NewAccount {
        email: who.email().to_owned(),
        name: String::new(),
        role,
        organisation: place.map(|(slug, _)| slug.to_owned()),
        membership: place.map_or(MembershipRole::Editor, |(_, role)| role),
    };
    change_account::add(connection, &Actor::command_line(), &new)?;
    Ok(())
}

impl City {
    /// Sets the node up in an empty database.
    pub async fn new(db: TestStore) -> Self {
        let setup = db
            .done(|c| {
                let setup = set_up_territory(
                    c,
                    &SetUp {
                        url: ObjectUrl::parse("https://city.example/").unwrap(),
                        name: "The City".to_owned(),
                        languages: vec!["lt".parse().unwrap(), "en".parse().unwrap()],
                        operator: Member::Operator.email().to_owned(),
                        handle: Some("city".to_owned()),
                        timezone: None,
                        colour: None,
                        password: None,
                    },
                )?;
                let operator = Actor::command_line();
                for (slug, verified) in [("library", true), ("makerspace", false)] {
                    let document = serde_json::json!({
                        "slug": slug, "name": {"en": slug}, "verified": verified,
                    });
                    manage_organisation::create(c, &operator, &members(document))?;
                }
                use MembershipRole::{Editor, Owner};
                add(c, Member::Owner, Role::Partner, Some(("library", Owner)))?;
                add(c, Member::Editor, Role::Partner, Some(("library", Editor)))?;
                add(
                    c,
                    Member::Stranger,
                    Role::Partner,
                    Some(("makerspace", Owner)),
                )?;
                add(c, Member::Learner, Role::Learner, None)?;
                Ok(setup)
            })
            .await;
        Self { db, setup }
    }

    /// The territory.
    pub fn territory(&self) -> &Territory {
        &self.setup.territory
    }

    /// Somebody, signed in in a browser.
    pub async fn actor(&self, who: Member) -> Actor {
        self.db
            .done(move |c| {
                let account = accounts::by_email(c, who.email())?.ok_or(Rule::NotFound)?;
                let opened = sign_in::open(c, account.id, now())?;
                let (actor, _session) =
                    sign_in::session(c, &opened.cookie, now())?.ok_or(Rule::SignInFirst)?;
                Ok(actor)
            })
            .await
    }

    /// One of the organisations.
    pub async fn organisation(&self, slug: &'static str) -> Organisation {
        self.db
            .look(move |c| organisations::by_slug(c, slug))
            .await
            .unwrap()
    }

    /// Makes an opportunity of the library's as the command line does.
    pub async fn publish(&self, document: Value) -> Opportunity {
        self.db
            .done(move |c| {
                let mut document = members(document);
                document.entry("organisation").or_insert("library".into());
                document
                    .entry("name")
                    .or_insert(serde_json::json!({"en": "Something to learn"}));
                document.entry("status").or_insert("published".into());
                publish_opportunity::create(c, &Actor::command_line(), &document, Federate::Yes)
            })
            .await
    }

    /// Makes a playlist of the library's as the command line does.
    pub async fn gather(&self, document: Value) -> Playlist {
        self.db
            .done(move |c| {
                let mut document = members(document);
                document.entry("organisation").or_insert("library".into());
                document
                    .entry("name")
                    .or_insert(serde_json::json!({"en": "A way to go"}));
                document.entry("steps").or_insert(serde_json::json!([
                    {"task": {"name": {"en": "Walk"}}},
                ]));
                document.entry("status").or_insert("published".into());
                manage_playlist::create(c, &Actor::command_line(), &document)
            })
            .await
    }

    /// The newest event's sequence.
    pub async fn mark(&self) -> i64 {
        self.db.look(events::last).await
    }

    /// What happened since a mark, oldest first.
    pub async fn since(&self, mark: i64) -> Vec<Event> {
        self.db
            .look(move |c| events::after(c, mark, 100_000))
            .await
            .into_iter()
            .map(|(_, event)| event)
            .collect()
    }
}
