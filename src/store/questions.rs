//! What organisers ask of whoever signs up, who reads the answers, and the answers.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::{
    Connection, Error,
    connection::both,
    parsed,
    schema::{answer, enrolment, question, question_reader},
};
use crate::domain::{
    AccountId, EnrolmentId, OpportunityId, Question, QuestionId, question::Answer,
};

type Row = (String, String);
type AnswerRow = (String, String, String, NaiveDateTime);

fn read(row: Row, readers: Vec<AccountId>) -> Result<Question, Error> {
    let (id, document) = row;
    Ok(Question {
        id: parsed("question", &id)?,
        content: serde_json::from_str(&document)
            .map_err(|error| Error::Damaged("question", error.to_string()))?,
        readers,
    })
}

fn read_answer((enrolment, question, value, given): AnswerRow) -> Result<Answer, Error> {
    Ok(Answer {
        enrolment: parsed("answer", &enrolment)?,
        question: parsed("answer", &question)?,
        value,
        given: given.and_utc(),
    })
}

/// The questions about an opportunity, in their order.
///
/// # Errors
/// [`Error`].
pub fn of_opportunity(
    connection: &mut Connection,
    opportunity: OpportunityId,
) -> Result<Vec<Question>, Error> {
    let rows: Vec<Row> = both!(connection, c => question::table
        .filter(question::opportunity.eq(opportunity.to_string()))
        .order((question::position, question::id))
        .select((question::id, question::document))
        .load(c))?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<&String> = rows.iter().map(|(id, _)| id).collect();
    let named: Vec<(String, String)> = both!(connection, c => question_reader::table
        .filter(question_reader::question.eq_any(&ids))
        .order(question_reader::account)
        .select((question_reader::question, question_reader::account))
        .load(c))?;
    let mut readers: HashMap<String, Vec<AccountId>> = HashMap::new();
    for (question, account) in named {
        let account = parsed("question_reader", &account)?;
        readers.entry(question).or_default().push(account);
    }
    rows.into_iter()
        .map(|row| {
            let readers = readers.remove(&row.0).unwrap_or_default();
            read(row, readers)
        })
        .collect()
}

/// Writes a question, new or changed, with those who read its answers.
///
/// # Errors
/// [`Error`].
pub fn put(
    connection: &mut Connection,
    opportunity: OpportunityId,
    position: i32,
    item: &Question,
) -> Result<(), Error> {
    let document = serde_json::to_string(&item.content)
        .map_err(|error| Error::Damaged("question", error.to_string()))?;
    let id = item.id.to_string();
    both!(connection, c => diesel::insert_into(question::table)
        .values((
            question::id.eq(&id),
            question::opportunity.eq(opportunity.to_string()),
            question::position.eq(position),
            question::document.eq(&document),
        ))
        .on_conflict(question::id)
        .do_update()
        .set((question::position.eq(position), question::document.eq(&document)))
        .execute(c))?;
    both!(connection, c => diesel::delete(question_reader::table
        .filter(question_reader::question.eq(&id)))
    .execute(c))?;
    for account in &item.readers {
        both!(connection, c => diesel::insert_into(question_reader::table)
            .values((
                question_reader::question.eq(&id),
                question_reader::account.eq(account.to_string()),
            ))
            .on_conflict_do_nothing()
            .execute(c))?;
    }
    Ok(())
}

/// Removes a question with its answers.
///
/// # Errors
/// [`Error::Query`].
pub fn delete(connection: &mut Connection, id: QuestionId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(question::table.find(id.to_string())).execute(c))?;
    Ok(())
}

/// Writes an answer, in place of the one before.
///
/// # Errors
/// [`Error::Query`].
pub fn put_answer(connection: &mut Connection, item: &Answer) -> Result<(), Error> {
    both!(connection, c => diesel::insert_into(answer::table)
        .values((
            answer::enrolment.eq(item.enrolment.to_string()),
            answer::question.eq(item.question.to_string()),
            answer::value.eq(&item.value),
            answer::given.eq(item.given.naive_utc()),
        ))
        .on_conflict((answer::enrolment, answer::question))
        .do_update()
        .set((answer::value.eq(&item.value), answer::given.eq(item.given.naive_utc())))
        .execute(c))?;
    Ok(())
}

/// The answers that belong to a place.
///
/// # Errors
/// [`Error`].
pub fn answers(connection: &mut Connection, enrolment: EnrolmentId) -> Result<Vec<Answer>, Error> {
    let rows: Vec<AnswerRow> = both!(connection, c => answer::table
        .filter(answer::enrolment.eq(enrolment.to_string()))
        .order(answer::question)
        .load(c))?;
    rows.into_iter().map(read_answer).collect()
}

/// Every answer to a question.
///
/// # Errors
/// [`Error`].
pub fn answers_to(connection: &mut Connection, id: QuestionId) -> Result<Vec<Answer>, Error> {
    let rows: Vec<AnswerRow> = both!(connection, c => answer::table
        .filter(answer::question.eq(id.to_string()))
        .order(answer::enrolment)
        .load(c))?;
    rows.into_iter().map(read_answer).collect()
}

/// The opportunities whose questions have answers.
///
/// # Errors
/// [`Error`].
pub fn answered(connection: &mut Connection) -> Result<Vec<OpportunityId>, Error> {
    let ids: Vec<String> = both!(connection, c => answer::table
        .inner_join(enrolment::table)
        .select(enrolment::opportunity)
        .distinct()
        .load(c))?;
    ids.iter().map(|id| parsed("answer", id)).collect()
}

/// Erases the answers that belong to a place.
///
/// # Errors
/// [`Error::Query`].
pub fn erase_answers(connection: &mut Connection, enrolment: EnrolmentId) -> Result<(), Error> {
    both!(connection, c => diesel::delete(answer::table
        .filter(answer::enrolment.eq(enrolment.to_string())))
    .execute(c))?;
    Ok(())
}

/// Erases one answer.
///
/// # Errors
/// [`Error::Query`].
pub fn erase_answer(
    connection: &mut Connection,
    enrolment: EnrolmentId,
    question: QuestionId,
) -> Result<(), Error> {
    let place = (enrolment.to_string(), question.to_string());
    both!(connection, c => diesel::delete(answer::table.find(place)).execute(c))?;
    Ok(())
}

/// Erases the answers to a question that were given until `until`; answers how many.
///
/// # Errors
/// [`Error::Query`].
pub fn erase_answers_to(
    connection: &mut Connection,
    question: QuestionId,
    until: DateTime<Utc>,
) -> Result<usize, Error> {
    Ok(both!(connection, c => diesel::delete(answer::table
        .filter(answer::question.eq(question.to_string()))
        .filter(answer::given.le(until.naive_utc())))
    .execute(c))?)
}
