//! The map on the pages, without a script: the same as the list, by links.

use regex::Regex;
use serde_json::json;

use super::node::House;
use crate::support::{Member, TestStore, esco, on_both};

on_both!(
    the_drawing_and_the_list_say_the_same,
    the_map_s_page_keeps_every_filter,
    what_cannot_be_read_is_told_and_shows_nothing,
    a_town_is_found_by_its_name,
    the_operator_draws_the_territory,
    skills_have_pages_and_names_in_filters,
);

async fn house(db: TestStore) -> House {
    let house = House::new(db).await;
    for (name, kind, point) in [
        ("Glass", "workshop", Some((54.68, 25.28))),
        ("Sand", "workshop", Some((54.68, 25.28))),
        ("Wood", "course", Some((54.75, 25.35))),
        ("Shell", "event", Some((-33.9, 18.4))),
        ("Letter", "online", None),
    ] {
        let mut document = json!({"name": {"en": name}, "kind": kind});
        if let Some((latitude, longitude)) = point {
            document["location"] = json!({"latitude": latitude, "longitude": longitude});
        }
        house.city.publish(document).await;
    }
    house.city.db.find().await;
    house
}

/// The numbers of the drawing, and the names of those that stand alone.
fn drawn(page: &str) -> (Vec<String>, Vec<String>) {
    let all = |pattern: &str| -> Vec<String> {
        let pattern = Regex::new(pattern).unwrap();
        let found = pattern.captures_iter(page);
        found.map(|found| found[1].to_owned()).collect()
    };
    (
        all(r#"class="map__many"[^>]*>.*?<text[^>]*>(\d+)<"#),
        all(r#"class="map__one [^"]*" href="[^"]*"><title[^>]*>([^<]*)<"#),
    )
}

fn rows(page: &str) -> usize {
    page.matches("<article class=\"row\"").count()
}

async fn the_drawing_and_the_list_say_the_same(db: TestStore) {
    let house = house(db).await;
    let page = house.browser().get("/").await;
    assert_eq!(page.status, 200);
    assert_eq!(rows(&page.text), 5);
    // Two in one house; the far one is outside of where most are, or on it.
    let (many, one) = drawn(&page.text);
    let shown = many
        .iter()
        .map(|n| n.parse::<usize>().unwrap())
        .sum::<usize>()
        + one.len();
    let outside = usize::from(page.text.contains("lies outside of this part"));
    assert_eq!(shown + outside, 4, "{many:?} {one:?}");
    assert!(page.text.contains("One has no place on the map"));
    // Behind the last page there is nothing else than on it.
    let beyond = house.browser().get("/?page=99").await;
    assert_eq!(rows(&beyond.text), 5);
    assert!(page.text.contains("data-at=\"25.28,54.68\""));
    assert!(
        page.text
            .contains("data-tiles=\"/tiles/{z}/{x}/{y}.mvt?type=opportunity\"")
    );
    let boxed = house.browser().get("/?bbox=25,54.5,25.5,54.8").await;
    assert_eq!(rows(&boxed.text), 3);
    // The list is that of the box.
    assert!(
        boxed
            .text
            .contains("One more has no place on the map and is left out")
    );
    assert!(!boxed.text.contains("it is in the list"));
    let (many, one) = drawn(&boxed.text);
    assert_eq!(
        (many.as_slice(), one.as_slice()),
        (&["2".to_owned()][..], &["Wood".to_owned()][..])
    );
    // A number leads to what it counts.
    let link = Regex::new(r#"class="map__many" href="([^"]*)""#).unwrap();
    let href = link.captures(&boxed.text).unwrap()[1]
        .replace("&#38;", "&")
        .replace("&amp;", "&");
    let closer = house.browser().get(&href).await;
    assert_eq!(rows(&closer.text), 2, "{href}");
}

async fn a_town_is_found_by_its_name(db: TestStore) {
    let house = house(db).await;
    if !waymark::http::assets::are_built() {
        return;
    }
    let ask = async |query: &str| house.browser().get(&format!("/?{query}")).await;
    let vilnius = ask("q=&place=VILNIUS&radius=5").await;
    assert_eq!(rows(&vilnius.text), 2);
    assert!(vilnius.text.contains("Within 5 km of Vilnius"));
    assert!(vilnius.text.contains("name=\"place\" value=\"Vilnius\""));
    // The form is sent again, with another distance and a word: the point stays the same.
    let near = Regex::new(r#"name="near" value="([^"]*)""#).unwrap();
    let near = near.captures(&vilnius.text).unwrap()[1].to_owned();
    let again = ask(&format!("near={near}&place=Vilnius&radius=25&q=wood")).await;
    assert_eq!(rows(&again.text), 1);
    assert!(again.text.contains("Within 25 km of Vilnius"));
    assert!(
        again
            .text
            .contains(&format!("name=\"near\" value=\"{near}\""))
    );
    // Another town is another point; none is everywhere.
    let town = ask(&format!("near={near}&place=cape+town&radius=25")).await;
    assert_eq!(rows(&town.text), 1);
    assert_eq!(
        rows(&ask(&format!("near={near}&place=&radius=25")).await.text),
        5
    );
    let nowhere = ask("place=Qqqqqq").await;
    assert_eq!(nowhere.status, 400);
    assert!(nowhere.text.contains("This does not exist here"));
    assert!(nowhere.text.contains("value=\"Qqqqqq\""));
}

async fn the_map_s_page_keeps_every_filter(db: TestStore) {
    let house = house(db).await;
    let page = house
        .browser()
        .get("/map?kind=workshop&free=true&q=glass")
        .await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("data-map=\"now\""));
    assert!(page.text.contains("action=\"/map\""));
    let same = Regex::new(r#"href="(/\?[^"]*)"[^>]*><svg[^>]*><use[^>]*#search"#).unwrap();
    let list = &same.captures(&page.text).expect("a way to the list")[1];
    for part in ["kind=workshop", "free=true", "q=glass"] {
        assert!(list.contains(part), "{list}");
    }
    let everything = house.browser().get("/map").await;
    assert_eq!(rows(&everything.text), 5);
    assert!(
        everything
            .headers
            .get("content-security-policy")
            .is_some_and(|policy| { policy.to_str().unwrap().contains("connect-src 'self';") })
    );
    assert_eq!(house.browser().get("/map/tiles.pmtiles").await.status, 404);
}

async fn what_cannot_be_read_is_told_and_shows_nothing(db: TestStore) {
    let house = house(db).await;
    for query in [
        "bbox=NaN,0,1,1",
        "bbox=1,2,3",
        "near=1e400,0",
        "near=54,25&radius=1e400",
    ] {
        for path in ["/", "/map"] {
            let page = house.browser().get(&format!("{path}?{query}")).await;
            assert_eq!(page.status, 400, "{path}?{query}");
            assert_eq!(rows(&page.text), 0, "{path}?{query}");
            assert_eq!(drawn(&page.text), (vec![], vec![]), "{path}?{query}");
        }
    }
}

async fn the_operator_draws_the_territory(db: TestStore) {
    let house = house(db).await;
    assert_eq!(house.browser().get("/territory.geojson").await.status, 404);
    let mut operator = house.signed_in(Member::Operator).await;
    let square =
        r#"{"type":"Polygon","coordinates":[[[18.3,-34],[18.5,-34],[18.5,-33.8],[18.3,-34]]]}"#;
    for (text, status) in [("{}", 422), (square, 303)] {
        let page = operator.get("/admin/territory").await;
        let form = page.form_with("/admin/territory", "name=\"boundary\"");
        let form = form.with("boundary", text).with("do", "boundary");
        let answer = operator.send(form).await;
        assert_eq!(answer.status, status, "{text}");
    }
    let outline = house.browser().get("/territory.geojson").await;
    assert_eq!(outline.header("content-type"), "application/geo+json");
    assert!(outline.text.contains("MultiPolygon"), "{}", outline.text);
    // The map begins there.
    let home = house.browser().get("/").await;
    assert!(home.text.contains("data-boundary=\"/territory.geojson?v="));
    let (_, one) = drawn(&home.text);
    assert_eq!(one, ["Shell"]);
}

async fn skills_have_pages_and_names_in_filters(db: TestStore) {
    let house = House::new(db).await;
    assert!(
        !house
            .browser()
            .get("/")
            .await
            .text
            .contains("href=\"/esco\"")
    );
    let empty = house.browser().get("/esco").await;
    assert_eq!(empty.status, 200);
    assert!(empty.text.contains("The list of skills is not here yet"));
    esco::take_all(&house.city.db.store).await;
    let skill = "http://data.europa.eu/esco/skill/weave-wool";
    house
        .city
        .publish(json!({"name": {"en": "Wool"}, "skills": [skill]}))
        .await;
    house.city.db.find().await;
    let home = house.browser().get("/").await;
    assert!(home.text.contains("href=\"/esco\""));
    let browser = house.browser().get("/esco").await;
    for name in ["textile skills", "Craft workers", "Green skills"] {
        assert!(browser.text.contains(name), "{name}");
    }
    assert!(browser.text.contains("European Commission"));
    let found = house.browser().get("/esco?q=weav").await;
    assert!(found.text.contains("weave cloth") && found.text.contains("weaver"));
    // Whoever looks for something has it before her eyes.
    assert!(!found.text.contains("Green skills"));
    let group = house.browser().get("/esco?collection=green").await;
    assert!(group.text.contains("weave wool"));
    let page = house.browser().get("/esco/skill/weave-wool").await;
    assert!(page.text.contains("<meta name=\"description\""));
    assert!(page.text.contains("\"@type\":\"DefinedTerm\""));
    // The broader skill, and who needs it, have what teaches it.
    for path in [
        "/esco/skill/weave",
        "/esco/occupation/weaver",
        "/esco/isco/C7",
    ] {
        let page = house.browser().get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert_eq!(rows(&page.text), 1, "{path}");
    }
    let mut lithuanian = house.browser().with("accept-language", "lt");
    let page = lithuanian.get("/esco/skill/weave").await;
    assert!(page.text.contains("austi audinius"));
    let page = lithuanian.get("/esco/skill/spin").await;
    assert!(
        page.text.contains("spin threads") && page.text.contains("anglų"),
        "a fallback says so"
    );
    let filtered = house.browser().get(&format!("/?skill={skill}")).await;
    assert!(filtered.text.contains("weave wool"));
    let mut json = house.browser().with("accept", "application/json");
    let json = json.get("/esco/skill/weave").await;
    assert!(json.text.starts_with('{'), "{}", json.text);
    for path in [
        "/esco/skill/nothing",
        "/esco/prices/1",
        "/esco/skill/%3Cscript%3E",
    ] {
        assert_eq!(house.browser().get(path).await.status, 404, "{path}");
    }
}
