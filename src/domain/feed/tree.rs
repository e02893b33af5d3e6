//! A TOML document with the line of everything in it.

use serde_json::Value;
use toml::de::{DeTable, DeValue};

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// Line, from 1.
    pub line: usize,
    /// The value.
    pub tree: Tree,
}

/// What a node holds.
#[derive(Debug, Clone)]
pub(super) enum Tree {
    /// A text, number, truth value or date.
    Leaf(Value),
    /// A list.
    List(Vec<Node>),
    /// Names with their values, in the order of the document.
    Table(Vec<(String, Node)>),
}

impl Node {
    /// Reads a document.
    ///
    /// # Errors
    /// The line and what is wrong with it.
    pub fn parse(text: &str) -> Result<Vec<(String, Node)>, (usize, String)> {
        let table = DeTable::parse(text).map_err(|error| {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            (line, error.message().to_owned())
        })?;
        Ok(table_of(text, table.get_ref()))
    }

    /// The text, when it is one.
    pub fn text(&self) -> Option<&str> {
        match &self.tree {
            Tree::Leaf(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    /// The texts of a list, or the one text.
    pub fn texts(&self) -> Option<Vec<String>> {
        match &self.tree {
            Tree::List(nodes) => nodes
                .iter()
                .map(|node| node.text().map(ToOwned::to_owned))
                .collect(),
            _ => self.text().map(|text| vec![text.to_owned()]),
        }
    }

    /// The same as JSON.
    pub fn json(&self) -> Value {
        match &self.tree {
            Tree::Leaf(value) => value.clone(),
            Tree::List(nodes) => nodes.iter().map(Node::json).collect(),
            Tree::Table(members) => members
                .iter()
                .map(|(name, node)| (name.clone(), node.json()))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        }
    }
}

fn table_of(text: &str, table: &DeTable<'_>) -> Vec<(String, Node)> {
    let mut members: Vec<(usize, String, Node)> = table
        .iter()
        .map(|(key, value)| {
            let mut node = node_of(text, value.get_ref());
            node.line = line_of(text, key.span().start);
            (key.span().start, key.get_ref().to_string(), node)
        })
        .collect();
    members.sort_by_key(|(at, ..)| *at);
    members
        .into_iter()
        .map(|(_, name, node)| (name, node))
        .collect()
}

fn node_of(text: &str, value: &DeValue<'_>) -> Node {
    let leaf = |value: Value| Tree::Leaf(value);
    let tree = match value {
        DeValue::String(value) => leaf(value.as_ref().into()),
        DeValue::Boolean(value) => leaf((*value).into()),
        DeValue::Datetime(value) => leaf(value.to_string().into()),
        DeValue::Integer(value) => leaf(
            i64::from_str_radix(value.as_str(), value.radix()).map_or(Value::Null, Value::from),
        ),
        DeValue::Float(value) => leaf(
            value
                .as_str()
                .parse::<f64>()
                .map_or(Value::Null, Value::from),
        ),
        DeValue::Array(values) => Tree::List(
            values
                .iter()
                .map(|value| Node {
                    line: line_of(text, value.span().start),
                    ..node_of(text, value.get_ref())
                })
                .collect(),
        ),
        DeValue::Table(table) => Tree::Table(table_of(text, table)),
    };
    Node { line: 0, tree }
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|&byte| byte == b'\n').count() + 1
}
