//! Believable items, the same at every run: in twelve languages and two thousand towns, with words
//! and skills that are as unevenly frequent as they are in life.

use chrono::{DateTime, Duration, Utc};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use waymark::{
    discovery::entry::{Entry, Text},
    domain::{ItemId, LanguageTag, event::ItemType, search::Field},
};

/// The languages, with the syllables that their words are made of.
const LANGUAGES: [(&str, &[&str]); 12] = [
    (
        "en",
        &[
            "work", "shop", "lear", "ning", "gar", "den", "ro", "bot", "mu", "sic",
        ],
    ),
    (
        "lt",
        &[
            "dirb", "tuvės", "mo", "kymas", "so", "das", "mu", "zika", "kny", "ga",
        ],
    ),
    (
        "nl",
        &[
            "werk", "plaats", "le", "ren", "tuin", "mu", "ziek", "boek", "jong", "eren",
        ],
    ),
    (
        "es",
        &[
            "ta", "ller", "apren", "der", "jar", "dín", "mú", "sica", "li", "bro",
        ],
    ),
    (
        "de",
        &[
            "werk", "statt", "ler", "nen", "gar", "ten", "mu", "sik", "buch", "jugend",
        ],
    ),
    (
        "fr",
        &[
            "ate", "lier", "appren", "tis", "jar", "din", "mu", "sique", "li", "vre",
        ],
    ),
    (
        "sl",
        &[
            "delav", "nica", "uče", "nje", "vrt", "glas", "ba", "knji", "ga", "mladi",
        ],
    ),
    (
        "it",
        &[
            "labo", "ratorio", "impa", "rare", "giar", "dino", "mu", "sica", "li", "bro",
        ],
    ),
    (
        "fi",
        &[
            "työ", "paja", "oppi", "minen", "puu", "tarha", "mu", "siikki", "kirja", "nuori",
        ],
    ),
    (
        "nb",
        &[
            "verk", "sted", "læ", "ring", "hage", "mu", "sikk", "bok", "ung", "dom",
        ],
    ),
    (
        "sr",
        &[
            "radi", "onica", "uče", "nje", "baš", "ta", "mu", "zika", "knji", "ga",
        ],
    ),
    (
        "af",
        &[
            "werk", "swinkel", "leer", "tuin", "mu", "siek", "boek", "jeug", "kuns", "dans",
        ],
    ),
];
const KINDS: [&str; 9] = [
    "event",
    "workshop",
    "course",
    "volunteering",
    "internship",
    "project",
    "place",
    "online",
    "exchange",
];
const CATEGORIES: [&str; 12] = [
    "life-skills",
    "creativity",
    "civic",
    "abroad",
    "science",
    "technology",
    "global",
    "crafts",
    "sports",
    "arts",
    "career",
    "environment",
];
const TOWNS: u32 = 2_000;
const SKILLS: u32 = 13_000;
const PROVIDERS: u32 = 20_000;

/// A number below `below`, low ones much more often.
fn few(random: &mut StdRng, below: u32) -> u32 {
    let share: f64 = random.random::<f64>().powi(3);
    #[allow(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss
    )]
    let number = (share * f64::from(below)) as u32;
    number.min(below - 1)
}

fn pick<T>(list: &[T], number: u32) -> &T {
    &list[usize::try_from(number).unwrap() % list.len()]
}

/// The `number`th word of a language.
pub fn word(language: usize, number: u32) -> String {
    let syllables = LANGUAGES[language % LANGUAGES.len()].1;
    let mut word = String::new();
    let mut rest = number + 10;
    while rest > 0 {
        word.push_str(pick::<&str>(syllables, rest % 10));
        rest /= 10;
    }
    word
}

/// Where the `number`th town is.
pub fn town(number: u32) -> (f64, f64) {
    let mut random = StdRng::seed_from_u64(u64::from(number) + 1);
    (
        36.0 + random.random::<f64>() * 32.0,
        -9.0 + random.random::<f64>() * 39.0,
    )
}

fn text(random: &mut StdRng, language: usize, words: u32) -> Text {
    let words: Vec<String> = (0..words)
        .map(|_| word(language, few(random, 5_000)))
        .collect();
    Text {
        language: Some(LANGUAGES[language].0.parse::<LanguageTag>().unwrap()),
        text: words.join(" "),
    }
}

/// The `number`th item, as seen at `now`.
pub fn item(number: u32, now: DateTime<Utc>) -> Entry {
    let mut random = StdRng::seed_from_u64(u64::from(number));
    let language = usize::try_from(few(&mut random, 12)).unwrap();
    let place = few(&mut random, TOWNS);
    let (latitude, longitude) = town(place);
    let mut near = || random.random::<f64>() * 0.2 - 0.1;
    let point = (latitude + near(), longitude + near());
    let start = now + Duration::minutes(random.random_range(-30 * 1_440..300 * 1_440));
    let end = start + Duration::minutes(random.random_range(60..4_000));
    let min_age = random.random_range(0..30);
    let provider = few(&mut random, PROVIDERS);
    let mut terms = vec![
        (Field::Type, "opportunity".to_owned()),
        (Field::Kind, (*pick(&KINDS, few(&mut random, 9))).to_owned()),
        (Field::Language, LANGUAGES[language].0.to_owned()),
        (Field::Online, random.random_bool(0.1).to_string()),
        (Field::Free, random.random_bool(0.6).to_string()),
        (
            Field::Time,
            (*pick(&["morning", "afternoon", "evening"], number)).to_owned(),
        ),
        (
            Field::Enrolment,
            (*pick(&["open", "approval", "external"], number / 3)).to_owned(),
        ),
        (Field::Organisation, format!("provider-{provider}")),
        (Field::Territory, format!("city{}.example", provider % 40)),
    ];
    for _ in 0..random.random_range(1..3) {
        let category = *pick(&CATEGORIES, few(&mut random, 12));
        terms.push((Field::Category, category.to_owned()));
    }
    for _ in 0..random.random_range(0..4) {
        let skill = format!(
            "http://data.europa.eu/esco/skill/{}",
            few(&mut random, SKILLS)
        );
        terms.push((Field::Skill, skill));
    }
    Entry {
        id: ItemId(uuid::Uuid::from_u128(u128::from(number) << 64 | 0x7000)),
        item_type: ItemType::Opportunity,
        kind: pick(&KINDS, number).parse().ok(),
        spans: if number.is_multiple_of(9) {
            Vec::new()
        } else {
            vec![(start, end)]
        },
        more: false,
        closes: number.is_multiple_of(3).then_some(start),
        point: (!number.is_multiple_of(8)).then_some(point),
        min_age,
        max_age: min_age + random.random_range(5..60),
        published: now - Duration::minutes(i64::from(number)),
        terms,
        names: vec![text(&mut random, language, 5)],
        texts: vec![text(&mut random, language, 40)],
    }
}
