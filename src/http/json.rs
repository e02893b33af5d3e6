//! The JSON body of an API request.

use axum::{
    body::Bytes,
    extract::{FromRequest, OptionalFromRequest, Request},
    http::{HeaderMap, StatusCode, header},
};
use serde_json::{Map, Value};

use super::Problem;

/// The members of a JSON object that came as `application/json` or, for PATCH, as
/// `application/merge-patch+json` (RFC 7396).
///
/// Another content type is 415 and everything that is no JSON object 400. As an option it is `None`
/// when there is no body.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonBody(pub Map<String, Value>);

impl<S: Send + Sync> FromRequest<S> for JsonBody {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        check_type(request.headers())?;
        parse(&bytes(request, state).await?)
    }
}

impl<S: Send + Sync> OptionalFromRequest<S> for JsonBody {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Option<Self>, Problem> {
        let type_is_right = check_type(request.headers());
        let body = bytes(request, state).await?;
        if body.is_empty() {
            return Ok(None);
        }
        type_is_right?;
        parse(&body).map(Some)
    }
}

/// The body, whose length and pace the front door has already checked.
async fn bytes<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, Problem> {
    Bytes::from_request(request, state)
        .await
        .map_err(|error| Problem::because(error.status(), "the body could not be read"))
}

fn check_type(headers: &HeaderMap) -> Result<(), Problem> {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let (kind, parameters) =
        kind.map_or(("", ""), |kind| kind.split_once(';').unwrap_or((kind, "")));
    let is_json = ["application/json", "application/merge-patch+json"]
        .iter()
        .any(|known| kind.trim().eq_ignore_ascii_case(known));
    let parameters = parameters.trim().to_ascii_lowercase();
    let is_utf8 = parameters
        .strip_prefix("charset=")
        .is_none_or(|set| set.trim_matches('"') == "utf-8");
    let is_plain = !headers.contains_key(header::CONTENT_ENCODING);
    if is_json && is_utf8 && is_plain {
        return Ok(());
    }
    Err(Problem::because(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "send application/json in UTF-8, not compressed",
    ))
}

fn parse(body: &[u8]) -> Result<JsonBody, Problem> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => Ok(JsonBody(members)),
        Ok(_) => Err(Problem::malformed("the body is not a JSON object")),
        Err(error) => Err(Problem::malformed(format!("the body is no JSON: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use axum::body::Body;

    use super::*;

    async fn read(kind: &str, body: &'static str) -> Result<JsonBody, Problem> {
        let request = Request::post("/")
            .header("content-type", kind)
            .body(Body::from(body))
            .unwrap();
        <JsonBody as FromRequest<()>>::from_request(request, &()).await
    }

    #[tokio::test]
    async fn only_a_json_object_is_read() {
        for kind in [
            "application/json",
            "application/json; charset=UTF-8",
            "application/merge-patch+json",
        ] {
            assert_eq!(read(kind, r#"{"a":1}"#).await.unwrap().0["a"], 1, "{kind}");
        }
        for kind in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/json; charset=latin1",
            "application/jsonx",
        ] {
            assert_eq!(
                read(kind, r#"{"a":1}"#).await.unwrap_err().status(),
                415,
                "{kind}"
            );
        }
        for body in ["", "{", "[]", "1", r#"{"a":NaN}"#, "{\"a\":1}x"] {
            assert_eq!(
                read("application/json", body).await.unwrap_err().status(),
                400,
                "{body}"
            );
        }
    }

    #[tokio::test]
    async fn too_deep_is_malformed() {
        let deep: &'static str =
            Box::leak(format!("{{\"a\":{}", "[".repeat(100_000)).into_boxed_str());
        assert_eq!(
            read("application/json", deep).await.unwrap_err().status(),
            400
        );
    }

    #[tokio::test]
    async fn no_body_is_an_option() {
        let request = Request::delete("/").body(Body::empty()).unwrap();
        let body = <JsonBody as OptionalFromRequest<()>>::from_request(request, &())
            .await
            .unwrap();
        assert_eq!(body, None);
        let request = Request::delete("/").body(Body::from("{}")).unwrap();
        let body = <JsonBody as OptionalFromRequest<()>>::from_request(request, &()).await;
        assert_eq!(body.unwrap_err().status(), 415);
    }
}
