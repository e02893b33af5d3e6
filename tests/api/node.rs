//! A city's node behind its front door, and callers of its API.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Method, Request},
};
use serde_json::Value;
use tower::ServiceExt;
use waymark::{
    actions::{
        create_token, follow_peer,
        follow_thing::Found,
        receive_object::{Incoming, Meaning, receive_object},
        sign_in,
    },
    config::Settings,
    domain::{
        Host, LanguageMap, LanguageTag, ObjectUrl, OpportunityContent, OrganisationContent,
        account::Scope, fault::Fault, permission::Actor, subscription::SubscriptionKind, time::now,
    },
    http::{
        api::{self, Api, AtHome, Followed, Neighbours, NotFollowed, NotSeen, Seen, Sought},
        front::Front,
        house,
        limits::Limits,
        load::Load,
    },
    store::{Store, accounts, actors::ForeignActor, objects::ForeignObject},
};

use super::described::{self, Answered};
use crate::support::{City, Member, TestStore};

/// The node's base address.
pub const BASE: &str = "https://city.example";

/// A node that answers.
pub struct Node {
    pub city: City,
    router: Router,
}

/// Another territory, `tilburg.example`, that can be followed; nobody else is found.
struct Neighbour(Store);

/// The actor of the other territory.
pub fn tilburg() -> ForeignActor {
    let url = |path: &str| ObjectUrl::parse(&format!("https://tilburg.example{path}")).unwrap();
    ForeignActor {
        url: url("/territory"),
        host: Host::parse("tilburg.example").unwrap(),
        actor_type: "Group".to_owned(),
        name: Some("Tilburg".to_owned()),
        username: Some("tilburg".to_owned()),
        key_id: url("/territory#main-key"),
        key_pem: String::new(),
        inbox: url("/territory/inbox"),
        shared_inbox: Some(url("/inbox")),
        outbox: Some(url("/territory/outbox")),
        document: "{}".to_owned(),
        fetched: now(),
        deleted: None,
    }
}

impl Neighbours for Neighbour {
    fn follow(&self, actor: Actor, target: String) -> Followed {
        let store = self.0.clone();
        Box::pin(async move {
            if !target.contains("tilburg.example") {
                return Err(NotFollowed::Unknown(format!("{target} names no actor")));
            }
            let follow = move |c: &mut waymark::store::Connection| {
                follow_peer::follow(c, &actor, &tilburg(), Some("waymark"))
            };
            Ok(store.write(follow).await?)
        })
    }

    fn find(&self, target: String) -> Sought {
        Box::pin(async move {
            if !target.contains("tilburg.example") {
                return Err(NotFollowed::Unknown(format!("{target} names no actor")));
            }
            Ok(Found {
                kind: SubscriptionKind::Actor,
                object: tilburg().url.to_string(),
                actor: Some(tilburg()),
                software: Some("waymark".to_owned()),
            })
        })
    }

    fn follow_at_home(&self, home: String, object: ObjectUrl) -> AtHome {
        Box::pin(async move {
            if !home.contains("tilburg.example") {
                return Err(NotFollowed::Unknown(format!("{home} names no server")));
            }
            let at = format!("https://tilburg.example/follow?object={object}");
            Ok(at.parse().unwrap())
        })
    }

    fn look_up(&self, url: ObjectUrl) -> Seen {
        Box::pin(async move {
            if url.as_str().contains("tilburg.example/opportunities/") {
                return Ok(url);
            }
            Err(NotSeen::Fault(Fault::Missing))
        })
    }
}

impl Node {
    /// A node of the cast's city in an empty database.
    pub async fn new(db: TestStore) -> Self {
        // Letters are written; nobody takes them on.
        let mail = [
            ("WAYMARK_SMTP_URL", "smtp://localhost:9"),
            ("WAYMARK_SMTP_FROM", "The City <post@city.example>"),
        ];
        Self::with(db, &mail).await
    }

    /// The same without a mail server.
    pub async fn without_mail(db: TestStore) -> Self {
        Self::with(db, &[]).await
    }

    async fn with(db: TestStore, more: &[(&str, &str)]) -> Self {
        let city = City::new(db).await;
        let variables = [
            ("WAYMARK_URL", BASE),
            ("WAYMARK_FEDERATION__ALLOW_LOCAL", "localhost"),
        ];
        let variables = variables.into_iter().chain(more.iter().copied());
        let settings = Settings::from_variables(variables);
        let settings = Arc::new(settings.unwrap());
        let store = city.db.store.clone();
        let limits = Arc::new(Limits::new(100_000));
        let api = api::router(Api {
            store: store.clone(),
            discovery: city.db.discovery(),
            settings: settings.clone(),
            limits: limits.clone(),
            neighbours: Arc::new(Neighbour(store)),
        });
        let front = Front::new(&settings, limits, None);
        let router = house(api, Router::new(), front, Load::new(2));
        Self { city, router }
    }

    /// A token of somebody's.
    pub async fn token(&self, who: Member, scopes: &'static [Scope]) -> String {
        let make = move |c: &mut waymark::store::Connection| {
            let operator = Actor::command_line();
            let made = create_token::create(c, &operator, who.email(), "test", scopes)?;
            Ok(made.1)
        };
        self.city.db.done(make).await
    }

    /// The cookie of a browser in which somebody is signed in.
    pub async fn session(&self, who: Member) -> String {
        let open = move |c: &mut waymark::store::Connection| {
            let account = accounts::by_email(c, who.email())?.unwrap();
            sign_in::open(c, account.id, now())
        };
        format!("__Host-waymark={}", self.city.db.done(open).await.cookie)
    }

    /// The operator, with every scope.
    pub async fn operator(&self) -> Caller<'_> {
        self.as_token(Member::Operator, Scope::ALL).await
    }

    /// Somebody who may read and write.
    pub async fn partner(&self, who: Member) -> Caller<'_> {
        self.as_token(who, &[Scope::Read, Scope::Write]).await
    }

    /// Somebody with a token.
    pub async fn as_token(&self, who: Member, scopes: &'static [Scope]) -> Caller<'_> {
        let token = self.token(who, scopes).await;
        self.anybody()
            .with("authorization", &format!("Bearer {token}"))
    }

    /// Somebody in a browser, on one of the node's own pages.
    pub async fn as_browser(&self, who: Member) -> Caller<'_> {
        let cookie = self.session(who).await;
        self.anybody()
            .with("cookie", &cookie)
            .with("sec-fetch-site", "same-origin")
    }

    /// A stranger.
    pub fn anybody(&self) -> Caller<'_> {
        Caller {
            node: self,
            headers: Vec::new(),
        }
    }
}

/// Somebody who calls the API.
#[derive(Clone)]
pub struct Caller<'a> {
    node: &'a Node,
    headers: Vec<(String, String)>,
}

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Value,
    pub text: String,
}

impl Caller<'_> {
    /// The same caller with one more header.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut caller = self.clone();
        caller.headers.push((name.to_owned(), value.to_owned()));
        caller
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    /// Asks for what is no JSON: status, headers and bytes.
    pub async fn get_bytes(
        &self,
        path: &str,
        headers: &[(&str, &str)],
    ) -> (u16, HeaderMap, Vec<u8>) {
        let mut request = Request::builder().uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Body::empty()).unwrap();
        let client = SocketAddr::from(([198, 51, 100, 7], 4711));
        request.extensions_mut().insert(ConnectInfo(client));
        self.node.city.db.find().await;
        let response = self.node.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 10_000_000).await.unwrap();
        (parts.status.as_u16(), parts.headers, bytes.to_vec())
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(Method::POST, path, Some(body.to_string())).await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.send(Method::PATCH, path, Some(body.to_string())).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Method::DELETE, path, None).await
    }

    /// Sends a body as `application/json`, unless a header says otherwise.
    pub async fn send(&self, method: Method, path: &str, body: Option<String>) -> Answer {
        let mut request = Request::builder().method(method.clone()).uri(path);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let typed = self.headers.iter().find(|(name, _)| name == "content-type");
        let kind = typed.map_or("application/json", |(_, kind)| kind.as_str());
        if body.is_some() && typed.is_none() {
            request = request.header("content-type", kind);
        }
        let client = SocketAddr::from(([198, 51, 100, 7], 4711));
        let mut request = request
            .body(body.clone().map_or_else(Body::empty, Body::from))
            .unwrap();
        request.extensions_mut().insert(ConnectInfo(client));
        self.node.city.db.find().await;
        let response = self.node.router.clone().oneshot(request).await.unwrap();
        let (parts, answered) = response.into_parts();
        let bytes = to_bytes(answered, 10_000_000).await.unwrap();
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let answer = Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: serde_json::from_str(&text).unwrap_or_default(),
            text,
        };
        if answer.status >= 400 {
            assert_eq!(answer.header("content-type"), "application/problem+json");
            assert_eq!(answer.body["status"], answer.status);
            assert!(answer.body["title"].is_string());
        }
        let sent = body.as_deref().map(|body| (kind, body));
        let answered = Answered {
            status: answer.status,
            kind: answer.header("content-type"),
            text: &answer.text,
        };
        described::check(&method, path, sent, &answered);
        answer
    }

    /// Creates something, which must succeed, and gives it.
    pub async fn create(&self, path: &str, body: Value) -> Value {
        let answer = self.post(path, body).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        answer.body
    }

    /// Every entry of a list, page after page.
    pub async fn all(&self, path: &str) -> Vec<Value> {
        let mut entries = Vec::new();
        let mut next = Some(path.to_owned());
        while let Some(path) = next {
            let answer = self.get(&path).await;
            assert_eq!(answer.status, 200, "{}", answer.text);
            entries.extend(answer.body["items"].as_array().unwrap().clone());
            assert!(entries.len() < 1_000, "{path} does not end");
            next = answer.next();
        }
        entries
    }
}

impl Answer {
    /// A header's text; empty when it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// Path and query of the next page.
    pub fn next(&self) -> Option<String> {
        let next = self.body["next"].as_str()?;
        Some(next.strip_prefix(BASE).unwrap().to_owned())
    }

    /// The members that a problem names.
    pub fn pointers(&self) -> Vec<&str> {
        self.body["errors"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default()
            .iter()
            .map(|error| error["pointer"].as_str().unwrap())
            .collect()
    }

    /// The names of a list's entries in English.
    pub fn names(&self) -> Vec<&str> {
        self.body["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["name"]["en"].as_str().unwrap())
            .collect()
    }
}

/// An organisation of the other territory.
pub fn makers() -> ForeignActor {
    let url = |path: &str| ObjectUrl::parse(&format!("https://tilburg.example{path}")).unwrap();
    ForeignActor {
        url: url("/organisations/makers"),
        actor_type: "Organization".to_owned(),
        name: Some("Makers".to_owned()),
        username: Some("makers".to_owned()),
        key_id: url("/organisations/makers#main-key"),
        inbox: url("/organisations/makers/inbox"),
        ..tilburg()
    }
}

impl Node {
    /// Follows the other territory, which has accepted, and takes in an opportunity of its makers'.
    pub async fn neighbourly(&self, path: &'static str, content: Value) {
        let operator = self.operator().await;
        let body = serde_json::json!({"actor": "https://tilburg.example"});
        assert_eq!(operator.post("/api/v1/peers", body).await.status, 202);
        let content: OpportunityContent = serde_json::from_value(content).unwrap();
        let receive = move |c: &mut waymark::store::Connection| {
            follow_peer::receive_answer(c, &tilburg().url, None, true)?;
            let object = ForeignObject {
                url: ObjectUrl::parse(&format!("https://tilburg.example{path}")).unwrap(),
                host: tilburg().host,
                object_type: "Event".to_owned(),
                attributed_to: makers().url,
                name: content.name.first().map(|(_, name)| name.to_owned()),
                content: Some("<p>Something to do</p>".to_owned()),
                document: "{}".to_owned(),
                updated: now(),
                stored: now(),
                deleted: None,
            };
            let about = OrganisationContent {
                name: LanguageMap::single(LanguageTag::english(), "Makers"),
                ..OrganisationContent::default()
            };
            let incoming = Incoming {
                object,
                published: None,
                meaning: Meaning::Opportunity(content),
            };
            receive_object(c, &makers(), about, incoming)
        };
        self.city.db.done(receive).await;
    }
}
