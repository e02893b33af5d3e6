//! Every integration test in one binary: one link, one build.

mod wire;
