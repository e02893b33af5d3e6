//! Opportunities for spreadsheets: a row each.

use super::{
    Taken,
    sheet::{BEGIN, row},
};
use crate::domain::time::rfc3339;

const COLUMNS: [&str; 23] = [
    "url",
    "name",
    "nameLanguage",
    "summary",
    "kind",
    "status",
    "startTime",
    "endTime",
    "timezone",
    "recurrence",
    "place",
    "address",
    "latitude",
    "longitude",
    "online",
    "free",
    "price",
    "currency",
    "categories",
    "languages",
    "organisation",
    "territory",
    "updated",
];

pub(super) fn begin() -> String {
    format!("{BEGIN}{}", row(&COLUMNS.map(str::to_owned)))
}

pub(super) fn item(taken: &Taken) -> String {
    fn told<T: ToString>(value: Option<T>) -> String {
        value.map(|value| value.to_string()).unwrap_or_default()
    }
    let content = &taken.item.content;
    let location = content.location.clone().unwrap_or_default();
    let price = content.price.as_ref();
    let languages: Vec<String> = content.languages.iter().map(ToString::to_string).collect();
    row(&[
        taken.item.url.to_string(),
        taken.name.text.clone(),
        taken.name.lang.clone(),
        taken.summary.clone(),
        content.kind.to_string(),
        content.status.to_string(),
        told(content.start_time),
        told(content.end_time),
        told(content.timezone.as_ref()),
        told(content.recurrence.as_ref()),
        told(location.name.as_ref()),
        told(location.address.as_ref()),
        told(location.point().map(|(latitude, _)| latitude)),
        told(location.point().map(|(_, longitude)| longitude)),
        told(content.online.as_ref().map(|online| &online.url)),
        told(content.free),
        told(price.map(|price| &price.amount)),
        told(price.map(|price| &price.currency)),
        content.categories.join(", "),
        languages.join(", "),
        taken.organisation.clone(),
        taken.territory.clone(),
        rfc3339(taken.item.updated),
    ])
}
