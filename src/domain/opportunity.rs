//! Learning opportunities: what somebody can take part in, here or online.

mod times;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    Host, LanguageMap, LanguageTag, ObjectUrl, OpportunityId, OrganisationId, Problems, Status,
    document::{ProblemCode, always_written, document, words},
    limit,
    place::Location,
    time::Moment,
};

words! {
    /// What sort of thing it is.
    #[derive(Default)]
    pub enum Kind {
        /// Something with a date that fits no narrower kind.
        #[default]
        Event = "event",
        /// People make or practise something together.
        Workshop = "workshop",
        /// Several lessons that belong together.
        Course = "course",
        /// Unpaid work for others.
        Volunteering = "volunteering",
        /// Learning at a workplace.
        Internship = "internship",
        /// Work on a shared goal over some time.
        Project = "project",
        /// A museum, library, makerspace or youth centre to go to.
        Place = "place",
        /// Something to do on the web.
        Online = "online",
        /// A stay in another territory.
        Exchange = "exchange",
    }
}
always_written!(Kind);

words! {
    /// How it relates to school and certificates (as in European lifelong-learning statistics).
    pub enum Setting {
        /// School, university, vocational training.
        Formal = "formal",
        /// Organised outside of them.
        NonFormal = "nonFormal",
        /// Learning by doing or visiting.
        Informal = "informal",
    }
}

words! {
    /// How somebody gets a place.
    pub enum Enrolment {
        /// Whoever signs up has a place while there are any.
        Open = "open",
        /// The organiser decides.
        Approval = "approval",
        /// On the item's own website.
        External = "external",
        /// No sign-up.
        None = "none",
    }
}

/// For whom it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Audience {
    /// Lowest age in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_age: Option<u8>,
    /// Highest age in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_age: Option<u8>,
    /// Groups that it is meant for, in the territory's words: `newcomers`, `seniors`.
    #[serde(default)]
    pub groups: Vec<String>,
}

/// Where it is on the web.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Online {
    /// The address to go to.
    #[schema(value_type = String, format = Uri)]
    pub url: ObjectUrl,
}

/// What it costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// In units of the currency: `12.5`.
    #[schema(value_type = f64)]
    pub amount: serde_json::Number,
    /// ISO 4217: `EUR`.
    pub currency: String,
}

/// Something to read or bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Material {
    /// Where it is.
    #[schema(value_type = String, format = Uri)]
    pub url: ObjectUrl,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// A picture with what it shows and whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// Where it is.
    #[schema(value_type = String, format = Uri)]
    pub url: ObjectUrl,
    /// What it shows, for people who do not see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
    /// Address of its licence.
    #[schema(value_type = Option<String>, format = Uri)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<ObjectUrl>,
    /// Whom to name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<String>,
}

/// Whom to ask (schema.org ContactPoint).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// A person or a desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone number as written for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// A page.
    #[schema(value_type = Option<String>, format = Uri)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<ObjectUrl>,
}

document! {
    /// Everything that an author says about an opportunity (contract.md section 4).
    pub struct OpportunityContent {
        /// The source's own identifier; unique in its organisation.
        identifier: Option<String> = "identifier",
        /// What sort of thing it is.
        kind: Kind = "kind",
        /// Slug of the organisation that offers it. Fixed at creation.
        organisation: String = "organisation",
        /// What it is called, in one or several languages. Required.
        name: LanguageMap = "name",
        /// One or two sentences.
        summary: LanguageMap = "summary",
        /// The whole text, in Markdown.
        content: LanguageMap = "content",
        /// Topics from the territory's list.
        categories: Vec<String> = "categories",
        /// Free words.
        keywords: Vec<String> = "keywords",
        /// ESCO skill URIs.
        skills: Vec<String> = "skills",
        /// For whom it is.
        audience: Option<Audience> = "audience",
        /// Languages in which it is held.
        #[schema(value_type = Vec<String>)]
        languages: Vec<LanguageTag> = "languages",
        /// Formal, non-formal or informal.
        setting: Option<Setting> = "setting",
        /// When it begins (RFC 3339).
        #[schema(value_type = Option<String>, format = DateTime)]
        start_time: Option<Moment> = "startTime",
        /// When it ends (RFC 3339).
        #[schema(value_type = Option<String>, format = DateTime)]
        end_time: Option<Moment> = "endTime",
        /// IANA name of the time zone of the place: `Europe/Vilnius`.
        timezone: Option<String> = "timezone",
        /// The rule by which it takes place again and again, from `startTime` on, at the same hour
        /// in `timezone` and each time as long as from `startTime` to `endTime` (the value of an
        /// RRULE of RFC 5545, once a day at most): `FREQ=WEEKLY;BYDAY=MO`.
        recurrence: Option<String> = "recurrence",
        /// How long it takes (ISO 8601): `PT3H`.
        duration: Option<String> = "duration",
        /// Where it is.
        location: Option<Location> = "location",
        /// Where it is on the web.
        online: Option<Online> = "online",
        /// Whether it costs nothing.
        free: Option<bool> = "free",
        /// What it costs.
        price: Option<Price> = "price",
        /// schema.org `accessibilityFeature` values.
        accessibility: Vec<String> = "accessibility",
        /// How many can take part.
        capacity: Option<u32> = "capacity",
        /// How somebody gets a place.
        enrolment: Option<Enrolment> = "enrolment",
        /// From when one can sign up (RFC 3339).
        #[schema(value_type = Option<String>, format = DateTime)]
        enrolment_opens: Option<Moment> = "enrolmentOpens",
        /// Until when one can sign up (RFC 3339).
        #[schema(value_type = Option<String>, format = DateTime)]
        enrolment_closes: Option<Moment> = "enrolmentCloses",
        /// Addresses of badges that one must hold.
        #[schema(value_type = Vec<String>)]
        requires: Vec<ObjectUrl> = "requires",
        /// Things to read or bring.
        materials: Vec<Material> = "materials",
        /// Addresses of videos.
        #[schema(value_type = Vec<String>)]
        videos: Vec<ObjectUrl> = "videos",
        /// The item's own website.
        #[schema(value_type = Option<String>, format = Uri)]
        url: Option<ObjectUrl> = "url",
        /// A picture.
        image: Option<Image> = "image",
        /// Whom to ask.
        contacts: Vec<Contact> = "contacts",
        /// Address of the licence of the text.
        #[schema(value_type = Option<String>, format = Uri)]
        license: Option<ObjectUrl> = "license",
        /// Draft, published or cancelled.
        status: Status = "status",
    }
}

impl OpportunityContent {
    /// Notes everything that is wrong with the values, each by its own.
    pub fn check(&self, problems: &mut Problems) {
        problems.add_if(self.name.is_empty(), "/name", ProblemCode::Required);
        problems.add_if(
            self.organisation.is_empty(),
            "/organisation",
            ProblemCode::Required,
        );
        limit::check_map(&self.name, "/name", limit::NAME, problems);
        limit::check_map(&self.summary, "/summary", limit::SUMMARY, problems);
        limit::check_map(&self.content, "/content", limit::CONTENT, problems);
        limit::check_list(&self.categories, "/categories", problems);
        limit::check_list(&self.keywords, "/keywords", problems);
        limit::check_list(&self.accessibility, "/accessibility", problems);
        limit::check_line(self.identifier.as_deref(), "/identifier", problems);
        check_skills(&self.skills, problems);
        self.check_lists(problems);
        self.check_times(problems);
        if let Some(location) = &self.location {
            location.check("/location", problems);
        }
        if let Some(audience) = &self.audience {
            limit::check_list(&audience.groups, "/audience/groups", problems);
            problems.add_if(
                matches!((audience.min_age, audience.max_age), (Some(low), Some(high)) if high < low),
                "/audience/maxAge",
                ProblemCode::AgesReversed,
            );
        }
        if let Some(price) = &self.price {
            let amount = price.amount.as_f64().unwrap_or(-1.0);
            problems.add_if(
                !(0.0..=10_000_000.0).contains(&amount),
                "/price/amount",
                ProblemCode::OutOfRange("0".to_owned(), "10000000".to_owned()),
            );
            let known =
                price.currency.len() == 3 && price.currency.bytes().all(|b| b.is_ascii_uppercase());
            problems.add_if(
                self.free == Some(true) && amount > 0.0,
                "/price/amount",
                ProblemCode::FreeAndPriced,
            );
            problems.add_if(
                !known,
                "/price/currency",
                ProblemCode::Malformed("must be an ISO 4217 code such as EUR".to_owned()),
            );
        }
    }

    fn check_lists(&self, problems: &mut Problems) {
        for (length, pointer) in [
            (self.languages.len(), "/languages"),
            (self.requires.len(), "/requires"),
            (self.materials.len(), "/materials"),
            (self.videos.len(), "/videos"),
        ] {
            problems.add_if(
                length > limit::ENTRIES,
                pointer,
                ProblemCode::TooMany(limit::ENTRIES),
            );
        }
        limit::check_languages(&self.languages, "/languages", problems);
        for (n, material) in self.materials.iter().enumerate() {
            let pointer = format!("/materials/{n}/label");
            limit::check_line(material.label.as_deref(), &pointer, problems);
        }
        check_image(self.image.as_ref(), problems);
        check_contacts(&self.contacts, problems);
    }
}

/// Notes skills that are no addresses, and too many of them.
pub(super) fn check_skills(skills: &[String], problems: &mut Problems) {
    limit::check_list(skills, "/skills", problems);
    for (n, skill) in skills.iter().enumerate() {
        problems.add_if(
            ObjectUrl::parse(skill).is_err(),
            format!("/skills/{n}"),
            ProblemCode::Malformed("is not an ESCO address".to_owned()),
        );
    }
}

/// Notes texts of a picture that are too long.
pub(super) fn check_image(image: Option<&Image>, problems: &mut Problems) {
    let Some(image) = image else { return };
    limit::check_line(image.alt.as_deref(), "/image/alt", problems);
    limit::check_line(image.attribution.as_deref(), "/image/attribution", problems);
}

/// Notes contacts that are too many, too long or have no mail address where one should be.
pub(super) fn check_contacts(contacts: &[Contact], problems: &mut Problems) {
    problems.add_if(
        contacts.len() > limit::ENTRIES,
        "/contacts",
        ProblemCode::TooMany(limit::ENTRIES),
    );
    for (n, contact) in contacts.iter().enumerate() {
        limit::check_line(
            contact.name.as_deref(),
            &format!("/contacts/{n}/name"),
            problems,
        );
        let pointer = format!("/contacts/{n}/telephone");
        limit::check_line(contact.telephone.as_deref(), &pointer, problems);
        let email_wrong = contact
            .email
            .as_deref()
            .is_some_and(|mail| super::account::email(mail).is_err());
        problems.add_if(
            email_wrong,
            format!("/contacts/{n}/email"),
            ProblemCode::Malformed("is not a mail address".to_owned()),
        );
    }
}

/// An opportunity with its identity and its standing.
#[derive(Debug, Clone, PartialEq)]
pub struct Opportunity {
    /// Its id on this node.
    pub uuid: OpportunityId,
    /// Its ActivityPub id.
    pub url: ObjectUrl,
    /// The node that it comes from; nothing when it is ours.
    pub peer: Option<Host>,
    /// The organisation that offers it.
    pub organisation: OrganisationId,
    /// What the author says.
    pub content: OpportunityContent,
    /// Whether other nodes were told of it.
    pub announced: bool,
    /// Other nodes are not told of it until it is next edited (`--no-federation`).
    pub held: bool,
    /// When it was first public.
    pub published: Option<DateTime<Utc>>,
    /// When it last changed.
    pub updated: DateTime<Utc>,
    /// When it was deleted; the content is gone then.
    pub deleted: Option<DateTime<Utc>>,
    /// Counts changes: the ETag.
    pub version: i64,
}
