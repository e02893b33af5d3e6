//! What a file is, by its name.

use super::super::{Collection, Version};
use crate::domain::LanguageTag;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Concepts with their labels in one language: skills, groups, occupations.
    Concepts,
    /// Which concept is broader.
    Broader,
    /// The levels of the skills' hierarchy.
    Hierarchy,
    /// Which skills an occupation needs.
    OccupationSkills,
    /// Which skills a skill needs.
    SkillSkills,
    /// The concepts of a collection.
    Collection(Collection),
    /// What took the place of a concept: not ESCO's, but a table of two columns by whoever knows.
    Replacements,
}

impl Shape {
    /// The columns without which it cannot be read.
    pub(super) fn needs(self) -> &'static [&'static str] {
        match self {
            Self::Concepts => &["conceptType", "conceptUri", "preferredLabel"],
            Self::Broader => &["conceptUri", "broaderUri"],
            Self::Hierarchy => &["Level 0 URI", "Level 1 URI"],
            Self::OccupationSkills => &["occupationUri", "relationType", "skillUri"],
            Self::SkillSkills => &["originalSkillUri", "relationType", "relatedSkillUri"],
            Self::Collection(_) => &["conceptUri"],
            Self::Replacements => &["conceptUri", "replacedBy"],
        }
    }

    /// Whether its rows are labels in a language.
    #[must_use]
    pub fn has_language(self) -> bool {
        self == Self::Concepts
    }
}

/// ESCO's names of files, with what they hold.
pub(super) const NAMES: &[(&str, Shape)] = &[
    ("skills", Shape::Concepts),
    ("skillGroups", Shape::Concepts),
    ("occupations", Shape::Concepts),
    ("ISCOGroups", Shape::Concepts),
    ("broaderRelationsSkillPillar", Shape::Broader),
    ("broaderRelationsOccPillar", Shape::Broader),
    ("skillsHierarchy", Shape::Hierarchy),
    ("occupationSkillRelations", Shape::OccupationSkills),
    ("skillSkillRelations", Shape::SkillSkills),
    (
        "digitalSkillsCollection",
        Shape::Collection(Collection::Digital),
    ),
    (
        "digCompSkillsCollection",
        Shape::Collection(Collection::DigComp),
    ),
    (
        "greenSkillsCollection",
        Shape::Collection(Collection::Green),
    ),
    (
        "transversalSkillsCollection",
        Shape::Collection(Collection::Transversal),
    ),
    (
        "languageSkillsCollection",
        Shape::Collection(Collection::Language),
    ),
    (
        "researchSkillsCollection",
        Shape::Collection(Collection::Research),
    ),
    (
        "researchOccupationsCollection",
        Shape::Collection(Collection::ResearchOccupations),
    ),
    ("replacements", Shape::Replacements),
];

/// ESCO's files of which nothing is used. Their columns are like those of others.
const UNUSED: &[&str] = &["conceptSchemes", "dictionary", "greenShareOcc"];

/// What a file's name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// ESCO's name of it, such as `skills`. Of others their own.
    pub family: String,
    /// What it holds, when its name is one of ESCO's.
    pub(super) shape: Option<Shape>,
    /// Nothing of it is used.
    pub(super) unused: bool,
    /// The language of its labels: `en` of `skills_en.csv`.
    pub language: Option<LanguageTag>,
    /// The version, of a part of the path such as `ESCO dataset - v1.2.0 - … - csv`.
    pub version: Option<Version>,
}

impl Named {
    /// Reads a path.
    #[must_use]
    pub fn read(path: &str) -> Self {
        let version = path.rsplit(['/', '\\']).find_map(version_in);
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let name = name.split('.').take_while(|part| *part != "csv");
        let stem = name.collect::<Vec<_>>().join(".");
        // Before ESCO's own name some keep the version.
        let parts: Vec<&str> = stem.split('_').collect();
        let known = parts.iter().enumerate().find_map(|(at, part)| {
            let (name, shape) = NAMES.iter().find(|(name, _)| name == part)?;
            Some((at, *name, *shape))
        });
        let after = known.map_or(1, |(at, ..)| at + 1);
        let language = parts.get(after).and_then(|part| part.parse().ok());
        Self {
            family: known.map_or(stem.clone(), |(_, name, _)| name.to_owned()),
            shape: known.map(|(.., shape)| shape),
            unused: parts.iter().any(|part| UNUSED.contains(part)),
            language: language.map(bokmal),
            version,
        }
    }
}

/// ESCO's `no` is Bokmål.
fn bokmal(language: LanguageTag) -> LanguageTag {
    match language.as_str() {
        "no" => "nb".parse().unwrap_or(language),
        _ => language,
    }
}

/// `1.2.0` of `ESCO dataset - v1.2.0 - classification - en - csv`.
fn version_in(part: &str) -> Option<Version> {
    let digits = |text: &str| -> usize {
        text.bytes()
            .take_while(|byte| byte.is_ascii_digit() || *byte == b'.')
            .count()
    };
    part.match_indices('v').find_map(|(at, _)| {
        let starts = part.get(..at)?.chars().next_back();
        let rest = part.get(at + 1..)?;
        let number = rest.get(..digits(rest))?.trim_end_matches('.');
        let is_alone = starts.is_none_or(|before| !before.is_alphanumeric());
        (is_alone && number.contains('.')).then(|| number.parse().ok())?
    })
}
