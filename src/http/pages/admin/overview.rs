//! `/admin`: how the node is, and what waits for the operator.

use askama::Template;
use axum::{extract::State, response::Response};

use super::{
    arrivals::{Arrival, latest},
    room::Operator,
};
use crate::{
    actions::Error,
    domain::{
        Peer,
        delivery::DeliveryState,
        event::ItemType,
        peer::{FollowState, Policy},
    },
    http::{
        Problem,
        pages::{
            Pages,
            frame::render,
            surroundings::title,
            view::{Link, Number, Page},
            visitor::Visitor,
        },
    },
    store::{Connection, deliveries, listings, objects, organisations, peers, playlists, reports},
    text::Translator,
};

/// How much of what came in is shown.
const ARRIVALS: i64 = 20;

/// The page.
#[derive(Template)]
#[template(path = "admin.html")]
struct AdminPage {
    t: Translator,
    page: Page,
    room: &'static str,
    numbers: Vec<Number>,
    /// What wants the operator.
    waiting: Vec<Link>,
    arrivals: Vec<Arrival>,
}

/// `GET /admin`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
) -> Result<Response, Problem> {
    let page = pages
        .api
        .store
        .read(move |connection| load(connection, &visitor))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    render(&page)
}

fn load(connection: &mut Connection, visitor: &Visitor) -> Result<AdminPage, Error> {
    let peers = peers::all(connection)?;
    Ok(AdminPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        room: "overview",
        numbers: numbers(connection, visitor, &peers)?,
        waiting: waiting(connection, visitor, &peers)?,
        arrivals: latest(connection, visitor, None, ARRIVALS)?,
    })
}

fn numbers(
    connection: &mut Connection,
    visitor: &Visitor,
    peers: &[Peer],
) -> Result<Vec<Number>, Error> {
    let followed = peers
        .iter()
        .filter(|peer| peer.following == Some(FollowState::Accepted));
    let followed = i64::try_from(followed.count()).unwrap_or(i64::MAX);
    let figures = [
        (
            "organisations",
            organisations::count_local(connection)?,
            Some("/admin/organisations"),
        ),
        (
            "opportunities",
            listings::count_local(connection, ItemType::Opportunity)?,
            None,
        ),
        (
            "playlists",
            listings::count_local(connection, ItemType::Playlist)?,
            None,
        ),
        ("remote", objects::count(connection, None)?, None),
        ("peers", followed, Some("/admin/peers")),
        ("pending", deliveries::count_waiting(connection)?, None),
    ];
    let numbers = figures.into_iter().map(|(word, n, href)| Number {
        value: n.to_string(),
        label: visitor.t.get(&format!("admin-number-{word}")),
        href: href.map(str::to_owned),
    });
    Ok(numbers.collect())
}

fn waiting(
    connection: &mut Connection,
    visitor: &Visitor,
    peers: &[Peer],
) -> Result<Vec<Link>, Error> {
    let open = || peers.iter().filter(|peer| peer.policy != Policy::Blocked);
    let asking = open().filter(|peer| peer.requests > 0);
    let failing = open().filter(|peer| peer.failing_since.is_some());
    let several = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let (asks, fails) = (several(asking.count()), several(failing.clone().count()));
    // With one that fails, its own page says why.
    let failing = failing
        .map(|peer| format!("/admin/peers/{}", peer.host))
        .next();
    let failing = failing.filter(|_| fails == 1);
    let parked = deliveries::parked(connection, None, i64::MAX, 1)?;
    let parked = parked
        .first()
        .map(|parked| format!("/admin/peers/{}", parked.host));
    let peers = || "/admin/peers".to_owned();
    let tasks = [
        (
            "unverified",
            organisations::count_unverified(connection)?,
            "/admin/organisations?show=unverified".to_owned(),
        ),
        (
            "reports",
            reports::count_open(connection, None)?,
            "/admin/reports".to_owned(),
        ),
        ("asking", asks, peers()),
        ("failing", fails, failing.unwrap_or_else(peers)),
        (
            "parked",
            deliveries::count(connection, DeliveryState::Parked)?,
            parked.unwrap_or_else(peers),
        ),
    ];
    let mut steps = Vec::new();
    for (organisation, n) in playlists::with_withdrawn_steps(connection)? {
        let keeper = organisations::get(connection, organisation)?;
        if let Some(keeper) = keeper.filter(|keeper| keeper.deleted.is_none()) {
            let name = title(&keeper.content.name, visitor).text;
            let names = [("organisation", name.into()), ("n", n.into())];
            steps.push(Link {
                href: format!("/desk/{}#playlists", keeper.slug),
                label: visitor.t.with("admin-waiting-steps", names),
            });
        }
    }
    let waiting = tasks
        .into_iter()
        .filter(|(_, n, _)| *n > 0)
        .map(|(word, n, href)| Link {
            href,
            label: visitor
                .t
                .with(&format!("admin-waiting-{word}"), [("n", n.into())]),
        });
    Ok(waiting.chain(steps).collect())
}
