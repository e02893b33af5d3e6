//! Accept, Reject and their like: what an actor answers to our Follow, or to somebody's Join.

use super::{Handled, done, nothing};
use crate::{
    actions::{
        enrol::elsewhere::{self, Answered},
        follow_peer::receive_answer,
    },
    domain::enrolment::Answer,
    federation::{inbox::Delivery, known::row_of, node::Error, translate::activity::Reference},
    store::{Connection, actors},
};

/// An answer counts only for what we asked of exactly this actor: by a Follow, or by a Join of
/// something that is its own.
pub(super) fn answer(
    c: &mut Connection,
    delivery: &Delivery,
    reference: &Reference,
    answer: Answer,
) -> Result<Handled, Error> {
    let from = &delivery.actor.id;
    if let Some(id) = &reference.id {
        let answered = Answered {
            join: id,
            joiner: reference.actor.as_ref(),
            object: reference.object.as_ref(),
            answer,
            status: reference.status,
        };
        match elsewhere::receive_answer(c, from, &answered, delivery.now)? {
            Some(true) => return Ok(done()),
            Some(false) => return Ok(nothing("it is no answer to that Join")),
            None => {}
        }
    }
    let is_of_follows = matches!(answer, Answer::Accept | Answer::Reject);
    let is_about_other = |object| object != from;
    if !is_of_follows || reference.object.as_ref().is_some_and(is_about_other) {
        return Ok(nothing("it is not about this actor"));
    }
    if !receive_answer(c, from, reference.id.as_ref(), answer == Answer::Accept)? {
        return Ok(nothing("there is no such follow of ours"));
    }
    actors::put(c, &row_of(&delivery.actor))?;
    Ok(done())
}
