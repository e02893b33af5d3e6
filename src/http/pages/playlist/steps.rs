//! The steps of a route, each with what is known of where it leads.

use std::collections::HashMap;

use crate::{
    domain::{LanguageMap, Opportunity, Playlist, Step, playlist::Task},
    http::pages::{
        facts,
        route::{Target, Targets},
        surroundings::{Surroundings, href, title},
        view::{Link, Origin},
        visitor::{Visitor, Words},
    },
    text::markdown,
};

/// A station of a route, with everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RouteStep {
    /// Its anchor.
    pub id: String,
    /// `1`; empty when the order is free.
    pub number: String,
    /// Classes of the station.
    pub look: String,
    /// What it is called; of a withdrawn thing, what it was called last.
    pub title: String,
    /// Language of title and content.
    pub lang: String,
    /// Where it leads; nothing for a task without address, and for what is gone.
    pub href: Option<String>,
    /// When, where, how long, optional.
    pub facts: Vec<String>,
    /// Whose it is; empty for a task.
    pub organisation: String,
    /// The other territory that it comes from.
    pub origin: Option<Origin>,
    /// A task's text: safe HTML.
    pub content: String,
    /// In a word, why it cannot be taken.
    pub gone: Option<String>,
    /// Where the visitor stands with it, when she walks the playlist.
    pub stage: Option<StepStage>,
}

/// Where somebody stands with a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepStage {
    /// That it is done or comes next, in words; empty for what is to come.
    pub told: String,
    /// It is done.
    pub done: bool,
    /// Its place, from 1 on: what its button sends.
    pub position: usize,
    /// What its button does: `tick`, `untick` or nothing.
    pub verb: Option<&'static str>,
    /// From when on she can tick it, in words; empty for what she can tick now, or never.
    pub from: String,
    /// How it gets done otherwise, and where.
    pub way: Option<Link>,
}

/// Every step in its order.
pub fn steps(
    playlist: &Playlist,
    targets: &Targets,
    names: &HashMap<String, LanguageMap>,
    around: &Surroundings,
    visitor: &Visitor,
) -> Vec<RouteStep> {
    let ordered = playlist.content.ordered.0;
    let steps = playlist.content.steps.iter().enumerate();
    steps
        .map(|(n, step)| {
            let mut shown = show(step, targets, names, around, visitor);
            shown.id = format!("step-{}", n + 1);
            shown.look = targets.look(step, visitor);
            if ordered {
                shown.number = (n + 1).to_string();
                if n == 0 && shown.look.is_empty() {
                    shown.look = "is-start".to_owned();
                }
            }
            if !step.required {
                shown.facts.push(visitor.t.get("fact-optional"));
            }
            shown
        })
        .collect()
}

fn show(
    step: &Step,
    targets: &Targets,
    names: &HashMap<String, LanguageMap>,
    around: &Surroundings,
    visitor: &Visitor,
) -> RouteStep {
    let t = &visitor.t;
    let origin = step
        .item
        .as_ref()
        .filter(|url| url.origin() != visitor.territory.url.origin())
        .map(|url| around.origin(Some(&url.host()), visitor));
    let last_name = step
        .item
        .as_ref()
        .and_then(|url| names.get(url.as_str()))
        .map(|name| visitor.line(name))
        .filter(|name| !name.text.is_empty());
    let unnamed = |id: &str| Words {
        lang: t.language().to_string(),
        text: t.get(id),
    };
    let target = targets.target(step, visitor);
    let gone = target.trouble().map(|word| t.get(word));
    let (name, href) = match target {
        Target::Task => {
            return step
                .task
                .as_ref()
                .map(|task| own(task, visitor))
                .unwrap_or_default();
        }
        Target::Here(item) => {
            return RouteStep {
                gone,
                ..here(item, origin, around, visitor)
            };
        }
        Target::Gone => (last_name.unwrap_or_else(|| unnamed("step-unnamed")), None),
        // What nobody may see yet, or what is held back, is not told by its name either.
        Target::NotYet => (unnamed("step-unnamed"), None),
        Target::Unknown => {
            let address = step.item.as_ref().map(ToString::to_string);
            (unnamed("step-unnamed"), address)
        }
    };
    RouteStep {
        title: name.text,
        lang: name.lang,
        href,
        origin,
        gone,
        ..RouteStep::default()
    }
}

fn own(task: &Task, visitor: &Visitor) -> RouteStep {
    let name = title(&task.name, visitor);
    let content = visitor.read(&task.content);
    RouteStep {
        title: name.text,
        lang: name.lang,
        href: task.url.as_ref().map(ToString::to_string),
        content: markdown::render(&content.text),
        ..RouteStep::default()
    }
}

fn here(
    item: &Opportunity,
    origin: Option<Origin>,
    around: &Surroundings,
    visitor: &Visitor,
) -> RouteStep {
    let content = &item.content.clone().at_next(visitor.now);
    let name = title(&content.name, visitor);
    let when = visitor
        .t
        .when(content)
        .unwrap_or_else(|| visitor.t.get("fact-any-time"));
    let length = facts::minutes(content).and_then(|minutes| facts::about(minutes, visitor));
    let facts = [
        Some(when),
        Some(facts::place_of_row(content, visitor)).filter(|place| !place.is_empty()),
        length.filter(|_| content.start_time.is_none()),
    ];
    RouteStep {
        title: name.text,
        lang: name.lang,
        href: Some(href("opportunities", item.uuid, item.peer.as_ref())),
        facts: facts.into_iter().flatten().collect(),
        organisation: around.organisation_name(item.organisation, visitor),
        origin,
        ..RouteStep::default()
    }
}
