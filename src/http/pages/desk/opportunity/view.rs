//! What the form of an opportunity shows.

use askama::Template;

use super::{Stored, languages};
use crate::{
    domain::opportunity::{Enrolment, Kind, Setting},
    http::{
        form::Fields,
        forms::{opportunity as form, opportunity::recurrence, told::Told},
        pages::{
            desk::{
                items::status,
                participants,
                room::{AtDesk, Desk},
                skills::SkillFields,
            },
            facts::takes_people,
            filled::{Filled, TextFields, licences, own_name, time_zones},
            surroundings::title,
            view::{Choice, Choices, Field, Link, Page, Tag, Wrong},
            visitor::Visitor,
        },
    },
    text::Translator,
};

/// Accessibility features (schema.org) to choose from; each has a message `accessibility-…`.
const ACCESSIBILITY: &[&str] = &[
    "wheelchair",
    "signLanguage",
    "captions",
    "audioDescription",
    "hearingLoop",
    "largePrint",
    "braille",
    "easyToRead",
];

/// The days of the week, from Monday on.
const WEEKDAYS: [&str; 7] = ["1", "2", "3", "4", "5", "6", "7"];

/// The page. Its fields are named as the API's members.
#[derive(Template)]
#[template(path = "desk_opportunity.html")]
pub(super) struct DeskOpportunityPage {
    pub t: Translator,
    pub page: Page,
    pub desk: Desk,
    pub errors: Vec<Wrong>,
    /// Where the form is sent.
    pub action: String,
    pub heading: String,
    /// `new`, `draft`, `published` or `cancelled`.
    pub status: &'static str,
    pub status_tag: Option<Tag>,
    /// Its page.
    pub view: Option<String>,
    /// Who signed up for it, and what they are asked.
    pub participants: Option<String>,
    pub questions: Option<String>,
    /// Playlists that lead to it.
    pub used_in: Vec<Link>,
    /// The version that the form was filled from.
    pub version: String,
    pub texts: Vec<TextFields>,
    pub kinds: Choices,
    pub start: Field,
    pub end: Field,
    pub timezone: Field,
    pub timezones: Vec<String>,
    pub repeat: Choices,
    pub repeat_days: Choices,
    pub repeat_until: Field,
    pub repeat_rule: Field,
    pub duration: Field,
    pub place: Field,
    pub address: Field,
    pub latitude: Field,
    pub longitude: Field,
    pub online: Field,
    pub free: Choice,
    pub amount: Field,
    pub currency: Field,
    pub url: Field,
    pub enrolment: Choices,
    pub capacity: Field,
    pub opens: Field,
    pub closes: Field,
    pub languages: Choices,
    pub languages_more: Field,
    pub min_age: Field,
    pub max_age: Field,
    pub groups: Field,
    pub accessibility: Choices,
    pub categories: Choices,
    pub keywords: Field,
    pub skills: SkillFields,
    pub setting: Choices,
    pub materials: Field,
    pub videos: Field,
    pub image: Field,
    pub image_alt: Field,
    pub image_license: Field,
    pub image_attribution: Field,
    pub contacts: Field,
    pub license: Field,
    pub license_choices: Vec<Choice>,
    /// Whether the fold for what few need stands open.
    pub more: bool,
}

impl DeskOpportunityPage {
    /// The form with these fields; of a new opportunity, or a stored one.
    pub fn new(
        desk: &AtDesk,
        stored: Option<&Stored>,
        fields: &Fields,
        told: &Told,
        skills: SkillFields,
    ) -> Self {
        let visitor = &desk.visitor;
        let t = &visitor.t;
        let item = stored.map(|stored| &stored.item);
        let content = item.map(|item| &item.content);
        let filled = Filled { fields, told };
        let field = |name: &str| filled.field(name);
        let path = item.map(|item| format!("/opportunities/{}", item.uuid));
        Self {
            page: visitor.page(""),
            desk: desk.bar("items"),
            errors: filled.errors(),
            action: desk.page(path.as_deref().unwrap_or("/opportunities/new")),
            heading: content.map_or_else(
                || t.get("desk-opportunity-new"),
                |content| title(&content.name, visitor).text,
            ),
            status: content.map_or("new", |content| content.status.as_str()),
            status_tag: content.map(|content| status(content.status, visitor)),
            participants: item
                .and_then(|item| participants::href(item, &desk.organisation.slug, visitor)),
            questions: item
                .filter(|item| takes_people(&item.content))
                .map(|item| desk.page(&format!("/opportunities/{}/questions", item.uuid))),
            view: path,
            used_in: stored
                .map(|stored| stored.used_in.clone())
                .unwrap_or_default(),
            version: item
                .map(|item| item.version.to_string())
                .unwrap_or_default(),
            texts: filled.texts(&languages(visitor, content)),
            kinds: filled.one_of("kind", each(Kind::ALL, |kind| t.kind(kind))),
            start: field("startTime"),
            end: field("endTime"),
            timezone: field("timezone"),
            timezones: time_zones(visitor),
            repeat: filled.one_of("recurrence", choices_of(&recurrence::CHOICES, t)),
            repeat_days: filled.some_of("recurrence.days", &WEEKDAYS, |number| {
                t.get(&format!("weekday-{number}"))
            }),
            repeat_until: field("recurrence.until"),
            repeat_rule: field("recurrence.rule"),
            duration: field("duration"),
            place: field("location.name"),
            address: field("location.address"),
            latitude: field("location.latitude"),
            longitude: field("location.longitude"),
            online: field("online.url"),
            free: filled.choice("free", "true", t.get("form-free")),
            amount: field("price.amount"),
            currency: field("price.currency"),
            url: field("url"),
            enrolment: filled.one_of(
                "enrolment",
                or_not_said(each(Enrolment::ALL, |word| t.enrolment(word)), t),
            ),
            capacity: field("capacity"),
            opens: field("enrolmentOpens"),
            closes: field("enrolmentCloses"),
            languages: held_in(filled, visitor),
            languages_more: field("languages.more"),
            min_age: field("audience.minAge"),
            max_age: field("audience.maxAge"),
            groups: field("audience.groups"),
            accessibility: filled
                .some_of("accessibility", ACCESSIBILITY, |word| t.accessibility(word)),
            categories: categories(filled, visitor),
            keywords: field("keywords"),
            skills,
            setting: filled.one_of(
                "setting",
                or_not_said(each(Setting::ALL, |word| t.setting(word)), t),
            ),
            materials: field("materials"),
            videos: field("videos"),
            image: field("image.url"),
            image_alt: field("image.alt"),
            image_license: field("image.license"),
            image_attribution: field("image.attribution"),
            contacts: field("contacts"),
            license: field("license"),
            license_choices: licences(),
            more: filled.any_of(form::MORE),
            t: t.clone(),
        }
    }
}

/// Values, each with what its message says.
fn choices_of(words: &[(&str, &str)], t: &Translator) -> Vec<(String, String)> {
    let words = words.iter();
    words
        .map(|(value, message)| ((*value).to_owned(), t.get(message)))
        .collect()
}

/// Every word of a list, with what it is called.
fn each<T: Copy + ToString>(words: &[T], label: impl Fn(T) -> String) -> Vec<(String, String)> {
    words
        .iter()
        .map(|&word| (word.to_string(), label(word)))
        .collect()
}

/// The same list, with nothing as its first choice.
fn or_not_said(words: Vec<(String, String)>, t: &Translator) -> Vec<(String, String)> {
    let nothing = (String::new(), t.get("form-not-said"));
    std::iter::once(nothing).chain(words).collect()
}

/// The languages in which it may be held: the territory's, English, and those that are set.
fn held_in(filled: Filled<'_>, visitor: &Visitor) -> Choices {
    let mut offered: Vec<&str> = visitor
        .territory
        .languages
        .iter()
        .map(|tag| tag.as_str())
        .collect();
    offered.push("en");
    filled.some_of("languages", &offered, |tag| {
        tag.parse()
            .map_or_else(|_no_tag| tag.to_owned(), |tag| own_name(&tag))
    })
}

/// The territory's topics.
pub(in crate::http::pages::desk) fn categories(filled: Filled<'_>, visitor: &Visitor) -> Choices {
    let offered: Vec<&str> = visitor
        .territory
        .categories
        .iter()
        .map(String::as_str)
        .collect();
    filled.some_of("categories", &offered, |word| visitor.t.category(word))
}
