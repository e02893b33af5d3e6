//! Whoever answers for somebody under age: asked by a letter, heard by its link, which she keeps.

use chrono::{DateTime, Utc};

use super::{Error, enrol, invite_adviser, join::no_address, leave, letters, secret, territory};
use crate::{
    domain::{
        Account, Consent, ConsentId, LanguageTag, Learner, ProblemCode, Problems, Rule,
        account::email,
        adviser::EndedBy,
        consent::{GivenBy, Purpose},
        learner::{Guardian, GuardianState},
        limit,
        permission::Actor,
    },
    store::{Connection, accounts, consents, learners},
    text::Translator,
};

/// Reads the mail address of a guardian, which is not that of the child; what is wrong is noted at
/// `pointer`.
pub(super) fn address(
    text: &str,
    child: &str,
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
    let own = address == child;
    problems.add_if(
        own,
        pointer,
        ProblemCode::Malformed("is the child's own address".to_owned()),
    );
    (!own).then_some(address)
}

/// Makes somebody the guardian of a child, who has not said anything yet, and writes to her in the
/// child's language. A letter of before leads nowhere any more.
///
/// # Errors
/// [`Error::Store`].
pub(super) fn appoint(
    connection: &mut Connection,
    child: &Account,
    address: &str,
    consent_age: u32,
) -> Result<(), Error> {
    let learner = learners::get(connection, child.id)?.ok_or(Rule::NotFound)?;
    if let Some(before) = &learner.guardian {
        letters::take_back(connection, child.id, &before.email)?;
    }
    let token = secret::random(43)?;
    let guardian = Guardian {
        email: address.to_owned(),
        name: None,
        state: GuardianState::Waiting,
        until: learner.birth.reaches(consent_age),
    };
    learners::set_guardian(connection, child.id, &guardian, &secret::hash(&token))?;
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

/// Asks again, or somebody else, as long as nobody has confirmed.
///
/// # Errors
/// [`Rule::NotFound`] for whoever waits for no guardian; [`Problems`] at `/guardian`.
pub fn ask_again(
    connection: &mut Connection,
    actor: &Actor,
    guardian: &str,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let child = leave::person(actor)?;
    let learner = learners::get(connection, child.id)?;
    // Who said no decides; the child does not name another one then.
    learner
        .filter(|learner| learner.waits_for_guardian(consent_age, now) && child.leaving.is_none())
        .ok_or(Rule::NotFound)?;
    let mut problems = Problems::default();
    let address = address(guardian, &child.email, "/guardian", &mut problems);
    problems.or(())?;
    let address = address.ok_or(Rule::NotFound)?;
    appoint(connection, child, &address, consent_age)
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

/// The guardian agrees: the child may have her account. One that the guardian was about to end
/// stays; that the child herself leaves is hers to take back.
///
/// # Errors
/// [`Rule::LinkExpired`]; [`Problems`] at `/name`, `/birthMonth` and `/agrees`.
pub fn confirm(
    connection: &mut Connection,
    token: &str,
    statement: &Statement,
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (account, learner) = look(connection, token, now)?;
    if learner
        .guardian
        .is_some_and(|guardian| guardian.state == GuardianState::Confirmed)
    {
        return Ok(());
    }
    let mut problems = Problems::default();
    let name = statement.name.trim();
    limit::check_nickname(name, "/name", &mut problems);
    let known = statement.birth_month.trim().parse() == Ok(learner.birth);
    problems.add_if(
        !known,
        "/birthMonth",
        ProblemCode::Malformed("is not when the child was born".to_owned()),
    );
    problems.add_if(!statement.agrees, "/agrees", ProblemCode::Required);
    problems.or(())?;
    let state = GuardianState::Confirmed;
    learners::set_guardian_state(connection, account.id, state, Some(name))?;
    if !leave::has_left(connection, &account)? {
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
        withdrawn: None,
    };
    Ok(consents::insert(connection, &consent)?)
}

/// What came of a guardian's no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// She had not agreed yet: everything is erased.
    Erased,
    /// She had agreed before: everything is erased then.
    Leaving(DateTime<Utc>),
}

/// The guardian does not agree, or not any more.
///
/// # Errors
/// [`Rule::LinkExpired`].
pub fn refuse(
    connection: &mut Connection,
    token: &str,
    now: DateTime<Utc>,
) -> Result<Refused, Error> {
    let (account, learner) = look(connection, token, now)?;
    leave::may_go(connection, &account)?;
    let confirmed = learner
        .guardian
        .as_ref()
        .is_some_and(|guardian| guardian.state == GuardianState::Confirmed);
    if !confirmed && account.leaving.is_none() {
        leave::erase(connection, &account, now)?;
        return Ok(Refused::Erased);
    }
    learners::set_guardian_state(connection, account.id, GuardianState::Waiting, None)?;
    enrol::leave_all(connection, &account, now)?;
    invite_adviser::end_all(connection, account.id, EndedBy::Guardian, now)?;
    let until = leave::begin(connection, &account, GivenBy::Guardian, now)?;
    Ok(Refused::Leaving(until))
}
