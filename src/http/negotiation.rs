//! Which form of a thing is wanted: its page, its ActivityStreams object, or the API's JSON.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};

/// The profile that makes JSON-LD an ActivityStreams object.
const PROFILE: &str = "https://www.w3.org/ns/activitystreams";

/// A form in which things are given out (contract.md section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `text/html`: the page.
    Page,
    /// `application/activity+json`, or `application/ld+json` with the ActivityStreams profile.
    Activity,
    /// `application/json`: the API's form.
    Json,
}

/// Every form, the one for people first: it goes to whoever takes anything.
pub const FORMS: &[Form] = &[Form::Page, Form::Activity, Form::Json];

impl Form {
    /// The wanted one among `offers`, or nothing when none of them is acceptable. Without `Accept`
    /// the first offer.
    #[must_use]
    pub fn wanted(headers: &HeaderMap, offers: &[Self]) -> Option<Self> {
        let ranges = accepted(headers);
        if ranges.is_empty() {
            return offers.first().copied();
        }
        // Highest quality first; among equals what the client named earlier, then our order.
        offers
            .iter()
            .enumerate()
            .filter_map(|(order, offer)| {
                let (position, range) = best_range(&ranges, *offer)?;
                (range.quality > 0).then_some((range.quality, position, order, *offer))
            })
            .min_by_key(|(quality, position, order, _)| (1_000 - quality, *position, *order))
            .map(|(.., offer)| offer)
    }

    /// How well a range fits: the more exact, the higher. `None` when it does not.
    fn fit(self, range: &Range) -> Option<u8> {
        let fit = match (self, range.kind.as_str(), range.profile.as_deref()) {
            (Self::Page, "text/html" | "application/xhtml+xml", _)
            | (Self::Activity, "application/activity+json", _)
            | (Self::Activity, "application/ld+json", Some(PROFILE))
            | (Self::Json, "application/json", _) => 4,
            (Self::Activity, "application/ld+json", None) => 3,
            (Self::Page, "text/*", _) | (Self::Activity | Self::Json, "application/*", _) => 2,
            (_, "*/*", _) => 1,
            _ => return None,
        };
        Some(fit)
    }
}

/// One media range of `Accept`, with its quality in thousandths.
#[derive(Debug)]
struct Range {
    kind: String,
    profile: Option<String>,
    quality: u16,
}

/// The most exact range for an offer (RFC 9110 section 12.5.1), and its place in the header.
fn best_range(ranges: &[Range], offer: Form) -> Option<(usize, &Range)> {
    ranges
        .iter()
        .enumerate()
        .filter_map(|(position, range)| Some((offer.fit(range)?, position, range)))
        .max_by_key(|(fit, position, range)| (*fit, range.quality, usize::MAX - position))
        .map(|(_, position, range)| (position, range))
}

fn accepted(headers: &HeaderMap) -> Vec<Range> {
    headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| split_outside_quotes(value, ','))
        .filter_map(Range::parse)
        .collect()
}

impl Range {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = split_outside_quotes(text, ';').into_iter();
        let kind = parts.next()?.trim().to_ascii_lowercase();
        if !kind.contains('/') {
            return None;
        }
        let mut range = Self {
            kind,
            profile: None,
            quality: 1_000,
        };
        for parameter in parts {
            let (name, value) = parameter.split_once('=')?;
            let value = value.trim().trim_matches('"');
            match name.trim().to_ascii_lowercase().as_str() {
                "q" => range.quality = quality(value)?,
                "profile" => range.profile = Some(value.to_owned()),
                _ => {}
            }
        }
        Some(range)
    }
}

/// `0.25` as 250; nothing for what is no quality.
fn quality(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{fraction:0<3}").parse().ok()?;
    match (whole, thousandths) {
        ("0", _) => Some(thousandths),
        ("1", 0) => Some(1_000),
        _ => None,
    }
}

fn split_outside_quotes(text: &str, separator: char) -> Vec<&str> {
    let mut quoted = false;
    text.split(move |c| {
        quoted ^= c == '"';
        c == separator && !quoted
    })
    .collect()
}

/// The form that the request asks for, when an address has all of them. Who accepts none of them
/// gets the page.
#[derive(Debug, Clone, Copy)]
pub struct Wanted(pub Form);

impl<S: Send + Sync> FromRequestParts<S> for Wanted {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(
            Form::wanted(&parts.headers, FORMS).unwrap_or(Form::Page),
        ))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn wanted(accept: &str) -> Option<Form> {
        let headers = HeaderMap::from_iter([(header::ACCEPT, accept.parse().unwrap())]);
        Form::wanted(&headers, FORMS)
    }

    #[test]
    fn clients_of_the_field_get_what_they_mean() {
        let ld = r#"application/ld+json; profile="https://www.w3.org/ns/activitystreams""#;
        for (client, accept, form) in [
            (
                "Firefox",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                Form::Page,
            ),
            ("curl", "*/*", Form::Page),
            (
                "Mastodon",
                &format!("application/activity+json, {ld}"),
                Form::Activity,
            ),
            ("Pleroma", "application/activity+json", Form::Activity),
            (
                "GoToSocial",
                &format!("{ld},application/activity+json"),
                Form::Activity,
            ),
            ("Lemmy", ld, Form::Activity),
            ("plain JSON-LD", "application/ld+json", Form::Activity),
            ("a script", "application/json", Form::Json),
            ("shouting", "APPLICATION/JSON", Form::Json),
        ] {
            assert_eq!(wanted(accept), Some(form), "{client}");
        }
    }

    #[test]
    fn qualities_and_exactness_decide() {
        assert_eq!(
            wanted("text/html;q=0.5, application/json"),
            Some(Form::Json)
        );
        assert_eq!(
            wanted("text/html;q=0.5, application/json;q=0.499"),
            Some(Form::Page)
        );
        assert_eq!(wanted("application/json, text/html"), Some(Form::Json));
        assert_eq!(wanted("*/*, text/html;q=0"), Some(Form::Activity));
        assert_eq!(
            wanted("*/*;q=0.1, application/json;q=0.2"),
            Some(Form::Json)
        );
        assert_eq!(wanted("application/*;q=0.9, text/*"), Some(Form::Page));
    }

    #[test]
    fn what_is_not_offered_is_not_given() {
        assert_eq!(wanted("image/png"), None);
        assert_eq!(wanted("text/html;q=0"), None);
        assert_eq!(
            wanted(r#"application/ld+json; profile="https://example.org/other""#),
            None
        );
    }

    #[test]
    fn without_a_wish_the_first_offer_is_given() {
        assert_eq!(Form::wanted(&HeaderMap::new(), FORMS), Some(Form::Page));
        assert_eq!(wanted("nonsense"), Some(Form::Page));
        assert_eq!(wanted("application/json;q=2"), Some(Form::Page));
    }

    #[test]
    fn a_comma_in_quotes_separates_nothing() {
        let accept = r#"application/ld+json; profile="a,text/html;b", application/json;q=0.1"#;
        assert_eq!(wanted(accept), Some(Form::Json));
    }
}
