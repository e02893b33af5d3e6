//! To whom an object or an activity is addressed.

use serde::{Serialize, Serializer};

use crate::domain::ObjectUrl;

/// The address that stands for everybody (ActivityPub section 5.6).
pub const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";

/// One addressee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipient {
    /// Everybody.
    Public,
    /// An actor, or a collection of actors.
    Address(ObjectUrl),
}

impl From<ObjectUrl> for Recipient {
    fn from(address: ObjectUrl) -> Self {
        Self::Address(address)
    }
}

impl Serialize for Recipient {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Public => PUBLIC,
            Self::Address(address) => address.as_str(),
        })
    }
}

/// `to` and `cc`: always lists, as BadgeFed wants them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Addressing {
    /// First addressees.
    pub to: Vec<Recipient>,
    /// Who gets it too; left out when nobody does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cc: Vec<Recipient>,
}

impl Addressing {
    /// To everybody, and delivered to `cc`.
    #[must_use]
    pub fn public(cc: impl IntoIterator<Item = ObjectUrl>) -> Self {
        Self {
            to: vec![Recipient::Public],
            cc: cc.into_iter().map(Recipient::Address).collect(),
        }
    }

    /// To one actor alone.
    #[must_use]
    pub fn only(to: ObjectUrl) -> Self {
        Self {
            to: vec![to.into()],
            cc: Vec::new(),
        }
    }

    /// The same with one more addressee, unless it is among them already.
    #[must_use]
    pub fn with_cc(mut self, address: ObjectUrl) -> Self {
        let recipient = Recipient::Address(address);
        if !self.to.contains(&recipient) && !self.cc.contains(&recipient) {
            self.cc.push(recipient);
        }
        self
    }
}
