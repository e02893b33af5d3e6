//! Secrets that are handed out once and stored as hashes; passwords.

use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use aws_lc_rs::{
    digest,
    rand::{self, SystemRandom},
};

use crate::domain::Rule;

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Random base62 text of `length` characters; 43 hold 256 bits.
///
/// # Errors
/// [`Rule::Refused`] when the machine has no randomness.
pub fn random(length: usize) -> Result<String, Rule> {
    let source = SystemRandom::new();
    let mut text = String::with_capacity(length);
    while text.len() < length {
        let mut bytes = [0_u8; 64];
        rand::SecureRandom::fill(&source, &mut bytes)
            .map_err(|_no_detail| Rule::Refused("this machine has no randomness".to_owned()))?;
        // Bytes above 247 are thrown away, so that every character is equally likely.
        let characters = bytes
            .iter()
            .filter(|&&byte| byte < 248)
            .filter_map(|&byte| ALPHABET.get(usize::from(byte % 62)))
            .map(|&byte| char::from(byte));
        text.extend(characters.take(length - text.len()));
    }
    Ok(text)
}

/// SHA-256 of a secret, in hexadecimal: what is stored of it.
#[must_use]
pub fn hash(secret: &str) -> String {
    let mut text = String::with_capacity(64);
    for byte in digest::digest(&digest::SHA256, secret.as_bytes()).as_ref() {
        text.push_str(&format!("{byte:02x}"));
    }
    text
}

/// Argon2id with the parameters of security.md section 6 (19,456 KiB, 2 passes, 1 lane).
fn argon2() -> Argon2<'static> {
    let params = argon2::Params::new(19_456, 2, 1, Some(32)).unwrap_or(argon2::Params::DEFAULT);
    Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
}

/// Passwords that everybody tries first.
const COMMON: &[&str] = &[
    "password",
    "1234567890",
    "12345678910",
    "0123456789",
    "qwertyuiop",
    "administrator",
    "password123",
    "passwordpassword",
    "1q2w3e4r5t",
    "iloveyou123",
    "letmein123",
];

/// The PHC string of a new password. Slow by intent: call it off the asynchronous threads and
/// outside of the writer.
///
/// # Errors
/// [`Rule::Refused`] when it is shorter than 10 or longer than 256 characters, or well known.
pub fn hash_password(password: &str) -> Result<String, Rule> {
    let length = password.chars().count();
    let weak = COMMON.contains(&password.to_lowercase().as_str())
        || password
            .chars()
            .collect::<std::collections::HashSet<_>>()
            .len()
            < 4;
    if !(10..=256).contains(&length) || weak {
        return Err(Rule::Refused(
            "the password must have 10 to 256 characters and not be a well-known one".to_owned(),
        ));
    }
    argon2()
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|error| Rule::Refused(format!("the password cannot be stored: {error}")))
}

/// Whether a password is the stored one. Without a stored one the same work is done, so that
/// nobody learns from the time whether there is one.
#[must_use]
pub fn password_matches(stored: Option<&str>, password: &str) -> bool {
    const DUMMY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let Ok(parsed) = PasswordHash::new(stored.unwrap_or(DUMMY)) else {
        return false;
    };
    let matches = password.len() <= 1_024
        && argon2()
            .verify_password(password.as_bytes(), &parsed)
            .is_ok();
    matches && stored.is_some()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn passwords_are_kept_as_argon2id_and_compared() {
        let stored = hash_password("a long enough secret").unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(password_matches(Some(&stored), "a long enough secret"));
        assert!(!password_matches(Some(&stored), "another secret"));
        assert!(!password_matches(None, "a long enough secret"));
        assert!(hash_password("short").is_err());
        assert!(hash_password("aaaaaaaaaaaaa").is_err());
    }

    #[test]
    fn secrets_are_long_and_differ() {
        let (a, b) = (random(43).unwrap(), random(43).unwrap());
        assert_eq!(a.len(), 43);
        assert_ne!(a, b);
        assert_eq!(hash("abc").get(..8), Some("ba7816bf"));
    }
}
