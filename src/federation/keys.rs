//! Keys: making and using those of our actors, reading those of others.
//!
//! aws-lc-rs makes, signs and verifies; the `rsa` crate reads and writes PEM. RSA keys have at
//! least 2048 bits (security.md section 1, rule 10).

pub mod cache;
pub mod source;
mod verifying;

use std::fmt;

use aws_lc_rs::{
    encoding::AsDer,
    rand::SystemRandom,
    rsa::{KeyPair, KeySize},
    signature::{KeyPair as _, RSA_PKCS1_SHA256},
};
use rsa::{
    pkcs1::DecodeRsaPrivateKey,
    pkcs8::{DecodePrivateKey, EncodePrivateKey, LineEnding, SecretDocument, der::Document},
};
use secrecy::SecretString;

pub use self::verifying::VerifyingKey;
use super::signature::SignatureError;
use crate::domain::ObjectUrl;

/// Why a key is not read or made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Neither PEM nor a key in it that is known.
    #[error("the key is unreadable")]
    Malformed,
    /// An RSA key of fewer than 2048 bits, or more than 4096.
    #[error("the key has the wrong size")]
    Size,
    /// The system gave no randomness.
    #[error("no key could be made")]
    Generation,
}

/// A new actor's key pair, as it is stored.
#[derive(Debug, Clone)]
pub struct KeyPem {
    /// PKCS#8, `-----BEGIN PRIVATE KEY-----`.
    pub private: SecretString,
    /// SubjectPublicKeyInfo, `-----BEGIN PUBLIC KEY-----`: what the actor's document shows.
    pub public: String,
}

impl KeyPem {
    /// Makes an RSA key pair of 2048 bits. Takes some 0.1 s of CPU: not on an async thread.
    ///
    /// # Errors
    /// [`KeyError::Generation`] when the system gives no randomness.
    pub fn generate() -> Result<Self, KeyError> {
        let pair = KeyPair::generate(KeySize::Rsa2048).map_err(|_random| KeyError::Generation)?;
        let private = pair.as_der().map_err(|_der| KeyError::Generation)?;
        let private = SecretDocument::try_from(private.as_ref())
            .and_then(|der| der.to_pem("PRIVATE KEY", LineEnding::LF))
            .map_err(|_pem| KeyError::Generation)?;
        let public = pair
            .public_key()
            .as_der()
            .map_err(|_der| KeyError::Generation)?;
        let public = Document::try_from(public.as_ref())
            .and_then(|der| der.to_pem("PUBLIC KEY", LineEnding::LF))
            .map_err(|_pem| KeyError::Generation)?;
        Ok(Self {
            private: SecretString::from(private.as_str()),
            public,
        })
    }
}

/// A key with which one of our actors signs: parsed once, cheap to clone.
#[derive(Clone)]
pub struct ActorKey {
    id: ObjectUrl,
    pair: KeyPair,
}

impl ActorKey {
    /// Reads a stored key: PKCS#8 or PKCS#1 in PEM. `id` is what the actor's document calls it.
    ///
    /// # Errors
    /// Not a private RSA key, or of the wrong size.
    pub fn from_pem(id: ObjectUrl, private: &str) -> Result<Self, KeyError> {
        let key = rsa::RsaPrivateKey::from_pkcs8_pem(private)
            .map_err(|_not_pkcs8| KeyError::Malformed)
            .or_else(|_| {
                rsa::RsaPrivateKey::from_pkcs1_pem(private)
                    .map_err(|_not_pkcs1| KeyError::Malformed)
            })?;
        let der = key.to_pkcs8_der().map_err(|_der| KeyError::Malformed)?;
        let pair = KeyPair::from_pkcs8(der.as_bytes()).map_err(|_rejected| KeyError::Size)?;
        Ok(Self { id, pair })
    }

    /// What the actor's document calls this key: `https://vilnius.example/actor#main-key`.
    #[must_use]
    pub fn id(&self) -> &ObjectUrl {
        &self.id
    }

    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256 (0.25 ms).
    ///
    /// # Errors
    /// [`SignatureError::Signing`], when the system gives no randomness.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignatureError> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                message,
                &mut signature,
            )
            .map_err(|_unspecified| SignatureError::Signing)?;
        Ok(signature)
    }
}

impl fmt::Debug for ActorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActorKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
pub(crate) mod tests;
