//! A card in somebody's hand: it opens an account, and with the words that she was shown then she
//! comes back, in any browser.

use chrono::{DateTime, Utc};
use subtle::ConstantTimeEq;

use super::{
    Error, guardian, hand_out_cards,
    join::{self, Joined},
    leave, secret,
    sign_in::{self, Opened},
};
use crate::{
    domain::{
        Account, AccountId, Card, CardId, LanguageTag, Learner, ProblemCode, Problems, Role, Rule,
        card::{CardState, Code, Deed, MISSES},
        limit,
        permission::Actor,
    },
    store::{Connection, accounts, cards, learners},
};

/// The card with this code; its secret has to be right when it is told.
///
/// # Errors
/// [`Rule::NotFound`].
pub fn look(connection: &mut Connection, code: &Code) -> Result<Card, Error> {
    let card = cards::by_name(connection, &code.name)?.ok_or(Rule::NotFound)?;
    let is_right = code.secret.as_ref().is_none_or(|told| {
        let told = secret::hash(told);
        bool::from(told.as_bytes().ct_eq(card.secret.as_bytes()))
    });
    Ok(is_right.then_some(card).ok_or(Rule::NotFound)?)
}

/// The card with this code, of which all was told and which nobody has used.
fn fresh(connection: &mut Connection, code: &Code, now: DateTime<Utc>) -> Result<Card, Error> {
    if code.secret.is_none() {
        return Err(Rule::NotFound.into());
    }
    let card = look(connection, code)?;
    if card.state(now) != CardState::Fresh {
        return Err(Rule::LinkExpired.into());
    }
    Ok(card)
}

/// What somebody says who joins by a card.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// What to call her.
    pub name: String,
    /// When she was born: `2010-04`.
    pub birth_month: String,
    /// Her guardian's mail address as typed; looked at only when she needs one, who signs on paper
    /// when it is empty.
    pub guardian: String,
    /// Whether she has agreed to the text of [`crate::domain::consent::Purpose::Account`].
    pub agrees: bool,
}

/// What is known of a wish with nothing wrong.
struct Checked {
    learner: Learner,
    name: String,
    /// A guardian is needed; with an address when she has one.
    guardian: Option<Option<String>>,
}

impl Wish {
    fn check(
        &self,
        account: AccountId,
        consent_age: u32,
        now: DateTime<Utc>,
    ) -> Result<Checked, Problems> {
        let mut problems = Problems::default();
        let name = self.name.trim();
        limit::check_nickname(name, "/name", &mut problems);
        let birth = join::birth(&self.birth_month, now, &mut problems);
        let young = birth.is_some_and(|birth| birth.age(now) < consent_age);
        let typed = self.guardian.trim();
        let address = (young && !typed.is_empty())
            .then(|| guardian::address(typed, &[], "/guardian", &mut problems))
            .flatten();
        problems.add_if(!self.agrees, "/agrees", ProblemCode::Required);
        let Some(birth) = birth else {
            return Err(problems);
        };
        problems.or(Checked {
            name: name.to_owned(),
            guardian: young.then_some(address),
            learner: Learner {
                account,
                birth,
                guardian: None,
            },
        })
    }

    /// Whether it is of somebody who needs a guardian: then she is asked for one.
    #[must_use]
    pub fn is_young(&self, consent_age: u32, now: DateTime<Utc>) -> bool {
        let birth = join::birth(&self.birth_month, now, &mut Problems::default());
        birth.is_some_and(|birth| birth.age(now) < consent_age)
    }
}

/// Opens an account with a card that nobody has used, and signs her in. `words` is the hash (PHC
/// string) of the words that she is shown.
///
/// # Errors
/// [`Rule::NotFound`]; [`Rule::LinkExpired`] when the card opens nothing any more; [`Problems`] at
/// `/name`, `/birthMonth`, `/guardian` and `/agrees`.
pub fn join(
    connection: &mut Connection,
    code: &Code,
    wish: &Wish,
    (consent_age, language): (u32, &LanguageTag),
    words: &str,
    now: DateTime<Utc>,
) -> Result<Joined, Error> {
    let card = fresh(connection, code, now)?;
    if card.account.is_some() {
        return Err(Rule::LinkExpired.into());
    }
    let checked = wish.check(AccountId::new(), consent_age, now)?;
    let account = Account {
        id: checked.learner.account,
        email: None,
        name: checked.name,
        role: Role::Learner,
        language: Some(language.clone()),
        has_password: false,
        created: now,
        seen: None,
        leaving: None,
    };
    accounts::insert(connection, &account)?;
    learners::insert(connection, &checked.learner)?;
    join::agreed(connection, account.id, language, now)?;
    if let Some(address) = checked.guardian {
        guardian::appoint(connection, &account, address.as_deref(), consent_age)?;
    }
    let opened = take(connection, &card, account.id, words, now)?;
    Ok(Joined { account, opened })
}

/// What came of a try to open an account with a new card.
#[derive(Debug)]
pub enum Reopened {
    /// She is signed in.
    Opened(Opened),
    /// That is not when she was born; so many tries are left, and with none the card is locked.
    Missed(u32),
}

/// Opens the account that a new card was handed out for, to whoever knows when she was born. Who does
/// not is counted: a few times, and the card is locked.
///
/// # Errors
/// As [`join`]; [`Problems`] at `/birthMonth` for what is no month.
pub fn reopen(
    connection: &mut Connection,
    code: &Code,
    birth_month: &str,
    words: &str,
    now: DateTime<Utc>,
) -> Result<Reopened, Error> {
    let card = fresh(connection, code, now)?;
    let account = opens(connection, &card)?;
    let learner = learners::get(connection, account)?.ok_or(Rule::LinkExpired)?;
    let mut problems = Problems::default();
    let birth = join::birth(birth_month, now, &mut problems);
    problems.or(())?;
    if birth != Some(learner.birth) {
        return miss(connection, &card, account, now).map(Reopened::Missed);
    }
    take(connection, &card, account, words, now).map(Reopened::Opened)
}

/// Somebody with a new card does not know when its owner was born. Answers how many tries are left.
fn miss(
    connection: &mut Connection,
    card: &Card,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<u32, Error> {
    let misses = cards::miss(connection, card.id)?;
    if misses >= MISSES {
        cards::lock(connection, card.id, now)?;
        cards::note(connection, card.id, Deed::Missed, None, now)?;
        hand_out_cards::tell(connection, account, card, hand_out_cards::LOCKED)?;
    }
    Ok(u32::try_from(MISSES.saturating_sub(misses)).unwrap_or_default())
}

fn take(
    connection: &mut Connection,
    card: &Card,
    account: AccountId,
    words: &str,
    now: DateTime<Utc>,
) -> Result<Opened, Error> {
    if !cards::use_first(connection, card.id, account, words, now)? {
        return Err(Rule::LinkExpired.into());
    }
    cards::note(connection, card.id, Deed::Used, None, now)?;
    if card.account.is_some() {
        hand_out_cards::tell(connection, account, card, hand_out_cards::USED)?;
    }
    sign_in::open(connection, account, now)
}

/// The account that a card opens: a learner's. Whoever works here by now signs in as those who do.
fn opens(connection: &mut Connection, card: &Card) -> Result<AccountId, Error> {
    let account = match card.account {
        Some(id) => accounts::get(connection, id)?,
        None => None,
    };
    let learner = account.filter(|account| account.role == Role::Learner);
    Ok(learner.ok_or(Rule::NotFound)?.id)
}

/// The card by which somebody comes back: of her cards the latest that was used and is not locked.
///
/// # Errors
/// [`Error::Store`].
pub fn own(
    connection: &mut Connection,
    account: &Account,
    now: DateTime<Utc>,
) -> Result<Option<Card>, Error> {
    if account.role != Role::Learner {
        return Ok(None);
    }
    let own = cards::of_account(connection, account.id)?;
    let mut used = own
        .into_iter()
        .filter(|card| card.state(now) == CardState::Used);
    Ok(used.next())
}

/// Gives the card of the signed-in person new words, of which `words` is the hash (PHC string): the old
/// ones do nothing any more. She gets a letter when she has an address. Answers the card.
///
/// # Errors
/// [`Rule`]: nobody is signed in; [`Rule::NotFound`] for whoever has no card to come back by.
pub fn renew(
    connection: &mut Connection,
    actor: &Actor,
    words: &str,
    now: DateTime<Utc>,
) -> Result<Card, Error> {
    let account = leave::person(actor)?;
    let card = own(connection, account, now)?.ok_or(Rule::NotFound)?;
    cards::set_words(connection, card.id, words)?;
    cards::note(connection, card.id, Deed::Renewed, None, now)?;
    hand_out_cards::tell(connection, account.id, &card, hand_out_cards::RENEWED)?;
    Ok(card)
}

/// Signs in by a card whose words were compared by the caller.
///
/// # Errors
/// [`Rule::NotFound`] when the card was locked in between, or its person works here by now.
pub fn enter(connection: &mut Connection, id: CardId, now: DateTime<Utc>) -> Result<Opened, Error> {
    let card = cards::get(connection, id)?.filter(|card| card.state(now) == CardState::Used);
    let account = opens(connection, &card.ok_or(Rule::NotFound)?)?;
    sign_in::open(connection, account, now)
}
