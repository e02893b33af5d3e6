//! Which room answers which address.
//!
//! A thing has one address for people and machines (contract.md section 3): the page, the
//! ActivityStreams object and the API's form share it, and `Accept` decides.

mod set_up;

use std::{num::NonZeroUsize, sync::Arc};

use axum::{
    Router,
    extract::{Request, State},
    http::Method,
    middleware::{Next, from_fn_with_state},
    response::Response,
};
use tower::ServiceExt;

use super::{neighbours::Others, sign_on::Providers, start::Parts};
use crate::{
    discovery::Discovery,
    federation::routes,
    http::{
        self,
        api::{self, Api},
        front::Front,
        load::{self, Load},
        negotiation::{FORMS, Form},
        pages::{self, Pages, error::problem_page},
        sign_on::SignOns,
    },
};

/// How many times as many places deliveries have as pages: half of them may wait for the servers
/// of their senders, and none of those that wait keeps a page waiting.
const INBOX: usize = 8;

/// All routes of a node, behind its front door. `light` ones answer also when it is overloaded or
/// not set up.
pub fn house(parts: &Parts, discovery: Discovery, light: Router) -> Router {
    let forms = Forms {
        objects: routes::objects(parts.federation.clone()),
    };
    let api = Api {
        store: parts.store.clone(),
        discovery,
        settings: parts.settings.clone(),
        limits: parts.limits.clone(),
        neighbours: Arc::new(Others(parts.federation.clone())),
    };
    let providers = &parts.settings.sign_on;
    let asks = Arc::new(Providers::new(providers));
    let pages = Pages::new(
        api.clone(),
        parts.settings.clone(),
        parts.limits.clone(),
        parts.views.clone(),
        SignOns::new(parts.settings.url.clone(), providers, asks),
    );
    let set_up = set_up::SetUp::new(parts.store.clone());
    let routes = Router::new()
        .merge(routes::machines(parts.federation.clone()))
        .merge(api::router(api))
        .merge(pages::router(pages.clone()))
        .layer(from_fn_with_state(forms, by_form))
        .layer(from_fn_with_state(set_up.clone(), set_up::must_be_set_up));
    let processors = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let inboxes = routes::inboxes(parts.federation.clone())
        .layer(from_fn_with_state(set_up, set_up::must_be_set_up))
        .layer(from_fn_with_state(
            Load::new(INBOX * processors),
            load::limit,
        ));
    let front = Front::new(
        &parts.settings,
        parts.limits.clone(),
        Some(problem_page(pages)),
    );
    http::house(routes, light.merge(inboxes), front, Load::new(processors))
}

/// The other forms of what has a page.
#[derive(Clone)]
struct Forms {
    objects: Router,
}

/// Hands a request for a shared address to the room that makes the wanted form.
async fn by_form(State(forms): State<Forms>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if !reads || !routes::is_shared(request.uri().path()) {
        return next.run(request).await;
    }
    match Form::wanted(request.headers(), FORMS) {
        Some(Form::Activity) => {
            let Ok(response) = forms.objects.oneshot(request).await;
            response
        }
        _ => next.run(request).await,
    }
}
