//! What languages call themselves, so that whoever reads one finds it.

use crate::{domain::LanguageTag, text::Translator};

/// Languages of Europe and of its neighbours' newcomers, by their primary tag or by tag and
/// script (names of the Unicode CLDR, first letter upper case).
const NAMES: &[(&str, &str)] = &[
    ("af", "Afrikaans"),
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
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ka", "ქართული"),
    ("ku", "Kurdî"),
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
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("rom", "Romani"),
    ("ru", "Русский"),
    ("se", "Davvisámegiella"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sr-Cyrl", "Српски"),
    ("sr-Latn", "Srpski"),
    ("st", "Sesotho"),
    ("sv", "Svenska"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("xh", "isiXhosa"),
    ("zh", "中文"),
    ("zu", "isiZulu"),
];

/// What a language calls itself; its tag when that is not known. A variant in easy words says so in
/// its own words.
#[must_use]
pub fn own_name(tag: &LanguageTag) -> String {
    let full = tag.full();
    let t = Translator::new(&full);
    let name = match known(&full) {
        _ if *t.language() == full => t.get("language-self"),
        Some(name) => name.to_owned(),
        None => full.to_string(),
    };
    if tag.is_easy() {
        return t.with("language-easy", [("language", name.into())]);
    }
    name
}

/// By its whole tag, else by as much of its beginning as is known.
fn known(tag: &LanguageTag) -> Option<&'static str> {
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
            assert_eq!(known(&tag.parse().unwrap()), name, "{tag}");
        }
        assert_eq!(own_name(&"tlh".parse().unwrap()), "tlh");
        assert_eq!(
            own_name(&"lt-x-simple".parse().unwrap()),
            "Lietuvių, lengvai suprantama"
        );
    }
}
