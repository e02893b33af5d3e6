//! What a child may not let an organiser see by herself: her guardian is asked by a letter, and keeps
//! it, so that she can take her yes back.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Wish, changed, dead, elsewhere, releases_from};
use crate::{
    actions::{Error, change_emails, leave::person, letters, secret, territory},
    domain::{
        Account, AccountId, Consent, ConsentId, Enrolment, EnrolmentId, LanguageTag, LetterId,
        ObjectUrl, Opportunity, OpportunityId, Rule,
        consent::{GivenBy, Purpose},
        enrolment::{Release, closed},
        event::Event,
        learner::{Guardian, GuardianState},
        permission::Actor,
        release::{ReleaseRequest, ReleaseState, told},
    },
    store::{
        Connection, accounts, consents, enrolments, events, learners, opportunities, organisations,
        peers, release_requests,
    },
    text::Translator,
};

/// What somebody may let an organiser see by herself, by her age where that is known. Her name an
/// organiser of this node sees anyhow.
#[must_use]
pub fn by_herself(item: &Opportunity, age: Option<u32>, consent_age: u32) -> Vec<Release> {
    let is_old = |from: u32| age.is_none_or(|age| age >= from);
    let name = item.peer.is_none() || is_old(consent_age);
    let email = is_old(releases_from(item, consent_age));
    let own = [(Release::Name, name), (Release::Email, email)];
    let own = own.into_iter().filter(|(_, is_hers)| *is_hers);
    own.map(|(field, _)| field).collect()
}

/// What of a child her guardian can be asked to let an organiser see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Askable {
    /// What is not given anyhow; nothing for whoever has no guardian who has agreed.
    pub fields: Vec<Release>,
    /// Where the guardian is written to; nothing for one who signs on paper, who cannot be asked.
    pub guardian: Option<String>,
}

/// What somebody's guardian can be asked for.
///
/// # Errors
/// [`Error::Store`].
pub fn askable(
    connection: &mut Connection,
    account: &Account,
    item: &Opportunity,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<Askable, Error> {
    let young = learners::get(connection, account.id)?
        .filter(|learner| learner.birth.age(now) < consent_age);
    let guardian = young
        .and_then(|learner| learner.guardian)
        .filter(|guardian| answers(guardian, now));
    let Some(guardian) = guardian else {
        return Ok(Askable::default());
    };
    let own = account.email.as_deref().unwrap_or_default();
    let mut fields = Vec::new();
    if item.peer.is_some() {
        fields.push(Release::Name);
    }
    if is_hers(connection, account.id, own, &guardian)? {
        fields.push(Release::Email);
    }
    Ok(Askable {
        fields,
        guardian: guardian.email,
    })
}

/// Whether a guardian answers for the child now.
fn answers(guardian: &Guardian, now: DateTime<Utc>) -> bool {
    guardian.state == GuardianState::Confirmed && guardian.until > now
}

/// Whether an address is a verified one of the child, and not her guardian's.
fn is_hers(
    connection: &mut Connection,
    child: AccountId,
    address: &str,
    guardian: &Guardian,
) -> Result<bool, Error> {
    if address.is_empty() || guardian.email.as_deref() == Some(address) {
        return Ok(false);
    }
    let owner = change_emails::owner(connection, address)?;
    Ok(owner.is_some_and(|owner| owner.id == child))
}

/// The address that gets a letter when somebody signs up so: her guardian's, when something is asked
/// of her.
///
/// # Errors
/// [`Rule`]: nobody is signed in.
pub fn first_letter(
    connection: &mut Connection,
    actor: &Actor,
    id: OpportunityId,
    wish: &Wish,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<Option<String>, Error> {
    let account = person(actor)?;
    let Some(item) = opportunities::get(connection, id)? else {
        return Ok(None);
    };
    let known = enrolments::of_account_in(connection, id, account.id)?;
    let is_open = closed(&item.content, now).is_none() && item.deleted.is_none();
    if !wish.asks_guardian || !is_open || known.is_some_and(|known| known.state.is_live()) {
        return Ok(None);
    }
    let can = askable(connection, account, &item, consent_age, now)?;
    let is_asked = can.fields.iter().any(|field| wish.releases(*field));
    Ok(can.guardian.filter(|_| is_asked))
}

/// Asks the guardian of a child for what she would like the organiser to see, and may not let it see
/// by herself.
pub(super) fn ask_guardian(
    connection: &mut Connection,
    account: &Account,
    (enrolment, item): (&Enrolment, &Opportunity),
    wish: &Wish,
    consent_age: u32,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if !wish.asks_guardian {
        return Ok(());
    }
    let can = askable(connection, account, item, consent_age, now)?;
    let is_there = |field: Release| field != Release::Email || !enrolment.email.is_empty();
    let wanted = can.fields.into_iter();
    let fields: Vec<Release> = wanted
        .filter(|field| wish.releases(*field) && is_there(*field))
        .collect();
    let Some(to) = can.guardian.filter(|_| !fields.is_empty()) else {
        return Ok(());
    };
    let token = secret::random(43)?;
    let request = ReleaseRequest {
        enrolment: enrolment.id,
        fields,
        state: ReleaseState::Asked,
        asked: now,
        answered: None,
    };
    release_requests::ask(connection, &request, &secret::hash(&token))?;
    let path = format!("/guardian/release/{token}");
    write(
        connection,
        account,
        (enrolment, item),
        &request,
        (&to, &path),
    )
}

/// Writes to the guardian, in the child's language.
fn write(
    connection: &mut Connection,
    child: &Account,
    (enrolment, item): (&Enrolment, &Opportunity),
    request: &ReleaseRequest,
    (to, path): (&str, &str),
) -> Result<(), Error> {
    let territory = territory(connection)?;
    let language = &enrolment.language;
    let t = Translator::new(language);
    let content = item.content.clone().at_next(request.asked);
    let languages = std::slice::from_ref(language);
    let title = content.name.pick(languages).map(|(_, title)| title.trim());
    let when = t.when(&content).unwrap_or_else(|| t.get("fact-any-time"));
    let organiser = organisations::get(connection, item.organisation)?;
    let organiser = organiser.and_then(|one| {
        let name = one.content.name.pick(languages);
        name.map(|(_, name)| name.trim().to_owned())
    });
    let told = [
        ("name", child.name.as_str().into()),
        ("what", told(&request.fields).into()),
        ("organiser", organiser.unwrap_or_default().into()),
        ("city", city(connection, item, language)?.into()),
        ("title", title.unwrap_or_default().into()),
        ("when", when.into()),
        ("territory", territory.called(language).into()),
        ("link", territory.url.at(path).to_string().into()),
    ];
    let messages = (
        "mail-release-guardian-subject",
        "mail-release-guardian-text",
    );
    let when = (letter(enrolment.id), request.asked);
    letters::write_once(connection, when, to, Some(child.id), &t, messages, &told).map(drop)
}

/// What the city is called that something is from.
fn city(
    connection: &mut Connection,
    item: &Opportunity,
    language: &LanguageTag,
) -> Result<String, Error> {
    let Some(host) = &item.peer else {
        return Ok(territory(connection)?.called(language));
    };
    let names = peers::names(connection, std::slice::from_ref(host))?;
    let name = names.into_iter().find_map(|(_, _, name)| name);
    Ok(name.unwrap_or_else(|| host.to_string()))
}

/// The id of the letter to the guardian, by which it is taken back.
fn letter(id: EnrolmentId) -> LetterId {
    LetterId(id.0)
}

/// What a guardian is asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// Who asks.
    pub child: Account,
    /// What she signed up by.
    pub enrolment: Enrolment,
    /// What she signed up for.
    pub item: Opportunity,
    /// What the organiser is to see, and what the guardian has said.
    pub request: ReleaseRequest,
}

/// What a guardian is asked by her letter.
///
/// # Errors
/// [`Rule::LinkExpired`] when no letter holds that secret, when the child does not come, when it is
/// over or cancelled, when nothing is left to be given, and when she is old enough to decide herself.
pub fn look(
    connection: &mut Connection,
    token: &str,
    now: DateTime<Utc>,
) -> Result<Question, Error> {
    let hash = secret::hash(token);
    let mut request = release_requests::by_secret(connection, &hash)?.ok_or(Rule::LinkExpired)?;
    let is_given = request.state == ReleaseState::Given;
    // Who was turned down gives nothing more, and can take back what was given.
    let enrolment = enrolments::get(connection, request.enrolment)?
        .filter(|one| one.state.is_live() || (is_given && one.state.is_shown()))
        .ok_or(Rule::LinkExpired)?;
    let item = opportunities::get(connection, enrolment.opportunity)?
        .filter(|item| dead(item, now).is_none())
        .ok_or(Rule::LinkExpired)?;
    let id = enrolment.account.ok_or(Rule::LinkExpired)?;
    let child = accounts::get(connection, id)?
        .filter(|child| is_given || child.leaving.is_none())
        .ok_or(Rule::LinkExpired)?;
    let guardian = learners::get(connection, id)?
        .and_then(|learner| learner.guardian)
        .filter(|guardian| answers(guardian, now))
        .ok_or(Rule::LinkExpired)?;
    if !is_given && !is_hers(connection, id, &enrolment.email, &guardian)? {
        request.fields.retain(|field| *field != Release::Email);
    }
    if request.fields.is_empty() {
        return Err(Rule::LinkExpired.into());
    }
    Ok(Question {
        child,
        enrolment,
        item,
        request,
    })
}

/// The guardian says yes: the organiser sees it from then on.
///
/// # Errors
/// As [`look`].
pub fn agree(
    connection: &mut Connection,
    token: &str,
    language: &LanguageTag,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let asked = look(connection, token, now)?;
    if asked.request.state == ReleaseState::Given {
        return Ok(());
    }
    let is_asked = |field: Release| asked.request.fields.contains(&field);
    let enrolment = Enrolment {
        releases_name: asked.enrolment.releases_name || is_asked(Release::Name),
        releases_email: asked.enrolment.releases_email || is_asked(Release::Email),
        ..asked.enrolment
    };
    let enrolment = tell_there(connection, enrolment)?;
    let state = enrolment.state;
    let enrolment = changed(connection, enrolment, state, now)?;
    let given = ReleaseRequest {
        state: ReleaseState::Given,
        answered: Some(now),
        ..asked.request
    };
    release_requests::answer(connection, &given)?;
    let consent = Consent {
        id: ConsentId::new(),
        account: asked.child.id,
        purpose: Purpose::Organiser,
        object: Some(enrolment.id.to_string()),
        text_version: Purpose::Organiser.text_version().to_owned(),
        language: language.clone(),
        given: now,
        given_by: GivenBy::Guardian,
        evidence: None,
        withdrawn: None,
    };
    Ok(consents::insert(connection, &consent)?)
}

/// The guardian says no, or takes her yes back: then the organiser sees it no more.
///
/// # Errors
/// As [`look`].
pub fn disagree(connection: &mut Connection, token: &str, now: DateTime<Utc>) -> Result<(), Error> {
    let asked = look(connection, token, now)?;
    let state = match asked.request.state {
        ReleaseState::Asked => ReleaseState::Refused,
        ReleaseState::Given => ReleaseState::Withdrawn,
        ReleaseState::Refused | ReleaseState::Withdrawn => return Ok(()),
    };
    if asked.request.state == ReleaseState::Given {
        take_back(connection, asked.child.id, asked.enrolment, now)?;
    }
    let said = ReleaseRequest {
        state,
        answered: Some(now),
        ..asked.request
    };
    Ok(release_requests::answer(connection, &said)?)
}

/// Tells the organiser elsewhere by another Note what it sees now; nothing for a place on this node.
fn tell_there(connection: &mut Connection, enrolment: Enrolment) -> Result<Enrolment, Error> {
    let Some(join) = enrolment.elsewhere() else {
        return Ok(enrolment);
    };
    let note = join.join_path(&format!("/notes/{}", Uuid::new_v4()));
    elsewhere::forget_note(connection, &enrolment)?;
    let told = Event::ReleaseTold {
        enrolment: enrolment.id,
        note: note.clone(),
    };
    events::append(connection, &told)?;
    Ok(Enrolment {
        note: Some(note),
        ..enrolment
    })
}

/// The organiser sees no more what a guardian gave. Elsewhere the Note that brought it is deleted; what
/// the child herself wrote comes by another one.
fn take_back(
    connection: &mut Connection,
    child: AccountId,
    enrolment: Enrolment,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let given = enrolment.elsewhere().and(enrolment.note.clone());
    elsewhere::forget_note(connection, &enrolment)?;
    let mut rest = Enrolment {
        releases_email: false,
        releases_name: enrolment.join.is_none(),
        note: None,
        ..enrolment
    };
    let item = opportunities::get(connection, rest.opportunity)?;
    let organiser = match item {
        Some(item) => organisations::get(connection, item.organisation)?,
        None => None,
    };
    if let Some((note, organiser)) = given.zip(organiser) {
        let organiser = organiser.url;
        events::append(connection, &Event::ReleaseTakenBack { note, organiser })?;
        if rest.state.is_live() && !rest.message.is_empty() {
            rest = tell_there(connection, rest)?;
        }
    }
    let (state, object) = (rest.state, Some(rest.id.to_string()));
    changed(connection, rest, state, now)?;
    for consent in consents::of_account(connection, child)? {
        if consent.given_by == GivenBy::Guardian && consent.object == object {
            consents::withdraw(connection, consent.id, now)?;
        }
    }
    Ok(())
}

/// Takes back what a guardian gave who does not answer for the child any more; nobody answers what she
/// was asked.
pub(in crate::actions) fn take_all_back(
    connection: &mut Connection,
    child: AccountId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for enrolment in enrolments::of_account(connection, child)? {
        let Some(request) = release_requests::get(connection, enrolment.id)? else {
            continue;
        };
        forget(connection, enrolment.id)?;
        if request.state == ReleaseState::Given {
            take_back(connection, child, enrolment, now)?;
        }
    }
    Ok(())
}

/// Forgets what a guardian was asked, with the letter that waits for her.
pub(super) fn forget(connection: &mut Connection, id: EnrolmentId) -> Result<(), Error> {
    letters::take_back_one(connection, letter(id))?;
    Ok(release_requests::delete(connection, id)?)
}

/// What a guardian was asked for a place, as its person sees it: what nobody answered before she came
/// of age is nothing any more.
///
/// # Errors
/// [`Error::Store`].
pub fn shown(
    connection: &mut Connection,
    enrolment: &Enrolment,
    now: DateTime<Utc>,
) -> Result<Option<ReleaseRequest>, Error> {
    let Some(request) = release_requests::get(connection, enrolment.id)? else {
        return Ok(None);
    };
    let guardian = match enrolment.account {
        Some(account) => learners::get(connection, account)?.and_then(|one| one.guardian),
        None => None,
    };
    let waits = request.state == ReleaseState::Asked;
    let is_heard = guardian.is_some_and(|guardian| answers(&guardian, now));
    Ok((!waits || is_heard).then_some(request))
}

/// A place elsewhere of which the organiser is told by this Note: none came after it, and she comes, or
/// may come.
///
/// # Errors
/// [`Error::Store`].
pub fn told_by(
    connection: &mut Connection,
    id: EnrolmentId,
    note: &ObjectUrl,
) -> Result<Option<Enrolment>, Error> {
    let known = enrolments::get(connection, id)?;
    Ok(known.filter(|one| {
        let is_elsewhere = one.elsewhere().is_some();
        is_elsewhere && one.note.as_ref() == Some(note) && one.state.is_live()
    }))
}
