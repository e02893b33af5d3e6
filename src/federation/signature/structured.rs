//! As much of Structured Field Values (RFC 8941) as RFC 9421's two headers need: a dictionary with
//! one member, which is a list of strings with parameters, or a sequence of bytes.
//!
//! Smaller than the specification on purpose: one member, no escapes in strings, no parameters on
//! the items of a list. What is read here has one meaning.

use base64::{Engine, engine::general_purpose::STANDARD};

use super::SignatureError;

/// A member of a dictionary: its label and `("item" "item");name=1;name="text"`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ListMember<'a> {
    pub label: &'a str,
    pub items: Vec<&'a str>,
    pub parameters: Vec<(&'a str, Bare<'a>)>,
}

/// The value of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bare<'a> {
    Integer(i64),
    Text(&'a str),
}

impl<'a> Bare<'a> {
    pub fn integer(self) -> Result<i64, SignatureError> {
        match self {
            Self::Integer(value) => Ok(value),
            Self::Text(_) => Err(SignatureError::Malformed),
        }
    }

    pub fn text(self) -> Result<&'a str, SignatureError> {
        match self {
            Self::Text(value) => Ok(value),
            Self::Integer(_) => Err(SignatureError::Malformed),
        }
    }
}

impl ListMember<'_> {
    /// The value in its canonical form (RFC 8941 section 4.1).
    pub fn serialize(&self) -> String {
        let items: Vec<String> = self
            .items
            .iter()
            .map(|item| format!("\"{item}\""))
            .collect();
        let mut text = format!("({})", items.join(" "));
        for (name, value) in &self.parameters {
            text.push_str(&match value {
                Bare::Integer(value) => format!(";{name}={value}"),
                Bare::Text(value) => format!(";{name}=\"{value}\""),
            });
        }
        text
    }
}

/// Reads `label=("a" "b");created=1;keyid="x"`.
pub(super) fn list(text: &str) -> Result<ListMember<'_>, SignatureError> {
    let (label, rest) = member(text)?;
    let mut rest = rest
        .strip_prefix('(')
        .ok_or(SignatureError::Malformed)?
        .trim_start_matches(' ');
    let mut items = Vec::new();
    let mut rest = loop {
        if let Some(after) = rest.strip_prefix(')') {
            break after;
        }
        let (item, after) = string(rest)?;
        items.push(item);
        // A space stands between two items, so that ("a""b") is not read.
        rest = match after.strip_prefix(' ') {
            Some(after) => after.trim_start_matches(' '),
            None if after.starts_with(')') => after,
            None => return Err(SignatureError::Malformed),
        };
    };
    let mut parameters: Vec<(&str, Bare<'_>)> = Vec::new();
    while let Some(parameter) = rest.strip_prefix(';') {
        let (name, value) = key(parameter.trim_start_matches(' '))?;
        let value = value.strip_prefix('=').ok_or(SignatureError::Malformed)?;
        let (value, after) = bare(value)?;
        if parameters.iter().any(|(other, _)| *other == name) {
            return Err(SignatureError::Duplicate);
        }
        parameters.push((name, value));
        rest = after;
    }
    if rest.is_empty() {
        Ok(ListMember {
            label,
            items,
            parameters,
        })
    } else {
        Err(SignatureError::Malformed)
    }
}

/// Reads `label=:base64:`.
pub(super) fn bytes(text: &str) -> Result<(&str, Vec<u8>), SignatureError> {
    let (label, rest) = member(text)?;
    let bytes = rest
        .strip_prefix(':')
        .and_then(|rest| rest.strip_suffix(':'))
        .and_then(|rest| STANDARD.decode(rest).ok())
        .ok_or(SignatureError::Malformed)?;
    Ok((label, bytes))
}

/// The label of the only member, and its value.
fn member(text: &str) -> Result<(&str, &str), SignatureError> {
    let (label, rest) = key(text.trim_matches(' '))?;
    Ok((
        label,
        rest.strip_prefix('=').ok_or(SignatureError::Malformed)?,
    ))
}

fn key(text: &str) -> Result<(&str, &str), SignatureError> {
    let first = |byte: u8| byte.is_ascii_lowercase() || byte == b'*';
    let other = |byte: u8| first(byte) || byte.is_ascii_digit() || b"_-.".contains(&byte);
    let length = text.bytes().take_while(|byte| other(*byte)).count();
    let (key, rest) = text.split_at(length);
    if key.bytes().next().is_some_and(first) {
        Ok((key, rest))
    } else {
        Err(SignatureError::Malformed)
    }
}

fn bare(text: &str) -> Result<(Bare<'_>, &str), SignatureError> {
    if text.starts_with('"') {
        return string(text).map(|(text, rest)| (Bare::Text(text), rest));
    }
    let sign = usize::from(text.starts_with('-'));
    let digits = text
        .bytes()
        .skip(sign)
        .take_while(u8::is_ascii_digit)
        .count();
    let (number, rest) = text.split_at(sign.saturating_add(digits));
    // RFC 8941 section 3.3.1: at most fifteen digits, written without leading zeros here.
    let value: i64 = number
        .parse()
        .map_err(|_no_number| SignatureError::Malformed)?;
    if digits > 15 || value.to_string() != number {
        return Err(SignatureError::Malformed);
    }
    Ok((Bare::Integer(value), rest))
}

fn string(text: &str) -> Result<(&str, &str), SignatureError> {
    let (value, rest) = text
        .strip_prefix('"')
        .and_then(|text| text.split_once('"'))
        .ok_or(SignatureError::Malformed)?;
    let plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'\\';
    if value.bytes().all(plain) {
        Ok((value, rest))
    } else {
        Err(SignatureError::Malformed)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_list_with_parameters_is_read_and_written_back() {
        let text = r#"("@method" "date");created=1618884473;keyid="test-key";tag="""#;
        let read = format!("sig-b26={text}");
        let read = list(&read).unwrap();
        assert_eq!(read.label, "sig-b26");
        assert_eq!(read.items, ["@method", "date"]);
        assert_eq!(
            read.parameters.first(),
            Some(&("created", Bare::Integer(1_618_884_473)))
        );
        assert_eq!(read.serialize(), text);
        assert_eq!(
            list("a=( \"x\"  \"y\" );b=-1").unwrap().serialize(),
            "(\"x\" \"y\");b=-1"
        );
        assert_eq!(list("a=()").unwrap().serialize(), "()");
    }

    #[test]
    fn what_has_another_form_is_refused() {
        for text in [
            "",
            "a",
            "a=",
            "a=(",
            "a=()x",
            "a=(\"x)",
            "a=(x)",
            "a=(\"x\"\"y\")",
            "a=(\"x\");",
            "a=(\"x\");b",
            "a=(\"x\");b=",
            "a=(\"x\");b=01",
            "a=(\"x\");b=1.5",
            "a=(\"x\");b=?1",
            "a=(\"x\";sf)",
            "A=(\"x\")",
            "a=(\"x\\\"\")",
            "a=(\"x\"), b=(\"y\")",
            "a=(\"x\");b=1234567890123456",
            "a=(\"x\");b=--1",
            "a=(\"ą\")",
            "1=(\"x\")",
            "a=(\"x\");B=1",
            "a=\"x\"",
        ] {
            assert_eq!(list(text), Err(SignatureError::Malformed), "{text}");
        }
        assert_eq!(list("a=(\"x\");b=1;b=2"), Err(SignatureError::Duplicate));
        assert_eq!(bytes("sig1=:AAEC:"), Ok(("sig1", vec![0, 1, 2])));
        for text in [
            "",
            "sig1=AAEC",
            "sig1=:AAE:",
            "sig1=:AAEC:;x",
            "sig1=:AAEC:, b=:AAEC:",
            "sig1=:",
        ] {
            assert_eq!(bytes(text), Err(SignatureError::Malformed), "{text}");
        }
    }

    proptest! {
        #[test]
        fn never_panics_and_writes_what_it_reads(text in "[a-z\"()=;: 0-9@-]{0,40}|\\PC{0,40}") {
            let _ = bytes(&text);
            if let Ok(read) = list(&text) {
                let again = format!("{}={}", read.label, read.serialize());
                prop_assert_eq!(list(&again).unwrap(), read);
            }
        }
    }
}
