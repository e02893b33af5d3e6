//! What happened, in numbers: what is counted, and what is left of people.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;
use waymark::{
    actions::{
        count_happening::{self, View},
        enrol,
    },
    domain::{
        enrolment::EnrolmentState,
        figure::{Cell, Dimension, Happening, Month, Period},
        time::now,
    },
    store::figures,
};

use super::{
    enrol::{ask, decides, offer, signs_up, somebody},
    enrol_guests::{joins, node},
};
use crate::support::{City, TestStore, on_both};

on_both!(
    signing_up_and_being_there_is_counted,
    guests_are_counted_by_where_they_are_at_home,
    pages_are_counted,
    days_of_people_become_months,
);

/// All numbers of one dimension, with their values.
async fn told(city: &City, dimension: Dimension) -> Vec<(Happening, String, i64)> {
    let this = Month::of(now().date_naive());
    let span = (this.before(24), this);
    let found = city
        .db
        .look(move |c| figures::by_month(c, span, None, dimension))
        .await;
    let told = found.into_iter();
    told.map(|(cell, count)| (cell.what, cell.value, count))
        .collect()
}

fn tell(told: &[(Happening, &str, i64)]) -> Vec<(Happening, String, i64)> {
    let told = told.iter();
    told.map(|(what, value, count)| (*what, (*value).to_owned(), *count))
        .collect()
}

use Happening::{Attended, Enrolled, Viewed};

async fn signing_up_and_being_there_is_counted(db: TestStore) {
    let city = City::new(db).await;
    let skill = "http://data.europa.eu/esco/skill/0058526a-11e9-40a2-ab33-7c5ffdf661a2";
    let item = offer(
        &city,
        json!({"categories": ["science"], "skills": [skill], "capacity": 2}),
    )
    .await;
    let ona = signs_up(&city.db.store, item.uuid, "ona").await.unwrap();
    let jonas = signs_up(&city.db.store, item.uuid, "jonas").await.unwrap();
    // Who waits has signed up, too; getting the seat is nothing new.
    signs_up(&city.db.store, item.uuid, "rasa").await.unwrap();
    decides(&city, ona.id, EnrolmentState::Attended)
        .await
        .unwrap();
    decides(&city, jonas.id, EnrolmentState::Attended)
        .await
        .unwrap();
    decides(&city, jonas.id, EnrolmentState::Absent)
        .await
        .unwrap();
    let once = |value| tell(&[(Enrolled, value, 3), (Attended, value, 1)]);
    for (dimension, value) in [
        (Dimension::All, ""),
        (Dimension::Item, item.uuid.to_string().as_str()),
        (Dimension::Category, "science"),
        (Dimension::Skill, skill),
        (Dimension::Origin, "city.example"),
        (Dimension::AgeBand, "18-24"),
        (Dimension::Language, "en"),
        (Dimension::Home, "city.example"),
    ] {
        assert_eq!(told(&city, dimension).await, once(value), "{dimension}");
    }
    // Leaving and coming again is signing up again; erasing changes no number.
    let before = told(&city, Dimension::All).await;
    city.db
        .done(move |c| {
            let actor = somebody(c, "lina", Some(20))?;
            let place = ask(c, &actor, item.uuid, &enrol::Wish::default())?;
            enrol::leave(c, &actor, place.id, now())?;
            ask(c, &actor, item.uuid, &enrol::Wish::default())
        })
        .await;
    let after = told(&city, Dimension::All).await;
    assert_eq!(after[0].2, before[0].2 + 2);
    assert_eq!(after[1..], before[1..]);
}

async fn guests_are_counted_by_where_they_are_at_home(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({})).await;
    for n in 1..=3 {
        joins(&city, &node(), n, &item.url).await;
        joins(&city, &node(), n, &item.url).await;
    }
    assert_eq!(
        told(&city, Dimension::Home).await,
        tell(&[(Enrolled, "tilburg.example", 3)])
    );
    assert_eq!(told(&city, Dimension::AgeBand).await, []);
    assert_eq!(told(&city, Dimension::Language).await, []);
}

async fn pages_are_counted(db: TestStore) {
    let city = City::new(db).await;
    let item = offer(&city, json!({"categories": ["science"]})).await;
    let way = city
        .gather(json!({"steps": [{"task": {"name": {"en": "Read"}}}]}))
        .await;
    let view = |item, language: &str| View {
        item,
        language: language.parse().unwrap(),
    };
    let views = vec![
        (view(item.uuid.into(), "lt"), 4),
        (view(item.uuid.into(), "en"), 2),
        (view(way.uuid.into(), "en"), 1),
        (view(waymark::domain::OpportunityId::new().into(), "en"), 9),
    ];
    city.db
        .done(move |c| count_happening::of_views(c, &views, now()))
        .await;
    assert_eq!(told(&city, Dimension::All).await, tell(&[(Viewed, "", 7)]));
    assert_eq!(
        told(&city, Dimension::Language).await,
        tell(&[(Viewed, "en", 3), (Viewed, "lt", 4)])
    );
    assert_eq!(
        told(&city, Dimension::Category).await,
        tell(&[(Viewed, "science", 6)])
    );
}

async fn days_of_people_become_months(db: TestStore) {
    let city = City::new(db).await;
    let library = Some(city.organisation("library").await.uuid);
    let day = |text: &str| Period::Day(text.parse::<NaiveDate>().unwrap());
    let month = |text: &str| Period::Month(text.parse().unwrap());
    let cell = move |period, dimension, value: &str| Cell {
        period,
        what: Enrolled,
        organisation: library,
        dimension,
        value: value.to_owned(),
    };
    let whole = |cell: Cell| Cell {
        organisation: None,
        ..cell
    };
    let (language, age) = (Dimension::Language, Dimension::AgeBand);
    let noted = [
        (cell(day("2026-09-03"), language, "uk"), 3),
        (cell(day("2026-09-28"), language, "uk"), 3),
        (cell(day("2026-09-28"), language, "lt"), 4),
        (cell(day("2026-09-03"), age, "13-15"), 7),
        (cell(day("2026-09-03"), age, "25-64"), 7),
        (cell(day("2026-09-03"), Dimension::All, ""), 14),
        (cell(day("2026-10-01"), language, "uk"), 1),
        (cell(day("2026-10-02"), language, "uk"), 1),
    ];
    let kept = noted.clone();
    city.db
        .done(move |c| {
            for (cell, count) in kept {
                figures::add(c, &cell, count)?;
            }
            Ok(())
        })
        .await;
    let fold = async |time: &str| {
        let time: DateTime<Utc> = time.parse().unwrap();
        city.db.done(move |c| count_happening::fold(c, time)).await
    };
    let get = async |cell: Cell| city.db.look(move |c| figures::get(c, &cell)).await;

    // As long as the month lasts, and no day lies thirty days back, nothing happens.
    assert_eq!(fold("2026-09-30T20:00:00Z").await, 0);
    assert_eq!(fold("2026-10-01T00:10:00Z").await, 4);
    let september = |dimension, value| cell(month("2026-09"), dimension, value);
    assert_eq!(get(september(language, "uk")).await, 6);
    assert_eq!(get(september(age, "25-64")).await, 7);
    // What is said of few, and of few minors, is said of nobody's organisation.
    for (own, count) in [(september(language, "lt"), 4), (september(age, "13-15"), 7)] {
        assert_eq!(get(own.clone()).await, 0);
        assert_eq!(get(whole(own)).await, count);
    }
    for (cell, count) in &noted[..6] {
        let left = get(cell.clone()).await;
        let is_of_people = cell.dimension.is_of_people();
        assert_eq!(left, if is_of_people { 0 } else { *count }, "{cell:?}");
    }
    // A month of 31 days: its first day is folded before it ends.
    assert_eq!(fold("2026-10-31T12:00:00Z").await, 1);
    let october = cell(month("2026-10"), language, "uk");
    assert_eq!(get(whole(october.clone())).await, 1);
    assert_eq!(get(cell(day("2026-10-02"), language, "uk")).await, 1);
    assert_eq!(fold("2026-11-01T12:00:00Z").await, 1);
    assert_eq!(get(whole(october)).await, 2);
    assert_eq!(fold("2026-11-01T12:00:00Z").await, 0, "again");
}
