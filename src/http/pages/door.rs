//! `/opportunities/{uuid}/door`: the code on the wall, for a screen that everybody sees.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};

use super::{
    Pages, desk::check_in, frame::render, qr::Qr, surroundings::title, view::Page, visitor::Visitor,
};
use crate::{
    actions::check_in::door,
    domain::{OpportunityId, Rule},
    http::{Problem, api::visible},
    store::organisations,
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "door.html")]
struct DoorPage {
    t: Translator,
    page: Page,
    title: String,
    lang: String,
    /// The address to which the code is added, as a picture and for who types.
    qr: Qr,
    address: String,
    letters: String,
    /// In so many seconds the next code stands there.
    left: i64,
    /// Back to the list of who is expected.
    desk: String,
}

/// `GET /opportunities/{uuid}/door`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(uuid): Path<String>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    visitor.actor.must_be_known()?;
    let id: OpportunityId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let store = &pages.api.store;
    let reader = visitor.actor.clone();
    let (item, owner, known) = store
        .read(move |connection| {
            let known = door::look(connection, &reader, id)?;
            let item = visible::opportunity(connection, &reader, id)?;
            let owner = organisations::get(connection, item.organisation)?;
            Ok::<_, crate::actions::Error>((item, owner.ok_or(Rule::NotFound)?, known))
        })
        .await?;
    let secret = match known {
        Some(secret) => secret,
        None => {
            let actor = visitor.actor.clone();
            store
                .write(move |connection| door::open(connection, &actor, id))
                .await?
        }
    };
    let shown = secret.shown(visitor.now)?;
    let url = pages.settings.url.at(&format!("/check-in/{}", shown.code));
    let name = title(&item.content.name, &visitor);
    let letters = shown.code.to_string();
    let label = visitor
        .t
        .with("code-picture", [("code", letters.as_str().into())]);
    render(&DoorPage {
        page: visitor.page(""),
        title: name.text,
        lang: name.lang,
        qr: Qr::of(url.as_str(), label)?,
        // Browsers know the rest by themselves, and nobody types it.
        address: format!("{}/check-in", pages.settings.url.host()),
        letters,
        left: shown.left,
        desk: check_in::href(&item, &owner.slug),
        t: visitor.t.clone(),
    })
}
