//! What this node says of itself.

use serde_json::{Value, json};

use super::{APPLICATION, SCHEMA, SOFTWARE};
use crate::domain::ObjectUrl;

/// The schemas that are served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// 2.0
    V2_0,
    /// 2.1, which adds the software's repository and homepage.
    V2_1,
}

impl Schema {
    /// `2.0` or `2.1`, as in `/nodeinfo/2.1`.
    #[must_use]
    pub const fn version(self) -> &'static str {
        match self {
            Self::V2_0 => "2.0",
            Self::V2_1 => "2.1",
        }
    }

    /// The schema of an address `/nodeinfo/{version}`.
    #[must_use]
    pub fn of_version(version: &str) -> Option<Self> {
        [Self::V2_0, Self::V2_1]
            .into_iter()
            .find(|schema| schema.version() == version)
    }

    /// The media type of the document.
    #[must_use]
    pub fn media_type(self) -> String {
        format!("application/json; profile=\"{SCHEMA}{}#\"", self.version())
    }
}

/// The public counters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// Accounts.
    pub users: u64,
    /// Published things of this node.
    pub local_posts: u64,
}

/// `/.well-known/nodeinfo`: where the documents and the node's own actor are.
#[must_use]
pub fn links(base: &ObjectUrl) -> Value {
    let schema = |schema: Schema| {
        let version = schema.version();
        json!({"rel": format!("{SCHEMA}{version}"), "href": base.at(&format!("/nodeinfo/{version}"))})
    };
    json!({"links": [
        schema(Schema::V2_1),
        schema(Schema::V2_0),
        {"rel": APPLICATION, "href": base.at("/actor")},
    ]})
}

/// `/nodeinfo/2.1` and `/nodeinfo/2.0`. `metadata` is an object with what is ours to say: the
/// territory, its languages and themes. Nobody can register by herself alone.
#[must_use]
pub fn document(schema: Schema, usage: Usage, metadata: &Value) -> Value {
    let mut software = json!({"name": SOFTWARE, "version": env!("CARGO_PKG_VERSION")});
    if let (Schema::V2_1, Some(software), false) = (
        schema,
        software.as_object_mut(),
        env!("CARGO_PKG_REPOSITORY").is_empty(),
    ) {
        software.insert("repository".to_owned(), json!(env!("CARGO_PKG_REPOSITORY")));
    }
    json!({
        "version": schema.version(),
        "software": software,
        "protocols": ["activitypub"],
        "services": {"inbound": [], "outbound": []},
        "openRegistrations": false,
        "usage": {
            "users": {"total": usage.users},
            "localPosts": usage.local_posts,
        },
        "metadata": if metadata.is_object() { metadata.clone() } else { json!({}) },
    })
}
