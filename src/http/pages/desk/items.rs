//! `/desk/{slug}`: what an organisation offers, with where each thing stands.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    response::Response,
};
use chrono::{DateTime, Utc};

use super::{
    participants,
    room::{AtDesk, Desk},
};
use crate::{
    actions::Error,
    domain::{LanguageMap, LanguageTag, Opportunity, OpportunityId, Playlist, PlaylistId, Status},
    http::{
        Problem,
        pages::{
            Pages, facts,
            frame::render,
            notice::{done, parameter},
            route::{Target, Targets},
            surroundings::title,
            view::{Page, Paging, Tag, Tongue},
            visitor::Visitor,
        },
    },
    store::{Connection, opportunities, opportunities::Selection, playlists},
    text::Translator,
};

/// Opportunities, and playlists, on one page.
const ROWS: usize = 20;

/// The page.
#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    t: Translator,
    page: Page,
    desk: Desk,
    /// All, drafts, published, cancelled, past: `name` with its count, `href`, `current`.
    filters: Vec<Tongue>,
    /// Not all are shown.
    filtered: bool,
    opportunities: Vec<Own>,
    paging: Paging,
    playlists: Vec<Own>,
    playlist_paging: Paging,
}

/// One thing of the organisation's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Own {
    title: String,
    lang: String,
    /// The form to change it.
    edit: String,
    /// Its page.
    view: Option<String>,
    /// Who has signed up, where people sign up.
    participants: Option<String>,
    /// When it is; of a playlist, its number of steps.
    when: String,
    status: Tag,
    /// What its keeper should look at.
    warning: Option<Tag>,
    /// `LT, EN`.
    languages: String,
    /// When it was changed, in words.
    updated: String,
}

/// Which opportunities are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Show {
    All,
    Drafts,
    Published,
    Cancelled,
    Past,
}

impl Show {
    const EACH: [Self; 5] = [
        Self::All,
        Self::Drafts,
        Self::Published,
        Self::Cancelled,
        Self::Past,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Drafts => "draft",
            Self::Published => "published",
            Self::Cancelled => "cancelled",
            Self::Past => "past",
        }
    }

    fn selection(self, own: &Selection, now: DateTime<Utc>) -> Selection {
        let mut selection = own.clone();
        match self {
            Self::All => {}
            Self::Drafts => selection.status = Some(Status::Draft),
            Self::Published => selection.status = Some(Status::Published),
            Self::Cancelled => selection.status = Some(Status::Cancelled),
            Self::Past => selection.ended_before = Some(now),
        }
        selection
    }
}

/// What was asked for.
struct Asked {
    show: Show,
    before: Option<OpportunityId>,
    after: Option<OpportunityId>,
    playlists: Option<PlaylistId>,
}

impl Asked {
    fn read(query: Option<&str>) -> Self {
        let word = parameter(query, "show");
        let show = Show::EACH.into_iter().find(|show| show.word() == word);
        Self {
            show: show.unwrap_or(Show::All),
            before: parameter(query, "before").parse().ok(),
            after: parameter(query, "after").parse().ok(),
            playlists: parameter(query, "playlists").parse().ok(),
        }
    }
}

/// `GET /desk/{slug}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let asked = Asked::read(query.as_deref());
    let notice = done(&desk.visitor, query.as_deref(), &["deleted"]);
    let mut page = pages
        .api
        .store
        .read(move |connection| load(connection, &desk, &asked))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    page.page.notice = notice;
    render(&page)
}

fn load(connection: &mut Connection, desk: &AtDesk, asked: &Asked) -> Result<DeskPage, Error> {
    let visitor = &desk.visitor;
    let own = Selection {
        organisation: Some(desk.organisation.uuid),
        all_drafts: true,
        ..Selection::default()
    };
    let base = desk.page("");
    let mut filters = Vec::new();
    for show in Show::EACH {
        let count = opportunities::count_local(connection, &show.selection(&own, visitor.now))?;
        let message = format!("desk-filter-{}", show.word());
        if count > 0 || show == Show::All || show == asked.show {
            filters.push(Tongue {
                name: visitor.t.with(&message, [("n", count.into())]),
                href: format!("{base}?show={}", show.word()),
                current: show == asked.show,
                ..Tongue::default()
            });
        }
    }
    let selection = asked.show.selection(&own, visitor.now);
    let (found, paging) = page_of(connection, &selection, asked, &base)?;
    let (routes, playlist_paging) = routes_of(connection, &own, asked.playlists, &base)?;
    let targets = Targets::of(connection, &routes)?;
    Ok(DeskPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        desk: desk.bar("items"),
        filters,
        filtered: asked.show != Show::All,
        opportunities: found.iter().map(|item| opportunity(item, desk)).collect(),
        paging,
        playlists: routes
            .iter()
            .map(|item| playlist(item, &targets, desk))
            .collect(),
        playlist_paging,
    })
}

fn page_of(
    connection: &mut Connection,
    selection: &Selection,
    asked: &Asked,
    base: &str,
) -> Result<(Vec<Opportunity>, Paging), Error> {
    let one_more = i64::try_from(ROWS + 1).unwrap_or(i64::MAX);
    let mut found = match asked.after {
        Some(after) => opportunities::local_newer(connection, selection, after, one_more)?,
        None => opportunities::local(connection, selection, asked.before, one_more)?,
    };
    let more = found.len() > ROWS;
    if asked.after.is_some() && more {
        found.remove(0);
    }
    found.truncate(ROWS);
    let (newer, older) = match asked.after {
        Some(_) => (more, true),
        None => (asked.before.is_some(), more),
    };
    let way = |there: bool, parameter: &str, item: Option<&Opportunity>| {
        let item = item.filter(|_| there)?;
        Some(format!(
            "{base}?show={}&{parameter}={}",
            asked.show.word(),
            item.uuid
        ))
    };
    let paging = Paging {
        previous: way(newer, "after", found.first()),
        next: way(older, "before", found.last()),
    };
    Ok((found, paging))
}

fn routes_of(
    connection: &mut Connection,
    own: &Selection,
    before: Option<PlaylistId>,
    base: &str,
) -> Result<(Vec<Playlist>, Paging), Error> {
    let one_more = i64::try_from(ROWS + 1).unwrap_or(i64::MAX);
    let mut found = playlists::local(connection, own, before, one_more)?;
    let more = found.len() > ROWS;
    found.truncate(ROWS);
    let next = found.last().filter(|_| more);
    let paging = Paging {
        previous: before.map(|_| format!("{base}#playlists")),
        next: next.map(|item| format!("{base}?playlists={}#playlists", item.uuid)),
    };
    Ok((found, paging))
}

fn opportunity(item: &Opportunity, desk: &AtDesk) -> Own {
    let visitor = &desk.visitor;
    let when = visitor.t.when(&item.content.clone().at_next(visitor.now));
    Own {
        edit: desk.page(&format!("/opportunities/{}", item.uuid)),
        view: Some(format!("/opportunities/{}", item.uuid)),
        participants: participants::href(item, &desk.organisation.slug, visitor),
        when: when.unwrap_or_else(|| visitor.t.get("fact-any-time")),
        status: status(item.content.status, visitor),
        ..named(&item.content.name, item.updated, visitor)
    }
}

fn playlist(item: &Playlist, targets: &Targets, desk: &AtDesk) -> Own {
    let visitor = &desk.visitor;
    let steps = item.content.steps.len();
    let gone = item
        .content
        .steps
        .iter()
        .any(|step| targets.target(step, visitor) == Target::Gone);
    Own {
        edit: desk.page(&format!("/playlists/{}", item.uuid)),
        view: Some(format!("/playlists/{}", item.uuid)),
        when: visitor.t.with("count-steps", [("n", steps.into())]),
        status: status(item.content.status, visitor),
        warning: gone.then(|| Tag {
            kind: "warn",
            text: visitor.t.get("tag-step-gone"),
        }),
        ..named(&item.content.name, item.updated, visitor)
    }
}

fn named(name: &LanguageMap, updated: DateTime<Utc>, visitor: &Visitor) -> Own {
    let title = title(name, visitor);
    let languages: Vec<LanguageTag> = name.iter().map(|(tag, _)| tag.clone()).collect();
    Own {
        title: title.text,
        lang: title.lang,
        languages: facts::language_codes(&languages),
        updated: visitor.t.ago(updated, visitor.now),
        ..Own::default()
    }
}

/// Where a thing stands, in a word.
pub(super) fn status(status: Status, visitor: &Visitor) -> Tag {
    Tag {
        kind: match status {
            Status::Draft => "draft",
            Status::Published => "ok",
            Status::Cancelled => "danger",
        },
        text: visitor.t.status(status),
    }
}
