//! Which hosts of this machine may be spoken to: `federation.allow_local` (contract.md section 2).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// An entry of `federation.allow_local` that names no host.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{entry}` is no host: write host, host:port, *.localhost or an address such as 127.0.0.1:9701"
)]
pub struct AllowLocalError {
    /// The entry as it was written.
    pub entry: String,
}

/// The hosts that may be spoken to over plain `http`, with a port, and on this machine or network.
/// Empty on every real node: tests and demos only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AllowLocal {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    hosts: Hosts,
    /// `None`: every port.
    port: Option<u16>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Hosts {
    One(String),
    /// Every name that ends in this, which begins with a dot.
    Below(String),
}

impl AllowLocal {
    /// Reads the entries of the setting: `host`, `host:port`, `*.localhost`, `127.0.0.1:9701`,
    /// `[::1]:9701`. Without a port an entry holds for all of them; empty entries are skipped.
    ///
    /// # Errors
    /// Names the first entry that is no host.
    pub fn parse<S: AsRef<str>>(entries: &[S]) -> Result<Self, AllowLocalError> {
        let entries = entries
            .iter()
            .map(|entry| entry.as_ref().trim())
            .filter(|entry| !entry.is_empty())
            .map(|entry| {
                Entry::parse(entry).ok_or_else(|| AllowLocalError {
                    entry: entry.to_owned(),
                })
            })
            .collect::<Result<_, _>>()?;
        Ok(Self { entries })
    }

    /// Whether the host and port of this address are allowed.
    #[must_use]
    pub fn covers(&self, url: &Url) -> bool {
        let Some(host) = url.host().map(written) else {
            return false;
        };
        let port = url.port_or_known_default();
        self.entries
            .iter()
            .any(|entry| entry.hosts.contain(&host) && (entry.port.is_none() || entry.port == port))
    }

    /// Whether the name is allowed on any port. A resolver does not know the port; whoever asks it
    /// has checked the address by [`Self::covers`].
    #[must_use]
    pub fn covers_name(&self, name: &str) -> bool {
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        self.entries.iter().any(|entry| entry.hosts.contain(&name))
    }
}

impl Entry {
    fn parse(text: &str) -> Option<Self> {
        let (name, port) = match text.rsplit_once(':') {
            Some((name, port)) if !text.ends_with(']') => (name, Some(port.parse().ok()?)),
            _ => (text, None),
        };
        let parent = name.strip_prefix("*.");
        if parent.unwrap_or(name).contains('*') {
            return None;
        }
        let hosts = match parent {
            Some(parent) => Hosts::Below(match Host::parse(parent).ok()? {
                Host::Domain(parent) => format!(".{parent}"),
                Host::Ipv4(_) | Host::Ipv6(_) => return None,
            }),
            None => Hosts::One(written(Host::parse(name).ok()?)),
        };
        Some(Self { hosts, port })
    }
}

impl Hosts {
    fn contain(&self, name: &str) -> bool {
        match self {
            Self::One(host) => host == name,
            Self::Below(suffix) => name.len() > suffix.len() && name.ends_with(suffix),
        }
    }
}

/// A host in the one form in which it is compared: no trailing dot, addresses without brackets.
fn written<S: AsRef<str>>(host: Host<S>) -> String {
    match host {
        Host::Domain(name) => name.as_ref().trim_end_matches('.').to_ascii_lowercase(),
        Host::Ipv4(address) => address.to_string(),
        Host::Ipv6(address) => address.to_string(),
    }
}

/// The addresses of this machine's own names, which not every system's resolver knows (RFC 6761
/// section 6.3): 127.0.0.1 for what lies below `.localhost`, and ::1 too for `localhost` itself.
#[must_use]
pub fn loopback_of(name: &str) -> Option<Vec<IpAddr>> {
    let v4 = IpAddr::V4(Ipv4Addr::LOCALHOST);
    match name.trim_end_matches('.').to_ascii_lowercase() {
        name if name == "localhost" => Some(vec![v4, IpAddr::V6(Ipv6Addr::LOCALHOST)]),
        name if name.ends_with(".localhost") => Some(vec![v4]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn covers(entries: &[&str], url: &str) -> bool {
        AllowLocal::parse(entries)
            .unwrap()
            .covers(&Url::parse(url).unwrap())
    }

    #[test]
    fn an_entry_holds_for_its_host_and_port_alone() {
        assert!(covers(&["127.0.0.1:9701"], "http://127.0.0.1:9701/actor"));
        assert!(
            covers(&["127.0.0.1:9701"], "http://0x7f.1:9701/actor"),
            "the same address"
        );
        for other in [
            "http://127.0.0.1:9702/",
            "http://127.0.0.1/",
            "http://127.0.0.2:9701/",
            "http://localhost:9701/",
            "http://[::ffff:127.0.0.1]:9701/",
            "http://127.0.0.1.evil.example:9701/",
        ] {
            assert!(!covers(&["127.0.0.1:9701"], other), "{other}");
        }
        assert!(
            covers(&["Vilnius.Localhost."], "http://vilnius.localhost:8080/"),
            "every port"
        );
        assert!(
            covers(&["localhost:443"], "https://localhost/"),
            "443 is the default of https"
        );
        assert!(
            covers(&["localhost:80"], "http://localhost/"),
            "80 is the default of http"
        );
        assert!(!covers(&["localhost:80"], "https://localhost/"));
        assert!(covers(&["[::1]:9701"], "http://[::1]:9701/"));
    }

    #[test]
    fn a_star_holds_below_the_name_and_not_for_it() {
        assert!(covers(&["*.localhost"], "http://vilnius.localhost:8080/"));
        assert!(covers(&["*.localhost"], "http://a.b.localhost/"));
        for other in [
            "http://localhost/",
            "http://evillocalhost/",
            "http://localhost.evil.example/",
        ] {
            assert!(!covers(&["*.localhost"], other), "{other}");
        }
        assert!(covers(&["*.localhost:8080"], "http://a.localhost:8080/"));
        assert!(!covers(&["*.localhost:8080"], "http://a.localhost:8081/"));
    }

    #[test]
    fn what_is_no_host_is_named() {
        for entry in [
            "http://localhost",
            "*",
            "*.127.0.0.1",
            "localhost:http",
            "localhost:99999",
            "::1",
            "a b",
            "user@host",
            "host/path",
        ] {
            let error = AllowLocal::parse(&["localhost", entry]).unwrap_err();
            assert_eq!(error.entry, entry);
        }
        assert_eq!(
            AllowLocal::parse(&["", " "]).unwrap(),
            AllowLocal::default()
        );
        assert!(!AllowLocal::default().covers(&Url::parse("http://localhost/").unwrap()));
    }
}
