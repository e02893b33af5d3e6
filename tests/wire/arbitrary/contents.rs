//! Every content that the domain's checks let pass.

use chrono::{DateTime, FixedOffset};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::Number;
use waymark::domain::{
    LanguageMap, LanguageTag, ObjectUrl, OpportunityContent, OrganisationContent, PlaylistContent,
    Status, Step,
    opportunity::{Audience, Contact, Enrolment, Image, Kind, Material, Online, Price, Setting},
    place::Location,
    playlist::{Ordered, Task},
    time::Moment,
};

use super::super::cast::tag;

fn language() -> impl Strategy<Value = LanguageTag> {
    select(vec![
        "lt",
        "en",
        "nl",
        "sr-Cyrl",
        "de-x-simple",
        "zh-Hant-TW",
        "und",
    ])
    .prop_map(tag)
}

/// Any text that a database keeps; often one that looks like markup.
fn text() -> BoxedStrategy<String> {
    prop_oneof![
        any::<String>(),
        "[a-zA-Z ąčęėįšųūž.,!?0-9-]{0,30}",
        "[<>&\"'*_#`~|\\\\\\[\\]() \n\ta-c/]{0,20}",
    ]
    .prop_map(|text| text.replace('\0', ""))
    .boxed()
}

/// A text in one or several languages, perhaps empty in some.
fn named() -> impl Strategy<Value = LanguageMap> {
    vec((language(), text()), 1..4)
        .prop_map(|texts| LanguageMap(texts.into_iter().collect()))
        .prop_filter("says something", |map| !map.is_empty())
}

fn texts() -> impl Strategy<Value = LanguageMap> {
    prop_oneof![Just(LanguageMap::default()), named()]
}

fn words() -> impl Strategy<Value = Vec<String>> {
    vec(text(), 0..4)
}

pub fn address() -> impl Strategy<Value = ObjectUrl> {
    "https?://[a-z]{1,8}\\.example(:[1-9][0-9]{2,3})?/[a-zA-Z0-9/_.~:@!-]{0,20}(\\?[a-z]=[a-z&=%2F]{0,5})?(#[a-z]{1,3})?"
        .prop_filter_map("is an address", |text| ObjectUrl::parse(&text).ok())
}

fn skill() -> impl Strategy<Value = String> {
    prop_oneof![
        "http://data\\.europa\\.eu/esco/skill/[0-9a-f]{8}",
        "HTTPS://Skills\\.Example/[A-Z]{1,4}",
        address().prop_map(String::from),
    ]
}

fn moment() -> impl Strategy<Value = Moment> {
    (
        -2_000_000_000_i64..6_900_000_000,
        0_i64..1_000,
        -840_i32..=840,
    )
        .prop_map(|(seconds, millis, minutes)| {
            let time = DateTime::from_timestamp_millis(seconds * 1_000 + millis).unwrap();
            Moment(time.with_timezone(&FixedOffset::east_opt(minutes * 60).unwrap()))
        })
}

fn location() -> impl Strategy<Value = Location> {
    let point = (-90.0..=90.0_f64, -180.0..=180.0_f64);
    (option::of(text()), option::of(text()), option::of(point)).prop_map(
        |(name, address, point)| {
            let (latitude, longitude) = point.unzip();
            Location {
                name,
                address,
                latitude,
                longitude,
            }
        },
    )
}

fn image() -> impl Strategy<Value = Image> {
    let alt = option::of(prop_oneof![text(), Just("Banner".to_owned())]);
    (address(), alt, option::of(address()), option::of(text())).prop_map(
        |(url, alt, license, attribution)| Image {
            url,
            alt,
            license,
            attribution,
        },
    )
}

fn contact() -> impl Strategy<Value = Contact> {
    let email = "[a-z]{1,8}@[a-z]{1,8}\\.example";
    (
        option::of(text()),
        option::of(email),
        option::of(text()),
        option::of(address()),
    )
        .prop_map(|(name, email, telephone, url)| Contact {
            name,
            email,
            telephone,
            url,
        })
}

fn price() -> impl Strategy<Value = Price> {
    let amount = prop_oneof![
        (0_u32..10_000_000).prop_map(Number::from),
        (0.0..10_000_000.0_f64).prop_map(|amount| Number::from_f64(amount).unwrap()),
    ];
    (amount, "[A-Z]{3}").prop_map(|(amount, currency)| Price { amount, currency })
}

fn public() -> impl Strategy<Value = Status> {
    select(vec![Status::Published, Status::Cancelled])
}

/// The same again and again, when the rule is one for it.
fn possibly(content: OpportunityContent, rule: Option<&str>) -> OpportunityContent {
    let with = OpportunityContent {
        recurrence: rule.map(str::to_owned),
        ..content.clone()
    };
    if with.rule().is_some() { with } else { content }
}

/// Any public opportunity that the domain finds nothing wrong with.
pub fn opportunity() -> impl Strategy<Value = OpportunityContent> {
    let texts = (
        named(),
        texts(),
        texts(),
        words(),
        words(),
        option::of(text()),
    );
    let ages = (option::of(any::<u8>()), option::of(any::<u8>()), words());
    let kinds = (
        select(Kind::ALL.to_vec()),
        option::of(select(Setting::ALL.to_vec())),
        option::of(select(Enrolment::ALL.to_vec())),
        public(),
        option::of(any::<bool>()),
        option::of(any::<u32>()),
    );
    let zone = option::of(select(chrono_tz::TZ_VARIANTS.to_vec()));
    let duration = option::of(select(vec!["PT3H", "P2D", "PT90M", "P1Y", "PT0S"]));
    let rule = option::of(select(vec![
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;INTERVAL=2",
        "FREQ=DAILY;COUNT=9",
        "FREQ=MONTHLY;UNTIL=22001231T000000Z",
        "freq=yearly;interval=3",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
    ]));
    let times = (vec(moment(), 0..5), zone, duration, rule);
    let places = (
        option::of(location()),
        option::of(address()),
        option::of(address()),
        option::of(price()),
    );
    let lists = (
        vec(skill(), 0..3),
        vec(language(), 0..3),
        words(),
        vec(address(), 0..3),
        vec((address(), option::of(text())), 0..3),
        vec(contact(), 0..3),
    );
    let more = (option::of(image()), option::of(address()), option::of(ages));
    (texts, kinds, times, places, lists, more).prop_map(
        |(
            texts,
            kinds,
            (mut times, zone, duration, rule),
            places,
            lists,
            (image, license, ages),
        )| {
            let mut next = {
                times.sort();
                times.into_iter()
            };
            let content = OpportunityContent {
                name: texts.0,
                summary: texts.1,
                content: texts.2,
                categories: texts.3,
                keywords: texts.4,
                identifier: texts.5,
                kind: kinds.0,
                setting: kinds.1,
                enrolment: kinds.2,
                status: kinds.3,
                free: kinds.4,
                capacity: kinds.5,
                start_time: next.next(),
                end_time: next.next(),
                enrolment_opens: next.next(),
                enrolment_closes: next.next(),
                recurrence: None,
                timezone: zone.map(|zone| zone.name().to_owned()),
                duration: duration.map(str::to_owned),
                location: places.0,
                online: places.1.map(|url| Online { url }),
                url: places.2,
                // What is free of charge has no price.
                price: places.3.filter(|_| kinds.4 != Some(true)),
                skills: lists.0,
                languages: lists.1,
                accessibility: lists.2,
                requires: lists.3.clone(),
                videos: lists.3,
                materials: lists
                    .4
                    .into_iter()
                    .map(|(url, label)| Material { url, label })
                    .collect(),
                contacts: lists.5,
                image,
                license,
                audience: ages.map(|(low, high, groups)| Audience {
                    min_age: low.min(high).or(low),
                    max_age: high.max(low).filter(|_| high.is_some()),
                    groups,
                }),
                organisation: "library".to_owned(),
            };
            possibly(content, rule)
        },
    )
}

fn step() -> impl Strategy<Value = Step> {
    let task = (named(), texts(), option::of(address())).prop_map(|(name, content, url)| Task {
        name,
        content,
        url,
    });
    prop_oneof![
        (address(), any::<bool>()).prop_map(|(item, required)| Step {
            item: Some(item),
            task: None,
            required
        }),
        (task, any::<bool>()).prop_map(|(task, required)| Step {
            item: None,
            task: Some(task),
            required
        }),
    ]
}

/// Any public playlist that the domain finds nothing wrong with.
pub fn playlist() -> impl Strategy<Value = PlaylistContent> {
    let texts = (
        named(),
        texts(),
        texts(),
        words(),
        option::of("[a-z]{1,5}(-[a-z0-9]{1,5})?"),
    );
    let lists = (vec(skill(), 0..3), vec(step(), 0..6));
    let more = (
        option::of(image()),
        option::of(address()),
        option::of(address()),
    );
    (texts, lists, more, any::<bool>(), public()).prop_map(
        |(texts, (skills, steps), (image, badge, license), ordered, status)| PlaylistContent {
            name: texts.0,
            summary: texts.1,
            content: texts.2,
            categories: texts.3,
            slug: texts.4,
            skills,
            steps,
            image,
            badge,
            license,
            ordered: Ordered(ordered),
            status,
            organisation: "library".to_owned(),
        },
    )
}

/// Any organisation that the domain finds nothing wrong with.
pub fn organisation() -> impl Strategy<Value = OrganisationContent> {
    let texts = (named(), texts(), texts(), "[a-z]{1,5}(-[a-z0-9]{1,5})?");
    let more = (
        option::of(address()),
        option::of(image()),
        option::of(location()),
    );
    (texts, more, vec(contact(), 0..3), option::of(any::<bool>())).prop_map(
        |(texts, (url, image, location), contacts, verified)| OrganisationContent {
            name: texts.0,
            summary: texts.1,
            content: texts.2,
            slug: Some(texts.3),
            url,
            image,
            location,
            contacts,
            verified,
        },
    )
}
