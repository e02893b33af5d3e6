//! The digest of a body: `Digest` (RFC 3230) and `Content-Digest` (RFC 9530), SHA-256 alone.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, engine::general_purpose::STANDARD};

use super::{SignatureError, SignatureForm};

/// The header with the digest of a body, by the form of the signature.
#[must_use]
pub fn header(form: SignatureForm, body: &[u8]) -> (&'static str, String) {
    let hash = STANDARD.encode(digest(&SHA256, body));
    match form {
        SignatureForm::Cavage => ("digest", format!("SHA-256={hash}")),
        SignatureForm::Rfc9421 => ("content-digest", format!("sha-256=:{hash}:")),
    }
}

/// Checks that the value of `Digest` or `Content-Digest` is the SHA-256 of these bytes, and that
/// alone (rule 7).
///
/// # Errors
/// [`SignatureError::Digest`] for another algorithm, several values, or another body.
pub fn check(form: SignatureForm, value: &str, body: &[u8]) -> Result<(), SignatureError> {
    let (name, hash) = value.split_once('=').ok_or(SignatureError::Digest)?;
    let hash = match form {
        SignatureForm::Cavage if name.eq_ignore_ascii_case("sha-256") => Some(hash),
        SignatureForm::Rfc9421 if name == "sha-256" => hash
            .strip_prefix(':')
            .and_then(|hash| hash.strip_suffix(':')),
        _ => None,
    };
    let stated = hash
        .and_then(|hash| STANDARD.decode(hash).ok())
        .ok_or(SignatureError::Digest)?;
    if stated == digest(&SHA256, body).as_ref() {
        Ok(())
    } else {
        Err(SignatureError::Digest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = b"{\"hello\": \"world\"}\n";

    #[test]
    fn digests_are_those_of_the_specifications() {
        // RFC 9530 appendix B.1
        let value = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";
        assert_eq!(
            header(SignatureForm::Rfc9421, BODY),
            ("content-digest", value.to_owned())
        );
        assert_eq!(check(SignatureForm::Rfc9421, value, BODY), Ok(()));
        // draft-cavage-http-signatures-12 appendix C
        let value = "SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=";
        let body = b"{\"hello\": \"world\"}";
        assert_eq!(
            header(SignatureForm::Cavage, body),
            ("digest", value.to_owned())
        );
        assert_eq!(check(SignatureForm::Cavage, value, body), Ok(()));
        assert_eq!(
            check(SignatureForm::Cavage, &value.replace("SHA", "sha"), body),
            Ok(())
        );
    }

    #[test]
    fn other_digests_are_refused() {
        for (form, value) in [
            (
                SignatureForm::Cavage,
                "SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=",
            ),
            (
                SignatureForm::Cavage,
                "SHA-256=RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg",
            ),
            (SignatureForm::Cavage, "MD5=Sd/dVLAcvNLSq16eXua5uQ=="),
            (
                SignatureForm::Cavage,
                "SHA-256=RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=,MD5=Sd/dVLAcvNLSq16eXua5uQ==",
            ),
            (
                SignatureForm::Cavage,
                "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:",
            ),
            (
                SignatureForm::Rfc9421,
                "SHA-256=RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=",
            ),
            (
                SignatureForm::Rfc9421,
                "sha-512=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:",
            ),
            (
                SignatureForm::Rfc9421,
                "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:;a",
            ),
            (SignatureForm::Cavage, ""),
            (SignatureForm::Rfc9421, "sha-256=::"),
        ] {
            assert_eq!(
                check(form, value, BODY),
                Err(SignatureError::Digest),
                "{value}"
            );
        }
    }
}
