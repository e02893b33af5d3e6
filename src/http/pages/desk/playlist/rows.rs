//! The buttons of a playlist's steps: they change the form and store nothing.

use uuid::Uuid;

use crate::{
    actions::Error,
    domain::{
        ItemId, LanguageTag, ObjectUrl, OrganisationId, ProblemCode, Territory, limit,
        permission::Actor, slug::fold,
    },
    http::{Problem, api::visible, forms::playlist::Row},
    store::{Connection, opportunities},
};

/// What a button does to the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// Nothing: the form is to be stored.
    Keep,
    /// A step that leads to the address in `newItem`.
    AddItem,
    /// A task of its own.
    AddTask,
    /// One place towards the beginning.
    Up(usize),
    /// One place towards the end.
    Down(usize),
    /// Away.
    Remove(usize),
}

impl Change {
    /// Reads a button: `addItem`, `up:3`.
    ///
    /// # Errors
    /// 400 for what is none of the form's buttons.
    pub fn read(button: &str) -> Result<Self, Problem> {
        let (verb, row) = button.split_once(':').unwrap_or((button, ""));
        let row = row.parse();
        match (verb, row) {
            ("save" | "publish" | "restore", Err(_)) => Ok(Self::Keep),
            ("addItem", Err(_)) => Ok(Self::AddItem),
            ("addTask", Err(_)) => Ok(Self::AddTask),
            ("up", Ok(row)) => Ok(Self::Up(row)),
            ("down", Ok(row)) => Ok(Self::Down(row)),
            ("remove", Ok(row)) => Ok(Self::Remove(row)),
            _ => Err(Problem::malformed("`do` is none of this form's buttons")),
        }
    }

    /// Changes the rows. A place that is not there changes nothing.
    pub fn apply(self, rows: &mut Vec<Row>, languages: &[LanguageTag]) {
        let swap = |rows: &mut Vec<Row>, one: Option<usize>, other: Option<usize>| {
            if let (Some(one), Some(other)) = (one, other)
                && one.max(other) < rows.len()
            {
                rows.swap(one, other);
            }
        };
        match self {
            Self::Keep | Self::AddItem => {}
            Self::AddTask => {
                if rows.len() < limit::STEPS {
                    rows.push(Row::task(languages));
                }
            }
            Self::Up(row) => swap(rows, Some(row), row.checked_sub(1)),
            Self::Down(row) => swap(rows, Some(row), row.checked_add(1)),
            Self::Remove(row) => {
                if row < rows.len() {
                    rows.remove(row);
                }
            }
        }
    }
}

/// What somebody typed leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Resolved {
    /// An opportunity that is here, ours or another node's.
    Known(ObjectUrl),
    /// An address elsewhere of which nothing is known here.
    Elsewhere(ObjectUrl),
}

/// The opportunity that somebody typed, pasted or chose: by its address, by that of its page here,
/// or by the title of one of the organisation's own.
///
/// # Errors
/// [`Error`]; inside, why the address is none.
pub(super) fn resolve(
    connection: &mut Connection,
    territory: &Territory,
    actor: &Actor,
    organisation: OrganisationId,
    typed: &str,
) -> Result<Result<Resolved, ProblemCode>, Error> {
    if typed.is_empty() {
        return Ok(Err(ProblemCode::Required));
    }
    let url = match ObjectUrl::parse(typed) {
        Ok(url) => url.without_fragment(),
        Err(error) => {
            let named = by_title(connection, organisation, typed)?;
            return Ok(named
                .map(Resolved::Known)
                .ok_or_else(|| ProblemCode::Malformed(error.to_string())));
        }
    };
    if url.origin() != territory.url.origin() {
        // The language of a page stands in its address, and is no part of the thing's.
        for one in [&url, &url.at(url.url().path())] {
            let known = opportunities::by_url(connection, one.as_str())?;
            if known.is_some_and(|item| item.deleted.is_none()) {
                return Ok(Ok(Resolved::Known(one.clone())));
            }
        }
        return Ok(Ok(Resolved::Elsewhere(url)));
    }
    let path = url.url().path().trim_end_matches('/').to_owned();
    let id = |folder: &str| {
        path.strip_prefix(folder)?
            .parse()
            .ok()
            .map(|id: Uuid| ItemId(id))
    };
    let found = match id("/elsewhere/").or_else(|| id("/opportunities/")) {
        Some(id) => opportunities::get(connection, id.into())?,
        None => None,
    };
    // What this visitor may not see is not there for her, deleted or not.
    let seen = match found {
        Some(item) => visible::opportunity(connection, actor, item.uuid).ok(),
        None => None,
    };
    Ok(seen
        .map(|item| Resolved::Known(item.url))
        .ok_or(ProblemCode::DoesNotExist))
}

/// An opportunity of the organisation's own that has this title in some language.
fn by_title(
    connection: &mut Connection,
    organisation: OrganisationId,
    typed: &str,
) -> Result<Option<ObjectUrl>, Error> {
    let own = super::view::own(organisation);
    let found = opportunities::local(connection, &own, None, super::view::SUGGESTED)?;
    let wanted = fold(typed.trim());
    let mut named = found.into_iter().filter(|item| {
        item.content
            .name
            .iter()
            .any(|(_, name)| fold(name) == wanted)
    });
    Ok(named.next().map(|item| item.url))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn row(address: &str) -> Row {
        Row::item(address, &[])
    }

    #[test]
    fn buttons_move_add_and_remove() {
        let cases: [(&str, &[&str]); 9] = [
            ("up:0", &["a", "b", "c"]),
            ("up:2", &["a", "c", "b"]),
            ("down:0", &["b", "a", "c"]),
            ("down:2", &["a", "b", "c"]),
            ("down:9", &["a", "b", "c"]),
            ("down:18446744073709551615", &["a", "b", "c"]),
            ("remove:1", &["a", "c"]),
            ("remove:7", &["a", "b", "c"]),
            ("addTask", &["a", "b", "c", ""]),
        ];
        for (button, wanted) in cases {
            let mut rows = vec![row("a"), row("b"), row("c")];
            Change::read(button).unwrap().apply(&mut rows, &[]);
            let found: Vec<&str> = rows.iter().map(|row| row.item.as_str()).collect();
            assert_eq!(found, wanted, "{button}");
        }
    }

    #[test]
    fn other_buttons_are_refused() {
        for button in ["", "up", "up:x", "up:-1", "save:1", "delete", "cancel"] {
            assert!(Change::read(button).is_err(), "{button}");
        }
        assert_eq!(Change::read("publish").unwrap(), Change::Keep);
    }
}
