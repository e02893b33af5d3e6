//! WebFinger (RFC 7033): from a handle or a server's address to an actor, and our own answers.

mod account;
mod find;
mod resource;

use std::collections::HashMap;

use activitypub_federation::fetch::webfinger::build_webfinger_response_with_type;
pub use activitypub_federation::fetch::webfinger::{Webfinger, WebfingerLink};

pub use self::{
    account::{Account, Target, TargetError},
    find::{FindError, Found, find_actor, intent},
    resource::{Resource, ResourceError, parse_resource},
};
use crate::domain::ObjectUrl;

/// The media type of an answer (RFC 7033 section 10.2).
pub const MEDIA_TYPE: &str = "application/jrd+json";

/// How somebody follows from here what she found elsewhere: the template's relation that Mastodon
/// and its like understand.
const SUBSCRIBE: &str = "http://ostatus.org/schema/1.0/subscribe";
/// The same as an intent of FEP-3b86.
const FOLLOW_INTENT: &str = "https://w3id.org/fep/3b86/Follow";

/// The links by which other servers bring our people home to follow something.
#[must_use]
pub fn intents(base: &ObjectUrl) -> Vec<WebfingerLink> {
    let link = |rel: &str, variable: &str| WebfingerLink {
        rel: Some(rel.to_owned()),
        kind: None,
        href: None,
        template: Some(format!("{}?object={{{variable}}}", base.at("/follow"))),
        properties: HashMap::new(),
    };
    vec![link(SUBSCRIBE, "uri"), link(FOLLOW_INTENT, "object")]
}

/// Our answer about one of our actors: its page and its ActivityStreams document, which have the
/// same address. `kind` is its ActivityStreams type; `aliases` are other names that were asked for.
#[must_use]
pub fn answer(account: &Account, actor: &ObjectUrl, kind: &str) -> Webfinger {
    let url = actor.url().clone();
    let subject = format!("acct:{account}");
    let answer = build_webfinger_response_with_type(subject, vec![(url.clone(), Some(kind))]);
    Webfinger {
        aliases: vec![url],
        ..answer
    }
}

#[cfg(test)]
mod tests;
