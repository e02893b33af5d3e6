//! The pages' own files: styles, scripts, fonts and icons, built into the program. Their names hold
//! a hash of their content, so they are kept for ever and never asked for again.

use std::{borrow::Cow, collections::HashMap, sync::OnceLock};

use axum::{
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
    (kept, [(header::CONTENT_TYPE, kind)], data.into_owned()).into_response()
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

    #[test]
    fn an_unknown_name_stays_as_it_is() {
        assert_eq!(asset("unknown.css"), "/assets/unknown.css");
    }
}
