//! The node that the tests of this room speak for, and contents with every member set.

use serde_json::json;
use waymark::{
    domain::{
        LanguageMap, LanguageTag, ObjectUrl, Opportunity, OpportunityContent, OpportunityId,
        Organisation, OrganisationContent, OrganisationId, Playlist, PlaylistContent, PlaylistId,
        Status, Step, Territory,
        opportunity::{
            Audience, Contact, Enrolment, Image, Kind, Material, Online, Price, Setting,
        },
        place::Location,
        playlist::{Ordered, Task},
    },
    federation::translate::{Facts, Publisher, Rendering, Subject},
};

pub fn url(text: &str) -> ObjectUrl {
    ObjectUrl::parse(text).unwrap()
}

pub fn tag(text: &str) -> LanguageTag {
    text.parse().unwrap()
}

/// `[("lt", "Labas"), ("en", "Hello")]`
pub fn map(texts: &[(&str, &str)]) -> LanguageMap {
    LanguageMap(
        texts
            .iter()
            .map(|(language, text)| (tag(language), (*text).to_owned()))
            .collect(),
    )
}

pub fn time(text: &str) -> chrono::DateTime<chrono::Utc> {
    text.parse().unwrap()
}

pub fn vilnius() -> Territory {
    serde_json::from_value(json!({
        "url": "https://vilnius.example/",
        "handle": "vilnius",
        "name": {"lt": "Vilnius", "en": "Vilnius, City of Learning"},
        "summary": {"lt": "Mokymosi miestas."},
        "content": {"lt": "Mokykis *visur*."},
        "languages": ["lt", "en"],
        "timezone": "Europe/Vilnius",
        "colour": "#a3441a",
    }))
    .unwrap()
}

/// Markdown as this product shows it, closely enough.
pub fn html(markdown: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(markdown));
    ammonia::clean(html.trim())
}

pub fn two_facts(_: Subject<'_>, language: &LanguageTag) -> Facts {
    Facts(vec![
        "2026-12-05 <15:00>".to_owned(),
        format!("in {language}"),
    ])
}

pub fn no_label(_: &str, _: &LanguageTag) -> Option<String> {
    None
}

pub const RENDERING: Rendering<'static> = Rendering {
    html: &html,
    facts: &two_facts,
    label: &no_label,
};

pub fn publisher<'a>(territory: &'a Territory, organisation: &'a ObjectUrl) -> Publisher<'a> {
    Publisher {
        territory,
        organisation,
        rendering: RENDERING,
    }
}

pub fn library() -> ObjectUrl {
    url("https://vilnius.example/organisations/library")
}

pub fn opportunity(content: OpportunityContent) -> Opportunity {
    Opportunity {
        uuid: OpportunityId::new(),
        url: url("https://vilnius.example/opportunities/7f3a"),
        peer: None,
        organisation: OrganisationId::new(),
        content,
        published: Some(time("2026-11-01T09:00:00Z")),
        updated: time("2026-11-20T09:00:00Z"),
        announced: true,
        held: false,
        deleted: None,
        version: 2,
    }
}

pub fn playlist(content: PlaylistContent) -> Playlist {
    Playlist {
        uuid: PlaylistId::new(),
        url: url("https://vilnius.example/playlists/robotics"),
        peer: None,
        organisation: OrganisationId::new(),
        slug: Some("robotics".to_owned()),
        content,
        published: Some(time("2026-11-01T09:00:00Z")),
        updated: time("2026-11-20T09:00:00Z"),
        announced: true,
        deleted: None,
        version: 4,
    }
}

pub fn organisation(content: OrganisationContent) -> Organisation {
    Organisation {
        uuid: OrganisationId::new(),
        url: library(),
        peer: None,
        slug: content.slug.clone().unwrap_or_default(),
        verified: true,
        content,
        published: time("2026-11-01T09:00:00Z"),
        updated: time("2026-11-20T09:00:00Z"),
        deleted: None,
        version: 1,
    }
}

/// An opportunity that says everything that can be said. No `..default()`: a new member of the
/// document does not compile until it is given a value here.
pub fn full_opportunity() -> OpportunityContent {
    OpportunityContent {
        identifier: Some("KC-2026/17".to_owned()),
        kind: Kind::Workshop,
        organisation: "library".to_owned(),
        name: map(&[
            ("lt", "Robotikos dirbtuvės"),
            ("en", "Robotics workshop"),
            ("ru", "Роботы"),
        ]),
        summary: map(&[
            ("lt", "Robotas per dieną."),
            ("en", "A robot in <a> day & night."),
        ]),
        content: map(&[
            ("lt", "Sukonstruok **pirmąjį** robotą.\n\n- vienas\n- du\n"),
            ("en", "Build `your` first [robot](https://r.example/)."),
        ]),
        categories: vec!["technology".to_owned(), "science".to_owned()],
        keywords: vec![
            "Robotika".to_owned(),
            "Cities of Learning".to_owned(),
            "žingsniai".to_owned(),
        ],
        skills: vec![
            "http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d".to_owned(),
            "https://skills.example/own".to_owned(),
        ],
        audience: Some(Audience {
            min_age: Some(14),
            max_age: Some(19),
            groups: vec!["newcomers".to_owned()],
        }),
        languages: vec![tag("lt"), tag("en")],
        setting: Some(Setting::NonFormal),
        start_time: Some("2026-12-05T15:00:00+02:00".parse().unwrap()),
        end_time: Some("2026-12-05T17:00:00+02:00".parse().unwrap()),
        timezone: Some("Europe/Vilnius".to_owned()),
        recurrence: Some("FREQ=WEEKLY;UNTIL=20270529T205959Z;INTERVAL=2;BYDAY=SA".to_owned()),
        duration: Some("PT2H".to_owned()),
        location: Some(Location {
            name: Some("Vilniaus biblioteka".to_owned()),
            address: Some("Trakų g. 10, 01132 Vilnius".to_owned()),
            latitude: Some(54.0),
            longitude: Some(25.278_731),
        }),
        online: Some(Online {
            url: url("https://meet.example/robots?room=1&x=y"),
        }),
        free: Some(false),
        price: Some(Price {
            amount: serde_json::Number::from_f64(12.5).unwrap(),
            currency: "EUR".to_owned(),
        }),
        accessibility: vec!["signLanguageInterpretation".to_owned()],
        capacity: Some(20),
        enrolment: Some(Enrolment::External),
        enrolment_opens: Some("2026-11-01T08:00:00+02:00".parse().unwrap()),
        enrolment_closes: Some("2026-12-04T20:00:00+02:00".parse().unwrap()),
        requires: vec![url("https://tilburg.example/badges/1")],
        materials: vec![
            Material {
                url: url("https://r.example/kit.pdf"),
                label: Some("Kit".to_owned()),
            },
            Material {
                url: url("https://r.example/plain"),
                label: None,
            },
        ],
        videos: vec![url("https://peertube.example/w/1")],
        url: Some(url("https://library.example/robots")),
        image: Some(Image {
            url: url("https://vilnius.example/m/7f3a.jpg"),
            alt: Some("Teenagers building a robot".to_owned()),
            license: Some(url("https://creativecommons.org/licenses/by/4.0/")),
            attribution: Some("Library's own".to_owned()),
        }),
        contacts: vec![Contact {
            name: Some("Front desk".to_owned()),
            email: Some("desk@library.example".to_owned()),
            telephone: Some("+370 5 000 0000".to_owned()),
            url: Some(url("https://library.example/contact")),
        }],
        license: Some(url("https://creativecommons.org/licenses/by-sa/4.0/")),
        status: Status::Cancelled,
    }
}

/// A playlist that says everything that can be said.
pub fn full_playlist() -> PlaylistContent {
    PlaylistContent {
        slug: Some("robotics".to_owned()),
        name: map(&[("en", "Robotics pathway"), ("lt", "Robotikos kelias")]),
        summary: map(&[("en", "Three steps."), ("lt", "Trys žingsniai.")]),
        content: map(&[("en", "From *first* circuit to own robot.")]),
        categories: vec!["technology".to_owned()],
        skills: vec![
            "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d".to_owned(),
        ],
        image: Some(Image {
            url: url("https://vilnius.example/m/robotics.png"),
            alt: Some("Robot".to_owned()),
            license: None,
            attribution: None,
        }),
        organisation: "library".to_owned(),
        ordered: Ordered(false),
        steps: vec![
            Step {
                item: Some(url("https://vilnius.example/opportunities/9c11")),
                task: None,
                required: true,
            },
            Step {
                item: Some(url("https://tilburg.example/opportunities/44")),
                task: None,
                required: false,
            },
            Step {
                item: None,
                task: Some(Task {
                    name: map(&[("en", "Draw your robot"), ("lt", "Nupiešk robotą")]),
                    content: map(&[("en", "On *paper*."), ("lt", "Ant popieriaus.")]),
                    url: Some(url("https://draw.example/")),
                }),
                required: false,
            },
            Step {
                item: None,
                task: Some(Task {
                    name: map(&[("lt", "Parodyk")]),
                    content: LanguageMap::default(),
                    url: None,
                }),
                required: true,
            },
        ],
        badge: Some(url("https://vilnius.example/badges/31")),
        license: Some(url("https://creativecommons.org/licenses/by-sa/4.0/")),
        status: Status::Cancelled,
    }
}

/// An organisation that says everything that can be said.
pub fn full_organisation() -> OrganisationContent {
    OrganisationContent {
        slug: Some("library".to_owned()),
        name: map(&[("lt", "Vilniaus biblioteka"), ("en", "Vilnius Library")]),
        summary: map(&[("lt", "Knygos ir robotai."), ("en", "Books & robots.")]),
        content: map(&[("lt", "Ateik **bet kada**.")]),
        url: Some(url("https://library.example/?a=1&b=2")),
        image: Some(Image {
            url: url("https://vilnius.example/m/library.svg"),
            alt: Some("An open book".to_owned()),
            license: Some(url("https://creativecommons.org/licenses/by/4.0/")),
            attribution: Some("City of Vilnius".to_owned()),
        }),
        location: Some(Location {
            name: None,
            address: Some("Trakų g. 10".to_owned()),
            latitude: Some(54.679_16),
            longitude: Some(25.278_73),
        }),
        contacts: vec![Contact {
            email: Some("desk@library.example".to_owned()),
            ..Contact::default()
        }],
        verified: Some(true),
    }
}
