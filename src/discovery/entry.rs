//! What search knows of an item: it follows from the item, its organisation and the territory.

use chrono::{DateTime, Timelike, Utc};

use crate::domain::{
    Host, ItemId, LanguageMap, LanguageTag, Opportunity, OpportunityContent, Organisation,
    Playlist, Territory,
    esco::ConceptId,
    event::ItemType,
    opportunity::Kind,
    search::{Field, TimeOfDay},
    time::now,
};

/// What is told in easy words, too, is found by this feature.
const EASY: &str = "easyToRead";

/// What search knows of an item.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The item.
    pub id: ItemId,
    /// What it is.
    pub item_type: ItemType,
    /// What kind of opportunity.
    pub kind: Option<Kind>,
    /// When it takes place, once or several times, in order: start and end. Nothing: no date.
    pub spans: Vec<(DateTime<Utc>, DateTime<Utc>)>,
    /// It takes place later, too, at times that are not among these yet.
    pub more: bool,
    /// When enrolment closes.
    pub closes: Option<DateTime<Utc>>,
    /// Latitude and longitude in degrees.
    pub point: Option<(f64, f64)>,
    /// Lowest age.
    pub min_age: u8,
    /// Highest age.
    pub max_age: u8,
    /// When it was first public.
    pub published: DateTime<Utc>,
    /// The filters' values.
    pub terms: Vec<(Field, String)>,
    /// What it is called.
    pub names: Vec<Text>,
    /// Everything else that words are looked for in.
    pub texts: Vec<Text>,
}

/// A text and its language, where that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// In which language.
    pub language: Option<LanguageTag>,
    /// The text.
    pub text: String,
}

impl Entry {
    pub(super) fn new(id: ItemId, item_type: ItemType, published: DateTime<Utc>) -> Self {
        Self {
            id,
            item_type,
            kind: None,
            spans: Vec::new(),
            more: false,
            closes: None,
            point: None,
            min_age: 0,
            max_age: u8::MAX,
            published,
            terms: vec![(Field::Type, item_type.to_string())],
            names: Vec::new(),
            texts: Vec::new(),
        }
    }

    fn terms_of(&mut self, field: Field, values: impl IntoIterator<Item = impl ToString>) {
        let terms = values.into_iter().map(|value| (field, value.to_string()));
        self.terms.extend(terms);
    }

    fn texts_in(&mut self, maps: &[&LanguageMap]) {
        self.texts.extend(maps.iter().flat_map(|map| texts(map)));
    }

    fn plain(&mut self, text: Option<&str>) {
        self.texts.extend(text.map(|text| Text {
            language: None,
            text: text.to_owned(),
        }));
    }

    /// An opportunity.
    #[must_use]
    pub fn opportunity(
        item: &Opportunity,
        organisation: &Organisation,
        territory: &Territory,
    ) -> Self {
        let content = &item.content;
        let published = item.published.unwrap_or(item.updated);
        let mut entry = Self::new(item.uuid.into(), ItemType::Opportunity, published);
        entry.kind = Some(content.kind);
        let times = content.times(now());
        entry.spans = times.spans;
        entry.more = times.more;
        entry.closes = content.enrolment_closes.map(|moment| moment.utc());
        entry.names = texts(&content.name).collect();
        entry.terms_of(Field::Kind, [content.kind]);
        entry.terms_of(Field::Organisation, [organisation.uuid]);
        entry.terms_of(Field::Territory, [home(item.peer.as_ref(), territory)]);
        let online = content.online.is_some() || content.kind == Kind::Online;
        entry.terms_of(Field::Online, [online]);
        entry.terms_of(Field::Free, is_free(content));
        entry.terms_of(Field::Setting, content.setting);
        entry.terms_of(Field::Enrolment, content.enrolment);
        entry.terms_of(Field::Time, time_of_day(content));
        entry.terms_of(Field::Category, &content.categories);
        entry.terms_of(
            Field::Skill,
            content
                .skills
                .iter()
                .map(|skill| ConceptId::canonical(skill)),
        );
        let mut features = content.accessibility.clone();
        let texts = [&content.name, &content.summary, &content.content];
        let easy = texts
            .iter()
            .any(|text| text.iter().any(|(tag, _)| tag.is_easy()));
        if easy && !features.iter().any(|feature| feature == EASY) {
            features.push(EASY.to_owned());
        }
        entry.terms_of(Field::Accessibility, &features);
        entry.terms_of(Field::Language, &content.languages);
        if let Some(audience) = &content.audience {
            entry.min_age = audience.min_age.unwrap_or(0);
            entry.max_age = audience.max_age.unwrap_or(u8::MAX);
            entry.terms_of(Field::Group, &audience.groups);
        }
        entry.texts_in(&[&content.summary, &content.content]);
        entry.plain(Some(&content.keywords.join(", ")));
        if let Some(location) = &content.location {
            entry.point = location.point();
            entry.plain(location.name.as_deref());
            entry.plain(location.address.as_deref());
        }
        entry.texts_in(&[&organisation.content.name]);
        entry
    }

    /// A playlist.
    #[must_use]
    pub fn playlist(item: &Playlist, organisation: &Organisation, territory: &Territory) -> Self {
        let content = &item.content;
        let published = item.published.unwrap_or(item.updated);
        let mut entry = Self::new(item.uuid.into(), ItemType::Playlist, published);
        entry.names = texts(&content.name).collect();
        entry.terms_of(Field::Organisation, [organisation.uuid]);
        entry.terms_of(Field::Territory, [home(item.peer.as_ref(), territory)]);
        entry.terms_of(Field::Category, &content.categories);
        entry.terms_of(
            Field::Skill,
            content
                .skills
                .iter()
                .map(|skill| ConceptId::canonical(skill)),
        );
        entry.texts_in(&[&content.summary, &content.content]);
        let tasks = content.steps.iter().filter_map(|step| step.task.as_ref());
        let tasks: Vec<&LanguageMap> = tasks.map(|task| &task.name).collect();
        entry.texts_in(&tasks);
        entry.texts_in(&[&organisation.content.name]);
        entry
    }

    /// An organisation.
    #[must_use]
    pub fn organisation(item: &Organisation, territory: &Territory) -> Self {
        let content = &item.content;
        let mut entry = Self::new(item.uuid.into(), ItemType::Organisation, item.published);
        entry.names = texts(&content.name).collect();
        entry.terms_of(Field::Organisation, [item.uuid]);
        entry.terms_of(Field::Territory, [home(item.peer.as_ref(), territory)]);
        entry.texts_in(&[&content.summary, &content.content]);
        if let Some(location) = &content.location {
            entry.point = location.point();
            entry.plain(location.name.as_deref());
            entry.plain(location.address.as_deref());
        }
        entry
    }
}

fn texts(map: &LanguageMap) -> impl Iterator<Item = Text> {
    map.iter().map(|(tag, text)| Text {
        language: Some(tag.clone()),
        text: text.to_owned(),
    })
}

fn home(peer: Option<&Host>, territory: &Territory) -> Host {
    peer.cloned().unwrap_or_else(|| territory.url.host())
}

/// Whether it costs nothing: what its author says, else what its price says.
fn is_free(content: &OpportunityContent) -> Option<bool> {
    let price = content
        .price
        .as_ref()
        .and_then(|price| price.amount.as_f64());
    content.free.or(price.map(|amount| amount <= 0.0))
}

/// The part of the day in which it begins, by the clock that its author wrote.
fn time_of_day(content: &OpportunityContent) -> Option<TimeOfDay> {
    let start = content.start_time?;
    Some(TimeOfDay::of_hour(start.0.hour()))
}
