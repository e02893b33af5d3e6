//! Which hosts may be spoken to over plain http and on this machine: `federation.allow_local`.

use url::{Host, Url};

use crate::domain;

/// The hosts that may be spoken to over plain `http`, with a port, and on this machine or network.
/// Empty on every real node: tests and demos only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AllowLocal(Vec<Entry>);

/// One entry: `host`, `host:port`, `*.localhost`, `127.0.0.1:9701`, `[::1]:9701`. Without a port it
/// holds for all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
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
    /// The hosts of these entries.
    #[must_use]
    pub fn new(entries: Vec<Entry>) -> Self {
        Self(entries)
    }

    /// Reads a list of entries.
    ///
    /// # Errors
    /// What to write instead of the first entry that is none.
    pub fn parse<S: AsRef<str>>(entries: &[S]) -> Result<Self, String> {
        let read = |entry: &S| Entry::parse(entry.as_ref());
        entries.iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// Whether the list is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the host and port of this address are allowed.
    #[must_use]
    pub fn covers(&self, url: &Url) -> bool {
        let Some(host) = url.host().map(written) else {
            return false;
        };
        let port = url.port_or_known_default();
        self.0
            .iter()
            .any(|entry| entry.hosts.contain(&host) && (entry.port.is_none() || entry.port == port))
    }

    /// Whether a server is spoken to over plain http.
    #[must_use]
    pub fn covers_host(&self, host: &domain::Host) -> bool {
        Url::parse(&format!("http://{host}/")).is_ok_and(|url| self.covers(&url))
    }

    /// Whether the name is allowed on any port. A resolver does not know the port; whoever asks it
    /// has checked the address by [`Self::covers`].
    #[must_use]
    pub fn covers_name(&self, name: &str) -> bool {
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        self.0.iter().any(|entry| entry.hosts.contain(&name))
    }
}

impl Entry {
    /// Reads an entry.
    ///
    /// # Errors
    /// What to write instead.
    pub fn parse(text: &str) -> Result<Self, String> {
        Self::read(text).ok_or_else(|| {
            "is no host: write host, host:port, *.localhost or an address such as 127.0.0.1:9701"
                .to_owned()
        })
    }

    fn read(text: &str) -> Option<Self> {
        let (name, port) = match text.rsplit_once(':') {
            Some((name, port)) if !text.ends_with(']') => (name, Some(port.parse().ok()?)),
            _ => (text, None),
        };
        let parent = name.strip_prefix("*.");
        if parent.unwrap_or(name).contains('*') {
            return None;
        }
        let hosts = match parent {
            // A wider star would open the door to somebody else's names.
            Some(parent) => match Host::parse(parent).ok()? {
                Host::Domain(name) if name == "localhost" => Hosts::Below(format!(".{name}")),
                _ => return None,
            },
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn covers(entries: &[&str], url: &str) -> bool {
        let entries = entries
            .iter()
            .map(|entry| Entry::parse(entry).unwrap())
            .collect();
        AllowLocal::new(entries).covers(&Url::parse(url).unwrap())
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
    fn a_star_holds_below_localhost_and_not_for_it() {
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
    fn what_is_no_host_is_refused() {
        for entry in [
            "http://localhost",
            "*",
            "*.example.org",
            "*.127.0.0.1",
            "localhost:http",
            "localhost:99999",
            "::1",
            "a b",
            "user@host",
            "host/path",
            "",
        ] {
            assert!(Entry::parse(entry).is_err(), "{entry}");
        }
    }

    #[test]
    fn a_server_is_known_by_its_host() {
        let list = AllowLocal::new(vec![Entry::parse("localhost:8081").unwrap()]);
        assert!(list.covers_host(&domain::Host::parse("localhost:8081").unwrap()));
        assert!(!list.covers_host(&domain::Host::parse("localhost:8082").unwrap()));
        assert!(list.covers_name("localhost"));
        assert!(!list.covers_name("tilburg.example"));
    }
}
