//! Signing up for what another node offers: her node asks for her by a Join and takes the
//! organiser's answer (FEP-8a8e). Nothing in what it sends names her but what she releases.

use chrono::{DateTime, TimeDelta, Utc};

use super::{CONCERNED, changed, end_consents, silenced, tell};
use crate::{
    actions::{Error, follow_peer, territory, walk},
    domain::{
        Enrolment, EnrolmentId, Host, ObjectUrl, Opportunity, OpportunityContent, Organisation,
        Rule,
        enrolment::{ActionStatus, Answer, Closed, EnrolmentState},
        erasure::Told,
        event::Event,
        opportunity::Enrolment as Way,
        peer::Policy,
    },
    store::{
        Connection, actors, deliveries,
        enrolments::{self, Letter},
        events, opportunities, organisations,
    },
};

/// After so long without having been delivered, a Join has failed.
const PATIENCE: TimeDelta = TimeDelta::days(1);

/// Between two letters that tell of a decision about the same place there is at least so much time.
const PAUSE: TimeDelta = TimeDelta::minutes(10);

/// Most letters in a day about one place.
const MOST_LETTERS: usize = 10;

/// The letters that tell of a decision about a place.
const DECISIONS: [&str; 2] = ["mail-enrol-accepted-subject", "mail-enrol-rejected-subject"];

/// Whether a letter about a place elsewhere is written; it counts then. What another node says brings
/// about only so many, whatever it changes how often: the page about the place tells how it stands.
/// What came of it before she asked again does not count as a decision.
pub(super) fn may_write(
    connection: &mut Connection,
    enrolment: &Enrolment,
    subject: &str,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let day = now - TimeDelta::days(1);
    let decides = DECISIONS.contains(&subject);
    let letters = enrolments::letters(connection, enrolment.id, day)?;
    let recent = (now - PAUSE).max(enrolment.since);
    let is_decided = letters
        .iter()
        .any(|letter| letter.decides && letter.at >= recent);
    if letters.len() >= MOST_LETTERS || (decides && is_decided) {
        return Ok(false);
    }
    let letter = Letter { at: now, decides };
    enrolments::note_letter(connection, enrolment.id, letter, day)?;
    Ok(true)
}

/// Refuses what comes from a node that the operator keeps out of pages.
pub(super) fn must_be_shown(connection: &mut Connection, host: &Host) -> Result<(), Error> {
    match follow_peer::policy(connection, host)? {
        Policy::Blocked | Policy::Limited => Err(Rule::NotFound.into()),
        Policy::Open | Policy::Allowed => Ok(()),
    }
}

/// Whose word about a Join counts: whoever another node's opportunity belongs to, when it can be
/// written to.
fn organiser(
    connection: &mut Connection,
    item: &Opportunity,
) -> Result<Option<Organisation>, Error> {
    let Some(organisation) = organisations::get(connection, item.organisation)? else {
        return Ok(None);
    };
    let actor = actors::get(connection, &organisation.url)?;
    let is_there = actor.is_some_and(|actor| actor.deleted.is_none());
    Ok((is_there && organisation.peer.is_some()).then_some(organisation))
}

/// Whether the organiser of another node's opportunity can be asked for a place.
///
/// # Errors
/// [`Error::Store`].
pub fn takes_joins(connection: &mut Connection, item: &Opportunity) -> Result<bool, Error> {
    Ok(organiser(connection, item)?.is_some())
}

/// The first Note with what is released beside a Join, and the activity that brings it. Nobody else's
/// Join has these, and none of hers again. What is released later comes by others.
#[must_use]
pub fn release_of(join: &ObjectUrl) -> (ObjectUrl, ObjectUrl) {
    let note = join.join_path("/note");
    let create = create_of(&note);
    (note, create)
}

/// The activity that brings a Note with what is released.
#[must_use]
pub fn create_of(note: &ObjectUrl) -> ObjectUrl {
    note.join_path("/create")
}

/// Forgets here what was released last to an organiser elsewhere; nothing for a place on this node.
pub(super) fn forget_note(connection: &mut Connection, enrolment: &Enrolment) -> Result<(), Error> {
    match &enrolment.note {
        Some(note) if enrolment.elsewhere().is_some() => {
            Ok(deliveries::forget(connection, &create_of(note))?)
        }
        _ => Ok(()),
    }
}

/// The Leave that ends a Join: one for each, however often it is said.
#[must_use]
pub fn leave_of(join: &ObjectUrl) -> ObjectUrl {
    join.join_path("/leave")
}

/// A place elsewhere as it is asked for: by a Join whose random id leads to nobody, and is used
/// once.
pub(super) fn join(
    connection: &mut Connection,
    wanted: Enrolment,
    item: &Opportunity,
) -> Result<Enrolment, Error> {
    if organiser(connection, item)?.is_none() {
        return Err(Rule::NotOpen(Closed::External).into());
    }
    let base = territory(connection)?.url;
    let join = base.at(&format!("/activities/{}", uuid::Uuid::new_v4()));
    let asked = Event::JoinRequested {
        enrolment: wanted.id,
        join: join.clone(),
    };
    events::append(connection, &asked)?;
    Ok(Enrolment {
        note: Some(release_of(&join).0),
        join: Some(join),
        state: EnrolmentState::Sent,
        ..wanted
    })
}

/// Whether a Join is still to be sent: she has not left, and nobody has erased her.
///
/// # Errors
/// [`Error::Store`].
pub fn is_wanted(
    connection: &mut Connection,
    id: EnrolmentId,
    join: &ObjectUrl,
) -> Result<Option<Enrolment>, Error> {
    let known = enrolments::get(connection, id)?;
    Ok(known.filter(|one| one.elsewhere() == Some(join) && one.state == EnrolmentState::Sent))
}

/// Tells the organiser elsewhere that she does not come, when it may have heard that she does, and
/// forgets here what was released to it; nothing for a place on this node. Whether it is told.
pub(super) fn withdraw(connection: &mut Connection, enrolment: &Enrolment) -> Result<bool, Error> {
    let Some(join) = enrolment.elsewhere().filter(|_| !is_over(enrolment)) else {
        return Ok(false);
    };
    forget_note(connection, enrolment)?;
    let may_be_there = deliveries::take_back(connection, join)?;
    if enrolment.state == EnrolmentState::Sent && !may_be_there {
        return Ok(false);
    }
    let Some(withdrawn) = withdrawn(connection, enrolment, join)? else {
        return Ok(false);
    };
    events::append(connection, &withdrawn)?;
    Ok(true)
}

/// Whether a place has ended before; its organiser was told then.
fn is_over(enrolment: &Enrolment) -> bool {
    matches!(
        enrolment.state,
        EnrolmentState::Left | EnrolmentState::Failed
    )
}

/// That a Join is withdrawn, as the organiser is told.
fn withdrawn(
    connection: &mut Connection,
    enrolment: &Enrolment,
    join: &ObjectUrl,
) -> Result<Option<Event>, Error> {
    let item = opportunities::get(connection, enrolment.opportunity)?;
    let Some(item) = item else { return Ok(None) };
    let organisation = organisations::get(connection, item.organisation)?;
    Ok(organisation.map(|organisation| Event::JoinWithdrawn {
        join: join.clone(),
        object: item.url,
        organiser: organisation.url,
    }))
}

/// Ends a place elsewhere of somebody who is erased; what her report tells of it. Nothing for a place
/// on this node, and for one that ended before when no Leave of then is known any more.
pub(super) fn end(
    connection: &mut Connection,
    enrolment: &Enrolment,
) -> Result<Option<Told>, Error> {
    let Some(join) = enrolment.elsewhere() else {
        return Ok(None);
    };
    let leave = leave_of(join);
    let is_told = withdraw(connection, enrolment)? || is_leaving(connection, enrolment, join)?;
    if is_over(enrolment) && !is_told {
        return Ok(None);
    }
    let item = opportunities::get(connection, enrolment.opportunity)?;
    Ok(item.map(|item| Told {
        host: item.peer.unwrap_or_else(|| item.url.host()),
        leave,
        is_told,
    }))
}

/// Whether a Leave for a Join is in the queue, or comes into it.
fn is_leaving(
    connection: &mut Connection,
    enrolment: &Enrolment,
    join: &ObjectUrl,
) -> Result<bool, Error> {
    if deliveries::body(connection, leave_of(join).as_str())?.is_some() {
        return Ok(true);
    }
    match withdrawn(connection, enrolment, join)? {
        Some(withdrawn) => Ok(events::waits(connection, &withdrawn)?),
        None => Ok(false),
    }
}

/// Whether somebody here has a place, or waits for one, in what is at an address of another node and
/// belongs to an actor there: what becomes of it is heard, also when nobody of that node is
/// followed.
///
/// # Errors
/// [`Error::Store`].
pub fn concerns_somebody(
    connection: &mut Connection,
    owner: &ObjectUrl,
    url: &ObjectUrl,
) -> Result<bool, Error> {
    let item = opportunities::by_url(connection, url.as_str())?;
    let Some(item) = item.filter(|item| item.peer.is_some()) else {
        return Ok(false);
    };
    let organiser = organisations::get(connection, item.organisation)?;
    if organiser.is_none_or(|organiser| organiser.url != *owner) {
        return Ok(false);
    }
    Ok(!enrolments::of_opportunity(connection, item.uuid, &CONCERNED)?.is_empty())
}

/// A host is not spoken to any more: those who have places there, or wait for one, are told that
/// nothing becomes of them.
pub(in crate::actions) fn fail_host(
    connection: &mut Connection,
    host: &Host,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for enrolment in enrolments::of_people_elsewhere(connection, &CONCERNED)? {
        let item = opportunities::get(connection, enrolment.opportunity)?;
        let Some(item) = item.filter(|item| item.peer.as_ref() == Some(host)) else {
            continue;
        };
        fail(connection, enrolment, &item, now)?;
    }
    Ok(())
}

/// Empties what people here have or had places in on a host that is not heard any more, so that
/// nothing but its name and time is left where their places are shown.
pub(in crate::actions) fn empty_host(
    connection: &mut Connection,
    host: &Host,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for mut item in opportunities::with_places(connection, host)? {
        item.content = OpportunityContent {
            organisation: item.content.organisation,
            name: item.content.name,
            start_time: item.content.start_time,
            end_time: item.content.end_time,
            timezone: item.content.timezone,
            ..OpportunityContent::default()
        };
        item.deleted = Some(now);
        item.version += 1;
        opportunities::put(connection, &item)?;
    }
    Ok(())
}

/// Nothing becomes of a place: she is told, and should her Join be there after all, a Leave follows
/// it.
fn fail(
    connection: &mut Connection,
    enrolment: Enrolment,
    item: &Opportunity,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    withdraw(connection, &enrolment)?;
    let enrolment = changed(connection, enrolment, EnrolmentState::Failed, now)?;
    let enrolment = forgotten(connection, enrolment, now)?;
    tell(connection, &enrolment, item, now)
}

/// What an actor elsewhere says about a Join.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    /// The Join's id.
    pub join: &'a ObjectUrl,
    /// Who joined, where the Join is written out.
    pub joiner: Option<&'a ObjectUrl>,
    /// What was joined, where the Join is written out.
    pub object: Option<&'a ObjectUrl>,
    /// What is said.
    pub answer: Answer,
    /// Whether she was there, once that is known.
    pub status: Option<ActionStatus>,
}

/// Takes an organiser's answer to a Join of ours; nothing when that is no Join of ours, `false`
/// when it is not this actor's to answer, or is answered for good. Said again, it changes nothing.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_answer(
    connection: &mut Connection,
    from: &ObjectUrl,
    said: &Answered<'_>,
    now: DateTime<Utc>,
) -> Result<Option<bool>, Error> {
    let known = enrolments::by_join(connection, said.join)?;
    let Some(enrolment) = known.filter(|one| one.elsewhere().is_some()) else {
        return Ok(None);
    };
    let Some(item) = opportunities::get(connection, enrolment.opportunity)? else {
        return Ok(Some(false));
    };
    let organiser = organisations::get(connection, item.organisation)?;
    let application = territory(connection)?.application();
    let is_organiser = organiser.is_some_and(|organiser| organiser.url == *from);
    // Of what it does not know, a node says so itself.
    let is_unknown = said.answer == Answer::Ignore && item.url.at("/actor") == *from;
    let is_about_it = said.object.is_none_or(|object| *object == item.url)
        && said.joiner.is_none_or(|joiner| *joiner == application);
    let Some(state) = followed(enrolment.state, said, item.content.enrolment)
        .filter(|_| (is_organiser || is_unknown) && is_about_it)
    else {
        return Ok(Some(false));
    };
    if state == enrolment.state {
        return Ok(Some(true));
    }
    let was = enrolment.state;
    let mut enrolment = changed(connection, enrolment, state, now)?;
    if state == EnrolmentState::Failed {
        enrolment = forgotten(connection, enrolment, now)?;
    }
    // Whether she was there, she knows herself.
    if !was.is_settled() && !state.is_settled() {
        tell(connection, &enrolment, &item, now)?;
    }
    if let Some(account) = enrolment.account {
        walk::follow(connection, account, now)?;
    }
    Ok(Some(true))
}

/// What becomes of a place by an answer; nothing when it does not wait for any.
fn followed(was: EnrolmentState, said: &Answered<'_>, way: Option<Way>) -> Option<EnrolmentState> {
    use EnrolmentState::{
        Absent, Accepted, Attended, Failed, Rejected, Requested, Sent, Waitlisted,
    };
    let waits = matches!(was, Sent | Requested | Waitlisted);
    let is_open = waits || was.is_settled() || matches!(was, Accepted | Rejected);
    match said.answer {
        Answer::Accept if is_open => Some(match said.status {
            Some(ActionStatus::Completed) => Attended,
            Some(ActionStatus::Failed) => Absent,
            None => Accepted,
        }),
        Answer::Reject if is_open && was != Attended => Some(Rejected),
        Answer::TentativeAccept if waits && way == Some(Way::Approval) => Some(Requested),
        Answer::TentativeAccept if waits => Some(Waitlisted),
        Answer::Ignore if waits => Some(Failed),
        _ => None,
    }
}

/// A place of which nothing became: what she agreed to for it ends.
fn forgotten(
    connection: &mut Connection,
    enrolment: Enrolment,
    now: DateTime<Utc>,
) -> Result<Enrolment, Error> {
    end_consents(connection, &enrolment, now)?;
    forget_note(connection, &enrolment)?;
    let enrolment = silenced(enrolment);
    enrolments::put(connection, &enrolment)?;
    Ok(enrolment)
}

/// Gives up what could not be delivered for a day, and tells those who wait for it. Answers how many
/// there were.
///
/// # Errors
/// [`Error::Store`].
pub fn give_up(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, Error> {
    let mut given_up = 0;
    for enrolment in enrolments::unanswered(connection, now - PATIENCE)? {
        let is_there = match enrolment.elsewhere() {
            Some(join) => deliveries::is_delivered(connection, join)?,
            None => continue,
        };
        let Some(item) = opportunities::get(connection, enrolment.opportunity)? else {
            continue;
        };
        // Whoever has it decides in its own time.
        if is_there {
            continue;
        }
        fail(connection, enrolment, &item, now)?;
        given_up += 1;
    }
    Ok(given_up)
}
