//! A dated opportunity (FEP-8a8e Event).

use chrono::NaiveDate;
use serde::Serialize;

use super::{Envelope, Location, OrderedCollection, Particulars, Texts};
use crate::domain::{ObjectUrl, time::Moment};

/// How often something takes place, from a day on, at the hour of its `startTime` (schema.org
/// Schedule).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub struct Schedule {
    /// Time from one to the next (ISO 8601): `P1W`.
    pub repeat_frequency: String,
    /// Days of the week: `http://schema.org/Monday`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_day: Vec<String>,
    /// The day of the first.
    pub start_date: NaiveDate,
    /// The last day on which it can be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<NaiveDate>,
    /// How many times it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeat_count: Option<u32>,
    /// By the clock of which time zone.
    pub schedule_timezone: String,
}

/// federation.md section 2.2.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// Which one, whose, for whom.
    #[serde(flatten)]
    pub envelope: Envelope,
    /// What people read.
    #[serde(flatten)]
    pub texts: Texts,
    /// Its page: its own address.
    pub url: ObjectUrl,
    /// When it was first public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Moment>,
    /// When it last changed, if it did since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Moment>,
    /// When it begins, with the offset of its time zone.
    pub start_time: Moment,
    /// When it ends; made up when the author does not say.
    pub end_time: Moment,
    /// `false` when the end is made up and not for people; left out otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_end_time: Option<bool>,
    /// IANA name of the time zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// `EventScheduled` or `EventCancelled`.
    pub event_status: &'static str,
    /// The same in iCalendar's words: `CONFIRMED` or `CANCELLED`.
    pub status: &'static str,
    /// One of Mobilizon's thirty words.
    pub category: &'static str,
    /// One place, never a list (Mobilizon).
    pub location: Location,
    /// Whether one can take part on the web.
    pub is_online: bool,
    /// `free`, `restricted` or `external`; left out where there is no sign-up, because Mobilizon
    /// refuses FEP-8a8e's `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_mode: Option<&'static str>,
    /// Where to sign up when `joinMode` is `external`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_participation_url: Option<ObjectUrl>,
    /// How many can take part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_attendee_capacity: Option<u32>,
    /// How many places are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remaining_attendee_capacity: Option<u32>,
    /// How many take part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant_count: Option<u32>,
    /// Collection of those who take part: its size is public, its members are not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendees: Option<ObjectUrl>,
    /// One language: Mobilizon refuses a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_language: Option<String>,
    /// How long it takes (ISO 8601).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_required: Option<String>,
    /// How often it takes place (schema.org eventSchedule).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_schedule: Option<Schedule>,
    /// Who holds it.
    pub organizers: OrderedCollection<ObjectUrl>,
    /// Attachments, tags, skills and what no vocabulary says.
    #[serde(flatten)]
    pub particulars: Particulars,
}
