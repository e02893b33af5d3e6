//! `/api/v1/figures`.

use serde_json::json;
use waymark::{
    domain::{
        figure::{Cell, Dimension, Happening, Month, Period},
        time::now,
    },
    store::figures,
};

use super::node::Node;
use crate::support::{Member, TestStore, on_both};

on_both!(
    the_operator_reads_figures,
    others_do_not_and_what_is_wrong_is_told,
);

const PATH: &str = "/api/v1/figures";

async fn the_operator_reads_figures(db: TestStore) {
    let node = Node::new(db).await;
    let library = node.city.organisation("library").await.uuid;
    let this = Month::of(now().date_naive());
    let cell = move |dimension, value: &str| Cell {
        period: Period::Month(this),
        what: Happening::Enrolled,
        organisation: Some(library),
        dimension,
        value: value.to_owned(),
    };
    let add = move |c: &mut waymark::store::Connection| {
        figures::add(c, &cell(Dimension::All, ""), 30)?;
        figures::add(c, &cell(Dimension::Language, "uk"), 3)?;
        figures::add(c, &cell(Dimension::Language, "lt"), 5)?;
        figures::add(c, &cell(Dimension::Language, "en"), 22)?;
        figures::add(c, &cell(Dimension::AgeBand, "13-15"), 9)
    };
    node.city.db.write(add).await;
    let operator = node.operator().await;
    let both = |dimension: &str, value: &str, count: i64| {
        let item = |organisation: Option<&str>| {
            json!({
                "month": this.to_string(), "what": "enrolled", "organisation": organisation,
                "dimension": dimension, "value": value, "count": count,
            })
        };
        json!([item(None), item(Some("library"))])
    };
    let read = operator.get(PATH).await;
    assert_eq!(read.status, 200, "{}", read.text);
    assert_eq!(read.body["items"], both("all", "", 30));
    // Without the 5, nobody learns the 3 from 30 less 22.
    let read = operator.get(&format!("{PATH}?dimension=language")).await;
    assert_eq!(read.body["items"], both("language", "en", 22));
    let read = operator
        .get(&format!(
            "{PATH}?dimension=ageBand&what=enrolled&from=2020-01&to={this}"
        ))
        .await;
    assert_eq!(read.body["items"], json!([]), "few minors are not told");
    for none in ["?what=attended", "?to=2020-01", "?from=2090-01"] {
        let read = operator.get(&format!("{PATH}{none}")).await;
        assert_eq!(read.body["items"], json!([]), "{none}");
    }
}

async fn others_do_not_and_what_is_wrong_is_told(db: TestStore) {
    let node = Node::new(db).await;
    let editor = node.as_browser(Member::Editor).await;
    assert_eq!(editor.get(PATH).await.status, 403);
    let operator = node.operator().await;
    for wrong in [
        "?from=2026",
        "?to=x",
        "?what=slept",
        "?dimension=name",
        "?x=1",
    ] {
        let read = operator.get(&format!("{PATH}{wrong}")).await;
        assert_eq!(read.status, 400, "{wrong}");
    }
}
