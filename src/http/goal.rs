//! A goal with what it needs and what was collected towards it, for its page and for the API.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};

use super::{
    Problem,
    api::{Api, NotFollowed, NotSeen},
    pages::held_back,
};
use crate::{
    actions::{
        Error,
        keep_goal::{self, Found},
        walk,
    },
    discovery::{Discovery, vocabulary::Net},
    domain::{
        AccountId, Goal, Host, LanguageMap, LanguageTag, ObjectUrl, Opportunity, Playlist,
        ProblemCode, Rule,
        adviser::Part,
        enrolment::EnrolmentState,
        esco::{ConceptId, Relation},
        event::ItemType,
        goal::{GoalKind, Standing},
        permission::Actor,
        search::SearchQuery,
        subscription::SubscriptionKind,
        walk::StepState,
    },
    store::{
        Connection, enrolments,
        esco::{self, Named},
        opportunities, playlists, walks,
    },
};

/// What somebody has done, and what she does, as far as this node knows.
#[derive(Debug, Clone, Default)]
pub struct Doings {
    /// The skills that she has learnt something for, by their addresses.
    skills: HashSet<String>,
    /// Her places by the address of the opportunity.
    places: HashMap<String, EnrolmentState>,
    /// The playlists that she walks by their addresses, and whether she is at the end.
    walks: HashMap<String, bool>,
    /// What else she says is done.
    ticked: HashSet<String>,
}

impl Doings {
    /// What somebody has done, as far as it may be seen by whoever sees these parts: places and what
    /// was learnt at them with [`Part::Enrolments`], playlists and ticks with [`Part::Playlists`].
    /// She herself sees all parts.
    ///
    /// # Errors
    /// [`Error`].
    pub fn of(
        connection: &mut Connection,
        account: AccountId,
        parts: &[Part],
    ) -> Result<Self, Error> {
        let mut doings = Self::default();
        if parts.contains(&Part::Enrolments) {
            doings.add_places(connection, account)?;
        }
        if parts.contains(&Part::Playlists) {
            doings.add_walks(connection, account)?;
        }
        Ok(doings)
    }

    fn add_places(&mut self, connection: &mut Connection, account: AccountId) -> Result<(), Error> {
        let own = enrolments::of_account(connection, account)?;
        let ids: Vec<_> = own.iter().map(|one| one.opportunity).collect();
        let items = opportunities::by_ids(connection, &ids)?;
        let states: HashMap<_, _> = own.iter().map(|one| (one.opportunity, one.state)).collect();
        for item in items {
            let Some(&state) = states.get(&item.uuid) else {
                continue;
            };
            if state == EnrolmentState::Attended {
                self.learn(&item.content.skills);
            }
            self.places.insert(item.url.to_string(), state);
        }
        Ok(())
    }

    fn add_walks(&mut self, connection: &mut Connection, account: AccountId) -> Result<(), Error> {
        for walk in walks::of_account(connection, account)? {
            let Some(playlist) = playlists::get(connection, walk.playlist)? else {
                continue;
            };
            let completed = walk.completed.is_some();
            if completed {
                self.learn(&playlist.content.skills);
            }
            let progress = walk::progress(connection, account, &playlist)?;
            let stages = progress.map(|progress| progress.stages).unwrap_or_default();
            let steps = playlist.content.steps.iter().zip(stages);
            let done = steps.filter(|(_, stage)| stage.state == StepState::Done);
            let done = done.filter_map(|(step, _)| step.item.as_ref().map(ToString::to_string));
            self.ticked.extend(done);
            self.walks.insert(playlist.url.to_string(), completed);
        }
        let ticked: Vec<String> = self.ticked.iter().cloned().collect();
        for item in opportunities::by_urls(connection, &ticked)? {
            self.learn(&item.content.skills);
        }
        Ok(())
    }

    fn learn(&mut self, skills: &[String]) {
        let skills = skills.iter().map(|skill| ConceptId::canonical(skill));
        self.skills.extend(skills);
    }

    /// Whether she has learnt something for a skill, or for one that is narrower.
    fn covers(&self, skill: &ConceptId, net: &Net) -> bool {
        let uri = skill.uri();
        self.skills.contains(&uri)
            || (!self.skills.is_empty()
                && net.meant(&uri).iter().any(|one| self.skills.contains(one)))
    }

    fn standing(&self, url: &str, item: &Item, now: DateTime<Utc>) -> Standing {
        if self.ticked.contains(url) {
            return Standing::Done;
        }
        match item {
            Item::Opportunity(item) => self.at(url, item, now),
            Item::Playlist(_) => match self.walks.get(url) {
                Some(true) => Standing::Done,
                Some(false) => Standing::Walking,
                None => Standing::Open,
            },
        }
    }

    fn at(&self, url: &str, item: &Opportunity, now: DateTime<Utc>) -> Standing {
        let state = self.places.get(url).copied();
        if state == Some(EnrolmentState::Attended) {
            return Standing::Done;
        }
        if item.is_off() {
            return Standing::Cancelled;
        }
        let next = item.content.clone().at_next(now);
        if next.end_time.is_some_and(|end| end.utc() < now) {
            return Standing::Over;
        }
        match state {
            Some(EnrolmentState::Accepted) => Standing::SignedUp,
            Some(EnrolmentState::Sent | EnrolmentState::Requested | EnrolmentState::Waitlisted) => {
                Standing::Waiting
            }
            _ => Standing::Open,
        }
    }
}

/// A skill that a goal needs.
#[derive(Debug, Clone)]
pub struct Needed {
    /// What it is called.
    pub skill: Named,
    /// Whether it is needed, or only helps.
    pub essential: bool,
    /// Whether she has learnt something for it.
    pub covered: bool,
    /// How many opportunities here teach it.
    pub count: u64,
}

/// How far somebody has come with what a goal needs: of how many essential skills there are, for so
/// many she has learnt something.
///
/// # Errors
/// [`Error`].
pub fn progress(
    connection: &mut Connection,
    goal: &Goal,
    doings: &Doings,
    discovery: &Discovery,
) -> Result<(usize, usize), Error> {
    let vocabulary = discovery.vocabulary();
    let needs = needs(connection, goal)?;
    let essential = || needs.iter().filter(|(_, essential)| *essential);
    let covered = essential().filter(|(id, _)| doings.covers(id, vocabulary.net()));
    Ok((covered.count(), essential().count()))
}

/// What is needed for a goal, each once, essential skills first.
fn needs(connection: &mut Connection, goal: &Goal) -> Result<Vec<(ConceptId, bool)>, Error> {
    let Some(id) = concept(goal) else {
        return Ok(Vec::new());
    };
    let mut needs: Vec<(ConceptId, bool)> = Vec::new();
    if goal.kind == GoalKind::Skill {
        needs.push((id.clone(), true));
    }
    let links = esco::links_of(connection, &id)?;
    for (relation, essential) in [(Relation::Essential, true), (Relation::Optional, false)] {
        let links = links.iter().filter(|(own, _)| *own == relation);
        for (_, other) in links {
            let Ok(other) = other.parse::<ConceptId>() else {
                continue;
            };
            if needs.iter().all(|(known, _)| *known != other) {
                needs.push((other, essential));
            }
        }
    }
    Ok(needs)
}

/// What is needed for a goal, essential skills first; nothing for own words, and where the
/// classification is not here. It costs one look through the index, however many skills there are.
///
/// # Errors
/// [`Error`].
pub fn needed(
    connection: &mut Connection,
    goal: &Goal,
    doings: &Doings,
    (discovery, wanted): (&Discovery, Option<&[LanguageTag]>),
    now: DateTime<Utc>,
) -> Result<Vec<Needed>, Error> {
    let needs = needs(connection, goal)?;
    let keys: Vec<ConceptId> = needs.iter().map(|(id, _)| id.clone()).collect();
    let named = names(connection, &keys, wanted)?;
    let uris: Vec<String> = named.iter().map(|one| one.id.uri()).collect();
    let counts = if uris.is_empty() {
        Vec::new()
    } else {
        discovery.count_skills(&offers(Vec::new()), now, &uris)
    };
    let essential: HashMap<ConceptId, bool> = needs.into_iter().collect();
    let vocabulary = discovery.vocabulary();
    let needed = named.into_iter().zip(counts).map(|(skill, count)| Needed {
        essential: essential.get(&skill.id).copied().unwrap_or_default(),
        covered: doings.covers(&skill.id, vocabulary.net()),
        skill,
        count,
    });
    Ok(needed.collect())
}

/// The search for what teaches any of some skills.
#[must_use]
pub fn offers(skills: Vec<String>) -> SearchQuery {
    SearchQuery {
        types: vec![ItemType::Opportunity],
        skills,
        ..SearchQuery::default()
    }
}

/// The concept that a goal is; nothing for own words.
#[must_use]
pub fn concept(goal: &Goal) -> Option<ConceptId> {
    match goal.kind {
        GoalKind::Name => None,
        GoalKind::Occupation | GoalKind::Skill => goal.object.parse().ok(),
    }
}

/// What a goal is called; of a concept that is not known any more, its address.
///
/// # Errors
/// [`Error`].
pub fn name(
    connection: &mut Connection,
    goal: &Goal,
    wanted: Option<&[LanguageTag]>,
) -> Result<LanguageMap, Error> {
    let own = || LanguageMap::single(goal.language.clone(), goal.object.clone());
    let Some(id) = concept(goal) else {
        return Ok(own());
    };
    let named = names(connection, &[id], wanted)?;
    let mut named = named.into_iter().map(|one| one.name);
    Ok(named.find(|name| !name.is_empty()).unwrap_or_else(own))
}

/// The names of concepts for a reader of some languages; else in all.
fn names(
    connection: &mut Connection,
    ids: &[ConceptId],
    wanted: Option<&[LanguageTag]>,
) -> Result<Vec<Named>, Error> {
    Ok(match wanted {
        Some(wanted) => esco::names_for(connection, ids, wanted)?,
        None => esco::names(connection, ids)?,
    })
}

/// What a step leads to.
#[derive(Debug, Clone)]
pub enum Item {
    /// An opportunity.
    Opportunity(Box<Opportunity>),
    /// A playlist.
    Playlist(Box<Playlist>),
}

/// A step that was collected.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its address.
    pub url: ObjectUrl,
    /// What it leads to, when everybody may see that.
    pub item: Option<Item>,
    /// Where she stands with it.
    pub standing: Standing,
}

/// What some addresses lead to, each with where she stands.
///
/// # Errors
/// [`Error`].
pub fn steps(
    connection: &mut Connection,
    urls: &[ObjectUrl],
    doings: &Doings,
    now: DateTime<Utc>,
) -> Result<Vec<Step>, Error> {
    let texts: Vec<String> = urls.iter().map(ToString::to_string).collect();
    let hosts = held_back::hosts(connection)?;
    let hidden = |peer: Option<&Host>| peer.is_some_and(|peer| hosts.contains(peer));
    let mut items: HashMap<String, Option<Item>> = HashMap::new();
    let mut note = |url: &ObjectUrl, is_gone: bool, is_public: bool, item: Item| {
        if is_gone {
            items.insert(url.to_string(), None);
        } else if is_public {
            items.insert(url.to_string(), Some(item));
        }
    };
    for item in opportunities::by_urls(connection, &texts)? {
        let is_public = item.content.status.is_public() && !hidden(item.peer.as_ref());
        let url = item.url.clone();
        note(
            &url,
            item.deleted.is_some(),
            is_public,
            Item::Opportunity(Box::new(item)),
        );
    }
    for item in playlists::by_urls(connection, &texts)? {
        let is_public = item.content.status.is_public() && !hidden(item.peer.as_ref());
        let url = item.url.clone();
        note(
            &url,
            item.deleted.is_some(),
            is_public,
            Item::Playlist(Box::new(item)),
        );
    }
    let steps = urls.iter().zip(&texts).map(|(url, text)| {
        let found = items.get(text).cloned();
        let standing = match &found {
            Some(Some(item)) => doings.standing(text, item, now),
            Some(None) => Standing::Gone,
            None => Standing::Unknown,
        };
        Step {
            url: url.clone(),
            item: found.flatten(),
            standing,
        }
    });
    Ok(steps.collect())
}

/// Finds the step that an address names, here or on its own server.
///
/// # Errors
/// [`Problem`] at `/object`.
pub async fn find_step(api: &Api, actor: &Actor, text: &str) -> Result<ObjectUrl, Problem> {
    let account = actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
    let text = text.to_owned();
    let found = api
        .store
        .read(move |c| keep_goal::find_step(c, &text))
        .await?;
    let url = match found {
        Found::Known(url) => return Ok(url),
        Found::Elsewhere(url) => url,
    };
    api.limits.look_up(account)?;
    let wrong = |why: String| Rule::member("/object", ProblemCode::Malformed(why));
    match api.neighbours.look_up(url.clone()).await {
        Ok(url) => Ok(url),
        Err(NotSeen::Failed(error)) => Err(error.into()),
        Err(NotSeen::Fault(fault)) => Err(wrong(fault.to_string()).into()),
        // It may be a playlist.
        Err(NotSeen::Other) => match api.neighbours.find(url.to_string()).await {
            Ok(found) if found.kind == SubscriptionKind::Playlist => {
                let url = ObjectUrl::parse(&found.object);
                Ok(url.map_err(|error| wrong(error.to_string()))?)
            }
            Err(NotFollowed::Action(error)) => Err(error.into()),
            Err(NotFollowed::Unreachable(why)) => Err(wrong(why).into()),
            Ok(_) | Err(_) => Err(Rule::member("/object", ProblemCode::NoStep).into()),
        },
    }
}
