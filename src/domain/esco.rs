//! ESCO: the European classification of skills and occupations, as a network of concepts.
//!
//! The names are ESCO's own (data model of the classification, versions 1.0 to 1.2): a *concept*
//! is a skill, a group of skills, an occupation or a group of occupations (ISCO-08). What is said
//! of it in a language is a [`Label`]; what it has to do with another concept is a [`Link`].
//!
//! [`file`] reads the official CSV files.

pub mod file;

use std::{fmt, str::FromStr};

use super::document::words;

/// What every ESCO address begins with.
pub const BASE: &str = "http://data.europa.eu/esco/";
/// Longest part of an address behind [`BASE`]. The longest that was met has 51 characters.
const LONGEST: usize = 100;
/// The notice that ESCO asks everybody to show who uses it (Commission Decision 2011/833/EU).
pub const NOTICE: &str = "This service uses the ESCO classification of the European Commission.";

words! {
    /// What a concept is.
    pub enum ConceptKind {
        /// A skill, a competence or knowledge.
        Skill = "skill",
        /// A group of skills.
        SkillGroup = "skillGroup",
        /// An occupation.
        Occupation = "occupation",
        /// A group of occupations, of ISCO-08.
        OccupationGroup = "occupationGroup",
    }
}

impl ConceptKind {
    /// The scheme of ESCO that it is in.
    #[must_use]
    pub fn scheme(self) -> &'static str {
        match self {
            Self::Skill | Self::SkillGroup => "http://data.europa.eu/esco/concept-scheme/skills",
            Self::Occupation | Self::OccupationGroup => {
                "http://data.europa.eu/esco/concept-scheme/occupations"
            }
        }
    }
}

words! {
    /// What a concept has to do with another.
    pub enum Relation {
        /// The other is broader.
        Broader = "broader",
        /// Who has the occupation, or learns the skill, needs the other skill.
        Essential = "essential",
        /// The other skill helps.
        Optional = "optional",
        /// It is in a collection, whose name stands for the other.
        Member = "member",
    }
}

words! {
    /// ESCO's collections of skills, by the names of their files.
    pub enum Collection {
        /// What people do with computers.
        Digital = "digital",
        /// The European framework of digital competence.
        DigComp = "digComp",
        /// What a sustainable economy needs.
        Green = "green",
        /// What is of use nearly everywhere.
        Transversal = "transversal",
        /// Languages.
        Language = "language",
        /// What researchers need.
        Research = "research",
        /// What researchers are.
        ResearchOccupations = "researchOccupations",
    }
}

/// A concept's address without [`BASE`]: `skill/0005c151-5b5a-4a66-8aac-60e734beb1ab`, `isco/C26`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConceptId(String);

/// The text is no address of an ESCO concept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("is no address of ESCO such as {BASE}skill/…")]
pub struct ConceptIdError;

impl ConceptId {
    /// Without [`BASE`].
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The whole address.
    #[must_use]
    pub fn uri(&self) -> String {
        format!("{BASE}{}", self.0)
    }

    /// A skill's address in the one way in which ESCO writes it; what is no address of ESCO stays as
    /// it is.
    #[must_use]
    pub fn canonical(address: &str) -> String {
        address
            .parse::<Self>()
            .map_or_else(|_other| address.to_owned(), |id| id.uri())
    }

    /// The group of occupations with a code of ISCO-08, such as `2654`.
    ///
    /// # Errors
    /// [`ConceptIdError`] when it is no such code.
    pub fn isco(code: &str) -> Result<Self, ConceptIdError> {
        if code.is_empty() || code.len() > 4 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ConceptIdError);
        }
        Ok(Self(format!("isco/C{code}")))
    }
}

impl FromStr for ConceptId {
    type Err = ConceptIdError;

    /// An address, also one with `https`, or what stands behind [`BASE`].
    fn from_str(text: &str) -> Result<Self, ConceptIdError> {
        let text = text.trim();
        let rest = text
            .strip_prefix(BASE)
            .or_else(|| text.strip_prefix("https://data.europa.eu/esco/"))
            .unwrap_or(text);
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
        let parts = rest.split_once('/');
        let (family, name) = parts.ok_or(ConceptIdError)?;
        let is_family = matches!(family, "skill" | "occupation" | "isco" | "isced-f");
        if !is_family || name.is_empty() || rest.len() > LONGEST || !name.bytes().all(plain) {
            return Err(ConceptIdError);
        }
        Ok(Self(rest.to_owned()))
    }
}

impl fmt::Display for ConceptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A version of ESCO: `1.1.1`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(Vec<u16>);

/// The text is no version of ESCO.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("is no version of ESCO such as 1.2.0")]
pub struct VersionError;

impl FromStr for Version {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, VersionError> {
        let text = text.trim().trim_start_matches(['v', 'V']);
        let parts: Result<Vec<u16>, _> = text.split('.').map(str::parse).collect();
        match parts {
            Ok(mut parts) if (1..=4).contains(&parts.len()) => {
                // 1.2 and 1.2.0 are one version.
                while parts.len() > 2 && parts.last() == Some(&0) {
                    parts.pop();
                }
                Ok(Self(parts))
            }
            _ => Err(VersionError),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&parts.join("."))
    }
}

/// What ESCO knows of a concept in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Its address.
    pub id: ConceptId,
    /// What it is.
    pub kind: ConceptKind,
    /// Its place in the hierarchy: `S1.2.3`, `2654.1`.
    pub code: Option<String>,
    /// `skill/competence` or `knowledge`.
    pub skill_type: Option<String>,
    /// `transversal`, `cross-sector`, `sector-specific` or `occupation-specific`.
    pub reuse_level: Option<String>,
    /// ESCO itself no longer uses it.
    pub obsolete: bool,
    /// The one that took its place.
    pub replaced_by: Option<ConceptId>,
}

/// What is said of a concept in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What it is called.
    pub preferred: String,
    /// What else it is called.
    pub alternative: Vec<String>,
    /// What people write who mean it: found, never shown.
    pub hidden: Vec<String>,
    /// What it is.
    pub description: Option<String>,
    /// What belongs to it and what does not.
    pub scope_note: Option<String>,
}

/// What a concept has to do with another, or with a collection.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Link {
    /// The concept.
    pub subject: ConceptId,
    /// What it has to do with it.
    pub relation: Relation,
    /// The other's id, or the name of the collection.
    pub object: String,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_concept_is_known_by_its_address() {
        for text in [
            "http://data.europa.eu/esco/skill/S1.2.3",
            "https://data.europa.eu/esco/skill/S1.2.3",
            "skill/S1.2.3",
        ] {
            let id: ConceptId = text.parse().unwrap();
            assert_eq!(id.as_str(), "skill/S1.2.3");
            assert_eq!(id.uri(), "http://data.europa.eu/esco/skill/S1.2.3");
            assert_eq!(ConceptId::canonical(text), id.uri());
        }
        for text in [
            "",
            "skill/",
            "skill/a/b",
            "skill/a b",
            "concept-scheme/skills",
            "http://example.org/esco/skill/a",
            "skill/<script>",
        ] {
            assert!(text.parse::<ConceptId>().is_err(), "{text}");
        }
        assert!(
            format!("skill/{}", "a".repeat(200))
                .parse::<ConceptId>()
                .is_err()
        );
        assert_eq!(ConceptId::isco("2654").unwrap().as_str(), "isco/C2654");
        for code in ["", "26541", "2 54", "C26"] {
            assert!(ConceptId::isco(code).is_err(), "{code}");
        }
    }

    #[test]
    fn versions_are_put_in_order_by_their_numbers() {
        let version = |text: &str| text.parse::<Version>().unwrap();
        assert!(version("1.0.9") < version("v1.1"));
        assert!(version("1.1.1") < version("1.2"));
        assert!(version("1.2") < version("1.10"));
        assert_eq!(version("1.2.0"), version("v1.2"));
        assert_eq!(version("v1.2.0").to_string(), "1.2");
        for text in ["", "v", "1.x", "latest", "1.2.3.4.5", "1.-2"] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }
}
