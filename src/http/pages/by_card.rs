//! `/card`: somebody with a card in her hand. `/card/{code}` opens an account with one that nobody has
//! used, and signs in with the words of one that was. Opening the address, as a camera does, changes
//! nothing.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use secrecy::SecretString;

use super::{
    Pages,
    facts::day,
    frame::{render, render_with},
    join::{agrees, born, born::Born, put_at, told},
    notice::lead_on,
    sign_in::{end, give_cookie, password},
    view::{Choices, Field, Page, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{
        Error, secret,
        use_card::{self, Reopened, Wish},
    },
    domain::{
        AccountId, Card, Problems, Role, Rule,
        account::email,
        card::{CardState, Code, WORDS, plain_words},
        time::now,
    },
    http::{Problem, form::Fields, limits::PasswordTry, visit::Visit},
    store::{Connection, cards},
    text::Translator,
};

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Which card it is.
    Ask,
    /// A card that nobody has used.
    Join,
    /// A new card for an account.
    Again,
    /// One that was used: her words are asked for.
    Words,
    /// One that has just opened the account of who is signed in: its words were shown.
    Opened,
    /// One that does nothing any more.
    Closed,
}

/// The page.
#[derive(Template)]
#[template(path = "by_card.html")]
struct ByCardPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    step: Step,
    /// Where the form is sent.
    action: String,
    code: Field,
    name: Field,
    born: Born,
    /// Asked only of whoever is too young to decide alone.
    guardian: Option<Field>,
    agrees: Choices,
    words: Field,
    /// From which age people decide alone.
    age: u32,
    /// What is known of the card, in a sentence.
    known: Option<String>,
    /// Only the card's name was told.
    named: bool,
}

/// The words, shown this once.
#[derive(Template)]
#[template(path = "by_card_words.html")]
struct WordsPage {
    t: Translator,
    page: Page,
    /// The card's name.
    card: String,
    words: Vec<&'static str>,
    /// Where to go on.
    next: &'static str,
}

impl ByCardPage {
    fn new(pages: &Pages, visitor: &Visitor, step: Step, code: &str) -> Self {
        Self {
            t: visitor.t.clone(),
            page: visitor.page(""),
            errors: Vec::new(),
            action: match step {
                Step::Ask => "/card".to_owned(),
                _ => format!("/card/{code}"),
            },
            step,
            code: Field::new("code", code),
            name: Field::new("name", ""),
            born: Born::default(),
            guardian: None,
            agrees: agrees(false, visitor.t.get("join-agree")),
            words: Field::new("words", ""),
            age: pages.settings.learners.consent_age,
            known: None,
            named: false,
        }
    }

    /// The form as it was sent, but for secrets; of its card nothing is known.
    fn typed(
        (pages, visitor): (&Pages, &Visitor),
        step: Step,
        code: &Code,
        fields: &Fields,
    ) -> Self {
        let mut page = Self::new(pages, visitor, step, &code.to_string());
        page.name = Field::new("name", fields.get("name"));
        page.born = Born::read(fields);
        let agreed = fields.get("agrees") == "true";
        page.agrees = agrees(agreed, visitor.t.get("join-agree"));
        let is_asked = fields.iter().any(|(name, _)| name == "guardian");
        page.guardian = is_asked.then(|| Field::new("guardian", fields.get("guardian")));
        page
    }

    /// The page while no further try is taken: it says for how long.
    fn wait(mut self, rule: &Rule) -> Result<Response, Problem> {
        self.errors.push(Wrong {
            field: String::new(),
            message: self.t.rule(rule),
        });
        let mut response = render_with(StatusCode::TOO_MANY_REQUESTS, &self)?;
        if let Rule::TooMany(seconds) = rule {
            let wait = HeaderValue::from(*seconds);
            response.headers_mut().insert(header::RETRY_AFTER, wait);
        }
        Ok(response)
    }

    /// The page of a card, as it is now.
    fn of(pages: &Pages, visitor: &Visitor, code: &Code, card: &Card) -> Self {
        let t = &visitor.t;
        let state = card.state(now());
        let step = match (state, card.account) {
            // Who knows its name alone has used it before.
            _ if code.secret.is_none() => Step::Words,
            (CardState::Fresh, None) => Step::Join,
            (CardState::Fresh, Some(_)) => Step::Again,
            (CardState::Used, _) => Step::Words,
            (CardState::Expired | CardState::Locked, _) => Step::Closed,
        };
        let mut page = Self::new(pages, visitor, step, &code.to_string());
        page.known = match (state, card.used) {
            _ if code.secret.is_none() => None,
            (CardState::Used, Some(time)) => {
                let date = day(time, visitor);
                Some(t.with("card-used-text", [("date", date.into())]))
            }
            (CardState::Locked, _) => Some(t.get("card-locked-text")),
            (CardState::Expired, _) => Some(t.get("card-expired-text")),
            _ => None,
        };
        page
    }

    fn answer(&self) -> Result<Response, Problem> {
        match self.step {
            Step::Closed => render_with(StatusCode::GONE, self),
            _ => render(self),
        }
    }

    /// Notes what is wrong with the letters, or the words.
    fn wrong(mut self, field: fn(&mut Self) -> &mut Field, id: &str) -> Self {
        let message = self.t.get(id);
        let (filled, wrong) = field(&mut self).clone().wrong(message);
        *field(&mut self) = filled;
        self.errors.push(wrong);
        self
    }
}

/// `GET /card`.
pub(super) async fn ask(State(pages): State<Pages>, visitor: Visitor) -> Result<Response, Problem> {
    render(&ByCardPage::new(&pages, &visitor, Step::Ask, ""))
}

/// `POST /card`: leads to the card.
pub(super) async fn find(
    State(pages): State<Pages>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    match fields.get("code").parse::<Code>() {
        Ok(code) => Ok(Redirect::to(&format!("/card/{code}")).into_response()),
        Err(_no_code) => no_code(&pages, &visitor, fields.get("code")),
    }
}

/// What was typed is no code of a card, or nothing at all.
fn no_code(pages: &Pages, visitor: &Visitor, typed: &str) -> Result<Response, Problem> {
    let message = match typed.trim() {
        "" => "problem-required",
        _ => "problem-card-letters",
    };
    let page = ByCardPage::new(pages, visitor, Step::Ask, typed);
    let page = page.wrong(|page| &mut page.code, message);
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// No card has these letters: they are asked for again.
fn unknown(pages: &Pages, visitor: &Visitor, typed: &str) -> Result<Response, Problem> {
    let page = ByCardPage::new(pages, visitor, Step::Ask, typed);
    let page = page.wrong(|page| &mut page.code, "problem-card");
    render_with(StatusCode::NOT_FOUND, &page)
}

/// A try with a card: so many wrong ones of one name, and from one place.
fn attempt<'a>(pages: &'a Pages, visit: &Visit, code: &Code) -> Result<PasswordTry<'a>, Rule> {
    pages.limits.try_card(&code.name, &visit.client)
}

async fn load(pages: &Pages, code: &Code) -> Result<Option<Card>, Problem> {
    let wanted = code.clone();
    let look = move |connection: &mut Connection| use_card::look(connection, &wanted);
    match pages.api.store.read(look).await {
        Ok(card) => Ok(Some(card)),
        Err(Error::Rule(Rule::NotFound)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// `GET /card/{code}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(typed): Path<String>,
    visitor: Visitor,
    visit: Visit,
) -> Result<Response, Problem> {
    let Ok(code) = typed.parse::<Code>() else {
        return unknown(&pages, &visitor, &typed);
    };
    // With the name alone nothing is tried yet, and nothing is told of the card.
    if code.secret.is_none() {
        let mut page = ByCardPage::new(&pages, &visitor, Step::Words, &code.to_string());
        page.named = true;
        return render(&page);
    }
    let attempt = match attempt(&pages, &visit, &code) {
        Ok(attempt) => attempt,
        Err(rule) => return ByCardPage::new(&pages, &visitor, Step::Ask, &code.name).wait(&rule),
    };
    let Some(card) = load(&pages, &code).await? else {
        return unknown(&pages, &visitor, &typed);
    };
    attempt.succeeded();
    ByCardPage::of(&pages, &visitor, &code, &card).answer()
}

/// `POST /card/{code}`: `do` is `join`, `again` or `words`. Loaded again, a page with words has no token
/// of the session that has begun by it: then it says what was done.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path(typed): Path<String>,
    visitor: Visitor,
    visit: Visit,
    fields: Result<Fields, Problem>,
) -> Result<Response, Problem> {
    let Ok(code) = typed.parse::<Code>() else {
        return unknown(&pages, &visitor, &typed);
    };
    let fields = match fields {
        Ok(fields) => fields,
        Err(problem) => return opened(&pages, &visitor, &visit, &code, problem).await,
    };
    match fields.get("do") {
        // Who has the name alone is not told whether there is such a card.
        "join" | "again" if code.secret.is_none() => unknown(&pages, &visitor, &code.to_string()),
        "join" => open(&pages, &visitor, &visit, &fields, code).await,
        "again" => open_again(&pages, &visitor, &visit, &fields, code).await,
        "words" => enter(&pages, &visitor, &visit, &fields, code).await,
        _ => Err(Problem::malformed("`do` is none of this page's buttons")),
    }
}

/// A form that is refused: to who is signed in to the account that this card opened, its page says that
/// it is done; to everybody else it stays the problem that it is.
async fn opened(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    code: &Code,
    problem: Problem,
) -> Result<Response, Problem> {
    let here: Option<AccountId> = visitor.actor.account.as_ref().map(|account| account.id);
    if problem.status() != StatusCode::FORBIDDEN || here.is_none() || code.secret.is_none() {
        return Err(problem);
    }
    let attempt = attempt(pages, visit, code)?;
    let Some(card) = load(pages, code).await? else {
        return Err(problem);
    };
    attempt.succeeded();
    if card.account != here || card.state(now()) != CardState::Used {
        return Err(problem);
    }
    let page = ByCardPage::new(pages, visitor, Step::Opened, &code.to_string());
    render(&page)
}

/// New words, and the hash of them.
pub(super) async fn new_words() -> Result<(Vec<&'static str>, String), Problem> {
    let words = secret::words(WORDS)?;
    let hash = password::hash_words(SecretString::from(words.join(" "))).await?;
    Ok((words, hash))
}

/// Opens an account.
async fn open(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    fields: &Fields,
    code: Code,
) -> Result<Response, Problem> {
    let attempt = match attempt(pages, visit, &code) {
        Ok(attempt) => attempt,
        Err(rule) => {
            let page = ByCardPage::typed((pages, visitor), Step::Join, &code, fields);
            return page.wait(&rule);
        }
    };
    let born = Born::read(fields);
    let wish = Wish {
        name: fields.get("name").to_owned(),
        birth_month: born.month_of_year(),
        guardian: fields.get("guardian").to_owned(),
        agrees: fields.get("agrees") == "true",
    };
    let Some(card) = load(pages, &code).await? else {
        return unknown(pages, visitor, &code.to_string());
    };
    attempt.succeeded();
    let mut page = ByCardPage::of(pages, visitor, &code, &card);
    if page.step != Step::Join {
        return page.answer();
    }
    page.name = Field::new("name", wish.name.as_str());
    page.born = born;
    page.agrees = agrees(wish.agrees, visitor.t.get("join-agree"));
    let age = pages.settings.learners.consent_age;
    let young = wish.is_young(age, now());
    page.guardian = young.then(|| Field::new("guardian", wish.guardian.as_str()));
    // Whoever turns out to be young is asked who answers for her before anything is made.
    if young && !fields.iter().any(|(name, _)| name == "guardian") {
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    if young && let Ok(address) = email(&wish.guardian) {
        if !visitor.mails {
            return Err(Rule::Refused(visitor.t.get("join-no-mail")).into());
        }
        if let Err(rule) = pages.limits.mail_link(&address, &visit.client) {
            return page.wait(&rule);
        }
    }
    let (words, hash) = new_words().await?;
    let (language, name) = (visitor.t.language().clone(), code.name.clone());
    let before = visit.session.clone();
    let joined = pages
        .api
        .store
        .write(move |connection| {
            let place = (age, &language);
            let joined = use_card::join(connection, &code, &wish, place, &hash, now())?;
            end(connection, before.as_ref())?;
            Ok::<_, Error>(joined)
        })
        .await;
    match joined {
        Ok(joined) => shown(pages, visitor, name, words, &joined.opened),
        Err(Error::Rule(Rule::Invalid(problems))) => again(page, &problems),
        // Somebody was faster.
        Err(Error::Rule(Rule::LinkExpired)) => Ok(Redirect::to(&page.action).into_response()),
        Err(error) => Err(error.into()),
    }
}

/// Opens the account that a new card is for.
async fn open_again(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    fields: &Fields,
    code: Code,
) -> Result<Response, Problem> {
    let attempt = match attempt(pages, visit, &code) {
        Ok(attempt) => attempt,
        Err(rule) => {
            let page = ByCardPage::typed((pages, visitor), Step::Again, &code, fields);
            return page.wait(&rule);
        }
    };
    let Some(card) = load(pages, &code).await? else {
        return unknown(pages, visitor, &code.to_string());
    };
    let mut page = ByCardPage::of(pages, visitor, &code, &card);
    if page.step != Step::Again {
        return page.answer();
    }
    page.born = Born::read(fields);
    let birth = page.born.month_of_year();
    let (words, hash) = new_words().await?;
    let (name, before) = (code.name.clone(), visit.session.clone());
    let opened = pages
        .api
        .store
        .write(move |connection| {
            let opened = use_card::reopen(connection, &code, &birth, &hash, now())?;
            if matches!(opened, Reopened::Opened(_)) {
                end(connection, before.as_ref())?;
            }
            Ok::<_, Error>(opened)
        })
        .await;
    match opened {
        Ok(Reopened::Opened(opened)) => {
            attempt.succeeded();
            shown(pages, visitor, name, words, &opened)
        }
        Ok(Reopened::Missed(left)) => {
            let message = match left {
                0 => visitor.t.get("problem-card-birth-locked"),
                // Before the last tries she is told that they are.
                1 | 2 => visitor
                    .t
                    .with("problem-card-birth-left", [("n", left.into())]),
                _ => visitor.t.get("problem-card-birth"),
            };
            page.born.error = Some(message.clone());
            page.errors.push(Wrong {
                field: born::MONTH.to_owned(),
                message,
            });
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        // What is no month says nothing of hers.
        Err(Error::Rule(Rule::Invalid(problems))) => {
            attempt.succeeded();
            again(page, &problems)
        }
        Err(Error::Rule(Rule::LinkExpired)) => Ok(Redirect::to(&page.action).into_response()),
        Err(error) => Err(error.into()),
    }
}

/// Signs in with words. A card that does not exist takes as long.
async fn enter(
    pages: &Pages,
    visitor: &Visitor,
    visit: &Visit,
    fields: &Fields,
    code: Code,
) -> Result<Response, Problem> {
    let attempt = match attempt(pages, visit, &code) {
        Ok(attempt) => attempt,
        Err(rule) => {
            let mut page = ByCardPage::typed((pages, visitor), Step::Words, &code, fields);
            page.named = code.secret.is_none();
            return page.wait(&rule);
        }
    };
    let wanted = code.clone();
    let look = move |connection: &mut Connection| {
        let card = match use_card::look(connection, &wanted) {
            Ok(card) => card,
            Err(Error::Rule(Rule::NotFound)) => return Ok(None),
            Err(error) => return Err(error),
        };
        let words = cards::words(connection, card.id)?;
        Ok::<_, Error>(Some((card, words)))
    };
    let found = pages.api.store.read(look).await?;
    let (card, stored) = found.map_or((None, None), |(card, stored)| (Some(card), stored));
    let typed = SecretString::from(plain_words(fields.get("words")));
    let matches = password::matches(stored, typed).await?;
    let Some(card) = card.filter(|_| matches) else {
        let mut page = ByCardPage::new(pages, visitor, Step::Words, &code.to_string());
        page.named = code.secret.is_none();
        let page = page.wrong(|page| &mut page.words, "problem-card-words");
        return render_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let before = visit.session.clone();
    let opened = pages
        .api
        .store
        .write(move |connection| {
            let opened = use_card::enter(connection, card.id, now())?;
            end(connection, before.as_ref())?;
            Ok::<_, Error>(opened)
        })
        .await?;
    attempt.succeeded();
    let mut response = lead_on("/me", "");
    give_cookie(pages, &mut response, &opened, Role::Learner)?;
    Ok(response)
}

/// Shows her words, and signs her in.
fn shown(
    pages: &Pages,
    visitor: &Visitor,
    card: String,
    words: Vec<&'static str>,
    opened: &crate::actions::sign_in::Opened,
) -> Result<Response, Problem> {
    let nobody = Visitor {
        actor: crate::domain::permission::Actor::default(),
        ..visitor.clone()
    };
    let mut response = show_words(&nobody, card, words, "/me?done=joined")?;
    give_cookie(pages, &mut response, opened, Role::Learner)?;
    Ok(response)
}

/// The words that go with a card, shown this once; `next` is where she goes on.
pub(super) fn show_words(
    visitor: &Visitor,
    card: String,
    words: Vec<&'static str>,
    next: &'static str,
) -> Result<Response, Problem> {
    let mut response = render(&WordsPage {
        t: visitor.t.clone(),
        page: visitor.page(""),
        card,
        words,
        next,
    })?;
    response.headers_mut().insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    Ok(response)
}

/// The form with what is wrong, each at its field.
fn again(mut page: ByCardPage, problems: &Problems) -> Result<Response, Problem> {
    let mut fields = vec![
        ("/name", "name", &mut page.name.error),
        ("/birthMonth", born::MONTH, &mut page.born.error),
    ];
    if let Some(guardian) = &mut page.guardian {
        fields.push(("/guardian", "guardian", &mut guardian.error));
    }
    fields.push(("/agrees", "agrees", &mut page.agrees.error));
    let lines = put_at(problems, |problem| told(problem, &page.t), fields);
    page.errors.extend(lines);
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}
