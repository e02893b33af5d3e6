//! The documents that people read: their links lead somewhere, and what they tell to type exists.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Markdown file of the repository, below its root.
fn documents() -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(root(), &mut found);
    assert!(found.len() > 15, "{found:?}");
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    const OTHERS: &[&str] = &["target", "node_modules", "dist"];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !name.starts_with('.') && !OTHERS.contains(&name.as_str()) {
            collect(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "md") {
            found.push(path);
        }
    }
}

/// The text outside of fenced blocks, and the blocks, each with its language.
fn parts(text: &str) -> (String, Vec<(String, String)>) {
    let (mut prose, mut blocks) = (String::new(), Vec::new());
    let mut block: Option<(String, String)> = None;
    for line in text.lines() {
        match (line.trim_start().strip_prefix("```"), &mut block) {
            (Some(_), Some(_)) => blocks.extend(block.take()),
            (Some(language), None) => block = Some((language.trim().to_owned(), String::new())),
            (None, Some((_, body))) => *body += &format!("{line}\n"),
            (None, None) => prose += &format!("{line}\n"),
        }
    }
    assert!(block.is_none(), "a block is not closed");
    (prose, blocks)
}

/// Where the links and pictures of a text lead.
fn links(prose: &str) -> Vec<String> {
    prose
        .split("](")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once(')')?.0.trim().to_owned()))
        .collect()
}

/// The anchor of a heading, as forges make it.
fn anchor(heading: &str) -> String {
    heading
        .trim()
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

/// Why a link of a document leads nowhere; nothing for one that is right, or that leads elsewhere.
fn broken(document: &Path, link: &str) -> Option<String> {
    if link.contains("://") || link.starts_with("mailto:") {
        return None;
    }
    let (path, place) = link.split_once('#').unwrap_or((link, ""));
    let target = match path {
        "" => document.to_owned(),
        path => document.parent()?.join(path),
    };
    if !target.exists() {
        return Some(format!("{path} is not there"));
    }
    if place.is_empty() {
        return None;
    }
    let (prose, _) = parts(&fs::read_to_string(&target).ok()?);
    let known = prose
        .lines()
        .filter(|line| line.starts_with('#'))
        .any(|line| anchor(line.trim_start_matches('#')) == place);
    (!known).then(|| format!("{path} has no #{place}"))
}

#[test]
fn every_link_leads_somewhere() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for document in documents() {
        let (prose, _) = parts(&fs::read_to_string(&document).unwrap());
        for link in links(&prose) {
            seen += 1;
            let why = broken(&document, &link);
            wrong.extend(why.map(|why| format!("{}: {why}", document.display())));
        }
    }
    assert!(seen > 40, "{seen} links");
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let document = root().join("docs/operate/import.md");
    for wrong in ["../api/index.md", "configuration.md#nothing", "#nothing"] {
        assert!(broken(&document, wrong).is_some(), "{wrong}");
    }
    for right in [
        "configuration.md#metrics_token",
        "#targets",
        "mappings/madrid.toml",
        "https://example.org/nowhere",
    ] {
        assert_eq!(broken(&document, right), None, "{right}");
    }
}

/// What the documents tell to type: the lines of blocks for a shell, and code within sentences.
fn commands() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for document in documents() {
        let (prose, blocks) = parts(&fs::read_to_string(&document).unwrap());
        let shell = blocks.iter().filter(|(language, _)| language == "sh");
        let lines = shell.flat_map(|(_, body)| body.lines());
        let spans = prose.split('`').skip(1).step_by(2);
        for text in lines.chain(spans) {
            for command in text.split(';') {
                found.push((document.clone(), command.trim().to_owned()));
            }
        }
    }
    found
}

/// The plain words after a program's name.
fn words<'a>(command: &'a str, program: &str) -> Option<Vec<&'a str>> {
    let rest = command.strip_prefix(program)?.strip_prefix(' ')?;
    let plain = |word: &&str| {
        let name = |c: char| c.is_ascii_lowercase() || c == '-';
        word.chars().all(name) && !word.starts_with('-')
    };
    Some(rest.split_whitespace().take_while(plain).collect())
}

#[test]
fn every_make_target_that_is_told_exists() {
    let makefile = fs::read_to_string(root().join("Makefile")).unwrap();
    let targets: BTreeSet<&str> = makefile
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, _)| name)
        .filter(|name| !name.is_empty() && !name.starts_with([' ', '\t', '.', '#']))
        .collect();
    let mut told = BTreeSet::new();
    for (document, command) in commands() {
        let Some(words) = words(&command, "make") else {
            continue;
        };
        let target = words.first().copied().unwrap_or_default();
        assert!(
            targets.contains(target),
            "{}: {command}",
            document.display()
        );
        told.insert(target.to_owned());
    }
    assert!(told.len() > 4, "{told:?}");
}

#[test]
fn every_command_that_is_told_exists() {
    let mut told = BTreeSet::new();
    for (document, command) in commands() {
        let Some(words) = words(&command, "waymark") else {
            continue;
        };
        if words.is_empty() || !told.insert(words.join(" ")) {
            continue;
        }
        // Words that follow a subcommand may be its arguments: they are no wrong usage.
        let mut arguments: Vec<&str> = words.iter().copied().take(2).collect();
        arguments.push("--help");
        let help = Command::new(env!("CARGO_BIN_EXE_waymark"))
            .args(&arguments)
            .output()
            .unwrap();
        assert!(help.status.success(), "{}: {command}", document.display());
    }
    assert!(told.len() > 5, "{told:?}");
}

#[test]
fn examples_of_make_name_files_that_are_there() {
    let folder = root().join("federation-tests/tests");
    let mut places = vec![root().join("Makefile")];
    places.extend(documents());
    let mut seen = 0;
    for place in places {
        let text = fs::read_to_string(&place).unwrap();
        for file in text.split("FILES=tests/").skip(1) {
            let name: String = file.chars().take_while(|c| !c.is_whitespace()).collect();
            if !name.starts_with('$') {
                seen += 1;
                assert!(folder.join(&name).exists(), "{}: {name}", place.display());
            }
        }
        for word in text.split("T=").skip(1) {
            let name: String = word
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
                .collect();
            if text.contains(&format!("T={name} (a file"))
                || text.contains(&format!("T={name}` (a file"))
            {
                seen += 1;
                let file = folder.join(format!("{name}.test.ts"));
                assert!(file.exists(), "{}: {name}", place.display());
            }
        }
    }
    assert!(seen > 1, "{seen}");
}
