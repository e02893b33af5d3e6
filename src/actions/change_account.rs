//! Adding, inviting, changing and removing accounts.

use super::{
    Error,
    leave::{Absent, erase_and_tell},
    sign_in::end_all,
};
use crate::{
    domain::{
        Account, AccountId, LanguageTag, MembershipRole, Organisation, ProblemCode, Problems, Role,
        Rule, account::Scope, account::email, card::Deed, limit, permission::Actor, time::now,
    },
    store::{Connection, accounts, cards, emails, organisations, passkeys, sign_ons},
};

/// A new account as somebody asks for it.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Mail address as typed.
    pub email: String,
    /// What to call the person; the address's local part when empty.
    pub name: String,
    /// What the account is here for.
    pub role: Role,
    /// Slug of the organisation that it gets a place in.
    pub organisation: Option<String>,
    /// What it may do there.
    pub membership: MembershipRole,
}

/// Adds an account. The operator adds any, and for an address that has an account, the place in the
/// organisation is added to it. An organisation's owner invites new partners to it; whom somebody
/// else has invited before, only the operator adds, because nobody knows yet who opens that account.
///
/// # Errors
/// [`Rule`].
pub fn add(connection: &mut Connection, actor: &Actor, new: &NewAccount) -> Result<Account, Error> {
    let mut problems = Problems::default();
    let address = email(&new.email).unwrap_or_default();
    problems.add_if(
        address.is_empty(),
        "/email",
        ProblemCode::Malformed("is not a mail address such as name@example.org".to_owned()),
    );
    limit::check_name(&new.name, &mut problems);
    let organisation = match &new.organisation {
        Some(slug) => super::manage_organisation::named(connection, slug, &mut problems)?,
        None => None,
    };
    may_add(actor, new.role, organisation.as_ref())?;
    problems.or(())?;
    let account = match accounts::by_email(connection, &address)? {
        Some(_) if organisation.is_none() => {
            return Err(Rule::member("/email", ProblemCode::Taken).into());
        }
        Some(_) if !actor.is_operator() => {
            return Err(Rule::member("/email", ProblemCode::Taken).into());
        }
        Some(mut account) => {
            if account.role == Role::Learner {
                take_role(connection, &mut account, Role::Partner)?;
            } else if account.seen.is_none() {
                // Whoever holds a link to it was trusted with another organisation, not this one.
                end_all(connection, account.id)?;
            }
            account
        }
        None => {
            let name = match new.name.trim() {
                "" => address.split('@').next().unwrap_or_default().to_owned(),
                name => name.to_owned(),
            };
            let account = Account {
                id: AccountId::new(),
                email: Some(address),
                name,
                // Who has a place in an organisation works for it.
                role: match new.role {
                    Role::Learner if organisation.is_some() => Role::Partner,
                    role => role,
                },
                language: None,
                has_password: false,
                created: now(),
                seen: None,
                leaving: None,
            };
            accounts::insert(connection, &account)?;
            account
        }
    };
    if let Some(organisation) = organisation {
        let owns = organisations::members(connection, organisation.uuid)?
            .contains(&(account.id, MembershipRole::Owner));
        // Who owns it already is not made less by being added again.
        if !owns {
            organisations::put_member(connection, account.id, organisation.uuid, new.membership)?;
        }
    }
    Ok(account)
}

/// Gives an account another role. Sessions and links of the old one end, and with the raise to a
/// stronger one every other way in goes: whoever made the account, or invited the person, may have
/// been the one who set the password, added the passkey, linked the sign-on or kept the card.
fn take_role(connection: &mut Connection, account: &mut Account, role: Role) -> Result<(), Error> {
    accounts::set_role(connection, account.id, role)?;
    end_all(connection, account.id)?;
    if role.is_above(account.role) {
        accounts::set_password(connection, account.id, None)?;
        passkeys::delete_all(connection, account.id)?;
        sign_ons::delete_all(connection, account.id)?;
        lock_cards(connection, account.id)?;
        // So may further addresses, while nobody has shown to have the account's own.
        if !accounts::is_proven(connection, account.id)? {
            emails::delete_all(connection, account.id)?;
        }
    }
    account.role = role;
    Ok(())
}

/// Locks the cards of an account: they are for learners alone.
fn lock_cards(connection: &mut Connection, account: AccountId) -> Result<(), Error> {
    let time = now();
    for card in cards::of_account(connection, account)? {
        if card.locked.is_none() {
            cards::lock(connection, card.id, time)?;
            cards::note(connection, card.id, Deed::Locked, None, time)?;
        }
    }
    Ok(())
}

fn may_add(actor: &Actor, role: Role, organisation: Option<&Organisation>) -> Result<(), Rule> {
    match organisation {
        Some(organisation) if role == Role::Partner && !actor.is_operator() => {
            actor.must_own(organisation.uuid)
        }
        _ => actor.must_operate(),
    }
}

/// Changes what an account is here for; the person signs in again, by a new link. The last operator
/// stays one.
///
/// # Errors
/// [`Rule`].
pub fn set_role(
    connection: &mut Connection,
    actor: &Actor,
    address: &str,
    role: Role,
) -> Result<Account, Error> {
    actor.must_operate()?;
    let mut account = named(connection, address)?;
    if account.role != role {
        keep_an_operator(connection, &account)?;
        take_role(connection, &mut account, role)?;
    }
    Ok(account)
}

/// Removes an account with its sessions, links and tokens; where letters are sent (`mails`), its person
/// is written to. The last operator stays.
///
/// # Errors
/// [`Rule`].
pub fn remove(
    connection: &mut Connection,
    actor: &Actor,
    address: &str,
    mails: bool,
) -> Result<(), Error> {
    actor.must_operate()?;
    let account = named(connection, address)?;
    keep_an_operator(connection, &account)?;
    erase_and_tell(connection, &account, Absent::Everybody, mails, now()).map(drop)
}

/// Whether an owner may hand a new link to somebody whom her organisation invited: only while the
/// person has never come, and the account is there for this organisation alone.
///
/// # Errors
/// [`Error::Store`].
pub fn is_only_invited(
    connection: &mut Connection,
    organisation: &Organisation,
    account: &Account,
) -> Result<bool, Error> {
    if account.seen.is_some() || account.role != Role::Partner {
        return Ok(false);
    }
    let places = organisations::memberships(connection, account.id)?;
    Ok(!places.is_empty()
        && places
            .iter()
            .all(|place| place.organisation == organisation.uuid))
}

/// An account of this organisation whose person gets a new link from an owner.
///
/// # Errors
/// [`Rule`]; [`Rule::Refused`] when the person has come already.
pub fn invited_again(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    account: AccountId,
) -> Result<Account, Error> {
    actor.must_own(organisation.uuid)?;
    let account = accounts::get(connection, account)?.ok_or(Rule::NotFound)?;
    if !is_only_invited(connection, organisation, &account)? {
        return Err(Rule::Refused("this person has an account of her own".to_owned()).into());
    }
    // The link that is lost works no longer.
    end_all(connection, account.id)?;
    Ok(account)
}

/// Changes what an account may do in an organisation where it has a place. Only the operator leaves
/// an organisation without an owner.
///
/// # Errors
/// [`Rule`].
pub fn set_membership(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    account: AccountId,
    role: MembershipRole,
) -> Result<(), Error> {
    actor.must_own(organisation.uuid)?;
    let members = organisations::members(connection, organisation.uuid)?;
    if members.iter().all(|(id, _)| *id != account) {
        return Err(Rule::NotFound.into());
    }
    if role != MembershipRole::Owner {
        keep_an_owner(connection, actor, organisation, account)?;
    }
    Ok(organisations::put_member(
        connection,
        account,
        organisation.uuid,
        role,
    )?)
}

/// Takes an account's place in an organisation away. Only the operator leaves an organisation
/// without an owner.
///
/// # Errors
/// [`Rule`].
pub fn remove_from(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    account: AccountId,
) -> Result<(), Error> {
    actor.must_own(organisation.uuid)?;
    keep_an_owner(connection, actor, organisation, account)?;
    let never_came = match accounts::get(connection, account)? {
        Some(account) => is_only_invited(connection, organisation, &account)?,
        None => false,
    };
    if organisations::remove_member(connection, account, organisation.uuid)? {
        if never_came {
            end_all(connection, account)?;
        }
        Ok(())
    } else {
        Err(Rule::NotFound.into())
    }
}

/// Changes what a person says of herself.
///
/// # Errors
/// [`Rule`].
pub fn set_profile(
    connection: &mut Connection,
    actor: &Actor,
    name: &str,
    language: Option<&LanguageTag>,
) -> Result<(), Error> {
    let account = actor.account.as_ref().ok_or(Rule::SignInFirst)?;
    actor.must_have(Scope::Write)?;
    let mut problems = Problems::default();
    problems.add_if(name.trim().is_empty(), "/name", ProblemCode::Required);
    limit::check_name(name, &mut problems);
    problems.or(())?;
    accounts::set_profile(
        connection,
        account.id,
        name.trim(),
        language.map(LanguageTag::as_str),
    )?;
    Ok(())
}

/// An account by an address of its person, or by its id: who came by a card has no address.
fn named(connection: &mut Connection, address: &str) -> Result<Account, Error> {
    if let Ok(id) = address.trim().parse() {
        return Ok(accounts::get(connection, id)?.ok_or(Rule::NotFound)?);
    }
    let address = email(address).map_err(|_not_an_address| Rule::NotFound)?;
    Ok(accounts::by_email(connection, &address)?.ok_or(Rule::NotFound)?)
}

/// Refuses when nobody but this account owns the organisation.
fn keep_an_owner(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Organisation,
    account: AccountId,
) -> Result<(), Error> {
    let members = organisations::members(connection, organisation.uuid)?;
    let stays_owned = members
        .iter()
        .any(|(id, role)| *id != account && *role == MembershipRole::Owner);
    if stays_owned || actor.is_operator() {
        Ok(())
    } else {
        Err(Rule::Refused("the last owner must stay one".to_owned()).into())
    }
}

/// Refuses when an account is the only owner of one of its organisations.
pub(super) fn keep_owners(connection: &mut Connection, account: &Account) -> Result<(), Error> {
    for place in organisations::memberships(connection, account.id)? {
        let members = organisations::members(connection, place.organisation)?;
        let owns = |(id, role): &(AccountId, MembershipRole)| {
            (*role == MembershipRole::Owner).then_some(*id)
        };
        let owners: Vec<AccountId> = members.iter().filter_map(owns).collect();
        if owners == [account.id] {
            let told = format!("the last owner of `{}` must stay one", place.slug);
            return Err(Rule::Refused(told).into());
        }
    }
    Ok(())
}

/// Somebody who was invited and has never come is no operator to rely on.
pub(super) fn keep_an_operator(
    connection: &mut Connection,
    account: &Account,
) -> Result<(), Error> {
    let others = accounts::count_with(connection, Role::Operator)? > 1;
    let relied_on = account.seen.is_none()
        || accounts::has_used_beside(connection, Role::Operator, account.id)?;
    if account.role == Role::Operator && !(others && relied_on) {
        return Err(Rule::Refused("the last operator must stay one".to_owned()).into());
    }
    Ok(())
}
