//! This test binary as another process: a child that runs one ignored test and can be killed.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
};

/// Says to a child which database it works on.
pub const DATABASE: &str = "WAYMARK_TEST_CHILD_DATABASE";

/// Starts this binary's ignored test `name` (its whole path) on a database.
pub fn start(name: &str, database: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--ignored", "--nocapture", "--quiet"])
        .env(DATABASE, database)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// In a child: the database that it works on.
pub fn database() -> String {
    std::env::var(DATABASE).expect("only a parent test starts this one")
}

/// Reads what a child prints until it has said `mark` so often, or has ended; how often it did.
pub fn wait_for(child: &mut Child, mark: &str, times: usize) -> usize {
    let mut output = BufReader::new(child.stdout.as_mut().unwrap());
    let mut line = String::new();
    let mut said = 0;
    while said < times && output.read_line(&mut line).unwrap_or(0) > 0 {
        said += usize::from(line.contains(mark));
        line.clear();
    }
    said
}

/// The words after `mark` of every whole line that a child printed until its end.
pub fn said(child: &mut Child, mark: &str) -> Vec<String> {
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut said = Vec::new();
    let mut line = String::new();
    // A line that was cut off by the child's end was not said.
    while output.read_line(&mut line).unwrap_or(0) > 0 && line.ends_with('\n') {
        if let Some((_, words)) = line.split_once(mark) {
            said.push(words.trim().to_owned());
        }
        line.clear();
    }
    said
}
