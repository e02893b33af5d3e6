//! Doing what a POST asks once, however often it is sent with the same `Idempotency-Key`.

use axum::{
    extract::FromRequestParts,
    http::{HeaderName, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::{caller::Caller, condition::etag};
use crate::{
    actions::{
        Error, Members,
        answer_once::{answer_once, kept},
        secret,
    },
    domain::{ObjectUrl, time::now},
    http::Problem,
    store::{Connection, Store, idempotency::Answer},
};

const KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// Longest key, in characters.
const LONGEST: usize = 255;

/// The `Idempotency-Key` of a POST, if it has one, and what was asked.
#[derive(Debug, Clone)]
pub struct Once {
    key: Option<String>,
    request: String,
}

impl<S: Sync> FromRequestParts<S> for Once {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let key = match parts.headers.get(KEY) {
            None => None,
            Some(value) => Some(
                value
                    .to_str()
                    .ok()
                    .map(str::trim)
                    .filter(|key| !key.is_empty() && key.len() <= LONGEST)
                    .map(ToOwned::to_owned)
                    .ok_or_else(|| {
                        Problem::malformed("Idempotency-Key must have 1 to 255 plain characters")
                    })?,
            ),
        };
        let request = format!("{} {}", parts.method, parts.uri.path());
        Ok(Self { key, request })
    }
}

/// What was done, as its caller is told.
#[derive(Debug)]
pub struct Done<T> {
    /// 201 when something was made.
    pub status: StatusCode,
    /// Where the thing is in the API, when it was made.
    pub location: Option<ObjectUrl>,
    /// Its version, for those that have one.
    pub version: Option<i64>,
    /// The thing itself.
    pub item: T,
    /// The thing with what is told only once, if it has such; it is not kept.
    pub told: Option<T>,
}

impl<T> Done<T> {
    /// Something was made: 201.
    #[must_use]
    pub fn created(location: ObjectUrl, item: T) -> Self {
        Self {
            status: StatusCode::CREATED,
            location: Some(location),
            version: None,
            item,
            told: None,
        }
    }

    /// Something was changed: 200.
    #[must_use]
    pub fn changed(item: T) -> Self {
        Self {
            status: StatusCode::OK,
            location: None,
            version: None,
            item,
            told: None,
        }
    }

    /// The same with the version of the thing.
    #[must_use]
    pub fn at_version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }
}

impl Once {
    /// Runs `work` in one transaction with the keeping of its answer. Asked again with the same
    /// key, the first answer is given and nothing is done.
    ///
    /// # Errors
    /// 422 when the key came with another request; whatever `work` refuses.
    pub async fn answer<T, F>(
        self,
        store: &Store,
        caller: &Caller,
        members: &Members,
        work: F,
    ) -> Result<Response, Problem>
    where
        T: Serialize,
        F: FnOnce(&mut Connection) -> Result<Done<T>, Error> + Send + 'static,
    {
        let request = self.request(members)?;
        let principal = caller.principal.clone();
        let key = self.key;
        let (answer, told) = store
            .write(move |connection| {
                let mut told = None;
                let work = |connection: &mut Connection| {
                    let done = work(connection)?;
                    told = done.told.as_ref().map(written).transpose()?;
                    Ok(Answer {
                        request: String::new(),
                        status: done.status.as_u16(),
                        location: done.location.map(Into::into),
                        version: done.version,
                        body: written(&done.item)?,
                    })
                };
                let answer = match key {
                    None => work(connection),
                    Some(key) => answer_once(connection, &principal, &key, &request, now(), work),
                }?;
                Ok::<_, Error>((answer, told))
            })
            .await?;
        respond(Answer {
            body: told.unwrap_or(answer.body),
            ..answer
        })
    }

    /// The answer that was given before to a request with the same key, for work that begins
    /// outside of the database: to be asked before it begins.
    ///
    /// # Errors
    /// 422 when the key came with another request.
    pub async fn given(
        &self,
        store: &Store,
        caller: &Caller,
        members: &Members,
    ) -> Result<Option<Response>, Problem> {
        let Some(key) = self.key.clone() else {
            return Ok(None);
        };
        let request = self.request(members)?;
        let principal = caller.principal.clone();
        let given = store
            .read(move |connection| kept(connection, &principal, &key, &request))
            .await?;
        given.map(respond).transpose()
    }

    /// What was asked, whole: the key is for this alone.
    fn request(&self, members: &Members) -> Result<String, Problem> {
        let body = serde_json::to_string(members).map_err(Problem::internal)?;
        Ok(secret::hash(&format!("{}\n{body}", self.request)))
    }
}

fn written<T: Serialize>(item: &T) -> Result<String, Error> {
    serde_json::to_string(item)
        .map_err(|error| crate::store::Error::Damaged("answer", error.to_string()).into())
}

fn respond(answer: Answer) -> Result<Response, Problem> {
    let status = StatusCode::from_u16(answer.status).map_err(Problem::internal)?;
    let kind = [(header::CONTENT_TYPE, "application/json")];
    let mut response = (status, kind, answer.body).into_response();
    let headers = response.headers_mut();
    if let Some(location) = answer.location {
        let location = HeaderValue::try_from(location).map_err(Problem::internal)?;
        headers.insert(header::LOCATION, location);
    }
    if let Some(version) = answer.version {
        headers.insert(header::ETAG, etag(version));
    }
    Ok(response)
}
