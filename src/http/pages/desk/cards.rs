//! `/desk/{slug}/cards`: cards for people with neither mail nor phone. Whose a card is, nobody sees
//! here.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use url::form_urlencoded;

use super::room::{AtDesk, Desk};
use crate::{
    actions::{
        Error,
        hand_out_cards::{self, Printed},
        secret,
    },
    domain::{
        AccountId, Card, CardId, LanguageTag, Organisation, Rule,
        card::{CardState, Code, Entry},
        time::{Moment, now},
    },
    http::{
        Problem,
        form::Fields,
        forms::told::{Complaint, Told},
        pages::{
            Pages,
            facts::day,
            filled::Filled,
            frame::{direction, render, render_with},
            notice::{done, lead_on},
            qr::Qr,
            tongue::own_name,
            view::{Choices, Field, Notice, Page, Tag, Wrong},
            visitor::Visitor,
        },
    },
    store::{Connection, accounts, cards},
    text::{Translator, negotiation},
};

/// So many cards, and lines of what was done, are shown.
const ROWS: i64 = 500;

/// The page.
#[derive(Template)]
#[template(path = "desk_cards.html")]
struct DeskCardsPage {
    t: Translator,
    page: Page,
    desk: Desk,
    errors: Vec<Wrong>,
    /// Where the forms are sent.
    action: String,
    /// Whether she may make cards here.
    allowed: bool,
    /// What keeps a form that is sent again from making cards again.
    key: String,
    count: Field,
    languages: Choices,
    /// The card that was looked for.
    card: Field,
    cards: Vec<CardRow>,
    entries: Vec<Line>,
}

/// A card in the list.
struct CardRow {
    id: String,
    name: String,
    state: Tag,
    /// When it was made, and used.
    dates: Vec<String>,
    can_lock: bool,
    /// The card that another one is made for.
    replaced: Option<String>,
    /// Only the operator makes another one.
    is_held: bool,
}

/// A line of what was done.
pub(super) struct Line {
    /// What, and when.
    pub(super) told: String,
    /// By whom; may be empty.
    pub(super) by: String,
}

/// What is printed.
#[derive(Template)]
#[template(path = "card_sheet.html")]
struct CardSheetPage {
    t: Translator,
    page: Page,
    desk: Desk,
    /// What stands on the cards, in their language.
    own: Translator,
    language: String,
    direction: &'static str,
    territory: String,
    /// Who hands them out.
    organisation: String,
    /// Where the letters are typed.
    address: String,
    /// Until when they can be used.
    until: String,
    back: String,
    cards: Vec<Sheet>,
}

/// A card to cut out.
struct Sheet {
    qr: Qr,
    code: String,
}

/// `GET`, also `?card=7K3M9`: that one alone.
pub(super) async fn show(
    State(pages): State<Pages>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let wanted = form_urlencoded::parse(query.as_deref().unwrap_or_default().as_bytes())
        .find(|(name, _)| name == "card")
        .map(|(_, value)| value.trim().to_owned())
        .filter(|value| !value.is_empty());
    let none = (&Fields::default(), &Told::default());
    let mut page = page(&pages, &desk, none, wanted.as_deref()).await?;
    page.page.notice = done(&desk.visitor, query.as_deref(), &["card-locked"]);
    if wanted.is_some() && page.cards.is_empty() {
        let (card, wrong) = page.card.wrong(desk.visitor.t.get("problem-card"));
        page.card = card;
        page.errors.push(wrong);
        return render_with(StatusCode::NOT_FOUND, &page);
    }
    render(&page)
}

/// `POST`: `do` is `print`, or with `card` `lock` or `replace`. A sheet that is loaded again makes no
/// cards: the page says that they are there.
pub(super) async fn send(
    State(pages): State<Pages>,
    desk: AtDesk,
    fields: Fields,
) -> Result<Response, Problem> {
    let verb = fields.get("do").to_owned();
    let actor = desk.visitor.actor.clone();
    let organisation = desk.organisation.clone();
    let store = &pages.api.store;
    match verb.as_str() {
        "print" => {
            let count = fields.get("count").trim().parse().unwrap_or_default();
            let language = chosen(&desk.visitor, fields.get("language"));
            let key = key(&fields);
            let printed = store
                .write(move |c| {
                    hand_out_cards::once(c, &actor, &organisation, &key, now(), |c| {
                        hand_out_cards::print(c, &actor, &organisation, count, &language, now())
                    })
                })
                .await;
            match printed {
                Ok(printed) if printed.is_empty() => made_before(&pages, &desk).await,
                Ok(printed) => sheet(&pages, &desk, &printed),
                Err(Error::Rule(Rule::Invalid(_))) => {
                    let told = told(&desk.visitor.t);
                    let page = page(&pages, &desk, (&fields, &told), None).await?;
                    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
                }
                Err(error) => Err(error.into()),
            }
        }
        "lock" => {
            let id = id(&fields)?;
            store
                .write(move |c| hand_out_cards::lock(c, &actor, &organisation, id, now()))
                .await?;
            Ok(lead_on(&desk.page("/cards"), "card-locked"))
        }
        "replace" => {
            let id = id(&fields)?;
            let key = key(&fields);
            let printed = store
                .write(move |c| {
                    hand_out_cards::once(c, &actor, &organisation, &key, now(), |c| {
                        let made = hand_out_cards::replace(c, &actor, &organisation, id, now())?;
                        Ok(vec![made])
                    })
                })
                .await?;
            if printed.is_empty() {
                return made_before(&pages, &desk).await;
            }
            sheet(&pages, &desk, &printed)
        }
        _ => Err(Problem::malformed("`do` is none of this page's buttons")),
    }
}

/// What a form brings that counts once.
fn key(fields: &Fields) -> String {
    fields.get("key").chars().take(60).collect()
}

/// The cards that a form asks for are there: it was sent again.
async fn made_before(pages: &Pages, desk: &AtDesk) -> Result<Response, Problem> {
    let none = (&Fields::default(), &Told::default());
    let mut page = page(pages, desk, none, None).await?;
    page.page.notice = Some(Notice {
        kind: "warn",
        text: desk.visitor.t.get("desk-cards-made"),
        ..Notice::default()
    });
    render(&page)
}

fn id(fields: &Fields) -> Result<CardId, Problem> {
    let id = fields.get("card").parse();
    Ok(id.map_err(|_no_id| Rule::NotFound)?)
}

/// One of the languages that we speak, for the cards; the reader's when it is none.
fn chosen(visitor: &Visitor, wanted: &str) -> LanguageTag {
    let mut known = Translator::languages().into_iter();
    let own = visitor.t.language().clone();
    known.find(|tag| tag.as_str() == wanted).unwrap_or(own)
}

fn told(t: &Translator) -> Told {
    Told(vec![Complaint {
        field: "count".to_owned(),
        label: t.get("desk-cards-count"),
        message: t.get("problem-card-count"),
    }])
}

async fn page(
    pages: &Pages,
    desk: &AtDesk,
    (fields, told): (&Fields, &Told),
    wanted: Option<&str>,
) -> Result<DeskCardsPage, Problem> {
    let (reader, organisation) = (desk.visitor.clone(), desk.organisation.clone());
    let own = wanted.map(str::to_owned);
    let load = move |c: &mut Connection| load(c, &reader, &organisation, own.as_deref());
    let (cards, entries) = pages.api.store.read(load).await?;
    let filled = Filled { fields, told };
    let visitor = &desk.visitor;
    let t = &visitor.t;
    let mut tongues = negotiation::offered(&visitor.territory.languages);
    tongues.extend(Translator::languages());
    let mut seen = Vec::new();
    tongues.retain(|tag| {
        let is_new = !seen.contains(tag);
        seen.push(tag.clone());
        is_new
    });
    let tongues = tongues.iter().map(|tag| (tag.to_string(), own_name(tag)));
    let mut languages = filled.one_of("language", tongues.collect());
    if fields.get("language").is_empty() {
        for choice in &mut languages.choices {
            choice.checked = choice.value == t.language().as_str();
        }
    }
    let mut count = filled.field("count");
    if count.value.is_empty() && count.error.is_none() {
        count.value = "10".to_owned();
    }
    Ok(DeskCardsPage {
        page: visitor.page(""),
        desk: desk.bar("cards"),
        errors: filled.errors(),
        action: desk.page("/cards"),
        allowed: hand_out_cards::may(&visitor.actor, &desk.organisation).is_ok(),
        key: secret::random(22)?,
        count,
        languages,
        card: Field::new("card", wanted.unwrap_or_default()),
        cards,
        entries,
        t: t.clone(),
    })
}

fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    organisation: &Organisation,
    wanted: Option<&str>,
) -> Result<(Vec<CardRow>, Vec<Line>), Error> {
    let found = match wanted.map(str::parse::<Code>) {
        None => cards::of_organisation(connection, organisation.uuid, ROWS)?,
        // Its name is enough; another organisation's is none.
        Some(Ok(code)) => cards::by_name(connection, &code.name)?
            .into_iter()
            .filter(|card| card.organisation == organisation.uuid)
            .collect(),
        Some(Err(_no_code)) => Vec::new(),
    };
    let mut rows = Vec::new();
    for card in found {
        let replaced = hand_out_cards::replaceable(connection, &card, visitor.now)?;
        let is_held = match card.account.filter(|_| replaced.is_some()) {
            Some(account) => hand_out_cards::is_held(connection, &visitor.actor, account)?,
            None => false,
        };
        rows.push(row(&card, (replaced, is_held), visitor));
    }
    let entries = cards::entries(connection, organisation.uuid, ROWS)?;
    let lines: Result<Vec<Line>, Error> = entries
        .into_iter()
        .map(|entry| {
            let by = called(connection, entry.by)?;
            Ok(Line {
                told: entry_told(&entry, visitor),
                by,
            })
        })
        .collect();
    Ok((rows, lines?))
}

/// What to call who works here; empty for nobody.
pub(super) fn called(
    connection: &mut Connection,
    account: Option<AccountId>,
) -> Result<String, Error> {
    let Some(id) = account else {
        return Ok(String::new());
    };
    let account = accounts::get(connection, id)?;
    Ok(account.map(|account| account.name).unwrap_or_default())
}

/// What was done with a card, in a sentence.
pub(in crate::http::pages) fn entry_told(entry: &Entry, visitor: &Visitor) -> String {
    visitor.t.with(
        &format!("card-entry-{}", entry.what),
        [
            ("card", entry.card.as_str().into()),
            ("date", day(entry.at, visitor).into()),
        ],
    )
}

fn row(card: &Card, (replaced, is_held): (Option<CardId>, bool), visitor: &Visitor) -> CardRow {
    let t = &visitor.t;
    let state = card.state(visitor.now);
    let kind = match state {
        CardState::Fresh => "",
        CardState::Used => "ok",
        CardState::Expired => "warn",
        CardState::Locked => "danger",
    };
    CardRow {
        id: card.id.to_string(),
        name: card.name.clone(),
        state: Tag {
            kind,
            text: t.get(&format!("card-state-{state}")),
        },
        dates: vec![day(card.used.unwrap_or(card.created), visitor)],
        can_lock: matches!(state, CardState::Fresh | CardState::Used),
        replaced: replaced.filter(|_| !is_held).map(|id| id.to_string()),
        is_held,
    }
}

/// The sheet, shown this once: no address leads to it.
fn sheet(pages: &Pages, desk: &AtDesk, printed: &[Printed]) -> Result<Response, Problem> {
    let visitor = &desk.visitor;
    let first = printed.first().ok_or_else(Problem::not_found)?;
    let language = first.card.language.clone();
    let own = Translator::new(&language);
    let base = &pages.settings.url;
    let cards: Result<Vec<Sheet>, Problem> = printed
        .iter()
        .map(|one| {
            let code = one.code.to_string();
            let label = own.with("code-picture", [("code", code.as_str().into())]);
            let address = base.at(&format!("/card/{code}")).to_string();
            Ok(Sheet {
                qr: Qr::of(&address, label)?,
                code,
            })
        })
        .collect();
    let name = desk
        .organisation
        .content
        .name
        .pick(std::slice::from_ref(&language));
    let mut response = render(&CardSheetPage {
        page: visitor.page(""),
        desk: desk.bar("cards"),
        territory: visitor.territory.called(&language),
        organisation: name.map(|(_, name)| name.to_owned()).unwrap_or_default(),
        address: base.at("/card").to_string(),
        until: own.date(Moment::from(first.card.expires).in_zone(visitor.zone())),
        back: desk.page("/cards"),
        direction: direction(&language),
        language: language.to_string(),
        cards: cards?,
        own,
        t: visitor.t.clone(),
    })?;
    response.headers_mut().insert(
        axum::http::header::CACHE_CONTROL,
        axum::http::HeaderValue::from_static("private, no-store"),
    );
    Ok(response)
}
