//! One address for people and for programs: the page, and the API's form (contract.md section 3).
//!
//! The ActivityStreams object of an address is the federation's; [`crate::app`] asks there before
//! a request comes here. What it has no object for is refused here.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
};

use super::{Pages, visitor::Visitor};
use crate::{
    actions::Error,
    domain::{ItemId, OpportunityId, OrganisationId, PlaylistId, esco::ConceptId, event::ItemType},
    http::{
        Problem,
        api::{
            Api,
            caller::Caller,
            condition::IfNoneMatch,
            esco::concept_json,
            opportunities::opportunity_json,
            organisations::{organisation_elsewhere_json, organisation_json},
            playlists::playlist_json,
            territory::{network_json, territory_json},
        },
        negotiation::{FORMS, Form},
    },
    store::{Connection, opportunities, organisations, playlists},
};

/// What an address stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    /// Everything that can be found here.
    Explore,
    /// The territory.
    Territory,
    /// The territories that this node knows.
    Network,
    /// One of our organisations by its slug.
    Organisation(String),
    /// One of our opportunities.
    Opportunity(OpportunityId),
    /// Our playlists.
    Playlists,
    /// One of our playlists.
    Playlist(PlaylistId),
    /// Another node's item, by its id here.
    Elsewhere(ItemId),
    /// A skill or an occupation.
    Concept(ConceptId),
}

/// A request whose form is not decided yet.
#[derive(Debug)]
pub struct Negotiated(Parts);

impl FromRequestParts<Pages> for Negotiated {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Pages) -> Result<Self, Infallible> {
        Ok(Self(parts.clone()))
    }
}

/// Instead of a page: another form of the thing, or why there is none.
#[derive(Debug)]
pub enum Instead {
    /// The thing in the form that was asked for, or where to find it.
    Given(Response),
    /// Nothing.
    Failed(Problem),
}

impl<T: Into<Problem>> From<T> for Instead {
    fn from(error: T) -> Self {
        Self::Failed(error.into())
    }
}

impl IntoResponse for Instead {
    fn into_response(self) -> Response {
        match self {
            Self::Given(response) => response,
            Self::Failed(problem) => problem.into_response(),
        }
    }
}

impl Negotiated {
    /// The visitor, when the request asks for a page. Who accepts none of our forms gets the page.
    ///
    /// # Errors
    /// [`Instead`], when it asks for another form.
    pub async fn visitor(self, pages: &Pages, thing: Thing) -> Result<Visitor, Instead> {
        match Form::wanted(&self.0.headers, FORMS).unwrap_or(Form::Page) {
            Form::Page => Ok(Visitor::of(pages, &self.0).await?),
            Form::Activity => Err(Instead::Failed(not_in_this_form())),
            Form::Json => Err(Instead::Given(json(pages, self.0, thing).await?)),
        }
    }
}

impl Negotiated {
    /// The visitor, whatever form the request asks for: the address has only one.
    ///
    /// # Errors
    /// [`Problem`] as of [`Visitor::of`].
    pub async fn reader(self, pages: &Pages) -> Result<Visitor, Problem> {
        Visitor::of(pages, &self.0).await
    }
}

fn not_in_this_form() -> Problem {
    Problem::because(
        StatusCode::NOT_ACCEPTABLE,
        "this address has no such form; ask for text/html",
    )
}

/// What an id of this node stands for: its type, its address, and whether another node published
/// it.
///
/// # Errors
/// [`Error`].
pub(super) fn find(
    connection: &mut Connection,
    id: ItemId,
) -> Result<Option<(ItemType, String, bool)>, Error> {
    if let Some(item) = opportunities::get(connection, id.into())? {
        let remote = item.peer.is_some();
        return Ok(Some((ItemType::Opportunity, item.url.to_string(), remote)));
    }
    if let Some(item) = playlists::get(connection, id.into())? {
        let remote = item.peer.is_some();
        return Ok(Some((ItemType::Playlist, item.url.to_string(), remote)));
    }
    let item = organisations::get(connection, id.into())?;
    Ok(item.map(|item| {
        let remote = item.peer.is_some();
        (ItemType::Organisation, item.url.to_string(), remote)
    }))
}

async fn json(pages: &Pages, mut parts: Parts, thing: Thing) -> Result<Response, Problem> {
    let api = &pages.api;
    let Ok(known) = IfNoneMatch::from_request_parts(&mut parts, api).await;
    let caller = <Caller as FromRequestParts<Api>>::from_request_parts(&mut parts, api).await?;
    let actor = &caller.actor;
    match thing {
        Thing::Explore => Ok(in_the_api(&parts, "/api/v1/search")),
        Thing::Playlists => Ok(in_the_api(&parts, "/api/v1/playlists")),
        Thing::Territory => territory_json(api).await,
        Thing::Network => network_json(api).await,
        Thing::Organisation(slug) => organisation_json(api, &slug, &known).await,
        Thing::Opportunity(id) => opportunity_json(api, actor, id, &known).await,
        Thing::Playlist(id) => playlist_json(api, actor, id, &known).await,
        Thing::Concept(id) => concept_json(api, id).await,
        Thing::Elsewhere(id) => {
            let found = api
                .store
                .read(move |connection| find(connection, id))
                .await?;
            match found {
                Some((ItemType::Opportunity, _, true)) => {
                    opportunity_json(api, actor, id.into(), &known).await
                }
                Some((ItemType::Playlist, _, true)) => {
                    playlist_json(api, actor, id.into(), &known).await
                }
                Some((ItemType::Organisation, _, true)) => {
                    let id: OrganisationId = id.into();
                    organisation_elsewhere_json(api, actor, id, &known).await
                }
                _ => Err(Problem::not_found()),
            }
        }
    }
}

/// A list is the API's, with its own parameters and cursors.
fn in_the_api(parts: &Parts, path: &str) -> Response {
    let address = match parts.uri.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    Redirect::temporary(&address).into_response()
}
