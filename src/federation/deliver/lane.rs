//! One lane under way: what waits for a peer is posted in order, and each answer noted.

use chrono::{DateTime, Utc};
use tokio_util::sync::CancellationToken;

use super::{Decision, LEASE, decide, decide::spread, retry_delay};
use crate::{
    actions::decide_on_peer,
    domain::{Host, delivery::DeliveryState, peer::SignatureForm, time::now},
    federation::{
        fetch::{DeliveryFailure, Signer},
        node::{Error, Federation},
    },
    store::{
        deliveries::{self, Due},
        doubts, follows,
        lanes::{self, Lane},
    },
};

/// Deliveries that are read from a lane at once.
const READ: i64 = 20;
/// Refusals of a stream (401, 403, 404) after which the peer is asked whether it takes others.
const PROBE_AFTER: u32 = 3;
/// Other streams that are tried then, at most.
const PROBES: usize = 4;
/// A stream that is refused for so long, while others are taken, is put aside.
const PARK_STREAM_AFTER: chrono::TimeDelta = chrono::TimeDelta::days(1);

/// A lane under way.
pub(super) struct Run {
    lane: Lane,
    form: SignatureForm,
    leased_until: DateTime<Utc>,
}

/// How a lane goes on.
enum Next {
    /// With the next delivery.
    GoOn,
    /// What waits has changed: it is read anew.
    ReadAgain,
    /// Not now.
    Stop,
}

/// What a peer does with other streams than the one that it refuses.
enum Others {
    Taken,
    Refused,
    /// The peer failed in another way, which is noted.
    Stopped,
}

impl Federation {
    /// Sends what waits for a peer, in order, until nothing waits or it fails.
    pub(super) async fn send_lane(
        &self,
        lane: Lane,
        stop: &CancellationToken,
    ) -> Result<(), Error> {
        let mut run = Run {
            form: lane.signature,
            lane,
            leased_until: now() + LEASE,
        };
        'lane: while !stop.is_cancelled() {
            let host = run.lane.host.clone();
            let waiting = self
                .store
                .read(move |c| deliveries::lane(c, &host, READ))
                .await?;
            if waiting.is_empty() {
                break;
            }
            for due in waiting {
                if stop.is_cancelled() {
                    break 'lane;
                }
                if !self.keep_lease(&mut run).await? {
                    return Ok(());
                }
                match self.send(&mut run, due, stop).await? {
                    Next::GoOn => {}
                    Next::ReadAgain => continue 'lane,
                    Next::Stop => break 'lane,
                }
            }
        }
        let (host, owner) = (run.lane.host, self.owner.clone());
        self.store
            .write(move |c| lanes::release(c, &host, &owner))
            .await?;
        Ok(())
    }

    /// Keeps the lease alive; whether the lane is still ours.
    pub(super) async fn keep_lease(&self, run: &mut Run) -> Result<bool, Error> {
        if run.leased_until - now() >= LEASE / 2 {
            return Ok(true);
        }
        let until = now() + LEASE;
        let (host, owner) = (run.lane.host.clone(), self.owner.clone());
        let kept = self
            .store
            .write(move |c| lanes::extend_lease(c, &host, &owner, until))
            .await?;
        run.leased_until = until;
        Ok(kept)
    }

    /// Tries one delivery and notes what became of it.
    async fn send(&self, run: &mut Run, due: Due, stop: &CancellationToken) -> Result<Next, Error> {
        // It came since its stream is held: it waits behind the others.
        let held = due.doubt.filter(|doubt| doubt.held);
        if let Some(until) = held.and_then(|doubt| doubt.retry_at) {
            self.store
                .write(move |c| doubts::hold(c, &due.stream, until))
                .await?;
            return Ok(Next::ReadAgain);
        }
        if !self.may_deliver(&run.lane.host, &due).await? {
            self.store
                .write(move |c| deliveries::expire(c, due.sequence))
                .await?;
            return Ok(Next::GoOn);
        }
        let outcome = self.post(&due, &mut run.form).await?;
        let mut decision = decide(&outcome, &run.lane, due.refusals, now());
        if decision == Decision::Gone
            && self
                .somebody_is_behind(run, &due.stream.inbox, stop)
                .await?
        {
            // An inbox without its actors' word for it is a failure like 404.
            let not_found = Err(DeliveryFailure::Answered {
                status: 404,
                retry_after: None,
            });
            decision = decide(&not_found, &run.lane, due.refusals, now());
        }
        let error = outcome.err().map(|failure| failure.to_string());
        match decision {
            Decision::Doubt(at) => self.doubt(run, due, error.unwrap_or_default(), at).await,
            decision => self.settle(run, due, decision, error).await,
        }
    }

    /// Whether the host is to get this, by the operator's words as they are now.
    async fn may_deliver(&self, host: &Host, due: &Due) -> Result<bool, Error> {
        if !self.words.now().deliver(host, &due.activity_type) {
            self.words.refresh(&self.store).await?;
        }
        Ok(self.words.now().deliver(host, &due.activity_type))
    }

    /// Posts one delivery; a refusal of the signature's form is answered with the other form.
    async fn post(
        &self,
        due: &Due,
        form: &mut SignatureForm,
    ) -> Result<Result<(), DeliveryFailure>, Error> {
        let (key, _) = self.key(&due.stream.signer).await?;
        let body = due.body.as_bytes();
        let inbox = &due.stream.inbox;
        let signer = |form| Signer { key: &key, form };
        // Whether the host is to get it has been asked already.
        let client = &self.open_client;
        let first = client.post_activity(inbox, body, signer(*form)).await;
        let failure = match first {
            Ok(_) => return Ok(Ok(())),
            Err(failure) if failure.may_be_the_form() => failure,
            Err(failure) => return Ok(Err(failure)),
        };
        let other = match form {
            SignatureForm::Cavage => SignatureForm::Rfc9421,
            SignatureForm::Rfc9421 => SignatureForm::Cavage,
        };
        Ok(
            match client.post_activity(inbox, body, signer(other)).await {
                Ok(_) => {
                    *form = other;
                    Ok(())
                }
                Err(second) if second.may_be_the_form() => Err(failure),
                // The other form was read, or the peer has another trouble: that counts.
                Err(second) => Err(second),
            },
        )
    }

    /// Notes what became of a try.
    async fn settle(
        &self,
        run: &mut Run,
        due: Due,
        decision: Decision,
        error: Option<String>,
    ) -> Result<Next, Error> {
        let (host, form, time) = (run.lane.host.clone(), run.form, now());
        let error = error.unwrap_or_default();
        if decision != Decision::Delivered {
            tracing::info!(%host, activity = %due.activity, error, "not delivered");
        }
        let well = matches!(
            decision,
            Decision::Delivered
                | Decision::Again(_)
                | Decision::Park
                | Decision::Busy(_)
                | Decision::Gone
        );
        if well {
            run.lane.failures = 0;
            run.lane.failing_since = None;
        }
        // Its stream was read, or there is nobody left to refuse it.
        let clears = due.doubt.is_some() && well && !matches!(decision, Decision::Busy(_));
        let greeting = self.base.at("/territory");
        self.store
            .write(move |c| {
                if clears {
                    doubts::clear(c, &due.stream)?;
                }
                let error = error.as_str();
                let noted = match decision {
                    Decision::Delivered => {
                        deliveries::settle(c, due.sequence, DeliveryState::Delivered, None)?;
                        lanes::succeeded(c, &host, form, time)
                    }
                    Decision::Again(at) => {
                        deliveries::refused(c, due.sequence, DeliveryState::Pending, error)?;
                        lanes::answered(c, &host, error, Some(at))
                    }
                    Decision::Park => {
                        deliveries::refused(c, due.sequence, DeliveryState::Parked, error)?;
                        lanes::answered(c, &host, error, None)
                    }
                    Decision::Busy(at) => {
                        deliveries::settle(c, due.sequence, DeliveryState::Pending, Some(error))?;
                        lanes::answered(c, &host, error, Some(at))
                    }
                    Decision::Gone => {
                        deliveries::settle(c, due.sequence, DeliveryState::Rejected, Some(error))?;
                        lanes::answered(c, &host, error, None)
                    }
                    Decision::Doubt(at) | Decision::Retry(at) => {
                        deliveries::settle(c, due.sequence, DeliveryState::Pending, Some(error))?;
                        lanes::failed(c, &host, error, time, at)
                    }
                    Decision::GiveUp(at) => {
                        deliveries::settle(c, due.sequence, DeliveryState::Pending, Some(error))?;
                        if !follows::is_followed_by_host(c, &host)? {
                            deliveries::abandon(c, &host)?;
                        } else if !deliveries::give_up(c, &host, &greeting)? {
                            let inbox = due.stream.inbox;
                            decide_on_peer::give_up(c, inbox)?;
                        }
                        lanes::failed(c, &host, error, time, at)
                    }
                };
                Ok::<_, Error>(noted?)
            })
            .await?;
        Ok(match decision {
            _ if clears => Next::ReadAgain,
            Decision::Delivered | Decision::Park | Decision::Gone => Next::GoOn,
            _ => Next::Stop,
        })
    }

    /// The peer refuses a stream. While that is the only one that is known to be refused, the peer
    /// counts as failing; once it is seen to take others, the stream is held and the rest goes on.
    async fn doubt(
        &self,
        run: &mut Run,
        due: Due,
        error: String,
        at: DateTime<Utc>,
    ) -> Result<Next, Error> {
        let (stream, time) = (due.stream.clone(), now());
        let doubt = self
            .store
            .write(move |c| doubts::note(c, &stream, time))
            .await?;
        let host = run.lane.host.clone();
        if doubt.held {
            tracing::info!(%host, activity = %due.activity, error, "still refused");
            self.store
                .write(move |c| {
                    let sequence = due.sequence;
                    deliveries::settle(c, sequence, DeliveryState::Pending, Some(&error))?;
                    let for_long = time - doubt.since >= PARK_STREAM_AFTER;
                    if for_long && doubts::others_were_taken(c, &host, doubt.since)? {
                        doubts::park(c, &due.stream, time + PARK_STREAM_AFTER)?;
                        return Ok(());
                    }
                    let wait = spread(retry_delay(doubt.refusals, time - doubt.since));
                    doubts::hold(c, &due.stream, time + wait)
                })
                .await?;
            return Ok(Next::ReadAgain);
        }
        if doubt.refusals >= PROBE_AFTER {
            match self.try_others(run, &due).await? {
                Others::Refused => {}
                Others::Stopped => return Ok(Next::Stop),
                Others::Taken => {
                    tracing::warn!(%host, signer = %due.stream.signer, error, "held");
                    let wait = spread(retry_delay(doubt.refusals, time - doubt.since));
                    self.store
                        .write(move |c| {
                            let sequence = due.sequence;
                            deliveries::settle(c, sequence, DeliveryState::Pending, Some(&error))?;
                            lanes::answered(c, &host, &error, None)?;
                            doubts::hold(c, &due.stream, time + wait)
                        })
                        .await?;
                    return Ok(Next::ReadAgain);
                }
            }
        }
        self.settle(run, due, Decision::Doubt(at), Some(error))
            .await
    }

    /// Tries the first deliveries of other streams than the refused one, until one is taken.
    async fn try_others(&self, run: &mut Run, refused: &Due) -> Result<Others, Error> {
        let (host, stream) = (run.lane.host.clone(), refused.stream.clone());
        let heads = self
            .store
            .read(move |c| deliveries::heads_of_others(c, &host, &stream, PROBES))
            .await?;
        for due in heads {
            if !self.keep_lease(run).await? {
                return Ok(Others::Stopped);
            }
            if !self.may_deliver(&run.lane.host, &due).await? {
                continue;
            }
            let outcome = self.post(&due, &mut run.form).await?;
            let decision = decide(&outcome, &run.lane, due.refusals, now());
            let error = outcome.err().map(|failure| failure.to_string());
            match decision {
                Decision::Delivered | Decision::Again(_) | Decision::Park => {
                    self.settle(run, due, decision, error).await?;
                    return Ok(Others::Taken);
                }
                Decision::Doubt(_) | Decision::Gone => {
                    self.store
                        .write(move |c| {
                            let (sequence, error) = (due.sequence, error.as_deref());
                            doubts::note(c, &due.stream, now())?;
                            deliveries::settle(c, sequence, DeliveryState::Pending, error)
                        })
                        .await?;
                }
                Decision::Busy(_) | Decision::Retry(_) | Decision::GiveUp(_) => {
                    self.settle(run, due, decision, error).await?;
                    return Ok(Others::Stopped);
                }
            }
        }
        Ok(Others::Refused)
    }
}
