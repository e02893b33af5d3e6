//! How long texts and lists may be (security.md, A52).

use super::{
    LanguageMap, LanguageTag,
    document::{ProblemCode, Problems},
};

/// Most characters of a name.
pub const NAME: usize = 300;
/// Most characters of what somebody wants to be called.
pub const NICKNAME: usize = 60;
/// Most characters of a summary.
pub const SUMMARY: usize = 1_000;
/// Most characters of a long text.
pub const CONTENT: usize = 50_000;
/// Most languages of one text.
pub const LANGUAGES: usize = 30;
/// Most entries of a list of words, addresses or contacts.
pub const ENTRIES: usize = 50;
/// Most characters of one word or line.
pub const LINE: usize = 500;
/// Most bytes of the query of an address.
pub const QUERY: usize = 2_000;
/// Most steps of a playlist.
pub const STEPS: usize = 200;

/// Notes what nobody can be called. It stands in letters to people who have not asked for them, so
/// it is one short line, and no address to go to.
pub fn check_nickname(name: &str, pointer: &str, problems: &mut Problems) {
    let name = name.trim();
    problems.add_if(name.is_empty(), pointer, ProblemCode::Required);
    let is_long = name.chars().count() > NICKNAME;
    problems.add_if(is_long, pointer, ProblemCode::TooLong(NICKNAME));
    let is_name = !name.chars().any(char::is_control) && !name.contains(['/', '\\', '@', '<']);
    let is_site = name.to_lowercase().contains("www.");
    problems.add_if(
        !is_name || is_site,
        pointer,
        ProblemCode::Malformed("must be a name, without addresses".to_owned()),
    );
}

/// Notes texts that are too long, and too many languages.
pub fn check_map(map: &LanguageMap, pointer: &str, most: usize, problems: &mut Problems) {
    problems.add_if(
        map.0.len() > LANGUAGES,
        pointer,
        ProblemCode::TooMany(LANGUAGES),
    );
    for (tag, text) in &map.0 {
        problems.add_if(
            text.chars().count() > most,
            format!("{pointer}/{tag}"),
            ProblemCode::TooLong(most),
        );
    }
}

/// Notes a list with too many entries or an entry that is too long.
pub fn check_list<T: AsRef<str>>(list: &[T], pointer: &str, problems: &mut Problems) {
    problems.add_if(list.len() > ENTRIES, pointer, ProblemCode::TooMany(ENTRIES));
    for (n, entry) in list.iter().enumerate() {
        check_line(Some(entry.as_ref()), &format!("{pointer}/{n}"), problems);
    }
}

/// Notes languages that nobody knows.
pub fn check_languages(list: &[LanguageTag], pointer: &str, problems: &mut Problems) {
    for (n, tag) in list.iter().enumerate() {
        problems.add_if(
            !tag.is_known(),
            format!("{pointer}/{n}"),
            ProblemCode::Malformed("is no language of ISO 639".to_owned()),
        );
    }
}

/// Notes a name of a person or a token that is too long or cannot be stored.
pub fn check_name(name: &str, problems: &mut Problems) {
    problems.add_if(name.contains('\0'), "/name", ProblemCode::Nul);
    problems.add_if(
        name.chars().count() > NAME,
        "/name",
        ProblemCode::TooLong(NAME),
    );
}

/// Notes a line that is too long.
pub fn check_line(line: Option<&str>, pointer: &str, problems: &mut Problems) {
    let Some(line) = line else { return };
    problems.add_if(
        line.chars().count() > LINE,
        pointer,
        ProblemCode::TooLong(LINE),
    );
}
