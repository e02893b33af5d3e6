//! Numbers that choose the right form of a word.
//!
//! intl_pluralrules 7.0, by which Fluent chooses, loses the remainder in rules such as Lithuanian's
//! `n % 10 = 2..9` (CLDR): it says "22 galimybių" for "22 galimybės", and Arabic suffers alike. So a
//! number of such a language goes in as a smaller one of the same form, and brings along how it is
//! written.

use fluent_templates::fluent_bundle::{
    FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};

/// A variable as Fluent is to see it in a language: chosen by, and still written, rightly.
pub(super) fn told<'a>(value: &FluentValue<'a>, language: &str) -> FluentValue<'a> {
    let FluentValue::Number(number) = value else {
        return value.clone();
    };
    let alike = match language {
        "lt" | "lv" => lithuanian(number.value),
        "ar" => arabic(number.value),
        _ => number.value,
    };
    let same = number.value.total_cmp(&alike).is_eq();
    if same || number.value.fract() != 0.0 {
        return value.clone();
    }
    FluentValue::Number(FluentNumber {
        value: alike,
        options: FluentNumberOptions {
            // No message of ours is about money: this is free to carry the text.
            currency: Some(number.as_string().into_owned()),
            ..number.options.clone()
        },
    })
}

/// How a number is written: as it is, or as it came in before [`told`] changed it.
pub(super) fn written(number: &FluentNumber) -> String {
    number
        .options
        .currency
        .clone()
        .unwrap_or_else(|| number.as_string().into_owned())
}

/// By the last digit, but for 11 to 19.
fn lithuanian(n: f64) -> f64 {
    let (last, two) = (n.abs() % 10.0, n.abs() % 100.0);
    match () {
        () if n.abs() < 20.0 => n,
        () if (11.0..=19.0).contains(&two) => two,
        () if last == 0.0 => 10.0,
        // A message may have words of its own for exactly 1.
        () if last == 1.0 => n,
        () => last,
    }
}

/// By the last two digits; 100, 101 and 102 have a form of their own.
fn arabic(n: f64) -> f64 {
    let two = n.abs() % 100.0;
    match () {
        () if n.abs() < 100.0 => n,
        () if two < 3.0 => 100.0,
        () => two,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{domain::LanguageTag, text::Translator};

    #[test]
    fn lithuanian_words_follow_the_last_digits() {
        let t = Translator::new(&"lt".parse::<LanguageTag>().unwrap());
        for n in 0_i64..1_200 {
            let word = match (n % 10, n % 100) {
                (_, 11..=19) | (0, _) => "galimybių",
                (1, _) => "galimybė",
                _ => "galimybės",
            };
            let text = t.with("count-opportunities", [("n", n.into())]);
            assert_eq!(text, format!("{n} {word}"));
        }
    }

    #[test]
    fn exactly_one_is_not_any_number_that_ends_in_one() {
        let t = Translator::new(&"lt".parse::<LanguageTag>().unwrap());
        let weeks = |n: i64| t.with("repeat-weeks", [("n", n.into())]);
        assert_eq!(weeks(1), "Kas savaitę");
        assert_eq!(weeks(21), "Kas 21 savaitę");
    }

    /// CLDR: few is n % 100 = 3..10, many n % 100 = 11..99.
    #[test]
    fn arabic_numbers_keep_their_form() {
        for (n, alike) in [
            (2, 2),
            (57, 57),
            (100, 100),
            (102, 100),
            (103, 3),
            (311, 11),
        ] {
            assert!((arabic(f64::from(n)) - f64::from(alike)).abs() < 0.1, "{n}");
        }
        let FluentValue::Number(number) = told(&103.into(), "ar") else {
            panic!("a number stays one");
        };
        assert_eq!(written(&number), "103");
    }
}
