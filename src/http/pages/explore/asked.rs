//! What an address of Explore asks, and the addresses that ask a little more or less.

use chrono_tz::Tz;
use url::form_urlencoded;

use crate::{
    domain::{ProblemCode, Problems, limit},
    http::{
        api::search_query,
        gazetteer,
        here::own_area,
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
/// Distances that the form offers, in kilometres.
pub const STEPS: [&str; 7] = ["1", "2", "5", "10", "25", "50", "100"];
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
        asked.read_place(query.unwrap_or_default());
        // A form sends both, and the word stands above the days.
        if !asked.one("when").is_empty() {
            asked
                .pairs
                .retain(|(name, _)| !matches!(*name, "from" | "to"));
        }
        asked
    }

    /// Reads the place that was typed. A form sends it beside the point that it stood for; another
    /// place, or none, takes that point away, and a place also the part of the map.
    fn read_place(&mut self, query: &str) {
        let mut typed = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == PLACE);
        if let Some((_, typed)) = typed.next()
            && !is_place(self.one("near"), typed.trim())
        {
            let typed = typed.trim();
            let box_too = !typed.is_empty();
            self.pairs
                .retain(|(name, _)| *name != "near" && !(box_too && *name == "bbox"));
            if !typed.is_empty() {
                self.pairs.push((PLACE, typed.to_owned()));
            }
        }
        // The form has a distance also while there is no place, and perhaps the order by it.
        let is_step = STEPS.contains(&self.one("radius"));
        if is_step && self.one("near").is_empty() && self.one(PLACE).is_empty() {
            self.pairs.retain(|(name, value)| {
                *name != "radius" && (*name, value.as_str()) != ("sort", "distance")
            });
        }
    }

    /// Finds the place that was typed: then the search is near it. One that nobody knows stays.
    pub fn go_to_place(&mut self, visitor: &Visitor) {
        let typed = self.one(PLACE);
        if typed.is_empty() {
            return;
        }
        let around = own_area(&visitor.discovery, &visitor.territory, visitor.now);
        if let Some(place) = gazetteer::named(typed, around) {
            self.pairs.retain(|(name, _)| *name != PLACE);
            let point = format!("{},{}", place.latitude, place.longitude);
            self.pairs.push(("near", point));
            if self.one("radius").is_empty() {
                self.pairs.push(("radius", gazetteer::AROUND.to_string()));
            }
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
            // Nor is there a point, then, that the rest could need.
            let mut problems = Problems::default();
            problems.add(format!("/{PLACE}"), ProblemCode::DoesNotExist);
            return Err(problems);
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

    /// The same search; a page that lies behind the last of `total` results is the last.
    #[must_use]
    pub fn not_beyond(&self, total: i64, rows: u32) -> Self {
        let last = u32::try_from(total).unwrap_or(u32::MAX).div_ceil(rows);
        Self {
            page: self.page.min(last).max(1),
            ..self.clone()
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
    fn a_typed_place_takes_the_place_of_point_and_box() {
        let pairs = |query| asked(query).query();
        for (query, left) in [
            ("place=Qq&radius=5&bbox=1,2,3,4", "radius=5&place=Qq"),
            (
                "near=1,2&place=Qq&radius=5&sort=distance",
                "radius=5&sort=distance&place=Qq",
            ),
            // The point itself, as the form has it for what has no name.
            (
                "near=0.5,-30.5&place=0.5,-30.5&radius=5",
                "near=0.5%2C-30.5&radius=5",
            ),
            ("near=0.5,-30.5&radius=5", "near=0.5%2C-30.5&radius=5"),
            (
                "near=0.5,-30.5&place=&radius=5&sort=distance&bbox=1,2,3,4",
                "bbox=1%2C2%2C3%2C4",
            ),
            ("q=a&place=+&radius=25", "q=a"),
            // What is wrong is told, not dropped.
            ("place=&radius=1e400", "radius=1e400"),
            ("radius=5&sort=distance", ""),
            ("sort=distance", "sort=distance"),
        ] {
            let sorted = |text: &str| {
                let mut parts: Vec<String> = text.split('&').map(str::to_owned).collect();
                parts.sort();
                parts
            };
            assert_eq!(sorted(&pairs(query)), sorted(left), "{query}");
        }
        for wrong in ["near=NaN,1&place=x", "near=,&place=x&place=y", "place=%00"] {
            assert!(asked(wrong).question(Tz::UTC).is_err(), "{wrong}");
        }
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
