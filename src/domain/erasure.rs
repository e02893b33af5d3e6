//! What somebody can still see of an erasure when everything of hers is gone: which other nodes knew
//! of her, and which have confirmed.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::{Host, ObjectUrl, delivery::DeliveryState, document::words};

/// So long a report stays. A node that is silent is given up after 30 days: some are left to read that.
pub const KEPT: TimeDelta = TimeDelta::days(45);

words! {
    /// What another node has said to an erasure. Of several places on one node the last of these
    /// counts.
    pub enum NoticeState {
        /// It was never told anything of her: there is nothing to erase.
        Nothing = "nothing",
        /// It was told, and its server has taken that.
        Confirmed = "confirmed",
        /// It says that nobody is there any more.
        Gone = "gone",
        /// It refuses what it is told.
        Refused = "refused",
        /// It was silent for 30 days, or is not spoken to.
        Unreached = "unreached",
        /// It has not confirmed yet, and is tried again.
        Waiting = "waiting",
    }
}

impl NoticeState {
    /// What the delivery of a Leave says.
    #[must_use]
    pub fn of(delivery: DeliveryState) -> Self {
        match delivery {
            DeliveryState::Pending | DeliveryState::Held => Self::Waiting,
            DeliveryState::Delivered => Self::Confirmed,
            DeliveryState::Rejected => Self::Gone,
            DeliveryState::Expired => Self::Unreached,
            DeliveryState::Parked => Self::Refused,
        }
    }
}

/// A place on another node that ends with an account, as it is noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The node.
    pub host: Host,
    /// The Leave that ends the place there.
    pub leave: ObjectUrl,
    /// Whether it is sent; nothing is to a node that never heard of the place.
    pub is_told: bool,
}

/// What another node has said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The node.
    pub host: Host,
    /// What it has said.
    pub state: NoticeState,
    /// When that became known; nothing while it is waited for, and where nothing was to be said.
    pub at: Option<DateTime<Utc>>,
}

/// The report of an erasure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// When this node has erased everything.
    pub erased: DateTime<Utc>,
    /// The other nodes that knew of her, each once, by their hosts.
    pub notices: Vec<Notice>,
}

impl Erasure {
    /// The report by what is known of each place.
    #[must_use]
    pub fn of(erased: DateTime<Utc>, places: Vec<Notice>) -> Self {
        let mut notices: BTreeMap<Host, Notice> = BTreeMap::new();
        for place in places {
            let known = notices.get(&place.host);
            if known.is_none_or(|known| (known.state, known.at) < (place.state, place.at)) {
                notices.insert(place.host.clone(), place);
            }
        }
        let notices = notices.into_values().collect();
        Self { erased, notices }
    }

    /// Until when it can be read.
    #[must_use]
    pub fn until(&self) -> DateTime<Utc> {
        self.erased + KEPT
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn of_several_places_on_one_node_the_least_confirmed_counts() {
        use NoticeState::{Confirmed, Nothing, Refused, Waiting};
        let now: DateTime<Utc> = "2026-12-01T12:00:00Z".parse().unwrap();
        let place = |host: &str, state, minutes: Option<i64>| Notice {
            host: Host::parse(host).unwrap(),
            state,
            at: minutes.map(|minutes| now + TimeDelta::minutes(minutes)),
        };
        let report = Erasure::of(
            now,
            vec![
                place("vilnius.example", Confirmed, Some(5)),
                place("nida.example", Waiting, None),
                place("vilnius.example", Nothing, None),
                place("vilnius.example", Confirmed, Some(3)),
                place("nida.example", Refused, Some(9)),
            ],
        );
        assert_eq!(
            report.notices,
            [
                place("nida.example", Waiting, None),
                place("vilnius.example", Confirmed, Some(5)),
            ]
        );
        assert_eq!(report.until(), now + TimeDelta::days(45));
    }
}
