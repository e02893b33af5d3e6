//! Texts without marks: names that cannot deceive the eye, and short extracts.

use crate::domain::language::is_invisible;

/// A name of somebody else's, safe to show in a line: marks that turn the reading direction,
/// invisible and control characters go, white space becomes single spaces.
///
/// A joiner between two letters of a script that needs it (as in Persian or Hindi) stays.
#[must_use]
pub fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let joins = matches!(c, '\u{200c}' | '\u{200d}')
            && out.chars().next_back().is_some_and(joins_letters)
            && chars.peek().copied().is_some_and(joins_letters);
        if c.is_whitespace() || matches!(c, '\u{115f}' | '\u{1160}' | '\u{2800}' | '\u{3164}') {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if joins || !(c.is_control() || is_invisible(c)) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The first `most` characters of a text in one line, cut between words, with `…` when something
/// is left out.
#[must_use]
pub fn excerpt(text: &str, most: usize) -> String {
    let text = line(text);
    let Some((cut, _)) = text.char_indices().nth(most) else {
        return text;
    };
    let (head, rest) = text.split_at(cut);
    let head = match head.rfind(' ') {
        // A word longer than half of the extract is cut inside.
        Some(space) if space > cut / 2 && !rest.starts_with(' ') => {
            head.get(..space).unwrap_or(head)
        }
        _ => head,
    };
    format!(
        "{}…",
        head.trim_end_matches([' ', ',', ';', ':', '-', '–', '.'])
    )
}

/// Letters of scripts in which a joiner changes how a word is written, and pictures that it joins.
fn joins_letters(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_turn_the_line_or_hide_letters() {
        for (text, shown) in [
            ("Vilnius \u{202e}yrarbil\u{202c}", "Vilnius yrarbil"),
            ("pay\u{200b}pal\u{feff}", "paypal"),
            ("a\r\nATTENDEE:mailto:x\0", "a ATTENDEE:mailto:x"),
            ("\u{2066}x\u{2069}\u{3164}", "x"),
            ("  two \t words ", "two words"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("👩\u{200d}🔬", "👩\u{200d}🔬"),
            ("Žaliasis kelias", "Žaliasis kelias"),
        ] {
            assert_eq!(line(text), shown);
        }
    }

    #[test]
    fn an_extract_ends_between_words() {
        assert_eq!(
            excerpt("Build your first robot.", 30),
            "Build your first robot."
        );
        assert_eq!(
            excerpt("Build your first robot, then race it.", 24),
            "Build your first robot…"
        );
        assert_eq!(excerpt("ąčęėįšųūž", 4), "ąčęė…");
        assert_eq!(excerpt("", 4), "");
    }
}
