//! `/admin/peers/{host}`: one other territory or service.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};

use super::{
    super::{
        Pages,
        frame::render,
        view::{Page, Pair},
        visitor::Visitor,
    },
    Operator, after,
    arrivals::{self, Arrival},
    base_of, notice,
    peers::{PeerRow, row},
};
use crate::{
    actions::{Error, decide_on_peer, follow_peer},
    domain::{
        Host, Peer, Rule,
        peer::{FollowState, Policy},
        time::Moment,
    },
    http::{Problem, api::NotFollowed, form::Fields},
    store::{
        Connection, deliveries, follows,
        follows::{Backfill, Following},
        peers,
    },
    text::{Translator, plain},
};

/// Arrivals that are shown.
const ROWS: i64 = 20;

struct Parked {
    when: String,
    what: String,
    reason: String,
}

struct Choice {
    value: &'static str,
    label: String,
    hint: String,
    danger: bool,
}

#[derive(Template)]
#[template(path = "admin_peer.html")]
struct PeerPage {
    t: Translator,
    page: Page,
    room: &'static str,
    peer: PeerRow,
    url: String,
    facts: Vec<Pair>,
    retry: Option<String>,
    actions: Vec<Choice>,
    arrivals: Vec<Arrival>,
    parked: Vec<Parked>,
}

/// What an operator can do with a peer as it stands, the likeliest first.
fn choices(t: &Translator, peer: &Peer) -> Vec<Choice> {
    let follows = matches!(
        peer.following,
        Some(FollowState::Accepted | FollowState::Requested)
    );
    let mut words: Vec<&'static str> = Vec::new();
    match peer.policy {
        Policy::Blocked => words.push("unblock"),
        policy => {
            if peer.requests > 0 {
                words.extend(["accept", "reject"]);
            }
            words.push(if follows { "unfollow" } else { "follow" });
            if peer.retry_at.is_some() {
                words.push("retry");
            }
            words.push(if policy == Policy::Limited {
                "unlimit"
            } else {
                "limit"
            });
            words.push("block");
        }
    }
    words
        .into_iter()
        .map(|value| Choice {
            value,
            label: t.get(&format!("peer-do-{value}")),
            hint: t.get(&format!("peer-do-{value}-hint")),
            danger: matches!(value, "block" | "reject"),
        })
        .collect()
}

fn facts(visitor: &Visitor, peer: &Peer, row: &PeerRow, following: &[Following]) -> Vec<Pair> {
    let t = &visitor.t;
    let pair = |label: &str, value: String| Pair {
        name: t.get(label),
        value,
        href: None,
    };
    let mut facts = Vec::new();
    facts.extend(
        peer.software
            .as_deref()
            .map(|name| pair("peer-fact-software", plain::line(name))),
    );
    let met = Moment::from(peer.created).in_zone(visitor.zone());
    facts.push(pair("peer-fact-since", t.moment(met)));
    facts.push(pair("peer-fact-followers", peer.followers.to_string()));
    facts.push(pair("peer-fact-items", row.items.to_string()));
    facts.push(pair("peer-fact-pending", row.pending.to_string()));
    facts.push(pair("peer-fact-last", row.last.clone()));
    facts.extend(
        following
            .iter()
            .filter(|one| one.state == FollowState::Accepted)
            .map(|one| {
                let words = match one.backfill {
                    Backfill::Done => "peer-fact-backfill-done",
                    Backfill::Waiting | Backfill::Reading => "peer-fact-backfill-going",
                };
                pair(
                    "peer-fact-backfill",
                    t.with(words, [("n", i64::from(one.backfilled).into())]),
                )
            }),
    );
    facts
}

fn view(c: &mut Connection, visitor: &Visitor, host: &Host) -> Result<PeerPage, Error> {
    let peer = peers::get(c, host)?.ok_or(Rule::NotFound)?;
    let row = row(c, visitor, &peer)?;
    let following = follows::all_following(c, Some(host))?;
    let parked = deliveries::parked(c, i64::MAX, 500)?
        .into_iter()
        .filter(|one| one.host == *host)
        .map(|one| Parked {
            when: visitor.t.ago(one.updated, visitor.now),
            what: format!("{} {}", one.activity_type, one.object),
            reason: one
                .last_error
                .as_deref()
                .map(plain::line)
                .unwrap_or_default(),
        })
        .collect();
    let retry = peer.retry_at.map(|at| {
        let when = visitor.t.moment(Moment::from(at).in_zone(visitor.zone()));
        visitor.t.with("peer-retry", [("when", when.into())])
    });
    Ok(PeerPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        room: "peers",
        url: peer.url.to_string(),
        facts: facts(visitor, &peer, &row, &following),
        retry,
        actions: choices(&visitor.t, &peer),
        arrivals: arrivals::newest(c, visitor, Some(host), ROWS)?,
        parked,
        peer: row,
    })
}

fn read_host(text: &str) -> Result<Host, Problem> {
    Ok(Host::parse(text).map_err(|_no_host| Rule::NotFound)?)
}

/// `GET /admin/peers/{host}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    Path(host): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let host = read_host(&host)?;
    let reader = visitor.clone();
    let mut page = pages
        .api
        .store
        .read(move |c| view(c, &reader, &host))
        .await?;
    let known = [
        "followed",
        "unfollowed",
        "accepted",
        "rejected",
        "limited",
        "unlimited",
        "blocked",
        "unblocked",
        "retried",
    ];
    page.page.notice = notice(&visitor, query.as_deref(), &known);
    render(&page)
}

/// `POST /admin/peers/{host}`: `do` is what [`choices`] offers.
pub(super) async fn send(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    Path(host): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let host = read_host(&host)?;
    let url = base_of(&pages, &host)?;
    let path = format!("/admin/peers/{host}");
    let word = fields.get("do").to_owned();
    let done = match word.as_str() {
        "follow" => "followed",
        "unfollow" => "unfollowed",
        "accept" => "accepted",
        "reject" => "rejected",
        "limit" => "limited",
        "unlimit" => "unlimited",
        "block" => "blocked",
        "unblock" => "unblocked",
        "retry" => "retried",
        _ => return Err(Problem::malformed("`do` is not known here")),
    };
    let actor = visitor.actor.clone();
    if word == "follow" {
        let wanted = host.clone();
        let known = pages
            .api
            .store
            .read(move |c| peers::get(c, &wanted))
            .await?;
        let target = known.and_then(|peer| peer.actor).unwrap_or(url).to_string();
        return match pages.api.neighbours.follow(actor, target).await {
            Ok(_) => Ok(after(&path, done)),
            Err(NotFollowed::Action(error)) => Err(error.into()),
            Err(NotFollowed::Unknown(why)) => Err(Rule::Refused(why).into()),
        };
    }
    pages
        .api
        .store
        .write(move |c| match word.as_str() {
            "unfollow" => {
                for following in follows::all_following(c, Some(&host))? {
                    follow_peer::unfollow(c, &actor, &following.actor)?;
                }
                Ok(())
            }
            "accept" => decide_on_peer::accept(c, &actor, &host, &url),
            "reject" => decide_on_peer::reject(c, &actor, &host),
            "limit" => decide_on_peer::limit(c, &actor, &host, &url, None),
            "block" => decide_on_peer::block(c, &actor, &host, &url, None),
            "retry" => decide_on_peer::retry(c, &actor, &host),
            _ => decide_on_peer::unblock(c, &actor, &host),
        })
        .await?;
    Ok(after(&path, done))
}
