//! Taking in many opportunities of one organisation from a source that names each of them.

use serde::Serialize;

use super::{
    Error, Members,
    publish_opportunity::{
        Federate, Saved, check_categories, check_return_to_draft, create_checked, replace_checked,
    },
    read_new, territory,
};
use crate::{
    domain::{
        OpportunityContent, Organisation, ProblemCode, Problems, Rule, Status, Territory,
        feed::{Record, Rejected},
        permission::Actor,
    },
    store::{Connection, opportunities, organisations},
};

/// Records of one transaction.
pub const BATCH: usize = 500;

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// New opportunities.
    pub created: u64,
    /// Changed ones.
    pub updated: u64,
    /// Those that were already as the source has them, and those that were deleted here.
    pub unchanged: u64,
    /// Records that were not taken in.
    pub rejected: Vec<Rejected>,
}

impl Report {
    /// Adds what another batch did.
    pub fn add(&mut self, other: Self) {
        self.created += other.created;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
        self.rejected.extend(other.rejected);
    }
}

/// Takes in one batch, which is all done or not at all. A record that the rules refuse is reported
/// and the others go on. With `dry_run` nothing is written.
///
/// # Errors
/// [`Rule`] when there is no such organisation or the actor may not publish for it.
pub fn import_batch(
    connection: &mut Connection,
    actor: &Actor,
    slug: &str,
    records: &[Record],
    federate: Federate,
    dry_run: bool,
) -> Result<Report, Error> {
    let organisation = organisations::by_slug(connection, slug)?
        .filter(|organisation| organisation.deleted.is_none())
        .ok_or_else(|| Rule::Refused(format!("there is no organisation `{slug}`")))?;
    super::manage_organisation::may_publish_for(actor, &organisation)?;
    let territory = territory(connection)?;
    let mut report = Report::default();
    for record in records {
        match import_one(
            connection,
            &organisation,
            &territory,
            &record.members,
            federate,
            dry_run,
        ) {
            Ok(Saved::Created) => report.created += 1,
            Ok(Saved::Updated) => report.updated += 1,
            Ok(Saved::Unchanged) => report.unchanged += 1,
            Err(Error::Rule(rule)) => report.rejected.push(Rejected {
                line: record.line,
                id: record
                    .members
                    .get("identifier")
                    .and_then(|id| id.as_str())
                    .map(ToOwned::to_owned),
                reason: rule.to_string(),
            }),
            Err(failure) => return Err(failure),
        }
    }
    Ok(report)
}

/// One record: read and checked wholly before anything is written, so that a refused one leaves
/// no trace in the batch.
fn import_one(
    connection: &mut Connection,
    organisation: &Organisation,
    territory: &Territory,
    members: &Members,
    federate: Federate,
    dry_run: bool,
) -> Result<Saved, Error> {
    let mut members = members.clone();
    members.insert("organisation".to_owned(), organisation.slug.clone().into());
    let mut problems = Problems::default();
    let mut content: OpportunityContent = read_new(&members, &mut problems);
    content.check(&mut problems);
    problems.add_if(
        content.identifier.is_none(),
        "/identifier",
        ProblemCode::Required,
    );
    let Some(identifier) = content.identifier.clone().filter(|_| problems.is_empty()) else {
        return Err(problems.into());
    };
    let existing = opportunities::by_identifier(connection, organisation.uuid, &identifier)?;
    let before = existing.as_ref().map(|item| &item.content);
    if !members.contains_key("status") {
        // What a partner cancelled here stays so when the source says nothing of it.
        content.status = before.map_or(Status::Published, |before| before.status);
    }
    check_categories(
        &content.categories,
        before.map_or(&[], |before| &before.categories),
        territory,
        &mut problems,
    );
    if let Some(item) = &existing {
        check_return_to_draft(
            &item.content.status,
            &content.status,
            item.announced,
            &mut problems,
        );
    }
    problems.or(())?;
    match existing {
        // What was deleted here does not come back by itself.
        Some(item) if item.deleted.is_some() => Ok(Saved::Unchanged),
        None if dry_run => Ok(Saved::Created),
        None => create_checked(connection, content, organisation, territory, federate)
            .map(|_item| Saved::Created),
        Some(item) if dry_run => Ok(if content.in_own_zone() == item.content {
            Saved::Unchanged
        } else {
            Saved::Updated
        }),
        Some(item) => replace_checked(connection, item, content, organisation, federate)
            .map(|(_item, saved)| saved),
    }
}
