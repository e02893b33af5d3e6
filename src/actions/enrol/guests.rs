//! People of other nodes in our opportunities: their Joins are answered, what they release is
//! kept, and their Leaves make room for others (FEP-8a8e).
//!
//! A learner of another Waymark node has no actor: her node's Application joins for her, and for
//! others, each time by a Join of its own.

use chrono::{DateTime, Utc};

use super::{CONCERNED, admitted, begun, changed, has_ended, keep, left, may_ask_again, tell};
use crate::{
    actions::{Error, territory},
    domain::{
        Enrolment, Host, LanguageTag, ObjectUrl, Opportunity, OpportunityId, Problems,
        account::email,
        enrolment::{Answer, MESSAGE, Released, closed},
        event::Event,
        limit,
    },
    store::{
        Connection,
        actors::{self, ForeignActor},
        enrolments, events, opportunities, organisations, peers,
    },
};

/// An actor elsewhere that asks for more places than this in one opportunity is not heard there.
const MOST_OF_ONE: i64 = 2_000;

/// What became of a Join.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joined {
    /// The answer is on its way, if there is one to give.
    Answered,
    /// Its object is not on this node.
    Elsewhere,
    /// Another actor has sent a Join of this id.
    NotTheirs,
}

/// Takes a Join: gives a place or puts it on the list, or answers that nobody can join. The same
/// Join again gets the same answer.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_join(
    connection: &mut Connection,
    from: &ForeignActor,
    id: &ObjectUrl,
    object: &ObjectUrl,
    message: &str,
    now: DateTime<Utc>,
) -> Result<Joined, Error> {
    let territory = territory(connection)?;
    if object.origin() != territory.url.origin() {
        return Ok(Joined::Elsewhere);
    }
    if let Some(known) = enrolments::by_join(connection, id)? {
        if known.joined_by.as_ref() != Some(&from.url) {
            return Ok(Joined::NotTheirs);
        }
        if let Some(item) = opportunities::get(connection, known.opportunity)? {
            answer(connection, &known, &item)?;
        }
        return Ok(Joined::Answered);
    }
    peers::meet(connection, &from.host, &from.url)?;
    actors::put(connection, from)?;
    let asked = |organiser: ObjectUrl, answer| Event::JoinAnswered {
        organiser,
        joiner: from.url.clone(),
        join: id.clone(),
        object: object.clone(),
        answer,
        status: None,
    };
    let item = opportunities::by_url(connection, object.as_str())?
        .filter(|item| item.peer.is_none() && item.announced);
    let organiser = match &item {
        Some(item) => organisations::get(connection, item.organisation)?,
        None => None,
    };
    let (Some(item), Some(organiser)) = (item, organiser) else {
        // What other nodes were not told of is not there for them.
        let unknown = asked(territory.application(), Answer::Ignore);
        events::append(connection, &unknown)?;
        return Ok(Joined::Answered);
    };
    let is_open = item.deleted.is_none()
        && item.content.status.is_public()
        && closed(&item.content, now).is_none();
    if !is_open || enrolments::count_of_joiner(connection, item.uuid, &from.url)? >= MOST_OF_ONE {
        events::append(connection, &asked(organiser.url, Answer::Ignore))?;
        return Ok(Joined::Answered);
    }
    // Somebody who joins as herself has one place.
    let own = match speaks_for_many(from) {
        true => None,
        false => enrolments::of_joiner(connection, item.uuid, &from.url)?.pop(),
    };
    let is_refused = |own: &Enrolment| has_ended(own) && !may_ask_again(own);
    if own.as_ref().is_some_and(is_refused) {
        events::append(connection, &asked(organiser.url, Answer::Ignore))?;
        return Ok(Joined::Answered);
    }
    let join = Some(id.clone());
    if let Some(known) = own.as_ref().filter(|own| !may_ask_again(own)) {
        let known = Enrolment {
            join,
            ..known.clone()
        };
        enrolments::put(connection, &known)?;
        answer(connection, &known, &item)?;
        return Ok(Joined::Answered);
    }
    let name = match speaks_for_many(from) {
        true => None,
        false => from.name.clone().or_else(|| from.username.clone()),
    };
    let said = Released {
        name,
        email: None,
        message: Some(message.to_owned()),
    };
    let language = LanguageTag::undetermined();
    let begun = Enrolment {
        join,
        joined_by: Some(from.url.clone()),
        state: admitted(connection, &item, false)?,
        ..begun(own, &item, "", &language, now)?
    };
    let enrolment = told_by(begun, said);
    keep(connection, &enrolment, now)?;
    tell(connection, &enrolment, &item, now)?;
    Ok(Joined::Answered)
}

/// Whether an actor joins for people who have none: it speaks for a whole server.
fn speaks_for_many(actor: &ForeignActor) -> bool {
    matches!(actor.actor_type.as_str(), "Application" | "Service")
}

/// A place with what its person releases, within what we keep of anybody.
fn told_by(enrolment: Enrolment, released: Released) -> Enrolment {
    let cut = |text: Option<String>, most: usize| {
        let text = text.unwrap_or_default();
        text.trim().chars().take(most).collect::<String>()
    };
    let name = cut(released.name, limit::NICKNAME);
    let mut problems = Problems::default();
    limit::check_nickname(&name, "/name", &mut problems);
    let address = released.email.and_then(|text| email(&text).ok());
    Enrolment {
        releases_name: problems.is_empty(),
        name: if problems.is_empty() {
            name
        } else {
            String::new()
        },
        releases_email: address.is_some(),
        email: address.unwrap_or_default(),
        message: cut(released.message, MESSAGE),
        ..enrolment
    }
}

/// Takes what somebody elsewhere lets the organiser see, beside her Join, in place of what she let it
/// see before; whether there is such a Join of this actor, and she has not left. The `note` that brings
/// it can be deleted ([`receive_taken_back`]).
///
/// # Errors
/// [`Error::Store`].
pub fn receive_release(
    connection: &mut Connection,
    from: &ObjectUrl,
    (join, note): (&ObjectUrl, Option<ObjectUrl>),
    released: Released,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let known = enrolments::by_join(connection, join)?
        .filter(|known| known.joined_by.as_ref() == Some(from) && known.state.is_shown());
    let Some(known) = known else {
        return Ok(false);
    };
    let state = known.state;
    let told = Enrolment {
        note: note.filter(|note| note.origin() == from.origin()),
        ..told_by(known, released)
    };
    changed(connection, told, state, now)?;
    Ok(true)
}

/// Takes the deletion of a Note by which an actor let an organiser see something: that is forgotten,
/// unless another Note came in its place. Whether there was such a Note of this actor.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_taken_back(
    connection: &mut Connection,
    from: &ObjectUrl,
    note: &ObjectUrl,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let known = enrolments::of_note(connection, from, note)?;
    let was_there = !known.is_empty();
    for one in known {
        let state = one.state;
        let rest = Enrolment {
            note: None,
            ..told_by(one, Released::default())
        };
        changed(connection, rest, state, now)?;
    }
    Ok(was_there)
}

/// Takes a Leave, or the Undo of a Join; whether there was such a Join of this actor. One that
/// names no Join ends the only one that its actor has there, and so does one that names an earlier
/// Join of somebody who joins as herself.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_leave(
    connection: &mut Connection,
    from: &ObjectUrl,
    object: Option<&ObjectUrl>,
    join: Option<&ObjectUrl>,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let item = match object {
        Some(object) => opportunities::by_url(connection, object.as_str())?,
        None => None,
    };
    let named = match join {
        Some(join) => enrolments::by_join(connection, join)?,
        None => None,
    };
    let has_one = match actors::get(connection, from)? {
        Some(actor) => !speaks_for_many(&actor),
        None => false,
    };
    let known = match (named, &item) {
        (Some(named), _) => Some(named),
        (None, Some(item)) if join.is_none() || has_one => {
            let mut own = enrolments::of_joiner(connection, item.uuid, from)?;
            own.retain(|one| one.state.is_shown());
            own.pop().filter(|_| own.is_empty())
        }
        (None, _) => None,
    };
    let known = known
        .filter(|known| known.joined_by.as_ref() == Some(from))
        .filter(|known| object.is_none() || Some(known.opportunity) == item.map(|item| item.uuid));
    let Some(known) = known else {
        return Ok(false);
    };
    left(connection, known, now)?;
    Ok(true)
}

/// Those elsewhere who have a place in one of ours, or wait for one. Each is told of its changes
/// herself: whom somebody else of her server follows may hear of other things than this.
///
/// # Errors
/// [`Error::Store`].
pub fn to_tell(
    connection: &mut Connection,
    opportunity: OpportunityId,
) -> Result<Vec<ObjectUrl>, Error> {
    let mut actors: Vec<ObjectUrl> = Vec::new();
    for enrolment in enrolments::of_opportunity(connection, opportunity, &CONCERNED)? {
        let guest = enrolment.joined_by;
        actors.extend(guest.filter(|actor| !actors.contains(actor)));
    }
    Ok(actors)
}

/// A host is not heard any more: its people's seats are given to others.
pub(in crate::actions) fn leave_host(
    connection: &mut Connection,
    host: &Host,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for enrolment in enrolments::of_guests(connection)? {
        let is_theirs = enrolment.joined_by.as_ref().map(ObjectUrl::host).as_ref() == Some(host);
        if is_theirs {
            left(connection, enrolment, now)?;
        }
    }
    Ok(())
}

/// An actor elsewhere has gone: its seats are given to others.
pub(in crate::actions) fn leave_all(
    connection: &mut Connection,
    gone: &ObjectUrl,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for enrolment in enrolments::all_of_joiner(connection, gone)? {
        left(connection, enrolment, now)?;
    }
    Ok(())
}

/// Tells her node how far somebody has come, and whether she was there; nothing when she has left,
/// or is no guest.
pub(in crate::actions) fn answer(
    connection: &mut Connection,
    enrolment: &Enrolment,
    item: &Opportunity,
) -> Result<(), Error> {
    let (Some(joiner), Some(join), Some(answer)) = (
        &enrolment.joined_by,
        &enrolment.join,
        enrolment.state.answer(),
    ) else {
        return Ok(());
    };
    let Some(organiser) = organisations::get(connection, item.organisation)? else {
        return Ok(());
    };
    let answered = Event::JoinAnswered {
        organiser: organiser.url,
        joiner: joiner.clone(),
        join: join.clone(),
        object: item.url.clone(),
        answer,
        status: enrolment.state.action_status(),
    };
    Ok(events::append(connection, &answered)?)
}
