//! Where we go: public servers by name over https, and what `federation.allow_local` names.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use crate::federation::AllowLocal;

/// Why an address is not gone to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OutOfReach {
    /// Neither `https` nor, for an allowed local host, `http`.
    #[error("the address is not https")]
    Scheme,
    /// It carries a user name or a password.
    #[error("the address carries a user name")]
    Userinfo,
    /// It names a port.
    #[error("the address names a port")]
    Port,
    /// Its host is no name with a dot: an IP address in any spelling, or a single word.
    #[error("the host is not a public name")]
    NotAName,
    /// Its name belongs to machines and networks of one's own (RFC 6761, RFC 6762, RFC 8375).
    #[error("the host's name is a local one")]
    LocalName,
    /// Its name leads to an address that is not public.
    #[error("the host's name leads to a private address")]
    PrivateAddress,
}

/// Names under which only one's own machines are found.
const LOCAL_NAMES: [&str; 6] = [
    "localhost",
    "localdomain",
    "local",
    "internal",
    "home.arpa",
    "intranet",
];

/// Checks an address without asking anybody: what it says is enough to refuse it. What its name
/// leads to is checked by [`super::resolver`] when it is connected to.
///
/// # Errors
/// [`OutOfReach`] says why it is not gone to.
pub fn check(url: &Url, local: &AllowLocal) -> Result<(), OutOfReach> {
    if !url.username().is_empty() || url.password().is_some() {
        return Err(OutOfReach::Userinfo);
    }
    if matches!(url.scheme(), "http" | "https") && local.covers(url) {
        return Ok(());
    }
    if url.scheme() != "https" {
        return Err(OutOfReach::Scheme);
    }
    let Some(Host::Domain(name)) = url.host() else {
        return Err(OutOfReach::NotAName);
    };
    let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
    let is_below = |own: &&str| {
        name.strip_suffix(*own)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    if LOCAL_NAMES.iter().any(is_below) {
        return Err(OutOfReach::LocalName);
    }
    if !name.contains('.') || name.split('.').any(str::is_empty) {
        return Err(OutOfReach::NotAName);
    }
    if url.port().is_some() {
        return Err(OutOfReach::Port);
    }
    Ok(())
}

/// Whether an address is a public one (the IANA registries of special-purpose addresses; what is
/// not global unicast is not public). An IPv4 address inside an IPv6 one is judged as itself.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let special = match address.octets() {
        [0 | 10 | 127, ..] => true, // this network, private, loopback
        [100, second, ..] => second & 0xc0 == 0x40, // 100.64.0.0/10, shared
        [169, 254, ..] => true,     // link-local
        [172, second, ..] => second & 0xf0 == 0x10, // 172.16.0.0/12, private
        [192, 0, 0 | 2, _] => true, // protocols, documentation
        [192, 88, 99, _] => true,   // 6to4 relays
        [192, 168, ..] => true,     // private
        [198, 18 | 19, ..] => true, // measurements
        [198, 51, 100, _] | [203, 0, 113, _] => true, // documentation
        [224..=255, ..] => true,    // multicast, reserved, broadcast
        _ => false,
    };
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inside) = address.to_ipv4_mapped() {
        return is_public_v4(inside);
    }
    match address.segments() {
        // NAT64 (RFC 6052): how a network without IPv4 reaches a server that has nothing else.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            let [a, b] = high.to_be_bytes();
            let [c, d] = low.to_be_bytes();
            is_public_v4(Ipv4Addr::new(a, b, c, d))
        }
        // Protocols and Teredo (2001::/23), documentation, 6to4, documentation (3fff::/20)
        [0x2001, second, ..] => second >= 0x200 && second != 0xdb8,
        [0x2002, ..] => false,
        [0x3fff, second, ..] => second >= 0x1000,
        // Global unicast is 2000::/3
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn reach(url: &str, local: &[&str]) -> Result<(), OutOfReach> {
        check(
            &Url::parse(url).unwrap(),
            &AllowLocal::parse(local).unwrap(),
        )
    }

    #[test]
    fn public_names_are_reached_over_https_alone() {
        for url in [
            "https://tilburg.example/actor",
            "https://xn--e1afmkfd.example/",
            "https://tilburg.example:443/",
            "https://tilburg.example./",
        ] {
            assert_eq!(reach(url, &[]), Ok(()), "{url}");
        }
        for (url, why) in [
            ("http://tilburg.example/", OutOfReach::Scheme),
            ("ftp://tilburg.example/", OutOfReach::Scheme),
            ("file:///etc/passwd", OutOfReach::Scheme),
            ("gopher://127.0.0.1:6379/_x", OutOfReach::Scheme),
            ("data:application/activity+json,{}", OutOfReach::Scheme),
            ("https://tilburg.example:8443/", OutOfReach::Port),
            ("https://victim@evil.example/", OutOfReach::Userinfo),
            ("https://:secret@evil.example/", OutOfReach::Userinfo),
        ] {
            assert_eq!(reach(url, &[]), Err(why), "{url}");
        }
    }

    /// N01 to N04: no spelling of an address of ours passes.
    #[test]
    fn addresses_and_local_names_are_refused_in_every_spelling() {
        for host in [
            "127.0.0.1",
            "10.0.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "8.8.8.8",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[::127.0.0.1]",
            "[2002:7f00:1::]",
            "[64:ff9b::7f00:1]",
            "0.0.0.0",
            "0",
            "2130706433",
            "0x7f000001",
            "0x7f.1",
            "017700000001",
            "0177.0.0.1",
            "127.1",
            "127.0.1",
            "127.0.0.1..",
            "①②⑦.⓪.⓪.①",
            "127。0。0。1",
        ] {
            assert_eq!(
                reach(&format!("https://{host}/"), &[]),
                Err(OutOfReach::NotAName),
                "{host}"
            );
        }
        for host in [
            "localhost",
            "LOCALHOST",
            "localhost.",
            "a.localhost",
            "foo.local",
            "metadata.google.internal",
            "router.home.arpa",
            "localhost.localdomain",
            "ⓛocalhost",
        ] {
            assert_eq!(
                reach(&format!("https://{host}/"), &[]),
                Err(OutOfReach::LocalName),
                "{host}"
            );
        }
        assert_eq!(reach("https://metadata/", &[]), Err(OutOfReach::NotAName));
    }

    #[test]
    fn allowed_local_hosts_may_be_plain_and_have_a_port() {
        let local = ["127.0.0.1:9701", "*.localhost"];
        for url in [
            "http://127.0.0.1:9701/actor",
            "https://127.0.0.1:9701/",
            "http://vilnius.localhost:8080/",
        ] {
            assert_eq!(reach(url, &local), Ok(()), "{url}");
        }
        for url in [
            "http://127.0.0.1:9702/",
            "http://localhost:8080/",
            "http://tilburg.example/",
            "http://user@127.0.0.1:9701/",
            "ftp://127.0.0.1:9701/",
        ] {
            assert!(reach(url, &local).is_err(), "{url}");
        }
    }

    #[test]
    fn only_global_unicast_is_public() {
        for text in [
            "1.1.1.1",
            "8.8.8.8",
            "100.63.255.255",
            "100.128.0.1",
            "172.15.0.1",
            "172.32.0.1",
            "192.0.1.1",
            "192.88.98.1",
            "198.17.255.255",
            "198.20.0.1",
            "223.255.255.255",
            "2606:4700::1111",
            "2a01:4f8::1",
            "2001:200::1",
            "::ffff:8.8.8.8",
            "64:ff9b::808:808",
        ] {
            assert!(is_public(text.parse().unwrap()), "{text}");
        }
        for text in [
            "0.0.0.0",
            "0.1.2.3",
            "10.1.2.3",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.0.0.170",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "239.1.1.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b::a00:1",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:db8::1",
            "2001:1ff::1",
            "2002:808:808::1",
            "3fff::1",
            "5f00::1",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!is_public(text.parse().unwrap()), "{text}");
        }
    }
}
