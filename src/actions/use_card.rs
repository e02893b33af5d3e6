//! A card in somebody's hand: it opens an account, and with the words that she was shown then she
//! comes back, in any browser.

use chrono::{DateTime, Utc};
use subtle::ConstantTimeEq;

use super::{
    Error, guardian, hand_out_cards,
    join::{self, Joined},
    secret,
    sign_in::{self, Opened},
};
use crate::{
    domain::{
        Account, AccountId, Card, CardId, LanguageTag, Learner, ProblemCode, Problems, Role, Rule,
        card::{CardState, Code, Deed, MISSES},
        limit,
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

/// Opens the account that a new card was handed out for, to whoever knows when she was born; nothing
/// for who does not, which is counted: a few times, and the card is locked.
///
/// # Errors
/// As [`join`]; [`Problems`] at `/birthMonth` for what is no month.
pub fn reopen(
    connection: &mut Connection,
    code: &Code,
    birth_month: &str,
    words: &str,
    now: DateTime<Utc>,
) -> Result<Option<Opened>, Error> {
    let card = fresh(connection, code, now)?;
    let account = opens(connection, &card)?;
    let learner = learners::get(connection, account)?.ok_or(Rule::LinkExpired)?;
    let mut problems = Problems::default();
    let birth = join::birth(birth_month, now, &mut problems);
    problems.or(())?;
    if birth != Some(learner.birth) {
        miss(connection, &card, account, now)?;
        return Ok(None);
    }
    take(connection, &card, account, words, now).map(Some)
}

/// Somebody with a new card does not know when its owner was born.
fn miss(
    connection: &mut Connection,
    card: &Card,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if cards::miss(connection, card.id)? >= MISSES {
        cards::lock(connection, card.id, now)?;
        cards::note(connection, card.id, Deed::Locked, None, now)?;
        hand_out_cards::tell(connection, account, card, hand_out_cards::LOCKED)?;
    }
    Ok(())
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

/// Signs in by a card whose words were compared by the caller.
///
/// # Errors
/// [`Rule::NotFound`] when the card was locked in between, or its person works here by now.
pub fn enter(connection: &mut Connection, id: CardId, now: DateTime<Utc>) -> Result<Opened, Error> {
    let card = cards::get(connection, id)?.filter(|card| card.state(now) == CardState::Used);
    let account = opens(connection, &card.ok_or(Rule::NotFound)?)?;
    sign_in::open(connection, account, now)
}
