//! An opportunity for the wire.

use chrono::{DateTime, Utc};

use super::{picture::Picture, writing::Writing};
use crate::{
    domain::{Opportunity, Status, opportunity::Enrolment, time::Moment},
    federation::{
        translate::{Publisher, place, schedule, times},
        wire::{Event, Object, OrderedCollection, Page},
    },
};

/// What the node knows of an opportunity that its author does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// How many take part, when the node keeps count.
    pub participants: Option<u32>,
    /// What is known of its picture.
    pub picture: Picture,
    /// The moment from which on the next date is told of what takes place again and again
    /// (federation.md section 2.2).
    pub now: DateTime<Utc>,
}

/// An opportunity as an Event, when it has a start, or else as a Page. Nothing when it is not
/// public: a draft never leaves the node.
#[must_use]
pub fn to_opportunity(
    opportunity: &Opportunity,
    publisher: &Publisher<'_>,
    details: &Details,
) -> Option<Object> {
    let public = opportunity.content.status.is_public() && opportunity.deleted.is_none();
    public.then(|| match opportunity.content.start_time {
        Some(start) => Object::Event(Box::new(to_event(opportunity, start, publisher, details))),
        None => Object::Page(Box::new(to_page(opportunity, publisher, details))),
    })
}

/// An opportunity that begins at `start` (federation.md section 2.2).
#[must_use]
pub fn to_event(
    opportunity: &Opportunity,
    start: Moment,
    publisher: &Publisher<'_>,
    details: &Details,
) -> Event {
    let writing = Writing::of(opportunity, publisher, details);
    let content = &writing.shown;
    let start_time = content.start_time.unwrap_or(start);
    // FEP-8a8e: the end must lie after the start.
    let end_time = content.end_time.filter(|end| *end > start_time);
    let cancelled = content.status == Status::Cancelled;
    let mut event = Event {
        envelope: writing.envelope("Event", "http://schema.org/EducationEvent"),
        texts: writing.texts(),
        url: opportunity.url.clone(),
        published: writing.published(),
        updated: writing.updated(),
        start_time,
        end_time: end_time
            .unwrap_or_else(|| times::made_up_end(start_time, content.duration.as_deref())),
        display_end_time: end_time.is_none().then_some(false),
        timezone: content.timezone.clone(),
        event_status: if cancelled {
            "EventCancelled"
        } else {
            "EventScheduled"
        },
        status: if cancelled { "CANCELLED" } else { "CONFIRMED" },
        category: "LEARNING",
        location: writing
            .location()
            .unwrap_or_else(|| place::somewhere_in(publisher.territory)),
        is_online: writing.is_online(),
        join_mode: join_mode(content.enrolment),
        external_participation_url: writing.participation(),
        maximum_attendee_capacity: content.capacity,
        remaining_attendee_capacity: content
            .capacity
            .zip(details.participants)
            .map(|(capacity, taken)| capacity.saturating_sub(taken)),
        participant_count: details.participants,
        attendees: details
            .participants
            .map(|_| opportunity.url.join_path("/attendees")),
        in_language: Some(writing.in_language().to_string()),
        time_required: content.duration.clone(),
        event_schedule: schedule::to_schedule(&opportunity.content),
        organizers: OrderedCollection::whole(
            opportunity.url.join_path("/organizers"),
            vec![publisher.organisation.clone()],
        ),
        particulars: writing.particulars(writing.event_attachments()),
    };
    event.particulars.additional_property = writing.additions(&event);
    event
}

/// An opportunity without a date (federation.md section 2.3).
#[must_use]
pub fn to_page(opportunity: &Opportunity, publisher: &Publisher<'_>, details: &Details) -> Page {
    let writing = Writing::of(opportunity, publisher, details);
    let content = &writing.shown;
    let mut page = Page {
        envelope: writing.envelope("Page", "http://schema.org/LearningResource"),
        texts: writing.texts(),
        in_language: Some(writing.in_language().to_string()),
        url: opportunity.url.clone(),
        published: writing.published(),
        updated: writing.updated(),
        time_required: content.duration.clone(),
        location: writing.page_location(),
        is_online: writing.is_online(),
        join_mode: join_mode(content.enrolment),
        external_participation_url: writing.participation(),
        maximum_attendee_capacity: content.capacity,
        particulars: writing.particulars(writing.page_attachments()),
    };
    page.particulars.additional_property = writing.additions(&page);
    page
}

/// FEP-8a8e joinMode, in the words that Mobilizon knows too.
fn join_mode(enrolment: Option<Enrolment>) -> Option<&'static str> {
    match enrolment? {
        Enrolment::Open => Some("free"),
        Enrolment::Approval => Some("restricted"),
        Enrolment::External => Some("external"),
        Enrolment::None => None,
    }
}
