//! A browser: it keeps cookies, fills forms as they stand on a page, and says where a request
//! comes from.

use std::{collections::BTreeMap, io::Read as _, net::SocketAddr};

use axum::{
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Method, Request},
};
use flate2::read::GzDecoder;
use regex::Regex;
use tower::ServiceExt;
use url::form_urlencoded;

use super::node::{HOST, House};

/// One person's browser.
#[derive(Clone)]
pub struct Browser<'a> {
    house: &'a House,
    address: String,
    /// Cookies by name.
    pub cookies: BTreeMap<String, String>,
    /// What every request says besides.
    headers: Vec<(String, String)>,
}

/// What was answered.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

/// A form as it stands on a page, with what was typed into it.
#[derive(Debug, Clone)]
pub struct Form {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl<'a> Browser<'a> {
    pub fn new(house: &'a House, address: &str) -> Self {
        Self {
            house,
            address: address.to_owned(),
            cookies: BTreeMap::new(),
            headers: Vec::new(),
        }
    }

    /// The same browser, whose requests carry one more header, or another value of it.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut browser = self.clone();
        browser.headers.retain(|(known, _)| known != name);
        browser.headers.push((name.to_owned(), value.to_owned()));
        browser
    }

    /// The session's cookie.
    pub fn session(&self) -> Option<&str> {
        self.cookies.get("__Host-waymark").map(String::as_str)
    }

    pub async fn get(&mut self, path: &str) -> Page {
        self.ask(Method::GET, path, None).await
    }

    /// Presses a form's button.
    pub async fn send(&mut self, form: Form) -> Page {
        self.post(&form.action, &form.fields).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(String, String)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.ask(Method::POST, path, Some(body)).await
    }

    async fn ask(&mut self, method: Method, path: &str, body: Option<String>) -> Page {
        let mut headers: Vec<(String, String)> = self.headers.clone();
        let mut default = |name: &str, value: &str| {
            if headers.iter().all(|(known, _)| known != name) {
                headers.push((name.to_owned(), value.to_owned()));
            }
        };
        default("host", HOST);
        default("accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        default("accept-language", "en");
        default("accept-encoding", "gzip");
        default("sec-fetch-site", "same-origin");
        if body.is_some() {
            default("content-type", "application/x-www-form-urlencoded");
        }
        if !self.cookies.is_empty() {
            let pairs: Vec<String> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            default("cookie", &pairs.join("; "));
        }
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in &headers {
            request = request.header(name, value);
        }
        let mut request = request
            .body(body.map_or_else(Body::empty, Body::from))
            .unwrap();
        let client: SocketAddr = format!("{}:4711", self.address).parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(client));
        self.house.city.db.find().await;
        let response = self.house.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        self.keep_cookies(&parts.headers);
        let bytes = to_bytes(body, 10_000_000).await.unwrap();
        let mut text = String::new();
        let packed = parts.headers.get("content-encoding");
        let read = match packed.map(|encoding| encoding.to_str().unwrap()) {
            Some("gzip") => GzDecoder::new(&*bytes).read_to_string(&mut text),
            None => (&*bytes).read_to_string(&mut text),
            Some(other) => panic!("nobody asked for {other}"),
        };
        read.unwrap();
        Page {
            status: parts.status.as_u16(),
            headers: parts.headers,
            text,
        }
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            let (pair, attributes) = cookie.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Page {
    /// A header's text; empty when it is missing.
    pub fn header(&self, name: &str) -> String {
        let values: Vec<&str> = self
            .headers
            .get_all(name)
            .iter()
            .map(|value| value.to_str().unwrap())
            .collect();
        values.join(", ")
    }

    /// The first form that sends to an address.
    pub fn form(&self, action: &str) -> Form {
        self.form_with(action, "")
    }

    /// The first form that sends to an address and holds a text.
    pub fn form_with(&self, action: &str, holds: &str) -> Form {
        let forms = Regex::new(r#"(?s)<form[^>]*action="([^"]*)"[^>]*>(.*?)</form>"#).unwrap();
        let found = forms
            .captures_iter(&self.text)
            .find(|form| plain(&form[1]) == action && form[2].contains(holds));
        let found = found.unwrap_or_else(|| panic!("no form to {action}: {}", self.text));
        let inputs = Regex::new(r"<input[^>]*>").unwrap();
        let fields = inputs.find_iter(&found[2]).filter_map(|input| {
            let attribute = |name: &str| {
                let pattern = Regex::new(&format!(r#" {name}="([^"]*)""#)).unwrap();
                Some(plain(&pattern.captures(input.as_str())?[1]))
            };
            Some((attribute("name")?, attribute("value").unwrap_or_default()))
        });
        Form {
            action: action.to_owned(),
            fields: fields.collect(),
        }
    }
}

impl Form {
    /// The same form with this typed or pressed.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same form without a field.
    pub fn without(mut self, name: &str) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self
    }
}

/// An attribute's value as its author meant it.
fn plain(escaped: &str) -> String {
    let numbers = Regex::new(r"&#(\d+);").unwrap();
    numbers
        .replace_all(escaped, |number: &regex::Captures<'_>| {
            let code: u32 = number[1].parse().unwrap();
            char::from_u32(code).unwrap().to_string()
        })
        .into_owned()
}
