//! What one row says.

use indexmap::IndexSet;

use super::{Piece, Shape, Wrong, wrong};
use crate::domain::esco::{Concept, ConceptId, ConceptKind, Label, Link, Relation};

/// Longest cell, in bytes. The longest that was met has 20,947 (other names in Dutch, 1.2).
const CELL: usize = 64 * 1024;
/// Most other names of a concept in one cell. The most that were met are 637 (Dutch, 1.2).
const LABELS: usize = 4_000;
/// Longest name of a concept, in bytes.
const NAME: usize = 1_000;

/// A row with the names of its columns.
pub(super) struct Row<'a> {
    pub line: u64,
    pub header: &'a [String],
    pub cells: Vec<Vec<u8>>,
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
        let lines = self.cell(column)?.unwrap_or_default().lines();
        let lines = lines.map(str::trim).filter(|line| !line.is_empty());
        let lines: IndexSet<&str> = lines.collect();
        if lines.len() > LABELS {
            return Err(self.wrong(column, &format!("has more than {LABELS} lines")));
        }
        Ok(lines.into_iter().map(ToOwned::to_owned).collect())
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

    pub fn piece(&self, shape: Shape) -> Result<Piece, Wrong> {
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
