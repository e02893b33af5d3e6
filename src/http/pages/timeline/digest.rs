//! Writes to people what happened to what they follow: as often as they want, and only when there
//! is something.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    actions::{Error, keep_digest},
    config::Mail,
    discovery::Discovery,
    domain::{Account, Territory, subscription::Digest, time::now},
    http::{
        mail::{self, Letter},
        pages::{saved::letters::paragraph, surroundings::href},
        timeline::{self, Entry, Thing},
    },
    store::{Connection, Store, accounts, digests, learners, settings},
    text::{Translator, html, negotiation, plain},
};

/// Entries in one letter; a link leads to the others.
const SHOWN: usize = 15;
/// Letters that are looked for at once.
const AT_ONCE: i64 = 50;
/// What happened so shortly ago waits for the next letter.
const SETTLED: TimeDelta = TimeDelta::minutes(2);
/// Of a message, at most so many characters.
const EXCERPT: usize = 200;

/// What happened, and for whom.
struct News {
    account: Account,
    territory: Territory,
    entries: usize,
    paragraphs: Vec<String>,
    t: Translator,
}

/// Sends the digests that are due.
///
/// # Errors
/// [`Error`].
pub async fn round(
    store: &Store,
    mail: &Mail,
    discovery: &Discovery,
    age: u32,
) -> Result<(), Error> {
    let due = store.read(|c| digests::due(c, now(), AT_ONCE)).await?;
    if !due.is_empty() {
        discovery.catch_up(store).await?;
    }
    for item in due {
        send(store, mail, discovery, age, item).await?;
    }
    Ok(())
}

async fn send(
    store: &Store,
    mail: &Mail,
    discovery: &Discovery,
    age: u32,
    item: Digest,
) -> Result<(), Error> {
    let time = now();
    let taken = store
        .write(move |c| keep_digest::take_on(c, &item, time))
        .await?;
    let Some(item) = taken else {
        return Ok(());
    };
    // What is being written at this moment may be from a little before: the next one has it.
    let until = time - SETTLED;
    let (asked, discovery) = (item.clone(), discovery.clone());
    let news = store
        .read(move |c| news(c, &discovery, &asked, age, until))
        .await?;
    if let Some(news) = news
        && news.entries > 0
        && let Some(letter) = news.letter(&item)
        && let Err(error) = mail::send(mail, letter).await
    {
        tracing::warn!(%error, "a digest waits for an hour");
        return Ok(());
    }
    store
        .write(move |c| keep_digest::told(c, &item, until))
        .await
}

/// What happened since somebody was told last; nothing when there is nobody to tell, or she leaves,
/// or waits for her guardian.
fn news(
    connection: &mut Connection,
    discovery: &Discovery,
    item: &Digest,
    age: u32,
    until: DateTime<Utc>,
) -> Result<Option<News>, Error> {
    let account = accounts::get(connection, item.account)?;
    let waits = learners::get(connection, item.account)?
        .is_some_and(|learner| learner.waits_for_guardian(age, until));
    let account = account.filter(|account| account.leaving.is_none() && !waits);
    let territory = settings::territory(connection)?;
    let Some((account, territory)) = account.zip(territory) else {
        return Ok(None);
    };
    let mut entries = timeline::read(connection, discovery, account.id, until)?;
    entries.retain(|entry| entry.at > item.told && entry.at <= until);
    let chosen = Some(&item.language);
    let t = negotiation::translator(chosen, None, &territory.languages);
    let wanted = negotiation::wanted(chosen, None, &territory.languages);
    let write = |entry: &Entry| {
        let what = t.get(&format!("news-{}", entry.what));
        let text = match &entry.thing {
            Thing::Opportunity(item) => paragraph(item.clone(), &territory, &t, &wanted),
            Thing::Playlist(item) => {
                let name = item.content.name.pick(&wanted);
                let name = name.map(|(_, name)| plain::line(name));
                let path = href("playlists", item.uuid, item.peer.as_ref());
                let lines = [
                    name.unwrap_or_else(|| t.get("title-missing")),
                    territory.url.at(&path).to_string(),
                ];
                lines.join("\n")
            }
            Thing::Note(note) => {
                let text = html::text(note.content.as_deref().unwrap_or_default());
                let text = plain::excerpt(&plain::line(&text), EXCERPT);
                format!("{text}\n{}", note.url)
            }
        };
        format!("{what}: {text}")
    };
    Ok(Some(News {
        paragraphs: entries.iter().take(SHOWN).map(write).collect(),
        entries: entries.len(),
        account,
        t,
        territory,
    }))
}

impl News {
    /// The letter; nothing to who has no address.
    fn letter(&self, item: &Digest) -> Option<Letter> {
        let to = self.account.email.clone()?;
        let at = |path: &str| self.territory.url.at(path).to_string();
        let stop = at(&format!("/timeline/stop/{}", item.stop));
        let wanted = [self.t.language().clone()];
        let names = &self.territory.name;
        let territory = names.pick(&wanted).map(|(_, name)| plain::line(name));
        let territory = territory.unwrap_or_default();
        let subject = [
            ("territory", territory.as_str().into()),
            ("n", self.entries.into()),
        ];
        let text = [
            ("name", self.account.name.as_str().into()),
            ("territory", territory.as_str().into()),
            ("list", self.paragraphs.join("\n\n").into()),
            ("link", at("/timeline").into()),
            ("stop", stop.as_str().into()),
        ];
        Some(Letter {
            to,
            subject: self.t.with("mail-digest-subject", subject),
            text: self.t.with("mail-digest-text", text),
            stop: Some(stop),
            calendar: None,
        })
    }
}
