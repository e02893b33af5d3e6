//! `waymark peer …`: what an operator says about other nodes, and whom this one follows.

use super::place::{Place, Running, stderr, stdout};

/// Two nodes on this machine that may speak to each other.
pub struct Two {
    pub here: Place,
    pub there: Place,
}

impl Two {
    pub fn new() -> Self {
        let (here, there) = (Place::new(), Place::new());
        for place in [&here, &there] {
            let toml = format!(
                "[federation]\nallow_local = ['localhost:{}', 'localhost:{}']\n",
                here.port, there.port
            );
            std::fs::write(place.folder.path().join("waymark.toml"), toml).unwrap();
        }
        here.set_up();
        there.set_up();
        Self { here, there }
    }

    pub fn serve_there(&self) -> Running {
        self.there.serve()
    }
}

fn printed(place: &Place, arguments: &[&str]) -> String {
    let output = place.run(arguments);
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        stderr(&output)
    );
    stdout(&output).trim().to_owned()
}

#[test]
fn a_follow_without_a_running_node_says_so() {
    let two = Two::new();
    let _there = two.serve_there();
    let output = two.here.run(&["peer", "follow", &two.there.url()]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(stdout(&output).trim(), "requested");
    assert!(
        stderr(&output).contains("does not run"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn another_service_on_our_port_is_not_our_node() {
    let two = Two::new();
    let _there = two.serve_there();
    // A third node sits on the port on which ours would listen.
    let third = Place::new();
    third.set_up();
    let _third = third
        .command(&["serve"])
        .env("WAYMARK_LISTEN", format!("127.0.0.1:{}", two.here.port))
        .stderr(std::process::Stdio::null())
        .spawn()
        .map(Running::from)
        .unwrap();
    two.here.wait_for_port();
    let output = two.here.run(&["peer", "follow", &two.there.url()]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(
        stderr(&output).contains("does not run"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn a_follow_beside_a_running_node_waits_for_the_answer() {
    let two = Two::new();
    let (_there, _here) = (two.serve_there(), two.here.serve());
    let follow = ["peer", "follow", &two.there.url()];
    let output = two.here.run(&follow);
    assert_eq!(stdout(&output).trim(), "following", "{}", stderr(&output));
    assert!(
        !stderr(&output).contains("does not run"),
        "{}",
        stderr(&output)
    );
    let host = format!("localhost:{}", two.there.port);

    // A handle names one actor, not its whole host.
    let library = format!("@library@{host}");
    let other = two.here.run(&["peer", "unfollow", &library]);
    assert_eq!(other.status.code(), Some(1), "{}", stderr(&other));
    let shown = two.here.json(&["peer", "show", &host, "--json"]);
    assert_eq!(shown["state"], "following");
    let ended = two
        .here
        .json(&["peer", "unfollow", &format!("@vilnius@{host}"), "--json"]);
    let actor = format!("{}/territory", two.there.url());
    assert_eq!(ended["unfollowed"], serde_json::json!([actor]));

    // By its other name, and by the host alone.
    for target in [format!("territory@{host}"), host.clone()] {
        assert_eq!(printed(&two.here, &follow), "following");
        assert_eq!(
            printed(&two.here, &["peer", "unfollow", &target]),
            "unfollowed"
        );
    }
}

#[test]
fn a_follow_waits_for_the_operators_word() {
    let two = Two::new();
    let toml = two.there.folder.path().join("waymark.toml");
    let text = std::fs::read_to_string(&toml).unwrap() + "policy = 'allowlist'\n";
    std::fs::write(&toml, text).unwrap();
    let (_there, _here) = (two.serve_there(), two.here.serve());
    let host = format!("localhost:{}", two.here.port);
    // The other node speaks to allowed hosts only: it must know ours before it can answer.
    assert_eq!(printed(&two.there, &["peer", "accept", &host]), "seen");
    let output = two.here.run(&["peer", "follow", &two.there.url()]);
    assert_eq!(stdout(&output).trim(), "following", "{}", stderr(&output));
    let shown = two.there.json(&["peer", "show", &host, "--json"]);
    assert_eq!(shown["state"], "followed", "{shown}");
    assert_eq!(printed(&two.there, &["peer", "reject", &host]), "seen");
    let shown = two.there.json(&["peer", "show", &host, "--json"]);
    assert_eq!(shown["followers"], 0, "{shown}");
    for unknown in [
        ["peer", "reject", "nobody.example"],
        ["peer", "unblock", "nobody.example"],
    ] {
        assert_eq!(
            two.there.run(&unknown).status.code(),
            Some(1),
            "{unknown:?}"
        );
    }
}

#[test]
fn hosts_are_judged_without_a_running_node() {
    let place = Place::new();
    place.set_up();
    let print = |arguments: &[&str]| printed(&place, arguments);
    let block = ["peer", "block", "@x@evil.example", "--reason", "spam"];
    assert_eq!(print(&block), "blocked");
    let shown = place.json(&["peer", "show", "https://evil.example", "--json"]);
    assert_eq!(
        (&shown["state"], &shown["reason"]),
        (&"blocked".into(), &"spam".into())
    );
    assert_eq!(print(&["peer", "unblock", "evil.example"]), "seen");
    assert_eq!(print(&["peer", "limit", "evil.example"]), "limited");
    let accepted = place.json(&["peer", "accept", "friend.example", "--json"]);
    assert_eq!(accepted["policy"], "allowed", "{accepted}");
    for refused in [
        &["peer", "show", "nobody.example"][..],
        &["peer", "unblock", "nobody.example"],
        &["peer", "unfollow", "nobody.example"],
        &["peer", "follow", "http://127.0.0.1:1/"],
    ] {
        let output = place.run(refused);
        assert_eq!(
            output.status.code(),
            Some(1),
            "{refused:?}: {}",
            stderr(&output)
        );
    }
    assert_eq!(place.run(&["peer", "block", "a b"]).status.code(), Some(2));
}
