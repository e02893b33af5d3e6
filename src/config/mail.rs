//! The mail server.

use lettre::{AsyncSmtpTransport, Tokio1Executor, message::Mailbox};
use secrecy::SecretString;

use super::{keys, reader::Reader};

/// The mail server, and who writes.
#[derive(Debug, Clone)]
pub struct Mail {
    /// `smtp://…` or `smtps://…`, with the password.
    pub url: SecretString,
    /// The sender.
    pub from: Mailbox,
}

impl Mail {
    /// Both keys or none: `Some(None)` is a node that mails nothing.
    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Option<Self>> {
        let url = reader.read_optional(&keys::SMTP_URL, url);
        let from = reader.read_optional(&keys::SMTP_FROM, from);
        match (url?, from?) {
            (Some(url), Some(from)) => Some(Some(Self { url, from })),
            (Some(_), None) => {
                reader.complain_of(
                    &keys::SMTP_FROM,
                    "is missing: mail needs a sender, such as `Waymark <learning@example.org>`",
                );
                None
            }
            (None, _) => Some(None),
        }
    }
}

fn url(text: &str) -> Result<SecretString, String> {
    AsyncSmtpTransport::<Tokio1Executor>::from_url(text)
        .map(|_| SecretString::from(text))
        .map_err(|error| {
            format!(
                "is not the address of a mail server ({error}); give smtps://USER:PASSWORD@HOST"
            )
        })
}

fn from(text: &str) -> Result<Mailbox, String> {
    text.parse().map_err(|_no_mailbox| {
        "is not a sender; give an address, or `Name <address@example.org>`".to_owned()
    })
}
