//! Playlists as marked routes: what each step leads to, and how its station looks.

use std::collections::{HashMap, HashSet};

use super::{
    facts, held_back,
    playlist::walk as walking,
    row,
    surroundings::{Surroundings, blaze, href, title},
    view::{Station, Strip},
    visitor::Visitor,
};
use crate::{
    actions::walk::{self, Progress},
    domain::{Host, ObjectUrl, Opportunity, Playlist, Status, Step, walk::StepState},
    store::{Connection, Error, opportunities},
};

/// The things that the steps of some playlists lead to, as far as they are known here.
#[derive(Debug, Clone, Default)]
pub struct Targets {
    known: HashMap<String, Opportunity>,
    held_back: HashSet<Host>,
}

/// What a step leads to, as far as this visitor may know.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target<'a> {
    /// Something of its own.
    Task,
    /// An opportunity, here or from another node.
    Here(&'a Opportunity),
    /// It was withdrawn.
    Gone,
    /// One of ours that is not public yet.
    NotYet,
    /// Another node's that did not come in, or is held back.
    Unknown,
}

impl Target<'_> {
    /// Why it cannot be taken: the message that says it in a word.
    #[must_use]
    pub fn trouble(self) -> Option<&'static str> {
        match self {
            Self::Task => None,
            Self::Here(item) => match item.content.status {
                Status::Published => None,
                Status::Cancelled => Some("step-cancelled"),
                Status::Draft => Some("step-not-yet"),
            },
            Self::Gone => Some("step-gone"),
            Self::NotYet => Some("step-not-yet"),
            Self::Unknown => Some("step-unknown"),
        }
    }
}

impl Targets {
    /// Looks up what these playlists lead to.
    ///
    /// # Errors
    /// [`Error`].
    pub fn of(connection: &mut Connection, playlists: &[Playlist]) -> Result<Self, Error> {
        let urls = playlists
            .iter()
            .flat_map(|item| &item.content.steps)
            .filter_map(|step| step.item.as_ref().map(ToString::to_string));
        Self::at(connection, urls.collect())
    }

    /// Looks up what is at these addresses.
    ///
    /// # Errors
    /// [`Error`].
    pub fn at(connection: &mut Connection, mut urls: Vec<String>) -> Result<Self, Error> {
        urls.sort_unstable();
        urls.dedup();
        let known = opportunities::by_urls(connection, &urls)?;
        Ok(Self {
            known: known
                .into_iter()
                .map(|item| (item.url.to_string(), item))
                .collect(),
            held_back: held_back::hosts(connection)?,
        })
    }

    /// What a step leads to.
    #[must_use]
    pub fn target(&self, step: &Step, visitor: &Visitor) -> Target<'_> {
        match &step.item {
            Some(url) => self.thing(url, visitor),
            None => Target::Task,
        }
    }

    /// What an address leads to.
    #[must_use]
    pub fn thing(&self, url: &ObjectUrl, visitor: &Visitor) -> Target<'_> {
        let ours = url.origin() == visitor.territory.url.origin();
        let Some(item) = self.known.get(url.as_str()) else {
            return if ours { Target::Gone } else { Target::Unknown };
        };
        let held_back = item
            .peer
            .as_ref()
            .is_some_and(|peer| self.held_back.contains(peer));
        if held_back {
            Target::Unknown
        } else if item.deleted.is_some() {
            Target::Gone
        } else if item.content.status.is_public() || visitor.actor.edits(item.organisation) {
            Target::Here(item)
        } else {
            Target::NotYet
        }
    }

    /// Every opportunity that was found.
    pub fn items(&self) -> impl Iterator<Item = &Opportunity> {
        self.known.values()
    }

    /// The classes of a step's station.
    #[must_use]
    pub fn look(&self, step: &Step, visitor: &Visitor) -> String {
        let mut classes: Vec<String> = Vec::new();
        let target = self.target(step, visitor);
        match target {
            Target::Task => classes.push("is-task".to_owned()),
            Target::Gone => classes.push("is-gone".to_owned()),
            Target::Here(item) if facts::is_only_online(&item.content) => {
                classes.push("is-online".to_owned());
            }
            Target::Here(_) | Target::NotYet | Target::Unknown => {}
        }
        let elsewhere = step
            .item
            .as_ref()
            .filter(|url| url.origin() != visitor.territory.url.origin());
        if let Some(url) = elsewhere.filter(|_| target != Target::Gone) {
            classes.push("is-elsewhere".to_owned());
            classes.push(blaze(&url.host()));
        }
        classes.join(" ")
    }

    /// How many minutes the required steps take together, when that is known of any of them.
    #[must_use]
    pub fn minutes(&self, playlist: &Playlist, visitor: &Visitor) -> Option<i64> {
        let known: Vec<i64> = playlist
            .content
            .steps
            .iter()
            .filter(|step| step.required)
            .filter_map(|step| match self.target(step, visitor) {
                Target::Here(item) => facts::minutes(&item.content),
                _ => None,
            })
            .collect();
        (!known.is_empty()).then(|| known.iter().sum())
    }
}

/// A playlist in a list.
#[must_use]
pub fn strip(
    item: &Playlist,
    targets: &Targets,
    around: &Surroundings,
    visitor: &Visitor,
) -> Strip {
    let content = &item.content;
    let name = title(&content.name, visitor);
    let summary = visitor.line(&content.summary);
    let steps = content.steps.len();
    let mut told = vec![visitor.t.with("count-steps", [("n", steps.into())])];
    let minutes = targets.minutes(item, visitor);
    told.extend(minutes.and_then(|minutes| facts::about(minutes, visitor)));
    Strip {
        href: href("playlists", item.uuid, item.peer.as_ref()),
        title: name.text,
        lang: name.lang,
        summary: summary.text,
        summary_lang: summary.lang,
        facts: told,
        organisation: around.organisation_name(item.organisation, visitor),
        origin: around.origin(item.peer.as_ref(), visitor),
        stations: content
            .steps
            .iter()
            .map(|step| Station {
                look: targets.look(step, visitor),
            })
            .collect(),
        tags: row::tags(
            content.status,
            item.peer.is_none(),
            around.organisation(item.organisation),
            visitor,
        ),
    }
}

/// Shows in a list how far the visitor has come with a playlist.
fn note(strip: &mut Strip, progress: &Progress, visitor: &Visitor) {
    strip.tags.push(walking::tag(progress, visitor));
    for (station, stage) in strip.stations.iter_mut().zip(&progress.stages) {
        let class = match stage.state {
            StepState::Done => "is-done",
            StepState::Next => "is-next",
            StepState::Open => continue,
        };
        station.look = format!("{} {class}", station.look).trim().to_owned();
    }
}

/// Playlists in a list, with everything that is needed to show them, and how far the visitor has
/// come with those that she walks.
///
/// # Errors
/// [`Error`].
pub fn strips(
    connection: &mut Connection,
    playlists: &[Playlist],
    visitor: &Visitor,
) -> Result<Vec<Strip>, Error> {
    let targets = Targets::of(connection, playlists)?;
    let around = Surroundings::of(connection, &[], playlists)?;
    let walked = match &visitor.actor.account {
        Some(account) => walk::progress_with(connection, account.id, playlists)?,
        None => HashMap::new(),
    };
    let strips = playlists.iter().map(|item| {
        let mut strip = strip(item, &targets, &around, visitor);
        if let Some(progress) = walked.get(&item.uuid) {
            note(&mut strip, progress, visitor);
        }
        strip
    });
    Ok(strips.collect())
}
