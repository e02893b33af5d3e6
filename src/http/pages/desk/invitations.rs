//! `/desk/{slug}/opportunities/{uuid}/invitations`: letters to people, and links for many, each with a
//! page to print.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::room::{AtDesk, Desk};
use crate::{
    actions::{Error, ask_questions, invite},
    domain::{
        Invitation, InvitationId, Opportunity, OpportunityId, Problems, Rule,
        enrolment::closed,
        invitation::{Invited, read_list},
        time::{Moment, now},
    },
    http::{
        Problem,
        api::invitations::InvitationState,
        form::Fields,
        forms::{
            moment,
            told::{Known, Told},
        },
        pages::{
            Pages,
            filled::Filled,
            frame::{render, render_with},
            notice::{done, lead_on},
            qr::Qr,
            surroundings::title,
            view::{Field, Page, Tag, Wrong},
        },
    },
    store::{Connection, invitations, organisations},
    text::Translator,
};

/// The page.
#[derive(Template)]
#[template(path = "desk_invitations.html")]
struct InvitationsPage {
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
    /// Why nobody can be invited now, in a sentence.
    closed: Option<String>,
    /// Whether letters can be sent from here.
    mails: bool,
    list: Field,
    ends: Field,
    /// What became of each row of the list that was sent just now.
    report: Vec<Row>,
    sent: String,
    invited: Vec<Row>,
}

/// Somebody who is invited, or a link.
struct Row {
    id: String,
    /// An address, or what a link is called.
    name: String,
    more: String,
    state: Tag,
    /// Until when, or since when, in words.
    time: String,
    /// The page to print.
    poster: Option<String>,
    /// It can be taken back.
    can_end: bool,
}

/// What the page is made from.
struct Found {
    item: Opportunity,
    invitations: Vec<Invitation>,
    joined: BTreeMap<InvitationId, usize>,
}

fn find(connection: &mut Connection, desk: &AtDesk, id: OpportunityId) -> Result<Found, Error> {
    let item = desk.opportunity(connection, id)?;
    if item.deleted.is_some() {
        return Err(Rule::Gone.into());
    }
    let mut joined = BTreeMap::new();
    for id in invite::joined(connection, id)? {
        *joined.entry(id).or_default() += 1;
    }
    Ok(Found {
        invitations: invitations::of_opportunity(connection, id)?,
        item,
        joined,
    })
}

fn page(desk: &AtDesk, found: &Found, fields: &Fields, told: &Told) -> InvitationsPage {
    let visitor = &desk.visitor;
    let t = &visitor.t;
    let name = title(&found.item.content.name, visitor);
    let uuid = found.item.uuid;
    let filled = Filled { fields, told };
    let why = closed(&found.item.content, visitor.now).map(|why| t.rule(&Rule::NotOpen(why)));
    let draft = !found.item.content.status.is_public();
    InvitationsPage {
        page: visitor.page(""),
        desk: desk.bar("items"),
        errors: filled.errors(),
        wrong: None,
        action: desk.page(&format!("/opportunities/{uuid}/invitations")),
        participants: desk.page(&format!("/opportunities/{uuid}/participants")),
        href: format!("/opportunities/{uuid}"),
        title: name.text,
        lang: name.lang,
        closed: why.or(draft.then(|| t.get("invitations-draft"))),
        mails: visitor.mails,
        list: filled.field("list"),
        ends: filled.field("ends"),
        report: Vec::new(),
        sent: String::new(),
        invited: found
            .invitations
            .iter()
            .map(|one| row(desk, found, one))
            .collect(),
        t: t.clone(),
    }
}

fn row(desk: &AtDesk, found: &Found, one: &Invitation) -> Row {
    let visitor = &desk.visitor;
    let t = &visitor.t;
    let state = InvitationState::of(one, visitor.now);
    let joined = found.joined.get(&one.id).copied().unwrap_or_default();
    let is_open = state == InvitationState::Waiting;
    let base = desk.page(&format!("/opportunities/{}/invitations", found.item.uuid));
    let ends = Moment(one.ends.fixed_offset()).in_zone(visitor.zone());
    Row {
        id: one.id.to_string(),
        name: match &one.email {
            Some(email) => email.clone(),
            None => t.get("invitation-link"),
        },
        more: match one.email {
            Some(_) => one.name.clone(),
            None => t.with("invitation-joined", [("n", joined.into())]),
        },
        state: Tag {
            kind: match state {
                InvitationState::Waiting => "warn",
                InvitationState::Used => "ok",
                InvitationState::Expired | InvitationState::Revoked => "",
            },
            text: t.get(&match (&one.email, state) {
                (None, InvitationState::Waiting) => "invitation-open".to_owned(),
                (_, state) => format!("invitation-{state}"),
            }),
        },
        time: t.moment(ends),
        poster: (one.code.is_some() && is_open).then(|| format!("{base}/{}", one.id)),
        can_end: is_open,
    }
}

/// What was done, as the address says it.
const DONE: [&str; 2] = ["taken-back", "invitation-made"];

/// `GET`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let found = desk.read(&pages, &uuid, find).await?;
    let mut page = page(&desk, &found, &Fields::default(), &Told::default());
    page.page.notice = done(&desk.visitor, query.as_deref(), &DONE);
    render(&page)
}

/// `POST`: `do` is `invite`, with a `list`; `link`, with `ends`; or `revoke`, with an `id`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    fields: Fields,
) -> Result<Response, Problem> {
    let found = desk.read(&pages, &uuid, find).await?;
    let id = found.item.uuid;
    let actor = desk.visitor.actor.clone();
    let at = desk.page(&format!("/opportunities/{id}/invitations"));
    let store = &pages.api.store;
    let said = match fields.get("do") {
        // The page says why.
        "invite" if !desk.visitor.mails => {
            let page = page(&desk, &found, &fields, &Told::default());
            return render_with(StatusCode::CONFLICT, &page);
        }
        "invite" => {
            let guests = read_list(fields.get("list"));
            let language = desk.visitor.t.language().clone();
            let sent = store
                .write(move |c| invite::send(c, &actor, id, &guests, &language, now()))
                .await;
            match sent {
                Ok(reports) => {
                    let list = fields.get("list");
                    return tell(&pages, &desk, &uuid, (reports, list)).await;
                }
                Err(error) => Err(error),
            }
        }
        "link" => {
            let ends = moment::read(fields.get("ends"), desk.visitor.zone());
            let made = match ends {
                Ok(ends) => {
                    let ends = ends.map(Moment::utc);
                    store
                        .write(move |c| invite::open_link(c, &actor, id, ends, now()))
                        .await
                }
                Err(code) => Err(Rule::member("/ends", code).into()),
            };
            made.map(|_| "invitation-made")
        }
        "revoke" => {
            let one: InvitationId = fields
                .get("id")
                .parse()
                .map_err(|_no_uuid| Problem::not_found())?;
            let revoked = store.write(move |c| invite::revoke(c, &actor, id, one, now()));
            revoked.await.map(|()| "taken-back")
        }
        _ => return Err(Problem::malformed("`do` is none of this page's buttons")),
    };
    match said {
        Ok(word) => Ok(lead_on(&at, word)),
        Err(Error::Rule(Rule::Invalid(problems))) => {
            let page = page(&desk, &found, &fields, &wrong(&problems, &desk.visitor.t));
            render_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(Error::Rule(rule @ (Rule::NotOpen(_) | Rule::Refused(_)))) => {
            let mut page = page(&desk, &found, &fields, &Told::default());
            page.wrong = Some(match rule {
                Rule::Refused(_) => desk.visitor.t.get("invitations-draft"),
                rule => desk.visitor.t.rule(&rule),
            });
            render_with(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}

fn wrong(problems: &Problems, t: &Translator) -> Told {
    let known = [
        Known::new("list", "invitations-list", t),
        Known::new("ends", "invitations-ends", t),
    ];
    let mut renamed = Problems::default();
    for problem in &problems.0 {
        let pointer = problem.pointer.replace("/invitations", "/list");
        renamed.add(pointer, problem.code.clone());
    }
    Told::of(&renamed, &known, t)
}

/// The page with what became of each row. Those that could not be read are left to be mended.
async fn tell(
    pages: &Pages,
    desk: &AtDesk,
    uuid: &str,
    (reports, list): (Vec<invite::Report>, &str),
) -> Result<Response, Problem> {
    let found = desk.read(pages, uuid, find).await?;
    let mut page = page(desk, &found, &Fields::default(), &Told::default());
    let t = &desk.visitor.t;
    let is_sent = |one: &&invite::Report| one.invitation.is_some();
    let n = reports.iter().filter(is_sent).count();
    let lines: Vec<&str> = list.lines().collect();
    let wrong = reports.iter().filter(|one| one.verdict == Invited::Wrong);
    let mut left: Vec<&str> = wrong
        .filter_map(|one| {
            let above = usize::try_from(one.line).ok()?.checked_sub(1)?;
            lines.get(above).copied()
        })
        .collect();
    left.dedup();
    page.list.value = left.join("\n");
    page.sent = t.with("invitations-sent", [("n", n.into())]);
    page.report = reports
        .into_iter()
        .map(|one| Row {
            id: one.line.to_string(),
            name: one.email,
            more: String::new(),
            state: Tag {
                kind: if one.invitation.is_some() {
                    "ok"
                } else {
                    "warn"
                },
                text: t.get(&format!("invited-{}", one.verdict)),
            },
            time: String::new(),
            poster: None,
            can_end: false,
        })
        .collect();
    render(&page)
}

/// A page to print: the link as a picture and in letters.
#[derive(Template)]
#[template(path = "invitation_poster.html")]
struct PosterPage {
    t: Translator,
    page: Page,
    title: String,
    lang: String,
    when: String,
    place: String,
    organiser: String,
    qr: Qr,
    address: String,
    /// Until when it works.
    ends: String,
    back: String,
}

/// `GET /desk/{slug}/opportunities/{uuid}/invitations/{id}`.
pub(super) async fn poster(
    State(pages): State<Pages>,
    Path((_, uuid, id)): Path<(String, String, String)>,
    desk: AtDesk,
) -> Result<Response, Problem> {
    let uuid: OpportunityId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let id: InvitationId = id.parse().map_err(|_no_uuid| Problem::not_found())?;
    let actor = desk.visitor.actor.clone();
    let store = &pages.api.store;
    let (item, invitation, organisation) = store
        .read(move |connection| {
            let item = ask_questions::seen_by_editor(connection, &actor, uuid)?;
            let found = invitations::get(connection, id)?;
            let found = found
                .filter(|one| one.opportunity == uuid)
                .ok_or(Rule::NotFound)?;
            let owner = organisations::get(connection, item.organisation)?;
            Ok::<_, Error>((item, found, owner.ok_or(Rule::NotFound)?))
        })
        .await?;
    let visitor = &desk.visitor;
    if let Some(why) = invitation.ended(visitor.now) {
        return Err(Rule::NotInvited(why).into());
    }
    let code = invitation.code.as_ref().ok_or(Rule::NotFound)?;
    let url = pages.settings.url.at(&format!("/invitations/{code}"));
    let t = &visitor.t;
    let content = item.content.clone().at_next(visitor.now);
    let name = title(&content.name, visitor);
    let place = content.location.clone().unwrap_or_default();
    let lines: Vec<String> = [place.name, place.address].into_iter().flatten().collect();
    let ends = Moment(invitation.ends.fixed_offset()).in_zone(visitor.zone());
    render(&PosterPage {
        page: visitor.page(""),
        title: name.text,
        lang: name.lang,
        when: t.when(&content).unwrap_or_else(|| t.get("fact-any-time")),
        place: lines.join(", "),
        organiser: title(&organisation.content.name, visitor).text,
        qr: Qr::of(url.as_str(), t.get("invitation-picture"))?,
        address: url.to_string(),
        ends: t.with("invitation-until", [("date", t.moment(ends).into())]),
        back: desk.page(&format!("/opportunities/{uuid}/invitations")),
        t: t.clone(),
    })
}
