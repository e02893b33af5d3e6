//! The form of a playlist.
//!
//! The fields of its steps have no numbers: each row sends every one of `stepId`, `stepItem`,
//! `stepRequired`, `stepUrl`, and `stepName` and `stepContent` in each language, so that the values
//! of equal names stand in the order of the rows.

mod row;

use serde_json::{Value, json};

use super::{
    Sent,
    part::{self, Pairs, fill, fill_each},
    text,
    told::{self, Known},
    value,
};
use crate::{
    actions::Members,
    domain::{LanguageTag, ObjectUrl, PlaylistContent, Problem, ProblemCode, Problems},
    http::form::Fields,
    text::Translator,
};

pub use row::{Row, RowText, of_content, of_form};

/// The fields after the texts, in the form's order, each with the message of its label.
const FIELDS: &[(&str, &str)] = &[
    ("slug", "form-slug"),
    ("ordered", "form-ordered"),
    ("newItem", "form-step-add"),
    ("categories", "form-categories"),
    ("skills", "form-skills"),
    ("image.url", "form-image"),
    ("image.alt", "form-image-alt"),
    ("license", "form-license"),
];

/// The fields that stand in the fold for what few need.
pub const MORE: &[&str] = &["categories", "image.url", "image.alt", "license"];

/// The anchor of a row, counted from 0.
#[must_use]
pub fn anchor(row: usize) -> String {
    format!("step-{}", row + 1)
}

/// A field of a row: its name for problems, and its id.
#[must_use]
pub fn of_row(row: usize, field: &str) -> String {
    format!("{}.{field}", anchor(row))
}

/// Every field, with those of every row, for problems to stand at.
#[must_use]
pub fn known(languages: &[LanguageTag], rows: &[Row], t: &Translator) -> Vec<Known> {
    let mut known = told::texts(languages, t);
    for (name, label) in FIELDS {
        known.push(Known::new(name, label, t));
        if *name == "ordered" {
            known.extend(rows.iter().enumerate().flat_map(|(n, row)| {
                let label = t.with("form-step-number", [("n", (n + 1).into())]);
                row_fields(n, row).into_iter().map(move |name| Known {
                    name,
                    label: label.clone(),
                })
            }));
        }
    }
    known
}

fn row_fields(n: usize, row: &Row) -> Vec<String> {
    if !row.is_task() {
        return vec![of_row(n, "item")];
    }
    let texts = |part: &'static str| {
        let of = move |text: &RowText| of_row(n, &format!("task.{part}.{}", text.tag));
        row.texts.iter().map(of)
    };
    let url = std::iter::once(of_row(n, "task.url"));
    texts("name").chain(texts("content")).chain(url).collect()
}

/// The fields of a playlist, without its steps.
#[must_use]
pub fn write(content: &PlaylistContent) -> Fields {
    let mut pairs: Pairs = vec![("ordered".to_owned(), content.ordered.0.to_string())];
    let texts = [&content.name, &content.summary, &content.content];
    for (member, map) in text::MEMBERS.into_iter().zip(texts) {
        text::write(&mut pairs, member, map);
    }
    fill(
        &mut pairs,
        "slug",
        content.slug.as_deref().unwrap_or_default(),
    );
    fill_each(&mut pairs, "categories", &content.categories);
    fill_each(&mut pairs, "skills", &content.skills);
    part::write_image(&mut pairs, content.image.as_ref(), false);
    let licence = content.license.as_ref().map(ObjectUrl::to_string);
    fill(&mut pairs, "license", licence.unwrap_or_default());
    pairs.into_iter().collect()
}

/// What a form says, as a merge patch; with what could not be read. `before` are the rows that were
/// shown; the rows as they are now have their new order.
#[must_use]
pub fn read(
    sent: Sent<'_>,
    languages: &[LanguageTag],
    rows: &[Row],
    before: Option<&[Row]>,
) -> (Members, Problems) {
    let fields = sent.fields;
    let mut patch = Members::new();
    for member in text::MEMBERS {
        let texts = text::read(fields, member, languages);
        sent.put(&mut patch, member, &[member], texts);
    }
    if sent.before.is_none() {
        patch.insert("slug".to_owned(), value::line(fields.get("slug")));
    }
    let ordered = Value::Bool(fields.get("ordered") != "false");
    sent.put(&mut patch, "ordered", &["ordered"], ordered);
    for member in ["categories", "skills"] {
        let chosen: Vec<&str> = fields.all(member).filter(|word| !word.is_empty()).collect();
        sent.put(&mut patch, member, &[member], Value::from(chosen));
    }
    part::read_image(sent, &mut patch, false);
    sent.put(
        &mut patch,
        "license",
        &["license"],
        value::line(fields.get("license")),
    );
    let mut problems = Problems::default();
    if before != Some(rows) {
        let steps: Vec<Value> = rows
            .iter()
            .enumerate()
            .filter_map(|(n, row)| step(n, row, &mut problems))
            .collect();
        patch.insert("steps".to_owned(), Value::from(steps));
    }
    (patch, problems)
}

/// A row as a step; nothing, and a problem, for an address that is none.
fn step(n: usize, row: &Row, problems: &mut Problems) -> Option<Value> {
    let mut refuse = |member: &str, address: &str| {
        let wrong = ObjectUrl::parse(address).err();
        wrong.map(|error| {
            problems.add(
                format!("/{}/{member}", anchor(n)),
                ProblemCode::Malformed(error.to_string()),
            );
        })
    };
    if !row.is_task() {
        return match refuse("item", &row.item) {
            Some(()) => None,
            None => Some(json!({"item": row.item, "required": row.required})),
        };
    }
    let texts = |of: fn(&RowText) -> &str| -> Value {
        let texts = row.texts.iter();
        let texts = texts.filter(|text| !of(text).trim().is_empty());
        texts
            .map(|text| (text.tag.to_string(), Value::from(of(text).trim_end())))
            .collect::<Members>()
            .into()
    };
    if !row.url.is_empty() && refuse("task/url", &row.url).is_some() {
        return None;
    }
    let mut task = json!({
        "name": texts(|text| &text.name),
        "content": texts(|text| &text.content),
    });
    if let (Some(task), false) = (task.as_object_mut(), row.url.is_empty()) {
        task.insert("url".to_owned(), Value::from(row.url.as_str()));
    }
    Some(json!({"task": task, "required": row.required}))
}

/// The problems of the steps at their rows; that there are none, where one is added.
#[must_use]
pub fn at_rows(problems: Problems, rows: &[Row]) -> Problems {
    // What has no readable address did not become a step.
    let rows = rows.iter().enumerate();
    let steps = rows.filter(|(n, row)| step(*n, row, &mut Problems::default()).is_some());
    let places: Vec<usize> = steps.map(|(n, _)| n).collect();
    let moved = problems.0.into_iter().map(|problem| {
        if problem.pointer == "/steps" {
            return Problem {
                pointer: "/newItem".to_owned(),
                ..problem
            };
        }
        let step = problem.pointer.strip_prefix("/steps/").and_then(|rest| {
            let (n, rest) = rest.split_once('/').unwrap_or((rest, ""));
            Some((places.get(n.parse::<usize>().ok()?)?, rest.to_owned()))
        });
        match step {
            // What is wrong inside a step decides about the words, as a part of its row.
            Some((row, rest)) => Problem {
                pointer: format!("/{}/{rest}", anchor(*row)),
                ..problem
            },
            None => problem,
        }
    });
    Problems(moved.collect())
}

#[cfg(test)]
mod tests;
