//! The pages' own files: styles, scripts, fonts and icons, built into the program. Their names hold
//! a hash of their content, so they are kept for ever and never asked for again.

use std::{borrow::Cow, collections::HashMap, ops::RangeInclusive, sync::OnceLock};

use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;

use super::Problem;

/// Where the files are served.
pub const PREFIX: &str = "/assets/";

const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// What the web build wrote: in a release inside the program, else read from the folder.
#[derive(RustEmbed)]
#[folder = "web/dist"]
#[allow_missing = true]
struct Built;

/// Logical names and the files' own: `app.css` → `app-VLCBLQLO.css`.
type Manifest = HashMap<String, String>;

/// The address of a file by its logical name: `app.css` → `/assets/app-VLCBLQLO.css`. A name that
/// the build does not know is used as it is, and answers 404.
#[must_use]
pub fn asset(name: &str) -> String {
    let manifest = manifest();
    format!(
        "{PREFIX}{}",
        manifest.get(name).map_or(name, String::as_str)
    )
}

/// A file by its logical name.
#[must_use]
pub fn content(name: &str) -> Option<Bytes> {
    let manifest = manifest();
    let found = Built::get(manifest.get(name)?)?;
    Some(match found.data {
        Cow::Borrowed(bytes) => Bytes::from_static(bytes),
        Cow::Owned(bytes) => Bytes::from(bytes),
    })
}

/// Whether the web assets were built.
#[must_use]
pub fn are_built() -> bool {
    !manifest().is_empty()
}

/// In a release the manifest cannot change; during development it does with every build.
fn manifest() -> Cow<'static, Manifest> {
    static ONCE: OnceLock<Manifest> = OnceLock::new();
    if cfg!(debug_assertions) {
        Cow::Owned(read_manifest())
    } else {
        Cow::Borrowed(ONCE.get_or_init(read_manifest))
    }
}

fn read_manifest() -> Manifest {
    let Some(file) = Built::get("manifest.json") else {
        return Manifest::new();
    };
    serde_json::from_slice(&file.data).unwrap_or_else(|error| {
        tracing::error!(%error, "web/dist/manifest.json is damaged; build the web assets again");
        Manifest::new()
    })
}

/// `GET /assets/{file}`.
///
/// # Errors
/// 404.
pub async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    if !is_plain_name(&file) {
        return Err(Problem::not_found());
    }
    let found = Built::get(&file).ok_or_else(Problem::not_found)?;
    let kind = media_type(&file).ok_or_else(Problem::not_found)?;
    Ok(answer(
        kind,
        found.data,
        &found.metadata.sha256_hash(),
        &headers,
    ))
}

/// A name of the build's own making: no folder, nothing hidden.
fn is_plain_name(file: &str) -> bool {
    !file.starts_with('.')
        && file
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
}

/// The types that the build makes; anything else in the folder is not served.
fn media_type(file: &str) -> Option<&'static str> {
    let (_, extension) = file.rsplit_once('.')?;
    Some(match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pmtiles" => "application/vnd.pmtiles",
        "txt" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    })
}

fn answer(
    kind: &'static str,
    data: Cow<'static, [u8]>,
    hash: &[u8],
    asked: &HeaderMap,
) -> Response {
    use std::fmt::Write;
    let mut tag = String::from("\"");
    for byte in hash.iter().take(16) {
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    let known = asked
        .get(header::IF_NONE_MATCH)
        .and_then(|tags| tags.to_str().ok())
        .is_some_and(|tags| {
            tags.split(',')
                .any(|own| own.trim().trim_start_matches("W/") == tag)
        });
    let kept = [
        (header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER)),
        (
            header::ETAG,
            HeaderValue::try_from(tag).unwrap_or(HeaderValue::from_static("\"\"")),
        ),
    ];
    if known {
        return (StatusCode::NOT_MODIFIED, kept).into_response();
    }
    let bytes = match data {
        Cow::Borrowed(bytes) => Bytes::from_static(bytes),
        Cow::Owned(bytes) => Bytes::from(bytes),
    };
    let kind = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::ACCEPT_RANGES, HeaderValue::from_static("bytes")),
    ];
    match part(asked, bytes.len()) {
        Part::Whole => (kept, kind, bytes).into_response(),
        Part::Of(range) => {
            let (start, end) = (range.start(), range.end());
            let about = format!("bytes {start}-{end}/{}", bytes.len());
            let about = [(header::CONTENT_RANGE, about)];
            let bytes = bytes.slice(range);
            (StatusCode::PARTIAL_CONTENT, kept, kind, about, bytes).into_response()
        }
        Part::None => {
            let about = [(header::CONTENT_RANGE, format!("bytes */{}", bytes.len()))];
            (StatusCode::RANGE_NOT_SATISFIABLE, about).into_response()
        }
    }
}

/// What is asked of a file.
enum Part {
    Whole,
    Of(RangeInclusive<usize>),
    /// Nothing of it.
    None,
}

/// The part that `Range` asks for (RFC 9110 section 14). Several parts at once, and what cannot be
/// read, get the whole.
fn part(asked: &HeaderMap, length: usize) -> Part {
    let Some(range) = asked.get(header::RANGE) else {
        return Part::Whole;
    };
    let text = range.to_str().unwrap_or_default();
    let Ok(parsed) = http_range_header::parse_range_header(text) else {
        return Part::Whole;
    };
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    let Ok(ranges) = parsed.validate(length) else {
        return Part::None;
    };
    let one = match ranges.as_slice() {
        [one] => one,
        _ => return Part::Whole,
    };
    match (usize::try_from(*one.start()), usize::try_from(*one.end())) {
        (Ok(start), Ok(end)) => Part::Of(start..=end),
        _ => Part::None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_plain_names_are_looked_up() {
        for name in [
            "app-VLCBLQLO.css",
            "sofia-sans-latin-wght-normal-BGYWMJ5V.woff2",
        ] {
            assert!(is_plain_name(name), "{name}");
        }
        for name in [
            "../Cargo.toml",
            "..",
            ".env",
            "a/b.css",
            "a%2fb",
            "a\\b",
            "a\0.css",
        ] {
            assert!(!is_plain_name(name), "{name}");
        }
    }

    #[tokio::test]
    async fn what_is_not_built_or_not_for_pages_is_not_found() {
        for name in [
            "nothing.css",
            "manifest.json",
            "../../Cargo.toml",
            "../dist/app.css",
        ] {
            let answer = serve(Path(name.to_owned()), HeaderMap::new()).await;
            assert_eq!(answer.unwrap_err().status(), 404, "{name}");
        }
    }

    #[test]
    fn a_file_is_kept_for_ever_and_known_again() {
        let first = answer(
            "text/css; charset=utf-8",
            Cow::Borrowed(b"a{}"),
            &[7; 32],
            &HeaderMap::new(),
        );
        assert_eq!(first.status(), 200);
        assert_eq!(first.headers()[header::CACHE_CONTROL], FOR_EVER);
        assert_eq!(
            first.headers()[header::CONTENT_TYPE],
            "text/css; charset=utf-8"
        );
        let tag = first.headers()[header::ETAG].clone();
        assert_eq!(tag.to_str().unwrap().len(), 34);
        let asked = HeaderMap::from_iter([(header::IF_NONE_MATCH, tag)]);
        let again = answer(
            "text/css; charset=utf-8",
            Cow::Borrowed(b"a{}"),
            &[7; 32],
            &asked,
        );
        assert_eq!(again.status(), 304);
        let other = answer(
            "text/css; charset=utf-8",
            Cow::Borrowed(b"b{}"),
            &[8; 32],
            &asked,
        );
        assert_eq!(other.status(), 200);
    }

    #[tokio::test]
    async fn a_part_of_a_file_is_given_when_it_is_asked_for() {
        let give = |range: &str| {
            let asked = HeaderMap::from_iter([(header::RANGE, range.parse().unwrap())]);
            answer("font/woff2", Cow::Borrowed(b"0123456789"), &[7; 32], &asked)
        };
        for (range, status, content, about) in [
            ("bytes=2-4", 206, "234", "bytes 2-4/10"),
            ("bytes=7-", 206, "789", "bytes 7-9/10"),
            ("bytes=-2", 206, "89", "bytes 8-9/10"),
            ("bytes=0-99", 206, "0123456789", "bytes 0-9/10"),
            ("bytes=10-", 416, "", "bytes */10"),
            ("bytes=0-1,4-5", 200, "0123456789", ""),
            ("lines=1-2", 200, "0123456789", ""),
        ] {
            let response = give(range);
            assert_eq!(response.status(), status, "{range}");
            let told = response.headers().get(header::CONTENT_RANGE);
            let told = told.map(|told| told.to_str().unwrap().to_owned());
            assert_eq!(told.unwrap_or_default(), about, "{range}");
            let body = axum::body::to_bytes(response.into_body(), 100)
                .await
                .unwrap();
            assert_eq!(body, content.as_bytes(), "{range}");
        }
    }

    #[test]
    fn an_unknown_name_stays_as_it_is() {
        assert_eq!(asset("unknown.css"), "/assets/unknown.css");
    }
}
