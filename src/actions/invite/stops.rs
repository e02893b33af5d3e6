//! The end of invitations, for whoever holds one. The link in a letter outlives the invitation that it
//! came with: it names the organisation and a hash of the address, and a mark of this node's, an
//! HMAC-SHA-256 of both, shows that we made it.

use aws_lc_rs::{constant_time::verify_slices_are_equal, hmac};
use chrono::{DateTime, Utc};

use crate::{
    actions::{Error, secret},
    domain::{Organisation, OrganisationId, Rule},
    store::{Connection, invitations, organisations, settings},
};

/// Under this name the secret is kept with which the marks are made.
const SECRET: &str = "invitation-stops";

/// An address, by its hash, that some letters went to, and the organisation that sent them.
struct Letters {
    organisation: OrganisationId,
    address: String,
}

impl Letters {
    /// The mark that these have: 256 bits in hexadecimal.
    fn mark(&self, secret: &str) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
        let told = format!("invitations {} {}", self.organisation, self.address);
        let tag = hmac::sign(&key, told.as_bytes());
        let mut mark = String::with_capacity(64);
        for byte in tag.as_ref() {
            mark.push_str(&format!("{byte:02x}"));
        }
        mark
    }

    /// Those that a token names, when this node has made it.
    fn named(connection: &mut Connection, token: &str) -> Result<Self, Error> {
        let secret = settings::get(connection, SECRET)?.ok_or(Rule::NotFound)?;
        let mut parts = token.splitn(3, '.');
        let (Some(organisation), Some(address), Some(mark)) =
            (parts.next(), parts.next(), parts.next())
        else {
            return Err(Rule::NotFound.into());
        };
        let letters = Self {
            organisation: organisation.parse().map_err(|_no_uuid| Rule::NotFound)?,
            address: address.to_owned(),
        };
        let right = letters.mark(&secret);
        verify_slices_are_equal(right.as_bytes(), mark.as_bytes())
            .map_err(|_another| Rule::NotFound)?;
        Ok(letters)
    }
}

/// What ends the letters of an organisation to an address.
///
/// # Errors
/// [`Rule::Refused`] when the machine has no randomness.
pub(super) fn token(
    connection: &mut Connection,
    organisation: OrganisationId,
    email: &str,
) -> Result<String, Error> {
    let secret = match settings::get(connection, SECRET)? {
        Some(secret) => secret,
        None => {
            let made = secret::random(43)?;
            settings::put(connection, SECRET, &made)?;
            made
        }
    };
    let letters = Letters {
        organisation,
        address: secret::hash(email),
    };
    let mark = letters.mark(&secret);
    Ok(format!("{organisation}.{}.{mark}", letters.address))
}

/// Whose letters end by a token, and whether they have.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn look(connection: &mut Connection, token: &str) -> Result<(Organisation, bool), Error> {
    let letters = Letters::named(connection, token)?;
    let organisation = organisations::get(connection, letters.organisation)?;
    let organisation = organisation.ok_or(Rule::NotFound)?;
    let is_stopped = invitations::is_stopped(connection, organisation.uuid, &letters.address)?;
    Ok((organisation, is_stopped))
}

/// Whoever holds a letter wants no more invitations from that organisation: the hash of her address is
/// kept, so that it is never written to again. Those that wait are taken back.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn stop(
    connection: &mut Connection,
    token: &str,
    now: DateTime<Utc>,
) -> Result<Organisation, Error> {
    let (organisation, _) = look(connection, token)?;
    let letters = Letters::named(connection, token)?;
    invitations::stop(connection, organisation.uuid, &letters.address)?;
    for one in invitations::letters_of(connection, organisation.uuid)? {
        let is_hers = one.email.as_deref().map(secret::hash).as_ref() == Some(&letters.address);
        if is_hers && one.ended(now).is_none() {
            invitations::revoke(connection, one.id, now)?;
        }
    }
    Ok(organisation)
}
