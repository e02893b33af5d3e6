//! The `waymark` program: see [`waymark::cli`].

use std::process::ExitCode;

/// It gives back what an import or a new index needed for a while, which the system's keeps.
#[global_allocator]
static MEMORY: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    waymark::cli::run()
}
