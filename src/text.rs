//! What people read: translations, languages, dates and numbers, and safe HTML.
//!
//! # Layout
//! - [`Translator`]: every text of the product's own, in the reader's language.
//! - [`negotiation`]: which language that is.
//! - `plural`: numbers that choose the right form of a word.
//! - `word`, `date`, `quantity`: methods of the translator for the contract's words, times, money.
//! - [`fact`]: one line that says when, where, for how much and for whom.
//! - [`markdown`], [`html`], [`plain`]: texts of authors and of other servers, made safe.
//!
//! All texts are in `web/locales/`, one file a language. They are read at compile time;
//! a language that is added is offered after the next build.

mod date;
pub mod fact;
pub mod html;
pub mod markdown;
pub mod negotiation;
pub mod plain;
mod plural;
mod quantity;
mod repetition;
mod translator;
mod word;

#[cfg(test)]
mod catalogue;

pub use date::{Day, whole_days};
pub use fact::facts;
pub use fluent_templates::fluent_bundle::FluentValue;
pub use translator::Translator;
