//! What the templates are filled with: plain words and addresses, ready to be shown.
//!
//! Nothing in here looks anything up or translates. Text is plain and is escaped by the template,
//! except where a field says that it is safe HTML.
//!
//! # Layout
//! - [`chrome`]: what stands around every page.
//! - [`list`]: things in lists, and where they come from.
//! - [`form`]: fields, choices and what is wrong with them.

pub mod chrome;
pub mod form;
pub mod list;

use super::following::mark::Mark;
pub use chrome::{Assets, Card, Languages, Notice, Page, Person, Tongue};
pub use form::{Choice, Choices, Field, Wrong};
pub use list::{Origin, Paging, Row, Station, Strip, Tag};

/// A link with its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
}

/// A value with small print under it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fact {
    /// The fact.
    pub value: String,
    /// What else belongs to it, a line each.
    pub more: Vec<String>,
}

/// A name with its value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pair {
    /// What it is.
    pub name: String,
    /// The value.
    pub value: String,
    /// Where the value leads.
    pub href: Option<String>,
}

/// A number with what it counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Number {
    /// The number, as the reader's language writes it.
    pub value: String,
    /// What it counts, in the plural form that goes with it.
    pub label: String,
    /// Where these things are listed.
    pub href: Option<String>,
}

/// Who offers something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Provider {
    /// What it is called.
    pub name: String,
    /// Its page on this node.
    pub href: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// Language of the summary.
    pub lang: String,
    /// Where it comes from.
    pub origin: Origin,
    /// The address by which it can be followed: `@library@vilnius.example`.
    pub handle: Option<String>,
    /// The button to follow it, where the page has room for one.
    pub follow: Option<Mark>,
}
