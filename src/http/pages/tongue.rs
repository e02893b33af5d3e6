//! What languages call themselves, so that whoever reads one finds it.

use crate::domain::LanguageTag;

/// Languages of Europe and of its neighbours' newcomers, by their primary tag or by tag and
/// script (names of the Unicode CLDR, first letter upper case).
const NAMES: &[(&str, &str)] = &[
    ("ar", "العربية"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bs", "Bosanski"),
    ("ca", "Català"),
    ("cs", "Čeština"),
    ("cy", "Cymraeg"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("eu", "Euskara"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fr", "Français"),
    ("fy", "Frysk"),
    ("ga", "Gaeilge"),
    ("gl", "Galego"),
    ("he", "עברית"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ka", "ქართული"),
    ("lb", "Lëtzebuergesch"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("mt", "Malti"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("nn", "Norsk nynorsk"),
    ("no", "Norsk"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("se", "Davvisámegiella"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sr-Cyrl", "Српски"),
    ("sr-Latn", "Srpski"),
    ("sv", "Svenska"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("zu", "isiZulu"),
];

/// What a language calls itself: by its whole tag, else by as much of its beginning as is known.
#[must_use]
pub fn own_name(tag: &LanguageTag) -> Option<&'static str> {
    let mut wanted = tag.as_str();
    loop {
        if let Some((_, name)) = NAMES.iter().find(|(own, _)| *own == wanted) {
            return Some(name);
        }
        (wanted, _) = wanted.rsplit_once('-')?;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_language_is_called_as_its_speakers_call_it() {
        for (tag, name) in [
            ("nl", Some("Nederlands")),
            ("nl-BE", Some("Nederlands")),
            ("sr-Latn", Some("Srpski")),
            ("sr-Latn-RS", Some("Srpski")),
            ("tlh", None),
        ] {
            assert_eq!(own_name(&tag.parse().unwrap()), name, "{tag}");
        }
    }
}
