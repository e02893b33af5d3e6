//! `/opportunities/{uuid}`: one thing to take part in.

mod details;

pub use details::contacts;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};

use super::{
    Pages, card,
    desk::participants,
    esco::{self, Skill},
    export::calendar_of,
    facts,
    following::mark::Mark,
    frame::render,
    held_back,
    negotiated::{Instead, Negotiated, Thing},
    route, row,
    surroundings::{Surroundings, href, title},
    view::{Fact, Link, Page, Pair, Provider, Strip, Tag, Tongue},
    visitor::Visitor,
};
use crate::{
    actions::{
        Error,
        enrol::{self, elsewhere},
    },
    domain::{
        Enrolment as Enrolled, ItemId, ObjectUrl, Opportunity, OpportunityContent, OpportunityId,
        Organisation, Rule, Status, enrolment::closed, opportunity::Enrolment,
        subscription::SubscriptionKind, time::Moment,
    },
    http::{Problem, api::visible},
    store::{Connection, enrolments, playlists},
    text::{Translator, markdown, whole_days},
};

/// One time of several.
struct Date {
    /// When it begins, for machines.
    datetime: String,
    text: String,
}

/// The page.
#[derive(Template)]
#[template(path = "opportunity.html")]
pub(super) struct OpportunityPage {
    t: Translator,
    page: Page,
    title: String,
    /// Language of the title.
    lang: String,
    kind: String,
    kind_label: String,
    tags: Vec<Tag>,
    /// What a reader must know first, in a sentence.
    warning: Option<Tag>,
    summary: String,
    summary_lang: String,
    /// Safe HTML.
    content: String,
    content_lang: String,
    tongues: Vec<Tongue>,
    when: Option<Fact>,
    place: Option<Fact>,
    cost: Option<Fact>,
    language: Option<Fact>,
    ages: Option<Fact>,
    /// `geo:54.68,25.29` (RFC 5870).
    geo: Option<String>,
    /// Where to get a place: the page's one button.
    enrol: Option<Link>,
    /// Who has signed up, for its editors.
    participants: Option<String>,
    /// Another node's thing: its own page there.
    home: Option<Link>,
    /// The form to change it, for its editors.
    edit: Option<String>,
    /// When it takes place after that, again and again.
    dates: Vec<Date>,
    /// The same for a calendar.
    calendar: Option<String>,
    /// A new playlist that begins with it, for who publishes.
    step: Option<String>,
    /// Where it is added to a goal.
    goal: Option<String>,
    provider: Provider,
    details: Vec<Pair>,
    /// What one learns.
    skills: Vec<Skill>,
    materials: Vec<Link>,
    /// Playlists that it is part of.
    playlists: Vec<Strip>,
    /// When it last changed, in a sentence.
    updated: String,
}

/// `GET /opportunities/{uuid}`, and with `.ics` after it, for a calendar.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path(uuid): Path<String>,
    asked: Negotiated,
) -> Result<Response, Instead> {
    if let Some(uuid) = uuid.strip_suffix(".ics") {
        let id: ItemId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
        return Ok(calendar_of(&pages, asked.reader(&pages).await?, id).await?);
    }
    let id: OpportunityId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let visitor = asked.visitor(&pages, Thing::Opportunity(id)).await?;
    let view = visitor.view(id.into());
    let page = pages
        .api
        .store
        .read(move |connection| {
            let item = visible::opportunity(connection, &visitor.actor, id)?;
            if item.peer.is_some() {
                return Err(Rule::NotFound.into());
            }
            load(connection, &visitor, &item)
        })
        .await
        .map_err(|error: Error| Problem::from(error))?;
    pages.views.note(view);
    Ok(render(&page)?)
}

/// The page of an opportunity, ours or another node's.
///
/// # Errors
/// [`Error`].
pub(super) fn load(
    connection: &mut Connection,
    visitor: &Visitor,
    item: &Opportunity,
) -> Result<OpportunityPage, Error> {
    let mut using = playlists::using(connection, item.url.as_str())?;
    using.retain(|playlist| playlist.content.status.is_public());
    let using = held_back::without(connection, using)?;
    let strips = route::strips(connection, &using, visitor)?;
    let around = Surroundings::of(connection, std::slice::from_ref(item), &[])?;
    let skills = esco::links(connection, &item.content.skills, visitor)?;
    let next = item.clone().at_next(visitor.now);
    let own = enrol::own(connection, &visitor.actor, item.uuid)?;
    let places = places(connection, item, visitor)?;
    let mut page = page(&next, &around, (strips, skills, places), visitor);
    page.dates = dates(&item.content, visitor);
    let takes = item.peer.is_none() || elsewhere::takes_joins(connection, item)?;
    if takes && item.content.status == Status::Published {
        // What recurs is open until its last time.
        let why = closed(&item.content, visitor.now);
        let here = why.is_none().then(|| sign_up(item, visitor));
        page.enrol = own_place(own, visitor).or(here).or(page.enrol);
    }
    if let Some(owner) = around.organisation(item.organisation) {
        let (kind, url) = (SubscriptionKind::Actor, owner.url.as_str());
        page.provider.follow = Some(Mark::load(connection, visitor, kind, url)?);
    }
    Ok(page)
}

fn page(
    item: &Opportunity,
    around: &Surroundings,
    (playlists, skills, places): (Vec<Strip>, Vec<Skill>, Option<String>),
    visitor: &Visitor,
) -> OpportunityPage {
    let t = &visitor.t;
    let content = &item.content;
    let name = title(&content.name, visitor);
    let summary = visitor.line(&content.summary);
    let text = visitor.read(&content.content);
    let owner = around.organisation(item.organisation);
    let origin = around.origin(item.peer.as_ref(), visitor);
    let mut page = visitor.page("explore");
    page.activity = item
        .content
        .status
        .is_public()
        .then(|| item.url.to_string());
    page.card = content
        .status
        .is_public()
        .then(|| card::opportunity(item, around, visitor));
    let local = item.peer.is_none();
    let edit = (local && visitor.actor.edits(item.organisation))
        .then(|| owner.map(|owner| format!("/desk/{}/opportunities/{}", owner.slug, item.uuid)))
        .flatten();
    OpportunityPage {
        page,
        warning: warning(content.status, owner, edit.is_some(), visitor)
            .or_else(|| over(content, visitor)),
        tags: row::tags(content.status, local, owner, visitor),
        kind: content.kind.to_string(),
        kind_label: t.kind(content.kind),
        summary: summary.text,
        summary_lang: summary.lang,
        content: markdown::render(&text.text),
        content_lang: text.lang,
        tongues: visitor.tongues(&[&content.name, &content.summary, &content.content]),
        when: when(content, visitor),
        place: place(content, visitor),
        cost: cost(content, places.clone(), visitor),
        language: languages(content, visitor),
        ages: ages(content, visitor),
        geo: content
            .location
            .as_ref()
            .and_then(|location| location.point())
            .map(|(latitude, longitude)| format!("geo:{latitude},{longitude}")),
        enrol: place_at(item, visitor),
        participants: owner.and_then(|owner| participants::href(item, &owner.slug, visitor)),
        home: (!local).then(|| Link {
            href: item.url.to_string(),
            label: t.with("home-link", [("territory", origin.territory.into())]),
        }),
        edit,
        dates: Vec::new(),
        calendar: content.start_time.map(|_day| {
            format!(
                "{}.ics",
                href("opportunities", item.uuid, item.peer.as_ref())
            )
        }),
        step: content
            .status
            .is_public()
            .then(|| step(item, visitor))
            .flatten(),
        goal: content
            .status
            .is_public()
            .then(|| goal_address(&item.url, visitor)),
        provider: around.provider(item.organisation, visitor),
        details: details::pairs(content, places, visitor),
        skills,
        materials: details::materials(content),
        playlists,
        updated: t.with(
            "updated-on",
            [("date", facts::day(item.updated, visitor).into())],
        ),
        title: name.text,
        lang: name.lang,
        t: t.clone(),
    }
}

/// Where something is added to a goal; who is not signed in does so first.
pub(super) fn goal_address(url: &ObjectUrl, visitor: &Visitor) -> String {
    let encoded =
        |text: &str| -> String { url::form_urlencoded::byte_serialize(text.as_bytes()).collect() };
    let path = format!("/goals/add?object={}", encoded(url.as_str()));
    match visitor.actor.account {
        Some(_) => path,
        None => format!("/sign-in?next={}", encoded(&path)),
    }
}

/// Where a partner begins a playlist with this as its first step: at her first desk.
fn step(item: &Opportunity, visitor: &Visitor) -> Option<String> {
    let place = visitor.actor.memberships.first()?;
    let url: String = url::form_urlencoded::byte_serialize(item.url.as_str().as_bytes()).collect();
    Some(format!("/desk/{}/playlists/new?item={url}", place.slug))
}

/// What a reader must know before anything else: cancelled, a draft, not beyond this node.
pub(super) fn warning(
    status: Status,
    owner: Option<&Organisation>,
    editor: bool,
    visitor: &Visitor,
) -> Option<Tag> {
    let (kind, id) = match status {
        Status::Cancelled => ("danger", "warning-cancelled"),
        Status::Draft => ("warn", "warning-draft"),
        Status::Published if editor && owner.is_some_and(|owner| !owner.verified) => {
            ("warn", "warning-unverified")
        }
        Status::Published => return None,
    };
    Some(Tag {
        kind,
        text: visitor.t.get(id),
    })
}

/// That it is over, which a reader may not see from its date alone.
fn over(content: &OpportunityContent, visitor: &Visitor) -> Option<Tag> {
    let start = content.start_time?;
    let zone = content.timezone.as_deref();
    let over = match whole_days(start, content.end_time, zone) {
        Some((_, last)) => {
            let zone = zone.and_then(|zone| zone.parse().ok());
            last < visitor
                .now
                .with_timezone(&zone.unwrap_or(visitor.zone()))
                .date_naive()
        }
        // What begins at some time and has no end may take for weeks.
        None => content.end_time.is_some_and(|end| end.0 < visitor.now),
    };
    over.then(|| Tag {
        kind: "warn",
        text: visitor.t.get("warning-over"),
    })
}

fn when(content: &OpportunityContent, visitor: &Visitor) -> Option<Fact> {
    let t = &visitor.t;
    let duration = content
        .duration
        .as_deref()
        .and_then(|length| t.duration(length));
    let mut more: Vec<String> = facts::here(content, visitor).into_iter().collect();
    let Some(value) = t.when(content) else {
        more.extend(duration);
        return Some(Fact {
            value: t.get("fact-any-time"),
            more,
        });
    };
    more.extend(t.repeats(content));
    more.extend(duration);
    more.extend(enrolment_times(content, visitor));
    Some(Fact { value, more })
}

/// The times after the next one of what takes place again and again, as far as a page says them.
fn dates(content: &OpportunityContent, visitor: &Visitor) -> Vec<Date> {
    const SHOWN: usize = 6;
    if content.recurrence.is_none() || content.status == Status::Cancelled {
        return Vec::new();
    }
    let times = content.times(visitor.now).spans;
    let ahead = times.iter().filter(|(_, end)| *end >= visitor.now);
    ahead
        .skip(1)
        .take(SHOWN)
        .map(|(start, end)| {
            let start = facts::own_clock(Moment::from(*start), content);
            let end = content
                .end_time
                .map(|_| facts::own_clock(Moment::from(*end), content));
            Date {
                datetime: start.to_string(),
                text: visitor.t.moments(start, end),
            }
        })
        .collect()
}

/// From when and until when one can sign up, as far as that lies ahead.
fn enrolment_times(content: &OpportunityContent, visitor: &Visitor) -> Vec<String> {
    let ahead = |moment: Option<Moment>| {
        moment
            .filter(|moment| moment.utc() > visitor.now)
            .map(|moment| facts::own_clock(moment, content))
    };
    let tell = |id: &str, moment| {
        let date = visitor.t.date(moment);
        visitor.t.with(id, [("date", date.into())])
    };
    let opens = ahead(content.enrolment_opens).map(|moment| tell("fact-enrol-from", moment));
    let closes = ahead(content.enrolment_closes).map(|moment| tell("fact-enrol-until", moment));
    opens.into_iter().chain(closes).collect()
}

fn place(content: &OpportunityContent, visitor: &Visitor) -> Option<Fact> {
    let t = &visitor.t;
    let location = content.location.clone().unwrap_or_default();
    let mut lines: Vec<String> = [location.name, location.address]
        .into_iter()
        .flatten()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    lines.dedup();
    if facts::is_online(content) {
        lines.push(t.get("fact-online"));
    }
    if lines.is_empty() {
        return None;
    }
    let value = lines.remove(0);
    Some(Fact { value, more: lines })
}

/// How many places there are: of what people sign up for here, how many are free.
fn places(
    connection: &mut Connection,
    item: &Opportunity,
    visitor: &Visitor,
) -> Result<Option<String>, Error> {
    let t = &visitor.t;
    let Some(n) = item.content.capacity else {
        return Ok(None);
    };
    if item.peer.is_some() || !facts::takes_people(&item.content) {
        return Ok(Some(t.with("fact-places", [("n", n.into())])));
    }
    let free = n.saturating_sub(enrolments::seated(connection, item.uuid)?);
    let is_open = item.content.enrolment == Some(Enrolment::Open);
    Ok(Some(match free {
        0 if is_open => t.with("fact-places-waiting", [("n", n.into())]),
        0 => t.with("fact-places-taken", [("n", n.into())]),
        free => t.with("fact-places-free", [("free", free.into()), ("n", n.into())]),
    }))
}

fn cost(content: &OpportunityContent, places: Option<String>, visitor: &Visitor) -> Option<Fact> {
    Some(Fact {
        value: visitor.t.cost(content)?,
        more: places.into_iter().collect(),
    })
}

fn languages(content: &OpportunityContent, visitor: &Visitor) -> Option<Fact> {
    let names: Vec<String> = content
        .languages
        .iter()
        .map(|tag| visitor.t.language_name(tag))
        .collect();
    (!names.is_empty()).then(|| Fact {
        value: visitor.t.list(&names),
        more: Vec::new(),
    })
}

fn ages(content: &OpportunityContent, visitor: &Visitor) -> Option<Fact> {
    let audience = content.audience.as_ref()?;
    let ages = visitor.t.ages(audience);
    let mut lines: Vec<String> = ages
        .into_iter()
        .chain(audience.groups.iter().cloned())
        .collect();
    if lines.is_empty() {
        return None;
    }
    let value = lines.remove(0);
    Some(Fact { value, more: lines })
}

/// The place that she has or waits for.
fn own_place(own: Option<Enrolled>, visitor: &Visitor) -> Option<Link> {
    let own = own.filter(|own| own.state.is_live())?;
    Some(Link {
        href: format!("/enrolments/{}", own.secret),
        label: visitor.t.get(&format!("enrolled-{}", own.state)),
    })
}

/// Where she signs up here, also for what another node offers.
fn sign_up(item: &Opportunity, visitor: &Visitor) -> Link {
    let page = href("opportunities", item.uuid, item.peer.as_ref());
    Link {
        href: format!("{page}/enrol"),
        label: visitor.t.get("enrol-go"),
    }
}

/// Where to get a place on its own website. What was cancelled or is over has none.
fn place_at(item: &Opportunity, visitor: &Visitor) -> Option<Link> {
    let content = &item.content;
    let end = content.end_time.or(content.start_time);
    let over = end.is_some_and(|end| end.utc() < visitor.now)
        || content
            .enrolment_closes
            .is_some_and(|closes| closes.utc() < visitor.now);
    let online = content.online.as_ref().map(|online| &online.url);
    let address = content.url.as_ref().or(online)?;
    let id = match content.enrolment {
        _ if content.status != Status::Published => return None,
        Some(Enrolment::External | Enrolment::Open | Enrolment::Approval) if !over => {
            "opportunity-enrol"
        }
        _ => "opportunity-website",
    };
    Some(Link {
        href: address.to_string(),
        label: visitor.t.get(id),
    })
}
