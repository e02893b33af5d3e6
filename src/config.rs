//! The settings of a node: read from `waymark.toml` and the environment, checked before anything
//! starts. Every wrong setting is told at once, each with how to mend it.
//!
//! # Layout
//! - [`keys`]: the table of all keys, from which the reference page is written.
//! - `layer`: one source of settings, the file or the environment.
//! - `reader`: takes values out of the merged layers and collects what is wrong.
//! - [`allow_local`], [`federation`], [`learners`], [`log`], [`mail`], [`media`], [`network`],
//!   [`sign_on`], [`tiles`]:
//!   the values with rules of their own.

pub mod allow_local;
mod error;
pub mod federation;
mod file;
pub mod keys;
mod layer;
pub mod learners;
pub mod log;
pub mod mail;
pub mod media;
pub mod network;
mod reader;
pub mod sign_on;
pub mod tiles;
mod values;

use std::{
    fmt,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use figment::Figment;
use ipnet::IpNet;
use secrecy::SecretString;

use url::Url;

use crate::domain::ObjectUrl;

pub use allow_local::AllowLocal;
pub use error::{Complaint, Error};
pub use federation::{Federation, Policy};
pub use learners::Learners;
pub use log::{Log, LogFormat};
pub use mail::Mail;
pub use media::Media;
pub use sign_on::Provider;
pub use tiles::TilesSchema;

use layer::Layer;
use reader::Reader;

/// The file that is read when `--config` names none.
pub const DEFAULT_FILE: &str = "waymark.toml";

/// All settings of a node.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Public base address, without path: every id begins with it.
    pub url: ObjectUrl,
    /// Address to listen on.
    pub listen: SocketAddr,
    /// `sqlite:PATH` or `postgres://…`; may hold a password.
    pub database_url: SecretString,
    /// Where uploaded files go.
    pub media: Media,
    /// The folder of the search index.
    pub index: PathBuf,
    /// Where the map's tiles come from.
    pub tiles: Option<String>,
    /// Sites that may show lists and maps inside their pages: `*`, or origins. Nothing: none.
    pub embedding: Vec<String>,
    /// The schema of vector tiles at an address.
    pub tiles_schema: TilesSchema,
    /// Whom the map names as the makers of its tiles.
    pub tiles_attribution: Option<String>,
    /// Where people find the source code of the running program.
    pub source_url: Option<Url>,
    /// Whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<IpNet>,
    /// How this node deals with others.
    pub federation: Federation,
    /// How much one client may ask for.
    pub limits: Limits,
    /// What holds for people under age.
    pub learners: Learners,
    /// The single sign-ons by which people come.
    pub sign_on: Vec<Provider>,
    /// The mail server, when there is one.
    pub mail: Option<Mail>,
    /// What is logged, and how.
    pub log: Log,
    /// Whoever sends it as bearer token may read `/metrics` from elsewhere.
    pub metrics_token: Option<SecretString>,
}

/// How much one client may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Page and API reads in five minutes.
    pub reads: u32,
}

/// Settings, with what should be told about where they came from.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The settings.
    pub settings: Settings,
    /// The file that was read, if there was one.
    pub file: Option<PathBuf>,
    /// What is not wrong and should be known.
    pub warnings: Vec<Warning>,
}

/// Something about the settings that is not wrong and should be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What it is.
    pub told: String,
    /// What to do about it.
    pub mend: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.told, self.mend)
    }
}

impl Settings {
    /// Reads the settings from `file` and the process's environment. Without a `file`,
    /// [`DEFAULT_FILE`] in the current folder is read if it is there.
    ///
    /// # Errors
    /// [`Error`] with every complaint.
    pub fn load(file: Option<&Path>) -> Result<Loaded, Error> {
        let variables = std::env::vars_os().filter_map(|(name, value)| {
            Some((
                name.into_string().ok()?,
                value.to_string_lossy().into_owned(),
            ))
        });
        let named = file.is_some();
        let path = file.unwrap_or_else(|| Path::new(DEFAULT_FILE));
        let mut complaints = Vec::new();
        let mut warnings = Vec::new();
        let mut from_file = Layer::empty();
        let mut read = None;
        if named || path.exists() {
            match file::read(path) {
                Ok(text) => {
                    from_file = Layer::from_toml(path, &text, &mut complaints);
                    file::check_mode(path, &from_file, &mut complaints, &mut warnings);
                    read = Some(path.to_owned());
                }
                Err(complaint) => complaints.push(complaint),
            }
        }
        let environment = Layer::from_variables(variables, &mut complaints);
        let settings = Self::from_layers(from_file, environment, complaints)?;
        settings.tell_without_effect(&mut warnings);
        Ok(Loaded {
            settings,
            file: read,
            warnings,
        })
    }

    /// What is set and does nothing in this version.
    fn tell_without_effect(&self, warnings: &mut Vec<Warning>) {
        if let Media::Bucket(bucket) = &self.media {
            warnings.push(Warning {
                told: format!("`media` is {bucket}, and uploads are not part of this version"),
                mend: "nothing is stored there; nothing is to do".to_owned(),
            });
        }
    }

    /// Reads settings from variables alone, for nodes that another program starts.
    ///
    /// # Errors
    /// [`Error`] with every complaint.
    pub fn from_variables<'a>(
        variables: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Error> {
        let variables = variables
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut complaints = Vec::new();
        let environment = Layer::from_variables(variables, &mut complaints);
        Self::from_layers(Layer::empty(), environment, complaints)
    }

    fn from_layers(
        file: Layer,
        environment: Layer,
        complaints: Vec<Complaint>,
    ) -> Result<Self, Error> {
        let merged = Figment::new().merge(file).merge(environment);
        let mut reader = Reader::new(&merged, complaints);
        let settings = Self::read(&mut reader);
        match (settings, reader.complaints.is_empty()) {
            (Some(settings), true) => Ok(settings),
            _ => Err(Error(reader.complaints)),
        }
    }

    /// Every member is read before the first missing one ends it, so that all complaints are made.
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let url = reader.read(&keys::URL, values::base_url);
        let listen = reader.read(&keys::LISTEN, values::listen);
        let database_url = reader.read(&keys::DATABASE_URL, values::database_url);
        let media = reader.read(&keys::MEDIA, Media::parse);
        let index = reader.read(&keys::INDEX, values::folder);
        let tiles = reader.read_optional(&keys::TILES, values::tiles);
        let tiles_attribution = reader.read_optional(&keys::TILES_ATTRIBUTION, values::line);
        let source_url = reader.read_optional(&keys::SOURCE_URL, values::web_address);
        let tiles_schema = reader.read(&keys::TILES_SCHEMA, TilesSchema::parse);
        let embedding = reader.read_list(&keys::EMBEDDING, values::frame);
        let trusted_proxies = reader.read_list(&keys::TRUSTED_PROXIES, network::networks);
        let federation = Federation::read(reader);
        let reads = reader.read(&keys::LIMITS_READS, values::count);
        let learners = Learners::read(reader);
        let sign_on = sign_on::read(reader);
        let mail = Mail::read(reader);
        let log = Log::read(reader);
        let metrics_token = reader.read_optional(&keys::METRICS_TOKEN, values::token);
        Some(Self {
            url: url?,
            listen: listen?,
            database_url: database_url?,
            media: media?,
            index: index?,
            tiles: tiles?,
            embedding: embedding?.into_iter().flatten().collect(),
            tiles_schema: tiles_schema?,
            tiles_attribution: tiles_attribution?,
            source_url: source_url?,
            trusted_proxies: trusted_proxies?.into_iter().flatten().collect(),
            federation: federation?,
            limits: Limits { reads: reads? },
            learners: learners?,
            sign_on: sign_on?,
            mail: mail?,
            log: log?,
            metrics_token: metrics_token?,
        })
    }

    /// Whether the public address is served over TLS (by a proxy in front).
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.url.url().scheme() == "https"
    }
}

#[cfg(test)]
mod tests;
