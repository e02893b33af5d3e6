//! Becoming a learner: a wish, a letter, and an account once the link in the letter is opened.

use chrono::{DateTime, Duration, Utc};

use super::{
    Error, enrol, guardian, leave, secret,
    sign_in::{self, LINK_MINUTES, Opened},
    sign_on,
};
use crate::{
    domain::{
        Account, AccountId, Consent, ConsentId, LanguageTag, Learner, ProblemCode, Problems, Role,
        Rule,
        account::email,
        consent::{GivenBy, Purpose},
        learner::BirthMonth,
        limit,
        permission::Actor,
        sign_on::Identity,
    },
    store::{Connection, accounts, consents, joinings, joinings::Joining, learners, sign_ons},
};

/// What somebody says who wants to join.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// Mail address as typed.
    pub email: String,
    /// What to call her.
    pub name: String,
    /// When she was born: `2010-04`.
    pub birth_month: String,
    /// Her guardian's mail address as typed; looked at only when she needs one.
    pub guardian: String,
    /// Whether she has agreed to the text of [`Purpose::Account`].
    pub agrees: bool,
}

/// A wish with nothing wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Lower-case mail address.
    pub email: String,
    /// What to call her.
    pub name: String,
    /// When she was born.
    pub birth: BirthMonth,
    /// Lower-case mail address of her guardian, when she needs one.
    pub guardian: Option<String>,
}

impl Wish {
    /// Reads a wish. `consent_age` is the age from which people consent themselves here.
    ///
    /// # Errors
    /// [`Problems`] at `/email`, `/name`, `/birthMonth`, `/guardian` and `/agrees`.
    pub fn check(&self, consent_age: u32, now: DateTime<Utc>) -> Result<Checked, Problems> {
        let mut problems = Problems::default();
        let address = email(&self.email).unwrap_or_default();
        problems.add_if(address.is_empty(), "/email", no_address());
        let name = self.name.trim();
        limit::check_nickname(name, "/name", &mut problems);
        let birth = birth(&self.birth_month, now, &mut problems);
        let young = birth.is_some_and(|birth| birth.age(now) < consent_age);
        let guardian = young.then(|| {
            guardian::address(
                &self.guardian,
                std::slice::from_ref(&address),
                "/guardian",
                &mut problems,
            )
        });
        problems.add_if(!self.agrees, "/agrees", ProblemCode::Required);
        match birth {
            Some(birth) => problems.or(Checked {
                email: address,
                name: name.to_owned(),
                birth,
                guardian: guardian.flatten(),
            }),
            None => Err(problems),
        }
    }
}

/// What is wrong with something that is no mail address.
pub(super) fn no_address() -> ProblemCode {
    ProblemCode::Malformed("is not a mail address such as name@example.org".to_owned())
}

/// Reads a month of birth; what is wrong is noted at `/birthMonth`.
pub(super) fn birth(text: &str, now: DateTime<Utc>, problems: &mut Problems) -> Option<BirthMonth> {
    let read: Result<BirthMonth, _> = text.trim().parse();
    match read.and_then(|month| BirthMonth::new(month.year(), month.month(), now)) {
        Ok(month) => Some(month),
        Err(error) => {
            let code = ProblemCode::Malformed(error.to_string());
            problems.add("/birthMonth", code);
            None
        }
    }
}

/// What the letter to somebody who wants to join leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invitation {
    /// Her new account: the secret of a link of ours.
    New(String),
    /// The account that she has already: the secret of a sign-in link.
    Known(String),
}

/// Notes that somebody wants to join; nothing of it is an account yet. Only the browser that holds
/// the `nonce` can use the link. `sign_on` is who she is at the provider that she came by: it is linked
/// to the new account, and never to one that there is already.
///
/// # Errors
/// [`Error::Store`].
pub fn ask(
    connection: &mut Connection,
    wish: &Checked,
    nonce: &str,
    language: &LanguageTag,
    sign_on: Option<Identity>,
    now: DateTime<Utc>,
) -> Result<Invitation, Error> {
    let valid = Duration::minutes(LINK_MINUTES);
    if accounts::by_email(connection, &wish.email)?.is_some() {
        let token = sign_in::make_link(connection, &wish.email, Some(nonce), valid, now)?;
        return Ok(Invitation::Known(token));
    }
    let token = secret::random(43)?;
    joinings::insert(
        connection,
        &Joining {
            hash: secret::hash(&token),
            nonce: secret::hash(nonce),
            email: wish.email.clone(),
            name: wish.name.clone(),
            birth: wish.birth,
            guardian: wish.guardian.clone(),
            language: language.clone(),
            sign_on,
            created: now,
            expires: now + valid,
        },
    )?;
    Ok(Invitation::New(token))
}

/// Whom a link would make an account for; it is not used up.
///
/// # Errors
/// [`Rule::LinkExpired`] when it was used, has expired, belongs to another browser, or the address
/// has an account by now.
pub fn look(
    connection: &mut Connection,
    token: &str,
    nonce: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Joining, Error> {
    let joining = joinings::get(connection, &secret::hash(token))?
        .filter(|joining| joining.expires > now)
        .filter(|joining| nonce.is_some_and(|nonce| joining.nonce == secret::hash(nonce)))
        .ok_or(Rule::LinkExpired)?;
    if accounts::by_email(connection, &joining.email)?.is_some() {
        return Err(Rule::LinkExpired.into());
    }
    Ok(joining)
}

/// Somebody who has joined just now.
#[derive(Debug, Clone)]
pub struct Joined {
    /// Her account.
    pub account: Account,
    /// Her session.
    pub opened: Opened,
}

/// Uses a link up: makes the account, notes the consent, writes to the guardian of a child, signs
/// her in.
///
/// # Errors
/// [`Rule::LinkExpired`].
pub fn confirm(
    connection: &mut Connection,
    token: &str,
    nonce: Option<&str>,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<Joined, Error> {
    let joining = look(connection, token, nonce, now)?;
    let account = make(connection, &joining, consent_age, now)?;
    accounts::prove(connection, account.id, now)?;
    enrol::adopt(connection, account.id, &joining.email, now)?;
    let opened = sign_in::open(connection, account.id, now)?;
    Ok(Joined { account, opened })
}

/// Makes the account of somebody who joins, notes the consent, writes to the guardian of a child.
pub(super) fn make(
    connection: &mut Connection,
    joining: &Joining,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<Account, Error> {
    let account = Account {
        id: AccountId::new(),
        email: Some(joining.email.clone()),
        name: joining.name.clone(),
        role: Role::Learner,
        language: Some(joining.language.clone()),
        has_password: false,
        created: now,
        seen: None,
        leaving: None,
    };
    accounts::insert(connection, &account)?;
    joinings::delete_all(connection, &joining.email)?;
    learners::insert(
        connection,
        &Learner {
            account: account.id,
            birth: joining.birth,
            guardian: None,
        },
    )?;
    agreed(connection, account.id, &joining.language, joining.created)?;
    if let Some(address) = &joining.guardian {
        guardian::appoint(connection, &account, Some(address), consent_age)?;
    }
    if let Some(identity) = &joining.sign_on
        && sign_ons::by_identity(connection, identity)?.is_none()
    {
        sign_on::link(connection, &account, identity, now)?;
    }
    Ok(account)
}

/// Notes that she agrees to have an account.
pub(super) fn agreed(
    connection: &mut Connection,
    account: AccountId,
    language: &LanguageTag,
    given: DateTime<Utc>,
) -> Result<(), Error> {
    let consent = Consent {
        id: ConsentId::new(),
        account,
        purpose: Purpose::Account,
        object: None,
        text_version: Purpose::Account.text_version().to_owned(),
        language: language.clone(),
        given,
        given_by: GivenBy::Own,
        evidence: None,
        withdrawn: None,
    };
    Ok(consents::insert(connection, &consent)?)
}

/// What a learner tells whose account was made for her.
#[derive(Debug, Clone)]
pub struct Told {
    /// When she was born: `2010-04`.
    pub birth_month: String,
    /// Her guardian's mail address as typed; looked at only when she needs one.
    pub guardian: String,
    /// Whether she has agreed to the text of [`Purpose::Account`].
    pub agrees: bool,
    /// The language in which she read it.
    pub language: LanguageTag,
}

/// Notes when a learner was born whose account was made without it, and that she agrees to have it;
/// when she is young, her guardian is written to. Answers whether that is so.
///
/// # Errors
/// [`Rule`]: nobody is signed in; she works here; it is known already; [`Problems`] at
/// `/birthMonth`, `/guardian` and `/agrees`.
pub fn tell_birth(
    connection: &mut Connection,
    actor: &Actor,
    told: &Told,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let account = leave::person(actor)?;
    if account.role != Role::Learner {
        return Err(Rule::NotFound.into());
    }
    let mut problems = Problems::default();
    problems.add_if(!told.agrees, "/agrees", ProblemCode::Required);
    if learners::get(connection, account.id)?.is_some() {
        return Err(Rule::member("/birthMonth", ProblemCode::Fixed).into());
    }
    let birth = birth(&told.birth_month, now, &mut problems);
    let young = birth.is_some_and(|birth| birth.age(now) < consent_age);
    let address = if young {
        let own = guardian::addresses(connection, account)?;
        guardian::address(&told.guardian, &own, "/guardian", &mut problems)
    } else {
        None
    };
    let Some(birth) = birth else {
        return Err(problems.into());
    };
    problems.or(())?;
    let learner = Learner {
        account: account.id,
        birth,
        guardian: None,
    };
    learners::insert(connection, &learner)?;
    agreed(connection, account.id, &told.language, now)?;
    if let Some(address) = &address {
        guardian::appoint(connection, account, Some(address), consent_age)?;
    }
    Ok(address.is_some())
}
