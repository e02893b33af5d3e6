//! Walking a playlist: which of its steps somebody has done, and what comes next.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::{AccountId, ObjectUrl, PlaylistContent, PlaylistId, Step, document::words};

/// How many walk a playlist is told from so many on, so that nobody can be counted out.
pub const TOLD_FROM: u32 = 5;

words! {
    /// Where somebody stands with a step.
    pub enum StepState {
        /// It is done.
        Done = "done",
        /// It comes next.
        Next = "next",
        /// It is to come, or can be done at any time.
        Open = "open",
    }
}

words! {
    /// Whose word it is that a step is done.
    pub enum DoneBy {
        /// Her own.
        Own = "self",
        /// The organiser's, who noted that she was there.
        Organiser = "organiser",
    }
}

/// Somebody's way through a playlist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// Who walks.
    pub account: AccountId,
    /// What she walks.
    pub playlist: PlaylistId,
    /// When she started.
    pub started: DateTime<Utc>,
    /// When she had done every step that is required.
    pub completed: Option<DateTime<Utc>>,
    /// The marks of the steps that she ticked ([`mark`]).
    pub ticks: HashSet<String>,
}

/// By what a step is known, also when others are put before it: the address that it leads to, or
/// the first name of its task.
#[must_use]
pub fn mark(step: &Step) -> String {
    match (&step.item, &step.task) {
        (Some(url), _) => url.to_string(),
        (None, Some(task)) => {
            let name = task.name.iter().next().map(|(_, name)| name.trim());
            format!("task:{}", name.unwrap_or_default())
        }
        (None, None) => String::new(),
    }
}

/// A step, as far as she has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stage {
    /// Where she stands.
    pub state: StepState,
    /// Whose word it is, when it is done.
    pub by: Option<DoneBy>,
}

/// How far she has come with every step. `attended` are the addresses of opportunities at which
/// organisers noted her.
#[must_use]
pub fn stages(
    content: &PlaylistContent,
    ticks: &HashSet<String>,
    attended: &HashSet<ObjectUrl>,
) -> Vec<Stage> {
    let mut stages: Vec<Stage> = content
        .steps
        .iter()
        .map(|step| {
            let was_there = step.item.as_ref().is_some_and(|url| attended.contains(url));
            let by = if was_there {
                Some(DoneBy::Organiser)
            } else {
                ticks.contains(&mark(step)).then_some(DoneBy::Own)
            };
            let state = match by {
                Some(_) => StepState::Done,
                None => StepState::Open,
            };
            Stage { state, by }
        })
        .collect();
    let is_open = |stage: &Stage| stage.state == StepState::Open;
    let required = content
        .steps
        .iter()
        .zip(&stages)
        .position(|(step, stage)| step.required && is_open(stage));
    let next = required.or_else(|| stages.iter().position(is_open));
    if let Some(stage) = next.and_then(|next| stages.get_mut(next)) {
        stage.state = StepState::Next;
    }
    stages
}

/// Whether every step is done that is required; when none is, every step.
#[must_use]
pub fn is_complete(content: &PlaylistContent, stages: &[Stage]) -> bool {
    let is_any_required = content.steps.iter().any(|step| step.required);
    let mut counting = content
        .steps
        .iter()
        .zip(stages)
        .filter(|(step, _)| step.required || !is_any_required)
        .peekable();
    counting.peek().is_some() && counting.all(|(_, stage)| stage.state == StepState::Done)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::domain::{Problems, document::Document as _};

    fn content(steps: serde_json::Value) -> PlaylistContent {
        let members = json!({"steps": steps});
        let mut problems = Problems::default();
        let content = PlaylistContent::read(members.as_object().unwrap(), &mut problems);
        assert!(problems.is_empty(), "{problems}");
        content
    }

    fn states(
        content: &PlaylistContent,
        ticks: &[&str],
        attended: &[&str],
    ) -> (Vec<&'static str>, bool) {
        let ticks = ticks.iter().map(ToString::to_string).collect();
        let attended = attended
            .iter()
            .map(|url| ObjectUrl::parse(url).unwrap())
            .collect();
        let stages = stages(content, &ticks, &attended);
        let complete = is_complete(content, &stages);
        (
            stages.iter().map(|stage| stage.state.as_str()).collect(),
            complete,
        )
    }

    #[test]
    fn what_is_required_comes_next_and_completes() {
        let way = content(json!([
            {"task": {"name": {"lt": "Eiti", "en": "Walk"}}},
            {"item": "https://a.example/opportunities/1", "required": false},
            {"item": "https://b.example/opportunities/2"},
        ]));
        assert_eq!(
            states(&way, &[], &[]),
            (vec!["next", "open", "open"], false)
        );
        assert_eq!(
            states(&way, &["task:Eiti"], &[]),
            (vec!["done", "open", "next"], false)
        );
        let there = "https://b.example/opportunities/2";
        assert_eq!(
            states(&way, &["task:Eiti"], &[there]),
            (vec!["done", "next", "done"], true),
            "what is optional can still be done"
        );
        assert_eq!(
            states(&way, &["task:Walk", "gone"], &[]),
            (vec!["next", "open", "open"], false)
        );
    }

    #[test]
    fn where_nothing_is_required_everything_is() {
        let way = content(json!([
            {"task": {"name": {"en": "Walk"}}, "required": false},
            {"task": {"name": {"en": "Rest"}}, "required": false},
        ]));
        assert!(!states(&way, &["task:Walk"], &[]).1);
        assert!(states(&way, &["task:Walk", "task:Rest"], &[]).1);
        assert!(
            !states(&content(json!([])), &[], &[]).1,
            "there is nothing to walk"
        );
    }

    #[test]
    fn the_organisers_word_stands_before_her_own() {
        let way = content(json!([{"item": "https://a.example/opportunities/1"}]));
        let url = "https://a.example/opportunities/1";
        let ticks = HashSet::from([url.to_owned()]);
        let attended = HashSet::from([ObjectUrl::parse(url).unwrap()]);
        let by = |attended| stages(&way, &ticks, attended).first().unwrap().by;
        assert_eq!(by(&attended), Some(DoneBy::Organiser));
        assert_eq!(by(&HashSet::new()), Some(DoneBy::Own));
    }
}
