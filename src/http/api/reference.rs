//! The reference page, made from the description: plain HTML, for every browser.

use std::sync::LazyLock;

use askama::Template;
use axum::{
    Router,
    response::{Html, IntoResponse, Response},
    routing::get,
};
use serde_json::Value;

use super::{Api, description};
use crate::http::{Problem, assets::asset};

/// The route of the page.
pub(super) fn routes() -> Router<Api> {
    Router::new().route("/api/docs", get(show))
}

/// `GET /api/docs`.
async fn show() -> Response {
    static REFERENCE: LazyLock<Reference> = LazyLock::new(|| Reference::of(&super::openapi()));
    let page = Page {
        style: asset("app.css"),
        icon: asset("icon.svg"),
        description: description::ADDRESS,
        reference: &REFERENCE,
    };
    match page.render() {
        Ok(html) => Html(html).into_response(),
        Err(error) => Problem::internal(error).into_response(),
    }
}

#[derive(Template)]
#[template(path = "api-docs.html")]
struct Page<'a> {
    style: String,
    icon: String,
    description: &'static str,
    reference: &'a Reference,
}

/// The description as the page shows it.
#[derive(Debug, Default)]
struct Reference {
    version: String,
    about: Vec<String>,
    families: Vec<Family>,
    schemas: Vec<Schema>,
}

#[derive(Debug)]
struct Family {
    id: String,
    name: String,
    about: String,
    calls: Vec<Call>,
}

#[derive(Debug)]
struct Call {
    id: String,
    method: String,
    path: String,
    title: String,
    about: String,
    needs: String,
    parameters: Vec<Member>,
    body: Option<Link>,
    example: String,
    answers: Vec<Answer>,
}

#[derive(Debug)]
struct Answer {
    status: String,
    about: String,
    body: Option<Link>,
    example: String,
}

/// A schema's name, leading to where it is told.
#[derive(Debug, Clone)]
struct Link {
    text: String,
    target: Option<String>,
}

#[derive(Debug)]
struct Member {
    name: String,
    place: String,
    kind: Link,
    required: bool,
    about: String,
}

#[derive(Debug)]
struct Schema {
    id: String,
    name: String,
    about: String,
    values: Vec<String>,
    parts: Vec<Link>,
    members: Vec<Member>,
}

fn text(value: &Value, name: &str) -> String {
    value
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value
        .get(name)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn entries<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value
        .get(name)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

impl Reference {
    fn of(description: &Value) -> Self {
        let info = description.get("info").cloned().unwrap_or_default();
        Self {
            version: text(&info, "version"),
            about: text(&info, "description")
                .split("\n\n")
                .map(ToOwned::to_owned)
                .collect(),
            families: list(description, "tags")
                .iter()
                .map(|tag| Family::of(description, tag))
                .collect(),
            schemas: description
                .get("components")
                .into_iter()
                .flat_map(|components| entries(components, "schemas"))
                .map(|(name, schema)| Schema::of(name, schema))
                .collect(),
        }
    }
}

impl Family {
    fn of(description: &Value, tag: &Value) -> Self {
        let name = text(tag, "name");
        let calls = entries(description, "paths")
            .flat_map(|(path, item)| {
                item.as_object()
                    .into_iter()
                    .flatten()
                    .map(move |(method, call)| (path, method, call))
            })
            .filter(|(_, _, call)| {
                list(call, "tags")
                    .iter()
                    .any(|tag| tag.as_str() == Some(&name))
            })
            .map(|(path, method, call)| Call::of(path, method, call))
            .collect();
        Self {
            id: name.to_lowercase(),
            about: text(tag, "description"),
            name,
            calls,
        }
    }
}

impl Call {
    fn of(path: &str, method: &str, call: &Value) -> Self {
        let body = call
            .get("requestBody")
            .and_then(|body| body.get("content"))
            .and_then(|content| content.get("application/json"));
        Self {
            id: text(call, "operationId"),
            method: method.to_uppercase(),
            path: path.to_owned(),
            title: text(call, "summary"),
            about: text(call, "description"),
            needs: needs(call),
            parameters: list(call, "parameters")
                .iter()
                .map(|parameter| {
                    let schema = parameter.get("schema").cloned().unwrap_or_default();
                    Member {
                        name: text(parameter, "name"),
                        place: text(parameter, "in"),
                        kind: kind(&schema),
                        required: parameter.get("required") == Some(&Value::Bool(true)),
                        about: text(parameter, "description"),
                    }
                })
                .collect(),
            body: body.and_then(|body| body.get("schema")).map(kind),
            example: body.map(example).unwrap_or_default(),
            answers: entries(call, "responses")
                .map(|(status, answer)| Answer::of(status, answer))
                .collect(),
        }
    }
}

/// What a caller needs, in words.
fn needs(call: &Value) -> String {
    let ways = list(call, "security");
    let open = ways
        .iter()
        .any(|way| way.as_object().is_some_and(serde_json::Map::is_empty));
    let scope = ways
        .iter()
        .find_map(|way| way.get("token")?.get(0)?.as_str());
    match scope {
        Some(scope) if open => format!("Nothing for what is public, else the scope {scope}"),
        Some(scope) => format!("The scope {scope}"),
        None => "Nothing".to_owned(),
    }
}

impl Answer {
    fn of(status: &str, answer: &Value) -> Self {
        let body = answer
            .get("content")
            .and_then(Value::as_object)
            .and_then(|content| content.values().next());
        Self {
            status: status.to_owned(),
            about: text(answer, "description"),
            body: body.and_then(|body| body.get("schema")).map(kind),
            example: body.map(example).unwrap_or_default(),
        }
    }
}

fn example(body: &Value) -> String {
    body.get("example")
        .and_then(|example| serde_json::to_string_pretty(example).ok())
        .unwrap_or_default()
}

impl Schema {
    fn of(name: &str, schema: &Value) -> Self {
        let mut members = Vec::new();
        let mut parts = Vec::new();
        collect(schema, &mut members, &mut parts);
        Self {
            id: format!("schema-{name}"),
            name: name.to_owned(),
            about: text(schema, "description"),
            values: list(schema, "enum")
                .iter()
                .filter_map(Value::as_str)
                .map(ToOwned::to_owned)
                .collect(),
            parts,
            members,
        }
    }
}

/// The members of a schema, and the schemas that it is put together from.
fn collect(schema: &Value, members: &mut Vec<Member>, parts: &mut Vec<Link>) {
    let required = list(schema, "required");
    for (name, member) in entries(schema, "properties") {
        members.push(Member {
            name: name.clone(),
            place: String::new(),
            kind: kind(member),
            required: required.iter().any(|known| known.as_str() == Some(name)),
            about: text(member, "description"),
        });
    }
    for part in list(schema, "allOf").iter().chain(list(schema, "oneOf")) {
        if part.get("$ref").is_some() {
            parts.push(kind(part));
        } else {
            collect(part, members, parts);
        }
    }
}

/// What a value is, in a word that leads to its schema when it has one of its own.
fn kind(schema: &Value) -> Link {
    if let Some(address) = schema.get("$ref").and_then(Value::as_str) {
        let name = address.rsplit('/').next().unwrap_or_default();
        return Link {
            text: name.to_owned(),
            target: Some(format!("schema-{name}")),
        };
    }
    // An optional value is one of null and something.
    let something = list(schema, "oneOf")
        .iter()
        .find(|part| part.get("type").and_then(Value::as_str) != Some("null"));
    if let Some(part) = something {
        return kind(part);
    }
    let word = match schema.get("type") {
        Some(Value::String(word)) => word.clone(),
        Some(Value::Array(words)) => words
            .iter()
            .filter_map(Value::as_str)
            .filter(|word| *word != "null")
            .collect::<Vec<_>>()
            .join(" or "),
        _ => "any".to_owned(),
    };
    match schema.get("items") {
        Some(items) if word == "array" => {
            let entry = kind(items);
            Link {
                text: format!("list of {}", entry.text),
                target: entry.target,
            }
        }
        _ => Link {
            text: match text(schema, "format") {
                format if format.is_empty() => word,
                format => format!("{word} ({format})"),
            },
            target: None,
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_call_and_every_schema_has_its_place_on_the_page() {
        let description = crate::http::api::openapi();
        let reference = Reference::of(&description);
        let page = Page {
            style: "/assets/app.css".to_owned(),
            icon: "/assets/icon.svg".to_owned(),
            description: description::ADDRESS,
            reference: &reference,
        };
        let html = page.render().unwrap();
        for (path, item) in entries(&description, "paths") {
            assert!(html.contains(&format!("<code>{path}</code>")), "{path}");
            for call in item.as_object().unwrap().values() {
                let id = text(call, "operationId");
                assert!(html.contains(&format!("id=\"{id}\"")), "{id}");
            }
        }
        for (_, target) in html.match_indices("href=\"#").map(|(at, found)| {
            let rest = html.get(at + found.len()..).unwrap();
            (at, rest.split('"').next().unwrap())
        }) {
            assert!(html.contains(&format!("id=\"{target}\"")), "{target}");
        }
        assert!(!html.contains("style=\"") && !html.contains("<script"));
    }
}
