//! Places in opportunities: who has one, who waits, who came.

use chrono::{DateTime, Utc};

use super::{
    AccountId, EnrolmentId, InvitationId, LanguageTag, ObjectUrl, OpportunityContent,
    OpportunityId, Status, check_in::Code, document::words, learner::BirthMonth,
    opportunity::Enrolment as Way,
};

/// Most characters of what somebody writes to the organiser.
pub const MESSAGE: usize = 1_000;

words! {
    /// How far somebody has come with an opportunity.
    pub enum EnrolmentState {
        /// The link in her letter was not opened yet; it holds no seat.
        Unconfirmed = "unconfirmed",
        /// It is another node's, which has not answered yet.
        Sent = "sent",
        /// The organiser decides.
        Requested = "requested",
        /// She has a seat.
        Accepted = "accepted",
        /// All seats are taken; she gets the next one that becomes free.
        Waitlisted = "waitlisted",
        /// The organiser said no.
        Rejected = "rejected",
        /// She does not come.
        Left = "left",
        /// She was there.
        Attended = "attended",
        /// She had a seat and was not there.
        Absent = "absent",
        /// It is another node's, which could not be reached for a day, or takes nobody from here.
        Failed = "failed",
    }
}

impl EnrolmentState {
    /// Whether it holds one of the seats.
    #[must_use]
    pub fn holds_seat(self) -> bool {
        matches!(self, Self::Accepted | Self::Attended)
    }

    /// Whether she is in it, or may still come into it.
    #[must_use]
    pub fn is_live(self) -> bool {
        !matches!(
            self,
            Self::Rejected | Self::Left | Self::Unconfirmed | Self::Failed
        )
    }

    /// Whether she may still say that she does not come: nothing is settled yet.
    #[must_use]
    pub fn may_leave(self) -> bool {
        matches!(
            self,
            Self::Sent | Self::Requested | Self::Accepted | Self::Waitlisted
        )
    }

    /// Whether the organiser has said that she was there, or was not.
    #[must_use]
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Attended | Self::Absent)
    }

    /// Whether an organiser still sees it: who left, or never confirmed, is no longer theirs.
    #[must_use]
    pub fn is_shown(self) -> bool {
        self.is_live() || self == Self::Rejected
    }

    /// The states that hold a seat.
    pub const SEATED: [Self; 2] = [Self::Accepted, Self::Attended];

    /// What her own node is told of it, where she signed up from another one; nothing for what
    /// she did herself.
    #[must_use]
    pub fn answer(self) -> Option<Answer> {
        match self {
            Self::Accepted | Self::Attended | Self::Absent => Some(Answer::Accept),
            Self::Requested | Self::Waitlisted => Some(Answer::TentativeAccept),
            Self::Rejected => Some(Answer::Reject),
            Self::Unconfirmed | Self::Sent | Self::Left | Self::Failed => None,
        }
    }

    /// What became of her Join once it was time: whether she was there. Nothing before, and nothing
    /// when that is taken back.
    #[must_use]
    pub fn action_status(self) -> Option<ActionStatus> {
        match self {
            Self::Attended => Some(ActionStatus::Completed),
            Self::Absent => Some(ActionStatus::Failed),
            _ => None,
        }
    }
}

words! {
    /// What can be released to an organiser besides that she comes.
    pub enum Release {
        /// What to call her. An organiser of the same node sees it anyhow.
        Name = "name",
        /// Her mail address.
        Email = "email",
    }
}

words! {
    /// What an organiser's node answers to a Join (FEP-8a8e, ActivityStreams).
    pub enum Answer {
        /// She has a seat.
        Accept = "Accept",
        /// She waits, for the organiser's word or for a seat.
        TentativeAccept = "TentativeAccept",
        /// The organiser said no.
        Reject = "Reject",
        /// Nobody can join that.
        Ignore = "Ignore",
    }
}

words! {
    /// What became of a Join that was accepted (schema.org `actionStatus`, of a `JoinAction`).
    pub enum ActionStatus {
        /// She was there.
        Completed = "CompletedActionStatus",
        /// She was not.
        Failed = "FailedActionStatus",
    }
}

words! {
    /// Why nobody can sign up now.
    pub enum Closed {
        /// It does not take place.
        Cancelled = "cancelled",
        /// It is over.
        Over = "over",
        /// People sign up on its own website.
        External = "external",
        /// Nobody needs to sign up.
        None = "none",
        /// Signing up begins later.
        NotYet = "notYet",
        /// The time for signing up is over.
        Closed = "closed",
        /// All seats are taken.
        Full = "full",
        /// She has signed up already.
        AlreadyEnrolled = "alreadyEnrolled",
        /// It is for people of another age.
        Age = "age",
        /// Her guardian has to agree that she has an account.
        Guardian = "guardian",
    }
}

/// Somebody's place: of anybody's in an opportunity of this node, or of somebody here in one of
/// another node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Its id.
    pub id: EnrolmentId,
    /// What she signed up for.
    pub opportunity: OpportunityId,
    /// Her account, when she has one.
    pub account: Option<AccountId>,
    /// Lower-case mail address; one place in an opportunity for each. Of somebody elsewhere what
    /// she released, or empty.
    pub email: String,
    /// What to call her; of somebody elsewhere what she released, or empty.
    pub name: String,
    /// The language of the letters to her.
    pub language: LanguageTag,
    /// What she wrote to the organiser; may be empty.
    pub message: String,
    /// Whether the organiser may see her address.
    pub releases_email: bool,
    /// Whether another node's organiser may see her name; one of this node always does.
    pub releases_name: bool,
    /// The id of the Join by which she signs up across nodes.
    pub join: Option<ObjectUrl>,
    /// Who sent that Join here: she herself, or her node, which does so for many. Nothing for
    /// people of this node.
    pub joined_by: Option<ObjectUrl>,
    /// The Note with what is released across nodes, sent or received last.
    pub note: Option<ObjectUrl>,
    /// By which invitation she signs up, while that is kept.
    pub invitation: Option<InvitationId>,
    /// How far she has come.
    pub state: EnrolmentState,
    /// Whoever has this may see, confirm and end it: it stands in the letters to her.
    pub secret: String,
    /// By this she is checked in; whoever has it can do nothing else.
    pub ticket: Code,
    /// Since when she waits or has a seat: who came first is served first.
    pub since: DateTime<Utc>,
    /// When anything of it changed.
    pub updated: DateTime<Utc>,
    /// When she was last reminded that it takes place.
    pub reminded: Option<DateTime<Utc>>,
    /// How often it was asked for again.
    pub asked: i32,
    /// Which change it is at.
    pub version: i64,
}

impl Enrolment {
    /// The id of her Join, when she signs up at another node.
    #[must_use]
    pub fn elsewhere(&self) -> Option<&ObjectUrl> {
        match self.joined_by {
            None => self.join.as_ref(),
            Some(_) => None,
        }
    }
}

/// What somebody lets an organiser on another node see; nothing that is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Released {
    /// What to call her.
    pub name: Option<String>,
    /// Her mail address.
    pub email: Option<String>,
    /// What she writes.
    pub message: Option<String>,
}

impl Released {
    /// What somebody of this node releases.
    #[must_use]
    pub fn of(enrolment: &Enrolment) -> Self {
        let text = |is_released: bool, text: &str| {
            let text = text.trim();
            (is_released && !text.is_empty()).then(|| text.to_owned())
        };
        Self {
            name: text(enrolment.releases_name, &enrolment.name),
            email: text(enrolment.releases_email, &enrolment.email),
            message: text(true, &enrolment.message),
        }
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Its members under their names on the wire.
    #[must_use]
    pub fn members(&self) -> Vec<(&'static str, &str)> {
        [
            ("name", &self.name),
            ("email", &self.email),
            ("message", &self.message),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.as_deref()?)))
        .collect()
    }
}

/// Why nobody can sign up for this now; nothing when one can. `content` is as it stands, not as it
/// is the next time: of a series, the last time counts.
#[must_use]
pub fn closed(content: &OpportunityContent, now: DateTime<Utc>) -> Option<Closed> {
    match content.enrolment {
        _ if content.status == Status::Cancelled => return Some(Closed::Cancelled),
        Some(Way::Open | Way::Approval) => {}
        Some(Way::External) => return Some(Closed::External),
        Some(Way::None) | None => return Some(Closed::None),
    }
    if content.over().is_some_and(|end| end < now) {
        return Some(Closed::Over);
    }
    let opens = content.enrolment_opens;
    if opens.is_some_and(|opens| opens.utc() > now) {
        return Some(Closed::NotYet);
    }
    let closes = content.enrolment_closes;
    closes
        .is_some_and(|closes| closes.utc() < now)
        .then_some(Closed::Closed)
}

/// Whether somebody may come who was born then: nobody is sent away for a birthday.
#[must_use]
pub fn fits_age(content: &OpportunityContent, birth: BirthMonth, now: DateTime<Utc>) -> bool {
    let Some(audience) = &content.audience else {
        return true;
    };
    let from = audience.min_age.map_or(0, u32::from);
    let to = audience.max_age.map_or(u32::MAX, u32::from);
    birth.may_be(now) >= from && birth.age(now) <= to
}

/// Whether people under age may come.
#[must_use]
pub fn is_for_minors(content: &OpportunityContent) -> bool {
    let from = content
        .audience
        .as_ref()
        .and_then(|audience| audience.min_age);
    from.is_none_or(|from| u32::from(from) < super::learner::OF_AGE)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::domain::{Problems, document::Document as _};

    fn content(members: serde_json::Value) -> OpportunityContent {
        let mut problems = Problems::default();
        let content = OpportunityContent::read(members.as_object().unwrap(), &mut problems);
        assert!(problems.is_empty(), "{problems}");
        content
    }

    #[test]
    fn what_is_closed_says_why() {
        let now: DateTime<Utc> = "2026-11-30T12:00:00Z".parse().unwrap();
        for (members, wanted) in [
            (json!({"enrolment": "open"}), None),
            (
                json!({"enrolment": "approval", "startTime": "2026-12-01T10:00:00Z"}),
                None,
            ),
            (json!({}), Some(Closed::None)),
            (json!({"enrolment": "none"}), Some(Closed::None)),
            (json!({"enrolment": "external"}), Some(Closed::External)),
            (
                json!({"enrolment": "open", "status": "cancelled"}),
                Some(Closed::Cancelled),
            ),
            (
                json!({"enrolment": "open", "startTime": "2026-11-30T10:00:00Z"}),
                Some(Closed::Over),
            ),
            (
                json!({"enrolment": "open", "startTime": "2026-11-30T10:00:00Z",
                    "endTime": "2026-11-30T13:00:00Z"}),
                None,
            ),
            (
                json!({"enrolment": "open", "startTime": "2026-11-02T10:00:00Z",
                    "timezone": "UTC", "recurrence": "FREQ=WEEKLY"}),
                None,
            ),
            (
                json!({"enrolment": "open", "startTime": "2026-11-02T10:00:00Z",
                    "timezone": "UTC", "recurrence": "FREQ=WEEKLY;COUNT=2"}),
                Some(Closed::Over),
            ),
            (
                json!({"enrolment": "open", "enrolmentOpens": "2026-12-01T10:00:00Z"}),
                Some(Closed::NotYet),
            ),
            (
                json!({"enrolment": "open", "enrolmentCloses": "2026-11-30T10:00:00Z"}),
                Some(Closed::Closed),
            ),
        ] {
            assert_eq!(closed(&content(members.clone()), now), wanted, "{members}");
        }
    }

    #[test]
    fn nobody_is_sent_away_for_a_birthday() {
        let teens = content(json!({"audience": {"minAge": 14, "maxAge": 19}}));
        let now: DateTime<Utc> = "2026-11-30T12:00:00Z".parse().unwrap();
        let fits = |year, month| {
            let birth = BirthMonth::new(year, month, now).unwrap();
            fits_age(&teens, birth, now)
        };
        // 13; 13 or 14; 14; 19; 19 or 20; 20.
        let born = [
            (2012, 12),
            (2012, 11),
            (2012, 10),
            (2006, 12),
            (2006, 11),
            (2006, 10),
        ];
        let fits = born.map(|(year, month)| fits(year, month));
        assert_eq!(fits, [false, true, true, true, true, false]);
        let child = BirthMonth::new(2023, 1, now).unwrap();
        assert!(fits_age(&content(json!({})), child, now));
        assert!(is_for_minors(&teens) && is_for_minors(&content(json!({}))));
        assert!(!is_for_minors(&content(
            json!({"audience": {"minAge": 18}})
        )));
    }

    #[test]
    fn only_who_has_a_seat_holds_one() {
        for state in EnrolmentState::ALL {
            let seated = EnrolmentState::SEATED.contains(state);
            assert_eq!(state.holds_seat(), seated, "{state}");
            assert!(state.is_live() || !seated, "{state}");
        }
    }
}
