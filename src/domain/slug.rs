//! Short names in addresses and handles.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::document::ProblemCode;

/// The name by which an organisation or a playlist is addressed and followed: lower-case letters,
/// digits and single hyphens, 1 to 60 characters. All slugs of a node, and the territory's handle,
/// share one namespace, and none is given out twice.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// Names that the node keeps for itself.
const RESERVED: &[&str] = &["territory", "actor", "new", "inbox"];

impl Slug {
    /// The slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A slug made from a name: letters of all Latin alphabets lose their marks, everything else
    /// becomes a hyphen. Nothing when no letter or digit is left.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let mut slug = String::new();
        for c in fold(name).chars() {
            if slug.len() >= 60 {
                break;
            }
            if c.is_ascii_alphanumeric() {
                slug.push(c);
            } else if !slug.ends_with('-') && !slug.is_empty() {
                slug.push('-');
            }
        }
        let slug = slug.trim_end_matches('-');
        slug.parse().ok()
    }

    /// The same slug with a number, for when it is taken: `library-2`.
    #[must_use]
    pub fn numbered(&self, n: u32) -> Self {
        let stem: String = self.0.chars().take(52).collect();
        Self(format!("{}-{n}", stem.trim_end_matches('-')))
    }
}

/// Lower case without marks: what a reader types finds what an author wrote. Serbian Cyrillic
/// becomes Latin; đ ø ł ß æ œ þ ð become their plain letters.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase) {
        match c {
            '\u{300}'..='\u{36f}' => {}
            // Short vowels and the lengthening stroke of Arabic, which few people type.
            '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => {}
            // No database text holds it.
            '\0' => folded.push(' '),
            'ς' => folded.push('σ'),
            'đ' => folded.push('d'),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ð' => folded.push('d'),
            c => match cyrillic(c) {
                Some(latin) => folded.push_str(latin),
                None => folded.push(c),
            },
        }
    }
    folded
}

/// Serbian Cyrillic as Latin without marks; a letter that Serbian lacks stays.
fn cyrillic(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'ђ' => "d",
        'е' => "e",
        'ж' => "z",
        'з' => "z",
        'и' => "i",
        'ј' => "j",
        'к' => "k",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'ћ' => "c",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' => "c",
        'ч' => "c",
        'џ' => "dz",
        'ш' => "s",
        _ => return None,
    })
}

impl FromStr for Slug {
    type Err = ProblemCode;

    fn from_str(text: &str) -> Result<Self, ProblemCode> {
        let well_formed = !text.is_empty()
            && text.len() <= 60
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--");
        if !well_formed {
            return Err(ProblemCode::Malformed(
                "must be 1 to 60 lower-case letters, digits and single hyphens".to_owned(),
            ));
        }
        if RESERVED.contains(&text) {
            return Err(ProblemCode::Taken);
        }
        Ok(Self(text.to_owned()))
    }
}

impl TryFrom<String> for Slug {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
            .map_err(|problem: ProblemCode| problem.to_string())
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn names_of_the_network_become_slugs() {
        for (name, slug) in [
            (
                "Vilniaus centrinė biblioteka",
                "vilniaus-centrine-biblioteka",
            ),
            ("  Žaliasis kelias! ", "zaliasis-kelias"),
            ("Матица српска", "matica-srpska"),
            ("Tønsberg & Færder", "tonsberg-faerder"),
        ] {
            assert_eq!(Slug::from_name(name).unwrap().as_str(), slug);
        }
        assert!(Slug::from_name("!!!").is_none());
        assert!(Slug::from_name("Territory").is_none());
    }

    #[test]
    fn what_is_no_slug_is_refused() {
        for wrong in [
            "",
            "-a",
            "a-",
            "a--b",
            "Ab",
            "a b",
            "ą",
            "territory",
            &"a".repeat(61),
        ] {
            assert!(wrong.parse::<Slug>().is_err(), "{wrong}");
        }
    }
}
