//! The `waymark` program.
fn main() {}
