//! One JSON object of another server, read without expecting much of it: a member may be missing,
//! `null`, a single value or a list of one, an address or an object that has one.

use serde_json::{Map, Value};

use crate::domain::ObjectUrl;

/// Most entries of a list that are looked at.
const MOST: usize = 200;

/// A JSON object.
#[derive(Debug, Clone, Copy)]
pub struct Node<'a>(&'a Map<String, Value>);

impl<'a> Node<'a> {
    /// The object that `value` is, or the only one in a list.
    pub fn of(value: &'a Value) -> Option<Self> {
        match value {
            Value::Object(members) => Some(Self(members)),
            Value::Array(list) => match list.as_slice() {
                [Value::Object(members)] => Some(Self(members)),
                _ => None,
            },
            _ => None,
        }
    }

    /// A member that is there and not `null`.
    pub fn get(self, name: &str) -> Option<&'a Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// A member that is there, also when it is `null`.
    pub fn any(self, name: &str) -> Option<&'a Value> {
        self.0.get(name)
    }

    /// The values of a member: those of a list, or the only one.
    pub fn all(self, name: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
        let values = match self.get(name) {
            Some(Value::Array(list)) => list.as_slice(),
            Some(single) => std::slice::from_ref(single),
            None => &[],
        };
        values.iter().filter(|value| !value.is_null()).take(MOST)
    }

    /// The objects among the values of a member.
    pub fn nodes(self, name: &str) -> impl Iterator<Item = Node<'a>> + use<'a> {
        self.all(name)
            .filter_map(|value| value.as_object().map(Node))
    }

    /// The first object among the values of a member.
    pub fn node(self, name: &str) -> Option<Node<'a>> {
        self.nodes(name).next()
    }

    /// The first text among the values of a member.
    pub fn text(self, name: &str) -> Option<&'a str> {
        self.all(name).find_map(Value::as_str)
    }

    /// The texts among the values of a member.
    pub fn words(self, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.all(name).filter_map(Value::as_str)
    }

    /// The first address among the values of a member.
    pub fn address(self, name: &str) -> Option<ObjectUrl> {
        self.addresses(name).next()
    }

    /// The addresses among the values of a member.
    pub fn addresses(self, name: &str) -> impl Iterator<Item = ObjectUrl> + use<'a> {
        self.all(name).filter_map(address_of)
    }

    /// A flag; also one written as text.
    pub fn flag(self, name: &str) -> Option<bool> {
        self.all(name).find_map(|value| match value {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) => text.parse().ok(),
            _ => None,
        })
    }

    /// A number; also one written as text.
    pub fn number(self, name: &str) -> Option<f64> {
        self.all(name).find_map(|value| match value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        })
    }

    /// A whole number that is not negative.
    pub fn count(self, name: &str) -> Option<u64> {
        self.all(name).find_map(Value::as_u64)
    }

    /// Its types, without prefix and namespace: `Event` of `as:Event`.
    pub fn kinds(self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.words("type")
            .chain(self.words("@type"))
            .map(|kind| kind.rsplit(['#', ':', '/']).next().unwrap_or(kind))
    }

    /// Whether `kind` is one of its types.
    pub fn is(self, kind: &str) -> bool {
        self.kinds().any(|own| own == kind)
    }

    /// Its own address.
    pub fn id(self) -> Option<ObjectUrl> {
        self.text("id")
            .or_else(|| self.text("@id"))
            .and_then(|text| ObjectUrl::parse(text).ok())
    }

    /// Its members, in their order.
    pub fn members(self) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
        self.0
            .iter()
            .take(MOST)
            .map(|(name, value)| (name.as_str(), value))
    }
}

/// The address that a value is or has: a text, an object's `id`, a Link's `href`, a `url`.
pub fn address_of(value: &Value) -> Option<ObjectUrl> {
    let text = match value {
        Value::String(text) => text,
        Value::Object(members) => ["id", "@id", "href", "url"]
            .iter()
            .find_map(|&name| members.get(name)?.as_str())?,
        _ => return None,
    };
    ObjectUrl::parse(text).ok()
}
