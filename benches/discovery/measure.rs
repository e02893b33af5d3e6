//! CPU time and memory of this process, as the system counts them.

use std::fmt;

use cpu_time::{ProcessTime, ThreadTime};

/// Seconds of CPU of the calling thread so far.
pub fn cpu() -> f64 {
    ThreadTime::now().as_duration().as_secs_f64()
}

/// Seconds of CPU of all threads so far.
pub fn cpu_of_all() -> f64 {
    ProcessTime::now().as_duration().as_secs_f64()
}

/// Megabytes of this process that are in memory.
pub fn resident() -> String {
    resident_of("self")
}

/// Megabytes of a process that are in memory: of the program's own, and of files.
pub fn resident_of(process: &str) -> String {
    format!(
        "{:.0} MB of its own and {:.0} MB of files resident",
        of(process, "RssAnon"),
        of(process, "RssFile")
    )
}

fn of(process: &str, kind: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(kind));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1_024.0
}

/// Seconds of CPU that something took, each time.
#[derive(Debug, Default)]
pub struct Times(Vec<f64>);

impl Times {
    /// Does it once, on this thread.
    pub fn take<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let begun = cpu();
        let done = work();
        self.0.push(cpu() - begun);
        done
    }

    /// Notes what something took, in seconds.
    pub fn add(&mut self, seconds: f64) {
        self.0.push(seconds);
    }

    /// How often.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Takes in what another series measured.
    pub fn extend(&mut self, others: &Self) {
        self.0.extend(&others.0);
    }

    /// Milliseconds below which this share lies.
    pub fn percentile(&self, share: f64) -> f64 {
        let mut times = self.0.clone();
        times.sort_by(f64::total_cmp);
        let place = ((times.len() - 1) as f64 * share).round() as usize;
        times[place] * 1e3
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = |share| self.percentile(share);
        write!(f, "p50 {:.3} ms, p95 {:.3} ms", at(0.5), at(0.95))
    }
}
