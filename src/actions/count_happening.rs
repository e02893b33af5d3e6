//! Counting what happens, in the transaction in which it happens, with what is true of it that day.
//! Who it was is not written down.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::{Error, territory};
use crate::{
    domain::{
        AccountId, Enrolment, Host, ItemId, LanguageTag, Opportunity, OpportunityId, Playlist,
        PlaylistId, Territory,
        enrolment::EnrolmentState,
        figure::{Cell, DAYS, Happening, Month, Period, Scene, Traits},
        learner::AgeBand,
        walk::Walk,
    },
    store::{
        Connection, accounts, enrolments, figures, learners, opportunities, playlists, settings,
    },
};

/// The day on the territory's calendar.
fn day(territory: &Territory, time: DateTime<Utc>) -> NaiveDate {
    time.with_timezone(&territory.zone()).date_naive()
}

fn of_opportunity(territory: &Territory, item: &Opportunity) -> Scene {
    Scene {
        organisation: item.organisation,
        item: item.uuid.to_string(),
        origin: origin(territory, item.peer.as_ref()),
        categories: item.content.categories.clone(),
        skills: item.content.skills.clone(),
    }
}

fn of_playlist(territory: &Territory, item: &Playlist) -> Scene {
    Scene {
        organisation: item.organisation,
        item: item.uuid.to_string(),
        origin: origin(territory, item.peer.as_ref()),
        categories: item.content.categories.clone(),
        skills: item.content.skills.clone(),
    }
}

fn origin(territory: &Territory, peer: Option<&Host>) -> Host {
    peer.cloned().unwrap_or_else(|| territory.url.host())
}

fn known(language: &LanguageTag) -> Option<LanguageTag> {
    Some(language.clone()).filter(|language| *language != LanguageTag::undetermined())
}

/// How old the owner of an account is, where that is known.
fn age_band(
    connection: &mut Connection,
    account: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<Option<AgeBand>, Error> {
    let Some(account) = account else {
        return Ok(None);
    };
    let learner = learners::get(connection, account)?;
    Ok(learner.map(|learner| AgeBand::of(learner.birth.age(now))))
}

fn count(
    connection: &mut Connection,
    scene: &Scene,
    (day, what, by): (NaiveDate, Happening, i64),
    person: &Traits,
) -> Result<(), Error> {
    for cell in scene.cells(day, what, person) {
        figures::add(connection, &cell, by)?;
    }
    Ok(())
}

/// Writes a place, new or changed, and counts what that means: that somebody signed up, was there,
/// or was not there after all.
pub(super) fn put_enrolment(
    connection: &mut Connection,
    enrolment: &Enrolment,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let before = enrolments::get(connection, enrolment.id)?;
    enrolments::put(connection, enrolment)?;
    let (was, is) = (before.as_ref().map(|before| before.state), enrolment.state);
    let was_in = was.is_some_and(|was| was.is_live() || was == EnrolmentState::Rejected);
    let was_there = was == Some(EnrolmentState::Attended);
    let is_there = is == EnrolmentState::Attended;
    let mut happened = Vec::new();
    if is.is_live() && !was_in {
        happened.push((now, Happening::Enrolled, 1));
    }
    if is_there && !was_there {
        happened.push((now, Happening::Attended, 1));
    }
    if was_there && !is_there {
        let noted = before.map_or(now, |before| before.updated);
        happened.push((noted, Happening::Attended, -1));
    }
    if happened.is_empty() {
        return Ok(());
    }
    let Some(item) = opportunities::get(connection, enrolment.opportunity)? else {
        return Ok(());
    };
    let territory = territory(connection)?;
    let scene = of_opportunity(&territory, &item);
    let home = enrolment.joined_by.as_ref().map(|actor| actor.host());
    let person = Traits {
        age_band: age_band(connection, enrolment.account, now)?,
        language: known(&enrolment.language),
        home: Some(home.unwrap_or_else(|| territory.url.host())),
    };
    for (time, what, by) in happened {
        let day = day(&territory, time);
        count(connection, &scene, (day, what, by), &person)?;
    }
    Ok(())
}

/// Counts that somebody started a playlist or reached its end; `by` is -1 when that is taken back.
pub(super) fn of_walk(
    connection: &mut Connection,
    (walk, playlist): (&Walk, &Playlist),
    (at, what, by): (DateTime<Utc>, Happening, i64),
) -> Result<(), Error> {
    let territory = territory(connection)?;
    let account = accounts::get(connection, walk.account)?;
    let person = Traits {
        age_band: age_band(connection, Some(walk.account), at)?,
        language: account.and_then(|account| account.language),
        home: Some(territory.url.host()),
    };
    let scene = of_playlist(&territory, playlist);
    let day = day(&territory, at);
    count(connection, &scene, (day, what, by), &person)
}

/// A page that was opened, and in which language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct View {
    /// Of what.
    pub item: ItemId,
    /// The page's language.
    pub language: LanguageTag,
}

/// Counts pages that were opened, so often each.
///
/// # Errors
/// [`Error::Store`].
pub fn of_views(
    connection: &mut Connection,
    views: &[(View, i64)],
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let territory = territory(connection)?;
    let day = day(&territory, now);
    let mut sums: BTreeMap<Cell, i64> = BTreeMap::new();
    for (view, times) in views {
        let opportunity = opportunities::get(connection, OpportunityId(view.item.0))?;
        let scene = match opportunity {
            Some(item) => of_opportunity(&territory, &item),
            None => match playlists::get(connection, PlaylistId(view.item.0))? {
                Some(item) => of_playlist(&territory, &item),
                None => continue,
            },
        };
        let reader = Traits {
            language: Some(view.language.clone()),
            ..Traits::default()
        };
        for cell in scene.cells(day, Happening::Viewed, &reader) {
            *sums.entry(cell).or_default() += times;
        }
    }
    for (cell, times) in sums {
        figures::add(connection, &cell, times)?;
    }
    Ok(())
}

/// Keeps of what is said of people the month alone, once the month is over or the day lies so far
/// back; what is said of few goes to the whole territory. Answers how many numbers were kept so.
///
/// # Errors
/// [`Error::Store`].
pub fn fold(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, Error> {
    let Some(territory) = settings::territory(connection)? else {
        return Ok(0);
    };
    let today = day(&territory, now);
    let last_month = Month::of(today).first().pred_opt().unwrap_or(today);
    let long_ago = today.checked_sub_days(Days::new(DAYS));
    let until = long_ago.unwrap_or(today).max(last_month);
    let mut months: BTreeMap<Cell, i64> = BTreeMap::new();
    for (cell, count) in figures::days_of_people(connection, until)? {
        figures::delete(connection, &cell)?;
        let month = Cell {
            period: Period::Month(cell.period.month()),
            ..cell
        };
        *months.entry(month).or_default() += count;
    }
    let folded = months.len();
    for (own, count) in months {
        let total = count + figures::get(connection, &own)?;
        if total >= own.told_from() {
            figures::add(connection, &own, count)?;
            continue;
        }
        figures::delete(connection, &own)?;
        let whole = Cell {
            organisation: None,
            ..own
        };
        if total != 0 {
            figures::add(connection, &whole, total)?;
        }
    }
    Ok(folded)
}
