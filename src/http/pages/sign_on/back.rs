//! `/sign-in/with/{provider}/back`: somebody comes back from a provider.

use axum::{
    extract::{Path, RawQuery, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};

use super::{COOKIE, PATH, Why, failed, held, join, keep};
use crate::{
    actions::{
        Error,
        sign_on::{self, Arrival, Proofs},
    },
    domain::{
        sign_on::{Attempt, Identity, JOINING, Newcomer},
        time::now,
    },
    http::{
        Problem,
        pages::{
            Pages,
            notice::{lead_on, parameter},
            sign_in::{add_cookie, end, welcome},
            visitor::Visitor,
        },
        sign_on::Claimed,
        visit::Visit,
    },
};

/// `GET /sign-in/with/{provider}/back`.
pub async fn show(
    State(pages): State<Pages>,
    Path(name): Path<String>,
    visitor: Visitor,
    visit: Visit,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let provider = pages.sign_ons.find(&name).ok_or_else(Problem::not_found)?;
    let asked = |name: &str| parameter(query.as_deref(), name);
    let (state, browser) = (asked("state"), held(&headers, COOKIE).unwrap_or_default());
    let proofs = Proofs::of(&state, &browser);
    let taken = {
        let (name, state, browser) = (name.clone(), state.clone(), browser.clone());
        pages
            .api
            .store
            .write(move |c| sign_on::take(c, &name, &state, &browser, now()))
            .await?
    };
    let Some(attempt) = taken else {
        return failed(&visitor, provider, Why::Old);
    };
    let code = asked("code");
    if !asked("error").is_empty() || code.is_empty() {
        return failed(&visitor, provider, Why::Refused);
    }
    let iss = Some(asked("iss")).filter(|iss| !iss.is_empty());
    let redeemed = pages
        .sign_ons
        .redeem(provider, &code, iss.as_deref(), &proofs)
        .await;
    let redeemed = match redeemed {
        Ok(redeemed) => redeemed,
        Err(failure) => return failed(&visitor, provider, Why::of(provider, &failure)),
    };
    let identity = Identity {
        issuer: provider.issuer.clone(),
        subject: redeemed.claimed.subject.clone(),
    };
    let (way, who) = (attempt.clone(), identity.clone());
    let store = &pages.api.store;
    let is_new = store.read(move |c| sign_on::is_new(c, &way, &who)).await?;
    // What she is called is asked only of who is new here.
    let claimed = if is_new {
        pages.sign_ons.ask_more(provider, redeemed).await
    } else {
        redeemed.claimed
    };
    let strong = claimed.strong;
    let newcomer = newcomer(&name, identity, claimed);
    arrive(&pages, &visitor, visit, attempt, (newcomer, strong)).await
}

fn newcomer(provider: &str, identity: Identity, claimed: Claimed) -> Newcomer {
    Newcomer {
        provider: provider.to_owned(),
        identity,
        name: claimed.name,
        email: claimed.email,
        birth: claimed.birth,
        next: String::new(),
        expires: now(),
    }
}

/// What becomes of whoever came back.
async fn arrive(
    pages: &Pages,
    visitor: &Visitor,
    visit: Visit,
    attempt: Attempt,
    (newcomer, strong): (Newcomer, bool),
) -> Result<Response, Problem> {
    let name = newcomer.provider.clone();
    let provider = pages.sign_ons.find(&name).ok_or_else(Problem::not_found)?;
    let next = attempt.next.clone();
    let actor = visitor.actor.clone();
    let arrival = pages
        .api
        .store
        .write(move |c| {
            let arrival = sign_on::arrive(c, &attempt, (newcomer, strong), &actor, now())?;
            if matches!(arrival, Arrival::SignedIn(..)) {
                end(c, visit.session.as_ref())?;
            }
            Ok::<_, Error>(arrival)
        })
        .await?;
    match arrival {
        Arrival::SignedIn(opened, role) => welcome(pages, &opened, role, &next),
        Arrival::Linked => Ok(lead_on("/settings/sign-in", "sign-on-linked")),
        Arrival::Taken => failed(visitor, provider, Why::Taken),
        Arrival::NotYou => failed(visitor, provider, Why::NotYou),
        Arrival::Weak => failed(visitor, provider, Why::Weak),
        Arrival::New(secret) => {
            let mut response = Redirect::to(&format!("{PATH}/{name}/join")).into_response();
            let https = pages.settings.is_https();
            add_cookie(&mut response, keep(join::COOKIE, &secret, JOINING, https))?;
            Ok(response)
        }
    }
}
