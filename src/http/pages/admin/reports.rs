//! `/admin/reports`: what people here and other servers found wrong.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use super::{arrivals::things, room::Operator};
use crate::{
    actions::{Error, report},
    domain::{Rule, report::Report, time::now},
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            frame::render,
            notice::{done, lead_on},
            surroundings::{Surroundings, organisation_href, title},
            view::{Link, Page},
            visitor::Visitor,
        },
    },
    store::{Connection, organisations, reports},
    text::Translator,
};

/// Reports on the page; the others come when these are settled.
const ROWS: i64 = 100;

/// The page.
#[derive(Template)]
#[template(path = "admin_reports.html")]
struct ReportsPage {
    t: Translator,
    page: Page,
    room: &'static str,
    reports: Vec<Reported>,
}

/// One report.
struct Reported {
    id: String,
    title: String,
    lang: String,
    href: String,
    text: String,
    /// When, in words.
    when: String,
    /// Who says so: somebody here, or a city.
    from: String,
    forwarded: bool,
    /// The page of the server that it is from, where it can be limited or blocked.
    peer: Option<Link>,
}

fn load(connection: &mut Connection, visitor: &Visitor) -> Result<ReportsPage, Error> {
    let open = reports::open(connection, ROWS)?;
    let known = things(
        connection,
        visitor,
        open.iter().map(|report| &report.object),
    )?;
    let mut shown = Vec::new();
    for report in open {
        let thing = known.get(&report.object).cloned();
        let thing = match thing {
            Some(thing) => (thing.title, thing.lang, thing.href),
            None => actor(connection, &report, visitor)?,
        };
        shown.push(reported(connection, report, thing, visitor)?);
    }
    Ok(ReportsPage {
        page: visitor.page(""),
        room: "reports",
        reports: shown,
        t: visitor.t.clone(),
    })
}

/// A provider by its name; else whatever it is by its address.
fn actor(
    connection: &mut Connection,
    report: &Report,
    visitor: &Visitor,
) -> Result<(String, String, String), Error> {
    let address = report.object.to_string();
    Ok(match organisations::by_url(connection, &address)? {
        Some(item) => {
            let name = title(&item.content.name, visitor);
            (name.text, name.lang, organisation_href(&item))
        }
        None => (address.clone(), String::new(), address),
    })
}

fn reported(
    connection: &mut Connection,
    report: Report,
    (title, lang, href): (String, String, String),
    visitor: &Visitor,
) -> Result<Reported, Error> {
    let t = &visitor.t;
    let mut hosts: Vec<_> = report.host.iter().cloned().collect();
    let own = visitor.territory.url.origin();
    let away = (report.actor.origin() != own).then(|| report.actor.host());
    hosts.extend(away.clone());
    let around = Surroundings::load(connection, Vec::new(), hosts)?;
    Ok(Reported {
        id: report.id.to_string(),
        title,
        lang,
        href,
        text: report.text,
        when: t.ago(report.created, visitor.now),
        from: match &report.host {
            Some(host) => t.with(
                "from-territory",
                [("territory", around.territory_name(host).into())],
            ),
            None => t.get("report-from-here"),
        },
        forwarded: report.forwarded,
        peer: away.map(|host| Link {
            href: format!("/admin/peers/{host}"),
            label: around.territory_name(&host),
        }),
    })
}

/// `GET /admin/reports`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let reader = visitor.clone();
    let page = pages.api.store.read(move |c| load(c, &reader)).await;
    let mut page = page.map_err(|error: Error| Problem::from(error))?;
    page.page.notice = done(&visitor, query.as_deref(), &["report-settled"]);
    render(&page)
}

/// `POST /admin/reports`: the operator is done with the one of this `id`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Operator(visitor): Operator,
    fields: Fields,
) -> Result<Response, Problem> {
    let id = fields.get("id").parse().map_err(|_no_id| Rule::NotFound)?;
    let actor = visitor.actor;
    pages
        .api
        .store
        .write(move |c| report::settle(c, &actor, id, now()))
        .await?;
    Ok(lead_on("/admin/reports", "report-settled"))
}
