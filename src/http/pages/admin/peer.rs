//! `/admin/peers/{host}`: one other territory, and what can be done about it.

mod choices;

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::{
    arrivals::{Arrival, Thing, latest, things},
    peers::{PeerRow, follow, row},
    room::Operator,
};
use crate::{
    actions::Error,
    config::Policy as Mode,
    domain::{Host, Peer, Problems, Rule, limit, time::Moment},
    http::{
        Problem,
        api::peers::{PeerAction, carry_out},
        form::Fields,
        forms::told::{Known, Told},
        pages::{
            Pages,
            filled::Filled,
            frame::{render, render_with},
            notice::{done, lead_on},
            view::{Field, Page, Pair, Wrong},
            visitor::Visitor,
            words,
        },
    },
    store::{
        Connection, deliveries,
        deliveries::Parked as StoredParked,
        follows::{self, Following, Reading, ReadingState},
        objects, peers,
    },
    text::{Translator, plain},
};

use choices::{Choice, choices};

/// How much of what came in, and of what was put aside, is shown.
const ROWS: i64 = 20;

/// The page.
#[derive(Template)]
#[template(path = "admin_peer.html")]
struct AdminPeerPage {
    t: Translator,
    page: Page,
    room: &'static str,
    errors: Vec<Wrong>,
    peer: PeerRow,
    /// Its base address.
    url: String,
    facts: Vec<Pair>,
    /// When it is tried next, in a sentence.
    retry: Option<String>,
    /// Why it is blocked or held back, or will be.
    reason: Field,
    /// What can be done at once; the first is what is mostly wanted.
    actions: Vec<Choice>,
    /// What a reason goes with: to hold it back, and to block it.
    limit: Option<Choice>,
    block: Option<Choice>,
    arrivals: Vec<Arrival>,
    parked: Vec<Parked>,
}

/// A delivery that was put aside.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Parked {
    /// What it was about.
    thing: Thing,
    /// Published, changed, withdrawn: in words.
    what: String,
    reason: String,
    /// When, in words.
    when: String,
}

/// `GET /admin/peers/{host}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    Path(host): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = page(&pages, &visitor, parse(&host)?, None, &Told::default()).await?;
    let words = [
        "followed",
        "following",
        "unfollowed",
        "accepted",
        "rejected",
        "limited",
        "unlimited",
        "blocked",
        "unblocked",
        "retried",
        "dismissed",
        "reread",
    ];
    page.page.notice = done(&visitor, query.as_deref(), &words);
    render(&page)
}

/// `POST /admin/peers/{host}`: `do` is `follow`, `unfollow`, `accept`, `reject`, `limit`,
/// `unlimit`, `block`, `unblock`, `retry`, `dismiss` or `backfill`; `reason` goes with `limit` and `block`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    Path(host): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let host = parse(&host)?;
    let here = format!("/admin/peers/{host}");
    let peer = known(&pages, host.clone()).await?;
    let (action, word) = match fields.get("do") {
        "follow" => {
            let target = peer.actor.as_ref().unwrap_or(&peer.url).to_string();
            return match follow(&pages, &visitor, &target).await? {
                Ok((_, word)) => Ok(lead_on(&here, word)),
                // There is no field for what was followed here.
                Err(why) => again(&pages, &visitor, host, &fields, &Told::all(why)).await,
            };
        }
        "retry" => (PeerAction::Retry, "retried"),
        "dismiss" => (PeerAction::Dismiss, "dismissed"),
        "backfill" => (PeerAction::Backfill, "reread"),
        "unfollow" => (PeerAction::Unfollow, "unfollowed"),
        "accept" => (PeerAction::Accept, "accepted"),
        "reject" => (PeerAction::Reject, "rejected"),
        "limit" => (PeerAction::Limit, "limited"),
        "unlimit" => (PeerAction::Unblock, "unlimited"),
        "block" => (PeerAction::Block, "blocked"),
        "unblock" => (PeerAction::Unblock, "unblocked"),
        _ => return Err(Problem::malformed("`do` is none of this page's buttons")),
    };
    let reason = Some(fields.get("reason").trim().to_owned()).filter(|text| !text.is_empty());
    let mut problems = Problems::default();
    limit::check_line(reason.as_deref(), "/reason", &mut problems);
    if !problems.is_empty() {
        let t = &visitor.t;
        let told = Told::of(
            &problems,
            &[Known::new("reason", "peer-reason-write", t)],
            t,
        );
        return again(&pages, &visitor, host, &fields, &told).await;
    }
    let actor = visitor.actor.clone();
    pages
        .api
        .store
        .write(move |connection| {
            carry_out(
                connection,
                &actor,
                action,
                &peer.host,
                &peer.url,
                reason.as_deref(),
            )
        })
        .await?;
    Ok(lead_on(&here, word))
}

fn parse(host: &str) -> Result<Host, Problem> {
    Host::parse(host).map_err(|_no_host| Problem::not_found())
}

async fn known(pages: &Pages, host: Host) -> Result<Peer, Problem> {
    let found = pages
        .api
        .store
        .read(move |connection| peers::get(connection, &host))
        .await?;
    found.ok_or_else(Problem::not_found)
}

async fn again(
    pages: &Pages,
    visitor: &Visitor,
    host: Host,
    fields: &Fields,
    told: &Told,
) -> Result<Response, Problem> {
    let page = page(pages, visitor, host, Some(fields), told).await?;
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Everything that is known of a node.
struct Loaded {
    peer: Peer,
    items: i64,
    following: Vec<Following>,
    arrivals: Vec<Arrival>,
    parked: Vec<(StoredParked, Option<Thing>)>,
}

fn load(connection: &mut Connection, host: &Host, visitor: &Visitor) -> Result<Loaded, Error> {
    let parked = deliveries::parked(connection, Some(host), i64::MAX, ROWS)?;
    let known = things(connection, visitor, parked.iter().map(|item| &item.object))?;
    Ok(Loaded {
        peer: peers::get(connection, host)?.ok_or(Rule::NotFound)?,
        items: objects::count(connection, Some(host))?,
        following: follows::of_territory(connection, Some(host))?,
        arrivals: latest(connection, visitor, Some(host), ROWS)?,
        parked: parked
            .into_iter()
            .map(|item| {
                let thing = known.get(&item.object).cloned();
                (item, thing)
            })
            .collect(),
    })
}

async fn page(
    pages: &Pages,
    visitor: &Visitor,
    host: Host,
    fields: Option<&Fields>,
    told: &Told,
) -> Result<AdminPeerPage, Problem> {
    let reader = visitor.clone();
    let store = &pages.api.store;
    let loaded = store
        .read(move |connection| load(connection, &host, &reader))
        .await?;
    let t = &visitor.t;
    let peer = &loaded.peer;
    let stored: Fields = [("reason".to_owned(), peer.reason.clone().unwrap_or_default())]
        .into_iter()
        .collect();
    let filled = Filled {
        fields: fields.unwrap_or(&stored),
        told,
    };
    let allowlist = pages.settings.federation.policy == Mode::Allowlist;
    let offered = choices(peer, allowlist, t);
    let of = |word: &str| offered.iter().find(|choice| choice.value == word).cloned();
    Ok(AdminPeerPage {
        page: visitor.page(""),
        room: "peers",
        errors: filled.errors(),
        url: peer.url.origin().to_string(),
        facts: facts(&loaded, visitor),
        retry: peer.retry_at.map(|time| {
            if time <= visitor.now {
                return t.get("peer-retry-now");
            }
            t.with("peer-retry", [("when", t.ago(time, visitor.now).into())])
        }),
        reason: filled.field("reason"),
        limit: of("limit"),
        block: of("block"),
        actions: offered
            .iter()
            .filter(|choice| !choice.reason)
            .cloned()
            .collect(),
        parked: loaded
            .parked
            .iter()
            .map(|(parked, thing)| put_aside(parked, thing.clone(), visitor))
            .collect(),
        peer: row(peer, loaded.items, visitor),
        arrivals: loaded.arrivals,
        t: t.clone(),
    })
}

fn facts(loaded: &Loaded, visitor: &Visitor) -> Vec<Pair> {
    let t = &visitor.t;
    let peer = &loaded.peer;
    let since = Moment::from(peer.created).in_zone(visitor.zone());
    let last = match peer.last_success {
        Some(time) => t.ago(time, visitor.now),
        None => t.get("peers-never"),
    };
    let facts = [
        (
            "peer-fact-software",
            peer.software.as_deref().map(plain::line),
        ),
        ("peer-fact-since", Some(t.date(since))),
        ("peer-fact-followers", Some(peer.followers.to_string())),
        ("peer-fact-items", Some(loaded.items.to_string())),
        ("peer-fact-pending", Some(peer.pending.to_string())),
        ("peer-fact-last", Some(last)),
        ("peer-fact-backfill", backfill(&loaded.following, t)),
        ("peer-reason", peer.reason.clone()),
    ];
    let told = facts.into_iter().filter_map(|(label, value)| {
        Some(Pair {
            name: t.get(label),
            value: value?,
            href: None,
        })
    });
    told.collect()
}

/// How far what it has published is read; nothing when it is not followed.
fn backfill(following: &[Following], t: &Translator) -> Option<String> {
    let reading = Reading::of_all(following)?;
    let message = match reading.state {
        ReadingState::Failed => "peer-fact-backfill-failed",
        ReadingState::Done if reading.missed > 0 => "peer-fact-backfill-missed",
        ReadingState::Done => "peer-fact-backfill-done",
        _ if reading.retry.is_some() => "peer-fact-backfill-later",
        _ => "peer-fact-backfill-going",
    };
    let why = reading.error.as_deref().map(|why| t.fault(&why.into()));
    let values = [
        ("n", i64::from(reading.items).into()),
        ("missed", i64::from(reading.missed).into()),
        ("why", why.unwrap_or_default().into()),
    ];
    Some(t.with(message, values))
}

fn put_aside(parked: &StoredParked, thing: Option<Thing>, visitor: &Visitor) -> Parked {
    let t = &visitor.t;
    let fault = parked.last_error.as_deref();
    Parked {
        thing: thing.unwrap_or_else(|| Thing {
            title: words::address(&parked.object),
            ..Thing::default()
        }),
        what: match parked.activity_type.as_str() {
            // Other software is told by an Announce, and fetches what it is about.
            "Create" | "Announce" => t.get("arrivals-published"),
            "Update" => t.get("arrivals-updated"),
            "Delete" => t.get("arrivals-withdrawn"),
            other => other.to_owned(),
        },
        reason: fault.map(|why| t.fault(&why.into())).unwrap_or_default(),
        when: t.ago(parked.updated, visitor.now),
    }
}
