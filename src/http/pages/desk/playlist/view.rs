//! What the form of a playlist shows.

use std::collections::HashMap;

use askama::Template;

use super::{Draft, languages};
use crate::{
    actions::Error,
    domain::{LanguageMap, ObjectUrl, Opportunity, OrganisationId, Status},
    http::{
        forms::playlist::{self as form, Row},
        pages::{
            desk::{
                items::status,
                opportunity::categories,
                room::{AtDesk, Desk},
                skills::SkillFields,
            },
            filled::{Filled, TextFields, licences, own_name},
            route::{Target, Targets},
            surroundings::{Surroundings, title},
            view::{Choice, Choices, Field, Origin, Page, Tag, Wrong},
        },
    },
    store::{Connection, opportunities, opportunities::Selection, playlists},
    text::Translator,
};

/// Opportunities of the organisation's own that are suggested as steps.
pub(super) const SUGGESTED: i64 = 100;

/// The page.
#[derive(Template)]
#[template(path = "desk_playlist.html")]
pub(super) struct DeskPlaylistPage {
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
    /// The version that the form was filled from.
    pub version: String,
    pub slug: Field,
    pub texts: Vec<TextFields>,
    pub ordered: Choices,
    pub steps: Vec<EditStep>,
    /// The anchor that the next new step will have.
    pub next: String,
    /// What `ownItem` offers: address and title.
    pub own: Vec<Choice>,
    pub new_item: Field,
    pub categories: Choices,
    pub skills: SkillFields,
    pub image: Field,
    pub image_alt: Field,
    pub license: Field,
    pub license_choices: Vec<Choice>,
    /// Whether the fold for what few need stands open.
    pub more: bool,
}

/// One step.
#[derive(Debug, Clone, Default)]
pub(super) struct EditStep {
    /// Its anchor.
    pub anchor: String,
    /// Anchors of where it is, or what takes its place, once a button has moved or removed it.
    pub up: String,
    pub down: String,
    pub removed: String,
    /// An own task; else something by its address.
    pub task: bool,
    /// What the thing is called, as far as it is known here.
    pub title: String,
    /// In a word, why it cannot be taken.
    pub trouble: Option<String>,
    /// The other territory that it comes from.
    pub origin: Option<Origin>,
    /// `stepItem`.
    pub item: Field,
    /// One for each language.
    pub texts: Vec<StepText>,
    /// `stepUrl`.
    pub url: Field,
    /// `stepRequired`.
    pub required: bool,
}

/// A task's words in one language.
#[derive(Debug, Clone, Default)]
pub(super) struct StepText {
    pub tag: String,
    /// What the language calls itself.
    pub language: String,
    /// `stepName.lt`.
    pub name: Field,
    /// `stepContent.lt`.
    pub content: Field,
}

/// What is known of the things that the steps lead to.
pub(super) struct Around {
    targets: Targets,
    names: HashMap<String, LanguageMap>,
    surroundings: Surroundings,
    own: Vec<Opportunity>,
}

/// Looks up what the steps lead to, and what may be suggested.
pub(super) fn around(
    connection: &mut Connection,
    desk: &AtDesk,
    draft: &Draft,
) -> Result<Around, Error> {
    let urls: Vec<String> = draft.rows.iter().map(|row| row.item.clone()).collect();
    let names = match &draft.item {
        Some(item) => playlists::names_of_steps(connection, item.uuid)?,
        None => HashMap::new(),
    };
    let hosts = urls
        .iter()
        .filter_map(|url| Some(ObjectUrl::parse(url).ok()?.host()));
    let surroundings = Surroundings::load(connection, Vec::new(), hosts.collect())?;
    let own = own(desk.organisation.uuid);
    Ok(Around {
        targets: Targets::at(connection, urls)?,
        names,
        surroundings,
        own: opportunities::local(connection, &own, None, SUGGESTED)?,
    })
}

/// What is suggested of an organisation's own: what is published.
pub(super) fn own(organisation: OrganisationId) -> Selection {
    Selection {
        organisation: Some(organisation),
        status: Some(Status::Published),
        ..Selection::default()
    }
}

impl DeskPlaylistPage {
    /// The form as it goes to and fro.
    pub fn new(desk: &AtDesk, draft: &Draft, around: &Around, skills: SkillFields) -> Self {
        let visitor = &desk.visitor;
        let t = &visitor.t;
        let item = draft.item.as_ref();
        let content = item.map(|item| &item.content);
        let filled = Filled {
            fields: &draft.fields,
            told: &draft.told,
        };
        let path = item.map(|item| format!("/playlists/{}", item.uuid));
        let rows = draft.rows.iter().enumerate();
        let order = ["true", "false"];
        let order = order.map(|word| (word.to_owned(), t.get(&format!("form-ordered-{word}"))));
        Self {
            page: visitor.page(""),
            desk: desk.bar("items"),
            errors: filled.errors(),
            action: desk.page(path.as_deref().unwrap_or("/playlists/new")),
            heading: content.map_or_else(
                || t.get("desk-playlist-new"),
                |content| title(&content.name, visitor).text,
            ),
            status: content.map_or("new", |content| content.status.as_str()),
            status_tag: content.map(|content| status(content.status, visitor)),
            view: path,
            version: item
                .map(|item| item.version.to_string())
                .unwrap_or_default(),
            slug: filled.field("slug"),
            texts: filled.texts(&languages(visitor, item)),
            ordered: filled.one_of("ordered", order.to_vec()),
            steps: rows
                .map(|(n, row)| step(n, row, desk, draft, around))
                .collect(),
            next: form::anchor(draft.rows.len()),
            own: around
                .own
                .iter()
                .map(|item| suggestion(item, desk, draft.fields.get("ownItem")))
                .collect(),
            new_item: filled.field("newItem"),
            skills,
            categories: categories(filled, visitor),
            image: filled.field("image.url"),
            image_alt: filled.field("image.alt"),
            license: filled.field("license"),
            license_choices: licences(),
            more: filled.any_of(form::MORE),
            t: t.clone(),
        }
    }
}

fn suggestion(item: &Opportunity, desk: &AtDesk, chosen: &str) -> Choice {
    Choice {
        checked: item.url.as_str() == chosen,
        value: item.url.to_string(),
        label: title(&item.content.name, &desk.visitor).text,
        ..Choice::default()
    }
}

fn step(n: usize, row: &Row, desk: &AtDesk, draft: &Draft, around: &Around) -> EditStep {
    let visitor = &desk.visitor;
    let anchor = form::anchor(n);
    let last = draft.rows.len().saturating_sub(1);
    let url = ObjectUrl::parse(&row.item).ok();
    let target = url
        .as_ref()
        .map_or(Target::Task, |url| around.targets.thing(url, visitor));
    let name = match target {
        Target::Here(item) => Some(&item.content.name),
        _ => around.names.get(&row.item),
    };
    let host = url
        .filter(|url| url.origin() != visitor.territory.url.origin())
        .map(|url| url.host());
    let field = |name: &str, value: &str, member: &str| Field {
        error: draft.told.about(&form::of_row(n, member)),
        ..Field::new(name, value)
    };
    let texts = row.texts.iter().map(|text| {
        let tag = &text.tag;
        StepText {
            tag: tag.to_string(),
            language: own_name(tag),
            name: field(
                &format!("stepName.{tag}"),
                &text.name,
                &format!("task.name.{tag}"),
            ),
            content: field(
                &format!("stepContent.{tag}"),
                &text.content,
                &format!("task.content.{tag}"),
            ),
        }
    });
    EditStep {
        task: row.is_task(),
        title: name.map(|name| visitor.line(name).text).unwrap_or_default(),
        trouble: target.trouble().map(|word| visitor.t.get(word)),
        origin: host.map(|host| around.surroundings.origin(Some(&host), visitor)),
        item: field("stepItem", &row.item, "item"),
        texts: texts.collect(),
        url: field("stepUrl", &row.url, "task.url"),
        required: row.required,
        up: form::anchor(n.saturating_sub(1)),
        down: form::anchor((n + 1).min(last)),
        removed: match last {
            0 => "steps".to_owned(),
            last => form::anchor(n.min(last - 1)),
        },
        anchor,
    }
}
