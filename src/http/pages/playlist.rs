//! `/playlists/{uuid}`: a marked route through opportunities and tasks.

mod steps;
pub(super) mod walk;

use std::collections::HashSet;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};

use super::{
    Pages, card,
    esco::{self, Skill},
    facts,
    following::mark::Mark,
    frame::render,
    negotiated::{Instead, Negotiated, Thing},
    opportunity::{goal_address, warning},
    route::{Target, Targets},
    row,
    surroundings::{Surroundings, handle, title},
    view::{Link, Number, Page, Pair, Provider, Tag, Tongue},
    visitor::Visitor,
    words,
};
use crate::{
    actions::Error,
    domain::{Playlist, PlaylistId, Rule, subscription::SubscriptionKind},
    http::{Problem, api::visible},
    store::{Connection, playlists},
    text::{Translator, markdown},
};
use steps::RouteStep;
use walk::Walking;

/// The page.
#[derive(Template)]
#[template(path = "playlist.html")]
pub(super) struct PlaylistPage {
    t: Translator,
    page: Page,
    /// What one learns.
    skills: Vec<Skill>,
    title: String,
    /// Language of the title.
    lang: String,
    tags: Vec<Tag>,
    warning: Option<Tag>,
    summary: String,
    summary_lang: String,
    /// Safe HTML.
    content: String,
    content_lang: String,
    tongues: Vec<Tongue>,
    /// Whether the steps are to be taken in their order.
    ordered: bool,
    /// Steps, hours, territories, and how many walk it.
    numbers: Vec<Number>,
    /// How far the visitor has come, or how she starts.
    walk: Walking,
    steps: Vec<RouteStep>,
    /// Nothing for a draft.
    follow: Option<Mark>,
    /// Where it is added to a goal.
    goal: Option<String>,
    /// Another node's playlist: its own page there.
    home: Option<Link>,
    /// The form to change it, for its editors.
    edit: Option<String>,
    /// The address by which it can be followed.
    handle: Option<String>,
    provider: Provider,
    details: Vec<Pair>,
    /// When it last changed, in a sentence.
    updated: String,
}

/// `GET /playlists/{uuid}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(uuid): Path<String>,
    asked: Negotiated,
) -> Result<Response, Instead> {
    let id: PlaylistId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let visitor = asked.visitor(&pages, Thing::Playlist(id)).await?;
    let view = visitor.view(id.into());
    let page = pages
        .api
        .store
        .read(move |connection| {
            let item = visible::playlist(connection, &visitor.actor, id)?;
            if item.peer.is_some() {
                return Err(Rule::NotFound.into());
            }
            load(connection, &visitor, &item)
        })
        .await
        .map_err(|error: Error| Problem::from(error))?;
    pages.views.note(view);
    Ok(render(&page)?)
}

/// The page of a playlist, ours or another node's.
///
/// # Errors
/// [`Error`].
pub(super) fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    item: &Playlist,
) -> Result<PlaylistPage, Error> {
    let targets = Targets::of(connection, std::slice::from_ref(item))?;
    let leads_to: Vec<_> = targets.items().cloned().collect();
    let around = Surroundings::of(connection, &leads_to, std::slice::from_ref(item))?;
    let names = playlists::names_of_steps(connection, item.uuid)?;
    let mut steps = steps::steps(item, &targets, &names, &around, visitor);
    let walk = Walking::of(connection, item, &mut steps, visitor)?;
    let skills = esco::links(connection, &item.content.skills, visitor)?;
    let mut page = page(item, &targets, &around, steps, skills, visitor);
    page.numbers
        .extend(walk::numbers(connection, item, visitor)?);
    page.walk = walk;
    if item.content.status.is_public() {
        let kind = SubscriptionKind::Playlist;
        let mark = Mark::load(connection, visitor, kind, item.url.as_str())?;
        page.follow = Some(mark);
    }
    Ok(page)
}

/// The whole address of a step's page, here or elsewhere.
fn absolute(href: &str, visitor: &Visitor) -> String {
    if href.starts_with('/') {
        visitor.territory.url.at(href).to_string()
    } else {
        href.to_owned()
    }
}

fn page(
    item: &Playlist,
    targets: &Targets,
    around: &Surroundings,
    steps: Vec<RouteStep>,
    skills: Vec<Skill>,
    visitor: &Visitor,
) -> PlaylistPage {
    let t = &visitor.t;
    let content = &item.content;
    let name = title(&content.name, visitor);
    let summary = visitor.line(&content.summary);
    let text = visitor.read(&content.content);
    let owner = around.organisation(item.organisation);
    let origin = around.origin(item.peer.as_ref(), visitor);
    let local = item.peer.is_none();
    let edit = (local && visitor.actor.edits(item.organisation))
        .then(|| owner.map(|owner| format!("/desk/{}/playlists/{}", owner.slug, item.uuid)))
        .flatten();
    let public = content.status.is_public();
    let mut page = visitor.page("playlists");
    page.activity = public.then(|| item.url.to_string());
    page.card = public.then(|| {
        let steps = steps.iter().map(|step| {
            let href = step.href.as_deref();
            let url = href.map(|href| absolute(href, visitor));
            (step.title.clone(), url)
        });
        card::playlist(item, &steps.collect::<Vec<_>>(), visitor)
    });
    PlaylistPage {
        page,
        skills,
        tags: row::tags(content.status, local, owner, visitor),
        warning: warning(content.status, owner, edit.is_some(), visitor),
        summary: summary.text,
        summary_lang: summary.lang,
        content: markdown::render(&text.text),
        content_lang: text.lang,
        tongues: visitor.tongues(&[&content.name, &content.summary, &content.content]),
        ordered: content.ordered.0,
        numbers: numbers(item, targets, visitor),
        walk: Walking::default(),
        steps,
        follow: None,
        goal: public.then(|| goal_address(&item.url, visitor)),
        home: (!local).then(|| Link {
            href: item.url.to_string(),
            label: t.with("home-link", [("territory", origin.territory.into())]),
        }),
        edit,
        handle: item
            .slug
            .as_ref()
            .filter(|_| public)
            .map(|slug| handle(slug, &item.url.host())),
        provider: around.provider(item.organisation, visitor),
        details: details(item, visitor),
        updated: t.with(
            "updated-on",
            [("date", facts::day(item.updated, visitor).into())],
        ),
        title: name.text,
        lang: name.lang,
        t: t.clone(),
    }
}

/// How many steps, about how many hours, and through how many territories.
fn numbers(item: &Playlist, targets: &Targets, visitor: &Visitor) -> Vec<Number> {
    let t = &visitor.t;
    let number = |id: &str, n: i64| Number {
        value: n.to_string(),
        label: t.with(id, [("n", n.into())]),
        href: None,
    };
    let steps = &item.content.steps;
    let territories: HashSet<String> = steps
        .iter()
        .filter(|step| !matches!(targets.target(step, visitor), Target::Task))
        .filter_map(|step| step.item.as_ref().map(|url| url.origin().to_string()))
        .collect();
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let mut numbers = vec![number("number-steps", count(steps.len()))];
    let hours = targets.minutes(item, visitor).map(facts::whole_hours);
    numbers.extend(
        hours
            .filter(|hours| *hours > 0)
            .map(|hours| number("number-hours", hours)),
    );
    if territories.len() > 1 {
        numbers.push(number("number-territories", count(territories.len())));
    }
    numbers
}

fn details(item: &Playlist, visitor: &Visitor) -> Vec<Pair> {
    let t = &visitor.t;
    let topics: Vec<String> = item
        .content
        .categories
        .iter()
        .map(|word| t.category(word))
        .collect();
    let topics = (!topics.is_empty()).then(|| Pair {
        name: t.get("fact-topics"),
        value: t.list(&topics),
        href: None,
    });
    let licence = item.content.license.as_ref().map(|url| Pair {
        name: t.get("fact-licence"),
        value: words::licence(url),
        href: Some(url.to_string()),
    });
    topics.into_iter().chain(licence).collect()
}
