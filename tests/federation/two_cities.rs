//! What is published in one city is found in the other, changes there, and goes.

use chrono::NaiveDate;
use serde_json::json;
use waymark::{
    actions::{manage_playlist, publish_opportunity as publish},
    app::cast::Cast,
    domain::{Opportunity, PeerState, Playlist, permission::Actor},
    store::{opportunities, organisations, peers, playlists},
};

use super::node::{Node, until};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, 1).unwrap()
}

async fn at(node: &Node, url: &str) -> Option<Opportunity> {
    let url = url.to_owned();
    node.store
        .read(move |c| opportunities::by_url(c, &url))
        .await
        .unwrap()
}

async fn playlist_at(node: &Node, url: &str) -> Option<Playlist> {
    let url = url.to_owned();
    node.store
        .read(move |c| playlists::by_url(c, &url))
        .await
        .unwrap()
}

pub async fn create(node: &Node, members: serde_json::Value) -> Opportunity {
    let members = members.as_object().unwrap().clone();
    node.store
        .write(move |c| {
            publish::create(c, &Actor::command_line(), &members, publish::Federate::Yes)
        })
        .await
        .unwrap()
}

async fn change(node: &Node, item: &Opportunity, patch: serde_json::Value) {
    let (id, patch) = (item.uuid, patch.as_object().unwrap().clone());
    node.store
        .write(move |c| publish::change(c, &Actor::command_line(), id, &patch, None))
        .await
        .unwrap();
}

pub async fn cities() -> (Node, Node) {
    let [vilnius, tilburg] = Cast::both().unwrap();
    (Node::start(&vilnius).await, Node::start(&tilburg).await)
}

pub async fn follow(follower: &Node, followed: &Node) {
    follower.follow(followed).await;
    let host = followed.url.host();
    until("the Accept", || async {
        let host = host.clone();
        let peer = follower
            .store
            .read(move |c| peers::get(c, &host))
            .await
            .unwrap()?;
        matches!(peer.state(), PeerState::Following | PeerState::Mutual).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_opportunity_appears_in_the_other_city_changes_and_goes() {
    let (vilnius, tilburg) = cities().await;
    follow(&tilburg, &vilnius).await;
    let item = create(
        &vilnius,
        json!({
            "organisation": "neries-dirbtuves", "name": {"lt": "Robotai", "en": "Robots"},
            "content": {"lt": "Sukonstruok **robotą**."}, "status": "published",
            "startTime": "2027-03-05T15:00:00+02:00", "timezone": "Europe/Vilnius",
            "location": {"name": "Dirbtuvės", "latitude": 54.69, "longitude": 25.26},
            "price": {"amount": 12.5, "currency": "EUR"}, "free": false,
        }),
    )
    .await;
    let there = until("the opportunity", || at(&tilburg, item.url.as_str())).await;
    assert_eq!(there.content, item.content);
    assert_eq!(there.peer, Some(vilnius.url.host()));
    let id = there.organisation;
    let organisation = tilburg
        .store
        .read(move |c| organisations::get(c, id))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(organisation.content.name.text(&[]), "Neries dirbtuvės");

    change(
        &vilnius,
        &item,
        json!({"name": {"lt": "Robotai ir dronai"}, "status": "cancelled"}),
    )
    .await;
    until("the change", || async {
        let there = at(&tilburg, item.url.as_str()).await?;
        (there.content.name.text(&[]) == "Robotai ir dronai").then_some(())
    })
    .await;

    let id = item.uuid;
    vilnius
        .store
        .write(move |c| publish::delete(c, &Actor::command_line(), id, None))
        .await
        .unwrap();
    until("the deletion", || async {
        at(&tilburg, item.url.as_str()).await?.deleted.map(|_| ())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_follower_gets_what_was_published_before_and_playlists_across_cities() {
    let (vilnius, tilburg) = cities().await;
    let [cast, other] = Cast::both().unwrap();
    let from_tilburg = tilburg
        .store
        .write(move |c| other.publish(c, today()))
        .await
        .unwrap();
    let elsewhere = from_tilburg.clone();
    let ours = vilnius
        .store
        .write(move |c| {
            let here = cast.publish(c, today())?;
            cast.publish_playlists(c, &here, &elsewhere)?;
            Ok::<_, waymark::actions::Error>(here)
        })
        .await
        .unwrap();
    follow(&tilburg, &vilnius).await;
    for (key, url) in &ours {
        until(key, || at(&tilburg, url.as_str())).await;
    }
    // A step in the other city is looked up, though that city is not followed.
    let step = from_tilburg.get("verhalen-vertellen").unwrap();
    until("the step of the other city", || at(&vilnius, step.as_str())).await;
    let playlist = vilnius
        .store
        .read(|c| playlists::by_slug(c, "miesto-istorija"))
        .await
        .unwrap()
        .unwrap();
    let there = until("the playlist", || {
        playlist_at(&tilburg, playlist.url.as_str())
    })
    .await;
    assert_eq!(there.content.steps, playlist.content.steps);
    assert_eq!(there.content.name, playlist.content.name);

    let (id, patch) = (
        playlist.uuid,
        json!({"steps": [{"task": {"name": {"lt": "Eik"}}}]})
            .as_object()
            .unwrap()
            .clone(),
    );
    vilnius
        .store
        .write(move |c| manage_playlist::change(c, &Actor::command_line(), id, &patch, None))
        .await
        .unwrap();
    until("the change of the playlist", || async {
        let there = playlist_at(&tilburg, playlist.url.as_str()).await?;
        (there.content.steps.len() == 1).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_published_while_the_peer_was_down_arrives_in_order() {
    let (vilnius, tilburg) = cities().await;
    follow(&tilburg, &vilnius).await;
    let tilburg = tilburg.stop().await;
    let mut items = Vec::new();
    for n in 0..20 {
        items.push(
            create(
                &vilnius,
                json!({
                    "organisation": "neries-dirbtuves", "name": {"lt": format!("Nr. {n}")},
                    "status": "published",
                }),
            )
            .await,
        );
    }
    change(
        &vilnius,
        items.first().unwrap(),
        json!({"name": {"lt": "Pirmas"}}),
    )
    .await;
    let tilburg = tilburg.start().await;
    for item in &items {
        until("the backlog", || at(&tilburg, item.url.as_str())).await;
    }
    until("the last change", || async {
        let there = at(&tilburg, items.first()?.url.as_str()).await?;
        (there.content.name.text(&[]) == "Pirmas").then_some(())
    })
    .await;
}
