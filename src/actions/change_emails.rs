//! Somebody's mail addresses: another one is hers once she has opened the link in its letter; one of
//! them gets the letters.

use chrono::{DateTime, Duration, Utc};

use super::{
    Error, enrol,
    join::no_address,
    keep_way_in::{self, Taken, Ways},
    leave, letters, secret,
    sign_in::LINK_MINUTES,
    territory,
};
use crate::{
    domain::{
        Account, AccountId, LanguageTag, ProblemCode, Rule, account::email, permission::Actor,
    },
    store::{Connection, accounts, emails, emails::Wish, enrolments, learners, links},
    text::Translator,
};

/// Most addresses of one account.
pub const MOST: usize = 5;

/// Whose account a verified address is: the one way to find somebody by what she calls hers.
///
/// # Errors
/// [`Error::Store`].
pub fn owner(connection: &mut Connection, address: &str) -> Result<Option<Account>, Error> {
    let Some(account) = accounts::by_email(connection, address)? else {
        return Ok(None);
    };
    let is_main = account.email.as_deref() == Some(address);
    let is_proven = !is_main || accounts::is_proven(connection, account.id)?;
    Ok(is_proven.then_some(account))
}

/// The addresses of an account with whether each is verified: the one that gets the letters first,
/// then the others, then those of which the letter was not answered yet.
///
/// # Errors
/// [`Error::Store`].
pub fn list(
    connection: &mut Connection,
    account: &Account,
    now: DateTime<Utc>,
) -> Result<Vec<(String, bool)>, Error> {
    let mut all = Vec::new();
    if let Some(main) = &account.email {
        all.push((main.clone(), accounts::is_proven(connection, account.id)?));
    }
    let further = emails::of_account(connection, account.id)?;
    all.extend(further.into_iter().map(|address| (address, true)));
    for wish in emails::wishes(connection, account.id, now)? {
        if all.iter().all(|(known, _)| *known != wish.email) {
            all.push((wish.email, false));
        }
    }
    Ok(all)
}

/// Writes a letter to an address that somebody says is hers. To one that has an account the letter
/// says so; the page says the same.
///
/// # Errors
/// [`Rule`]: nobody is signed in; [`crate::domain::Problems`] at `/email`: it is none, she has it
/// already, or too many.
pub fn ask(
    connection: &mut Connection,
    actor: &Actor,
    typed: &str,
    nonce: &str,
    now: DateTime<Utc>,
) -> Result<String, Error> {
    let account = leave::person(actor)?;
    let address = email(typed).map_err(|_not_an_address| Rule::member("/email", no_address()))?;
    let known = list(connection, account, now)?;
    if known
        .iter()
        .any(|(own, verified)| *own == address && *verified)
        || account.email.as_deref() == Some(address.as_str())
    {
        return Err(Rule::member("/email", ProblemCode::Taken).into());
    }
    if is_guardians(connection, account.id, &address)? {
        let told = "is your guardian's address".to_owned();
        return Err(Rule::member("/email", ProblemCode::Malformed(told)).into());
    }
    if known.iter().filter(|(own, _)| *own != address).count() >= MOST {
        let told = format!("would be more than {MOST}");
        return Err(Rule::member("/email", ProblemCode::Malformed(told)).into());
    }
    emails::delete_wishes(connection, account.id, &address)?;
    let token = secret::random(43)?;
    let expires = now + Duration::minutes(LINK_MINUTES);
    emails::insert_wish(
        connection,
        &Wish {
            hash: secret::hash(&token),
            nonce: secret::hash(nonce),
            account: account.id,
            email: address.clone(),
            created: now,
            expires,
        },
    )?;
    let is_taken = accounts::by_email(connection, &address)?.is_some();
    let territory = territory(connection)?;
    let language = account
        .language
        .clone()
        .unwrap_or_else(LanguageTag::english);
    let t = Translator::new(&language);
    let messages = match is_taken {
        true => ("mail-email-subject", "mail-email-taken-text"),
        false => ("mail-email-subject", "mail-email-text"),
    };
    let link = territory.url.at(&format!("/me/emails/{token}")).to_string();
    let told = [
        ("name", account.name.as_str().into()),
        ("territory", territory.called(&language).into()),
        ("minutes", LINK_MINUTES.into()),
        ("link", link.into()),
    ];
    letters::write(connection, &address, Some(account.id), &t, messages, &told)?;
    Ok(address)
}

/// What a link would do; it is not used up. It works in the browser that asked for it, and where she
/// is signed in.
///
/// # Errors
/// [`Rule::LinkExpired`] otherwise, when it was used or has expired, and when the address has an
/// account by now.
pub fn look(
    connection: &mut Connection,
    token: &str,
    (nonce, here): (Option<&str>, Option<AccountId>),
    now: DateTime<Utc>,
) -> Result<(Account, String), Error> {
    let wish = emails::wish(connection, &secret::hash(token))?
        .filter(|wish| wish.expires > now)
        .filter(|wish| {
            let same = nonce.is_some_and(|nonce| wish.nonce == secret::hash(nonce));
            same || here == Some(wish.account)
        })
        .ok_or(Rule::LinkExpired)?;
    let is_taken = accounts::by_email(connection, &wish.email)?.is_some();
    if is_taken || is_guardians(connection, wish.account, &wish.email)? {
        return Err(Rule::LinkExpired.into());
    }
    let account = accounts::get(connection, wish.account)?.ok_or(Rule::LinkExpired)?;
    Ok((account, wish.email))
}

/// Whether an address is that of whoever answers for her: by it she would answer for herself.
fn is_guardians(
    connection: &mut Connection,
    account: AccountId,
    address: &str,
) -> Result<bool, Error> {
    let learner = learners::get(connection, account)?;
    let guardian = learner.and_then(|learner| learner.guardian);
    Ok(guardian.is_some_and(|guardian| guardian.email.as_deref() == Some(address)))
}

/// The address is hers: places that it got without an account are hers too. The first one gets the
/// letters; else the one that does is told.
///
/// # Errors
/// As [`look`].
pub fn confirm(
    connection: &mut Connection,
    token: &str,
    by: (Option<&str>, Option<AccountId>),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (account, address) = look(connection, token, by, now)?;
    emails::delete_wishes(connection, account.id, &address)?;
    match &account.email {
        None => {
            accounts::set_email(connection, account.id, Some(&address))?;
            accounts::prove(connection, account.id, now)?;
        }
        Some(main) => {
            emails::insert(connection, account.id, &address, now)?;
            let text = "mail-email-added-text";
            tell(connection, &account, (main, text), &address)?;
        }
    }
    enrol::adopt(connection, account.id, &address, now)
}

/// Writes to one of her addresses what became of another one: whoever took a browser of hers shall not
/// stay unseen.
fn tell(
    connection: &mut Connection,
    account: &Account,
    (to, text): (&str, &str),
    other: &str,
) -> Result<(), Error> {
    let territory = territory(connection)?;
    let language = account
        .language
        .clone()
        .unwrap_or_else(LanguageTag::english);
    let t = Translator::new(&language);
    let messages = ("mail-email-subject", text);
    let told = [
        ("name", account.name.as_str().into()),
        ("territory", territory.called(&language).into()),
        ("email", other.into()),
    ];
    letters::write(connection, to, Some(account.id), &t, messages, &told)
}

/// Has letters go to another one of her verified addresses.
///
/// # Errors
/// [`Rule::NotFound`] when it is not; [`Rule::Refused`] while she has not shown that the present one
/// is hers.
pub fn choose(
    connection: &mut Connection,
    actor: &Actor,
    address: &str,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let account = current(connection, actor)?;
    if account.email.as_deref() == Some(address) {
        return Ok(());
    }
    if emails::owner(connection, address)? != Some(account.id) {
        return Err(Rule::NotFound.into());
    }
    let proven = accounts::is_proven(connection, account.id)?;
    emails::delete(connection, address)?;
    accounts::set_email(connection, account.id, Some(address))?;
    accounts::prove(connection, account.id, now)?;
    let text = "mail-email-first-text";
    tell(connection, &account, (address, text), address)?;
    // One that nobody has shown to be hers is kept by nobody.
    match account.email.as_deref().filter(|_| proven) {
        Some(before) => {
            emails::insert(connection, account.id, before, now)?;
            tell(connection, &account, (before, text), address)
        }
        None => Ok(()),
    }
}

/// Takes an address, or what she asked for about one, from her account.
///
/// # Errors
/// [`Rule::NotFound`] when it is not hers; [`Rule::Refused`] when she could not sign in any more.
pub fn remove(
    connection: &mut Connection,
    actor: &Actor,
    address: &str,
    ways: &Ways,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let account = current(connection, actor)?;
    let further = emails::of_account(connection, account.id)?;
    let is_main = account.email.as_deref() == Some(address);
    if !is_main && !further.iter().any(|own| own == address) {
        let wished = emails::wishes(connection, account.id, now)?;
        if wished.iter().all(|wish| wish.email != address) {
            return Err(Rule::NotFound.into());
        }
        letters::take_back(connection, account.id, address)?;
        return Ok(emails::delete_wishes(connection, account.id, address)?);
    }
    keep_way_in::keep_one(connection, &account, Taken::Email(address), ways)?;
    let is_shown = !is_main || accounts::is_proven(connection, account.id)?;
    let next = further.first().map(String::as_str);
    if is_main {
        if let Some(next) = next {
            emails::delete(connection, next)?;
            accounts::prove(connection, account.id, now)?;
        }
        accounts::set_email(connection, account.id, next)?;
    } else {
        emails::delete(connection, address)?;
    }
    // What was released with it is not hers any more, and no link on its way to it signs in.
    enrolments::readdress(connection, account.id, address, "")?;
    letters::take_back(connection, account.id, address)?;
    links::delete_all(connection, account.id)?;
    let left = match is_main {
        true => next,
        false => account.email.as_deref(),
    };
    // To one that nobody has shown to be hers nothing is written.
    for to in [left, Some(address).filter(|_| is_shown)]
        .into_iter()
        .flatten()
    {
        keep_way_in::tell_at(connection, &account, to, "mail-way-removed-text")?;
    }
    Ok(())
}

/// The signed-in person as she is now.
fn current(connection: &mut Connection, actor: &Actor) -> Result<Account, Error> {
    let account = leave::person(actor)?;
    Ok(accounts::get(connection, account.id)?.ok_or(Rule::SignInFirst)?)
}
