//! GeoJSON (RFC 7946). What has no place is there too, as a feature without geometry.

use serde_json::{Value, json};

use super::{Taken, Visitor};
use crate::domain::time::rfc3339;

pub(super) const BEGIN: &str = "{\"type\":\"FeatureCollection\",\"features\":[\n";
pub(super) const END: &str = "\n]}\n";

pub(super) fn item(taken: &Taken, visitor: &Visitor) -> String {
    let content = &taken.item.content;
    let location = content.location.as_ref();
    let point = location.and_then(|location| location.point());
    let point = point.map(
        |(latitude, longitude)| json!({"type": "Point", "coordinates": [longitude, latitude]}),
    );
    let place = location.and_then(|location| location.name.clone());
    let address = location.and_then(|location| location.address.clone());
    json!({
        "type": "Feature",
        "id": taken.item.url,
        "geometry": point.unwrap_or(Value::Null),
        "properties": {
            "name": taken.name.text,
            "summary": taken.summary,
            "kind": content.kind,
            "url": taken.item.url,
            "startTime": content.start_time,
            "endTime": content.end_time,
            "recurrence": content.recurrence,
            "when": visitor.t.when(content),
            "place": place,
            "address": address,
            "free": content.free,
            "categories": content.categories,
            "languages": content.languages,
            "status": content.status,
            "organisation": taken.organisation,
            "territory": taken.territory,
            "updated": rfc3339(taken.item.updated),
        },
    })
    .to_string()
}
