//! From what happened to what other servers are told.
//!
//! Events are read in their order behind a cursor. The activities that an event makes and the
//! cursor's step over it are one transaction, so an event is told exactly once however often the
//! process dies. See docs/develop/decisions for why the activity is not written with the event.

mod joining;

use std::sync::Arc;

use chrono::TimeDelta;
use serde::Serialize;
use uuid::Uuid;

use super::{
    documents::{opportunity_object, organisation_object, playlist_object, tombstone},
    node::{Error, Federation, Render},
    translate::activity,
    wire::{Activity, Object, context},
};
use crate::{
    actions::{
        self,
        enrol::{elsewhere, guests, release},
        local_actor,
    },
    domain::{
        EnrolmentId, Host, ObjectUrl, Playlist, Territory,
        delivery::{Audience, Followers, Outgoing, Software},
        event::Event,
        peer::FollowedBy,
        time::{Moment, now},
    },
    store::{
        Connection, actors, deliveries, events, follows, opportunities, organisations, playlists,
        received::{self, Received, ReceivedState},
        settings,
    },
};

/// Events that are turned into activities in one transaction.
const BATCH: i64 = 100;

/// What an event makes.
enum Made {
    /// Tell other servers.
    Tell(Box<Outgoing>),
    /// Tell another server, unless who wants to take part there has left in between.
    Ask(EnrolmentId, ObjectUrl, Box<Outgoing>),
    /// Tell another server what somebody lets an organiser see by this Note, unless another one has come
    /// in between, or she has left.
    Release(EnrolmentId, ObjectUrl, Box<Outgoing>),
    /// Look up a thing of another server.
    LookUp(ObjectUrl),
}

impl Federation {
    /// Turns the next events into activities; whether there were any.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn tell_what_happened(&self) -> Result<bool, Error> {
        let events = self
            .store
            .read(|c| {
                let from = events::told_until(c)?;
                Ok::<_, Error>((from, events::after(c, from, BATCH)?))
            })
            .await?;
        let (from, events) = events;
        let Some(&(to, _)) = events.last() else {
            return Ok(false);
        };
        let mut made = Vec::new();
        for (_, event) in events {
            made.extend(self.make(event).await?);
        }
        let base = self.base.clone();
        self.store
            .write(move |c| {
                // Another process was faster: its activities stand, these are dropped.
                if events::told_until(c)? != from {
                    return Ok(());
                }
                for one in &made {
                    match one {
                        Made::Tell(outgoing) => deliveries::append(c, outgoing)?,
                        Made::Ask(enrolment, join, outgoing) => {
                            if elsewhere::is_wanted(c, *enrolment, join)?.is_some() {
                                deliveries::append(c, outgoing)?;
                            }
                        }
                        Made::Release(enrolment, note, outgoing) => {
                            if release::told_by(c, *enrolment, note)?.is_some() {
                                deliveries::append(c, outgoing)?;
                            }
                        }
                        Made::LookUp(item) => look_up(c, &base, item)?,
                    }
                }
                settings::put(c, events::CURSOR, &to.to_string())?;
                Ok::<_, Error>(())
            })
            .await?;
        Ok(true)
    }

    async fn make(&self, event: Event) -> Result<Vec<Made>, Error> {
        // An organisation's own document holds its key, which is made outside of the database.
        let key = match &event {
            Event::OrganisationVerified { organisation }
            | Event::OrganisationUpdated { organisation } => {
                let id = *organisation;
                let found = self
                    .store
                    .read(move |c| {
                        let found = organisations::get(c, id)?;
                        Ok::<_, Error>(match found {
                            Some(item) if local_actor::speaks(c, &item)? => Some(item),
                            _ => None,
                        })
                    })
                    .await?;
                match found {
                    Some(item) => Some(self.key(&item.url).await?.1),
                    None => return Ok(Vec::new()),
                }
            }
            Event::TerritoryUpdated | Event::PeerGivenUp { .. } => {
                Some(self.key(&self.base.at("/territory")).await?.1)
            }
            _ => None,
        };
        let render = self.render.clone();
        let base = self.base.clone();
        self.store
            .read(move |c| {
                let territory = actions::territory(c)?;
                let maker = Maker {
                    base,
                    territory,
                    render,
                    key,
                };
                maker.make(c, event)
            })
            .await
    }
}

/// Remembers that a step's thing is to be fetched; done by the same job as announced things. What
/// could not be had is asked for again, and so is what is a day old.
fn look_up(connection: &mut Connection, base: &ObjectUrl, item: &ObjectUrl) -> Result<(), Error> {
    let time = now();
    received::ask_again(
        connection,
        &Received {
            url: format!("{base}#step:{item}"),
            actor: base.at("/actor"),
            host: item.host(),
            activity_type: "Announce".to_owned(),
            state: ReceivedState::Pending,
            wanted: Some(item.clone()),
            note: None,
            attempts: 0,
            retry_at: None,
            created: time,
        },
        time - TimeDelta::days(1),
    )?;
    Ok(())
}

struct Maker {
    base: ObjectUrl,
    territory: Territory,
    render: Arc<dyn Render>,
    key: Option<String>,
}

impl Maker {
    fn id(&self) -> ObjectUrl {
        self.base.at(&format!("/activities/{}", Uuid::now_v7()))
    }

    /// An id that does not tell when it was made: what belongs to a Join leads to nobody, also when
    /// much of the same person is said at once.
    fn random_id(&self) -> ObjectUrl {
        self.base.at(&format!("/activities/{}", Uuid::new_v4()))
    }

    fn make(&self, c: &mut Connection, event: Event) -> Result<Vec<Made>, Error> {
        let render = self.render.as_ref();
        Ok(match event {
            Event::OpportunityPublished { opportunity } => {
                let Some(item) = opportunities::get(c, opportunity)? else {
                    return Ok(Vec::new());
                };
                let object = opportunity_object(c, render, &self.territory, &item)?;
                self.created(object, Vec::new())?
            }
            Event::OpportunityUpdated { opportunity } => {
                let Some(item) = opportunities::get(c, opportunity)? else {
                    return Ok(Vec::new());
                };
                let object = opportunity_object(c, render, &self.territory, &item)?;
                let mut made = self.updated(object.clone(), Vec::new())?;
                if let Some(object) = object {
                    for guest in guests::to_tell(c, opportunity)? {
                        let to = activity::for_object(&object, &self.territory);
                        let to = to.with_cc(guest.clone());
                        let update = activity::update(self.id(), object.clone(), to);
                        made.extend(self.to_one(c, &guest, &update)?);
                    }
                }
                if !made.is_empty() {
                    made.extend(self.passed_on_by_playlists(c, &item.url)?);
                }
                made
            }
            Event::OpportunityWithdrawn {
                opportunity,
                former_type,
            } => {
                let Some(item) = opportunities::get(c, opportunity)? else {
                    return Ok(Vec::new());
                };
                let Some(organisation) = organisations::get(c, item.organisation)? else {
                    return Ok(Vec::new());
                };
                let deleted = item.deleted.unwrap_or(item.updated);
                let author = &organisation.url;
                let mut made =
                    self.deleted(author, &item.url, &former_type, deleted, Vec::new())?;
                for guest in guests::to_tell(c, opportunity)? {
                    let delete = self.delete(author, &item.url, &former_type, deleted);
                    made.extend(self.to_one(c, &guest, &delete)?);
                }
                made
            }
            Event::PlaylistPublished { playlist } => {
                let Some(item) = playlists::get(c, playlist)? else {
                    return Ok(Vec::new());
                };
                let object = playlist_object(c, render, &self.territory, &item)?;
                self.created(object, own_followers(&item))?
            }
            Event::PlaylistUpdated { playlist, steps } => {
                let Some(item) = playlists::get(c, playlist)? else {
                    return Ok(Vec::new());
                };
                let object = playlist_object(c, render, &self.territory, &item)?;
                let mut made = self.updated(object, own_followers(&item))?;
                if !made.is_empty() {
                    for step in steps {
                        made.push(self.passed_on(&item, &step)?);
                    }
                }
                made
            }
            Event::PlaylistWithdrawn { playlist } => {
                let Some(item) = playlists::get(c, playlist)? else {
                    return Ok(Vec::new());
                };
                let Some(organisation) = organisations::get(c, item.organisation)? else {
                    return Ok(Vec::new());
                };
                let deleted = item.deleted.unwrap_or(item.updated);
                let own = own_followers(&item);
                self.deleted(&organisation.url, &item.url, "Article", deleted, own)?
            }
            Event::OrganisationVerified { organisation }
            | Event::OrganisationUpdated { organisation } => {
                let Some(item) = organisations::get(c, organisation)? else {
                    return Ok(Vec::new());
                };
                let pem = self.key.as_deref().unwrap_or_default();
                let object = organisation_object(render, &self.territory, &item, pem);
                self.updated(object, Vec::new())?
            }
            Event::OrganisationWithdrawn { organisation } => {
                let Some(item) = organisations::get(c, organisation)? else {
                    return Ok(Vec::new());
                };
                let deleted = item.deleted.unwrap_or(item.updated);
                self.deleted(&item.url, &item.url, "Organization", deleted, Vec::new())?
            }
            Event::TerritoryUpdated => {
                let of = self.territory.actor();
                let on = Software::Any;
                self.territory_updated(Audience::Followers(vec![Followers { of, on }]))?
            }
            // Who was silent for so long hears first that we are here, and reads our outbox.
            Event::PeerGivenUp { inbox } => self.territory_updated(Audience::Inbox {
                host: inbox.host(),
                inbox,
            })?,
            Event::JoinRequested { enrolment, join } => self.joined(c, enrolment, join)?,
            Event::JoinWithdrawn {
                join,
                object,
                organiser,
            } => {
                let (own, to) = (self.territory.application(), organiser.clone());
                let leave = activity::leave(elsewhere::leave_of(&join), own, object, to, join);
                self.to_one(c, &organiser, &leave)?
            }
            Event::ReleaseTold { enrolment, note } => self.released(c, enrolment, note)?,
            Event::ReleaseTakenBack { note, organiser } => self.taken_back(c, note, organiser)?,
            Event::JoinAnswered {
                organiser,
                joiner,
                join,
                object,
                answer,
                status,
            } => {
                let asked = activity::asked(join, joiner.clone(), object, status);
                let answer = activity::answer_join(self.random_id(), answer, organiser, asked);
                self.to_one(c, &joiner, &answer)?
            }
            Event::StepUnknown { item } => vec![Made::LookUp(item)],
            Event::FollowRequested { actor, id, by } => {
                let follow = activity::follow(id, self.follower(by), actor.clone());
                self.to_one(c, &actor, &follow)?
            }
            Event::FollowWithdrawn { actor, id, by } => {
                let follow = activity::follow(id, self.follower(by), actor.clone());
                self.to_one(c, &actor, &activity::undo(self.id(), follow))?
            }
            Event::Reported {
                actor,
                object,
                text,
            } => {
                let from = self.territory.application();
                let flag = activity::flag(self.id(), from, actor.clone(), object, text);
                self.to_one(c, &actor, &flag)?
            }
            Event::FollowerAccepted {
                actor,
                follower,
                id,
            } => {
                let accept = activity::accept(self.id(), actor, follower.clone(), Some(id));
                self.to_one(c, &follower, &accept)?
            }
            Event::FollowerRejected {
                actor,
                follower,
                id,
            } => {
                let reject = activity::reject(self.id(), actor, follower.clone(), Some(id));
                self.to_one(c, &follower, &reject)?
            }
        })
    }

    /// Which of our actors follows.
    fn follower(&self, by: FollowedBy) -> ObjectUrl {
        match by {
            FollowedBy::Territory => self.territory.actor(),
            FollowedBy::Application => self.territory.application(),
        }
    }

    /// Who is told of an object in full: the organisation's followers everywhere, and the
    /// territory's on `reach`.
    fn audience(&self, author: &ObjectUrl, reach: Software, more: Vec<Followers>) -> Audience {
        let mut groups = vec![
            Followers {
                of: author.clone(),
                on: Software::Any,
            },
            Followers {
                of: self.territory.actor(),
                on: reach,
            },
        ];
        if reach == Software::Any {
            groups.push(Followers {
                of: self.territory.application(),
                on: Software::Any,
            });
        }
        groups.extend(more);
        Audience::Followers(groups)
    }

    fn created(&self, object: Option<Object>, more: Vec<Followers>) -> Result<Vec<Made>, Error> {
        let Some(object) = object else {
            return Ok(Vec::new());
        };
        let (url, author) = (object.id().clone(), object.author().clone());
        let addressing = activity::for_object(&object, &self.territory);
        let create = activity::create(self.id(), object, addressing);
        let audience = self.audience(&author, Software::Waymark, more);
        let mut made = vec![tell(&create, &url, context::in_full(&create), audience)?];
        // federation.md section 2.6: others read the announced address, Mobilizon from the node's
        // own actor, Mastodon from the territory.
        for actor in [self.territory.application(), self.territory.actor()] {
            let to = activity::addressed_to_followers(&actor);
            let at = Moment::from(now());
            let announce = activity::announce(self.id(), actor.clone(), url.clone(), at, to);
            let others = vec![Followers {
                of: actor,
                on: Software::Other,
            }];
            let audience = Audience::Followers(others);
            made.push(tell(
                &announce,
                &url,
                context::in_plain(&announce),
                audience,
            )?);
        }
        Ok(made)
    }

    /// A playlist's own actor passes a step on to those who follow the playlist (federation.md
    /// section 2.4).
    fn passed_on(&self, playlist: &Playlist, step: &ObjectUrl) -> Result<Made, Error> {
        let actor = playlist.url.join_path("/actor");
        let to = activity::addressed_to_followers(&actor);
        let at = Moment::from(now());
        let announce = activity::announce(self.id(), actor, step.clone(), at, to);
        let audience = Audience::Followers(own_followers(playlist));
        tell(&announce, step, context::in_plain(&announce), audience)
    }

    /// Whoever follows a playlist, and not who offers its steps, reads a step anew when it changes.
    fn passed_on_by_playlists(
        &self,
        c: &mut Connection,
        step: &ObjectUrl,
    ) -> Result<Vec<Made>, Error> {
        let mut made = Vec::new();
        for playlist in playlists::using(c, step.as_str())? {
            let speaks =
                playlist.peer.is_none() && playlist.announced && playlist.deleted.is_none();
            let actor = playlist.url.join_path("/actor");
            if speaks && follows::count_followers(c, Some(&actor))? > 0 {
                made.push(self.passed_on(&playlist, step)?);
            }
        }
        Ok(made)
    }

    fn updated(&self, object: Option<Object>, more: Vec<Followers>) -> Result<Vec<Made>, Error> {
        let Some(object) = object else {
            return Ok(Vec::new());
        };
        let (url, author) = (object.id().clone(), object.author().clone());
        let addressing = activity::for_object(&object, &self.territory);
        let update = activity::update(self.id(), object, addressing);
        let audience = self.audience(&author, Software::Any, more);
        Ok(vec![tell(
            &update,
            &url,
            context::in_full(&update),
            audience,
        )?])
    }

    fn deleted(
        &self,
        author: &ObjectUrl,
        url: &ObjectUrl,
        former_type: &str,
        deleted: chrono::DateTime<chrono::Utc>,
        more: Vec<Followers>,
    ) -> Result<Vec<Made>, Error> {
        let delete = self.delete(author, url, former_type, deleted);
        let audience = self.audience(author, Software::Any, more);
        Ok(vec![tell(
            &delete,
            url,
            context::in_plain(&delete),
            audience,
        )?])
    }

    fn delete(
        &self,
        author: &ObjectUrl,
        url: &ObjectUrl,
        former_type: &str,
        deleted: chrono::DateTime<chrono::Utc>,
    ) -> Activity {
        let addressing = activity::addressed_to_followers(author)
            .with_cc(self.territory.actor())
            .with_cc(self.territory.actor().join_path("/followers"));
        let tombstone = tombstone(url, former_type, deleted);
        activity::delete(self.id(), author.clone(), tombstone, addressing)
    }

    fn territory_updated(&self, audience: Audience) -> Result<Vec<Made>, Error> {
        let pem = self.key.as_deref().unwrap_or_default();
        let own = self.territory.actor();
        let none = std::collections::HashMap::new();
        let object =
            super::node::publish_as(self.render.as_ref(), &self.territory, &own, &none, |p| {
                Object::Actor(Box::new(super::translate::territory::to_group(p, pem)))
            });
        let addressing = activity::for_object(&object, &self.territory);
        let update = activity::update(self.id(), object, addressing);
        Ok(vec![tell(
            &update,
            &own,
            context::in_full(&update),
            audience,
        )?])
    }

    /// To one actor's own inbox. An actor that nobody knows any more gets nothing.
    fn to_one(
        &self,
        c: &mut Connection,
        recipient: &ObjectUrl,
        activity: &Activity,
    ) -> Result<Vec<Made>, Error> {
        let Some(actor) = actors::get(c, recipient)? else {
            return Ok(Vec::new());
        };
        let host: Host = actor.inbox.host();
        let audience = Audience::Inbox {
            host,
            inbox: actor.inbox,
        };
        let written = activity.clone().in_context();
        Ok(vec![tell(activity, recipient, written, audience)?])
    }
}

fn own_followers(playlist: &Playlist) -> Vec<Followers> {
    let of = playlist.url.join_path("/actor");
    vec![Followers {
        of,
        on: Software::Any,
    }]
}

fn tell(
    activity: &Activity,
    object: &ObjectUrl,
    written: impl Serialize,
    audience: Audience,
) -> Result<Made, Error> {
    Ok(Made::Tell(Box::new(Outgoing {
        url: activity.id.clone().unwrap_or_else(|| object.clone()),
        actor: activity.actor.clone(),
        activity_type: format!("{:?}", activity.verb),
        object: object.clone(),
        body: serde_json::to_string(&written)?,
        audience,
    })))
}
