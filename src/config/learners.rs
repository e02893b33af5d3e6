//! People under age.

use super::{keys, reader::Reader};
use crate::domain::learner::{ConsentAges, GuardianStep};

/// The section `[learners]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learners {
    /// From which age people consent themselves.
    pub consent_age: u32,
    /// What is needed of a guardian besides her word.
    pub guardian_step: GuardianStep,
    /// After how many months without her a learner's account is erased; 0: never.
    pub inactive_months: u32,
}

impl Learners {
    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let country = reader.read_optional(&keys::LEARNERS_COUNTRY, country);
        let step = reader.read(&keys::LEARNERS_GUARDIAN_STEP, |text| {
            text.parse::<GuardianStep>()
                .map_err(|_no_word| "is not letter or attested".to_owned())
        });
        let months = reader.read(&keys::LEARNERS_INACTIVE_MONTHS, months);
        let ages = reader.read_list(&keys::LEARNERS_CONSENT_AGE, age);
        let ages: ConsentAges = ages?.into_iter().collect();
        Some(Self {
            guardian_step: step?,
            inactive_months: months?,
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

fn months(text: &str) -> Result<u32, String> {
    let read = text.trim().parse().ok();
    read.filter(|months| *months == 0 || (3..=120).contains(months))
        .ok_or_else(|| "is not 0, or a number of months from 3 to 120".to_owned())
}

fn age(text: &str) -> Result<(String, u32), String> {
    let told = || "is not a country with an age from 1 to 21, such as LT=14".to_owned();
    let (place, age) = text.split_once('=').ok_or_else(told)?;
    let age = age.parse().ok().filter(|age| (1..=21).contains(age));
    Ok((country(place)?, age.ok_or_else(told)?))
}
