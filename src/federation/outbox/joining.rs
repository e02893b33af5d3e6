//! What another node is told of somebody here who takes part there.

use super::{Error, Made, Maker};
use crate::{
    actions::enrol::{elsewhere, release},
    domain::{
        EnrolmentId, ObjectUrl,
        delivery::Outgoing,
        enrolment::Released,
        time::{Moment, now},
    },
    federation::{translate::activity, wire::Activity},
    store::{Connection, opportunities, organisations},
};

impl Maker {
    /// A Join for somebody, and what she releases beside it, both by the node's own actor.
    pub(super) fn joined(
        &self,
        c: &mut Connection,
        enrolment: EnrolmentId,
        join: ObjectUrl,
    ) -> Result<Vec<Made>, Error> {
        let Some(wanted) = elsewhere::is_wanted(c, enrolment, &join)? else {
            return Ok(Vec::new());
        };
        let Some(item) = opportunities::get(c, wanted.opportunity)? else {
            return Ok(Vec::new());
        };
        let Some(organiser) = organisations::get(c, item.organisation)?.map(|one| one.url) else {
            return Ok(Vec::new());
        };
        let (own, to) = (self.territory.application(), organiser.clone());
        let asks = activity::join(join.clone(), own, item.url, to);
        let asked = |outgoing| Made::Ask(enrolment, join.clone(), outgoing);
        let mut made = self.told(c, &organiser, &asks, asked)?;
        let (note, _) = elsewhere::release_of(&join);
        made.extend(self.released(c, enrolment, note)?);
        Ok(made)
    }

    /// What somebody releases, by a Note; nothing when another one came in its place.
    pub(super) fn released(
        &self,
        c: &mut Connection,
        enrolment: EnrolmentId,
        note: ObjectUrl,
    ) -> Result<Vec<Made>, Error> {
        let Some(known) = release::told_by(c, enrolment, &note)? else {
            return Ok(Vec::new());
        };
        let told = Released::of(&known);
        let Some(join) = known.join.filter(|_| !told.is_empty()) else {
            return Ok(Vec::new());
        };
        let Some(item) = opportunities::get(c, known.opportunity)? else {
            return Ok(Vec::new());
        };
        let Some(organiser) = organisations::get(c, item.organisation)?.map(|one| one.url) else {
            return Ok(Vec::new());
        };
        let (own, to) = (self.territory.application(), organiser.clone());
        let id = elsewhere::create_of(&note);
        let create = activity::release(id, note.clone(), own, to, join, &told);
        let wanted = |outgoing| Made::Release(enrolment, note.clone(), outgoing);
        self.told(c, &organiser, &create, wanted)
    }

    /// What a Note told is taken back.
    pub(super) fn taken_back(
        &self,
        c: &mut Connection,
        note: ObjectUrl,
        organiser: ObjectUrl,
    ) -> Result<Vec<Made>, Error> {
        let (own, to) = (self.territory.application(), organiser.clone());
        let at = Moment::from(now());
        let gone = activity::take_back(self.random_id(), note, own, to, at);
        self.to_one(c, &organiser, &gone)
    }

    /// To one actor's own inbox, on a condition.
    fn told(
        &self,
        c: &mut Connection,
        recipient: &ObjectUrl,
        activity: &Activity,
        on: impl Fn(Box<Outgoing>) -> Made,
    ) -> Result<Vec<Made>, Error> {
        let made = self.to_one(c, recipient, activity)?.into_iter();
        let bound = made.map(|one| match one {
            Made::Tell(outgoing) => on(outgoing),
            other => other,
        });
        Ok(bound.collect())
    }
}
