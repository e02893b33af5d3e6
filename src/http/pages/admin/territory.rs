//! `/admin/territory`: what the territory says of itself.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::room::Operator;
use crate::{
    actions::{
        Error,
        set_up_territory::{boundary, change_territory},
    },
    domain::{LanguageTag, Rule, territory::CATEGORIES},
    http::{
        Problem,
        api::members::with_problems,
        form::Fields,
        forms::{
            territory as form, text,
            told::{Known, Told},
        },
        pages::{
            Pages, brand,
            filled::{Filled, TextFields, time_zones},
            frame::{render, render_with},
            notice::{done, lead_on},
            view::{Choices, Field, Page, Wrong},
            visitor::Visitor,
        },
    },
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "admin_territory.html")]
struct AdminTerritoryPage {
    t: Translator,
    page: Page,
    room: &'static str,
    errors: Vec<Wrong>,
    texts: Vec<TextFields>,
    /// Tags with commas, the default language first.
    languages: Field,
    timezone: Field,
    timezones: Vec<String>,
    /// `#00594c`.
    colour: Field,
    contact: Field,
    /// The usual topics, ticked when they are this territory's.
    topics: Choices,
    topics_more: Field,
    /// The outline, as GeoJSON.
    boundary: Field,
}

impl AdminTerritoryPage {
    fn new(visitor: &Visitor, fields: &Fields, told: &Told, boundary: String) -> Self {
        let filled = Filled { fields, told };
        let mut colour = filled.field("colour");
        if colour.value.is_empty() {
            brand::USUAL.clone_into(&mut colour.value);
        }
        Self {
            t: visitor.t.clone(),
            page: visitor.page(""),
            room: "territory",
            errors: filled.errors(),
            texts: filled.texts(&languages(visitor)),
            languages: filled.field("languages"),
            timezone: filled.field("timezone"),
            timezones: time_zones(visitor),
            colour,
            contact: filled.field("contact"),
            topics: filled.group(
                "categories",
                CATEGORIES
                    .iter()
                    .map(|&word| filled.choice("categories", word, visitor.t.category(word)))
                    .collect(),
            ),
            topics_more: filled.field("categories.more"),
            boundary: Field {
                value: boundary,
                ..filled.field("boundary")
            },
        }
    }
}

/// The languages of the form's texts.
fn languages(visitor: &Visitor) -> Vec<LanguageTag> {
    let territory = &visitor.territory;
    let texts = [&territory.name, &territory.summary, &territory.content];
    text::languages(&territory.languages, &texts)
}

/// The outline as it is stored.
async fn outline(pages: &Pages) -> Result<String, Problem> {
    let found = pages.api.store.read(boundary::boundary).await;
    Ok(found
        .map_err(|error: Error| Problem::from(error))?
        .unwrap_or_default())
}

/// `GET /admin/territory`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let fields = form::write(&visitor.territory);
    let outline = outline(&pages).await?;
    let mut page = AdminTerritoryPage::new(&visitor, &fields, &Told::default(), outline);
    page.page.notice = done(&visitor, query.as_deref(), &["saved"]);
    render(&page)
}

/// `POST /admin/territory`; `do=boundary` sends the outline alone.
pub(super) async fn send(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    fields: Fields,
) -> Result<Response, Problem> {
    if fields.get("do") == "boundary" {
        return send_boundary(&pages, &visitor, &fields).await;
    }
    let languages = languages(&visitor);
    let (change, problems) = form::read(&fields, &languages);
    let actor = visitor.actor.clone();
    let saved = pages
        .api
        .store
        .write(move |connection| {
            let saved = change_territory(connection, &actor, change);
            with_problems(problems, saved)
        })
        .await;
    match saved {
        Ok(_) => Ok(lead_on("/admin/territory", "saved")),
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let t = &visitor.t;
            let problems = form::at_fields(problems);
            let told = Told::of(&problems, &form::known(&languages, t), t);
            let outline = outline(&pages).await?;
            let page = AdminTerritoryPage::new(&visitor, &fields, &told, outline);
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error.into()),
    }
}

async fn send_boundary(
    pages: &Pages,
    visitor: &Visitor,
    fields: &Fields,
) -> Result<Response, Problem> {
    let (actor, text) = (visitor.actor.clone(), fields.get("boundary").to_owned());
    let typed = text.clone();
    let saved = pages
        .api
        .store
        .write(move |connection| boundary::set_boundary(connection, &actor, &text))
        .await;
    match saved {
        Ok(()) => Ok(lead_on("/admin/territory", "saved")),
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let t = &visitor.t;
            let known = [Known::new("boundary", "territory-boundary", t)];
            let told = Told::of(&problems, &known, t);
            let stored = form::write(&visitor.territory);
            let page = AdminTerritoryPage::new(visitor, &stored, &told, typed);
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error.into()),
    }
}
