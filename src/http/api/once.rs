//! Creating something once, however often it is asked for with the same `Idempotency-Key`.

use axum::{
    extract::FromRequestParts,
    http::{HeaderName, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::{caller::Caller, condition::etag};
use crate::{
    actions::{Error, Members, answer_once::answer_once, secret},
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

/// What was created, as its caller gets it.
#[derive(Debug)]
pub struct Created<T> {
    /// Where it is in the API.
    pub location: ObjectUrl,
    /// Its version, for those that have one.
    pub version: Option<i64>,
    /// The thing itself.
    pub item: T,
    /// The thing with what is told only once, if it has such; it is not kept.
    pub told: Option<T>,
}

impl Once {
    /// Runs `create` in one transaction with the keeping of its answer, and answers 201 with
    /// `Location`. Asked again with the same key, the first answer is given and nothing is done.
    ///
    /// # Errors
    /// 422 when the key came with another request; whatever `create` refuses.
    pub async fn create<T, F>(
        self,
        store: &Store,
        caller: &Caller,
        members: &Members,
        create: F,
    ) -> Result<Response, Problem>
    where
        T: Serialize,
        F: FnOnce(&mut Connection) -> Result<Created<T>, Error> + Send + 'static,
    {
        let body = serde_json::to_string(members).map_err(Problem::internal)?;
        let request = secret::hash(&format!("{}\n{body}", self.request));
        let principal = caller.principal.clone();
        let key = self.key;
        let (answer, version, told) = store
            .write(move |connection| {
                let mut version = None;
                let mut told = None;
                let work = |connection: &mut Connection| {
                    let created = create(connection)?;
                    version = created.version;
                    told = created.told.as_ref().map(written).transpose()?;
                    Ok(Answer {
                        request: String::new(),
                        status: StatusCode::CREATED.as_u16(),
                        location: Some(created.location.to_string()),
                        body: written(&created.item)?,
                    })
                };
                let answer = match key {
                    None => work(connection),
                    Some(key) => answer_once(connection, &principal, &key, &request, now(), work),
                }?;
                Ok::<_, Error>((answer, version, told))
            })
            .await?;
        respond(
            Answer {
                body: told.unwrap_or(answer.body),
                ..answer
            },
            version,
        )
    }
}

fn written<T: Serialize>(item: &T) -> Result<String, Error> {
    serde_json::to_string(item)
        .map_err(|error| crate::store::Error::Damaged("answer", error.to_string()).into())
}

fn respond(answer: Answer, version: Option<i64>) -> Result<Response, Problem> {
    let status = StatusCode::from_u16(answer.status).map_err(Problem::internal)?;
    let kind = [(header::CONTENT_TYPE, "application/json")];
    let mut response = (status, kind, answer.body).into_response();
    let headers = response.headers_mut();
    if let Some(location) = answer.location {
        let location = HeaderValue::try_from(location).map_err(Problem::internal)?;
        headers.insert(header::LOCATION, location);
    }
    if let Some(version) = version {
        headers.insert(header::ETAG, etag(version));
    }
    Ok(response)
}
