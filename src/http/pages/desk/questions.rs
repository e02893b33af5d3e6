//! `/desk/{slug}/opportunities/{uuid}/questions`: what an organiser asks of whoever signs up.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::{
    opportunity::changed,
    room::{AtDesk, Desk},
};
use crate::{
    actions::{
        Error,
        ask_questions::{self, Draft, LONGER},
    },
    domain::{
        AccountId, Opportunity, OpportunityId, Problem as Wrongness, ProblemCode, Problems,
        Question, Rule,
        question::{MOST, QuestionContent, QuestionKind},
        time::now,
    },
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            frame::{render, render_with},
            notice::{done, lead_on},
            surroundings::title,
            view::{Choice, Choices, Field, Page, Wrong},
        },
    },
    store::{Connection, accounts, organisations, questions},
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "desk_questions.html")]
struct QuestionsPage {
    t: Translator,
    page: Page,
    desk: Desk,
    errors: Vec<Wrong>,
    /// What is not allowed.
    wrong: Option<String>,
    /// Where the form is sent.
    action: String,
    /// The opportunity, and who takes part.
    title: String,
    lang: String,
    href: String,
    participants: String,
    /// The version of the questions that the form was made from.
    version: String,
    /// The questions, and an empty one for the next.
    questions: Vec<Row>,
}

/// A question in the form.
struct Row {
    /// What stands above it.
    legend: String,
    /// It is the empty one behind others.
    folded: bool,
    /// Which one it was before; empty for a new one.
    id: Field,
    text: Field,
    purpose: Field,
    kinds: Choices,
    options: Field,
    /// Whether it must be answered, and whether it is sensitive, each with its name.
    ticks: Vec<Tick>,
    readers: Choices,
    erase_after: Field,
    erase_on: Field,
    /// Whether the answers that are there may go, when they would.
    erase: Option<Choices>,
}

/// Something that is so or not.
struct Tick {
    name: String,
    label: String,
    checked: bool,
}

/// What the page is made from.
struct Found {
    item: Opportunity,
    questions: Vec<Question>,
    /// Who may be named.
    people: Vec<(AccountId, String)>,
}

fn find(connection: &mut Connection, desk: &AtDesk, id: OpportunityId) -> Result<Found, Error> {
    let item = desk.opportunity(connection, id)?;
    if item.deleted.is_some() {
        return Err(Rule::Gone.into());
    }
    let mut people = Vec::new();
    for (id, _) in organisations::members(connection, item.organisation)? {
        if let Some(account) = accounts::get(connection, id)? {
            people.push((id, account.name));
        }
    }
    people.sort_by_cached_key(|(_, name)| name.to_lowercase());
    Ok(Found {
        questions: questions::of_opportunity(connection, id)?,
        item,
        people,
    })
}

/// The name of a field of the question at a place.
fn name(n: usize, member: &str) -> String {
    format!("questions.{n}.{member}")
}

/// What the form holds of stored questions, from a place on.
fn stored(questions: &[Question], first: usize) -> Fields {
    let mut fields = Vec::new();
    for (n, question) in (first..).zip(questions) {
        let content = &question.content;
        let mut put = |member: &str, value: String| fields.push((name(n, member), value));
        put("id", question.id.to_string());
        put("text", content.text.clone());
        put("purpose", content.purpose.clone());
        put("kind", content.kind.to_string());
        put("options", content.options.join("\n"));
        if content.required {
            put("required", "true".to_owned());
        }
        if content.sensitive {
            put("sensitive", "true".to_owned());
        }
        for reader in &question.readers {
            put("readers", reader.to_string());
        }
        let days = content.erase_after.map(|days| days.to_string());
        put("eraseAfter", days.unwrap_or_default());
        let day = content.erase_on.map(|day| day.to_string());
        put("eraseOn", day.unwrap_or_default());
    }
    fields.into_iter().collect()
}

/// What was typed, and what another editor asks in the meantime, so that it does not go away. What
/// she took away is asked anew.
fn merged(fields: &Fields, questions: &[Question]) -> Fields {
    let is_id = |name: &str| name.starts_with("questions.") && name.ends_with(".id");
    let is_stored = |id: &str| questions.iter().any(|one| one.id.to_string() == id);
    let typed = fields
        .iter()
        .filter(|(name, value)| !is_id(name) || is_stored(value))
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let is_known = |one: &Question| {
        let id = one.id.to_string();
        fields
            .iter()
            .any(|(name, value)| is_id(name) && value == id)
    };
    let new = questions.iter().filter(|one| !is_known(one)).cloned();
    let new: Vec<Question> = new.collect();
    let next = places(fields).last().map_or(0, |n| n + 1);
    let added = stored(&new, next);
    let added = added
        .iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    typed.chain(added).collect()
}

/// The places that a form has: its own, and those of what others asked in the meantime.
fn places(fields: &Fields) -> Vec<usize> {
    (0..=2 * MOST)
        .filter(|n| fields.all(&name(*n, "text")).next().is_some())
        .collect()
}

/// The questions that a form holds, each with its place; of what has no text nothing.
fn drafts(fields: &Fields, problems: &mut Problems) -> Vec<(usize, Draft)> {
    let mut drafts = Vec::new();
    for n in places(fields) {
        let get = |member: &str| fields.get(&name(n, member)).trim();
        if get("text").is_empty() {
            continue;
        }
        let number = get("eraseAfter");
        let day = get("eraseOn");
        let days = number.parse().ok();
        let on = day.parse().ok();
        let at = |member: &str| format!("/questions/{}/{member}", drafts.len());
        let is_odd = !number.is_empty() && days.is_none();
        problems.add_if(is_odd, at("eraseAfter"), malformed());
        let is_odd = !day.is_empty() && on.is_none();
        problems.add_if(is_odd, at("eraseOn"), malformed());
        let draft = Draft {
            id: get("id").parse().ok(),
            content: QuestionContent {
                text: get("text").to_owned(),
                kind: get("kind").parse().unwrap_or_default(),
                options: match get("kind").parse() {
                    Ok(QuestionKind::Choice) => get("options").lines().map(str::to_owned).collect(),
                    _ => Vec::new(),
                },
                required: get("required") == "true",
                purpose: get("purpose").to_owned(),
                sensitive: get("sensitive") == "true",
                erase_on: on,
                erase_after: days,
            },
            readers: fields
                .all(&name(n, "readers"))
                .filter_map(|id| id.parse().ok())
                .collect(),
        };
        drafts.push((n, draft));
    }
    drafts
}

fn malformed() -> ProblemCode {
    ProblemCode::Malformed("cannot be read".to_owned())
}

/// What is wrong, by the names of the fields.
fn told(problems: &Problems, places: &[usize], t: &Translator) -> Vec<Wrong> {
    let field = |pointer: &str| -> String {
        let mut parts = pointer.split('/').skip(2);
        let n = parts.next().and_then(|n| n.parse::<usize>().ok());
        let n = n.and_then(|n| places.get(n)).copied();
        match (n, parts.next()) {
            (Some(n), Some(member)) => name(n, member),
            _ => String::new(),
        }
    };
    let message = |one: &Wrongness| match (&one.code, one.pointer.rsplit('/').next()) {
        (ProblemCode::Required, Some("readers")) => t.get("problem-choose"),
        (ProblemCode::Malformed(_), Some("options")) => t.get("question-options-hint"),
        (ProblemCode::NotSupported(_), Some("eraseAfter")) => t.get("question-erase-hint"),
        (ProblemCode::Malformed(why), _) if why == LONGER => t.get("question-erase-fixed"),
        _ => t.problem(one),
    };
    problems
        .0
        .iter()
        .map(|one| Wrong {
            field: field(&one.pointer),
            message: message(one),
        })
        .collect()
}

/// A line of the summary, with what the field is called.
fn labelled(wrong: Wrong, t: &Translator) -> Wrong {
    let label = match wrong.field.rsplit('.').next() {
        Some("text") => "question-text",
        Some("purpose") => "question-purpose",
        Some("options") => "question-options",
        Some("readers") => "question-readers",
        Some("eraseAfter") => "question-erase-after",
        Some("eraseOn") => "question-erase-on",
        _ => return wrong,
    };
    let message = format!("{}: {}", t.get(label), wrong.message);
    Wrong { message, ..wrong }
}

fn row(
    n: usize,
    count: usize,
    fields: &Fields,
    found: &Found,
    page: (&[Wrong], &Translator),
) -> Row {
    let (wrong, t) = page;
    let error = |member: &str| {
        let name = name(n, member);
        let found = wrong.iter().find(|one| one.field == name);
        found.map(|one| one.message.clone())
    };
    let field = |member: &str, value: &str| Field {
        name: name(n, member),
        value: value.to_owned(),
        error: error(member),
    };
    let held = |member: &str| field(member, fields.get(&name(n, member)));
    let group = |member: &str, offered: Vec<(String, String)>| Choices {
        name: name(n, member),
        choices: offered
            .into_iter()
            .map(|(value, label)| Choice {
                checked: fields.all(&name(n, member)).any(|own| own == value),
                value,
                label,
                count: String::new(),
            })
            .collect(),
        error: error(member),
    };
    let tick = |member: &str, label: &str| Tick {
        name: name(n, member),
        label: t.get(label),
        checked: fields.get(&name(n, member)) == "true",
    };
    let kinds = QuestionKind::ALL
        .iter()
        .map(|kind| (kind.to_string(), t.get(&format!("question-kind-{kind}"))));
    let mut kinds = group("kind", kinds.collect());
    if kinds.choices.iter().all(|kind| !kind.checked)
        && let Some(first) = kinds.choices.first_mut()
    {
        first.checked = true;
    }
    let is_new = fields.all(&name(n, "text")).next().is_none();
    let people = found.people.iter();
    let is_empty = fields.get(&name(n, "text")).trim().is_empty() && n >= count;
    Row {
        folded: is_empty && n > 0,
        legend: match is_empty {
            true => t.get("question-new"),
            false => t.with("question-number", [("n", (n + 1).into())]),
        },
        id: held("id"),
        text: held("text"),
        purpose: held("purpose"),
        kinds,
        options: held("options"),
        ticks: vec![
            tick("required", "question-required"),
            tick("sensitive", "question-is-sensitive"),
        ],
        readers: group(
            "readers",
            people
                .map(|(id, name)| (id.to_string(), name.clone()))
                .collect(),
        ),
        erase_after: match is_new {
            true => field("eraseAfter", "30"),
            false => held("eraseAfter"),
        },
        erase_on: held("eraseOn"),
        erase: None,
    }
}

/// How many answers go with what a form changes and nobody has ticked, by the place of their question.
fn unticked(
    connection: &mut Connection,
    fields: &Fields,
    (before, drafts): (&[Question], &[(usize, Draft)]),
) -> Result<Vec<(usize, usize)>, Error> {
    let mut lost = Vec::new();
    for n in places(fields) {
        let id = fields.get(&name(n, "id"));
        let Some(old) = before.iter().find(|one| one.id.to_string() == id) else {
            continue;
        };
        let draft = drafts.iter().find(|(place, _)| *place == n);
        let content = draft.map(|(_, draft)| &draft.content);
        let count = ask_questions::lost(connection, old, content)?;
        if count > 0 && fields.get(&name(n, "erase")) != "true" {
            lost.push((n, count));
        }
    }
    Ok(lost)
}

/// Asks whether answers may go.
fn ask_first(page: &mut QuestionsPage, lost: &[(usize, usize)]) {
    let t = &page.t;
    for (n, count) in lost {
        let own = name(*n, "erase");
        let text = name(*n, "text");
        let message = t.get("question-erase-first");
        if let Some(row) = page.questions.iter_mut().find(|row| row.text.name == text) {
            row.erase = Some(Choices {
                name: own.clone(),
                choices: vec![Choice {
                    value: "true".to_owned(),
                    label: t.with("question-erase-go", [("n", (*count).into())]),
                    checked: false,
                    count: String::new(),
                }],
                error: Some(message.clone()),
            });
        }
        page.errors.push(Wrong {
            field: own,
            message,
        });
    }
}

fn page(desk: &AtDesk, found: &Found, fields: &Fields, wrong: Vec<Wrong>) -> QuestionsPage {
    let visitor = &desk.visitor;
    let t = &visitor.t;
    let mut places = places(fields);
    let is_open = places
        .iter()
        .any(|n| fields.get(&name(*n, "text")).trim().is_empty());
    let next = places.last().map_or(0, |n| n + 1);
    if !is_open && places.len() < MOST {
        places.push(next);
    }
    let called = title(&found.item.content.name, visitor);
    let uuid = found.item.uuid;
    QuestionsPage {
        page: visitor.page(""),
        desk: desk.bar("items"),
        questions: places
            .iter()
            .map(|n| {
                row(
                    *n,
                    found.questions.len(),
                    fields,
                    found,
                    (wrong.as_slice(), t),
                )
            })
            .collect(),
        errors: wrong.into_iter().map(|one| labelled(one, t)).collect(),
        wrong: None,
        version: match fields.get("version") {
            "" => ask_questions::version(&found.questions).to_string(),
            version => version.to_owned(),
        },
        action: desk.page(&format!("/opportunities/{uuid}/questions")),
        participants: desk.page(&format!("/opportunities/{uuid}/participants")),
        href: format!("/opportunities/{uuid}"),
        title: called.text,
        lang: called.lang,
        t: t.clone(),
    }
}

/// `GET`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let found = desk.read(&pages, &uuid, find).await?;
    let mut page = page(&desk, &found, &stored(&found.questions, 0), Vec::new());
    page.page.notice = done(&desk.visitor, query.as_deref(), &["saved"]);
    render(&page)
}

/// `POST`: all questions at once. One without a text is none, and goes with what was answered. Where
/// answers would go, that is asked first. An old form changes nothing: what was asked since would go
/// too.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    fields: Fields,
) -> Result<Response, Problem> {
    let found = desk.read(&pages, &uuid, find).await?;
    let id = found.item.uuid;
    let actor = desk.visitor.actor.clone();
    // A form without a version is as old as can be.
    let expected = Some(fields.get("version").parse().unwrap_or(-1));
    let mut problems = Problems::default();
    let drafts = drafts(&fields, &mut problems);
    let places: Vec<usize> = drafts.iter().map(|(n, _)| *n).collect();
    let typed = fields.clone();
    let store = &pages.api.store;
    let said = store
        .write(move |connection| {
            let before = questions::of_opportunity(connection, id)?;
            if expected == Some(ask_questions::version(&before)) {
                let lost = unticked(connection, &typed, (before.as_slice(), drafts.as_slice()))?;
                if !lost.is_empty() {
                    return Ok(lost);
                }
            }
            let drafts = drafts.into_iter().map(|(_, draft)| draft).collect();
            match ask_questions::set(connection, &actor, id, drafts, expected, now()) {
                Err(Error::Rule(Rule::Invalid(more))) => {
                    problems.extend(more);
                    Err(problems.into())
                }
                Ok(_) => Ok(problems.or(Vec::new())?),
                Err(error) => Err(error),
            }
        })
        .await;
    let t = &desk.visitor.t;
    match said {
        Ok(lost) if lost.is_empty() => Ok(lead_on(
            &desk.page(&format!("/opportunities/{id}/questions")),
            "saved",
        )),
        Ok(lost) => {
            let mut page = page(&desk, &found, &fields, Vec::new());
            ask_first(&mut page, &lost);
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let wrong = told(&problems, &places, t);
            let page = page(&desk, &found, &fields, wrong);
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(Error::Rule(Rule::Changed)) => {
            let found = desk.read(&pages, &uuid, find).await?;
            let fields = merged(&fields, &found.questions);
            let mut page = page(&desk, &found, &fields, Vec::new());
            page.version = ask_questions::version(&found.questions).to_string();
            let newer = format!("/opportunities/{id}/questions");
            page.page.notice = Some(changed(&desk, &newer));
            render_with(StatusCode::PRECONDITION_FAILED, &page)
        }
        Err(Error::Rule(Rule::Forbidden(_))) => {
            let mut page = page(&desk, &found, &fields, Vec::new());
            page.wrong = Some(t.get("question-readers-fixed"));
            render_with(StatusCode::FORBIDDEN, &page)
        }
        Err(error) => Err(error.into()),
    }
}
