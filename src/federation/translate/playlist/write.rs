//! A playlist for the wire.

use crate::{
    domain::{LanguageMap, LanguageTag, ObjectUrl, Playlist, Step, time::Moment},
    federation::{
        translate::{
            Publisher, Rendering, Subject,
            picture::{self, Picture},
            plain,
            table::{self, PLAYLIST},
            tags, texts,
        },
        wire::{Addressing, Article, Envelope, ListItem, Object, Particulars, PropertyValue},
    },
};

use super::read;

/// What the node knows of a playlist that its author does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// How long all its steps take (ISO 8601).
    pub time_required: Option<String>,
    /// What is known of its picture.
    pub picture: Picture,
    /// The playlist that it was made from.
    pub adopted: Option<Adoption>,
}

/// The playlist of somebody else that another one was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adoption {
    /// Its address.
    pub playlist: ObjectUrl,
    /// Its organisation, which is told, so that it can count and show what came of it.
    pub author: ObjectUrl,
    /// Whether the new one says the same in another language.
    pub translated: bool,
}

/// A playlist as an Article. Nothing when it is not public: a draft never leaves the node.
#[must_use]
pub fn to_playlist(
    playlist: &Playlist,
    publisher: &Publisher<'_>,
    details: &Details,
) -> Option<Object> {
    let public = playlist.content.status.is_public() && playlist.deleted.is_none();
    public.then(|| Object::Article(Box::new(to_article(playlist, publisher, details))))
}

/// A playlist (federation.md section 2.4).
#[must_use]
pub fn to_article(playlist: &Playlist, publisher: &Publisher<'_>, details: &Details) -> Article {
    let content = &playlist.content;
    let rendering = &publisher.rendering;
    let language = texts::primary(&content.name);
    let facts = (rendering.facts)(Subject::Playlist(content), &language);
    let published = playlist.published.map(Moment::from);
    let updated = Moment::from(playlist.updated);
    let original = details
        .adopted
        .as_ref()
        .map(|adoption| adoption.playlist.clone());
    let image = content.image.iter();
    let items = content.steps.iter().enumerate();
    let mut article = Article {
        envelope: envelope(playlist, publisher, details),
        texts: texts::to_texts(
            &content.name,
            &facts.line(),
            html(playlist, &language, rendering),
        ),
        in_language: Some(language.to_string()),
        url: playlist.url.clone(),
        published,
        updated: (Some(updated) != published).then_some(updated),
        is_based_on: original.clone(),
        translation_of_work: original.filter(|_| {
            details
                .adopted
                .as_ref()
                .is_some_and(|adoption| adoption.translated)
        }),
        version: playlist.version,
        followers: followers(playlist),
        item_list_element: items
            .map(|(n, step)| item(n + 1, step, &language, rendering))
            .collect(),
        number_of_items: content.steps.len(),
        time_required: details.time_required.clone(),
        particulars: Particulars {
            attachment: image
                .map(|image| picture::to_document(image, &details.picture))
                .collect(),
            tag: tags::to_hashtags(&content.categories, publisher.territory),
            teaches: tags::to_terms(&content.skills, &language, rendering),
            is_accessible_for_free: None,
            typical_age_range: None,
            accessibility_feature: Vec::new(),
            license: content.license.clone(),
            source: texts::to_source(&content.content),
            summary: texts::written(&content.summary),
            additional_property: Vec::new(),
        },
    };
    let written = serde_json::to_value(&article).unwrap_or_default();
    article.particulars.additional_property =
        table::additions(PLAYLIST, &read::said(&written), content);
    article
}

/// Who follows a playlist, follows its actor.
fn followers(playlist: &Playlist) -> ObjectUrl {
    playlist.url.join_path("/actor/followers")
}

fn envelope(playlist: &Playlist, publisher: &Publisher<'_>, details: &Details) -> Envelope {
    let organisation = publisher.organisation;
    let territory = publisher.territory.actor();
    let mut addressing = Addressing::public([
        organisation.join_path("/followers"),
        territory.clone(),
        followers(playlist),
    ]);
    if let Some(adoption) = &details.adopted {
        addressing = addressing.with_cc(adoption.author.clone());
    }
    Envelope {
        id: playlist.url.clone(),
        kind: "Article",
        additional_type: "http://schema.org/ItemList",
        attributed_to: organisation.clone(),
        actor: organisation.clone(),
        audience: territory,
        addressing,
    }
}

/// The content with the list of steps at its end, in every language; with none but the steps, in
/// the language of the name.
fn html(playlist: &Playlist, language: &LanguageTag, rendering: &Rendering<'_>) -> LanguageMap {
    let content = &playlist.content;
    let mut html = texts::to_html(&content.content, &content.summary, rendering);
    if html.is_empty() {
        html = LanguageMap::single(language.clone(), "");
    }
    for (language, text) in &mut html.0 {
        text.push_str(&steps(playlist, language, rendering));
    }
    LanguageMap(
        html.0
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .collect(),
    )
}

fn steps(playlist: &Playlist, language: &LanguageTag, rendering: &Rendering<'_>) -> String {
    let content = &playlist.content;
    if content.steps.is_empty() {
        return String::new();
    }
    let list = if content.ordered.0 { "ol" } else { "ul" };
    let entries: String = content
        .steps
        .iter()
        .map(|step| {
            let name = name_of(step, language, rendering);
            let address = step
                .item
                .as_ref()
                .or_else(|| step.task.as_ref()?.url.as_ref());
            let name = name
                .or_else(|| address.map(ToString::to_string))
                .unwrap_or_default();
            let name = plain::escape_html(&name);
            match address {
                Some(address) => {
                    let address = plain::escape_html(address.as_str());
                    format!("<li><a href=\"{address}\">{name}</a></li>")
                }
                None => format!("<li>{name}</li>"),
            }
        })
        .collect();
    format!("<{list}>{entries}</{list}>")
}

/// What a step is called: its task's name, or what the item is known by.
fn name_of(step: &Step, language: &LanguageTag, rendering: &Rendering<'_>) -> Option<String> {
    match (&step.item, &step.task) {
        (Some(item), _) => (rendering.label)(item.as_str(), language),
        (None, Some(task)) => Some(task.name.text(std::slice::from_ref(language)).to_owned()),
        (None, None) => None,
    }
}

fn item(
    position: usize,
    step: &Step,
    language: &LanguageTag,
    rendering: &Rendering<'_>,
) -> ListItem {
    let task = step.task.as_ref();
    let optional = (!step.required).then(|| PropertyValue::new("required", false.into()));
    ListItem {
        kind: "ListItem",
        position,
        item: step.item.clone(),
        name: name_of(step, language, rendering),
        name_map: task
            .map(|task| texts::written(&task.name))
            .unwrap_or_default(),
        source: task.and_then(|task| texts::to_source(&task.content)),
        url: task.and_then(|task| task.url.clone()),
        additional_property: optional.into_iter().collect(),
    }
}
