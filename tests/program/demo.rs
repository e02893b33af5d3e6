//! `waymark demo`: its end, whenever it is asked for, leaves nothing behind.

use std::{
    io::{BufRead, BufReader},
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use super::place::Place;

/// A running demo with a folder of its own for what is temporary.
struct Demo {
    child: Child,
    temporary: PathBuf,
    _place: Place,
}

impl Demo {
    fn start() -> Self {
        let place = Place::new();
        let temporary = place.folder.path().join("tmp");
        std::fs::create_dir(&temporary).unwrap();
        let child = place
            .command(&["demo", "--json", "--port", &two_free_ports().to_string()])
            .env_remove("WAYMARK_URL")
            .env_remove("WAYMARK_LISTEN")
            .env("TMPDIR", &temporary)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self {
            child,
            temporary,
            _place: place,
        }
    }

    /// What is in the folder for what is temporary.
    fn left(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(&self.temporary).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    /// Waits until its folder is there.
    fn begun(&self) {
        let begun = Instant::now();
        while self.left().is_empty() {
            assert!(begun.elapsed() < Duration::from_secs(20));
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Ctrl-C.
    fn interrupt(&self) {
        let asked = Command::new("kill")
            .args(["-INT", &self.child.id().to_string()])
            .status();
        assert!(asked.unwrap().success());
    }

    fn must_end_with_nothing_left(mut self, when: &str) {
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(
                begun.elapsed() < Duration::from_secs(40),
                "{when}: it runs on"
            );
            std::thread::sleep(Duration::from_millis(20));
        };
        assert_eq!(status.code(), Some(0), "{when}");
        assert_eq!(self.left(), Vec::<PathBuf>::new(), "{when}");
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn two_free_ports() -> u16 {
    loop {
        let first = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = first.local_addr().unwrap().port();
        if port < u16::MAX && TcpListener::bind(("127.0.0.1", port + 1)).is_ok() {
            return port;
        }
    }
}

#[test]
fn an_end_during_the_start_leaves_nothing() {
    for wait in [0, 60, 400, 1_500] {
        let demo = Demo::start();
        demo.begun();
        std::thread::sleep(Duration::from_millis(wait));
        demo.interrupt();
        demo.must_end_with_nothing_left(&format!("after {wait} ms"));
    }
}

#[test]
fn an_end_after_the_start_leaves_nothing() {
    let mut demo = Demo::start();
    let mut line = String::new();
    let mut printed = BufReader::new(demo.child.stdout.take().unwrap());
    printed.read_line(&mut line).unwrap();
    let told: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(told["nodes"].as_array().unwrap().len(), 2, "{told}");
    assert_eq!(demo.left().len(), 1);
    demo.interrupt();
    demo.must_end_with_nothing_left("after the start");
}

#[test]
fn a_folder_that_was_chosen_stays() {
    let place = Place::new();
    let kept = place.folder.path().join("kept");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = place
        .command(&["demo", "--port", &port, "--dir", kept.to_str().unwrap()])
        .env_remove("WAYMARK_URL")
        .env_remove("WAYMARK_LISTEN")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(super::place::stderr(&output).contains("--port"));
    assert!(kept.is_dir());
}
