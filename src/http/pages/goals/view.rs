//! A goal as it is shown, to its person and to her adviser.

use std::cmp::Reverse;

use crate::{
    actions::Error,
    discovery::Offset,
    domain::{
        Goal, Host, LanguageTag, ObjectUrl,
        adviser::{Answer, Part, Remark},
        event::ItemType,
        goal::{GoalKind, Standing},
        search::SearchQuery,
    },
    http::{
        goal::{self as shared, Doings, Item, Needed, Step},
        pages::{
            advisers::called,
            esco, facts, results,
            surroundings::{Surroundings, href, title},
            view::{Row, Tag},
            visitor::{Visitor, Words},
        },
    },
    store::{Connection, accounts, advisers},
    text::{Translator, plain},
};

/// Opportunities that are shown; the search shows all.
const ROWS: u32 = 6;
/// Longest list of skills that the address of a search names.
const ASKED: usize = 20;

/// A goal with everything.
#[derive(Debug, Clone, Default)]
pub struct GoalView {
    /// What it is called.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// What it is.
    pub kind: String,
    /// The concept's page.
    pub concept: Option<String>,
    /// It is reached.
    pub reached: bool,
    /// How far she has come with the skills.
    pub told: Option<String>,
    /// What she has collected.
    pub steps: Vec<StepView>,
    /// Essential skills that are missing.
    pub missing: Vec<SkillView>,
    /// Skills that help and are missing.
    pub helping: Vec<SkillView>,
    /// Skills for which she has learnt something.
    pub covered: Vec<SkillView>,
    /// What here leads there next.
    pub rows: Vec<Row>,
    /// All that leads there.
    pub all: String,
    /// Something may be found there.
    pub leads: bool,
    /// It is in own words, and nothing is found by them.
    pub unfound: bool,
    /// What advisers say.
    pub remarks: Vec<RemarkView>,
}

/// A step that was collected.
#[derive(Debug, Clone, Default)]
pub struct StepView {
    /// Its place among the others, from 1 on.
    pub number: usize,
    /// Its address, by which its buttons name it.
    pub url: String,
    /// Where it leads.
    pub href: String,
    /// What it is called.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// What it is, when, where, and from which other city.
    pub facts: Vec<String>,
    /// Where she stands with it; nothing for what can be taken.
    pub state: Option<Tag>,
    /// It can be moved up.
    pub up: bool,
    /// It can be moved down.
    pub down: bool,
}

/// A skill.
#[derive(Debug, Clone, Default)]
pub struct SkillView {
    /// Its page.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// Language of the name.
    pub lang: String,
    /// What here leads there, in words, and the search for that; nothing when there is nothing.
    pub here: Option<(String, String)>,
}

/// What an adviser says.
#[derive(Debug, Clone, Default)]
pub struct RemarkView {
    /// Its id.
    pub id: String,
    /// Who says it, and when.
    pub by: String,
    /// Plain text; may be empty.
    pub text: String,
    /// A suggested step.
    pub step: Option<StepView>,
    /// What became of that.
    pub answer: Option<Tag>,
    /// She may still take or decline it.
    pub open: bool,
}

/// What a goal is, in a word.
pub fn kind(kind: GoalKind, t: &Translator) -> String {
    t.get(match kind {
        GoalKind::Occupation => "esco-kind-occupation",
        GoalKind::Skill => "esco-kind-skill",
        GoalKind::Name => "goal-kind-name",
    })
}

/// How far somebody has come with the skills that are needed; nothing where none are known.
pub fn progress((done, n): (usize, usize), t: &Translator) -> Option<String> {
    (n > 0).then(|| t.with("goal-progress", [("done", done.into()), ("n", n.into())]))
}

/// What a step is called; its address when that is not known.
pub fn step_title(step: &Step, visitor: &Visitor) -> Words {
    match &step.item {
        Some(Item::Opportunity(item)) => title(&item.content.name, visitor),
        Some(Item::Playlist(item)) => title(&item.content.name, visitor),
        None => Words {
            lang: LanguageTag::undetermined().to_string(),
            text: plain::line(step.url.as_str()),
        },
    }
}

/// The page of what a step leads to; nothing when that is not known here.
pub fn step_href(step: &Step) -> Option<String> {
    step.item.as_ref().map(|item| match item {
        Item::Opportunity(item) => href("opportunities", item.uuid, item.peer.as_ref()),
        Item::Playlist(item) => href("playlists", item.uuid, item.peer.as_ref()),
    })
}

/// The other node that a step comes from.
fn peer(step: &Step) -> Option<&Host> {
    match step.item.as_ref()? {
        Item::Opportunity(item) => item.peer.as_ref(),
        Item::Playlist(item) => item.peer.as_ref(),
    }
}

/// The territories that some steps come from.
fn around(connection: &mut Connection, steps: &[Step]) -> Result<Surroundings, Error> {
    let hosts = steps.iter().filter_map(|step| peer(step).cloned());
    Ok(Surroundings::load(connection, Vec::new(), hosts.collect())?)
}

fn step(step: &Step, around: &Surroundings, visitor: &Visitor) -> StepView {
    let t = &visitor.t;
    let name = step_title(step, visitor);
    let mut facts: Vec<String> = match &step.item {
        Some(Item::Opportunity(item)) => {
            let content = item.content.clone().at_next(visitor.now);
            let when = t.when(&content);
            let when = when.unwrap_or_else(|| t.get("fact-any-time"));
            let here = facts::here(&content, visitor).unwrap_or_default();
            let place = facts::place_of_row(&content, visitor);
            let facts = [t.kind(content.kind), when, here, place];
            facts.into_iter().filter(|fact| !fact.is_empty()).collect()
        }
        Some(Item::Playlist(item)) => {
            let steps = item.content.steps.len();
            let count = t.with("count-steps", [("n", steps.into())]);
            vec![t.get("playlist-kind"), count]
        }
        None => Vec::new(),
    };
    facts.extend(peer(step).map(|host| {
        let name = around.territory_name(host);
        t.with("from-territory", [("territory", name.into())])
    }));
    let href = step_href(step).unwrap_or_else(|| step.url.to_string());
    StepView {
        url: step.url.to_string(),
        href,
        title: name.text,
        lang: name.lang,
        facts,
        state: state(step.standing, t),
        ..StepView::default()
    }
}

fn state(standing: Standing, t: &Translator) -> Option<Tag> {
    let (kind, id) = match standing {
        Standing::Open => return None,
        Standing::Done => ("ok", "walk-done"),
        Standing::SignedUp => ("ok", "goal-step-signed-up"),
        Standing::Waiting => ("warn", "goal-step-waiting"),
        Standing::Walking => ("warn", "goal-step-walking"),
        Standing::Over => ("off", "goal-step-over"),
        Standing::Cancelled => ("danger", "step-cancelled"),
        Standing::Gone => ("danger", "step-gone"),
        Standing::Unknown => ("off", "step-unknown"),
    };
    Some(Tag {
        kind,
        text: t.get(id),
    })
}

fn skill(needed: &Needed, visitor: &Visitor) -> SkillView {
    let name = visitor.line(&needed.skill.name);
    let count = i64::try_from(needed.count).unwrap_or(i64::MAX);
    let here = (count > 0).then(|| {
        let told = visitor.t.with("goal-offers", [("n", count.into())]);
        (told, search([needed.skill.id.uri()]))
    });
    SkillView {
        href: esco::address(&needed.skill.id),
        name: name.text,
        lang: name.lang,
        here,
    }
}

/// The address of the search for what teaches some skills.
fn search(skills: impl IntoIterator<Item = String>) -> String {
    let pairs = skills.into_iter().map(|skill| ("skill", skill));
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish();
    format!("/?{query}")
}

/// Where all is found that leads to a goal.
fn all(goal: &Goal, missing: &[String]) -> String {
    match goal.kind {
        GoalKind::Name => {
            let query = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("q", &goal.object)
                .finish();
            format!("/?{query}")
        }
        _ if !missing.is_empty() && missing.len() <= ASKED => search(missing.iter().cloned()),
        _ => search([goal.object.clone()]),
    }
}

/// A goal with everything that whoever sees these parts may see; of what was said, that of one
/// adviser alone, or of all.
///
/// # Errors
/// [`Error`].
pub fn load(
    connection: &mut Connection,
    goal: &Goal,
    parts: &[Part],
    said: Vec<Remark>,
    visitor: &Visitor,
) -> Result<GoalView, Error> {
    let doings = Doings::of(connection, goal.account, parts)?;
    let with = (&visitor.discovery, Some(visitor.wanted.as_slice()));
    let mut needed = shared::needed(connection, goal, &doings, with, visitor.now)?;
    // What can be learnt here stands first.
    needed.sort_by_key(|one| Reverse(one.count));
    let steps = shared::steps(connection, &goal.steps, &doings, visitor.now)?;
    let name = shared::name(connection, goal, Some(&visitor.wanted))?;
    let name = visitor.line(&name);
    let missing = |essential: bool| {
        let needed = needed.iter();
        needed.filter(move |one| !one.covered && one.essential == essential)
    };
    let uris: Vec<String> = missing(true).map(|one| one.skill.id.uri()).collect();
    let by_words = match goal.kind {
        GoalKind::Name => {
            let query = SearchQuery {
                words: goal.object.clone(),
                types: vec![ItemType::Opportunity],
                ..SearchQuery::default()
            };
            let found = visitor.discovery.search(&query, visitor.now, Offset(0), 1);
            Some(found.total > 0)
        }
        GoalKind::Occupation | GoalKind::Skill => None,
    };
    // One search for all of them, however many there are.
    let rows = if uris.is_empty() {
        Vec::new()
    } else {
        let query = shared::offers(uris.clone());
        let found = visitor
            .discovery
            .search(&query, visitor.now, Offset(0), ROWS);
        results::rows(connection, &found.found, visitor)?
    };
    let essential = || needed.iter().filter(|one| one.essential);
    let done = essential().filter(|one| one.covered).count();
    let shown = |needed: &Needed| skill(needed, visitor);
    let last = steps.len();
    let around = around(connection, &steps)?;
    let steps = steps.iter().enumerate().map(|(n, one)| StepView {
        number: n + 1,
        up: n > 0,
        down: n + 1 < last,
        ..step(one, &around, visitor)
    });
    Ok(GoalView {
        kind: kind(goal.kind, &visitor.t),
        concept: shared::concept(goal).map(|id| esco::address(&id)),
        reached: goal.reached.is_some(),
        told: progress((done, essential().count()), &visitor.t),
        steps: steps.collect(),
        missing: missing(true).map(shown).collect(),
        helping: missing(false).map(shown).collect(),
        covered: needed.iter().filter(|one| one.covered).map(shown).collect(),
        leads: by_words.unwrap_or(!rows.is_empty() || needed.is_empty()),
        unfound: by_words == Some(false),
        rows,
        all: all(goal, &uris),
        remarks: remarks(connection, (said, &goal.steps), &doings, visitor)?,
        title: name.text,
        lang: name.lang,
    })
}

fn remarks(
    connection: &mut Connection,
    (said, own): (Vec<Remark>, &[ObjectUrl]),
    doings: &Doings,
    visitor: &Visitor,
) -> Result<Vec<RemarkView>, Error> {
    let t = &visitor.t;
    let urls: Vec<_> = said.iter().filter_map(|one| one.item.clone()).collect();
    let steps = shared::steps(connection, &urls, doings, visitor.now)?;
    let around = around(connection, &steps)?;
    let mut shown = Vec::new();
    for one in said {
        let adviser = advisers::get(connection, one.adviser)?;
        let account = match adviser.as_ref().and_then(|adviser| adviser.adviser) {
            Some(id) => accounts::get(connection, id)?,
            None => None,
        };
        let name = account.map(|account| account.name);
        let name = name.filter(|name| !name.is_empty());
        let name = name.or_else(|| adviser.map(|adviser| called(adviser.email, t)));
        let day = facts::day(one.created, visitor);
        let told = [
            ("name", name.unwrap_or_default().into()),
            ("date", day.into()),
        ];
        let suggested = one.item.as_ref();
        let suggested = suggested.and_then(|url| steps.iter().find(|step| step.url == *url));
        let is_there = one.item.as_ref().is_some_and(|item| own.contains(item));
        let answer = match one.answer {
            Some(Answer::Taken) => Some(("ok", "remark-taken")),
            Some(Answer::Declined) => Some(("off", "remark-declined")),
            None => is_there.then_some(("ok", "remark-there")),
        };
        shown.push(RemarkView {
            id: one.id.to_string(),
            by: t.with("remark-by", told),
            open: suggested.is_some() && answer.is_none(),
            step: suggested.map(|found| step(found, &around, visitor)),
            answer: answer.map(|(kind, id)| Tag {
                kind,
                text: t.get(id),
            }),
            text: one.text,
        });
    }
    Ok(shown)
}
