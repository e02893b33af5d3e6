//! HTML character references in texts that are no HTML.

/// The text with its character references read: `Baeza &amp;amp; Guinea` becomes
/// `Baeza & Guinea`. Sources escape once or twice; references that are not known stay.
pub(super) fn decode(text: &str) -> String {
    let once = decode_once(text);
    if once == text {
        once
    } else {
        decode_once(&once)
    }
}

fn decode_once(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = from
            .char_indices()
            .take(12)
            .find(|&(_, c)| c == ';')
            .map(|(end, _)| end);
        let name = end.and_then(|end| from.get(1..end));
        match (name.and_then(character), end) {
            (Some(c), Some(end)) => {
                out.push(c);
                rest = from.get(end + 1..).unwrap_or_default();
            }
            _ => {
                out.push('&');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<char> {
    let code = name.strip_prefix('#');
    let number = match code.and_then(|code| code.strip_prefix(['x', 'X'])) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => code.and_then(|code| code.parse().ok()),
    };
    match (number, name) {
        (Some(number), _) => char::from_u32(number).filter(|c| !c.is_control()),
        (None, "amp") => Some('&'),
        (None, "lt") => Some('<'),
        (None, "gt") => Some('>'),
        (None, "quot") => Some('"'),
        (None, "apos") => Some('\''),
        (None, "nbsp") => Some('\u{a0}'),
        (None, "euro") => Some('€'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read_once_or_twice_and_others_stay() {
        for (given, read) in [
            ("Baeza &amp;amp; Guinea", "Baeza & Guinea"),
            ("a &lt;b&gt; &#39;c&#x27; 5 &euro;", "a <b> 'c' 5 €"),
            ("R&B & &nosuch; &#0; &", "R&B & &nosuch; &#0; &"),
            ("", ""),
        ] {
            assert_eq!(decode(given), read);
        }
    }
}
