//! Results and facet counts against a count by hand, for any items and any question.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use proptest::{prelude::*, sample::subsequence, strategy::ValueTree, test_runner::TestRunner};
use uuid::Uuid;
use waymark::{
    discovery::{
        Offset, Want,
        entry::{Entry, Text},
        keeper,
    },
    domain::{
        ItemId, OrganisationId,
        event::ItemType,
        opportunity::{Kind, Setting},
        search::{BoundingBox, Field, SearchQuery},
    },
};

const CATEGORIES: [&str; 3] = ["arts", "civic", "crafts"];
const FEATURES: [&str; 2] = ["captions", "braille"];
const SKILLS: [&str; 2] = ["http://data.europa.eu/esco/skill/a", "urn:skill:b"];
const HOSTS: [&str; 2] = ["here.example", "there.example:8443"];
const ORGANISATIONS: [u128; 2] = [1, 2];

fn now() -> DateTime<Utc> {
    "2030-06-01T12:00:00Z".parse().unwrap()
}

/// An item as search knows it, with values from small sets so that questions meet.
fn item() -> impl Strategy<Value = Entry> {
    let kinds = prop_oneof![Just(Kind::Event), Just(Kind::Course), Just(Kind::Place)];
    let settings =
        proptest::option::of(prop_oneof![Just(Setting::Formal), Just(Setting::Informal)]);
    (
        kinds,
        settings,
        subsequence(CATEGORIES.to_vec(), 0..=3),
        subsequence(FEATURES.to_vec(), 0..=2),
        proptest::option::of(any::<bool>()),
        proptest::option::of(-10..30_i64),
        (0..20_u8, 10..30_u8),
        prop_oneof![Just("red glass"), Just("blue glass"), Just("red sand")],
        whose(),
    )
        .prop_map(
            |(kind, setting, categories, features, free, days, (min_age, max_age), name, whose)| {
                let (organisation, host, skills, point) = whose;
                let mut terms = vec![
                    (Field::Type, ItemType::Opportunity.to_string()),
                    (Field::Kind, kind.to_string()),
                ];
                terms.extend(setting.map(|word| (Field::Setting, word.to_string())));
                terms.extend(
                    categories
                        .iter()
                        .map(|word| (Field::Category, (*word).to_owned())),
                );
                terms.extend(
                    features
                        .iter()
                        .map(|word| (Field::Accessibility, (*word).to_owned())),
                );
                terms.extend(free.map(|free| (Field::Free, free.to_string())));
                let skills = skills.iter();
                terms.extend(skills.map(|uri| (Field::Skill, (*uri).to_owned())));
                let organisation = Uuid::from_u128(organisation).to_string();
                terms.push((Field::Organisation, organisation));
                terms.push((Field::Territory, host.to_owned()));
                let starts = days.map(|days| now() + chrono::Duration::days(days));
                Entry {
                    id: ItemId(Uuid::now_v7()),
                    item_type: ItemType::Opportunity,
                    kind: Some(kind),
                    spans: starts.into_iter().map(|time| (time, time)).collect(),
                    more: false,
                    closes: None,
                    point,
                    min_age,
                    max_age,
                    names: Vec::new(),
                    texts: vec![Text {
                        language: None,
                        text: name.to_owned(),
                    }],
                    published: now(),
                    terms,
                }
            },
        )
}

/// Whose an item is, its skills, and its place.
fn whose() -> impl Strategy<Value = (u128, &'static str, Vec<&'static str>, Option<(f64, f64)>)> {
    let place = (-3..3_i8, 176..184_i16).prop_map(|(latitude, longitude)| {
        // Across the line where 180° east is 180° west.
        let longitude = if longitude > 180 {
            longitude - 360
        } else {
            longitude
        };
        (f64::from(latitude) + 0.5, f64::from(longitude) + 0.5)
    });
    (
        prop::sample::select(ORGANISATIONS.to_vec()),
        prop::sample::select(HOSTS.to_vec()),
        subsequence(SKILLS.to_vec(), 0..=2),
        proptest::option::of(place),
    )
}

fn question() -> impl Strategy<Value = SearchQuery> {
    let some = |list: &[&'static str]| {
        let all: Vec<String> = list.iter().map(ToString::to_string).collect();
        let most = all.len();
        subsequence(all, 0..=most)
    };
    (
        subsequence(vec![Kind::Event, Kind::Course, Kind::Place], 0..=2),
        subsequence(vec![Setting::Formal, Setting::Informal], 0..=1),
        some(&CATEGORIES),
        some(&FEATURES),
        proptest::option::of(any::<bool>()),
        proptest::option::of(0..35_u8),
        proptest::option::of(-10..30_i64),
        prop_oneof![Just(""), Just("glass"), Just("glass red"), Just("RED")],
        (
            proptest::option::weighted(0.2, prop::sample::select(ORGANISATIONS.to_vec())),
            subsequence(HOSTS.to_vec(), 0..=1),
            subsequence(SKILLS.to_vec(), 0..=1),
            proptest::option::weighted(0.3, (-3..3_i8, 176..183_i16)),
        ),
    )
        .prop_map(
            |(kinds, settings, categories, accessibility, free, age, from, words, whose)| {
                SearchQuery {
                    organisations: whose
                        .0
                        .map(|id| OrganisationId(Uuid::from_u128(id)))
                        .into_iter()
                        .collect(),
                    territories: whose.1.iter().map(|host| host.parse().unwrap()).collect(),
                    skills: whose.2.iter().map(ToString::to_string).collect(),
                    bbox: whose.3.map(|(south, west)| BoundingBox {
                        west: f64::from(west),
                        south: f64::from(south),
                        east: f64::from(west + 2) - if west + 2 > 180 { 360.0 } else { 0.0 },
                        north: f64::from(south + 3),
                    }),
                    kinds,
                    settings,
                    categories,
                    accessibility,
                    free,
                    age,
                    from: from.map(|days| now() + chrono::Duration::days(days)),
                    words: words.to_owned(),
                    ..SearchQuery::default()
                }
            },
        )
}

/// Whether an item has one of the asked values of a field.
fn has_any(item: &Entry, field: Field, asked: &[String]) -> bool {
    asked.is_empty()
        || item
            .terms
            .iter()
            .any(|(name, value)| *name == field && asked.contains(value))
}

/// Whether an item answers the question, but for one field's values.
fn answers(item: &Entry, query: &SearchQuery, without: Option<Field>) -> bool {
    let text = |words: &[String]| words.to_vec();
    let asked = [
        (
            Field::Kind,
            query.kinds.iter().map(ToString::to_string).collect(),
        ),
        (
            Field::Setting,
            query.settings.iter().map(ToString::to_string).collect(),
        ),
        (Field::Category, text(&query.categories)),
        (Field::Skill, text(&query.skills)),
        (
            Field::Organisation,
            query
                .organisations
                .iter()
                .map(ToString::to_string)
                .collect(),
        ),
        (
            Field::Territory,
            query.territories.iter().map(ToString::to_string).collect(),
        ),
        (
            Field::Free,
            query.free.iter().map(ToString::to_string).collect(),
        ),
    ];
    let features = query
        .accessibility
        .iter()
        .all(|feature| has_any(item, Field::Accessibility, std::slice::from_ref(feature)));
    let from = query.from.unwrap_or_else(now);
    let in_time = match item.spans.last() {
        Some((_, ends)) => *ends >= from,
        None => query.from.is_none(),
    };
    let in_box = query.bbox.is_none_or(|area| {
        item.point.is_some_and(|(latitude, longitude)| {
            let in_longitude = if area.west <= area.east {
                (area.west..=area.east).contains(&longitude)
            } else {
                longitude >= area.west || longitude <= area.east
            };
            in_longitude && (area.south..=area.north).contains(&latitude)
        })
    });
    features
        && in_box
        && in_time
        && asked
            .iter()
            .all(|(field, values)| Some(*field) == without || has_any(item, *field, values))
        && query
            .age
            .is_none_or(|age| (item.min_age..=item.max_age).contains(&age))
        && query
            .words
            .to_lowercase()
            .split_whitespace()
            .all(|word| item.texts.iter().any(|text| text.text.contains(word)))
}

fn count(items: &[Entry], query: &SearchQuery, field: Field) -> BTreeMap<String, i64> {
    let own = (field != Field::Accessibility).then_some(field);
    let mut counts = BTreeMap::new();
    for item in items.iter().filter(|item| answers(item, query, own)) {
        for (_, value) in item.terms.iter().filter(|(name, _)| *name == field) {
            *counts.entry(value.clone()).or_insert(0) += 1;
        }
    }
    counts
}

#[test]
fn counts_are_those_by_hand() {
    let mut runner = TestRunner::deterministic();
    let mut draw = |count: usize| {
        let strategy = proptest::collection::vec(item(), count);
        strategy.new_tree(&mut runner).unwrap().current()
    };
    let items = draw(150);
    let folder = tempfile::tempdir().unwrap();
    // Twice: what is written again is not there twice.
    let twice = items.iter().chain(&items).cloned();
    let discovery = keeper::of(twice, folder.path()).unwrap();
    let mut filled = 0;
    for _ in 0..120 {
        let query = question().new_tree(&mut runner).unwrap().current();
        let want = Want {
            start: Offset(0).into(),
            limit: 1_000,
            facets: true,
        };
        let answer = discovery.ask(&query, now(), want);
        let mut found: Vec<ItemId> = answer.found.into_iter().map(|one| one.id).collect();
        found.sort();
        let mut expected: Vec<ItemId> = items
            .iter()
            .filter(|item| answers(item, &query, None))
            .map(|item| item.id)
            .collect();
        expected.sort();
        assert_eq!(found, expected, "{query:?}");
        assert_eq!(usize::try_from(answer.total).unwrap(), expected.len());
        filled += usize::from(!expected.is_empty());
        for facet in answer.facets {
            let told: BTreeMap<String, i64> = facet
                .counts
                .iter()
                .map(|one| (one.value.clone(), one.count))
                .collect();
            assert_eq!(
                told,
                count(&items, &query, facet.name.parse().unwrap()),
                "{}: {query:?}",
                facet.name
            );
            assert!(facet.counts.is_sorted_by(|a, b| a.count >= b.count));
        }
    }
    assert!(filled > 40, "only {filled} questions had an answer");
}

#[test]
fn what_takes_place_several_times_is_found_at_each_and_comes_by_its_next() {
    let day = |days| now() + chrono::Duration::days(days);
    let mut runner = TestRunner::deterministic();
    let mut draw = || item().new_tree(&mut runner).unwrap().current();
    let weekly = Entry {
        spans: vec![(day(-7), day(-7)), (day(1), day(1)), (day(8), day(8))],
        ..draw()
    };
    let once = Entry {
        spans: vec![(day(3), day(3))],
        ..draw()
    };
    let folder = tempfile::tempdir().unwrap();
    let discovery = keeper::of([weekly.clone(), once.clone()], folder.path()).unwrap();
    let found = |from: Option<i64>, to: Option<i64>| {
        let query = SearchQuery {
            from: from.map(day),
            to: to.map(day),
            ..SearchQuery::default()
        };
        let answer = discovery.search(&query, now(), Offset(0), 10);
        answer.found.iter().map(|one| one.id).collect::<Vec<_>>()
    };
    assert_eq!(found(None, None), [weekly.id, once.id]);
    assert_eq!(found(Some(2), None), [once.id, weekly.id]);
    assert_eq!(found(Some(4), Some(7)), []);
    assert_eq!(found(Some(-8), Some(-6)), [weekly.id]);
    assert_eq!(found(Some(8), Some(9)), [weekly.id]);
}

#[test]
fn the_extent_is_of_what_has_a_place_however_few_have_one() {
    let mut runner = TestRunner::deterministic();
    let base = item().new_tree(&mut runner).unwrap().current();
    let entry = |point| Entry {
        id: ItemId(Uuid::now_v7()),
        spans: Vec::new(),
        point,
        ..base.clone()
    };
    let mut items: Vec<Entry> = (0..6_000).map(|_| entry(None)).collect();
    for (n, point) in [(54.6, 25.2), (54.7, 25.3), (54.8, 25.4)]
        .into_iter()
        .enumerate()
    {
        items.insert(1_999 * (n + 1), entry(Some(point)));
    }
    let folder = tempfile::tempdir().unwrap();
    let discovery = keeper::of(items, folder.path()).unwrap();
    let extent = discovery.extent(&SearchQuery::default(), now());
    let all = extent.all.unwrap();
    let near = |a: f64, b: f64| (a - b).abs() < 1e-4;
    assert!(near(all.south, 54.6) && near(all.north, 54.8), "{all:?}");
    assert!(near(all.west, 25.2) && near(all.east, 25.4), "{all:?}");
    assert_eq!(extent.unplaced, 6_000);
    assert!(extent.most.is_some());
}
