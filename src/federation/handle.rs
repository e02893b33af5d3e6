//! What each activity does here: one file for each.
//!
//! A handler answers with the verdict, how the activity is remembered (nothing: it leaves no row),
//! and what a job has to fetch to finish it.

mod announce;
mod answer;
mod create;
mod delete;
mod flag;
mod follow;
mod join;
mod undo;

pub(super) use create::{incoming, take_in};

use super::{Verdict, inbox::Delivery, node::Error, translate::activity::Deed};
use crate::{
    domain::{ObjectUrl, enrolment::Answer},
    store::{Connection, received::ReceivedState},
};

/// What a handler answers.
pub(super) type Handled = (Verdict, Option<ReceivedState>, Option<ObjectUrl>);

/// Its effect is in the database.
fn done() -> Handled {
    (Verdict::Accept, Some(ReceivedState::Done), None)
}

/// Nothing was done, and it is not remembered.
fn nothing(why: &'static str) -> Handled {
    (Verdict::ignore(why), None, None)
}

/// Nothing was done, and it will not be done again.
fn ignored(why: &'static str) -> Handled {
    (Verdict::ignore(why), Some(ReceivedState::Ignored), None)
}

/// It may not be done.
fn refused(why: &'static str) -> Handled {
    (Verdict::reject(why), None, None)
}

/// Does what the activity says, or says why not.
pub(super) fn handle(c: &mut Connection, delivery: &Delivery) -> Result<Handled, Error> {
    match &delivery.activity.deed {
        Deed::Follow { object } => follow::follow(c, delivery, object),
        Deed::Undo(reference) => undo::undo(c, delivery, reference),
        _ if delivery.stranger => Ok(nothing("only allowed hosts are heard")),
        Deed::Accept(reference) => answer::answer(c, delivery, reference, Answer::Accept),
        Deed::Reject(reference) => answer::answer(c, delivery, reference, Answer::Reject),
        Deed::TentativeAccept(reference) => {
            answer::answer(c, delivery, reference, Answer::TentativeAccept)
        }
        Deed::Ignore(reference) => answer::answer(c, delivery, reference, Answer::Ignore),
        Deed::Join { object, message } => join::join(c, delivery, object, message.as_deref()),
        Deed::Leave { object, join } => join::leave(c, delivery, Some(object), join.as_ref()),
        Deed::Create(object) => create::create(c, delivery, object),
        Deed::Update(object) => create::update(c, delivery, object),
        Deed::Delete(tombstone) => delete::delete(c, delivery, tombstone),
        Deed::Announce { object } => announce::announce(c, delivery, object),
        Deed::Flag { things, text } => flag::flag(c, delivery, things, text),
        Deed::Other(_) => Ok(nothing("nothing that this node acts on")),
    }
}
