//! Rules 8 to 10: the key is the actor's, and it made the signature.

use std::sync::Arc;

use activitypub_federation::config::UrlVerifier;
use chrono::{DateTime, Utc};
use serde_json::Value;

use super::{Checked, Reason, Refusal};
use crate::{
    domain::ObjectUrl,
    federation::{
        fetch::ForeignActor,
        keys::{
            cache::{KeyCache, Missing},
            source::KeySource,
        },
        signature::SignatureForm,
    },
};

/// A request whose sender is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Authentic {
    /// The activity's id.
    pub id: ObjectUrl,
    /// Who sent it, by its own checked document.
    pub actor: Arc<ForeignActor>,
    /// The activity.
    pub activity: Value,
    /// The form of signature that the sender uses, and so takes.
    pub form: SignatureForm,
}

/// Finds the key and verifies the signature. `policy` is the operator's word on hosts, the same
/// that the client of all outgoing requests asks.
///
/// A signature that fails is tried once more when the actor's server has a new key; it is asked
/// once a minute at most.
///
/// # Errors
/// 403 for a host that is not spoken to, 503 when too many wait for other servers, else 401,
/// whatever the reason.
pub async fn authenticate<S: KeySource>(
    checked: Checked,
    keys: &KeyCache<S>,
    policy: &(dyn UrlVerifier + Sync),
    now: DateTime<Utc>,
) -> Result<Authentic, Refusal> {
    for url in [&checked.key_id, &checked.actor] {
        policy
            .verify(url.url())
            .await
            .map_err(|_policy| Refusal::forbidden())?;
    }
    let (owner, key_id) = (&checked.actor, &checked.key_id);
    let found = keys.find(owner, key_id, now).await;
    let actor = found.map_err(|missing| refusal_of(missing, Reason::KeyNotFound))?;
    let actor = match verified(&checked, actor) {
        Ok(actor) => actor,
        Err(actor) => {
            let wrong = Refusal::unauthorized(Reason::WrongSignature);
            let failed = &actor.key(key_id).ok_or(wrong)?.key;
            let changed = keys.find_changed(owner, key_id, failed, now).await;
            let changed = changed.map_err(|missing| refusal_of(missing, Reason::WrongSignature))?;
            verified(&checked, changed).map_err(|_still| wrong)?
        }
    };
    Ok(Authentic {
        id: checked.id,
        actor,
        activity: checked.activity,
        form: checked.form,
    })
}

fn refusal_of(missing: Missing, not_found: Reason) -> Refusal {
    match missing {
        Missing::NotFound => Refusal::unauthorized(not_found),
        Missing::Gone => Refusal::unauthorized(Reason::ActorGone),
        Missing::Busy => Refusal::busy(),
    }
}

/// The actor, if its key made the signature; else as error.
fn verified(
    checked: &Checked,
    actor: Arc<ForeignActor>,
) -> Result<Arc<ForeignActor>, Arc<ForeignActor>> {
    let signature = &checked.signature;
    let message = checked.message.as_bytes();
    let is_right = actor.id == checked.actor
        && actor.key(&checked.key_id).is_some_and(|named| {
            named
                .key
                .verify(signature.algorithm, message, &signature.bytes)
        });
    if is_right { Ok(actor) } else { Err(actor) }
}
