//! Writes to people what happened to what they follow: as often as they want, and only when there
//! is something.

use chrono::{DateTime, Utc};

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
    store::{Connection, Store, accounts, digests, settings},
    text::{Translator, html, negotiation, plain},
};

/// Entries in one letter; a link leads to the others.
const SHOWN: usize = 15;
/// Letters that are looked for at once.
const AT_ONCE: i64 = 50;
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
pub async fn round(store: &Store, mail: &Mail, discovery: &Discovery) -> Result<(), Error> {
    for item in store.read(|c| digests::due(c, now(), AT_ONCE)).await? {
        send(store, mail, discovery, item).await?;
    }
    Ok(())
}

async fn send(
    store: &Store,
    mail: &Mail,
    discovery: &Discovery,
    item: Digest,
) -> Result<(), Error> {
    let time = now();
    let taken = item.clone();
    if !store
        .write(move |c| keep_digest::take_on(c, &taken, time))
        .await?
    {
        return Ok(());
    }
    let (asked, discovery) = (item.clone(), discovery.clone());
    let news = store
        .read(move |c| news(c, &discovery, &asked, time))
        .await?;
    if let Some(news) = news
        && news.entries > 0
        && let Err(error) = mail::send(mail, news.letter(&item)).await
    {
        tracing::warn!(%error, "a digest waits for an hour");
        return Ok(());
    }
    store
        .write(move |c| keep_digest::told(c, item.account, time))
        .await
}

/// What happened since somebody was told last; nothing when there is nobody to tell.
fn news(
    connection: &mut Connection,
    discovery: &Discovery,
    item: &Digest,
    time: DateTime<Utc>,
) -> Result<Option<News>, Error> {
    let account = accounts::get(connection, item.account)?;
    let territory = settings::territory(connection)?;
    let Some((account, territory)) = account.zip(territory) else {
        return Ok(None);
    };
    let mut entries = timeline::read(connection, discovery, account.id, time)?;
    entries.retain(|entry| entry.at > item.told && entry.at <= time);
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
    fn letter(&self, item: &Digest) -> Letter {
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
        Letter {
            to: self.account.email.clone(),
            subject: self.t.with("mail-digest-subject", subject),
            text: self.t.with("mail-digest-text", text),
            stop: Some(stop),
        }
    }
}
