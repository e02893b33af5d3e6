//! The outline of the territory, for its map.

use crate::{
    actions::Error,
    domain::{ProblemCode, Problems, boundary::Boundary, permission::Actor, search::BoundingBox},
    store::{Connection, events, settings},
};

/// The setting that holds the outline.
const BOUNDARY: &str = "boundary";
/// The setting that says where it is: west, south, east, north; and which one it is.
const PLACE: &str = "boundary-place";

/// Sets the outline, as GeoJSON; an empty text takes it away.
///
/// # Errors
/// [`Rule`](crate::domain::Rule), when it is none or the actor is no operator.
pub fn set_boundary(connection: &mut Connection, actor: &Actor, text: &str) -> Result<(), Error> {
    actor.must_operate()?;
    if text.trim().is_empty() {
        settings::remove(connection, BOUNDARY)?;
        settings::remove(connection, PLACE)?;
    } else {
        let read: Result<Boundary, _> = text.trim().parse();
        let boundary = read.map_err(|error| {
            let mut problems = Problems::default();
            problems.add("/boundary", ProblemCode::Malformed(error.to_string()));
            problems
        })?;
        let written = boundary.to_string();
        let BoundingBox {
            west,
            south,
            east,
            north,
        } = boundary.area();
        let edition = crc32fast::hash(written.as_bytes());
        let place = format!("{west} {south} {east} {north} {edition:08x}");
        settings::put(connection, BOUNDARY, &written)?;
        settings::put(connection, PLACE, &place)?;
    }
    Ok(events::changed(connection, "territory", "territory")?)
}

/// The outline as GeoJSON.
///
/// # Errors
/// [`Error::Store`].
pub fn boundary(connection: &mut Connection) -> Result<Option<String>, Error> {
    Ok(settings::get(connection, BOUNDARY)?)
}

/// The box around the outline, and a word that changes with it.
///
/// # Errors
/// [`Error::Store`].
pub fn boundary_place(connection: &mut Connection) -> Result<Option<(BoundingBox, String)>, Error> {
    let Some(text) = settings::get(connection, PLACE)? else {
        return Ok(None);
    };
    let words: Vec<&str> = text.split(' ').collect();
    let numbers: Vec<f64> = words
        .iter()
        .take(4)
        .filter_map(|word| word.parse().ok())
        .collect();
    let (&[west, south, east, north], Some(edition)) = (numbers.as_slice(), words.get(4)) else {
        return Ok(None);
    };
    let area = BoundingBox {
        west,
        south,
        east,
        north,
    };
    Ok(Some((area, (*edition).to_owned())))
}
