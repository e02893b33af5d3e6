//! A node of its own process, as an operator starts it.

use std::{
    fs,
    io::{BufWriter, Write as _},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use chrono::Utc;
use serde_json::{Map, Value, json};
use waymark::{
    actions::{Error, manage_organisation},
    discovery::entry::{Entry, Text},
    domain::{OpportunityId, permission::Actor, search::Field},
    store::Store,
};

use crate::items;

pub struct Node {
    child: Child,
    folder: PathBuf,
    pub url: String,
}

fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
    command
        .current_dir(folder)
        .env("WAYMARK_LOG", "warn")
        .env("WAYMARK_LIMITS__READS", "1000000000");
    command
}

fn run(command: &mut Command) -> String {
    let done = command.stderr(Stdio::inherit()).output().unwrap();
    assert!(done.status.success(), "{command:?}");
    String::from_utf8(done.stdout).unwrap()
}

fn address(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("waymark.db").display())
}

/// Sets a node up in an empty folder, with so many opportunities.
pub fn fill(folder: &Path, size: u32) {
    fs::write(
        folder.join("waymark.toml"),
        "url = \"http://localhost:8080\"\n",
    )
    .unwrap();
    run(program(folder)
        .args(["setup", "--name", "City", "--language", "en"])
        .args(["--operator", "operator@city.example"]));
    let store = Store::open(&address(folder)).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let made = runtime.block_on(store.write(|connection| {
        let Value::Object(library) = json!({"slug": "library", "name": {"en": "Library"}}) else {
            unreachable!("it is an object");
        };
        manage_organisation::create(connection, &Actor::command_line(), &library)?;
        Ok::<_, Error>(())
    }));
    made.unwrap();
    drop(store);
    let feed = folder.join("feed.ndjson");
    let mut file = BufWriter::new(fs::File::create(&feed).unwrap());
    let now = Utc::now();
    for number in 0..size {
        serde_json::to_writer(&mut file, &record(number, &items::item(number, now))).unwrap();
        file.write_all(b"\n").unwrap();
    }
    file.into_inner().unwrap();
    let begun = Instant::now();
    let report = run(program(folder)
        .args(["import", "opportunities", "feed.ndjson"])
        .args(["--organisation", "library"]));
    let each = f64::from(size) / begun.elapsed().as_secs_f64();
    println!(
        "imported {each:.0} a second: {}",
        report.trim().replace('\n', "; ")
    );
}

/// An item as a source tells of it.
fn record(number: u32, entry: &Entry) -> Value {
    let all = |field: Field| -> Vec<&str> {
        let terms = entry.terms.iter().filter(|(one, _)| *one == field);
        terms.map(|(_, value)| value.as_str()).collect()
    };
    let flag = |field: Field| all(field).first() == Some(&"true");
    let text = |texts: &[Text]| {
        let texts = texts.iter().map(|text| {
            let language = text.language.as_ref().unwrap();
            (language.to_string(), Value::from(text.text.clone()))
        });
        Value::Object(texts.collect::<Map<_, _>>())
    };
    let mut record = json!({
        "identifier": number.to_string(),
        "kind": all(Field::Kind).first(),
        "name": text(&entry.names),
        "content": text(&entry.texts),
        "categories": all(Field::Category),
        "skills": all(Field::Skill),
        "languages": all(Field::Language),
        "free": flag(Field::Free),
    });
    if let Some((start, end)) = entry.spans.first() {
        record["startTime"] = start.to_rfc3339().into();
        record["endTime"] = end.to_rfc3339().into();
    }
    if let Some((latitude, longitude)) = entry.point {
        record["location"] = json!({"latitude": latitude, "longitude": longitude});
    }
    record
}

impl Node {
    /// Starts the node of a folder, and waits until it listens.
    pub async fn start(folder: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let child = program(folder)
            .arg("serve")
            .env("WAYMARK_LISTEN", format!("127.0.0.1:{port}"))
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let node = Self {
            child,
            folder: folder.to_path_buf(),
            url: format!("http://127.0.0.1:{port}"),
        };
        while reqwest::get(format!("{}/readyz", node.url)).await.is_err() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        node
    }

    /// Ends it as an operator does.
    pub async fn stop(mut self) {
        let id = self.child.id().to_string();
        run(Command::new("kill").arg(id));
        tokio::task::spawn_blocking(move || self.child.wait())
            .await
            .unwrap()
            .unwrap();
    }

    pub fn database(&self) -> String {
        address(&self.folder)
    }

    async fn json(&self, path: &str) -> Value {
        let answer = reqwest::get(format!("{}{path}", self.url)).await.unwrap();
        serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
    }

    /// Waits until search says that it looked at everything, and says how much that is.
    pub async fn wait_for_all(&self) -> i64 {
        loop {
            let answer = self.json("/api/v1/search?limit=1&from=2000-01-01").await;
            if answer["total"]["exact"] == json!(true) {
                return answer["total"]["value"].as_i64().unwrap();
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Some of its opportunities.
    pub async fn some_items(&self, most: usize) -> Vec<OpportunityId> {
        let mut found = Vec::new();
        let mut path = "/api/v1/opportunities?limit=100".to_owned();
        while found.len() < most {
            let answer = self.json(&path).await;
            let items = answer["items"].as_array().unwrap();
            found.extend(
                items.iter().map(|item| -> OpportunityId {
                    item["uuid"].as_str().unwrap().parse().unwrap()
                }),
            );
            match answer["next"].as_str() {
                // It is at the node's public address.
                Some(next) => path = format!("/api{}", next.split_once("/api").unwrap().1),
                None => break,
            }
        }
        found
    }

    /// Seconds of CPU that it used so far.
    pub fn cpu(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let after = status.rsplit_once(')').unwrap().1;
        let fields: Vec<&str> = after.split_whitespace().collect();
        let ticks: f64 = [11, 12]
            .iter()
            .map(|n| fields[*n].parse::<f64>().unwrap())
            .sum();
        // The unit of Linux, on all its machines.
        ticks / 100.0
    }

    pub fn resident(&self) -> String {
        crate::measure::resident_of(&self.child.id().to_string())
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // Of one that ended already, there is nothing to say.
        let _ = self.child.kill();
    }
}
