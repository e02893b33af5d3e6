//! What a guardian signed on paper: an organisation that the operator has verified, or the operator,
//! has seen it, and says so. She finds the child by a code that the guardian or the child shows; without
//! it she sees nobody.

use chrono::{DateTime, Utc};

use super::{
    Error, guardian,
    guardian::{Refused, Statement},
    hand_out_cards::may,
    use_card,
};
use crate::{
    domain::{
        Account, LanguageTag, Learner, Organisation, Rule,
        card::{Attestation, Code, Word, short},
        consent::Evidence,
        learner::GuardianState,
        permission::Actor,
    },
    store::{Connection, accounts, attestations, learners},
};

/// The child of a guardian's code, or of a card in hand.
///
/// # Errors
/// As [`may`]; [`Rule::NotFound`] when nobody has the code, or is old enough to decide herself.
pub fn look(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    typed: &str,
    now: DateTime<Utc>,
) -> Result<(Account, Learner), Error> {
    may(actor, organisation)?;
    let learner = match short(typed) {
        Some(code) => learners::by_guardian_code(connection, &code)?,
        None => {
            let code: Code = typed.parse().map_err(|_no_code| Rule::NotFound)?;
            let whole = code.secret.is_some();
            let card = use_card::look(connection, &code)?;
            match card.account.filter(|_| whole && card.locked.is_none()) {
                Some(account) => learners::get(connection, account)?,
                None => None,
            }
        }
    };
    let answers = |learner: &Learner| {
        let guardian = learner.guardian.as_ref();
        guardian.is_some_and(|guardian| guardian.until > now)
    };
    let learner = learner.filter(answers).ok_or(Rule::NotFound)?;
    let account = accounts::get(connection, learner.account)?.ok_or(Rule::NotFound)?;
    Ok((account, learner))
}

/// The guardian has signed that the child may have an account.
///
/// # Errors
/// As [`look`]; [`crate::domain::Problems`] at `/name`, `/birthMonth` and `/agrees`.
pub fn attest(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    (typed, statement): (&str, &Statement),
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (account, learner) = look(connection, actor, organisation, typed, now)?;
    let is_done = learner
        .guardian
        .as_ref()
        .is_some_and(|guardian| guardian.state == GuardianState::Confirmed);
    if is_done {
        return Ok(());
    }
    let to = GuardianState::Confirmed;
    let paper = (Evidence::Paper, language);
    guardian::agree(connection, (&account, &learner), statement, to, paper, now)?;
    note(
        connection,
        actor,
        organisation,
        &account,
        Word::Attested,
        now,
    )
}

/// The guardian has signed that she does not agree any more: as if she had said so by her letter. Only
/// who has seen the first paper, and the operator, can say so.
///
/// # Errors
/// As [`look`]; [`Rule::NotFound`] when another organisation has seen it.
pub fn withdraw(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    typed: &str,
    now: DateTime<Utc>,
) -> Result<Refused, Error> {
    let (account, learner) = look(connection, actor, organisation, typed, now)?;
    let seen = attestations::of_account(connection, account.id)?;
    let saw =
        |one: &Attestation| one.what == Word::Attested && one.organisation == organisation.uuid;
    if !actor.is_operator() && !seen.iter().any(saw) {
        return Err(Rule::NotFound.into());
    }
    note(
        connection,
        actor,
        organisation,
        &account,
        Word::Withdrawn,
        now,
    )?;
    guardian::refuse_for(connection, &account, &learner, now)
}

/// Whether this organisation may say that the guardian does not agree any more.
///
/// # Errors
/// [`Error::Store`].
pub fn may_withdraw(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    account: &Account,
) -> Result<bool, Error> {
    let seen = attestations::of_account(connection, account.id)?;
    Ok(actor.is_operator()
        || seen
            .iter()
            .any(|one| one.what == Word::Attested && one.organisation == organisation.uuid))
}

fn note(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    account: &Account,
    what: Word,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let entry = Attestation {
        account: account.id,
        organisation: organisation.uuid,
        what,
        by: actor.account.as_ref().map(|account| account.id),
        at: now,
    };
    Ok(attestations::insert(connection, &entry)?)
}
