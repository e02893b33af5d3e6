//! How much one client may ask for, and how often it may fail (security.md section 6).
//!
//! Counted per process, in memory: a limit protects the process, it is no bookkeeping.

mod attempts;

use std::{num::NonZeroU32, time::Duration};

use governor::{DefaultKeyedRateLimiter, Quota, clock::Clock};

use super::client::{Client, ClientKey};
use crate::domain::{AccountId, Rule};

pub use attempts::{Attempt, Attempts};

const MINUTE: Duration = Duration::from_secs(60);

/// Most wrong tries with cards from one client in five minutes: a group in a library shares one address,
/// and each of it mistypes. What keeps cards from being guessed is the limit for each name, which is
/// that of passwords (10 in 15 minutes, 350,000 a year): against a secret of 50 bits that is one chance
/// in three thousand million a year for a card that has not been used, and against words of 55 bits one
/// in a hundred thousand million. Whoever tries many names from one address has 6.3 million tries a year,
/// each at one card: one chance in 180 million. So what this limit keeps is the machine, for which each
/// try with words is a hash of argon2id.
const CARDS_FROM: u32 = 60;

/// All limits of one process.
#[derive(Debug)]
pub struct Limits {
    reads: Rate<ClientKey>,
    links_for: Rate<String>,
    links_from: Rate<ClientKey>,
    look_ups: Rate<AccountId>,
    follows: Rate<AccountId>,
    home_from: Rate<ClientKey>,
    reports_from: Rate<ClientKey>,
    ways_from: Rate<ClientKey>,
    passwords_for: Attempts<String>,
    passwords_from: Attempts<ClientKey>,
    cards_for: Attempts<String>,
    cards_from: Attempts<ClientKey>,
    signatures: Attempts<ClientKey>,
    bundles: Rate<AccountId>,
    codes_for: Attempts<AccountId>,
    codes_from: Attempts<ClientKey>,
    months_for: Attempts<AccountId>,
}

impl Limits {
    /// Limits with so many reads in five minutes for one client.
    #[must_use]
    pub fn new(reads: u32) -> Self {
        Self {
            reads: Rate::new(reads, 5 * MINUTE),
            links_for: Rate::new(5, 60 * MINUTE),
            links_from: Rate::new(20, 60 * MINUTE),
            look_ups: Rate::new(60, 60 * MINUTE),
            follows: Rate::new(200, 60 * MINUTE),
            home_from: Rate::new(20, 60 * MINUTE),
            reports_from: Rate::new(10, 60 * MINUTE),
            // A whole school may sign in at once.
            ways_from: Rate::new(300, 5 * MINUTE),
            passwords_for: Attempts::new(10, 15 * MINUTE).slowing_after(5),
            passwords_from: Attempts::new(30, 5 * MINUTE),
            cards_for: Attempts::new(10, 15 * MINUTE).slowing_after(5),
            cards_from: Attempts::new(CARDS_FROM, 5 * MINUTE),
            signatures: Attempts::new(30, 5 * MINUTE),
            bundles: Rate::new(10, 60 * MINUTE),
            codes_for: Attempts::new(20, 5 * MINUTE),
            // A whole school may stand at one door, each a moment too late.
            codes_from: Attempts::new(60, 5 * MINUTE),
            months_for: Attempts::new(5, 24 * 60 * MINUTE),
        }
    }

    /// Counts a read of a page or of the API. Requests of this machine are not counted.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn read(&self, client: &Client) -> Result<(), Rule> {
        if client.is_this_machine() {
            return Ok(());
        }
        self.reads.take(&client.key())
    }

    /// Counts a mail with a sign-in link: 5 an hour to one address, 20 from one client.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn mail_link(&self, email: &str, client: &Client) -> Result<(), Rule> {
        self.links_from.take(&client.key())?;
        self.links_for.take(&email.to_lowercase())
    }

    /// Counts a mail that somebody's guardian gets: 5 an hour to one address.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn mail_guardian(&self, email: &str) -> Result<(), Rule> {
        self.links_for.take(&email.to_lowercase())
    }

    /// Counts what somebody has this node look up on other servers: 60 an hour.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn look_up(&self, account: AccountId) -> Result<(), Rule> {
        self.look_ups.take(&account)
    }

    /// Counts what somebody follows, or follows no longer: 200 an hour.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn follow(&self, account: AccountId) -> Result<(), Rule> {
        self.follows.take(&account)
    }

    /// Counts servers that a client names as its home: 20 an hour.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn name_home(&self, client: &Client) -> Result<(), Rule> {
        self.home_from.take(&client.key())
    }

    /// Counts reports to the operator: 10 an hour from one client.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn report(&self, client: &Client) -> Result<(), Rule> {
        self.reports_from.take(&client.key())
    }

    /// Counts ceremonies with passkeys and ways to a single sign-on that begin: 300 in 5 minutes from
    /// one client. None of them can be guessed; what is limited is what is kept of them.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn begin_way(&self, client: &Client) -> Result<(), Rule> {
        self.ways_from.take(&client.key())
    }

    /// Begins a try with a password: 10 wrong ones in 15 minutes for one account, slower and slower
    /// from the sixth on, and 30 in 5 minutes from one client. A try counts until [`PasswordTry::succeeded`] says that it was right.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn try_password(&self, email: &str, client: &Client) -> Result<PasswordTry<'_>, Rule> {
        let from = self.passwords_from.begin(client.key())?;
        match self.passwords_for.begin(email.to_lowercase()) {
            Ok(account) => Ok(PasswordTry { account, from }),
            Err(rule) => Err(rule),
        }
    }

    /// Begins a try with a card: 10 wrong ones in 15 minutes for one name of a card, slower and slower
    /// from the sixth on, and 60 in 5 minutes from one client. A try counts until
    /// [`PasswordTry::succeeded`] says that it was right.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn try_card(&self, name: &str, client: &Client) -> Result<PasswordTry<'_>, Rule> {
        let from = self.cards_from.begin(client.key())?;
        match self.cards_for.begin(name.to_owned()) {
            Ok(account) => Ok(PasswordTry { account, from }),
            // A card that has to wait anyhow takes nothing from the others in the room.
            Err(rule) => {
                from.give_back();
                Err(rule)
            }
        }
    }

    /// Refuses a client whose signatures failed 30 times in 5 minutes. This machine's are not
    /// counted.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn check_signatures(&self, client: &Client) -> Result<(), Rule> {
        if client.is_this_machine() {
            Ok(())
        } else {
            self.signatures.check(&client.key())
        }
    }

    /// Counts a signature that failed.
    pub fn note_failed_signature(&self, client: &Client) {
        if !client.is_this_machine() {
            self.signatures.note(client.key());
        }
    }

    /// Counts a ZIP of everything that somebody takes along: 10 an hour.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn take_along(&self, account: AccountId) -> Result<(), Rule> {
        self.bundles.take(&account)
    }

    /// Counts an address that somebody says is hers, by the API: as what she has looked up, and as a
    /// letter to that address.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn name_address(&self, account: AccountId, email: &str) -> Result<(), Rule> {
        self.look_ups.take(&account)?;
        self.links_for.take(&email.to_lowercase())
    }

    /// Begins a try with a code for checking in: 20 wrong ones in 5 minutes by one account, and 60
    /// from one client. A try counts until [`CodeTry::succeeded`] says that it was right.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn try_code(
        &self,
        account: Option<AccountId>,
        client: &Client,
    ) -> Result<CodeTry<'_>, Rule> {
        let from = self.codes_from.begin(client.key())?;
        let account = account.map(|account| self.codes_for.begin(account));
        Ok(CodeTry {
            account: account.transpose()?,
            from,
        })
    }

    /// Begins to say when a child was born: 5 wrong months a day for one child, whoever says them. A try
    /// counts until [`Attempt::give_back`] says that the month was right, or not looked at.
    ///
    /// # Errors
    /// [`Rule::TooMany`].
    pub fn try_month(&self, child: AccountId) -> Result<Attempt<'_, AccountId>, Rule> {
        self.months_for.begin(child)
    }

    /// Forgets clients whose time is over. To be called every minute.
    pub fn forget_old(&self) {
        self.reads.forget_old();
        self.links_for.forget_old();
        self.links_from.forget_old();
        self.look_ups.forget_old();
        self.follows.forget_old();
        self.home_from.forget_old();
        self.reports_from.forget_old();
        self.ways_from.forget_old();
        self.passwords_for.forget_old();
        self.passwords_from.forget_old();
        self.cards_for.forget_old();
        self.cards_from.forget_old();
        self.signatures.forget_old();
        self.bundles.forget_old();
        self.codes_for.forget_old();
        self.codes_from.forget_old();
        self.months_for.forget_old();
    }
}

/// A try with a password, which counts unless it succeeds.
#[derive(Debug)]
pub struct PasswordTry<'a> {
    account: Attempt<'a, String>,
    from: Attempt<'a, ClientKey>,
}

impl PasswordTry<'_> {
    /// The password was right: the try does not count.
    pub fn succeeded(self) {
        self.account.give_back();
        self.from.give_back();
    }
}

/// A try with a code, which counts unless it succeeds.
#[derive(Debug)]
pub struct CodeTry<'a> {
    account: Option<Attempt<'a, AccountId>>,
    from: Attempt<'a, ClientKey>,
}

impl CodeTry<'_> {
    /// The code was right: the try does not count.
    pub fn succeeded(self) {
        if let Some(account) = self.account {
            account.give_back();
        }
        self.from.give_back();
    }
}

/// So many in a period: all at once or spread, then one whenever its share of the period is over.
#[derive(Debug)]
struct Rate<K: std::hash::Hash + Eq + Clone>(DefaultKeyedRateLimiter<K>);

impl<K: std::hash::Hash + Eq + Clone> Rate<K> {
    fn new(most: u32, period: Duration) -> Self {
        let most = NonZeroU32::new(most).unwrap_or(NonZeroU32::MIN);
        let share = (period / most.get()).max(Duration::from_nanos(1));
        let quota = Quota::with_period(share)
            .unwrap_or(Quota::per_second(most))
            .allow_burst(most);
        Self(DefaultKeyedRateLimiter::keyed(quota))
    }

    fn take(&self, key: &K) -> Result<(), Rule> {
        self.0.check_key(key).map_err(|until| {
            Rule::TooMany(whole_seconds(until.wait_time_from(self.0.clock().now())))
        })
    }

    fn forget_old(&self) {
        self.0.retain_recent();
        self.0.shrink_to_fit();
    }
}

/// Rounded up, so that whoever waits as long as told is let in; at least one.
fn whole_seconds(wait: Duration) -> u64 {
    (wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn client(address: &str) -> Client {
        Client {
            address: address.parse().unwrap(),
            forwarded: false,
        }
    }

    #[test]
    fn a_client_reads_as_often_as_set_and_no_more() {
        let limits = Limits::new(3);
        let (one, other) = (client("203.0.113.7"), client("203.0.113.8"));
        for _ in 0..3 {
            limits.read(&one).unwrap();
        }
        let Rule::TooMany(seconds) = limits.read(&one).unwrap_err() else {
            unreachable!()
        };
        assert!((90..=100).contains(&seconds), "{seconds}");
        limits.read(&other).unwrap();
    }

    #[test]
    fn this_machine_is_not_counted_unless_forwarded() {
        let limits = Limits::new(1);
        let here = client("127.0.0.1");
        for _ in 0..100 {
            limits.read(&here).unwrap();
            limits.note_failed_signature(&here);
        }
        limits.check_signatures(&here).unwrap();
        let forwarded = Client {
            forwarded: true,
            ..here
        };
        limits.read(&forwarded).unwrap();
        assert!(limits.read(&forwarded).is_err());
    }

    #[test]
    fn wrong_passwords_count_and_right_ones_do_not() {
        let limits = Limits::new(1);
        let here = client("127.0.0.1");
        for _ in 0..50 {
            limits
                .try_password("ieva@example.lt", &here)
                .unwrap()
                .succeeded();
        }
        for _ in 0..5 {
            drop(limits.try_password("ieva@example.lt", &here).unwrap());
        }
        assert!(limits.try_password("Ieva@example.lt", &here).is_err());
        assert!(
            limits
                .try_password("ieva@example.lt", &client("203.0.113.9"))
                .is_err()
        );
        limits
            .try_password("jonas@example.lt", &here)
            .unwrap()
            .succeeded();
    }

    #[test]
    fn one_client_cannot_try_many_accounts() {
        let limits = Limits::new(1);
        for n in 0..30 {
            drop(
                limits
                    .try_password(&format!("{n}@example.lt"), &client("203.0.113.7"))
                    .unwrap(),
            );
        }
        assert!(
            limits
                .try_password("new@example.lt", &client("203.0.113.7"))
                .is_err()
        );
    }

    #[test]
    fn a_group_in_one_room_mistypes_and_one_card_is_not_guessed() {
        let limits = Limits::new(1);
        let room = client("203.0.113.7");
        for n in 0..CARDS_FROM - 5 {
            drop(limits.try_card(&format!("{n}"), &room).unwrap());
        }
        for _ in 0..5 {
            drop(limits.try_card("7K3M9", &room).unwrap());
        }
        assert!(limits.try_card("ZZZZZ", &room).is_err());
        // From another place that card waits too, and takes nothing from the other cards there.
        let there = client("203.0.113.8");
        for _ in 0..100 {
            assert!(limits.try_card("7K3M9", &there).is_err());
        }
        limits.try_card("ZZZZZ", &there).unwrap().succeeded();
    }

    #[test]
    fn codes_cannot_be_guessed_by_one_client_nor_by_one_account() {
        let limits = Limits::new(1);
        let here = client("203.0.113.7");
        for _ in 0..100 {
            limits.try_code(None, &here).unwrap().succeeded();
        }
        for _ in 0..60 {
            let _tried = limits.try_code(None, &here).unwrap();
        }
        assert!(limits.try_code(None, &here).is_err());
        let account = Some(AccountId::new());
        for n in 0..20 {
            let from = client(&format!("203.0.113.{}", 10 + n));
            let _tried = limits.try_code(account, &from).unwrap();
        }
        let there = client("203.0.113.99");
        assert!(limits.try_code(account, &there).is_err());
        limits.try_code(None, &there).unwrap().succeeded();
    }

    #[test]
    fn the_month_of_a_child_can_be_guessed_five_times() {
        let limits = Limits::new(1);
        let child = AccountId::new();
        limits.try_month(child).unwrap().give_back();
        for _ in 0..5 {
            let _tried = limits.try_month(child).unwrap();
        }
        assert!(limits.try_month(child).is_err());
        assert!(limits.try_month(AccountId::new()).is_ok());
    }

    #[test]
    fn links_are_mailed_five_times_an_hour() {
        let limits = Limits::new(1);
        for n in 0..5 {
            limits
                .mail_link("ieva@example.lt", &client(&format!("203.0.113.{n}")))
                .unwrap();
        }
        assert!(
            limits
                .mail_link("IEVA@example.lt", &client("203.0.113.99"))
                .is_err()
        );
    }

    #[test]
    fn thirty_failed_signatures_close_the_door() {
        let limits = Limits::new(1);
        let peer = client("2001:db8::1");
        for _ in 0..30 {
            limits.check_signatures(&peer).unwrap();
            limits.note_failed_signature(&peer);
        }
        assert!(limits.check_signatures(&peer).is_err());
        limits.check_signatures(&client("2001:db8:0:1::1")).unwrap();
    }
}
