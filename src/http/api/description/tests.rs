#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use std::collections::{BTreeSet, HashSet};

use super::*;
use crate::{
    domain::{
        OpportunityContent, OrganisationContent, PlaylistContent, Problems,
        document::{Document, check_members},
    },
    http::api::{
        accounts::AccountRequest, openapi, peers::FollowRequest, peers::PeerDecision,
        tokens::NewToken,
    },
};

#[test]
fn it_is_openapi_3_1() {
    let document = openapi();
    assert_eq!(document["openapi"], "3.1.0");
    let paths = document["paths"].as_object().unwrap();
    assert!(paths.len() >= 15);
    for (path, calls) in paths {
        for (method, call) in calls.as_object().unwrap() {
            assert!(call["responses"].is_object(), "{method} {path}");
            assert!(call["operationId"].is_string(), "{method} {path}");
        }
    }
    assert_eq!(
        document["info"]["license"]["identifier"],
        "AGPL-3.0-or-later"
    );
}

fn each<'a>(value: &'a Value, visit: &mut dyn FnMut(&'a Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            visit(members);
            members.values().for_each(|member| each(member, visit));
        }
        Value::Array(entries) => entries.iter().for_each(|entry| each(entry, visit)),
        _ => {}
    }
}

#[test]
fn every_reference_leads_somewhere_and_every_schema_is_used() {
    let document = openapi();
    let mut referred = BTreeSet::new();
    each(&document, &mut |members| {
        if let Some(address) = members.get("$ref").and_then(Value::as_str) {
            referred.insert(address.to_owned());
        }
    });
    for address in &referred {
        let pointer = address.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{address}");
    }
    for name in document["components"]["schemas"]
        .as_object()
        .unwrap()
        .keys()
    {
        assert!(
            referred.contains(&format!("#/components/schemas/{name}")),
            "{name}"
        );
    }
}

fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            operations.push((path.clone(), method.clone(), operation.clone()));
        }
    }
    operations
}

#[test]
fn every_operation_is_told_whole() {
    let document = openapi();
    let tags: HashSet<&str> = document["tags"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tag| tag["name"].as_str().unwrap())
        .collect();
    let mut ids = HashSet::new();
    for (path, method, operation) in operations(&document) {
        let name = format!("{method} {path}");
        assert!(
            ids.insert(operation["operationId"].as_str().unwrap().to_owned()),
            "{name}"
        );
        assert!(!operation["summary"].as_str().unwrap().is_empty(), "{name}");
        assert!(
            tags.contains(operation["tags"][0].as_str().unwrap()),
            "{name}"
        );
        for placeholder in path.split('/').filter(|part| part.starts_with('{')) {
            let wanted = placeholder.trim_matches(['{', '}']);
            let named = operation["parameters"]
                .as_array()
                .unwrap()
                .iter()
                .any(|parameter| parameter["in"] == "path" && parameter["name"] == wanted);
            assert!(named, "{name}: {wanted}");
        }
        let statuses: Vec<&String> = operation["responses"].as_object().unwrap().keys().collect();
        let ways = operation["security"].as_array().unwrap();
        let token = ways.iter().any(|way| way.get("token").is_some());
        assert!(token || method == "get", "{name}");
        for (status, wanted) in [
            ("401", token),
            ("415", operation.get("requestBody").is_some()),
            // Leaving has no body, and is refused to the last who can do something.
            (
                "422",
                operation.get("requestBody").is_some()
                    || name == "delete /api/v1/me"
                    || name == "delete /api/v1/me/passkeys/{id}"
                    || name == "delete /api/v1/me/sign-ons/{id}"
                    || name.contains("/steps/"),
            ),
            // Codes are not guessed, nobody is flooded with letters or words, and other servers are
            // not asked without end.
            (
                "429",
                method == "get"
                    || name == "patch /api/v1/me"
                    || name == "post /api/v1/check-ins"
                    || name.ends_with("/messages")
                    || name == "post /api/v1/me/advisers"
                    || name == "post /api/v1/opportunities/{uuid}/enrolments"
                    || name == "post /api/v1/me/goals"
                    || name == "patch /api/v1/me/goals/{uuid}"
                    || name.ends_with("/goals/{goal}/remarks"),
            ),
            ("503", true),
        ] {
            let told = statuses.iter().any(|known| *known == status);
            assert_eq!(told, wanted, "{name}: {status}");
        }
    }
}

#[test]
fn every_json_body_has_an_example_or_needs_none() {
    let document = openapi();
    let plain = [
        "Export",
        "Page_ObjectItem",
        "Page_FollowerItem",
        "Page_ParkedItem",
        "ProblemDocument",
    ];
    each(&document["paths"], &mut |members| {
        let Some(address) = members
            .get("schema")
            .and_then(|s| s.get("$ref"))
            .and_then(Value::as_str)
        else {
            return;
        };
        let name = address.rsplit('/').next().unwrap();
        if members.contains_key("in") || plain.contains(&name) {
            return;
        }
        assert!(members.contains_key("example"), "{name}");
    });
}

fn problems_of<T: Document>(example: &Value, check: impl Fn(&T, &mut Problems)) -> Problems {
    let mut problems = Problems::default();
    let members = example.as_object().unwrap();
    check_members::<T>(members, &mut problems);
    let read = T::read(members, &mut problems);
    check(&read, &mut problems);
    problems
}

#[test]
fn what_is_shown_as_an_example_is_taken() {
    let examples = examples::by_schema();
    for problems in [
        problems_of(&examples["OpportunityContent"], OpportunityContent::check),
        problems_of(&examples["PlaylistContent"], PlaylistContent::check),
        problems_of(&examples["OrganisationContent"], OrganisationContent::check),
        problems_of::<NewToken>(&examples["NewToken"], |_, _| {}),
        problems_of::<AccountRequest>(&examples["AccountRequest"], |_, _| {}),
        problems_of::<FollowRequest>(&examples["FollowRequest"], |_, _| {}),
        problems_of::<PeerDecision>(&examples["PeerDecision"], |_, _| {}),
    ] {
        assert!(problems.is_empty(), "{problems}");
    }
}

/// Each example fits the schema that it stands beside.
#[test]
fn what_is_shown_as_an_example_fits_its_schema() {
    const DOCUMENT: &str = "https://waymark.example/openapi.json";
    let document = openapi();
    let mut compiler = boon::Compiler::new();
    compiler.add_resource(DOCUMENT, document).unwrap();
    let mut compiled = boon::Schemas::new();
    for (name, example) in examples::by_schema() {
        let address = format!("{DOCUMENT}#/components/schemas/{name}");
        let schema = compiler.compile(&address, &mut compiled).unwrap();
        let fits = compiled.validate(&example, schema);
        assert!(fits.is_ok(), "{name}: {}", fits.unwrap_err());
    }
}

fn schema(name: &str) -> Value {
    openapi()["components"]["schemas"][name].clone()
}

#[test]
fn what_is_sent_and_what_is_answered_are_told_apart() {
    let sent = schema("OpportunityContent");
    assert_eq!(
        sent["required"],
        serde_json::json!(["organisation", "name"])
    );
    assert_eq!(sent["additionalProperties"], false);
    assert_eq!(sent["properties"]["name"]["minProperties"], 1);
    assert_eq!(
        sent["properties"]["capacity"]["type"],
        serde_json::json!(["integer", "null"])
    );
    let answered = schema("OpportunityItem");
    let always = answered["required"].as_array().unwrap();
    for (member, is_always_there) in [
        ("id", true),
        ("published", true),
        ("status", true),
        ("kind", true),
        ("keywords", true),
        ("capacity", false),
        ("summary", false),
        ("attributedTo", false),
    ] {
        let told = always.iter().any(|name| name == member);
        assert_eq!(told, is_always_there, "{member}");
        assert!(answered["properties"].get(member).is_some(), "{member}");
    }
    assert_eq!(answered["properties"]["capacity"]["type"], "integer");
    assert_eq!(answered["properties"]["type"]["const"], "Opportunity");
    let patch = schema("OpportunityPatch");
    assert!(patch.get("required").is_none());
    let place = &patch["properties"]["location"]["oneOf"][0]["$ref"];
    assert_eq!(*place, "#/components/schemas/LocationPatch");
    let page = schema("Page_OpportunityItem");
    let entry = &page["properties"]["items"]["items"]["$ref"];
    assert_eq!(*entry, "#/components/schemas/OpportunityItem");
}
