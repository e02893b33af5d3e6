//! The parts of an opportunity that an Event and a Page say alike.

use serde::Serialize;

use super::{picture, read, write::Details};
use crate::{
    domain::{
        LanguageTag, ObjectUrl, Opportunity, OpportunityContent,
        opportunity::{Audience, Enrolment, Kind},
        time::Moment,
    },
    federation::{
        translate::{
            Publisher, Subject, place,
            table::{self, OPPORTUNITY},
            tags, texts,
        },
        wire::{Addressing, Attachment, Envelope, Location, Particulars, PropertyValue, Texts},
    },
};

/// One opportunity on its way out.
pub struct Writing<'a> {
    opportunity: &'a Opportunity,
    publisher: &'a Publisher<'a>,
    details: &'a Details,
    /// What the author says, its times by its own clock.
    wanted: OpportunityContent,
    /// The same by the territory's clock where the author names none.
    pub shown: OpportunityContent,
    language: LanguageTag,
}

impl<'a> Writing<'a> {
    pub fn of(
        opportunity: &'a Opportunity,
        publisher: &'a Publisher<'a>,
        details: &'a Details,
    ) -> Self {
        let wanted = opportunity.content.clone().in_own_zone();
        let mut shown = wanted.clone().at_next(details.now);
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

    pub fn envelope(&self, kind: &'static str, additional_type: &'static str) -> Envelope {
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

    pub fn texts(&self) -> Texts {
        let rendering = &self.publisher.rendering;
        let facts = (rendering.facts)(Subject::Opportunity(&self.shown), &self.language);
        let html = texts::to_html(&self.shown.content, &self.shown.summary, rendering);
        texts::to_texts(&self.shown.name, &facts.line(), html)
    }

    pub fn published(&self) -> Option<Moment> {
        self.opportunity.published.map(Moment::from)
    }

    pub fn updated(&self) -> Option<Moment> {
        let updated = Moment::from(self.opportunity.updated);
        (Some(updated) != self.published()).then_some(updated)
    }

    /// The first language in which it is held, else that of its texts.
    pub fn in_language(&self) -> &LanguageTag {
        self.shown.languages.first().unwrap_or(&self.language)
    }

    pub fn is_online(&self) -> bool {
        self.shown.online.is_some() || self.shown.kind == Kind::Online
    }

    pub fn location(&self) -> Option<Location> {
        let (location, online) = (self.shown.location.as_ref(), self.shown.online.as_ref());
        place::to_location(location, online, self.publisher.territory)
    }

    /// A Page that is on the web alone says so by `isOnline` and its link.
    pub fn page_location(&self) -> Option<Location> {
        place::to_location(self.shown.location.as_ref(), None, self.publisher.territory)
    }

    /// Where to sign up: the item's own website, else where it takes place, else its page.
    pub fn participation(&self) -> Option<ObjectUrl> {
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
    pub fn event_attachments(&self) -> Vec<Attachment> {
        let image = self.shown.image.iter();
        let banner = image.map(|image| picture::to_banner(image, &self.details.picture));
        banner.chain(self.links()).collect()
    }

    /// The link first: Lemmy takes it for what the page is about.
    pub fn page_attachments(&self) -> Vec<Attachment> {
        let image = self.shown.image.iter();
        let document = image.map(|image| picture::to_document(image, &self.details.picture));
        self.links().into_iter().chain(document).collect()
    }

    pub fn links(&self) -> Vec<Attachment> {
        let online = self.shown.online.as_ref().map(|online| &online.url);
        picture::to_links(online, self.shown.url.as_ref())
    }

    pub fn particulars(&self, attachment: Vec<Attachment>) -> Particulars {
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
    pub fn additions(&self, object: &impl Serialize) -> Vec<PropertyValue> {
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
