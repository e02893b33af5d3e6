//! Who holds how many connections.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::http::client::{Client, ClientKey};

/// The places for connections, and how many of them each client holds.
#[derive(Debug, Clone)]
pub struct Places(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    most: usize,
    of_one: usize,
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    all: usize,
    by: HashMap<ClientKey, usize>,
}

/// A place that somebody holds; free again when it is dropped.
#[derive(Debug)]
pub struct Share {
    places: Places,
    /// Nothing for a proxy, which speaks for many.
    of: Option<ClientKey>,
}

impl Places {
    pub fn new(most: usize, of_one: usize) -> Self {
        Self(Arc::new(Inner {
            most,
            of_one,
            held: Mutex::default(),
        }))
    }

    /// A place, when there is one left for this peer. One that speaks for many is not counted.
    pub fn take(&self, peer: SocketAddr, of_many: bool) -> Option<Share> {
        let client = Client {
            address: peer.ip().to_canonical(),
            forwarded: false,
        };
        let of = (!of_many).then(|| client.key());
        let mut held = self.held();
        if held.all >= self.0.most {
            return None;
        }
        if let Some(key) = of {
            let own = held.by.entry(key).or_default();
            if *own >= self.0.of_one {
                return None;
            }
            *own += 1;
        }
        held.all += 1;
        Some(Share {
            places: self.clone(),
            of,
        })
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let mut held = self.places.held();
        held.all = held.all.saturating_sub(1);
        let Some(key) = self.of else {
            return;
        };
        if let Some(own) = held.by.get_mut(&key) {
            *own = own.saturating_sub(1);
            if *own == 0 {
                held.by.remove(&key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn peer(address: &str) -> SocketAddr {
        format!("{address}:4711").parse().unwrap()
    }

    #[test]
    fn one_client_leaves_room_for_the_others() {
        let places = Places::new(4, 2);
        let first = places.take(peer("198.51.100.1"), false).unwrap();
        let _second = places.take(peer("198.51.100.1"), false).unwrap();
        assert!(places.take(peer("198.51.100.1"), false).is_none());
        let _other = places.take(peer("198.51.100.2"), false).unwrap();
        drop(first);
        let _again = places.take(peer("198.51.100.1"), false).unwrap();
        let _last = places.take(peer("[2001:db8::1]"), false).unwrap();
        assert!(
            places.take(peer("[2001:db8:1::1]"), false).is_none(),
            "full"
        );
    }

    #[test]
    fn a_network_is_one_client_and_a_proxy_is_many() {
        let places = Places::new(10, 1);
        let held = places.take(peer("[2001:db8::1]"), false).unwrap();
        assert!(places.take(peer("[2001:db8::2]"), false).is_none());
        let proxied: Vec<_> = (0..5)
            .map(|_| places.take(peer("127.0.0.1"), true).unwrap())
            .collect();
        drop((held, proxied));
        let held = places.held();
        assert!(held.by.is_empty() && held.all == 0, "nobody is remembered");
    }
}
