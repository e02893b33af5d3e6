//! `/desk/{slug}/guardians`: a guardian has signed on paper. Nobody's name is shown before her code was
//! typed.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::{
    cards::{Line, called},
    room::{AtDesk, Desk},
};
use crate::{
    actions::{Error, attest_guardian, guardian::Statement, hand_out_cards},
    domain::{
        Account, AccountId, Learner, Organisation, Problem as Wrongly, Rule, card::spoken,
        learner::GuardianState, time::now,
    },
    http::{
        Problem,
        form::Fields,
        limits::CodeTry,
        pages::{
            Pages,
            facts::day,
            frame::{render, render_with},
            join::{agrees, born, born::Born, put_at, told},
            notice::{done, lead_on},
            view::{Choices, Field, Page, Wrong},
            visitor::Visitor,
        },
        visit::Visit,
    },
    store::{Connection, attestations},
    text::Translator,
};

/// So many lines of what was done are shown.
const ROWS: i64 = 100;

/// The page.
#[derive(Template)]
#[template(path = "desk_guardians.html")]
struct DeskGuardiansPage {
    t: Translator,
    page: Page,
    desk: Desk,
    errors: Vec<Wrong>,
    /// Where the forms are sent.
    action: String,
    code: Field,
    /// The child whose code was typed.
    child: Option<Child>,
    name: Field,
    born: Born,
    agrees: Choices,
    entries: Vec<Line>,
}

/// A child, once the code was shown.
struct Child {
    name: String,
    /// By which she was found, as it is read aloud: it is printed on the paper.
    code: String,
    /// The guardian has no mail address.
    on_paper: bool,
    /// The guardian has agreed, and somebody has seen it.
    confirmed: bool,
    /// This organisation may note that she does not agree any more.
    may_withdraw: bool,
}

/// `GET`.
pub(super) async fn show(
    State(pages): State<Pages>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut page = page(&pages, &desk, "").await?;
    page.page.notice = done(
        &desk.visitor,
        query.as_deref(),
        &["attested", "attest-withdrawn"],
    );
    render(&page)
}

async fn page(pages: &Pages, desk: &AtDesk, code: &str) -> Result<DeskGuardiansPage, Problem> {
    let visitor = &desk.visitor;
    hand_out_cards::may(&visitor.actor, &desk.organisation)?;
    let (reader, organisation) = (visitor.clone(), desk.organisation.clone());
    let load = move |c: &mut Connection| lines(c, &reader, &organisation);
    Ok(DeskGuardiansPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        desk: desk.bar("cards"),
        errors: Vec::new(),
        action: desk.page("/guardians"),
        code: Field::new("code", code),
        child: None,
        name: Field::new("name", ""),
        born: Born::default(),
        agrees: Choices::default(),
        entries: pages.api.store.read(load).await?,
    })
}

fn lines(
    connection: &mut Connection,
    visitor: &Visitor,
    organisation: &Organisation,
) -> Result<Vec<Line>, Error> {
    attestations::of_organisation(connection, organisation.uuid, ROWS)?
        .into_iter()
        .map(|entry| {
            let date = day(entry.at, visitor);
            let id = format!("attest-entry-{}", entry.what);
            let told = [("date", date.into()), ("code", spoken(&entry.code).into())];
            Ok(Line {
                told: visitor.t.with(&id, told),
                by: called(connection, entry.by)?,
            })
        })
        .collect()
}

/// `POST`: `do` is `look`, `attest` or `withdraw`, each with the `code`.
pub(super) async fn send(
    State(pages): State<Pages>,
    desk: AtDesk,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    let typed = fields.get("code").to_owned();
    let mut page = page(&pages, &desk, &typed).await?;
    let account = desk.visitor.actor.account.as_ref().map(|one| one.id);
    let attempt = pages.limits.try_code(account, &visit.client)?;
    let (actor, organisation) = (desk.visitor.actor.clone(), desk.organisation.clone());
    let wanted = typed.clone();
    let look = move |c: &mut Connection| {
        let (child, learner) = attest_guardian::look(c, &actor, &organisation, &wanted, now())?;
        let may = attest_guardian::may_withdraw(c, &actor, &organisation, &child)?;
        Ok::<_, Error>((child, learner, may))
    };
    let (child, learner, may) = match pages.api.store.read(look).await {
        Ok(found) => found,
        Err(Error::Rule(Rule::NotFound)) => {
            let message = desk.visitor.t.get("problem-attest-code");
            let (code, wrong) = page.code.wrong(message);
            page.code = code;
            page.errors.push(wrong);
            return render_with(StatusCode::NOT_FOUND, &page);
        }
        Err(error) => return Err(error.into()),
    };
    page.meet(&desk, &child, &learner, may);
    match fields.get("do") {
        "attest" => attest(&pages, &desk, &fields, (page, child.id), attempt).await,
        "withdraw" => {
            attempt.succeeded();
            let (actor, organisation) = (desk.visitor.actor.clone(), desk.organisation.clone());
            let mails = desk.visitor.mails;
            let done = move |c: &mut Connection| {
                attest_guardian::withdraw(c, &actor, &organisation, &typed, mails, now())
            };
            pages.api.store.write(done).await?;
            Ok(lead_on(&desk.page("/guardians"), "attest-withdrawn"))
        }
        _ => {
            attempt.succeeded();
            render(&page)
        }
    }
}

impl DeskGuardiansPage {
    /// Shows the child whose code was typed.
    fn meet(&mut self, desk: &AtDesk, child: &Account, learner: &Learner, may_withdraw: bool) {
        let guardian = learner.guardian.as_ref();
        let name = guardian.and_then(|guardian| guardian.name.clone());
        let label = desk
            .visitor
            .t
            .with("attest-agree", [("name", child.name.as_str().into())]);
        let confirmed = guardian.is_some_and(|one| one.state == GuardianState::Confirmed);
        self.name = Field::new("name", name.unwrap_or_default());
        self.agrees = agrees(false, label);
        self.child = Some(Child {
            name: child.name.clone(),
            code: guardian
                .map(|guardian| spoken(&guardian.code))
                .unwrap_or_default(),
            on_paper: guardian.is_some_and(|guardian| guardian.email.is_none()),
            confirmed,
            may_withdraw: may_withdraw && confirmed && child.leaving.is_none(),
        });
    }
}

async fn attest(
    pages: &Pages,
    desk: &AtDesk,
    fields: &Fields,
    (mut page, child): (DeskGuardiansPage, AccountId),
    attempt: CodeTry<'_>,
) -> Result<Response, Problem> {
    let visitor = &desk.visitor;
    page.name = Field::new("name", fields.get("name"));
    page.born = Born::read(fields);
    let statement = Statement {
        name: fields.get("name").to_owned(),
        birth_month: page.born.month_of_year(),
        agrees: fields.get("agrees") == "true",
    };
    let (actor, organisation) = (visitor.actor.clone(), desk.organisation.clone());
    let (typed, language) = (page.code.value.clone(), visitor.t.language().clone());
    let step = pages.settings.learners.guardian_step;
    // Who has the code could try every month.
    let month = pages.limits.try_month(child)?;
    let attested = pages
        .api
        .store
        .write(move |c| {
            let said = (typed.as_str(), &statement);
            let paper = (&language, step);
            attest_guardian::attest(c, &actor, &organisation, said, paper, now())
        })
        .await;
    match attested {
        Ok(()) => {
            attempt.succeeded();
            month.give_back();
            Ok(lead_on(&desk.page("/guardians"), "attested"))
        }
        Err(Error::Rule(Rule::Refused(_))) => {
            month.give_back();
            page.child = None;
            page.errors.push(Wrong {
                field: String::new(),
                message: visitor.t.get("problem-attest-letter"),
            });
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(Error::Rule(Rule::Invalid(problems))) => {
            // It was not looked at.
            if !problems.has("/birthMonth") {
                month.give_back();
            }
            let child = page.child.as_ref().map(|child| child.name.clone());
            let child = child.unwrap_or_default();
            let about = |problem: &Wrongly| match problem.pointer.as_str() {
                "/birthMonth" => visitor
                    .t
                    .with("problem-birth-other", [("name", child.as_str().into())]),
                _ => told(problem, &visitor.t),
            };
            let fields = vec![
                ("/birthMonth", born::MONTH, &mut page.born.error),
                ("/name", "name", &mut page.name.error),
                ("/agrees", "agrees", &mut page.agrees.error),
            ];
            let lines = put_at(&problems, about, fields);
            page.errors.extend(lines);
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error.into()),
    }
}
