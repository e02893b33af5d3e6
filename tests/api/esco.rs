//! Skills and occupations, and what teaches them.

use serde_json::{Value, json};
use waymark::{actions::import_esco, domain::permission::Actor, store::Connection};

use super::node::Node;
use crate::support::{TestStore, esco, on_both};

on_both!(
    a_skill_is_shown_with_what_it_has_to_do_with,
    concepts_are_found_by_what_somebody_types,
    notes_in_html_come_in_as_text,
    a_skill_finds_everything_narrower,
    an_update_keeps_what_was_known_and_points_on,
    an_older_file_of_another_language_moves_nothing,
    what_replaces_a_concept_must_be_there,
    an_import_that_did_not_end_is_made_up_for,
    an_address_with_https_is_the_same_skill,
    without_a_classification_there_is_nothing,
    what_cannot_be_read_is_refused,
);

const SKILL: &str = "http://data.europa.eu/esco/skill/";

async fn node(db: TestStore) -> Node {
    let node = Node::new(db).await;
    esco::take_all(&node.city.db.store).await;
    node.city.db.find().await;
    node
}

async fn get(node: &Node, path: &str) -> Value {
    let answer = node.anybody().get(path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    answer.body
}

fn address(uri: &str) -> String {
    url::form_urlencoded::byte_serialize(uri.as_bytes()).collect()
}

async fn show(node: &Node, family: &str, uri: &str) -> Value {
    get(node, &format!("/api/v1/esco/{family}/{}", address(uri))).await
}

fn names(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap().iter();
    list.map(|one| one["prefLabel"]["en"].as_str().unwrap())
        .collect()
}

async fn notes_in_html_come_in_as_text(db: TestStore) {
    let node = node(db).await;
    let file = "conceptType,conceptUri,skillType,preferredLabel,scopeNote,description\n\
        KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/pack,skill,pack,\
        \"Excludes <a resource=\"\"urn:x\"\" typeOf=x><span>develop strategy</span></a>\",B &amp; B\n";
    let first = esco::take_in(&node.city.db.store, "v1.1.1/skills_en.csv", file).await;
    assert!(first.changed());
    let again = esco::take_in(&node.city.db.store, "v1.1.1/skills_en.csv", file).await;
    assert!(!again.changed(), "{again:?}");
    let pack = show(&node, "skills", &format!("{SKILL}pack")).await;
    assert_eq!(pack["scopeNote"]["en"], "Excludes develop strategy");
    assert_eq!(pack["description"]["en"], "B & B");
}

async fn a_skill_is_shown_with_what_it_has_to_do_with(db: TestStore) {
    let node = node(db).await;
    let weave = show(&node, "skills", &format!("{SKILL}weave")).await;
    assert_eq!(weave["id"], format!("{SKILL}weave"));
    assert_eq!(weave["type"], "skill");
    let labels = json!({"en": "weave cloth", "lt": "austi audinius"});
    assert_eq!(weave["prefLabel"], labels);
    assert_eq!(
        weave["altLabel"]["en"],
        json!(["make cloth", "work on a loom"])
    );
    assert_eq!(weave["description"]["en"], "Make cloth of threads.");
    assert_eq!(names(&weave["broader"]), ["making textiles"]);
    assert_eq!(names(&weave["narrower"]), ["weave wool"]);
    assert_eq!(names(&weave["isEssentialSkillFor"]), ["weaver"]);
    assert!(
        weave["notice"]
            .as_str()
            .unwrap()
            .contains("European Commission")
    );
    let wool = show(&node, "skills", &format!("{SKILL}weave-wool")).await;
    assert_eq!(wool["collections"], json!(["green"]));
    let group = show(&node, "skills", &format!("{SKILL}T1")).await;
    assert_eq!(group["code"], "T1");
    assert_eq!(names(&group["broader"]), ["textile skills"]);
    assert_eq!(names(&group["narrower"]), ["spin threads", "weave cloth"]);
    let weaver = "http://data.europa.eu/esco/occupation/weaver";
    let weaver = show(&node, "occupations", weaver).await;
    assert_eq!(names(&weaver["hasEssentialSkill"]), ["weave cloth"]);
    assert_eq!(names(&weaver["hasOptionalSkill"]), ["fibres"]);
    assert_eq!(names(&weaver["broader"]), ["Handicraft workers"]);
    // The page's address gives the same to programs.
    let same = node
        .anybody()
        .with("accept", "application/json")
        .get("/api/v1/esco/skills/skill%2Fweave")
        .await;
    assert_eq!(same.body, weave);
    for (family, uri) in [
        ("skills", "http://data.europa.eu/esco/occupation/weaver"),
        ("occupations", "http://data.europa.eu/esco/skill/weave"),
        ("skills", "http://data.europa.eu/esco/skill/nothing"),
        ("skills", "https://example.org/"),
    ] {
        let path = format!("/api/v1/esco/{family}/{}", address(uri));
        assert_eq!(node.anybody().get(&path).await.status, 404, "{path}");
    }
}

async fn concepts_are_found_by_what_somebody_types(db: TestStore) {
    let node = node(db).await;
    for (path, expected) in [
        ("skills?q=weav", &["weave wool", "weave cloth"][..]),
        ("skills?q=WEAVING", &["weave wool", "weave cloth"]),
        ("skills?q=loom", &["weave cloth"]),
        ("skills?q=staklem&language=lt", &["weave cloth"]),
        ("skills?q=thread&language=en", &["spin threads", "fibres"]),
        ("skills?q=skill%2Fweave", &["weave cloth"]),
        ("skills?q=plumbing", &[]),
        ("skills?q=weaver", &[]),
        ("skills", &["textile skills"]),
        ("occupations?q=weav", &["weaver"]),
        ("occupations?q=cloth", &["weaver"]),
        ("occupations", &["Craft workers"]),
    ] {
        let found = get(&node, &format!("/api/v1/esco/{path}")).await;
        assert_eq!(names(&found["items"]), expected, "{path}");
    }
    let one = get(&node, "/api/v1/esco/skills?q=weav&limit=1").await;
    assert_eq!(one["items"].as_array().unwrap().len(), 1);
    assert_eq!(one["total"], json!({"value": 1, "exact": false}));
}

async fn teach(node: &Node, name: &str, skills: &[&str]) {
    let skills: Vec<String> = skills.iter().map(|id| format!("{SKILL}{id}")).collect();
    node.city
        .publish(json!({"name": {"en": name}, "kind": "course", "skills": skills}))
        .await;
}

async fn found(node: &Node, skill: &str) -> (Vec<String>, Value) {
    let path = format!(
        "/api/v1/search?type=opportunity&sort=new&skill={}",
        address(skill)
    );
    let answer = get(node, &path).await;
    let items = answer["items"].as_array().unwrap().iter();
    let mut names: Vec<String> = items
        .map(|item| item["name"]["en"].as_str().unwrap().to_owned())
        .collect();
    names.sort_unstable();
    (names, answer["facets"]["skill"].clone())
}

async fn a_skill_finds_everything_narrower(db: TestStore) {
    let node = node(db).await;
    teach(&node, "Wool", &["weave-wool"]).await;
    teach(&node, "Cloth", &["weave", "weave-wool"]).await;
    teach(&node, "Spinning", &["spin"]).await;
    teach(&node, "Fibres", &["fibres"]).await;
    node.city.db.find().await;
    for (skill, expected) in [
        (format!("{SKILL}weave-wool"), &["Cloth", "Wool"][..]),
        (format!("{SKILL}weave"), &["Cloth", "Wool"]),
        (format!("{SKILL}T1"), &["Cloth", "Spinning", "Wool"]),
        (format!("{SKILL}T"), &["Cloth", "Spinning", "Wool"]),
        // What an occupation needs, and what all of a group need.
        (
            "http://data.europa.eu/esco/occupation/weaver".to_owned(),
            &["Cloth", "Wool"],
        ),
        (
            "http://data.europa.eu/esco/isco/C7".to_owned(),
            &["Cloth", "Wool"],
        ),
        (format!("{SKILL}fibres"), &["Fibres"]),
        (format!("{SKILL}spin-old"), &[]),
    ] {
        let (names, facets) = found(&node, &skill).await;
        assert_eq!(names, expected, "{skill}");
        // Beside each skill stands what asking for it finds, whatever is asked for now.
        let count = |id: &str| {
            let address = format!("{SKILL}{id}");
            let mut facets = facets.as_array().unwrap().iter();
            let facet = facets.find(|facet| facet["value"] == address).unwrap();
            facet["count"].as_i64().unwrap()
        };
        assert_eq!(count("weave"), 2, "{skill}");
        assert_eq!(count("weave-wool"), 2);
        assert_eq!(count("spin"), 1);
    }
    // What was counted before is counted anew when something narrower comes.
    teach(&node, "More wool", &["weave-wool"]).await;
    node.city.db.find().await;
    let (names, facets) = found(&node, &format!("{SKILL}spin")).await;
    assert_eq!(names, ["Spinning"]);
    let weave = format!("{SKILL}weave");
    let mut facets = facets.as_array().unwrap().iter();
    let facet = facets.find(|facet| facet["value"] == weave).unwrap();
    assert_eq!(facet["count"], 3);
    let map = get(
        &node,
        &format!(
            "/api/v1/map?type=opportunity&skill={}",
            address(&format!("{SKILL}T"))
        ),
    )
    .await;
    assert_eq!(map["total"], 4);
}

async fn an_update_keeps_what_was_known_and_points_on(db: TestStore) {
    let node = node(db).await;
    let store = &node.city.db.store;
    teach(&node, "Old", &["spin-old"]).await;
    let again = esco::take_all(store).await;
    assert!(!again.changed(), "{again:?}");
    // A newer file that lacks most: one is renamed, nothing is lost.
    let head = "conceptType,conceptUri,preferredLabel,replacedBy\n";
    let text = format!("{head}KnowledgeSkillCompetence,{SKILL}weave,weave fabric,\n");
    let tally = esco::take_in(store, "v1.2/skills_en.csv", &text).await;
    assert_eq!((tally.created, tally.updated), (0, 1));
    // What is older does not take a newer name away, but adds what is missing.
    let old = format!(
        "{head}KnowledgeSkillCompetence,{SKILL}weave,weaving,\nKnowledgeSkillCompetence,{SKILL}felt,felting,\n"
    );
    let tally = esco::take_in(store, "v1.0/skills_en.csv", &old).await;
    assert_eq!((tally.created, tally.updated, tally.unchanged), (1, 0, 1));
    // One takes the place of another.
    let replaced = format!("conceptUri,replacedBy\n{SKILL}spin-old,{SKILL}spin\n");
    let tally = esco::take_in(store, "replacements.csv", &replaced).await;
    assert_eq!(tally.updated, 1);
    node.city.db.find().await;
    let weave = show(&node, "skills", &format!("{SKILL}weave")).await;
    assert_eq!(weave["prefLabel"]["en"], "weave fabric");
    assert_eq!(weave["skillType"], "skill/competence");
    let old = show(&node, "skills", &format!("{SKILL}spin-old")).await;
    assert_eq!(old["replacedBy"]["prefLabel"]["en"], "spin threads");
    assert_eq!(old["obsolete"], true);
    let new = show(&node, "skills", &format!("{SKILL}spin")).await;
    assert_eq!(names(&new["replaces"]), ["spin by hand"]);
    for id in ["spin", "spin-old", "T"] {
        assert_eq!(
            found(&node, &format!("{SKILL}{id}")).await.0,
            ["Old"],
            "{id}"
        );
    }
    let typed = get(&node, "/api/v1/esco/skills?q=spin").await;
    assert_eq!(names(&typed["items"]), ["spin threads"]);
    // A link that a newer file no longer has is gone.
    let text = format!(
        "conceptType,conceptUri,broaderType,broaderUri\nKnowledgeSkillCompetence,{SKILL}weave,SkillGroup,{SKILL}T\n"
    );
    let path = "v1.2/broaderRelationsSkillPillar.csv";
    let tally = esco::take_in(store, path, &text).await;
    assert_eq!((tally.created, tally.removed), (1, 3));
    let tally = esco::take_in(store, "v1.1/broaderRelationsSkillPillar.csv", &text).await;
    assert!(!tally.changed(), "{tally:?}");
    node.city.db.find().await;
    let weave = show(&node, "skills", &format!("{SKILL}weave")).await;
    assert_eq!(names(&weave["broader"]), ["textile skills"]);
}

async fn an_older_file_of_another_language_moves_nothing(db: TestStore) {
    let node = node(db).await;
    let store = &node.city.db.store;
    let file = |group: &str, name: &str| {
        format!(
            "conceptType,conceptUri,iscoGroup,preferredLabel\n\
             Occupation,http://data.europa.eu/esco/occupation/weaver,{group},{name}\n"
        )
    };
    let text = file("7", "weaver");
    let newer = esco::take_in(store, "v1.2/occupations_en.csv", &text).await;
    assert!(newer.changed(), "it stands elsewhere");
    let older = file("73", "audėjas");
    let tally = esco::take_in(store, "v1.1/occupations_lt.csv", &older).await;
    assert_eq!(tally.created, 1, "its name is new");
    let weaver = "http://data.europa.eu/esco/occupation/weaver";
    let weaver = show(&node, "occupations", weaver).await;
    assert_eq!(weaver["prefLabel"]["lt"], "audėjas");
    assert_eq!(names(&weaver["broader"]), ["Craft workers"]);
}

async fn what_replaces_a_concept_must_be_there(db: TestStore) {
    let node = node(db).await;
    let store = &node.city.db.store;
    let head = "conceptUri,replacedBy\n";
    for (old, new, refused) in [
        ("nowhere", "spin", 1),
        ("spin-old", "nowhere", 1),
        ("spin", "spin", 1),
        ("spin-old", "spin", 0),
        // It would lead round in a circle.
        ("spin", "spin-old", 1),
    ] {
        let text = format!("{head}{SKILL}{old},{SKILL}{new}\n");
        let tally = esco::take_in(store, "replacements.csv", &text).await;
        assert_eq!(tally.refused, refused, "{old} by {new}");
    }
    let spin = show(&node, "skills", &format!("{SKILL}spin")).await;
    assert_eq!(spin["obsolete"], false);
}

async fn an_import_that_did_not_end_is_made_up_for(db: TestStore) {
    let node = Node::new(db).await;
    let store = &node.city.db.store;
    let start = || store.write(|c| import_esco::start(c, &Actor::command_line()));
    assert!(!start().await.unwrap(), "none was under way");
    assert!(start().await.unwrap(), "that one did not end");
    let finish = |c: &mut Connection| import_esco::finish(c, true);
    store.write(finish).await.unwrap();
    assert!(!start().await.unwrap());
}

async fn an_address_with_https_is_the_same_skill(db: TestStore) {
    let node = node(db).await;
    let secure = format!("{SKILL}weave-wool").replace("http:", "https:");
    node.city
        .publish(json!({"name": {"en": "Wool"}, "kind": "course", "skills": [secure]}))
        .await;
    node.city.db.find().await;
    for skill in [secure, format!("{SKILL}weave-wool"), format!("{SKILL}T")] {
        let (names, _facets) = found(&node, &skill).await;
        assert_eq!(names, ["Wool"], "{skill}");
    }
}

async fn without_a_classification_there_is_nothing(db: TestStore) {
    let node = Node::new(db).await;
    teach(&node, "Cloth", &["weave"]).await;
    node.city.db.find().await;
    for path in ["skills", "skills?q=weave", "occupations"] {
        let found = get(&node, &format!("/api/v1/esco/{path}")).await;
        assert_eq!(found["items"], json!([]), "{path}");
    }
    // What is asked for still means itself.
    assert_eq!(found(&node, &format!("{SKILL}weave")).await.0, ["Cloth"]);
}

async fn what_cannot_be_read_is_refused(db: TestStore) {
    let node = node(db).await;
    for query in ["limit=0", "language=%21", "sort=name", "q=%00", "limit=x"] {
        let path = format!("/api/v1/esco/skills?{query}");
        let answer = node.anybody().get(&path).await;
        assert_eq!(answer.status, 400, "{path}");
    }
    let long = format!("/api/v1/esco/skills?q={}", "a".repeat(201));
    assert_eq!(node.anybody().get(&long).await.status, 400);
}
