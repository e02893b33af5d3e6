//! One step of a playlist, as its form shows it.

use crate::{
    domain::{LanguageTag, PlaylistContent, Step, playlist::Task},
    http::form::Fields,
};

/// A task's words in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowText {
    /// The language.
    pub tag: LanguageTag,
    /// What to do.
    pub name: String,
    /// How; Markdown.
    pub content: String,
}

/// One step: an address, or a task of the playlist's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The address of an opportunity; empty for a task.
    pub item: String,
    /// Whether it must be done.
    pub required: bool,
    /// Where a task is done.
    pub url: String,
    /// A task's words, in each of the form's languages.
    pub texts: Vec<RowText>,
}

impl Row {
    /// A step that leads to an address.
    #[must_use]
    pub fn item(address: impl Into<String>, languages: &[LanguageTag]) -> Self {
        Self {
            item: address.into(),
            ..Self::task(languages)
        }
    }

    /// A task about which nothing is said yet.
    #[must_use]
    pub fn task(languages: &[LanguageTag]) -> Self {
        let texts = languages.iter().map(|tag| RowText {
            tag: tag.clone(),
            name: String::new(),
            content: String::new(),
        });
        Self {
            item: String::new(),
            required: true,
            url: String::new(),
            texts: texts.collect(),
        }
    }

    /// Whether it is a task.
    #[must_use]
    pub fn is_task(&self) -> bool {
        self.item.is_empty()
    }
}

/// The rows of a stored playlist.
#[must_use]
pub fn of_content(content: &PlaylistContent, languages: &[LanguageTag]) -> Vec<Row> {
    content
        .steps
        .iter()
        .map(|step| of_step(step, languages))
        .collect()
}

fn of_step(step: &Step, languages: &[LanguageTag]) -> Row {
    let mut row = Row::task(languages);
    row.required = step.required;
    if let Some(item) = &step.item {
        row.item = item.to_string();
    }
    if let Some(task) = &step.task {
        write_task(&mut row, task);
    }
    row
}

fn write_task(row: &mut Row, task: &Task) {
    row.url = task
        .url
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    for text in &mut row.texts {
        let of =
            |map: &crate::domain::LanguageMap| map.0.get(&text.tag).cloned().unwrap_or_default();
        text.name = of(&task.name);
        text.content = of(&task.content).replace("\r\n", "\n");
    }
}

/// The rows that a form sent, in its order.
#[must_use]
pub fn of_form(fields: &Fields, languages: &[LanguageTag]) -> Vec<Row> {
    let all = |name: &str| -> Vec<String> { fields.all(name).map(str::to_owned).collect() };
    let (items, required, urls) = (all("stepItem"), all("stepRequired"), all("stepUrl"));
    let texts: Vec<(&LanguageTag, Vec<String>, Vec<String>)> = languages
        .iter()
        .map(|tag| {
            let of = |part: &str| all(&format!("{part}.{tag}"));
            (tag, of("stepName"), of("stepContent"))
        })
        .collect();
    let at = |values: &[String], n: usize| values.get(n).cloned().unwrap_or_default();
    let rows = (0..items.len()).map(|n| Row {
        item: at(&items, n).trim().to_owned(),
        required: at(&required, n) != "false",
        url: at(&urls, n).trim().to_owned(),
        texts: texts
            .iter()
            .map(|(tag, names, contents)| RowText {
                tag: (*tag).clone(),
                name: at(names, n).trim().to_owned(),
                content: at(contents, n),
            })
            .collect(),
    });
    rows.collect()
}
