//! A sign-on server of our own, which can lie.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use aws_lc_rs::{
    digest::{SHA256, digest},
    hmac,
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use axum::{
    Json, Router,
    extract::{Form, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use serde_json::{Value, json};
use waymark::domain::time::now;

/// How it signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Signs {
    #[default]
    Rightly,
    /// `alg: none`, and no signature.
    NotAtAll,
    /// By a key that it does not name.
    ByAnotherKey,
    /// By the client's secret, or what everybody knows of the key.
    BySecret,
}

/// What it does next.
#[derive(Debug, Clone, Default)]
pub struct Behaviour {
    pub signs: Signs,
    /// Claims that are otherwise in its id tokens; `null` leaves one out.
    pub claims: Value,
    /// What its user info tells.
    pub info: Value,
    /// How often that was asked for.
    pub informed: usize,
    /// How often it was asked what it is.
    pub introduced: usize,
    /// It takes half a minute for everything.
    pub hangs: bool,
    /// What it says of itself otherwise.
    pub metadata: Value,
}

struct Inner {
    issuer: String,
    key: EcdsaKeyPair,
    other: EcdsaKeyPair,
    /// The challenge and the nonce of each code.
    codes: Mutex<HashMap<String, (String, String)>>,
    behaviour: Mutex<Behaviour>,
}

/// The server.
#[derive(Clone)]
pub struct Provider(Arc<Inner>);

impl Provider {
    pub async fn open() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let make = || EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        let provider = Self(Arc::new(Inner {
            issuer: format!("http://{}", listener.local_addr().unwrap()),
            key: make(),
            other: make(),
            codes: Mutex::default(),
            behaviour: Mutex::default(),
        }));
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/jwks", get(keys))
            .route("/token", post(token))
            .route("/userinfo", get(info))
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        provider
    }

    pub fn issuer(&self) -> &str {
        &self.0.issuer
    }

    pub fn behave(&self) -> MutexGuard<'_, Behaviour> {
        self.0.behaviour.lock().unwrap()
    }

    /// Somebody signed in there: the code for her.
    pub fn code(&self, code: &str, challenge: &str, nonce: &str) {
        let known = (challenge.to_owned(), nonce.to_owned());
        self.0.codes.lock().unwrap().insert(code.to_owned(), known);
    }

    async fn wait(&self) {
        let hangs = self.behave().hangs;
        if hangs {
            tokio::time::sleep(Duration::from_secs(30)).await;
        }
    }
}

fn merged(mut whole: Value, part: &Value) -> Value {
    for (name, value) in part.as_object().into_iter().flatten() {
        whole[name] = value.clone();
    }
    whole
}

async fn metadata(State(provider): State<Provider>) -> Json<Value> {
    provider.behave().introduced += 1;
    provider.wait().await;
    let issuer = provider.issuer();
    let said = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "userinfo_endpoint": format!("{issuer}/userinfo"),
        "jwks_uri": format!("{issuer}/jwks"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256", "HS256", "none"],
        "authorization_response_iss_parameter_supported": true,
    });
    let otherwise = provider.behave().metadata.clone();
    Json(merged(said, &otherwise))
}

async fn keys(State(provider): State<Provider>) -> Json<Value> {
    let point = provider.0.key.public_key().as_ref();
    Json(json!({"keys": [{
        "kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig", "kid": "one",
        "x": BASE64.encode(&point[1..33]), "y": BASE64.encode(&point[33..65]),
    }]}))
}

async fn token(
    State(provider): State<Provider>,
    Form(asked): Form<HashMap<String, String>>,
) -> Response {
    let known = provider.0.codes.lock().unwrap().remove(&asked["code"]);
    let verifier = asked.get("code_verifier").map_or("", String::as_str);
    let challenge = BASE64.encode(digest(&SHA256, verifier.as_bytes()));
    let nonce = match known {
        Some((wanted, nonce)) if wanted == challenge => nonce,
        _ => {
            let error = Json(json!({"error": "invalid_grant"}));
            return (StatusCode::BAD_REQUEST, error).into_response();
        }
    };
    let behaviour = provider.behave().clone();
    let time = now().timestamp();
    let claims = json!({
        "iss": provider.issuer(), "sub": "pupil-7", "aud": "waymark", "nonce": nonce,
        "iat": time, "exp": time + 300,
    });
    let mut claims = merged(claims, &behaviour.claims);
    if let Some(claims) = claims.as_object_mut() {
        claims.retain(|_, value| !value.is_null());
    }
    let id_token = provider.sign(behaviour.signs, &claims);
    Json(json!({
        "access_token": "access", "token_type": "Bearer", "expires_in": 300, "id_token": id_token,
    }))
    .into_response()
}

async fn info(State(provider): State<Provider>) -> Json<Value> {
    provider.behave().informed += 1;
    let info = provider.behave().info.clone();
    Json(merged(json!({"sub": "pupil-7"}), &info))
}

impl Provider {
    fn sign(&self, signs: Signs, claims: &Value) -> String {
        let alg = match signs {
            Signs::Rightly | Signs::ByAnotherKey => "ES256",
            Signs::NotAtAll => "none",
            Signs::BySecret => "HS256",
        };
        let header = json!({"alg": alg, "typ": "JWT", "kid": "one"}).to_string();
        let encoded = format!(
            "{}.{}",
            BASE64.encode(header),
            BASE64.encode(claims.to_string())
        );
        let random = SystemRandom::new();
        let signature = match signs {
            Signs::NotAtAll => Vec::new(),
            Signs::BySecret => {
                let key = hmac::Key::new(hmac::HMAC_SHA256, b"the-clients-secret");
                hmac::sign(&key, encoded.as_bytes()).as_ref().to_vec()
            }
            Signs::Rightly => self
                .0
                .key
                .sign(&random, encoded.as_bytes())
                .unwrap()
                .as_ref()
                .to_vec(),
            Signs::ByAnotherKey => self
                .0
                .other
                .sign(&random, encoded.as_bytes())
                .unwrap()
                .as_ref()
                .to_vec(),
        };
        format!("{encoded}.{}", BASE64.encode(signature))
    }
}
