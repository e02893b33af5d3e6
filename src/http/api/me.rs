//! The signed-in person: `/api/v1/me`.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Api,
    accounts::{self, AccountItem},
    advisers::{self, AdviserItem},
    advising::{self, ExportedAdvising},
    caller::{Person, Writer},
    consents::{self as consents_api, ConsentItem},
    emails::{self, EmailItem},
    enrolments::{self as enrolments_api, EnrolmentItem},
    erasures,
    following::{self, FollowingItem},
    goals::{self, GoalItem},
    members::with_problems,
    responses::{BodyRefused, CallerRefused, ListRefused},
    walks::{self, WalkItem},
    ways_in::{self, PasskeyItem, SignOnItem},
};
use crate::{
    actions::{Error, change_account, keep_way_in::Ways, leave as action, territory},
    domain::{
        Account, AccountId, LanguageTag, Problems, Rule,
        account::{Scope, email},
        adviser::Part,
        card::{Deed, Word},
        document::{Document, check_members, document, merge_patch},
        learner::{AgeBand, GuardianState},
        permission::Actor,
        subscription::Every,
        time::{now, rfc3339},
    },
    http::{Problem, bundle, json::JsonBody, problem::ProblemDocument, query::Parameters},
    store::{
        Connection, accounts as people, attestations, cards, consents, digests,
        emails as addresses, enrolments, invitations, learners, organisations, passkeys, remarks,
        saved_searches, sessions, sign_ons, subscriptions, tokens,
    },
    text::Translator,
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(show, change, leave))
        .routes(routes!(export))
}

document! {
    /// What a person may change of her account.
    pub struct Profile {
        /// What to call the person.
        name: String = "name",
        /// The language that the person chose (BCP 47).
        #[schema(value_type = Option<String>)]
        language: Option<LanguageTag> = "language",
        /// Her mail addresses, all of them: one that is missing is removed, a new one gets a letter
        /// whose link confirms it where she is signed in, and the first gets her letters.
        emails: Option<Vec<EmailItem>> = "emails",
    }
}

/// The signed-in person.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Me {
    /// The account.
    #[serde(flatten)]
    pub account: AccountItem,
    /// Her mail addresses: the one that gets her letters first.
    pub emails: Vec<EmailItem>,
    /// What is kept of her because she learns.
    #[serde(flatten)]
    pub learner: LearnerItem,
    /// What the token may do; absent for a browser's session, which may do all that its account
    /// may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<Scope>>,
}

/// What is kept of somebody because she learns. Nobody but herself sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LearnerItem {
    /// The month in which she was born (`2010-04`); no day is kept. Null while it is not known.
    #[schema(required)]
    pub birth_month: Option<String>,
    /// How old she is. Null while that is not known.
    #[schema(required)]
    pub age_band: Option<AgeBand>,
    /// Who answers for her; null for whoever was old enough when she joined.
    #[schema(required)]
    pub guardian: Option<GuardianItem>,
    /// When everything of hers is erased; null while she stays.
    #[schema(format = DateTime, required)]
    pub leaving: Option<String>,
}

/// Whoever answers for somebody under age.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GuardianItem {
    /// Mail address; null for one who signs on paper.
    #[schema(required)]
    pub email: Option<String>,
    /// What she calls herself; known when she has agreed.
    #[schema(required)]
    pub name: Option<String>,
    /// What the guardian has said.
    pub state: GuardianState,
}

/// Everything that this node keeps of a person (GDPR articles 15 and 20). Secrets are kept as
/// hashes and are not part of it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Export {
    /// When this was put together.
    #[schema(format = DateTime)]
    pub exported: String,
    /// The account.
    pub account: AccountItem,
    /// Whether it has a password.
    pub password: bool,
    /// Passkeys.
    pub passkeys: Vec<PasskeyItem>,
    /// Who she is at single sign-ons.
    #[serde(rename = "signOns")]
    pub sign_ons: Vec<SignOnItem>,
    /// Signed-in browsers.
    pub sessions: Vec<ExportedSession>,
    /// API tokens.
    pub tokens: Vec<ExportedToken>,
    /// Searches that she keeps.
    pub searches: Vec<ExportedSearch>,
    /// Her mail addresses: the one that gets her letters first.
    pub emails: Vec<EmailItem>,
    /// What was done with her cards.
    pub cards: Vec<ExportedCard>,
    /// What organisations have seen of her guardian on paper.
    pub papers: Vec<ExportedPaper>,
    /// What is kept of her because she learns.
    pub learner: LearnerItem,
    /// What she, or her guardian for her, has agreed to.
    pub consents: Vec<ConsentItem>,
    /// What she signed up for.
    pub enrolments: Vec<EnrolmentItem>,
    /// Invitations that her address got and that are kept.
    pub invitations: Vec<ExportedInvitation>,
    /// Playlists that she walks.
    pub playlists: Vec<WalkItem>,
    /// What she wants to reach, with what her advisers say.
    pub goals: Vec<GoalItem>,
    /// Whom she lets look on, with each time that they looked.
    pub advisers: Vec<AdviserItem>,
    /// Who lets her look on, or let before, with each time that she looked and what she said.
    pub advising: Vec<ExportedAdvising>,
    /// Whether she is mailed when an adviser says something.
    pub remark_mail: bool,
    /// What she follows; searches stand above.
    pub following: Vec<FollowingItem>,
    /// Of whom she does not want to hear.
    pub blocked: Vec<String>,
    /// How often what happened to it is mailed; null: never.
    #[schema(required)]
    pub digest: Option<Every>,
}

/// An invitation.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ExportedInvitation {
    /// To which opportunity.
    pub opportunity: Uuid,
    /// What the organiser called her.
    pub name: String,
    /// When the letter was written.
    #[schema(format = DateTime)]
    pub created: String,
    /// Until when it can be taken.
    #[schema(format = DateTime)]
    pub ends: String,
}

/// What was done with a card.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ExportedCard {
    /// The card's name.
    pub card: String,
    /// What was done.
    pub what: Deed,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
}

/// What an organisation has seen of her guardian on paper.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ExportedPaper {
    /// The organisation's slug.
    pub organisation: String,
    /// What it says.
    pub what: Word,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
}

/// A search that somebody keeps.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ExportedSearch {
    /// What she calls it.
    pub name: String,
    /// The query of the address of its results.
    pub query: String,
    /// When it was saved.
    #[schema(format = DateTime)]
    pub created: String,
    /// Whether what is new is mailed to her.
    pub mail: bool,
}

/// A signed-in browser.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ExportedSession {
    /// When it signed in.
    #[schema(format = DateTime)]
    pub created: String,
    /// When it was last seen, to the nearest few minutes.
    #[schema(format = DateTime)]
    pub seen: String,
}

/// An API token.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ExportedToken {
    /// Its id.
    pub id: Uuid,
    /// What it is for.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it was made.
    #[schema(format = DateTime)]
    pub created: String,
    /// When it was last used, to the nearest few minutes.
    #[schema(format = DateTime, required)]
    pub used: Option<String>,
    /// When it was revoked.
    #[schema(format = DateTime, required)]
    pub revoked: Option<String>,
}

fn account(connection: &mut Connection, id: AccountId) -> Result<Account, Error> {
    Ok(people::get(connection, id)?.ok_or(Rule::SignInFirst)?)
}

fn learner(connection: &mut Connection, account: &Account) -> Result<LearnerItem, Error> {
    let known = learners::get(connection, account.id)?;
    let birth = known.as_ref().map(|learner| learner.birth);
    Ok(LearnerItem {
        birth_month: birth.map(|month| month.to_string()),
        age_band: birth.map(|month| AgeBand::of(month.age(now()))),
        guardian: known
            .and_then(|learner| learner.guardian)
            .map(|guardian| GuardianItem {
                email: guardian.email,
                name: guardian.name,
                state: guardian.state,
            }),
        leaving: account.leaving.map(rfc3339),
    })
}

/// The signed-in person, as she is now.
fn present(
    connection: &mut Connection,
    id: AccountId,
    scopes: Option<Vec<Scope>>,
) -> Result<Me, Error> {
    let account = account(connection, id)?;
    Ok(Me {
        emails: emails::own(connection, &account)?,
        learner: learner(connection, &account)?,
        account: accounts::present(connection, account)?,
        scopes,
    })
}

/// Show me
#[utoipa::path(
    get,
    path = "/api/v1/me",
    operation_id = "showMe",
    tag = "Me",
    responses((status = 200, description = "The signed-in person.", body = Me), CallerRefused),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn show(State(api): State<Api>, person: Person) -> Result<Json<Me>, Problem> {
    let scopes = person.caller.actor.scopes.clone();
    let me = api
        .store
        .read(move |connection| present(connection, person.account, scopes))
        .await?;
    Ok(Json(me))
}

/// Change me
///
/// A JSON merge patch (RFC 7396) of `name`, `language` and `emails`; nothing else can be changed.
#[utoipa::path(
    patch,
    path = "/api/v1/me",
    operation_id = "changeMe",
    tag = "Me",
    request_body(content(
        (Profile = "application/json"),
        (Profile = "application/merge-patch+json"),
    )),
    responses(
        (status = 200, description = "The person as she is now.", body = Me),
        BodyRefused, CallerRefused,
        (status = 429, description = "Too many new addresses, or letters to one; `Retry-After` tells how many seconds to wait.", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn change(
    State(api): State<Api>,
    Writer(_): Writer,
    person: Person,
    JsonBody(patch): JsonBody,
) -> Result<Json<Me>, Problem> {
    let actor = person.caller.actor.clone();
    if let Some(Value::Array(wanted)) = patch.get("emails") {
        let known = api
            .store
            .read(move |connection| {
                let account = account(connection, person.account)?;
                emails::own(connection, &account)
            })
            .await?;
        // As they will be kept, however they are typed; what is none is told below.
        let addresses = wanted
            .iter()
            .filter_map(|item| email(item.get("email")?.as_str()?).ok());
        for address in addresses {
            if known.iter().all(|own| own.email != address) {
                api.limits.name_address(person.account, &address)?;
            }
        }
    }
    let ways = Ways::of(&api.settings);
    let me = api
        .store
        .write(move |connection| {
            let before = account(connection, person.account)?;
            let (profile, problems) = patched(&before, &patch);
            let name = profile.name.as_str();
            let language = profile.language.as_ref();
            let outcome = change_account::set_profile(connection, &actor, name, language);
            with_problems(problems, outcome)?;
            if let Some(wanted) = &profile.emails {
                emails::replace(connection, &actor, wanted, &ways)?;
            }
            present(connection, person.account, actor.scopes)
        })
        .await?;
    Ok(Json(me))
}

/// Leave
///
/// Everything of hers is erased after seven days, in which she may change her mind on the page
/// `/me`; or at once, and the answer leads to the report: which other nodes were told, and which have
/// confirmed. The last operator, and the last owner of an organisation, stay.
#[utoipa::path(
    delete,
    path = "/api/v1/me",
    operation_id = "leave",
    tag = "Me",
    params(
        ("now" = Option<bool>, Query, description = "`true`: everything is erased at once, and nothing can be brought back."),
    ),
    responses(
        (status = 200, description = "She is still here, and `leaving` tells until when.", body = Me),
        (status = 204, description = "Everything of hers is erased.", headers(
            ("Location" = String, description = "The report of it: `/api/v1/erasures/{secret}`; with the same secret, `/erased/{secret}` is a page."),
        )),
        ListRefused, CallerRefused,
        (status = 422, description = "She is the last who can do something.", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = ["write"]), ("session" = [])),
)]
async fn leave(
    State(api): State<Api>,
    Writer(_): Writer,
    person: Person,
    uri: Uri,
) -> Result<Response, Problem> {
    let mut parameters = Parameters::read(uri.query());
    let at_once = parameters.flag("now").unwrap_or_default();
    parameters.finish()?;
    let actor = person.caller.actor.clone();
    if at_once {
        let location = api
            .store
            .write(move |connection| {
                let base = territory(connection)?.url;
                let secret = action::at_once(connection, &actor, now())?;
                Ok::<_, Error>(base.at(&erasures::path(&secret)))
            })
            .await?;
        let report = [(header::LOCATION, location.to_string())];
        return Ok((StatusCode::NO_CONTENT, report).into_response());
    }
    let me = api
        .store
        .write(move |connection| {
            action::ask(connection, &actor, now())?;
            present(connection, person.account, actor.scopes)
        })
        .await?;
    Ok(Json(me).into_response())
}

/// The profile as it becomes by a merge patch, and what is wrong with the patch.
fn patched(account: &Account, patch: &Map<String, Value>) -> (Profile, Problems) {
    let mut problems = Problems::default();
    check_members::<Profile>(patch, &mut problems);
    let language = account.language.as_ref().map(LanguageTag::as_str);
    let mut members = Map::from_iter([
        ("name".to_owned(), Value::from(account.name.as_str())),
        ("language".to_owned(), Value::from(language)),
    ]);
    merge_patch(&mut members, patch);
    let profile = Profile::read(&members, &mut problems);
    (profile, problems)
}

/// Export me
///
/// Everything that this node keeps of the signed-in person, as one document; with `Accept:
/// application/zip` as a ZIP of readable files, which is made at once and kept nowhere: ten an hour.
#[utoipa::path(
    get,
    path = "/api/v1/me/export",
    operation_id = "exportMe",
    tag = "Me",
    responses(
        (status = 200, description = "What is kept.", content(
            (Export = "application/json"),
            (Vec<u8> = "application/zip"),
        ), headers(
            ("Content-Disposition" = String, description = "Offers it as a file."),
        )),
        CallerRefused,
        (status = 429, description = "Too many requests, or more than ten ZIPs an hour; `Retry-After` tells how many seconds to wait.", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 503, description = "Others take their ZIPs along now, or the database does not answer; `Retry-After` tells how many seconds to wait.", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("token" = ["read"]), ("session" = [])),
)]
async fn export(
    State(api): State<Api>,
    person: Person,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let id = person.account;
    if wants_zip(&headers) {
        api.limits.take_along(id)?;
        let own = person.caller.actor.account.as_ref();
        let own = own.and_then(|account| account.language.clone());
        let t = Translator::new(&own.unwrap_or_else(LanguageTag::english));
        return bundle::of(&api, person.caller.actor, t).await;
    }
    let (known, actor) = (api.clone(), person.caller.actor);
    let export = api
        .store
        .read(move |connection| export_of(connection, &known, &actor))
        .await?;
    let file = [(
        header::CONTENT_DISPOSITION,
        "attachment; filename=\"waymark-export.json\"",
    )];
    Ok((file, Json(export)).into_response())
}

/// Whether the caller asks for a ZIP.
fn wants_zip(headers: &HeaderMap) -> bool {
    let accepted = headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok());
    accepted.is_some_and(|value| {
        value
            .split(',')
            .filter_map(|range| range.split(';').next())
            .any(|range| range.trim().eq_ignore_ascii_case("application/zip"))
    })
}

/// Everything that this node keeps of somebody.
///
/// # Errors
/// [`Error`].
pub fn export_of(connection: &mut Connection, api: &Api, actor: &Actor) -> Result<Export, Error> {
    let id = actor.account.as_ref().ok_or(Rule::SignInFirst)?.id;
    let age = api.settings.learners.consent_age;
    let account = account(connection, id)?;
    Ok(Export {
        emails: emails::own(connection, &account)?,
        cards: cards::entries_of_account(connection, id)?
            .into_iter()
            .map(|entry| ExportedCard {
                card: entry.card,
                what: entry.what,
                at: rfc3339(entry.at),
            })
            .collect(),
        papers: papers(connection, id)?,
        exported: rfc3339(now()),
        learner: learner(connection, &account)?,
        invitations: invited(connection, &account)?,
        playlists: walks::own(connection, id)?,
        goals: goals::own(connection, id, Part::ALL, &api.discovery)?,
        advisers: advisers::own(connection, id, i64::MAX)?,
        advising: advising::export(connection, actor, age)?,
        remark_mail: remarks::letters(connection, id)?.is_some(),
        following: subscriptions::of_account(connection, id)?
            .into_iter()
            .map(|item| following::present(connection, item))
            .collect::<Result<_, _>>()?,
        blocked: subscriptions::blocked(connection, id)?
            .into_iter()
            .map(Into::into)
            .collect(),
        digest: digests::get(connection, id)?.and_then(|digest| digest.every),
        enrolments: enrolments::of_account(connection, id)?
            .into_iter()
            .map(|one| enrolments_api::present(connection, one, enrolments_api::Sees::Own))
            .collect::<Result<_, _>>()?,
        consents: consents::of_account(connection, id)?
            .into_iter()
            .map(consents_api::present)
            .collect(),
        account: accounts::present(connection, account)?,
        passkeys: passkeys::of_account(connection, id)?
            .into_iter()
            .map(ways_in::present_passkey)
            .collect(),
        sign_ons: sign_ons::of_account(connection, id)?
            .into_iter()
            .map(ways_in::present_sign_on)
            .collect(),
        password: people::password(connection, id)?.is_some(),
        sessions: sessions::of_account(connection, id)?
            .into_iter()
            .map(|session| ExportedSession {
                created: rfc3339(session.created),
                seen: rfc3339(session.seen),
            })
            .collect(),
        tokens: tokens::list(connection, Some(id), None, i64::MAX)?
            .into_iter()
            .map(|token| ExportedToken {
                id: token.id.0,
                name: token.name,
                scopes: token.scopes,
                created: rfc3339(token.created),
                used: token.used.map(rfc3339),
                revoked: token.revoked.map(rfc3339),
            })
            .collect(),
        searches: saved_searches::of_account(connection, id)?
            .into_iter()
            .map(|search| ExportedSearch {
                name: search.name,
                query: search.query,
                created: rfc3339(search.created),
                mail: search.due.is_some(),
            })
            .collect(),
    })
}

/// What organisations have seen of her guardian on paper.
/// Invitations that wait at one of her addresses.
fn invited(
    connection: &mut Connection,
    account: &Account,
) -> Result<Vec<ExportedInvitation>, Error> {
    let mut waiting = Vec::new();
    for address in addresses::all_of(connection, account)? {
        let invitations = invitations::of_email(connection, &address)?;
        waiting.extend(invitations.into_iter().map(|one| ExportedInvitation {
            opportunity: one.opportunity.0,
            name: one.name,
            created: rfc3339(one.created),
            ends: rfc3339(one.ends),
        }));
    }
    Ok(waiting)
}

fn papers(connection: &mut Connection, id: AccountId) -> Result<Vec<ExportedPaper>, Error> {
    let mut papers = Vec::new();
    for seen in attestations::of_account(connection, id)? {
        let organisation = organisations::get(connection, seen.organisation)?;
        papers.push(ExportedPaper {
            organisation: organisation.map(|item| item.slug).unwrap_or_default(),
            what: seen.what,
            at: rfc3339(seen.at),
        });
    }
    Ok(papers)
}
