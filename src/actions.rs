//! What people and other servers do here: one verb a file. These are the only writers.
//!
//! An action is a plain function on a connection. Callers run it inside [`crate::store::Store::write`],
//! so what it writes, its domain events and its line in the `changes` log are one transaction, and
//! several actions can be one (an import's batch, a request with its `Idempotency-Key`).

pub mod advise;
pub mod answer_once;
pub mod ask_questions;
pub mod attest_guardian;
pub mod change_account;
pub mod change_emails;
pub mod check_in;
pub mod count_happening;
pub mod create_token;
pub mod decide_on_peer;
pub mod enrol;
mod error;
pub mod follow_peer;
pub mod follow_thing;
pub mod forget_inactive;
pub mod guardian;
pub mod hand_out_cards;
pub mod import_esco;
pub mod import_opportunities;
pub mod invite;
pub mod invite_adviser;
pub mod join;
pub mod keep_digest;
pub mod keep_goal;
pub mod keep_way_in;
pub mod leave;
pub mod letters;
mod list_item;
mod list_peer;
pub mod local_actor;
pub mod manage_organisation;
pub mod manage_playlist;
pub mod passkey;
pub mod publish_opportunity;
pub mod receive_follow;
pub mod receive_object;
pub mod reindex;
pub mod report;
pub mod report_erasure;
pub mod save_search;
pub mod secret;
pub mod set_up_territory;
pub mod sign_in;
pub mod sign_on;
mod tell_followers;
pub mod use_card;
pub mod walk;
pub mod write_message;

pub use error::Error;

use serde_json::{Map, Value};

use crate::{
    domain::{
        Problems, Rule, Territory,
        document::{Document, check_members, merge_patch},
    },
    store::{Connection, settings},
};

/// Members of an item as a caller sent them.
pub type Members = Map<String, Value>;

/// The territory that this node speaks for.
///
/// # Errors
/// [`Rule::Refused`] before `waymark setup`.
pub fn territory(connection: &mut Connection) -> Result<Territory, Error> {
    settings::territory(connection)?.ok_or_else(|| {
        Rule::Refused("the node is not set up yet; run `waymark setup`".into()).into()
    })
}

/// Reads a new document, noting what is wrong.
fn read_new<T: Document>(members: &Members, problems: &mut Problems) -> T {
    check_members::<T>(members, problems);
    T::read(members, problems)
}

/// Reads a document as it becomes by a merge patch (RFC 7396), noting what is wrong.
fn read_patched<T: Document + serde::Serialize>(
    current: &T,
    patch: &Members,
    problems: &mut Problems,
) -> Result<T, Error> {
    check_members::<T>(patch, problems);
    let document = serde_json::to_value(current)
        .map_err(|error| crate::store::Error::Damaged("document", error.to_string()))?;
    let mut members = document.as_object().cloned().unwrap_or_default();
    merge_patch(&mut members, patch);
    Ok(T::read(&members, problems))
}

/// Refuses when somebody changed the thing in between.
fn must_match(expected: Option<i64>, version: i64) -> Result<(), Rule> {
    match expected {
        Some(expected) if expected != version => Err(Rule::Changed),
        _ => Ok(()),
    }
}
