//! What an operator can do about another node, as things stand with it.

use crate::{
    domain::{
        Peer,
        peer::{FollowState, Policy},
    },
    text::Translator,
};

/// A button.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Choice {
    /// What it sends as `do`.
    pub value: &'static str,
    pub label: String,
    /// What it means, in a sentence.
    pub hint: String,
    /// Whether a reason goes with it.
    pub reason: bool,
    /// Whether it is what somebody mostly comes for.
    pub primary: bool,
    pub danger: bool,
}

/// The buttons, what is mostly wanted first.
pub(super) fn choices(peer: &Peer, allowlist: bool, t: &Translator) -> Vec<Choice> {
    let wanted = ["accept", "retry", "follow", "unblock"];
    let possible = possible(peer, allowlist);
    let first = possible.first().copied();
    let choice = |value: &'static str| Choice {
        primary: first == Some(value) && wanted.contains(&value),
        value,
        label: t.get(&format!("peer-do-{}", word(value, peer))),
        hint: t.get(&format!("peer-do-{}-hint", word(value, peer))),
        reason: matches!(value, "limit" | "block"),
        danger: matches!(value, "block" | "reject"),
    };
    possible.into_iter().map(choice).collect()
}

/// The messages of a button. To refuse is one thing for who asks, another for who follows already.
fn word(value: &'static str, peer: &Peer) -> &'static str {
    match value {
        "reject" if peer.requests == 0 => "drop",
        value => value,
    }
}

fn possible(peer: &Peer, allowlist: bool) -> Vec<&'static str> {
    if peer.policy == Policy::Blocked {
        return vec!["unblock"];
    }
    let mut choices = Vec::new();
    let asks = peer.requests > 0;
    if asks || (allowlist && peer.policy == Policy::Open) {
        choices.push("accept");
    }
    let held_up = peer.failing_since.is_some() || peer.retry_at.is_some();
    if peer.parked > 0 || (peer.pending > 0 && held_up) {
        choices.push("retry");
    }
    if peer.parked > 0 {
        choices.push("dismiss");
    }
    if peer.following == Some(FollowState::Accepted) {
        choices.push("backfill");
    }
    match peer.following {
        Some(FollowState::Accepted | FollowState::Requested) => choices.push("unfollow"),
        Some(FollowState::Rejected) | None => choices.push("follow"),
    }
    if asks || peer.followers > 0 {
        choices.push("reject");
    }
    choices.push(if peer.policy == Policy::Limited {
        "unlimit"
    } else {
        "limit"
    });
    choices.push("block");
    choices
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::{ObjectUrl, time::now};

    fn peer() -> Peer {
        let url = ObjectUrl::parse("https://tilburg.example/").unwrap();
        Peer {
            host: url.host(),
            url,
            software: None,
            actor: None,
            name: None,
            policy: Policy::Open,
            reason: None,
            following: None,
            followers: 0,
            requests: 0,
            pending: 0,
            parked: 0,
            failing_since: None,
            retry_at: None,
            last_success: None,
            last_error: None,
            created: now(),
        }
    }

    #[test]
    fn only_what_makes_sense_is_offered() {
        let seen = peer();
        assert_eq!(possible(&seen, false), ["follow", "limit", "block"]);
        assert_eq!(
            possible(&seen, true),
            ["accept", "follow", "limit", "block"]
        );
        let asks = Peer {
            requests: 1,
            ..peer()
        };
        assert_eq!(
            possible(&asks, false),
            ["accept", "follow", "reject", "limit", "block"]
        );
        let failing = Peer {
            following: Some(FollowState::Accepted),
            failing_since: Some(now()),
            pending: 3,
            followers: 1,
            policy: Policy::Limited,
            ..peer()
        };
        assert_eq!(
            possible(&failing, false),
            [
                "retry", "backfill", "unfollow", "reject", "unlimit", "block"
            ]
        );
        assert_eq!(possible(&failing, true), possible(&failing, false));
        let held = Peer {
            pending: 1,
            retry_at: Some(now()),
            ..peer()
        };
        assert_eq!(
            possible(&held, false),
            ["retry", "follow", "limit", "block"]
        );
        let refusing = Peer {
            parked: 1,
            ..peer()
        };
        assert_eq!(
            possible(&refusing, false),
            ["retry", "dismiss", "follow", "limit", "block"]
        );
        let blocked = Peer {
            policy: Policy::Blocked,
            ..failing
        };
        assert_eq!(possible(&blocked, false), ["unblock"]);
    }

    #[test]
    fn every_button_has_its_words() {
        for tag in Translator::languages() {
            let t = Translator::new(&tag);
            for word in [
                "accept", "retry", "dismiss", "backfill", "follow", "unfollow", "reject", "drop",
                "limit", "unlimit", "block", "unblock",
            ] {
                for message in [format!("peer-do-{word}"), format!("peer-do-{word}-hint")] {
                    assert!(!t.get(&message).contains('⟦'), "{tag}: {message}");
                }
            }
        }
    }
}
