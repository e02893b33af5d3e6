//! `/timeline`: what happened to what somebody follows.

pub mod digest;
mod stop;

use askama::Template;
use axum::{extract::State, response::Response};
use chrono::{DateTime, Utc};

use super::{
    Pages, facts,
    frame::render,
    row,
    surroundings::Surroundings,
    view::{Page, Row, Tag},
    visitor::Visitor,
};
use crate::{
    actions::{Error, keep_digest},
    domain::{Opportunity, Playlist, Rule, Status, subscription::News},
    http::{
        Problem,
        timeline::{self, Entry, Thing},
    },
    store::{Connection, actors, objects::ForeignObject, saved_searches, subscriptions},
    text::{Translator, html, plain},
};

pub(super) use stop::{send as send_stop, show as show_stop};

/// Of a message, at most so many characters.
const EXCERPT: usize = 280;

/// The page.
#[derive(Template)]
#[template(path = "timeline.html")]
struct TimelinePage {
    t: Translator,
    page: Page,
    /// What she has not seen yet, in words.
    fresh: String,
    any_fresh: bool,
    /// She follows nothing.
    alone: bool,
    days: Vec<Day>,
}

/// What happened on one day.
struct Day {
    date: String,
    rows: Vec<Row>,
}

/// `GET /timeline`: she has seen it then.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let (actor, language) = (visitor.actor.clone(), visitor.t.language().clone());
    let time = visitor.now;
    let store = &pages.api.store;
    let seen = store
        .write(move |c| keep_digest::look(c, &actor, &language, time))
        .await?;
    let _place = timeline::place()?;
    let page = store
        .read(move |c| load(c, &visitor, seen))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    render(&page)
}

fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    seen: DateTime<Utc>,
) -> Result<TimelinePage, Error> {
    let account = visitor.actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
    let entries = timeline::read(connection, &visitor.discovery, account, visitor.now)?;
    let fresh = entries.iter().filter(|entry| entry.at > seen).count();
    let follows = !subscriptions::of_account(connection, account)?.is_empty();
    let keeps = !saved_searches::of_account(connection, account)?.is_empty();
    let mut page = TimelinePage {
        page: visitor.page("timeline"),
        fresh: visitor.t.with("saved-new", [("n", fresh.into())]),
        any_fresh: fresh > 0,
        alone: !follows && !keeps,
        days: Vec::new(),
        t: visitor.t.clone(),
    };
    let around = around(connection, &entries)?;
    for entry in entries {
        let date = facts::day(entry.at, visitor);
        let row = told(connection, entry, &around, visitor, seen)?;
        match page.days.last_mut() {
            Some(day) if day.date == date => day.rows.push(row),
            _ => page.days.push(Day {
                date,
                rows: vec![row],
            }),
        }
    }
    Ok(page)
}

fn around(connection: &mut Connection, entries: &[Entry]) -> Result<Surroundings, Error> {
    let mut offers: Vec<Opportunity> = Vec::new();
    let mut routes: Vec<Playlist> = Vec::new();
    for entry in entries {
        match &entry.thing {
            Thing::Opportunity(item) => offers.push(item.clone()),
            Thing::Playlist(item) => routes.push(item.clone()),
            Thing::Note(_) => {}
        }
    }
    Ok(Surroundings::of(connection, &offers, &routes)?)
}

fn told(
    connection: &mut Connection,
    entry: Entry,
    around: &Surroundings,
    visitor: &Visitor,
    seen: DateTime<Utc>,
) -> Result<Row, Error> {
    let is_off = |status: Status| status == Status::Cancelled;
    let (mut row, off) = match entry.thing {
        Thing::Opportunity(item) => {
            let off = is_off(item.content.status);
            let item = item.at_next(visitor.now);
            (row::opportunity(&item, around, visitor), off)
        }
        Thing::Playlist(item) => {
            let off = is_off(item.content.status);
            (row::playlist(&item, around, visitor), off)
        }
        Thing::Note(note) => (message(connection, &note, visitor)?, false),
    };
    // That it is cancelled, the row says by itself.
    if !off {
        let kind = if entry.what == News::New {
            "ok"
        } else {
            "warn"
        };
        if entry.what != News::New || entry.at > seen {
            row.tags.insert(
                0,
                Tag {
                    kind,
                    text: visitor.t.get(&format!("news-{}", entry.what)),
                },
            );
        }
    }
    Ok(row)
}

/// A message as a row: its beginning, and who says it.
fn message(
    connection: &mut Connection,
    note: &ForeignObject,
    visitor: &Visitor,
) -> Result<Row, Error> {
    let text = html::text(note.content.as_deref().unwrap_or_default());
    let text = note.name.clone().unwrap_or(text);
    let author = actors::get(connection, &note.attributed_to)?.and_then(|actor| actor.name);
    let around = Surroundings::load(connection, Vec::new(), vec![note.host.clone()])?;
    Ok(Row {
        href: note.url.to_string(),
        title: plain::excerpt(&plain::line(&text), EXCERPT),
        glyph: "mail".to_owned(),
        kind_label: visitor.t.get("news-message"),
        organisation: author.map(|name| plain::line(&name)).unwrap_or_default(),
        origin: around.origin(Some(&note.host), visitor),
        ..Row::default()
    })
}
