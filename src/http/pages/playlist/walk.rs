//! Walking a playlist on its page: starting it, ticking steps, leaving it.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use url::form_urlencoded;

use super::steps::{RouteStep, StepStage};
use crate::{
    actions::{
        Error, enrol,
        walk::{self as action, Progress, Says},
    },
    domain::{
        Playlist, PlaylistId, Rule, Step,
        time::now,
        walk::{DoneBy, Stage, StepState, TOLD_FROM},
    },
    http::{
        Problem,
        api::visible,
        form::Fields,
        pages::{
            Pages,
            surroundings::href,
            view::{Link, Number, Tag},
            visitor::Visitor,
        },
    },
    store::{Connection, opportunities, walks},
};

/// How far a visitor has come, or how she starts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walking {
    /// How far, in a sentence; empty for who does not walk it.
    pub told: String,
    /// Where the forms are sent.
    pub action: String,
    /// She may start it.
    pub can_start: bool,
    /// She walks it, and may leave it.
    pub can_stop: bool,
    /// Where somebody signs in who wants to.
    pub sign_in: Option<Link>,
}

impl Walking {
    /// The visitor's way; what she has done is noted at the steps.
    ///
    /// # Errors
    /// [`Error`].
    pub fn of(
        connection: &mut Connection,
        item: &Playlist,
        steps: &mut [RouteStep],
        visitor: &Visitor,
    ) -> Result<Self, Error> {
        if !item.content.status.is_public() || steps.is_empty() {
            return Ok(Self::default());
        }
        let action = format!("/playlists/{}/walk", item.uuid);
        let Some(account) = &visitor.actor.account else {
            let page = href("playlists", item.uuid, item.peer.as_ref());
            let next: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
            return Ok(Self {
                sign_in: Some(Link {
                    href: format!("/sign-in?next={next}"),
                    label: visitor.t.get("walk-sign-in"),
                }),
                ..Self::default()
            });
        };
        let Some(progress) = action::progress(connection, account.id, item)? else {
            return Ok(Self {
                action,
                can_start: true,
                ..Self::default()
            });
        };
        let each = steps
            .iter_mut()
            .zip(&item.content.steps)
            .zip(&progress.stages);
        for (n, ((shown, step), stage)) in each.enumerate() {
            let says = action::says(connection, step, visitor.now)?;
            note(shown, *stage, n + 1, says, visitor);
            if says == Says::Organiser && stage.by.is_none() {
                tell_place(connection, shown, step, visitor)?;
            }
        }
        Ok(Self {
            told: told(&progress, visitor),
            action,
            can_stop: true,
            ..Self::default()
        })
    }
}

/// Notes at a step where she stands with it.
fn note(shown: &mut RouteStep, stage: Stage, position: usize, says: Says, visitor: &Visitor) {
    let (class, id) = match (stage.state, stage.by) {
        (StepState::Done, Some(DoneBy::Organiser)) => ("is-done", "walk-attended"),
        (StepState::Done, _) => ("is-done", "walk-done"),
        (StepState::Next, _) => ("is-next", "walk-next"),
        (StepState::Open, _) => ("", ""),
    };
    // She is not at the start any more.
    let look = shown.look.replace("is-start", "");
    shown.look = format!("{look} {class}").trim().to_owned();
    let is_done = stage.state == StepState::Done;
    let verb = match (stage.by, says) {
        (Some(DoneBy::Organiser), _) | (_, Says::Organiser) => None,
        (Some(DoneBy::Own), _) => Some("untick"),
        (None, Says::Own) => Some("tick"),
        (None, Says::OwnFrom(_)) => None,
    };
    let from = match (stage.by, says) {
        (None, Says::OwnFrom(start)) => {
            let date = visitor.t.date(start);
            visitor.t.with("walk-from", [("date", date.into())])
        }
        _ => String::new(),
    };
    shown.stage = Some(StepStage {
        told: match id {
            "" => String::new(),
            id => visitor.t.get(id),
        },
        done: is_done,
        position,
        verb,
        from,
        way: None,
    });
}

/// Tells of the place that she has in a step, or waits for: that is how it will be done. Whoever has
/// none is told where to sign up.
fn tell_place(
    connection: &mut Connection,
    shown: &mut RouteStep,
    step: &Step,
    visitor: &Visitor,
) -> Result<(), Error> {
    let url = step.item.as_ref().map(ToString::to_string);
    let item = match url {
        Some(url) => opportunities::by_url(connection, &url)?,
        None => None,
    };
    let Some(item) = item else { return Ok(()) };
    let own = enrol::own(connection, &visitor.actor, item.uuid)?;
    if let Some(own) = own.filter(|own| own.state.is_live()) {
        shown
            .facts
            .push(visitor.t.get(&format!("enrolled-{}", own.state)));
    } else if let Some(stage) = &mut shown.stage {
        stage.way = Some(Link {
            href: href("opportunities", item.uuid, item.peer.as_ref()),
            label: visitor.t.get("walk-sign-up"),
        });
    }
    Ok(())
}

/// How many steps somebody has done, and how many there are.
fn count(progress: &Progress) -> (usize, usize) {
    let done = progress
        .stages
        .iter()
        .filter(|stage| stage.state == StepState::Done);
    (done.count(), progress.stages.len())
}

/// How far somebody has come, in a sentence: at the end, too, while something can still be done.
pub fn told(progress: &Progress, visitor: &Visitor) -> String {
    let t = &visitor.t;
    let (done, all) = count(progress);
    let id = match progress.walk.completed {
        Some(_) if done == all => return t.get("walk-completed"),
        Some(_) => "walk-completed-some",
        None => "walk-progress",
    };
    t.with(id, [("done", done.into()), ("n", all.into())])
}

/// How far somebody has come, in a word for a list.
pub fn tag(progress: &Progress, visitor: &Visitor) -> Tag {
    let t = &visitor.t;
    if progress.walk.completed.is_some() {
        return Tag {
            kind: "ok",
            text: t.get("walk-finished"),
        };
    }
    let (done, all) = count(progress);
    Tag {
        kind: "warn",
        text: t.with("walk-steps", [("done", done.into()), ("n", all.into())]),
    }
}

/// How many walk it, and how many have completed it: from so many on that nobody is counted out.
///
/// # Errors
/// [`Error`].
pub fn numbers(
    connection: &mut Connection,
    item: &Playlist,
    visitor: &Visitor,
) -> Result<Vec<Number>, Error> {
    let (started, completed) = walks::count(connection, item.uuid)?;
    let number = |id: &str, n: u32| Number {
        value: n.to_string(),
        label: visitor.t.with(id, [("n", n.into())]),
        href: None,
    };
    let told = [("number-started", started), ("number-completed", completed)];
    Ok(told
        .into_iter()
        .filter(|(_, n)| *n >= TOLD_FROM)
        .map(|(id, n)| number(id, n))
        .collect())
}

/// `POST /playlists/{uuid}/walk`: `do` is `start`, `stop`, `tick` or `untick`; the last two with
/// the step's `position`.
pub async fn send(
    State(pages): State<Pages>,
    Path(uuid): Path<String>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: PlaylistId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let actor = visitor.actor.clone();
    let verb = fields.get("do").to_owned();
    let position: Option<usize> = fields.get("position").parse().ok();
    let page = pages
        .api
        .store
        .write(move |c| {
            let item = visible::playlist(c, &actor, id)?;
            let step = position.ok_or(Rule::NotFound);
            match verb.as_str() {
                "start" => drop(action::start(c, &actor, id, now())?),
                "stop" => action::stop(c, &actor, id)?,
                "tick" => drop(action::tick(c, &actor, id, (step?, true), now())?),
                "untick" => drop(action::tick(c, &actor, id, (step?, false), now())?),
                _ => return Err(Rule::NotFound.into()),
            }
            Ok::<_, Error>(href("playlists", item.uuid, item.peer.as_ref()))
        })
        .await?;
    let anchor = position.map(|n| format!("#step-{n}")).unwrap_or_default();
    Ok(Redirect::to(&format!("{page}{anchor}")).into_response())
}
