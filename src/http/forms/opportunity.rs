//! The form of an opportunity.

pub mod recurrence;

use chrono_tz::Tz;
use serde_json::{Value, json};

use super::{
    Sent, moment,
    part::{self, Pairs, fill, fill_each},
    text,
    told::{self, Known},
    value,
};
use crate::{
    actions::Members,
    domain::{
        LanguageTag, ObjectUrl, OpportunityContent, Problems, document::pointer_to,
        opportunity::Material, time::Moment,
    },
    http::form::Fields,
    text::Translator,
};

/// The fields after the texts, in the form's order, each with the message of its label.
const FIELDS: &[(&str, &str)] = &[
    ("startTime", "form-start"),
    ("endTime", "form-end"),
    ("timezone", "form-timezone"),
    ("recurrence", "form-repeat"),
    ("recurrence.days", "form-repeat-days"),
    ("recurrence.until", "form-repeat-until"),
    ("recurrence.rule", "form-recurrence"),
    ("duration", "form-duration"),
    ("location.name", "form-place"),
    ("location.address", "form-address"),
    ("location.latitude", "form-latitude"),
    ("location.longitude", "form-longitude"),
    ("online.url", "form-online"),
    ("accessibility", "form-accessibility"),
    ("free", "form-free"),
    ("price.amount", "form-amount"),
    ("price.currency", "form-currency"),
    ("url", "form-url"),
    ("enrolment", "form-enrolment"),
    ("enrolmentOpens", "form-opens"),
    ("enrolmentCloses", "form-closes"),
    ("capacity", "form-capacity"),
    ("languages.more", "form-languages-more"),
    ("audience.minAge", "form-min-age"),
    ("audience.maxAge", "form-max-age"),
    ("audience.groups", "form-groups"),
    ("categories", "form-categories"),
    ("keywords", "form-keywords"),
    ("skills", "form-skills"),
    ("setting", "form-setting"),
    ("materials", "form-materials"),
    ("videos", "form-videos"),
    ("contacts", "form-contacts"),
    ("image.url", "form-image"),
    ("image.alt", "form-image-alt"),
    ("image.license", "form-image-license"),
    ("image.attribution", "form-image-attribution"),
    ("license", "form-license"),
];

/// The fields that hold a time, each with its member of the same name.
const TIMES: [&str; 4] = ["startTime", "endTime", "enrolmentOpens", "enrolmentCloses"];

/// The fields that stand in the fold for what few need.
pub const MORE: &[&str] = &[
    "materials",
    "videos",
    "contacts",
    "image.url",
    "image.alt",
    "image.license",
    "image.attribution",
    "license",
];

/// Every field, for problems to stand at.
#[must_use]
pub fn known(languages: &[LanguageTag], t: &Translator) -> Vec<Known> {
    let kind = Known::new("kind", "form-kind", t);
    let others = FIELDS
        .iter()
        .map(|(name, label)| Known::new(name, label, t));
    std::iter::once(kind)
        .chain(told::texts(languages, t))
        .chain(others)
        .collect()
}

/// The fields of an opportunity. `zone` is the territory's, for times that name none.
#[must_use]
pub fn write(content: &OpportunityContent, zone: Tz) -> Fields {
    let mut pairs: Pairs = vec![("kind".to_owned(), content.kind.to_string())];
    for (member, map) in
        text::MEMBERS
            .into_iter()
            .zip([&content.name, &content.summary, &content.content])
    {
        text::write(&mut pairs, member, map);
    }
    write_times(&mut pairs, content, zone);
    part::write_location(&mut pairs, content.location.as_ref());
    if let Some(online) = &content.online {
        fill(&mut pairs, "online.url", online.url.as_str());
    }
    fill_each(&mut pairs, "accessibility", &content.accessibility);
    if content.free == Some(true) {
        fill(&mut pairs, "free", "true");
    }
    if let Some(price) = &content.price {
        fill(&mut pairs, "price.amount", price.amount.to_string());
        fill(&mut pairs, "price.currency", &price.currency);
    }
    let or_empty = |value: Option<String>| value.unwrap_or_default();
    fill(
        &mut pairs,
        "url",
        or_empty(content.url.as_ref().map(ObjectUrl::to_string)),
    );
    fill(
        &mut pairs,
        "enrolment",
        or_empty(content.enrolment.map(|word| word.to_string())),
    );
    fill(
        &mut pairs,
        "capacity",
        or_empty(content.capacity.map(|n| n.to_string())),
    );
    fill_each(&mut pairs, "languages", &content.languages);
    if let Some(audience) = &content.audience {
        fill(
            &mut pairs,
            "audience.minAge",
            or_empty(audience.min_age.map(|n| n.to_string())),
        );
        fill(
            &mut pairs,
            "audience.maxAge",
            or_empty(audience.max_age.map(|n| n.to_string())),
        );
        fill(&mut pairs, "audience.groups", audience.groups.join(", "));
    }
    fill_each(&mut pairs, "categories", &content.categories);
    fill(&mut pairs, "keywords", content.keywords.join(", "));
    fill_each(&mut pairs, "skills", &content.skills);
    fill(
        &mut pairs,
        "setting",
        or_empty(content.setting.map(|word| word.to_string())),
    );
    let materials: Vec<String> = content.materials.iter().map(material_line).collect();
    fill(&mut pairs, "materials", materials.join("\n"));
    let videos: Vec<&str> = content.videos.iter().map(ObjectUrl::as_str).collect();
    fill(&mut pairs, "videos", videos.join("\n"));
    fill(
        &mut pairs,
        "contacts",
        part::write_contacts(&content.contacts),
    );
    part::write_image(&mut pairs, content.image.as_ref(), true);
    fill(
        &mut pairs,
        "license",
        or_empty(content.license.as_ref().map(ObjectUrl::to_string)),
    );
    pairs.into_iter().collect()
}

fn write_times(pairs: &mut Pairs, content: &OpportunityContent, zone: Tz) {
    let own = content
        .timezone
        .as_deref()
        .and_then(|zone| zone.parse().ok());
    let shown: Tz = own.unwrap_or(zone);
    let times: [Option<Moment>; 4] = [
        content.start_time,
        content.end_time,
        content.enrolment_opens,
        content.enrolment_closes,
    ];
    for (name, time) in TIMES.into_iter().zip(times) {
        if let Some(time) = time {
            fill(pairs, name, moment::write(time, shown));
        }
    }
    let has_times = times.iter().any(Option::is_some);
    match &content.timezone {
        Some(zone) => fill(pairs, "timezone", zone),
        None if has_times => fill(pairs, "timezone", shown.name()),
        None => {}
    }
    recurrence::write(pairs, content);
    fill(
        pairs,
        "duration",
        content.duration.as_deref().unwrap_or_default(),
    );
}

fn material_line(material: &Material) -> String {
    match &material.label {
        Some(label) => format!("{} {label}", material.url),
        None => material.url.to_string(),
    }
}

/// What a form says, as a merge patch; with what could not be read. `zone` is the territory's, for
/// times beside which no time zone was written.
#[must_use]
pub fn read(sent: Sent<'_>, languages: &[LanguageTag], zone: Tz) -> (Members, Problems) {
    let mut patch = Members::new();
    let mut problems = Problems::default();
    let fields = sent.fields;
    let all =
        |name: &str| -> Vec<&str> { fields.all(name).filter(|value| !value.is_empty()).collect() };
    sent.put(
        &mut patch,
        "kind",
        &["kind"],
        value::line(fields.get("kind")),
    );
    for member in text::MEMBERS {
        let texts = text::read(fields, member, languages);
        sent.put(&mut patch, member, &[member], texts);
    }
    read_times(sent, zone, &mut patch, &mut problems);
    for member in ["duration", "url", "enrolment", "setting", "license"] {
        sent.put(
            &mut patch,
            member,
            &[member],
            value::line(fields.get(member)),
        );
    }
    part::read_location(sent, &mut patch);
    let online = value::object([("url", value::line(fields.get("online.url")))]);
    sent.put(&mut patch, "online", &["online"], online);
    read_cost(sent, &mut patch);
    sent.put(
        &mut patch,
        "capacity",
        &["capacity"],
        value::number(fields.get("capacity")),
    );
    let mut held: Vec<String> = all("languages").into_iter().map(str::to_owned).collect();
    held.extend(value::words(fields.get("languages.more")));
    sent.put(&mut patch, "languages", &["languages"], Value::from(held));
    sent.put(&mut patch, "audience", &["audience"], audience(fields));
    for member in ["accessibility", "categories", "skills"] {
        sent.put(&mut patch, member, &[member], Value::from(all(member)));
    }
    let keywords = value::words(fields.get("keywords"));
    sent.put(&mut patch, "keywords", &["keywords"], Value::from(keywords));
    let materials: Vec<Value> = value::lines(fields.get("materials"))
        .map(material)
        .collect();
    sent.put(
        &mut patch,
        "materials",
        &["materials"],
        Value::from(materials),
    );
    let videos: Vec<&str> = value::lines(fields.get("videos")).collect();
    sent.put(&mut patch, "videos", &["videos"], Value::from(videos));
    part::read_contacts(sent, &mut patch);
    part::read_image(sent, &mut patch, true);
    (patch, problems)
}

fn read_times(sent: Sent<'_>, zone: Tz, patch: &mut Members, problems: &mut Problems) {
    let fields = sent.fields;
    let typed = fields.get("timezone").trim();
    // A zone that nobody knows is told by the document; its times are not blamed for it.
    let clock: Tz = typed.parse().unwrap_or(zone);
    let has_times = TIMES.iter().any(|name| !fields.get(name).trim().is_empty());
    for name in TIMES {
        if !sent.changed(&[name, "timezone"]) {
            continue;
        }
        let moment = moment::read(fields.get(name), clock).unwrap_or_else(|code| {
            problems.add(pointer_to(name), code);
            None
        });
        patch.insert(name.to_owned(), json!(moment));
    }
    let zone = match typed {
        // The zone that the empty form suggests says nothing of what has no time.
        _ if !has_times && sent.before.is_none() => Value::Null,
        "" if has_times => Value::from(clock.name()),
        typed => value::line(typed),
    };
    let mut shaped = vec!["timezone"];
    shaped.extend(TIMES);
    sent.put(patch, "timezone", &shaped, zone);
    recurrence::read(sent, clock, patch, problems);
}

fn read_cost(sent: Sent<'_>, patch: &mut Members) {
    let fields = sent.fields;
    let amount = value::number(fields.get("price.amount"));
    let free = fields.get("free") == "true";
    let costs = amount.as_f64().is_some_and(|amount| amount > 0.0);
    let member = match (free, costs) {
        (true, _) => Value::Bool(true),
        (false, true) => Value::Bool(false),
        (false, false) => Value::Null,
    };
    sent.put(patch, "free", &["free", "price.amount"], member);
    let currency = match value::line(fields.get("price.currency")) {
        Value::String(code) => Value::from(code.to_uppercase()),
        other => other,
    };
    // A currency that the form suggests is no price.
    let price = match (amount.is_null(), currency) {
        (true, _) => Value::Null,
        (false, Value::Null) => json!({"amount": amount, "currency": ""}),
        (false, currency) => json!({"amount": amount, "currency": currency}),
    };
    sent.put(patch, "price", &["price"], price);
}

fn audience(fields: &Fields) -> Value {
    let min = value::number(fields.get("audience.minAge"));
    let max = value::number(fields.get("audience.maxAge"));
    let groups = value::words(fields.get("audience.groups"));
    if min.is_null() && max.is_null() && groups.is_empty() {
        return Value::Null;
    }
    json!({"minAge": min, "maxAge": max, "groups": groups})
}

/// A line of the address and then the name.
fn material(line: &str) -> Value {
    match line.split_once(char::is_whitespace) {
        Some((url, label)) => json!({"url": url, "label": label.trim()}),
        None => json!({"url": line}),
    }
}

#[cfg(test)]
mod tests;
