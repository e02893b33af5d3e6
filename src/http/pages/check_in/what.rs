//! What a code on the wall is for, and for whom.

use super::{called, told};
use crate::{
    actions::{
        Error,
        check_in::{
            Report,
            door::{self, Known},
        },
    },
    domain::{
        Enrolment, EnrolmentId, Opportunity,
        check_in::{Door, Verdict, at_door, door as door_of},
        enrolment::{EnrolmentState, closed},
    },
    http::pages::{surroundings::title, view::Field, visitor::Visitor},
    store::{Connection, check_ins},
};

/// What a code is for, and for whom.
pub struct What {
    /// What the opportunity is called.
    pub title: String,
    /// Language of that.
    pub lang: String,
    /// Its page.
    pub href: String,
    /// When it takes place.
    pub when: String,
    /// Where the forms are sent.
    pub action: String,
    /// With this the code is good for some minutes more.
    pub pass: String,
    /// Why nobody is checked in at this time.
    pub closed: Option<String>,
    /// Who may be asking.
    pub people: Vec<Person>,
    /// Nothing is known of who asks: she may type what is on her ticket.
    pub ticket: Option<Field>,
    /// Where she signs in.
    pub sign_in: Option<String>,
    /// Where she signs up, when that is possible.
    pub enrol: Option<String>,
}

/// Somebody who may be asking.
pub struct Person {
    /// Her enrolment.
    pub id: EnrolmentId,
    /// The code of her ticket, when she can be checked in.
    pub ticket: Option<String>,
    /// What to call her.
    pub name: String,
    /// Why she cannot be, or that she is here.
    pub told: Option<String>,
    /// Whether she is noted as there.
    pub is_here: bool,
}

/// What a good code is for.
///
/// # Errors
/// As [`door::find`].
pub fn what(
    connection: &mut Connection,
    visitor: &Visitor,
    (code, pass): (&str, &str),
    known: &Known,
) -> Result<What, Error> {
    let found = door::find(connection, code, pass, visitor.now)?;
    let (item, t) = (found.item, &visitor.t);
    let mut people = Vec::new();
    for place in door::places(connection, &item, known)? {
        // Who gave her place back may take another one.
        if place.state == EnrolmentState::Left {
            continue;
        }
        people.push(person(connection, visitor, &item, place)?);
    }
    let content = at_door(&item.content, visitor.now);
    let name = title(&content.name, visitor);
    let is_unknown = people.is_empty();
    let may_enrol = is_unknown && closed(&item.content, visitor.now).is_none();
    let back = format!("/check-in/{code}");
    let sign_in = is_unknown && visitor.actor.account.is_none();
    Ok(What {
        title: name.text,
        lang: name.lang,
        href: format!("/opportunities/{}", item.uuid),
        when: t.when(&content).unwrap_or_else(|| t.get("fact-any-time")),
        action: back.clone(),
        pass: found.pass,
        closed: match door_of(&item.content, visitor.now) {
            Door::Open(_) => None,
            Door::NotYet => Some(t.get("check-in-notYet")),
            Door::Over => Some(t.get("check-in-expired")),
        },
        people,
        ticket: is_unknown.then(|| Field::new("ticket", "")),
        sign_in: sign_in.then(|| format!("/sign-in?next={back}")),
        enrol: may_enrol.then(|| format!("/opportunities/{}/enrol", item.uuid)),
    })
}

fn person(
    connection: &mut Connection,
    visitor: &Visitor,
    item: &Opportunity,
    place: Enrolment,
) -> Result<Person, Error> {
    let name = called(&place, &visitor.t);
    let before = check_ins::of_enrolment(connection, place.id)?;
    let today = match door_of(&item.content, visitor.now) {
        Door::Open(day) => before.into_iter().find(|one| one.day == day),
        Door::NotYet | Door::Over => None,
    };
    let told = match today {
        Some(one) => {
            let report = Report {
                verdict: Verdict::Already,
                at: Some(one.at),
                enrolment: Some(place.clone()),
            };
            Some(told(&report, item, visitor))
        }
        None if place.state.holds_seat() => None,
        None => Some(format!(
            "{name}: {}",
            visitor.t.get(&format!("enrolled-{}", place.state))
        )),
    };
    Ok(Person {
        id: place.id,
        ticket: told.is_none().then(|| place.ticket.to_string()),
        is_here: today.is_some(),
        name,
        told,
    })
}
