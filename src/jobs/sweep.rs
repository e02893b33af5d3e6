//! Removes what has served its time (security.md section 5, retention).

use chrono::Duration;

use crate::{
    actions::{
        Error, ask_questions, follow_thing, forget_inactive, invite_adviser, leave,
        letters::PATIENCE,
    },
    domain::{erasure, invitation, subscription::KEPT, time::now},
    store::{
        Store, cards, deliveries, emails, enrolments, erasures, events, idempotency, invitations,
        joinings, letters, links, messages, notices, passkeys, received, reports, sessions,
        sign_ons,
    },
};

/// How many changes are kept: more than any index or cache is behind.
const CHANGES: i64 = 1_000_000;

/// Removes expired sessions and links, answers to organisers' questions and invitations whose time is
/// over, accounts whose time to stay is over or that nobody has used for so many months (0: never; with
/// an address only where letters are sent),
/// cards that nobody used, what advisers saw a year ago, answers of a day ago, payloads that were
/// sent 90 days ago, reports of erasures of 45 days ago,
/// ids that came 400 days ago, signatures that cannot be replayed any more, events of a week ago
/// that other servers were told of, and the oldest lines of the log of changes.
///
/// # Errors
/// [`Error`].
pub async fn sweep(store: &Store, (inactive_months, mails): (u32, bool)) -> Result<(), Error> {
    store
        .write(move |c| {
            let time = now();
            sessions::sweep(c, time - Duration::days(30), time - Duration::days(90))?;
            links::sweep(c, time - Duration::days(1))?;
            joinings::sweep(c, time)?;
            emails::sweep(c, time)?;
            cards::sweep(c, time - Duration::days(365))?;
            invite_adviser::sweep(c, time)?;
            passkeys::sweep(c, time)?;
            sign_ons::attempts::sweep(c, time)?;
            sign_ons::newcomers::sweep(c, time)?;
            letters::sweep(c, time - PATIENCE)?;
            enrolments::sweep(c, time - Duration::days(2))?;
            enrolments::sweep_past(c, time - Duration::days(90))?;
            ask_questions::erase_old(c, time)?;
            invitations::sweep(c, time - invitation::KEPT, time)?;
            messages::sweep(c, time - Duration::days(365))?;
            leave::erase_left(c, mails, time)?;
            forget_inactive::forget(c, inactive_months, mails, time)?;
            follow_thing::mend(c)?;
            notices::sweep(c, time - KEPT)?;
            reports::sweep(c, time - Duration::days(180))?;
            erasures::sweep(c, time - erasure::KEPT)?;
            idempotency::sweep(c, time - Duration::days(1))?;
            deliveries::sweep(c, time - Duration::days(90))?;
            received::sweep(c, time - Duration::days(400), time)?;
            let told = events::told_until(c)?;
            events::sweep(c, told, time - Duration::days(7), CHANGES)?;
            Ok(())
        })
        .await
}
