//! Conditional requests (RFC 9110 section 13): a thing's version is its entity tag.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};

/// The entity tag of a version.
#[must_use]
pub fn etag(version: i64) -> HeaderValue {
    // A number in quotes is always a valid header.
    HeaderValue::from_str(&format!("\"{version}\""))
        .unwrap_or_else(|_invalid| HeaderValue::from_static("\"0\""))
}

/// An answer with the entity tag of what it shows.
pub fn etagged(version: i64, body: impl IntoResponse) -> Response {
    ([(header::ETAG, etag(version))], body).into_response()
}

/// Which versions a header names.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Versions {
    /// `*`: whatever there is.
    Any,
    /// These tags.
    Tags(Vec<String>),
}

fn read(headers: &HeaderMap, name: HeaderName) -> Option<Versions> {
    let mut values = headers.get_all(&name).iter().peekable();
    values.peek()?;
    let tags: Vec<String> = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|tag| tag.trim().to_owned())
        .collect();
    Some(if tags.iter().any(|tag| tag == "*") {
        Versions::Any
    } else {
        Versions::Tags(tags)
    })
}

/// `If-Match`: change the thing only if it is still as the caller saw it.
#[derive(Debug, Clone)]
pub struct IfMatch(Option<Versions>);

impl<S: Sync> FromRequestParts<S> for IfMatch {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(read(&parts.headers, header::IF_MATCH)))
    }
}

impl IfMatch {
    /// The version that the thing must still have, for the action that changes it, which refuses
    /// with [`crate::domain::Rule::Changed`]. `current` is the version that it has now. A weak
    /// tag never matches.
    #[must_use]
    pub fn expected(&self, current: Option<i64>) -> Option<i64> {
        const NONE: i64 = -1;
        match (&self.0, current) {
            (Some(Versions::Tags(tags)), Some(version)) => {
                let fits = tags.contains(&format!("\"{version}\""));
                Some(if fits { version } else { NONE })
            }
            _ => None,
        }
    }
}

/// `If-None-Match`: answer with the thing only if it is another version than the caller has.
#[derive(Debug, Clone)]
pub struct IfNoneMatch(Option<Versions>);

impl<S: Sync> FromRequestParts<S> for IfNoneMatch {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(read(&parts.headers, header::IF_NONE_MATCH)))
    }
}

impl IfNoneMatch {
    /// The thing with its entity tag, or 304 when the caller has this version.
    pub fn answer(&self, version: i64, body: impl IntoResponse) -> Response {
        let own = format!("\"{version}\"");
        let known = match &self.0 {
            None => false,
            Some(Versions::Any) => true,
            Some(Versions::Tags(tags)) => tags
                .iter()
                .any(|tag| tag.strip_prefix("W/").unwrap_or(tag) == own),
        };
        let tag = [(header::ETAG, etag(version))];
        if known {
            (StatusCode::NOT_MODIFIED, tag).into_response()
        } else {
            (tag, body).into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn versions(value: &str) -> Option<Versions> {
        let headers = HeaderMap::from_iter([(header::IF_MATCH, value.parse().unwrap())]);
        read(&headers, header::IF_MATCH)
    }

    #[test]
    fn only_the_version_that_was_seen_may_be_changed() {
        for (value, fits) in [
            ("\"3\"", true),
            ("\"1\", \"3\"", true),
            ("*", true),
            ("\"2\"", false),
            ("W/\"3\"", false),
            ("3", false),
            ("", false),
        ] {
            let expected = IfMatch(versions(value)).expected(Some(3));
            assert_eq!(expected.is_none_or(|version| version == 3), fits, "{value}");
        }
        assert_eq!(IfMatch(None).expected(Some(3)), None);
    }

    #[test]
    fn who_has_the_version_gets_no_body() {
        for (value, status) in [("\"3\"", 304), ("W/\"3\"", 304), ("*", 304), ("\"2\"", 200)] {
            let answer = IfNoneMatch(versions(value)).answer(3, "body");
            assert_eq!(answer.status(), status, "{value}");
            assert_eq!(answer.headers().get(header::ETAG).unwrap(), "\"3\"");
        }
        assert_eq!(IfNoneMatch(None).answer(3, "body").status(), 200);
    }
}
