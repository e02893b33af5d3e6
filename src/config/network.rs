//! Networks of proxies.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

/// Reads a network, an address, or `loopback`, which is two networks.
///
/// # Errors
/// What to write instead.
pub fn networks(text: &str) -> Result<Vec<IpNet>, String> {
    if text == "loopback" {
        return Ok(vec![
            Ipv4Net::new_assert(Ipv4Addr::new(127, 0, 0, 0), 8).into(),
            Ipv6Net::new_assert(Ipv6Addr::LOCALHOST, 128).into(),
        ]);
    }
    text.parse::<IpNet>()
        .ok()
        .or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
        .map(|network| vec![network.trunc()])
        .ok_or_else(|| {
            "is neither a network such as 10.0.0.0/8, nor an IP address, nor `loopback`".to_owned()
        })
}
