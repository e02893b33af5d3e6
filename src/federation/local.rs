//! Names of this machine, which only tests and demos speak to (`federation.allow_local`).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

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
