//! Another actor's public key.

use aws_lc_rs::signature::{ED25519, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256};
use rsa::{
    RsaPublicKey,
    pkcs1::DecodeRsaPublicKey,
    pkcs8::{DecodePublicKey, EncodePublicKey, der::Document},
    traits::PublicKeyParts,
};

use super::KeyError;
use crate::federation::signature::Algorithm;

/// Longest PEM that is read, in bytes; an RSA key of 4096 bits takes 800.
const MAX_PEM: usize = 8_192;

/// SubjectPublicKeyInfo of Ed25519 before its 32 bytes (RFC 8410).
const ED25519_SPKI: [u8; 12] = [
    0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
];

/// The multicodec of an Ed25519 public key, before its 32 bytes (FEP-521a).
const ED25519_CODEC: [u8; 2] = [0xed, 0x01];

/// A public key, parsed once and cheap to clone.
#[derive(Debug, Clone)]
pub struct VerifyingKey {
    algorithm: Algorithm,
    key: ParsedPublicKey,
}

impl VerifyingKey {
    /// Reads a `publicKeyPem`: RSA (SubjectPublicKeyInfo or PKCS#1) or Ed25519.
    ///
    /// # Errors
    /// Unreadable, or an RSA key outside of 2048 to 4096 bits.
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        if pem.len() > MAX_PEM {
            return Err(KeyError::Malformed);
        }
        let pem = pem.trim();
        if let Some(key) = ed25519_of_pem(pem) {
            return Self::ed25519(&key);
        }
        let key = RsaPublicKey::from_public_key_pem(pem)
            .map_err(|_not_spki| KeyError::Malformed)
            .or_else(|_| {
                RsaPublicKey::from_pkcs1_pem(pem).map_err(|_not_pkcs1| KeyError::Malformed)
            })?;
        if key.n().bits() < 2_048 {
            return Err(KeyError::Size);
        }
        let der = key
            .to_public_key_der()
            .map_err(|_der| KeyError::Malformed)?;
        let key = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der.as_bytes())
            .map_err(|_rejected| KeyError::Size)?;
        Ok(Self {
            algorithm: Algorithm::RsaSha256,
            key,
        })
    }

    /// Reads a `publicKeyMultibase`: an Ed25519 key, `z6Mk…` (FEP-521a).
    ///
    /// # Errors
    /// Another base, another kind of key, or another length.
    pub fn from_multibase(text: &str) -> Result<Self, KeyError> {
        let bytes = text
            .strip_prefix('z')
            .and_then(base58)
            .ok_or(KeyError::Malformed)?;
        let key = bytes
            .strip_prefix(&ED25519_CODEC)
            .ok_or(KeyError::Malformed)?;
        Self::ed25519(key)
    }

    fn ed25519(key: &[u8]) -> Result<Self, KeyError> {
        let key = ParsedPublicKey::new(&ED25519, key).map_err(|_rejected| KeyError::Malformed)?;
        Ok(Self {
            algorithm: Algorithm::Ed25519,
            key,
        })
    }

    /// What this key signs with.
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Whether the signature is this key's over the message. A stated algorithm that is not the
    /// key's own is a refusal: the key decides, never the sender.
    #[must_use]
    pub fn verify(&self, stated: Option<Algorithm>, message: &[u8], signature: &[u8]) -> bool {
        stated.is_none_or(|stated| stated == self.algorithm)
            && self.key.verify_sig(message, signature).is_ok()
    }
}

/// Two keys are equal when their bytes are.
impl PartialEq for VerifyingKey {
    fn eq(&self, other: &Self) -> bool {
        self.algorithm == other.algorithm && self.key.as_ref() == other.key.as_ref()
    }
}

impl Eq for VerifyingKey {}

fn ed25519_of_pem(pem: &str) -> Option<Vec<u8>> {
    let (label, der) = Document::from_pem(pem).ok()?;
    let key = der.as_bytes().strip_prefix(&ED25519_SPKI)?;
    (label == "PUBLIC KEY" && key.len() == 32).then(|| key.to_vec())
}

/// Decodes base58 in Bitcoin's alphabet, up to 64 characters.
fn base58(text: &str) -> Option<Vec<u8>> {
    const ALPHABET: &[u8] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    if text.len() > 64 {
        return None;
    }
    // Little-endian digits to base 256; every character multiplies by 58 and adds.
    let mut digits: Vec<u8> = Vec::new();
    for character in text.bytes() {
        let value = ALPHABET.iter().position(|letter| *letter == character)?;
        let mut carry = u32::try_from(value).ok()?;
        for digit in &mut digits {
            carry = carry.checked_add(u32::from(*digit).checked_mul(58)?)?;
            *digit = u8::try_from(carry & 0xff).ok()?;
            carry >>= 8;
        }
        while carry > 0 {
            digits.push(u8::try_from(carry & 0xff).ok()?);
            carry >>= 8;
        }
    }
    let zeros = text
        .bytes()
        .take_while(|character| *character == b'1')
        .count();
    digits.extend(std::iter::repeat_n(0, zeros));
    digits.reverse();
    Some(digits)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn base58_decodes_its_published_examples() {
        // draft-msporny-base58-03 section 5
        assert_eq!(base58("2NEpo7TZRRrLZSi2U").unwrap(), b"Hello World!");
        assert_eq!(base58("11233QC4").unwrap(), [0, 0, 0x28, 0x7f, 0xb4, 0xcd]);
        assert_eq!(base58(""), Some(Vec::new()));
        for text in ["0", "O", "I", "l", "a b", &"z".repeat(65)] {
            assert_eq!(base58(text), None, "{text}");
        }
    }
}
