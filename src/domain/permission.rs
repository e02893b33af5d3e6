//! Who may do what.

use super::{
    Account, AccountId, Membership, MembershipRole, OrganisationId, Role, Rule, account::Scope,
};

/// Somebody who asks for something: nobody signed in, a person, or a token of a person's.
#[derive(Debug, Clone, Default)]
pub struct Actor {
    /// The account, when somebody is signed in.
    pub account: Option<Account>,
    /// The account's organisations.
    pub memberships: Vec<Membership>,
    /// The token's scopes; nothing for a browser's session, which may do all that its account may.
    pub scopes: Option<Vec<Scope>>,
}

impl Actor {
    /// The operator of the machine: the command line.
    #[must_use]
    pub fn command_line() -> Self {
        Self {
            account: None,
            memberships: Vec::new(),
            scopes: Some(Scope::ALL.to_vec()),
        }
    }

    fn has_scope(&self, scope: Scope) -> bool {
        self.scopes
            .as_ref()
            .is_none_or(|scopes| scopes.contains(&scope) || scopes.contains(&Scope::Admin))
    }

    fn is_anonymous(&self) -> bool {
        self.account.is_none() && self.scopes.is_none()
    }

    /// Whether this is the person with that account.
    #[must_use]
    pub fn is(&self, id: AccountId) -> bool {
        self.account
            .as_ref()
            .is_some_and(|account| account.id == id)
    }

    /// Whether this is the operator, with the right to use it.
    #[must_use]
    pub fn is_operator(&self) -> bool {
        let person = self
            .account
            .as_ref()
            .is_some_and(|account| account.role == Role::Operator);
        let machine = self.account.is_none() && self.scopes.is_some();
        (person || machine)
            && self
                .scopes
                .as_ref()
                .is_none_or(|scopes| scopes.contains(&Scope::Admin))
    }

    /// Whether this somebody edits the organisation's things (read side: sees its drafts).
    #[must_use]
    pub fn edits(&self, organisation: OrganisationId) -> bool {
        let operator = self
            .account
            .as_ref()
            .is_none_or(|account| account.role == Role::Operator)
            && !self.is_anonymous();
        operator
            || self
                .memberships
                .iter()
                .any(|m| m.organisation == organisation)
    }

    /// Refuses who is not signed in.
    ///
    /// # Errors
    /// [`Rule::SignInFirst`].
    pub fn must_be_known(&self) -> Result<(), Rule> {
        if self.is_anonymous() {
            Err(Rule::SignInFirst)
        } else {
            Ok(())
        }
    }

    /// Refuses who may not read with this token.
    ///
    /// # Errors
    /// [`Rule::SignInFirst`] or [`Rule::Forbidden`].
    pub fn must_have(&self, scope: Scope) -> Result<(), Rule> {
        self.must_be_known()?;
        if self.has_scope(scope) {
            Ok(())
        } else {
            Err(Rule::Forbidden(scope_words(scope)))
        }
    }

    /// Refuses everybody but the operator.
    ///
    /// # Errors
    /// [`Rule::SignInFirst`] or [`Rule::Forbidden`].
    pub fn must_operate(&self) -> Result<(), Rule> {
        self.must_have(Scope::Admin)?;
        if self.is_operator() {
            Ok(())
        } else {
            Err(Rule::Forbidden("the operator's role"))
        }
    }

    /// Refuses who may not change the organisation's things. To somebody else's editor the thing
    /// does not exist (security.md, A30).
    ///
    /// # Errors
    /// [`Rule::SignInFirst`], [`Rule::Forbidden`] (scope) or [`Rule::NotFound`].
    pub fn must_edit(&self, organisation: OrganisationId) -> Result<(), Rule> {
        self.must_have(Scope::Write)?;
        if self.edits(organisation) {
            Ok(())
        } else {
            Err(Rule::NotFound)
        }
    }

    /// Refuses who may not change the organisation itself and its people.
    ///
    /// # Errors
    /// As [`Actor::must_edit`].
    pub fn must_own(&self, organisation: OrganisationId) -> Result<(), Rule> {
        self.must_edit(organisation)?;
        let owner = self.is_operator()
            || self
                .memberships
                .iter()
                .any(|m| m.organisation == organisation && m.role == MembershipRole::Owner);
        if owner {
            Ok(())
        } else {
            Err(Rule::Forbidden("an owner of the organisation"))
        }
    }
}

fn scope_words(scope: Scope) -> &'static str {
    match scope {
        Scope::Read => "the scope `read`",
        Scope::Write => "the scope `write`",
        Scope::Issue => "the scope `issue`",
        Scope::Admin => "the scope `admin`",
    }
}
