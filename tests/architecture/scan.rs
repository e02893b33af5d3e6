//! Which rooms and crates a file names. Reads tokens, not syntax trees: comments, strings and
//! characters are skipped, paths are followed from `crate`, `super` and the first name of a path.

use std::fmt;

/// Something that a file names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// A module of the crate's root.
    Room(String),
    /// The first name of a path that is not ours.
    Crate(String),
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Room(name) => write!(f, "the room `{name}`"),
            Self::Crate(name) => write!(f, "the crate `{name}`"),
        }
    }
}

/// A piece of source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A name or a number.
    Word(String),
    /// `::`
    Path,
    /// Any other character.
    Sign(char),
}

/// Every room and crate that the source of the file at `path` (below `src/`) names, with its line.
pub fn names(path: &str, source: &str) -> Vec<(usize, Name)> {
    let tokens = tokens(source);
    let depth = path.split('/').count();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((line, token)) = tokens.get(at) {
        let begins = at == 0 || tokens[at - 1].1 != Token::Path;
        let Token::Word(word) = token else {
            at += 1;
            continue;
        };
        let leading = at > 0
            && !begins
            && !matches!(tokens.get(at.wrapping_sub(2)), Some((_, Token::Word(_))));
        if tokens.get(at + 1).map(|(_, token)| token) != Some(&Token::Path) {
            at += 1;
            continue;
        }
        match word.as_str() {
            "crate" => found.extend(
                members(&tokens, at + 2)
                    .into_iter()
                    .map(|(l, n)| (l, Name::Room(n))),
            ),
            "super" if begins => {
                let mut hops = 1;
                let mut next = at + 2;
                while tokens.get(next).map(|(_, token)| token)
                    == Some(&Token::Word("super".to_owned()))
                {
                    hops += 1;
                    next += 2;
                }
                // So many steps up from a file at this depth end at the root or, inside an inline
                // module, one below it: a room's name there is a room.
                if hops >= depth {
                    found.extend(
                        members(&tokens, next)
                            .into_iter()
                            .map(|(l, n)| (l, Name::Room(n))),
                    );
                }
                at = next;
                continue;
            }
            "self" | "Self" => {}
            name if begins || leading => found.push((*line, Name::Crate(name.to_owned()))),
            _ => {}
        }
        at += 1;
    }
    found
}

/// The first names at a place after `crate::`: one, or those of a group.
fn members(tokens: &[(usize, Token)], from: usize) -> Vec<(usize, String)> {
    match tokens.get(from) {
        Some((line, Token::Word(word))) => vec![(*line, word.clone())],
        Some((_, Token::Sign('{'))) => {
            let mut found = Vec::new();
            let mut open = 0_usize;
            let mut first = true;
            for (line, token) in &tokens[from..] {
                match token {
                    Token::Sign('{') => open += 1,
                    Token::Sign('}') => open -= 1,
                    Token::Sign(',') if open == 1 => first = true,
                    Token::Word(word) if first && open == 1 => {
                        found.push((*line, word.clone()));
                        first = false;
                    }
                    _ => {}
                }
                if open == 0 {
                    break;
                }
            }
            found
        }
        _ => Vec::new(),
    }
}

/// The source without comments, strings and characters, each piece with its line.
pub fn tokens(source: &str) -> Vec<(usize, Token)> {
    let text: Vec<char> = source.chars().collect();
    let mut tokens = Vec::new();
    let mut line = 1;
    let mut at = 0;
    let starts = |at: usize, with: &str| {
        with.chars()
            .enumerate()
            .all(|(n, c)| text.get(at + n) == Some(&c))
    };
    while let Some(&c) = text.get(at) {
        let begin = at;
        if starts(at, "//") {
            while text.get(at).is_some_and(|&c| c != '\n') {
                at += 1;
            }
        } else if starts(at, "/*") {
            let mut open = 0;
            loop {
                if starts(at, "/*") {
                    open += 1;
                    at += 2;
                } else if starts(at, "*/") {
                    open -= 1;
                    at += 2;
                } else {
                    at += 1;
                }
                if open == 0 || at >= text.len() {
                    break;
                }
            }
        } else if let Some(end) = raw_string(&text, at).or_else(|| quoted(&text, at)) {
            at = end;
        } else if c.is_alphanumeric() || c == '_' {
            while text
                .get(at)
                .is_some_and(|c| c.is_alphanumeric() || *c == '_')
            {
                at += 1;
            }
            tokens.push((line, Token::Word(text[begin..at].iter().collect())));
        } else if starts(at, "::") {
            tokens.push((line, Token::Path));
            at += 2;
        } else {
            if !c.is_whitespace() {
                tokens.push((line, Token::Sign(c)));
            }
            at += 1;
        }
        line += text[begin..at.min(text.len())]
            .iter()
            .filter(|c| **c == '\n')
            .count();
    }
    tokens
}

/// The end of a string or character that begins here.
fn quoted(text: &[char], at: usize) -> Option<usize> {
    let quote = *text.get(at)?;
    let character =
        quote == '\'' && (text.get(at + 1) == Some(&'\\') || text.get(at + 2) == Some(&'\''));
    if quote != '"' && !character {
        return None;
    }
    let mut at = at + 1;
    while let Some(&c) = text.get(at) {
        match c {
            '\\' => at += 2,
            c if c == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
    Some(at)
}

/// The end of a raw string (`r"…"`, `r#"…"#`, `br"…"`) that begins here.
fn raw_string(text: &[char], at: usize) -> Option<usize> {
    if at > 0
        && text
            .get(at - 1)
            .is_some_and(|c| c.is_alphanumeric() || *c == '_')
    {
        return None;
    }
    let mut at = at + usize::from(text.get(at) == Some(&'b'));
    if text.get(at) != Some(&'r') {
        return None;
    }
    at += 1;
    let mut hashes = 0;
    while text.get(at) == Some(&'#') {
        hashes += 1;
        at += 1;
    }
    if text.get(at) != Some(&'"') {
        return None;
    }
    at += 1;
    while at < text.len() {
        let closed = text[at] == '"' && (1..=hashes).all(|n| text.get(at + n) == Some(&'#'));
        at += 1;
        if closed {
            return Some(at + hashes);
        }
    }
    Some(at)
}
