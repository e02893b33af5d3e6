//! A learner of one city takes a place in what another offers: what crosses the wire, and what
//! becomes of it on both sides.

use chrono::Datelike as _;
use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types::Text};
use serde_json::{Value, json};
use waymark::{
    actions::{
        self,
        change_account::{self, NewAccount},
        enrol::{self, Wish, release},
        publish_opportunity as publish, report_erasure, sign_in,
    },
    domain::{
        Enrolment, Learner, MembershipRole, Opportunity, OpportunityId, Role, Status,
        enrolment::EnrolmentState,
        erasure::NoticeState,
        learner::{BirthMonth, Guardian, GuardianState},
        permission::Actor,
        time::now,
    },
    store::{
        Connection, accounts, deliveries, enrolments, events, follows, learners, letters,
        opportunities,
    },
};

use super::{
    node::{Node, until},
    two_cities::{cities, create, follow},
};

/// What Vilnius offers, as Tilburg knows it.
struct Offer {
    vilnius: Node,
    tilburg: Node,
    item: Opportunity,
    there: OpportunityId,
}

async fn offer(more: Value) -> Offer {
    let (vilnius, tilburg) = cities().await;
    follow(&tilburg, &vilnius).await;
    let mut document = json!({
        "organisation": "neries-dirbtuves", "name": {"lt": "Robotai"}, "status": "published",
        "startTime": "2040-03-05T15:00:00+02:00", "timezone": "Europe/Vilnius",
        "enrolment": "open", "audience": {"minAge": 18},
    });
    let more = more.as_object().unwrap().clone();
    document.as_object_mut().unwrap().extend(more);
    let item = create(&vilnius, document).await;
    let there = until("the opportunity", || async {
        let url = item.url.to_string();
        tilburg
            .store
            .read(move |c| opportunities::by_url(c, &url))
            .await
            .unwrap()
    })
    .await
    .uuid;
    Offer {
        vilnius,
        tilburg,
        item,
        there,
    }
}

fn learner(c: &mut Connection, email: &str) -> Result<Actor, actions::Error> {
    let new = NewAccount {
        email: email.to_owned(),
        name: "Sanne Visser".to_owned(),
        role: Role::Learner,
        organisation: None,
        membership: MembershipRole::Editor,
    };
    let account = change_account::add(c, &Actor::command_line(), &new)?;
    let opened = sign_in::open(c, account.id, now())?;
    Ok(sign_in::session(c, &opened.cookie, now())?.unwrap().0)
}

impl Offer {
    async fn asks(&self, email: &str, wish: Wish) -> (Actor, Enrolment) {
        let (email, id) = (email.to_owned(), self.there);
        self.tilburg
            .store
            .write(move |c| {
                let actor = learner(c, &email)?;
                let age = (16, &"nl".parse().unwrap());
                let enrolment = enrol::ask(c, &actor, id, &wish, age, now())?;
                Ok::<_, actions::Error>((actor, enrolment))
            })
            .await
            .unwrap()
    }

    /// Waits until her own node knows so.
    async fn hears(&self, place: &Enrolment, state: EnrolmentState) {
        until(state.as_str(), || async {
            let id = place.id;
            let known = self
                .tilburg
                .store
                .read(move |c| enrolments::get(c, id))
                .await
                .unwrap()?;
            (known.state == state).then_some(())
        })
        .await;
    }

    /// Who asks, as the organiser sees it.
    async fn guests(&self) -> Vec<Enrolment> {
        let id = self.item.uuid;
        self.vilnius
            .store
            .read(move |c| enrolments::of_opportunity(c, id, EnrolmentState::ALL))
            .await
            .unwrap()
    }

    /// What the report of an erasure says of Vilnius now; nothing when it does not name it alone.
    async fn said(&self, secret: &str) -> Option<NoticeState> {
        let secret = secret.to_owned();
        let report = self
            .tilburg
            .store
            .read(move |c| report_erasure::look(c, &secret, now()))
            .await
            .unwrap();
        match report.notices.as_slice() {
            [only] if only.host == self.vilnius.url.host() => Some(only.state),
            _ => None,
        }
    }

    /// Waits until the report of an erasure says so of Vilnius.
    async fn says(&self, secret: &str, state: NoticeState) {
        until(state.as_str(), || async {
            (self.said(secret).await == Some(state)).then_some(())
        })
        .await;
    }

    /// Everything of somebody's is erased in Tilburg; the secret of the report.
    async fn erases(&self, actor: Actor) -> String {
        self.tilburg
            .store
            .write(move |c| actions::leave::at_once(c, &actor, now()))
            .await
            .unwrap()
    }

    async fn guest(&self, join: &Enrolment) -> Enrolment {
        let join = join.join.clone();
        until("the Join", || async {
            let guests = self.guests().await;
            guests.into_iter().find(|one| one.join == join)
        })
        .await
    }

    async fn decides(&self, guest: &Enrolment, state: EnrolmentState) {
        let id = guest.id;
        self.vilnius
            .store
            .write(move |c| enrol::decide(c, &Actor::command_line(), id, state, None, now()))
            .await
            .unwrap();
    }

    /// Waits until Tilburg knows so of what Vilnius offers.
    async fn becomes(&self, is_so: fn(&Opportunity) -> bool) {
        let id = self.there;
        until("the change", || async {
            let store = &self.tilburg.store;
            let item = store.read(move |c| opportunities::get(c, id)).await;
            item.unwrap().filter(is_so).map(|_| ())
        })
        .await;
    }

    /// Vilnius cancels it, and Tilburg hears of it.
    async fn is_cancelled(&self) {
        let id = self.item.uuid;
        let cancel = json!({"status": "cancelled"}).as_object().unwrap().clone();
        self.vilnius
            .store
            .write(move |c| publish::change(c, &Actor::command_line(), id, &cancel, None))
            .await
            .unwrap();
        self.becomes(|item| item.content.status == Status::Cancelled)
            .await;
    }

    /// Everything that Tilburg keeps of what it sends.
    async fn queue(&self) -> Vec<String> {
        #[derive(QueryableByName)]
        struct Line {
            #[diesel(sql_type = Text)]
            line: String,
        }
        let query = "SELECT url || ' ' || actor || ' ' || object || ' ' || body || ' ' || audience \
             AS line FROM activity UNION ALL SELECT body AS line FROM event";
        let rows: Vec<Line> = self
            .tilburg
            .store
            .read(move |c| match c {
                Connection::Sqlite(c) => Ok::<_, waymark::store::Error>(sql_query(query).load(c)?),
                Connection::Postgres(c) => Ok(sql_query(query).load(c)?),
            })
            .await
            .unwrap();
        assert!(!rows.is_empty());
        rows.into_iter().map(|row| row.line).collect()
    }

    /// What Tilburg has sent of one of the activities of a Join.
    async fn sent(&self, url: &str) -> Option<Value> {
        let url = url.to_owned();
        let body = self
            .tilburg
            .store
            .read(move |c| deliveries::body(c, &url))
            .await
            .unwrap();
        body.map(|body| serde_json::from_str(&body).unwrap())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_learner_takes_a_place_in_the_other_city_and_gives_it_back() {
    let offer = offer(json!({"capacity": 1})).await;
    let (_, first) = offer.asks("sanne@tilburg.example", Wish::default()).await;
    assert_eq!(first.state, EnrolmentState::Sent);
    offer.hears(&first, EnrolmentState::Accepted).await;
    let guest = offer.guest(&first).await;
    assert_eq!(guest.state, EnrolmentState::Accepted);
    assert_eq!(guest.joined_by, Some(offer.tilburg.url.at("/actor")));
    assert!(guest.name.is_empty() && guest.email.is_empty() && guest.message.is_empty());

    let join = first.join.clone().unwrap();
    let sent = offer.sent(join.as_str()).await.unwrap();
    assert_eq!(
        sent,
        json!({
            "@context": "https://www.w3.org/ns/activitystreams",
            "id": join.as_str(), "type": "Join",
            "actor": offer.tilburg.url.at("/actor").as_str(),
            "to": [offer.vilnius.url.at("/organisations/neries-dirbtuves").as_str()],
            "object": offer.item.url.as_str(),
        })
    );
    let note = enrol::elsewhere::release_of(&join).1;
    assert_eq!(
        offer.sent(note.as_str()).await,
        None,
        "she released nothing"
    );
    for row in offer.queue().await {
        for name in ["sanne", "visser", "lotte"] {
            assert!(!row.to_lowercase().contains(name), "{row}");
        }
    }

    let wish = Wish {
        message: "I use a <wheelchair>".to_owned(),
        releases_name: true,
        releases_email: true,
        ..Wish::default()
    };
    let (actor, second) = offer.asks("lotte@tilburg.example", wish).await;
    offer.hears(&second, EnrolmentState::Waitlisted).await;
    let told = until("what she released", || async {
        let guest = offer.guest(&second).await;
        (!guest.name.is_empty()).then_some(guest)
    })
    .await;
    assert_eq!(
        (
            told.name.as_str(),
            told.email.as_str(),
            told.message.as_str()
        ),
        (
            "Sanne Visser",
            "lotte@tilburg.example",
            "I use a <wheelchair>"
        )
    );
    let note = enrol::elsewhere::release_of(second.join.as_ref().unwrap()).1;
    let sent = offer.sent(note.as_str()).await.unwrap();
    assert_eq!(sent["object"]["type"], "Note");
    assert_eq!(sent["object"]["to"], sent["to"]);
    assert_eq!(
        sent["to"],
        json!([offer
            .vilnius
            .url
            .at("/organisations/neries-dirbtuves")
            .as_str()])
    );
    assert!(
        sent["object"]["content"]
            .as_str()
            .unwrap()
            .contains("&lt;wheelchair&gt;")
    );

    let id = first.secret.clone();
    offer
        .tilburg
        .store
        .write(move |c| enrol::leave_by_letter(c, &id, now()))
        .await
        .unwrap();
    offer.hears(&second, EnrolmentState::Accepted).await;
    let left = offer.guest(&first).await;
    assert_eq!(left.state, EnrolmentState::Left);

    // Whoever is erased is forgotten there too, and learns so.
    let secret = offer.erases(actor).await;
    until("the Leave", || async {
        let guest = offer.guest(&second).await;
        let is_forgotten = guest.name.is_empty() && guest.email.is_empty();
        (guest.state == EnrolmentState::Left && is_forgotten).then_some(())
    })
    .await;
    offer.says(&secret, NoticeState::Confirmed).await;
    assert_eq!(offer.sent(note.as_str()).await, None);
    for row in offer.queue().await {
        assert!(
            !row.contains("lotte"),
            "what she released is forgotten: {row}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_city_that_follows_no_longer_hears_of_what_its_learner_joined() {
    let offer = offer(json!({})).await;
    let (_, place) = offer.asks("alone@tilburg.example", Wish::default()).await;
    offer.hears(&place, EnrolmentState::Accepted).await;
    let territory = offer.vilnius.url.at("/territory");
    let to = territory.clone();
    offer
        .tilburg
        .store
        .write(move |c| actions::follow_peer::unfollow(c, &Actor::command_line(), &to))
        .await
        .unwrap();
    let host = offer.tilburg.url.host();
    until("the end of the follow", || async {
        let host = host.clone();
        let follows = offer
            .vilnius
            .store
            .read(move |c| follows::is_followed_by_host(c, &host))
            .await
            .unwrap();
        (!follows).then_some(())
    })
    .await;
    let id = offer.item.uuid;
    offer.is_cancelled().await;
    offer
        .vilnius
        .store
        .write(move |c| publish::delete(c, &Actor::command_line(), id, None))
        .await
        .unwrap();
    offer.becomes(|item| item.deleted.is_some()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_organiser_of_the_other_city_decides() {
    let offer = offer(json!({"enrolment": "approval"})).await;
    let (_, one) = offer.asks("one@tilburg.example", Wish::default()).await;
    let (_, two) = offer.asks("two@tilburg.example", Wish::default()).await;
    offer.hears(&one, EnrolmentState::Requested).await;
    offer.hears(&two, EnrolmentState::Requested).await;
    let guest = offer.guest(&one).await;
    offer.decides(&guest, EnrolmentState::Accepted).await;
    offer.hears(&one, EnrolmentState::Accepted).await;
    let guest = offer.guest(&two).await;
    offer.decides(&guest, EnrolmentState::Rejected).await;
    offer.hears(&two, EnrolmentState::Rejected).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_cancelled_meanwhile_fails_and_a_city_that_was_down_answers_later() {
    let mut offer = offer(json!({})).await;
    let stopped = offer.vilnius.stop().await;
    offer.vilnius = {
        let (email, id, store) = (
            "late@tilburg.example",
            offer.there,
            offer.tilburg.store.clone(),
        );
        let place = store
            .write(move |c| {
                let actor = learner(c, email)?;
                let age = (16, &"nl".parse().unwrap());
                enrol::ask(c, &actor, id, &Wish::default(), age, now())
            })
            .await
            .unwrap();
        assert_eq!(place.state, EnrolmentState::Sent);
        stopped.start().await
    };
    let place = offer
        .tilburg
        .store
        .read({
            let id = offer.there;
            move |c| enrolments::of_opportunity(c, id, EnrolmentState::ALL)
        })
        .await
        .unwrap()
        .remove(0);
    offer.hears(&place, EnrolmentState::Accepted).await;

    // A Join that crosses with the cancellation.
    let held = offer.tilburg.store.clone();
    let there = offer.there;
    let known = held
        .read(move |c| opportunities::get(c, there))
        .await
        .unwrap()
        .unwrap();
    offer.is_cancelled().await;
    held.write({
        let known = known.clone();
        move |c| opportunities::put(c, &known)
    })
    .await
    .unwrap();
    let (_, crossed) = offer.asks("crossed@tilburg.example", Wish::default()).await;
    offer.hears(&crossed, EnrolmentState::Failed).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_an_erasure_waits_for_a_city_that_is_down() {
    let mut offer = offer(json!({})).await;
    let (actor, place) = offer.asks("sanne@tilburg.example", Wish::default()).await;
    offer.hears(&place, EnrolmentState::Accepted).await;
    let host = offer.vilnius.url.host();
    let stopped = offer.vilnius.stop().await;
    let secret = offer
        .tilburg
        .store
        .write(move |c| actions::leave::at_once(c, &actor, now()))
        .await
        .unwrap();
    until("a try", || async {
        let host = host.clone();
        let due = offer
            .tilburg
            .store
            .read(move |c| deliveries::lane(c, &host, 10))
            .await
            .unwrap();
        (!due.is_empty()).then_some(())
    })
    .await;
    let said = {
        let secret = secret.clone();
        let report = offer
            .tilburg
            .store
            .read(move |c| report_erasure::look(c, &secret, now()))
            .await
            .unwrap();
        report.notices.first().map(|notice| notice.state)
    };
    assert_eq!(said, Some(NoticeState::Waiting));
    offer.vilnius = stopped.start().await;
    offer.says(&secret, NoticeState::Confirmed).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_is_given_back_twice_is_told_once() {
    let offer = offer(json!({})).await;
    let (actor, place) = offer.asks("sanne@tilburg.example", Wish::default()).await;
    offer.hears(&place, EnrolmentState::Accepted).await;
    let guest = offer.guest(&place).await;
    offer.decides(&guest, EnrolmentState::Attended).await;
    offer.hears(&place, EnrolmentState::Attended).await;
    // What was settled stays, and can be given back again.
    let own = actor.clone();
    let wish = place.id;
    offer
        .tilburg
        .store
        .write(move |c| {
            let known = enrolments::get(c, wish)?.unwrap();
            let said = Enrolment {
                message: "I come by bus".to_owned(),
                ..known
            };
            enrolments::put(c, &said)?;
            enrol::leave(c, &own, wish, now())
        })
        .await
        .unwrap();
    let leave = enrol::elsewhere::leave_of(place.join.as_ref().unwrap());
    until("the Leave", || async {
        let sent = offer.sent(leave.as_str()).await?;
        (sent["type"] == "Leave").then_some(())
    })
    .await;
    let secret = offer.erases(actor).await;
    offer.says(&secret, NoticeState::Confirmed).await;
    until("everything is told", || async {
        let told = offer
            .tilburg
            .store
            .read(|c| Ok::<_, waymark::store::Error>(events::told_until(c)? == events::last(c)?));
        told.await.unwrap().then_some(())
    })
    .await;
    let leaves = offer.queue().await;
    let leaves = leaves.iter().filter(|row| row.contains("\"Leave\""));
    assert_eq!(leaves.count(), 1);
}

/// Makes somebody a child of 12, whose guardian has agreed.
fn young(c: &mut Connection, actor: &Actor) -> Result<(), actions::Error> {
    let account = actor.account.as_ref().unwrap().id;
    let birth = BirthMonth::new(now().year() - 13, 1, now()).unwrap();
    let learner = Learner {
        account,
        birth,
        guardian: None,
    };
    learners::insert(c, &learner)?;
    accounts::prove(c, account, now())?;
    let guardian = Guardian {
        email: Some("parent@tilburg.example".to_owned()),
        code: "7K3M9QXT".to_owned(),
        name: None,
        state: GuardianState::Confirmed,
        until: birth.reaches(16),
    };
    Ok(learners::set_guardian(c, account, &guardian, Some("hash"))?)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guardian_releases_a_name_to_the_other_city_and_takes_it_back() {
    let offer = offer(json!({"audience": null})).await;
    let id = offer.there;
    let wish = Wish {
        message: "I bring a robot".to_owned(),
        releases_name: true,
        releases_email: true,
        asks_guardian: true,
        ..Wish::default()
    };
    let place = offer
        .tilburg
        .store
        .write(move |c| {
            let actor = learner(c, "young@tilburg.example")?;
            young(c, &actor)?;
            let age = (16, &"nl".parse().unwrap());
            enrol::ask(c, &actor, id, &wish, age, now())
        })
        .await
        .unwrap();
    offer.hears(&place, EnrolmentState::Accepted).await;
    let sees = |name: &'static str, email: &'static str| {
        let (offer, place) = (&offer, &place);
        async move {
            until("what the organiser sees", || async {
                let guest = offer.guest(place).await;
                let is_so = guest.name == name && guest.email == email;
                (is_so && guest.message == "I bring a robot").then_some(guest)
            })
            .await
        }
    };
    sees("", "").await;
    let letters = offer
        .tilburg
        .store
        .read(|c| letters::due(c, now() + chrono::TimeDelta::days(1), 100));
    let letters = letters.await.unwrap();
    let after = |one: &str| {
        one.split_once("/guardian/release/")
            .map(|(_, rest)| rest.to_owned())
    };
    let rest = letters.iter().find_map(|one| after(&one.body)).unwrap();
    let token = rest.split_whitespace().next().unwrap().to_owned();
    let says = |yes: bool| {
        let token = token.clone();
        offer.tilburg.store.write(move |c| match yes {
            true => release::agree(c, &token, &"nl".parse().unwrap(), now()),
            false => release::disagree(c, &token, now()),
        })
    };
    for _ in 0..2 {
        says(true).await.unwrap();
        let given = sees("Sanne Visser", "young@tilburg.example").await;
        let note = given.note.unwrap();
        let sent = offer.sent(&format!("{note}/create")).await.unwrap();
        assert_eq!(
            sent["object"]["inReplyTo"],
            place.join.clone().unwrap().as_str()
        );
        assert_eq!(sent["object"]["to"], sent["to"]);
        says(false).await.unwrap();
        sees("", "").await;
        for row in offer.queue().await {
            let row = row.to_lowercase();
            for name in ["sanne", "visser", "young@"] {
                assert!(!row.contains(name), "{row}");
            }
        }
    }
    assert_eq!(offer.guest(&place).await.state, EnrolmentState::Accepted);
}
