//! Sends the letters that wait in the database, and tries again those that could not be sent.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use tokio_util::sync::CancellationToken;

use super::{Letter, send};
use crate::{
    actions::{Error, letters as action},
    config::{Mail, Settings},
    domain::time::now,
    http::pages::calendar_for_letter,
    store::{Connection, Store, letters, letters::Waiting, opportunities},
};

/// How often it looks.
const LOOK: Duration = Duration::from_secs(2);
/// For one letter, so that nobody else has taken it on before it is done.
const PATIENCE: Duration = Duration::from_secs(300);
/// Letters that are looked for at once.
const AT_ONCE: i64 = 50;

/// Sends until `stop`; nothing when no mail server is named.
pub async fn run(store: Store, settings: Arc<Settings>, stop: CancellationToken) {
    let Some(mail) = settings.mail.clone() else {
        return;
    };
    while !stop.is_cancelled() {
        if let Err(error) = round(&store, &mail).await {
            tracing::error!(%error, "waiting letters could not be sent");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

/// Sends every letter that is due.
async fn round(store: &Store, mail: &Mail) -> Result<(), Error> {
    let due = |connection: &mut Connection| letters::due(connection, now(), AT_ONCE);
    for letter in store.read(due).await? {
        try_once(store, mail, letter).await?;
    }
    Ok(())
}

/// The opportunity that goes with a letter, as it is now; nothing when it is gone, or has no day.
async fn calendar(
    store: &Store,
    letter: &Waiting,
    time: DateTime<Utc>,
) -> Result<Option<String>, Error> {
    let Some(id) = letter.calendar else {
        return Ok(None);
    };
    let find = move |connection: &mut Connection| opportunities::get(connection, id);
    let item = store.read(find).await?;
    Ok(item.and_then(|item| calendar_for_letter(&item, time)))
}

async fn try_once(store: &Store, mail: &Mail, waiting: Waiting) -> Result<(), Error> {
    let time = now();
    let taken = waiting.clone();
    let is_ours = store
        .write(move |connection| action::take_on(connection, &taken, time))
        .await?;
    if !is_ours {
        return Ok(());
    }
    let letter = Letter {
        to: waiting.recipient.clone(),
        subject: waiting.subject.clone(),
        text: waiting.body.clone(),
        stop: waiting.stop.clone(),
        calendar: calendar(store, &waiting, time).await?,
    };
    let (id, attempts) = (waiting.id, waiting.attempts + 1);
    let is_old = waiting.created + action::PATIENCE < time;
    let sent = match tokio::time::timeout(PATIENCE, send(mail, letter)).await {
        Ok(sent) => sent.map_err(|error| (error.is_final(), error.to_string())),
        Err(_) => Err((false, "the mail server is too slow".to_owned())),
    };
    match sent {
        Ok(()) => {}
        Err((is_final, error)) if is_old || is_final => {
            tracing::error!(error, attempts, "a letter is given up");
        }
        Err((_, error)) => {
            tracing::warn!(error, attempts, "a letter waits, and is tried again");
            return store
                .write(move |connection| action::put_off(connection, &waiting, now()))
                .await;
        }
    }
    store
        .write(move |connection| action::done(connection, id))
        .await
}
