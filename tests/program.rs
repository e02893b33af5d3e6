//! The real program, as an operator meets it: its commands, exit codes, start and end.

mod browsing;
mod demo;
mod esco;
mod imports;
mod pages;
mod peers;
mod place;
mod serving;
mod set_up;

use place::{Place, stderr, stdout};

#[test]
fn wrong_settings_are_all_named_and_exit_with_2() {
    let place = Place::new();
    std::fs::write(
        place.folder.path().join("waymark.toml"),
        "listn = 1\nmedia = 'ftp://x'\n",
    )
    .unwrap();
    for command in [&["serve"][..], &["migrate"], &["doctor"], &["peer", "list"]] {
        let output = place.run(command);
        assert_eq!(output.status.code(), Some(2), "{command:?}");
        for told in ["`listn`", "did you mean `listen`?", "`media`"] {
            assert!(
                stderr(&output).contains(told),
                "{command:?}: {}",
                stderr(&output)
            );
        }
    }
    let missing = place.run(&["serve", "--config", "nowhere.toml"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(stderr(&missing).contains("nowhere.toml"));
}

#[test]
fn a_node_is_set_up_once() {
    let place = Place::new();
    let done = place.set_up();
    assert_eq!(done["territory"], place.url());
    let link = done["signIn"].as_str().unwrap();
    assert!(
        link.starts_with(&format!("{}/sign-in/", place.url())),
        "{link}"
    );
    assert!(done["token"].as_str().unwrap().starts_with("wm_"));

    let again = place.run(&[
        "setup",
        "--name",
        "Kaunas",
        "--language",
        "lt",
        "--operator",
        "b@kaunas.example",
    ]);
    assert_eq!(again.status.code(), Some(1));
    let people = place.json(&["account", "list", "--json"]);
    assert_eq!(people["items"].as_array().unwrap().len(), 1);
    assert_eq!(people["items"][0]["email"], "operator@vilnius.example");
    assert_eq!(people["items"][0]["role"], "operator");
}

#[test]
fn wrong_values_of_setup_exit_with_2_and_change_nothing() {
    let place = Place::new();
    for (wrong, told) in [
        (
            ["--language", "lithuanian!", "--operator", "a@b.example"],
            "lithuanian!",
        ),
        (["--language", "lt", "--operator", "nobody"], "--operator"),
    ] {
        let arguments = [&["setup", "--name", "Vilnius"], &wrong[..]].concat();
        let output = place.run(&arguments);
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains(told), "{}", stderr(&output));
    }
    let arguments = [
        "setup",
        "--name",
        "Vilnius",
        "--language",
        "lt",
        "--operator",
        "a@b.example",
        "--password-stdin",
    ];
    let weak = place.run_with_input(&arguments, b"short\n");
    assert_eq!(weak.status.code(), Some(2), "{}", stderr(&weak));
    place.set_up();
}

#[test]
fn another_address_than_the_databases_is_refused() {
    let place = Place::new();
    place.set_up();
    for command in [&["serve"][..], &["account", "list"], &["peer", "list"]] {
        let moved = place
            .command(command)
            .env("WAYMARK_URL", "https://new.example")
            .output();
        let moved = moved.unwrap();
        assert_eq!(
            moved.status.code(),
            Some(2),
            "{command:?}: {}",
            stderr(&moved)
        );
        assert!(stderr(&moved).contains(&place.url()), "{}", stderr(&moved));
    }
}

#[test]
fn accounts_and_tokens_are_made_changed_and_removed() {
    let place = Place::new();
    place.set_up();
    let added = place.json(&[
        "account",
        "add",
        "ieva@vilnius.example",
        "--role",
        "learner",
        "--json",
    ]);
    assert!(added["signIn"].as_str().unwrap().contains("/sign-in/"));
    let link = stdout(&place.run(&["account", "link", "Ieva@vilnius.example"]));
    assert!(link.trim().starts_with(&place.url()), "{link}");

    let role = place.json(&[
        "account",
        "role",
        "ieva@vilnius.example",
        "operator",
        "--json",
    ]);
    assert_eq!(role["role"], "operator");
    let token = place.json(&[
        "token",
        "create",
        "--account",
        "ieva@vilnius.example",
        "--scope",
        "read",
        "write",
        "--json",
    ]);
    assert_eq!(token["scopes"], serde_json::json!(["read", "write"]));

    assert!(
        place
            .run(&["account", "remove", "ieva@vilnius.example"])
            .status
            .success()
    );
    for refused in [
        &["account", "link", "ieva@vilnius.example"][..],
        &["account", "remove", "ieva@vilnius.example"],
        &["account", "remove", "operator@vilnius.example"],
        &[
            "token",
            "create",
            "--account",
            "ieva@vilnius.example",
            "--scope",
            "read",
        ],
    ] {
        let output = place.run(refused);
        assert_eq!(
            output.status.code(),
            Some(1),
            "{refused:?}: {}",
            stderr(&output)
        );
        assert!(!stderr(&output).is_empty());
    }
    let scope = [
        "token",
        "create",
        "--account",
        "operator@vilnius.example",
        "--scope",
        "root",
    ];
    assert_eq!(place.run(&scope).status.code(), Some(2));
}

#[test]
fn results_are_one_json_document() {
    let place = Place::new();
    assert_eq!(place.json(&["version", "--json"])["name"], "waymark");
    assert!(
        place.json(&["openapi", "--json"])["openapi"]
            .as_str()
            .unwrap()
            .starts_with("3.1")
    );
    assert!(
        !place.json(&["migrate", "--json"])["applied"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    assert!(
        place.json(&["migrate", "--json"])["applied"]
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn the_doctor_names_what_is_wrong_and_how_to_mend_it() {
    let place = Place::new();
    let finding = |document: &serde_json::Value, subject: &str| {
        document["findings"]
            .as_array()
            .unwrap()
            .iter()
            .find(|finding| finding["subject"] == subject)
            .cloned()
            .unwrap_or_else(|| panic!("nothing about {subject}: {document}"))
    };
    let examine = || {
        let output = place.run(&["doctor", "--json"]);
        let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        (output.status.code(), document)
    };
    let (code, document) = examine();
    assert_eq!(
        (code, &finding(&document, "set-up")["health"]),
        (Some(1), &"bad".into())
    );
    place.set_up();
    let (code, document) = examine();
    assert_eq!(code, Some(1));
    let address = finding(&document, "address");
    assert_eq!(address["health"], "bad");
    assert!(
        address["mend"].as_str().unwrap().contains("waymark serve"),
        "{address}"
    );

    let _running = place.serve();
    let (_, document) = examine();
    for subject in [
        "settings",
        "database",
        "set-up",
        "media",
        "address",
        "federation",
        "clock",
    ] {
        assert_eq!(
            finding(&document, subject)["health"],
            "good",
            "{subject}: {document}"
        );
    }
}
