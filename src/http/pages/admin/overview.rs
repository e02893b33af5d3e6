//! `/admin`: numbers, what waits for the operator, what came in.

use askama::Template;
use axum::{extract::State, response::Response};

use super::{
    super::{
        Pages,
        frame::render,
        view::{Link, Number, Page},
        visitor::Visitor,
    },
    Operator,
    arrivals::{self, Arrival},
};
use crate::{
    domain::{PeerState, delivery::DeliveryState, event::ItemType},
    http::Problem,
    store::{Connection, Error, deliveries, listings, objects, organisations, peers},
    text::Translator,
};

/// Arrivals that are shown.
const ROWS: i64 = 12;

#[derive(Template)]
#[template(path = "admin.html")]
struct AdminPage {
    t: Translator,
    page: Page,
    room: &'static str,
    numbers: Vec<Number>,
    waiting: Vec<Link>,
    arrivals: Vec<Arrival>,
}

/// `GET /admin`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
) -> Result<Response, Problem> {
    let page = pages.api.store.read(move |c| view(c, &visitor)).await?;
    render(&page)
}

fn view(c: &mut Connection, visitor: &Visitor) -> Result<AdminPage, Error> {
    let t = &visitor.t;
    let all = peers::all(c)?;
    let follows = |state: PeerState| matches!(state, PeerState::Following | PeerState::Mutual);
    let following = all.iter().filter(|peer| follows(peer.state())).count();
    let number = |label: &str, value: i64, href: Option<&str>| Number {
        value: value.to_string(),
        label: t.get(label),
        href: href.map(str::to_owned),
    };
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let parked = deliveries::count(c, DeliveryState::Parked)?;
    let unverified = organisations::local(c, None, i64::MAX)?
        .iter()
        .filter(|one| !one.verified)
        .count();
    let asking = all.iter().filter(|peer| peer.requests > 0).count();
    let failing = all
        .iter()
        .filter(|peer| peer.failing_since.is_some())
        .count();
    let waiting = [
        (
            "admin-waiting-unverified",
            count(unverified),
            "/admin/organisations",
        ),
        ("admin-waiting-asking", count(asking), "/admin/peers"),
        ("admin-waiting-failing", count(failing), "/admin/peers"),
        ("admin-waiting-parked", parked, "/admin/peers"),
    ];
    Ok(AdminPage {
        t: t.clone(),
        page: visitor.page(""),
        room: "overview",
        numbers: vec![
            number(
                "admin-number-organisations",
                organisations::count_local(c)?,
                Some("/admin/organisations"),
            ),
            number(
                "admin-number-opportunities",
                listings::count_local(c, ItemType::Opportunity)?,
                Some("/"),
            ),
            number(
                "admin-number-playlists",
                listings::count_local(c, ItemType::Playlist)?,
                Some("/playlists"),
            ),
            number("admin-number-remote", objects::count(c, None)?, None),
            number("admin-number-peers", count(following), Some("/admin/peers")),
            number(
                "admin-number-pending",
                deliveries::count(c, DeliveryState::Pending)?,
                None,
            ),
        ],
        waiting: waiting
            .into_iter()
            .filter(|(_, n, _)| *n > 0)
            .map(|(label, n, href)| Link {
                href: href.to_owned(),
                label: t.with(label, [("n", n.into())]),
            })
            .collect(),
        arrivals: arrivals::newest(c, visitor, None, ROWS)?,
    })
}
