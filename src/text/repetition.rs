//! How often something takes place, in words.

use fluent_templates::fluent_bundle::FluentValue;

use super::Translator;
use crate::domain::{OpportunityContent, recurrence::Every, time::Moment};

impl Translator {
    /// `Every week on Mon and Wed, until Wed 30 June 2027`; nothing for what takes place once.
    #[must_use]
    pub fn repeats(&self, content: &OpportunityContent) -> Option<String> {
        let rule = content.rule()?;
        let often = match rule.plainly() {
            Some((every, interval, days)) => {
                let id = match every {
                    Every::Day => "repeat-days",
                    Every::Week if days.is_empty() => "repeat-weeks",
                    Every::Week => "repeat-weeks-on",
                    Every::Month => "repeat-months",
                    Every::Year => "repeat-years",
                };
                let days: Vec<String> = days
                    .iter()
                    .map(|day| self.get(&format!("weekday-{}", day.number_from_monday())))
                    .collect();
                let variables = [
                    ("n", FluentValue::from(interval)),
                    ("days", self.list(&days).into()),
                ];
                self.with(id, variables)
            }
            None => self.get("repeat-otherwise"),
        };
        Some(if let Some(day) = rule.until() {
            let date = Moment(day.and_hms_opt(0, 0, 0)?.and_utc().fixed_offset());
            let date = self.date(date).into();
            self.with("repeat-until", [("often", often.into()), ("date", date)])
        } else if let Some(n) = rule.count() {
            self.with("repeat-times", [("often", often.into()), ("n", n.into())])
        } else {
            often
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn repeats(tag: &str, rule: &str) -> Option<String> {
        let content = OpportunityContent {
            start_time: Some("2026-11-30T17:00:00+02:00".parse().unwrap()),
            timezone: Some("Europe/Vilnius".to_owned()),
            recurrence: Some(rule.to_owned()),
            ..OpportunityContent::default()
        };
        Translator::new(&tag.parse().unwrap()).repeats(&content)
    }

    #[test]
    fn rules_are_told_in_words() {
        for (rule, en, lt) in [
            ("FREQ=DAILY", "Every day", "Kasdien"),
            ("FREQ=WEEKLY", "Every week", "Kas savaitę"),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR",
                "Every 2 weeks on Mon, Wed and Fri",
                "Kas 2 savaites: pr, tr ir pn",
            ),
            (
                "FREQ=MONTHLY;UNTIL=20270630T205959Z",
                "Every month, until Wed 30 June 2027",
                "Kas mėnesį iki 2027 m. birželio 30 d.",
            ),
            (
                "FREQ=YEARLY;COUNT=3",
                "Every year, 3 times",
                "Kasmet, 3 kartus",
            ),
            (
                "FREQ=MONTHLY;BYDAY=-1MO",
                "On several days",
                "Keliomis dienomis",
            ),
        ] {
            assert_eq!(repeats("en", rule).unwrap(), en);
            assert_eq!(repeats("lt", rule).unwrap(), lt);
        }
        assert_eq!(repeats("en", "nonsense"), None);
    }
}
