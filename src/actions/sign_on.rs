//! Single sign-on: the way to a provider and back, linking and unlinking, and joining by it. Speaking
//! to the provider is not done here (`http/sign_on`); what it said comes checked.

use chrono::{DateTime, Utc};

use super::{
    Error, join,
    keep_way_in::{self, Taken, Ways},
    leave::person,
    secret,
    sign_in::{self, Opened},
};
use crate::{
    domain::{
        Account, LanguageTag, Role, Rule, SignOn, SignOnId,
        permission::Actor,
        sign_on::{Attempt, Identity, JOINING, Newcomer, PATIENCE},
    },
    store::{
        Connection, accounts,
        joinings::Joining,
        sign_ons::{self, attempts, newcomers},
    },
};

/// What is derived from a way's secrets and not kept: they show that the answer belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proofs {
    /// The provider puts it into what it says (OpenID Connect Core, section 3.1.2.1).
    pub nonce: String,
    /// Only who began the way can redeem its code (RFC 7636).
    pub verifier: String,
}

impl Proofs {
    /// Those of a way, by its `state` and by what the browser holds that began it.
    #[must_use]
    pub fn of(state: &str, browser: &str) -> Self {
        Self {
            nonce: secret::hash(&format!("nonce {state} {browser}")),
            verifier: secret::hash(&format!("verifier {state} {browser}")),
        }
    }
}

/// Begins a way to a provider, and answers its `state`. With `link`, who comes back is linked to the
/// account of whoever is signed in now; else she is signed in.
///
/// # Errors
/// [`Rule::SignInFirst`] when nobody is signed in who links.
pub fn begin(
    connection: &mut Connection,
    provider: &str,
    browser: &str,
    link: Option<&Actor>,
    next: &str,
    now: DateTime<Utc>,
) -> Result<String, Error> {
    let account = link.map(person).transpose()?.map(|account| account.id);
    let state = secret::random(43)?;
    let attempt = Attempt {
        browser: secret::hash(browser),
        provider: provider.to_owned(),
        account,
        next: next.to_owned(),
        expires: now + PATIENCE,
    };
    attempts::insert(connection, &secret::hash(&state), &attempt)?;
    Ok(state)
}

/// Takes a way away, which is over by that; nothing when it is not this browser's, leads to another
/// provider, is unknown or too old.
///
/// # Errors
/// [`Error::Store`].
pub fn take(
    connection: &mut Connection,
    provider: &str,
    state: &str,
    browser: &str,
    now: DateTime<Utc>,
) -> Result<Option<Attempt>, Error> {
    let attempt = attempts::take(connection, &secret::hash(state), now)?;
    Ok(attempt.filter(|way| way.browser == secret::hash(browser) && way.provider == provider))
}

/// What became of somebody who came back from a provider.
#[derive(Debug, Clone)]
pub enum Arrival {
    /// She is signed in.
    SignedIn(Opened, Role),
    /// It is linked to her account.
    Linked,
    /// It is somebody else's already.
    Taken,
    /// She is not signed in any more, or as somebody else.
    NotYou,
    /// She works here, and did not sign in there as strongly as that needs.
    Weak,
    /// She has no account; the secret lets her make one.
    New(String),
}

/// Whether what the provider tells of somebody is needed: only of a newcomer.
///
/// # Errors
/// [`Error::Store`].
pub fn is_new(
    connection: &mut Connection,
    attempt: &Attempt,
    identity: &Identity,
) -> Result<bool, Error> {
    Ok(attempt.account.is_none() && sign_ons::by_identity(connection, identity)?.is_none())
}

/// Somebody came back. `claimed` is who she is there, and what the provider tells of her; `strong`,
/// whether she signed in there as strongly as is asked of whoever works here.
///
/// # Errors
/// [`Error::Store`].
pub fn arrive(
    connection: &mut Connection,
    attempt: &Attempt,
    (claimed, strong): (Newcomer, bool),
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Arrival, Error> {
    let may = |account: &Account| account.role == Role::Learner || strong;
    let known = sign_ons::by_identity(connection, &claimed.identity)?;
    if let Some(id) = attempt.account {
        if actor.account.as_ref().map(|account| account.id) != Some(id) {
            return Ok(Arrival::NotYou);
        }
        return Ok(match known {
            Some(own) if own.account == id => Arrival::Linked,
            Some(_) => Arrival::Taken,
            None => {
                let account = person(actor)?;
                if !may(account) {
                    return Ok(Arrival::Weak);
                }
                link(connection, account, &claimed.identity, now)?;
                keep_way_in::tell(connection, account, "mail-way-linked-text")?;
                Arrival::Linked
            }
        });
    }
    let account = match &known {
        Some(known) => accounts::get(connection, known.account)?,
        None => None,
    };
    if let (Some(known), Some(account)) = (known, account) {
        if !may(&account) {
            return Ok(Arrival::Weak);
        }
        sign_ons::note_use(connection, known.id, now)?;
        let opened = sign_in::open(connection, account.id, now)?;
        return Ok(Arrival::SignedIn(opened, account.role));
    }
    let secret = secret::random(43)?;
    let newcomer = Newcomer {
        next: attempt.next.clone(),
        expires: now + JOINING,
        ..claimed
    };
    newcomers::insert(connection, &secret::hash(&secret), &newcomer)?;
    Ok(Arrival::New(secret))
}

/// Notes who somebody is at a provider.
pub(super) fn link(
    connection: &mut Connection,
    account: &Account,
    identity: &Identity,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let item = SignOn {
        id: SignOnId::new(),
        account: account.id,
        identity: identity.clone(),
        created: now,
        used: None,
    };
    Ok(sign_ons::insert(connection, &item)?)
}

/// Somebody who came from a provider and may join.
#[derive(Debug, Clone)]
pub struct Welcome {
    /// What the provider told.
    pub newcomer: Newcomer,
    /// The mail address that is hers without a letter: the provider says so, and nobody here has it.
    pub email: Option<String>,
}

/// Who may join by this secret.
///
/// # Errors
/// [`Rule::LinkExpired`] when nobody may, or has joined meanwhile.
pub fn look(
    connection: &mut Connection,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<Welcome, Error> {
    let newcomer =
        newcomers::get(connection, &secret::hash(secret), now)?.ok_or(Rule::LinkExpired)?;
    if sign_ons::by_identity(connection, &newcomer.identity)?.is_some() {
        return Err(Rule::LinkExpired.into());
    }
    let email = match &newcomer.email {
        Some(email) if accounts::by_email(connection, email)?.is_none() => Some(email.clone()),
        _ => None,
    };
    Ok(Welcome { newcomer, email })
}

/// Makes the account of somebody whose provider says which mail address is hers, and signs her in.
/// Nobody has shown us that the address is hers: whoever does later by a mailed link gets the account
/// alone, as everywhere ([`sign_in::by_link`]).
///
/// # Errors
/// [`Rule::LinkExpired`] when she may not, or her address is not (or no more) hers without a letter.
pub fn join(
    connection: &mut Connection,
    secret: &str,
    wish: &join::Checked,
    language: &LanguageTag,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<join::Joined, Error> {
    let welcome = look(connection, secret, now)?;
    if welcome.email.as_ref() != Some(&wish.email) {
        return Err(Rule::LinkExpired.into());
    }
    newcomers::delete(connection, &secret::hash(secret))?;
    let joining = Joining {
        hash: String::new(),
        nonce: String::new(),
        email: wish.email.clone(),
        name: wish.name.clone(),
        birth: wish.birth,
        guardian: wish.guardian.clone(),
        language: language.clone(),
        sign_on: Some(welcome.newcomer.identity),
        created: now,
        expires: now,
    };
    let account = join::make(connection, &joining, consent_age, now)?;
    let opened = sign_in::open(connection, account.id, now)?;
    Ok(join::Joined { account, opened })
}

/// Removes a link of whoever is signed in; `ways` are those of this node.
///
/// # Errors
/// [`Rule::NotFound`] when it is not hers; [`Rule::Refused`] when it is her last way in.
pub fn unlink(
    connection: &mut Connection,
    actor: &Actor,
    id: SignOnId,
    ways: &Ways,
) -> Result<(), Error> {
    let account = person(actor)?;
    let own = sign_ons::of_account(connection, account.id)?;
    let link = own.iter().find(|one| one.id == id).ok_or(Rule::NotFound)?;
    if ways
        .issuers_for(account.role)
        .contains(&link.identity.issuer)
    {
        keep_way_in::keep_one(connection, account, Taken::SignOn(id), ways)?;
    }
    Ok(sign_ons::delete(connection, id)?)
}
