//! The providers of single sign-on: does each answer as the one that the settings name.

use std::sync::Arc;

use super::Finding;
use crate::{
    app::sign_on::Providers,
    config::Settings,
    http::sign_on::{Failure, SignOns},
};

const SIGN_ON: &str = "sign-on";

/// Asks each provider what it says of itself, and for its keys, as signing in does.
pub async fn check(settings: &Settings) -> Vec<Finding> {
    let providers = &settings.sign_on;
    let asks = Arc::new(Providers::new(providers));
    let all = SignOns::new(settings.url.clone(), providers, asks);
    let mut findings = Vec::new();
    for provider in all.all() {
        let name = &provider.name;
        findings.push(match all.look(provider).await {
            Ok(()) => Finding::good(
                SIGN_ON,
                format!(
                    "{name} answers; it is to send people back to {}",
                    all.back(provider)
                ),
            ),
            Err(failure @ Failure::Silent(_)) => Finding::bad(
                SIGN_ON,
                format!("{name}: {failure}"),
                format!("check that `sign_on.{name}.issuer` is right and can be reached from here"),
            ),
            Err(failure @ Failure::Wrong(_)) => Finding::bad(
                SIGN_ON,
                format!("{name}: {failure}"),
                format!(
                    "`sign_on.{name}.issuer` must be what the provider calls itself, to the letter"
                ),
            ),
        });
    }
    findings
}
