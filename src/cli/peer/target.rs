//! What an operator types for another node.

use crate::{
    cli::failure::Usage,
    config::Settings,
    domain::{Host, ObjectUrl},
};

/// The host of a base address, an actor's address, a handle or a bare host.
///
/// # Errors
/// [`Usage`] when it is none of these.
pub fn host_of(target: &str) -> Result<Host, Usage> {
    let target = target.trim();
    let host = if target.contains("://") {
        ObjectUrl::parse(target).map(|url| url.host())
    } else {
        let account = target.strip_prefix("acct:").unwrap_or(target);
        Host::parse(account.rsplit_once('@').map_or(account, |(_, host)| host))
    };
    host.map_err(|error| {
        Usage(format!(
            "`{target}` {error}; give https://host, @handle@host or a host"
        ))
    })
}

/// The actor that is named, when it is not the whole host: an address with a path, or a handle.
pub fn actor_of(target: &str) -> Option<Named> {
    let target = target.trim();
    if target.contains("://") {
        let url = ObjectUrl::parse(target).ok()?;
        return (url.url().path() != "/").then_some(Named::Address(url));
    }
    let account = target.strip_prefix("acct:").unwrap_or(target);
    let (name, _) = account.rsplit_once('@')?;
    let name = name.trim_start_matches('@').to_lowercase();
    (!name.is_empty()).then_some(Named::Handle(name))
}

/// One actor of a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// By its address.
    Address(ObjectUrl),
    /// By the name before the host in its handle, in small letters.
    Handle(String),
}

/// The base address of a host: https, unless the settings let it be spoken to over plain http.
///
/// # Errors
/// [`Usage`] when there is no such address.
pub fn base_of(host: &Host, settings: &Settings) -> Result<ObjectUrl, Usage> {
    let plain = settings.federation.allow_local.covers_host(host);
    let scheme = if plain { "http" } else { "https" };
    ObjectUrl::parse(&format!("{scheme}://{host}/"))
        .map_err(|error| Usage(format!("`{host}` {error}")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_host_is_read_from_whatever_is_typed() {
        for typed in [
            "https://Tilburg.example",
            "https://tilburg.example/territory",
            "@tilburg@tilburg.example",
            "acct:tilburg@tilburg.example",
            "tilburg.example",
            " tilburg.example ",
        ] {
            assert_eq!(
                host_of(typed).unwrap().as_str(),
                "tilburg.example",
                "{typed}"
            );
        }
        assert_eq!(
            host_of("http://localhost:8081/").unwrap().as_str(),
            "localhost:8081"
        );
        for wrong in ["", "https://", "a b", "tilburg.example/territory"] {
            assert!(host_of(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_actor_is_told_from_its_host() {
        let handle = |name: &str| Some(Named::Handle(name.to_owned()));
        for (typed, named) in [
            ("tilburg.example", None),
            ("https://tilburg.example", None),
            ("https://tilburg.example/", None),
            ("@tilburg.example", None),
            ("@Library@tilburg.example", handle("library")),
            ("acct:library@tilburg.example", handle("library")),
        ] {
            assert_eq!(actor_of(typed), named, "{typed}");
        }
        let address = "https://tilburg.example/territory";
        let named = Named::Address(ObjectUrl::parse(address).unwrap());
        assert_eq!(actor_of(address), Some(named));
    }

    #[test]
    fn only_local_hosts_are_plain() {
        let settings =
            Settings::from_variables([("WAYMARK_FEDERATION__ALLOW_LOCAL", "localhost:8081")])
                .unwrap();
        let base = |host: &str| {
            base_of(&Host::parse(host).unwrap(), &settings)
                .unwrap()
                .to_string()
        };
        assert_eq!(base("localhost:8081"), "http://localhost:8081/");
        assert_eq!(base("localhost:8082"), "https://localhost:8082/");
    }
}
