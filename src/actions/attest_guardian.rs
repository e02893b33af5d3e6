//! What a guardian signed on paper: an organisation that the operator has verified, or the operator,
//! has seen it, and says so. She finds the child by a code that the guardian or the child shows; without
//! it she sees nobody.

use chrono::{DateTime, Utc};

use super::{
    Error, guardian,
    guardian::{Refused, Statement},
    hand_out_cards::may,
    letters, territory,
};
use crate::{
    domain::{
        Account, LanguageTag, Learner, Organisation, Rule,
        card::{Attestation, Word, short},
        consent::Evidence,
        learner::{GuardianState, GuardianStep},
        permission::Actor,
    },
    store::{Connection, accounts, attestations, learners},
    text::Translator,
};

/// The child of a guardian's code. A card does not do: who printed it would see whose it is.
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
    let code = short(typed).ok_or(Rule::NotFound)?;
    let learner = learners::by_guardian_code(connection, &code)?;
    let answers = |learner: &Learner| {
        let guardian = learner.guardian.as_ref();
        guardian.is_some_and(|guardian| guardian.until > now)
    };
    let learner = learner.filter(answers).ok_or(Rule::NotFound)?;
    let account = accounts::get(connection, learner.account)?.ok_or(Rule::NotFound)?;
    Ok((account, learner))
}

/// Whether paper may speak for the guardian of a child: one with a mail address says her no by her
/// letter, and her yes before it is signed where that is the `step`.
#[must_use]
pub fn paper_speaks(account: &Account, learner: &Learner, step: GuardianStep) -> bool {
    let Some(guardian) = &learner.guardian else {
        return false;
    };
    let has_agreed = step == GuardianStep::Letter || guardian.state == GuardianState::Agreed;
    guardian.email.is_none() || (account.leaving.is_none() && has_agreed)
}

/// The guardian has signed that the child may have an account. She hears of it when she has an address.
///
/// # Errors
/// As [`look`]; [`Rule::Refused`] when her letter has to be answered first ([`paper_speaks`]);
/// [`crate::domain::Problems`] at `/name` and `/agrees`, and once these are right at `/birthMonth`.
pub fn attest(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    (typed, statement): (&str, &Statement),
    (language, step): (&LanguageTag, GuardianStep),
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
    if !paper_speaks(&account, &learner, step) {
        let told = "the guardian has to answer her letter first";
        return Err(Rule::Refused(told.to_owned()).into());
    }
    let to = GuardianState::Confirmed;
    let paper = (Evidence::Paper, language);
    guardian::agree(connection, (&account, &learner), statement, to, paper, now)?;
    note(
        connection,
        actor,
        organisation,
        (&account, &learner),
        Word::Attested,
        now,
    )?;
    tell(
        connection,
        organisation,
        (&account, &learner),
        Word::Attested,
    )
}

/// The guardian has signed that she does not agree any more: as if she had said so by her letter
/// ([`guardian::refuse`]). Only who has seen the first paper, and the operator, can say so.
///
/// # Errors
/// As [`look`]; [`Rule::NotFound`] when another organisation has seen it.
pub fn withdraw(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    typed: &str,
    mails: bool,
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
        (&account, &learner),
        Word::Withdrawn,
        now,
    )?;
    tell(
        connection,
        organisation,
        (&account, &learner),
        Word::Withdrawn,
    )?;
    guardian::refuse_for(connection, (&account, &learner), mails, now)
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

/// Writes to a guardian with an address what was noted of her: she may know nothing of it.
fn tell(
    connection: &mut Connection,
    organisation: &Organisation,
    (account, learner): (&Account, &Learner),
    what: Word,
) -> Result<(), Error> {
    let guardian = learner.guardian.as_ref();
    let Some(address) = guardian.and_then(|guardian| guardian.email.as_deref()) else {
        return Ok(());
    };
    let territory = territory(connection)?;
    let language = account
        .language
        .clone()
        .unwrap_or_else(LanguageTag::english);
    let t = Translator::new(&language);
    let name = organisation
        .content
        .name
        .pick(std::slice::from_ref(&language));
    let text = match what {
        Word::Attested => "mail-attested-text",
        Word::Withdrawn => "mail-attest-withdrawn-text",
    };
    let messages = ("mail-child-subject", text);
    let told = [
        ("name", account.name.as_str().into()),
        ("territory", territory.called(&language).into()),
        (
            "organisation",
            name.map(|(_, name)| name).unwrap_or_default().into(),
        ),
    ];
    letters::write(connection, address, Some(account.id), &t, messages, &told)
}

fn note(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    (account, learner): (&Account, &Learner),
    what: Word,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let guardian = learner.guardian.as_ref();
    let entry = Attestation {
        account: account.id,
        organisation: organisation.uuid,
        what,
        code: guardian.map(|one| one.code.clone()).unwrap_or_default(),
        by: actor.account.as_ref().map(|account| account.id),
        at: now,
    };
    Ok(attestations::insert(connection, &entry)?)
}
