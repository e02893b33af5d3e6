//! Everything that this node keeps of a person as a ZIP with readable files (GDPR articles 15 and 20).
//! It is made at once for whoever is signed in, and kept nowhere: there is no link that somebody else
//! could use.

use std::{
    convert::Infallible,
    future::ready,
    io::{Cursor, Write as _},
};

use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, header},
    response::Response,
};
use futures_util::{StreamExt as _, stream};
use icalendar::{Calendar, Component, Event, EventLike};
use serde::Serialize;
use serde_json::Value;
use tokio::sync::{Semaphore, SemaphorePermit};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{
    Problem,
    api::{
        Api,
        me::{self, Export},
    },
    pages::export::sheet,
};
use crate::{
    actions::{Error, territory},
    domain::{
        AccountId, LanguageMap, Opportunity, Territory,
        permission::Actor,
        time::{Moment, now},
    },
    store::{Connection, enrolments, opportunities},
    text::{Translator, plain, whole_days},
};

/// So many are made at a time: each is held in memory until its reader has it.
static AT_A_TIME: Semaphore = Semaphore::const_new(2);
/// Seconds after which somebody who found no place may come back.
const COME_BACK: u64 = 30;

/// Bytes that go to a reader at once.
const PIECE: usize = 64 * 1024;

/// A ZIP on its way; it keeps its place until its reader has it, or goes.
struct Sent {
    bytes: Bytes,
    _place: SemaphorePermit<'static>,
}

impl Sent {
    /// The next piece, with what is left; nothing after the last.
    fn go_on(mut self) -> Option<(Result<Bytes, Infallible>, Self)> {
        if self.bytes.is_empty() {
            return None;
        }
        let piece = self.bytes.split_to(PIECE.min(self.bytes.len()));
        Some((Ok(piece), self))
    }
}

/// The ZIP of a person.
///
/// # Errors
/// 503 with `Retry-After` when others are being made; what reading her data says.
pub async fn of(api: &Api, actor: Actor, t: Translator) -> Result<Response, Problem> {
    let place = AT_A_TIME
        .try_acquire()
        .map_err(|_full| Problem::busy(COME_BACK))?;
    let known = api.clone();
    let load = move |connection: &mut Connection| {
        let export = me::export_of(connection, &known, &actor)?;
        let own = enrolments::of_account(connection, AccountId(export.account.id))?;
        let ids: Vec<_> = own
            .iter()
            .filter(|one| one.state.is_live())
            .map(|one| one.opportunity)
            .collect();
        let items = opportunities::by_ids(connection, &ids)?;
        Ok::<_, Error>((export, items, territory(connection)?))
    };
    let (export, items, territory) = api.store.read(load).await?;
    let work = move || write(&export, &items, &territory, &t);
    let bytes = tokio::task::spawn_blocking(work)
        .await
        .map_err(Problem::unavailable)?
        .map_err(Problem::internal)?;
    let length = HeaderValue::from(bytes.len());
    let sent = Sent {
        bytes: Bytes::from(bytes),
        _place: place,
    };
    // What compresses it asks once more after the end.
    let pieces = stream::unfold(sent, |sent| ready(sent.go_on())).fuse();
    let mut response = Response::new(Body::from_stream(pieces));
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "application/zip"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"waymark-export.zip\"",
        ),
        (header::CACHE_CONTROL, "private, no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_LENGTH, length);
    Ok(response)
}

/// Why a ZIP could not be written.
#[derive(Debug, thiserror::Error)]
enum Unwritten {
    #[error("{0}")]
    Zip(#[from] zip::result::ZipError),
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    #[error("{0}")]
    Bytes(#[from] std::io::Error),
}

fn write(
    export: &Export,
    items: &[Opportunity],
    territory: &Territory,
    t: &Translator,
) -> Result<Vec<u8>, Unwritten> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, text: &str| -> Result<(), Unwritten> {
        archive.start_file(name, SimpleFileOptions::default())?;
        Ok(archive.write_all(text.as_bytes())?)
    };
    let readme = t.with(
        "export-readme",
        [
            ("territory", territory.called(t.language()).into()),
            ("date", t.date(Moment::from(now())).into()),
        ],
    );
    put("README.txt", &format!("{readme}\n"))?;
    put("everything.json", &pretty(export)?)?;
    let whole = serde_json::to_value(export)?;
    let part = |names: &[&str]| {
        let members = names
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), whole.get(*name)?.clone())));
        Value::Object(members.collect())
    };
    let account = [
        "account",
        "emails",
        "learner",
        "password",
        "digest",
        "remarkMail",
    ];
    put("account.json", &pretty(&part(&account))?)?;
    for list in ["consents", "playlists"] {
        if !is_empty(whole.get(list)) {
            put(&format!("{list}.json"), &pretty(&whole.get(list))?)?;
        }
    }
    let searches = ["searches", "blocked"];
    if !searches.iter().all(|name| is_empty(whole.get(*name))) {
        put("searches.json", &pretty(&part(&searches))?)?;
    }
    let known = ["exported", "enrolments", "following", "cards", "papers"];
    let named = [
        account.as_slice(),
        &searches,
        &known,
        &["consents", "playlists"],
    ]
    .concat();
    for (table, list) in [
        ("enrolments.csv", "enrolments"),
        ("follows.csv", "following"),
        ("sessions.csv", "sessions"),
        ("tokens.csv", "tokens"),
    ] {
        if !is_empty(whole.get(list)) {
            put(table, &table_of(whole.get(list), t))?;
        }
    }
    if !(export.cards.is_empty() && export.papers.is_empty()) {
        put("audit.csv", &audit(export))?;
    }
    // What other parts of the product add to the export, each in a file of its own.
    if let Value::Object(members) = &whole {
        for (name, value) in members {
            let is_known = named.contains(&name.as_str()) || name == "sessions" || name == "tokens";
            if !is_known && !is_empty(Some(value)) {
                put(&format!("{name}.json"), &pretty(value)?)?;
            }
        }
    }
    let calendar = calendar(items, t);
    if !calendar.is_empty() {
        put("calendar.ics", &calendar.to_string())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn pretty(value: &impl Serialize) -> Result<String, serde_json::Error> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value)?))
}

/// Whether there is nothing to read in a member: what has no rows gets no file.
fn is_empty(member: Option<&Value>) -> bool {
    match member {
        None | Some(Value::Null) => true,
        Some(Value::Array(rows)) => rows.is_empty(),
        Some(_) => false,
    }
}

/// What something is called, in one language: a table is read by people.
fn name_of(title: &Value, t: &Translator) -> Option<String> {
    let names: LanguageMap = serde_json::from_value(title.clone()).ok()?;
    let wanted = [t.language().clone()];
    let (_, name) = names.pick(&wanted)?;
    Some(plain::line(name))
}

/// A list of documents as rows: a column for each member, in the order in which they are written.
fn table_of(list: Option<&Value>, t: &Translator) -> String {
    let rows = list.and_then(Value::as_array).map(Vec::as_slice);
    let rows = rows.unwrap_or_default();
    let mut columns: Vec<&String> = Vec::new();
    for name in rows
        .iter()
        .filter_map(Value::as_object)
        .flat_map(|row| row.keys())
    {
        if !columns.contains(&name) {
            columns.push(name);
        }
    }
    let head: Vec<String> = columns.iter().map(|name| (*name).clone()).collect();
    let mut text = format!("{}{}", sheet::BEGIN, sheet::row(&head));
    for row in rows {
        let cells: Vec<String> = columns
            .iter()
            .map(|name| match row.get(name.as_str()) {
                Some(Value::String(text)) => text.clone(),
                Some(title @ Value::Object(_)) if *name == "title" => {
                    name_of(title, t).unwrap_or_default()
                }
                Some(Value::Null) | None => String::new(),
                Some(other) => other.to_string(),
            })
            .collect();
        text.push_str(&sheet::row(&cells));
    }
    text
}

/// What was done with her cards, and what was seen of her guardian on paper.
fn audit(export: &Export) -> String {
    let head = ["at", "what", "about"].map(str::to_owned);
    let mut text = format!("{}{}", sheet::BEGIN, sheet::row(&head));
    let cards = export
        .cards
        .iter()
        .map(|one| [one.at.clone(), one.what.to_string(), one.card.clone()]);
    let papers = export.papers.iter().map(|one| {
        [
            one.at.clone(),
            one.what.to_string(),
            one.organisation.clone(),
        ]
    });
    let mut rows: Vec<[String; 3]> = cards.chain(papers).collect();
    rows.sort();
    for row in rows {
        text.push_str(&sheet::row(&row));
    }
    text
}

/// What she signed up for and has a date: of what recurs the next one.
fn calendar(items: &[Opportunity], t: &Translator) -> Calendar {
    let mut calendar = Calendar::new();
    let wanted = [t.language().clone()];
    for item in items {
        let content = item.content.clone().at_next(now());
        let Some(start) = content.start_time else {
            continue;
        };
        let name = content
            .name
            .pick(&wanted)
            .map(|(_, name)| plain::line(name));
        let mut event = Event::new();
        event
            .uid(item.url.as_str())
            .summary(&name.unwrap_or_default())
            .url(item.url.as_str());
        match whole_days(start, content.end_time, content.timezone.as_deref()) {
            Some((first, last)) => {
                event.starts(first);
                event.ends(last.succ_opt().unwrap_or(last));
            }
            None => {
                event.starts(start.utc());
                if let Some(end) = content.end_time.filter(|end| *end > start) {
                    event.ends(end.utc());
                }
            }
        }
        let place = content.location.as_ref();
        let place = place.and_then(|place| place.name.clone().or(place.address.clone()));
        if let Some(place) = place {
            event.location(&plain::line(&place));
        }
        calendar.push(event.done());
    }
    calendar
}
