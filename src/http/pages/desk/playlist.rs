//! `/desk/{slug}/playlists/…`: the form of a playlist, with its steps.

mod rows;
mod view;

use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};
use serde_json::Value;

use super::{
    opportunity::{changed, version},
    room::AtDesk,
    skills::{self, FIND},
};
use crate::{
    actions::{Error, manage_playlist},
    domain::{LanguageTag, ObjectUrl, Playlist, PlaylistId, Rule, Status},
    http::{
        Problem,
        api::{NotSeen, members::with_problems},
        form::Fields,
        forms::{
            Sent, fresh,
            playlist::{self as form, Row},
            text,
            told::{Known, Told},
        },
        pages::{
            Pages,
            filled::Filled,
            frame::{render, render_with},
            notice::{done, lead_on, parameter},
            view::Notice,
            visitor::Visitor,
        },
    },
    store::{Connection, playlists},
};

use rows::{Change, Resolved, resolve};
use view::{DeskPlaylistPage, around};

/// A form as it goes to and fro.
#[derive(Debug, Clone)]
struct Draft {
    /// The stored playlist; nothing for a new one.
    item: Option<Playlist>,
    /// The fields, without the steps.
    fields: Fields,
    /// The steps.
    rows: Vec<Row>,
    /// What is wrong.
    told: Told,
    /// What just happened.
    notice: Option<Notice>,
    /// With which status it is answered.
    status: StatusCode,
}

impl Draft {
    fn new(item: Option<Playlist>, fields: Fields, rows: Vec<Row>) -> Self {
        Self {
            item,
            fields,
            rows,
            told: Told::default(),
            notice: None,
            status: StatusCode::OK,
        }
    }

    /// The form of a stored playlist.
    fn stored(item: Playlist, languages: &[LanguageTag]) -> Self {
        let fields = form::write(&item.content);
        let rows = form::of_content(&item.content, languages);
        Self::new(Some(item), fields, rows)
    }

    /// The form as an answer.
    async fn show(self, pages: &Pages, desk: AtDesk) -> Result<Response, Problem> {
        let (status, notice) = (self.status, self.notice.clone());
        let filled = Filled {
            fields: &self.fields,
            told: &self.told,
        };
        let languages = languages(&desk.visitor, self.item.as_ref());
        let skills = skills::of(pages, &desk.visitor, filled, &languages).await?;
        let page = pages
            .api
            .store
            .read(move |connection| {
                let around = around(connection, &desk, &self)?;
                Ok::<_, Error>(DeskPlaylistPage::new(&desk, &self, &around, skills))
            })
            .await;
        let mut page = page?;
        page.page.notice = notice;
        if status == StatusCode::OK {
            render(&page)
        } else {
            render_with(status, &page)
        }
    }

    /// The form again, with why it was refused.
    async fn refused(
        mut self,
        pages: &Pages,
        desk: AtDesk,
        error: Error,
    ) -> Result<Response, Problem> {
        let t = &desk.visitor.t;
        let known = form::known(&languages(&desk.visitor, self.item.as_ref()), &self.rows, t);
        self.status = StatusCode::UNPROCESSABLE_ENTITY;
        match error {
            Error::Rule(Rule::Invalid(problems)) => {
                self.told = Told::of(&problems, &known, t);
            }
            Error::Rule(rule @ Rule::SlugTaken(_)) => {
                let slug = known.iter().find(|field| field.name == "slug");
                self.told = slug.map_or_else(Told::default, |slug| Told::one(slug, t.rule(&rule)));
            }
            Error::Rule(Rule::Changed) => {
                let path = self
                    .item
                    .as_ref()
                    .map(|item| format!("/playlists/{}", item.uuid));
                self.notice = Some(changed(&desk, &path.unwrap_or_default()));
                self.status = StatusCode::PRECONDITION_FAILED;
            }
            error => return Err(error.into()),
        }
        self.show(pages, desk).await
    }
}

/// `GET /desk/{slug}/playlists/new`; `item` is the address of its first step.
pub(super) async fn begin(
    State(pages): State<Pages>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let typed = parameter(query.as_deref(), "item");
    let mut draft = Draft::new(None, Fields::default(), Vec::new());
    if !typed.is_empty() {
        match find(&pages, &desk, &typed).await? {
            Ok(url) => {
                let languages = languages(&desk.visitor, None);
                draft.rows.push(Row::item(url.as_str(), &languages));
            }
            Err(why) => {
                let field = Known::new("newItem", "form-step-add", &desk.visitor.t);
                draft.fields = [("newItem".to_owned(), typed)].into_iter().collect();
                draft.told = Told::one(&field, why);
            }
        }
    }
    draft.show(&pages, desk).await
}

/// `POST /desk/{slug}/playlists/new`.
pub(super) async fn create(
    State(pages): State<Pages>,
    desk: AtDesk,
    fields: Fields,
) -> Result<Response, Problem> {
    let languages = languages(&desk.visitor, None);
    let mut draft = Draft::new(None, fields, Vec::new());
    if let Some(answer) = take_rows(&pages, &desk, &mut draft, &languages).await? {
        return Ok(answer);
    }
    let sent = Sent {
        fields: &draft.fields,
        before: None,
    };
    let (patch, problems) = form::read(sent, &languages, &draft.rows, None);
    let mut members = fresh(&patch);
    let (status, word) = match draft.fields.get("do") {
        "publish" => (Status::Published, "published"),
        _ => (Status::Draft, "draft"),
    };
    members.insert("status".to_owned(), Value::from(status.as_str()));
    members.insert(
        "organisation".to_owned(),
        Value::from(desk.organisation.slug.as_str()),
    );
    let (actor, rows) = (desk.visitor.actor.clone(), draft.rows.clone());
    let work = move |connection: &mut Connection| {
        let made = manage_playlist::create(connection, &actor, &members);
        with_problems(problems, made.map_err(|error| at_rows(error, &rows)))
    };
    match pages.api.store.write(work).await {
        Ok(item) => Ok(lead_on(
            &desk.page(&format!("/playlists/{}", item.uuid)),
            word,
        )),
        Err(error) => draft.refused(&pages, desk, error).await,
    }
}

/// `GET /desk/{slug}/playlists/{uuid}`.
pub(super) async fn show(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let item = stored(&pages, &desk, &uuid).await?;
    let languages = languages(&desk.visitor, Some(&item));
    let mut draft = Draft::stored(item, &languages);
    let words = ["published", "saved", "draft", "restored"];
    draft.notice = done(&desk.visitor, query.as_deref(), &words);
    draft.show(&pages, desk).await
}

/// `POST /desk/{slug}/playlists/{uuid}`: `do` is `save` (the status stays), `publish`, `restore`
/// or `delete`; or a button of the steps, which stores nothing.
pub(super) async fn send(
    State(pages): State<Pages>,
    Path((_, uuid)): Path<(String, String)>,
    desk: AtDesk,
    fields: Fields,
) -> Result<Response, Problem> {
    let item = stored(&pages, &desk, &uuid).await?;
    let id = item.uuid;
    let languages = languages(&desk.visitor, Some(&item));
    let (actor, expected) = (desk.visitor.actor.clone(), version(&fields));
    if fields.get("do") == "delete" {
        let gone = pages
            .api
            .store
            .write(move |connection| manage_playlist::delete(connection, &actor, id, expected))
            .await;
        return match gone {
            Ok(()) => Ok(lead_on(&desk.page(""), "deleted")),
            Err(error) => {
                Draft::stored(item, &languages)
                    .refused(&pages, desk, error)
                    .await
            }
        };
    }
    let shown = Draft::stored(item.clone(), &languages);
    let mut draft = Draft::new(Some(item), fields, Vec::new());
    if let Some(answer) = take_rows(&pages, &desk, &mut draft, &languages).await? {
        return Ok(answer);
    }
    let sent = Sent {
        fields: &draft.fields,
        before: Some(&shown.fields),
    };
    let (mut patch, problems) = form::read(sent, &languages, &draft.rows, Some(&shown.rows));
    if matches!(draft.fields.get("do"), "publish" | "restore") {
        patch.insert("status".to_owned(), Value::from(Status::Published.as_str()));
    }
    let rows = draft.rows.clone();
    let work = move |connection: &mut Connection| {
        let saved = manage_playlist::change(connection, &actor, id, &patch, expected);
        with_problems(problems, saved.map_err(|error| at_rows(error, &rows)))
    };
    match pages.api.store.write(work).await {
        Ok((item, _)) => {
            let word = match (draft.fields.get("do"), item.content.status) {
                ("restore", _) => "restored",
                ("publish", _) => "published",
                (_, Status::Draft) => "draft",
                _ => "saved",
            };
            Ok(lead_on(&desk.page(&format!("/playlists/{id}")), word))
        }
        Err(error) => draft.refused(&pages, desk, error).await,
    }
}

/// Reads the rows of the steps, and does what a button of theirs asks for: then the changed form is
/// the answer. Whatever stands in the field of a new step is added, whichever button was pressed.
async fn take_rows(
    pages: &Pages,
    desk: &AtDesk,
    draft: &mut Draft,
    languages: &[LanguageTag],
) -> Result<Option<Response>, Problem> {
    draft.rows = form::of_form(&draft.fields, languages);
    if draft.fields.get("do") == FIND {
        return Ok(Some(draft.clone().show(pages, desk.clone()).await?));
    }
    let change = Change::read(draft.fields.get("do"))?;
    let mut typed = draft.fields.get("newItem").trim().to_owned();
    if typed.is_empty() {
        typed = draft.fields.get("ownItem").to_owned();
    }
    let adds = matches!(change, Change::AddItem | Change::Keep);
    if adds && (change == Change::AddItem || !typed.is_empty()) {
        match find(pages, desk, &typed).await? {
            Ok(address) => {
                draft.rows.push(Row::item(address.as_str(), languages));
                draft.fields = without(&draft.fields, &["newItem", "ownItem"]);
            }
            Err(why) => {
                let field = Known::new("newItem", "form-step-add", &desk.visitor.t);
                draft.told = Told::one(&field, why);
                draft.status = StatusCode::UNPROCESSABLE_ENTITY;
                return Ok(Some(draft.clone().show(pages, desk.clone()).await?));
            }
        }
    }
    change.apply(&mut draft.rows, languages);
    if change == Change::Keep {
        return Ok(None);
    }
    draft.notice = Some(Notice {
        kind: "warn",
        text: desk.visitor.t.get("form-steps-unsaved"),
        ..Notice::default()
    });
    Ok(Some(draft.clone().show(pages, desk.clone()).await?))
}

/// The address of the opportunity that somebody typed, pasted or chose; or, in her language, why
/// there is none. What another node has is looked up there, unless it is known here.
async fn find(
    pages: &Pages,
    desk: &AtDesk,
    typed: &str,
) -> Result<Result<ObjectUrl, String>, Problem> {
    let t = &desk.visitor.t;
    let (territory, actor) = (desk.visitor.territory.clone(), desk.visitor.actor.clone());
    let (asked, organisation) = (typed.to_owned(), desk.organisation.uuid);
    let found = pages
        .api
        .store
        .read(move |connection| resolve(connection, &territory, &actor, organisation, &asked))
        .await?;
    let code = match found {
        Ok(Resolved::Known(url)) => return Ok(Ok(url)),
        Ok(Resolved::Elsewhere(url)) => {
            return Ok(match pages.api.neighbours.look_up(url).await {
                Ok(url) => Ok(url),
                Err(NotSeen::Other) => Err(t.get("problem-not-opportunity")),
                Err(NotSeen::Fault(fault)) => {
                    Err(t.with("problem-no-thing", [("why", t.fault(&fault).into())]))
                }
                Err(NotSeen::Failed(error)) => return Err(error.into()),
            });
        }
        Err(code) => code,
    };
    let pointer = "/newItem".to_owned();
    Ok(Err(t.problem(&crate::domain::Problem {
        detail: code.to_string(),
        pointer,
        code,
    })))
}

fn without(fields: &Fields, names: &[&str]) -> Fields {
    let others = fields.iter().filter(|(own, _)| !names.contains(own));
    others
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// The problems of the steps at their rows.
fn at_rows(error: Error, rows: &[Row]) -> Error {
    match error {
        Error::Rule(Rule::Invalid(problems)) => form::at_rows(problems, rows).into(),
        error => error,
    }
}

/// The languages of the form's texts.
fn languages(visitor: &Visitor, item: Option<&Playlist>) -> Vec<LanguageTag> {
    let Some(item) = item else {
        return text::languages(&visitor.territory.languages, &[]);
    };
    let content = &item.content;
    let mut texts = vec![&content.name, &content.summary, &content.content];
    let tasks = content.steps.iter().filter_map(|step| step.task.as_ref());
    texts.extend(tasks.flat_map(|task| [&task.name, &task.content]));
    text::languages(&visitor.territory.languages, &texts)
}

async fn stored(pages: &Pages, desk: &AtDesk, uuid: &str) -> Result<Playlist, Problem> {
    let id: PlaylistId = uuid.parse().map_err(|_no_uuid| Problem::not_found())?;
    let found = pages
        .api
        .store
        .read(move |connection| playlists::get(connection, id))
        .await?;
    let item = found
        .filter(|item| item.organisation == desk.organisation.uuid && item.peer.is_none())
        .ok_or(Rule::NotFound)?;
    if item.deleted.is_some() {
        return Err(Rule::Gone.into());
    }
    Ok(item)
}
