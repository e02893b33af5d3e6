//! The files of messages themselves: complete, and no more than is used.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stderr)]

use fluent_templates::{LanguageIdentifier, fluent_bundle::FluentValue};
use intl_pluralrules::PluralRules;

use super::plural::told;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Message ids of a language, each with the names of its variables.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let variables = |text: &String| {
        let variables = text.split('$').skip(1);
        let name = |variable: &str| {
            let name = variable.chars().take_while(char::is_ascii_alphanumeric);
            name.collect()
        };
        variables.map(name).collect()
    };
    let texts = texts(language);
    texts
        .iter()
        .map(|(id, text)| (id.clone(), variables(text)))
        .collect()
}

/// Message ids of a language, each with what it says.
fn texts(language: &str) -> BTreeMap<String, String> {
    let file = root().join(format!("web/locales/{language}.ftl"));
    let source = fs::read_to_string(file).unwrap();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut current = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            current = line.split('=').next().unwrap().trim().to_owned();
            let new = texts.insert(current.clone(), String::new()).is_none();
            assert!(new, "{language}: {current} is there twice");
        }
        if let Some(text) = texts.get_mut(&current) {
            text.push_str(line);
            text.push('\n');
        }
    }
    texts
}

fn languages() -> Vec<String> {
    super::Translator::languages()
        .iter()
        .map(ToString::to_string)
        .collect()
}

/// Everything that asks for messages: our code and our templates.
fn sources() -> String {
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in ["src", "web/templates"] {
        collect(&root().join(folder), &mut files);
    }
    let mut text = String::new();
    for file in files
        .iter()
        .filter(|file| !file.ends_with("text/catalogue.rs"))
    {
        text.push_str(&fs::read_to_string(file).unwrap());
    }
    text
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path
            .extension()
            .is_some_and(|e| e == "rs" || e == "html" || e == "ftl")
        {
            files.push(path);
        }
    }
}

/// What follows each occurrence of `before` in the text, up to the next quotation mark.
fn quoted_after<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
    text.split(before)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let english = messages("en");
    assert!(english.len() > 100);
    for language in languages() {
        let own = messages(&language);
        let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
        let strange: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        assert!(
            strange.is_empty(),
            "{language} has {strange:?}, which English lacks"
        );
        for (id, variables) in &own {
            // A language may leave a variable out (a weekday), never ask for one that is not given.
            let unknown: Vec<_> = variables.difference(&english[id]).collect();
            let known = unknown.is_empty() || id.starts_with("format-");
            assert!(known, "{language}: {id} asks for {unknown:?}");
        }
    }
}

/// docs/operate/languages.md says of each language whether a native speaker has read it.
#[test]
fn the_documents_name_every_language() {
    let page = fs::read_to_string(root().join("docs/operate/languages.md")).unwrap();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `"));
    let told: Vec<&str> = rows.filter_map(|row| row.split('`').next()).collect();
    let mut real = languages();
    real.sort();
    assert_eq!(told, real);
    for row in page.lines().filter(|line| line.starts_with("| `")) {
        assert!(row.ends_with("| yes |") || row.ends_with("| no |"), "{row}");
    }
}

fn primary(language: &str) -> &str {
    language.split('-').next().unwrap()
}

#[test]
fn every_number_has_the_form_that_its_language_wants() {
    let english = texts("en");
    for language in languages() {
        let rules = PluralRules::create(
            primary(&language).parse::<LanguageIdentifier>().unwrap(),
            intl_pluralrules::PluralRuleType::CARDINAL,
        )
        .unwrap();
        let wanted: BTreeSet<String> = (0..=200)
            .map(|n| {
                let FluentValue::Number(alike) = told(&FluentValue::from(n), &language) else {
                    panic!("{n} is no number any more");
                };
                let category = rules.select(alike.value).unwrap();
                format!("[{}]", format!("{category:?}").to_lowercase())
            })
            .collect();
        for (id, text) in texts(&language) {
            let counted = english[&id].contains("[one]") && text.contains("->");
            let missing: Vec<_> = wanted.iter().filter(|form| !text.contains(*form)).collect();
            assert!(
                !counted || missing.is_empty(),
                "{language}: {id} lacks {missing:?}"
            );
        }
    }
}

/// Also where the rules are those of the language, whatever the script.
#[test]
fn three_opportunities_are_told_otherwise_than_seven_where_they_are() {
    for (language, differ) in [("sr-Cyrl", true), ("sr-Latn", true), ("fi", false)] {
        let t = super::Translator::new(&language.parse().unwrap());
        let word = |n: i64| {
            let text = t.with("count-opportunities", [("n", n.into())]);
            text.replace(&n.to_string(), "")
        };
        assert_eq!(
            word(3) != word(7),
            differ,
            "{language}: {} {}",
            word(3),
            word(7)
        );
    }
}

#[test]
fn every_message_is_used() {
    if !root().join("src/http").exists() {
        eprintln!("skipped: the pages, which use most messages, are not there yet");
        return;
    }
    let sources = sources();
    let quoted: BTreeSet<&str> = sources.split('"').collect();
    // `format!("kind-{kind}")` uses every message that begins with `kind-`.
    let prefixes: Vec<&str> = quoted
        .iter()
        .filter_map(|text| text.split_once('{').map(|(prefix, _)| prefix))
        .filter(|prefix| prefix.ends_with('-') && prefix.len() > 2)
        .collect();
    let unused: Vec<_> = messages("en")
        .into_keys()
        .filter(|id| !quoted.contains(id.as_str()))
        .filter(|id| !prefixes.iter().any(|prefix| id.starts_with(prefix)))
        .collect();
    assert!(unused.is_empty(), "nobody uses {unused:?}");
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let sources = sources();
    let english = messages("en");
    let asked = [
        " t.get(\"",
        "(t.get(\"",
        ".t.get(\"",
        " t.with(\"",
        "(t.with(\"",
        ".t.with(\"",
        " self.get(\"",
        "(self.get(\"",
        " self.with(\"",
        "(self.with(\"",
    ];
    for before in asked {
        for id in quoted_after(&sources, before) {
            let test = id == "no-such-message";
            assert!(
                test || english.contains_key(id),
                "{id} is asked for and not there"
            );
        }
    }
}
