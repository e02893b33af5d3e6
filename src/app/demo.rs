//! Two cities on this machine, federating with each other: `waymark demo`.

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    time::Duration,
};

use super::{
    cast::{Addresses, Cast, Door},
    start::{Failure, Node},
};
use crate::{
    actions,
    config::{self, Settings},
    domain::{ObjectUrl, Territory, permission::Actor, time::now},
    store::Store,
};

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoFailure {
    /// The folder cannot be used.
    #[error("the folder {0} cannot be used: {1}")]
    Folder(PathBuf, std::io::Error),
    /// Settings of a city.
    #[error(transparent)]
    Settings(#[from] config::Error),
    /// A city cannot be filled.
    #[error(transparent)]
    Fill(#[from] actions::Error),
    /// A city does not start.
    #[error(transparent)]
    Start(#[from] Failure),
    /// There is no port after the last one.
    #[error("--port must be below 65535: the second city takes the next one")]
    Port,
}

/// A city that runs.
#[derive(Debug)]
pub struct City {
    /// Its node.
    pub node: Node,
    /// What it is called.
    pub territory: Territory,
    /// Sign-in links of its people.
    pub doors: Vec<Door>,
}

/// Two cities that run.
#[derive(Debug)]
pub struct Demo {
    /// The cities.
    pub cities: [City; 2],
}

impl Demo {
    /// Fills two databases in `folder`, unless they are from an earlier run, starts both cities at
    /// `port` and the next one, and lets them follow each other.
    ///
    /// # Errors
    /// [`DemoFailure`]; nothing runs then.
    pub async fn start(folder: &Path, port: u16) -> Result<Self, DemoFailure> {
        let ports = [port, port.checked_add(1).ok_or(DemoFailure::Port)?];
        std::fs::create_dir_all(folder)
            .map_err(|error| DemoFailure::Folder(folder.to_owned(), error))?;
        let casts = Cast::both()?;
        let mut opened = Vec::new();
        for (cast, (name, port)) in casts
            .iter()
            .zip(["vilnius", "tilburg"].into_iter().zip(ports))
        {
            opened.push(Filled::open(cast.clone(), folder, name, port, ports).await?);
        }
        let [vilnius, tilburg] = opened.as_slice() else {
            return Err(DemoFailure::Port);
        };
        vilnius.publish_playlists(&tilburg.addresses).await?;
        tilburg.publish_playlists(&vilnius.addresses).await?;
        let mut cities = Vec::new();
        for filled in opened {
            cities.push(filled.start().await?);
        }
        let Ok(cities) = <[City; 2]>::try_from(cities) else {
            return Err(DemoFailure::Port);
        };
        let demo = Self { cities };
        demo.meet().await;
        Ok(demo)
    }

    /// Both cities follow each other.
    async fn meet(&self) {
        let [one, other] = &self.cities;
        for (from, to) in [(one, other), (other, one)] {
            let target = to.territory.url.to_string();
            let federation = &from.node.parts.federation;
            for _ in 0..20 {
                match federation.follow(&Actor::command_line(), &target).await {
                    Ok(_) => break,
                    Err(error) => {
                        tracing::debug!(%error, "not followed yet");
                        tokio::time::sleep(Duration::from_millis(250)).await;
                    }
                }
            }
        }
    }

    /// Stops both cities.
    pub async fn stop(self) {
        let [one, other] = self.cities;
        tokio::join!(one.node.stop(), other.node.stop());
    }
}

/// A city whose database is filled and which does not run yet.
struct Filled {
    cast: Cast,
    store: Store,
    settings: Settings,
    addresses: Addresses,
    fresh: bool,
}

impl Filled {
    async fn open(
        cast: Cast,
        folder: &Path,
        name: &str,
        port: u16,
        ports: [u16; 2],
    ) -> Result<Self, DemoFailure> {
        let url = format!("http://localhost:{port}");
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, port)).to_string();
        let database = format!("sqlite:{}", folder.join(format!("{name}.db")).display());
        let media = folder.join(format!("{name}-media")).display().to_string();
        let local = ports.map(|port| format!("localhost:{port}")).join(",");
        let settings = Settings::from_variables([
            ("WAYMARK_URL", url.as_str()),
            ("WAYMARK_LISTEN", listen.as_str()),
            ("WAYMARK_DATABASE_URL", database.as_str()),
            ("WAYMARK_MEDIA", media.as_str()),
            ("WAYMARK_FEDERATION__ALLOW_LOCAL", local.as_str()),
        ])?;
        let store = super::start::open_store(&settings)
            .await
            .map_err(Failure::from)?;
        let (writing, base) = (cast.clone(), settings.url.clone());
        let (addresses, fresh) = store
            .write(move |c| {
                if Cast::is_settled(c)? {
                    return Ok::<_, actions::Error>((Addresses::new(), false));
                }
                writing.settle(c, &base)?;
                Ok((writing.publish(c, now().date_naive())?, true))
            })
            .await?;
        Ok(Self {
            cast,
            store,
            settings,
            addresses,
            fresh,
        })
    }

    async fn publish_playlists(&self, there: &Addresses) -> Result<(), DemoFailure> {
        if !self.fresh {
            return Ok(());
        }
        let (cast, here, there) = (self.cast.clone(), self.addresses.clone(), there.clone());
        self.store
            .write(move |c| cast.publish_playlists(c, &here, &there))
            .await?;
        Ok(())
    }

    async fn start(self) -> Result<City, DemoFailure> {
        let cast = self.cast.clone();
        let (territory, doors) = self
            .store
            .write(move |c| Ok::<_, actions::Error>((actions::territory(c)?, cast.doors(c)?)))
            .await?;
        drop(self.store);
        let node = Node::start(self.settings).await?;
        Ok(City {
            node,
            territory,
            doors,
        })
    }
}

/// Where a door leads.
#[must_use]
pub fn address_of(territory: &Territory, door: &Door) -> ObjectUrl {
    territory.url.at(&format!("/sign-in/{}", door.link))
}
