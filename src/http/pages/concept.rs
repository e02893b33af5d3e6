//! `/esco/{family}/{name}`: a skill, an occupation or a group of them, and what here teaches it.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};

use super::{
    Pages, card,
    esco::{Entry, by_name, entries, foreign},
    following::mark::Mark,
    frame::render,
    negotiated::{Instead, Negotiated, Thing},
    notice::parameter,
    results, route,
    view::{Link, Page, Row, Strip},
    visitor::Visitor,
};
use crate::{
    actions::Error,
    discovery::Offset,
    domain::{
        GoalId, Rule,
        esco::{ConceptId, ConceptKind, NOTICE},
        event::ItemType,
        goal::GoalKind,
        search::SearchQuery,
        subscription::SubscriptionKind,
    },
    http::{
        Problem,
        concept::{self, Concept, OCCUPATIONS},
    },
    store::{Connection, goals},
    text::Translator,
};

/// Opportunities that are shown; the search shows all.
const ROWS: u32 = 6;
/// Playlists that are shown.
const ROUTES: u32 = 3;

/// The page.
#[derive(Template)]
#[template(path = "concept.html")]
struct ConceptPage {
    t: Translator,
    page: Page,
    /// `skill`, `skillGroup`, `occupation`, `occupationGroup`.
    kind: &'static str,
    kind_label: String,
    name: String,
    lang: String,
    /// What language the name is in, when it is not the reader's.
    foreign: Option<String>,
    code: String,
    description: String,
    description_lang: String,
    /// What language the description is in, when it is not the reader's.
    description_foreign: Option<String>,
    note: String,
    note_lang: String,
    /// What else it is called.
    also: Vec<String>,
    also_lang: String,
    /// What took its place.
    newer: Option<Link>,
    obsolete: bool,
    broader: Vec<Entry>,
    narrower: Vec<Entry>,
    essential: Vec<Entry>,
    optional: Vec<Entry>,
    needed_by: Vec<Entry>,
    helps: Vec<Entry>,
    /// There are more occupations than are listed.
    more_occupations: bool,
    collections: Vec<Link>,
    /// How many opportunities teach it, in words.
    heading: String,
    rows: Vec<Row>,
    /// There are more than are shown.
    more: bool,
    /// All of them.
    all: String,
    playlists: Vec<Strip>,
    /// Of a skill.
    follow: Option<Mark>,
    /// By what it is picked as a goal: `occupation`, `skill`; nothing for groups.
    goal: Option<&'static str>,
    /// The visitor's goal that it is already.
    own: Option<String>,
    /// The first step of the goal that is made of it; may be empty.
    step: String,
    /// Where somebody signs in who wants to.
    sign_in: Option<String>,
    notice: &'static str,
    /// Its address in ESCO.
    uri: String,
}

/// `GET /esco/{family}/{name}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path((family, name)): Path<(String, String)>,
    asked: Negotiated,
) -> Result<Response, Instead> {
    let id = format!("{family}/{name}").parse();
    let id: ConceptId = id.map_err(|_no_concept| Problem::not_found())?;
    let visitor = asked.visitor(&pages, Thing::Concept(id.clone())).await?;
    let page = pages
        .api
        .store
        .read(move |connection| {
            let found = concept::load(connection, &id, Some(&visitor.wanted))?;
            let found = found.ok_or(Rule::NotFound)?;
            load(connection, &visitor, found)
        })
        .await
        .map_err(|error: Error| Problem::from(error))?;
    Ok(render(&page)?)
}

/// Those first that something here teaches.
fn taught_first(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by_key(|entry| entry.count.is_empty());
    entries
}

/// The visitor's goal that a concept is.
fn own(
    connection: &mut Connection,
    kind: ConceptKind,
    uri: &str,
    visitor: &Visitor,
) -> Result<Option<GoalId>, Error> {
    let kind = match kind {
        ConceptKind::Occupation => GoalKind::Occupation,
        ConceptKind::Skill => GoalKind::Skill,
        ConceptKind::SkillGroup | ConceptKind::OccupationGroup => return Ok(None),
    };
    let Some(account) = &visitor.actor.account else {
        return Ok(None);
    };
    let goals = goals::of_account(connection, account.id)?;
    let own = goals
        .into_iter()
        .find(|goal| goal.kind == kind && goal.object == uri);
    Ok(own.map(|goal| goal.id))
}

fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    found: Concept,
) -> Result<ConceptPage, Error> {
    let entry = &found.entry;
    let uri = entry.concept.id.uri();
    let teaching = |item_type: ItemType| SearchQuery {
        types: vec![item_type],
        skills: vec![uri.clone()],
        ..SearchQuery::default()
    };
    let search = |item_type, limit| {
        let query = teaching(item_type);
        visitor
            .discovery
            .search(&query, visitor.now, Offset(0), limit)
    };
    let offers = search(ItemType::Opportunity, ROWS);
    let routes = search(ItemType::Playlist, ROUTES);
    let routes = results::playlists(connection, &routes.found)?;
    let t = &visitor.t;
    let kind = entry.concept.kind;
    let name = visitor.line(&entry.name());
    let description = visitor.read(&entry.description());
    let note = visitor.read(&entry.scope_note());
    let spoken = entry
        .labels
        .iter()
        .find(|(tag, _)| tag.as_str() == name.lang);
    let also = spoken.map(|(_, label)| label.alternative.clone());
    let list = |named: &[_]| by_name(entries(named, visitor));
    let occupations = found.needed_by.len() + found.helps.len();
    let asked: String = url::form_urlencoded::byte_serialize(uri.as_bytes()).collect();
    let code = entry.concept.code.clone().unwrap_or_default();
    let heading = t.with(
        match kind {
            ConceptKind::Occupation | ConceptKind::OccupationGroup => "esco-here-occupation",
            ConceptKind::Skill | ConceptKind::SkillGroup => "esco-here",
        },
        [("n", offers.total.into())],
    );
    let told = match description.text.as_str() {
        "" => &heading,
        told => told,
    };
    let follow = match kind {
        ConceptKind::Skill => {
            let kind = SubscriptionKind::Skill;
            Some(Mark::load(connection, visitor, kind, &uri)?)
        }
        _ => None,
    };
    let mut page = visitor.page("skills");
    page.card = Some(card::concept(
        &name.text,
        &description.text,
        told,
        &code,
        (kind.scheme(), &uri),
        visitor,
    ));
    Ok(ConceptPage {
        page,
        kind: kind.as_str(),
        kind_label: t.get(match (kind, entry.concept.skill_type.as_deref()) {
            (ConceptKind::Skill, Some("knowledge")) => "esco-kind-knowledge",
            (ConceptKind::Skill, _) => "esco-kind-skill",
            (ConceptKind::SkillGroup, _) => "esco-kind-skillGroup",
            (ConceptKind::Occupation, _) => "esco-kind-occupation",
            (ConceptKind::OccupationGroup, _) => "esco-kind-occupationGroup",
        }),
        foreign: foreign(&name.lang, visitor),
        code,
        description_foreign: foreign(&description.lang, visitor)
            .filter(|_| description.lang != name.lang),
        description: description.text,
        description_lang: description.lang,
        note: note.text,
        note_lang: note.lang,
        also: also.unwrap_or_default(),
        also_lang: name.lang.clone(),
        newer: found.replaced_by.as_ref().map(|newer| Link {
            href: super::esco::address(&newer.id),
            label: visitor.line(&newer.name).text,
        }),
        obsolete: entry.concept.obsolete,
        broader: list(&found.broader),
        narrower: list(&found.narrower),
        essential: taught_first(list(&found.essential)),
        optional: taught_first(list(&found.optional)),
        needed_by: list(&found.needed_by),
        helps: list(&found.helps),
        more_occupations: i64::try_from(occupations).unwrap_or(i64::MAX) >= OCCUPATIONS,
        collections: found
            .collections
            .iter()
            .map(|collection| Link {
                href: format!("/esco?collection={collection}"),
                label: t.get(&format!("esco-collection-{collection}")),
            })
            .collect(),
        goal: match kind {
            ConceptKind::Occupation => Some("occupation"),
            ConceptKind::Skill => Some("skill"),
            ConceptKind::SkillGroup | ConceptKind::OccupationGroup => None,
        },
        own: own(connection, kind, &uri, visitor)?.map(|id| format!("/goals/{id}")),
        step: parameter(
            visitor.path.split_once('?').map(|(_, query)| query),
            "object",
        ),
        sign_in: visitor.actor.account.is_none().then(|| {
            let path = visitor.bare_path().as_bytes();
            let next: String = url::form_urlencoded::byte_serialize(path).collect();
            format!("/sign-in?next={next}")
        }),
        heading,
        more: offers.total > i64::from(ROWS),
        rows: results::rows(connection, &offers.found, visitor)?,
        all: format!("/?skill={asked}"),
        playlists: route::strips(connection, &routes, visitor)?,
        follow,
        notice: NOTICE,
        name: name.text,
        lang: name.lang,
        t: t.clone(),
        uri,
    })
}
