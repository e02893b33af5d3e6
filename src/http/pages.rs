//! The pages that people see: read, make a view, fill a template.
//!
//! # Layout
//! - [`view`]: what the templates are filled with.
//! - [`visitor`], [`frame`]: for whom a page is, and what stands around it.
//! - [`negotiated`]: the same address for people and for machines.
//! - [`facts`], [`row`], [`route`], [`results`], [`surroundings`], [`held_back`], [`words`],
//!   `tongue`: items in words, for every page that shows some.
//! - `explore`, `opportunity`, `playlist`, `playlists`, `organisation`, `elsewhere`, `territory`,
//!   `network`, `esco`, `concept`, `sign_in`, `sign_on`, `ways_in`, `by_card`, `invitation`, `join`, `guardian`, `me`, `erased`, `enrol`, `check_in`, `door`, `following`, `timeline`, `goals`, `advisers`, `advising`, `report`, `settings`, `saved`, `language`,
//!   `setup`: one page each.
//! - `qr`: codes that a camera reads.
//! - `export`: a search's result in other forms, to take along; `card`, `sitemap`: what programs that
//!   preview and index pages are told.
//! - [`desk`], [`admin`]: the partner's desk and the operator's, behind sign-in; [`filled`] and
//!   [`notice`] are what their forms are made of.
//! - [`brand`], [`colour`]: the territory's colours.
//! - [`error`]: what somebody sees when a request cannot be answered.

pub mod admin;
mod advisers;
mod advising;
pub mod brand;
mod by_card;
mod card;
mod check_in;
pub mod colour;
mod concept;
pub mod desk;
mod door;
mod elsewhere;
mod enrol;
mod erased;
pub mod error;
mod esco;
mod explore;
pub mod export;
pub mod facts;
pub mod filled;
mod following;
pub mod frame;
mod goals;
mod guardian;
pub mod held_back;
mod invitation;
mod join;
mod language;
mod me;
pub mod negotiated;
mod network;
pub mod notice;
mod opportunity;
mod organisation;
mod playlist;
mod playlists;
mod qr;
mod questions;
mod report;
pub mod results;
pub mod route;
pub mod row;
mod saved;
mod settings;
mod setup;
mod sign_in;
mod sign_on;
mod sitemap;
mod stop;
pub mod surroundings;
mod territory;
mod timeline;
mod tongue;
pub mod view;
pub mod visitor;
mod ways_in;
pub mod words;

use std::sync::Arc;

use axum::{
    Router,
    routing::{get, post},
};

use super::{
    api::Api,
    basemap::{self, Basemap},
    limits::Limits,
    session::SessionCookie,
    sign_on::SignOns,
    views::Views,
};
use crate::{
    actions::passkey::RelyingParty,
    config::Settings,
    domain::{LanguageMap, Slug, Territory},
    text::Translator,
};

pub use export::calendar_for_letter;
pub use saved::letters;
pub use visitor::Visitor;

/// What the pages work with.
#[derive(Clone)]
pub struct Pages {
    /// The API, whose forms of things these addresses also give out, with the database.
    pub api: Api,
    /// The node's settings.
    pub settings: Arc<Settings>,
    /// How often one may try.
    pub limits: Arc<Limits>,
    /// The session's cookie.
    pub cookie: SessionCookie,
    /// How often they are opened.
    pub views: Arc<Views>,
    /// The providers of single sign-on.
    pub sign_ons: SignOns,
    /// Who asks for passkeys; nothing where browsers make none.
    pub passkeys: Option<Arc<RelyingParty>>,
}

impl std::fmt::Debug for Pages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages")
            .field("url", &self.settings.url)
            .finish_non_exhaustive()
    }
}

impl Pages {
    /// The pages of a node.
    #[must_use]
    pub fn new(
        api: Api,
        settings: Arc<Settings>,
        limits: Arc<Limits>,
        views: Arc<Views>,
        sign_ons: SignOns,
    ) -> Self {
        Self {
            cookie: SessionCookie::new(&settings),
            passkeys: RelyingParty::of(settings.url.url()).map(Arc::new),
            sign_ons,
            api,
            settings,
            limits,
            views,
        }
    }

    /// A territory of which nothing is known but its address, for what is shown before the node is
    /// set up, or when the database does not answer. It speaks every language that we do.
    #[must_use]
    pub fn nameless(&self) -> Option<Territory> {
        Some(Territory {
            url: self.settings.url.clone(),
            handle: Slug::from_name("waymark")?,
            name: LanguageMap::default(),
            summary: LanguageMap::default(),
            content: LanguageMap::default(),
            languages: Translator::languages(),
            timezone: None,
            colour: None,
            contact: None,
            categories: Vec::new(),
        })
    }
}

/// Where the source code of the running program is: what the operator says, else what the program
/// was built with.
#[must_use]
pub fn source_of(settings: &Settings) -> Option<String> {
    let built_with = env!("CARGO_PKG_REPOSITORY");
    let own = settings.source_url.as_ref().map(ToString::to_string);
    own.or_else(|| (!built_with.is_empty()).then(|| built_with.to_owned()))
}

/// The routes of the pages.
pub fn router(pages: Pages) -> Router {
    Router::new()
        .route("/", get(explore::show))
        .route("/map", get(explore::show_map))
        .route("/embed", get(explore::show_embed))
        .route(
            basemap::FILE,
            get(basemap::serve).with_state(Basemap::of(&pages.settings)),
        )
        .route("/opportunities.ics", get(export::calendar))
        .route("/opportunities.rss", get(export::feed))
        .route("/opportunities.geojson", get(export::map))
        .route("/opportunities.csv", get(export::table))
        .route("/opportunities/{uuid}", get(opportunity::show))
        .route(
            "/opportunities/{uuid}/enrol",
            get(enrol::show).post(enrol::send),
        )
        .route("/opportunities/{uuid}/door", get(door::show))
        .route("/check-in", get(check_in::ask))
        .route("/check-in/{code}", get(check_in::show).post(check_in::send))
        .route(
            "/enrolments/{secret}",
            get(enrol::show_own).post(enrol::send_own),
        )
        .route(
            "/invitations/{secret}",
            get(invitation::show).post(invitation::send),
        )
        .route(
            "/invitations/{secret}/stop",
            get(invitation::show_stop).post(invitation::send_stop),
        )
        .route("/robots.txt", get(sitemap::robots))
        .route("/sitemap.xml", get(sitemap::index))
        .route("/sitemap/{part}", get(sitemap::part))
        .route("/playlists", get(playlists::show))
        .route("/playlists/{uuid}", get(playlist::show))
        .route("/playlists/{uuid}/walk", post(playlist::walk::send))
        .route("/organisations/{slug}", get(organisation::show))
        .route("/elsewhere/{uuid}", get(elsewhere::show))
        .route(
            "/elsewhere/{uuid}/enrol",
            get(enrol::show).post(enrol::send),
        )
        .route("/territory", get(territory::show))
        .route("/territory.geojson", get(territory::boundary))
        .route("/network", get(network::show))
        .route("/esco", get(esco::show))
        .route("/esco/{family}/{name}", get(concept::show))
        .route("/setup", get(setup::show).post(setup::send))
        .route("/sign-in", get(sign_in::show).post(sign_in::send))
        .route(
            "/sign-in/passkey",
            post(sign_in::passkey::send).get(sign_in::passkey::show),
        )
        .route("/sign-in/with/{provider}", get(sign_on::begin))
        .route("/sign-in/with/{provider}/back", get(sign_on::back::show))
        .route(
            "/sign-in/with/{provider}/join",
            get(sign_on::join::show).post(sign_on::join::send),
        )
        .route(
            "/sign-in/{secret}",
            get(sign_in::link::show).post(sign_in::link::send),
        )
        .route("/sign-out", post(sign_in::sign_out))
        .route("/join", get(join::show).post(join::send))
        .route(
            "/join/{secret}",
            get(join::link::show).post(join::link::send),
        )
        .route(
            "/guardian/{secret}",
            get(guardian::show).post(guardian::send),
        )
        .route("/erased/{secret}", get(erased::show))
        .route("/card", get(by_card::ask).post(by_card::find))
        .route("/card/{code}", get(by_card::show).post(by_card::send))
        .route("/me", get(me::show).post(me::send))
        .route("/me/export.zip", get(me::take_along))
        .route("/me/emails", post(me::emails::send))
        .route(
            "/me/emails/{secret}",
            get(me::emails::show_link).post(me::emails::send_link),
        )
        .route(
            "/guardian/adviser/{secret}",
            get(guardian::adviser::show).post(guardian::adviser::send),
        )
        .route(
            "/guardian/release/{secret}",
            get(guardian::release::show).post(guardian::release::send),
        )
        .route("/goals", get(goals::show).post(goals::send))
        .route("/goals/new", get(goals::show_new))
        .route("/goals/add", get(goals::show_add))
        .route(
            "/goals/{uuid}",
            get(goals::goal::show).post(goals::goal::send),
        )
        .route("/advisers", get(advisers::show).post(advisers::send))
        .route("/advising", get(advising::show))
        .route("/advising/{uuid}", post(advising::send))
        .route("/advising/{uuid}/{part}", get(advising::show_part))
        .route(
            "/advising/{uuid}/goals/{goal}",
            get(advising::show_goal).post(advising::say),
        )
        .route(
            "/advising/invited/{secret}",
            get(advising::invited::show).post(advising::invited::send),
        )
        .route("/following", get(following::show).post(following::send))
        .route(
            "/follow",
            get(following::home::show).post(following::home::send),
        )
        .route("/report", get(report::show).post(report::send))
        .route("/timeline", get(timeline::show))
        .route(
            "/timeline/stop/{secret}",
            get(timeline::show_stop).post(timeline::send_stop),
        )
        .route("/searches", get(saved::show).post(saved::send))
        .route("/searches/{id}", get(saved::open))
        .route(
            "/searches/stop/{secret}",
            get(saved::show_stop).post(saved::send_stop),
        )
        .route("/settings", get(settings::show).post(settings::send))
        .route("/settings/sign-in", get(ways_in::show).post(ways_in::send))
        .route("/language/{tag}", get(language::choose))
        .route("/brand.css", get(brand::show))
        .merge(desk::router())
        .merge(admin::router())
        .with_state(pages)
}
