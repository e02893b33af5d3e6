#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod attacks;
mod authority;
mod mutations;

use std::sync::{Arc, LazyLock};

use chrono::TimeDelta;
use reqwest::header::{HeaderName, HeaderValue};
use serde_json::json;

use super::*;
use crate::federation::{
    fetch::policy::HostPolicy,
    keys::{
        ActorKey,
        cache::{KeyCache, tests::Peer},
        tests::{actor_key, other_key, other_pem},
    },
    signature::{SignatureError, window::http_date},
};

const OWNER: &str = "https://tilburg.example/organisations/library";
const KEY: &str = "https://tilburg.example/organisations/library#main-key";
const INBOX: &str = "https://vilnius.example/inbox";

static BASE: LazyLock<ObjectUrl> =
    LazyLock::new(|| ObjectUrl::parse("https://vilnius.example/").unwrap());
static LOCAL: LazyLock<AllowLocal> = LazyLock::new(AllowLocal::default);

fn own() -> Own<'static> {
    Own {
        base: &BASE,
        local: &LOCAL,
    }
}

/// A request that can be spoilt before it is handed in.
#[derive(Debug, Clone)]
struct Sent {
    method: String,
    target: String,
    headers: HeaderMap,
    body: Vec<u8>,
    now: DateTime<Utc>,
}

impl Sent {
    /// A Follow by the library of Tilburg, signed by its key.
    fn follow(form: SignatureForm) -> Self {
        Self::signed(form, &actor_key(KEY), follow().to_string().as_bytes())
    }

    fn signed(form: SignatureForm, key: &ActorKey, body: &[u8]) -> Self {
        let now = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        let mut headers = HeaderMap::new();
        let content_type = HeaderValue::from_static("application/activity+json");
        headers.insert("content-type", content_type);
        headers.insert("content-length", HeaderValue::from(body.len()));
        let inbox = ObjectUrl::parse(INBOX).unwrap();
        signature::sign(form, key, ("POST", &inbox, Some(body)), now, &mut headers).unwrap();
        Self {
            method: "POST".into(),
            target: "/inbox".into(),
            headers,
            body: body.to_vec(),
            now,
        }
    }

    /// Signs by hand in the draft's form: these headers, these further parameters.
    fn signed_over(key: &ActorKey, list: &str, parameters: &str, now: DateTime<Utc>) -> Self {
        let mut sent = Self::signed(SignatureForm::Cavage, key, follow().to_string().as_bytes());
        sent.now = now;
        sent.set("date", &http_date(now));
        sent.sign_again(key, list, parameters);
        sent
    }

    fn sign_again(&mut self, key: &ActorKey, list: &str, parameters: &str) {
        use base64::{Engine, engine::general_purpose::STANDARD};
        let line = |name: &str| {
            let stated = |parameter: &str| {
                let text = parameters.split_once(&format!("{parameter}=")).unwrap().1;
                text.split(',').next().unwrap().to_owned()
            };
            let value = match name {
                "(request-target)" => format!("post {}", self.target),
                "(created)" => stated("created"),
                "(expires)" => stated("expires"),
                name => self.headers[name].to_str().unwrap().to_owned(),
            };
            format!("{name}: {value}")
        };
        let text = list.split(' ').map(line).collect::<Vec<_>>().join("\n");
        let signature = STANDARD.encode(key.sign(text.as_bytes()).unwrap());
        let header = format!(
            r#"keyId="{}",{parameters}headers="{list}",signature="{signature}""#,
            key.id()
        );
        self.set("signature", &header);
    }

    fn set(&mut self, name: &'static str, value: &str) {
        self.headers
            .insert(HeaderName::from_static(name), value.parse().unwrap());
    }

    fn add(&mut self, name: &'static str, value: &str) {
        self.headers
            .append(HeaderName::from_static(name), value.parse().unwrap());
    }

    /// Rewrites part of a header.
    fn rewrite(&mut self, name: &'static str, from: &str, to: &str) {
        let value = self.headers[name].to_str().unwrap().to_owned();
        assert!(value.contains(from), "{name}: {value} has no {from}");
        self.set(name, &value.replacen(from, to, 1));
    }

    fn check(&self) -> Result<Checked, Refusal> {
        let request = Request {
            method: &self.method,
            target: &self.target,
            headers: &self.headers,
            body: &self.body,
        };
        check(&request, own(), self.now)
    }

    /// All of rules 1 to 10, against a peer that serves the library's document.
    async fn pass(&self) -> Result<Authentic, Refusal> {
        self.pass_by(&Arc::new(Peer::with(None))).await
    }

    async fn pass_by(&self, peer: &Arc<Peer>) -> Result<Authentic, Refusal> {
        let keys = KeyCache::new(Arc::clone(peer));
        authenticate(self.check()?, &keys, &HostPolicy::open(), self.now).await
    }
}

fn follow() -> Value {
    json!({
        "@context": "https://www.w3.org/ns/activitystreams", "id": "https://tilburg.example/act/1",
        "type": "Follow", "actor": OWNER, "object": "https://vilnius.example/territory",
    })
}

const BOTH: [SignatureForm; 2] = [SignatureForm::Cavage, SignatureForm::Rfc9421];
