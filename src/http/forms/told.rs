//! What is wrong with a form: beside each field, and in a summary above them all.

use crate::{
    domain::{LanguageTag, Problem, ProblemCode, Problems},
    text::Translator,
};

/// A field that a form has: where a problem can stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its name.
    pub name: String,
    /// Its label, in the reader's language.
    pub label: String,
}

impl Known {
    /// A field by its name, with the message of its label.
    #[must_use]
    pub fn new(name: &str, label: &str, t: &Translator) -> Self {
        Self {
            name: name.to_owned(),
            label: t.get(label),
        }
    }

    /// A text's field in one language.
    #[must_use]
    pub fn text(member: &str, label: &str, tag: &LanguageTag, t: &Translator) -> Self {
        Self {
            name: super::text::field(member, tag),
            label: format!("{} ({})", t.get(label), t.language_name(tag)),
        }
    }
}

/// The fields of names, summaries and contents in these languages, as forms order them.
#[must_use]
pub fn texts(languages: &[LanguageTag], t: &Translator) -> Vec<Known> {
    let labels = ["form-name", "form-summary", "form-content"];
    languages
        .iter()
        .flat_map(|tag| {
            super::text::MEMBERS
                .iter()
                .zip(labels)
                .map(|(member, label)| Known::text(member, label, tag, t))
        })
        .collect()
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Name of the field; empty when it is none's.
    pub field: String,
    /// Its label; empty when it is none's.
    pub label: String,
    /// What is wrong.
    pub message: String,
}

impl Complaint {
    /// As it stands in the summary: `Ends: The end must come after the beginning`.
    #[must_use]
    pub fn line(&self) -> String {
        match self.label.as_str() {
            "" => self.message.clone(),
            label => format!("{label}: {}", self.message),
        }
    }
}

/// Everything that is wrong with a form, in the order of its fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told(pub Vec<Complaint>);

impl Told {
    /// The problems of a document, each at its field.
    #[must_use]
    pub fn of(problems: &Problems, known: &[Known], t: &Translator) -> Self {
        let mut told: Vec<(usize, Complaint)> = problems
            .0
            .iter()
            .map(|problem| tell(problem, known, t))
            .collect();
        told.sort_by_key(|(place, _)| *place);
        let mut complaints: Vec<Complaint> = Vec::new();
        for (_, complaint) in told {
            if !complaints.contains(&complaint) {
                complaints.push(complaint);
            }
        }
        Self(complaints)
    }

    /// One thing that is wrong with a field.
    #[must_use]
    pub fn one(field: &Known, message: impl Into<String>) -> Self {
        Self(vec![Complaint {
            field: field.name.clone(),
            label: field.label.clone(),
            message: message.into(),
        }])
    }

    /// One thing that is wrong with no field.
    #[must_use]
    pub fn all(message: impl Into<String>) -> Self {
        Self(vec![Complaint {
            field: String::new(),
            label: String::new(),
            message: message.into(),
        }])
    }

    /// What is wrong, a line each, for the summary.
    pub fn lines(&self) -> impl Iterator<Item = (&str, String)> {
        self.0
            .iter()
            .map(|complaint| (complaint.field.as_str(), complaint.line()))
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn about(&self, field: &str) -> Option<String> {
        self.0
            .iter()
            .find(|complaint| complaint.field == field)
            .map(|complaint| complaint.message.clone())
    }

    /// Whether something is wrong with one of these fields.
    #[must_use]
    pub fn any_of(&self, fields: &[&str]) -> bool {
        self.0
            .iter()
            .any(|complaint| fields.contains(&complaint.field.as_str()))
    }
}

fn tell(problem: &Problem, known: &[Known], t: &Translator) -> (usize, Complaint) {
    let place = place(&problem.pointer, known);
    let field = place.and_then(|place| known.get(place));
    // A text that is missing is missing in every language, not only in that of the first field.
    let of_text = field.is_some_and(|field| {
        let name = field.name.rsplit_once('.').map_or("", |(name, _)| name);
        let told = problem.pointer.replace('/', ".");
        !name.is_empty() && told.strip_prefix('.') == Some(name) && is_text(name)
    });
    let complaint = Complaint {
        field: field.map(|field| field.name.clone()).unwrap_or_default(),
        label: field.map(|field| field.label.clone()).unwrap_or_default(),
        message: if of_text && problem.code == ProblemCode::Required {
            t.get("problem-required-language")
        } else {
            t.problem(problem)
        },
    };
    (place.unwrap_or(usize::MAX), complaint)
}

/// Whether a member is a text in several languages.
fn is_text(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    super::text::MEMBERS.contains(&last)
}

/// The field for a member: its own, else the first below it, else the one that it is a part of.
/// Places in lists are no fields.
fn place(pointer: &str, known: &[Known]) -> Option<usize> {
    let names: Vec<String> = pointer
        .split('/')
        .skip(1)
        .filter(|name| !name.bytes().all(|byte| byte.is_ascii_digit()))
        .map(|name| name.replace("~1", "/").replace("~0", "~"))
        .collect();
    (1..=names.len()).rev().find_map(|length| {
        let name = names
            .iter()
            .take(length)
            .cloned()
            .collect::<Vec<_>>()
            .join(".");
        let below = format!("{name}.");
        known
            .iter()
            .position(|field| field.name == name)
            .or_else(|| {
                known
                    .iter()
                    .position(|field| field.name.starts_with(&below))
            })
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn known() -> Vec<Known> {
        [
            "name.lt",
            "name.en",
            "location.latitude",
            "location.longitude",
            "contacts",
            "price.amount",
        ]
        .into_iter()
        .map(|name| Known {
            name: name.to_owned(),
            label: name.to_owned(),
        })
        .collect()
    }

    #[test]
    fn every_problem_stands_at_its_field() {
        for (pointer, field) in [
            ("/name", "name.lt"),
            ("/name/en", "name.en"),
            ("/name/nl", "name.lt"),
            ("/location", "location.latitude"),
            ("/location/longitude", "location.longitude"),
            ("/contacts/0/email", "contacts"),
            ("/contacts", "contacts"),
            ("/price", "price.amount"),
            ("/price/currency", "price.amount"),
            ("/identifier", ""),
            ("", ""),
        ] {
            let mut problems = Problems::default();
            problems.add(pointer, ProblemCode::Required);
            let told = Told::of(
                &problems,
                &known(),
                &Translator::new(&LanguageTag::english()),
            );
            assert_eq!(told.0.first().unwrap().field, field, "{pointer}");
        }
    }

    #[test]
    fn the_summary_has_the_order_of_the_form_and_names_its_fields() {
        let mut problems = Problems::default();
        problems.add("/identifier", ProblemCode::Taken);
        problems.add("/contacts/1/email", ProblemCode::Malformed(String::new()));
        problems.add("/contacts/2/email", ProblemCode::Malformed(String::new()));
        problems.add("/name", ProblemCode::Required);
        let told = Told::of(
            &problems,
            &known(),
            &Translator::new(&"lt".parse().unwrap()),
        );
        let lines: Vec<String> = told.0.iter().map(Complaint::line).collect();
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(lines.first().unwrap().starts_with("name.lt: "));
        assert!(!lines.last().unwrap().contains(": "), "{lines:?}");
        assert!(told.about("contacts").unwrap().contains("pašto"));
        assert_eq!(told.about("location.latitude"), None);
    }
}
