//! The session cookie: a random secret, of which the database keeps only the hash.

use axum::http::{HeaderMap, HeaderValue};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use secrecy::{ExposeSecret, SecretString};

use crate::config::Settings;

/// The cookie's name and whether it is for TLS only (contract.md section 3).
#[derive(Debug, Clone)]
pub struct SessionCookie {
    name: String,
    secure: bool,
}

/// The secret of a signed-in browser.
#[derive(Debug, Clone)]
pub struct SessionSecret(pub SecretString);

impl SessionCookie {
    /// `__Host-waymark` on https; `waymark-PORT` on http, so that two nodes on one machine do not
    /// sign each other's visitors out.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        if settings.is_https() {
            return Self {
                name: "__Host-waymark".to_owned(),
                secure: true,
            };
        }
        let port = settings.url.url().port_or_known_default().unwrap_or(80);
        Self {
            name: format!("waymark-{port}"),
            secure: false,
        }
    }

    /// The secret that a request brings.
    #[must_use]
    pub fn read(&self, headers: &HeaderMap) -> Option<SessionSecret> {
        let jar = CookieJar::from_headers(headers);
        let value = jar.get(&self.name)?.value();
        let plausible = (20..=200).contains(&value.len());
        plausible.then(|| SessionSecret(SecretString::from(value)))
    }

    /// `Set-Cookie` that signs a browser in for so many days.
    #[must_use]
    pub fn set(&self, secret: &SecretString, days: u32) -> Option<HeaderValue> {
        self.header(secret.expose_secret(), i64::from(days) * 24 * 60 * 60)
    }

    /// `Set-Cookie` that signs a browser out.
    #[must_use]
    pub fn clear(&self) -> Option<HeaderValue> {
        self.header("", 0)
    }

    fn header(&self, value: &str, seconds: i64) -> Option<HeaderValue> {
        let mut cookie = Cookie::build((self.name.as_str(), value))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .build()
            .to_string();
        cookie.push_str(&format!("; Max-Age={seconds}"));
        if self.secure {
            cookie.push_str("; Secure");
        }
        let mut header = HeaderValue::try_from(cookie).ok()?;
        header.set_sensitive(true);
        Some(header)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn cookie(url: &str) -> SessionCookie {
        SessionCookie::new(&Settings::from_variables([("WAYMARK_URL", url)]).unwrap())
    }

    #[test]
    fn the_cookie_is_that_of_the_contract() {
        let secret = SecretString::from("0123456789abcdef0123456789abcdef");
        let set = |url| {
            cookie(url)
                .set(&secret, 1)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        };
        assert_eq!(
            set("https://a.example"),
            "__Host-waymark=0123456789abcdef0123456789abcdef; HttpOnly; SameSite=Lax; Path=/; \
             Max-Age=86400; Secure"
        );
        assert_eq!(
            set("http://localhost:8081"),
            "waymark-8081=0123456789abcdef0123456789abcdef; HttpOnly; SameSite=Lax; Path=/; \
             Max-Age=86400"
        );
        assert!(set("http://a.example").starts_with("waymark-80="));
        let cleared = cookie("https://a.example").clear().unwrap();
        assert!(cleared.to_str().unwrap().contains("Max-Age=0"));
    }

    #[test]
    fn only_the_own_cookie_is_read() {
        let read = |header: &str| {
            let headers =
                HeaderMap::from_iter([("cookie".parse().unwrap(), header.parse().unwrap())]);
            cookie("http://localhost:8081")
                .read(&headers)
                .map(|secret| secret.0.expose_secret().to_owned())
        };
        let value = "0123456789abcdef0123456789abcdef";
        assert_eq!(
            read(&format!("waymark-8080=x; waymark-8081={value}")).as_deref(),
            Some(value)
        );
        assert_eq!(read(&format!("waymark-8080={value}")), None);
        assert_eq!(read("waymark-8081=short"), None);
    }
}
