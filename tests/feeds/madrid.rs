//! Madrid's agendas with the mapping of the documentation: a twin of our own with the same mess,
//! and the real files where they are.

use serde_json::{Value, json};
use waymark::domain::feed::Mapping;

use super::shared::{Read, here, problems, read_all, real_file};

fn mapping() -> Mapping {
    let file = here("docs/operate/mappings/madrid.toml");
    Mapping::parse(&std::fs::read_to_string(file).unwrap())
        .unwrap_or_else(|errors| panic!("{errors}"))
}

fn twin() -> Read {
    let bytes = std::fs::read(here("tests/feeds/madrid.csv")).unwrap();
    read_all(&bytes, None, mapping())
}

#[test]
fn an_event_of_one_evening_has_all_that_its_columns_say() {
    let read = twin();
    let expected = json!({
        "identifier": "9000001",
        "kind": "event",
        "name": {"es": "Tarde de cine"},
        "content": {"es": "Cine  para toda la familia.  Aforo limitado."},
        "categories": ["arts"],
        "keywords": ["cine"],
        "audience": {"groups": ["children", "families"]},
        "startTime": "2021-10-22T18:00:00+02:00",
        "timezone": "Europe/Madrid",
        "location": {
            "name": "Biblioteca de Prueba (San Blas-Canillejas)",
            "address": "Calle Nuestra Señora de la Prueba 15, San Blas-Canillejas, 28022 Madrid",
            "latitude": 40.4332916,
            "longitude": -3.6105662,
        },
        "free": true,
        "url": "http://agenda.example/evento?id=9000001&canal=1",
        "license": "https://datos.madrid.es/egob/catalogo/aviso-legal",
    });
    assert_eq!(Value::from(read.find("9000001").clone()), expected);
}

#[test]
fn every_record_that_comes_out_is_a_right_opportunity() {
    for record in twin().records {
        let problems = problems(&record.members);
        assert!(problems.is_empty(), "line {}: {problems}", record.line);
    }
}

#[test]
fn times_follow_the_conventions_of_the_file() {
    let read = twin();
    for (id, start, end) in [
        // Several days with an hour, and without; one day without; 00:00 means that nobody knows.
        (
            "9000002",
            "2021-10-04T18:00:00+02:00",
            json!("2022-05-30T23:59:00+02:00"),
        ),
        (
            "9000003",
            "2021-10-29T00:00:00+02:00",
            json!("2021-10-31T23:59:00+01:00"),
        ),
        (
            "9000007",
            "2021-10-22T00:00:00+02:00",
            json!("2021-10-22T23:59:00+02:00"),
        ),
        (
            "9000008",
            "2021-10-22T00:00:00+02:00",
            json!("2021-10-22T23:59:00+02:00"),
        ),
        ("9000004", "2021-12-04T20:30:00+01:00", Value::Null),
        // Clocks go back: 02:30 comes twice, and the first is meant.
        ("9000015", "2021-10-31T02:30:00+02:00", Value::Null),
    ] {
        let members = read.find(id);
        assert_eq!(members["startTime"], start, "{id}");
        assert_eq!(
            members.get("endTime").cloned().unwrap_or_default(),
            end,
            "{id}"
        );
    }
}

#[test]
fn prices_are_parsed_only_when_they_are_one_number_of_euros() {
    let read = twin();
    for (id, free, price) in [
        ("9000001", json!(true), Value::Null),
        (
            "9000004",
            json!(false),
            json!({"amount": 3.5, "currency": "EUR"}),
        ),
        ("9000005", json!(false), Value::Null),
        ("9000006", json!(true), Value::Null),
        (
            "9000011",
            json!(false),
            json!({"amount": 8.5, "currency": "EUR"}),
        ),
    ] {
        let members = read.find(id);
        assert_eq!(members["free"], free, "{id}");
        assert_eq!(
            members.get("price").cloned().unwrap_or_default(),
            price,
            "{id}"
        );
    }
    assert_eq!(
        read.find("9000005")["content"]["es"],
        "Precio: Entrada general: 15 euros\n\nDías: martes, miércoles, jueves, viernes, sábados, domingos"
    );
}

#[test]
fn what_has_no_member_of_its_own_stays_as_text() {
    let read = twin();
    assert_eq!(
        read.find("9000002")["content"]["es"],
        "Días: lunes\n\nExcepto: 6/12/2021, 3/1/2022\n\nPrograma: Juegos de otoño"
    );
    assert_eq!(read.find("9000003")["content"]["es"], "Todos los días");
    let concert = read.find("9000004");
    assert_eq!(concert["name"]["es"], "Concierto de Pérez & Gómez");
    assert_eq!(
        concert["content"]["es"],
        "R&B y \"flamenco\".\n\nPrecio: 3,5 ?"
    );
}

#[test]
fn kinds_topics_and_audience_come_from_the_citys_own_classes() {
    let read = twin();
    for (id, kind, categories, keywords) in [
        (
            "9000002",
            "course",
            Value::Null,
            json!(["cursos", "talleres"]),
        ),
        (
            "9000004",
            "event",
            json!(["arts"]),
            json!(["música", "flamenco"]),
        ),
        ("9000007", "online", Value::Null, json!(["en línea"])),
        ("9000008", "event", Value::Null, Value::Null),
        ("9000011", "event", Value::Null, Value::Null),
    ] {
        let members = read.find(id);
        let of = |name: &str| members.get(name).cloned().unwrap_or_default();
        assert_eq!(
            (of("kind"), of("categories"), of("keywords")),
            (kind.into(), categories, keywords)
        );
    }
    assert_eq!(
        read.find("9000008")["audience"],
        json!({"groups": ["children"], "minAge": 6, "maxAge": 9})
    );
}

#[test]
fn a_point_that_cannot_be_read_does_not_cost_the_event() {
    let read = twin();
    for id in ["9000009", "9000010"] {
        let place = &read.find(id)["location"];
        assert!(
            place.get("latitude").is_none() && place.get("longitude").is_none(),
            "{id}"
        );
        assert_eq!(place["name"], "Biblioteca de Prueba (San Blas-Canillejas)");
    }
    assert!(!read.find("9000003").contains_key("location"));
}

#[test]
fn what_is_rejected_is_told_with_line_identifier_and_reason() {
    let read = twin();
    let told: Vec<(u64, Option<&str>, &str)> = read
        .rejected
        .iter()
        .map(|rejected| {
            (
                rejected.line,
                rejected.id.as_deref(),
                rejected.reason.as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (13, None, "has 4 cells where the header has 30"),
            (
                14,
                Some("9000012"),
                "startTime is `pronto`, which is no date that the mapping knows"
            ),
            (
                15,
                Some("9000013"),
                "startTime has the time `por la tarde`, which is none such as 18:30"
            ),
            (16, Some("9000014"), "url points to a private network"),
            (17, None, "has a quotation mark that is not closed"),
        ]
    );
    assert_eq!(read.records.len(), 13);
    assert_eq!(read.records.last().unwrap().line, 19);
}

/// The three real files. The counts were taken from the files with another reader of CSV.
#[test]
fn the_citys_own_files_come_in_whole() {
    for (name, rows, counts) in [
        (
            "madrid-206974-agenda-cultural-2021.csv",
            1000,
            [911, 765, 56, 25, 376, 828],
        ),
        (
            "madrid-300107-actividades-2021.csv",
            1000,
            [914, 714, 100, 25, 381, 782],
        ),
        (
            "madrid-206717-bibliotecas-2021.csv",
            120,
            [66, 120, 0, 25, 18, 120],
        ),
    ] {
        let Some(bytes) = real_file(name) else {
            continue;
        };
        let read = read_all(&bytes, None, mapping());
        assert_eq!(read.reasons(), [], "{name}");
        assert_eq!(read.records.len(), rows, "{name}");
        let mut seen = [0; 6];
        for record in &read.records {
            let members = &record.members;
            let problems = problems(members);
            assert!(
                problems.is_empty(),
                "{name}, line {}: {problems}",
                record.line
            );
            let inside = |outer: &str, inner: &str| {
                members
                    .get(outer)
                    .is_some_and(|value| value.get(inner).is_some())
            };
            for (count, is) in seen.iter_mut().zip([
                inside("location", "latitude"),
                members["free"] == true,
                members.contains_key("price"),
                inside("audience", "minAge"),
                members.contains_key("endTime"),
                members.contains_key("keywords"),
            ]) {
                *count += usize::from(is);
            }
        }
        assert_eq!(
            seen, counts,
            "{name}: placed, free, priced, with ages, ended, classed"
        );
    }
}
