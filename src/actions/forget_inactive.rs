//! Learners who do not come any more: told two months before, then erased (security.md section 5,
//! retention).

use chrono::{DateTime, Months, TimeDelta, Utc};

use super::{
    Error,
    leave::{self, Absent},
    letters, territory,
};
use crate::{
    domain::{Account, LanguageTag, time::Moment},
    store::{Connection, accounts, learners},
    text::Translator,
};

/// From the letter to the erasure.
const NOTICE: TimeDelta = TimeDelta::days(60);
/// Months of those that the notice takes.
const NOTICE_MONTHS: u32 = 2;
/// So many are told, or erased, in one round.
const AT_ONCE: i64 = 100;

/// A warning so old, of which nothing came, is none any more: she is told again.
const STALE: TimeDelta = TimeDelta::days(120);

/// Tells those who were away for nearly `months`, and erases those who were told, and were away for all
/// of them; answers how many of each. With 0 months nobody is. Where no letters are sent (`mails`),
/// nobody with an address is: she could not hear of it.
///
/// # Errors
/// [`Error::Store`].
pub fn forget(
    connection: &mut Connection,
    months: u32,
    mails: bool,
    now: DateTime<Utc>,
) -> Result<(usize, usize), Error> {
    let ago = |months: u32| now.checked_sub_months(Months::new(months));
    let times = ago(months.saturating_sub(NOTICE_MONTHS)).zip(ago(months));
    let Some((before, gone)) = times.filter(|_| months > 0) else {
        return Ok((0, 0));
    };
    accounts::forget_warnings(connection, before, now - STALE)?;
    let mut told = 0;
    for account in accounts::inactive(connection, before, mails, AT_ONCE)? {
        tell(connection, &account, now)?;
        accounts::warn(connection, account.id, now)?;
        told += 1;
    }
    let mut erased = 0;
    let due = (now - NOTICE, gone);
    for account in accounts::abandoned(connection, due, mails, AT_ONCE)? {
        if leave::may_go(connection, &account).is_ok() {
            leave::erase_and_tell(connection, &account, Absent::Everybody, mails, now)?;
            erased += 1;
        }
    }
    Ok((told, erased))
}

/// Writes to her, and to a child's guardian; to who has no address nobody can.
fn tell(connection: &mut Connection, account: &Account, now: DateTime<Utc>) -> Result<(), Error> {
    let learner = learners::get(connection, account.id)?;
    let guardian = learner
        .and_then(|learner| learner.guardian)
        .filter(|guardian| guardian.until > now)
        .and_then(|guardian| guardian.email);
    let texts = [
        (
            &account.email,
            ("mail-inactive-subject", "mail-inactive-text"),
        ),
        (
            &guardian,
            ("mail-child-subject", "mail-inactive-guardian-text"),
        ),
    ];
    let territory = territory(connection)?;
    let language = account
        .language
        .clone()
        .unwrap_or_else(LanguageTag::english);
    let t = Translator::new(&language);
    let date = t.date(Moment::from(now + NOTICE));
    let link = territory.url.at("/sign-in").to_string();
    let told = [
        ("name", account.name.as_str().into()),
        ("territory", territory.called(&language).into()),
        ("date", date.into()),
        ("link", link.into()),
    ];
    for (address, messages) in texts {
        if let Some(address) = address {
            letters::write(connection, address, Some(account.id), &t, messages, &told)?;
        }
    }
    Ok(())
}
