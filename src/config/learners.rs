//! People under age.

use super::{keys, reader::Reader};
use crate::domain::learner::ConsentAges;

/// The section `[learners]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learners {
    /// From which age people consent themselves.
    pub consent_age: u32,
}

impl Learners {
    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let country = reader.read_optional(&keys::LEARNERS_COUNTRY, country);
        let ages = reader.read_list(&keys::LEARNERS_CONSENT_AGE, age);
        let ages: ConsentAges = ages?.into_iter().collect();
        Some(Self {
            consent_age: ages.of(country?.as_deref()),
        })
    }
}

fn country(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        Ok(text.to_owned())
    } else {
        Err("is not a country in two capital letters (ISO 3166-1), such as LT".to_owned())
    }
}

fn age(text: &str) -> Result<(String, u32), String> {
    let told = || "is not a country with an age from 1 to 21, such as LT=14".to_owned();
    let (place, age) = text.split_once('=').ok_or_else(told)?;
    let age = age.parse().ok().filter(|age| (1..=21).contains(age));
    Ok((country(place)?, age.ok_or_else(told)?))
}
