//! What a turn makes of how far an outbox is read.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    domain::ObjectUrl,
    federation::fetch::FetchError,
    store::follows::{Reading, ReadingState},
};

/// Pages of one outbox, at most: a million things of a Waymark node, when the operator wants them.
pub const MOST_PAGES: i32 = 20_000;
/// The same of what learners follow: ten thousand things.
pub const FOR_LEARNERS: i32 = 200;
/// Tries of a page whose things cannot be had, before it goes on without them.
const MOST_TRIES: i32 = 8;

/// What one page of an outbox brought.
#[derive(Debug, Default)]
pub struct Page {
    /// Where it was found; nothing for one that was written out in its list.
    pub at: Option<ObjectUrl>,
    /// The page that follows it.
    pub next: Option<ObjectUrl>,
    /// Things that are taken in.
    pub items: usize,
    /// Things that could not be had, and why the last one could not.
    pub missed: usize,
    pub last_missed: Option<String>,
}

/// Whether things that cannot be had now are waited for.
pub fn is_patient(reading: &Reading) -> bool {
    reading.failures < MOST_TRIES
}

/// A page was read.
///
/// An outbox may lead in a circle without end. The next page is compared with this one, and with a
/// mark that moves to it whenever the number of pages has doubled: that finds every circle (Brent,
/// "An improved Monte Carlo factorization algorithm", 1980).
pub fn after_page(before: &Reading, page: Page, most: i32, now: DateTime<Utc>) -> Reading {
    let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    let pages = before.pages.saturating_add(1);
    let mut reading = Reading {
        begun: before.begun.or(Some(now)),
        pages,
        items: before.items.saturating_add(count(page.items)),
        missed: before.missed.saturating_add(count(page.missed)),
        error: page.last_missed.or_else(|| before.error.clone()),
        failures: 0,
        retry: None,
        ..before.clone()
    };
    let Some(next) = page.next else {
        return all_listed(&reading);
    };
    if Some(&next) == page.at.as_ref() || Some(&next) == before.mark.as_ref() {
        return failed(&reading, "its pages lead in a circle");
    }
    if pages >= most {
        return failed(&reading, "it has more pages than are read");
    }
    if u32::try_from(pages).is_ok_and(u32::is_power_of_two) {
        reading.mark = Some(next.clone());
    }
    reading.state = ReadingState::Reading;
    reading.next = Some(next);
    reading
}

/// Every page is read.
pub fn all_listed(before: &Reading) -> Reading {
    Reading {
        state: ReadingState::Checking,
        next: None,
        mark: None,
        failures: 0,
        retry: None,
        ..before.clone()
    }
}

/// Nothing is left to do.
pub fn done(before: &Reading) -> Reading {
    Reading {
        state: ReadingState::Done,
        ..all_listed(before)
    }
}

/// It cannot be read, and trying again by itself would change nothing.
pub fn failed(before: &Reading, why: impl ToString) -> Reading {
    Reading {
        state: ReadingState::Failed,
        error: Some(why.to_string()),
        ..all_listed(before)
    }
}

/// The other server does not answer now: the same again, later and later.
pub fn later(before: &Reading, error: &FetchError, now: DateTime<Utc>) -> Reading {
    let pause = match before.failures {
        0 => TimeDelta::seconds(5),
        1 => TimeDelta::seconds(30),
        2 => TimeDelta::minutes(2),
        3 => TimeDelta::minutes(10),
        4 => TimeDelta::hours(1),
        _ => TimeDelta::hours(6),
    };
    let asked = match error {
        FetchError::Unreachable { retry_after, .. } => {
            retry_after.and_then(|wait| TimeDelta::from_std(wait).ok())
        }
        _ => None,
    };
    Reading {
        failures: before.failures.saturating_add(1),
        error: Some(error.to_string()),
        retry: Some(now + asked.unwrap_or_default().max(pause)),
        ..before.clone()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::time::now;

    fn url(n: usize) -> ObjectUrl {
        ObjectUrl::parse(&format!("https://tilburg.example/outbox?page={n}")).unwrap()
    }

    /// Reads an outbox whose pages follow each other as `next` says.
    fn read(next: impl Fn(usize) -> Option<usize>) -> Reading {
        let mut reading = Reading::default();
        let mut at = 0;
        loop {
            let to = next(at);
            let page = Page {
                at: Some(url(at)),
                next: to.map(url),
                items: 50,
                ..Page::default()
            };
            reading = after_page(&reading, page, MOST_PAGES, now());
            match to.filter(|_| reading.state == ReadingState::Reading) {
                Some(to) => at = to,
                None => return reading,
            }
        }
    }

    #[test]
    fn an_outbox_is_read_to_its_end() {
        for pages in [1, 2, 3, 7, 8, 9, 100] {
            let reading = read(|n| (n + 1 < pages).then_some(n + 1));
            assert_eq!(reading.state, ReadingState::Checking, "{pages} pages");
            let pages = i32::try_from(pages).unwrap();
            assert_eq!((reading.pages, reading.items), (pages, 50 * pages));
            assert_eq!((reading.next, reading.mark), (None, None));
        }
    }

    /// J18.
    #[test]
    fn an_endless_outbox_is_left() {
        for (before, length) in [(0, 1), (0, 2), (3, 1), (5, 3), (1, 40), (40, 7)] {
            let reading = read(|n| {
                Some(if n + 1 < before + length {
                    n + 1
                } else {
                    before
                })
            });
            assert_eq!(reading.state, ReadingState::Failed);
            assert!(reading.error.unwrap().contains("circle"));
            let most = 3 * (before + length);
            assert!(
                usize::try_from(reading.pages).unwrap() <= most,
                "{} pages for a circle of {length} after {before}",
                reading.pages
            );
        }
        let reading = read(|n| Some(n + 1));
        assert_eq!(
            (reading.state, reading.pages),
            (ReadingState::Failed, MOST_PAGES)
        );
    }

    #[test]
    fn a_server_that_does_not_answer_is_asked_later_and_later_for_the_same() {
        let begun = Reading {
            state: ReadingState::Reading,
            next: Some(url(3)),
            pages: 3,
            items: 150,
            ..Reading::default()
        };
        let error = |retry_after| FetchError::Unreachable {
            status: Some(503),
            retry_after,
        };
        let time = now();
        let mut reading = begun.clone();
        let mut pauses = Vec::new();
        for _ in 0..7 {
            assert_eq!(is_patient(&reading), reading.failures < MOST_TRIES);
            reading = later(&reading, &error(None), time);
            pauses.push((reading.retry.unwrap() - time).num_seconds());
        }
        assert_eq!(pauses, [5, 30, 120, 600, 3_600, 21_600, 21_600]);
        assert_eq!((reading.state, &reading.next), (begun.state, &begun.next));
        assert_eq!((reading.pages, reading.items), (3, 150));
        let hour = error(Some(std::time::Duration::from_secs(3_600)));
        let asked = later(&begun, &hour, time).retry.unwrap() - time;
        assert_eq!(asked, TimeDelta::hours(1), "it says itself when");
        let page = Page {
            at: Some(url(3)),
            ..Page::default()
        };
        let reading = after_page(&reading, page, MOST_PAGES, time);
        assert_eq!((reading.failures, reading.retry), (0, None));
    }
}
