//! A browser without scripts: it keeps one cookie, and sends the forms' token.

use super::{
    place::Place,
    serving::{raw, status},
};

/// Somebody who looks at the pages of a place, in English.
pub struct Visitor<'a> {
    place: &'a Place,
    cookie: String,
    csrf: String,
}

/// What a page answered.
pub struct Page {
    pub status: String,
    pub text: String,
}

impl Page {
    fn read(answer: &str) -> Self {
        Self {
            status: status(answer).to_owned(),
            text: answer.to_owned(),
        }
    }

    /// Whether every one of these is in it.
    pub fn must_have(&self, words: &[&str]) {
        for word in words {
            assert!(self.text.contains(word), "no {word:?} in {}", self.text);
        }
    }

    /// Whether none of these is in it.
    pub fn must_not_have(&self, words: &[&str]) {
        for word in words {
            assert!(!self.text.contains(word), "{word:?} in {}", self.text);
        }
    }
}

impl<'a> Visitor<'a> {
    /// Somebody who is not signed in.
    pub fn new(place: &'a Place) -> Self {
        Self {
            place,
            cookie: String::new(),
            csrf: String::new(),
        }
    }

    /// Somebody who opened a sign-in link.
    pub fn signed_in(place: &'a Place, link: &str) -> Self {
        let mut visitor = Self::new(place);
        let path = link.trim().strip_prefix(&place.url()).unwrap();
        let welcome = visitor.send(path, &[]);
        assert_eq!(welcome.status, "303", "{}", welcome.text);
        let cookie = welcome
            .text
            .lines()
            .find_map(|line| line.strip_prefix("set-cookie: "))
            .and_then(|cookie| cookie.split(';').next());
        visitor.cookie = cookie.unwrap().to_owned();
        let page = visitor.get("/settings");
        let token = page.text.split("name=\"csrf\" value=\"").nth(1).unwrap();
        visitor.csrf = token.split('"').next().unwrap().to_owned();
        visitor
    }

    /// Opens a page.
    pub fn get(&self, path: &str) -> Page {
        self.ask("GET", path, "")
    }

    /// Sends a form.
    pub fn send(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body: String = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("csrf", &self.csrf)
            .extend_pairs(fields)
            .finish();
        self.ask("POST", path, &body)
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> Page {
        let host = self.place.url().replace("http://", "");
        let answer = raw(
            self.place,
            &format!(
                "{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n\
                 Accept: text/html\r\nAccept-Language: en\r\nCookie: {}\r\n\
                 Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\
                 Connection: close\r\n\r\n{body}",
                self.cookie,
                body.len()
            ),
        );
        Page::read(&answer)
    }
}
