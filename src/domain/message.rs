//! What an organiser writes to those who signed up.

use chrono::{DateTime, Utc};

use super::{
    AccountId, MessageId, OpportunityId,
    document::{ProblemCode, Problems, document, words},
    enrolment::EnrolmentState,
};

/// Most characters of what stands above it.
pub const NAME: usize = 150;
/// Most characters of a message.
pub const CONTENT: usize = 5_000;
/// Most messages about one opportunity in a day.
pub const MOST_A_DAY: i64 = 5;

words! {
    /// To whom a message goes.
    #[derive(Default)]
    pub enum Addressees {
        /// Everybody who has a place, waits for one, or was there.
        #[default]
        All = "all",
        /// Who has a place.
        Accepted = "accepted",
        /// Who waits for a place, or for the organiser's word.
        Waiting = "waiting",
        /// Who was there.
        Attended = "attended",
    }
}
super::document::always_written!(Addressees);

impl Addressees {
    /// How far those have come whom it goes to.
    #[must_use]
    pub fn states(self) -> &'static [EnrolmentState] {
        use EnrolmentState::{Absent, Accepted, Attended, Requested, Waitlisted};
        match self {
            Self::All => &[Accepted, Attended, Absent, Requested, Waitlisted],
            Self::Accepted => &[Accepted, Attended],
            Self::Waiting => &[Requested, Waitlisted],
            Self::Attended => &[Attended],
        }
    }
}

document! {
    /// What an editor writes.
    pub struct MessageContent {
        /// To whom it goes.
        audience: Addressees = "audience",
        /// What stands above it: one line. Required.
        name: String = "name",
        /// What it says: plain text. Required.
        content: String = "content",
    }
}

impl MessageContent {
    /// Notes what is wrong with it.
    pub fn check(&self, problems: &mut Problems) {
        limit_text(&self.name, "/name", NAME, problems);
        limit_text(&self.content, "/content", CONTENT, problems);
        let is_line = !self.name.trim().chars().any(char::is_control);
        let lines = ProblemCode::Malformed("must be one line".to_owned());
        problems.add_if(!is_line, "/name", lines);
    }
}

fn limit_text(text: &str, pointer: &str, most: usize, problems: &mut Problems) {
    problems.add_if(text.trim().is_empty(), pointer, ProblemCode::Required);
    let is_long = text.chars().count() > most;
    problems.add_if(is_long, pointer, ProblemCode::TooLong(most));
}

/// A message as it was sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Its id.
    pub id: MessageId,
    /// About what.
    pub opportunity: OpportunityId,
    /// Who wrote it, while she has an account.
    pub account: Option<AccountId>,
    /// What was written, and to whom.
    pub content: MessageContent,
    /// When.
    pub published: DateTime<Utc>,
    /// To how many.
    pub reached: u32,
    /// How many could not be written to: they signed up from another server and released no address.
    pub missed: u32,
    /// How many have no address: they read it on the page of their place.
    pub on_page: u32,
    /// Sent again with the same key, it is the same message.
    pub key: String,
}
