//! What people type, as JSON: empty fields are `null`, which a merge patch removes.

use serde_json::{Map, Number, Value};

/// One line.
#[must_use]
pub fn line(typed: &str) -> Value {
    match typed.trim() {
        "" => Value::Null,
        text => Value::from(text),
    }
}

/// A text of several lines; white space at its end says nothing.
#[must_use]
pub fn text(typed: &str) -> Value {
    match typed.trim_end() {
        "" => Value::Null,
        text => Value::from(text),
    }
}

/// A number, with a point or a comma before its decimals. What is none stays text, for the
/// document's reader to refuse.
#[must_use]
pub fn number(typed: &str) -> Value {
    let typed = typed.trim();
    let plain: String = typed.chars().map(plain_digit).collect();
    let read = serde_json::from_str(&plain)
        .ok()
        .or_else(|| plain.parse().ok().and_then(Number::from_f64));
    match read {
        Some(number) => Value::Number(number),
        None => line(typed),
    }
}

/// Digits of any keyboard that our readers have, and the mark before decimals.
fn plain_digit(typed: char) -> char {
    let of = |zero: char| {
        let value = u32::from(typed).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    };
    match typed {
        ',' | '٫' => '.',
        _ => of('٠').or_else(|| of('۰')).unwrap_or(typed),
    }
}

/// Words between commas.
#[must_use]
pub fn words(typed: &str) -> Vec<String> {
    typed
        .split([',', '،', '\n'])
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The lines that say something.
pub fn lines(typed: &str) -> impl Iterator<Item = &str> {
    typed.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// An object of these members; nothing when none of them says anything.
#[must_use]
pub fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    if members.iter().all(|(_, value)| value.is_null()) {
        return Value::Null;
    }
    let members: Map<String, Value> = members
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    Value::Object(members)
}

/// As [`object`], where the first member must be there: without it, the document's reader is given
/// an empty text, and refuses that instead of the whole.
#[must_use]
pub fn object_with<const N: usize>(members: [(&str, Value); N]) -> Value {
    let mut value = object(members);
    let first = value
        .as_object_mut()
        .and_then(|members| members.values_mut().next());
    if let Some(first) = first.filter(|first| first.is_null()) {
        *first = Value::from("");
    }
    value
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (typed, read) in [
            ("14", json!(14)),
            (" 12.5 ", json!(12.5)),
            ("12,50", json!(12.50)),
            ("0012", json!(12.0)),
            ("-25.2871", json!(-25.2871)),
            ("١٢٫٥", json!(12.5)),
            ("۱۴", json!(14)),
            ("", json!(null)),
            ("twelve", json!("twelve")),
            ("1,234.5", json!("1,234.5")),
            ("inf", json!("inf")),
        ] {
            assert_eq!(number(typed), read, "{typed}");
        }
    }

    #[test]
    fn what_says_nothing_is_not_there() {
        assert_eq!(line("  "), Value::Null);
        assert_eq!(text("a\n\nb\n "), json!("a\n\nb"));
        assert_eq!(words(" a, b ,, c d\ne"), ["a", "b", "c d", "e"]);
        assert_eq!(words("أ، ب"), ["أ", "ب"]);
        assert_eq!(object([("a", Value::Null), ("b", line(""))]), Value::Null);
        assert_eq!(
            object([("a", Value::Null), ("b", line("x"))]),
            json!({"a": null, "b": "x"})
        );
        assert_eq!(
            object_with([("url", line("")), ("alt", line("x"))]),
            json!({"url": "", "alt": "x"})
        );
    }
}
