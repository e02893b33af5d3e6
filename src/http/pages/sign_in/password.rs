//! Passwords: slow by intent, so that few are compared at a time (security.md section 6).

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

use crate::{actions::secret, http::Problem};

/// Two at a time hold 38 MiB; more would be a way to take all of the machine.
static AT_A_TIME: Semaphore = Semaphore::const_new(2);

/// Whether a password is the one whose hash (PHC string) is stored. Takes as long without one.
///
/// # Errors
/// 503 when the work could not be done.
pub async fn matches(stored: Option<String>, typed: SecretString) -> Result<bool, Problem> {
    slowly(move || secret::password_matches(stored.as_deref(), typed.expose_secret())).await
}

/// The hash (PHC string) of a new password; nothing for one that is too short or well known.
///
/// # Errors
/// 503 when the work could not be done.
pub async fn hash(typed: SecretString) -> Result<Option<String>, Problem> {
    slowly(move || secret::hash_password(typed.expose_secret()).ok()).await
}

/// The hash (PHC string) of words that we have made.
///
/// # Errors
/// 503 when the work could not be done; 422 when it cannot be made.
pub async fn hash_words(words: SecretString) -> Result<String, Problem> {
    let hash = slowly(move || secret::hash_words(words.expose_secret())).await?;
    Ok(hash?)
}

/// A new hash of a password that has just matched, when the stored one is weaker than today's.
///
/// # Errors
/// 503 when the work could not be done.
pub async fn renewed(stored: String, typed: SecretString) -> Result<Option<String>, Problem> {
    slowly(move || secret::renewed(&stored, typed.expose_secret())).await
}

async fn slowly<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Problem> {
    let _place = AT_A_TIME.acquire().await.map_err(Problem::unavailable)?;
    tokio::task::spawn_blocking(work)
        .await
        .map_err(Problem::unavailable)
}
