//! Which language a reader gets.

use crate::domain::LanguageTag;

use super::Translator;

/// The languages that a browser asks for, best first (RFC 9110 section 12.5.4). What cannot be
/// read, `*` and what has quality 0 are left out; at most 20 are read.
#[must_use]
pub fn accepted(header: &str) -> Vec<LanguageTag> {
    let mut ranges: Vec<(f32, LanguageTag)> = header
        .split(',')
        .take(20)
        .filter_map(|range| {
            let mut parts = range.split(';');
            let tag = parts.next()?.trim().parse().ok()?;
            let quality = parts
                .find_map(|part| part.trim().strip_prefix("q=")?.trim().parse::<f32>().ok())
                .unwrap_or(1.0);
            (quality > 0.0).then_some((quality, tag))
        })
        .collect();
    ranges.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    ranges.into_iter().map(|(_, tag)| tag).collect()
}

/// The first of the `wanted` languages that is `offered`: the same tag, else the same language in
/// another region or script.
#[must_use]
pub fn nearest(wanted: &[LanguageTag], offered: &[LanguageTag]) -> Option<LanguageTag> {
    wanted.iter().find_map(|tag| {
        offered
            .iter()
            .find(|own| *own == tag)
            .or_else(|| offered.iter().find(|own| own.primary() == tag.primary()))
            .cloned()
    })
}

/// The territory's own languages of the pages, in its order: those that have a file of messages, and
/// their variants in easy words, in which its things may be told; English when there is none.
#[must_use]
pub fn own(territory: &[LanguageTag]) -> Vec<LanguageTag> {
    let translated = Translator::languages();
    let mut own: Vec<LanguageTag> = Vec::new();
    for tag in territory {
        let known = nearest(&[tag.full()], &translated);
        let known = known.map(|known| if tag.is_easy() { tag.clone() } else { known });
        own.extend(known.filter(|known| !own.contains(known)));
    }
    if own.is_empty() {
        own.push(LanguageTag::english());
    }
    own
}

/// The languages of the pages: the territory's own, then every other that has a file of messages,
/// by its tag, for who comes from elsewhere.
#[must_use]
pub fn offered(territory: &[LanguageTag]) -> Vec<LanguageTag> {
    let mut offered = own(territory);
    let translated = Translator::languages().into_iter();
    let others: Vec<LanguageTag> = translated.filter(|tag| !offered.contains(tag)).collect();
    offered.extend(others);
    offered
}

/// The translator for a reader: what was chosen (cookie or account), else what the browser asks
/// for (`Accept-Language`), else the territory's first language.
#[must_use]
pub fn translator(
    chosen: Option<&LanguageTag>,
    accept: Option<&str>,
    territory: &[LanguageTag],
) -> Translator {
    let offered = offered(territory);
    let tag = nearest(&asked(chosen, accept), &offered)
        .or_else(|| offered.first().cloned())
        .unwrap_or_else(LanguageTag::english);
    Translator::new(&tag)
}

/// The languages in which a reader wants authors' texts, best first: the chosen one, the
/// browser's, the territory's. For [`crate::domain::LanguageMap::pick`].
#[must_use]
pub fn wanted(
    chosen: Option<&LanguageTag>,
    accept: Option<&str>,
    territory: &[LanguageTag],
) -> Vec<LanguageTag> {
    let mut wanted = Vec::new();
    for tag in asked(chosen, accept)
        .into_iter()
        .chain(territory.iter().cloned())
    {
        if !wanted.contains(&tag) {
            wanted.push(tag);
        }
    }
    wanted
}

fn asked(chosen: Option<&LanguageTag>, accept: Option<&str>) -> Vec<LanguageTag> {
    chosen
        .cloned()
        .into_iter()
        .chain(accept.map(accepted).unwrap_or_default())
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn tags(list: &[&str]) -> Vec<LanguageTag> {
        list.iter().map(|tag| tag.parse().unwrap()).collect()
    }

    #[test]
    fn the_browsers_order_is_that_of_its_weights() {
        let header = "en;q=0.5, lt-LT , *;q=0.1, fr;q=0, nonsense!!, nl; q=0.8";
        assert_eq!(accepted(header), tags(&["lt-LT", "nl", "en"]));
        assert_eq!(accepted(""), tags(&[]));
        assert_eq!(accepted(&"en,".repeat(100_000)).len(), 20);
    }

    #[test]
    fn a_choice_beats_the_browser_and_the_browser_the_territory() {
        let territory = tags(&["lt", "en"]);
        let language = |chosen: Option<&str>, accept| {
            let chosen = chosen.map(|tag| tag.parse().unwrap());
            translator(chosen.as_ref(), accept, &territory)
                .language()
                .to_string()
        };
        assert_eq!(language(Some("en"), Some("lt")), "en");
        assert_eq!(language(None, Some("en-GB")), "en");
        assert_eq!(language(None, Some("zu")), "lt");
        assert_eq!(language(None, Some("fi")), "fi", "who comes from elsewhere");
        assert_eq!(language(None, None), "lt");
    }

    #[test]
    fn pages_come_in_the_territorys_languages_or_in_english() {
        assert_eq!(own(&tags(&["lt"])), tags(&["lt"]));
        assert_eq!(own(&tags(&["zu", "lt-LT", "lt"])), tags(&["lt"]));
        assert_eq!(own(&tags(&["zu"])), tags(&["en"]));
        let easy = tags(&["lt-x-simple", "lt", "zu-x-simple"]);
        assert_eq!(own(&easy), tags(&["lt-x-simple", "lt"]));
        let offered = offered(&easy);
        assert_eq!(offered[..3], tags(&["lt-x-simple", "lt", "en"]));
        assert_eq!(
            offered.len(),
            Translator::languages().len() + 1,
            "each once"
        );
    }

    #[test]
    fn a_reader_of_easy_words_gets_the_pages_in_her_language() {
        let chosen = "lt-x-simple".parse().unwrap();
        let territory = tags(&["en", "lt-x-simple"]);
        assert_eq!(
            translator(Some(&chosen), None, &territory)
                .language()
                .as_str(),
            "lt"
        );
        assert_eq!(
            wanted(Some(&chosen), None, &territory),
            tags(&["lt-x-simple", "en"])
        );
    }

    #[test]
    fn texts_of_authors_come_in_any_language_the_reader_knows() {
        let chosen = "lt".parse().unwrap();
        let wanted = wanted(Some(&chosen), Some("nl, en;q=0.5"), &tags(&["lt", "en"]));
        assert_eq!(wanted, tags(&["lt", "nl", "en"]));
    }
}
