//! The map: the same items as the search, near ones together.

use serde_json::{Value, json};

use super::node::Node;
use crate::support::{TestStore, on_both};

on_both!(
    the_map_and_the_list_agree,
    near_things_come_together_and_come_apart_again,
    tiles_hold_what_the_map_shows,
    what_cannot_be_read_is_refused,
);

async fn place(node: &Node, name: &str, kind: &str, point: Option<(f64, f64)>) {
    let mut body = json!({"name": {"en": name, "lt": format!("{name}-lt")}, "kind": kind});
    if let Some((latitude, longitude)) = point {
        body["location"] = json!({"latitude": latitude, "longitude": longitude});
    }
    node.city.publish(body).await;
}

/// Three in Vilnius, two of them in one house; one in Kaunas, one at the date line, one nowhere.
async fn city(db: TestStore) -> Node {
    let node = Node::new(db).await;
    place(&node, "Glass", "workshop", Some((54.68, 25.28))).await;
    place(&node, "Sand", "workshop", Some((54.68, 25.28))).await;
    place(&node, "Wood", "course", Some((54.70, 25.30))).await;
    place(&node, "Clay", "course", Some((54.90, 23.90))).await;
    place(&node, "Shell", "event", Some((-16.8, 179.99))).await;
    place(&node, "Letter", "online", None).await;
    node
}

async fn map(node: &Node, query: &str) -> Value {
    let path = format!("/api/v1/map?type=opportunity&{query}");
    let answer = node.anybody().get(&path).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.body
}

fn counted(map: &Value) -> u64 {
    let features = map["features"].as_array().unwrap().iter();
    features
        .map(|feature| feature["properties"]["count"].as_u64().unwrap())
        .sum()
}

async fn the_map_and_the_list_agree(db: TestStore) {
    let node = city(db).await;
    for query in [
        "",
        "kind=workshop",
        "q=glass",
        "bbox=25,54.5,25.5,54.8",
        "bbox=179,-20,-179,0",
        "near=54.68,25.28&radius=1",
        "kind=online",
        "organisation=nobody",
        "type=badge",
    ] {
        let list = node
            .anybody()
            .get(&format!("/api/v1/search?type=opportunity&{query}"))
            .await;
        let total = &list.body["total"]["value"];
        for zoom in ["", "&zoom=0", "&zoom=5", "&zoom=22"] {
            let map = map(&node, &format!("{query}{zoom}")).await;
            assert_eq!(&map["total"], total, "{query}{zoom}");
            let shown = counted(&map) + map["unplaced"].as_u64().unwrap();
            assert_eq!(json!(shown), *total, "{query}{zoom}");
        }
    }
}

async fn near_things_come_together_and_come_apart_again(db: TestStore) {
    let node = city(db).await;
    let world = map(&node, "zoom=0").await;
    assert_eq!(world["features"].as_array().unwrap().len(), 2, "{world}");
    assert_eq!(world["unplaced"], 1);
    let city = map(&node, "zoom=22&bbox=25,54.5,25.5,54.8").await;
    let features = city["features"].as_array().unwrap();
    assert_eq!(features.len(), 2, "{city}");
    let house = features
        .iter()
        .find(|feature| feature["properties"]["cluster"] == true)
        .unwrap();
    assert_eq!(
        house["properties"],
        json!({"cluster": true, "count": 2, "kind": "workshop"})
    );
    assert_eq!(house["geometry"]["coordinates"], json!([25.28, 54.68]));
    let wood = features
        .iter()
        .find(|feature| feature["properties"]["cluster"] == false)
        .unwrap();
    let properties = &wood["properties"];
    assert_eq!(properties["name"]["en"], "Wood");
    assert_eq!(properties["kind"], "course");
    assert_eq!(properties["status"], "published");
    assert!(properties["startTime"].is_null(), "{properties}");
    let weekly = json!({
        "name": {"en": "Choir"}, "kind": "event", "status": "published",
        "startTime": "2020-01-06T18:00:00+02:00", "timezone": "Europe/Vilnius",
        "recurrence": "FREQ=WEEKLY", "location": {"latitude": 54.6, "longitude": 25.1},
    });
    node.city.publish(weekly).await;
    let told = map(&node, "q=choir").await["features"][0]["properties"].clone();
    let start = told["startTime"].as_str().unwrap();
    assert!(start > "2026" && start.contains("T18:00:00+0"), "{told}");
    let off = json!({
        "name": {"en": "Band"}, "status": "cancelled", "startTime": "2030-05-04T15:00:00+03:00",
        "timezone": "Europe/Vilnius", "location": {"latitude": 54.6, "longitude": 25.1},
    });
    node.city.publish(off).await;
    let told = map(&node, "q=band").await["features"][0]["properties"].clone();
    assert_eq!(told["status"], "cancelled", "{told}");
    assert_eq!(
        properties["page"],
        format!("/opportunities/{}", properties["uuid"].as_str().unwrap())
    );
}

async fn tile(node: &Node, path: &str) -> (u16, String, Vec<u8>) {
    let answer = node
        .anybody()
        .get_bytes(path, &[("accept-language", "lt")])
        .await;
    let tag = answer
        .1
        .get("etag")
        .map(|tag| tag.to_str().unwrap().to_owned());
    (answer.0, tag.unwrap_or_default(), answer.2)
}

fn has(tile: &[u8], words: &str) -> bool {
    tile.windows(words.len())
        .any(|part| part == words.as_bytes())
}

async fn tiles_hold_what_the_map_shows(db: TestStore) {
    let node = city(db).await;
    let (status, _, world) = tile(&node, "/tiles/0/0/0.mvt").await;
    assert_eq!(status, 200);
    assert!(has(&world, "opportunities") && has(&world, "count"));
    // Each thing is in exactly one tile of every zoom.
    for zoom in [1_u32, 4, 5, 9] {
        let mut tiles = 0;
        let side = 1 << zoom;
        for (latitude, longitude) in [(54.70_f64, 25.30_f64), (54.90, 23.90), (-16.8, 179.99)] {
            let north = latitude.to_radians().tan().asinh() / std::f64::consts::TAU;
            let x = ((longitude + 180.0) / 360.0 * f64::from(side)).floor();
            let y = ((0.5 - north) * f64::from(side)).floor();
            let (status, _, bytes) = tile(&node, &format!("/tiles/{zoom}/{x}/{y}.mvt")).await;
            assert_eq!(status, 200);
            tiles += usize::from(!bytes.is_empty());
        }
        assert_eq!(tiles, 3, "{zoom}");
        let (status, _, sea) = tile(&node, &format!("/tiles/{zoom}/0/{}.mvt", side / 2)).await;
        assert_eq!((status, sea.len()), (200, 0), "{zoom}");
    }
    // A single one is told by name, in the reader's language; a filter holds for tiles, too.
    let (_, tag, house) = tile(&node, "/tiles/14/9343/5205.mvt").await;
    assert!(
        has(&house, "Wood-lt") && has(&house, "/opportunities/"),
        "{house:?}"
    );
    let (status, _, _) = tile(&node, "/tiles/14/9343/5205.mvt?kind=party").await;
    assert_eq!(status, 400);
    let (_, _, none) = tile(&node, "/tiles/14/9343/5205.mvt?kind=workshop").await;
    assert!(none.is_empty());
    let again = node
        .anybody()
        .get_bytes(
            "/tiles/14/9343/5205.mvt",
            &[("accept-language", "lt"), ("if-none-match", &tag)],
        )
        .await;
    assert_eq!((again.0, again.2.len()), (304, 0));
}

async fn what_cannot_be_read_is_refused(db: TestStore) {
    let node = Node::new(db).await;
    for wrong in [
        "bbox=NaN",
        "near=1,2&radius=1e400",
        "zoom=23",
        "zoom=x",
        "colour=red",
        "limit=5",
    ] {
        let answer = node.anybody().get(&format!("/api/v1/map?{wrong}")).await;
        assert_eq!(answer.status, 400, "{wrong}");
    }
    let answer = node.anybody().get("/tiles/3/1/2.mvt?colour=red").await;
    assert_eq!(answer.status, 400);
    for missing in ["3/8/0.mvt", "3/0/0.png", "99/0/0.mvt"] {
        let answer = node.anybody().get(&format!("/tiles/{missing}")).await;
        assert_eq!(answer.status, 404, "{missing}");
    }
}
