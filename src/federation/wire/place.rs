//! Where something is.

use serde::Serialize;

use crate::domain::ObjectUrl;

/// One place.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Location {
    /// Somewhere in the world.
    Place(Place),
    /// On the web.
    Virtual(VirtualLocation),
}

/// A place in the world.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Place {
    /// Stands for exactly this name, address and point, so that peers that keep places apart from
    /// events (Mobilizon, Gancio) neither double nor mistake it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ObjectUrl>,
    /// `Place`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// What people call it.
    pub name: String,
    /// Degrees north.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Degrees east.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// Its postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
}

/// A postal address; Mobilizon reads only this form.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PostalAddress {
    /// `PostalAddress`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// All of it in one line, as the author wrote it.
    pub street_address: String,
}

/// A place on the web (schema.org VirtualLocation).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VirtualLocation {
    /// `VirtualLocation`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The host, for people.
    pub name: String,
    /// Where to go.
    pub url: ObjectUrl,
}
