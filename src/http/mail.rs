//! Letters to people, when the operator has named a mail server.

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};
use secrecy::ExposeSecret;

use crate::config::Mail;

/// Why a letter was not sent, for the operator's log.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The address, or what stands in the letter, makes no mail.
    #[error("the mail could not be written: {0}")]
    Letter(String),
    /// The server did not take it.
    #[error("the mail server did not take the mail: {0}")]
    Server(#[from] lettre::transport::smtp::Error),
}

/// Sends a letter of plain text to one address, and waits until the server has taken it.
///
/// # Errors
/// [`MailError`].
pub async fn send(mail: &Mail, to: &str, subject: &str, text: String) -> Result<(), MailError> {
    let address = to
        .parse()
        .map_err(|error: lettre::address::AddressError| MailError::Letter(error.to_string()))?;
    let letter = Message::builder()
        .from(mail.from.clone())
        .to(Mailbox::new(None, address))
        .subject(subject)
        .header(ContentType::TEXT_PLAIN)
        .body(text)
        .map_err(|error| MailError::Letter(error.to_string()))?;
    let server: AsyncSmtpTransport<Tokio1Executor> =
        AsyncSmtpTransport::<Tokio1Executor>::from_url(mail.url.expose_secret())?.build();
    server.send(letter).await?;
    Ok(())
}
