//! `/setup`: the first set-up, by whoever has the code that `waymark serve` told its log. For a
//! node that is set up there is no such page; it leads to signing in.

use askama::Template;
use axum::{
    extract::{FromRequestParts, RawQuery, State},
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Pages, brand,
    filled::{Filled, time_zones},
    frame::{render, render_with},
    negotiated::Instead,
    notice::parameter,
    view::{Field, Page, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{
        Error,
        set_up_territory::{SetUp, code::set_up_by_code},
    },
    domain::{Problems, Rule},
    http::{
        Problem,
        api::members::with_problems,
        form::Fields,
        forms::{
            territory::read_languages,
            told::{Known, Told},
        },
    },
    store::settings,
    text::Translator,
};

/// Every field, in the form's order, each with the message of its label.
const FIELDS: &[(&str, &str)] = &[
    ("code", "setup-code"),
    ("name", "setup-name"),
    ("languages", "territory-languages"),
    ("handle", "setup-handle"),
    ("timezone", "form-timezone"),
    ("colour", "territory-colour"),
    ("operator", "setup-operator"),
];

/// The page.
#[derive(Template)]
#[template(path = "setup.html")]
struct SetupPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    /// Every id of this node begins with it.
    address: String,
    code: Field,
    name: Field,
    /// Tags with commas, the default language first.
    languages: Field,
    handle: Field,
    timezone: Field,
    timezones: Vec<String>,
    colour: Field,
    operator: Field,
}

impl SetupPage {
    fn new(pages: &Pages, visitor: &Visitor, fields: &Fields, told: &Told) -> Self {
        let filled = Filled { fields, told };
        Self {
            t: visitor.t.clone(),
            page: Page {
                bare: true,
                ..visitor.page("")
            },
            errors: filled.errors(),
            address: pages.settings.url.origin().to_string(),
            code: filled.field("code"),
            name: filled.field("name"),
            languages: filled.field("languages"),
            handle: filled.field("handle"),
            timezone: filled.field("timezone"),
            timezones: time_zones(visitor),
            colour: filled.field("colour"),
            operator: filled.field("operator"),
        }
    }
}

/// Whoever comes before the node is set up.
pub(super) struct Founder(Visitor);

impl FromRequestParts<Pages> for Founder {
    type Rejection = Instead;

    async fn from_request_parts(parts: &mut Parts, pages: &Pages) -> Result<Self, Instead> {
        if pages.api.store.read(settings::territory).await?.is_some() {
            return Err(Instead::Given(to_sign_in()));
        }
        let territory = pages.nameless().ok_or_else(Problem::not_found)?;
        Ok(Self(Visitor::stranger(pages, parts, territory)))
    }
}

fn to_sign_in() -> Response {
    Redirect::to("/sign-in").into_response()
}

/// `GET /setup`; the log's link brings the code along.
pub(super) async fn show(
    State(pages): State<Pages>,
    Founder(visitor): Founder,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let suggested = [
        ("code", parameter(query.as_deref(), "code")),
        ("languages", visitor.t.language().to_string()),
        ("colour", brand::USUAL.to_owned()),
    ];
    let fields = suggested.map(|(name, value)| (name.to_owned(), value));
    let fields = fields.into_iter().collect();
    let page = SetupPage::new(&pages, &visitor, &fields, &Told::default());
    Ok(unkept(render(&page)?))
}

/// `POST /setup`: makes the territory, and leads to its operator's sign-in link.
pub(super) async fn send(
    State(pages): State<Pages>,
    Founder(visitor): Founder,
    fields: Fields,
) -> Result<Response, Problem> {
    let code = fields.get("code").to_owned();
    let (new, problems) = read(&pages, &fields);
    let founded = pages
        .api
        .store
        .write(move |connection| {
            let founded = set_up_by_code(connection, &code, &new);
            with_problems(problems, founded)
        })
        .await;
    let t = &visitor.t;
    let known: Vec<Known> = FIELDS
        .iter()
        .map(|(name, label)| Known::new(name, label, t))
        .collect();
    let told = match founded {
        Ok(founded) => {
            tracing::info!(operator = founded.operator, "the node is set up");
            let way_in = Redirect::to(&format!("/sign-in/{}", founded.link));
            return Ok(unkept(way_in.into_response()));
        }
        // Somebody was quicker.
        Err(Error::Rule(Rule::Gone)) => return Ok(to_sign_in()),
        Err(Error::Rule(Rule::LinkExpired)) => {
            let wrong = t.get("setup-code-wrong");
            let field = known.first();
            field.map_or_else(Told::default, |field| Told::one(field, wrong))
        }
        Err(Error::Rule(Rule::Invalid(problems))) => Told::of(&problems, &known, t),
        Err(error) => return Err(error.into()),
    };
    let page = SetupPage::new(&pages, &visitor, &fields, &told);
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page).map(unkept)
}

fn read(pages: &Pages, fields: &Fields) -> (SetUp, Problems) {
    let mut problems = Problems::default();
    let line =
        |name: &str| Some(fields.get(name).trim().to_owned()).filter(|text| !text.is_empty());
    let new = SetUp {
        url: pages.settings.url.clone(),
        name: fields.get("name").to_owned(),
        languages: read_languages(fields, &mut problems),
        operator: fields.get("operator").to_owned(),
        handle: line("handle"),
        timezone: line("timezone"),
        colour: line("colour"),
        password: None,
    };
    (new, problems)
}

/// Neither the code nor the link stays in a cache.
fn unkept(mut response: Response) -> Response {
    let no = HeaderValue::from_static("no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, no);
    response
}
