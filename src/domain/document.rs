//! Reading a document of named members, with every problem of it told at once.
//!
//! The API, the importer, the forms and the inbox hand the same members to the same reader, so a
//! wrong value gets the same words in every channel.

mod patch;
mod problem;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use serde_path_to_error::Segment;

pub use patch::merge_patch;
pub use problem::{Problem, ProblemCode, Problems};

/// A document whose members are read one by one, so that each wrong one is told.
pub trait Document: Sized {
    /// The members it knows, in the order of the contract.
    const MEMBERS: &'static [&'static str];

    /// Reads the members that are there; a missing one gets its default. What is wrong is added to
    /// `problems`, and that member has its default in the result.
    fn read(members: &Map<String, Value>, problems: &mut Problems) -> Self;
}

/// Members that every item shows and that are ignored when sent (contract.md section 4).
pub const IGNORED_MEMBERS: &[&str] = &[
    "id",
    "uuid",
    "type",
    "territory",
    "local",
    "published",
    "updated",
    "attributedTo",
];

/// Notes every member that `T` does not know and that is not ignored, and every text with a NUL,
/// which PostgreSQL cannot keep and nobody means.
pub fn check_members<T: Document>(members: &Map<String, Value>, problems: &mut Problems) {
    for (name, value) in members {
        let known = T::MEMBERS.contains(&name.as_str()) || IGNORED_MEMBERS.contains(&name.as_str());
        problems.add_if(!known, pointer_to(name), ProblemCode::Unknown);
        if known {
            note_nul(value, &pointer_to(name), problems);
        }
    }
}

fn note_nul(value: &Value, pointer: &str, problems: &mut Problems) {
    match value {
        Value::String(text) => problems.add_if(text.contains('\0'), pointer, ProblemCode::Nul),
        Value::Array(entries) => {
            for (n, entry) in entries.iter().enumerate() {
                note_nul(entry, &format!("{pointer}/{n}"), problems);
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                note_nul(value, &format!("{pointer}{}", pointer_to(name)), problems);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Reads one member, noting everything inside it that cannot be read.
pub fn read_member<T: DeserializeOwned + Default>(
    members: &Map<String, Value>,
    name: &str,
    problems: &mut Problems,
) -> T {
    let Some(value) = members.get(name).filter(|value| !value.is_null()) else {
        return T::default();
    };
    let error = match serde_path_to_error::deserialize(value) {
        Ok(read) => return read,
        Err(error) => error,
    };
    let pointer = pointer_to(name);
    match value {
        // Entry by entry, each as a list of its own.
        Value::Array(entries) if error.path().iter().next().is_some() => {
            for (n, entry) in entries.iter().enumerate() {
                let alone = Value::Array(vec![entry.clone()]);
                note_wrong::<T>(alone, &pointer, Some(n), problems);
            }
        }
        _ => note_wrong::<T>(value.clone(), &pointer, None, problems),
    }
    T::default()
}

/// Notes what is wrong inside a value. The reader stops at the first thing, so that is taken out
/// and the rest read again, until nothing is wrong or nothing can be taken out. `place` is where
/// the value's one entry stands in its list.
fn note_wrong<T: DeserializeOwned>(
    mut value: Value,
    pointer: &str,
    place: Option<usize>,
    problems: &mut Problems,
) {
    while let Err(error) = serde_path_to_error::deserialize::<_, T>(&value) {
        let path: Vec<Segment> = error.path().iter().cloned().collect();
        let mut at = pointer.to_owned();
        for (depth, segment) in path.iter().enumerate() {
            match segment {
                Segment::Seq { index } => {
                    let n = place.filter(|_| depth == 0).unwrap_or(*index);
                    at.push_str(&format!("/{n}"));
                }
                Segment::Map { key } => at.push_str(&pointer_to(key)),
                _ => {}
            }
        }
        // That something is missing which was taken out is told already.
        if !problems.has(&at) {
            problems.add(at, ProblemCode::Malformed(error.inner().to_string()));
        }
        if !take_out(&mut value, &path) {
            return;
        }
    }
}

/// Takes the member at a path out of its object; `false` for what stands in a list or alone.
fn take_out(value: &mut Value, path: &[Segment]) -> bool {
    let Some((Segment::Map { key }, above)) = path.split_last() else {
        return false;
    };
    let mut parent = value;
    for segment in above {
        let inside = match segment {
            Segment::Seq { index } => parent.get_mut(*index),
            Segment::Map { key } => parent.get_mut(key.as_str()),
            _ => None,
        };
        let Some(inside) = inside else { return false };
        parent = inside;
    }
    parent
        .as_object_mut()
        .is_some_and(|members| members.shift_remove(key).is_some())
}
/// The JSON Pointer of a member of the document itself (RFC 6901 escapes).
#[must_use]
pub fn pointer_to(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Declares a document: a struct, its JSON members, and their reader.
///
/// Every member is written out under its name, absent ones (`None`, empty texts) are left out,
/// lists are always written. (Names are matched as `tt`: the API's description does not read a
/// `literal` that went through a macro.)
macro_rules! document {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$field_meta:meta])* $field:ident : $ty:ty = $json:tt, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        #[serde(default)]
        pub struct $name {
            $(
                $(#[$field_meta])*
                #[serde(rename = $json, skip_serializing_if = "crate::domain::document::absent")]
                pub $field: $ty,
            )+
        }

        impl crate::domain::document::Document for $name {
            const MEMBERS: &'static [&'static str] = &[$($json),+];

            fn read(
                members: &serde_json::Map<String, serde_json::Value>,
                problems: &mut crate::domain::document::Problems,
            ) -> Self {
                Self {
                    $( $field: crate::domain::document::read_member(members, $json, problems), )+
                }
            }
        }
    };
}
pub(crate) use document;

/// A value that may be left out of a written document.
pub trait Absent {
    /// Whether there is nothing to write.
    fn is_absent(&self) -> bool;
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        false
    }
}

impl Absent for super::LanguageMap {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

macro_rules! always_written {
    ($($ty:ty),+ $(,)?) => {$(
        impl crate::domain::document::Absent for $ty {
            fn is_absent(&self) -> bool {
                false
            }
        }
    )+};
}
pub(crate) use always_written;

always_written!(bool, String);

/// For `skip_serializing_if`.
pub fn absent<T: Absent>(value: &T) -> bool {
    value.is_absent()
}

/// Declares an enumeration of the contract: its words, in JSON, in the database and in queries.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $word:tt, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        pub enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $word)] $variant, )+
        }

        impl $name {
            /// Every value, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word of the contract.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::domain::document::ProblemCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(crate::domain::document::ProblemCode::NotOneOf(
                        [$($word),+].join(", "),
                    )),
                }
            }
        }
    };
}
pub(crate) use words;
