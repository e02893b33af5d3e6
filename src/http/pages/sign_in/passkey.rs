//! `/sign-in/passkey`: signing in by a passkey, without typing an address. A script asks for the
//! challenge and sends the answer of the device; without it the page offers the other ways.

use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde_json::{Value, json};

use super::{SignInPage, end, welcome};
use crate::{
    actions::{
        Error,
        passkey::{self, Begun, Wrong},
    },
    domain::time::now,
    http::{
        Problem,
        form::Fields,
        pages::{Pages, frame::render_with, view, visitor::Visitor},
        visit::Visit,
    },
};

/// What the script gets to begin.
pub(in crate::http::pages) fn begun(begun: &Begun) -> Json<Value> {
    Json(json!({ "ceremony": begun.ceremony, "options": begun.options }))
}

/// The message of what was wrong with an answer.
pub(in crate::http::pages) fn told(wrong: Wrong) -> &'static str {
    match wrong {
        Wrong::Unknown => "passkey-wrong-unknown",
        Wrong::Locked => "passkey-wrong-locked",
        Wrong::Unverified => "passkey-wrong-unverified",
        Wrong::Known => "passkey-wrong-known",
        Wrong::Old | Wrong::Invalid => "passkey-wrong-invalid",
    }
}

/// `GET /sign-in/passkey`: where the browser is after a wrong answer, when it loads again.
pub async fn show() -> Redirect {
    Redirect::to("/sign-in")
}

/// `POST /sign-in/passkey`: `do` is `begin`, which answers JSON, or nothing, with a `ceremony` and
/// what the device answered.
pub async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    let Some(party) = pages.passkeys.clone() else {
        return Err(Problem::not_found());
    };
    let store = &pages.api.store;
    if fields.get("do") == "begin" {
        pages.limits.begin_way(&visit.client)?;
        let ceremony = store
            .write(move |c| passkey::begin_sign_in(c, &party, now()))
            .await?;
        return Ok(begun(&ceremony).into_response());
    }
    let answer = fields.clone();
    let before = visit.session;
    let opened = store
        .write(move |c| {
            let ceremony = (answer.get("ceremony"), answer.get("answer"));
            let opened = passkey::sign_in(c, &party, ceremony, now())?;
            if opened.is_ok() {
                end(c, before.as_ref())?;
            }
            Ok::<_, Error>(opened)
        })
        .await?;
    match opened {
        Ok((opened, role)) => welcome(&pages, &opened, role, fields.get("next")),
        Err(wrong) => {
            let mut page = SignInPage::new(&pages, &visitor, "", fields.get("next"));
            page.errors.push(view::Wrong {
                field: String::new(),
                message: visitor.t.get(told(wrong)),
            });
            render_with(StatusCode::BAD_REQUEST, &page)
        }
    }
}
