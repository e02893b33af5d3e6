//! Every call of these tests, held against the description: its answer is one that is described,
//! with a body that fits the schema and no member more, and a body that the description forbids is
//! refused.

use std::{collections::BTreeMap, sync::LazyLock};

use axum::http::Method;
use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::{Value, json};

const DOCUMENT: &str = "https://waymark.example/openapi.json";

static DESCRIBED: LazyLock<Described> = LazyLock::new(Described::read);

struct Described {
    calls: Vec<Call>,
    schemas: Schemas,
}

struct Call {
    method: String,
    path: String,
    /// What may be sent, by media type.
    bodies: BTreeMap<String, SchemaIndex>,
    /// What is answered, by status and media type.
    answers: BTreeMap<u16, BTreeMap<String, SchemaIndex>>,
}

/// What was answered: its status, media type and body.
pub struct Answered<'a> {
    pub status: u16,
    pub kind: &'a str,
    pub text: &'a str,
}

/// Fails when a call or its answer is not as it is described. `sent` is a body's media type and text.
/// What is not described at all is nobody's promise.
pub fn check(method: &Method, path: &str, sent: Option<(&str, &str)>, answer: &Answered<'_>) {
    let path = path.split('?').next().unwrap();
    let described = &*DESCRIBED;
    let call = described
        .calls
        .iter()
        .find(|call| call.method == method.as_str() && call.is_at(path));
    let Some(call) = call else {
        return;
    };
    let name = format!("{method} {path}: {}", answer.status);
    let bodies = call.answers.get(&answer.status);
    let bodies = bodies.unwrap_or_else(|| panic!("{name} is not described: {}", answer.text));
    if bodies.is_empty() {
        assert_eq!(answer.text, "", "{name}");
    } else {
        let kind = answer.kind;
        let schema = bodies.get(kind);
        let schema = schema.unwrap_or_else(|| panic!("{name}: {kind} is not described"));
        let body = serde_json::from_str(answer.text).unwrap();
        if let Err(wrong) = described.schemas.validate(&body, *schema) {
            panic!("{name}: {wrong:#}\n{}", answer.text);
        }
    }
    let Some((kind, text)) = sent else {
        return;
    };
    let (Some(schema), Ok(body)) = (call.bodies.get(kind), serde_json::from_str::<Value>(text))
    else {
        return;
    };
    if let Err(wrong) = described.schemas.validate(&body, *schema) {
        let refused = answer.status >= 400;
        assert!(refused, "{name}, though it is forbidden: {wrong:#}\n{text}");
    }
}

impl Described {
    fn read() -> Self {
        let mut document = waymark::http::api::openapi();
        seal(&mut document);
        let mut compiler = Compiler::new();
        compiler.add_resource(DOCUMENT, document.clone()).unwrap();
        let mut schemas = Schemas::new();
        let mut compile = |pointer: &[&str], content: &Value| {
            let kinds = content
                .as_object()
                .into_iter()
                .flat_map(|kinds| kinds.keys());
            kinds
                .map(|kind| {
                    let mut address = format!("{DOCUMENT}#");
                    for part in pointer.iter().chain(&["content", kind.as_str(), "schema"]) {
                        let part = part.replace('~', "~0").replace('/', "~1");
                        let part = part.replace('{', "%7B").replace('}', "%7D");
                        address.push_str(&format!("/{part}"));
                    }
                    (
                        kind.clone(),
                        compiler.compile(&address, &mut schemas).unwrap(),
                    )
                })
                .collect::<BTreeMap<_, _>>()
        };
        let mut calls = Vec::new();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, call) in item.as_object().unwrap() {
                let answers = call["responses"].as_object().unwrap().iter();
                let at = |rest: [&'static str; 1]| ["paths", path, method, rest[0]];
                calls.push(Call {
                    bodies: compile(&at(["requestBody"]), &call["requestBody"]["content"]),
                    answers: answers
                        .map(|(status, answer)| {
                            let at = ["paths", path, method, "responses", status];
                            (status.parse().unwrap(), compile(&at, &answer["content"]))
                        })
                        .collect(),
                    method: method.to_uppercase(),
                    path: path.clone(),
                });
            }
        }
        Self { calls, schemas }
    }
}

impl Call {
    fn is_at(&self, path: &str) -> bool {
        let (own, asked) = (self.path.split('/'), path.split('/'));
        own.clone().count() == asked.clone().count()
            && own
                .zip(asked)
                .all(|(own, asked)| own.starts_with('{') || own == asked)
    }
}

/// Lets no member pass that is not described, wherever an object is answered.
fn seal(document: &mut Value) {
    for schema in document["components"]["schemas"]
        .as_object_mut()
        .unwrap()
        .values_mut()
    {
        seal_inside(schema);
    }
    for item in document["paths"].as_object_mut().unwrap().values_mut() {
        for call in item.as_object_mut().unwrap().values_mut() {
            for answer in call["responses"].as_object_mut().unwrap().values_mut() {
                let kinds = answer.get_mut("content").and_then(Value::as_object_mut);
                for kind in kinds.into_iter().flat_map(|kinds| kinds.values_mut()) {
                    seal_one(&mut kind["schema"]);
                }
            }
        }
    }
}

fn seal_one(schema: &mut Value) {
    seal_inside(schema);
    let is_object = ["$ref", "allOf", "oneOf", "properties"]
        .iter()
        .any(|word| schema.get(word).is_some());
    if is_object && schema.get("additionalProperties").is_none() {
        schema["unevaluatedProperties"] = json!(false);
    }
}

fn seal_inside(schema: &mut Value) {
    let Some(members) = schema.as_object_mut() else {
        return;
    };
    for (word, value) in members {
        match word.as_str() {
            "properties" => value
                .as_object_mut()
                .unwrap()
                .values_mut()
                .for_each(seal_one),
            "items" | "additionalProperties" if value.is_object() => seal_one(value),
            "allOf" | "oneOf" => value
                .as_array_mut()
                .unwrap()
                .iter_mut()
                .for_each(seal_inside),
            _ => {}
        }
    }
}
