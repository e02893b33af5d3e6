//! The pages, as somebody without scripts meets them.

use serde_json::{Value, json};
use waymark::store::{Store, settings};

use super::{
    browsing::Visitor,
    peers::Two,
    place::{Place, Running, stderr},
    serving,
};

/// A served node with the organisation `library`, and its operator.
struct Node {
    place: Place,
    token: String,
    link: String,
    _running: Running,
}

impl Node {
    fn new() -> Self {
        let place = Place::new();
        let setup = place.set_up();
        let text = |name: &str| setup[name].as_str().unwrap().to_owned();
        let (token, link) = (text("token"), text("signIn"));
        let running = place.serve();
        let node = Self {
            place,
            token,
            link,
            _running: running,
        };
        node.call(
            "POST",
            "/api/v1/organisations",
            &json!({"slug": "library", "name": {"en": "Library"}}),
        );
        node
    }

    fn operator(&self) -> Visitor<'_> {
        Visitor::signed_in(&self.place, &self.link)
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> String {
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        serving::raw(
            &self.place,
            &format!(
                "{method} {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\
                 Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                self.token,
                body.len()
            ),
        )
    }

    /// Calls the API; this must succeed.
    fn call(&self, method: &str, path: &str, body: &Value) -> Value {
        let answer = self.ask(method, path, body);
        assert!(serving::status(&answer).starts_with('2'), "{answer}");
        let body = answer.split("\r\n\r\n").nth(1).unwrap_or_default();
        serde_json::from_str(body).unwrap_or_default()
    }

    fn publish(&self, name: &str) -> Value {
        let made = self.call(
            "POST",
            "/api/v1/opportunities",
            &json!({
                "organisation": "library", "name": {"en": name}, "kind": "course",
                "status": "published", "capacity": 12,
            }),
        );
        // Everybody finds it once somebody with a token does.
        self.ask("GET", "/api/v1/search", &Value::Null);
        made
    }
}

#[test]
fn an_end_before_the_beginning_is_told_at_its_field_and_keeps_the_form() {
    let node = Node::new();
    node.publish("Robots");
    let query = "from=2030-12-05&to=2030-12-01&kind=course&q=robots";
    let page = Visitor::new(&node.place).get(&format!("/?{query}"));
    assert_eq!(page.status, "400", "{}", page.text);
    page.must_have(&[
        "href=\"#to\"",
        "id=\"to-error\"",
        "value=\"2030-12-05\"",
        "value=\"2030-12-01\"",
        "value=\"robots\"",
        "<details class=\"fold\" open",
        "These filters cannot be used",
    ]);
    page.must_not_have(&["/opportunities/", "Nothing found"]);
    let api = node.ask("GET", &format!("/api/v1/search?{query}"), &Value::Null);
    assert_eq!(serving::status(&api), "400", "{api}");
    let right = Visitor::new(&node.place).get("/?kind=course");
    assert_eq!(right.status, "200");
    right.must_have(&["/opportunities/"]);
    right.must_not_have(&["id=\"to-error\""]);
}

#[test]
fn a_territory_has_topics_of_its_own() {
    let node = Node::new();
    let operator = node.operator();
    let form = [
        ("name.en", "Vilnius"),
        ("languages", "lt, en"),
        ("categories", "arts"),
        ("categories.more", "Night walks, choirs"),
    ];
    let saved = operator.send("/admin/territory", &form);
    assert_eq!(saved.status, "303", "{}", saved.text);
    operator.get("/admin/territory").must_have(&[
        "value=\"night-walks, choirs\"",
        "value=\"arts\" checked",
        "value=\"science\">",
    ]);
    let desk = operator.get("/desk/library/opportunities/new");
    desk.must_have(&["value=\"night-walks\">night walks", "value=\"arts\""]);
    desk.must_not_have(&["value=\"science\""]);

    for (topics, field) in [
        (&[][..], "categories"),
        (&[("categories.more", "a;b")], "categories.more"),
    ] {
        let wrong = operator.send("/admin/territory", &[&form[..2], topics].concat());
        assert_eq!(wrong.status, "422", "{topics:?}");
        wrong.must_have(&[
            &format!("href=\"#{field}\""),
            &format!("id=\"{field}-error\""),
            "aria-invalid=\"true\"",
        ]);
    }
}

#[test]
fn what_is_wrong_about_a_peer_is_told_at_a_field_that_is_there() {
    let node = Node::new();
    let refused = node.place.run(&["peer", "limit", "evil.example"]);
    assert!(refused.status.success(), "{}", stderr(&refused));
    let operator = node.operator();
    let long = "x".repeat(501);
    let path = "/admin/peers/evil.example";
    let page = operator.send(path, &[("do", "block"), ("reason", &long)]);
    assert_eq!(page.status, "422");
    page.must_have(&["href=\"#reason\"", "id=\"reason\"", "id=\"reason-error\""]);
    assert_eq!(page.text.matches("name=\"reason\"").count(), 1);
    let follow = operator.send(path, &[("do", "follow")]);
    assert_eq!(follow.status, "422");
    follow.must_not_have(&["href=\"#actor\""]);
    follow.must_have(&["class=\"errors\""]);

    let ours = operator.send(
        "/admin/peers",
        &[("do", "follow"), ("actor", &node.place.url())],
    );
    assert_eq!(ours.status, "422");
    ours.must_have(&["href=\"#actor\"", "id=\"actor-error\""]);
    let unread = operator.send("/admin/peers", &[("do", "follow"), ("actor", "a b")]);
    unread.must_have(&["@tilburg@tilburg.example"]);
}

#[test]
fn nothing_is_removed_without_a_question() {
    let node = Node::new();
    let added = node.place.run(&[
        "account",
        "add",
        "ieva@vilnius.example",
        "--organisation",
        "library",
    ]);
    assert!(added.status.success(), "{}", stderr(&added));
    assert!(
        node.place
            .run(&["peer", "limit", "evil.example"])
            .status
            .success()
    );
    let operator = node.operator();
    for (path, verb) in [
        ("/admin/people", "remove"),
        ("/desk/library/people", "remove"),
        ("/admin/peers/evil.example", "block"),
    ] {
        let page = operator.get(path);
        let button = format!("name=\"do\" value=\"{verb}\"");
        let (before, _) = page
            .text
            .split_once(&button)
            .unwrap_or_else(|| panic!("{path}"));
        let asked = before.rfind("<details").unwrap_or_default();
        let closed = before.rfind("</details>").unwrap_or_default();
        assert!(asked > closed, "{path}: {verb} is not behind a question");
        assert!(!before[asked..].starts_with("<details class=\"fold\" open"));
    }
    operator
        .get("/admin/peers/evil.example")
        .must_have(&["is deleted here"]);
}

#[test]
fn a_withdrawn_step_is_told_to_its_keeper_and_to_the_operator() {
    let node = Node::new();
    let robots = node.publish("Robots");
    let playlist = json!({
        "organisation": "library", "name": {"en": "A way"}, "status": "published",
        "steps": [{"item": robots["id"]}],
    });
    node.call("POST", "/api/v1/playlists", &playlist);
    let operator = node.operator();
    operator
        .get("/admin")
        .must_not_have(&["/desk/library#playlists"]);
    operator
        .get("/desk/library")
        .must_not_have(&["a step was withdrawn"]);
    let uuid = robots["uuid"].as_str().unwrap();
    node.call(
        "DELETE",
        &format!("/api/v1/opportunities/{uuid}"),
        &Value::Null,
    );
    operator.get("/admin").must_have(&[
        "href=\"/desk/library#playlists\"",
        "Library: a step of a playlist was withdrawn",
    ]);
    operator
        .get("/desk/library")
        .must_have(&["a step was withdrawn"]);
}

#[test]
fn a_steps_error_stands_at_its_field() {
    let node = Node::new();
    let operator = node.operator();
    let page = operator.send(
        "/desk/library/playlists/new",
        &[
            ("do", "publish"),
            ("name.en", "A way"),
            ("stepItem", ""),
            ("stepRequired", "true"),
            ("stepUrl", "nowhere"),
            ("stepName.lt", "Skaityk"),
            ("stepContent.lt", ""),
            ("stepName.en", ""),
            ("stepContent.en", ""),
            ("stepItem", "robots"),
            ("stepRequired", "true"),
            ("stepUrl", ""),
            ("stepName.lt", ""),
            ("stepContent.lt", ""),
            ("stepName.en", ""),
            ("stepContent.en", ""),
        ],
    );
    assert_eq!(page.status, "422", "{}", page.text);
    for id in ["step-1.task.url", "step-2.item"] {
        page.must_have(&[
            &format!("href=\"#{id}\""),
            &format!("id=\"{id}\""),
            &format!("id=\"{id}-error\""),
            &format!("aria-describedby=\"{id}-error\""),
        ]);
    }
}

#[test]
fn places_are_told_also_without_a_price() {
    let node = Node::new();
    let robots = node.publish("Robots");
    let path = format!("/opportunities/{}", robots["uuid"].as_str().unwrap());
    let page = Visitor::new(&node.place).get(&path);
    page.must_have(&["<dt>Places</dt><dd>12 places</dd>"]);
}

#[test]
fn a_failure_of_ours_has_a_number_that_the_log_knows() {
    let node = Node::new();
    // What is the visitor's doing needs no number.
    let lost = Visitor::new(&node.place).get("/nowhere");
    assert_eq!(lost.status, "404");
    lost.must_not_have(&["name this number"]);
    let database = node.place.folder.path().join("waymark.db");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = Store::open(&format!("sqlite:{}", database.display())).unwrap();
        let damage = |c: &mut waymark::store::Connection| settings::put(c, "territory", "nonsense");
        store.write(damage).await.unwrap();
    });
    let page = Visitor::new(&node.place).get("/network");
    assert_eq!(page.status, "500", "{}", page.text);
    let id = page
        .text
        .lines()
        .find_map(|line| line.strip_prefix("x-request-id: "))
        .unwrap();
    let (_, body) = page.text.split_once("\r\n\r\n").unwrap();
    assert!(body.contains(id), "{body}");
    assert!(node.place.log().contains(id), "{}", node.place.log());
}

#[test]
fn the_source_of_the_program_is_offered() {
    let place = Place::new();
    place.set_up();
    let finding = |place: &Place| {
        let output = place.run(&["doctor", "--json"]);
        let document: Value = serde_json::from_slice(&output.stdout).unwrap();
        let findings = document["findings"].as_array().unwrap().clone();
        let source = findings.into_iter().find(|f| f["subject"] == "source");
        source.unwrap_or_else(|| panic!("{document}"))
    };
    let missing = finding(&place);
    assert_eq!(missing["health"], "warning", "{missing}");
    assert!(missing["mend"].as_str().unwrap().contains("source_url"));
    let toml = place.folder.path().join("waymark.toml");
    std::fs::write(&toml, "source_url = 'https://code.example/waymark'\n").unwrap();
    assert_eq!(finding(&place)["health"], "good");
    let _running = place.serve();
    let page = Visitor::new(&place).get("/territory");
    page.must_have(&["href=\"https://code.example/waymark\""]);
}

#[test]
fn what_went_out_is_not_heard() {
    let two = Two::new();
    let (_there, _here) = (two.there.serve(), two.here.serve());
    // The other node follows ours: our answer reaches it, and nothing comes back.
    let follow = two.there.run(&["peer", "follow", &two.here.url()]);
    assert!(follow.status.success(), "{}", stderr(&follow));
    let host = format!("localhost:{}", two.there.port);
    let delivered = || {
        let peer = two.here.json(&["peer", "show", &host, "--json"]);
        peer["state"] == "followed" && !peer["lastSuccess"].is_null()
    };
    let begun = std::time::Instant::now();
    while !delivered() {
        assert!(begun.elapsed().as_secs() < 30);
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    let page = Visitor::new(&two.here).get("/network");
    page.must_have(&[
        "One other territory is connected with ours",
        "It shows what we publish",
    ]);
    page.must_not_have(&["Last heard from", "you find"]);
}
