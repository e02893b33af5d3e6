//! The `waymark` program: see [`waymark::cli`].

use std::process::ExitCode;

/// It gives back more of what a new index needed for a while than the system's does.
#[cfg(feature = "jemalloc")]
#[global_allocator]
static MEMORY: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    waymark::cli::run()
}
