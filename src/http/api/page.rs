//! Pages of a list: the envelope, and the cursors that lead from one to the next.

use std::{fmt::Display, str::FromStr};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Serialize;
use url::{Url, form_urlencoded};
use utoipa::ToSchema;

use crate::{domain::document::ProblemCode, http::query::Parameters};

/// Most entries of one page, except for the operator's views of federation.
pub const MOST: u32 = 100;
/// Entries of a page when nobody says how many.
pub const DEFAULT: u32 = 20;

/// How many entries a list has in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Total {
    /// The number.
    #[schema(minimum = 0)]
    pub value: i64,
    /// Whether it was counted; else it is at least that many.
    pub exact: bool,
}

/// One page of a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Page<T> {
    /// Its entries.
    pub items: Vec<T>,
    /// How many there are on all pages.
    pub total: Total,
    /// Address of the next page; null on the last one.
    #[schema(format = Uri, required)]
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// The only page of a list without entries.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            items: Vec::new(),
            total: Total {
                value: 0,
                exact: true,
            },
            next: None,
        }
    }

    /// The only page of a list that is told whole.
    #[must_use]
    pub fn whole(items: Vec<T>) -> Self {
        Self {
            total: Total {
                value: i64::try_from(items.len()).unwrap_or(i64::MAX),
                exact: true,
            },
            items,
            next: None,
        }
    }

    /// Makes a page of what was loaded with one entry more than the page holds: when that one is
    /// there, there is a next page, which begins after the cursor of the last entry shown.
    #[must_use]
    pub fn of<K: Display>(
        mut loaded: Vec<T>,
        total: i64,
        asked: &Asked<K>,
        key: impl FnOnce(&T) -> K,
    ) -> Self {
        let most = usize::try_from(asked.limit).unwrap_or(usize::MAX);
        let more = loaded.len() > most;
        loaded.truncate(most);
        let next = loaded
            .last()
            .filter(|_| more)
            .map(|last| asked.next(&key(last)));
        Self {
            items: loaded,
            total: Total {
                value: total,
                exact: true,
            },
            next,
        }
    }

    /// The same page with its entries as the API shows them.
    #[must_use]
    pub fn map<U>(self, show: impl FnMut(T) -> U) -> Page<U> {
        Page {
            items: self.items.into_iter().map(show).collect(),
            total: self.total,
            next: self.next,
        }
    }

    /// The same page with its entries as the API shows them, when showing may fail.
    ///
    /// # Errors
    /// The first failure.
    pub fn try_map<U, E>(self, show: impl FnMut(T) -> Result<U, E>) -> Result<Page<U>, E> {
        Ok(Page {
            items: self.items.into_iter().map(show).collect::<Result<_, E>>()?,
            total: self.total,
            next: self.next,
        })
    }
}

/// What is wrong with a cursor that this list did not give.
#[must_use]
pub fn not_a_cursor() -> ProblemCode {
    ProblemCode::Malformed("is not a cursor of this list".to_owned())
}

/// Which page of which list was asked for; `K` is what the list is ordered by.
#[derive(Debug, Clone)]
pub struct Asked<K> {
    /// How many entries it holds at most.
    pub limit: u32,
    /// The key after which it begins; nothing for the first page.
    pub after: Option<K>,
    family: &'static str,
    address: Url,
}

impl<K: FromStr + Display> Asked<K> {
    /// Reads `limit` and `cursor` of a request to `address`, which has its query. A cursor works
    /// only for the family of lists that it was made for.
    #[must_use]
    pub fn read(
        parameters: &mut Parameters,
        address: Url,
        family: &'static str,
        most: u32,
    ) -> Self {
        Self {
            limit: parameters.limit(DEFAULT, most),
            after: parameters.one("cursor", |cursor| {
                decode(family, cursor)
                    .and_then(|key| key.parse().ok())
                    .ok_or_else(not_a_cursor)
            }),
            family,
            address,
        }
    }

    /// How many to load to know whether there is more.
    #[must_use]
    pub fn load(&self) -> i64 {
        i64::from(self.limit) + 1
    }
}

impl<K: Display> Asked<K> {
    /// Address of the page that begins after `key`.
    #[must_use]
    pub fn next(&self, key: &K) -> String {
        let cursor = encode(self.family, &key.to_string());
        let mut url = self.address.clone();
        let query = url.query().unwrap_or_default().as_bytes();
        let kept = form_urlencoded::parse(query).filter(|(name, _)| name != "cursor");
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(kept)
            .append_pair("cursor", &cursor)
            .finish();
        url.set_query(Some(&query));
        url.to_string()
    }
}

/// Makes a cursor: opaque to callers.
fn encode(family: &str, key: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{family}\n{key}"))
}

fn decode(family: &str, cursor: &str) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (own, key) = text.split_once('\n')?;
    (own == family && !key.contains('\0')).then(|| key.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(query: &str) -> Result<Asked<u32>, crate::http::Problem> {
        let mut parameters = Parameters::read(Some(query));
        let address = format!("https://vilnius.example/api/v1/things?{query}");
        let address = Url::parse(&address).unwrap();
        let asked = Asked::read(&mut parameters, address, "things", MOST);
        parameters.parsed::<String>("q");
        parameters.finish().map(|()| asked)
    }

    #[test]
    fn pages_follow_each_other_to_the_end() {
        let first = read("limit=2&q=a+b%26c").unwrap();
        let page = Page::of(vec![9, 8, 7], 3, &first, |n| *n);
        assert_eq!(page.items, [9, 8]);
        let next = page.next.unwrap();
        assert!(
            next.starts_with("https://vilnius.example/api/v1/things?limit=2&q=a+b%26c&cursor=")
        );
        let second = read(next.split_once('?').unwrap().1).unwrap();
        assert_eq!(second.after, Some(8));
        assert_eq!(Page::of(vec![7], 3, &second, |n| *n).next, None);
    }

    #[test]
    fn a_cursor_of_another_list_or_of_nobody_is_refused() {
        for cursor in [
            encode("other", "1"),
            encode("things", "one"),
            "!!".to_owned(),
            "AAAA".to_owned(),
        ] {
            assert!(read(&format!("cursor={cursor}")).is_err(), "{cursor}");
        }
    }
}
