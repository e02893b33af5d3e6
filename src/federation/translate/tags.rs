//! Hashtags and skills.

use super::{node::Node, publisher::Rendering};
use crate::{
    domain::{LanguageTag, ObjectUrl, Territory, esco::ConceptKind, slug},
    federation::wire::{DefinedTerm, Hashtag},
};

/// Most hashtags of one object (federation.md section 2.11).
const MOST: usize = 5;
/// How the address of every ESCO skill begins.
const ESCO_SKILL: &str = "http://data.europa.eu/esco/skill/";

/// The first words as hashtags: `#CitiesOfLearning`.
pub fn to_hashtags(words: &[String], territory: &Territory) -> Vec<Hashtag> {
    let mut tags: Vec<Hashtag> = Vec::new();
    for (word, name) in words
        .iter()
        .filter_map(|word| Some((word, camel_case(word)?)))
    {
        if tags.len() == MOST {
            break;
        }
        if tags.iter().all(|tag| tag.name != format!("#{name}")) {
            tags.push(Hashtag {
                kind: "Hashtag",
                href: search_for(word, territory),
                name: format!("#{name}"),
            });
        }
    }
    tags
}

/// Where a word is searched for: what a hashtag leads to.
fn search_for(word: &str, territory: &Territory) -> ObjectUrl {
    let front = territory.url.at("/");
    let mut url = front.url().clone();
    url.query_pairs_mut().append_pair("q", word);
    ObjectUrl::try_from(url).unwrap_or(front)
}

/// A word or several as one, each with a capital, in letters without marks where there are such:
/// `Mokymosi miestas` becomes `MokymosiMiestas`. Nothing when no letter is left, for a hashtag
/// of digits is none.
fn camel_case(words: &str) -> Option<String> {
    let mut joined = String::new();
    for word in words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let plain: String = word
            .chars()
            .map(|c| {
                if c.is_ascii() {
                    c.to_string()
                } else {
                    slug::fold(c.encode_utf8(&mut [0; 4]))
                }
            })
            .collect();
        let mut letters = plain.chars().filter(|c| c.is_alphanumeric());
        joined.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        joined.extend(letters);
    }
    joined.chars().any(char::is_alphabetic).then_some(joined)
}

/// The words of an object's hashtags.
pub fn read_hashtags(node: Node<'_>) -> Vec<String> {
    let tags = node.nodes("tag").filter(|tag| tag.is("Hashtag"));
    let words = tags.filter_map(|tag| tag.text("name"));
    let words = words.map(|name| name.strip_prefix('#').unwrap_or(name).to_owned());
    words.filter(|word| !word.is_empty()).collect()
}

/// Skills with what they are called.
pub fn to_terms(
    skills: &[String],
    language: &LanguageTag,
    rendering: &Rendering<'_>,
) -> Vec<DefinedTerm> {
    let term = |skill: &String| DefinedTerm {
        kind: "DefinedTerm",
        id: skill.clone(),
        name: (rendering.label)(skill, language),
        in_defined_term_set: skill
            .starts_with(ESCO_SKILL)
            .then_some(ConceptKind::Skill.scheme()),
    };
    skills.iter().map(term).collect()
}

/// The addresses of an object's skills, as they stand.
pub fn read_terms(node: Node<'_>) -> Vec<String> {
    let terms = node.all("teaches").filter_map(|term| {
        term.as_str().or_else(|| {
            let term = Node::of(term)?;
            term.text("id")
                .or_else(|| term.text("@id"))
                .or_else(|| term.text("url"))
        })
    });
    terms
        .filter(|term| ObjectUrl::parse(term).is_ok())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_hashtags() {
        for (words, tag) in [
            ("Robotika", Some("Robotika")),
            ("mokymosi miestas", Some("MokymosiMiestas")),
            ("Žalias kelias!", Some("ZaliasKelias")),
            ("cities-of-learning", Some("CitiesOfLearning")),
            ("STEM", Some("STEM")),
            ("2026", None),
            ("!!!", None),
        ] {
            assert_eq!(camel_case(words).as_deref(), tag, "{words}");
        }
    }
}
