//! The shapes of federation.md sections 2.2 to 2.4 and 2.10, byte for byte as they go out.
//!
//! After a wanted change, `UPDATE_GOLDEN=1` writes the files anew; read the difference.

use std::path::Path;

use serde::Serialize;
use serde_json::Value;
use waymark::{
    domain::{
        LanguageTag, OpportunityContent, PlaylistContent, Status, Step,
        opportunity::{Audience, Enrolment, Image, Kind, Online},
        place::Location,
    },
    federation::{
        translate::{
            Facts, Publisher, Rendering, Subject, activity,
            opportunity::{self, Picture, to_opportunity},
            playlist::{self, Adoption, to_playlist},
        },
        wire::{Object, Tombstone, context},
    },
};

use super::cast::{self, map, url};

/// Compares what is written with the file, where the long context is `__CTX__`.
#[track_caller]
pub fn assert_golden<T: Serialize>(name: &str, thing: T) {
    let full = serde_json::to_value(context::in_full(Value::Object(Default::default()))).unwrap();
    let mut written = serde_json::to_value(thing).unwrap();
    if written["@context"] == full["@context"] {
        written["@context"] = "__CTX__".into();
    }
    let written = format!("{}\n", serde_json::to_string_pretty(&written).unwrap());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/wire/golden/{name}.json"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, &written).unwrap();
    }
    let golden = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(written, golden, "{name}");
}

fn label(address: &str, _: &LanguageTag) -> Option<String> {
    let name = match address {
        "http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d" => "work in teams",
        "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d" => {
            "Python (computer programming)"
        }
        "https://vilnius.example/opportunities/9c11" => "Online course: Arduino basics",
        "https://vilnius.example/opportunities/7f3a" => "Robotics workshop",
        "https://tilburg.example/opportunities/44" => "Robot exchange week, Tilburg",
        _ => return None,
    };
    Some(name.to_owned())
}

fn facts(subject: Subject<'_>, _: &LanguageTag) -> Facts {
    let facts: &[&str] = match subject {
        Subject::Opportunity(content) if content.start_time.is_some() => &[
            "2026-12-05 15:00 (EET)",
            "Vilniaus biblioteka, Trakų g. 10",
            "nemokama",
            "14–19 m.",
            "Robotics workshop (EN)",
        ],
        Subject::Opportunity(_) => &[
            "Online",
            "any time",
            "about 3 h",
            "free",
            "badge on completion",
        ],
        Subject::Playlist(content) if content.steps.len() == 1 => {
            &["3 stappen", "bewerkt van Vilnius"]
        }
        Subject::Playlist(_) => &["3 steps", "2 in Vilnius, 1 online", "about 6 h", "2 badges"],
    };
    Facts(facts.iter().map(|&fact| fact.to_owned()).collect())
}

const RENDERING: Rendering<'static> = Rendering {
    html: &cast::html,
    facts: &facts,
    label: &label,
};

fn image(file: &str, alt: &str) -> Option<Image> {
    let url = url(&format!("https://vilnius.example/m/{file}"));
    Some(Image {
        url,
        alt: Some(alt.to_owned()),
        license: None,
        attribution: None,
    })
}

/// The workshop of section 2.2.
pub fn workshop() -> Object {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let publisher = Publisher {
        territory: &territory,
        organisation: &organisation,
        rendering: RENDERING,
    };
    let content = OpportunityContent {
        kind: Kind::Workshop,
        organisation: "library".to_owned(),
        name: map(&[("lt", "Robotikos dirbtuvės"), ("en", "Robotics workshop")]),
        content: map(&[("lt", "Sukonstruok pirmąjį robotą.")]),
        keywords: vec!["Robotika".to_owned(), "Cities of Learning".to_owned()],
        skills: vec![
            "http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d".to_owned(),
        ],
        audience: Some(Audience {
            min_age: Some(14),
            max_age: Some(19),
            groups: Vec::new(),
        }),
        languages: vec![cast::tag("lt")],
        start_time: Some("2026-12-05T15:00:00+02:00".parse().unwrap()),
        end_time: Some("2026-12-05T15:00:00Z".parse().unwrap()),
        timezone: Some("Europe/Vilnius".to_owned()),
        location: Some(Location {
            name: Some("Vilniaus biblioteka".to_owned()),
            address: Some("Trakų g. 10".to_owned()),
            latitude: Some(54.679_16),
            longitude: Some(25.278_73),
        }),
        free: Some(true),
        capacity: Some(20),
        enrolment: Some(Enrolment::Open),
        image: image("7f3a.jpg", "Teenagers building a robot"),
        license: Some(url("https://creativecommons.org/licenses/by/4.0/")),
        status: Status::Published,
        ..OpportunityContent::default()
    };
    let details = opportunity::Details {
        now: "2026-11-01T00:00:00Z".parse().unwrap(),
        participants: Some(12),
        picture: Picture {
            media_type: None,
            size: Some((1200, 600)),
        },
    };
    to_opportunity(&cast::opportunity(content), &publisher, &details).unwrap()
}

#[test]
fn a_dated_opportunity_is_an_event() {
    assert_golden("event", context::in_full(workshop()));
}

#[test]
fn an_undated_opportunity_is_a_page() {
    let (territory, makerspace) = (
        cast::vilnius(),
        url("https://vilnius.example/organisations/makerspace"),
    );
    let publisher = Publisher {
        territory: &territory,
        organisation: &makerspace,
        rendering: RENDERING,
    };
    let content = OpportunityContent {
        kind: Kind::Online,
        organisation: "makerspace".to_owned(),
        name: map(&[
            ("en", "Online course: Arduino basics"),
            ("lt", "Arduino pagrindai internetu"),
        ]),
        content: map(&[("en", "Self-paced.")]),
        keywords: vec!["Arduino".to_owned()],
        skills: vec![
            "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d".to_owned(),
        ],
        languages: vec![cast::tag("en")],
        duration: Some("PT3H".to_owned()),
        online: Some(Online {
            url: url("https://makerspace.example/arduino"),
        }),
        free: Some(true),
        image: image("9c11.png", "Arduino board"),
        license: Some(url("https://creativecommons.org/licenses/by-sa/4.0/")),
        status: Status::Published,
        ..OpportunityContent::default()
    };
    let mut opportunity = cast::opportunity(content);
    opportunity.url = url("https://vilnius.example/opportunities/9c11");
    opportunity.updated = opportunity.published.unwrap();
    let page = to_opportunity(&opportunity, &publisher, &opportunity::Details::default()).unwrap();
    assert_golden("page", context::in_full(page));
}

fn step(item: &str) -> Step {
    Step {
        item: Some(url(item)),
        task: None,
        required: true,
    }
}

#[test]
fn a_playlist_is_an_article() {
    let (territory, organisation) = (cast::vilnius(), cast::library());
    let publisher = Publisher {
        territory: &territory,
        organisation: &organisation,
        rendering: RENDERING,
    };
    let content = PlaylistContent {
        slug: Some("robotics".to_owned()),
        name: map(&[("en", "Robotics pathway"), ("lt", "Robotikos kelias")]),
        content: map(&[("en", "From first circuit to own robot.")]),
        categories: vec!["robotics".to_owned()],
        skills: vec![
            "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d".to_owned(),
        ],
        image: image("robotics.png", "Robot"),
        organisation: "library".to_owned(),
        steps: vec![
            step("https://vilnius.example/opportunities/9c11"),
            step("https://vilnius.example/opportunities/7f3a"),
            step("https://tilburg.example/opportunities/44"),
        ],
        license: Some(url("https://creativecommons.org/licenses/by-sa/4.0/")),
        status: Status::Published,
        ..PlaylistContent::default()
    };
    let details = playlist::Details {
        time_required: Some("PT6H".to_owned()),
        ..Default::default()
    };
    let article = to_playlist(&cast::playlist(content), &publisher, &details).unwrap();
    assert_golden("article", context::in_full(article));
}

#[test]
fn an_adopted_playlist_names_the_one_it_was_made_from() {
    let mut territory = cast::vilnius();
    territory.url = url("https://tilburg.example/");
    let team = url("https://tilburg.example/organisations/territory-team");
    let publisher = Publisher {
        territory: &territory,
        organisation: &team,
        rendering: RENDERING,
    };
    let original = url("https://vilnius.example/playlists/robotics");
    let content = PlaylistContent {
        name: map(&[("nl", "Roboticapad"), ("en", "Robotics pathway")]),
        content: map(&[(
            "nl",
            "Bewerkt van [Robotics pathway (Vilnius)](https://vilnius.example/playlists/robotics), CC BY-SA 4.0.",
        )]),
        organisation: "territory-team".to_owned(),
        steps: vec![step("https://vilnius.example/opportunities/9c11")],
        license: Some(url("https://creativecommons.org/licenses/by-sa/4.0/")),
        status: Status::Published,
        ..PlaylistContent::default()
    };
    let mut playlist = cast::playlist(content);
    playlist.url = url("https://tilburg.example/playlists/robotica");
    playlist.published = Some(cast::time("2026-12-01T09:00:00Z"));
    playlist.updated = cast::time("2026-12-01T09:00:00Z");
    playlist.version = 1;
    let details = playlist::Details {
        adopted: Some(Adoption {
            playlist: original,
            author: cast::library(),
            translated: true,
        }),
        ..Default::default()
    };
    let article = to_playlist(&playlist, &publisher, &details).unwrap();
    assert_golden("article-adopted", context::in_full(article));
}

#[test]
fn a_deletion_leaves_a_tombstone_that_says_what_it_was() {
    let event = workshop();
    let deleted = "2026-12-01T08:00:00Z".parse().unwrap();
    let tombstone = Tombstone::new(event.id().clone(), event.kind(), deleted);
    let delete = activity::delete(
        url("https://vilnius.example/act/delete/8"),
        event.author().clone(),
        tombstone,
        activity::for_object(&event, &cast::vilnius()),
    );
    assert_golden("delete", delete.in_context());
}
