//! Other servers, and how we stand with them.

use chrono::{DateTime, Utc};

use super::{
    Host, ObjectUrl,
    document::{always_written, words},
};

words! {
    /// How this node and another stand with each other (contract.md section 4).
    pub enum PeerState {
        /// We have met it and neither follows the other.
        Seen = "seen",
        /// We asked to follow and wait for the answer, or it waits for ours.
        Requested = "requested",
        /// We follow it: its things are taken in.
        Following = "following",
        /// It follows us: our things go to it.
        Followed = "followed",
        /// Both.
        Mutual = "mutual",
        /// What it sends is held back from pages and search.
        Limited = "limited",
        /// Nothing is taken from it and nothing goes to it.
        Blocked = "blocked",
    }
}

words! {
    /// An operator's word about a host, above anything that was agreed with it.
    #[derive(Default)]
    pub enum Policy {
        /// Nothing special.
        #[default]
        Open = "open",
        /// Spoken to also in `allowlist` mode.
        Allowed = "allowed",
        /// Held back from pages and search.
        Limited = "limited",
        /// Neither heard nor spoken to.
        Blocked = "blocked",
    }
}
always_written!(Policy);

/// The operator's words about hosts, each holding for every name below its host too.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HostRules {
    words: Vec<(Host, Policy)>,
    allowlist: bool,
}

impl HostRules {
    /// These words. In `allowlist` mode a host about which nothing was said is not spoken to.
    #[must_use]
    pub const fn new(words: Vec<(Host, Policy)>, allowlist: bool) -> Self {
        Self { words, allowlist }
    }

    /// The word about a host: of several, the strictest.
    #[must_use]
    pub fn policy(&self, host: &Host) -> Policy {
        let said = |policy: Policy| {
            self.words
                .iter()
                .any(|(rule, is)| *is == policy && host.is_within(rule))
        };
        [Policy::Blocked, Policy::Limited, Policy::Allowed]
            .into_iter()
            .find(|policy| said(*policy))
            .unwrap_or_default()
    }

    /// Whether the host is neither heard nor spoken to.
    #[must_use]
    pub fn block(&self, host: &Host) -> bool {
        self.policy(host) == Policy::Blocked
    }

    /// Whether the host is spoken to. A limited one is: the operator knows it and holds back what
    /// it sends, no more.
    #[must_use]
    pub fn speak_to(&self, host: &Host) -> bool {
        match self.policy(host) {
            Policy::Blocked => false,
            Policy::Limited | Policy::Allowed => true,
            Policy::Open => !self.allowlist,
        }
    }

    /// Whether an activity of this type is delivered to the host. What ends something is, a Reject
    /// of theirs, an Undo of ours and the Leave of somebody here, also where only allowed hosts are
    /// spoken to otherwise.
    #[must_use]
    pub fn deliver(&self, host: &Host, activity_type: &str) -> bool {
        self.speak_to(host)
            || (matches!(activity_type, "Reject" | "Undo" | "Leave") && !self.block(host))
    }
}

words! {
    /// What became of a Follow.
    pub enum FollowState {
        /// Sent or received, and not answered.
        Requested = "requested",
        /// Accepted.
        Accepted = "accepted",
        /// Refused.
        Rejected = "rejected",
    }
}

words! {
    /// Which of our actors follows somebody elsewhere, and so for whom.
    #[derive(Default)]
    pub enum FollowedBy {
        /// The territory: its operator wants what another node publishes.
        #[default]
        Territory = "territory",
        /// The node's own actor, for all of its learners who follow that one (federation.md
        /// section 2.7): who they are stays here.
        Application = "application",
    }
}

words! {
    /// Which signature a host takes (double-knock).
    #[derive(Default)]
    pub enum SignatureForm {
        /// draft-cavage-http-signatures-12.
        #[default]
        Cavage = "cavage",
        /// RFC 9421 HTTP Message Signatures.
        Rfc9421 = "rfc9421",
    }
}

/// Another server as this node knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peer {
    /// Its host, with the port when that is not the default.
    pub host: Host,
    /// Its base address, for example `https://tilburg.example/`.
    pub url: ObjectUrl,
    /// NodeInfo's software name, lower case: `waymark`, `mastodon`.
    pub software: Option<String>,
    /// The actor that we follow or would follow: a territory's Group.
    pub actor: Option<ObjectUrl>,
    /// What it calls itself.
    pub name: Option<String>,
    /// The operator's word.
    pub policy: Policy,
    /// Why, in the operator's words.
    pub reason: Option<String>,
    /// What became of our Follow, if there is one.
    pub following: Option<FollowState>,
    /// How many of its actors follow ours.
    pub followers: i64,
    /// How many of its actors wait for our answer.
    pub requests: i64,
    /// Deliveries not yet acknowledged.
    pub pending: i64,
    /// Deliveries that it refused and that were put aside.
    pub parked: i64,
    /// Since when every delivery failed.
    pub failing_since: Option<DateTime<Utc>>,
    /// When it is tried next.
    pub retry_at: Option<DateTime<Utc>>,
    /// When a delivery last succeeded.
    pub last_success: Option<DateTime<Utc>>,
    /// What went wrong last.
    pub last_error: Option<String>,
    /// When it was first met.
    pub created: DateTime<Utc>,
}

impl Peer {
    /// The one word that the API and the command line show.
    #[must_use]
    pub fn state(&self) -> PeerState {
        let follow = self.following == Some(FollowState::Accepted);
        match (self.policy, follow, self.followers > 0) {
            (Policy::Blocked, _, _) => PeerState::Blocked,
            (Policy::Limited, _, _) => PeerState::Limited,
            (_, true, true) => PeerState::Mutual,
            (_, true, false) => PeerState::Following,
            _ if self.following == Some(FollowState::Requested) || self.requests > 0 => {
                PeerState::Requested
            }
            (_, false, true) => PeerState::Followed,
            (_, false, false) => PeerState::Seen,
        }
    }

    /// Whether it is a territory whose things are shown here.
    #[must_use]
    pub fn is_neighbour(&self) -> bool {
        matches!(self.state(), PeerState::Following | PeerState::Mutual)
    }

    /// Whether it is a territory that shows our things; followers on other software are people.
    #[must_use]
    pub fn shows_ours(&self) -> bool {
        let follows = matches!(self.state(), PeerState::Followed | PeerState::Mutual);
        follows && self.software.as_deref() == Some("waymark")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn host(text: &str) -> Host {
        Host::parse(text).unwrap()
    }

    #[test]
    fn of_several_words_the_strictest_holds_and_it_holds_below_its_name() {
        let rules = HostRules::new(
            vec![
                (host("example"), Policy::Allowed),
                (host("tilburg.example"), Policy::Limited),
                (host("bad.tilburg.example"), Policy::Blocked),
            ],
            true,
        );
        for (name, policy, spoken_to) in [
            ("vilnius.example", Policy::Allowed, true),
            ("tilburg.example", Policy::Limited, true),
            ("www.tilburg.example", Policy::Limited, true),
            ("bad.tilburg.example", Policy::Blocked, false),
            ("very.bad.tilburg.example", Policy::Blocked, false),
            ("novisad.test", Policy::Open, false),
        ] {
            assert_eq!(rules.policy(&host(name)), policy, "{name}");
            assert_eq!(rules.speak_to(&host(name)), spoken_to, "{name}");
            assert_eq!(rules.deliver(&host(name), "Create"), spoken_to, "{name}");
            let answered = policy != Policy::Blocked;
            assert_eq!(rules.deliver(&host(name), "Reject"), answered, "{name}");
            assert_eq!(rules.deliver(&host(name), "Undo"), answered, "{name}");
            assert_eq!(rules.deliver(&host(name), "Leave"), answered, "{name}");
        }
    }

    #[test]
    fn silence_means_yes_unless_only_allowed_hosts_are_spoken_to() {
        for (allowlist, spoken_to) in [(false, true), (true, false)] {
            let rules = HostRules::new(Vec::new(), allowlist);
            assert_eq!(rules.speak_to(&host("tilburg.example")), spoken_to);
            assert!(!rules.block(&host("tilburg.example")));
        }
    }
}
