//! Cards for people with neither mail nor phone: each opens one account, and with the words that she
//! was shown then she comes back.
//!
//! What stands on a card is fifteen letters: its name (five) and a secret (ten, 50 bits). The name is
//! no secret: with it, and the words, she signs in.

use std::{fmt, str::FromStr};

use chrono::{DateTime, TimeDelta, Utc};

use super::{AccountId, CardId, LanguageTag, OrganisationId, check_in::LETTERS, document::words};

/// Letters of a card's name.
pub const NAME: usize = 5;
/// Letters of its secret.
pub const SECRET: usize = 10;
/// Letters of the code that a guardian shows: 40 bits, behind a limit of tries.
pub const SHORT: usize = 8;
/// Words by which she comes back: 11 bits each.
pub const WORDS: usize = 5;
/// Most cards on a sheet.
pub const SHEET: u32 = 40;
/// Most cards of one organisation that nobody has used and that could be.
pub const OPEN: usize = 400;
/// So often somebody with a new card may be wrong about when its owner was born; then it is locked.
pub const MISSES: i32 = 5;
/// So often in all with cards that an organisation made for one account: it could use them itself.
/// More make the operator's.
pub const MISSED: i64 = 10;
/// How long a card can be used that was not.
pub const KEPT: TimeDelta = TimeDelta::days(180);

/// Reads letters of codes as they are typed: of any size, with or without marks between, `O` for `0`,
/// `I` and `L` for `1`; nothing when there are more than `most`, or others.
fn letters(text: &str, most: usize) -> Option<String> {
    let code: String = text
        .trim()
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '-' | '\u{a0}' | '\u{2013}'))
        .take(most + 1)
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            letter => letter,
        })
        .collect();
    let known = |letter: char| LETTERS.iter().any(|&one| char::from(one) == letter);
    (code.chars().count() <= most && code.chars().all(known)).then_some(code)
}

/// In groups, as it is read aloud.
fn grouped(text: &str, size: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (n, letter) in text.chars().enumerate() {
        if n > 0 && n % size == 0 {
            f.write_str("-")?;
        }
        write!(f, "{letter}")?;
    }
    Ok(())
}

/// What somebody typed of her card: all of it, or its name alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Code {
    /// The card's name.
    pub name: String,
    /// Its secret; nothing when only the name was typed.
    pub secret: Option<String>,
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({}, …)", self.name)
    }
}

/// The text is no code of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is no code of fifteen letters and digits, such as 7K3M9-QXT2V-HD4RS")]
pub struct NoCode;

impl FromStr for Code {
    type Err = NoCode;

    fn from_str(text: &str) -> Result<Self, NoCode> {
        let text = letters(text, NAME + SECRET).ok_or(NoCode)?;
        let (name, secret) = text.split_at_checked(NAME).ok_or(NoCode)?;
        match secret.len() {
            0 => Ok(Self {
                name: name.to_owned(),
                secret: None,
            }),
            SECRET => Ok(Self {
                name: name.to_owned(),
                secret: Some(secret.to_owned()),
            }),
            _ => Err(NoCode),
        }
    }
}

impl fmt::Display for Code {
    /// `7K3M9-QXT2V-HD4RS`, or the name alone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secret = self.secret.as_deref().unwrap_or_default();
        grouped(&format!("{}{secret}", self.name), NAME, f)
    }
}

/// The code that a guardian shows, as it is stored: eight letters.
#[must_use]
pub fn short(text: &str) -> Option<String> {
    letters(text, SHORT).filter(|code| code.len() == SHORT)
}

/// The code that a guardian shows, as it is read aloud: `7K3M-9QXT`.
#[must_use]
pub fn spoken(code: &str) -> String {
    struct Spoken<'a>(&'a str);
    impl fmt::Display for Spoken<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            grouped(self.0, 4, f)
        }
    }
    Spoken(code).to_string()
}

/// Words as they are compared: lower case, one space between.
#[must_use]
pub fn plain_words(typed: &str) -> String {
    let words: Vec<String> = typed
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(" ")
}

words! {
    /// What a card can do.
    pub enum CardState {
        /// It opens an account.
        Fresh = "fresh",
        /// It has opened one; with the words she comes back.
        Used = "used",
        /// Nobody has used it in time.
        Expired = "expired",
        /// It does nothing any more.
        Locked = "locked",
    }
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its id.
    pub id: CardId,
    /// Who hands it out.
    pub organisation: OrganisationId,
    /// Its name, five letters; no other card has it.
    pub name: String,
    /// SHA-256 of its secret, hexadecimal.
    pub secret: String,
    /// The language that it is printed in.
    pub language: LanguageTag,
    /// Which account it opens; of one that nobody has used, the account that it is a new card for.
    pub account: Option<AccountId>,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// Until when it can be used for the first time.
    pub expires: DateTime<Utc>,
    /// When it was.
    pub used: Option<DateTime<Utc>>,
    /// When it was locked.
    pub locked: Option<DateTime<Utc>>,
}

impl Card {
    /// Whether another card can be made for the account of this one, whose latest card is `latest`:
    /// it opened it, and is that one, or that one was never used and cannot be any more.
    #[must_use]
    pub fn can_be_replaced(&self, latest: &Self, now: DateTime<Utc>) -> bool {
        let is_over = latest.used.is_none() && latest.state(now) != CardState::Fresh;
        self.used.is_some() && self.account.is_some() && (latest.id == self.id || is_over)
    }

    /// What it can do.
    #[must_use]
    pub fn state(&self, now: DateTime<Utc>) -> CardState {
        match (self.locked, self.used) {
            (Some(_), _) => CardState::Locked,
            (None, Some(_)) => CardState::Used,
            (None, None) if self.expires <= now => CardState::Expired,
            (None, None) => CardState::Fresh,
        }
    }
}

words! {
    /// What was done with a card.
    pub enum Deed {
        /// It was printed.
        Printed = "printed",
        /// An account was opened with it, or hers again.
        Used = "used",
        /// It was locked.
        Locked = "locked",
        /// It was locked, for too often somebody did not know when its owner was born.
        Missed = "missed",
        /// Its owner made new words that go with it.
        Renewed = "renewed",
        /// Another one was printed for its account.
        Replaced = "replaced",
    }
}

/// A line of what was done with cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The card's name.
    pub card: String,
    /// What was done.
    pub what: Deed,
    /// Which of those who work here did it; nothing for who came with the card, for the command line,
    /// and for who is not here any more.
    pub by: Option<AccountId>,
    /// When.
    pub at: DateTime<Utc>,
}

words! {
    /// What an organisation says of a guardian.
    pub enum Word {
        /// That she has signed that the child may have an account.
        Attested = "attested",
        /// That she does not agree any more.
        Withdrawn = "withdrawn",
    }
}

/// What an organisation has seen on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attestation {
    /// The child's account.
    pub account: AccountId,
    /// Who has seen it.
    pub organisation: OrganisationId,
    /// What it says.
    pub what: Word,
    /// The code by which the child was found ([`short`]): it stands on the paper.
    pub code: String,
    /// Who of it; nothing for the command line, and for who is not here any more.
    pub by: Option<AccountId>,
    /// When.
    pub at: DateTime<Utc>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_is_read_as_it_is_typed() {
        let code: Code = " 7k3m9 qxt2v-hd4rs ".parse().unwrap();
        assert_eq!(code.to_string(), "7K3M9-QXT2V-HD4RS");
        assert_eq!(code.secret.as_deref(), Some("QXT2VHD4RS"));
        assert!(!format!("{code:?}").contains("QXT2V"));
        let name: Code = "oil9z".parse().unwrap();
        assert_eq!((name.name.as_str(), name.secret), ("0119Z", None));
        for wrong in [
            "",
            "7K3M",
            "7K3M9Q",
            "7K3M9QXT2VHD4RS1",
            "7K3M9!",
            "žžžžž",
            "UUUUU",
        ] {
            assert!(wrong.parse::<Code>().is_err(), "{wrong}");
        }
        assert_eq!(short("7k3m-9qxt").as_deref(), Some("7K3M9QXT"));
        assert_eq!(short("7k3m-9qx"), None);
        assert_eq!(spoken("7K3M9QXT"), "7K3M-9QXT");
    }

    #[test]
    fn words_are_compared_by_their_letters() {
        assert_eq!(
            plain_words("  Apple, river\n STONE  cloud 5. bread"),
            "apple river stone cloud bread"
        );
        assert_eq!(plain_words(" 12 , "), "");
    }

    #[test]
    fn a_card_does_one_thing_at_a_time() {
        let now = Utc::now();
        let card = Card {
            id: CardId::new(),
            organisation: OrganisationId::new(),
            name: "7K3M9".to_owned(),
            secret: String::new(),
            language: LanguageTag::english(),
            account: None,
            created: now,
            expires: now + KEPT,
            used: None,
            locked: None,
        };
        assert_eq!(card.state(now), CardState::Fresh);
        assert_eq!(card.state(now + KEPT), CardState::Expired);
        let used = Card {
            used: Some(now),
            ..card.clone()
        };
        assert_eq!(used.state(now + KEPT), CardState::Used);
        let locked = Card {
            locked: Some(now),
            ..used
        };
        assert_eq!(locked.state(now), CardState::Locked);
    }
}
