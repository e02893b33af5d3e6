//! Numbers, money, lengths of time, ages and distances.

use super::Translator;
use crate::domain::{
    OpportunityContent,
    opportunity::{Audience, Price},
};

impl Translator {
    /// A number with `decimals` digits after the language's point, and its separators between
    /// thousands from 10 000 on.
    #[must_use]
    pub fn number(&self, value: f64, decimals: usize) -> String {
        let plain = format!("{value:.decimals$}");
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut text = group(whole, &self.get("format-group"));
        if !fraction.is_empty() {
            text.push_str(&self.get("format-decimal"));
            text.push_str(fraction);
        }
        text
    }

    /// A whole number with the language's separators between thousands, from 10 000 on.
    #[must_use]
    pub fn count(&self, value: i64) -> String {
        group(&value.to_string(), &self.get("format-group"))
    }

    /// A price: `€12.50`, `12,50 €`. Whole amounts have no cents.
    #[must_use]
    pub fn price(&self, price: &Price) -> String {
        let amount = price.amount.as_f64().unwrap_or_default();
        let amount = self.number(amount, if amount.fract() == 0.0 { 0 } else { 2 });
        let (id, currency) = match sign(&price.currency) {
            Some(sign) => ("format-price", sign),
            None => ("format-price-code", price.currency.as_str()),
        };
        self.with(
            id,
            [("amount", amount.into()), ("currency", currency.into())],
        )
    }

    /// What an opportunity costs: `Free`, a price, `Paid`; nothing when nobody said.
    #[must_use]
    pub fn cost(&self, content: &OpportunityContent) -> Option<String> {
        let price = content.price.as_ref();
        let nothing = price.is_some_and(|price| price.amount.as_f64() == Some(0.0));
        match (content.free, price) {
            (Some(true), _) => Some(self.get("fact-free")),
            (_, Some(_)) if nothing => Some(self.get("fact-free")),
            (_, Some(price)) => Some(self.price(price)),
            (Some(false), None) => Some(self.get("fact-paid")),
            (None, None) => None,
        }
    }

    /// A length of time: `PT3H` becomes `3 hours`, `3 valandos` Nothing for what is no duration of
    /// ISO 8601, or an empty one.
    #[must_use]
    pub fn duration(&self, iso8601: &str) -> Option<String> {
        let parts = duration_parts(iso8601)?;
        let names = [
            "fact-years",
            "fact-months",
            "fact-days",
            "fact-hours",
            "fact-minutes",
        ];
        let words: Vec<String> = names
            .into_iter()
            .zip(parts)
            .filter(|&(_, n)| n > 0)
            .map(|(id, n)| self.with(id, [("n", n.into())]))
            .collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// For which ages: `Ages 14 to 19`; nothing when no age is named.
    #[must_use]
    pub fn ages(&self, audience: &Audience) -> Option<String> {
        let (id, min, max) = match (audience.min_age, audience.max_age) {
            (None | Some(0), None) => return None,
            (Some(min), Some(max)) if min == max => ("fact-age-only", min, max),
            (Some(0) | None, Some(max)) => ("fact-age-to", 0, max),
            (Some(min), Some(max)) => ("fact-ages", min, max),
            (Some(min), None) => ("fact-age-from", min, 0),
        };
        Some(self.with(id, [("min", min.into()), ("max", max.into())]))
    }

    /// A distance, rounded as far as a person walks: `850 m`, `2.4 km`, `12 km`.
    #[must_use]
    pub fn distance(&self, kilometres: f64) -> String {
        let (id, n) = if kilometres < 0.995 {
            (
                "format-metres",
                self.number((kilometres * 100.0).round() * 10.0, 0),
            )
        } else if kilometres < 9.95 {
            let tenths = (kilometres * 10.0).round();
            let digits = if tenths % 10.0 == 0.0 { 0 } else { 1 };
            ("format-kilometres", self.number(kilometres, digits))
        } else {
            ("format-kilometres", self.number(kilometres, 0))
        };
        self.with(id, [("n", n.into())])
    }
}

/// The sign of a currency that has one of its own; others are named by their code.
fn sign(currency: &str) -> Option<&'static str> {
    match currency {
        "EUR" => Some("€"),
        "GBP" => Some("£"),
        "USD" => Some("$"),
        _ => None,
    }
}

/// A whole number with a separator between its thousands, when it has five digits or more: shorter
/// ones stay together, among them years.
pub(super) fn group(whole: &str, separator: &str) -> String {
    let (minus, digits) = match whole.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", whole),
    };
    if digits.len() < 5 {
        return whole.to_owned();
    }
    let mut text = minus.to_owned();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

/// Years, months, days, hours, minutes. A fraction goes down to the next smaller unit.
fn duration_parts(iso8601: &str) -> Option<[i64; 5]> {
    let length = iso8601_duration::Duration::parse(iso8601).ok()?;
    let months = whole(length.year * 12.0 + length.month)?;
    let hours = length.hour + length.day.fract() * 24.0;
    let minutes = length.minute + hours.fract() * 60.0 + length.second / 60.0;
    let parts = [
        months / 12,
        months % 12,
        whole(length.day.trunc())?,
        whole(hours.trunc())?,
        whole(minutes)?,
    ];
    Some(parts)
}

fn whole(value: f32) -> Option<i64> {
    format!("{value:.0}").parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn t(tag: &str) -> Translator {
        Translator::new(&tag.parse().unwrap())
    }

    fn price(amount: &str, currency: &str) -> Price {
        Price {
            amount: serde_json::from_str(amount).unwrap(),
            currency: currency.to_owned(),
        }
    }

    #[test]
    fn prices_are_written_as_the_language_writes_them() {
        for (amount, currency, en, lt) in [
            ("12.5", "EUR", "€12.50", "12,50\u{a0}€"),
            ("12", "EUR", "€12", "12\u{a0}€"),
            ("12.0", "GBP", "£12", "12\u{a0}£"),
            ("14900", "HUF", "HUF 14,900", "14\u{a0}900\u{a0}HUF"),
        ] {
            assert_eq!(t("en").price(&price(amount, currency)), en);
            assert_eq!(t("lt").price(&price(amount, currency)), lt);
        }
    }

    #[test]
    fn cost_tells_what_was_said_and_no_more() {
        let cost = |free, price| {
            t("en").cost(&OpportunityContent {
                free,
                price,
                ..OpportunityContent::default()
            })
        };
        assert_eq!(cost(Some(true), None).unwrap(), "Free");
        assert_eq!(cost(None, Some(price("0", "EUR"))).unwrap(), "Free");
        assert_eq!(cost(Some(false), Some(price("5", "EUR"))).unwrap(), "€5");
        assert_eq!(cost(Some(false), None).unwrap(), "Paid");
        assert_eq!(cost(None, None), None);
    }

    #[test]
    fn durations_are_words() {
        for (iso, en, lt) in [
            ("PT3H", "3 hours", "3 valandos"),
            ("PT1H30M", "1 hour 30 minutes", "1 valanda 30 minučių"),
            ("PT1.5H", "1 hour 30 minutes", "1 valanda 30 minučių"),
            ("P2W", "14 days", "14 dienų"),
            ("P1Y6M", "1 year 6 months", "1 metai 6 mėnesiai"),
            ("PT90M", "90 minutes", "90 minučių"),
        ] {
            assert_eq!(t("en").duration(iso).unwrap(), en);
            assert_eq!(t("lt").duration(iso).unwrap(), lt);
        }
        for nothing in ["", "three hours", "PT0S"] {
            assert_eq!(t("en").duration(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn ages_and_distances() {
        let ages = |min_age, max_age| {
            t("en").ages(&Audience {
                min_age,
                max_age,
                groups: Vec::new(),
            })
        };
        assert_eq!(ages(Some(14), Some(19)).unwrap(), "Ages 14 to 19");
        assert_eq!(ages(Some(14), Some(14)).unwrap(), "Age 14");
        assert_eq!(ages(Some(18), None).unwrap(), "From age 18");
        assert_eq!(ages(None, Some(12)).unwrap(), "Up to age 12");
        assert_eq!(ages(None, None), None);
        for (kilometres, text) in [
            (0.0, "0 m"),
            (0.853, "850 m"),
            (2.44, "2,4 km"),
            (5.0, "5 km"),
            (9.97, "10 km"),
            (12_345.0, "12\u{a0}345 km"),
        ] {
            assert_eq!(t("lt").distance(kilometres), text);
        }
    }
}
