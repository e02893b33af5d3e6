//! What an organiser asks of whoever signs up, and what is answered.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, Months, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    AccountId, EnrolmentId, OrganisationId, QuestionId,
    document::{ProblemCode, Problems, always_written, words},
    permission::Actor,
};

/// Most questions about one opportunity.
pub const MOST: usize = 10;
/// Most characters of a question, and of what it is asked for.
pub const TEXT: usize = 300;
/// Most characters of one of the answers to choose from.
pub const OPTION: usize = 100;
/// Most answers to choose from.
pub const OPTIONS: usize = 20;
/// Most characters of an answer.
pub const ANSWER: usize = 500;
/// Most days after the end for which answers are kept.
pub const DAYS: u32 = 365;

words! {
    /// How a question is answered.
    #[derive(Default)]
    pub enum QuestionKind {
        /// By a short text.
        #[default]
        Text = "text",
        /// By one of some answers.
        Choice = "choice",
        /// By `yes` or `no`.
        YesNo = "yesNo",
    }
}

always_written!(QuestionKind);

/// The answers to a question of the kind [`QuestionKind::YesNo`].
pub const YES_NO: [&str; 2] = ["yes", "no"];

/// What an author says of a question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, rename_all = "camelCase")]
pub struct QuestionContent {
    /// The question.
    pub text: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The answers to choose from, of a `choice`.
    pub options: Vec<String>,
    /// Whether it must be answered.
    pub required: bool,
    /// What it is asked for: shown to whoever answers.
    pub purpose: String,
    /// Whether it is about health or diet: only those who are named read what is answered.
    pub sensitive: bool,
    /// The day on which the answers are erased. This, or `eraseAfter`.
    #[schema(value_type = Option<String>, format = Date)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erase_on: Option<NaiveDate>,
    /// So many days after the end they are erased; of what has no end, after they were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erase_after: Option<u32>,
}

impl QuestionContent {
    /// The same without blanks around its texts and without empty answers to choose from.
    #[must_use]
    pub fn tidy(mut self) -> Self {
        let trim = |text: &str| text.trim().to_owned();
        self.text = trim(&self.text);
        self.purpose = trim(&self.purpose);
        self.options = self.options.iter().map(|option| trim(option)).collect();
        self.options.retain(|option| !option.is_empty());
        self
    }

    /// Notes what is wrong with it, at `pointer` and below.
    pub fn check(&self, pointer: &str, now: DateTime<Utc>, problems: &mut Problems) {
        for (text, name) in [(&self.text, "text"), (&self.purpose, "purpose")] {
            let at = format!("{pointer}/{name}");
            problems.add_if(text.is_empty(), at.as_str(), ProblemCode::Required);
            let is_long = text.chars().count() > TEXT;
            problems.add_if(is_long, at, ProblemCode::TooLong(TEXT));
        }
        let at = format!("{pointer}/options");
        let different: BTreeSet<&String> = self.options.iter().collect();
        let wrong = match self.kind {
            QuestionKind::Choice if self.options.len() < 2 => Some(ProblemCode::Malformed(
                "needs two answers or more".to_owned(),
            )),
            QuestionKind::Choice if self.options.len() > OPTIONS => {
                Some(ProblemCode::TooMany(OPTIONS))
            }
            QuestionKind::Choice if different.len() < self.options.len() => {
                Some(ProblemCode::Malformed("has one answer twice".to_owned()))
            }
            QuestionKind::Choice if self.options.iter().any(|one| one.chars().count() > OPTION) => {
                Some(ProblemCode::TooLong(OPTION))
            }
            QuestionKind::Choice => None,
            QuestionKind::Text | QuestionKind::YesNo => (!self.options.is_empty())
                .then(|| ProblemCode::Malformed("is only for a choice".to_owned())),
        };
        if let Some(wrong) = wrong {
            problems.add(at, wrong);
        }
        self.check_end(pointer, now.date_naive(), problems);
    }

    fn check_end(&self, pointer: &str, today: NaiveDate, problems: &mut Problems) {
        let (on, after) = (
            format!("{pointer}/eraseOn"),
            format!("{pointer}/eraseAfter"),
        );
        match (self.erase_on, self.erase_after) {
            (None, None) => problems.add(after, ProblemCode::Required),
            (Some(_), Some(_)) => {
                let why = "is given twice: a day, or days after the end".to_owned();
                problems.add(after, ProblemCode::NotSupported(why));
            }
            (Some(day), None) => {
                let first = today.checked_add_days(Days::new(1)).unwrap_or(today);
                let last = today.checked_add_months(Months::new(24)).unwrap_or(today);
                let bounds = ProblemCode::OutOfRange(first.to_string(), last.to_string());
                problems.add_if(day < first || day > last, on, bounds);
            }
            (None, Some(days)) => {
                let bounds = ProblemCode::OutOfRange("0".to_owned(), DAYS.to_string());
                problems.add_if(days > DAYS, after, bounds);
            }
        }
    }
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// What its author says.
    pub content: QuestionContent,
    /// Who reads the answers, where it is sensitive.
    pub readers: Vec<AccountId>,
}

impl Question {
    /// When an answer is erased: `over` is when the opportunity is.
    #[must_use]
    pub fn erases(&self, over: Option<DateTime<Utc>>, given: DateTime<Utc>) -> DateTime<Utc> {
        match self
            .content
            .erase_on
            .and_then(|day| day.and_hms_opt(0, 0, 0))
        {
            Some(begin) => begin.and_utc(),
            None => {
                let days = self.content.erase_after.unwrap_or_default();
                over.unwrap_or(given) + TimeDelta::days(days.into())
            }
        }
    }

    /// Whether it is still asked: not when its answers would be erased at once.
    #[must_use]
    pub fn is_asked(&self, now: DateTime<Utc>) -> bool {
        self.content
            .erase_on
            .is_none_or(|day| day > now.date_naive())
    }

    /// Whether somebody who edits the opportunities of an organisation reads the answers: of what is
    /// sensitive, only who is named and still belongs to it.
    #[must_use]
    pub fn is_read_by(&self, actor: &Actor, organisation: OrganisationId) -> bool {
        if !self.content.sensitive {
            return actor.edits(organisation);
        }
        let is_member = actor
            .memberships
            .iter()
            .any(|one| one.organisation == organisation);
        let account = actor.account.as_ref().map(|account| account.id);
        is_member && account.is_some_and(|account| self.readers.contains(&account))
    }

    /// What is wrong with an answer that is not empty.
    fn problem(&self, answer: &str) -> Option<ProblemCode> {
        let is_one_of = |offered: &[String]| {
            let wrong = !offered.iter().any(|one| one == answer);
            wrong.then(|| ProblemCode::NotOneOf(offered.join(", ")))
        };
        match self.content.kind {
            QuestionKind::Text if answer.chars().count() > ANSWER => {
                Some(ProblemCode::TooLong(ANSWER))
            }
            QuestionKind::Text => None,
            QuestionKind::Choice => is_one_of(&self.content.options),
            QuestionKind::YesNo => is_one_of(&YES_NO.map(str::to_owned)),
        }
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Whose it is.
    pub enrolment: EnrolmentId,
    /// To what.
    pub question: QuestionId,
    /// What was answered: a text, one of the options, `yes` or `no`.
    pub value: String,
    /// When.
    pub given: DateTime<Utc>,
}

/// Answers as they are sent: by the id of their question.
pub type Given = BTreeMap<String, String>;
always_written!(Given);

/// Reads the answers to some questions; what is wrong is noted at `/answers/{id}`.
pub fn read_answers(
    questions: &[Question],
    given: &Given,
    problems: &mut Problems,
) -> Vec<(QuestionId, String)> {
    let mut answers = Vec::new();
    for question in questions {
        let id = question.id.to_string();
        let pointer = format!("/answers/{id}");
        let answer = given.get(&id).map(|text| text.trim()).unwrap_or_default();
        if answer.is_empty() {
            problems.add_if(question.content.required, pointer, ProblemCode::Required);
            continue;
        }
        match question.problem(answer) {
            Some(wrong) => problems.add(pointer, wrong),
            None => answers.push((question.id, answer.to_owned())),
        }
    }
    for id in given.keys() {
        let is_known = questions.iter().any(|one| one.id.to_string() == *id);
        let pointer = format!("/answers{}", super::document::pointer_to(id));
        problems.add_if(!is_known, pointer, ProblemCode::Unknown);
    }
    answers
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-30T12:00:00Z".parse().unwrap()
    }

    fn question(change: impl FnOnce(&mut QuestionContent)) -> Question {
        let mut content = QuestionContent {
            text: "What do you eat?".to_owned(),
            purpose: "We cook.".to_owned(),
            erase_after: Some(7),
            ..QuestionContent::default()
        };
        change(&mut content);
        Question {
            id: QuestionId::new(),
            content,
            readers: Vec::new(),
        }
    }

    fn wrong(change: impl FnOnce(&mut QuestionContent)) -> Vec<String> {
        let mut problems = Problems::default();
        let question = question(change);
        question.content.tidy().check("/0", now(), &mut problems);
        problems.0.into_iter().map(|one| one.pointer).collect()
    }

    #[test]
    fn what_is_wrong_with_a_question_is_told() {
        let options = |n: usize| (0..n).map(|n| n.to_string()).collect::<Vec<_>>();
        assert!(wrong(|_| ()).is_empty());
        assert_eq!(wrong(|it| it.text = " ".to_owned()), ["/0/text"]);
        assert_eq!(wrong(|it| it.text = "x".repeat(301)), ["/0/text"]);
        assert_eq!(wrong(|it| it.purpose.clear()), ["/0/purpose"]);
        assert_eq!(wrong(|it| it.kind = QuestionKind::Choice), ["/0/options"]);
        assert_eq!(wrong(|it| it.options = options(2)), ["/0/options"]);
        for (n, fits) in [(1, false), (2, true), (20, true), (21, false)] {
            let found = wrong(|it| {
                it.kind = QuestionKind::Choice;
                it.options = options(n);
            });
            assert_eq!(found.is_empty(), fits, "{n}");
        }
        assert_eq!(wrong(|it| it.erase_after = None), ["/0/eraseAfter"]);
        assert_eq!(wrong(|it| it.erase_after = Some(366)), ["/0/eraseAfter"]);
        for (day, fits) in [
            ("2026-11-30", false),
            ("2026-12-01", true),
            ("2029-01-01", false),
        ] {
            let found = wrong(|it| {
                it.erase_after = None;
                it.erase_on = Some(day.parse().unwrap());
            });
            assert_eq!(found.is_empty(), fits, "{day}");
        }
        let both = wrong(|it| it.erase_on = Some("2026-12-05".parse().unwrap()));
        assert_eq!(both, ["/0/eraseAfter"]);
    }

    #[test]
    fn answers_are_those_that_were_asked_for() {
        let asked = [
            question(|it| it.required = true),
            question(|it| {
                it.kind = QuestionKind::Choice;
                it.options = vec!["S".to_owned(), "M".to_owned()];
            }),
            question(|it| it.kind = QuestionKind::YesNo),
        ];
        let [text, choice, yes] = asked.each_ref().map(|one| one.id.to_string());
        let told = |given: &[(&String, &str)]| {
            let given: Given = given
                .iter()
                .map(|(id, value)| ((*id).clone(), (*value).to_owned()))
                .collect();
            let mut problems = Problems::default();
            let read = read_answers(&asked, &given, &mut problems);
            (read.len(), problems.0.len())
        };
        assert_eq!(told(&[]), (0, 1));
        assert_eq!(
            told(&[(&text, " soup "), (&choice, "M"), (&yes, "no")]),
            (3, 0)
        );
        assert_eq!(
            told(&[(&text, "soup"), (&choice, "XL"), (&yes, "maybe")]),
            (1, 2)
        );
        assert_eq!(told(&[(&text, &"x".repeat(501))]), (0, 1));
        let strange = "no/id".to_owned();
        assert_eq!(told(&[(&text, "soup"), (&strange, "x")]), (1, 1));
    }

    #[test]
    fn answers_are_erased_on_a_day_or_after_the_end() {
        let given = now();
        let over = Some(now() + TimeDelta::days(10));
        let after = question(|_| ());
        assert_eq!(after.erases(over, given), given + TimeDelta::days(17));
        assert_eq!(after.erases(None, given), given + TimeDelta::days(7));
        let on = question(|it| it.erase_on = Some("2026-12-05".parse().unwrap()));
        assert_eq!(
            on.erases(over, given).to_string(),
            "2026-12-05 00:00:00 UTC"
        );
        assert!(on.is_asked(now()) && !on.is_asked(now() + TimeDelta::days(5)));
    }
}
