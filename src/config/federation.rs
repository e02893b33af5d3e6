//! How this node deals with others.

use super::{
    allow_local::{AllowLocal, Entry},
    keys,
    reader::Reader,
    values,
};

/// The section `[federation]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Federation {
    /// Hosts that may be spoken to over plain http and on this machine.
    pub allow_local: AllowLocal,
    /// Whom it speaks to.
    pub policy: Policy,
    /// Deliveries in five minutes from a peer that this node does not follow.
    pub rate_limit: u32,
}

/// Whom a node speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Anyone may follow; content comes only from whom this node follows.
    Followed,
    /// Only allowed hosts are spoken to.
    Allowlist,
}

impl Policy {
    fn parse(text: &str) -> Result<Self, String> {
        match text {
            "followed" => Ok(Self::Followed),
            "allowlist" => Ok(Self::Allowlist),
            _ => Err("must be `followed` or `allowlist`".to_owned()),
        }
    }

    /// The word of the setting.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Followed => "followed",
            Self::Allowlist => "allowlist",
        }
    }
}

impl Federation {
    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let entries = reader.read_list(&keys::FEDERATION_ALLOW_LOCAL, Entry::parse);
        let policy = reader.read(&keys::FEDERATION_POLICY, Policy::parse);
        let rate_limit = reader.read(&keys::FEDERATION_RATE_LIMIT, values::count);
        Some(Self {
            allow_local: AllowLocal::new(entries?),
            policy: policy?,
            rate_limit: rate_limit?,
        })
    }
}
