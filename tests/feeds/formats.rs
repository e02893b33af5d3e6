//! Every format, its mess, and sources of any size.

use std::io::{self, Read};

use serde_json::{Value, json};
use waymark::domain::feed::{Format, Mapping, Records, SourceError};

use super::shared::{problems, read_all, real_file};

fn mapping(toml: &str) -> Mapping {
    Mapping::parse(toml).unwrap_or_else(|errors| panic!("{errors}"))
}

#[test]
fn ndjson_is_the_apis_opportunity_line_by_line() {
    let source = "\u{feff}{\"identifier\":\"1\",\"name\":{\"en\":\"One\"}}\r\n\n\
        {\"name\":{\"en\":\"Two\"},\n\
        [1]\n\
        {\"name\":{\"lt\":\"Trys\"},\"url\":\"http://192.168.1.1/\"}\n\
        {\"name\":{\"en\":\"Four\"},\"startTime\":\"2026-12-05T18:00:00Z\"}";
    let read = read_all(source.as_bytes(), None, Mapping::default());
    assert_eq!(read.find("1")["name"], json!({"en": "One"}));
    assert_eq!(
        read.reasons(),
        [
            (3, "is no JSON: EOF while parsing a value (character 21)"),
            (4, "is no JSON object"),
            (5, "url points to a private network"),
        ]
    );
    let last = read.records.last().unwrap();
    assert_eq!(last.line, 6);
    assert!(
        last.members["identifier"]
            .as_str()
            .unwrap()
            .starts_with("hash:")
    );
    assert!(problems(&last.members).is_empty());
}

#[test]
fn two_different_records_of_one_identity_do_not_take_turns() {
    let source = "{\"identifier\":\"1\",\"name\":{\"en\":\"One\"}}\n\
        {\"identifier\":\"1\",\"name\":{\"en\":\"One\"}}\n\
        {\"identifier\":\"1\",\"name\":{\"en\":\"Another\"}}\n\
        {\"name\":{\"en\":\"Two\"},\"url\":\"https://a.example/\"}\n\
        {\"name\":{\"en\":\"Two\"},\"url\":\"https://a.example/\",\"capacity\":2}";
    let read = read_all(source.as_bytes(), None, Mapping::default());
    assert_eq!(read.records.len(), 3);
    assert_eq!(
        read.reasons(),
        [
            (3, "is another record with the identity of line 1"),
            (5, "is another record with the identity of line 4"),
        ]
    );
}

#[test]
fn a_json_array_is_read_element_by_element_wherever_it_stands() {
    let mapping = |records: &str| {
        mapping(&format!(
            "{records}\nlanguage = \"fr\"\ntimezone = \"Europe/Paris\"\n[fields]\n\
             identifier = \"recordid\"\nname = \"fields.title\"\nstartTime = \"fields.date\"\n\
             keywords = \"fields.tags.label\"\n\
             [coordinates]\nx = \"geometry.coordinates.0\"\ny = \"geometry.coordinates.1\"\n"
        ))
    };
    let records = r#"[
        {"recordid": "a", "fields": {"title": "Un \"titre\" [}", "date": "2018-01-07",
            "tags": [{"label": "x"}, {"label": "y"}]},
         "geometry": {"type": "Point", "coordinates": [2.35, 48.89]}},
        {"recordid": "b", "fields": {"title": "Deux", "date": nonsense}},
        "text", 5,
        {"recordid": "c", "fields": {"title": "Trois"}}
    ]"#;
    for (source, path) in [
        (records.to_owned(), ""),
        (
            format!("{{\"nhits\": 3, \"q\": {{\"records\": []}}, \"records\": {records}}}"),
            "records = \"records\"",
        ),
        (
            format!("{{\"result\": {{\"x\": \"]\", \"list\": {records}}}}}"),
            "records = \"result.list\"",
        ),
    ] {
        let read = read_all(source.as_bytes(), Some(Format::Json), mapping(path));
        let lines: Vec<u64> = read.records.iter().map(|record| record.line).collect();
        assert_eq!(lines, [2, 7], "{path}");
        let first = &read.records[0].members;
        assert_eq!(first["name"], json!({"fr": "Un \"titre\" [}"}));
        assert_eq!(first["startTime"], "2018-01-07T00:00:00+01:00");
        assert_eq!(first["keywords"], json!(["x", "y"]));
        assert_eq!(
            first["location"],
            json!({"latitude": 48.89, "longitude": 2.35})
        );
        let told: Vec<u64> = read.rejected.iter().map(|rejected| rejected.line).collect();
        assert_eq!(told, [5, 6, 6]);
    }
}

#[test]
fn geojson_gives_its_point_and_its_id() {
    let source = br#"{"type": "FeatureCollection", "features": [
        {"type": "Feature", "id": 7, "geometry": {"type": "Point", "coordinates": [25.28, 54.68]},
         "properties": {"name": {"lt": "Biblioteka"}, "kind": "place"}},
        {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[1, 2], [3, 4]]},
         "properties": {"identifier": "own", "name": {"lt": "Takas"}}},
        {"type": "Feature", "geometry": null, "properties": null}
    ]}"#;
    let read = read_all(source, None, Mapping::default());
    assert_eq!(
        Value::from(read.find("7").clone()),
        json!({
            "name": {"lt": "Biblioteka"}, "kind": "place",
            "location": {"latitude": 54.68, "longitude": 25.28}, "identifier": "7"
        })
    );
    assert!(!read.find("own").contains_key("location"));
    assert_eq!(read.reasons(), [(6, "has no properties")]);
}

#[test]
fn csv_without_a_mapping_names_members_in_its_header() {
    let source = "identifier,name.en,name.lt,keywords,startTime,location.latitude,location.longitude,free\n\
        1,Robots,Robotai,\"a, b\",2026-12-05T15:00:00+02:00,54.68,25.28,true\n";
    let read = read_all(source.as_bytes(), None, Mapping::default());
    assert_eq!(
        Value::from(read.find("1").clone()),
        json!({
            "identifier": "1", "name": {"en": "Robots", "lt": "Robotai"}, "keywords": ["a", "b"],
            "startTime": "2026-12-05T15:00:00+02:00",
            "location": {"latitude": 54.68, "longitude": 25.28}, "free": true
        })
    );
}

#[test]
fn bytes_of_another_encoding_are_told_and_not_swallowed() {
    let source = b"identifier,name.es\n1,Ni\xf1os\n2,ok\n";
    let read = read_all(source, Some(Format::Csv), Mapping::default());
    assert_eq!(
        read.reasons(),
        [(
            2,
            "is not UTF-8 in the column `name.es` (byte 2); name the encoding in a mapping"
        )]
    );
    assert_eq!(read.find("2")["name"]["es"], "ok");
    let shift_jis = mapping("encoding = \"shift_jis\"");
    let read = read_all(
        b"identifier,name.ja\n1,\x83\x65\n2,\x83\xff\n",
        Some(Format::Csv),
        shift_jis,
    );
    assert_eq!(read.find("1")["name"]["ja"], "テ");
    assert_eq!(
        read.reasons(),
        [(3, "holds bytes that the encoding does not have")]
    );
}

#[test]
fn national_grids_become_degrees() {
    let grid = mapping(
        "delimiter = \";\"\nlanguage = \"lt\"\n[constants]\nkind = \"place\"\n\
         [coordinates]\nsystem = \"EPSG:3346\"\nx = { from = \"X\", missing = \"0\" }\n\
         y = { from = \"Y\", missing = \"0\" }\n\
         [fields]\nidentifier = \"ID\"\nname = \"LABEL\"\n",
    );
    let read = read_all(
        b"ID;LABEL;X;Y\n1;A;582825;6063129\n2;B;0;0\n3;C;582825;\n",
        None,
        grid,
    );
    assert_eq!(
        read.find("1")["location"],
        json!({"latitude": 54.697751, "longitude": 25.2849134})
    );
    assert!(!read.find("2").contains_key("location"));
    assert_eq!(read.reasons(), [(4, "coordinates: one of two is missing")]);
    assert_eq!(read.rejected[0].id.as_deref(), Some("3"));
}

#[test]
fn a_source_that_is_none_says_so() {
    let open = |bytes: &'static [u8], format| {
        Records::open(bytes, "-", format, Mapping::default())
            .err()
            .map(|error| error.to_string())
    };
    assert_eq!(open(b" \n", None).unwrap(), "the source is empty");
    assert!(
        open(b"{\"a\": 1}", Some(Format::Json))
            .unwrap()
            .contains("`items`")
    );
    assert!(open(b"5", Some(Format::Json)).unwrap().contains("no list"));

    let mut records = Records::open(
        &b"[{\"name\":{}},{\"na"[..],
        "-",
        Some(Format::Json),
        Mapping::default(),
    )
    .unwrap();
    assert!(records.next().unwrap().is_ok());
    assert!(matches!(records.next().unwrap(), Err(SourceError::Ends(1))));
    assert!(records.next().is_none());
}

/// A connection that breaks in the middle is an error, never a short but good file.
#[test]
fn a_source_that_breaks_is_an_error() {
    struct Breaks(&'static [u8]);
    impl Read for Breaks {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            match self.0.read(out)? {
                0 => Err(io::Error::other("the line went dead")),
                n => Ok(n),
            }
        }
    }
    for (source, format) in [
        (&b"identifier,name.en\n1,One\n2,Tw"[..], Format::Csv),
        (&b"{\"name\":{\"en\":\"One\"}}\n{\"na"[..], Format::Ndjson),
        (&b"[{\"name\":{\"en\":\"One\"}},"[..], Format::Json),
    ] {
        let records = Records::open(Breaks(source), "-", Some(format), Mapping::default()).unwrap();
        let last = records.last().unwrap();
        assert!(matches!(last, Err(SourceError::Unreadable(_))), "{format}");
    }
}

/// Half a gigabyte would not fit where this passes: a source that is made as it is read, and a
/// buffer that never grows with it.
#[test]
fn a_source_of_any_size_is_read_bit_by_bit() {
    struct Endless {
        line: Vec<u8>,
        at: usize,
        left: usize,
    }
    impl Read for Endless {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            if self.at == self.line.len() {
                if self.left == 0 {
                    return Ok(0);
                }
                (self.left, self.at) = (self.left - 1, 0);
                self.line = format!("{},\"Title\n{}\"\n", self.left, self.left).into_bytes();
            }
            let n = (&self.line[self.at..]).read(out)?;
            self.at += n;
            Ok(n)
        }
    }
    let header = b"identifier,name.en\n".to_vec();
    let source = Endless {
        line: header,
        at: 0,
        left: 50_000,
    };
    let records = Records::open(source, "-", Some(Format::Csv), Mapping::default()).unwrap();
    let progress = records.progress();
    let (mut count, mut before) = (0_u64, 0);
    for row in records {
        let record = row.unwrap().unwrap();
        count += 1;
        assert_eq!(record.line, count * 2);
        // Never more than a buffer ahead of what has come out.
        assert!(progress.bytes() - before < 128 * 1024 || count < 2);
        before = progress.bytes();
    }
    assert_eq!(count, 50_000);
}

/// Real feeds of other shapes, where they are.
#[test]
fn real_feeds_of_other_shapes_come_in() {
    for (name, toml, rows, placed) in [
        (
            "vilnius-istaigos.csv",
            "delimiter = \";\"\nlanguage = \"lt\"\n[constants]\nkind = \"place\"\n\
             [coordinates]\nsystem = \"EPSG:3346\"\nx = { from = \"GIS_X\", missing = \"0\" }\n\
             y = { from = \"GIS_Y\", missing = \"0\" }\n\
             [fields]\nidentifier = \"ID\"\nname = \"LABEL\"\n\
             location.address = \"LEFT(ADDRESS, 256)\"\n",
            189,
            180..190,
        ),
        (
            "paris-openagenda-ods-v1-2018.json",
            "records = \"records\"\nlanguage = \"fr\"\ntimezone = \"Europe/Paris\"\n\
             [coordinates]\nx = \"geometry.coordinates.0\"\ny = \"geometry.coordinates.1\"\n\
             [fields]\nidentifier = \"fields.uid\"\nname = \"fields.title\"\n\
             summary = \"fields.description\"\nurl = \"fields.link\"\n\
             startTime = \"fields.date_start\"\nendTime = \"fields.date_end\"\n\
             location.name = \"fields.placename\"\nlocation.address = \"fields.address\"\n\
             image.url = \"fields.image\"\n",
            100,
            100..101,
        ),
        (
            "conference-data-2023-2026.json",
            "language = \"en\"\ntimezone = \"UTC\"\n[fields]\nname = \"name\"\n\
             startTime = \"startDate\"\nendTime = \"endDate\"\nurl = \"url\"\n\
             keywords = \"_topic\"\nlanguages = { from = \"locales\", split = \",\" }\n\
             location.name = { template = \"{city}, {country}\" }\n",
            2840,
            0..1,
        ),
    ] {
        let Some(bytes) = real_file(name) else {
            continue;
        };
        let read = read_all(&bytes, None, mapping(toml));
        assert_eq!(read.records.len() + read.rejected.len(), rows, "{name}");
        let wrong: Vec<String> = read
            .records
            .iter()
            .map(|record| (record.line, problems(&record.members)))
            .filter(|(_, problems)| !problems.is_empty())
            .map(|(line, problems)| format!("{line}: {problems}"))
            .collect();
        eprintln!(
            "{name}: {} wrong {:?}, rejected {:?}",
            wrong.len(),
            wrong.first(),
            read.reasons()
        );
        assert!(wrong.len() * 20 < rows, "{name}: {wrong:?}");
        let points = read
            .records
            .iter()
            .filter(|record| {
                record
                    .members
                    .get("location")
                    .is_some_and(|l| l.get("latitude").is_some())
            })
            .count();
        assert!(placed.contains(&points), "{name}: {points}");
    }
}
