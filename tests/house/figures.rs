//! The operator's figures, and which pages count.

use serde_json::json;

use super::node::House;
use crate::support::{Member, TestStore, on_both};

on_both!(opened_pages_are_counted_and_shown_to_the_operator);

const PHONE: &str = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile";

async fn opened_pages_are_counted_and_shown_to_the_operator(db: TestStore) {
    let house = House::new(db).await;
    let item = house
        .city
        .publish(json!({"name": {"en": "Robots"}, "categories": ["science"]}))
        .await;
    let path = format!("/opportunities/{}", item.uuid);
    let reader = house.browser();
    let mut reader = reader.with("user-agent", PHONE);
    for _ in 0..3 {
        assert_eq!(reader.get(&path).await.status, 200);
    }
    assert_eq!(reader.get("/opportunities/1").await.status, 404);
    // A program that reads pages, and who works here.
    assert_eq!(house.browser().get(&path).await.status, 200);
    let editor = house.signed_in(Member::Editor).await;
    let mut editor = editor.with("user-agent", PHONE);
    assert_eq!(editor.get(&path).await.status, 200);
    assert_eq!(editor.get("/admin/figures").await.status, 404);

    house.views.write(&house.city.db.store).await.unwrap();
    house.views.write(&house.city.db.store).await.unwrap();
    let mut operator = house.signed_in(Member::Operator).await;
    let page = operator.get("/admin/figures").await;
    assert_eq!(page.status, 200, "{}", page.text);
    for shown in ["By topic", "By provider", ">library<", ">3<"] {
        assert!(page.text.contains(shown), "{shown}: {}", page.text);
    }
    // Three readers of one language are too few, and look like none.
    assert!(!page.text.contains("By language"), "{}", page.text);
    assert!(page.text.contains("/admin/figures.csv?from="));
    let file = operator.get("/admin/figures.csv").await;
    assert_eq!(file.status, 200, "{}", file.text);
    assert!(
        file.text.contains("viewed,,category,science,3\r\n"),
        "{}",
        file.text
    );
    assert!(!file.text.contains("language"), "{}", file.text);
    assert_eq!(editor.get("/admin/figures.csv").await.status, 404);
    let other = operator.get("/admin/figures?month=2020-01").await;
    assert!(
        other
            .text
            .contains("There is nothing to tell of this month yet.")
    );
    assert_eq!(operator.get("/admin/figures?month=x").await.status, 200);
}
