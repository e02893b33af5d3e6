//! WebFinger (RFC 7033): from a handle or a server's address to an actor, and our own answers.

mod account;
mod find;
mod resource;

use activitypub_federation::fetch::webfinger::build_webfinger_response_with_type;
pub use activitypub_federation::fetch::webfinger::{Webfinger, WebfingerLink};

pub use self::{
    account::{Account, Target, TargetError},
    find::{FindError, Found, find_actor},
    resource::{Resource, ResourceError, parse_resource},
};
use crate::domain::ObjectUrl;

/// The media type of an answer (RFC 7033 section 10.2).
pub const MEDIA_TYPE: &str = "application/jrd+json";

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
