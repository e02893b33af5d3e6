//! Removes what has served its time (security.md section 5, retention).

use chrono::Duration;

use crate::{
    domain::time::now,
    store::{Error, Store, deliveries, idempotency, links, received, sessions},
};

/// Removes expired sessions and links, answers of a day ago, payloads that were sent 90 days ago,
/// ids that came 400 days ago, and signatures that cannot be replayed any more.
///
/// # Errors
/// [`Error`].
pub async fn sweep(store: &Store) -> Result<(), Error> {
    store
        .write(|c| {
            let time = now();
            sessions::sweep(c, time - Duration::days(30), time - Duration::days(90))?;
            links::sweep(c, time - Duration::days(1))?;
            idempotency::sweep(c, time - Duration::days(1))?;
            deliveries::sweep(c, time - Duration::days(90))?;
            received::sweep(c, time - Duration::days(400), time)?;
            Ok(())
        })
        .await
}
