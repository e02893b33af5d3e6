//! The button on the pages of what can be followed.

use url::form_urlencoded::byte_serialize;

use crate::{
    actions::Error,
    domain::subscription::SubscriptionKind,
    http::pages::visitor::Visitor,
    store::{Connection, subscriptions},
};

/// The button: to follow, or to follow no longer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mark {
    /// `object` or `skill`.
    pub name: &'static str,
    /// What is followed.
    pub value: String,
    /// The page that it stands on.
    pub next: String,
    /// The id by which she follows it, when she does.
    pub id: Option<String>,
    /// Where somebody goes who is not signed in.
    pub elsewhere: Option<String>,
    /// She may ask to hear nothing of it.
    pub can_block: bool,
    /// She hears nothing of it.
    pub blocked: bool,
}

impl Mark {
    /// The button for a thing.
    ///
    /// # Errors
    /// [`Error`].
    pub fn load(
        connection: &mut Connection,
        visitor: &Visitor,
        kind: SubscriptionKind,
        object: &str,
    ) -> Result<Self, Error> {
        let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
        let mark = Self {
            name: match kind {
                SubscriptionKind::Skill => "skill",
                SubscriptionKind::Actor | SubscriptionKind::Playlist => "object",
            },
            value: object.to_owned(),
            next: visitor.path.clone(),
            ..Self::default()
        };
        let Some(account) = &visitor.actor.account else {
            let elsewhere = match kind {
                SubscriptionKind::Skill => format!("/sign-in?next={}", encoded(&visitor.path)),
                _ => format!("/follow?object={}", encoded(object)),
            };
            return Ok(Self {
                elsewhere: Some(elsewhere),
                ..mark
            });
        };
        let own = subscriptions::find(connection, account.id, kind, object)?;
        let blocked = subscriptions::blocked(connection, account.id)?;
        Ok(Self {
            id: own.map(|own| own.id.to_string()),
            can_block: kind == SubscriptionKind::Actor,
            blocked: blocked.iter().any(|actor| actor.as_str() == object),
            ..mark
        })
    }
}
