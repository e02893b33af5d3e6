//! Who a request comes from.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::http::{HeaderMap, HeaderName};
use ipnet::IpNet;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The visitor's address, as far as the trusted proxies tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Client {
    /// The address; a mapped IPv4 address as IPv4.
    pub address: IpAddr,
    /// Whether a trusted proxy told it.
    pub forwarded: bool,
}

impl Client {
    /// The nearest address that is no trusted proxy's, read from the right of `X-Forwarded-For`:
    /// whatever stands further left anybody could have written.
    #[must_use]
    pub fn of(peer: SocketAddr, headers: &HeaderMap, trusted: &[IpNet]) -> Self {
        let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
        let mut client = Self {
            address: peer.ip().to_canonical(),
            forwarded: false,
        };
        let told = headers
            .get_all(FORWARDED_FOR)
            .iter()
            .filter_map(|value| value.to_str().ok());
        let hops: Vec<&str> = told.flat_map(|value| value.split(',')).collect();
        for hop in hops.into_iter().rev() {
            if !is_trusted(&client.address) {
                break;
            }
            let Some(address) = address(hop.trim()) else {
                break;
            };
            client = Self {
                address,
                forwarded: true,
            };
        }
        client
    }

    /// Whether the request was made on this machine and no proxy forwarded it.
    #[must_use]
    pub fn is_this_machine(&self) -> bool {
        self.address.is_loopback() && !self.forwarded
    }

    /// What limits count by: an IPv4 address, or an IPv6 network of 64 bits.
    #[must_use]
    pub fn key(&self) -> ClientKey {
        ClientKey(match self.address {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => IpAddr::V6(truncated(address, 64)),
        })
    }
}

/// What limits count by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientKey(IpAddr);

/// An address as proxies write it: plain, in brackets, or with a port.
fn address(text: &str) -> Option<IpAddr> {
    let plain = text.trim_start_matches('[').trim_end_matches(']');
    plain
        .parse()
        .ok()
        .or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
        .map(|address| address.to_canonical())
}

fn truncated(address: Ipv6Addr, bits: u32) -> Ipv6Addr {
    Ipv6Addr::from_bits(address.to_bits() & !(u128::MAX >> bits))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn client(peer: &str, forwarded: &[&str], trusted: &[&str]) -> Client {
        let headers = forwarded
            .iter()
            .map(|value| (FORWARDED_FOR, value.parse().unwrap()))
            .collect::<HeaderMap>();
        let trusted: Vec<_> = trusted
            .iter()
            .map(|network| network.parse().unwrap())
            .collect();
        Client::of(peer.parse().unwrap(), &headers, &trusted)
    }

    const LOOPBACK: &[&str] = &["127.0.0.0/8", "::1/128"];

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let told = client("127.0.0.1:5", &["203.0.113.7"], LOOPBACK);
        assert_eq!(
            (told.address.to_string().as_str(), told.forwarded),
            ("203.0.113.7", true)
        );
        let stranger = client("198.51.100.9:5", &["203.0.113.7"], LOOPBACK);
        assert_eq!(
            (stranger.address.to_string().as_str(), stranger.forwarded),
            ("198.51.100.9", false)
        );
    }

    #[test]
    fn what_a_visitor_wrote_further_left_does_not_count() {
        let trusted = &["127.0.0.0/8", "10.0.0.0/8"];
        let spoofed = client(
            "127.0.0.1:5",
            &["1.1.1.1, 203.0.113.7", "10.0.0.3"],
            trusted,
        );
        assert_eq!(spoofed.address.to_string(), "203.0.113.7");
        let garbage = client("127.0.0.1:5", &["1.1.1.1, junk, 10.0.0.3"], trusted);
        assert_eq!(garbage.address.to_string(), "10.0.0.3");
    }

    #[test]
    fn proxies_write_addresses_in_several_ways() {
        for (written, address) in [
            ("203.0.113.7:4711", "203.0.113.7"),
            ("[2001:db8::7]:4711", "2001:db8::7"),
            ("[2001:db8::7]", "2001:db8::7"),
            ("::ffff:203.0.113.7", "203.0.113.7"),
        ] {
            let told = client("[::ffff:127.0.0.1]:5", &[written], LOOPBACK);
            assert_eq!(told.address.to_string(), address, "{written}");
        }
    }

    #[test]
    fn this_machine_is_known_unless_a_proxy_spoke() {
        assert!(client("127.0.0.1:5", &[], LOOPBACK).is_this_machine());
        assert!(client("[::1]:5", &[], &[]).is_this_machine());
        assert!(!client("127.0.0.1:5", &["127.0.0.1"], LOOPBACK).is_this_machine());
        assert!(!client("10.0.0.1:5", &[], LOOPBACK).is_this_machine());
    }

    #[test]
    fn a_network_of_64_bits_is_one_client() {
        let key = |address: &str| client(address, &[], &[]).key();
        assert_eq!(key("[2001:db8:1:2::1]:5"), key("[2001:db8:1:2:ffff::9]:6"));
        assert_ne!(key("[2001:db8:1:2::1]:5"), key("[2001:db8:1:3::1]:5"));
        assert_ne!(key("203.0.113.7:5"), key("203.0.113.8:5"));
    }
}
