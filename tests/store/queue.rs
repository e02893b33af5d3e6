//! A queue with peers, followers and things to tell them, for the tests of sending.

use chrono::{DateTime, TimeDelta, Utc};
use waymark::{
    domain::{
        Host, ObjectUrl,
        delivery::{Audience, Followers, Outgoing, Software},
        peer::{FollowState, HostRules},
        time::now,
    },
    store::{
        Connection, Error, deliveries,
        doubts::Stream,
        follows::{self, Follower},
        lanes::{self, Lane, Room},
        peers,
    },
};

/// Room for every lane.
pub const ROOM: Room = Room {
    all: 100,
    failing: 100,
};

pub fn url(text: &str) -> ObjectUrl {
    ObjectUrl::parse(text).unwrap()
}

pub fn host(text: &str) -> Host {
    Host::parse(text).unwrap()
}

/// One of our actors.
pub fn ours(path: &str) -> ObjectUrl {
    url(&format!("https://city.example{path}"))
}

/// The shared inbox of a peer.
pub fn inbox(host: &str) -> ObjectUrl {
    url(&format!("https://{host}/inbox"))
}

/// What one of our actors says at a peer's shared inbox.
pub fn stream(path: &str, host: &str) -> Stream {
    Stream {
        signer: ours(path),
        inbox: inbox(host),
    }
}

/// Some seconds from now.
pub fn in_seconds(seconds: i64) -> DateTime<Utc> {
    now() + TimeDelta::seconds(seconds)
}

/// `name` on a peer follows one of our actors by the peer's shared inbox.
pub fn follows(c: &mut Connection, path: &str, peer: &str, name: &str) -> Result<(), Error> {
    let remote = url(&format!("https://{peer}/{name}"));
    peers::meet(c, &host(peer), &remote)?;
    follows::put_follower(
        c,
        &Follower {
            actor: ours(path),
            inbox: remote.join_path("/inbox"),
            follow_id: remote.join_path("/follow"),
            remote,
            host: host(peer),
            shared_inbox: Some(inbox(peer)),
            state: FollowState::Accepted,
            created: now(),
        },
    )
}

/// An activity of one of our actors, numbered, to its followers.
pub fn tell(c: &mut Connection, path: &str, number: u32) -> Result<(), Error> {
    say(
        c,
        path,
        number,
        Audience::Followers(vec![Followers {
            of: ours(path),
            on: Software::Any,
        }]),
    )
}

/// An activity of one of our actors, numbered, to an audience.
pub fn say(c: &mut Connection, path: &str, number: u32, audience: Audience) -> Result<(), Error> {
    deliveries::append(
        c,
        &Outgoing {
            url: ours(&format!("/activities/{number}")),
            actor: ours(path),
            activity_type: "Create".to_owned(),
            object: ours(&format!("/opportunities/{number}")),
            body: format!("{{\"number\":{number}}}"),
            audience,
        },
    )
}

/// Finds every recipient.
pub fn expand(c: &mut Connection) -> Result<(), Error> {
    let rules = HostRules::default();
    while deliveries::expand(c, &rules, 500)? {}
    Ok(())
}

/// The numbers of what waits in a peer's lane, in order.
pub fn waiting(c: &mut Connection, peer: &str) -> Result<Vec<u32>, Error> {
    let due = deliveries::lane(c, &host(peer), 1_000)?;
    Ok(due.iter().map(number).collect())
}

/// The number of an activity.
pub fn number(due: &deliveries::Due) -> u32 {
    let path = due.activity.as_str().rsplit('/').next().unwrap();
    path.parse().unwrap()
}

/// The hosts of the lanes that somebody gets who asks now.
pub fn leased(c: &mut Connection, owner: &str, time: DateTime<Utc>) -> Result<Vec<Lane>, Error> {
    lanes::lease(c, owner, time, time + TimeDelta::seconds(60), ROOM)
}

pub fn hosts(lanes: &[Lane]) -> Vec<&str> {
    lanes.iter().map(|lane| lane.host.as_str()).collect()
}
