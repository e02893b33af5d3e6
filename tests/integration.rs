//! Everything that is tested from outside of the crate, in one binary so that it links once.

mod architecture;
