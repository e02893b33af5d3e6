//! Who may come in to a desk, and what stands above every page of it.

use std::collections::HashMap;

use axum::{
    RequestPartsExt,
    extract::{FromRequestParts, Path},
    http::request::Parts,
};

use crate::{
    actions::{Error, hand_out_cards},
    domain::{Opportunity, OpportunityId, Organisation, Rule},
    http::{
        Problem,
        pages::{Pages, surroundings::title, visitor::Visitor},
    },
    store::{Connection, opportunities, organisations},
};

/// The bar of a desk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    /// The organisation's slug.
    pub slug: String,
    /// What it is called.
    pub name: String,
    /// Whether what it publishes leaves the node.
    pub verified: bool,
    /// Which page this is: `items`, `cards`, `organisation` or `people`.
    pub room: &'static str,
    /// Whether the visitor may hand out cards.
    pub cards: bool,
    /// Whether the visitor may change the organisation and invite people.
    pub owner: bool,
}

/// Somebody at the desk of an organisation that she edits.
///
/// To everybody else the desk does not exist; who is not signed in is asked to.
#[derive(Debug, Clone)]
pub struct AtDesk {
    /// Who she is.
    pub visitor: Visitor,
    /// The organisation, ours and not deleted.
    pub organisation: Organisation,
}

impl AtDesk {
    /// The bar above a page.
    #[must_use]
    pub fn bar(&self, room: &'static str) -> Desk {
        bar(&self.organisation, &self.visitor, room)
    }

    /// The address of a page of this desk, as in `page("/people")`.
    #[must_use]
    pub fn page(&self, path: &str) -> String {
        format!("/desk/{}{path}", self.organisation.slug)
    }

    /// What `find` reads of the opportunity with a typed id.
    ///
    /// # Errors
    /// 404 when it is no id; what `find` says.
    pub async fn read<T: Send + 'static>(
        &self,
        pages: &Pages,
        uuid: &str,
        find: fn(&mut Connection, &Self, OpportunityId) -> Result<T, Error>,
    ) -> Result<T, Problem> {
        let id: OpportunityId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
        let here = self.clone();
        let store = &pages.api.store;
        Ok(store
            .read(move |connection| find(connection, &here, id))
            .await?)
    }

    /// An opportunity of this desk, also one that was deleted.
    ///
    /// # Errors
    /// [`Rule::NotFound`] when it is another organisation's or another node's; [`Error::Store`].
    pub fn opportunity(
        &self,
        connection: &mut Connection,
        id: OpportunityId,
    ) -> Result<Opportunity, Error> {
        let found = opportunities::get(connection, id)?
            .filter(|item| item.organisation == self.organisation.uuid && item.peer.is_none());
        Ok(found.ok_or(Rule::NotFound)?)
    }
}

/// The bar of an organisation's desk.
#[must_use]
pub fn bar(organisation: &Organisation, visitor: &Visitor, room: &'static str) -> Desk {
    Desk {
        slug: organisation.slug.clone(),
        name: title(&organisation.content.name, visitor).text,
        verified: organisation.verified,
        room,
        cards: hand_out_cards::may(&visitor.actor, organisation).is_ok(),
        owner: visitor.actor.must_own(organisation.uuid).is_ok(),
    }
}

impl FromRequestParts<Pages> for AtDesk {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, pages: &Pages) -> Result<Self, Problem> {
        let visitor = Visitor::of(pages, parts).await?;
        visitor.actor.must_be_known()?;
        let names: Result<Path<HashMap<String, String>>, _> = parts.extract().await;
        let slug = names.ok().and_then(|Path(mut names)| names.remove("slug"));
        let slug = slug.ok_or_else(Problem::not_found)?;
        let found = pages
            .api
            .store
            .read(move |connection| organisations::by_slug(connection, &slug))
            .await?;
        let organisation = found
            .filter(|item| item.deleted.is_none() && visitor.actor.edits(item.uuid))
            .ok_or(Rule::NotFound)?;
        Ok(Self {
            visitor,
            organisation,
        })
    }
}

/// Refuses whoever may not change the organisation itself.
#[derive(Debug, Clone)]
pub struct Owner(pub AtDesk);

impl FromRequestParts<Pages> for Owner {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, pages: &Pages) -> Result<Self, Problem> {
        let desk = AtDesk::from_request_parts(parts, pages).await?;
        desk.visitor.actor.must_own(desk.organisation.uuid)?;
        Ok(Self(desk))
    }
}
