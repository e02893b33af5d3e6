//! Reading a mapping file, with everything that is wrong with it told at once.

use std::{collections::HashMap, sync::Arc};

use chrono::format::{Item, StrftimeItems};
use encoding_rs::Encoding;
use regex::Regex;
use serde_json::{Map, Value};

use super::{
    coordinates::System,
    mapping::{Mapping, MappingError, MappingErrors, Point},
    source::{Origin, Piece, Source, Table},
    target::{Shape, Target},
    tree::{Node, Tree},
};
use crate::domain::{LanguageTag, OpportunityContent, Problems, document::Document};

const KEYS: &str = "format, encoding, delimiter, records, timezone, language, dates, entities, \
                    small_words, coordinates, constants, fields, tables";

/// Reads a mapping file.
pub(super) fn mapping(toml: &str) -> Result<Mapping, MappingErrors> {
    let root = Node::parse(toml).map_err(|(line, problem)| {
        MappingErrors(vec![MappingError {
            line,
            key: String::new(),
            problem,
        }])
    })?;
    let mut reader = Reader::default();
    let mapping = reader.mapping(&root);
    if reader.errors.is_empty() {
        return Ok(mapping);
    }
    reader.errors.sort_by_key(|error| error.line);
    Err(MappingErrors(reader.errors))
}

#[derive(Default)]
struct Reader {
    errors: Vec<MappingError>,
    tables: HashMap<String, HashMap<String, Value>>,
}

impl Reader {
    fn wrong(&mut self, line: usize, key: &str, problem: impl Into<String>) {
        self.errors.push(MappingError {
            line,
            key: key.to_owned(),
            problem: problem.into(),
        });
    }

    /// A text that is read by `read`; what is wrong is told and gives nothing.
    fn parsed<T>(
        &mut self,
        key: &str,
        node: &Node,
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let Some(text) = node.text() else {
            self.wrong(node.line, key, "must be a text");
            return None;
        };
        read(text)
            .map_err(|problem| self.wrong(node.line, key, problem))
            .ok()
    }

    fn texts(&mut self, key: &str, node: &Node) -> Vec<String> {
        node.texts().unwrap_or_else(|| {
            self.wrong(node.line, key, "must be a text or a list of texts");
            Vec::new()
        })
    }

    fn truth(&mut self, key: &str, node: &Node) -> bool {
        node.json().as_bool().unwrap_or_else(|| {
            self.wrong(node.line, key, "must be true or false");
            false
        })
    }

    fn table<'a>(&mut self, key: &str, node: &'a Node) -> &'a [(String, Node)] {
        if let Tree::Table(members) = &node.tree {
            return members;
        }
        self.wrong(node.line, key, "must be a table");
        &[]
    }

    fn mapping(&mut self, root: &[(String, Node)]) -> Mapping {
        let mut mapping = Mapping::default();
        let mut later: Vec<(&str, &Node)> = Vec::new();
        for (key, node) in root {
            let key = key.as_str();
            match key {
                "format" => {
                    mapping.format = self.parsed(key, node, |text| {
                        text.parse()
                            .map_err(|problem: crate::domain::ProblemCode| problem.to_string())
                    });
                }
                "encoding" => {
                    let encoding = self.parsed(key, node, |text| {
                        Encoding::for_label(text.as_bytes()).ok_or_else(|| {
                            format!(
                                "is `{text}`, which is no encoding such as utf-8 or windows-1252"
                            )
                        })
                    });
                    mapping.encoding = encoding.unwrap_or(mapping.encoding);
                }
                "delimiter" => {
                    let delimiter = self.parsed(key, node, |text| match text.as_bytes() {
                        [byte] if byte.is_ascii() && !b"\"\r\n".contains(byte) => Ok(*byte),
                        _ => Err("must be one character such as `;`".to_owned()),
                    });
                    mapping.delimiter = delimiter.unwrap_or(mapping.delimiter);
                }
                "records" => {
                    mapping.records = self.parsed(key, node, |text| {
                        Ok(text.split('.').map(ToOwned::to_owned).collect())
                    });
                }
                "timezone" => {
                    mapping.customs.timezone = self.parsed(key, node, |text| {
                        text.parse().map_err(|_unknown| {
                            format!("is `{text}`, which is no time zone such as Europe/Vilnius")
                        })
                    });
                }
                "language" => {
                    mapping.language = self.parsed(key, node, |text| {
                        text.parse()
                            .map_err(|error| format!("is `{text}`: it {error}"))
                    });
                }
                "dates" => mapping.customs.dates = self.dates(key, node),
                "entities" => mapping.customs.entities = self.truth(key, node),
                "small_words" => mapping.customs.small_words = self.texts(key, node),
                "tables" => self.read_tables(node),
                "coordinates" | "constants" | "fields" => later.push((key, node)),
                _ => self.wrong(
                    node.line,
                    key,
                    format!("is not known here; there are {KEYS}"),
                ),
            }
        }
        // These stand on the others.
        for (key, node) in later {
            match key {
                "coordinates" => mapping.point = self.point(key, node),
                "constants" => mapping.constants = self.constants(node, &mapping),
                _ => mapping.fields = self.fields(node, &mapping),
            }
        }
        mapping
    }

    fn dates(&mut self, key: &str, node: &Node) -> Vec<String> {
        let formats = self.texts(key, node);
        for format in &formats {
            if StrftimeItems::new(format).any(|item| matches!(item, Item::Error)) {
                self.wrong(
                    node.line,
                    key,
                    format!("has `{format}`, which is no format such as %d/%m/%Y"),
                );
            }
        }
        formats
    }

    fn read_tables(&mut self, node: &Node) {
        for (name, table) in self.table("tables", node) {
            let key = format!("tables.{name}");
            let entries = self.table(&key, table);
            let entries = entries
                .iter()
                .map(|(from, to)| (from.clone(), to.json()))
                .collect();
            self.tables.insert(name.clone(), entries);
        }
    }

    fn fields(&mut self, node: &Node, mapping: &Mapping) -> Vec<(Target, Source)> {
        let mut fields = Vec::new();
        for (name, node) in flat(self.table("fields", node)) {
            let key = format!("fields.{name}");
            let target = Target::parse(&name, mapping.language.as_ref())
                .map_err(|problem| self.wrong(node.line, &key, problem))
                .ok();
            let source = self.source(&key, node, false);
            let Some(target) = target else { continue };
            if let Shape::Word(check) = target.shape {
                let words: Vec<String> = source
                    .table_values()
                    .into_iter()
                    .map(|value| {
                        value
                            .as_str()
                            .map_or_else(|| value.to_string(), ToOwned::to_owned)
                    })
                    .collect();
                for word in words {
                    if let Err(problem) = check(&word) {
                        self.wrong(
                            node.line,
                            &key,
                            format!("can become `{word}`, but {problem}"),
                        );
                    }
                }
            }
            fields.push((target, source));
        }
        fields
    }

    fn constants(&mut self, node: &Node, mapping: &Mapping) -> Vec<(Target, Value)> {
        let mut constants = Vec::new();
        for (name, node) in flat(self.table("constants", node)) {
            let key = format!("constants.{name}");
            let target = match Target::parse(&name, mapping.language.as_ref()) {
                Ok(target) => target,
                Err(problem) => {
                    self.wrong(node.line, &key, problem);
                    continue;
                }
            };
            let values = match node.json() {
                Value::Array(values) => values,
                value => vec![value],
            };
            match mapping.customs.convert(values, target.shape) {
                Ok(Some(value)) => {
                    let mut members = Map::new();
                    target.put(&mut members, value.clone());
                    let mut problems = Problems::default();
                    // Halves such as a currency without its amount cannot be read alone.
                    if !matches!(name.as_str(), "price.currency") && !name.starts_with("image.") {
                        OpportunityContent::read(&members, &mut problems);
                    }
                    for problem in problems.0 {
                        self.wrong(node.line, &key, problem.detail);
                    }
                    constants.push((target, value));
                }
                Ok(None) => self.wrong(node.line, &key, "is empty"),
                Err(problem) => self.wrong(node.line, &key, problem),
            }
        }
        constants
    }

    fn point(&mut self, key: &str, node: &Node) -> Option<Point> {
        let (mut system, mut x, mut y) = (System::parse("EPSG:4326").ok(), None, None);
        let mut optional = false;
        for (name, node) in self.table(key, node) {
            let key = format!("{key}.{name}");
            match name.as_str() {
                "system" => {
                    system = self.parsed(&key, node, |code| {
                        System::parse(code).map_err(|problem| format!("is wrong: {problem}"))
                    });
                }
                "x" => x = Some(self.source(&key, node, false)),
                "y" => y = Some(self.source(&key, node, false)),
                "optional" => optional = self.truth(&key, node),
                _ => self.wrong(
                    node.line,
                    &key,
                    "is not known here; there are system, x, y, optional",
                ),
            }
        }
        if x.is_none() || y.is_none() {
            self.wrong(
                node.line,
                key,
                "needs x (east, longitude) and y (north, latitude)",
            );
        }
        Some(Point {
            system: system?,
            x: x?,
            y: y?,
            optional,
        })
    }

    /// A source. In `parts` a bare text is a template, elsewhere a column or path.
    fn source(&mut self, key: &str, node: &Node, in_parts: bool) -> Source {
        match &node.tree {
            Tree::Leaf(Value::String(text)) if in_parts => Source {
                origin: Origin::Template(self.template(key, node.line, text)),
                ..Source::default()
            },
            Tree::Leaf(Value::String(path)) => Source::from(path.trim()),
            Tree::List(nodes) => {
                let sources = nodes
                    .iter()
                    .map(|node| self.source(key, node, in_parts))
                    .collect();
                Source {
                    origin: Origin::First(sources),
                    ..Source::default()
                }
            }
            Tree::Table(members) => self.source_table(key, node.line, members),
            Tree::Leaf(_) => {
                let problem = "must be a column or path, a list of them, or a table; a value that \
                               is always the same belongs into [constants]";
                self.wrong(node.line, key, problem);
                Source::default()
            }
        }
    }

    fn source_table(&mut self, key: &str, line: usize, members: &[(String, Node)]) -> Source {
        let mut source = Source::default();
        let mut origins = Vec::new();
        let (mut table, mut prefix, mut time) = (None, false, None);
        for (name, node) in members {
            let at = format!("{key}.{name}");
            match name.as_str() {
                "from" => origins.push(self.source(&at, node, false).origin),
                "template" => {
                    let pieces = node.text().map(|text| self.template(&at, node.line, text));
                    match pieces {
                        Some(pieces) => origins.push(Origin::Template(pieces)),
                        None => self.wrong(node.line, &at, "must be a text"),
                    }
                }
                "parts" => {
                    let Tree::List(nodes) = &node.tree else {
                        self.wrong(node.line, &at, "must be a list");
                        continue;
                    };
                    let parts = nodes
                        .iter()
                        .map(|node| self.source(&at, node, true))
                        .collect();
                    origins.push(Origin::Parts(parts));
                }
                "value" => origins.push(Origin::Constant(node.json())),
                "date" => {
                    let date = Box::new(self.source(&at, node, false));
                    origins.push(Origin::Date { date, time: None });
                }
                "time" => time = Some(Box::new(self.source(&at, node, false))),
                "when" => {
                    for (path, node) in self.table(&at, node) {
                        let texts = self.texts(&format!("{at}.{path}"), node);
                        source.when.push((path.clone(), texts));
                    }
                }
                "missing" => source.missing = self.texts(&at, node),
                "split" => source.split = self.parsed(&at, node, not_empty),
                "pattern" => {
                    source.pattern = self.parsed(&at, node, |text| {
                        Regex::new(text)
                            .map_err(|error| format!("is no regular expression: {error}"))
                    });
                }
                "table" => table = node.text().map(|name| (name.to_owned(), node.line)),
                "match" => {
                    prefix = self
                        .parsed(&at, node, |text| match text {
                            "exact" => Ok(false),
                            "prefix" => Ok(true),
                            _ => Err("must be `exact` or `prefix`".to_owned()),
                        })
                        .unwrap_or_default();
                }
                "case" => {
                    source.title_case = self
                        .parsed(&at, node, |text| match text {
                            "title" => Ok(true),
                            _ => Err("must be `title`".to_owned()),
                        })
                        .unwrap_or_default();
                }
                "join" => source.join = node.text().map(ToOwned::to_owned),
                "wrap" => {
                    source.wrap = self.parsed(&at, node, |text| {
                        let problem = "must hold {}, where the value goes".to_owned();
                        if text.contains("{}") {
                            Ok(text.to_owned())
                        } else {
                            Err(problem)
                        }
                    });
                }
                "optional" => source.optional = self.truth(&at, node),
                _ => self.wrong(
                    node.line,
                    &at,
                    "is not known here; there are from, template, parts, value, date, time, when, \
                     missing, split, pattern, table, match, case, join, wrap, optional",
                ),
            }
        }
        if let Some((name, line)) = table {
            match self.tables.get(&name) {
                Some(entries) => {
                    source.table = Some(Arc::new(Table {
                        entries: entries.clone(),
                        prefix,
                    }));
                }
                None => self.wrong(
                    line,
                    key,
                    format!("names [tables.{name}], which is not there"),
                ),
            }
        }
        let one = origins.len() == 1;
        match (origins.pop(), time) {
            (Some(Origin::Date { date, .. }), time) if one => {
                source.origin = Origin::Date { date, time };
            }
            (Some(origin), None) if one => source.origin = origin,
            _ => self.wrong(
                line,
                key,
                "needs exactly one of from, template, parts, value, date (and time beside date)",
            ),
        }
        source
    }

    fn template(&mut self, key: &str, line: usize, text: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, from)) = rest.split_once('{') {
            pieces.push(Piece::Text(before.to_owned()));
            let Some((path, after)) = from.split_once('}') else {
                self.wrong(line, key, "has a `{` without its `}`");
                return pieces;
            };
            pieces.push(Piece::Value(path.trim().to_owned()));
            rest = after;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        pieces
    }
}

fn not_empty(text: &str) -> Result<String, String> {
    if text.is_empty() {
        Err("must not be empty".to_owned())
    } else {
        Ok(text.to_owned())
    }
}

/// Targets with their dots, also when TOML read `location.name` or `name.lt` as a table.
fn flat(members: &[(String, Node)]) -> Vec<(String, &Node)> {
    let mut all = Vec::new();
    for (name, node) in members {
        match &node.tree {
            Tree::Table(inner) if is_group(name, inner) => {
                all.extend(
                    inner
                        .iter()
                        .map(|(part, node)| (format!("{name}.{part}"), node)),
                );
            }
            _ => all.push((name.clone(), node)),
        }
    }
    all
}

/// Whether a table below a target holds its parts, and is not a source: a text's parts are
/// languages, which no key of a source looks like.
fn is_group(name: &str, inner: &[(String, Node)]) -> bool {
    match name {
        "audience" | "location" | "online" | "price" | "image" | "contacts" => true,
        "name" | "summary" | "content" => inner.iter().all(|(part, _)| {
            let tag = part.parse::<LanguageTag>();
            tag.is_ok_and(|tag| matches!(tag.primary().len(), 2 | 3))
        }),
        _ => false,
    }
}
