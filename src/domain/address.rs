//! Addresses of things and of the servers that hold them.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::Url;

/// Longest address that is read from anywhere, in bytes (security.md section 1, rule 5).
pub const MAX_ADDRESS: usize = 2_048;

/// Why a text is not an address of a thing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// The text is no absolute URL.
    #[error("is not a complete web address")]
    Malformed,
    /// The scheme is neither `https` nor `http`.
    #[error("must begin with https:// or http://")]
    Scheme,
    /// The address carries a user name or a password.
    #[error("must not contain a user name or password")]
    Userinfo,
    /// The address is longer than [`MAX_ADDRESS`] bytes.
    #[error("is longer than 2048 characters")]
    TooLong,
}

/// The absolute `http(s)` address of a thing: its ActivityPub id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ObjectUrl(Url);

impl ObjectUrl {
    /// Reads an address. Only `http` and `https`, with a host, without user name and password.
    ///
    /// # Errors
    /// [`AddressError`] says what is wrong.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        if text.len() > MAX_ADDRESS {
            return Err(AddressError::TooLong);
        }
        let url = Url::parse(text.trim()).map_err(|_malformed| AddressError::Malformed)?;
        Self::try_from(url)
    }

    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The parsed address.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// Scheme, host and port: who may speak for this address (FEP-fe34).
    #[must_use]
    pub fn origin(&self) -> Origin {
        Origin {
            scheme: self.0.scheme().to_owned(),
            host: self.host(),
        }
    }

    /// Host, with its port when that is not the scheme's default.
    #[must_use]
    pub fn host(&self) -> Host {
        Host::of(&self.0)
    }

    /// Whether the host is this machine or an address that only a private network has. A name
    /// that leads to one is found out when it is resolved.
    #[must_use]
    pub fn is_private(&self) -> bool {
        match self.0.host() {
            Some(url::Host::Ipv4(ip)) => is_private_v4(ip),
            Some(url::Host::Ipv6(ip)) => match ip.to_ipv4_mapped() {
                Some(ip) => is_private_v4(ip),
                None => {
                    ip.is_loopback()
                        || ip.is_unspecified()
                        || ip.is_unique_local()
                        || ip.is_unicast_link_local()
                }
            },
            Some(url::Host::Domain(_)) => {
                let host = self.host();
                let name = host.name();
                name == "localhost" || name.ends_with(".localhost")
            }
            None => false,
        }
    }

    /// This address with the path replaced by `path`, query and fragment dropped.
    #[must_use]
    pub fn at(&self, path: &str) -> Self {
        let mut url = self.0.clone();
        url.set_path(path);
        url.set_query(None);
        url.set_fragment(None);
        Self(url)
    }

    /// This address with `suffix` appended to its path, for example `/inbox`.
    #[must_use]
    pub fn join_path(&self, suffix: &str) -> Self {
        let path = format!("{}{suffix}", self.0.path().trim_end_matches('/'));
        self.at(&path)
    }

    /// This address without its fragment: a key's id becomes its document's.
    #[must_use]
    pub fn without_fragment(&self) -> Self {
        let mut url = self.0.clone();
        url.set_fragment(None);
        Self(url)
    }
}

fn is_private_v4(ip: std::net::Ipv4Addr) -> bool {
    let shared = matches!(
        ip.octets(),
        [100, 64..=127, ..] | [192, 0, 0, _] | [198, 18 | 19, ..]
    );
    shared
        || ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_unspecified()
        || ip.is_broadcast()
}

impl TryFrom<Url> for ObjectUrl {
    type Error = AddressError;

    fn try_from(url: Url) -> Result<Self, AddressError> {
        if !matches!(url.scheme(), "https" | "http") {
            return Err(AddressError::Scheme);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressError::Userinfo);
        }
        if !Host::of(&url).has_whole_name() {
            return Err(AddressError::Malformed);
        }
        if url.as_str().len() > MAX_ADDRESS {
            return Err(AddressError::TooLong);
        }
        Ok(Self(url))
    }
}

impl TryFrom<String> for ObjectUrl {
    type Error = AddressError;

    fn try_from(text: String) -> Result<Self, AddressError> {
        Self::parse(&text)
    }
}

impl std::str::FromStr for ObjectUrl {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        Self::parse(text)
    }
}

impl From<ObjectUrl> for String {
    fn from(url: ObjectUrl) -> Self {
        url.0.into()
    }
}

impl fmt::Display for ObjectUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

/// Scheme, host and port. Two addresses belong together only when their origins are equal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Origin {
    /// `https`, or `http` for hosts named in `federation.allow_local`.
    pub scheme: String,
    /// Host with its port when that is not the scheme's default.
    pub host: Host,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)
    }
}

/// A server's host name, lower case, punycode, no trailing dot, with its port when that is not
/// the scheme's default: `tilburg.example`, `localhost:8081`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Host(String);

impl Host {
    /// The host of a parsed URL; empty only for URLs without one, which [`ObjectUrl`] refuses.
    #[must_use]
    pub fn of(url: &Url) -> Self {
        let name = url.host_str().unwrap_or_default().to_ascii_lowercase();
        let name = name.strip_suffix('.').unwrap_or(&name);
        match url.port() {
            Some(port) => Self(format!("{name}:{port}")),
            None => Self(name.to_owned()),
        }
    }

    /// Reads `host` or `host:port`, normalising case, IDNA and a trailing dot.
    ///
    /// # Errors
    /// [`AddressError::Malformed`] when the text is no host.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        if text.is_empty() || text.contains(['/', '@', '?', '#', '\\']) {
            return Err(AddressError::Malformed);
        }
        // `:80` and `:443` are kept only where they are not the default of https.
        let url = Url::parse(&format!("https://{text}/"))
            .map_err(|_malformed| AddressError::Malformed)?;
        let host = Self::of(&url);
        if host.has_whole_name() {
            Ok(host)
        } else {
            Err(AddressError::Malformed)
        }
    }

    /// Whether no part of the name is empty: `a..example` is nobody's, and `127.0.0.1..` reads as a
    /// name to some and as an address to others.
    fn has_whole_name(&self) -> bool {
        self.name().split('.').all(|label| !label.is_empty())
    }

    /// The host as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name without its port.
    #[must_use]
    pub fn name(&self) -> &str {
        match self.0.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
            _ => &self.0,
        }
    }

    /// Whether this host is `other` or lies below it: `a.evil.example` lies below `evil.example`.
    /// A rule without a port holds for every port of that name.
    #[must_use]
    pub fn is_within(&self, other: &Host) -> bool {
        if self == other {
            return true;
        }
        let rule = other.as_str();
        let name = if rule == other.name() {
            self.name()
        } else {
            self.as_str()
        };
        name == rule
            || name
                .strip_suffix(rule)
                .is_some_and(|rest| rest.ends_with('.'))
    }
}

impl TryFrom<String> for Host {
    type Error = AddressError;

    fn try_from(text: String) -> Result<Self, AddressError> {
        Self::parse(&text)
    }
}

impl std::str::FromStr for Host {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        Self::parse(text)
    }
}

impl From<Host> for String {
    fn from(host: Host) -> Self {
        host.0
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn origins_differ_by_port() {
        let a = ObjectUrl::parse("http://localhost:8080/territory").unwrap();
        let b = ObjectUrl::parse("http://localhost:8081/territory").unwrap();
        assert_ne!(a.origin(), b.origin());
        assert_eq!(a.host().as_str(), "localhost:8080");
    }

    #[test]
    fn what_is_no_address_is_refused_with_its_reason() {
        let cases = [
            ("http://victim@evil.example/", AddressError::Userinfo),
            ("javascript:alert(1)", AddressError::Scheme),
            ("file:///etc/passwd", AddressError::Scheme),
            ("/relative", AddressError::Malformed),
            ("https://./", AddressError::Malformed),
            ("https://127.0.0.1../", AddressError::Malformed),
            ("", AddressError::Malformed),
        ];
        for (text, why) in cases {
            assert_eq!(ObjectUrl::parse(text), Err(why), "{text}");
        }
    }

    #[test]
    fn addresses_inside_a_network_are_told_from_public_ones() {
        for private in [
            "http://10.0.0.1/",
            "http://127.1/",
            "http://0x7f000001/",
            "http://[::ffff:192.168.1.1]/",
            "http://[fe80::1]:8080/",
            "http://100.64.0.1/",
            "http://localhost:8080/",
        ] {
            assert!(ObjectUrl::parse(private).unwrap().is_private(), "{private}");
        }
        for public in [
            "https://vilnius.example/",
            "https://1.1.1.1/",
            "https://[2606:4700::1]/",
        ] {
            assert!(!ObjectUrl::parse(public).unwrap().is_private(), "{public}");
        }
    }

    #[test]
    fn a_block_holds_below_the_name_and_not_beside_it() {
        let rule = Host::parse("Evil.Example.").unwrap();
        assert_eq!(rule.as_str(), "evil.example");
        for inside in ["evil.example", "a.evil.example", "evil.example:8443"] {
            assert!(Host::parse(inside).unwrap().is_within(&rule), "{inside}");
        }
        for outside in ["notevil.example", "evil.example.org"] {
            assert!(!Host::parse(outside).unwrap().is_within(&rule), "{outside}");
        }
    }
}
