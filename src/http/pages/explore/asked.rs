//! What an address of Explore asks, and the addresses that ask a little more or less.

use chrono_tz::Tz;
use url::form_urlencoded;

use crate::{
    domain::{ProblemCode, Problems, limit},
    http::{
        api::search_query,
        gazetteer,
        pages::{view::Paging, visitor::Visitor},
        query::Parameters,
    },
};

pub use crate::http::api::search_query::Question;

/// Parameters that may have several values (contract.md section 4, `search`).
const LISTS: &[&str] = &[
    "kind",
    "category",
    "skill",
    "language",
    "group",
    "setting",
    "accessibility",
    "enrolment",
    "time",
    "territory",
    "type",
];
/// The name of a place, as it is typed: [`Asked`] has the point for it.
pub const PLACE: &str = "place";
/// How many kilometres around a place are looked at, when nothing is said.
pub const AROUND: &str = "25";
/// Parameters that have one.
const SINGLE: &[&str] = &[
    "q",
    "bbox",
    "near",
    "radius",
    "from",
    "to",
    "when",
    "age",
    "free",
    "online",
    "closing",
    "organisation",
    "sort",
];
/// The last page that is looked up: nobody reads further, and each costs more than the one before.
const LAST_PAGE: u32 = 500;

/// A search as it stands in the address: names and values, one value a pair. What is empty or no
/// filter of ours (a marketing tag, `lang`) is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pairs: Vec<(&'static str, String)>,
    /// From 1.
    pub page: u32,
    /// The page that is asked: `/`, or `/map`.
    pub path: &'static str,
}

impl Asked {
    /// Reads a query of a page.
    #[must_use]
    pub fn read(path: &'static str, query: Option<&str>) -> Self {
        let mut asked = Self {
            pairs: Vec::new(),
            page: 1,
            path,
        };
        for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            if name == "page" {
                let page = value.parse().unwrap_or(1);
                asked.page = page.clamp(1, LAST_PAGE);
            } else if let Some(&name) = LISTS.iter().find(|own| **own == name) {
                let values = value.split(',').map(str::trim);
                for value in values.filter(|value| !value.is_empty()) {
                    asked.add(name, value);
                }
            } else if let Some(&name) = SINGLE.iter().find(|own| **own == name)
                && !value.trim().is_empty()
            {
                asked.add(name, value.trim());
            }
        }
        asked.go_to(query.unwrap_or_default());
        // A form sends both, and the word stands above the days.
        if !asked.one("when").is_empty() {
            asked
                .pairs
                .retain(|(name, _)| !matches!(*name, "from" | "to"));
        }
        asked
    }

    /// Finds the place that was typed. A form sends it beside the point that it stood for; another
    /// place stands for another point, and none for none.
    fn go_to(&mut self, query: &str) {
        let mut typed = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == PLACE);
        let typed = typed.next().map(|(_, place)| place.trim().to_owned());
        let near = self.one("near").to_owned();
        if let Some(typed) = typed.filter(|typed| !is_place(&near, typed)) {
            self.pairs.retain(|(name, _)| *name != "near");
            match gazetteer::named(&typed) {
                Some(place) => {
                    let point = format!("{},{}", place.latitude, place.longitude);
                    self.pairs.push(("near", point));
                    if self.one("radius").is_empty() {
                        self.pairs.push(("radius", AROUND.to_owned()));
                    }
                }
                None if typed.is_empty() => {}
                None => self.pairs.push((PLACE, typed)),
            }
        }
        // The form always has a distance; without a point it is none.
        if self.one("near").is_empty() {
            self.pairs.retain(|(name, value)| {
                *name != "radius" && (*name, value.as_str()) != ("sort", "distance")
            });
        }
    }

    fn add(&mut self, name: &'static str, value: &str) {
        if !self.has(name, value) {
            self.pairs.push((name, value.to_owned()));
        }
    }

    /// The question that the lists understand.
    ///
    /// # Errors
    /// Everything that cannot be read.
    pub fn question(&self, zone: Tz) -> Result<Question, Problems> {
        let mut parameters = Parameters::read(Some(&encode(&self.pairs)));
        let question = search_query::read(&mut parameters, zone);
        // Whatever stands there still is no place.
        if parameters.text(PLACE, limit::LINE).is_some() {
            parameters.problem(PLACE, ProblemCode::DoesNotExist);
        }
        match parameters.finish() {
            Ok(()) => Ok(question),
            Err(problem) => Err(Problems(problem.errors().to_vec())),
        }
    }

    /// Names and values, in the order of the address.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.pairs
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
    }

    /// The value of a parameter that has one; empty when it is not asked for.
    #[must_use]
    pub fn one(&self, name: &str) -> &str {
        let mut values = self.pairs().filter(|(own, _)| *own == name);
        values.next().map_or("", |(_, value)| value)
    }

    /// Whether a filter has this value.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.pairs().any(|pair| pair == (name, value))
    }

    /// The address without one value of one filter, from the first page on.
    #[must_use]
    pub fn without(&self, name: &str, value: &str) -> String {
        let mut pairs = self.pairs.clone();
        pairs.retain(|(own, asked)| (*own, asked.as_str()) != (name, value));
        if name == "near" {
            let follows = |name: &str, value: &str| name == "radius" || value == "distance";
            pairs.retain(|(name, value)| !follows(name, value));
        }
        address(self.path, &pairs, 1)
    }

    /// The address with a filter's one value in the place of what it has.
    #[must_use]
    pub fn with(&self, name: &'static str, value: String) -> String {
        let mut pairs = self.pairs.clone();
        pairs.retain(|(own, _)| *own != name);
        pairs.push((name, value));
        address(self.path, &pairs, 1)
    }

    /// The same search on another page.
    #[must_use]
    pub fn on(&self, path: &str) -> String {
        address(path, &self.pairs, 1)
    }

    /// The search as the query of an address, without `?`.
    #[must_use]
    pub fn query(&self) -> String {
        encode(&self.pairs)
    }

    /// The address of the tiles of what is found, with `{z}`, `{x}` and `{y}`: the map shows what
    /// lies around a box, too, and has no order.
    #[must_use]
    pub fn tiles(&self) -> String {
        let mut pairs = self.pairs.clone();
        pairs.retain(|(name, _)| !matches!(*name, "bbox" | "sort"));
        if self.one("type").is_empty() {
            pairs.push(("type", "opportunity".to_owned()));
        }
        format!("/tiles/{{z}}/{{x}}/{{y}}.mvt?{}", encode(&pairs))
    }

    /// The same search inside another site's page: `list` or `map`.
    #[must_use]
    pub fn embed(&self, show: &str) -> String {
        let mut pairs = self.pairs.clone();
        pairs.push(("show", show.to_owned()));
        address("/embed", &pairs, 1)
    }

    /// The address of the whole result in another form: `ics`, `rss`, `csv`, `geojson`.
    #[must_use]
    pub fn form(&self, form: &str) -> String {
        let query = encode(&self.pairs);
        match query.as_str() {
            "" => format!("/opportunities.{form}"),
            query => format!("/opportunities.{form}?{query}"),
        }
    }

    /// The ways to the pages before and after, of `total` results.
    #[must_use]
    pub fn paging(&self, total: i64, rows: u32) -> Paging {
        let shown = i64::from(self.page) * i64::from(rows);
        let next = shown < total && self.page < LAST_PAGE;
        Paging {
            previous: (self.page > 1).then(|| address(self.path, &self.pairs, self.page - 1)),
            next: next.then(|| address(self.path, &self.pairs, self.page + 1)),
        }
    }
}

/// Whether a name is that of a point, as [`place_of`] says it.
fn is_place(near: &str, name: &str) -> bool {
    let point = point_of(near);
    let known = point.and_then(gazetteer::at);
    !near.is_empty() && (near == name || known.is_some_and(|place| place.is_called(name)))
}

fn point_of(near: &str) -> Option<(f64, f64)> {
    let (latitude, longitude) = near.split_once(',')?;
    Some((
        latitude.trim().parse().ok()?,
        longitude.trim().parse().ok()?,
    ))
}

/// What a point is called: the place that it is in, else its degrees. Empty for none.
#[must_use]
pub fn place_of(near: &str, visitor: &Visitor) -> String {
    match point_of(near).and_then(gazetteer::at) {
        Some(place) => visitor.line(&place.name).text,
        None => near.to_owned(),
    }
}

fn encode(pairs: &[(&'static str, String)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

fn address(path: &str, pairs: &[(&'static str, String)], page: u32) -> String {
    let mut query = encode(pairs);
    if page > 1 {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(&format!("page={page}"));
    }
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{query}")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn asked(query: &str) -> Asked {
        Asked::read("/", Some(query))
    }

    #[test]
    fn filters_are_read_one_by_one_and_the_rest_is_left_out() {
        let asked = asked("q=+robot+&kind=workshop,course&kind=course&from=&utm_source=x&page=3");
        let pairs: Vec<_> = asked.pairs().collect();
        assert_eq!(
            pairs,
            [("q", "robot"), ("kind", "workshop"), ("kind", "course")]
        );
        assert_eq!(asked.page, 3);
        assert!(asked.has("kind", "course") && !asked.has("kind", "event"));
        assert_eq!((asked.one("q"), asked.one("to")), ("robot", ""));
    }

    #[test]
    fn an_address_without_a_filter_keeps_the_others_and_begins_anew() {
        let asked = asked("kind=workshop&kind=course&q=a+b&page=2");
        assert_eq!(asked.without("kind", "workshop"), "/?kind=course&q=a+b");
        let near = Asked::read("/", Some("near=54.7,25.3&radius=5&sort=distance&free=true"));
        assert_eq!(near.without("near", "54.7,25.3"), "/?free=true");
        assert_eq!(Asked::read("/", Some("q=a")).without("q", "a"), "/");
    }

    #[test]
    fn pages_lead_on_while_there_is_more() {
        let first = asked("q=a").paging(41, 20);
        assert_eq!(
            (first.previous, first.next.as_deref()),
            (None, Some("/?q=a&page=2"))
        );
        let last = asked("q=a&page=3").paging(41, 20);
        assert_eq!(
            (last.previous.as_deref(), last.next),
            (Some("/?q=a&page=2"), None)
        );
        assert_eq!(
            asked("page=2").paging(41, 20).previous.as_deref(),
            Some("/")
        );
        for odd in ["page=0", "page=-1", "page=x"] {
            assert_eq!(asked(odd).page, 1, "{odd}");
        }
        assert_eq!(asked("page=4000000000").page, LAST_PAGE);
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let ask = |query: &str| asked(query).question(Tz::UTC);
        let wrong = |query: &str| ask(query).unwrap_err().0.first().unwrap().pointer.clone();
        assert_eq!(wrong("kind=party"), "/kind");
        assert_eq!(wrong("from=yesterday"), "/from");
        assert_eq!(wrong("from=2026-12-05&to=2026-12-01"), "/to");
        assert!(ask("kind=workshop&from=2026-12-05&fbclid=x&lang=lt").is_ok());
    }
}
