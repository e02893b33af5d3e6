//! What is sent and what is answered, told apart.
//!
//! One type of ours reads a document that is sent, and writes what is stored: what its schema can
//! say is true of neither alone. Here the finished description is told the rest: which members a
//! caller must send, that others than these are refused, what a merge patch may hold, and which
//! members an answer always has.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use crate::domain::document::IGNORED_MEMBERS;

/// Schemas of documents that are sent, with the members that must be there.
const SENT: &[(&str, &[&str])] = &[
    ("OpportunityContent", &["organisation", "name"]),
    ("PlaylistContent", &["organisation", "name"]),
    ("OrganisationContent", &["name"]),
    ("AccountRequest", &["email"]),
    ("NewToken", &["account", "scopes"]),
    ("FollowRequest", &["actor"]),
    ("PeerDecision", &["action"]),
    ("EnrolmentRequest", &[]),
    ("EnrolmentDecision", &[]),
    ("FollowingRequest", &[]),
    ("FollowingPatch", &["muted"]),
    ("CheckInRequest", &["checkIns"]),
    ("DoorRequest", &["code"]),
    ("QuestionList", &[]),
    ("InvitationRequest", &[]),
    ("MessageContent", &["name", "content"]),
];

/// Schemas of merge patches: of what, and the members that cannot be taken away.
const PATCHES: &[(&str, &str, &[&str])] = &[
    (
        "OpportunityPatch",
        "OpportunityContent",
        &["organisation", "name"],
    ),
    (
        "PlaylistPatch",
        "PlaylistContent",
        &["slug", "organisation", "name"],
    ),
    (
        "OrganisationPatch",
        "OrganisationContent",
        &["slug", "name"],
    ),
    ("Profile", "Profile", &["name"]),
];

/// Schemas of items, the content that each is made of, and its type.
const ITEMS: &[(&str, &str, &str)] = &[
    ("OpportunityItem", "OpportunityContent", "Opportunity"),
    ("PlaylistItem", "PlaylistContent", "Playlist"),
    ("OrganisationItem", "OrganisationContent", "Organisation"),
];

const ADDRESS: &str = "#/components/schemas/";

type Schemas = Map<String, Value>;

/// Tells the description the whole truth about bodies and answers.
pub(super) fn complete(document: &mut Value) {
    if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
        let read = schemas.clone();
        for (name, content, word) in ITEMS {
            let item = item(&read, content, word);
            schemas.insert((*name).to_owned(), item);
        }
        for (name, content, kept) in PATCHES {
            let patch = patch(&read, schemas, content, kept);
            schemas.insert((*name).to_owned(), closed(patch));
        }
        for (name, required) in SENT {
            if let Some(schema) = read.get(*name) {
                schemas.insert((*name).to_owned(), closed(sent(schema, required)));
            }
        }
        refer_to_entries(schemas);
    }
    refer_to_patches(document);
    while leave_out_unused(document) {}
}

/// Bodies of PATCH are patches.
fn refer_to_patches(document: &mut Value) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flat_map(Map::values_mut);
    for body in items.filter_map(|item| item.pointer_mut("/patch/requestBody/content")) {
        for media in body.as_object_mut().into_iter().flat_map(Map::values_mut) {
            let schema = media.get_mut("schema");
            let named = schema.as_deref().and_then(referred).map(str::to_owned);
            let patch = PATCHES
                .iter()
                .find(|(_, content, _)| named.as_deref() == Some(*content));
            if let (Some(schema), Some((patch, ..))) = (schema, patch) {
                *schema = refer(patch);
            }
        }
    }
}

/// Leaves out the schemas that nothing refers to any more; whether there was one.
fn leave_out_unused(document: &mut Value) -> bool {
    fn collect(value: &Value, used: &mut HashSet<String>) {
        if let Some(name) = referred(value) {
            used.insert(name.to_owned());
        }
        match value {
            Value::Object(members) => members.values().for_each(|member| collect(member, used)),
            Value::Array(entries) => entries.iter().for_each(|entry| collect(entry, used)),
            _ => {}
        }
    }
    let mut used = HashSet::new();
    collect(document, &mut used);
    let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") else {
        return false;
    };
    let before = schemas.len();
    schemas.retain(|name, _| used.contains(name));
    schemas.len() < before
}

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("{ADDRESS}{name}") })
}

/// The name of the schema that a schema refers to.
fn referred(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(ADDRESS)
}

fn members(schema: &Value, name: &str) -> Map<String, Value> {
    let members = schema.get(name).and_then(Value::as_object);
    members.cloned().unwrap_or_default()
}

/// What the library calls null: a type of that name, or one alternative of two.
fn is_null(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("null")
}

/// A schema without null.
fn something(schema: &Value) -> Value {
    let alternatives = schema.get("oneOf").and_then(Value::as_array);
    if let Some(alternatives) = alternatives
        && alternatives.iter().any(is_null)
    {
        let other = alternatives.iter().find(|schema| !is_null(schema));
        return other.cloned().unwrap_or_default();
    }
    let mut schema = schema.clone();
    if let Value::Object(members) = &mut schema {
        members.remove("default");
        if let Some(Value::Array(types)) = members.get_mut("type") {
            types.retain(|word| word != "null");
            if let [word] = types.as_slice() {
                let word = word.clone();
                members.insert("type".to_owned(), word);
            }
        }
    }
    schema
}

/// A schema that may also be null.
fn or_null(schema: &Value) -> Value {
    let mut schema = something(schema);
    let Value::Object(members) = &mut schema else {
        return schema;
    };
    match members.get_mut("type") {
        Some(Value::String(word)) => {
            let types = json!([word, "null"]);
            members.insert("type".to_owned(), types);
            schema
        }
        _ => json!({ "oneOf": [schema, { "type": "null" }] }),
    }
}

/// Whether a member may be absent: the library gives optional ones null, and texts in no language
/// are not written.
fn may_be_absent(schema: &Value) -> bool {
    something(schema) != without_default(schema) || referred(schema) == Some("LanguageMap")
}

fn without_default(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Value::Object(members) = &mut schema {
        members.remove("default");
    }
    schema
}

/// A document as it is sent: what must be there is not empty, what may be absent may be null.
fn sent(schema: &Value, required: &[&str]) -> Value {
    let mut properties = members(schema, "properties");
    for (name, member) in &mut properties {
        if !required.contains(&name.as_str()) {
            *member = or_null(member);
            continue;
        }
        *member = something(member);
        let least = match (referred(member), member.get("type").and_then(Value::as_str)) {
            (Some("LanguageMap"), _) => "minProperties",
            (_, Some("array")) => "minItems",
            (_, Some("string")) => "minLength",
            _ => continue,
        };
        if let Value::Object(member) = member {
            member.insert(least.to_owned(), json!(1));
        }
    }
    let mut schema = schema.clone();
    if let Value::Object(members) = &mut schema {
        members.insert("required".to_owned(), json!(required));
        members.insert("properties".to_owned(), Value::Object(properties));
    }
    schema
}

/// A merge patch (RFC 7396) of a document: every member may be there, and null takes it away, also
/// inside of objects.
fn patch(read: &Schemas, schemas: &mut Schemas, name: &str, kept: &[&str]) -> Value {
    let schema = read.get(name).cloned().unwrap_or_default();
    let mut properties = members(&schema, "properties");
    for (name, member) in &mut properties {
        let part = something(member);
        let part = match referred(&part).filter(|name| is_object(read, name)) {
            Some(inner) => part_patch(read, schemas, inner, &part),
            None => part,
        };
        *member = match kept.contains(&name.as_str()) {
            true => part,
            false => or_null(&part),
        };
    }
    let mut patch = schema;
    if let Value::Object(members) = &mut patch {
        members.remove("required");
        members.insert("properties".to_owned(), Value::Object(properties));
        let about = members.get("description").and_then(Value::as_str);
        let about = format!(
            "{} As a merge patch (RFC 7396): what is absent stays, null takes away.",
            about.unwrap_or_default()
        );
        members.insert("description".to_owned(), Value::String(about));
    }
    patch
}

/// Refers to the patch of an object inside of a document, which is made when it is not there yet.
fn part_patch(read: &Schemas, schemas: &mut Schemas, inner: &str, part: &Value) -> Value {
    let name = format!("{inner}Patch");
    if !schemas.contains_key(&name) {
        let mut made = patch(read, schemas, inner, &[]);
        let text = made.get("additionalProperties").filter(|of| of.is_object());
        if let Some(text) = text.map(or_null)
            && let Value::Object(members) = &mut made
        {
            members.insert("additionalProperties".to_owned(), text);
        }
        schemas.insert(name.clone(), made);
    }
    let mut reference = refer(&name);
    if let (Value::Object(reference), Some(about)) = (&mut reference, part.get("description")) {
        reference.insert("description".to_owned(), about.clone());
    }
    reference
}

fn is_object(schemas: &Schemas, name: &str) -> bool {
    let schema = schemas.get(name);
    schema.is_some_and(|schema| schema.get("type").and_then(Value::as_str) == Some("object"))
}

/// A document without any other member than these, and those that every item shows.
fn closed(mut schema: Value) -> Value {
    if let Value::Object(members) = &mut schema {
        members.insert("additionalProperties".to_owned(), json!(false));
        let ignored = format!("^({})$", IGNORED_MEMBERS.join("|"));
        let about = "Ignored: what is answered may be sent back whole.";
        members.insert(
            "patternProperties".to_owned(),
            json!({ ignored: { "description": about } }),
        );
    }
    schema
}

/// An item as it is answered: who it is and what its author says, in one.
fn item(read: &Schemas, content: &str, word: &str) -> Value {
    let identity = read.get("Identity").cloned().unwrap_or_default();
    let content = read.get(content).cloned().unwrap_or_default();
    let mut properties = members(&identity, "properties");
    let mut required = identity
        .get("required")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    for (name, member) in members(&identity, "properties") {
        if !required.contains(&Value::String(name.clone())) {
            properties.insert(name, something(&member));
        }
    }
    properties.insert(
        "type".to_owned(),
        json!({ "type": "string", "const": word, "description": "What it is." }),
    );
    for (name, member) in members(&content, "properties") {
        if !may_be_absent(&member) {
            required.push(Value::String(name.clone()));
        }
        properties.insert(name, something(&member));
    }
    json!({
        "type": "object",
        "description": content.get("description"),
        "required": required,
        "properties": properties,
    })
}

/// Pages refer to their entries instead of repeating them.
fn refer_to_entries(schemas: &mut Schemas) {
    let names: Vec<String> = schemas.keys().cloned().collect();
    for name in names {
        let entry = name.strip_prefix("Page_").map(refer);
        let page = schemas.get_mut(&name);
        let entries = page.and_then(|page| page.pointer_mut("/properties/items/items"));
        if let (Some(entry), Some(entries)) = (entry, entries) {
            *entries = entry;
        }
    }
}
