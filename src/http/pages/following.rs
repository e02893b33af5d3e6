//! `/following`: what somebody follows, and how she hears of it; `/follow`: following something
//! that was found elsewhere.

pub mod home;
pub mod mark;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Pages,
    frame::{own_path, render, render_with},
    notice::{done, lead_on},
    surroundings::{Surroundings, title},
    view::{Choice, Choices, Field, Link, Page, Tag, Wrong},
    visitor::Visitor,
};
use crate::{
    actions::{Error, follow_thing, keep_digest},
    domain::{
        ObjectUrl, Problems, Rule, SubscriptionId,
        subscription::{Every, FollowingState, Subscription, SubscriptionKind},
        time::now,
    },
    http::{
        Problem,
        following::{self, Wanted},
        form::Fields,
    },
    store::{Connection, actors, digests, organisations, saved_searches, subscriptions},
    text::Translator,
};

/// What was done, as the address says it.
const DONE: [&str; 7] = [
    "follows",
    "follows-no-more",
    "muted",
    "unmuted",
    "hidden",
    "shown",
    "digest",
];

/// The page.
#[derive(Template)]
#[template(path = "following.html")]
struct FollowingPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    object: Field,
    follows: Vec<Follow>,
    searches: Vec<Link>,
    blocked: Vec<Blocked>,
    every: Choices,
    /// Whether letters can be sent.
    mails: bool,
}

struct Follow {
    id: String,
    href: String,
    name: String,
    lang: String,
    kind: String,
    /// Not yet, or not at all.
    state: Option<Tag>,
    muted: bool,
}

struct Blocked {
    actor: String,
    name: String,
}

fn load(connection: &mut Connection, visitor: &Visitor) -> Result<FollowingPage, Error> {
    let account = visitor.actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
    let own = subscriptions::of_account(connection, account)?;
    let follows = own
        .into_iter()
        .map(|item| follow(connection, item, visitor));
    let follows = follows.collect::<Result<Vec<_>, Error>>()?;
    let searches = saved_searches::of_account(connection, account)?;
    let blocked = subscriptions::blocked(connection, account)?;
    let blocked = blocked.into_iter().map(|actor| {
        let name = name_of(connection, &actor, visitor)?;
        Ok(Blocked {
            name: name.unwrap_or_else(|| actor.to_string()),
            actor: actor.to_string(),
        })
    });
    let blocked = blocked.collect::<Result<Vec<_>, Error>>()?;
    let every = digests::get(connection, account)?.and_then(|digest| digest.every);
    Ok(FollowingPage {
        page: visitor.page("following"),
        errors: Vec::new(),
        object: Field::new("object", ""),
        follows,
        searches: searches
            .into_iter()
            .map(|item| Link {
                href: format!("/searches/{}", item.id),
                label: item.name,
            })
            .collect(),
        blocked,
        every: choices(every, visitor),
        mails: visitor.mails,
        t: visitor.t.clone(),
    })
}

fn follow(
    connection: &mut Connection,
    item: Subscription,
    visitor: &Visitor,
) -> Result<Follow, Error> {
    let named = following::named(connection, &item)?;
    let name = title(&named.name, visitor);
    let unnamed = named.name.is_empty();
    let state = match follow_thing::state(connection, &item)? {
        FollowingState::Following => None,
        FollowingState::Requested => Some(("warn", "following-requested")),
        FollowingState::Failed => Some(("danger", "following-failed")),
    };
    let kind = match item.kind {
        SubscriptionKind::Actor => match (&item.actor, item.object.as_str()) {
            (None, object) if object == visitor.territory.actor().as_str() => {
                visitor.t.get("following-territory")
            }
            (Some(actor), _) => {
                let host = actor.host();
                let around = Surroundings::load(connection, Vec::new(), vec![host.clone()])?;
                let name = around.territory_name(&host);
                visitor
                    .t
                    .with("from-territory", [("territory", name.into())])
            }
            (None, _) => visitor.t.get("organisation-kind"),
        },
        SubscriptionKind::Playlist => visitor.t.get("playlist-kind"),
        SubscriptionKind::Skill => visitor.t.get("following-skill"),
    };
    Ok(Follow {
        id: item.id.to_string(),
        href: named.href,
        name: if unnamed { item.object } else { name.text },
        lang: name.lang,
        kind,
        state: state.map(|(kind, id)| Tag {
            kind,
            text: visitor.t.get(id),
        }),
        muted: item.muted,
    })
}

/// What an actor is called, ours or another server's.
fn name_of(
    connection: &mut Connection,
    actor: &ObjectUrl,
    visitor: &Visitor,
) -> Result<Option<String>, Error> {
    if let Some(known) = organisations::by_url(connection, actor.as_str())? {
        return Ok(Some(title(&known.content.name, visitor).text));
    }
    Ok(actors::get(connection, actor)?.and_then(|actor| actor.name))
}

fn choices(every: Option<Every>, visitor: &Visitor) -> Choices {
    let choice = |value: Option<Every>, id: &str| Choice {
        value: value.map(|every| every.to_string()).unwrap_or_default(),
        label: visitor.t.get(id),
        checked: every == value,
        count: String::new(),
    };
    Choices {
        name: "every".to_owned(),
        choices: vec![
            choice(None, "digest-never"),
            choice(Some(Every::Day), "digest-day"),
            choice(Some(Every::Week), "digest-week"),
        ],
        error: None,
    }
}

/// `GET /following`.
pub(super) async fn show(
    State(pages): State<Pages>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let reader = visitor.clone();
    let page = pages.api.store.read(move |c| load(c, &reader)).await;
    let mut page = page.map_err(|error: Error| Problem::from(error))?;
    page.page.notice = done(&visitor, query.as_deref(), &DONE);
    render(&page)
}

/// `POST /following`: `do` is `follow` (an `object` or a `skill`), `unfollow`, `mute`, `unmute`
/// (an `id`), `block`, `unblock` (an `object`) or `digest` (`every`). It leads back to `next`.
pub(super) async fn send(
    State(pages): State<Pages>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    match act(&pages, &visitor, &fields).await {
        Ok(word) => Ok(match own_path(fields.get("next")) {
            // Its own button shows what is now.
            Some(next) => Redirect::to(next).into_response(),
            None => lead_on("/following", word),
        }),
        Err(problem) => match problem.rule() {
            Some(Rule::Invalid(problems)) if fields.get("do") == "follow" => {
                let problems = problems.clone();
                again(&pages, &visitor, &fields, &problems).await
            }
            _ => Err(problem),
        },
    }
}

async fn act(pages: &Pages, visitor: &Visitor, fields: &Fields) -> Result<&'static str, Problem> {
    let actor = visitor.actor.clone();
    let store = &pages.api.store;
    let verb = fields.get("do").to_owned();
    if matches!(verb.as_str(), "follow" | "unfollow" | "block") {
        let account = actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
        pages.limits.follow(account)?;
    }
    if verb == "follow" {
        let wanted = match fields.get("skill") {
            "" => Wanted::Object(fields.get("object").to_owned()),
            uri => Wanted::Skill(uri.to_owned()),
        };
        following::follow(&pages.api, &actor, wanted).await?;
        return Ok("follows");
    }
    let id: Result<SubscriptionId, _> = fields.get("id").parse();
    let object = ObjectUrl::parse(fields.get("object"));
    let every = fields.get("every").to_owned();
    let language = visitor.t.language().clone();
    let mails = visitor.mails;
    let age = pages.settings.learners.consent_age;
    let done = store.write(move |c| {
        let id = id.map_err(|_no_id| Rule::NotFound);
        let whom = object.map_err(|_no_address| Rule::NotFound);
        Ok::<_, Error>(match verb.as_str() {
            "unfollow" => {
                follow_thing::unfollow(c, &actor, id?)?;
                "follows-no-more"
            }
            "mute" => {
                follow_thing::mute(c, &actor, id?, true)?;
                "muted"
            }
            "unmute" => {
                follow_thing::mute(c, &actor, id?, false)?;
                "unmuted"
            }
            "block" => {
                follow_thing::block(c, &actor, &whom?, now())?;
                "hidden"
            }
            "unblock" => {
                follow_thing::unblock(c, &actor, &whom?)?;
                "shown"
            }
            "digest" if mails || every.is_empty() => {
                let every: Option<Every> = match every.as_str() {
                    "" => None,
                    every => Some(every.parse().map_err(|_other| Rule::NotFound)?),
                };
                keep_digest::set(c, &actor, every, (age, &language), now())?;
                "digest"
            }
            _ => return Err(Rule::NotFound.into()),
        })
    });
    Ok(done.await?)
}

/// The page with what is wrong with what was typed.
async fn again(
    pages: &Pages,
    visitor: &Visitor,
    fields: &Fields,
    problems: &Problems,
) -> Result<Response, Problem> {
    let reader = visitor.clone();
    let page = pages.api.store.read(move |c| load(c, &reader)).await;
    let mut page = page.map_err(|error: Error| Problem::from(error))?;
    let told = problems
        .0
        .first()
        .map(|problem| told(problem, visitor))
        .unwrap_or_default();
    let (object, wrong) = Field::new("object", fields.get("object")).wrong(told);
    page.object = object;
    page.errors = vec![wrong];
    render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What is wrong with a name: what exactly its server said, only developers understand.
fn told(problem: &crate::domain::Problem, visitor: &Visitor) -> String {
    match problem.code {
        crate::domain::ProblemCode::Malformed(_) => visitor.t.get("problem-follow-nobody"),
        _ => visitor.t.problem(problem),
    }
}
