//! The question that WebFinger asks us.

use super::Account;
use crate::domain::ObjectUrl;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resource {
    /// An account of ours, by its name in lower case.
    Account(String),
    /// An address of ours. The base address stands for the node's own actor (FEP-d556).
    Address(ObjectUrl),
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ResourceError {
    /// Neither an account nor an address: 400.
    #[error("the resource is neither an account nor an address")]
    Malformed,
    /// Another server's: 404.
    #[error("the resource is not on this server")]
    Elsewhere,
}

/// Reads the parameter `resource`, already percent-decoded, for the node at `base`.
///
/// # Errors
/// [`ResourceError`]
pub fn parse_resource(text: &str, base: &ObjectUrl) -> Result<Resource, ResourceError> {
    if text.contains("://") {
        let url = ObjectUrl::parse(text).map_err(|_no_address| ResourceError::Malformed)?;
        return if url.origin() == base.origin() {
            Ok(Resource::Address(url))
        } else {
            Err(ResourceError::Elsewhere)
        };
    }
    let account = Account::parse(text).ok_or(ResourceError::Malformed)?;
    if account.host == base.host() {
        Ok(Resource::Account(account.name))
    } else {
        Err(ResourceError::Elsewhere)
    }
}
