//! Names become addresses here, at the moment of connecting, and only public ones pass: what a name
//! led to a moment ago says nothing (DNS rebinding).

use std::{error::Error, net::SocketAddr, sync::Arc};

use activitypub_federation::resolver::ValidatingDnsResolver;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::net::lookup_host;

use super::reach::{OutOfReach, is_public};
use crate::federation::{AllowLocal, local::loopback_of};

/// The resolver of every connection that leaves this node.
pub struct GuardedResolver {
    /// Asks the system and refuses private addresses; ours is the last word, since that resolver
    /// lets through ranges which cannot be reached from most places, and an environment variable
    /// switches it off.
    system: ValidatingDnsResolver,
    local: Arc<AllowLocal>,
}

impl GuardedResolver {
    /// A resolver that lets public addresses pass, and whatever the names in `local` lead to.
    #[must_use]
    pub fn new(local: Arc<AllowLocal>) -> Self {
        Self {
            system: ValidatingDnsResolver::new(Vec::new(), true),
            local,
        }
    }
}

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        if self.local.covers_name(name.as_str()) {
            return Box::pin(resolve_local(name));
        }
        let found = self.system.resolve(name);
        Box::pin(async move {
            let addresses: Vec<SocketAddr> = found.await?.collect();
            if addresses.iter().all(|address| is_public(address.ip())) {
                Ok(boxed(addresses))
            } else {
                Err(OutOfReach::PrivateAddress.into())
            }
        })
    }
}

/// Where an allowed local name leads; `.localhost` does so on every system.
async fn resolve_local(name: Name) -> Result<Addrs, Box<dyn Error + Send + Sync>> {
    let addresses = match loopback_of(name.as_str()) {
        Some(addresses) => addresses
            .into_iter()
            .map(|ip| SocketAddr::new(ip, 0))
            .collect(),
        None => lookup_host((name.as_str(), 0)).await?.collect(),
    };
    Ok(boxed(addresses))
}

fn boxed(addresses: Vec<SocketAddr>) -> Addrs {
    Box::new(addresses.into_iter())
}

/// Whether a failure to connect was a refusal of ours.
#[must_use]
pub fn is_refusal(error: &(dyn Error + 'static)) -> bool {
    use activitypub_federation::error::Error as Federation;
    let mut cause = Some(error);
    while let Some(error) = cause {
        let private = matches!(
            error.downcast_ref(),
            Some(Federation::ResolveInternalIpError(..))
        );
        if private || error.is::<OutOfReach>() {
            return true;
        }
        cause = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    async fn resolve(name: &str, local: &[&str]) -> Result<Vec<String>, bool> {
        let local = Arc::new(AllowLocal::parse(local).unwrap());
        match GuardedResolver::new(local)
            .resolve(name.parse().unwrap())
            .await
        {
            Ok(addresses) => Ok(addresses.map(|address| address.ip().to_string()).collect()),
            Err(error) => Err(is_refusal(error.as_ref())),
        }
    }

    /// `localhost` is the one name that leads to a private address on every machine.
    #[tokio::test]
    async fn a_name_that_leads_to_a_private_address_is_refused_unless_it_is_allowed() {
        assert_eq!(resolve("localhost", &[]).await, Err(true));
        assert_eq!(resolve("localhost", &["*.localhost"]).await, Err(true));
        assert_eq!(
            resolve("localhost", &["localhost:8080"]).await.unwrap(),
            ["127.0.0.1", "::1"]
        );
    }

    #[tokio::test]
    async fn names_under_localhost_are_this_machine() {
        assert_eq!(
            resolve("vilnius.localhost", &["*.localhost"])
                .await
                .unwrap(),
            ["127.0.0.1"]
        );
    }
}
