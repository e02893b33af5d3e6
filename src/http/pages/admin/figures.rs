//! `/admin/figures`: what happened here, in numbers.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use super::room::Operator;
use crate::{
    actions::Error,
    domain::{
        OrganisationId,
        figure::{Cell, Dimension, Happening, Month},
        learner::AgeBand,
    },
    http::{
        Problem,
        pages::{
            Pages, esco,
            frame::render,
            notice::parameter,
            surroundings::{Surroundings, title},
            view::Page,
            visitor::Visitor,
        },
    },
    store::{Connection, figures, organisations},
    text::Translator,
};

/// Months in the table.
const MONTHS: u32 = 12;
/// Values of a dimension, the most frequent first.
const ROWS: usize = 20;

/// By what the numbers of one month are told apart here.
const SHOWN: [Dimension; 5] = [
    Dimension::Category,
    Dimension::Skill,
    Dimension::AgeBand,
    Dimension::Language,
    Dimension::Home,
];

/// The page.
#[derive(Template)]
#[template(path = "admin_figures.html")]
struct FiguresPage {
    t: Translator,
    page: Page,
    room: &'static str,
    /// The columns.
    heads: Vec<String>,
    /// The latest month first.
    months: Vec<Row>,
    /// The month of which more is told.
    month: String,
    parts: Vec<Part>,
}

/// One line of a table.
struct Row {
    label: String,
    /// Language of the label; empty when it is the page's.
    lang: String,
    /// Where more of it is.
    href: Option<String>,
    /// A number for each column.
    numbers: Vec<String>,
    /// Whether it is the month of which more is told.
    current: bool,
}

/// One table.
struct Part {
    id: &'static str,
    title: String,
    rows: Vec<Row>,
}

/// Sums by value and what happened.
type Sums<K> = BTreeMap<K, BTreeMap<Happening, i64>>;

fn sums<K: Ord>(numbers: Vec<(Cell, i64)>, key: impl Fn(&Cell) -> Option<K>) -> Sums<K> {
    let mut sums: Sums<K> = BTreeMap::new();
    for (cell, count) in numbers {
        if let Some(key) = key(&cell) {
            *sums.entry(key).or_default().entry(cell.what).or_default() += count;
        }
    }
    sums
}

/// The numbers of a line, in the order of the columns. Those below `least` are not told.
fn numbers(counts: &BTreeMap<Happening, i64>, least: i64, t: &Translator) -> Vec<String> {
    let tell = |what| match counts.get(what).copied().unwrap_or_default() {
        count if count <= 0 => "–".to_owned(),
        count if count < least => t.with("figures-few", [("n", least.into())]),
        count => t.count(count),
    };
    Happening::ALL.iter().map(tell).collect()
}

/// The most frequent first.
fn most<K: Clone + Ord>(sums: &Sums<K>) -> Vec<K> {
    let mut keys: Vec<(i64, &K)> = sums
        .iter()
        .map(|(key, counts)| (-counts.values().sum::<i64>(), key))
        .collect();
    keys.sort();
    let keys = keys.into_iter().take(ROWS);
    keys.map(|(_, key)| key.clone()).collect()
}

/// An age band, in digits that every language reads.
fn years(band: AgeBand) -> &'static str {
    match band {
        AgeBand::Under13 => "0–12",
        AgeBand::From13 => "13–15",
        AgeBand::From16 => "16–17",
        AgeBand::From18 => "18–24",
        AgeBand::From25 => "25–64",
        AgeBand::From65 => "65+",
    }
}

/// `GET /admin/figures?month=2026-11`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let month = parameter(query.as_deref(), "month").parse().ok();
    let page = pages
        .api
        .store
        .read(move |connection| load(connection, &visitor, month))
        .await
        .map_err(|error: Error| Problem::from(error))?;
    render(&page)
}

fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    month: Option<Month>,
) -> Result<FiguresPage, Error> {
    let t = &visitor.t;
    let zone = visitor.territory.zone();
    let this = Month::of(visitor.now.with_timezone(&zone).date_naive());
    let month = month.unwrap_or(this);
    let span = (this.before(MONTHS - 1), this);
    let all = figures::by_month(connection, span, None, Dimension::All)?;
    let mut months = sums(all, |cell| Some(cell.period.month()));
    months.entry(this).or_default();
    let months = months.iter().rev().map(|(own, counts)| Row {
        label: own.to_string(),
        lang: String::new(),
        href: Some(format!("/admin/figures?month={own}#more")),
        numbers: numbers(counts, 0, t),
        current: *own == month,
    });
    let mut parts = vec![providers(connection, visitor, month)?];
    for dimension in SHOWN {
        parts.push(part(connection, visitor, month, dimension)?);
    }
    parts.retain(|part| !part.rows.is_empty());
    Ok(FiguresPage {
        page: visitor.page(""),
        room: "figures",
        heads: Happening::ALL
            .iter()
            .map(|what| t.get(&format!("figures-{what}")))
            .collect(),
        months: months.collect(),
        month: month.to_string(),
        parts,
        t: t.clone(),
    })
}

/// The numbers of a month by who offers.
fn providers(connection: &mut Connection, visitor: &Visitor, month: Month) -> Result<Part, Error> {
    let all = figures::by_month(connection, (month, month), None, Dimension::All)?;
    let sums: Sums<OrganisationId> = sums(all, |cell| cell.organisation);
    let mut rows = Vec::new();
    for id in most(&sums) {
        let Some(known) = organisations::get(connection, id)? else {
            continue;
        };
        let name = title(&known.content.name, visitor);
        let counts = sums.get(&id).cloned().unwrap_or_default();
        rows.push(Row {
            label: name.text,
            lang: name.lang,
            href: None,
            numbers: numbers(&counts, 0, &visitor.t),
            current: false,
        });
    }
    Ok(Part {
        id: "provider",
        title: visitor.t.get("figures-by-provider"),
        rows,
    })
}

/// The numbers of a month by something else.
fn part(
    connection: &mut Connection,
    visitor: &Visitor,
    month: Month,
    dimension: Dimension,
) -> Result<Part, Error> {
    let t = &visitor.t;
    let all = figures::by_month(connection, (month, month), None, dimension)?;
    let sums: Sums<String> = sums(all, |cell| Some(cell.value.clone()));
    let values = most(&sums);
    let hosts = match dimension {
        Dimension::Home => values.iter().filter_map(|host| host.parse().ok()).collect(),
        _ => Vec::new(),
    };
    let around = Surroundings::load(connection, Vec::new(), hosts)?;
    let skills = match dimension {
        Dimension::Skill => esco::links(connection, &values, visitor)?,
        _ => Vec::new(),
    };
    let mut rows = Vec::new();
    for value in values {
        let (label, lang) = match dimension {
            Dimension::Category => (t.category(&value), String::new()),
            Dimension::AgeBand => match value.parse() {
                Ok(band) => (years(band).to_owned(), String::new()),
                Err(_no_band) => (value.clone(), String::new()),
            },
            Dimension::Language => match value.parse() {
                Ok(tag) => (t.language_name(&tag), String::new()),
                Err(_no_tag) => (value.clone(), String::new()),
            },
            Dimension::Home if value == visitor.territory.url.host().as_str() => {
                (visitor.territory.called(t.language()), String::new())
            }
            Dimension::Home => match value.parse() {
                Ok(host) => (around.territory_name(&host), String::new()),
                Err(_no_host) => (value.clone(), String::new()),
            },
            Dimension::Skill => match skills.iter().find(|skill| skill.address == value) {
                Some(skill) => (skill.name.clone(), skill.lang.clone()),
                None => (value.clone(), String::new()),
            },
            Dimension::All | Dimension::Item | Dimension::Origin => (value.clone(), String::new()),
        };
        let counts = sums.get(&value).cloned().unwrap_or_default();
        rows.push(Row {
            label,
            lang,
            href: None,
            numbers: numbers(&counts, dimension.told_from(&value), t),
            current: false,
        });
    }
    Ok(Part {
        id: dimension.as_str(),
        title: t.get(&format!("figures-by-{}", dimension.as_str().to_lowercase())),
        rows,
    })
}
