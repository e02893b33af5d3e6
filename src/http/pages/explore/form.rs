//! The search form, as it was asked, with how many results each choice would give.

use super::{
    Search, Select,
    asked::{self, Asked},
    filters::Names,
};
use crate::{
    domain::{
        Problems,
        opportunity::{Enrolment, Kind, Setting},
        search::{Facet, FacetCount, SearchQuery, Sort, When},
    },
    http::{
        forms::told::{Known, Told},
        gazetteer,
        pages::{
            view::{Choice, Field},
            visitor::Visitor,
        },
    },
    text::Translator,
};

/// Filters that the form has no control for: they stay as they are when it is sent.
const KEPT: &[&str] = &["near", "organisation", "type"];
/// Filters behind "more".
const DETAILS: &[&str] = &[
    "near",
    asked::PLACE,
    "from",
    "to",
    "territory",
    "category",
    "skill",
    "language",
    "age",
    "setting",
    "group",
    "accessibility",
    "enrolment",
    "closing",
    "time",
    "free",
    "online",
    "sort",
];

/// The counts of the lists, by filter and value.
struct Counts<'a>(&'a [Facet]);

impl Counts<'_> {
    fn of(&self, name: &str) -> &[FacetCount] {
        let facet = self.0.iter().find(|facet| facet.name == name);
        facet
            .map(|facet| facet.counts.as_slice())
            .unwrap_or_default()
    }

    fn one(&self, name: &str, value: &str) -> i64 {
        let found = self.of(name).iter().find(|count| count.value == value);
        found.map_or(0, |count| count.count)
    }
}

/// The fields that what is wrong can stand at, in the form's order.
const FIELDS: &[(&str, &str)] = &[
    ("q", "search-words"),
    ("kind", "search-kind"),
    ("when", "search-when"),
    ("from", "search-from"),
    ("to", "search-to"),
    (asked::PLACE, "search-place"),
    ("near", "search-place"),
    ("radius", "search-radius"),
    ("territory", "search-where"),
    ("category", "search-category"),
    ("language", "search-language"),
    ("age", "search-age"),
    ("sort", "search-sort"),
];

/// What is wrong with a search, each at its field.
pub fn told(problems: &Problems, t: &Translator) -> Told {
    let known: Vec<Known> = FIELDS
        .iter()
        .map(|(name, label)| Known::new(name, label, t))
        .collect();
    Told::of(problems, &known, t)
}

/// The form.
pub fn search(
    asked: &Asked,
    query: &SearchQuery,
    facets: &[Facet],
    names: &Names,
    visitor: &Visitor,
    told: &Told,
) -> Search {
    let counts = Counts(facets);
    let t = &visitor.t;
    let select = |name: &'static str, any: &str, label: &dyn Fn(&str) -> String| {
        let mut choices = vec![choice(
            t,
            String::new(),
            t.get(any),
            asked.one(name).is_empty(),
            0,
        )];
        let mut values: Vec<&str> = counts.of(name).iter().map(|c| c.value.as_str()).collect();
        // What was asked for and nothing has stays chosen.
        let asked_for = asked.pairs().filter(|(own, _)| *own == name);
        values.extend(
            asked_for
                .map(|(_, value)| value)
                .filter(|value| counts.one(name, value) == 0),
        );
        choices.extend(values.into_iter().map(|value| {
            let count = counts.one(name, value);
            choice(
                t,
                value.to_owned(),
                label(value),
                asked.has(name, value),
                count,
            )
        }));
        choices
    };
    let tick = |name: &str, id: &str| {
        choice(
            t,
            "true".to_owned(),
            t.get(id),
            asked.has(name, "true"),
            counts.one(name, "true"),
        )
    };
    let field = |name: &str, value: String| Field {
        error: told.about(name),
        ..Field::new(name, value)
    };
    let more = [
        ("skill", t.get("search-skill")),
        ("setting", t.get("fact-setting")),
        ("group", t.get("fact-groups")),
        ("accessibility", t.get("fact-accessibility")),
        ("enrolment", t.get("search-enrolment")),
        ("time", t.get("search-time")),
    ];
    Search {
        action: asked.path,
        bbox: asked.one("bbox").to_owned(),
        suggest_types: suggest_types(t),
        q: asked.one("q").to_owned(),
        kinds: kinds(asked, &counts, visitor),
        whens: whens(asked, t),
        closing: closing(asked, t),
        from: field("from", day_of(asked.one("from"))),
        to: field("to", day_of(asked.one("to"))),
        place: Field {
            error: told.about(asked::PLACE).or(told.about("near")),
            ..Field::new(asked::PLACE, place(asked, visitor))
        },
        radius: radius(asked, t),
        territories: territories(
            select("territory", "choice-everywhere", &|host| {
                names.territory(host)
            }),
            visitor,
        ),
        categories: select("category", "choice-any", &|category| t.category(category)),
        languages: select("language", "choice-any", &|tag| {
            tag.parse()
                .map_or_else(|_no_tag| tag.to_owned(), |tag| t.language_name(&tag))
        }),
        more: more
            .into_iter()
            .map(|(name, label)| Select {
                name,
                label,
                choices: select(name, "choice-any", &|value| match name {
                    "accessibility" => t.accessibility(value),
                    "setting" => value
                        .parse::<Setting>()
                        .map_or_else(|_unknown| value.to_owned(), |word| t.setting(word)),
                    "enrolment" => value
                        .parse::<Enrolment>()
                        .map_or_else(|_unknown| value.to_owned(), |word| t.enrolment(word)),
                    "time" => t.get(&format!("time-{value}")),
                    "skill" => names.skill(value).unwrap_or_default().to_owned(),
                    _ => value.to_owned(),
                }),
            })
            .map(|mut select| {
                // A skill without a name says nothing to anybody.
                select
                    .choices
                    .retain(|choice| !choice.label.is_empty() || choice.checked);
                select
            })
            .filter(|select| select.choices.len() > 1)
            .collect(),
        sorts: sorts(query, visitor),
        age: field("age", asked.one("age").to_owned()),
        free: tick("free", "search-free"),
        online: tick("online", "search-online"),
        kept: kept(asked),
        open: !told.0.is_empty() || asked.pairs().any(|(name, _)| DETAILS.contains(&name)),
    }
}

/// What sorts of suggestions are called, for the script that shows them.
fn suggest_types(t: &Translator) -> String {
    let sorts = [
        "opportunity",
        "playlist",
        "organisation",
        "skill",
        "occupation",
        "place",
    ];
    let words = sorts.map(|sort| (sort.to_owned(), t.get(&format!("suggest-{sort}")).into()));
    let words: serde_json::Map<String, serde_json::Value> = words.into_iter().collect();
    serde_json::Value::from(words).to_string()
}

fn choice(t: &Translator, value: String, label: String, checked: bool, count: i64) -> Choice {
    Choice {
        value,
        label,
        checked,
        count: if count > 0 {
            t.count(count)
        } else {
            String::new()
        },
    }
}

/// Every kind that something has; all of them while there is nothing at all.
fn kinds(asked: &Asked, counts: &Counts<'_>, visitor: &Visitor) -> Vec<Choice> {
    let nothing = counts.of("kind").is_empty();
    Kind::ALL
        .iter()
        .map(|&kind| {
            let word = kind.to_string();
            let checked = asked.has("kind", &word);
            let count = counts.one("kind", &word);
            choice(&visitor.t, word, visitor.t.kind(kind), checked, count)
        })
        .filter(|choice| nothing || choice.checked || !choice.count.is_empty())
        .collect()
}

/// Any time, then the times that a word says; each takes the place of the days that are set.
fn whens(asked: &Asked, t: &Translator) -> Vec<Choice> {
    let chosen = asked.one("when");
    let days = !asked.one("from").is_empty() || !asked.one("to").is_empty();
    let any = choice(
        t,
        String::new(),
        t.get(if days { "when-days" } else { "when-any" }),
        chosen.is_empty(),
        0,
    );
    let words = When::ALL.iter().map(|when| {
        let label = t.get(&format!("when-{when}"));
        choice(t, when.to_string(), label, chosen == when.as_str(), 0)
    });
    std::iter::once(any).chain(words).collect()
}

/// Within how many days enrolment closes.
fn closing(asked: &Asked, t: &Translator) -> Vec<Choice> {
    let chosen = asked.one("closing");
    let mut days = vec!["3", "7", "14"];
    if !chosen.is_empty() && !days.contains(&chosen) {
        days.push(chosen);
    }
    let any = choice(t, String::new(), t.get("choice-any"), chosen.is_empty(), 0);
    let days = days.into_iter().filter_map(|day| {
        let n: i64 = day.parse().ok()?;
        let label = t.with("filter-closing", [("n", n.into())]);
        Some(choice(t, day.to_owned(), label, chosen == day, 0))
    });
    std::iter::once(any).chain(days).collect()
}

/// The place that is asked for, or what was typed that is none.
fn place(asked: &Asked, visitor: &Visitor) -> String {
    match asked.one(asked::PLACE) {
        "" => asked::place_of(asked.one("near"), visitor),
        unknown => unknown.to_owned(),
    }
}

/// How far around a place.
fn radius(asked: &Asked, t: &Translator) -> Vec<Choice> {
    let usual = gazetteer::AROUND.to_string();
    let chosen = match (asked.one("near"), asked.one("radius")) {
        ("", "") => usual.as_str(),
        (_, radius) => radius,
    };
    let mut steps: Vec<&str> = asked::STEPS.to_vec();
    // Another one comes from an address; a point may have none, which is any.
    let is_other = chosen.is_empty() || chosen.parse::<f64>().is_ok();
    if is_other && !steps.contains(&chosen) {
        steps.push(chosen);
    }
    let steps = steps.into_iter().map(|step| {
        let any = || t.get("choice-any");
        let label = step
            .parse()
            .map_or_else(|_none| any(), |far| t.distance(far));
        // What is usual needs no word in the address, while there is no place.
        let is_usual = asked.one("near").is_empty() && step == usual;
        let value = if is_usual { "" } else { step };
        choice(t, value.to_owned(), label, chosen == step, 0)
    });
    steps.collect()
}

/// Everywhere, then only here, then the others.
fn territories(mut choices: Vec<Choice>, visitor: &Visitor) -> Vec<Choice> {
    let ours = visitor.territory.url.host().to_string();
    let found = choices.iter().position(|choice| choice.value == ours);
    let mut here = match found {
        Some(position) => choices.remove(position),
        None => choice(&visitor.t, ours, String::new(), false, 0),
    };
    here.label = visitor.t.get("choice-here");
    choices.insert(1, here);
    choices
}

/// The orders that make sense for this search.
fn sorts(query: &SearchQuery, visitor: &Visitor) -> Vec<Choice> {
    let words = !query.words.trim().is_empty();
    let usual = if words { Sort::Relevance } else { Sort::Date };
    let chosen = query.sort.unwrap_or(usual);
    Sort::ALL
        .iter()
        .filter(|sort| match sort {
            Sort::Relevance => words,
            Sort::Distance => query.near.is_some(),
            Sort::Date | Sort::New => true,
        })
        .map(|&sort| {
            // The usual order needs no word in the address.
            let value = if sort == usual {
                String::new()
            } else {
                sort.to_string()
            };
            let label = visitor.t.get(&format!("sort-{sort}"));
            choice(&visitor.t, value, label, sort == chosen, 0)
        })
        .collect()
}

/// What the form sends along unseen: filters without a control, and values that a select, which
/// sends one, would lose.
fn kept(asked: &Asked) -> Vec<Choice> {
    let mut seen: Vec<&str> = Vec::new();
    asked
        .pairs()
        .filter(|(name, value)| {
            let unseen =
                KEPT.contains(name) || (matches!(*name, "free" | "online") && *value == "false");
            let first = !seen.contains(name);
            seen.push(name);
            let one_of_several = !first && !matches!(*name, "kind") && !unseen;
            unseen || one_of_several
        })
        .map(|(name, value)| Choice {
            value: value.to_owned(),
            label: name.to_owned(),
            checked: true,
            ..Choice::default()
        })
        .collect()
}

/// The day of a date or a time, as the control wants it.
fn day_of(text: &str) -> String {
    text.chars().take(10).collect()
}
