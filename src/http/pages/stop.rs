//! The end of letters that somebody gets by mail, for whoever holds one of them.

use askama::Template;
use axum::response::Response;

use super::{frame::render, view::Page, visitor::Visitor};
use crate::{http::Problem, text::Translator};

/// The page at the end of a letter: it asks first, for some mail programs open every address.
#[derive(Template)]
#[template(path = "stop.html")]
struct StopPage {
    t: Translator,
    page: Page,
    title: String,
    text: String,
    /// What it says when there are no more letters.
    done: String,
    /// Where the form is sent; none when there are no more letters.
    action: Option<String>,
}

/// Shows what ends, by its title and text, and where the form is sent that ends it: nowhere when it
/// has ended.
///
/// # Errors
/// [`Problem`] when the page cannot be written.
pub fn show(
    visitor: &Visitor,
    title: String,
    text: String,
    action: Option<String>,
) -> Result<Response, Problem> {
    render(&StopPage {
        page: visitor.page(""),
        title,
        text,
        done: visitor.t.get("done-search-silent"),
        action,
        t: visitor.t.clone(),
    })
}

/// Shows that letters have ended, and which.
///
/// # Errors
/// As [`show`].
pub fn show_ended(visitor: &Visitor, title: String, done: String) -> Result<Response, Problem> {
    render(&StopPage {
        page: visitor.page(""),
        title,
        text: String::new(),
        done,
        action: None,
        t: visitor.t.clone(),
    })
}
