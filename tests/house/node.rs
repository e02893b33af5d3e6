//! A city's node with all its rooms.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use axum::Router;
use tokio_util::sync::CancellationToken;
use waymark::{
    actions::{follow_peer, secret, sign_in},
    app::{health, router, start::Parts, texts::Texts},
    config::Settings,
    domain::{AccountId, permission::Actor, time::now},
    federation::Federation,
    http::{limits::Limits, pages::letters, views::Views},
    store::{Connection, accounts},
};

use super::{browser::Browser, mailbox::Mailbox};
use crate::{
    api::node::tilburg,
    support::{City, Member, TestStore},
};

/// The node's host.
pub const HOST: &str = "city.example";

/// A node that answers, with a mail server beside it.
pub struct House {
    pub city: City,
    pub mailbox: Mailbox,
    pub settings: Arc<Settings>,
    pub views: Arc<Views>,
    pub router: Router,
}

impl House {
    /// The cast's city in an empty database.
    pub async fn new(db: TestStore) -> Self {
        Self::with(db, &[]).await
    }

    /// The same with further settings. An empty `WAYMARK_SMTP_URL` is a node that mails nothing.
    pub async fn with(db: TestStore, more: &[(&str, &str)]) -> Self {
        let city = City::new(db).await;
        let mailbox = Mailbox::open().await;
        let url = mailbox.url();
        let mut variables = BTreeMap::from([
            ("WAYMARK_URL", "https://city.example"),
            ("WAYMARK_SMTP_URL", url.as_str()),
            ("WAYMARK_SMTP_FROM", "The City <post@city.example>"),
        ]);
        variables.extend(more.iter().copied());
        let settings = Settings::from_variables(variables).unwrap();
        let store = city.db.store.clone();
        let federation = Federation::open(
            store.clone(),
            settings.url.clone(),
            &settings.federation,
            Arc::new(Texts),
        );
        let limits = Arc::new(Limits::new(settings.limits.reads));
        let parts = Parts {
            federation: federation.await.unwrap(),
            settings: Arc::new(settings),
            store: store.clone(),
            limits,
            views: Arc::default(),
        };
        let light = health::routes(health::Health { store, token: None });
        Self {
            settings: parts.settings.clone(),
            views: parts.views.clone(),
            router: router::house(&parts, city.db.discovery(), light),
            city,
            mailbox,
        }
    }

    /// Somebody with a browser that was never here.
    pub fn browser(&self) -> Browser<'_> {
        Browser::new(self, "198.51.100.7")
    }

    /// Somebody with a browser at another address.
    pub fn browser_at(&self, address: &str) -> Browser<'_> {
        Browser::new(self, address)
    }

    /// Gives somebody a password.
    pub async fn give_password(&self, who: Member, password: &str) {
        let hash = secret::hash_password(password).unwrap();
        self.city
            .db
            .done(move |c| {
                let account = accounts::by_email(c, who.email())?.unwrap();
                sign_in::set_password(c, account.id, &hash)
            })
            .await;
    }

    /// The path of an invitation, as the operator hands it on.
    pub async fn invitation(&self, who: Member) -> String {
        let valid = chrono::Duration::days(sign_in::INVITATION_DAYS);
        let secret = self
            .city
            .db
            .done(move |c| sign_in::make_link(c, who.email(), None, valid, now()))
            .await;
        format!("/sign-in/{secret}")
    }

    /// Somebody's account.
    pub async fn account(&self, who: Member) -> AccountId {
        let find = move |c: &mut Connection| accounts::by_email(c, who.email());
        self.city.db.look(find).await.unwrap().id
    }

    /// Follows another territory, which has accepted.
    pub async fn meet_tilburg(&self) {
        let follow = |c: &mut Connection| {
            follow_peer::follow(c, &Actor::command_line(), &tilburg(), Some("waymark"))?;
            follow_peer::receive_answer(c, &tilburg().url, None, true)
        };
        self.city.db.done(follow).await;
    }

    /// Lets the letters be written that are due by now, about what is new.
    pub async fn write_letters(&self) {
        let (store, discovery) = (self.city.db.store.clone(), self.city.db.discovery());
        discovery.catch_up(&store).await.unwrap();
        let stop = CancellationToken::new();
        let letters = letters::run(store, self.settings.clone(), discovery, stop.clone());
        let ended = async {
            tokio::time::sleep(Duration::from_millis(400)).await;
            stop.cancel();
        };
        tokio::join!(letters, ended);
    }

    /// A browser in which somebody has signed in by an invitation.
    pub async fn signed_in(&self, who: Member) -> Browser<'_> {
        let mut browser = self.browser();
        let link = self.invitation(who).await;
        let page = browser.get(&link).await;
        let done = browser.send(page.form(&link)).await;
        assert_eq!(done.status, 303, "{}", done.text);
        browser
    }
}
