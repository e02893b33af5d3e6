//! Reporting what is wrong, here and by other servers; the operator is done with it.

use chrono::{DateTime, Utc};

use super::{Error, territory};
use crate::{
    domain::{
        ObjectUrl, ProblemCode, Problems, ReportId, Rule,
        event::Event,
        permission::Actor,
        report::{MOST_OPEN, Report, TEXT},
    },
    store::{
        Connection, actors, events, objects, opportunities, organisations, playlists, reports,
    },
};

/// What can be reported, and whose it is: a public thing or an actor, ours or another node's;
/// nothing for what this node does not know.
///
/// # Errors
/// [`Error::Store`].
pub fn owner(connection: &mut Connection, object: &ObjectUrl) -> Result<Option<ObjectUrl>, Error> {
    let organisation = if let Some(item) = opportunities::by_url(connection, object.as_str())? {
        (item.deleted.is_none() && item.content.status.is_public()).then_some(item.organisation)
    } else if let Some(item) = playlists::by_url(connection, object.as_str())? {
        (item.deleted.is_none() && item.content.status.is_public()).then_some(item.organisation)
    } else {
        let item = organisations::by_url(connection, object.as_str())?;
        if let Some(item) = item.filter(|item| item.deleted.is_none()) {
            return Ok(Some(item.url));
        }
        let note = objects::get(connection, object)?.filter(|note| note.deleted.is_none());
        return Ok(note.map(|note| note.attributed_to));
    };
    Ok(match organisation {
        Some(id) => organisations::get(connection, id)?.map(|item| item.url),
        None => None,
    })
}

/// Somebody reports a thing to the operator, and with `forward` also to the server that it is
/// from, which learns nothing of her. The same words about the same thing are kept once.
///
/// # Errors
/// [`Rule::NotFound`] for what is not known here; [`Rule`] at `/text`.
pub fn report(
    connection: &mut Connection,
    object: &ObjectUrl,
    text: &str,
    forward: bool,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let actor = owner(connection, object)?.ok_or(Rule::NotFound)?;
    let text = text.trim();
    let mut problems = Problems::default();
    problems.add_if(text.is_empty(), "/text", ProblemCode::Required);
    let too_long = text.chars().count() > TEXT;
    problems.add_if(too_long, "/text", ProblemCode::TooLong(TEXT));
    problems.or(())?;
    if reports::is_open(connection, object, text)? {
        return Ok(());
    }
    let known = actors::get(connection, &actor)?;
    let forwarded = forward && known.is_some_and(|known| known.deleted.is_none());
    let item = Report {
        id: ReportId::new(),
        object: object.clone(),
        actor,
        text: text.to_owned(),
        host: None,
        flag: None,
        forwarded,
        created: now,
        settled: None,
    };
    reports::insert(connection, &item)?;
    if forwarded {
        events::append(
            connection,
            &Event::Reported {
                actor: item.actor,
                object: item.object,
                text: item.text,
            },
        )?;
    }
    Ok(())
}

/// Another server reports things of ours; whether one of them is.
///
/// # Errors
/// [`Error::Store`].
pub fn receive_flag(
    connection: &mut Connection,
    from: &ObjectUrl,
    flag: Option<&ObjectUrl>,
    things: &[ObjectUrl],
    text: &str,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let here = territory(connection)?;
    let mut ours: Vec<(ObjectUrl, ObjectUrl)> = Vec::new();
    for url in things
        .iter()
        .filter(|url| url.origin() == here.url.origin())
    {
        let own = [here.actor(), here.application()].contains(url);
        let owner = if own {
            Some(url.clone())
        } else {
            owner(connection, url)?
        };
        ours.extend(owner.map(|owner| (url.clone(), owner)));
    }
    // A Flag names the actor, and what of it is meant.
    let meant = ours.iter().find(|(url, owner)| url != owner);
    let Some((object, actor)) = meant.or(ours.first()).cloned() else {
        return Ok(false);
    };
    let host = from.host();
    if reports::count_open(connection, Some(&host))? >= MOST_OPEN {
        return Ok(true);
    }
    let item = Report {
        id: ReportId::new(),
        object,
        actor,
        text: text.chars().take(TEXT).collect(),
        host: Some(host),
        flag: flag.cloned(),
        forwarded: false,
        created: now,
        settled: None,
    };
    reports::insert(connection, &item)?;
    Ok(true)
}

/// The operator is done with a report.
///
/// # Errors
/// [`Rule`]: only an operator; [`Rule::NotFound`] when it is not open.
pub fn settle(
    connection: &mut Connection,
    actor: &Actor,
    id: ReportId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    actor.must_operate()?;
    if reports::settle(connection, id, now)? {
        Ok(())
    } else {
        Err(Rule::NotFound.into())
    }
}
