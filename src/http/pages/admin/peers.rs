//! `/admin/peers`: the other territories, and how this one stands with them.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::room::Operator;
use crate::{
    actions::{Error, decide_on_peer},
    config::Policy as Mode,
    domain::{Host, ObjectUrl, Peer, PeerState, Rule, peer::FollowState},
    http::{
        Problem,
        api::NotFollowed,
        form::Fields,
        forms::told::{Known, Told},
        pages::{
            Pages,
            filled::Filled,
            frame::{render, render_with},
            notice::{done, lead_on},
            surroundings::{blaze, handle},
            view::{Field, Page, Tag, Wrong},
            visitor::Visitor,
            words,
        },
    },
    store::{
        Connection,
        actors::{self, ForeignActor},
        follows, objects, peers,
    },
    text::{Translator, plain},
};

/// Waiting Follows that are looked at.
const ASKERS: i64 = 1_000;

/// The page.
#[derive(Template)]
#[template(path = "admin_peers.html")]
struct AdminPeersPage {
    t: Translator,
    page: Page,
    room: &'static str,
    errors: Vec<Wrong>,
    /// An address or a handle.
    actor: Field,
    /// Whom the node speaks to, in a sentence.
    policy: String,
    /// Those that wait for an answer to their Follow.
    asking: Vec<PeerRow>,
    /// All others.
    peers: Vec<PeerRow>,
}

/// Another node.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct PeerRow {
    pub host: String,
    pub name: String,
    /// Class of its paint.
    pub blaze: String,
    /// Our page about it.
    pub href: String,
    pub state: Tag,
    /// Stored from it.
    pub items: i64,
    /// Deliveries that it has not acknowledged.
    pub pending: i64,
    /// When a delivery last succeeded, in words.
    pub last: String,
    /// What went wrong last, while it still does.
    pub error: Option<String>,
    /// Who of it waits for an answer, unless it is the territory itself.
    pub who: Vec<Asker>,
}

/// Somebody who asks to follow.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Asker {
    pub name: String,
    /// Where her own server shows her.
    pub url: String,
    /// `@rasa@mastodon.example`; empty when she has not said.
    pub handle: String,
}

/// A node in a list.
pub(super) fn row(peer: &Peer, items: i64, visitor: &Visitor) -> PeerRow {
    let t = &visitor.t;
    let name = peer
        .name
        .as_deref()
        .map(plain::line)
        .filter(|name| !name.is_empty());
    PeerRow {
        host: peer.host.to_string(),
        name: name.unwrap_or_else(|| peer.host.to_string()),
        blaze: blaze(&peer.host),
        href: format!("/admin/peers/{}", peer.host),
        state: state(peer, t),
        items,
        pending: peer.pending,
        last: match peer.last_success {
            Some(time) => t.ago(time, visitor.now),
            None => t.get("peers-never"),
        },
        error: peer
            .last_error
            .as_deref()
            .filter(|_| peer.failing_since.is_some())
            .map(|why| t.fault(&why.into())),
        who: Vec::new(),
    }
}

/// How we stand with a node, in a word.
fn state(peer: &Peer, t: &Translator) -> Tag {
    let state = peer.state();
    let kind = match state {
        PeerState::Following | PeerState::Followed | PeerState::Mutual => "ok",
        PeerState::Requested | PeerState::Limited => "warn",
        PeerState::Blocked => "danger",
        PeerState::Seen => "off",
    };
    let we_asked = peer.following == Some(FollowState::Requested);
    Tag {
        kind,
        text: if state == PeerState::Requested && !we_asked {
            t.get("peer-state-asks")
        } else {
            t.peer_state(state)
        },
    }
}

/// `GET /admin/peers`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = page(&pages, &visitor, &Fields::default(), &Told::default()).await?;
    page.page.notice = done(&visitor, query.as_deref(), &["accepted", "rejected"]);
    render(&page)
}

/// `POST /admin/peers`: `do=follow` with `actor`; `do=accept` or `reject` with `host`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    fields: Fields,
) -> Result<Response, Problem> {
    let accepts = match fields.get("do") {
        "follow" => {
            let target = fields.get("actor").trim().to_owned();
            return match follow(&pages, &visitor, &target).await? {
                Ok((host, word)) => Ok(lead_on(&format!("/admin/peers/{host}"), word)),
                Err(why) => {
                    let field = Known::new("actor", "peers-follow", &visitor.t);
                    let told = Told::one(&field, why);
                    let page = page(&pages, &visitor, &fields, &told).await?;
                    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
                }
            };
        }
        "accept" => true,
        "reject" => false,
        _ => return Err(Problem::malformed("`do` is none of this page's buttons")),
    };
    let host = Host::parse(fields.get("host")).map_err(|_no_host| Problem::not_found())?;
    let actor = visitor.actor.clone();
    pages
        .api
        .store
        .write(move |connection| {
            let peer = peers::get(connection, &host)?.ok_or(Rule::NotFound)?;
            if accepts {
                decide_on_peer::accept(connection, &actor, &host, &peer.url)
            } else {
                decide_on_peer::reject(connection, &actor, &host)
            }
        })
        .await?;
    Ok(lead_on(
        "/admin/peers",
        if accepts { "accepted" } else { "rejected" },
    ))
}

/// Asks to follow whom an address or a handle names; answers its host and the word for what became
/// of it, or what is wrong, in the reader's language.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn follow(
    pages: &Pages,
    visitor: &Visitor,
    target: &str,
) -> Result<Result<(Host, &'static str), String>, Problem> {
    let t = &visitor.t;
    if target.is_empty() {
        return Ok(Err(t.get("problem-peer-address")));
    }
    let actor = visitor.actor.clone();
    let error = match pages.api.neighbours.follow(actor, target.to_owned()).await {
        Ok(following) => {
            let accepted = following.state == FollowState::Accepted;
            let word = if accepted { "following" } else { "followed" };
            return Ok(Ok((following.host, word)));
        }
        Err(error) => error,
    };
    tracing::info!(target, why = %error, "a territory is not followed");
    let about = |id: &str| t.with(id, [("host", target.into())]);
    let host = host_of(target);
    let blocked = match host.clone() {
        Some(host) => is_blocked(pages, host).await?,
        None => false,
    };
    Ok(Err(match error {
        NotFollowed::Unreadable(_) => t.get("problem-peer-address"),
        _ if blocked => about("problem-peer-blocked"),
        NotFollowed::Unspoken(_) => about("problem-peer-unspoken"),
        NotFollowed::Unreachable(_) => about("problem-peer-unreachable"),
        NotFollowed::Unknown(_) => about("problem-peer-unknown"),
        NotFollowed::Action(Error::Rule(_)) if host == Some(visitor.territory.url.host()) => {
            t.get("problem-peer-self")
        }
        NotFollowed::Action(Error::Rule(rule)) => t.rule(&rule),
        NotFollowed::Action(error) => return Err(error.into()),
    }))
}

/// The host of an address or a handle, when it can be told without asking anybody.
fn host_of(target: &str) -> Option<Host> {
    if let Ok(url) = ObjectUrl::parse(target) {
        return Some(url.host());
    }
    let host = target.rsplit_once('@').map_or(target, |(_, host)| host);
    Host::parse(host).ok()
}

async fn is_blocked(pages: &Pages, host: Host) -> Result<bool, Problem> {
    let store = &pages.api.store;
    let known = store
        .read(move |connection| peers::get(connection, &host))
        .await?;
    Ok(known.is_some_and(|peer| peer.state() == PeerState::Blocked))
}

/// Those who wait for an answer to their Follow, each once.
fn askers(connection: &mut Connection) -> Result<Vec<ForeignActor>, Error> {
    let state = FollowState::Requested;
    let mut urls: Vec<ObjectUrl> = follows::followers(connection, None, None, state, None, ASKERS)?
        .into_iter()
        .map(|follower| follower.remote)
        .collect();
    urls.sort_unstable();
    urls.dedup();
    Ok(actors::all(connection, &urls)?)
}

fn asker(actor: &ForeignActor) -> Asker {
    let username = actor.username.as_deref().map(plain::line);
    let handle = username.map(|name| handle(&name, &actor.host));
    let name = actor.name.as_deref().map(plain::line);
    Asker {
        name: name
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| words::address(&actor.url)),
        url: actor.url.to_string(),
        handle: handle.unwrap_or_default(),
    }
}

async fn page(
    pages: &Pages,
    visitor: &Visitor,
    fields: &Fields,
    told: &Told,
) -> Result<AdminPeersPage, Problem> {
    let store = &pages.api.store;
    let loaded = store.read(move |connection| {
        let known = peers::all(connection)?;
        let items = objects::count_by_host(connection)?;
        Ok::<_, Error>((known, items, askers(connection)?))
    });
    let (known, items, askers): (Vec<Peer>, HashMap<Host, i64>, Vec<ForeignActor>) = loaded.await?;
    let (asking, others): (Vec<Peer>, Vec<Peer>) = known
        .into_iter()
        .partition(|peer| peer.requests > 0 && peer.state() != PeerState::Blocked);
    let row = |peer: &Peer| row(peer, items.get(&peer.host).copied().unwrap_or(0), visitor);
    let filled = Filled { fields, told };
    Ok(AdminPeersPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        room: "peers",
        errors: filled.errors(),
        actor: filled.field("actor"),
        policy: visitor.t.get(match pages.settings.federation.policy {
            Mode::Followed => "peers-policy-followed",
            Mode::Allowlist => "peers-policy-allowlist",
        }),
        asking: asking
            .iter()
            .map(|peer| PeerRow {
                who: askers
                    .iter()
                    .filter(|actor| actor.host == peer.host)
                    .filter(|actor| peer.actor.as_ref() != Some(&actor.url))
                    .map(asker)
                    .collect(),
                ..row(peer)
            })
            .collect(),
        peers: others.iter().map(row).collect(),
    })
}
