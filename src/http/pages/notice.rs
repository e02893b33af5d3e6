//! What just happened, told once above the next page.
//!
//! The address that a form leads to says it in a word, `?done=published`; the page that is asked
//! for knows its words. So nothing is kept, and a word that somebody else put there says nothing
//! that matters.

use axum::response::{IntoResponse, Redirect, Response};
use url::form_urlencoded;

use super::{view::Notice, visitor::Visitor};

/// The parameter.
const DONE: &str = "done";

/// Leads on after a form, with a word for what was done.
#[must_use]
pub fn lead_on(path: &str, word: &str) -> Response {
    Redirect::to(&format!("{path}?{DONE}={word}")).into_response()
}

/// Leads on after a form to a part of the page, with a word for what was done.
#[must_use]
pub fn lead_on_to(path: &str, word: &str, part: &str) -> Response {
    Redirect::to(&format!("{path}?{DONE}={word}#{part}")).into_response()
}

/// The value of a parameter of a query; empty when it is missing.
#[must_use]
pub fn parameter(query: Option<&str>, name: &str) -> String {
    form_urlencoded::parse(query.unwrap_or_default().as_bytes())
        .find(|(own, _)| own == name)
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

/// The message of what was done, if it is one of these words: `published` is told by the message
/// `done-published`.
#[must_use]
pub fn done(visitor: &Visitor, query: Option<&str>, words: &[&str]) -> Option<Notice> {
    let word = parameter(query, DONE);
    words
        .contains(&word.as_str())
        .then(|| notice(visitor, &word))
}

/// What was done, by its word.
#[must_use]
pub fn notice(visitor: &Visitor, word: &str) -> Notice {
    Notice {
        kind: "ok",
        text: visitor.t.get(&format!("done-{word}")),
        ..Notice::default()
    }
}
