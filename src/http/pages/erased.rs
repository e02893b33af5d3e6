//! `/erased/{secret}`: the report of an erasure, for whoever has its address.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, Utc};

use super::{
    Pages, facts::day, frame::render, surroundings::Surroundings, view::Page, visitor::Visitor,
};
use crate::{
    actions::{Error, report_erasure},
    domain::{
        erasure::Notice,
        time::{Moment, now},
    },
    http::Problem,
    store::Connection,
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "erased.html")]
struct ErasedPage {
    t: Translator,
    page: Page,
    /// When it was.
    erased: String,
    /// Until when it can be read.
    until: String,
    others: Vec<Other>,
}

/// Another node that knew of her.
struct Other {
    /// What its territory is called.
    name: String,
    /// Its host, when that is not the name.
    host: Option<String>,
    /// What it has said.
    state: String,
}

/// Leads to a report that was made just now.
pub(super) fn lead_on(secret: &str) -> Response {
    Redirect::to(&report_erasure::path(secret)).into_response()
}

/// `GET`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(secret): Path<String>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let store = &pages.api.store;
    let (report, around) = store
        .read(move |connection: &mut Connection| {
            let report = report_erasure::look(connection, &secret, now())?;
            let hosts = report.notices.iter().map(|notice| notice.host.clone());
            let around = Surroundings::load(connection, Vec::new(), hosts.collect())?;
            Ok::<_, Error>((report, around))
        })
        .await?;
    let until = day(report.until(), &visitor);
    let other = |notice: Notice| {
        let (name, host) = (around.territory_name(&notice.host), notice.host.to_string());
        Other {
            host: (host != name).then_some(host),
            name,
            state: state(&notice, &visitor),
        }
    };
    render(&ErasedPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        erased: moment(report.erased, &visitor),
        until,
        others: report.notices.into_iter().map(other).collect(),
    })
}

fn state(notice: &Notice, visitor: &Visitor) -> String {
    let at = notice.at.map(|at| moment(at, visitor)).unwrap_or_default();
    let id = format!("erased-state-{}", notice.state);
    visitor.t.with(&id, [("time", at.into())])
}

/// A moment on the territory's clock.
fn moment(time: DateTime<Utc>, visitor: &Visitor) -> String {
    let zone = visitor.zone();
    visitor.t.moment(Moment::from(time).in_zone(zone))
}
