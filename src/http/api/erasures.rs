//! Reports of erasures, for whoever has their secrets: `/api/v1/erasures`.

use axum::{
    Json,
    extract::{Path, State},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{Api, responses::UnknownRefused};
use crate::{
    actions::report_erasure,
    domain::{
        Erasure,
        erasure::{Notice, NoticeState},
        time::{now, rfc3339},
    },
    http::Problem,
};

/// The routes of this family.
pub(super) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(show))
}

/// Where a report is.
pub(super) fn path(secret: &str) -> String {
    format!("/api/v1/erasures/{secret}")
}

/// What another node has said to an erasure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct NoticeItem {
    /// The node's host.
    pub host: String,
    /// What it has said.
    pub state: NoticeState,
    /// When that became known; null while it is waited for, and where nothing was to be said.
    #[schema(format = DateTime, required)]
    pub at: Option<String>,
}

/// The report of an erasure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ErasureItem {
    /// When this node has erased everything.
    #[schema(format = DateTime)]
    pub erased: String,
    /// Until when the report can be read.
    #[schema(format = DateTime)]
    pub until: String,
    /// The other nodes that knew of her, each once.
    pub notices: Vec<NoticeItem>,
}

fn present(report: Erasure) -> ErasureItem {
    let notice = |notice: Notice| NoticeItem {
        host: notice.host.to_string(),
        state: notice.state,
        at: notice.at.map(rfc3339),
    };
    ErasureItem {
        erased: rfc3339(report.erased),
        until: rfc3339(report.until()),
        notices: report.notices.into_iter().map(notice).collect(),
    }
}

/// Show the report of an erasure
///
/// For whoever has its address, which leaving at once answers. It says of nobody whose it was, and is
/// there for 45 days. A node has confirmed when its server has taken what it was told.
#[utoipa::path(
    get,
    path = "/api/v1/erasures/{secret}",
    operation_id = "showErasure",
    tag = "Me",
    params(("secret" = String, Path, description = "Its secret.")),
    responses(
        (status = 200, description = "The report as it stands.", body = ErasureItem),
        UnknownRefused,
    ),
    security(()),
)]
async fn show(
    State(api): State<Api>,
    Path(secret): Path<String>,
) -> Result<Json<ErasureItem>, Problem> {
    let report = api
        .store
        .read(move |connection| report_erasure::look(connection, &secret, now()))
        .await?;
    Ok(Json(present(report)))
}
