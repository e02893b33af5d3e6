//! Passkeys: adding one, signing in by one, removing one (W3C Web Authentication, level 2).
//!
//! A ceremony has two halves. The first makes a challenge, which is kept in the database by the hash
//! of a secret that the browser gets with it; the second takes it away, whatever comes of it, so that
//! an answer is good for one challenge and once, also where several processes serve.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use serde_json::Value;
use url::{Host, Url};
use webauthn_rs_core::{
    WebauthnCore,
    error::WebauthnError,
    proto::{
        AuthenticationState, Credential, PublicKeyCredential, RegisterPublicKeyCredential,
        RegistrationState, UserVerificationPolicy,
    },
};

use super::{
    Error,
    keep_way_in::{self, Taken, Ways},
    leave::person,
    secret,
    sign_in::{self, Opened},
};
use crate::{
    domain::{
        Account, Passkey, PasskeyId, ProblemCode, Problems, Role, Rule, limit,
        passkey::{CEREMONY, MOST, must_verify},
        permission::Actor,
    },
    store::{self, Connection, accounts, passkeys},
};

/// Who asks for passkeys: this node, by the address that is configured and by nothing that a request
/// says.
#[derive(Debug)]
pub struct RelyingParty(WebauthnCore);

impl RelyingParty {
    /// The node at this address; nothing when its host is an IP address, which no passkey is made for
    /// (section 5.1.3), or browsers make none there because it is not on TLS.
    #[must_use]
    pub fn of(url: &Url) -> Option<Self> {
        let Some(Host::Domain(name)) = url.host() else {
            return None;
        };
        let is_local = name == "localhost" || name.ends_with(".localhost");
        if url.scheme() != "https" && !is_local {
            return None;
        }
        let patience = CEREMONY.to_std().ok()?;
        let origins = vec![url.clone()];
        Some(Self(WebauthnCore::new_unsafe_experts_only(
            name, name, origins, patience, None, None,
        )))
    }
}

/// The first half of a ceremony, for the browser.
#[derive(Debug, Clone)]
pub struct Begun {
    /// What the second half has to bring.
    pub ceremony: String,
    /// The options for `navigator.credentials`.
    pub options: Value,
}

/// Why an answer of a device was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// There is no such ceremony, or its time is over, or it was somebody else's.
    Old,
    /// Nobody has this passkey.
    Unknown,
    /// Its counter went back, now or before: it may be a copy.
    Locked,
    /// The device did not make sure who holds it, and this account needs that.
    Unverified,
    /// The device holds a passkey of this account, or of another, already.
    Known,
    /// Origin, challenge, signature or form are not what they must be.
    Invalid,
}

/// Begins to add a passkey to the account of whoever is signed in.
///
/// # Errors
/// [`Rule`]: nobody is signed in; [`Rule::Refused`] when she has [`MOST`].
pub fn begin_adding(
    connection: &mut Connection,
    actor: &Actor,
    party: &RelyingParty,
    now: DateTime<Utc>,
) -> Result<Begun, Error> {
    let account = person(actor)?;
    let own = passkeys::of_account(connection, account.id)?;
    has_place(&own)?;
    let known = own
        .iter()
        .map(|one| URL_SAFE_NO_PAD.decode(&one.credential));
    let known: Vec<_> = known.filter_map(Result::ok).collect();
    let address = account.email.as_deref().unwrap_or_default();
    let label = match account.name.trim() {
        "" => address,
        name => name,
    };
    // Devices list passkeys by it.
    let called = if address.is_empty() { label } else { address };
    let builder = party
        .0
        .new_challenge_register_builder(account.id.0.as_bytes(), called, label)
        .map_err(broken)?
        .user_verification_policy(policy(account.role))
        .require_resident_key(true)
        .exclude_credentials(Some(known));
    let (options, state) = party
        .0
        .generate_challenge_register(builder)
        .map_err(broken)?;
    begin(connection, Some(account), &options, &state, now)
}

fn has_place(own: &[Passkey]) -> Result<(), Rule> {
    if own.len() >= MOST {
        return Err(Rule::Refused(format!(
            "there are {MOST} passkeys; remove one first"
        )));
    }
    Ok(())
}

/// Begins to sign somebody in; who it is, her device says.
///
/// # Errors
/// [`Error::Store`].
pub fn begin_sign_in(
    connection: &mut Connection,
    party: &RelyingParty,
    now: DateTime<Utc>,
) -> Result<Begun, Error> {
    let builder = party
        .0
        .new_challenge_authenticate_builder(Vec::new(), Some(UserVerificationPolicy::Preferred))
        .map_err(broken)?
        .allow_backup_eligible_upgrade(true);
    let (options, state) = party
        .0
        .generate_challenge_authenticate(builder)
        .map_err(broken)?;
    begin(connection, None, &options, &state, now)
}

fn begin<O: serde::Serialize, S: serde::Serialize>(
    connection: &mut Connection,
    account: Option<&Account>,
    options: &O,
    state: &S,
    now: DateTime<Utc>,
) -> Result<Begun, Error> {
    let ceremony = secret::random(43)?;
    let state = written(state)?;
    let whose = account.map(|account| account.id);
    let hash = secret::hash(&ceremony);
    passkeys::begin(connection, &hash, whose, &state, now + CEREMONY)?;
    let options = serde_json::to_value(options).map_err(damaged)?;
    Ok(Begun { ceremony, options })
}

/// Whether a device has to make sure who holds it.
fn policy(role: Role) -> UserVerificationPolicy {
    if must_verify(role) {
        UserVerificationPolicy::Required
    } else {
        UserVerificationPolicy::Preferred
    }
}

/// Adds a passkey: `answer` is what the browser's `navigator.credentials.create` gave, as JSON. The
/// ceremony is over, whatever is answered.
///
/// # Errors
/// [`Rule`]: nobody is signed in; [`Rule::Refused`] when she has [`MOST`]; [`Problems`] at `/name`.
pub fn add(
    connection: &mut Connection,
    actor: &Actor,
    party: &RelyingParty,
    (ceremony, answer): (&str, &str),
    name: &str,
    now: DateTime<Utc>,
) -> Result<Result<Passkey, Wrong>, Error> {
    let account = person(actor)?;
    let mut problems = Problems::default();
    problems.add_if(name.trim().is_empty(), "/name", ProblemCode::Required);
    limit::check_name(name, &mut problems);
    problems.or(())?;
    // Several ceremonies may have begun at once.
    has_place(&passkeys::of_account(connection, account.id)?)?;
    let Some((Some(whose), state)) = passkeys::take(connection, &secret::hash(ceremony), now)?
    else {
        return Ok(Err(Wrong::Old));
    };
    if whose != account.id {
        return Ok(Err(Wrong::Old));
    }
    let state: RegistrationState = read(&state)?;
    let Ok(answer) = serde_json::from_str::<RegisterPublicKeyCredential>(answer) else {
        return Ok(Err(Wrong::Invalid));
    };
    let made = match party.0.register_credential(&answer, &state, None) {
        Ok(made) => made,
        Err(error) => return Ok(Err(wrong(&error))),
    };
    if must_verify(account.role) && !made.user_verified {
        return Ok(Err(Wrong::Unverified));
    }
    let credential = URL_SAFE_NO_PAD.encode(&made.cred_id);
    if passkeys::by_credential(connection, &credential)?.is_some() {
        return Ok(Err(Wrong::Known));
    }
    let passkey = Passkey {
        id: PasskeyId::new(),
        account: account.id,
        credential,
        name: name.trim().to_owned(),
        data: written(&made)?,
        created: now,
        used: None,
        locked: None,
    };
    passkeys::insert(connection, &passkey)?;
    keep_way_in::tell(connection, account, "mail-way-passkey-text")?;
    Ok(Ok(passkey))
}

/// Signs in by a passkey: `answer` is what the browser's `navigator.credentials.get` gave, as JSON.
/// The ceremony is over, whatever is answered. A passkey whose counter went back is locked.
///
/// # Errors
/// [`Error::Store`].
pub fn sign_in(
    connection: &mut Connection,
    party: &RelyingParty,
    (ceremony, answer): (&str, &str),
    now: DateTime<Utc>,
) -> Result<Result<(Opened, Role), Wrong>, Error> {
    let Some((None, state)) = passkeys::take(connection, &secret::hash(ceremony), now)? else {
        return Ok(Err(Wrong::Old));
    };
    let mut state: AuthenticationState = read(&state)?;
    let Ok(answer) = serde_json::from_str::<PublicKeyCredential>(answer) else {
        return Ok(Err(Wrong::Invalid));
    };
    let credential = URL_SAFE_NO_PAD.encode(answer.get_credential_id());
    let Some(passkey) = passkeys::by_credential(connection, &credential)? else {
        return Ok(Err(Wrong::Unknown));
    };
    let Some(account) = accounts::get(connection, passkey.account)? else {
        return Ok(Err(Wrong::Unknown));
    };
    // Section 7.2, step 6: who the device says it is must be whose passkey it is.
    if answer.get_user_unique_id() != Some(account.id.0.as_bytes().as_slice()) {
        return Ok(Err(Wrong::Invalid));
    }
    let mut kept: Credential = read(&passkey.data)?;
    state.set_allowed_credentials(vec![kept.clone()]);
    let result = match party.0.authenticate_credential(&answer, &state) {
        Ok(result) => result,
        Err(WebauthnError::CredentialPossibleCompromise) => {
            // Whoever has the copy may try again and again; its person hears of it once.
            if passkey.locked.is_none() {
                passkeys::lock(connection, passkey.id, now)?;
                keep_way_in::tell(connection, &account, "mail-way-locked-text")?;
            }
            tracing::warn!(passkey = %passkey.id, "the counter of a passkey went back; it is locked");
            return Ok(Err(Wrong::Locked));
        }
        Err(error) => return Ok(Err(wrong(&error))),
    };
    if passkey.locked.is_some() {
        return Ok(Err(Wrong::Locked));
    }
    if must_verify(account.role) && !result.user_verified() {
        return Ok(Err(Wrong::Unverified));
    }
    kept.counter = result.counter();
    kept.backup_state = result.backup_state();
    kept.backup_eligible = result.backup_eligible();
    passkeys::note_use(connection, passkey.id, &written(&kept)?, now)?;
    let opened = sign_in::open(connection, account.id, now)?;
    Ok(Ok((opened, account.role)))
}

/// Removes a passkey of whoever is signed in; `ways` are those of this node.
///
/// # Errors
/// [`Rule::NotFound`] when it is not hers; [`Rule::Refused`] when it is her last way in.
pub fn remove(
    connection: &mut Connection,
    actor: &Actor,
    id: PasskeyId,
    ways: &Ways,
) -> Result<(), Error> {
    let account = person(actor)?;
    let own = passkeys::of_account(connection, account.id)?;
    let passkey = own.iter().find(|one| one.id == id).ok_or(Rule::NotFound)?;
    if passkey.locked.is_none() {
        keep_way_in::keep_one(connection, account, Taken::Passkey(id), ways)?;
    }
    passkeys::delete(connection, id)?;
    keep_way_in::tell(connection, account, "mail-way-removed-text")
}

/// What the library says, in our words.
fn wrong(error: &WebauthnError) -> Wrong {
    match error {
        WebauthnError::UserNotVerified => Wrong::Unverified,
        WebauthnError::CredentialAlreadyExists => Wrong::Known,
        _ => {
            tracing::debug!(%error, "the answer of a passkey was not taken");
            Wrong::Invalid
        }
    }
}

fn written<T: serde::Serialize>(value: &T) -> Result<String, Error> {
    Ok(serde_json::to_string(value).map_err(damaged)?)
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Error> {
    Ok(serde_json::from_str(text).map_err(damaged)?)
}

fn damaged(error: serde_json::Error) -> store::Error {
    store::Error::Damaged("passkey", error.to_string())
}

fn broken(error: WebauthnError) -> store::Error {
    store::Error::Damaged("passkey", error.to_string())
}
