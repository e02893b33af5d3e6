//! Taking in: from a request at an inbox to its effect, answered after the commit.

use chrono::{DateTime, Utc};
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::{
    Verdict,
    fetch::ForeignActor,
    guard::{self, Authentic, Own, Reason, Refusal, Request},
    handle,
    node::{Error, Federation},
    origin,
    translate::activity::{RemoteActivity, read_activity},
};
use crate::{
    actions,
    domain::{ObjectUrl, time::now},
    store::{
        Connection, actors, lanes, peers,
        received::{self, Received},
    },
};

/// What a sender is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// A constant text.
    pub text: &'static str,
    /// Seconds to wait, with 429 and 503.
    pub retry_after: Option<u64>,
    /// Whether the connection ends with this answer: where the next request begins is not certain.
    pub close: bool,
}

impl Answer {
    fn of(status: u16, text: &'static str) -> Self {
        Self {
            status,
            text,
            retry_after: None,
            close: false,
        }
    }
}

/// One received activity with its sender.
pub(super) struct Delivery {
    pub actor: ForeignActor,
    pub activity: RemoteActivity,
    pub value: Value,
    pub now: DateTime<Utc>,
    /// The sender's host is not allowed in `allowlist` mode.
    pub stranger: bool,
    pub allowlist: bool,
}

impl Federation {
    /// Takes a request at one of our inboxes.
    pub async fn take_in(
        &self,
        method: &str,
        target: &str,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Answer {
        let time = now();
        let request = Request {
            method,
            target,
            headers,
            body,
        };
        let own = Own {
            base: &self.base,
            local: self.client.local(),
        };
        let checked = match guard::check(&request, own, time) {
            Ok(checked) => checked,
            Err(refusal) => return refused(&refusal),
        };
        // An actor that nobody here knows says that it is gone: its key is gone too, and there is
        // nothing to do.
        if checked.is_own_deletion() {
            let actor = checked.actor.clone();
            match self.store.read(move |c| actors::get(c, &actor)).await {
                Ok(None) => return Answer::of(202, "accepted"),
                Ok(Some(_)) => {}
                Err(error) => return unavailable(&error),
            }
        }
        let fingerprint = checked.fingerprint();
        let replayable_until = checked.replayable_until;
        let authentic = match self.authenticate(checked, time).await {
            Ok(authentic) => authentic,
            // What somebody said before it went has nobody here to reach.
            Err(refusal) if refusal.reason == Reason::ActorGone => {
                return Answer::of(202, "accepted");
            }
            Err(refusal) => return refused(&refusal),
        };
        let host = authentic.actor.id.host();
        if let Err(seconds) = self.allowance.take(&host, self.words.follow_host(&host)) {
            let retry_after = Some(seconds);
            return Answer {
                retry_after,
                ..Answer::of(429, "too many deliveries")
            };
        }
        match self
            .receive(authentic, fingerprint, replayable_until, time)
            .await
        {
            Ok(verdict) => answered(&verdict),
            Err(error) => {
                tracing::error!(%error, "an activity could not be taken in");
                unavailable(&error)
            }
        }
    }

    async fn authenticate(
        &self,
        checked: guard::Checked,
        time: DateTime<Utc>,
    ) -> Result<Authentic, Refusal> {
        let keys = self.known_keys().await.map_err(|error| {
            tracing::error!(%error, "no key to ask for other keys with");
            Refusal::unauthorized(Reason::KeyNotFound)
        })?;
        // Where only allowed hosts are heard, anybody may still ask to follow, and stop.
        let policy = match checked.kind() {
            Some("Follow" | "Undo") => &self.not_blocked,
            _ => &self.host_policy,
        };
        guard::authenticate(checked, keys, &**policy, time).await
    }

    /// Rules 11 and 12: whether it may be said, then what it does, in one transaction.
    async fn receive(
        &self,
        authentic: Authentic,
        fingerprint: String,
        replayable_until: DateTime<Utc>,
        time: DateTime<Utc>,
    ) -> Result<Verdict, Error> {
        let verdict = origin::judge(
            &authentic.activity,
            &authentic.id,
            &authentic.actor.id,
            &self.base.origin(),
        );
        if !verdict.is_accept() {
            tracing::info!(actor = %authentic.actor.id, ?verdict, "not taken in");
            return Ok(verdict);
        }
        let Ok(activity) = read_activity(&authentic.activity) else {
            return Ok(Verdict::ignore("nothing that this node reads"));
        };
        if activity.actor != authentic.actor.id {
            return Ok(Verdict::reject("the actor is not the sender"));
        }
        let allowlist = self.allowlist;
        let sender = authentic.actor.id.clone();
        let is_about_itself = origin::object_address(&authentic.activity).as_ref() == Some(&sender);
        let delivery = Delivery {
            actor: (*authentic.actor).clone(),
            activity,
            value: authentic.activity,
            now: time,
            stranger: false,
            allowlist,
        };
        let id = authentic.id;
        let verdict = self
            .store
            .write(move |c| take(c, delivery, &id, &fingerprint, replayable_until))
            .await?;
        if is_about_itself && verdict.is_accept() {
            // What is remembered of it is no longer what it is.
            self.known_keys().await?.forget(&sender);
        }
        self.wake.notify_one();
        Ok(verdict)
    }
}

/// Everything that one activity does, in one transaction.
fn take(
    c: &mut Connection,
    mut delivery: Delivery,
    id: &ObjectUrl,
    fingerprint: &str,
    replayable_until: DateTime<Utc>,
) -> Result<Verdict, Error> {
    let host = delivery.actor.id.host();
    let rules = peers::rules(c, delivery.allowlist)?;
    if rules.block(&host) {
        return Ok(Verdict::reject("the host is blocked"));
    }
    delivery.stranger = !rules.speak_to(&host);
    // Whoever speaks is alive, whatever it says.
    lanes::revive(c, &host)?;
    if received::is_known(c, id.as_str(), &delivery.actor.id)? {
        return Ok(Verdict::ignore("known already"));
    }
    if !received::take_signature(c, fingerprint, replayable_until)? {
        return Ok(Verdict::ignore("the same request came before"));
    }
    let (verdict, state, wanted) = handle::handle(c, &delivery)?;
    if let Some(state) = state {
        let note = match &verdict {
            Verdict::Ignore(why) | Verdict::Reject(why) => Some(why.to_string()),
            Verdict::Accept | Verdict::RetryLater => None,
        };
        peers::meet(c, &host, &delivery.actor.id)?;
        received::insert(
            c,
            &Received {
                url: id.to_string(),
                actor: delivery.actor.id.clone(),
                host: host.clone(),
                activity_type: delivery
                    .value
                    .get("type")
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .chars()
                    .take(60)
                    .collect(),
                state,
                wanted,
                note,
                attempts: 0,
                retry_at: None,
                created: delivery.now,
            },
        )?;
        actions::follow_peer::hear(c, &host, delivery.now)?;
    }
    Ok(verdict)
}

fn refused(refusal: &Refusal) -> Answer {
    tracing::info!(status = refusal.status, reason = %refusal.reason, "a request was refused");
    Answer {
        retry_after: (refusal.status == 503).then_some(30),
        close: refusal.closes(),
        ..Answer::of(refusal.status, "refused")
    }
}

fn answered(verdict: &Verdict) -> Answer {
    match verdict {
        Verdict::Accept => Answer::of(202, "accepted"),
        Verdict::Ignore(why) => {
            tracing::debug!(%why, "an activity has no effect");
            Answer::of(202, "accepted")
        }
        Verdict::Reject(why) => {
            tracing::info!(%why, "an activity was refused");
            Answer::of(verdict.status(), "refused")
        }
        Verdict::RetryLater => Answer {
            retry_after: Some(60),
            ..Answer::of(503, "try again")
        },
    }
}

fn unavailable(_error: &dyn std::fmt::Display) -> Answer {
    Answer {
        retry_after: Some(30),
        ..Answer::of(503, "try again")
    }
}
