//! Whom a learner lets look on: a youth worker, a mentor. Such a one sees chosen parts for a while,
//! and every look is noted for her.

use chrono::{DateTime, Months, TimeDelta, Utc};

use super::{AccountId, AdviserId, GoalId, LanguageTag, ObjectUrl, RemarkId, document::words};

/// Nobody is let look on by more at a time.
pub const MOST: usize = 10;
/// How many somebody asks within a day.
pub const A_DAY: usize = 10;
/// For how many months, when nothing else is said; and the most.
pub const MONTHS: u32 = 12;
/// Looks at the same part within so much time are one entry of the log, with a count.
pub const LOOK: TimeDelta = TimeDelta::minutes(1);
/// How long the log is kept, and an adviser's record after the end.
pub const KEPT: TimeDelta = TimeDelta::days(365);
/// An invitation that nobody took up ends after this.
pub const INVITED: TimeDelta = TimeDelta::days(30);
/// Most characters of a remark.
pub const TEXT: usize = 1_000;
/// Most remarks on one goal.
pub const REMARKS: usize = 100;
/// Most remarks of one adviser within a day.
pub const REMARKS_A_DAY: usize = 30;

words! {
    /// What can be shown.
    pub enum Part {
        /// Goals, with their steps and what is missing.
        Goals = "goals",
        /// Playlists that she walks.
        Playlists = "playlists",
        /// What she signed up for.
        Enrolments = "enrolments",
    }
}

words! {
    /// How far it has come.
    pub enum AdviserState {
        /// Her guardian has not agreed yet.
        Guardian = "guardian",
        /// The adviser has not accepted yet.
        Invited = "invited",
        /// The adviser may look.
        Active = "active",
        /// It is over.
        Ended = "ended",
    }
}

words! {
    /// Who ended it.
    pub enum EndedBy {
        /// The learner herself.
        Own = "self",
        /// The adviser.
        Adviser = "adviser",
        /// The learner's guardian.
        Guardian = "guardian",
    }
}

words! {
    /// Who ended it, as the adviser is told: what her guardian decided is the learner's alone.
    pub enum EndedFor {
        /// The adviser himself.
        Own = "self",
        /// The other side.
        Learner = "learner",
    }
}

impl From<EndedBy> for EndedFor {
    fn from(by: EndedBy) -> Self {
        match by {
            EndedBy::Adviser => Self::Own,
            EndedBy::Own | EndedBy::Guardian => Self::Learner,
        }
    }
}

/// Somebody who may look on, or was asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adviser {
    /// Its id.
    pub id: AdviserId,
    /// The learner.
    pub account: AccountId,
    /// The address to which the invitation went.
    pub email: String,
    /// The adviser's own account, once he has accepted.
    pub adviser: Option<AccountId>,
    /// What he may see.
    pub parts: Vec<Part>,
    /// The language in which the learner asked.
    pub language: LanguageTag,
    /// When she asked.
    pub created: DateTime<Utc>,
    /// Until when.
    pub until: DateTime<Utc>,
    /// Whether her guardian has to agree.
    pub guardian: bool,
    /// When the guardian did.
    pub agreed: Option<DateTime<Utc>>,
    /// When the adviser accepted.
    pub accepted: Option<DateTime<Utc>>,
    /// When it ended before its time, and by whom.
    pub ended: Option<(DateTime<Utc>, EndedBy)>,
}

impl Adviser {
    /// How far it has come.
    #[must_use]
    pub fn state(&self, now: DateTime<Utc>) -> AdviserState {
        let forgotten = self.accepted.is_none() && self.created + INVITED <= now;
        if self.ended.is_some() || self.until <= now || forgotten {
            AdviserState::Ended
        } else if self.guardian && self.agreed.is_none() {
            AdviserState::Guardian
        } else if self.adviser.is_none() {
            AdviserState::Invited
        } else {
            AdviserState::Active
        }
    }

    /// Whether a guardian has said no, and may still say yes: its time is not over.
    #[must_use]
    pub fn is_refused(&self, now: DateTime<Utc>) -> bool {
        let open = Self {
            ended: None,
            ..self.clone()
        };
        let by_guardian = matches!(self.ended, Some((_, EndedBy::Guardian)));
        by_guardian && open.state(now) != AdviserState::Ended
    }

    /// Whether the adviser has declined what he was asked.
    #[must_use]
    pub fn is_declined(&self) -> bool {
        self.accepted.is_none() && matches!(self.ended, Some((_, EndedBy::Adviser)))
    }

    /// Whether the adviser sees a part at a moment.
    #[must_use]
    pub fn shows(&self, part: Part, now: DateTime<Utc>) -> bool {
        self.state(now) == AdviserState::Active && self.parts.contains(&part)
    }
}

/// So many months from a moment on.
#[must_use]
pub fn months_from(now: DateTime<Utc>, months: u32) -> DateTime<Utc> {
    now.checked_add_months(Months::new(months)).unwrap_or(now)
}

/// That an adviser looked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// What he looked at.
    pub part: Part,
    /// When; of several looks within a minute, the first.
    pub at: DateTime<Utc>,
    /// How often within that minute.
    pub times: i32,
}

words! {
    /// What she made of a suggested step.
    pub enum Answer {
        /// She has taken it.
        Taken = "taken",
        /// She has declined it.
        Declined = "declined",
    }
}

/// What an adviser says about a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Its id.
    pub id: RemarkId,
    /// The goal.
    pub goal: GoalId,
    /// Who says it.
    pub adviser: AdviserId,
    /// Plain text; may be empty when a step is suggested.
    pub text: String,
    /// The address of a suggested step.
    pub item: Option<ObjectUrl>,
    /// What she made of that.
    pub answer: Option<Answer>,
    /// When it was said.
    pub created: DateTime<Utc>,
    /// She has seen it.
    pub seen: bool,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_adviser_sees_what_he_was_given_as_long_as_it_lasts() {
        let now = Utc::now();
        let mut adviser = Adviser {
            id: AdviserId::new(),
            account: AccountId::new(),
            email: "mentor@example.org".to_owned(),
            adviser: None,
            parts: vec![Part::Goals],
            language: "en".parse().unwrap(),
            created: now,
            until: months_from(now, 12),
            guardian: true,
            agreed: None,
            accepted: None,
            ended: None,
        };
        assert_eq!(adviser.state(now), AdviserState::Guardian);
        adviser.adviser = Some(AccountId::new());
        assert!(
            !adviser.shows(Part::Goals, now),
            "before the guardian's word"
        );
        adviser.agreed = Some(now);
        adviser.adviser = None;
        assert_eq!(adviser.state(now), AdviserState::Invited);
        assert_eq!(adviser.state(now + INVITED), AdviserState::Ended);
        adviser.adviser = Some(AccountId::new());
        adviser.accepted = Some(now);
        assert!(adviser.shows(Part::Goals, now + INVITED));
        assert!(!adviser.shows(Part::Enrolments, now));
        assert!(!adviser.shows(Part::Goals, adviser.until));
        adviser.ended = Some((now, EndedBy::Adviser));
        assert!(!adviser.shows(Part::Goals, now));
    }
}
