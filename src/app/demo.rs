//! The demo: two cities in one process, on this machine, that federate before your eyes.

mod folder;

use std::{
    future::Future,
    path::{Path, PathBuf},
};

use chrono::Utc;

use folder::Folder;

use super::{
    cast::{Addresses, Cast, Door},
    start::{Failure, Node},
};
use crate::{
    actions,
    config::{self, Settings},
    domain::{ObjectUrl, Role, permission::Actor},
    federation::peers::NotFound,
};

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The folder.
    #[error("{0} cannot be used: {1}")]
    Folder(PathBuf, std::io::Error),
    /// The demo's own settings; never in a tested program.
    #[error(transparent)]
    Settings(#[from] config::Error),
    /// Somebody else has the port.
    #[error("port {0} is taken: {1}; give another one with --port")]
    Port(u16, std::io::Error),
    /// The folder holds a demo with another port, or something else.
    #[error("{0}; or run the demo without --dir")]
    Misfit(String),
    /// A node does not start.
    #[error(transparent)]
    Node(Failure),
    /// The cast does not take its place.
    #[error(transparent)]
    Cast(#[from] actions::Error),
    /// One city does not find the other.
    #[error(transparent)]
    Follow(#[from] NotFound),
}

/// A city of the demo.
#[derive(Debug, Clone)]
pub struct City {
    /// What it is called.
    pub name: String,
    /// Its base address.
    pub url: ObjectUrl,
    /// Links that sign a visitor in with one click, by role.
    pub doors: Vec<(Role, ObjectUrl)>,
}

/// The running demo.
#[derive(Debug)]
pub struct Show {
    nodes: Vec<Node>,
    cities: Vec<City>,
    folder: Folder,
}

impl Show {
    /// Starts both cities at `port` and the one after it. Their data are kept in `folder`, or else
    /// in a temporary one that goes with the demo. Nothing, and nothing left, when `end` comes
    /// before both cities are there.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn start(
        folder: Option<PathBuf>,
        port: u16,
        end: impl Future<Output = ()>,
    ) -> Result<Option<Self>, Trouble> {
        let mut show = Self {
            nodes: Vec::new(),
            cities: Vec::new(),
            folder: Folder::open(folder).map_err(|(path, error)| Trouble::Folder(path, error))?,
        };
        let played = tokio::select! {
            played = show.play(port) => played.map(|()| true),
            () = end => Ok(false),
        };
        if let Ok(true) = played {
            return Ok(Some(show));
        }
        show.stop().await;
        played.map(|_ended| None)
    }

    /// Both cities and the ways into them.
    #[must_use]
    pub fn cities(&self) -> &[City] {
        &self.cities
    }

    /// Ends both cities.
    pub async fn stop(self) {
        for node in self.nodes {
            node.stop().await;
        }
        drop(self.folder);
    }

    async fn play(&mut self, port: u16) -> Result<(), Trouble> {
        let cast = Cast::both()?;
        for (own, name) in [(port, "vilnius"), (port + 1, "tilburg")] {
            let node = node(self.folder.path(), name, own, port).await?;
            self.nodes.push(node);
        }
        let mut offers: Vec<Option<Addresses>> = Vec::new();
        for (node, city) in self.nodes.iter().zip(&cast) {
            offers.push(settle(node, city).await?);
        }
        if let [Some(vilnius), Some(tilburg)] = offers.as_slice() {
            let (ours, theirs) = ([vilnius, tilburg], [tilburg, vilnius]);
            for ((node, city), (here, there)) in self
                .nodes
                .iter()
                .zip(&cast)
                .zip(ours.into_iter().zip(theirs))
            {
                let (city, here, there) = (city.clone(), here.clone(), there.clone());
                let store = &node.parts.store;
                store
                    .write(move |c| city.publish_playlists(c, &here, &there))
                    .await?;
            }
        }
        let urls: Vec<ObjectUrl> = self
            .nodes
            .iter()
            .map(|node| node.parts.settings.url.clone())
            .collect();
        for (node, other) in self.nodes.iter().zip(urls.iter().rev()) {
            node.parts
                .federation
                .follow(&Actor::command_line(), other.as_str())
                .await?;
        }
        for (node, city) in self.nodes.iter().zip(cast) {
            let doors = node.parts.store.write(move |c| city.doors(c)).await?;
            let territory = node.parts.store.read(actions::territory).await?;
            let url = node.parts.settings.url.clone();
            self.cities.push(City {
                name: territory.name.text(&[]).to_owned(),
                doors: doors.iter().map(|door| way_in(&url, door)).collect(),
                url,
            });
        }
        Ok(())
    }
}

fn way_in(url: &ObjectUrl, door: &Door) -> (Role, ObjectUrl) {
    (door.role, url.at(&format!("/sign-in/{}", door.link)))
}

/// A node at a port of this machine, which may speak to the other one there.
async fn node(folder: &Path, name: &str, own: u16, first: u16) -> Result<Node, Trouble> {
    let local = format!("localhost:{first},localhost:{}", first + 1);
    let database = format!("sqlite:{}", folder.join(format!("{name}.db")).display());
    let media = folder.join(name).display().to_string();
    let index = folder.join(name).join("index").display().to_string();
    let settings = Settings::from_variables([
        ("WAYMARK_URL", format!("http://localhost:{own}").as_str()),
        ("WAYMARK_LISTEN", format!("127.0.0.1:{own}").as_str()),
        ("WAYMARK_DATABASE_URL", database.as_str()),
        ("WAYMARK_MEDIA", media.as_str()),
        ("WAYMARK_INDEX", index.as_str()),
        ("WAYMARK_FEDERATION__ALLOW_LOCAL", local.as_str()),
    ])?;
    Node::start(settings)
        .await
        .map_err(|failure| match failure {
            Failure::Listen(_, error) => Trouble::Port(own, error),
            Failure::Misfit(why) => Trouble::Misfit(why),
            failure => Trouble::Node(failure),
        })
}

/// Sets a city up with what it offers; nothing when an earlier demo did.
async fn settle(node: &Node, city: &Cast) -> Result<Option<Addresses>, Trouble> {
    let (city, url) = (city.clone(), node.parts.settings.url.clone());
    let settled = node.parts.store.write(move |c| {
        if Cast::is_settled(c)? {
            return Ok(None);
        }
        city.settle(c, &url)?;
        city.publish(c, Utc::now().date_naive()).map(Some)
    });
    Ok(settled.await?)
}
