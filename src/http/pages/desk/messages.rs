//! `/desk/{slug}/opportunities/{uuid}/messages`: writing to those who signed up. What is written is
//! looked at before it is sent, and a page that is loaded again sends nothing twice.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::room::{AtDesk, Desk};
use crate::{
    actions::{Error, secret, write_message},
    domain::{
        Message, Opportunity, OpportunityId, Rule,
        message::{Addressees, MessageContent},
        time::now,
    },
    http::{
        Problem,
        form::Fields,
        forms::told::{Known, Told},
        pages::{
            Pages,
            filled::Filled,
            frame::{render, render_with},
            notice::{done, lead_on},
            surroundings::title,
            view::{Choices, Field, Page, Wrong},
        },
    },
    store::{Connection, messages},
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "desk_messages.html")]
struct MessagesPage {
    t: Translator,
    page: Page,
    desk: Desk,
    errors: Vec<Wrong>,
    /// What could not be done.
    wrong: Option<String>,
    /// Where the forms are sent.
    action: String,
    title: String,
    lang: String,
    href: String,
    participants: String,
    /// Whether letters can be sent from here.
    mails: bool,
    audience: Choices,
    name: Field,
    content: Field,
    /// What keeps it from being sent twice.
    key: String,
    /// It is looked at before it is sent.
    preview: Option<Preview>,
    sent: Vec<Sent>,
}

/// A message before it is sent.
struct Preview {
    audience: String,
    name: String,
    content: String,
    /// To how many, and how many are not reached.
    reach: Vec<String>,
}

/// One that was sent.
struct Sent {
    name: String,
    content: String,
    /// When, to whom, to how many.
    facts: Vec<String>,
}

/// What the page is made from.
struct Found {
    item: Opportunity,
    sent: Vec<Message>,
    /// How many of each are reached.
    counts: Vec<(Addressees, usize)>,
}

fn find(connection: &mut Connection, desk: &AtDesk, id: OpportunityId) -> Result<Found, Error> {
    let item = desk.opportunity(connection, id)?;
    if item.deleted.is_some() {
        return Err(Rule::Gone.into());
    }
    let mut counts = Vec::new();
    for audience in Addressees::ALL {
        let reach = write_message::reach(connection, id, *audience)?;
        counts.push((*audience, reach.reached.len() + reach.on_page.len()));
    }
    Ok(Found {
        sent: messages::of_opportunity(connection, id)?,
        item,
        counts,
    })
}

/// To how many it goes, how many read it on their page, and how many are not reached.
fn reach(reached: usize, on_page: usize, missed: u32, t: &Translator) -> Vec<String> {
    let mut lines = vec![t.with("message-reached", [("n", reached.into())])];
    if on_page > 0 {
        lines.push(t.with("message-on-page", [("n", on_page.into())]));
    }
    if missed > 0 {
        lines.push(t.with("message-missed", [("n", missed.into())]));
    }
    lines
}

fn page(
    desk: &AtDesk,
    found: &Found,
    fields: &Fields,
    told: &Told,
) -> Result<MessagesPage, Problem> {
    let visitor = &desk.visitor;
    let t = &visitor.t;
    let name = title(&found.item.content.name, visitor);
    let uuid = found.item.uuid;
    let filled = Filled { fields, told };
    let offered = found.counts.iter().map(|(audience, n)| {
        let label = t.get(&format!("message-to-{audience}"));
        (audience.to_string(), format!("{label} ({n})"))
    });
    let sent = found.sent.iter().map(|one| {
        let to = t.get(&format!("message-to-{}", one.content.audience));
        let reached = usize::try_from(one.reached).unwrap_or_default();
        let on_page = usize::try_from(one.on_page).unwrap_or_default();
        let facts = [t.ago(one.published, visitor.now), to];
        Sent {
            name: one.content.name.clone(),
            content: one.content.content.clone(),
            facts: facts
                .into_iter()
                .chain(reach(reached, on_page, one.missed, t))
                .collect(),
        }
    });
    Ok(MessagesPage {
        page: visitor.page(""),
        desk: desk.bar("items"),
        errors: filled.errors(),
        wrong: None,
        action: desk.page(&format!("/opportunities/{uuid}/messages")),
        participants: desk.page(&format!("/opportunities/{uuid}/participants")),
        href: format!("/opportunities/{uuid}"),
        title: name.text,
        lang: name.lang,
        mails: visitor.mails,
        audience: filled.one_of("audience", offered.collect()),
        name: filled.field("name"),
        content: filled.field("content"),
        key: match fields.get("key") {
            "" => secret::random(22)?,
            key => key.chars().take(60).collect(),
        },
        preview: None,
        sent: sent.collect(),
        t: t.clone(),
    })
}

/// `GET`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let found = desk.read(&pages, &uuid, find).await?;
    let mut page = page(&desk, &found, &Fields::default(), &Told::default())?;
    page.page.notice = done(&desk.visitor, query.as_deref(), &["message-sent"]);
    render(&page)
}

/// `POST`: `do` is `preview`, `change` or `send`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    fields: Fields,
) -> Result<Response, Problem> {
    let found = desk.read(&pages, &uuid, find).await?;
    let id = found.item.uuid;
    let t = &desk.visitor.t;
    let content = MessageContent {
        audience: fields.get("audience").parse().unwrap_or_default(),
        name: fields.get("name").to_owned(),
        content: fields.get("content").to_owned(),
    };
    let mut shown = page(&desk, &found, &fields, &Told::default())?;
    if !shown.mails {
        return render_with(StatusCode::CONFLICT, &shown);
    }
    let store = &pages.api.store;
    let said = match fields.get("do") {
        "change" => return render(&shown),
        "preview" => {
            let asked = content.clone();
            let looked = store
                .read(move |connection| write_message::checked(connection, id, &asked))
                .await;
            looked.map(Some)
        }
        "send" => {
            let (actor, key) = (desk.visitor.actor.clone(), shown.key.clone());
            let asked = content.clone();
            let sent = store
                .write(move |c| write_message::send(c, &actor, id, &asked, &key, now()))
                .await;
            sent.map(|_| None)
        }
        _ => return Err(Problem::malformed("`do` is none of this page's buttons")),
    };
    match said {
        Ok(None) => Ok(lead_on(&shown.action, "message-sent")),
        Ok(Some(looked)) => {
            shown.preview = Some(Preview {
                audience: t.get(&format!("message-to-{}", content.audience)),
                name: content.name,
                content: content.content,
                reach: reach(looked.reached.len(), looked.on_page.len(), looked.missed, t),
            });
            render(&shown)
        }
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let known = [
                Known::new("audience", "message-to", t),
                Known::new("name", "message-name", t),
                Known::new("content", "message-content", t),
            ];
            let mut told = Told::of(&problems, &known, t);
            for one in &mut told.0 {
                if one.field == "audience" {
                    one.message = t.get("message-nobody");
                }
            }
            let page = page(&desk, &found, &fields, &told)?;
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(Error::Rule(rule @ Rule::KeyReused)) => {
            // An old page that was written in anew: with another key it is another message.
            shown.key = secret::random(22)?;
            shown.wrong = Some(t.rule(&rule));
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &shown)
        }
        Err(Error::Rule(Rule::TooMany(_))) => {
            shown.wrong = Some(t.get("message-too-many"));
            render_with(StatusCode::TOO_MANY_REQUESTS, &shown)
        }
        Err(error) => Err(error.into()),
    }
}
