//! Whoever answers for somebody under age: asked by a letter, heard by its link, which she keeps.

use chrono::{DateTime, Utc};

use super::{
    Error, enrol, invite_adviser,
    join::no_address,
    leave::{self, Absent},
    letters, secret, territory,
};
use crate::{
    domain::{
        Account, Consent, ConsentId, LanguageTag, Learner, ProblemCode, Problems, Rule,
        account::email,
        adviser::EndedBy,
        card::SHORT,
        consent::{Evidence, GivenBy, Purpose},
        learner::{Guardian, GuardianState, GuardianStep},
        limit,
        permission::Actor,
        time::Moment,
    },
    store::{Connection, accounts, cards, consents, emails, learners},
    text::Translator,
};

/// Reads the mail address of a guardian, which is none of the child's; what is wrong is noted at
/// `pointer`.
pub(super) fn address(
    text: &str,
    child: &[String],
    pointer: &str,
    problems: &mut Problems,
) -> Option<String> {
    if text.trim().is_empty() {
        problems.add(pointer, ProblemCode::Required);
        return None;
    }
    let Ok(address) = email(text) else {
        problems.add(pointer, no_address());
        return None;
    };
    let own = child.contains(&address);
    problems.add_if(
        own,
        pointer,
        ProblemCode::Malformed("is the child's own address".to_owned()),
    );
    (!own).then_some(address)
}

/// Makes somebody the guardian of a child, who has not said anything yet, and writes to her in the
/// child's language; without an address she signs on paper. A letter of before leads nowhere any more.
///
/// # Errors
/// [`Error::Store`].
pub(super) fn appoint(
    connection: &mut Connection,
    child: &Account,
    address: Option<&str>,
    consent_age: u32,
) -> Result<(), Error> {
    let learner = learners::get(connection, child.id)?.ok_or(Rule::NotFound)?;
    let before = learner.guardian.as_ref().and_then(|one| one.email.as_ref());
    if let Some(before) = before {
        letters::take_back(connection, child.id, before)?;
    }
    let token = secret::random(43)?;
    let guardian = Guardian {
        email: address.map(str::to_owned),
        name: None,
        code: secret::letters(SHORT)?,
        state: GuardianState::Waiting,
        until: learner.birth.reaches(consent_age),
    };
    let secret = address.map(|_| secret::hash(&token));
    learners::set_guardian(connection, child.id, &guardian, secret.as_deref())?;
    let Some(address) = address else {
        return Ok(());
    };
    let territory = territory(connection)?;
    let language = child.language.clone().unwrap_or_else(LanguageTag::english);
    let t = Translator::new(&language);
    let link = territory.url.at(&format!("/guardian/{token}")).to_string();
    letters::write(
        connection,
        address,
        Some(child.id),
        &t,
        ("mail-guardian-subject", "mail-guardian-text"),
        &[
            ("name", child.name.as_str().into()),
            ("territory", territory.called(&language).into()),
            ("age", consent_age.into()),
            ("link", link.into()),
        ],
    )
}

/// Forgets who answers for a child, and what she said: somebody else named her. Until the child
/// names somebody, and that person agrees, she waits.
pub(super) fn forget(
    connection: &mut Connection,
    child: &Account,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let learner = learners::get(connection, child.id)?;
    let Some(before) = learner.and_then(|learner| learner.guardian) else {
        return Ok(());
    };
    if let Some(address) = &before.email {
        letters::take_back(connection, child.id, address)?;
    }
    let nobody = Guardian {
        email: None,
        name: None,
        code: secret::letters(SHORT)?,
        state: GuardianState::Waiting,
        until: before.until,
    };
    learners::set_guardian(connection, child.id, &nobody, None)?;
    // What that person was about to end stays.
    if !leave::has_left(connection, child)? {
        accounts::set_leaving(connection, child.id, None)?;
    }
    enrol::release::take_all_back(connection, child.id, now)?;
    for consent in consents::of_account(connection, child.id)? {
        if consent.given_by == GivenBy::Guardian {
            consents::withdraw(connection, consent.id, now)?;
        }
    }
    Ok(())
}

/// The mail addresses of a child.
pub(super) fn addresses(
    connection: &mut Connection,
    child: &Account,
) -> Result<Vec<String>, Error> {
    let mut own = emails::of_account(connection, child.id)?;
    own.extend(child.email.clone());
    Ok(own)
}

/// Asks again, or somebody else, as long as nobody has confirmed. Whoever came by a card needs no
/// address: without one her guardian signs on paper, and a letter of before leads nowhere any more.
/// Answers whether somebody was written to.
///
/// # Errors
/// [`Rule::NotFound`] for whoever waits for no guardian; [`Problems`] at `/guardian`.
pub fn ask_again(
    connection: &mut Connection,
    actor: &Actor,
    guardian: &str,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let child = leave::person(actor)?;
    let learner = learners::get(connection, child.id)?;
    // Who said no decides; the child does not name another one then.
    let learner = learner
        .filter(|learner| learner.waits_for_guardian(consent_age, now) && child.leaving.is_none())
        .filter(|learner| {
            let said = learner.guardian.as_ref().map(|guardian| guardian.state);
            said != Some(GuardianState::Agreed)
        })
        .ok_or(Rule::NotFound)?;
    if guardian.trim().is_empty() && !cards::of_account(connection, child.id)?.is_empty() {
        let known = learner.guardian.as_ref();
        // The code of who signs on paper already stays.
        if known.is_none_or(|known| known.email.is_some()) {
            appoint(connection, child, None, consent_age)?;
        }
        return Ok(false);
    }
    let mut problems = Problems::default();
    let own = addresses(connection, child)?;
    let address = address(guardian, &own, "/guardian", &mut problems);
    problems.or(())?;
    let address = address.ok_or(Rule::NotFound)?;
    appoint(connection, child, Some(&address), consent_age)?;
    Ok(true)
}

/// The child that a letter is about.
///
/// # Errors
/// [`Rule::LinkExpired`] when no letter holds that secret any more, and when the child is old enough
/// to consent herself.
pub fn look(
    connection: &mut Connection,
    token: &str,
    now: DateTime<Utc>,
) -> Result<(Account, Learner), Error> {
    let answers = |learner: &Learner| {
        let guardian = learner.guardian.as_ref();
        guardian.is_some_and(|guardian| guardian.until > now)
    };
    let learner = learners::by_guardian_secret(connection, &secret::hash(token))?
        .filter(answers)
        .ok_or(Rule::LinkExpired)?;
    let account = accounts::get(connection, learner.account)?.ok_or(Rule::LinkExpired)?;
    Ok((account, learner))
}

/// What a guardian says who agrees.
#[derive(Debug, Clone, Default)]
pub struct Statement {
    /// Her name.
    pub name: String,
    /// When the child was born, `2010-04`: whoever answers for a child knows.
    pub birth_month: String,
    /// Whether she says that she answers for the child, and agrees.
    pub agrees: bool,
}

/// The guardian agrees: the child may have her account, once an organisation has seen it on paper
/// where that is the `step`. One that the guardian was about to end stays; that the child herself
/// leaves is hers to take back. Her address hears of it: whoever has the link can say yes in her place.
///
/// # Errors
/// [`Rule::LinkExpired`]; [`Problems`] at `/name`, `/birthMonth` and `/agrees`.
pub fn confirm(
    connection: &mut Connection,
    token: &str,
    statement: &Statement,
    (language, step): (&LanguageTag, GuardianStep),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (account, learner) = look(connection, token, now)?;
    let to = match step {
        GuardianStep::Letter => GuardianState::Confirmed,
        GuardianStep::Attested => GuardianState::Agreed,
    };
    let said = learner.guardian.as_ref().map(|guardian| guardian.state);
    // Who agreed while paper was asked for can confirm by her letter once it is not any more.
    if said == Some(GuardianState::Confirmed) || said == Some(to) {
        return Ok(());
    }
    let letter = (Evidence::Letter, language);
    agree(connection, (&account, &learner), statement, to, letter, now)?;
    let told = "mail-guardian-agreed-text";
    tell(connection, (&account, &learner), token, told, now)
}

/// Writes to a guardian what was said by the link of her letter, in the message `text`.
fn tell(
    connection: &mut Connection,
    (account, learner): (&Account, &Learner),
    token: &str,
    text: &str,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let guardian = learner.guardian.as_ref();
    let Some(address) = guardian.and_then(|guardian| guardian.email.as_deref()) else {
        return Ok(());
    };
    let page = format!("/guardian/{token}");
    write_about(connection, address, account, text, (page.as_str(), now))
}

/// Writes to somebody about the account of a child: what happened to it at a time, and the page where
/// more is to be said.
fn write_about(
    connection: &mut Connection,
    to: &str,
    account: &Account,
    text: &str,
    (page, at): (&str, DateTime<Utc>),
) -> Result<(), Error> {
    let territory = territory(connection)?;
    let language = account
        .language
        .clone()
        .unwrap_or_else(LanguageTag::english);
    let t = Translator::new(&language);
    let date = t.date(Moment::from(at).in_zone(territory.zone()));
    let told = [
        ("name", account.name.as_str().into()),
        ("territory", territory.called(&language).into()),
        ("date", date.into()),
        ("link", territory.url.at(page).to_string().into()),
    ];
    let messages = ("mail-child-subject", text);
    letters::write(connection, to, Some(account.id), &t, messages, &told)
}

/// Notes that a guardian agrees, and what shows it. Only of who says all else it is looked at whether
/// she knows the month: nobody can try it beforehand.
pub(super) fn agree(
    connection: &mut Connection,
    (account, learner): (&Account, &Learner),
    statement: &Statement,
    state: GuardianState,
    (evidence, language): (Evidence, &LanguageTag),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let mut problems = Problems::default();
    let name = statement.name.trim();
    limit::check_nickname(name, "/name", &mut problems);
    problems.add_if(!statement.agrees, "/agrees", ProblemCode::Required);
    problems.or(())?;
    if statement.birth_month.trim().parse() != Ok(learner.birth) {
        let told = "is not when the child was born".to_owned();
        return Err(Rule::member("/birthMonth", ProblemCode::Malformed(told)).into());
    }
    learners::set_guardian_state(connection, account.id, state, Some(name))?;
    if !leave::has_left(connection, account)? {
        accounts::set_leaving(connection, account.id, None)?;
    }
    let consent = Consent {
        id: ConsentId::new(),
        account: account.id,
        purpose: Purpose::Account,
        object: None,
        text_version: Purpose::Account.text_version().to_owned(),
        language: language.clone(),
        given: now,
        given_by: GivenBy::Guardian,
        evidence: Some(evidence),
        withdrawn: None,
    };
    Ok(consents::insert(connection, &consent)?)
}

/// What came of a guardian's no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// She had not agreed yet: everything is erased, and the report has this secret.
    Erased(String),
    /// She had agreed before: everything is erased then.
    Leaving(DateTime<Utc>),
}

/// The guardian does not agree, or not any more. When she takes back a yes, her address hears of it;
/// of an erasure the child hears where letters are sent (`mails`).
///
/// # Errors
/// [`Rule::LinkExpired`].
pub fn refuse(
    connection: &mut Connection,
    token: &str,
    mails: bool,
    now: DateTime<Utc>,
) -> Result<Refused, Error> {
    let (account, learner) = look(connection, token, now)?;
    let refused = refuse_for(connection, (&account, &learner), mails, now)?;
    if has_agreed(&learner) {
        let told = "mail-guardian-withdrawn-text";
        tell(connection, (&account, &learner), token, told, now)?;
    }
    Ok(refused)
}

/// Whether the guardian of a child has said yes, and not taken it back.
fn has_agreed(learner: &Learner) -> bool {
    let guardian = learner.guardian.as_ref();
    guardian.is_some_and(|guardian| guardian.state != GuardianState::Waiting)
}

/// Notes that the guardian of a child does not agree, or not any more. A child whose account ends by
/// that hears why, and when, at her own address.
pub(super) fn refuse_for(
    connection: &mut Connection,
    (account, learner): (&Account, &Learner),
    mails: bool,
    now: DateTime<Utc>,
) -> Result<Refused, Error> {
    leave::may_go(connection, account)?;
    let agreed = has_agreed(learner);
    if !agreed && account.leaving.is_none() {
        let secret = leave::erase_and_tell(connection, account, Absent::Herself, mails, now)?;
        return Ok(Refused::Erased(secret));
    }
    learners::set_guardian_state(connection, account.id, GuardianState::Waiting, None)?;
    enrol::leave_all(connection, account, now)?;
    invite_adviser::end_all(connection, account.id, EndedBy::Guardian, now)?;
    let until = leave::begin(connection, account, GivenBy::Guardian, now)?;
    if let Some(address) = account.email.as_ref().filter(|_| agreed) {
        let told = "mail-guardian-ended-text";
        write_about(connection, address, account, told, ("/me", until))?;
    }
    Ok(Refused::Leaving(until))
}
