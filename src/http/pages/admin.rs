//! `/admin`: the operator's desk. To everybody else it does not exist.
//!
//! # Layout
//! - [`room`]: who may come in.
//! - `overview`, `organisations`, `people`, `peers`, `peer`, `reports`, `figures`, `territory`, `tokens`: one
//!   page each.
//! - [`link`], `arrivals`: links that are shown once; what came in from other territories.

mod arrivals;
mod figures;
pub mod link;
mod organisations;
mod overview;
mod peer;
mod peers;
mod people;
mod reports;
pub mod room;
mod territory;
mod tokens;

use axum::{Router, routing::get};

use super::Pages;

/// The routes of the operator's desk.
pub fn router() -> Router<Pages> {
    Router::new()
        .route("/admin", get(overview::show))
        .route(
            "/admin/organisations",
            get(organisations::show).post(organisations::send),
        )
        .route("/admin/people", get(people::show).post(people::send))
        .route("/admin/peers", get(peers::show).post(peers::send))
        .route("/admin/peers/{host}", get(peer::show).post(peer::send))
        .route(
            "/admin/territory",
            get(territory::show).post(territory::send),
        )
        .route("/admin/reports", get(reports::show).post(reports::send))
        .route("/admin/figures", get(figures::show))
        .route("/admin/figures.csv", get(figures::table))
        .route("/admin/tokens", get(tokens::show).post(tokens::send))
}
