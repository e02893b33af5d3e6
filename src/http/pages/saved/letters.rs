//! Writes to people what is new in the searches that they keep: at most once a day, and only when
//! there is something. The digests of what they follow are sent in the same rounds.

use std::{sync::Arc, time::Duration};

use chrono_tz::Tz;
use tokio_util::sync::CancellationToken;

use super::fresh;
use crate::{
    actions::{Error, save_search},
    config::{Mail, Settings},
    discovery::Discovery,
    domain::{Account, LanguageTag, Opportunity, OpportunityId, SavedSearch, Territory, time::now},
    http::{
        mail::{self, Letter},
        pages::{surroundings::href, timeline::digest},
    },
    store::{Connection, Store, accounts, opportunities, saved_searches, settings},
    text::{Translator, negotiation, plain},
};

/// Opportunities in one letter; a link leads to the others.
pub(super) const SHOWN: u32 = 10;
/// How often it looks for letters that are due.
const LOOK: Duration = Duration::from_secs(60);
/// Letters that are looked for at once.
const AT_ONCE: i64 = 50;

/// Writes letters until `stop`; nothing when no mail server is named.
pub async fn run(
    store: Store,
    settings: Arc<Settings>,
    discovery: Discovery,
    stop: CancellationToken,
) {
    let Some(mail) = settings.mail.clone() else {
        return;
    };
    let writer = Writer {
        store,
        mail,
        discovery,
        age: settings.learners.consent_age,
    };
    while !stop.is_cancelled() {
        if let Err(error) = writer.round().await {
            tracing::error!(%error, "letters about what is new could not be written");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

struct Writer {
    store: Store,
    mail: Mail,
    discovery: Discovery,
    /// From which age people consent themselves.
    age: u32,
}

/// What is new in a search, and for whom.
struct News {
    account: Account,
    territory: Territory,
    /// How much is new.
    total: i64,
    /// What it says of the newest.
    paragraphs: Vec<String>,
    t: Translator,
}

impl Writer {
    async fn round(&self) -> Result<(), Error> {
        // While the index is made anew, everything would look old.
        if !self.discovery.is_complete() {
            return Ok(());
        }
        let due = |c: &mut Connection| saved_searches::due(c, now(), AT_ONCE);
        for item in self.store.read(due).await? {
            self.write(item).await?;
        }
        digest::round(&self.store, &self.mail, &self.discovery, self.age).await
    }

    async fn write(&self, item: SavedSearch) -> Result<(), Error> {
        let time = now();
        let taken = item.clone();
        let is_due = move |c: &mut Connection| save_search::take_on(c, &taken, time);
        if !self.store.write(is_due).await? {
            return Ok(());
        }
        let (asked, discovery) = (item.clone(), self.discovery.clone());
        let news = self
            .store
            .read(move |c| news(c, &discovery, &asked))
            .await?;
        if let Some(news) = news
            && news.total > 0
            && let Some(letter) = news.letter(&item)
            && let Err(error) = mail::send(&self.mail, letter).await
        {
            tracing::warn!(%error, "a letter about a saved search waits for an hour");
            return Ok(());
        }
        let told = move |c: &mut Connection| save_search::told(c, &item, time);
        self.store.write(told).await
    }
}

/// What is new in a search; nothing when there is nobody to tell.
fn news(
    connection: &mut Connection,
    discovery: &Discovery,
    item: &SavedSearch,
) -> Result<Option<News>, Error> {
    let account = accounts::get(connection, item.account)?;
    let territory = settings::territory(connection)?;
    let Some((account, territory)) = account.zip(territory) else {
        return Ok(None);
    };
    let zone = territory
        .timezone
        .as_ref()
        .and_then(|zone| zone.parse().ok());
    let fresh = fresh(connection, discovery, item, zone.unwrap_or(Tz::UTC))?;
    let chosen = Some(&item.language);
    let t = negotiation::translator(chosen, None, &territory.languages);
    let wanted = negotiation::wanted(chosen, None, &territory.languages);
    let ids: Vec<OpportunityId> = fresh.found.into_iter().map(Into::into).collect();
    let mut items = opportunities::by_ids(connection, &ids)?;
    items.retain(|item| item.deleted.is_none());
    items.sort_by_key(|item| ids.iter().position(|id| *id == item.uuid));
    let paragraphs = items
        .into_iter()
        .map(|item| paragraph(item, &territory, &t, &wanted));
    Ok(Some(News {
        paragraphs: paragraphs.collect(),
        account,
        territory,
        total: fresh.total,
        t,
    }))
}

/// What a letter says of an opportunity: its name, when it is, and where to read more.
pub fn paragraph(
    item: Opportunity,
    territory: &Territory,
    t: &Translator,
    wanted: &[LanguageTag],
) -> String {
    let item = item.at_next(now());
    let path = href("opportunities", item.uuid, item.peer.as_ref());
    let name = item
        .content
        .name
        .pick(wanted)
        .map(|(_, name)| plain::line(name));
    let lines = [
        name.unwrap_or_else(|| t.get("title-missing")),
        t.when(&item.content)
            .unwrap_or_else(|| t.get("fact-any-time")),
        territory.url.at(&path).to_string(),
    ];
    lines.join("\n")
}

impl News {
    /// The letter; nothing to who has no address.
    fn letter(&self, item: &SavedSearch) -> Option<Letter> {
        let to = self.account.email.clone()?;
        let at = |path: String| self.territory.url.at(&path).to_string();
        let stop = at(format!("/searches/stop/{}", item.stop));
        let wanted = [self.t.language().clone()];
        let names = &self.territory.name;
        let territory = names.pick(&wanted).map(|(_, name)| plain::line(name));
        let name = item.name.as_str();
        let subject = [("name", name.into()), ("n", self.total.into())];
        let text = [
            ("name", name.into()),
            ("territory", territory.unwrap_or_default().into()),
            ("list", self.paragraphs.join("\n\n").into()),
            ("link", at(format!("/searches/{}", item.id)).into()),
            ("stop", stop.as_str().into()),
        ];
        Some(Letter {
            to,
            subject: self.t.with("mail-saved-subject", subject),
            text: self.t.with("mail-saved-text", text),
            stop: Some(stop),
            calendar: None,
        })
    }
}
