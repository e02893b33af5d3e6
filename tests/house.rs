//! The whole house as the program builds it: every page, form and address behind the front door,
//! walked by browsers and attacked by other sites.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod advising;
mod answers;
mod browser;
mod cards;
mod checking_in;
mod enrolling;
mod exports;
mod figures;
mod following;
mod goals;
mod indexed;
mod inviting;
mod joining;
mod mailbox;
mod maps;
mod node;
mod passkeys;
mod provider;
mod releasing;
mod saved;
mod sign_in;
mod sign_on;
