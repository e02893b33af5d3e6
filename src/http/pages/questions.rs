//! An organiser's own questions, as fields of a form, and what was answered, as lines.

use chrono::NaiveTime;

use super::{
    view::{Choice, Choices, Field, Pair, Wrong},
    visitor::Visitor,
};
use crate::{
    domain::{
        Problems, Question, QuestionId,
        question::{Answer, Given, QuestionKind, YES_NO},
        time::Moment,
    },
    http::{form::Fields, forms::told},
    text::{Translator, plain},
};

/// A question as somebody is asked it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// What is asked; whether it may be left out is said.
    pub label: String,
    /// Why it is asked, until when the answer is kept, and who reads it: a line each.
    pub hints: Vec<String>,
    /// For a text.
    pub field: Field,
    /// To choose from; of a text nothing.
    pub choices: Option<Choices>,
}

/// The name of a question's field.
fn field(id: QuestionId) -> String {
    format!("answer.{id}")
}

/// The fields of these questions, with what was answered.
#[must_use]
pub fn asked(questions: &[Question], given: &Given, visitor: &Visitor) -> Vec<Asked> {
    questions
        .iter()
        .map(|one| ask(one, given, visitor))
        .collect()
}

fn ask(question: &Question, given: &Given, visitor: &Visitor) -> Asked {
    let t = &visitor.t;
    let content = &question.content;
    let text = plain::line(&content.text);
    let label = match content.required {
        true => text,
        false => t.with("question-optional", [("text", text.into())]),
    };
    let why = t.with(
        "question-why",
        [("purpose", plain::line(&content.purpose).into())],
    );
    let until = match (content.erase_on, content.erase_after) {
        (Some(day), _) => {
            let day = Moment(day.and_time(NaiveTime::MIN).and_utc().fixed_offset());
            t.with("question-erased-on", [("date", t.date(day).into())])
        }
        (None, days) => t.with(
            "question-erased-after",
            [("n", days.unwrap_or_default().into())],
        ),
    };
    let private = content.sensitive.then(|| t.get("question-sensitive"));
    let name = field(question.id);
    let answer = given.get(&question.id.to_string());
    let offered: Option<Vec<(String, String)>> = match content.kind {
        QuestionKind::Text => None,
        QuestionKind::Choice => {
            let options = content.options.iter();
            Some(options.map(|one| (one.clone(), one.clone())).collect())
        }
        QuestionKind::YesNo => {
            let words = YES_NO.map(|word| (word.to_owned(), said(word, content.kind, t)));
            Some(words.to_vec())
        }
    };
    let choices = offered.map(|offered| Choices {
        name: name.clone(),
        choices: offered
            .into_iter()
            .map(|(value, label)| Choice {
                checked: answer == Some(&value),
                value,
                label,
                count: String::new(),
            })
            .collect(),
        error: None,
    });
    Asked {
        label,
        hints: [Some(why), Some(until), private]
            .into_iter()
            .flatten()
            .collect(),
        field: Field::new(&name, answer.cloned().unwrap_or_default()),
        choices,
    }
}

/// What stands in the fields of these questions.
#[must_use]
pub fn read(questions: &[Question], fields: &Fields) -> Given {
    questions
        .iter()
        .map(|one| {
            (
                one.id.to_string(),
                fields.get(&field(one.id)).trim().to_owned(),
            )
        })
        .filter(|(_, answer)| !answer.is_empty())
        .collect()
}

/// What was answered, as it is sent.
#[must_use]
pub fn given(answers: &[Answer]) -> Given {
    answers
        .iter()
        .map(|answer| (answer.question.to_string(), answer.value.clone()))
        .collect()
}

/// Puts what was sent into the fields.
pub fn refill(asked: &mut [Asked], given: &Given) {
    for one in asked {
        let id = one.field.name.strip_prefix("answer.").unwrap_or_default();
        let sent = given.get(id).cloned().unwrap_or_default();
        for choice in one
            .choices
            .iter_mut()
            .flat_map(|all| all.choices.iter_mut())
        {
            choice.checked = choice.value == sent;
        }
        one.field.value = sent;
    }
}

/// Shows what is wrong with answers at their fields; answers the lines for the summary.
pub fn tell(asked: &mut [Asked], problems: &Problems, t: &Translator) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for problem in &problems.0 {
        let Some(id) = problem.pointer.strip_prefix("/answers/") else {
            continue;
        };
        let name = format!("answer.{id}");
        let Some(one) = asked.iter_mut().find(|one| one.field.name == name) else {
            continue;
        };
        let message = match one.choices {
            Some(_) => t.get("problem-choose-one"),
            None => t.problem(problem),
        };
        let error = Some(message.clone());
        match &mut one.choices {
            Some(choices) => choices.error = error,
            None => one.field.error = error,
        }
        wrong.push(Wrong {
            field: name,
            message: told::Complaint {
                field: String::new(),
                label: one.label.clone(),
                message,
            }
            .line(),
        });
    }
    wrong
}

/// An answer in words.
#[must_use]
pub fn said(value: &str, kind: QuestionKind, t: &Translator) -> String {
    match (kind, value) {
        (QuestionKind::YesNo, "yes") => t.get("answer-yes"),
        (QuestionKind::YesNo, _) => t.get("answer-no"),
        _ => value.to_owned(),
    }
}

/// Questions with their answers, a line each; of those that were not answered nothing.
#[must_use]
pub fn lines(questions: &[Question], answers: &[Answer], t: &Translator) -> Vec<Pair> {
    questions
        .iter()
        .filter_map(|question| {
            let answer = answers.iter().find(|one| one.question == question.id)?;
            Some(Pair {
                name: plain::line(&question.content.text),
                value: said(&answer.value, question.content.kind, t),
                href: None,
            })
        })
        .collect()
}
