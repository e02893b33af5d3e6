//! What is wrong with a mapping file is told with its line and key, all at once.

use waymark::domain::feed::{Format, Mapping, Records, SourceError};

use super::shared::{here, read_all};

fn errors(toml: &str) -> Vec<String> {
    let errors = Mapping::parse(toml).expect_err("the mapping is wrong");
    errors.0.iter().map(ToString::to_string).collect()
}

#[test]
fn everything_wrong_is_told_at_once_with_line_and_key() {
    let told = errors(
        r#"
encoding = "latin-9000"
delimiter = ";;"
timezone = "Mars/Olympus"
dates = ["%d.%m.%Q"]
colour = "red"

[coordinates]
system = "EPSG:99999"
x = "X"

[constants]
kind = "party"
free = "perhaps"
timezone = 5

[fields]
nmae = "TITLE"
name = "TITLE"
summary.lt = { from = "SUMMARY", tabel = "x" }
startTime = { time = "HOUR" }
free = { from = "FREE", table = "missing" }
keywords = { from = "TAGS", pattern = "(" }
content.en = { template = "{A" }
kind = { from = "TYPE", table = "kinds" }
capacity = 12

[tables.kinds]
a = "workshop"
b = "worksop"
"#,
    );
    let begins = [
        "line 2: `encoding` is `latin-9000`",
        "line 3: `delimiter` must be one character",
        "line 4: `timezone` is `Mars/Olympus`",
        "line 5: `dates` has `%d.%m.%Q`",
        "line 6: `colour` is not known here",
        "line 8: `coordinates` needs x (east, longitude) and y",
        "line 9: `coordinates.system` is wrong: `EPSG:99999`",
        "line 13: `constants.kind` is `party`, but must be one of",
        "line 14: `constants.free` is `perhaps`",
        "line 18: `fields.nmae` is no member of an opportunity",
        "line 19: `fields.name` needs a language",
        "line 20: `fields.summary.lt.tabel` is not known here",
        "line 21: `fields.startTime` needs exactly one of",
        "line 22: `fields.free` names [tables.missing]",
        "line 23: `fields.keywords.pattern` is no regular expression",
        "line 24: `fields.content.en.template` has a `{` without",
        "line 25: `fields.kind` can become `worksop`",
        "line 26: `fields.capacity` must be a column",
    ];
    assert_eq!(told.len(), begins.len(), "{told:#?}");
    for (told, begin) in told.iter().zip(begins) {
        assert!(told.starts_with(begin), "{told}\nshould begin {begin}");
    }
}

#[test]
fn what_is_no_toml_is_told_with_its_line() {
    let told = errors("encoding = \"utf-8\"\n[fields\nname = 1\n");
    assert!(told[0].starts_with("line 2: "), "{told:?}");
}

#[test]
fn columns_that_the_source_lacks_are_named() {
    let mapping = Mapping::parse("[fields]\nname.en = \"TITLE\"\nfree = \"FREE\"\n").unwrap();
    let error = Records::open(&b"TITLE;URL\na;b\n"[..], "a.csv", None, mapping)
        .err()
        .unwrap();
    assert_eq!(
        error.to_string(),
        "the source has no column `TITLE`, `FREE`; it has `TITLE;URL`"
    );
    let error = Records::open(
        &b"name.en,colour\na,b\n"[..],
        "a.csv",
        None,
        Mapping::default(),
    );
    assert!(
        matches!(error.err().unwrap(), SourceError::Header(why) if why.starts_with("`colour`"))
    );
}

/// Every mapping in the documentation is right.
#[test]
fn the_mappings_of_the_documentation_are_right() {
    let mut seen = 0;
    for entry in std::fs::read_dir(here("docs/operate/mappings")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        Mapping::parse(&text).unwrap_or_else(|errors| panic!("{errors}"));
        seen += 1;
    }
    assert!(seen > 0);
    let page = std::fs::read_to_string(here("docs/operate/import.md")).unwrap();
    let blocks: Vec<&str> = page
        .split("```toml\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    assert!(blocks.len() > 2);
    for block in blocks {
        Mapping::parse(block).unwrap_or_else(|errors| panic!("{errors}\n{block}"));
    }
}

/// The example of the page does what the page says.
#[test]
fn the_example_of_the_documentation_reads_its_file() {
    let page = std::fs::read_to_string(here("docs/operate/import.md")).unwrap();
    let block = |kind: &str| {
        let rest = page.split(&format!("```{kind}\n")).nth(1).unwrap();
        rest.split("```").next().unwrap().to_owned()
    };
    let mapping = Mapping::parse(&block("toml")).unwrap();
    let read = read_all(block("csv").as_bytes(), Some(Format::Csv), mapping);
    assert_eq!(read.reasons(), []);
    let expected: serde_json::Value = serde_json::from_str(&block("json")).unwrap();
    assert_eq!(
        serde_json::Value::from(read.records[0].members.clone()),
        expected
    );
}
