//! `waymark import opportunities`.

use serde_json::Value;

use super::{
    place::{Place, stderr},
    serving,
};

/// A node with the organisation `library`.
fn with_library() -> Place {
    let place = Place::new();
    let token = place.set_up()["token"].as_str().unwrap().to_owned();
    let running = place.serve();
    let body = r#"{"slug": "library", "name": {"lt": "Biblioteka"}}"#;
    let made = serving::raw(
        &place,
        &format!(
            "POST /api/v1/organisations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        ),
    );
    assert_eq!(serving::status(&made), "201", "{made}");
    drop(running);
    place
}

/// The report on stdout: one JSON document, however the import ended.
fn report(output: &std::process::Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", stderr(output)))
}

fn counts(report: &Value) -> [i64; 3] {
    ["created", "updated", "unchanged"].map(|name| report[name].as_i64().unwrap())
}

const COMMAND: &[&str] = &[
    "import",
    "opportunities",
    "--organisation",
    "library",
    "--json",
];

#[test]
fn a_feed_comes_in_by_stdin_and_a_second_run_changes_nothing() {
    let place = with_library();
    let feed = b"{\"identifier\":\"1\",\"name\":{\"lt\":\"Robotai\"},\"kind\":\"event\",\"startTime\":\"2030-01-05T10:00:00Z\"}\nnonsense\n";
    for (more, wanted) in [
        (&["-", "--format", "ndjson", "--dry-run"][..], [1, 0, 0]),
        (&["-", "--format", "ndjson"], [1, 0, 0]),
        (&["-", "--format", "ndjson"], [0, 0, 1]),
    ] {
        let output = place.run_with_input(&[COMMAND, more].concat(), feed);
        assert!(output.status.success(), "{}", stderr(&output));
        let told = report(&output);
        assert_eq!(counts(&told), wanted, "{told}");
        assert_eq!(told["rejected"][0]["line"], 2, "{told}");
    }
}

#[test]
fn what_cannot_be_read_or_brings_nothing_exits_with_1() {
    let place = with_library();
    let folder = place.folder.path();
    std::fs::create_dir(folder.join("folder")).unwrap();
    std::fs::write(folder.join("empty.ndjson"), "").unwrap();
    std::fs::write(folder.join("header.csv"), "name.lt,url\n").unwrap();
    std::fs::write(
        folder.join("wrong.ndjson"),
        "nonsense\n{\"kind\":\"event\"}\n",
    )
    .unwrap();
    for (source, told, rejected) in [
        ("missing.ndjson", "missing.ndjson cannot be read", None),
        ("folder", "folder is a folder", None),
        ("http://127.0.0.1:1/feed.csv", "cannot be read", None),
        ("empty.ndjson", "the source is empty", Some(0)),
        ("header.csv", "nothing came in from header.csv", Some(0)),
        ("wrong.ndjson", "nothing came in from wrong.ndjson", Some(2)),
    ] {
        let output = place.run(&[COMMAND, &[source]].concat());
        assert_eq!(output.status.code(), Some(1), "{source}");
        assert!(
            stderr(&output).contains(told),
            "{source}: {}",
            stderr(&output)
        );
        match rejected {
            None => assert!(output.stdout.is_empty(), "{source}"),
            Some(rejected) => {
                let report = report(&output);
                assert_eq!(counts(&report), [0, 0, 0], "{source}");
                assert_eq!(
                    report["rejected"].as_array().unwrap().len(),
                    rejected,
                    "{source}"
                );
            }
        }
    }
    let unknown = [
        "import",
        "opportunities",
        "wrong.ndjson",
        "--organisation",
        "nobody",
    ];
    let output = place.run(&unknown);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("nobody"), "{}", stderr(&output));
}

#[test]
fn formats_of_later_are_told_from_wrong_ones() {
    let place = with_library();
    for format in ["ics", "jsonld", "html", "rss"] {
        let output = place.run(&[COMMAND, &["-", "--format", format]].concat());
        assert_eq!(output.status.code(), Some(1), "{format}");
        let told = stderr(&output);
        assert!(
            told.contains(&format!("{format} cannot be read yet")),
            "{told}"
        );
        assert!(told.contains("ndjson or csv"), "{told}");
    }
    let by_name = place.run(&[COMMAND, &["agenda.ics"]].concat());
    assert_eq!(by_name.status.code(), Some(1));
    assert!(
        stderr(&by_name).contains("ics cannot be read yet"),
        "{}",
        stderr(&by_name)
    );
    let wrong = place.run(&[COMMAND, &["-", "--format", "xls"]].concat());
    assert_eq!(wrong.status.code(), Some(2), "{}", stderr(&wrong));
}
