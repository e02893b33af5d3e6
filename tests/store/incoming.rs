//! What came in and what has still to be fetched, on both databases.

use chrono::{DateTime, TimeDelta, Utc};
use waymark::{
    domain::{Host, ObjectUrl, time::now},
    store::received::{self, Received, ReceivedState},
};

use crate::support::{TestStore, on_both};

on_both!(
    an_activity_is_known_by_its_id_and_its_actor,
    a_server_that_does_not_answer_delays_nothing_else,
    what_failed_or_is_old_is_asked_for_again,
);

fn url(text: &str) -> ObjectUrl {
    ObjectUrl::parse(text).unwrap()
}

fn received(id: &str, actor: &str, wanted: Option<&str>, created: DateTime<Utc>) -> Received {
    Received {
        url: id.to_owned(),
        actor: url(actor),
        host: url(actor).host(),
        activity_type: "Announce".to_owned(),
        state: wanted.map_or(ReceivedState::Done, |_| ReceivedState::Pending),
        wanted: wanted.map(url),
        note: None,
        attempts: 0,
        retry_at: None,
        created,
    }
}

const LIBRARY: &str = "https://tilburg.example/organisations/library";
const MUSEUM: &str = "https://tilburg.example/organisations/museum";

async fn an_activity_is_known_by_its_id_and_its_actor(db: TestStore) {
    let id = "https://tilburg.example/activities/1";
    db.write(move |c| {
        assert!(received::insert(c, &received(id, LIBRARY, None, now()))?);
        assert!(!received::insert(c, &received(id, LIBRARY, None, now()))?);
        assert!(received::is_known(c, id, &url(LIBRARY))?);
        assert!(!received::is_known(c, id, &url(MUSEUM))?, "another's");
        assert!(received::insert(c, &received(id, MUSEUM, None, now()))?);
        Ok(())
    })
    .await;
}

async fn a_server_that_does_not_answer_delays_nothing_else(db: TestStore) {
    db.write(|c| {
        let time = now();
        let host = |text: &str| Host::parse(text).unwrap();
        let (slow, fast) = (host("slow.example"), host("fast.example"));
        for n in 0..5 {
            let created = time - TimeDelta::hours(5 - n);
            let wanted = format!("https://slow.example/{n}");
            let one = received(&format!("slow{n}"), LIBRARY, Some(&wanted), created);
            received::insert(c, &one)?;
        }
        let wanted = Some("https://fast.example/1");
        received::insert(c, &received("fast", LIBRARY, wanted, time))?;

        let mut hosts = received::wanted_hosts(c, &[], time, 8)?;
        hosts.sort_unstable();
        assert_eq!(hosts, [fast.clone(), slow.clone()]);
        let busy = received::wanted_hosts(c, std::slice::from_ref(&slow), time, 8)?;
        assert_eq!(busy, std::slice::from_ref(&fast));
        assert_eq!(received::wanted_hosts(c, &[], time, 1)?.len(), 1);

        let due = received::wanted(c, &slow, time, 3)?;
        let oldest: Vec<&str> = due.iter().map(|one| one.url.as_str()).collect();
        assert_eq!(oldest, ["slow0", "slow1", "slow2"]);
        let until = time + TimeDelta::minutes(1);
        received::put_off(c, &due[0], until, "no answer")?;
        received::put_off_host(c, &slow, until)?;
        assert_eq!(received::wanted_hosts(c, &[], time, 8)?, [fast]);

        let later = received::wanted(c, &slow, until, 8)?;
        assert_eq!(later.len(), 5);
        let attempts: Vec<i32> = later.iter().map(|one| one.attempts).collect();
        assert_eq!(attempts, [1, 0, 0, 0, 0], "only the one that was tried");
        Ok(())
    })
    .await;
}

async fn what_failed_or_is_old_is_asked_for_again(db: TestStore) {
    db.write(|c| {
        let day = TimeDelta::days(1);
        let (own, time) = ("https://vilnius.example/actor", now());
        let step = |created| {
            let wanted = Some("https://tilburg.example/opportunities/1");
            received("https://vilnius.example/#step:1", own, wanted, created)
        };
        let host = Host::parse("tilburg.example").unwrap();
        let first = step(time);
        assert!(received::ask_again(c, &first, time - day)?);
        assert!(
            !received::ask_again(c, &first, time - day)?,
            "it is pending"
        );

        received::put_off(c, &first, time + day, "no answer")?;
        received::settle(c, &first, ReceivedState::Failed, "no answer")?;
        assert!(received::wanted(c, &host, time, 8)?.is_empty());
        assert!(received::ask_again(c, &first, time - day)?);
        let due = received::wanted(c, &host, time, 8)?;
        assert_eq!((due.len(), due[0].attempts), (1, 0));

        received::settle(c, &first, ReceivedState::Done, "taken in")?;
        assert!(!received::ask_again(c, &first, time - day)?, "it is fresh");
        let later = step(time + day * 2);
        assert!(received::ask_again(c, &later, time + day)?);
        assert_eq!(received::wanted(c, &host, time + day * 2, 8)?, [later]);
        Ok(())
    })
    .await;
}
