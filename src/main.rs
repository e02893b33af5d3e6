//! The `waymark` program: see [`waymark::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    waymark::cli::run()
}
