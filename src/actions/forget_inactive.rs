//! Learners who do not come any more: told two months before, then erased (security.md section 5,
//! retention).

use chrono::{DateTime, Months, TimeDelta, Utc};

use super::{Error, leave, letters, territory};
use crate::{
    domain::{Account, LanguageTag, time::Moment},
    store::{Connection, accounts},
    text::Translator,
};

/// From the letter to the erasure.
const NOTICE: TimeDelta = TimeDelta::days(60);
/// Months of those that the notice takes.
const NOTICE_MONTHS: u32 = 2;
/// So many are told, or erased, in one round.
const AT_ONCE: i64 = 100;

/// Tells those who were away for nearly `months`, and erases those who were told and did not come;
/// answers how many of each. With 0 months nobody is.
///
/// # Errors
/// [`Error::Store`].
pub fn forget(
    connection: &mut Connection,
    months: u32,
    now: DateTime<Utc>,
) -> Result<(usize, usize), Error> {
    let away = Months::new(months.saturating_sub(NOTICE_MONTHS));
    let before = now.checked_sub_months(away).filter(|_| months > 0);
    let Some(before) = before else {
        return Ok((0, 0));
    };
    let mut told = 0;
    for account in accounts::inactive(connection, before, AT_ONCE)? {
        tell(connection, &account, now)?;
        accounts::warn(connection, account.id, now)?;
        told += 1;
    }
    let mut erased = 0;
    for account in accounts::abandoned(connection, now - NOTICE, AT_ONCE)? {
        if leave::may_go(connection, &account).is_ok() {
            leave::erase(connection, &account, now)?;
            erased += 1;
        }
    }
    Ok((told, erased))
}

/// Writes to her; to who has no address nobody can.
fn tell(connection: &mut Connection, account: &Account, now: DateTime<Utc>) -> Result<(), Error> {
    let Some(address) = &account.email else {
        return Ok(());
    };
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
    let messages = ("mail-inactive-subject", "mail-inactive-text");
    letters::write(connection, address, Some(account.id), &t, messages, &told)
}
