//! `waymark esco import`.

use std::{fs, path::Path};

use serde_json::Value;

use super::place::{Place, stderr};
use crate::support::esco::FILES;

fn write_all(folder: &Path) {
    for (name, text) in FILES {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn report(output: &std::process::Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", stderr(output)))
}

#[test]
fn a_folder_comes_in_and_a_second_run_changes_nothing() {
    let place = Place::new();
    place.set_up();
    let folder = place.folder.path().join("esco");
    write_all(&folder);
    fs::write(folder.join("prices.csv"), "a,b\n1,2\n").unwrap();
    // What else is in the download looks like concepts, and is none.
    let green = "conceptType,conceptUri,code,preferredLabel,greenShare\nISCO level 3,x,1,a,0\n";
    fs::write(folder.join("v1.1.1/greenShareOcc_en.csv"), green).unwrap();
    fs::write(folder.join("v1.1.1/conceptSchemes_en.csv"), "conceptType\n").unwrap();
    let first = place.run(&["esco", "import", "esco", "--json"]);
    assert!(first.status.success(), "{}", stderr(&first));
    let told = report(&first);
    assert_eq!(
        told["files"].as_array().unwrap().len(),
        FILES.len(),
        "{told}"
    );
    assert_eq!(told["files"][0]["version"], "1.1.1");
    assert!(told["created"].as_i64().unwrap() > 15, "{told}");
    assert_eq!(told["unused"].as_array().unwrap().len(), 3, "{told}");
    let again = report(&place.run(&["esco", "import", "esco", "--json"]));
    for word in ["created", "updated", "removed"] {
        assert_eq!(again[word], 0, "{again}");
    }
    let text = place.run(&["esco", "import", "esco/v1.1.1/skills_en.csv"]);
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.contains("5 unchanged"), "{text}");
    assert!(text.contains("ESCO classification of the European Commission"));
}

#[test]
fn what_is_wrong_is_told_with_file_line_and_column_and_changes_nothing() {
    let place = Place::new();
    place.set_up();
    let folder = place.folder.path();
    write_all(&folder.join("esco"));
    let head = "conceptType,conceptUri,preferredLabel\n";
    for (name, text, told) in [
        (
            "esco/skills_sl.csv",
            "conceptUri,preferredLabel\n".to_owned(),
            "skills_sl.csv: line 1: has no column conceptType",
        ),
        (
            "esco/skills_sl.csv",
            format!("{head}Skill,http://data.europa.eu/esco/skill/a,a\n"),
            "skills_sl.csv: line 2, column conceptType: `Skill` is no kind of concept",
        ),
        (
            "esco/skills_sl.csv",
            format!("{head}SkillGroup,http://data.europa.eu/esco/skill/a,\"a\nSkillGroup,b,b\n"),
            "skills_sl.csv: line 2: has a quotation mark that is not closed",
        ),
        // A download that broke off.
        (
            "esco/skills_sl.csv",
            format!("{head}SkillGroup,http://data.europa.eu/esco/skill/a,\"a"),
            "skills_sl.csv: line 2: has a quotation mark that is not closed",
        ),
        (
            "esco/skills.csv",
            format!("{head}SkillGroup,http://data.europa.eu/esco/skill/a,a\n"),
            "does not say its language",
        ),
        (
            "esco/more.zip",
            "no archive".to_owned(),
            "more.zip is no zip archive",
        ),
        (
            "esco/skills_sl.csv.gz",
            "not compressed".to_owned(),
            "skills_sl.csv.gz: line 1: cannot be read",
        ),
    ] {
        fs::write(folder.join(name), text).unwrap();
        let output = place.run(&["esco", "import", "esco"]);
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(stderr(&output).contains(told), "{}", stderr(&output));
        fs::remove_file(folder.join(name)).unwrap();
    }
    for (arguments, code, told) in [
        (&["missing"][..], 1, "missing cannot be read"),
        (&["waymark.db"], 1, "waymark.db"),
        (&["esco", "--language", "!"], 2, "--language"),
        (&["esco", "--esco-version", "new"], 2, "--esco-version"),
        (&[], 2, "PATH"),
    ] {
        let output = place.run(&[&["esco", "import"], arguments].concat());
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert!(stderr(&output).contains(told), "{}", stderr(&output));
    }
    // Nothing of all that came in.
    let first = report(&place.run(&["esco", "import", "esco", "--json"]));
    assert_eq!(first["unchanged"], 0, "{first}");
}
