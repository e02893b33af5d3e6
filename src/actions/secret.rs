//! Secrets that are handed out once and stored as hashes; passwords.

use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use aws_lc_rs::{
    digest,
    rand::{self, SystemRandom},
};

use crate::domain::{Rule, check_in::LETTERS};

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Random base62 text of `length` characters; 43 hold 256 bits.
///
/// # Errors
/// [`Rule::Refused`] when the machine has no randomness.
pub fn random(length: usize) -> Result<String, Rule> {
    random_of(ALPHABET, length)
}

/// Random text that people can read aloud and type, of the [`LETTERS`] of codes: 5 bits in each.
///
/// # Errors
/// [`Rule::Refused`] when the machine has no randomness.
pub fn letters(length: usize) -> Result<String, Rule> {
    random_of(LETTERS, length)
}

/// Random text of the characters of an alphabet, of which there are 256 at most.
fn random_of(alphabet: &[u8], length: usize) -> Result<String, Rule> {
    let source = SystemRandom::new();
    let mut text = String::with_capacity(length);
    // Bytes above the last multiple are thrown away, so that every character is equally likely.
    let fair = 256 - 256 % alphabet.len();
    while text.len() < length {
        let mut bytes = [0_u8; 64];
        rand::SecureRandom::fill(&source, &mut bytes).map_err(|_no_detail| no_randomness())?;
        let characters = bytes
            .iter()
            .map(|&byte| usize::from(byte))
            .filter(|&byte| byte < fair)
            .filter_map(|byte| alphabet.get(byte % alphabet.len()))
            .map(|&byte| char::from(byte));
        text.extend(characters.take(length - text.len()));
    }
    Ok(text)
}

/// Random words of a list of 2,048 (BIP 39, English), of which no two begin with the same four
/// letters: 11 bits in each.
///
/// # Errors
/// [`Rule::Refused`] when the machine has no randomness.
pub fn words(count: usize) -> Result<Vec<&'static str>, Rule> {
    let list = bip39::Language::English.word_list();
    let source = SystemRandom::new();
    let mut words = Vec::with_capacity(count);
    while words.len() < count {
        let mut bytes = [0_u8; 2];
        rand::SecureRandom::fill(&source, &mut bytes).map_err(|_no_detail| no_randomness())?;
        // The list has a power of two of them, so that each is equally likely.
        let n = usize::from(u16::from_be_bytes(bytes)) % list.len();
        words.extend(list.get(n).copied());
    }
    Ok(words)
}

fn no_randomness() -> Rule {
    Rule::Refused("this machine has no randomness".to_owned())
}

/// The PHC string of words that we have made. As slow as [`hash_password`].
///
/// # Errors
/// [`Rule::Refused`] when it cannot be made.
pub fn hash_words(words: &str) -> Result<String, Rule> {
    hashed(words)
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

/// Memory in KiB, passes and lanes of a password's hash (security.md section 6).
const COST: (u32, u32, u32) = (19_456, 2, 1);

fn argon2() -> Argon2<'static> {
    let (memory, passes, lanes) = COST;
    let params =
        argon2::Params::new(memory, passes, lanes, Some(32)).unwrap_or(argon2::Params::DEFAULT);
    Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
}

/// Fewer guesses than these are made in a day, also by somebody who is slowed down on every account.
const EASY: u64 = 1_000_000;

/// Whether a password is one of the 30,000 that leak most often, or little more than one of them, a
/// name, a date, a row of keys or a repetition: by the lists and the rules of zxcvbn (Wheeler, USENIX
/// Security 2016).
fn is_well_known(password: &str) -> bool {
    zxcvbn::zxcvbn(password, &["waymark"]).guesses() < EASY
}

/// The PHC string of a new password. Slow by intent: call it off the asynchronous threads and
/// outside of the writer.
///
/// # Errors
/// [`Rule::Refused`] when it is shorter than 10 or longer than 256 characters, or well known.
pub fn hash_password(password: &str) -> Result<String, Rule> {
    let length = password.chars().count();
    if !(10..=256).contains(&length) || is_well_known(password) {
        return Err(Rule::Refused(
            "the password must have 10 to 256 characters and not be a well-known one".to_owned(),
        ));
    }
    hashed(password)
}

fn hashed(password: &str) -> Result<String, Rule> {
    argon2()
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|error| Rule::Refused(format!("the password cannot be stored: {error}")))
}

/// A new hash of a password that matches the stored one, when that was made with less work than we
/// ask today; nothing when it is good as it is. As slow as [`hash_password`].
#[must_use]
pub fn renewed(stored: &str, password: &str) -> Option<String> {
    let (memory, passes, _) = COST;
    let parsed = PasswordHash::new(stored).ok()?;
    let spent = argon2::Params::try_from(&parsed)
        .ok()
        .filter(|_| parsed.algorithm == argon2::ARGON2ID_IDENT)
        .map_or(0, |own| u64::from(own.m_cost()) * u64::from(own.t_cost()));
    let asked = u64::from(memory) * u64::from(passes);
    if spent >= asked {
        return None;
    }
    hashed(password).ok()
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
        assert!(hash_password(&"a long secret ".repeat(20)).is_err());
    }

    #[test]
    fn passwords_that_everybody_tries_are_refused() {
        for known in [
            "1234567890",
            "qwertyuiop",
            "q1w2e3r4t5y6",
            "passwordpassword",
            "Password123",
            "P@ssw0rd123",
            "1q2w3e4r5t",
            "administrator",
            "chelseafc1",
            "baseball12",
            "manchester",
            "aaaaaaaaaaaaa",
            "abcdefghijk",
            "11.11.2011",
            "waymark123",
        ] {
            assert!(hash_password(known).is_err(), "{known}");
        }
        for own in [
            "kiekviena diena vis kitokia",
            "tvirtas-Ratas-83",
            "xK3#vQ9!mZ",
        ] {
            assert!(hash_password(own).is_ok(), "{own}");
        }
    }

    #[test]
    fn a_hash_of_less_work_is_renewed_and_no_other() {
        let of = |memory, passes| {
            let params = argon2::Params::new(memory, passes, 1, Some(32)).unwrap();
            let argon2 = Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
            argon2
                .hash_password(b"a long enough secret")
                .unwrap()
                .to_string()
        };
        for (stored, renews) in [
            (of(8_192, 2), true),
            (of(19_456, 1), true),
            (of(19_456, 2), false),
            // Equal work by OWASP's table.
            (of(47_104, 1), false),
        ] {
            let renewed = renewed(&stored, "a long enough secret");
            assert_eq!(renewed.is_some(), renews, "{stored}");
            if let Some(renewed) = renewed {
                assert!(renewed.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
                assert!(password_matches(Some(&renewed), "a long enough secret"));
            }
        }
        assert!(renewed("no hash", "a long enough secret").is_none());
    }

    #[test]
    fn secrets_are_long_and_differ() {
        let (a, b) = (random(43).unwrap(), random(43).unwrap());
        assert_eq!(a.len(), 43);
        assert_ne!(a, b);
        assert_eq!(hash("abc").get(..8), Some("ba7816bf"));
    }
}
