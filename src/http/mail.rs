//! Letters to people, when the operator has named a mail server.

pub mod queue;

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
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

impl MailError {
    /// Whether trying again is of no use: no mail can be made of it. What the server refuses may be
    /// the operator's to mend: a password, a sender that it does not relay for.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Letter(_))
    }
}

/// A letter of plain text to one address.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Whom it is to.
    pub to: String,
    /// What stands above it.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// The address that ends such letters by an empty form (RFC 8058); nothing for a letter that
    /// was asked for just now.
    pub stop: Option<String>,
    /// What goes with it for a calendar (iCalendar).
    pub calendar: Option<String>,
}

/// `List-Unsubscribe-Post` of RFC 8058.
#[derive(Debug, Clone)]
struct OneClick;

impl Header for OneClick {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}

/// `List-Unsubscribe` of RFC 2369.
#[derive(Debug, Clone)]
struct Unsubscribe(String);

impl Header for Unsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.trim_matches(['<', '>']).to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), format!("<{}>", self.0))
    }
}

/// Sends a letter, and waits until the server has taken it.
///
/// # Errors
/// [`MailError`].
pub async fn send(mail: &Mail, letter: Letter) -> Result<(), MailError> {
    let address = letter
        .to
        .parse()
        .map_err(|error: lettre::address::AddressError| MailError::Letter(error.to_string()))?;
    let mut message = Message::builder()
        .from(mail.from.clone())
        .to(Mailbox::new(None, address))
        .subject(letter.subject);
    if let Some(stop) = letter.stop {
        message = message.header(Unsubscribe(stop)).header(OneClick);
    }
    let written = match letter.calendar {
        Some(calendar) => {
            let kind = ContentType::parse("text/calendar; charset=utf-8")
                .map_err(|error| MailError::Letter(error.to_string()))?;
            let file = Attachment::new("event.ics".to_owned()).body(calendar, kind);
            let text = SinglePart::plain(letter.text);
            message.multipart(MultiPart::mixed().singlepart(text).singlepart(file))
        }
        None => message.header(ContentType::TEXT_PLAIN).body(letter.text),
    };
    let letter = written.map_err(|error| MailError::Letter(error.to_string()))?;
    let server: AsyncSmtpTransport<Tokio1Executor> =
        AsyncSmtpTransport::<Tokio1Executor>::from_url(mail.url.expose_secret())?.build();
    server.send(letter).await?;
    Ok(())
}
