//! An opportunity for the wire.

use serde::Serialize;

use super::{picture::Picture, read};
use crate::{
    domain::{
        LanguageTag, ObjectUrl, Opportunity, OpportunityContent, Status,
        opportunity::{Audience, Enrolment, Kind},
        time::Moment,
    },
    federation::{
        translate::{
            Publisher, Subject, picture, place,
            table::{self, OPPORTUNITY},
            tags, texts, times,
        },
        wire::{
            Addressing, Attachment, Envelope, Event, Object, OrderedCollection, Page, Particulars,
            PropertyValue, Texts,
        },
    },
};

/// What the node knows of an opportunity that its author does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// How many take part, when the node keeps count.
    pub participants: Option<u32>,
    /// What is known of its picture.
    pub picture: Picture,
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

/// One opportunity on its way out.
struct Writing<'a> {
    opportunity: &'a Opportunity,
    publisher: &'a Publisher<'a>,
    details: &'a Details,
    /// What the author says, its times by its own clock.
    wanted: OpportunityContent,
    /// The same by the territory's clock where the author names none.
    shown: OpportunityContent,
    language: LanguageTag,
}

impl<'a> Writing<'a> {
    fn of(
        opportunity: &'a Opportunity,
        publisher: &'a Publisher<'a>,
        details: &'a Details,
    ) -> Self {
        let wanted = opportunity.content.clone().in_own_zone();
        let mut shown = wanted.clone();
        if shown.timezone.is_none() && shown.start_time.is_some() {
            shown.timezone.clone_from(&publisher.territory.timezone);
            shown = shown.in_own_zone();
        }
        let language = texts::primary(&wanted.name);
        Self {
            opportunity,
            publisher,
            details,
            wanted,
            shown,
            language,
        }
    }

    fn envelope(&self, kind: &'static str, additional_type: &'static str) -> Envelope {
        let organisation = self.publisher.organisation;
        let territory = self.publisher.territory.actor();
        Envelope {
            id: self.opportunity.url.clone(),
            kind,
            additional_type,
            attributed_to: organisation.clone(),
            actor: organisation.clone(),
            audience: territory.clone(),
            addressing: Addressing::public([organisation.join_path("/followers"), territory]),
        }
    }

    fn texts(&self) -> Texts {
        let rendering = &self.publisher.rendering;
        let facts = (rendering.facts)(Subject::Opportunity(&self.shown), &self.language);
        let html = texts::to_html(&self.shown.content, &self.shown.summary, rendering);
        texts::to_texts(&self.shown.name, &facts.line(), html)
    }

    fn published(&self) -> Option<Moment> {
        self.opportunity.published.map(Moment::from)
    }

    fn updated(&self) -> Option<Moment> {
        let updated = Moment::from(self.opportunity.updated);
        (Some(updated) != self.published()).then_some(updated)
    }

    /// The first language in which it is held, else that of its texts.
    fn in_language(&self) -> &LanguageTag {
        self.shown.languages.first().unwrap_or(&self.language)
    }

    fn is_online(&self) -> bool {
        self.shown.online.is_some() || self.shown.kind == Kind::Online
    }

    fn location(&self) -> Option<crate::federation::wire::Location> {
        let (location, online) = (self.shown.location.as_ref(), self.shown.online.as_ref());
        place::to_location(location, online, self.publisher.territory)
    }

    /// A Page that is on the web alone says so by `isOnline` and its link.
    fn page_location(&self) -> Option<crate::federation::wire::Location> {
        place::to_location(self.shown.location.as_ref(), None, self.publisher.territory)
    }

    /// Where to sign up: the item's own website, else where it takes place, else its page.
    fn participation(&self) -> Option<ObjectUrl> {
        let external = self.shown.enrolment == Some(Enrolment::External);
        external.then(|| {
            let online = self.shown.online.as_ref().map(|online| &online.url);
            self.shown
                .url
                .as_ref()
                .or(online)
                .unwrap_or(&self.opportunity.url)
                .clone()
        })
    }

    /// The picture first, for Gancio.
    fn event_attachments(&self) -> Vec<Attachment> {
        let image = self.shown.image.iter();
        let banner = image.map(|image| picture::to_banner(image, &self.details.picture));
        banner.chain(self.links()).collect()
    }

    /// The link first: Lemmy takes it for what the page is about.
    fn page_attachments(&self) -> Vec<Attachment> {
        let image = self.shown.image.iter();
        let document = image.map(|image| picture::to_document(image, &self.details.picture));
        self.links().into_iter().chain(document).collect()
    }

    fn links(&self) -> Vec<Attachment> {
        let online = self.shown.online.as_ref().map(|online| &online.url);
        picture::to_links(online, self.shown.url.as_ref())
    }

    fn particulars(&self, attachment: Vec<Attachment>) -> Particulars {
        let content = &self.shown;
        let words = if content.keywords.is_empty() {
            &content.categories
        } else {
            &content.keywords
        };
        Particulars {
            attachment,
            tag: tags::to_hashtags(words, self.publisher.territory),
            teaches: tags::to_terms(&content.skills, &self.language, &self.publisher.rendering),
            is_accessible_for_free: content.free,
            typical_age_range: content.audience.as_ref().and_then(age_range),
            accessibility_feature: content.accessibility.clone(),
            license: content.license.clone(),
            source: texts::to_source(&content.content),
            summary: texts::written(&content.summary),
            additional_property: Vec::new(),
        }
    }

    /// What does not come back from the object as it is.
    fn additions(&self, object: &impl Serialize) -> Vec<PropertyValue> {
        let written = serde_json::to_value(object).unwrap_or_default();
        table::additions(OPPORTUNITY, &read::said(&written), &self.wanted)
    }
}

/// `14-19`, `14-` without an upper bound, `0-19` without a lower one (schema.org
/// typicalAgeRange).
fn age_range(audience: &Audience) -> Option<String> {
    match (audience.min_age, audience.max_age) {
        (None, None) => None,
        (low, high) => Some(format!(
            "{}-{}",
            low.unwrap_or_default(),
            high.map(|high| high.to_string()).unwrap_or_default()
        )),
    }
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
