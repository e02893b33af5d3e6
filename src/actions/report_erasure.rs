//! The report of an erasure: when this node has erased everything of somebody's, which other nodes it
//! has told, and which have confirmed. Whoever has its secret reads it; it says nothing of whose it is.

use chrono::{DateTime, Utc};

use super::{Error, change_emails, letters, secret, territory};
use crate::{
    domain::{
        Account, Erasure, LanguageTag, Rule,
        erasure::{KEPT, Told},
        time::Moment,
    },
    store::{Connection, erasures, learners},
    text::Translator,
};

/// Where the page of a report is.
#[must_use]
pub fn path(secret: &str) -> String {
    format!("/erased/{secret}")
}

/// Makes the report of an erasure that is done. Answers its secret.
pub(super) fn begin(
    connection: &mut Connection,
    told: &[Told],
    now: DateTime<Utc>,
) -> Result<String, Error> {
    let secret = secret::random(43)?;
    erasures::insert(connection, &secret::hash(&secret), told, now)?;
    Ok(secret)
}

/// A report, as it stands.
///
/// # Errors
/// [`Rule::NotFound`] when there is none with that secret, or it is too old.
pub fn look(
    connection: &mut Connection,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<Erasure, Error> {
    let hash = secret::hash(secret);
    Ok(erasures::get(connection, &hash, now - KEPT)?.ok_or(Rule::NotFound)?)
}

/// Whoever is written to where a report is.
pub(super) struct Reader {
    address: String,
    messages: (&'static str, &'static str),
}

/// She, at the first address that she has shown to be hers; nothing when she has shown none.
pub(super) fn herself(
    connection: &mut Connection,
    account: &Account,
    now: DateTime<Utc>,
) -> Result<Option<Reader>, Error> {
    let own = change_emails::list(connection, account, now)?;
    let verified = own.into_iter().find(|(_, is_verified)| *is_verified);
    Ok(verified.map(|(address, _)| Reader {
        address,
        messages: ("mail-erased-subject", "mail-erased-text"),
    }))
}

/// Whoever answers for her, when that is somebody with an address.
pub(super) fn guardian(
    connection: &mut Connection,
    account: &Account,
    now: DateTime<Utc>,
) -> Result<Option<Reader>, Error> {
    let learner = learners::get(connection, account.id)?;
    let guardian = learner
        .and_then(|learner| learner.guardian)
        .filter(|guardian| guardian.until > now)
        .and_then(|guardian| guardian.email);
    Ok(guardian.map(|address| Reader {
        address,
        messages: ("mail-child-subject", "mail-erased-guardian-text"),
    }))
}

/// Writes where the report is; the letter is about nobody any more.
pub(super) fn tell(
    connection: &mut Connection,
    account: &Account,
    readers: &[Reader],
    secret: &str,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let territory = territory(connection)?;
    let english = LanguageTag::english();
    let language = account.language.as_ref().unwrap_or(&english);
    let t = Translator::new(language);
    let link = territory.url.at(&path(secret)).to_string();
    let until = Moment::from(now + KEPT).in_zone(territory.zone());
    let told = [
        ("name", account.name.as_str().into()),
        ("territory", territory.called(language).into()),
        ("link", link.into()),
        ("date", t.date(until).into()),
    ];
    for Reader { address, messages } in readers {
        letters::write(connection, address, None, &t, *messages, &told)?;
    }
    Ok(())
}
