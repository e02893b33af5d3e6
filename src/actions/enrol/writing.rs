//! What is written to somebody about her place.

use chrono::{DateTime, Utc};

use super::{elsewhere, guests};
use crate::{
    actions::{Error, letters, territory},
    domain::{Enrolment, Opportunity, enrolment::EnrolmentState, learner::GuardianState},
    store::{Connection, accounts, learners, letters::Written},
    text::Translator,
};

/// Writes to her how far she has come; who is elsewhere hears it by her node.
pub(super) fn tell(
    connection: &mut Connection,
    enrolment: &Enrolment,
    item: &Opportunity,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if enrolment.joined_by.is_some() {
        return guests::answer(connection, enrolment, item);
    }
    let messages = match enrolment.state {
        EnrolmentState::Unconfirmed => ("mail-enrol-confirm-subject", "mail-enrol-confirm-text"),
        EnrolmentState::Requested => ("mail-enrol-requested-subject", "mail-enrol-requested-text"),
        EnrolmentState::Accepted | EnrolmentState::Attended | EnrolmentState::Absent => {
            ("mail-enrol-accepted-subject", "mail-enrol-accepted-text")
        }
        EnrolmentState::Waitlisted => ("mail-enrol-waits-subject", "mail-enrol-waits-text"),
        EnrolmentState::Rejected => ("mail-enrol-rejected-subject", "mail-enrol-rejected-text"),
        EnrolmentState::Failed => ("mail-enrol-failed-subject", "mail-enrol-failed-text"),
        EnrolmentState::Sent | EnrolmentState::Left => return Ok(()),
    };
    write(connection, enrolment, item, messages, now)
}

/// The letters with which the opportunity goes, for the calendar of who has a seat.
const DATED: [&str; 4] = [
    "mail-enrol-accepted-subject",
    "mail-enrol-changed-subject",
    "mail-enrol-cancelled-subject",
    "mail-enrol-reminder-subject",
];

/// Writes a letter about a place of somebody of this node; for whom a guardian answers, the guardian
/// gets a copy.
pub(super) fn write(
    connection: &mut Connection,
    enrolment: &Enrolment,
    item: &Opportunity,
    messages: (&str, &str),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if enrolment.joined_by.is_some() {
        return Ok(());
    }
    if item.peer.is_some() && !elsewhere::may_write(connection, enrolment, messages.0, now)? {
        return Ok(());
    }
    let territory = territory(connection)?;
    let language = &enrolment.language;
    let t = Translator::new(language);
    let base = &territory.url;
    let content = item.content.clone().at_next(now);
    let title = content.name.pick(std::slice::from_ref(language));
    let when = t.when(&content);
    let place = content.location.clone().unwrap_or_default();
    let place = place.name.or(place.address).unwrap_or_default();
    let told = [
        ("name", enrolment.name.as_str().into()),
        (
            "title",
            title
                .map(|(_, title)| title.trim())
                .unwrap_or_default()
                .into(),
        ),
        (
            "when",
            when.unwrap_or_else(|| t.get("fact-any-time")).into(),
        ),
        ("place", place.into()),
        ("territory", territory.called(language).into()),
        (
            "link",
            base.at(&format!("/enrolments/{}", enrolment.secret))
                .to_string()
                .into(),
        ),
    ];
    let (subject, text) = (t.with(messages.0, &told), t.with(messages.1, &told));
    let dated = DATED.contains(&messages.0) && enrolment.state.holds_seat();
    let own = address_of(connection, enrolment)?;
    let guardian = guardian_of(connection, enrolment, now)?;
    for recipient in own.into_iter().chain(guardian) {
        let letter = Written {
            recipient,
            account: enrolment.account,
            subject: subject.clone(),
            body: text.clone(),
            calendar: dated.then_some(item.uuid),
            ..Written::default()
        };
        letters::send(connection, letter)?;
    }
    Ok(())
}

/// Where letters to her go: of somebody with an account, where all of hers go.
pub(in crate::actions) fn address_of(
    connection: &mut Connection,
    enrolment: &Enrolment,
) -> Result<Option<String>, Error> {
    let Some(account) = enrolment.account else {
        return Ok(Some(enrolment.email.clone()));
    };
    Ok(accounts::get(connection, account)?.and_then(|account| account.email))
}

/// The address of whoever answers for her, until she consents herself.
pub(in crate::actions) fn guardian_of(
    connection: &mut Connection,
    enrolment: &Enrolment,
    now: DateTime<Utc>,
) -> Result<Option<String>, Error> {
    let Some(account) = enrolment.account else {
        return Ok(None);
    };
    let guardian = learners::get(connection, account)?
        .and_then(|learner| learner.guardian)
        .filter(|guardian| guardian.state == GuardianState::Confirmed && guardian.until > now);
    Ok(guardian.and_then(|guardian| guardian.email))
}
