//! The API's own description: OpenAPI 3.1, made from the code.

mod examples;
mod refusals;
mod schemas;

use std::sync::LazyLock;

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use serde_json::{Map, Value};
use utoipa::{
    OpenApi as _,
    openapi::{
        Info, License, OpenApi, OpenApiBuilder, Server,
        security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme},
        tag::TagBuilder,
    },
};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::Api;
use crate::{
    domain::{
        Status,
        opportunity::{Enrolment, Kind, Setting},
        search::{Sort, TimeOfDay, When},
    },
    http::problem::{ProblemDocument, ProblemMember},
};

/// Where the description is served.
pub const ADDRESS: &str = "/api/v1/openapi.json";

const ABOUT: &str = "\
The REST API of a Waymark node: everything that its pages and its federation show, as JSON.

The words are those of ActivityStreams, Open Badges and schema.org, in camelCase. Text for people is \
a language map: `{\"lt\": \"…\", \"en\": \"…\"}`, the primary language first; long text is Markdown. \
Times are RFC 3339.

What is public needs no token. With a token, send `Authorization: Bearer wm_…`. Its scopes are \
`read` (see what its account sees), `write` (create and change), `issue` (award badges) and `admin` \
(everything of the operator's).

Refusals are `application/problem+json` (RFC 9457); `errors` names every wrong member of a body or a \
query at once. Lists have `items`, `total` and `next`, the address of the next page. Things that can \
be changed have an `ETag`, for `If-Match`. A POST with an `Idempotency-Key` is done once, however \
often it is sent.";

const FAMILIES: &[(&str, &str)] = &[
    (
        "Search",
        "Everything that this node shows, its own and other nodes'.",
    ),
    ("Opportunities", "What one can take part in."),
    (
        "Playlists",
        "Marked routes through opportunities and tasks.",
    ),
    ("Organisations", "Providers and partners."),
    (
        "Territory",
        "What this node is and with whom it shares, at the addresses of the pages that tell it.",
    ),
    (
        "ESCO",
        "Skills and occupations of the European classification, where an operator took it in.",
    ),
    (
        "Enrolments",
        "Places in opportunities: who has one, who waits, who came.",
    ),
    ("Me", "The signed-in person."),
    (
        "Advising",
        "What people show to somebody whom they let look on; each look is noted for them.",
    ),
    ("Accounts", "People who sign in; for the operator."),
    (
        "Figures",
        "What happened here, in numbers; for the operator.",
    ),
    ("Tokens", "API tokens; for the operator."),
    (
        "Peers",
        "Other nodes, and how this one stands with them; for the operator.",
    ),
    (
        "Federation",
        "What came from other servers and what goes to them; for the operator.",
    ),
    ("Description", "This description."),
];

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(show))
}

/// What the description says before any family adds its part.
pub(super) fn base() -> OpenApi {
    let mut info = Info::new("Waymark", env!("CARGO_PKG_VERSION"));
    info.description = Some(ABOUT.to_owned());
    let mut license = License::new("AGPL-3.0-or-later");
    license.identifier = Some("AGPL-3.0-or-later".to_owned());
    info.license = Some(license);
    let tags: Vec<_> = FAMILIES
        .iter()
        .map(|(name, about)| {
            TagBuilder::new()
                .name(*name)
                .description(Some(*about))
                .build()
        })
        .collect();
    OpenApiBuilder::new()
        .info(info)
        .servers(Some([Server::new("/")]))
        .tags(Some(tags))
        .components(Shared::openapi().components)
        .build()
}

/// Schemas that parameters and refusals refer to; those of bodies come with their calls.
#[derive(utoipa::OpenApi)]
#[openapi(components(schemas(
    ProblemDocument,
    ProblemMember,
    Enrolment,
    Kind,
    Setting,
    Sort,
    TimeOfDay,
    When,
    Status
)))]
struct Shared;

/// The finished description: with the ways to sign in, with what the types alone do not tell, and
/// with examples.
pub(super) fn complete(mut description: OpenApi) -> Value {
    let components = description.components.get_or_insert_default();
    let token = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .bearer_format("wm_…")
        .description(Some(
            "A token from `waymark token create`, from the operator's desk or from `POST \
             /api/v1/tokens`. Each call names the scope that it needs.",
        ))
        .build();
    components.add_security_scheme("token", SecurityScheme::Http(token));
    let session = ApiKeyValue::with_description(
        "__Host-waymark",
        "The session of a signed-in browser; over plain http the cookie is called \
         `waymark-PORT`. A call that changes something must come from the node's own pages.",
    );
    components.add_security_scheme("session", SecurityScheme::ApiKey(ApiKey::Cookie(session)));
    // A description that does not serialise would be a fault of the library; its test sees it.
    let mut document = serde_json::to_value(description).unwrap_or_default();
    schemas::complete(&mut document);
    refusals::complete(&mut document);
    add_examples(&mut document, &examples::by_schema());
    document
}

/// Puts an example beside every body whose schema has one.
fn add_examples(value: &mut Value, examples: &Map<String, Value>) {
    match value {
        Value::Object(members) => {
            let example = members
                .get("schema")
                .and_then(|schema| schema.get("$ref"))
                .and_then(Value::as_str)
                .and_then(|address| address.strip_prefix("#/components/schemas/"))
                .and_then(|name| examples.get(name));
            if let Some(example) = example {
                members.insert("example".to_owned(), example.clone());
            }
            for member in members.values_mut() {
                add_examples(member, examples);
            }
        }
        Value::Array(entries) => {
            for entry in entries {
                add_examples(entry, examples);
            }
        }
        _ => {}
    }
}

/// Show this description
#[utoipa::path(
    get,
    path = "/api/v1/openapi.json",
    operation_id = "showDescription",
    tag = "Description",
    responses((status = 200, description = "An OpenAPI 3.1 document.", body = std::collections::BTreeMap<String, Value>)),
    security(()),
)]
async fn show() -> Response {
    static WRITTEN: LazyLock<String> = LazyLock::new(|| super::openapi().to_string());
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (kind, WRITTEN.as_str()).into_response()
}

#[cfg(test)]
mod tests;
