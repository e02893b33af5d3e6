//! An opportunity from the wire.

use serde_json::Value;

use crate::{
    domain::{
        LanguageTag, ObjectUrl, OpportunityContent, Status, account,
        opportunity::{Audience, Contact, Enrolment, Kind, Online},
        time::is_duration,
    },
    federation::translate::{
        limits,
        node::Node,
        picture::{self, HOMEPAGE, WEBSITE},
        place,
        read::{Attribution, RemoteOpportunity, TranslateError},
        schedule,
        table::{self, OPPORTUNITY},
        tags, texts, times,
    },
};

/// Whether an object speaks of an opportunity: every Event does; a Page does when it says that it
/// is something to learn from, for others are posts of a forum.
pub fn is_opportunity(node: Node<'_>) -> bool {
    let learning = || {
        node.get("teaches").is_some()
            || node.words("additionalType").any(|kind| {
                let kind = kind
                    .strip_prefix("https://")
                    .or_else(|| kind.strip_prefix("http://"));
                matches!(
                    kind,
                    Some("schema.org/LearningResource" | "schema.org/EducationEvent")
                )
            })
    };
    node.is("Event") || (node.is("Page") && learning())
}

/// Reads an Event or a Page of any server.
///
/// # Errors
/// [`TranslateError`] when it has no address, no name or no author.
pub fn read_opportunity(value: &Value) -> Result<RemoteOpportunity, TranslateError> {
    let node = Node::of(value).ok_or(TranslateError::NotAnObject)?;
    let attribution = Attribution::read(node)?;
    let content = read_content(node);
    if content.name.is_empty() {
        return Err(TranslateError::Missing("name"));
    }
    Ok(RemoteOpportunity {
        attribution,
        content,
    })
}

/// What an object says of itself, completed and cut. The name may be missing.
pub fn read_content(node: Node<'_>) -> OpportunityContent {
    limits::settle(table::completed(OPPORTUNITY, &said_by(node), node))
}

/// What the properties of our own written object say, before the additional ones.
pub fn said(written: &Value) -> OpportunityContent {
    Node::of(written).map(said_by).unwrap_or_default()
}

fn said_by(node: Node<'_>) -> OpportunityContent {
    let (online, own) = websites(node);
    let enrolment = enrolment(node);
    let end_shown = node.flag("displayEndTime") != Some(false);
    let start_time = times::read_moment(node, "startTime");
    let zone = times::zone_of(node).or_else(|| schedule::zone_of(node));
    OpportunityContent {
        kind: if node.is("Event") || online.is_none() {
            Kind::Event
        } else {
            Kind::Online
        },
        name: texts::read_name(node),
        summary: texts::read_summary(node),
        content: texts::read_content(node),
        keywords: tags::read_hashtags(node),
        skills: tags::read_terms(node),
        audience: node.text("typicalAgeRange").and_then(audience),
        languages: node.words("inLanguage").filter_map(language).collect(),
        start_time,
        end_time: times::read_moment(node, "endTime").filter(|_| end_shown),
        timezone: zone.map(|zone| zone.name().to_owned()),
        recurrence: schedule::read_schedule(node, start_time, zone),
        duration: ["timeRequired", "duration"]
            .into_iter()
            .filter_map(|name| node.text(name))
            .find(|duration| is_duration(duration))
            .map(str::to_owned),
        location: place::read_location(node),
        free: node.flag("isAccessibleForFree"),
        accessibility: node
            .words("accessibilityFeature")
            .map(str::to_owned)
            .collect(),
        // Mobilizon's word for "without limit" is 0.
        capacity: node
            .count("maximumAttendeeCapacity")
            .and_then(|capacity| u32::try_from(capacity).ok())
            .filter(|&capacity| capacity > 0),
        url: own
            .or_else(|| {
                node.address("externalParticipationUrl")
                    .filter(|_| online.is_none())
            })
            .filter(|own| Some(own) != node.id().as_ref()),
        online: online.map(|url| Online { url }),
        enrolment,
        image: picture::read_image(node),
        contacts: node
            .text("externalParticipationUrl")
            .and_then(mail)
            .into_iter()
            .collect(),
        license: node.address("license"),
        status: status(node),
        ..OpportunityContent::default()
    }
}

/// Where one takes part on the web, and the item's own website. Mobilizon names the first one
/// `Website` when the event is online, and the second one otherwise; other servers give their page
/// of the thing in `url`.
fn websites(node: Node<'_>) -> (Option<ObjectUrl>, Option<ObjectUrl>) {
    let website = picture::read_link(node, WEBSITE);
    let page = || {
        node.address("url")
            .filter(|page| Some(page) != node.id().as_ref())
    };
    let own = picture::read_link(node, HOMEPAGE);
    let on_the_web = place::read_virtual(node).or_else(|| {
        website
            .clone()
            .filter(|_| node.flag("isOnline") == Some(true))
    });
    match on_the_web {
        Some(online) => (Some(online), own.or_else(page)),
        None => (None, own.or(website).or_else(page)),
    }
}

fn enrolment(node: Node<'_>) -> Option<Enrolment> {
    match node.text("joinMode")? {
        "free" => Some(Enrolment::Open),
        "restricted" | "invite" => Some(Enrolment::Approval),
        "external" => Some(Enrolment::External),
        "none" => Some(Enrolment::None),
        _ => None,
    }
}

fn status(node: Node<'_>) -> Status {
    let words = node
        .words("eventStatus")
        .chain(node.words("status"))
        .chain(node.words("ical:status"));
    let mut words = words.map(|word| word.rsplit(['#', ':', '/']).next().unwrap_or(word));
    if words.any(|word| matches!(word, "EventCancelled" | "CANCELLED")) {
        Status::Cancelled
    } else {
        Status::Published
    }
}

/// `14-19`, `14-`, `-19`, and with a dash of any length.
fn audience(range: &str) -> Option<Audience> {
    let (low, high) = range.split_once(['-', '–', '—'])?;
    let age = |text: &str| match text.trim() {
        "" => Some(None),
        age => age.parse().ok().map(Some),
    };
    let (min_age, max_age) = (age(low)?, age(high)?);
    let some = min_age.is_some() || max_age.is_some();
    some.then(|| Audience {
        min_age,
        max_age,
        groups: Vec::new(),
    })
}

fn language(tag: &str) -> Option<LanguageTag> {
    tag.parse()
        .ok()
        .filter(|tag| *tag != LanguageTag::undetermined())
}

/// FEP-8a8e allows a mail address as the place to sign up.
fn mail(address: &str) -> Option<Contact> {
    let email = account::email(address.strip_prefix("mailto:")?).ok()?;
    Some(Contact {
        email: Some(email),
        ..Contact::default()
    })
}
