//! Refusals that every call of a kind can get, whatever it does.

use serde_json::{Map, Value, json};

/// Adds them where a call does not tell them itself.
pub(super) fn complete(document: &mut Value) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut) {
        let calls = item.as_object_mut().into_iter().flatten();
        for (method, call) in calls {
            for (status, about) in general(method, call) {
                add(call, status, about);
            }
            wait(call);
        }
    }
}

fn general(method: &str, call: &Value) -> Vec<(&'static str, &'static str)> {
    let mut refusals = vec![(
        "503",
        "Too much is under way, or the database does not answer; `Retry-After` tells how many \
         seconds to wait.",
    )];
    if takes_a_token(call) {
        refusals.push(("400", "A header is malformed, or given twice."));
        refusals.push(("401", "The token is unknown or revoked."));
    }
    if method == "get" {
        refusals.push((
            "429",
            "Too many requests; `Retry-After` tells how many seconds to wait.",
        ));
    }
    if call.get("requestBody").is_some() {
        refusals.push(("408", "The body comes too slowly."));
    }
    refusals
}

fn takes_a_token(call: &Value) -> bool {
    let ways = call.get("security").and_then(Value::as_array);
    let mut ways = ways.into_iter().flatten();
    ways.any(|way| way.get("token").is_some())
}

fn add(call: &mut Value, status: &str, about: &str) {
    let Some(Value::Object(answers)) = call.get_mut("responses") else {
        return;
    };
    if answers.contains_key(status) {
        return;
    }
    let schema = json!({ "$ref": "#/components/schemas/ProblemDocument" });
    let answer = json!({
        "description": about,
        "content": { "application/problem+json": { "schema": schema } },
    });
    answers.insert(status.to_owned(), answer);
    answers.sort_keys();
}

/// `Retry-After` of the answers that have one.
fn wait(call: &mut Value) {
    for status in ["429", "503"] {
        let answer = call.pointer_mut(&format!("/responses/{status}"));
        if let Some(Value::Object(answer)) = answer {
            let seconds = json!({
                "Retry-After": {
                    "description": "Seconds to wait.",
                    "schema": { "type": "integer", "minimum": 1 },
                },
            });
            answer.insert("headers".to_owned(), seconds);
        }
    }
}
