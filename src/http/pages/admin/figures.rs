//! `/admin/figures`: what happened here, in numbers; and with `.csv` after it, for a spreadsheet.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::header,
    response::{IntoResponse, Response},
};

use super::room::Operator;
use crate::{
    actions::Error,
    domain::{
        OrganisationId,
        figure::{Cell, Dimension, Happening, Month, Told},
        learner::AgeBand,
    },
    http::{
        Problem,
        api::figures::{self as told, Asked},
        pages::{
            Pages, esco,
            export::sheet,
            frame::render,
            notice::parameter,
            surroundings::{Surroundings, title},
            view::{Link, Page},
            visitor::Visitor,
        },
    },
    store::{Connection, organisations},
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
    /// The same as files: of the months, and of that month.
    files: Vec<Link>,
    month_files: Vec<Link>,
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
    /// The same as JSON.
    json: String,
}

/// Numbers by value and what happened.
type Lines<K> = BTreeMap<K, BTreeMap<Happening, i64>>;

fn lines<K: Ord>(numbers: Told, key: impl Fn(&Cell) -> Option<K>) -> Lines<K> {
    let mut lines: Lines<K> = BTreeMap::new();
    for (cell, count) in numbers {
        if let Some(key) = key(&cell) {
            lines.entry(key).or_default().insert(cell.what, count);
        }
    }
    lines
}

/// The numbers of a line, in the order of the columns. What is none and what is not told look alike.
fn numbers(counts: &BTreeMap<Happening, i64>, t: &Translator) -> Vec<String> {
    let tell = |what| match counts.get(what) {
        Some(count) => t.count(*count),
        None => "–".to_owned(),
    };
    Happening::ALL.iter().map(tell).collect()
}

/// The most frequent first, by what is told of them.
fn most<K: Clone + Ord>(lines: &Lines<K>) -> Vec<K> {
    let mut keys: Vec<(i64, &K)> = lines
        .iter()
        .map(|(key, counts)| (-counts.values().sum::<i64>(), key))
        .collect();
    keys.sort();
    let keys = keys.into_iter().take(ROWS);
    keys.map(|(_, key)| key.clone()).collect()
}

/// What may be told of some months.
fn of(
    connection: &mut Connection,
    (from, to): (Month, Month),
    dimension: Dimension,
) -> Result<Told, Error> {
    let asked = Asked {
        from,
        to,
        what: None,
        dimension,
    };
    told::numbers(connection, asked)
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

/// `GET /admin/figures.csv?from=2026-01&to=2026-11`: all of it as a file for spreadsheets.
pub(super) async fn table(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let this = Month::of(
        visitor
            .now
            .with_timezone(&visitor.territory.zone())
            .date_naive(),
    );
    let month = |name| parameter(query.as_deref(), name).parse::<Month>().ok();
    let to = month("to").unwrap_or(this);
    let from = month("from").unwrap_or(to).max(to.before(told::MONTHS - 1));
    let items = pages
        .api
        .store
        .read(move |connection| {
            let mut items = Vec::new();
            for dimension in std::iter::once(Dimension::All).chain(SHOWN) {
                let asked = Asked {
                    from,
                    to,
                    what: None,
                    dimension,
                };
                items.extend(told::told(connection, asked)?);
            }
            Ok::<_, Error>(items)
        })
        .await?;
    let head = [
        "month",
        "what",
        "organisation",
        "dimension",
        "value",
        "count",
    ];
    let rows = items.into_iter().map(|item| {
        vec![
            item.month,
            item.what.to_string(),
            item.organisation.unwrap_or_default(),
            item.dimension.to_string(),
            item.value,
            item.count.to_string(),
        ]
    });
    let text: String = std::iter::once(head.map(str::to_owned).to_vec())
        .chain(rows)
        .map(|row| sheet::row(&row))
        .collect();
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"figures-{from}-{to}.csv\""),
        ),
    ];
    Ok((headers, format!("{}{text}", sheet::BEGIN)).into_response())
}

fn sheet_of((from, to): (Month, Month)) -> String {
    format!("/admin/figures.csv?from={from}&to={to}")
}

fn json_of((from, to): (Month, Month), dimension: Dimension) -> String {
    format!("/api/v1/figures?from={from}&to={to}&dimension={dimension}")
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
    let all = of(connection, span, Dimension::All)?;
    let together = |cell: &Cell| cell.organisation.is_none().then(|| cell.period.month());
    let mut months = lines(all, together);
    months.entry(this).or_default();
    let months = months.iter().rev().map(|(own, counts)| Row {
        label: own.to_string(),
        lang: String::new(),
        href: Some(format!("/admin/figures?month={own}#more")),
        numbers: numbers(counts, t),
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
        files: vec![
            Link {
                href: sheet_of(span),
                label: t.get("explore-along-csv"),
            },
            Link {
                href: json_of(span, Dimension::All),
                label: "JSON".to_owned(),
            },
        ],
        month_files: vec![Link {
            href: sheet_of((month, month)),
            label: t.get("explore-along-csv"),
        }],
        t: t.clone(),
    })
}

/// The numbers of a month by who offers.
fn providers(connection: &mut Connection, visitor: &Visitor, month: Month) -> Result<Part, Error> {
    let all = of(connection, (month, month), Dimension::All)?;
    let lines: Lines<OrganisationId> = lines(all, |cell| cell.organisation);
    let mut rows = Vec::new();
    for id in most(&lines) {
        let Some(known) = organisations::get(connection, id)? else {
            continue;
        };
        let name = title(&known.content.name, visitor);
        let counts = lines.get(&id).cloned().unwrap_or_default();
        rows.push(Row {
            label: name.text,
            lang: name.lang,
            href: None,
            numbers: numbers(&counts, &visitor.t),
            current: false,
        });
    }
    Ok(Part {
        id: "provider",
        title: visitor.t.get("figures-by-provider"),
        rows,
        json: json_of((month, month), Dimension::All),
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
    let all = of(connection, (month, month), dimension)?;
    let together = |cell: &Cell| cell.organisation.is_none().then(|| cell.value.clone());
    let lines: Lines<String> = lines(all, together);
    let values = most(&lines);
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
        let counts = lines.get(&value).cloned().unwrap_or_default();
        rows.push(Row {
            label,
            lang,
            href: None,
            numbers: numbers(&counts, t),
            current: false,
        });
    }
    Ok(Part {
        id: dimension.as_str(),
        title: t.get(&format!("figures-by-{}", dimension.as_str().to_lowercase())),
        rows,
        json: json_of((month, month), dimension),
    })
}
