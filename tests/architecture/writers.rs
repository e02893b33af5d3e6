//! Which functions of `store` write, and who names them. Only actions write; the exceptions are in
//! docs/develop/architecture.md.

use std::collections::{BTreeMap, BTreeSet};

use super::scan::{Token, tokens};

/// What in a function of the store changes the database.
const CHANGES: &[&str] = &["insert_into", "replace_into", "update", "delete", "execute"];

/// The functions of a module of the store that write: by themselves, or by calling one that does.
pub fn of_module(source: &str) -> BTreeSet<String> {
    let functions = functions(source);
    let mut writing: BTreeSet<String> = functions
        .iter()
        .filter(|(_, body)| body.iter().any(|word| CHANGES.contains(&word.as_str())))
        .map(|(name, _)| name.clone())
        .collect();
    loop {
        let more: Vec<String> = functions
            .iter()
            .filter(|(name, body)| {
                !writing.contains(*name) && body.iter().any(|word| writing.contains(word))
            })
            .map(|(name, _)| name.clone())
            .collect();
        if more.is_empty() {
            return writing;
        }
        writing.extend(more);
    }
}

/// Every function with the words before a `(` in it: what it calls.
fn functions(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let tokens = tokens(source);
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut at = 0;
    while at + 1 < tokens.len() {
        let (Token::Word(word), Token::Word(name)) = (&tokens[at].1, &tokens[at + 1].1) else {
            at += 1;
            continue;
        };
        if word != "fn" {
            at += 1;
            continue;
        }
        let calls = found.entry(name.clone()).or_default();
        let (mut open, mut begun) = (0_usize, false);
        at += 2;
        while at < tokens.len() && !(begun && open == 0) {
            match &tokens[at].1 {
                Token::Sign('{') => {
                    open += 1;
                    begun = true;
                }
                Token::Sign('}') => open = open.saturating_sub(1),
                Token::Sign(';') if !begun => break,
                Token::Word(word)
                    if begun
                        && tokens.get(at + 1).map(|(_, token)| token)
                            == Some(&Token::Sign('(')) =>
                {
                    calls.insert(word.clone());
                }
                _ => {}
            }
            at += 1;
        }
    }
    found
}

/// The writing functions of the store that a file names, as `module::function` or in the group of
/// a `use`, each with its line. `writers` are those of each module.
pub fn named(
    source: &str,
    writers: &BTreeMap<String, BTreeSet<String>>,
) -> Vec<(usize, String, String)> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let Token::Word(module) = &tokens[at].1 else {
            continue;
        };
        let Some(functions) = writers.get(module) else {
            continue;
        };
        if tokens.get(at + 1).map(|(_, token)| token) != Some(&Token::Path) {
            continue;
        }
        let mut open = 0_usize;
        for (line, token) in &tokens[at + 2..] {
            match token {
                Token::Sign('{') => open += 1,
                Token::Sign('}') => open = open.saturating_sub(1),
                Token::Word(name) if functions.contains(name) => {
                    found.push((*line, module.clone(), name.clone()));
                }
                _ => {}
            }
            if open == 0 {
                break;
            }
        }
    }
    found
}
