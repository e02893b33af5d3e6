//! What the signed-in person follows, and what she is told: `/api/v1/me/following` and
//! `/api/v1/me/timeline`.

use axum::{
    Json,
    extract::{Path, State},
    http::{StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    caller::{Person, Writer},
    members::read,
    page::{Asked, MOST, Page},
    present::Presenter,
    responses::{BodyRefused, CallerRefused, ListRefused, NotOpenRefused, UnknownRefused},
    search::AnyItem,
};
use crate::{
    actions::{Error, follow_thing, save_search, territory},
    domain::{
        AccountId, Host, LanguageMap, LanguageTag, OrganisationId, ProblemCode, Problems, Rule,
        SavedSearch, SavedSearchId, SubscriptionId,
        document::{document, words},
        limit,
        subscription::{FollowingState, News, Subscription, SubscriptionKind},
        time::{now, rfc3339},
    },
    http::{
        Problem,
        following::{self, Wanted},
        json::JsonBody,
        query::Parameters,
        timeline::{self, Because, Entry, Thing},
    },
    store::{Connection, digests, saved_searches, subscriptions},
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, follow))
        .routes(routes!(change, unfollow))
        .routes(routes!(news))
}

document! {
    /// What to follow: one of the three.
    pub struct FollowingRequest {
        /// A provider, a territory, a person or a playlist, here or on any other server: its
        /// address, or its handle (`@library@tilburg.example`).
        object: Option<String> = "object",
        /// An ESCO skill, by its address.
        skill: Option<String> = "skill",
        /// A search: the query of the address of its results. A place is a search with `near` and
        /// `radius`.
        search: Option<String> = "search",
        /// What to call a search.
        name: Option<String> = "name",
    }
}

document! {
    /// What of it can be changed.
    pub struct FollowingPatch {
        /// Whether she hears of it. Required; not of a search.
        muted: Option<bool> = "muted",
    }
}

words! {
    /// What is followed.
    pub enum FollowingKind {
        /// An actor: a provider, a territory, a person.
        Actor = "actor",
        /// A playlist.
        Playlist = "playlist",
        /// A skill, with everything narrower.
        Skill = "skill",
        /// A search.
        Search = "search",
    }
}

/// Something that somebody follows. Nobody else can read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FollowingItem {
    /// Its id.
    pub id: Uuid,
    /// What it is.
    pub kind: FollowingKind,
    /// Its address; of a skill, its ESCO address; of a search, its query.
    pub object: String,
    /// What it is called.
    pub name: LanguageMap,
    /// What became of it.
    pub state: FollowingState,
    /// She follows it and does not hear of it.
    pub muted: bool,
    /// Since when.
    #[schema(format = DateTime)]
    pub created: String,
}

/// A short message of an actor on another server.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NoteItem {
    /// Its address.
    #[schema(format = Uri)]
    pub id: String,
    /// Always `Note`.
    #[serde(rename = "type")]
    pub item_type: &'static str,
    /// Who says it.
    #[schema(format = Uri)]
    pub attributed_to: String,
    /// What it says: safe HTML.
    pub content: String,
}

/// What is told of.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(untagged)]
pub enum ToldItem {
    /// Something of this node or of another one.
    Item(AnyItem),
    /// A message.
    Note(NoteItem),
}

/// One entry of a timeline.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TimelineItem {
    /// What happened last.
    pub what: News,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// Whether it happened after she looked last, on the page `/timeline`.
    pub unseen: bool,
    /// To what.
    pub item: ToldItem,
    /// The ids of what she follows, by which she hears of it.
    pub because: Vec<Uuid>,
}

pub(super) fn present(
    connection: &mut Connection,
    item: Subscription,
) -> Result<FollowingItem, Error> {
    Ok(FollowingItem {
        id: item.id.0,
        kind: match item.kind {
            SubscriptionKind::Actor => FollowingKind::Actor,
            SubscriptionKind::Playlist => FollowingKind::Playlist,
            SubscriptionKind::Skill => FollowingKind::Skill,
        },
        name: following::named(connection, &item)?.name,
        state: follow_thing::state(connection, &item)?,
        object: item.object,
        muted: item.muted,
        created: rfc3339(item.created),
    })
}

fn present_search(item: SavedSearch) -> FollowingItem {
    FollowingItem {
        id: item.id.0,
        kind: FollowingKind::Search,
        name: LanguageMap::single(item.language, item.name),
        state: FollowingState::Following,
        object: item.query,
        muted: false,
        created: rfc3339(item.created),
    }
}

/// Everything that somebody follows.
pub(super) fn own(
    connection: &mut Connection,
    account: AccountId,
) -> Result<Vec<FollowingItem>, Error> {
    let mut items = subscriptions::of_account(connection, account)?
        .into_iter()
        .map(|item| present(connection, item))
        .collect::<Result<Vec<_>, _>>()?;
    let searches = saved_searches::of_account(connection, account)?;
    items.extend(searches.into_iter().map(present_search));
    Ok(items)
}

/// List what I follow
///
/// Also the searches that she keeps. Nobody else can read it, here or elsewhere: other servers are
/// followed by this node, once for all of its people.
#[utoipa::path(
    get,
    path = "/api/v1/me/following",
    operation_id = "listFollowing",
    tag = "Me",
    responses(
        (status = 200, description = "All of it.", body = Page<FollowingItem>),
        CallerRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn list(
    State(api): State<Api>,
    person: Person,
) -> Result<Json<Page<FollowingItem>>, Problem> {
    let account = person.account;
    let found = api.store.read(move |c| own(c, account)).await?;
    Ok(Json(Page::whole(found)))
}

/// Follow something
///
/// Elsewhere, its server is asked: `state` is `requested` until it has answered. To follow what she
/// follows already changes nothing, but asks again, once a day, where it was refused.
#[utoipa::path(
    post,
    path = "/api/v1/me/following",
    operation_id = "follow",
    tag = "Me",
    request_body = FollowingRequest,
    responses(
        (status = 201, description = "She follows it.", body = FollowingItem, headers(
            ("Location" = String, description = "What she follows, in the API."),
        )),
        BodyRefused, CallerRefused, NotOpenRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn follow(
    State(api): State<Api>,
    Writer(caller): Writer,
    person: Person,
    JsonBody(members): JsonBody,
) -> Result<Response, Problem> {
    let (asked, mut problems) = read::<FollowingRequest>(&members);
    let given = [&asked.object, &asked.skill, &asked.search];
    let named = given.into_iter().flatten().count();
    problems.add_if(
        problems.is_empty() && named != 1,
        "",
        ProblemCode::Malformed("name one of `object`, `skill` and `search`".to_owned()),
    );
    problems.or(())?;
    api.limits.follow(person.account)?;
    let item = if let Some(query) = asked.search {
        keep(&api, &caller.actor, query, asked.name).await?
    } else {
        let wanted = match asked.skill {
            Some(uri) => Wanted::Skill(uri),
            None => Wanted::Object(asked.object.unwrap_or_default()),
        };
        let item = following::follow(&api, &caller.actor, wanted).await?;
        api.store.read(move |c| present(c, item)).await?
    };
    let location = format!("/api/v1/me/following/{}", item.id);
    let location = api.settings.url.at(&location).to_string();
    let headers = [(axum::http::header::LOCATION, location)];
    Ok((StatusCode::CREATED, headers, Json(item)).into_response())
}

/// Keeps a search, without letters of its own.
async fn keep(
    api: &Api,
    actor: &crate::domain::permission::Actor,
    query: String,
    name: Option<String>,
) -> Result<FollowingItem, Problem> {
    let actor = actor.clone();
    let kept = api
        .store
        .write(move |c| {
            let account = actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
            let own = saved_searches::of_account(c, account)?;
            if let Some(known) = own.into_iter().find(|own| own.query == query) {
                return Ok(known);
            }
            let territory = territory(c)?;
            let mut parameters = Parameters::read(Some(&query));
            super::search_query::read(&mut parameters, territory.zone());
            parameters.text("sort", 20);
            let mut problems = Problems::default();
            problems.add_if(
                query.len() > limit::QUERY,
                "/search",
                ProblemCode::TooLong(limit::QUERY),
            );
            problems.or(())?;
            if let Err(problem) = parameters.finish() {
                let mut problems = Problems::default();
                for wrong in problem.errors() {
                    problems.add(format!("/search{}", wrong.pointer), wrong.code.clone());
                }
                return Err(Rule::Invalid(problems).into());
            }
            let own = actor
                .account
                .as_ref()
                .and_then(|account| account.language.clone());
            let language = own.or_else(|| territory.languages.first().cloned());
            let language = language.unwrap_or_else(LanguageTag::undetermined);
            let name = name.unwrap_or_else(|| query.chars().take(100).collect());
            save_search::save(c, &actor, &name, &query, &language, false)
        })
        .await?;
    Ok(present_search(kept))
}

/// Mute something
///
/// A muted one is still followed, and told no more.
#[utoipa::path(
    patch,
    path = "/api/v1/me/following/{id}",
    operation_id = "muteFollowing",
    tag = "Me",
    params(("id" = Uuid, Path, description = "Its id.")),
    request_body = FollowingPatch,
    responses(
        (status = 200, description = "As it is now.", body = FollowingItem),
        BodyRefused, CallerRefused, UnknownRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn change(
    State(api): State<Api>,
    Writer(caller): Writer,
    Path(text): Path<String>,
    JsonBody(members): JsonBody,
) -> Result<Json<FollowingItem>, Problem> {
    let id: SubscriptionId = text.parse().map_err(|_no_uuid| Problem::not_found())?;
    let (asked, mut problems) = read::<FollowingPatch>(&members);
    problems.add_if(
        problems.is_empty() && asked.muted.is_none(),
        "/muted",
        ProblemCode::Required,
    );
    problems.or(())?;
    let muted = asked.muted.unwrap_or_default();
    let item = api
        .store
        .write(move |c| {
            let item = follow_thing::mute(c, &caller.actor, id, muted)?;
            present(c, item)
        })
        .await?;
    Ok(Json(item))
}

/// Follow something no longer
///
/// When she was the last here who followed it, its server is told that nobody does.
#[utoipa::path(
    delete,
    path = "/api/v1/me/following/{id}",
    operation_id = "unfollow",
    tag = "Me",
    params(("id" = Uuid, Path, description = "Its id.")),
    responses(
        (status = 204, description = "She does not follow it."),
        CallerRefused, UnknownRefused,
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn unfollow(
    State(api): State<Api>,
    Writer(caller): Writer,
    person: Person,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    api.limits.follow(person.account)?;
    let id: Uuid = text.parse().map_err(|_no_uuid| Problem::not_found())?;
    api.store
        .write(
            move |c| match follow_thing::unfollow(c, &caller.actor, SubscriptionId(id)) {
                Err(Error::Rule(Rule::NotFound)) => {
                    save_search::remove(c, &caller.actor, SavedSearchId(id))
                }
                done => done,
            },
        )
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// List what happened to what I follow
///
/// New things, and those that changed, were cancelled, have few places left, or whose enrolment
/// closes within three days; of each thing what happened last. What is over is not told, nor what
/// is older than the 200 latest.
#[utoipa::path(
    get,
    path = "/api/v1/me/timeline",
    operation_id = "showTimeline",
    tag = "Me",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 100, description = "How many a page holds; 20 when not given, 100 at most."),
        ("cursor" = Option<String>, Query, description = "Where the page begins, as `next` gives it."),
    ),
    responses(
        (status = 200, description = "A page of it, the latest first.", body = Page<TimelineItem>),
        ListRefused, CallerRefused,
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn news(
    State(api): State<Api>,
    person: Person,
    uri: Uri,
) -> Result<Json<Page<TimelineItem>>, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let asked: Asked<usize> = Asked::read(&mut parameters, api.address_of(&uri), "timeline", MOST);
    parameters.finish()?;
    let (account, discovery) = (person.account, api.discovery.clone());
    discovery.catch_up(&api.store).await?;
    let _place = timeline::place()?;
    let page = api
        .store
        .read(move |c| {
            let seen = digests::get(c, account)?.map(|digest| digest.seen);
            let entries = timeline::read(c, &discovery, account, now())?;
            let total = i64::try_from(entries.len()).unwrap_or(i64::MAX);
            let from = asked.after.unwrap_or_default();
            let entries: Vec<(usize, Entry)> = entries.into_iter().enumerate().skip(from).collect();
            let page = Page::of(entries, total, &asked, |(position, _)| position + 1);
            let presenter = presenter(c, &page.items)?;
            Ok::<_, Error>(page.map(|(_, entry)| TimelineItem {
                what: entry.what,
                at: rfc3339(entry.at),
                unseen: seen.is_none_or(|seen| entry.at > seen),
                because: entry.because.iter().map(id_of).collect(),
                item: item_of(&presenter, entry.thing),
            }))
        })
        .await?;
    Ok(Json(page))
}

fn id_of(because: &Because) -> Uuid {
    match because {
        Because::Subscription(id) => id.0,
        Because::Search(id) => id.0,
    }
}

fn presenter(connection: &mut Connection, entries: &[(usize, Entry)]) -> Result<Presenter, Error> {
    let mut owners: Vec<OrganisationId> = Vec::new();
    let mut hosts: Vec<Host> = Vec::new();
    for (_, entry) in entries {
        match &entry.thing {
            Thing::Opportunity(item) => {
                owners.push(item.organisation);
                hosts.extend(item.peer.clone());
            }
            Thing::Playlist(item) => {
                owners.push(item.organisation);
                hosts.extend(item.peer.clone());
            }
            Thing::Note(_) => {}
        }
    }
    let territory = territory(connection)?;
    Ok(Presenter::load(connection, &territory, &owners, &hosts)?)
}

fn item_of(presenter: &Presenter, thing: Thing) -> ToldItem {
    match thing {
        Thing::Opportunity(item) => {
            ToldItem::Item(AnyItem::Opportunity(Box::new(presenter.opportunity(item))))
        }
        Thing::Playlist(item) => {
            ToldItem::Item(AnyItem::Playlist(Box::new(presenter.playlist(item))))
        }
        Thing::Note(note) => ToldItem::Note(NoteItem {
            id: note.url.to_string(),
            item_type: "Note",
            attributed_to: note.attributed_to.to_string(),
            content: note.content.unwrap_or_default(),
        }),
    }
}
