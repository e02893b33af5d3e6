//! Which room of `src/` may use which (docs/develop/architecture.md), read from the source itself.
//!
//! A room is a module of the crate's root. It may name the rooms beside it in [`ROOMS`] and the
//! crates that [`CRATES`] gives it, wherever it names them: in a `use`, in a path, in a macro.

mod scan;
mod writers;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use scan::{Name, names};

/// A room, and the rooms that it may use.
const ROOMS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("config", &["domain"]),
    ("text", &["domain"]),
    ("credentials", &["domain"]),
    ("store", &["domain", "config"]),
    ("discovery", &["domain", "store"]),
    (
        "actions",
        &["domain", "store", "credentials", "text", "config"],
    ),
    (
        "federation",
        &["domain", "store", "actions", "credentials", "config"],
    ),
    (
        "jobs",
        &["domain", "store", "actions", "federation", "text", "config"],
    ),
    (
        "http",
        &[
            "domain",
            "actions",
            "store",
            "discovery",
            "text",
            "credentials",
            "config",
        ],
    ),
    (
        "app",
        &[
            "domain",
            "config",
            "text",
            "credentials",
            "store",
            "discovery",
            "actions",
            "federation",
            "jobs",
            "http",
        ],
    ),
    ("cli", &["domain", "app", "config", "actions", "store"]),
];

/// Crates that only some files may name: those whose path begins so.
const CRATES: &[(&str, &[&str])] = &[
    ("diesel", &["store"]),
    ("diesel_migrations", &["store"]),
    ("libsqlite3_sys", &["store"]),
    ("axum", &["http", "app", "federation/routes"]),
    ("activitypub_federation", &["federation"]),
];

/// What of the store a room may write to besides the actions, which write to all: modules, or
/// functions of them. docs/develop/architecture.md says why.
const WRITERS: &[(&str, &[&str])] = &[
    (
        "federation",
        &[
            "actors",
            "deliveries",
            "doubts",
            "follows",
            "lanes",
            "leases",
            "peers",
            "received",
            "settings",
        ],
    ),
    (
        "jobs",
        &[
            "cards::sweep",
            "attempts::sweep",
            "deliveries::sweep",
            "emails::sweep",
            "enrolments::sweep",
            "enrolments::sweep_past",
            "erasures::sweep",
            "events::sweep",
            "idempotency::sweep",
            "invitations::sweep",
            "joinings::sweep",
            "letters::sweep",
            "links::sweep",
            "messages::sweep",
            "newcomers::sweep",
            "notices::sweep",
            "passkeys::sweep",
            "received::sweep",
            "reports::sweep",
            "sessions::sweep",
        ],
    ),
];

/// What a file may not do, one line each.
fn complaints(path: &str, source: &str) -> Vec<String> {
    let room = path.split(['/', '.']).next().unwrap_or_default();
    if matches!(path, "lib.rs" | "main.rs") {
        return Vec::new();
    }
    let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
        return vec![format!("src/{path}: `{room}` is no room of the house")];
    };
    names(path, source)
        .into_iter()
        .filter_map(|(line, name)| {
            let wrong = match &name {
                Name::Room(other) => {
                    let known = ROOMS.iter().any(|(name, _)| name == other);
                    known && other != room && !allowed.contains(&other.as_str())
                }
                Name::Crate(other) => CRATES
                    .iter()
                    .find(|(name, _)| name == other)
                    .is_some_and(|(_, places)| !places.iter().any(|place| path.starts_with(place))),
            };
            wrong.then(|| format!("src/{path}:{line}: `{room}` may not use {name}"))
        })
        .collect()
}

fn source_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(source_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

#[test]
fn every_room_uses_only_what_it_may() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = source_files(&src);
    assert!(
        files.len() > 50,
        "the source was not found: {} files",
        files.len()
    );
    let wrong: Vec<String> = files
        .iter()
        .flat_map(|file| {
            let path = file
                .strip_prefix(&src)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            complaints(&path, &fs::read_to_string(file).unwrap())
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// The same check on lines that are wrong: it can fail.
#[test]
fn a_forbidden_use_is_found_wherever_it_stands() {
    for (path, source, found) in [
        (
            "domain/slug.rs",
            "use crate::store::Store;",
            "`domain` may not use the room `store`",
        ),
        (
            "http/pages/home.rs",
            "use crate::{\n    domain::Slug,\n    federation::inbox,\n};",
            "the room `federation`",
        ),
        (
            "store.rs",
            "fn f() -> crate::actions::Error { todo!() }",
            "the room `actions`",
        ),
        (
            "http/api.rs",
            "let x = super::super::federation::node();",
            "the room `federation`",
        ),
        (
            "config/log.rs",
            "pub(crate) use crate::{domain, http as web};",
            "the room `http`",
        ),
        (
            "actions/enrol.rs",
            "use diesel::prelude::*;",
            "the crate `diesel`",
        ),
        (
            "http/limits.rs",
            "let rows = ::diesel::insert_into(x);",
            "the crate `diesel`",
        ),
        (
            "federation/inbox.rs",
            "use axum::Router;",
            "the crate `axum`",
        ),
        (
            "app/start.rs",
            "use activitypub_federation::config::UrlVerifier;",
            "the crate `activitypub_federation`",
        ),
        ("utils/strings.rs", "", "`utils` is no room"),
    ] {
        let told = complaints(path, source);
        assert_eq!(told.len(), 1, "{path}: {told:?}");
        assert!(told[0].contains(found), "{path}: {told:?}");
    }
}

#[test]
fn what_is_allowed_or_only_mentioned_is_no_complaint() {
    for (path, source) in [
        (
            "store/accounts.rs",
            "use diesel::prelude::*;\nuse crate::domain::Account;",
        ),
        ("federation/routes.rs", "use axum::Router;"),
        (
            "federation/handle/follow.rs",
            "use super::super::actions_of;",
        ),
        (
            "http/front.rs",
            "//! The hook is set by [`crate::app`].\n/// See [`crate::federation`].\nuse super::Problem;",
        ),
        (
            "domain/slug.rs",
            "const TEXT: &str = \"use crate::store::Store; diesel::x\";",
        ),
        (
            "domain/slug.rs",
            "/* use crate::store; /* nested */ axum:: */",
        ),
        (
            "http/api.rs",
            "use crate::http::Problem;\nuse super::Problem;",
        ),
        (
            "app/router.rs",
            "use crate::{federation::routes, http::house};",
        ),
    ] {
        assert_eq!(complaints(path, source), Vec::<String>::new(), "{path}");
    }
}

#[test]
fn the_table_names_only_rooms_that_it_knows() {
    let known: BTreeSet<_> = ROOMS.iter().map(|(name, _)| *name).collect();
    assert_eq!(known.len(), ROOMS.len());
    for (room, allowed) in ROOMS {
        for other in *allowed {
            assert!(
                known.contains(other),
                "{room} may use `{other}`, which is no room"
            );
        }
    }
}

/// The writing functions of each module of the store.
fn store_writers() -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    source_files(&folder)
        .iter()
        .filter(|file| file.parent() == Some(&folder))
        .map(|file| {
            let module = file.file_stem().unwrap().to_string_lossy().into_owned();
            (
                module,
                writers::of_module(&fs::read_to_string(file).unwrap()),
            )
        })
        .collect()
}

/// Where a file outside of `actions` writes to the store, one line each.
fn writing(path: &str, source: &str, writers: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let room = path.split(['/', '.']).next().unwrap_or_default();
    if matches!(room, "actions" | "store") {
        return Vec::new();
    }
    let may: &[&str] = WRITERS
        .iter()
        .find(|(name, _)| *name == room)
        .map_or(&[], |(_, modules)| modules);
    writers::named(source, writers)
        .into_iter()
        .filter(|(_, module, name)| {
            let function = format!("{module}::{name}");
            !may.iter().any(|own| own == module || *own == function)
        })
        .map(|(line, module, name)| {
            format!("src/{path}:{line}: only an action may call {module}::{name}, which writes")
        })
        .collect()
}

#[test]
fn only_actions_write_and_the_queues_of_the_federation() {
    let writers = store_writers();
    let known = |module: &str, function: &str| writers[module].contains(function);
    assert!(known("sessions", "touch") && known("opportunities", "put"));
    assert!(!known("sessions", "get") && !known("listings", "search"));
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let wrong: Vec<String> = source_files(&src)
        .iter()
        .flat_map(|file| {
            let path = file.strip_prefix(&src).unwrap().to_string_lossy();
            writing(&path, &fs::read_to_string(file).unwrap(), &writers)
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_writing_call_is_found_wherever_it_stands() {
    let writers = store_writers();
    for (path, source) in [
        ("http/api/caller.rs", "sessions::touch(c, hash, now())"),
        (
            "app/demo.rs",
            "use crate::store::{peers, tokens::{insert, Token}};",
        ),
        ("cli/token.rs", "crate::store::tokens::revoke(c, id, now())"),
        ("jobs/sweep.rs", "accounts::insert(c, &account)"),
        ("jobs/sweep.rs", "sessions::delete(c, hash)"),
        ("federation/inbox.rs", "objects::put(c, &object)"),
    ] {
        assert_eq!(writing(path, source, &writers).len(), 1, "{path}");
    }
    for (path, source) in [
        (
            "http/api/caller.rs",
            "sessions::get(c, hash); deliveries::parked(c)",
        ),
        (
            "http/api/caller.rs",
            "// sessions::touch\nuse crate::store::{sessions, tokens};",
        ),
        ("actions/sign_in.rs", "sessions::touch(c, hash, now())"),
        ("federation/inbox.rs", "received::insert(c, &received)"),
        ("jobs/sweep.rs", "sessions::sweep(c, now())"),
    ] {
        assert_eq!(
            writing(path, source, &writers),
            Vec::<String>::new(),
            "{path}"
        );
    }
}

#[test]
fn a_function_writes_when_one_that_it_calls_does() {
    let source = "pub fn read(c: &mut C) -> R { both!(c, c => t::table.load(c)) }\n\
        fn put(c: &mut C) { diesel::insert_into(t::table).execute(c) }\n\
        pub fn keep(c: &mut C) { if read(c) { put(c) } }\n\
        trait T { fn nothing(&self); }\npub fn last() { \"diesel::delete(x)\"; }";
    let names: Vec<String> = writers::of_module(source).into_iter().collect();
    assert_eq!(names, ["keep", "put"]);
}
