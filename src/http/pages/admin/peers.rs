//! `/admin/peers`: other territories and services.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::{
    super::{
        Pages,
        frame::{render, render_with},
        surroundings::blaze,
        view::{Field, Page, Tag, Wrong},
        visitor::Visitor,
    },
    Operator, after, base_of, notice,
};
use crate::{
    actions::{Error, decide_on_peer},
    config::Policy,
    domain::{Host, Peer, PeerState, Rule},
    http::{Problem, api::NotFollowed, form::Fields},
    store::{Connection, objects, peers},
    text::{Translator, plain},
};

/// One peer in the table.
pub(super) struct PeerRow {
    pub host: String,
    pub name: String,
    pub blaze: String,
    pub href: String,
    pub state: Tag,
    pub items: usize,
    pub pending: usize,
    pub last: String,
    pub error: Option<String>,
}

#[derive(Template)]
#[template(path = "admin_peers.html")]
struct PeersPage {
    t: Translator,
    page: Page,
    room: &'static str,
    errors: Vec<Wrong>,
    actor: Field,
    policy: String,
    asking: Vec<PeerRow>,
    peers: Vec<PeerRow>,
}

/// A peer as the operator sees it.
pub(super) fn row(
    c: &mut Connection,
    visitor: &Visitor,
    peer: &Peer,
) -> Result<PeerRow, crate::store::Error> {
    let t = &visitor.t;
    let count = |n: i64| usize::try_from(n).unwrap_or(0);
    let state = peer.state();
    let asks = peer.requests > 0 && !matches!(state, PeerState::Blocked | PeerState::Limited);
    let kind = match state {
        PeerState::Following | PeerState::Followed | PeerState::Mutual => "ok",
        PeerState::Requested | PeerState::Limited => "warn",
        PeerState::Blocked => "danger",
        PeerState::Seen => "plain",
    };
    let words = if asks {
        "peer-state-asks".to_owned()
    } else {
        format!("peer-state-{state}")
    };
    Ok(PeerRow {
        name: peer
            .name
            .as_deref()
            .map_or_else(|| peer.host.to_string(), plain::line),
        blaze: blaze(&peer.host),
        href: format!("/admin/peers/{}", peer.host),
        state: Tag {
            kind,
            text: t.get(&words),
        },
        items: count(objects::count(c, Some(&peer.host))?),
        pending: count(peer.pending),
        last: peer
            .last_success
            .map_or_else(|| t.get("peers-never"), |time| t.ago(time, visitor.now)),
        error: peer.last_error.as_deref().map(plain::line),
        host: peer.host.to_string(),
    })
}

async fn page(pages: &Pages, visitor: &Visitor) -> Result<PeersPage, Problem> {
    let reader = visitor.clone();
    let rows = pages
        .api
        .store
        .read(move |c| {
            let mut rows = Vec::new();
            for peer in peers::all(c)? {
                rows.push((peer.requests > 0, row(c, &reader, &peer)?));
            }
            Ok::<_, crate::store::Error>(rows)
        })
        .await?;
    let (asking, known): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(asks, _)| *asks);
    let policy = match pages.settings.federation.policy {
        Policy::Followed => "peers-policy-followed",
        Policy::Allowlist => "peers-policy-allowlist",
    };
    Ok(PeersPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        room: "peers",
        errors: Vec::new(),
        actor: Field::new("actor", ""),
        policy: visitor.t.get(policy),
        asking: asking.into_iter().map(|(_, row)| row).collect(),
        peers: known.into_iter().map(|(_, row)| row).collect(),
    })
}

/// `GET /admin/peers`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = page(&pages, &visitor).await?;
    page.page.notice = notice(
        &visitor,
        query.as_deref(),
        &["followed", "accepted", "rejected"],
    );
    render(&page)
}

/// `POST /admin/peers`: `do` is `follow`, `accept` or `reject`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    fields: Fields,
) -> Result<Response, Problem> {
    let actor = visitor.actor.clone();
    match fields.get("do") {
        "follow" => follow(&pages, &visitor, fields.get("actor").trim()).await,
        word @ ("accept" | "reject") => {
            let host = Host::parse(fields.get("host")).map_err(|_no_host| Rule::NotFound)?;
            let (url, accept) = (base_of(&pages, &host)?, word == "accept");
            pages
                .api
                .store
                .write(move |c| {
                    if accept {
                        decide_on_peer::accept(c, &actor, &host, &url)
                    } else {
                        decide_on_peer::reject(c, &actor, &host)
                    }
                })
                .await?;
            Ok(after(
                "/admin/peers",
                if accept { "accepted" } else { "rejected" },
            ))
        }
        _ => Err(Problem::malformed("`do` is not known here")),
    }
}

async fn follow(pages: &Pages, visitor: &Visitor, target: &str) -> Result<Response, Problem> {
    let message = if target.is_empty() {
        visitor.t.get("problem-required")
    } else {
        let asked = pages
            .api
            .neighbours
            .follow(visitor.actor.clone(), target.to_owned())
            .await;
        match asked {
            Ok(_) => return Ok(after("/admin/peers", "followed")),
            Err(NotFollowed::Action(Error::Rule(rule))) => visitor.t.rule(&rule),
            Err(NotFollowed::Action(error)) => return Err(error.into()),
            Err(NotFollowed::Unknown(why)) => visitor
                .t
                .with("peers-not-found", [("why", plain::line(&why).into())]),
        }
    };
    let mut again = page(pages, visitor).await?;
    let (field, wrong) = Field::new("actor", target).wrong(message);
    (again.actor, again.errors) = (field, vec![wrong]);
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
}
