//! Asking people to come: by a letter to each, or by a link for many.

use chrono::{DateTime, TimeDelta, Utc};

use super::{InvitationId, OpportunityId, account::email, document::words};

/// How long an invitation by letter can be taken.
pub const VALID: TimeDelta = TimeDelta::days(30);
/// After so long an invitation that nobody took is erased, also when the opportunity goes on.
pub const KEPT: TimeDelta = TimeDelta::days(90);
/// Most letters of an organisation in a day.
pub const MOST_A_DAY: i64 = 300;
/// Most letters of an organisation to one address in a day.
pub const MOST_TO_ONE: i64 = 3;
/// So long after a letter there is no other to the same address for the same opportunity, also when
/// it was taken back.
pub const AGAIN: TimeDelta = TimeDelta::days(7);
/// So long every letter is kept, also of what is over: it counts.
pub const COUNTED: TimeDelta = TimeDelta::days(1);
/// Most rows that are read at once.
pub const ROWS: usize = 500;
/// Most links for many that one opportunity has at the same time.
pub const LINKS: usize = 10;
/// Characters of the secret of an invitation, of 62 kinds: 130 bits.
pub const SECRET: usize = 22;

words! {
    /// Why an invitation cannot be taken.
    pub enum NotInvited {
        /// It was taken: one by letter is for one person.
        Used = "used",
        /// Its time is over.
        Expired = "expired",
        /// The organiser has taken it back.
        Revoked = "revoked",
        /// It was sent to another address than that of whoever is signed in.
        Forwarded = "forwarded",
    }
}

words! {
    /// What became of a row of a list.
    pub enum Invited {
        /// A letter is on its way.
        Sent = "sent",
        /// It is no mail address.
        Wrong = "wrong",
        /// It stands in the list above.
        Doubled = "doubled",
        /// Somebody with this address has signed up.
        Joined = "joined",
        /// This address was invited before, and can still come or has had its letter just now.
        Waiting = "waiting",
        /// Whoever has this address wants no more invitations from this organisation.
        Stopped = "stopped",
        /// No more letters today, or none to this address.
        Limit = "limit",
    }
}

/// An invitation: by letter when it has an address, else a link for many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// To what.
    pub opportunity: OpportunityId,
    /// SHA-256 of its secret, hexadecimal.
    pub hash: String,
    /// The secret of a link for many: it hangs on a wall and is shown again. Of a letter only the hash
    /// is kept.
    pub code: Option<String>,
    /// To whom the letter went.
    pub email: Option<String>,
    /// What to call her, as the organiser wrote it; may be empty.
    pub name: String,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// Until when it can be taken.
    pub ends: DateTime<Utc>,
    /// When a letter was taken.
    pub used: Option<DateTime<Utc>>,
    /// When the organiser took it back.
    pub revoked: Option<DateTime<Utc>>,
}

impl Invitation {
    /// Why it cannot be taken any more; nothing when it can.
    #[must_use]
    pub fn ended(&self, now: DateTime<Utc>) -> Option<NotInvited> {
        if self.revoked.is_some() {
            return Some(NotInvited::Revoked);
        }
        if self.used.is_some() {
            return Some(NotInvited::Used);
        }
        (self.ends <= now).then_some(NotInvited::Expired)
    }
}

/// Somebody in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// The line on which she stands, from 1.
    pub line: u64,
    /// Her address as it was written.
    pub typed: String,
    /// Her address, when it is one.
    pub email: Option<String>,
    /// What to call her; may be empty.
    pub name: String,
}

impl Guest {
    /// Somebody by what was written.
    #[must_use]
    pub fn new(line: u64, typed: &str, name: &str) -> Self {
        Self {
            line,
            typed: typed.trim().to_owned(),
            email: email(typed).ok(),
            name: name.trim().to_owned(),
        }
    }
}

/// Reads a list: a row for each, of an address and maybe a name in any order, or of both as mail
/// programs write them (`Ieva <ieva@example.lt>`); separated by commas, semicolons or tabs (CSV). A row
/// may have several addresses. A header is nobody, wherever it stands.
#[must_use]
pub fn read_list(text: &str) -> Vec<Guest> {
    let text = text.trim_start_matches('\u{feff}');
    let is_separator = |c: &char| [',', ';', '\t'].contains(c);
    let separator = text.chars().find(is_separator).unwrap_or(',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .from_reader(text.as_bytes());
    let mut guests = Vec::new();
    for (n, row) in reader.records().enumerate() {
        // What is no row at all is a wrong one: a text that is read in memory breaks in no other way.
        let row = row.unwrap_or_default();
        let line = row.position().map_or(0, |at| line_of(text, at.byte()));
        let cells: Vec<&str> = row.iter().filter(|cell| !cell.is_empty()).collect();
        let (addresses, names): (Vec<&str>, Vec<&str>) =
            cells.into_iter().partition(|cell| cell.contains('@'));
        match (addresses.as_slice(), names.first()) {
            ([], None) => {}
            ([], Some(_)) if is_header(&names, n == 0) => {}
            ([], Some(typed)) => {
                let name = names.get(1).copied().unwrap_or_default();
                guests.push(Guest::new(line, typed, name));
            }
            ([one], beside) => {
                let (address, name) = mailbox(one);
                let name = match name {
                    "" => beside.copied().unwrap_or_default(),
                    name => name,
                };
                guests.push(Guest::new(line, address, name));
            }
            (several, _) => guests.extend(several.iter().map(|one| {
                let (address, name) = mailbox(one);
                Guest::new(line, address, name)
            })),
        }
    }
    guests
}

/// The address and the name of what a mail program wrote; what it did not write is an address alone.
fn mailbox(cell: &str) -> (&str, &str) {
    let parts = cell
        .strip_suffix('>')
        .and_then(|cell| cell.rsplit_once('<'));
    match parts {
        Some((name, address)) if email(address).is_ok() => {
            (address, name.trim().trim_matches('"').trim())
        }
        _ => (cell, ""),
    }
}

/// Whether a row without an address says what stands in the columns. Further down, only what can be
/// nothing else is taken for it.
fn is_header(cells: &[&str], is_first: bool) -> bool {
    cells.iter().any(|cell| {
        let cell = cell.to_lowercase();
        if is_first && (cell.contains("mail") || cell.contains("name")) {
            return true;
        }
        let letters: String = cell.chars().filter(|c| c.is_alphabetic()).collect();
        ["email", "mail", "emailaddress", "name"].contains(&letters.as_str())
    })
}

/// The line on which a row stands whose reading began at a byte: before it may be what ends the
/// lines above.
fn line_of(text: &str, byte: u64) -> u64 {
    let start = usize::try_from(byte).unwrap_or(usize::MAX);
    let (above, own) = text.as_bytes().split_at_checked(start).unwrap_or_default();
    let ends = own.iter().take_while(|byte| b"\r\n".contains(byte));
    let lines = above.iter().chain(ends).filter(|byte| **byte == b'\n');
    u64::try_from(lines.count() + 1).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn lists_are_read_as_people_have_them() {
        let read = |text: &str| -> Vec<(u64, Option<String>, String)> {
            read_list(text)
                .into_iter()
                .map(|one| (one.line, one.email, one.name))
                .collect()
        };
        let ieva = || Some("ieva@example.lt".to_owned());
        let named = |line| (line, ieva(), "Ieva".to_owned());
        assert_eq!(read("ieva@example.lt"), [(1, ieva(), String::new())]);
        assert_eq!(read("email,name\r\nieva@example.lt,Ieva\r\n"), [named(2)]);
        assert_eq!(read("\u{feff}Ieva;Ieva@Example.lt\n\n"), [named(1)]);
        assert_eq!(read("\"Ieva\"\tieva@example.lt"), [named(1)]);
        let two = read("ieva@example.lt\nnobody\n");
        assert_eq!(two, [(1, ieva(), String::new()), (2, None, String::new())]);
        assert_eq!(read("nobody").len(), 1);
        assert!(read("").is_empty());
        // As mail programs write it, and in either order.
        for typed in [
            "Ieva <ieva@example.lt>",
            "\"Ieva\" <ieva@example.lt>",
            "Ieva, ieva@example.lt",
            "ieva@example.lt, Ieva",
        ] {
            let one = read(typed);
            assert_eq!(one.first(), Some(&named(1)), "{typed}");
        }
        let row = "Ieva <ieva@example.lt>, Jonas <jonas@example.lt>";
        let jonas = (1, Some("jonas@example.lt".to_owned()), "Jonas".to_owned());
        assert_eq!(read(row), [named(1), jonas]);
        // Two lists, one under the other.
        let below = "ieva@example.lt,Ieva\nE-mail,Name\nieva@example.lt,Ieva";
        assert_eq!(read(below), [named(1), named(3)]);
        assert_eq!(read("ieva@example.lt\nMailis Tamm").len(), 2, "no header");
        // One cell is no list of addresses, and no header of a letter.
        for wrong in ["a@x.eu\r\n\"Bcc: b\"", "\"a@x.eu,b@x.eu\"", "a@x.eu b@x.eu"] {
            let wrong = read_list(wrong);
            assert!(wrong.iter().any(|one| one.email.is_none()), "{wrong:?}");
        }
    }

    #[test]
    fn what_ended_says_why() {
        let now: DateTime<Utc> = "2026-11-30T12:00:00Z".parse().unwrap();
        let invitation = Invitation {
            id: InvitationId::new(),
            opportunity: OpportunityId::new(),
            hash: String::new(),
            code: None,
            email: None,
            name: String::new(),
            created: now,
            ends: now + VALID,
            used: None,
            revoked: None,
        };
        assert_eq!(invitation.ended(now), None);
        assert_eq!(invitation.ended(now + VALID), Some(NotInvited::Expired));
        let used = Invitation {
            used: Some(now),
            ..invitation.clone()
        };
        assert_eq!(used.ended(now + VALID), Some(NotInvited::Used));
        let revoked = Invitation {
            revoked: Some(now),
            ..used
        };
        assert_eq!(revoked.ended(now), Some(NotInvited::Revoked));
    }
}
