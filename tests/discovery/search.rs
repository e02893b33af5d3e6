//! What search finds: every filter, every order, every alphabet, on both databases.

use chrono::{DateTime, Utc};
use serde_json::json;
use waymark::{
    discovery::{Found, Offset},
    domain::{
        LanguageTag, Opportunity,
        event::ItemType,
        opportunity::{Enrolment, Kind, Setting},
        search::{BoundingBox, Near, SearchQuery, Sort},
    },
};

use crate::support::{City, TestStore, on_both};

on_both!(
    words_are_found_in_every_alphabet,
    only_words_are_asked_for,
    all_words_must_occur_anywhere,
    each_filter_keeps_what_it_names,
    several_values_are_any_several_filters_are_all,
    a_box_holds_what_lies_in_it,
    near_is_a_circle_on_the_globe,
    times_hide_what_is_over,
    ages_are_both_ends_included,
    closing_soon_is_within_days,
    the_orders_are_what_they_say,
    pages_hold_everything_once,
    what_is_not_public_is_not_found,
    words_that_no_text_can_hold_find_nothing,
);

fn now() -> DateTime<Utc> {
    "2030-06-01T12:00:00Z".parse().unwrap()
}

async fn found(city: &City, query: SearchQuery) -> Vec<Found> {
    let answer = city.db.find().await.search(&query, now(), Offset(0), 1_000);
    assert_eq!(i64::try_from(answer.found.len()).unwrap(), answer.total);
    answer.found
}

/// Whether each of the opportunities is found, as `+` and `-`.
async fn picture(city: &City, query: SearchQuery, items: &[Opportunity]) -> String {
    let found = found(city, query).await;
    items
        .iter()
        .map(|item| {
            if found.iter().any(|one| one.id == item.uuid.into()) {
                '+'
            } else {
                '-'
            }
        })
        .collect()
}

fn words(text: &str) -> SearchQuery {
    SearchQuery {
        words: text.to_owned(),
        ..SearchQuery::default()
    }
}

async fn words_are_found_in_every_alphabet(db: TestStore) {
    let city = City::new(db).await;
    for (written, typed) in [
        (
            "Ąžuolo šaknys čežėjo",
            &["azuolo", "ĄŽUOLO", "saknys cezejo", "čežėjo"][..],
        ),
        (
            "Čokoladna delavnica ž",
            &["cokoladna", "ČOKOLADNA", "delavnica z"],
        ),
        (
            "Þórsmörk og Ísafjörður",
            &["thorsmork", "isafjordur", "ÍSAFJÖRÐUR"],
        ),
        (
            "Tønsberg bokmål Ærfugl",
            &["tonsberg", "TØNSBERG", "bokmal", "aerfugl"],
        ),
        ("Đorđe đak", &["dorde", "ĐORĐE", "dak"]),
        ("Łódź Wrocław", &["lodz", "wroclaw", "ŁÓDŹ"]),
        (
            "Straße der Künste",
            &["strasse", "STRASSE", "straße", "kunste", "STRAẞE"],
        ),
        (
            "Љубав и Његош Џез Ђурђевак Ћуприја",
            &["ljubav", "njegos", "dzez", "durdevak", "ćuprija"],
        ),
        (
            "Ljubičasta šuma džem",
            &["љубичаста", "шума", "џем", "LJUBIČASTA"],
        ),
        ("İstanbul ılık", &["istanbul", "ilik"]),
        ("Œuvre cœur", &["oeuvre", "coeur", "CŒUR"]),
        ("Ämne öppet hääyöaie", &["amne", "oppet", "haayoaie"]),
        ("ﬁlm №5 ｆｕｌｌ", &["film", "5", "full"]),
        ("ΟΔΟΣ τέχνης", &["οδος", "τεχνης", "ΤΕΧΝΗΣ"]),
        (
            "Київ світло",
            &["київ", "КИЇВ", "свiтло".replace('i', "і").leak()],
        ),
    ] {
        let item = city.publish(json!({"name": {"und": written}})).await;
        for text in typed {
            let picture = picture(&city, words(text), std::slice::from_ref(&item)).await;
            assert_eq!(picture, "+", "{text} in {written}");
        }
    }
    // What is another word stays another word.
    for other in ["azuolas", "tonsbergen", "ljubavima"] {
        assert!(found(&city, words(other)).await.is_empty(), "{other}");
    }
}

async fn only_words_are_asked_for(db: TestStore) {
    let city = City::new(db).await;
    let mut items = Vec::new();
    for name in [
        "100% wool",
        "100 wool",
        "snake_case",
        "snakeXcase",
        "back\\slash",
        "it's \"so\"",
    ] {
        items.push(city.publish(json!({"name": {"en": name}})).await);
    }
    for (text, expected) in [
        ("100%", "++----"),
        ("%", "------"),
        ("snake_case", "--+---"),
        ("snake%case", "--+---"),
        ("snakeXcase", "---+--"),
        ("e_c", "------"),
        ("_", "------"),
        ("\\", "------"),
        ("slash\\", "----+-"),
        ("it's", "-----+"),
        ("\"so\"", "-----+"),
        ("name:snake", "------"),
        ("wool OR snake", "------"),
        ("+100 -wool", "++----"),
        ("' OR 1=1 --", "------"),
        ("\\%", "------"),
    ] {
        assert_eq!(
            picture(&city, words(text), &items).await,
            expected,
            "{text}"
        );
    }
}

async fn all_words_must_occur_anywhere(db: TestStore) {
    let city = City::new(db).await;
    let item = city
        .publish(json!({
            "name": {"lt": "Pavadinimas", "en": "Title"}, "summary": {"en": "Gist"},
            "content": {"en": "The *whole* story"}, "keywords": ["catchword"],
            "location": {"name": "Manege", "address": "Riders' row 7"},
        }))
        .await;
    let items = [item];
    for hit in [
        "pavadinimas",
        "title",
        "gist",
        "whole story",
        "catchword",
        "manege",
        "riders' 7",
        "library",
        "story title catchword",
        "  title  ",
        "titles",
        "catch",
        "catchwrod",
        "\"whole story\"",
        "„the whole“ catchword",
    ] {
        assert_eq!(picture(&city, words(hit), &items).await, "+", "{hit}");
    }
    for miss in [
        "title missing",
        "itl",
        "\"story whole\"",
        "\"gist the\"",
        "gits",
    ] {
        assert_eq!(picture(&city, words(miss), &items).await, "-", "{miss}");
    }
    let task = json!({"steps": [{"task": {"name": {"en": "Somersault"}}}]});
    city.gather(task).await;
    let lists = found(&city, words("somersault")).await;
    assert_eq!(lists.len(), 1);
    assert_eq!(lists[0].item_type, ItemType::Playlist);
}

async fn each_filter_keeps_what_it_names(db: TestStore) {
    let city = City::new(db).await;
    let skill = "http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d";
    let rich = json!({
        "kind": "workshop", "categories": ["crafts", "arts"], "skills": [skill],
        "languages": ["lt", "sr-Cyrl"], "audience": {"groups": ["newcomers"]},
        "setting": "nonFormal", "free": true, "online": {"url": "https://meet.example/"},
        "accessibility": ["captions", "signLanguage"], "enrolment": "open",
    });
    let poor = json!({"kind": "course", "price": {"amount": 5, "currency": "EUR"}});
    let gift = json!({"kind": "online", "price": {"amount": 0, "currency": "EUR"}});
    let items = [
        city.publish(rich).await,
        city.publish(poor).await,
        city.publish(gift).await,
        city.publish(json!({"organisation": "makerspace"})).await,
    ];
    let tag = |text: &str| -> LanguageTag { text.parse().unwrap() };
    let query = SearchQuery::default;
    let words = |list: &[&str]| -> Vec<String> { list.iter().map(ToString::to_string).collect() };
    let maker = city.organisation("makerspace").await.uuid;
    let cases = [
        (query(), "++++"),
        (
            SearchQuery {
                kinds: vec![Kind::Workshop],
                ..query()
            },
            "+---",
        ),
        (
            SearchQuery {
                kinds: vec![Kind::Event],
                ..query()
            },
            "---+",
        ),
        (
            SearchQuery {
                categories: words(&["crafts"]),
                ..query()
            },
            "+---",
        ),
        (
            SearchQuery {
                categories: words(&["craft"]),
                ..query()
            },
            "----",
        ),
        (
            SearchQuery {
                skills: words(&[skill]),
                ..query()
            },
            "+---",
        ),
        (
            SearchQuery {
                languages: vec![tag("sr-cyrl")],
                ..query()
            },
            "+---",
        ),
        (
            SearchQuery {
                languages: vec![tag("en")],
                ..query()
            },
            "----",
        ),
        (
            SearchQuery {
                groups: words(&["newcomers"]),
                ..query()
            },
            "+---",
        ),
        (
            SearchQuery {
                settings: vec![Setting::NonFormal],
                ..query()
            },
            "+---",
        ),
        (
            SearchQuery {
                settings: vec![Setting::Formal],
                ..query()
            },
            "----",
        ),
        (
            SearchQuery {
                free: Some(true),
                ..query()
            },
            "+-+-",
        ),
        (
            SearchQuery {
                free: Some(false),
                ..query()
            },
            "-+--",
        ),
        (
            SearchQuery {
                online: Some(true),
                ..query()
            },
            "+-+-",
        ),
        (
            SearchQuery {
                online: Some(false),
                ..query()
            },
            "-+-+",
        ),
        (
            SearchQuery {
                accessibility: words(&["captions"]),
                ..query()
            },
            "+---",
        ),
        (
            SearchQuery {
                accessibility: words(&["captions", "signLanguage"]),
                ..query()
            },
            "+---",
        ),
        (
            SearchQuery {
                accessibility: words(&["captions", "braille"]),
                ..query()
            },
            "----",
        ),
        (
            SearchQuery {
                enrolments: vec![Enrolment::Open],
                ..query()
            },
            "+---",
        ),
        (
            SearchQuery {
                organisations: vec![maker],
                ..query()
            },
            "---+",
        ),
        (
            SearchQuery {
                territories: vec!["city.example".parse().unwrap()],
                ..query()
            },
            "++++",
        ),
        (
            SearchQuery {
                territories: vec!["tilburg.example".parse().unwrap()],
                ..query()
            },
            "----",
        ),
        (
            SearchQuery {
                types: vec![ItemType::Opportunity],
                ..query()
            },
            "++++",
        ),
        (
            SearchQuery {
                types: vec![ItemType::Playlist],
                ..query()
            },
            "----",
        ),
    ];
    for (query, expected) in cases {
        assert_eq!(
            picture(&city, query.clone(), &items).await,
            expected,
            "{query:?}"
        );
    }
    let organisations = SearchQuery {
        types: vec![ItemType::Organisation],
        ..query()
    };
    assert_eq!(found(&city, organisations).await.len(), 2);
}

async fn several_values_are_any_several_filters_are_all(db: TestStore) {
    let city = City::new(db).await;
    let items = [
        city.publish(json!({"kind": "course", "categories": ["arts"]}))
            .await,
        city.publish(json!({"kind": "course", "categories": ["civic"]}))
            .await,
        city.publish(json!({"kind": "project", "categories": ["arts", "civic"]}))
            .await,
    ];
    let query = SearchQuery {
        categories: vec!["arts".to_owned(), "civic".to_owned()],
        ..SearchQuery::default()
    };
    assert_eq!(picture(&city, query.clone(), &items).await, "+++");
    let courses = SearchQuery {
        kinds: vec![Kind::Course],
        ..query
    };
    assert_eq!(picture(&city, courses, &items).await, "++-");
    let arts = SearchQuery {
        kinds: vec![Kind::Course, Kind::Project],
        categories: vec!["arts".to_owned()],
        ..SearchQuery::default()
    };
    assert_eq!(picture(&city, arts, &items).await, "+-+");
}

async fn at(city: &City, latitude: f64, longitude: f64) -> Opportunity {
    city.publish(json!({"location": {"latitude": latitude, "longitude": longitude}}))
        .await
}

async fn a_box_holds_what_lies_in_it(db: TestStore) {
    let city = City::new(db).await;
    let items = [
        at(&city, 54.7, 25.3).await,
        at(&city, -17.0, 179.0).await,
        at(&city, -17.0, -179.0).await,
        at(&city, -17.0, 0.0).await,
        city.publish(json!({})).await,
    ];
    for ([west, south, east, north], expected) in [
        ([25.0, 54.0, 26.0, 55.0], "+----"),
        ([25.3, 54.7, 25.3, 54.7], "+----"),
        ([-180.0, -90.0, 180.0, 90.0], "++++-"),
        // Over the date line, edges included.
        ([170.0, -20.0, -170.0, -10.0], "-++--"),
        ([179.0, -20.0, -179.0, -10.0], "-++--"),
        ([179.5, -20.0, -179.5, -10.0], "-----"),
        ([1.0, -20.0, -1.0, -10.0], "-++--"),
    ] {
        let bbox = Some(BoundingBox {
            west,
            south,
            east,
            north,
        });
        let query = SearchQuery {
            bbox,
            ..SearchQuery::default()
        };
        assert_eq!(
            picture(&city, query, &items).await,
            expected,
            "{west} to {east}"
        );
    }
}

/// Kilometres between two points on a globe (haversine), to compare with.
fn haversine(a: (f64, f64), b: (f64, f64)) -> f64 {
    let half = |x: f64, y: f64| ((x - y).to_radians() / 2.0).sin().powi(2);
    let h = half(a.0, b.0) + a.0.to_radians().cos() * b.0.to_radians().cos() * half(a.1, b.1);
    2.0 * 6_371.008_8 * h.sqrt().asin()
}

async fn near_is_a_circle_on_the_globe(db: TestStore) {
    let city = City::new(db).await;
    let points = [
        (54.69, 25.28),
        (54.70, 25.28),
        (54.69, 25.30),
        (55.6, 21.1),
        (52.2, 21.0),
        (59.3, 18.1),
        (69.6, 18.9),
        (-17.7, 178.1),
        (-17.7, -178.1),
        (89.9, 10.0),
        (89.9, -170.0),
        (0.0, 0.0),
    ];
    let mut items = Vec::new();
    for (latitude, longitude) in points {
        items.push(at(&city, latitude, longitude).await);
    }
    city.publish(json!({})).await;
    for centre in [
        (54.69, 25.28),
        (60.0, 20.0),
        (-17.7, 179.9),
        (90.0, 0.0),
        (69.0, 19.0),
    ] {
        for radius in [0.5, 3.0, 150.0, 300.0, 900.0, 20_100.0] {
            let near = Some(Near {
                latitude: centre.0,
                longitude: centre.1,
                radius: Some(radius),
            });
            let sort = Some(Sort::Distance);
            let query = SearchQuery {
                near,
                sort,
                ..SearchQuery::default()
            };
            let found = found(&city, query).await;
            let mut expected: Vec<(f64, _)> = points
                .iter()
                .zip(&items)
                .map(|(point, item)| (haversine(centre, *point), item.uuid.into()))
                .filter(|(distance, _)| *distance <= radius)
                .collect();
            expected.sort_by(|a, b| a.partial_cmp(b).unwrap());
            assert_eq!(found.len(), expected.len(), "{radius} km around {centre:?}");
            for (one, (distance, id)) in found.iter().zip(expected) {
                let told = one.distance.unwrap();
                assert!(
                    (told - distance).abs() < 1e-3 + distance * 1e-6,
                    "{told} {distance}"
                );
                assert!(one.id == id || (told - distance).abs() < 1e-3);
            }
        }
    }
    // What is no point is near nothing, and no error.
    for (latitude, radius) in [
        (f64::NAN, 10.0),
        (f64::INFINITY, 10.0),
        (54.69, -1.0),
        (54.69, f64::NAN),
    ] {
        let near = Some(Near {
            latitude,
            longitude: 25.28,
            radius: Some(radius),
        });
        let query = SearchQuery {
            near,
            ..SearchQuery::default()
        };
        assert!(found(&city, query).await.len() <= 1, "{latitude} {radius}");
    }
}

async fn times_hide_what_is_over(db: TestStore) {
    let city = City::new(db).await;
    let mut items = Vec::new();
    for times in [
        json!({"startTime": "2030-05-01T10:00:00Z"}),
        json!({"startTime": "2030-05-01T10:00:00Z", "endTime": "2030-06-01T12:00:00Z"}),
        json!({"startTime": "2030-05-01T10:00:00Z", "endTime": "2030-07-01T10:00:00Z"}),
        json!({"startTime": "2030-06-02T00:00:00+03:00"}),
        json!({"startTime": "2030-06-09T10:00:00.500Z"}),
        json!({}),
    ] {
        items.push(city.publish(times).await);
    }
    let time = |text: &str| -> Option<DateTime<Utc>> { Some(text.parse().unwrap()) };
    let query = SearchQuery::default;
    for (query, expected) in [
        (query(), "-+++++"),
        (
            SearchQuery {
                from: time("2030-05-01T00:00:00Z"),
                ..query()
            },
            "+++++-",
        ),
        (
            SearchQuery {
                from: time("2030-06-02T00:00:00Z"),
                ..query()
            },
            "--+-+-",
        ),
        (
            SearchQuery {
                from: time("2030-06-01T21:00:00Z"),
                ..query()
            },
            "--+++-",
        ),
        (
            SearchQuery {
                to: time("2030-06-01T21:00:00Z"),
                ..query()
            },
            "-+++--",
        ),
        (
            SearchQuery {
                to: time("2030-06-09T10:00:00Z"),
                ..query()
            },
            "-+++--",
        ),
        (
            SearchQuery {
                to: time("2030-06-09T10:00:01Z"),
                ..query()
            },
            "-++++-",
        ),
        (
            SearchQuery {
                from: time("2030-06-02T00:00:00Z"),
                to: time("2030-06-08T00:00:00Z"),
                ..query()
            },
            "--+---",
        ),
    ] {
        assert_eq!(
            picture(&city, query.clone(), &items).await,
            expected,
            "{query:?}"
        );
    }
}

async fn ages_are_both_ends_included(db: TestStore) {
    let city = City::new(db).await;
    let mut items = Vec::new();
    for audience in [
        json!({"audience": {"minAge": 14, "maxAge": 19}}),
        json!({"audience": {"minAge": 18}}),
        json!({"audience": {"maxAge": 12}}),
        json!({}),
    ] {
        items.push(city.publish(audience).await);
    }
    for (age, expected) in [
        (0, "--++"),
        (12, "--++"),
        (13, "---+"),
        (14, "+--+"),
        (18, "++-+"),
        (19, "++-+"),
        (20, "-+-+"),
        (255, "-+-+"),
    ] {
        let query = SearchQuery {
            age: Some(age),
            ..SearchQuery::default()
        };
        assert_eq!(picture(&city, query, &items).await, expected, "{age}");
    }
}

async fn closing_soon_is_within_days(db: TestStore) {
    let city = City::new(db).await;
    let mut items = Vec::new();
    for closes in [
        "2030-06-01T11:59:59Z",
        "2030-06-01T12:00:00Z",
        "2030-06-04T12:00:00Z",
        "2030-06-04T12:00:01Z",
    ] {
        items.push(city.publish(json!({"enrolmentCloses": closes})).await);
    }
    items.push(city.publish(json!({})).await);
    let query = SearchQuery {
        closing: Some(3),
        ..SearchQuery::default()
    };
    assert_eq!(picture(&city, query, &items).await, "-++--");
}

async fn the_orders_are_what_they_say(db: TestStore) {
    let city = City::new(db).await;
    let first = city
        .publish(
            json!({"name": {"en": "Glass"}, "startTime": "2030-08-01T10:00:00Z",
            "content": {"en": "blowing for everybody"}}),
        )
        .await;
    let second = city
        .publish(json!({"name": {"en": "For blowing, glass"}, "startTime": "2030-09-01T10:00:00Z"}))
        .await;
    let third = city
        .publish(
            json!({"name": {"en": "Sand"}, "startTime": "2030-07-01T10:00:00Z",
            "content": {"en": "is blowing glass"}}),
        )
        .await;
    let undated = city.publish(json!({"name": {"en": "Glass blowing"}})).await;
    let order = |sort: Option<Sort>, text: &'static str| {
        let query = SearchQuery {
            sort,
            types: vec![ItemType::Opportunity],
            ..words(text)
        };
        let items = [&first, &second, &third, &undated].map(|item| item.uuid);
        let city = &city;
        async move {
            found(city, query)
                .await
                .iter()
                .map(|one| items.iter().position(|id| one.id == (*id).into()).unwrap() + 1)
                .collect::<Vec<_>>()
        }
    };
    // A word in the name counts more than one in the text, and most when all stand there as asked.
    assert_eq!(order(None, "glass blowing").await, [4, 2, 1, 3]);
    assert_eq!(
        order(Some(Sort::Relevance), "blowing glass").await,
        [2, 4, 1, 3]
    );
    assert_eq!(order(Some(Sort::Date), "glass blowing").await, [3, 1, 2, 4]);
    assert_eq!(order(Some(Sort::New), "glass").await, [4, 3, 2, 1]);
    // Without words, or a point, by date.
    assert_eq!(order(None, "").await, [3, 1, 2, 4]);
    assert_eq!(order(Some(Sort::Relevance), " ").await, [3, 1, 2, 4]);
    assert_eq!(order(Some(Sort::Distance), "").await, [3, 1, 2, 4]);
}

async fn pages_hold_everything_once(db: TestStore) {
    let city = City::new(db).await;
    for n in 0..23 {
        let place = json!({"latitude": 54.0 + f64::from(n % 3), "longitude": 25.0});
        city.publish(json!({"name": {"en": "Same"}, "location": place}))
            .await;
    }
    let near = Near {
        latitude: 54.0,
        longitude: 25.0,
        radius: Some(500.0),
    };
    for sort in Sort::ALL {
        let mut seen = Vec::new();
        for page in 0..6_u32 {
            let query = SearchQuery {
                sort: Some(*sort),
                near: Some(near),
                ..words("same")
            };
            let answer = city
                .db
                .find()
                .await
                .search(&query, now(), Offset(page * 5), 5);
            assert_eq!(answer.total, 23);
            seen.extend(answer.found.into_iter().map(|one| one.id));
        }
        assert_eq!(seen.len(), 23, "{sort}");
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 23, "{sort}");
    }
}

async fn what_is_not_public_is_not_found(db: TestStore) {
    let city = City::new(db).await;
    let items = [
        city.publish(json!({"status": "draft"})).await,
        city.publish(json!({"status": "published"})).await,
        city.publish(json!({"status": "cancelled"})).await,
    ];
    assert_eq!(picture(&city, SearchQuery::default(), &items).await, "-++");
}

async fn words_that_no_text_can_hold_find_nothing(db: TestStore) {
    let city = City::new(db).await;
    let item = city.publish(json!({"name": {"en": "a b"}})).await;
    assert_eq!(
        picture(&city, words("a\0b"), std::slice::from_ref(&item)).await,
        "+"
    );
    let long = "x".repeat(100_000);
    assert!(found(&city, words(&long)).await.is_empty());
    let many = "a ".repeat(10_000);
    assert_eq!(picture(&city, words(&many), &[item]).await, "+");
    for value in ["a\0b", ""] {
        let query = SearchQuery {
            categories: vec![value.to_owned()],
            ..SearchQuery::default()
        };
        assert!(found(&city, query).await.is_empty());
    }
}
