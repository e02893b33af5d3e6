//! The fields of a form that a page sent.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{StatusCode, header},
};
use url::form_urlencoded;

use super::{Problem, csrf, visit::Visit};

/// The fields of a form, in their order; a name may occur several times. With a session, the form
/// must carry that session's token in the field [`csrf::FIELD`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The first value of a field; empty when it is missing.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or_default()
    }

    /// Every value of a field.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .filter(move |(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }

    /// Every field and value, in the form's order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl FromIterator<(String, String)> for Fields {
    /// What a form holds before anybody has changed it.
    fn from_iter<T: IntoIterator<Item = (String, String)>>(pairs: T) -> Self {
        Self(pairs.into_iter().collect())
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .map(|kind| kind.as_bytes().to_owned());
        let is_form = kind.is_some_and(|kind| {
            kind.to_ascii_lowercase()
                .starts_with(b"application/x-www-form-urlencoded")
        });
        if !is_form {
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        let visit = request.extensions().get::<Visit>().cloned();
        let body = Bytes::from_request(request, state)
            .await
            .map_err(|error| Problem::because(error.status(), "the form could not be read"))?;
        let fields: Vec<(String, String)> = form_urlencoded::parse(&body)
            .map(|(name, value)| (name.into_owned(), value.replace("\r\n", "\n")))
            .collect();
        if fields
            .iter()
            .any(|(name, value)| name.contains('\0') || value.contains('\0'))
        {
            return Err(Problem::malformed("the form holds a NUL character"));
        }
        let fields = Self(fields);
        if let Some(session) = visit.and_then(|visit| visit.session) {
            csrf::check_token(&session, fields.get(csrf::FIELD))?;
        }
        Ok(fields)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use axum::body::Body;
    use secrecy::SecretString;

    use super::*;
    use crate::http::{client::Client, session::SessionSecret};

    async fn read(body: String, session: Option<&SessionSecret>) -> Result<Fields, Problem> {
        let client = Client {
            address: "127.0.0.1".parse().unwrap(),
            forwarded: false,
        };
        let request = Request::post("/")
            .header(
                "content-type",
                "application/x-www-form-urlencoded;charset=UTF-8",
            )
            .extension(Visit {
                client,
                session: session.cloned(),
            })
            .body(Body::from(body))
            .unwrap();
        Fields::from_request(request, &()).await
    }

    #[tokio::test]
    async fn fields_are_read_in_order() {
        let fields = read(
            "kind=event&kind=course&name=%C5%BDalia+diena&text=a%0D%0Ab".into(),
            None,
        );
        let fields = fields.await.unwrap();
        assert_eq!(fields.all("kind").collect::<Vec<_>>(), ["event", "course"]);
        assert_eq!(fields.get("name"), "Žalia diena");
        assert_eq!(fields.get("text"), "a\nb");
        assert_eq!(fields.get("missing"), "");
    }

    #[tokio::test]
    async fn a_session_needs_its_token() {
        let session = SessionSecret(SecretString::from("a session's secret of some length"));
        let right = format!("name=x&csrf={}", csrf::token(&session));
        assert!(read(right.clone(), Some(&session)).await.is_ok());
        assert_eq!(
            read("name=x".into(), Some(&session))
                .await
                .unwrap_err()
                .status(),
            403
        );
        let other = SessionSecret(SecretString::from("another session's secret"));
        assert_eq!(read(right, Some(&other)).await.unwrap_err().status(), 403);
    }

    #[tokio::test]
    async fn another_type_is_no_form() {
        let request = Request::post("/").body(Body::from("a=b")).unwrap();
        assert_eq!(
            Fields::from_request(request, &())
                .await
                .unwrap_err()
                .status(),
            415
        );
        assert_eq!(read("a=%00".into(), None).await.unwrap_err().status(), 400);
    }
}
