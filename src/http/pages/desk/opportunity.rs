//! `/desk/{slug}/opportunities/…`: the form of an opportunity.

mod view;

pub(super) use view::categories;

use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};
use serde_json::Value;

use super::{
    room::AtDesk,
    skills::{self, FIND, SkillFields},
};
use crate::{
    actions::{
        Error, Members,
        publish_opportunity::{self, Federate},
    },
    domain::{Opportunity, OpportunityContent, OpportunityId, Rule, Status},
    http::{
        Problem,
        api::members::with_problems,
        form::Fields,
        forms::{
            Sent, fresh, opportunity as form, text,
            told::{Known, Told},
        },
        pages::{
            Pages,
            filled::Filled,
            frame::{render, render_with},
            notice::{done, lead_on},
            view::{Link, Notice},
            visitor::Visitor,
        },
    },
    store::{Connection, playlists},
};

use view::DeskOpportunityPage;

/// The stored opportunity, and the playlists that lead to it.
struct Stored {
    item: Opportunity,
    used_in: Vec<Link>,
}

/// `GET /desk/{slug}/opportunities/new`.
pub(super) async fn begin(State(pages): State<Pages>, desk: AtDesk) -> Result<Response, Problem> {
    let suggested: Fields = [
        ("kind".to_owned(), "event".to_owned()),
        ("timezone".to_owned(), desk.visitor.zone().name().to_owned()),
    ]
    .into_iter()
    .collect();
    let told = Told::default();
    let skills = skills_of(&pages, &desk, None, &suggested, &told).await?;
    render(&DeskOpportunityPage::new(
        &desk, None, &suggested, &told, skills,
    ))
}

/// `POST /desk/{slug}/opportunities/new`: `do=publish`, else it becomes a draft.
pub(super) async fn create(
    State(pages): State<Pages>,
    desk: AtDesk,
    fields: Fields,
) -> Result<Response, Problem> {
    if fields.get("do") == FIND {
        return shown(&pages, &desk, None, &fields).await;
    }
    let visitor = &desk.visitor;
    let languages = languages(visitor, None);
    let sent = Sent {
        fields: &fields,
        before: None,
    };
    let (patch, problems) = form::read(sent, &languages, visitor.zone());
    let mut members = fresh(&patch);
    let (status, word) = match fields.get("do") {
        "publish" => (Status::Published, "published"),
        _ => (Status::Draft, "draft"),
    };
    members.insert("status".to_owned(), Value::from(status.as_str()));
    members.insert(
        "organisation".to_owned(),
        Value::from(desk.organisation.slug.as_str()),
    );
    let actor = visitor.actor.clone();
    let made = pages
        .api
        .store
        .write(move |connection| {
            let made = publish_opportunity::create(connection, &actor, &members, Federate::Yes);
            with_problems(problems, made)
        })
        .await;
    match made {
        Ok(item) => Ok(lead_on(
            &desk.page(&format!("/opportunities/{}", item.uuid)),
            word,
        )),
        Err(error) => refused(&pages, &desk, None, &fields, error).await,
    }
}

/// `GET /desk/{slug}/opportunities/{uuid}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let stored = stored(&pages, &desk, &uuid).await?;
    let fields = form::write(&stored.item.content, desk.visitor.zone());
    let told = Told::default();
    let skills = skills_of(&pages, &desk, Some(&stored), &fields, &told).await?;
    let mut page = DeskOpportunityPage::new(&desk, Some(&stored), &fields, &told, skills);
    let words = ["published", "saved", "draft", "cancelled", "restored"];
    page.page.notice = done(&desk.visitor, query.as_deref(), &words);
    render(&page)
}

/// `POST /desk/{slug}/opportunities/{uuid}`: `do` is `save` (the status stays), `publish`,
/// `restore`, `cancel` or `delete`.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    fields: Fields,
) -> Result<Response, Problem> {
    let stored = stored(&pages, &desk, &uuid).await?;
    let id = stored.item.uuid;
    let actor = desk.visitor.actor.clone();
    let version = version(&fields);
    let status = match fields.get("do") {
        FIND => return shown(&pages, &desk, Some(&stored), &fields).await,
        "delete" => {
            let gone = pages
                .api
                .store
                .write(move |connection| {
                    publish_opportunity::delete(connection, &actor, id, version)
                })
                .await;
            return match gone {
                Ok(()) => Ok(lead_on(&desk.page(""), "deleted")),
                Err(error) => again(&pages, &desk, &stored, error).await,
            };
        }
        "cancel" => {
            let patch = [("status".to_owned(), Value::from(Status::Cancelled.as_str()))];
            let patch: Members = patch.into_iter().collect();
            let over = pages
                .api
                .store
                .write(move |connection| {
                    publish_opportunity::change(connection, &actor, id, &patch, version)
                })
                .await;
            return match over {
                Ok(_) => Ok(lead_on(
                    &desk.page(&format!("/opportunities/{id}")),
                    "cancelled",
                )),
                Err(error) => again(&pages, &desk, &stored, error).await,
            };
        }
        "publish" | "restore" => Some(Status::Published),
        "save" => None,
        _ => return Err(Problem::malformed("`do` is none of this form's buttons")),
    };
    let zone = desk.visitor.zone();
    let before = form::write(&stored.item.content, zone);
    let sent = Sent {
        fields: &fields,
        before: Some(&before),
    };
    let languages = languages(&desk.visitor, Some(&stored.item.content));
    let (mut patch, problems) = form::read(sent, &languages, zone);
    if let Some(status) = status {
        patch.insert("status".to_owned(), Value::from(status.as_str()));
    }
    let saved = pages
        .api
        .store
        .write(move |connection| {
            let saved = publish_opportunity::change(connection, &actor, id, &patch, version);
            with_problems(problems, saved)
        })
        .await;
    match saved {
        Ok((item, _)) => {
            let word = match (fields.get("do"), item.content.status) {
                ("restore", _) => "restored",
                ("publish", _) => "published",
                (_, Status::Draft) => "draft",
                _ => "saved",
            };
            Ok(lead_on(&desk.page(&format!("/opportunities/{id}")), word))
        }
        Err(error) => refused(&pages, &desk, Some(&stored), &fields, error).await,
    }
}

/// The version that the form was filled from. A form without one overwrites whatever is there.
pub(super) fn version(fields: &Fields) -> Option<i64> {
    /// No version: what was typed there names none.
    const NONE: i64 = -1;
    match fields.get("version") {
        "" => None,
        text => Some(text.parse().unwrap_or(NONE)),
    }
}

/// The languages of the form's texts.
fn languages(
    visitor: &Visitor,
    content: Option<&OpportunityContent>,
) -> Vec<crate::domain::LanguageTag> {
    let texts = content.map(|content| [&content.name, &content.summary, &content.content]);
    text::languages(
        &visitor.territory.languages,
        texts.as_ref().map_or(&[], |texts| texts),
    )
}

async fn stored(pages: &Pages, desk: &AtDesk, uuid: &str) -> Result<Stored, Problem> {
    let id: OpportunityId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let desk = desk.clone();
    let found = pages.api.store.read(move |connection| {
        let item = desk.opportunity(connection, id)?;
        if item.deleted.is_some() {
            return Err(Error::from(Rule::Gone));
        }
        let used_in = used_in(connection, &item, &desk.visitor)?;
        Ok(Stored { item, used_in })
    });
    Ok(found.await?)
}

/// The playlists that lead to an opportunity, ours and others'.
fn used_in(
    connection: &mut Connection,
    item: &Opportunity,
    visitor: &Visitor,
) -> Result<Vec<Link>, Error> {
    use crate::http::pages::surroundings::{href, title};
    let found = playlists::using(connection, item.url.as_str())?;
    // Another organisation's draft is for its editors only.
    let seen = found.iter().filter(|playlist| {
        playlist.content.status.is_public() || visitor.actor.edits(playlist.organisation)
    });
    let links = seen.map(|playlist| Link {
        href: href("playlists", playlist.uuid, playlist.peer.as_ref()),
        label: title(&playlist.content.name, visitor).text,
    });
    Ok(links.collect())
}

/// The form again with what was typed, and what is wrong with it.
async fn refused(
    pages: &Pages,
    desk: &AtDesk,
    stored: Option<&Stored>,
    fields: &Fields,
    error: Error,
) -> Result<Response, Problem> {
    let t = &desk.visitor.t;
    let (status, told, notice) = match error {
        Error::Rule(Rule::Invalid(problems)) => {
            let known: Vec<Known> = form::known(
                &languages(&desk.visitor, stored.map(|s| &s.item.content)),
                t,
            );
            (
                StatusCode::UNPROCESSABLE_ENTITY,
                Told::of(&problems, &known, t),
                None,
            )
        }
        Error::Rule(Rule::Changed) => {
            let path = stored.map(|stored| format!("/opportunities/{}", stored.item.uuid));
            let notice = changed(desk, &path.unwrap_or_default());
            (
                StatusCode::PRECONDITION_FAILED,
                Told::default(),
                Some(notice),
            )
        }
        error => return Err(error.into()),
    };
    let skills = skills_of(pages, desk, stored, fields, &told).await?;
    let mut page = DeskOpportunityPage::new(desk, stored, fields, &told, skills);
    page.page.notice = notice;
    render_with(status, &page)
}

/// The form as it is stored, after one of the buttons at its end could not do its work.
async fn again(
    pages: &Pages,
    desk: &AtDesk,
    stored: &Stored,
    error: Error,
) -> Result<Response, Problem> {
    let fields = form::write(&stored.item.content, desk.visitor.zone());
    refused(pages, desk, Some(stored), &fields, error).await
}

/// The form as it was typed, with skills that go with it. Nothing is stored.
async fn shown(
    pages: &Pages,
    desk: &AtDesk,
    stored: Option<&Stored>,
    fields: &Fields,
) -> Result<Response, Problem> {
    let told = Told::default();
    let skills = skills_of(pages, desk, stored, fields, &told).await?;
    render(&DeskOpportunityPage::new(
        desk, stored, fields, &told, skills,
    ))
}

async fn skills_of(
    pages: &Pages,
    desk: &AtDesk,
    stored: Option<&Stored>,
    fields: &Fields,
    told: &Told,
) -> Result<SkillFields, Problem> {
    let content = stored.map(|stored| &stored.item.content);
    let languages = languages(&desk.visitor, content);
    skills::of(pages, &desk.visitor, Filled { fields, told }, &languages).await
}

/// Somebody else was faster: what was typed is still there, and there is a way to the newer text.
pub(super) fn changed(desk: &AtDesk, path: &str) -> Notice {
    Notice {
        kind: "warn",
        text: desk.visitor.t.get("desk-changed-meanwhile"),
        link: Some(Link {
            href: desk.page(path),
            label: desk.visitor.t.get("desk-changed-link"),
        }),
        apart: true,
    }
}
