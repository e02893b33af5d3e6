//! The mail server: does it take our word.

use lettre::{AsyncSmtpTransport, Tokio1Executor};
use secrecy::ExposeSecret;

use super::Finding;
use crate::config::Settings;

const MAIL: &str = "mail";
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(8);

/// Greets the server and signs in to it; mails nothing.
pub async fn check(settings: &Settings) -> Finding {
    let Some(mail) = &settings.mail else {
        let found = "there is no mail server: sign-in links are handed out by operators only";
        let mend = "set `smtp_url` and `smtp_from`";
        // Nobody outside can see a node on plain http; a public one has people who lose links.
        return if settings.is_https() {
            Finding::bad(MAIL, found, mend)
        } else {
            Finding::warning(MAIL, found, mend)
        };
    };
    let mend = "correct `smtp_url` (WAYMARK_SMTP_URL): address, port, user and password";
    let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(mail.url.expose_secret())
        .map(|server| server.timeout(Some(PATIENCE)).build::<Tokio1Executor>());
    let answer = match server {
        Ok(server) => server.test_connection().await,
        Err(error) => Err(error),
    };
    match answer {
        Ok(true) => Finding::good(
            MAIL,
            format!("the server answers; mail comes from {}", mail.from),
        ),
        Ok(false) => Finding::bad(MAIL, "the mail server does not answer as one", mend),
        Err(error) => Finding::bad(MAIL, format!("the mail server refuses: {error}"), mend),
    }
}
