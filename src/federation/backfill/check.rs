//! Looking for what an outbox did not list: things that were deleted while nobody told us.

use crate::{
    domain::{ObjectUrl, time::now},
    federation::{backfill::progress, fetch::FetchError, node::Federation, pending::Unfinished},
    store::{
        follows::{Following, Reading},
        objects,
    },
};

/// Things that are looked for in one turn.
const AT_ONCE: i64 = 5;

/// What was found of some things.
#[derive(Debug, Default)]
pub struct Checked {
    /// They are where they were.
    pub there: Vec<ObjectUrl>,
    /// They are not, and whether their server says that they are gone for good.
    pub absent: Vec<(ObjectUrl, bool)>,
}

impl Federation {
    /// Looks for some things that the whole outbox did not list, each at its address.
    pub(super) async fn check_unlisted(
        &self,
        following: &Following,
    ) -> Result<(Reading, Checked), Unfinished> {
        let reading = &following.reading;
        let begun = reading.begun.unwrap_or_else(now);
        let owner = (!following.whole).then(|| following.actor.clone());
        let host = following.host.clone();
        let unlisted = self
            .store
            .read(move |c| objects::unlisted(c, &host, owner.as_ref(), begun, AT_ONCE))
            .await
            .map_err(crate::federation::node::Error::from)?;
        let mut checked = Checked::default();
        if unlisted.is_empty() {
            return Ok((progress::done(reading), checked));
        }
        for url in unlisted {
            match self.as_application().await?.document(&url).await {
                Err(FetchError::Gone) => checked.absent.push((url, true)),
                Err(FetchError::NotFound) => checked.absent.push((url, false)),
                Err(error) if error.is_temporary() && progress::is_patient(reading) => {
                    return Err(error.into());
                }
                // Whatever is there is not nothing.
                _ => checked.there.push(url),
            }
        }
        Ok((progress::all_listed(reading), checked))
    }
}
