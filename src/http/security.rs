//! The headers that every answer carries (security.md section 6).

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// Nothing from elsewhere, and nothing in the page itself runs.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'; object-src 'none'; manifest-src 'self'; \
     worker-src 'self'";

static ALWAYS: [(HeaderName, &str); 3] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
];

/// A handler may say otherwise: a check-in page opens the camera, media go to other nodes' pages.
static UNLESS_SAID: [(HeaderName, &str); 4] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (
        HeaderName::from_static("permissions-policy"),
        "geolocation=(self), camera=(), microphone=()",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (header::CACHE_CONTROL, "no-cache"),
];

const TWO_YEARS: &str = "max-age=63072000";
const PRIVATE: &str = "private, no-store";

/// What the headers depend on.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// The node is reached over TLS.
    pub https: bool,
    /// The request brought a session, or the answer gives one, or is for whoever holds a letter.
    pub session: bool,
    /// The answer depends on `Accept`: everything but files.
    pub negotiated: bool,
}

/// Lets a page ask one other server for parts of its map, and other sites show it inside theirs.
pub fn allow(headers: &mut HeaderMap, tiles: Option<&str>, frames: &[String]) {
    let mut policy = CONTENT_SECURITY_POLICY.to_owned();
    if let Some(origin) = tiles {
        for source in ["connect-src 'self'", "img-src 'self'"] {
            policy = policy.replace(source, &format!("{source} {origin}"));
        }
    }
    if !frames.is_empty() {
        let allowed = format!("frame-ancestors {}", frames.join(" "));
        policy = policy.replace("frame-ancestors 'none'", &allowed);
    }
    if let Ok(policy) = HeaderValue::try_from(policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}

/// Writes the headers.
pub fn write_headers(headers: &mut HeaderMap, about: About) {
    for (name, value) in &ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    for (name, value) in &UNLESS_SAID {
        if !headers.contains_key(name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    if about.https {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static(TWO_YEARS),
        );
    }
    if !about.negotiated {
        return;
    }
    headers.append(header::VARY, HeaderValue::from_static("Accept"));
    if about.session || headers.contains_key(header::SET_COOKIE) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(PRIVATE));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn written(about: About, own: &[(HeaderName, &str)]) -> HeaderMap {
        let mut headers = own
            .iter()
            .map(|(name, value)| (name.clone(), value.parse().unwrap()))
            .collect();
        write_headers(&mut headers, about);
        headers
    }

    const VISITOR: About = About {
        https: true,
        session: false,
        negotiated: true,
    };

    #[test]
    fn headers_are_those_of_the_design() {
        let headers = written(VISITOR, &[]);
        let wanted = [
            (
                "content-security-policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; manifest-src 'self'; worker-src 'self'",
            ),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            (
                "permissions-policy",
                "geolocation=(self), camera=(), microphone=()",
            ),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("strict-transport-security", "max-age=63072000"),
            ("vary", "Accept"),
            ("cache-control", "no-cache"),
        ];
        for (name, value) in wanted {
            assert_eq!(headers[name], value, "{name}");
        }
        let plain = written(
            About {
                https: false,
                ..VISITOR
            },
            &[],
        );
        assert!(!plain.contains_key(header::STRICT_TRANSPORT_SECURITY));
    }

    #[test]
    fn what_a_session_saw_is_nobody_elses() {
        let public = (header::CACHE_CONTROL, "public, max-age=60");
        let signed_in = written(
            About {
                session: true,
                ..VISITOR
            },
            std::slice::from_ref(&public),
        );
        assert_eq!(signed_in[header::CACHE_CONTROL], PRIVATE);
        let signing_in = written(VISITOR, &[public.clone(), (header::SET_COOKIE, "a=b")]);
        assert_eq!(signing_in[header::CACHE_CONTROL], PRIVATE);
        assert_eq!(
            written(VISITOR, std::slice::from_ref(&public))[header::CACHE_CONTROL],
            public.1
        );
        let file = About {
            session: true,
            negotiated: false,
            ..VISITOR
        };
        assert_eq!(
            written(file, std::slice::from_ref(&public))[header::CACHE_CONTROL],
            public.1
        );
        assert!(!written(file, &[]).contains_key(header::VARY));
    }
}
