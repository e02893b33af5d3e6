//! The official CSV files of ESCO, row by row.
//!
//! Columns are known by their names: their number and order differ between versions (7 in the
//! skills of 1.0, 13 in those of 1.1.1). What a file is, its name says, as ESCO gives it
//! (`skills_en.csv`, `broaderRelationsSkillPillar.csv`), else its columns. A row that is not as it
//! must be ends the reading with its line and column: a classification is taken in wholly.

use std::io::{BufReader, Read};

use super::{Collection, Concept, ConceptId, ConceptKind, Label, Link, Relation, Version};
use crate::domain::{LanguageTag, feed::csv::Rows};

/// Most rows of a file. The largest of ESCO 1.2 has 130,000.
const ROWS: u64 = 1_000_000;
/// Longest cell, in bytes. The longest of ESCO 1.1.1 has 5,000.
const CELL: usize = 64 * 1024;
/// Most other names of a concept in one cell. The most of ESCO 1.1.1 are 70.
const LABELS: usize = 500;
/// Longest name of a concept, in bytes.
const NAME: usize = 1_000;

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
    fn needs(self) -> &'static [&'static str] {
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
const NAMES: &[(&str, Shape)] = &[
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
    shape: Option<Shape>,
    /// Nothing of it is used.
    unused: bool,
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

/// Why a file cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Wrong {
    /// The line on which the row begins, from 1.
    pub line: u64,
    /// The column.
    pub column: Option<&'static str>,
    /// What is wrong with it.
    pub reason: String,
}

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// What a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// A concept, and what it is called in the file's language.
    pub concept: Option<(Concept, Label)>,
    /// What concepts have to do with others.
    pub links: Vec<Link>,
    /// A concept and the one that took its place.
    pub replaced: Option<(ConceptId, ConceptId)>,
}

impl Piece {
    /// About how many bytes it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        let label = self.concept.as_ref().map(|(_, label)| label);
        let texts = label.into_iter().flat_map(|label| {
            let lists = label.alternative.iter().chain(&label.hidden);
            let texts = lists.chain(&label.description).chain(&label.scope_note);
            texts.chain(std::iter::once(&label.preferred))
        });
        256 + texts.map(|text| text.len() + 32).sum::<usize>()
    }
}

/// The rows of a file.
pub struct File<'a> {
    rows: Rows<'a>,
    /// What it holds.
    pub shape: Shape,
    header: Vec<String>,
    read: u64,
    done: bool,
}

/// The marks before the first letter of some files.
const MARK: &[u8] = b"\xef\xbb\xbf";

impl<'a> File<'a> {
    /// Reads a file's header. Nothing: it is none of those that are used.
    ///
    /// # Errors
    /// [`Wrong`]: columns are missing, or it is no text.
    pub fn open(named: &Named, source: impl Read + Send + 'a) -> Result<Option<Self>, Wrong> {
        if named.unused {
            return Ok(None);
        }
        let mut rows = Rows::new(Box::new(BufReader::with_capacity(64 * 1024, source)), b',');
        let first = rows.next().map_err(|error| unreadable(1, &error))?;
        let Some(first) = first else {
            return Err(wrong(1, None, "is empty"));
        };
        let mut cells = first
            .cells
            .map_err(|reason| wrong(first.line, None, &reason))?;
        if let Some(cell) = cells.first_mut()
            && cell.starts_with(MARK)
        {
            cell.drain(..MARK.len());
        }
        let header = cells.into_iter().map(|cell| {
            let text = String::from_utf8(cell);
            text.map(|text| text.trim().to_owned())
        });
        let header: Result<Vec<String>, _> = header.collect();
        let Ok(header) = header else {
            return Err(wrong(first.line, None, "is no text in UTF-8"));
        };
        let has = |name: &&str| header.iter().any(|own| own.eq_ignore_ascii_case(name));
        let shape = match named.shape {
            Some(shape) => shape,
            None => {
                let mut shapes = NAMES.iter().map(|(_, shape)| *shape);
                let found = shapes.find(|shape| {
                    !matches!(shape, Shape::Collection(_)) && shape.needs().iter().all(&has)
                });
                match found {
                    Some(shape) => shape,
                    None => return Ok(None),
                }
            }
        };
        let missing: Vec<&str> = shape
            .needs()
            .iter()
            .copied()
            .filter(|name| !has(name))
            .collect();
        if !missing.is_empty() {
            let reason = format!("has no column {}", missing.join(", nor "));
            return Err(wrong(first.line, None, &reason));
        }
        if shape == Shape::Hierarchy {
            // ESCO 1.1.1 leaves out the last cells of its upper levels.
            rows.allow_short_rows();
        }
        Ok(Some(Self {
            rows,
            shape,
            header,
            read: 0,
            done: false,
        }))
    }

    fn row(&mut self) -> Result<Option<Row<'_>>, Wrong> {
        let row = self
            .rows
            .next()
            .map_err(|error| unreadable(self.read + 2, &error))?;
        let Some(row) = row else { return Ok(None) };
        self.read += 1;
        if self.read > ROWS {
            let reason = format!("has more than {ROWS} rows");
            return Err(wrong(row.line, None, &reason));
        }
        let cells = row.cells.map_err(|reason| wrong(row.line, None, &reason))?;
        Ok(Some(Row {
            line: row.line,
            header: &self.header,
            cells,
        }))
    }
}

impl Iterator for File<'_> {
    type Item = Result<(u64, Piece), Wrong>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let shape = self.shape;
        let next = match self.row() {
            Ok(None) => None,
            Ok(Some(row)) => Some(row.piece(shape).map(|piece| (row.line, piece))),
            Err(wrong) => Some(Err(wrong)),
        };
        self.done = !matches!(next, Some(Ok(_)));
        next
    }
}

fn wrong(line: u64, column: Option<&'static str>, reason: &str) -> Wrong {
    Wrong {
        line,
        column,
        reason: reason.to_owned(),
    }
}

fn unreadable(line: u64, error: &std::io::Error) -> Wrong {
    wrong(line, None, &format!("cannot be read: {error}"))
}

struct Row<'a> {
    line: u64,
    header: &'a [String],
    cells: Vec<Vec<u8>>,
}

impl Row<'_> {
    fn wrong(&self, column: &'static str, reason: &str) -> Wrong {
        wrong(self.line, Some(column), reason)
    }

    /// A cell's text; nothing when it is empty or there is no such column.
    fn cell(&self, column: &'static str) -> Result<Option<&str>, Wrong> {
        let mut header = self.header.iter();
        let at = header.position(|name| name.eq_ignore_ascii_case(column));
        let Some(cell) = at.and_then(|at| self.cells.get(at)) else {
            return Ok(None);
        };
        if cell.len() > CELL {
            let reason = format!("is longer than {} KiB", CELL / 1024);
            return Err(self.wrong(column, &reason));
        }
        let text = std::str::from_utf8(cell);
        let text = text.map_err(|_wrong| self.wrong(column, "is no text in UTF-8"))?;
        if text.contains('\0') {
            return Err(self.wrong(column, "holds a NUL"));
        }
        let text = text.trim();
        Ok((!text.is_empty()).then_some(text))
    }

    fn needed(&self, column: &'static str) -> Result<&str, Wrong> {
        self.cell(column)?
            .ok_or_else(|| self.wrong(column, "is empty"))
    }

    fn text(&self, column: &'static str) -> Result<Option<String>, Wrong> {
        Ok(self.cell(column)?.map(ToOwned::to_owned))
    }

    /// Texts that stand on a line each, every one once.
    fn lines(&self, column: &'static str) -> Result<Vec<String>, Wrong> {
        let mut lines: Vec<String> = Vec::new();
        for line in self.cell(column)?.unwrap_or_default().lines() {
            let line = line.trim();
            if line.is_empty() || lines.iter().any(|own| own == line) {
                continue;
            }
            if lines.len() == LABELS {
                return Err(self.wrong(column, &format!("has more than {LABELS} lines")));
            }
            lines.push(line.to_owned());
        }
        Ok(lines)
    }

    fn id(&self, column: &'static str) -> Result<ConceptId, Wrong> {
        self.read_id(column, self.needed(column)?)
    }

    fn read_id(&self, column: &'static str, text: &str) -> Result<ConceptId, Wrong> {
        text.parse().map_err(|error| {
            let shown: String = text.chars().take(80).collect();
            self.wrong(column, &format!("`{shown}` {error}"))
        })
    }

    fn piece(&self, shape: Shape) -> Result<Piece, Wrong> {
        let mut piece = Piece {
            concept: None,
            links: Vec::new(),
            replaced: None,
        };
        match shape {
            Shape::Concepts => {
                let (concept, label) = self.concept()?;
                piece.links.extend(self.isco_group(&concept)?);
                piece.concept = Some((concept, label));
            }
            Shape::Broader => {
                let broader = self.id("broaderUri")?;
                piece
                    .links
                    .push(link(self.id("conceptUri")?, Relation::Broader, &broader));
            }
            Shape::Hierarchy => piece.links = self.levels()?,
            Shape::OccupationSkills => piece.links.push(Link {
                subject: self.id("occupationUri")?,
                relation: self.relation()?,
                object: self.id("skillUri")?.to_string(),
            }),
            Shape::SkillSkills => piece.links.push(Link {
                subject: self.id("originalSkillUri")?,
                relation: self.relation()?,
                object: self.id("relatedSkillUri")?.to_string(),
            }),
            Shape::Collection(collection) => piece.links.push(Link {
                subject: self.id("conceptUri")?,
                relation: Relation::Member,
                object: collection.as_str().to_owned(),
            }),
            Shape::Replacements => {
                piece.replaced = Some((self.id("conceptUri")?, self.id("replacedBy")?));
            }
        }
        Ok(piece)
    }

    fn concept(&self) -> Result<(Concept, Label), Wrong> {
        let kind = match self.needed("conceptType")? {
            "KnowledgeSkillCompetence" => ConceptKind::Skill,
            "SkillGroup" => ConceptKind::SkillGroup,
            "Occupation" => ConceptKind::Occupation,
            "ISCOGroup" => ConceptKind::OccupationGroup,
            other => {
                let shown: String = other.chars().take(80).collect();
                let reason = format!("`{shown}` is no kind of concept");
                return Err(self.wrong("conceptType", &reason));
            }
        };
        let preferred = self.needed("preferredLabel")?;
        if preferred.len() > NAME {
            let reason = format!("is longer than {NAME} bytes");
            return Err(self.wrong("preferredLabel", &reason));
        }
        let replaced_by = self.cell("replacedBy")?;
        let replaced_by = replaced_by.map(|text| self.read_id("replacedBy", text));
        let status = self.cell("status")?.unwrap_or("released");
        let concept = Concept {
            id: self.id("conceptUri")?,
            kind,
            code: self.text("code")?,
            skill_type: self.text("skillType")?,
            reuse_level: self.text("reuseLevel")?,
            obsolete: ["obsolete", "deprecated"].contains(&status),
            replaced_by: replaced_by.transpose()?,
        };
        let mut alternative = self.lines("altLabels")?;
        alternative.retain(|text| text != preferred);
        let description = self.text("description")?;
        let label = Label {
            preferred: preferred.to_owned(),
            alternative,
            hidden: self.lines("hiddenLabels")?,
            description: match description {
                None => self.text("definition")?,
                description => description,
            },
            scope_note: self.text("scopeNote")?,
        };
        Ok((concept, label))
    }

    /// What stands above an occupation, by the code in its row; what stands above a group of
    /// occupations, by its own code.
    fn isco_group(&self, concept: &Concept) -> Result<Option<Link>, Wrong> {
        let (column, code) = match concept.kind {
            ConceptKind::Occupation => ("iscoGroup", self.cell("iscoGroup")?),
            ConceptKind::OccupationGroup => {
                let code = self.cell("code")?.unwrap_or_default();
                let above = code.len().checked_sub(1).and_then(|end| code.get(..end));
                ("code", above.filter(|above| !above.is_empty()))
            }
            ConceptKind::Skill | ConceptKind::SkillGroup => return Ok(None),
        };
        let Some(code) = code else { return Ok(None) };
        let group = ConceptId::isco(code).map_err(|_no_code| {
            let shown: String = code.chars().take(80).collect();
            self.wrong(column, &format!("`{shown}` is no code of ISCO-08"))
        })?;
        Ok(Some(link(concept.id.clone(), Relation::Broader, &group)))
    }

    fn levels(&self) -> Result<Vec<Link>, Wrong> {
        let mut above: Option<ConceptId> = None;
        let mut links = Vec::new();
        for column in ["Level 0 URI", "Level 1 URI", "Level 2 URI", "Level 3 URI"] {
            let Some(text) = self.cell(column)? else {
                break;
            };
            let id = self.read_id(column, text)?;
            if let Some(above) = &above {
                links.push(link(id.clone(), Relation::Broader, above));
            }
            above = Some(id);
        }
        Ok(links)
    }

    fn relation(&self) -> Result<Relation, Wrong> {
        match self.needed("relationType")? {
            "essential" => Ok(Relation::Essential),
            "optional" => Ok(Relation::Optional),
            _ => Err(self.wrong("relationType", "is neither `essential` nor `optional`")),
        }
    }
}

fn link(subject: ConceptId, relation: Relation, object: &ConceptId) -> Link {
    Link {
        subject,
        relation,
        object: object.to_string(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    fn read(path: &str, text: &str) -> Result<Vec<Piece>, Wrong> {
        let file = File::open(&Named::read(path), text.as_bytes())?.unwrap();
        file.map(|piece| piece.map(|(_, piece)| piece)).collect()
    }

    #[test]
    fn a_path_says_what_a_file_is() {
        let named = |path: &str| {
            let named = Named::read(path);
            (
                named.family,
                named.language.map(|tag| tag.to_string()),
                named.version.map(|version| version.to_string()),
            )
        };
        let told = |family: &str, language: Option<&str>, version: Option<&str>| {
            (
                family.to_owned(),
                language.map(ToOwned::to_owned),
                version.map(ToOwned::to_owned),
            )
        };
        for (path, family, language, version) in [
            ("skills_en.csv", "skills", Some("en"), None),
            (
                "ESCO dataset - v1.2.0 - classification - no - csv/occupations_no.csv",
                "occupations",
                Some("nb"),
                Some("1.2"),
            ),
            (
                "/srv/vilnius/v1.1.1_skillsHierarchy_en.csv.gz",
                "skillsHierarchy",
                Some("en"),
                Some("1.1.1"),
            ),
            (
                "broaderRelationsSkillPillar.csv",
                "broaderRelationsSkillPillar",
                None,
                None,
            ),
            ("my own.csv", "my own", None, None),
        ] {
            assert_eq!(named(path), told(family, language, version), "{path}");
        }
    }

    #[test]
    fn columns_are_known_by_their_names() {
        let old = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n\
            KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/a,knowledge,cross-sector,sewing,\"stitching\nneedlework\nstitching\",\n";
        let new = "\u{feff}conceptUri,preferredLabel,altLabels,status,conceptType,definition,skillType,reuseLevel\r\n\
            http://data.europa.eu/esco/skill/a,sewing,\"stitching\nneedlework\",released,KnowledgeSkillCompetence,,knowledge,cross-sector\r\n";
        let old = read("skills_en.csv", old).unwrap();
        assert_eq!(old, read("skills_en.csv", new).unwrap());
        let (concept, label) = old.first().unwrap().concept.as_ref().unwrap();
        assert_eq!(concept.kind, ConceptKind::Skill);
        assert_eq!(concept.skill_type.as_deref(), Some("knowledge"));
        assert!(!concept.obsolete);
        assert_eq!(label.alternative, ["stitching", "needlework"]);
        assert_eq!(label.description, None);
    }

    #[test]
    fn an_occupation_stands_under_the_group_of_its_code() {
        let text = "conceptType,conceptUri,iscoGroup,preferredLabel\n\
            Occupation,http://data.europa.eu/esco/occupation/a,2654,director\n";
        let pieces = read("occupations_en.csv", text).unwrap();
        let links = &pieces.first().unwrap().links;
        assert_eq!(links.first().unwrap().object, "isco/C2654");
        let text = "conceptType,conceptUri,code,preferredLabel\n\
            ISCOGroup,http://data.europa.eu/esco/isco/C2,2,Professionals\n\
            ISCOGroup,http://data.europa.eu/esco/isco/C26,26,Legal professionals\n";
        let pieces = read("ISCOGroups_en.csv", text).unwrap();
        let objects: Vec<&str> = pieces
            .iter()
            .flat_map(|piece| &piece.links)
            .map(|link| link.object.as_str())
            .collect();
        assert_eq!(objects, ["isco/C2"]);
    }

    #[test]
    fn levels_are_broader_step_by_step() {
        let text = "Level 0 URI,Level 1 URI,Level 2 URI,Level 3 URI\n\
            http://data.europa.eu/esco/skill/S,\n\
            http://data.europa.eu/esco/skill/S,http://data.europa.eu/esco/skill/S1,http://data.europa.eu/esco/skill/S1.1,\n";
        let pieces = read("skillsHierarchy_en.csv", text).unwrap();
        let links: Vec<(&str, &str)> = pieces
            .iter()
            .flat_map(|piece| &piece.links)
            .map(|link| (link.subject.as_str(), link.object.as_str()))
            .collect();
        assert_eq!(links, [("skill/S1", "skill/S"), ("skill/S1.1", "skill/S1")]);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line_and_column() {
        let told = |path: &str, text: &str| read(path, text).unwrap_err().to_string();
        assert_eq!(
            told("skills_en.csv", "conceptUri,name\n"),
            "line 1: has no column conceptType, nor preferredLabel"
        );
        assert_eq!(told("skills_en.csv", ""), "line 1: is empty");
        let head = "conceptType,conceptUri,preferredLabel\n";
        for (row, expected) in [
            (
                "KnowledgeSkillCompetence,http://example.org/a,a\n",
                "line 2, column conceptUri: `http://example.org/a` is no address of ESCO such as http://data.europa.eu/esco/skill/…",
            ),
            (
                "Skill,http://data.europa.eu/esco/skill/a,a\n",
                "line 2, column conceptType: `Skill` is no kind of concept",
            ),
            (
                "\nKnowledgeSkillCompetence,http://data.europa.eu/esco/skill/a,\n",
                "line 3, column preferredLabel: is empty",
            ),
            (
                "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/a\n",
                "line 2: has 2 cells where the header has 3",
            ),
        ] {
            assert_eq!(told("skills_en.csv", &format!("{head}{row}")), expected);
        }
        let long = format!(
            "{head}SkillGroup,{}skill/a,{}\n",
            super::super::BASE,
            "a".repeat(70_000)
        );
        assert_eq!(
            told("skills_en.csv", &long),
            "line 2, column preferredLabel: is longer than 64 KiB"
        );
        let head = "occupationUri,relationType,skillUri\n";
        let row =
            "http://data.europa.eu/esco/occupation/a,useful,http://data.europa.eu/esco/skill/a\n";
        assert_eq!(
            told("occupationSkillRelations.csv", &format!("{head}{row}")),
            "line 2, column relationType: is neither `essential` nor `optional`"
        );
    }

    #[test]
    fn an_endless_row_is_refused_without_being_kept() {
        let head: &[u8] = b"conceptType,conceptUri,preferredLabel\nSkillGroup,\"";
        let source = head.chain(std::io::repeat(b'a'));
        let named = Named::read("skills_en.csv");
        let file = File::open(&named, source.take(64 << 20)).unwrap().unwrap();
        let told: Vec<_> = file.collect();
        let Some(Err(wrong)) = told.first() else {
            panic!("it was read: {told:?}");
        };
        assert_eq!(told.len(), 1);
        assert!(wrong.reason.contains("is longer than 4 MiB"), "{wrong}");
    }

    #[test]
    fn other_tables_are_none_of_them() {
        // Its columns are those of concepts, and its kinds are none.
        let text = "conceptType,conceptUri,code,preferredLabel,greenShare\nISCO level 3,x,1,a,0\n";
        for name in ["greenShareOcc_en.csv", "v1.2.0/conceptSchemes_en.csv"] {
            let named = Named::read(name);
            assert!(
                File::open(&named, text.as_bytes()).unwrap().is_none(),
                "{name}"
            );
        }
        let named = Named::read("prices.csv");
        assert!(
            File::open(&named, "a,b\n1,2\n".as_bytes())
                .unwrap()
                .is_none()
        );
        let named = Named::read("mine.csv");
        let text = "conceptUri,broaderUri\n";
        let file = File::open(&named, text.as_bytes()).unwrap().unwrap();
        assert_eq!(file.shape, Shape::Broader);
    }
}
