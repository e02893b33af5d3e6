//! Addresses as people read them.

use crate::domain::ObjectUrl;

/// A licence by its usual short name: `CC BY 4.0`; any other by its host and path.
#[must_use]
pub fn licence(url: &ObjectUrl) -> String {
    let known = url.host().name().trim_start_matches("www.") == "creativecommons.org";
    let mut parts = url.url().path().trim_matches('/').split('/');
    match (known, parts.next(), parts.next(), parts.next()) {
        (true, Some("licenses"), Some(kind), Some(version)) => {
            format!("CC {} {version}", kind.to_uppercase())
        }
        (true, Some("publicdomain"), Some("zero"), Some(version)) => format!("CC0 {version}"),
        (true, Some("publicdomain"), Some("mark"), _) => "Public Domain Mark".to_owned(),
        _ => address(url),
    }
}

/// An address as it is shown: without scheme and a bare slash at its end.
#[must_use]
pub fn address(url: &ObjectUrl) -> String {
    let text = url.as_str();
    let text = text.split_once("://").map_or(text, |(_, rest)| rest);
    text.trim_start_matches("www.")
        .trim_end_matches('/')
        .to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn url(text: &str) -> ObjectUrl {
        ObjectUrl::parse(text).unwrap()
    }

    #[test]
    fn licences_have_their_usual_names() {
        for (address, name) in [
            (
                "https://creativecommons.org/licenses/by-sa/4.0/",
                "CC BY-SA 4.0",
            ),
            (
                "http://creativecommons.org/licenses/by/3.0/nl/",
                "CC BY 3.0",
            ),
            (
                "https://creativecommons.org/publicdomain/zero/1.0/",
                "CC0 1.0",
            ),
            ("https://creativecommons.org/", "creativecommons.org"),
            ("https://city.example/terms", "city.example/terms"),
        ] {
            assert_eq!(licence(&url(address)), name);
        }
    }
}
