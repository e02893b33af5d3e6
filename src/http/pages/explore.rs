//! `/`, and `/map`: everything that one can learn here and in the territories that share with this
//! one, as a list and on a map that say the same.

mod asked;
mod embed;
mod filters;
mod form;
mod map;

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use filters::Names;
use map::MapView;

pub(super) use asked::{Asked, Question};
pub(super) use embed::show as show_embed;
pub(super) use filters::is_neighbour;

use super::{
    Pages, card, esco,
    filled::errors,
    frame::render_with,
    negotiated::{Instead, Negotiated, Thing},
    results, route, saved,
    surroundings::blaze,
    view::{Choice, Field, Link, Page, Paging, Row, Strip, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::Error,
    discovery::{Answer, Offset, Want},
    domain::{
        event::ItemType,
        search::{Facet, SearchQuery, Sort},
    },
    http::{Problem, basemap::Basemap, forms::told::Told, security},
    store::{Connection, listings, organisations, peers},
    text::Translator,
};

/// Results of one page.
const ROWS: u32 = 20;
/// Playlists beside the results.
const ROUTES: u32 = 3;
/// Skills to choose from.
const SKILLS: usize = 40;
/// Boards of the signpost besides our own.
const BOARDS: usize = 5;

/// The page.
#[derive(Template)]
#[template(path = "explore.html")]
struct ExplorePage {
    t: Translator,
    page: Page,
    /// How many local organisations there are.
    organisations: i64,
    /// How many other territories this node follows.
    territories: usize,
    /// This territory, then those that share with it.
    posts: Vec<Post>,
    search: Search,
    /// What cannot be read of what was asked; then there are no results.
    errors: Vec<Wrong>,
    /// How many results there are, or why none, in words.
    heading: String,
    /// Nothing is asked for but what is coming.
    everything: bool,
    /// Every filter that is set, and the address without it.
    set: Vec<Link>,
    rows: Vec<Row>,
    paging: Paging,
    /// The whole result in other forms: calendar, feed, table, map data.
    along: Vec<Link>,
    /// Its feed, for readers that look for one.
    feed: String,
    routes: Vec<Strip>,
    map: MapView,
    /// The page itself: `/` or `/map`.
    path: &'static str,
    /// What another site puts into its page to show this list, and the map.
    embeds: Vec<Embed>,
    keep: Keep,
}

/// The way to keep this search.
struct Keep {
    /// It can be kept: she is signed in. Else `href` leads there.
    can: bool,
    href: String,
    /// The search, as the form sends it.
    query: String,
    /// What it is called, if she says nothing else.
    name: String,
    /// Whether letters can be sent.
    mails: bool,
}

/// What another site puts into its page.
struct Embed {
    label: String,
    code: String,
}

/// A board of the signpost.
struct Post {
    name: String,
    href: String,
    blaze: String,
    count: String,
    here: bool,
}

/// The form, as it was asked.
struct Search {
    /// Where it is sent.
    action: &'static str,
    /// The box of the map that is asked for.
    bbox: String,
    /// What sorts of suggestions are called, as JSON.
    suggest_types: String,
    q: String,
    kinds: Vec<Choice>,
    /// Times that a word says.
    whens: Vec<Choice>,
    /// Days until enrolment closes.
    closing: Vec<Choice>,
    /// `yyyy-mm-dd`.
    from: Field,
    to: Field,
    /// A town, by its name.
    place: Field,
    /// Kilometres around it.
    radius: Vec<Choice>,
    territories: Vec<Choice>,
    categories: Vec<Choice>,
    languages: Vec<Choice>,
    /// Selects that are there only when something has one of their values.
    more: Vec<Select>,
    sorts: Vec<Choice>,
    age: Field,
    free: Choice,
    online: Choice,
    /// Filters without a control, kept as they are.
    kept: Vec<Choice>,
    /// The details stand open.
    open: bool,
}

/// A select with its name and its words.
struct Select {
    name: &'static str,
    label: String,
    choices: Vec<Choice>,
}

/// `GET /`.
pub(super) async fn show(
    State(pages): State<Pages>,
    RawQuery(query): RawQuery,
    asked: Negotiated,
) -> Result<Response, Instead> {
    answer(&pages, Asked::read("/", query.as_deref()), asked).await
}

/// `GET /map`.
pub(super) async fn show_map(
    State(pages): State<Pages>,
    RawQuery(query): RawQuery,
    asked: Negotiated,
) -> Result<Response, Instead> {
    answer(&pages, Asked::read("/map", query.as_deref()), asked).await
}

async fn answer(pages: &Pages, mut asked: Asked, request: Negotiated) -> Result<Response, Instead> {
    let visitor = request.visitor(pages, Thing::Explore).await?;
    asked.go_to_place(&visitor);
    let (question, told) = match asked.question(visitor.zone()) {
        Ok(question) => (question, Told::default()),
        Err(problems) => (nothing(), form::told(&problems, &visitor.t)),
    };
    let status = if told.0.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::BAD_REQUEST
    };
    let reader = visitor.clone();
    let page = pages
        .api
        .store
        .read(move |connection| load(connection, &reader, &asked, question, &told))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    let mut page = page;
    page.map.draw(pages, &visitor).await;
    let mut response = render_with(status, &page)?;
    if let Some(origin) = Basemap::of(&pages.settings).origin() {
        security::allow(response.headers_mut(), Some(&origin), &[]);
    }
    Ok(response)
}

/// The question that is asked when what was typed is none: the form is shown again, with every
/// choice that there is, and no results.
fn nothing() -> asked::Question {
    asked::Question {
        nothing: true,
        ..asked::Question::default()
    }
}

fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    asked: &Asked,
    question: asked::Question,
    told: &Told,
) -> Result<ExplorePage, Error> {
    let mut query = question.query;
    let known = match &question.organisation {
        Some(name) => organisations::named(connection, name)?,
        None => None,
    };
    let nothing = question.nothing || (question.organisation.is_some() && known.is_none());
    query.organisations = known.iter().map(|item| item.uuid).collect();
    if query.types.is_empty() {
        query.types = vec![ItemType::Opportunity];
    }
    let offset = Offset((asked.page - 1).saturating_mul(ROWS));
    let want = Want {
        start: offset.into(),
        limit: ROWS,
        facets: true,
    };
    let mut answer = visitor.discovery.ask(&query, visitor.now, want);
    if nothing {
        answer.found.clear();
        answer.total = 0;
    }
    let asked = &asked.not_beyond(answer.total, ROWS);
    if answer.found.is_empty() && answer.total > 0 {
        let offset = Offset((asked.page - 1).saturating_mul(ROWS));
        let last = visitor.discovery.search(&query, visitor.now, offset, ROWS);
        answer.found = last.found;
    }
    let Answer {
        found,
        total,
        facets,
        ..
    } = answer;
    let mut neighbours = peers::all(connection)?;
    neighbours.retain(filters::is_neighbour);
    let skills = skill_names(connection, asked, &facets, visitor)?;
    let names = Names::new(visitor, &neighbours, known, skills);
    let routes = routes(connection, visitor, &query)?;
    let set = filters::set(asked, &names, visitor);
    let search = form::search(asked, &query, &facets, &names, visitor, told);
    let everything = set.is_empty() && search.q.is_empty();
    let t = &visitor.t;
    let heading = if !told.0.is_empty() {
        t.get("explore-wrong")
    } else if total > 0 || !everything {
        t.with("explore-count", [("n", total.into())])
    } else if listings::count_local(connection, ItemType::Opportunity)? > 0 {
        t.get("explore-empty-now")
    } else {
        t.get("explore-empty-new")
    };
    let keep = keep(asked, &search.q, &set, visitor);
    let rows = results::rows(connection, &found, visitor)?;
    let shown = (!nothing).then_some(&query);
    let map = map::load(connection, asked, shown, total, visitor)?;
    let mut page = visitor.page("explore");
    let listed = rows.iter().map(|row| (row.title.clone(), row.href.clone()));
    let listed: Vec<(String, String)> = listed.collect();
    page.card = Some(card::list(
        &visitor.territory_name(),
        asked.path,
        &listed,
        visitor,
    ));
    Ok(ExplorePage {
        page,
        organisations: organisations::count_local(connection)?,
        territories: neighbours.len(),
        posts: posts(&facets, &names, visitor),
        search,
        errors: errors(told),
        set,
        rows,
        paging: asked.paging(total, ROWS),
        along: along(asked, visitor),
        feed: asked.form("rss"),
        heading,
        everything,
        routes,
        map,
        path: asked.path,
        embeds: embeds(asked, visitor),
        keep,
        t: visitor.t.clone(),
    })
}

fn keep(asked: &Asked, words: &str, set: &[Link], visitor: &Visitor) -> Keep {
    let labels: Vec<String> = set.iter().map(|filter| filter.label.clone()).collect();
    let back: String = url::form_urlencoded::byte_serialize(visitor.path.as_bytes()).collect();
    Keep {
        can: visitor.actor.account.is_some(),
        href: format!("/sign-in?next={back}"),
        query: asked.query(),
        name: saved::name_of(words, &labels, &visitor.t),
        mails: visitor.mails,
    }
}

/// What another site puts into its page, for the list and for the map.
fn embeds(asked: &Asked, visitor: &Visitor) -> Vec<Embed> {
    let t = &visitor.t;
    let title = visitor.territory_name().replace(['"', '<', '>', '&'], "");
    let of = |show: &str, id: &str| {
        let address = asked.embed(show);
        let address = visitor.territory.url.at("").to_string() + address.trim_start_matches('/');
        let address = address.replace('&', "&amp;");
        Embed {
            label: t.get(id),
            code: format!(
                "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"560\" \
                 loading=\"lazy\"></iframe>"
            ),
        }
    };
    vec![of("list", "embed-list"), of("map", "embed-map")]
}

/// What the skills are called that are asked for, and the most frequent of those that are found.
fn skill_names(
    connection: &mut Connection,
    asked: &Asked,
    facets: &[Facet],
    visitor: &Visitor,
) -> Result<HashMap<String, String>, Error> {
    let facet = facets.iter().find(|facet| facet.name == "skill");
    let counts = facet.map(|facet| facet.counts.as_slice());
    let found = counts.unwrap_or_default().iter().take(SKILLS);
    let asked = asked.pairs().filter(|(name, _)| *name == "skill");
    let addresses = asked.map(|(_, address)| address.to_owned());
    let addresses = addresses.chain(found.map(|count| count.value.clone()));
    let named = esco::links(connection, &addresses.collect::<Vec<_>>(), visitor)?;
    Ok(named
        .into_iter()
        .map(|skill| (skill.address, skill.name))
        .collect())
}

/// The whole result in its other forms, which hold opportunities.
fn along(asked: &Asked, visitor: &Visitor) -> Vec<Link> {
    let types = || asked.pairs().filter(|(name, _)| *name == "type");
    if types().count() > 0 && !types().any(|(_, word)| word == "opportunity") {
        return Vec::new();
    }
    let forms = ["ics", "rss", "csv", "geojson"];
    let links = forms.map(|form| Link {
        href: asked.form(form),
        label: visitor.t.get(&format!("explore-along-{form}")),
    });
    links.to_vec()
}

/// Playlists that go with the search: those with its words, else the newest.
fn routes(
    connection: &mut Connection,
    visitor: &Visitor,
    query: &SearchQuery,
) -> Result<Vec<Strip>, Error> {
    let query = SearchQuery {
        words: query.words.clone(),
        types: vec![ItemType::Playlist],
        sort: query.words.is_empty().then_some(Sort::New),
        ..SearchQuery::default()
    };
    let answer = visitor
        .discovery
        .search(&query, visitor.now, Offset(0), ROUTES);
    let playlists = results::playlists(connection, &answer.found)?;
    Ok(route::strips(connection, &playlists, visitor)?)
}

fn posts(facets: &[Facet], names: &Names, visitor: &Visitor) -> Vec<Post> {
    let counts = facets
        .iter()
        .find(|facet| facet.name == "territory")
        .map(|facet| facet.counts.as_slice())
        .unwrap_or_default();
    let ours = Post {
        name: visitor.territory_name(),
        href: "/territory".to_owned(),
        blaze: String::new(),
        count: String::new(),
        here: true,
    };
    let others = counts.iter().filter_map(|count| {
        let host = count.value.parse().ok()?;
        (host != visitor.territory.url.host()).then(|| Post {
            name: names.territory(&count.value),
            href: format!("/?territory={}", count.value),
            blaze: blaze(&host),
            count: count.count.to_string(),
            here: false,
        })
    });
    std::iter::once(ours).chain(others.take(BOARDS)).collect()
}
