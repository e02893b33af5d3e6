//! Reading a document of named members, with every problem of it told at once.
//!
//! The API, the importer, the forms and the inbox hand the same members to the same reader, so a
//! wrong value gets the same words in every channel.

use std::fmt;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use serde_path_to_error::Segment;

/// What is wrong with one member of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// JSON Pointer (RFC 6901) of the member, for example `/location/latitude`.
    pub pointer: String,
    /// What is wrong, in English.
    pub detail: String,
    /// The kind of problem; the pages translate it.
    #[serde(skip)]
    pub code: ProblemCode,
}

/// The kinds of problem a value can have. Each has a message `problem-…` in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemCode {
    /// A member that must be there is missing or empty.
    Required,
    /// The member is not one that the contract knows.
    Unknown,
    /// The value has the wrong JSON type or form; carries the reader's words.
    Malformed(String),
    /// A text holds a NUL character.
    Nul,
    /// The text is longer than this many characters.
    TooLong(usize),
    /// There are more than this many entries.
    TooMany(usize),
    /// The number is outside these bounds, both inclusive.
    OutOfRange(String, String),
    /// The value is not one of these.
    NotOneOf(String),
    /// The end lies before the start.
    EndBeforeStart,
    /// The highest age is below the lowest.
    AgesReversed,
    /// The value names something that does not exist here.
    DoesNotExist,
    /// The value is already in use.
    Taken,
    /// Latitude and longitude must be given together.
    Incomplete,
    /// The clocks of the place go forward then: there is no such local time.
    SkippedTime,
    /// The clocks of the place go back then: this local time comes twice.
    RepeatedTime,
    /// The address is on a private network or this machine, where no learner can follow it.
    PrivateAddress,
    /// This may not be changed after creation.
    Fixed,
    /// Not part of this version; carries what to do instead.
    NotSupported(String),
}

impl fmt::Display for ProblemCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("is required"),
            Self::Unknown => f.write_str("is not a known member"),
            Self::Malformed(why) => f.write_str(why),
            Self::Nul => f.write_str("contains a NUL character"),
            Self::TooLong(n) => write!(f, "is longer than {n} characters"),
            Self::TooMany(n) => write!(f, "has more than {n} entries"),
            Self::OutOfRange(low, high) => write!(f, "must lie between {low} and {high}"),
            Self::NotOneOf(list) => write!(f, "must be one of {list}"),
            Self::EndBeforeStart => f.write_str("lies before the start"),
            Self::AgesReversed => f.write_str("is below the lowest age"),
            Self::DoesNotExist => f.write_str("does not exist here"),
            Self::Taken => f.write_str("is already taken"),
            Self::Incomplete => f.write_str("needs both latitude and longitude"),
            Self::SkippedTime => f.write_str("is skipped there when the clocks go forward"),
            Self::RepeatedTime => f.write_str("comes twice there when the clocks go back"),
            Self::PrivateAddress => f.write_str("points to a private network"),
            Self::Fixed => f.write_str("cannot be changed"),
            Self::NotSupported(instead) => write!(f, "is not supported yet: {instead}"),
        }
    }
}

/// Every problem of one document, in the order in which they were found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Notes that the member at `pointer` has a problem: the first of each member is told. That it
    /// is required is not, when something inside it could not be read.
    pub fn add(&mut self, pointer: impl Into<String>, code: ProblemCode) {
        let pointer = pointer.into();
        let follows = code == ProblemCode::Required && self.has(&pointer);
        if !follows && self.0.iter().all(|known| known.pointer != pointer) {
            self.0.push(Problem {
                pointer,
                detail: code.to_string(),
                code,
            });
        }
    }

    /// Whether a problem is known of the member at `pointer` or of something inside it.
    #[must_use]
    pub fn has(&self, pointer: &str) -> bool {
        self.0.iter().any(|known| {
            let below = known.pointer.strip_prefix(pointer);
            below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// Notes what another look at the same document found.
    pub fn extend(&mut self, more: Self) {
        for problem in more.0 {
            self.add(problem.pointer, problem.code);
        }
    }

    /// Notes a problem when `wrong` is true.
    pub fn add_if(&mut self, wrong: bool, pointer: impl Into<String>, code: ProblemCode) {
        if wrong {
            self.add(pointer, code);
        }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The problems as an error, or `value` when there is none.
    ///
    /// # Errors
    /// Itself, when it holds a problem.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, problem) in self.0.iter().enumerate() {
            if n > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{} {}", problem.pointer, problem.detail)?;
        }
        Ok(())
    }
}

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

/// Changes a document by a merge patch (RFC 7396). Members keep their order, because the first
/// language of a text is its primary one; new ones come last.
pub fn merge_patch(document: &mut Map<String, Value>, patch: &Map<String, Value>) {
    for (name, value) in patch {
        match value {
            Value::Null => {
                document.shift_remove(name);
            }
            Value::Object(inside) => {
                let member = document.entry(name.as_str()).or_insert(Value::Null);
                if !member.is_object() {
                    *member = Value::Object(Map::new());
                }
                if let Value::Object(members) = member {
                    merge_patch(members, inside);
                }
            }
            value => {
                document.insert(name.clone(), value.clone());
            }
        }
    }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    fn map(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    /// The examples of RFC 7396, appendix A, that have objects on both sides.
    #[test]
    fn a_merge_patch_does_what_its_specification_says() {
        for (document, patch, wanted) in [
            (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
            (
                json!({"a": "b"}),
                json!({"b": "c"}),
                json!({"a": "b", "b": "c"}),
            ),
            (json!({"a": "b"}), json!({"a": null}), json!({})),
            (
                json!({"a": "b", "b": "c"}),
                json!({"a": null}),
                json!({"b": "c"}),
            ),
            (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]})),
            (
                json!({"a": {"b": "c"}}),
                json!({"a": {"b": "d", "c": null}}),
                json!({"a": {"b": "d"}}),
            ),
            (
                json!({"a": [{"b": "c"}]}),
                json!({"a": [1]}),
                json!({"a": [1]}),
            ),
            (
                json!({"e": null}),
                json!({"a": 1}),
                json!({"e": null, "a": 1}),
            ),
            (
                json!({}),
                json!({"a": {"bb": {"ccc": null}}}),
                json!({"a": {"bb": {}}}),
            ),
            (json!({"a": 1}), json!({"a": {"b": null}}), json!({"a": {}})),
        ] {
            let mut merged = map(document);
            merge_patch(&mut merged, &map(patch.clone()));
            assert_eq!(Value::Object(merged), wanted, "{patch}");
        }
    }

    #[test]
    fn the_order_of_members_outlives_a_patch() {
        let mut document = map(json!({"name": {"lt": "a", "en": "b", "sr": "c"}}));
        merge_patch(
            &mut document,
            &map(json!({"name": {"lt": null, "pl": "d"}})),
        );
        let text = serde_json::to_string(&document).unwrap();
        assert_eq!(text, r#"{"name":{"en":"b","sr":"c","pl":"d"}}"#);
    }

    #[test]
    fn one_problem_is_told_of_a_member() {
        let mut problems = Problems::default();
        problems.add("/name/lt", ProblemCode::Malformed("is odd".to_owned()));
        problems.add("/name", ProblemCode::Required);
        problems.add("/names", ProblemCode::Required);
        problems.add("/name", ProblemCode::TooMany(3));
        problems.add("/name", ProblemCode::TooLong(3));
        assert_eq!(
            problems.to_string(),
            "/name/lt is odd; /names is required; /name has more than 3 entries"
        );
    }
}
