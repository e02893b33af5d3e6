//! What is wrong with a node, and how to mend it: one check a file, each independent of the others.
//!
//! The doctor looks from the outside where it can: it asks the public address as another server
//! would, and tells what came back.

mod address;
mod clock;
mod database;
mod folder;
mod mail;
mod peers;
mod sign_on;

use std::time::Duration;

use serde::Serialize;

use crate::{
    config::{Loaded, Media, Settings, keys},
    domain::Territory,
    http::{assets, basemap::Basemap, pages::source_of},
    store::Store,
};

/// How a check went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Health {
    /// As it should be.
    Good,
    /// It works, and something should be known.
    Warning,
    /// It does not work.
    Bad,
}

/// What one check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was looked at.
    pub subject: &'static str,
    /// How it is.
    pub health: Health,
    /// What was found.
    pub found: String,
    /// How to mend it; empty when nothing is to mend.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mend: String,
}

impl Finding {
    fn good(subject: &'static str, found: impl Into<String>) -> Self {
        Self {
            subject,
            health: Health::Good,
            found: found.into(),
            mend: String::new(),
        }
    }

    fn warning(subject: &'static str, found: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            subject,
            health: Health::Warning,
            found: found.into(),
            mend: mend.into(),
        }
    }

    fn bad(subject: &'static str, found: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            subject,
            health: Health::Bad,
            found: found.into(),
            mend: mend.into(),
        }
    }
}

/// A node that is set up, as the checks see it.
struct Patient<'a> {
    loaded: &'a Loaded,
    store: Store,
    territory: Territory,
    client: reqwest::Client,
}

/// Looks at everything.
pub async fn examine(loaded: &Loaded) -> Vec<Finding> {
    let mut findings = vec![settings(loaded)];
    findings.extend(
        loaded.warnings.iter().map(|warning| {
            Finding::warning("settings", warning.told.as_str(), warning.mend.as_str())
        }),
    );
    findings.push(assets());
    findings.push(source(&loaded.settings));
    if let Media::Folder(folder) = &loaded.settings.media {
        findings.push(folder::check(&keys::MEDIA, folder));
    }
    findings.push(folder::check(&keys::INDEX, &loaded.settings.index));
    findings.push(tiles(&loaded.settings).await);
    findings.push(mail::check(&loaded.settings).await);
    findings.extend(sign_on::check(&loaded.settings).await);
    let (store, finding) = database::check(&loaded.settings).await;
    findings.push(finding);
    let Some(store) = store else { return findings };
    let (territory, finding) = database::check_set_up(&store, &loaded.settings).await;
    findings.push(finding);
    let Some(territory) = territory else {
        return findings;
    };
    let client = reqwest::Client::builder()
        .no_proxy()
        .timeout(Duration::from_secs(8))
        .redirect(reqwest::redirect::Policy::none())
        .user_agent(concat!("waymark-doctor/", env!("CARGO_PKG_VERSION")))
        .build();
    let client = match client {
        Ok(client) => client,
        Err(error) => {
            findings.push(Finding::bad(
                "tls",
                format!("requests cannot be made: {error}"),
                "install the certificates of the system (Debian: apt install ca-certificates)",
            ));
            return findings;
        }
    };
    let patient = Patient {
        loaded,
        store,
        territory,
        client,
    };
    findings.extend(address::check(&patient).await);
    findings.push(clock::check(&patient).await);
    findings.push(peers::check(&patient).await);
    findings
}

fn settings(loaded: &Loaded) -> Finding {
    let place = loaded.file.as_ref().map_or_else(
        || "the environment and the defaults".to_owned(),
        |file| file.display().to_string(),
    );
    Finding::good("settings", format!("read from {place}"))
}

/// Whether the pages say where the program's source is.
fn source(settings: &Settings) -> Finding {
    match source_of(settings) {
        Some(address) => Finding::good("source", format!("every page links to {address}")),
        None => Finding::warning(
            "source",
            "no page says where the program's source code is",
            "if this Waymark was changed, its users must be offered its source (AGPL-3.0, section \
             13): publish it, and set `source_url` (WAYMARK_SOURCE_URL)",
        ),
    }
}

/// What lies under the map.
async fn tiles(settings: &Settings) -> Finding {
    let basemap = Basemap::of(settings);
    match basemap.check().await {
        Err(why) => Finding::bad(
            "tiles",
            why,
            "set `tiles` (WAYMARK_TILES) to a file of PMTiles, or leave it out",
        ),
        Ok(()) => Finding::good(
            "tiles",
            match basemap {
                Basemap::Bundled => {
                    "the map shows the world that comes with the program".to_owned()
                }
                Basemap::File(path) => format!("the map shows {}", path.display()),
                Basemap::Address(address) => format!("browsers ask {address}"),
            },
        ),
    }
}

fn assets() -> Finding {
    if assets::are_built() {
        return Finding::good("assets", "styles, scripts and fonts are there");
    }
    Finding::bad(
        "assets",
        "styles, scripts and fonts are missing",
        "run `make web` and build again",
    )
}
