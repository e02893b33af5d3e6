//! `/desk/{slug}/organisation`: what an organisation says of itself.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::{
    opportunity::{changed, version},
    room::{Desk, Owner},
};
use crate::{
    actions::{Error, manage_organisation},
    domain::{LanguageTag, Rule},
    http::{
        Problem,
        form::Fields,
        forms::{Sent, organisation as form, text, told::Told},
        pages::{
            Pages,
            filled::{Filled, TextFields},
            frame::{render, render_with},
            notice::{done, lead_on},
            view::{Field, Page, Wrong},
        },
    },
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "desk_organisation.html")]
struct DeskOrganisationPage {
    t: Translator,
    page: Page,
    desk: Desk,
    errors: Vec<Wrong>,
    /// Where the form is sent.
    action: String,
    /// Its public page.
    view: String,
    /// The version that the form was filled from.
    version: String,
    texts: Vec<TextFields>,
    url: Field,
    place: Field,
    address: Field,
    latitude: Field,
    longitude: Field,
    image: Field,
    image_alt: Field,
    contacts: Field,
}

impl DeskOrganisationPage {
    fn new(Owner(desk): &Owner, fields: &Fields, told: &Told) -> Self {
        let visitor = &desk.visitor;
        let filled = Filled { fields, told };
        Self {
            t: visitor.t.clone(),
            page: visitor.page(""),
            desk: desk.bar("organisation"),
            errors: filled.errors(),
            action: desk.page("/organisation"),
            view: format!("/organisations/{}", desk.organisation.slug),
            version: desk.organisation.version.to_string(),
            texts: filled.texts(&languages(desk)),
            url: filled.field("url"),
            place: filled.field("location.name"),
            address: filled.field("location.address"),
            latitude: filled.field("location.latitude"),
            longitude: filled.field("location.longitude"),
            image: filled.field("image.url"),
            image_alt: filled.field("image.alt"),
            contacts: filled.field("contacts"),
        }
    }
}

fn languages(desk: &super::room::AtDesk) -> Vec<LanguageTag> {
    let content = &desk.organisation.content;
    let texts = [&content.name, &content.summary, &content.content];
    text::languages(&desk.visitor.territory.languages, &texts)
}

/// `GET /desk/{slug}/organisation`.
pub(super) async fn show(owner: Owner, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let fields = form::write(&owner.0.organisation.content);
    let mut page = DeskOrganisationPage::new(&owner, &fields, &Told::default());
    let words = ["organisation", "organisation-begun"];
    page.page.notice = done(&owner.0.visitor, query.as_deref(), &words);
    render(&page)
}

/// `POST /desk/{slug}/organisation`: `do` is `save` or `delete`.
pub(super) async fn send(
    State(pages): State<Pages>,
    owner: Owner,
    fields: Fields,
) -> Result<Response, Problem> {
    let Owner(desk) = &owner;
    let before = form::write(&desk.organisation.content);
    let sent = Sent {
        fields: &fields,
        before: Some(&before),
    };
    let languages = languages(desk);
    let patch = form::read(sent, &languages);
    let actor = desk.visitor.actor.clone();
    let slug = desk.organisation.slug.clone();
    let expected = version(&fields);
    if fields.get("do") == "delete" {
        let gone = pages
            .api
            .store
            .write(move |connection| {
                manage_organisation::delete(connection, &actor, &slug, expected)
            })
            .await;
        return match gone {
            Ok(()) if desk.visitor.actor.is_operator() => {
                Ok(lead_on("/admin/organisations", "organisation-deleted"))
            }
            // Her desk is gone with it.
            Ok(()) => Ok(lead_on("/settings", "organisation-deleted")),
            Err(Error::Rule(Rule::Changed)) => {
                let mut page = DeskOrganisationPage::new(&owner, &before, &Told::default());
                page.page.notice = Some(changed(desk, "/organisation"));
                render_with(StatusCode::PRECONDITION_FAILED, &page)
            }
            Err(error) => Err(error.into()),
        };
    }
    let saved = pages
        .api
        .store
        .write(move |connection| {
            manage_organisation::change(connection, &actor, &slug, &patch, expected)
        })
        .await;
    let t = &desk.visitor.t;
    let (status, told, notice) = match saved {
        Ok(_) => return Ok(lead_on(&desk.page("/organisation"), "organisation")),
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let told = Told::of(&problems, &form::known(&languages, t), t);
            (StatusCode::UNPROCESSABLE_ENTITY, told, None)
        }
        Err(Error::Rule(Rule::Changed)) => {
            let notice = changed(desk, "/organisation");
            (
                StatusCode::PRECONDITION_FAILED,
                Told::default(),
                Some(notice),
            )
        }
        Err(error) => return Err(error.into()),
    };
    let mut page = DeskOrganisationPage::new(&owner, &fields, &told);
    page.page.notice = notice;
    render_with(status, &page)
}
