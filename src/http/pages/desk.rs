//! `/desk`: where organisations publish what they offer.
//!
//! # Layout
//! - [`room`]: who may come in, and what stands above every page of a desk.
//! - `choose`, `items`, `opportunity`, `participants`, `questions`, `invitations`, `messages`,
//!   `check_in`, `playlist`, `cards`, `guardians`, `organisation`, `people`: one page each.

pub(in crate::http::pages) mod cards;
pub(in crate::http::pages) mod check_in;
pub(in crate::http::pages) mod choose;
mod guardians;
mod invitations;
mod items;
mod messages;
mod opportunity;
mod organisation;
pub(in crate::http::pages) mod participants;
mod people;
mod playlist;
mod questions;
pub mod room;
mod skills;

use axum::{Router, routing::get};

use super::Pages;

/// The routes of the desk.
pub fn router() -> Router<Pages> {
    Router::new()
        .route("/desk", get(choose::show).post(choose::send))
        .route("/desk/{slug}", get(items::show))
        .route(
            "/desk/{slug}/opportunities/new",
            get(opportunity::begin).post(opportunity::create),
        )
        .route(
            "/desk/{slug}/opportunities/{uuid}",
            get(opportunity::show).post(opportunity::send),
        )
        .route(
            "/desk/{slug}/opportunities/{uuid}/participants",
            get(participants::show).post(participants::send),
        )
        .route(
            "/desk/{slug}/opportunities/{uuid}/participants.csv",
            get(participants::table),
        )
        .route(
            "/desk/{slug}/opportunities/{uuid}/questions",
            get(questions::show).post(questions::send),
        )
        .route(
            "/desk/{slug}/opportunities/{uuid}/invitations",
            get(invitations::show).post(invitations::send),
        )
        .route(
            "/desk/{slug}/opportunities/{uuid}/invitations/{id}",
            get(invitations::poster),
        )
        .route(
            "/desk/{slug}/opportunities/{uuid}/messages",
            get(messages::show).post(messages::send),
        )
        .route(
            "/desk/{slug}/opportunities/{uuid}/check-in",
            get(check_in::show).post(check_in::send),
        )
        .route(
            "/desk/{slug}/playlists/new",
            get(playlist::begin).post(playlist::create),
        )
        .route(
            "/desk/{slug}/playlists/{uuid}",
            get(playlist::show).post(playlist::send),
        )
        .route(
            "/desk/{slug}/organisation",
            get(organisation::show).post(organisation::send),
        )
        .route("/desk/{slug}/cards", get(cards::show).post(cards::send))
        .route(
            "/desk/{slug}/guardians",
            get(guardians::show).post(guardians::send),
        )
        .route("/desk/{slug}/people", get(people::show).post(people::send))
}
