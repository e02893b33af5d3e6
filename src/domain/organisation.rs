//! Organisations: providers and partners.

use chrono::{DateTime, Utc};

use super::{
    Host, LanguageMap, ObjectUrl, OrganisationId, Problems,
    document::{ProblemCode, document},
    limit,
    opportunity::{Contact, Image, check_contacts, check_image},
    place::Location,
};

document! {
    /// Everything that an organisation says about itself (contract.md section 4).
    pub struct OrganisationContent {
        /// Its short name in addresses and its handle. Fixed at creation; made from the name when
        /// absent.
        slug: Option<String> = "slug",
        /// What it is called. Required.
        name: LanguageMap = "name",
        /// One or two sentences.
        summary: LanguageMap = "summary",
        /// The whole text, in Markdown.
        content: LanguageMap = "content",
        /// Its own website.
        #[schema(value_type = Option<String>, format = Uri)]
        url: Option<ObjectUrl> = "url",
        /// Its picture or logo.
        image: Option<Image> = "image",
        /// Where it is.
        location: Option<Location> = "location",
        /// Whom to ask.
        contacts: Vec<Contact> = "contacts",
        /// Whether the operator has verified it; the things of an unverified one stay local.
        verified: Option<bool> = "verified",
    }
}

impl OrganisationContent {
    /// Notes everything that is wrong with the values, each by its own.
    pub fn check(&self, problems: &mut Problems) {
        problems.add_if(self.name.is_empty(), "/name", ProblemCode::Required);
        limit::check_map(&self.name, "/name", limit::NAME, problems);
        limit::check_map(&self.summary, "/summary", limit::SUMMARY, problems);
        limit::check_map(&self.content, "/content", limit::CONTENT, problems);
        if let Some(location) = &self.location {
            location.check("/location", problems);
        }
        check_image(self.image.as_ref(), problems);
        check_contacts(&self.contacts, problems);
    }
}

/// An organisation with its identity and its standing.
#[derive(Debug, Clone, PartialEq)]
pub struct Organisation {
    /// Its id on this node.
    pub uuid: OrganisationId,
    /// Its ActivityPub id: the actor.
    pub url: ObjectUrl,
    /// The node that it comes from; nothing when it is ours.
    pub peer: Option<Host>,
    /// Its short name; for a remote one, its `preferredUsername`.
    pub slug: String,
    /// Whether its things may leave the node.
    pub verified: bool,
    /// What it says about itself.
    pub content: OrganisationContent,
    /// When it was made.
    pub published: DateTime<Utc>,
    /// When it last changed.
    pub updated: DateTime<Utc>,
    /// When it was deleted; the content is gone then.
    pub deleted: Option<DateTime<Utc>>,
    /// Counts changes: the ETag.
    pub version: i64,
}
