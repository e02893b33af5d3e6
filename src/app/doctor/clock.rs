//! The clock: signatures are refused when it is wrong. No time server is asked that the operator
//! does not know; the nodes that this one speaks to tell the time with every answer.

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::header;

use super::{Finding, Patient};
use crate::{
    config::Policy,
    domain::{ObjectUrl, time::now},
    store::{Error, peers},
};

const CLOCK: &str = "clock";
/// Nodes that are asked.
const ASKED: usize = 5;
/// Other servers refuse what is signed an hour ahead; a minute is worth a word.
const REFUSED: TimeDelta = TimeDelta::minutes(55);
const ODD: TimeDelta = TimeDelta::minutes(1);
const MEND: &str = "let the machine set its clock by NTP (timedatectl set-ntp true)";

/// Compares this machine's clock with those of the nodes that it knows.
pub async fn check(patient: &Patient<'_>) -> Finding {
    let allowlist = patient.loaded.settings.federation.policy == Policy::Allowlist;
    let known = patient
        .store
        .read(move |c| Ok::<_, Error>((peers::all(c)?, peers::rules(c, allowlist)?)));
    let (known, rules) = known.await.unwrap_or_default();
    let mut differences = Vec::new();
    for peer in known
        .iter()
        .filter(|peer| rules.speak_to(&peer.host))
        .take(ASKED)
    {
        differences.extend(difference(patient, &peer.url).await);
    }
    judge(differences, now())
}

/// How far this clock is ahead of another server's.
async fn difference(patient: &Patient<'_>, url: &ObjectUrl) -> Option<TimeDelta> {
    let sent = now();
    let answer = patient
        .client
        .head(url.at("/.well-known/nodeinfo").url().clone())
        .send()
        .await
        .ok()?;
    let came = now();
    let date = answer.headers().get(header::DATE)?.to_str().ok()?;
    let theirs = DateTime::parse_from_rfc2822(date).ok()?.with_timezone(&Utc);
    Some(sent + (came - sent) / 2 - theirs)
}

/// The middle one decides: one wrong clock among the others does not.
fn judge(mut differences: Vec<TimeDelta>, now: DateTime<Utc>) -> Finding {
    differences.sort_unstable();
    let asked = differences.len();
    let Some(middle) = differences.get(asked / 2).copied() else {
        let found = format!(
            "says {}; no other node is known to compare it with",
            now.to_rfc2822()
        );
        return Finding::good(CLOCK, found);
    };
    let found = format!(
        "differs by {} s from {asked} other nodes",
        middle.num_seconds()
    );
    match middle.abs() {
        wide if wide >= REFUSED => Finding::bad(CLOCK, found, MEND),
        wide if wide >= ODD => Finding::warning(CLOCK, found, MEND),
        _ => Finding::good(CLOCK, found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::doctor::Health;

    #[test]
    fn most_clocks_decide() {
        let judged = |minutes: &[i64]| {
            judge(
                minutes.iter().map(|m| TimeDelta::minutes(*m)).collect(),
                now(),
            )
            .health
        };
        assert_eq!(judged(&[]), Health::Good);
        assert_eq!(judged(&[0, 0, 600]), Health::Good);
        assert_eq!(judged(&[-5, -4, 0]), Health::Warning);
        assert_eq!(judged(&[-120, -119, 0]), Health::Bad);
        assert_eq!(judged(&[120]), Health::Bad);
    }
}
