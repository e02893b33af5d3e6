//! What the operator says of the territory.

use super::{check_colour, check_languages, check_mail, check_timezone};
use crate::{
    actions::Error,
    domain::{
        LanguageMap, LanguageTag, ProblemCode, Problems, Territory, event::Event, limit,
        permission::Actor,
    },
    store::{Connection, events, settings},
};

/// Most characters of a topic.
const TOPIC: usize = 60;

/// What the operator says of the territory.
#[derive(Debug, Clone, Default)]
pub struct TerritoryChange {
    /// What it is called.
    pub name: LanguageMap,
    /// One or two sentences.
    pub summary: LanguageMap,
    /// The story, in Markdown.
    pub content: LanguageMap,
    /// Languages of its pages, the default first.
    pub languages: Vec<LanguageTag>,
    /// IANA time zone.
    pub timezone: Option<String>,
    /// Colour of its blaze, `#rrggbb`.
    pub colour: Option<String>,
    /// Mail address for questions.
    pub contact: Option<String>,
    /// Topics that partners choose from; the ones that are there when absent.
    pub categories: Option<Vec<String>>,
}

/// Changes what the territory says of itself.
///
/// # Errors
/// [`Rule`].
pub fn change_territory(
    connection: &mut Connection,
    actor: &Actor,
    change: TerritoryChange,
) -> Result<Territory, Error> {
    actor.must_operate()?;
    let mut problems = Problems::default();
    problems.add_if(change.name.is_empty(), "/name", ProblemCode::Required);
    limit::check_map(&change.name, "/name", limit::NAME, &mut problems);
    limit::check_map(&change.summary, "/summary", limit::SUMMARY, &mut problems);
    limit::check_map(&change.content, "/content", limit::CONTENT, &mut problems);
    check_languages(&change.languages, &mut problems);
    check_timezone(change.timezone.as_deref(), &mut problems);
    check_colour(change.colour.as_deref(), &mut problems);
    if let Some(contact) = &change.contact {
        check_mail("/contact", contact, &mut problems);
    }
    if let Some(categories) = &change.categories {
        check_categories(categories, &mut problems);
    }
    problems.or(())?;
    let before = crate::actions::territory(connection)?;
    let after = Territory {
        name: change.name,
        summary: change.summary,
        content: change.content,
        languages: change.languages,
        timezone: change.timezone,
        colour: change.colour.map(|colour| colour.to_lowercase()),
        contact: change.contact,
        categories: change.categories.unwrap_or(before.categories.clone()),
        ..before.clone()
    };
    if after != before {
        settings::put_territory(connection, &after)?;
        events::changed(connection, "territory", "territory")?;
        events::append(connection, &Event::TerritoryUpdated)?;
    }
    Ok(after)
}

/// Topics are words of the API: small letters, digits and hyphens, each once.
fn check_categories(categories: &[String], problems: &mut Problems) {
    problems.add_if(categories.is_empty(), "/categories", ProblemCode::Required);
    problems.add_if(
        categories.len() > limit::ENTRIES,
        "/categories",
        ProblemCode::TooMany(limit::ENTRIES),
    );
    for (n, word) in categories.iter().enumerate() {
        let pointer = format!("/categories/{n}");
        if !is_category(word) {
            let why = "is not a topic such as night-walks".to_owned();
            problems.add(pointer, ProblemCode::Malformed(why));
        } else if categories.iter().take(n).any(|earlier| earlier == word) {
            problems.add(pointer, ProblemCode::Taken);
        }
    }
}

fn is_category(word: &str) -> bool {
    let small = |c: char| c == '-' || (c.is_alphanumeric() && !c.is_uppercase());
    (1..=TOPIC).contains(&word.chars().count())
        && word.chars().all(small)
        && !word.starts_with('-')
        && !word.ends_with('-')
}
