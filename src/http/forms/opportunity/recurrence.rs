//! How often something takes place: the rules that most need are chosen, any other is written.

use chrono::{NaiveDate, Weekday};
use chrono_tz::Tz;
use serde_json::Value;

use super::super::{
    Sent,
    part::{Pairs, fill, fill_each},
    value,
};
use crate::{
    actions::Members,
    domain::{
        OpportunityContent, ProblemCode, Problems,
        recurrence::{self, Every, WEEK},
    },
    http::form::Fields,
};

/// What is chosen, with the message of its label; the last is a rule of one's own.
pub const CHOICES: [(&str, &str); 7] = [
    ("", "form-repeat-never"),
    ("daily", "form-repeat-daily"),
    ("weekly", "form-repeat-weekly"),
    ("fortnightly", "form-repeat-fortnightly"),
    ("monthly", "form-repeat-monthly"),
    ("yearly", "form-repeat-yearly"),
    (RULE, "form-repeat-rule"),
];
const RULE: &str = "rule";

const CHOICE: &str = "recurrence";
/// The weekdays, 1 is Monday.
const DAYS: &str = "recurrence.days";
const UNTIL: &str = "recurrence.until";
const WRITTEN: &str = "recurrence.rule";

/// How often each choice comes round.
const EVERY: [(&str, Every, u16); 5] = [
    ("daily", Every::Day, 1),
    ("weekly", Every::Week, 1),
    ("fortnightly", Every::Week, 2),
    ("monthly", Every::Month, 1),
    ("yearly", Every::Year, 1),
];

/// The fields of the rule of something.
pub fn write(pairs: &mut Pairs, content: &OpportunityContent) {
    let Some(text) = &content.recurrence else {
        return;
    };
    let chosen = content.rule().and_then(|rule| {
        let (every, interval, days) = rule.plainly()?;
        let known = EVERY.iter().find(|(_, e, i)| (*e, *i) == (every, interval));
        let (choice, _, _) = known.filter(|_| rule.count().is_none())?;
        Some((*choice, days, rule.until()))
    });
    match chosen {
        Some((choice, days, until)) => {
            fill(pairs, CHOICE, choice);
            let days: Vec<u32> = days.iter().map(Weekday::number_from_monday).collect();
            fill_each(pairs, DAYS, &days);
            let until = until.map(|day| day.to_string());
            fill(pairs, UNTIL, until.unwrap_or_default());
        }
        None => {
            fill(pairs, CHOICE, RULE);
            fill(pairs, WRITTEN, text);
        }
    }
}

/// Puts the rule that the fields say into the patch.
pub fn read(sent: Sent<'_>, zone: Tz, patch: &mut Members, problems: &mut Problems) {
    let fields = sent.fields;
    let rule = match fields.get(CHOICE).trim() {
        "" => Value::Null,
        RULE => match value::line(fields.get(WRITTEN)) {
            Value::Null => {
                problems.add("/recurrence/rule", ProblemCode::Required);
                return;
            }
            rule => rule,
        },
        choice => match EVERY.iter().find(|(known, ..)| *known == choice) {
            Some((_, every, interval)) => {
                let Some(until) = until(fields, problems) else {
                    return;
                };
                let days = match every {
                    Every::Week => weekdays(fields),
                    Every::Day | Every::Month | Every::Year => Vec::new(),
                };
                Value::from(recurrence::compose(*every, *interval, &days, until, zone))
            }
            None => Value::from(choice),
        },
    };
    let mut shaped = vec![CHOICE, DAYS, UNTIL, WRITTEN];
    // The last day ends by the clock of the place.
    if !rule.is_null() {
        shaped.push("timezone");
    }
    sent.put(patch, "recurrence", &shaped, rule);
}

fn weekdays(fields: &Fields) -> Vec<Weekday> {
    let numbers: Vec<&str> = fields.all(DAYS).collect();
    let chosen = WEEK.into_iter().filter(|day| {
        let number = day.number_from_monday().to_string();
        numbers.contains(&number.as_str())
    });
    chosen.collect()
}

/// The last day, if there is one; nothing at all when it cannot be read.
fn until(fields: &Fields, problems: &mut Problems) -> Option<Option<NaiveDate>> {
    match fields.get(UNTIL).trim() {
        "" => Some(None),
        day => match day.parse() {
            Ok(day) => Some(Some(day)),
            Err(_no_day) => {
                let why = "is not a day such as 2026-12-05".to_owned();
                problems.add("/recurrence/until", ProblemCode::Malformed(why));
                None
            }
        },
    }
}
