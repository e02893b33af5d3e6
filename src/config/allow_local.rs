//! The hosts that may be spoken to over plain http and on this machine: tests and demos only.

use crate::domain::Host;

/// The list of `federation.allow_local`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AllowLocal(Vec<Entry>);

/// One entry: `host`, `host:port`, `*.localhost` or `*.localhost:port`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Whether it stands for every name below `host`, and not for `host` itself.
    below: bool,
    host: Host,
}

impl AllowLocal {
    /// The hosts of these entries.
    #[must_use]
    pub fn new(entries: Vec<Entry>) -> Self {
        Self(entries)
    }

    /// Whether this host may be spoken to over plain http, with a port, and on this machine. An
    /// entry without a port holds for every port.
    #[must_use]
    pub fn permits(&self, host: &Host) -> bool {
        self.0.iter().any(|entry| entry.permits(host))
    }

    /// Whether the list is empty, as it is on every real node.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Entry {
    /// Reads an entry.
    ///
    /// # Errors
    /// What to write instead.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (below, name) = match text.strip_prefix("*.") {
            Some(name) => (true, name),
            None => (false, text),
        };
        let host = Host::parse(name)
            .ok()
            .filter(|host| !host.as_str().contains('*'))
            .ok_or("is not host[:port], such as vilnius.localhost or 127.0.0.1:9701")?;
        if below && host.name() != "localhost" {
            return Err("is too wide: only *.localhost may begin with a star".to_owned());
        }
        Ok(Self { below, host })
    }

    fn permits(&self, host: &Host) -> bool {
        let named = self.host.as_str() == self.host.name();
        let port_fits = named || port(&self.host) == port(host);
        let name_fits = if self.below {
            host.name()
                .strip_suffix(self.host.name())
                .and_then(|above| above.strip_suffix('.'))
                .is_some_and(|above| !above.is_empty())
        } else {
            host.name() == self.host.name()
        };
        port_fits && name_fits
    }
}

fn port(host: &Host) -> &str {
    host.as_str().get(host.name().len()..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn list(entries: &[&str]) -> AllowLocal {
        AllowLocal::new(
            entries
                .iter()
                .map(|entry| Entry::parse(entry).unwrap())
                .collect(),
        )
    }

    fn permits(entries: &[&str], host: &str) -> bool {
        list(entries).permits(&Host::parse(host).unwrap())
    }

    #[test]
    fn an_entry_holds_for_its_host_and_port_only() {
        assert!(permits(&["127.0.0.1:9701"], "127.0.0.1:9701"));
        assert!(!permits(&["127.0.0.1:9701"], "127.0.0.1:9702"));
        assert!(!permits(&["127.0.0.1:9701"], "127.0.0.1"));
        assert!(!permits(&["127.0.0.1:9701"], "127.0.0.2:9701"));
        assert!(permits(&["vilnius.test"], "Vilnius.test:8080"));
        assert!(!permits(&["vilnius.test"], "not-vilnius.test"));
        assert!(!permits(&[], "localhost"));
    }

    #[test]
    fn a_star_stands_for_names_below_localhost() {
        assert!(permits(&["*.localhost"], "vilnius.localhost:8081"));
        assert!(permits(&["*.localhost:8081"], "vilnius.localhost:8081"));
        assert!(!permits(&["*.localhost:8081"], "vilnius.localhost:8082"));
        assert!(!permits(&["*.localhost"], "localhost:8081"));
        assert!(!permits(&["*.localhost"], "evillocalhost"));
        assert!(!permits(&["*.localhost"], "vilnius.localhost.evil.example"));
    }

    #[test]
    fn what_is_too_wide_or_no_host_is_refused() {
        for wrong in ["*", "*.example.org", "a.*.localhost", "http://a", "a/b", ""] {
            assert!(Entry::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn ip_addresses_of_version_6_are_hosts() {
        assert!(permits(&["[::1]:9701"], "[::1]:9701"));
        assert!(!permits(&["[::1]:9701"], "[::1]:9702"));
        assert!(permits(&["[::1]"], "[::1]:9702"));
    }
}
