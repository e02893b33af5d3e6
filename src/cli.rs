//! The command line: one subcommand a file.
//!
//! A command reads its arguments, calls an action or the app, and prints the result: on stdout for
//! people, or with `--json` as one JSON document. Progress, log and errors go to stderr. Exit codes:
//! 0 done, 1 the work failed, 2 wrong usage or settings.

mod account;
mod demo;
mod doctor;
mod esco;
mod failure;
mod import;
mod list;
mod migrate;
mod openapi;
mod output;
mod peer;
mod reindex;
mod serve;
mod setup;
mod token;
mod version;

use std::{future::Future, path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::{Parser, Subcommand};

use crate::{
    app::{logging, start::open_store},
    config::{Loaded, Settings},
    store::Store,
};

/// A node for a territory's learning opportunities, playlists and badges, federated with others.
#[derive(Debug, Parser)]
#[command(
    name = "waymark",
    version,
    propagate_version = true,
    max_term_width = 100
)]
#[command(
    after_help = "Settings come from waymark.toml and from WAYMARK_… variables; \
    docs/operate/configuration.md explains them.\n\
    Exit codes: 0 done, 1 the work failed, 2 wrong usage or settings."
)]
struct Cli {
    /// Read the settings from FILE instead of ./waymark.toml
    #[arg(long, global = true, value_name = "FILE", env = "WAYMARK_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Demo(demo::Demo),
    Setup(setup::Setup),
    Serve(serve::Serve),
    #[command(subcommand)]
    Import(import::Import),
    #[command(subcommand)]
    Esco(esco::Esco),
    #[command(subcommand)]
    Token(token::Token),
    #[command(subcommand)]
    Account(account::Account),
    #[command(subcommand)]
    Peer(peer::Peer),
    Migrate(migrate::Migrate),
    Doctor(doctor::Doctor),
    Reindex(reindex::Reindex),
    Openapi(openapi::Openapi),
    Version(version::Version),
}

/// Runs the command of this process's arguments; what to exit with.
pub fn run() -> ExitCode {
    // Prints help, version and wrong usage (exit code 2) itself.
    let cli = Cli::parse();
    let place = Place { config: cli.config };
    let outcome = match cli.command {
        Command::Demo(command) => in_runtime(command.run()),
        Command::Setup(command) => in_runtime(command.run(place)),
        Command::Serve(command) => in_runtime(command.run(place)),
        Command::Import(command) => in_runtime(command.run(place)),
        Command::Esco(command) => in_runtime(command.run(place)),
        Command::Token(command) => in_runtime(command.run(place)),
        Command::Account(command) => in_runtime(command.run(place)),
        Command::Peer(command) => in_runtime(command.run(place)),
        Command::Migrate(command) => command.run(&place),
        Command::Doctor(command) => in_runtime(command.run(place)),
        Command::Reindex(command) => in_runtime(command.run(place)),
        Command::Openapi(command) => command.run(),
        Command::Version(command) => command.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failure::tell(&error),
    }
}

fn in_runtime(work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("no threads can be started")?;
    let outcome = runtime.block_on(work);
    // Whatever still blocks (a database that does not answer) must not keep the process.
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    outcome
}

/// Where a command works: the node of these settings.
#[derive(Debug)]
struct Place {
    config: Option<PathBuf>,
}

impl Place {
    /// The settings, after every complaint about them; warnings are logged.
    fn settings(&self) -> anyhow::Result<Loaded> {
        Ok(Settings::load(self.config.as_deref())?)
    }

    /// The settings, with the log of a command that is no server.
    fn begin(&self) -> anyhow::Result<Settings> {
        let loaded = self.settings()?;
        logging::start(&logging::for_command(&loaded.settings.log));
        for warning in &loaded.warnings {
            tracing::warn!("{warning}");
        }
        Ok(loaded.settings)
    }

    /// The node's database, migrated.
    async fn store(&self) -> anyhow::Result<(Settings, Store)> {
        let settings = self.begin()?;
        let store = open_store(&settings).await?;
        let url = settings.url.clone();
        let fits = store.read(move |c| crate::actions::set_up_territory::must_be_address(c, &url));
        fits.await.map_err(failure::of_settings)?;
        Ok((settings, store))
    }
}

#[cfg(test)]
mod tests;
