#![allow(clippy::unwrap_used)]
use super::*;
use crate::{
    domain::{Host, peer::SignatureForm, time::now},
    federation::fetch::Refused,
};

fn lane(failures: u32, since: Option<DateTime<Utc>>) -> Lane {
    Lane {
        host: Host::parse("tilburg.example").unwrap(),
        failures,
        failing_since: since,
        signature: SignatureForm::Cavage,
    }
}

fn answered(status: u16, retry_after: Option<u64>) -> Result<(), DeliveryFailure> {
    Err(DeliveryFailure::Answered {
        status,
        retry_after: retry_after.map(Duration::from_secs),
    })
}

/// Every wait that a failure leads to lies within a fifth of `seconds`, and not all are the same.
fn waits(failures: u32, silent: TimeDelta, seconds: i64) {
    let time = now();
    let mut seen = std::collections::HashSet::new();
    for _ in 0..200 {
        let lane = lane(failures, Some(time - silent));
        let decision = decide(&Err(DeliveryFailure::Unreachable), &lane, 0, time);
        let Decision::Retry(at) = decision else {
            panic!("{failures} failures: {decision:?}");
        };
        let wait = at - time;
        let (least, most) = (seconds * 800, seconds * 1_200);
        assert!(
            (least..=most).contains(&wait.num_milliseconds()),
            "{failures} failures: {wait}, not about {seconds} s"
        );
        seen.insert(wait);
    }
    assert!(seconds == 0 || seen.len() > 20, "{failures}: not spread");
}

#[test]
fn the_waits_are_those_of_the_table() {
    let table = [0, 5, 30, 120, 600, 3_600, 10_800, 21_600, 21_600, 21_600];
    for (failures, seconds) in table.into_iter().enumerate() {
        waits(
            u32::try_from(failures).unwrap(),
            TimeDelta::hours(1),
            seconds,
        );
    }
    waits(30, TimeDelta::days(7), 21_600);
    waits(31, TimeDelta::days(7) + TimeDelta::seconds(1), 86_400);
    waits(54, TimeDelta::days(30), 86_400);
}

#[test]
fn a_peer_that_is_down_for_a_week_is_tried_less_than_sixty_times() {
    let mut tries = 0;
    let mut silent = TimeDelta::zero();
    while silent < TimeDelta::days(7) {
        silent += spread(retry_delay(tries, silent)).max(TimeDelta::milliseconds(1));
        tries += 1;
    }
    assert!((30..60).contains(&tries), "{tries}");
}

#[test]
fn an_item_is_put_aside_by_its_third_refusal_and_the_peer_is_well() {
    let time = now();
    let old = lane(40, Some(time - TimeDelta::days(60)));
    for status in [400, 413, 415, 422] {
        for refusals in [0, 1] {
            let decision = decide(&answered(status, None), &old, refusals, time);
            let Decision::Again(at) = decision else {
                panic!("{status}, {refusals}: {decision:?}");
            };
            assert!(at > time && at - time <= TimeDelta::seconds(10));
        }
        let decision = decide(&answered(status, None), &old, 2, time);
        assert_eq!(decision, Decision::Park, "{status}");
    }
}

#[test]
fn a_busy_peer_gets_the_time_it_asks_for_however_long_it_failed_before() {
    let time = now();
    for (asked, seconds) in [
        (Some(120), 120),
        (Some(0), 1),
        (None, 60),
        (Some(90_000), 86_400),
    ] {
        let since = Some(time - TimeDelta::days(60));
        assert_eq!(
            decide(&answered(429, asked), &lane(40, since), 9, time),
            Decision::Busy(time + TimeDelta::seconds(seconds)),
            "{asked:?}"
        );
    }
}

#[test]
fn retry_after_makes_a_wait_longer_and_never_shorter() {
    let time = now();
    let hurried = decide(&answered(503, Some(0)), &lane(5, None), 0, time);
    let Decision::Retry(at) = hurried else {
        panic!("{hurried:?}");
    };
    assert!(at - time >= TimeDelta::seconds(3_600 * 8 / 10), "{at}");
    for (asked, seconds) in [(7_200, 7_200), (200_000, 86_400)] {
        assert_eq!(
            decide(&answered(503, Some(asked)), &lane(1, None), 0, time),
            Decision::Retry(time + TimeDelta::seconds(seconds))
        );
    }
}

#[test]
fn each_answer_leads_where_it_must() {
    let time = now();
    let well = lane(0, None);
    assert_eq!(
        decide(&Ok(()), &lane(3, None), 3, time),
        Decision::Delivered
    );
    assert_eq!(decide(&answered(410, None), &well, 0, time), Decision::Gone);
    for status in [401, 403, 404] {
        let decision = decide(&answered(status, None), &well, 9, time);
        assert!(
            matches!(decision, Decision::Doubt(_)),
            "{status}: {decision:?}"
        );
    }
    for status in [301, 302, 405, 408, 418, 500, 501, 502, 503, 504] {
        let decision = decide(&answered(status, None), &well, 9, time);
        assert!(
            matches!(decision, Decision::Retry(_)),
            "{status}: {decision:?}"
        );
    }
    for failure in [
        DeliveryFailure::Unreachable,
        DeliveryFailure::Refused(Refused::Policy),
    ] {
        let decision = decide(&Err(failure), &well, 9, time);
        assert!(matches!(decision, Decision::Retry(_)), "{decision:?}");
    }
}

#[test]
fn thirty_days_of_silence_end_the_backlog() {
    let time = now();
    for outcome in [
        Err(DeliveryFailure::Unreachable),
        answered(503, None),
        answered(404, None),
        answered(401, None),
    ] {
        let patient = lane(40, Some(time - TimeDelta::days(30)));
        let decision = decide(&outcome, &patient, 0, time);
        assert!(!matches!(decision, Decision::GiveUp(_)), "{decision:?}");
        let silent = lane(40, Some(time - TimeDelta::days(30) - TimeDelta::seconds(1)));
        assert_eq!(
            decide(&outcome, &silent, 0, time),
            Decision::GiveUp(time + TimeDelta::days(1))
        );
    }
}
