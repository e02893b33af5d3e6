//! Letting somebody look on: a youth worker, a mentor. The learner asks by mail, the guardian of a
//! child agrees, the adviser accepts; each of them ends it by one click.

use chrono::{DateTime, Duration, TimeDelta, Utc};
use uuid::Uuid;

use super::{
    Error, advise, change_emails,
    follow_thing::follower,
    join::{self, no_address},
    leave::person,
    letters, secret,
    sign_in::{self, LINK_MINUTES, Opened},
    territory,
};
use crate::{
    domain::{
        Account, AccountId, Adviser, AdviserId, Consent, ConsentId, LanguageTag, Learner, LetterId,
        ProblemCode, Problems, Role, Rule,
        account::email,
        adviser::{A_DAY, AdviserState, EndedBy, INVITED, MONTHS, MOST, Part, months_from},
        consent::{GivenBy, Purpose},
        enrolment::Closed,
        limit,
        permission::Actor,
        time,
    },
    store::{Connection, accounts, advisers, advisers::Proof, consents, emails, learners},
    text::Translator,
};

/// What a learner says who lets somebody look on.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The adviser's mail address as typed.
    pub email: String,
    /// What he may see.
    pub parts: Vec<Part>,
    /// Until when; a year when nothing is said.
    pub until: Option<DateTime<Utc>>,
}

/// Somebody lets an adviser look on. He gets a letter; before that, the guardian of a child does.
///
/// # Errors
/// [`Rule::NotOpen`] for whoever waits for her guardian, or has not said when she was born;
/// [`Rule::Refused`] for whoever is leaving; [`Rule::TooMany`] when she asks too many within a day;
/// [`Problems`] at `/email`, `/parts` and `/until`.
pub fn invite(
    connection: &mut Connection,
    actor: &Actor,
    request: &Request,
    language: &LanguageTag,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<Adviser, Error> {
    let account = follower(connection, actor, consent_age, now)?;
    let leaving = accounts::get(connection, account.id)?.and_then(|account| account.leaving);
    if leaving.is_some() {
        return Err(Rule::Refused("you are leaving".to_owned()).into());
    }
    let learner = learners::get(connection, account.id)?;
    if learner.is_none() && account.role == Role::Learner {
        return Err(Rule::NotOpen(Closed::Guardian).into());
    }
    let before = advisers::of_account(connection, account.id)?;
    let mut problems = Problems::default();
    let address = email(&request.email).unwrap_or_default();
    let own = emails::all_of(connection, account)?;
    problems.add_if(address.is_empty(), "/email", no_address());
    let open = |one: &&Adviser| one.state(now) != AdviserState::Ended;
    let known = before.iter().filter(open).any(|one| one.email == address);
    for (wrong, why) in [
        (own.contains(&address), "is your own address"),
        (known, "is asked already"),
    ] {
        problems.add_if(wrong, "/email", ProblemCode::Malformed(why.to_owned()));
    }
    let is_full = before.iter().filter(open).count() >= MOST;
    problems.add_if(is_full, "/email", ProblemCode::TooMany(MOST));
    let mut parts = request.parts.clone();
    parts.sort_by_key(|part| part.as_str());
    parts.dedup();
    problems.add_if(parts.is_empty(), "/parts", ProblemCode::Required);
    let last = months_from(now, MONTHS);
    let until = request.until.unwrap_or(last);
    problems.add_if(
        until <= now || until > last,
        "/until",
        ProblemCode::Malformed("must come within a year".to_owned()),
    );
    problems.or(())?;
    let day = TimeDelta::days(1);
    let lately: Vec<_> = before
        .iter()
        .filter(|one| one.created + day > now)
        .collect();
    if let Some(first) = lately.last().filter(|_| lately.len() >= A_DAY) {
        let wait = (first.created + day - now).num_seconds();
        return Err(Rule::TooMany(u64::try_from(wait).unwrap_or(1)).into());
    }
    let guardian = learner
        .filter(|learner| learner.birth.age(now) < consent_age)
        .and_then(|learner| learner.guardian);
    // A guardian on paper gets no letter to say yes with.
    let guardian = match guardian.map(|guardian| guardian.email) {
        Some(Some(address)) => Some(address),
        Some(None) => return Err(Rule::NotOpen(Closed::Guardian).into()),
        None => None,
    };
    let adviser = Adviser {
        id: AdviserId::new(),
        account: account.id,
        email: address,
        adviser: None,
        parts,
        language: language.clone(),
        created: now,
        until,
        guardian: guardian.is_some(),
        agreed: None,
        accepted: None,
        ended: None,
    };
    advisers::put(connection, &adviser)?;
    agreed(connection, &adviser, GivenBy::Own, language, now)?;
    match guardian {
        Some(address) => ask_guardian(connection, account, &adviser, &address)?,
        None => write_to(connection, account, &adviser)?,
    }
    Ok(adviser)
}

/// The address that gets the first letter when somebody asks for this adviser: her guardian's when
/// she is a child, else his; nothing when nobody gets one.
///
/// # Errors
/// [`Rule`]: nobody is signed in.
pub fn first_letter(
    connection: &mut Connection,
    actor: &Actor,
    address: &str,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<Option<String>, Error> {
    let account = person(actor)?;
    let Ok(address) = email(address) else {
        return Ok(None);
    };
    let young = learners::get(connection, account.id)?
        .filter(|learner| learner.birth.age(now) < consent_age);
    Ok(match young.and_then(|learner| learner.guardian) {
        Some(guardian) => guardian.email,
        None => Some(address),
    })
}

fn agreed(
    connection: &mut Connection,
    adviser: &Adviser,
    given_by: GivenBy,
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let consent = Consent {
        id: ConsentId::new(),
        account: adviser.account,
        purpose: Purpose::Adviser,
        object: Some(adviser.id.to_string()),
        text_version: Purpose::Adviser.text_version().to_owned(),
        language: language.clone(),
        given: now,
        given_by,
        evidence: None,
        withdrawn: None,
    };
    Ok(consents::insert(connection, &consent)?)
}

/// Writes to the guardian, in the child's language.
fn ask_guardian(
    connection: &mut Connection,
    child: &Account,
    adviser: &Adviser,
    to: &str,
) -> Result<(), Error> {
    let token = secret::random(43)?;
    advisers::set_guardian_secret(connection, adviser.id, &secret::hash(&token))?;
    let messages = (
        "mail-adviser-guardian-subject",
        "mail-adviser-guardian-text",
    );
    let path = format!("/guardian/adviser/{token}");
    let letter = guardian_letter(adviser.id);
    write(connection, child, adviser, (letter, to, &path), messages)
}

/// The id of the letter to the adviser, by which it is taken back.
fn letter(id: AdviserId) -> LetterId {
    LetterId(id.0)
}

/// The id of the letter to the guardian.
fn guardian_letter(id: AdviserId) -> LetterId {
    LetterId(Uuid::from_u128(id.0.as_u128() ^ 1))
}

/// Writes to the adviser, in the language of whoever asks.
fn write_to(
    connection: &mut Connection,
    learner: &Account,
    adviser: &Adviser,
) -> Result<(), Error> {
    let token = secret::random(43)?;
    advisers::set_invitation(connection, adviser.id, Some(&secret::hash(&token)))?;
    let messages = ("mail-adviser-subject", "mail-adviser-text");
    let path = format!("/advising/invited/{token}");
    write(
        connection,
        learner,
        adviser,
        (letter(adviser.id), &adviser.email, &path),
        messages,
    )
}

fn write(
    connection: &mut Connection,
    learner: &Account,
    adviser: &Adviser,
    (letter, to, path): (LetterId, &str, &str),
    messages: (&str, &str),
) -> Result<(), Error> {
    let territory = territory(connection)?;
    let language = &adviser.language;
    let t = Translator::new(language);
    let link = territory.url.at(path).to_string();
    let told = [
        ("name", learner.name.as_str().into()),
        ("adviser", adviser.email.as_str().into()),
        ("territory", territory.called(language).into()),
        ("link", link.into()),
    ];
    let when = (letter, time::now());
    letters::write_once(connection, when, to, Some(learner.id), &t, messages, &told).map(drop)
}

/// What a guardian is asked: whom the child wants to let look on.
///
/// # Errors
/// [`Rule::LinkExpired`] when it is over, when no letter holds that secret, and when the child is old
/// enough to decide herself. What the guardian has said no to is not over: she may change her mind,
/// as long as the child has not, and has not asked the same adviser again.
pub fn look_as_guardian(
    connection: &mut Connection,
    token: &str,
    now: DateTime<Utc>,
) -> Result<(Account, Adviser), Error> {
    let adviser = advisers::by_guardian_secret(connection, &secret::hash(token))?
        .filter(|adviser| adviser.state(now) != AdviserState::Ended || adviser.is_refused(now))
        .ok_or(Rule::LinkExpired)?;
    if adviser.ended.is_some() && !is_wanted(connection, &adviser, now)? {
        return Err(Rule::LinkExpired.into());
    }
    learners::get(connection, adviser.account)?
        .and_then(|learner| learner.guardian)
        .filter(|guardian| guardian.until > now)
        .ok_or(Rule::LinkExpired)?;
    let child = accounts::get(connection, adviser.account)?.ok_or(Rule::LinkExpired)?;
    Ok((child, adviser))
}

/// What was agreed to for an adviser and holds.
fn consents_for(connection: &mut Connection, adviser: &Adviser) -> Result<Vec<Consent>, Error> {
    let id = adviser.id.to_string();
    let mut given = consents::of_account(connection, adviser.account)?;
    given.retain(|one| {
        one.purpose == Purpose::Adviser
            && one.object.as_deref() == Some(id.as_str())
            && one.withdrawn.is_none()
    });
    Ok(given)
}

/// Whether a child still wants what her guardian has said no to, and has not asked anew.
fn is_wanted(
    connection: &mut Connection,
    adviser: &Adviser,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let given = consents_for(connection, adviser)?;
    let others = advisers::of_account(connection, adviser.account)?;
    let is_asked_anew = others
        .iter()
        .any(|one| one.email == adviser.email && one.state(now) != AdviserState::Ended);
    Ok(!is_asked_anew && given.iter().any(|one| one.given_by == GivenBy::Own))
}

/// The guardian agrees, also after a no: the adviser is written to, unless he had accepted before.
///
/// # Errors
/// As [`look_as_guardian`].
pub fn agree(
    connection: &mut Connection,
    token: &str,
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (child, mut adviser) = look_as_guardian(connection, token, now)?;
    if adviser.agreed.is_some() && adviser.ended.is_none() {
        return Ok(());
    }
    adviser.agreed = Some(now);
    adviser.ended = None;
    advisers::put(connection, &adviser)?;
    agreed(connection, &adviser, GivenBy::Guardian, language, now)?;
    if adviser.accepted.is_some() {
        return Ok(());
    }
    write_to(connection, &child, &adviser)
}

/// The guardian does not agree, or not any more. What the child has agreed to stays, so that the
/// guardian can change her mind by the same letter.
///
/// # Errors
/// As [`look_as_guardian`].
pub fn disagree(connection: &mut Connection, token: &str, now: DateTime<Utc>) -> Result<(), Error> {
    let (_, adviser) = look_as_guardian(connection, token, now)?;
    if adviser.ended.is_some() {
        return Ok(());
    }
    for consent in consents_for(connection, &adviser)? {
        if consent.given_by == GivenBy::Guardian {
            consents::withdraw(connection, consent.id, now)?;
        }
    }
    close(connection, adviser, EndedBy::Guardian, now).map(drop)
}

/// Who asks whom to look on, by the letter to the adviser.
///
/// # Errors
/// [`Rule::LinkExpired`] when it was taken up, is over, or no letter holds that secret.
pub fn look(
    connection: &mut Connection,
    token: &str,
    now: DateTime<Utc>,
) -> Result<(Account, Adviser), Error> {
    let adviser = advisers::by_invitation(connection, &secret::hash(token))?
        .filter(|adviser| adviser.state(now) == AdviserState::Invited)
        .ok_or(Rule::LinkExpired)?;
    let learner = accounts::get(connection, adviser.account)?
        .filter(|learner| learner.leaving.is_none())
        .ok_or(Rule::LinkExpired)?;
    Ok((learner, adviser))
}

/// The adviser declines: whoever holds the letter can, and nothing is shown. It ends, and the learner
/// sees that it was declined.
///
/// # Errors
/// As [`look`].
pub fn decline(connection: &mut Connection, token: &str, now: DateTime<Utc>) -> Result<(), Error> {
    let (_, adviser) = look(connection, token, now)?;
    finish(connection, adviser, EndedBy::Adviser, now)
}

/// Makes what the adviser shows by that the address is his: it goes to that address, and works in
/// the browser that holds the `nonce`. Answers with the address.
///
/// # Errors
/// As [`look`].
pub fn ask_for_proof(
    connection: &mut Connection,
    token: &str,
    nonce: &str,
    now: DateTime<Utc>,
) -> Result<(String, String), Error> {
    let (_, adviser) = look(connection, token, now)?;
    let key = secret::random(43)?;
    let proof = Proof {
        hash: secret::hash(&key),
        nonce: secret::hash(nonce),
        until: now + Duration::minutes(LINK_MINUTES),
    };
    advisers::set_proof(connection, adviser.id, &proof)?;
    Ok((adviser.email, key))
}

/// What stands in the second letter, and what the browser holds that asked for it.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    /// What stands in the letter.
    pub key: String,
    /// What the browser holds.
    pub nonce: Option<String>,
}

/// Whether that shows that the address is the adviser's.
///
/// # Errors
/// [`Error::Store`].
pub fn is_shown(
    connection: &mut Connection,
    adviser: &Adviser,
    shown: &Shown,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let proof = advisers::proof(connection, adviser.id)?;
    Ok(proof.is_some_and(|proof| {
        let nonce = shown.nonce.as_deref().map(secret::hash);
        proof.until > now && proof.hash == secret::hash(&shown.key) && Some(proof.nonce) == nonce
    }))
}

/// Whether the signed-in person has shown that the adviser's address is hers. Whoever holds an account
/// of which nobody has answered a letter yet, has not.
///
/// # Errors
/// [`Error::Store`].
pub fn is_known(
    connection: &mut Connection,
    actor: &Actor,
    adviser: &Adviser,
) -> Result<bool, Error> {
    let owner = change_emails::owner(connection, &adviser.email)?;
    let own = actor.account.as_ref();
    Ok(own.is_some_and(|own| owner.is_some_and(|owner| owner.id == own.id)))
}

/// What an adviser tells who has no account yet.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// What to call him.
    pub name: String,
    /// Whether he says that he is of age, and has agreed to the text of [`Purpose::Account`].
    pub agrees: bool,
    /// The language in which he read it.
    pub language: LanguageTag,
}

/// The adviser accepts: signed in with the address that was asked, or by the second letter, which
/// opens an account for the address when it has none, and signs him in.
///
/// # Errors
/// As [`look`]; [`Rule::SignInFirst`] when nothing shows that the address is his; [`Problems`] at
/// `/name` and `/agrees`.
pub fn accept(
    connection: &mut Connection,
    actor: &Actor,
    token: &str,
    shown: &Shown,
    newcomer: &Newcomer,
    now: DateTime<Utc>,
) -> Result<Option<(Opened, Role)>, Error> {
    let (_, mut adviser) = look(connection, token, now)?;
    let signed_in = is_known(connection, actor, &adviser)?;
    let (account, opened) = match &actor.account {
        Some(account) if signed_in => (person(actor).map(|_| account.id)?, None),
        _ if is_shown(connection, &adviser, shown, now)? => {
            let (id, role) = account_of(connection, &adviser.email, newcomer, now)?;
            sign_in::prove(connection, id, Some(&adviser.email), now)?;
            (id, Some((sign_in::open(connection, id, now)?, role)))
        }
        _ => return Err(Rule::SignInFirst.into()),
    };
    adviser.adviser = Some(account);
    adviser.accepted = Some(now);
    advisers::put(connection, &adviser)?;
    advisers::set_invitation(connection, adviser.id, None)?;
    Ok(opened)
}

/// The account of an address, and what it is here for; made when there is none.
fn account_of(
    connection: &mut Connection,
    email: &str,
    newcomer: &Newcomer,
    now: DateTime<Utc>,
) -> Result<(AccountId, Role), Error> {
    if let Some(known) = accounts::by_email(connection, email)? {
        return Ok((known.id, known.role));
    }
    let mut problems = Problems::default();
    limit::check_nickname(&newcomer.name, "/name", &mut problems);
    problems.add_if(!newcomer.agrees, "/agrees", ProblemCode::Required);
    problems.or(())?;
    let account = Account {
        id: AccountId::new(),
        email: Some(email.to_owned()),
        name: newcomer.name.trim().to_owned(),
        role: Role::Learner,
        language: Some(newcomer.language.clone()),
        has_password: false,
        created: now,
        seen: None,
        leaving: None,
    };
    accounts::insert(connection, &account)?;
    join::agreed(connection, account.id, &newcomer.language, now)?;
    Ok((account.id, account.role))
}

/// The learner lets him look on no longer.
///
/// # Errors
/// [`Rule::NotFound`] when he is none of hers, or it is over.
pub fn end(
    connection: &mut Connection,
    actor: &Actor,
    id: AdviserId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let account = person(actor)?.id;
    let adviser = advisers::get(connection, id)?.filter(|adviser| adviser.account == account);
    let adviser = adviser.filter(|adviser| adviser.ended.is_none());
    finish(
        connection,
        adviser.ok_or(Rule::NotFound)?,
        EndedBy::Own,
        now,
    )
}

/// The adviser does not want to look any more.
///
/// # Errors
/// [`Rule::NotFound`] when nobody lets him, or it is over.
pub fn stop(
    connection: &mut Connection,
    actor: &Actor,
    id: AdviserId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let account = person(actor)?.id;
    let adviser = advisers::get(connection, id)?
        .filter(|adviser| adviser.adviser == Some(account))
        .filter(|adviser| adviser.state(now) != AdviserState::Ended);
    finish(
        connection,
        adviser.ok_or(Rule::NotFound)?,
        EndedBy::Adviser,
        now,
    )
}

/// Ends all that somebody lets look on.
pub(super) fn end_all(
    connection: &mut Connection,
    account: AccountId,
    by: EndedBy,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for adviser in advisers::of_account(connection, account)? {
        if adviser.ended.is_none() {
            finish(connection, adviser, by, now)?;
        } else if adviser.is_refused(now) {
            withdraw(connection, &adviser, now)?;
        }
    }
    Ok(())
}

/// Ends it, with all that was agreed to.
fn finish(
    connection: &mut Connection,
    adviser: Adviser,
    by: EndedBy,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let adviser = close(connection, adviser, by, now)?;
    withdraw(connection, &adviser, now)
}

/// Ends it: from now on nothing is shown, and no letter leads there.
fn close(
    connection: &mut Connection,
    mut adviser: Adviser,
    by: EndedBy,
    now: DateTime<Utc>,
) -> Result<Adviser, Error> {
    adviser.ended = Some((now, by));
    advisers::put(connection, &adviser)?;
    advisers::set_invitation(connection, adviser.id, None)?;
    take_letters_back(connection, adviser.id)?;
    advise::tell_anew(connection, adviser.account, now)?;
    Ok(adviser)
}

fn take_letters_back(connection: &mut Connection, id: AdviserId) -> Result<(), Error> {
    letters::take_back_one(connection, letter(id))?;
    letters::take_back_one(connection, guardian_letter(id))?;
    Ok(())
}

/// What was agreed to for an adviser holds no longer, whoever gave it.
fn withdraw(
    connection: &mut Connection,
    adviser: &Adviser,
    at: DateTime<Utc>,
) -> Result<(), Error> {
    let id = adviser.id.to_string();
    let about = (Purpose::Adviser, id.as_str());
    Ok(consents::withdraw_about(
        connection,
        adviser.account,
        about,
        at,
    )?)
}

/// Withdraws the consents of those whose time is over, as of then, and removes what is over long
/// enough.
///
/// # Errors
/// [`Error::Store`].
pub fn sweep(connection: &mut Connection, now: DateTime<Utc>) -> Result<(), Error> {
    for adviser in advisers::over(connection, now)? {
        let forgotten = adviser.created + INVITED;
        let over = match adviser.accepted {
            None => adviser.until.min(forgotten),
            Some(_) => adviser.until,
        };
        withdraw(connection, &adviser, over)?;
    }
    Ok(advisers::sweep(connection, now)?)
}

/// Whether a learner's things may be shown to anybody: she stays, and nobody has to agree first.
pub(super) fn may_show(
    learner: Option<&Learner>,
    account: &Account,
    adviser: &Adviser,
    consent_age: u32,
    now: DateTime<Utc>,
) -> bool {
    let young = learner.is_some_and(|learner| learner.birth.age(now) < consent_age);
    let waits = learner.is_some_and(|learner| learner.waits_for_guardian(consent_age, now));
    account.leaving.is_none() && !waits && (!young || adviser.agreed.is_some())
}

/// Forgets the addresses of an account that is erased. Whoever let it look on keeps the log of that
/// and what was said, for as long as any; what was never taken up is forgotten whole.
pub(super) fn forget_all(
    connection: &mut Connection,
    account: &Account,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for mut adviser in advisers::of_adviser(connection, account.id)? {
        adviser.email = String::new();
        if adviser.ended.is_none() {
            finish(connection, adviser, EndedBy::Adviser, now)?;
        } else {
            advisers::put(connection, &adviser)?;
        }
    }
    for address in emails::all_of(connection, account)? {
        for mut adviser in advisers::of_email(connection, &address)? {
            if adviser.accepted.is_some() {
                // Another account took it up, when the address was that one's.
                adviser.email = String::new();
                advisers::put(connection, &adviser)?;
            } else {
                take_letters_back(connection, adviser.id)?;
                withdraw(connection, &adviser, now)?;
                advisers::delete(connection, adviser.id)?;
            }
        }
    }
    Ok(())
}
