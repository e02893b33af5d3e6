//! Names that have what somebody is typing.
//!
//! What is typed is short, and much begins so: the first letters of the words of every name, up to
//! six, are terms of their own, for each type of item, so that few letters cost no more than a whole
//! word.

use tantivy::{
    DocId, DocSet as _, Searcher, TERMINATED, Term,
    columnar::Column,
    query::{BooleanQuery, EnableScoring, Query},
    schema::Field,
    tokenizer::{Token, TokenStream, Tokenizer},
};

use super::{
    Texts,
    asked::Asked,
    query::{prefix, term},
    rows::row,
    tokens::{END, cut},
    words::words,
};
use crate::domain::event::ItemType;

/// The name of its tokens in the index. It tells how many letters they have: an index with others is
/// made anew.
pub const NAME: &str = "waymark-beginnings-6";
/// The longest beginning that is a term.
const LETTERS: usize = 6;
/// Of more items than these, about so many are looked at.
const LOOKED_AT: u64 = 2_000;
/// A segment of the index with fewer documents is looked at wholly: what is new is in such ones.
const SMALL: u32 = 2_000;

/// Items of a type whose names have what is typed.
#[derive(Debug, Default)]
pub struct Beginnings {
    /// The last word stands in the name as it is typed.
    pub whole: Vec<u32>,
    /// A word of the name begins so; these may be among the others, too.
    pub begun: Vec<u32>,
    /// There are so many that only a part of them is here.
    pub is_part: bool,
}

impl Texts {
    /// Items of a type whose names have all the typed words, or words that begin so. Of many only a
    /// part, with everything that is new, unless `all` are wanted.
    ///
    /// # Errors
    /// What tantivy says: its files are damaged.
    pub fn begin(
        &self,
        asked: &Asked,
        item_type: ItemType,
        all: bool,
    ) -> tantivy::Result<Beginnings> {
        let searcher = self.reader.searcher();
        let mut begun: Vec<Box<dyn Query>> = Vec::new();
        let mut whole = Vec::new();
        let (mut most_begun, mut most_whole) = (u64::MAX, u64::MAX);
        for word in asked.words() {
            let word = cut(&word.folded);
            let short: String = word.chars().take(LETTERS).collect();
            let start = beginning(self.fields.start, item_type, &short);
            most_begun = most_begun.min(searcher.doc_freq(&start)?);
            begun.push(term(start));
            let written = Term::from_field_text(self.fields.name, &word);
            most_whole = most_begun.min(searcher.doc_freq(&written)?);
            whole = begun.iter().map(|query| query.box_clone()).collect();
            whole.push(term(written));
            if short.len() < word.len() {
                begun.push(prefix(self.fields.name, &word));
            }
        }
        if begun.is_empty() {
            return Ok(Beginnings::default());
        }
        let part = |most: u64| if all { None } else { share(most) };
        let (part_whole, part_begun) = (part(most_whole), part(most_begun));
        let numbers = self.rows.of(&searcher)?;
        let find = |query, part| {
            let query = BooleanQuery::intersection(query);
            found(&searcher, &numbers, &query, part)
        };
        Ok(Beginnings {
            whole: find(whole, part_whole)?,
            begun: find(begun, part_begun)?,
            is_part: part_whole.is_some() || part_begun.is_some(),
        })
    }
}

/// A term for the items of a type of which a word begins so.
fn beginning(field: Field, item_type: ItemType, letters: &str) -> Term {
    Term::from_field_text(field, &format!("{item_type}{END}{letters}"))
}

/// Which part of a large segment is looked at, when a query may find so many; nothing: all of it.
fn share(most: u64) -> Option<(u64, u64)> {
    (most > LOOKED_AT).then_some((LOOKED_AT, most))
}

/// What a query finds; of large segments in a last part of them.
fn found(
    searcher: &Searcher,
    numbers: &[Column<u64>],
    query: &dyn Query,
    part: Option<(u64, u64)>,
) -> tantivy::Result<Vec<u32>> {
    let weight = query.weight(EnableScoring::disabled_from_searcher(searcher))?;
    let mut found = Vec::new();
    for (segment, numbers) in searcher.segment_readers().iter().zip(numbers) {
        let from = match part {
            Some((part, of)) if segment.max_doc() > SMALL => {
                let skipped = u64::from(segment.max_doc()) * (of - part) / of;
                DocId::try_from(skipped).unwrap_or(TERMINATED)
            }
            _ => 0,
        };
        let mut documents = weight.scorer(segment, 1.0)?;
        if documents.doc() < from {
            documents.seek(from);
        }
        while documents.doc() != TERMINATED {
            let document = documents.doc();
            if !segment.is_deleted(document) {
                found.extend(row(numbers, document));
            }
            documents.advance();
        }
    }
    Ok(found)
}

/// A name as it is given to the index: what has it before it.
#[must_use]
pub fn written(item_type: ItemType, name: &str) -> String {
    format!("{item_type}{END}{name}")
}

/// The terms of a name.
#[derive(Clone, Default)]
pub struct Beginning;

impl Tokenizer for Beginning {
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        let (item_type, name) = text.split_once(END).unwrap_or(("", text));
        Stream {
            item_type,
            words: words(name)
                .map(|word| word.folded)
                .collect::<Vec<_>>()
                .into_iter(),
            word: String::new(),
            letters: LETTERS,
            // Where a word stands does not matter.
            token: Token {
                position: 0,
                ..Token::default()
            },
        }
    }
}

/// The first letters of the words of one name: one, two, three and so on.
pub struct Stream<'a> {
    item_type: &'a str,
    words: std::vec::IntoIter<String>,
    word: String,
    /// How many letters the last term had.
    letters: usize,
    token: Token,
}

impl TokenStream for Stream<'_> {
    fn advance(&mut self) -> bool {
        let is_longer = |letters| self.word.chars().nth(letters).is_some();
        if self.letters < LETTERS && is_longer(self.letters) {
            self.letters += 1;
        } else if let Some(word) = self.words.next() {
            self.word = word;
            self.letters = 1;
        } else {
            return false;
        }
        let text = &mut self.token.text;
        text.clear();
        text.push_str(self.item_type);
        text.push(END);
        text.extend(self.word.chars().take(self.letters));
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::Utc;

    use super::*;
    use crate::{
        discovery::{
            columns::at,
            entry::{Entry, Text},
        },
        domain::ItemId,
    };

    #[test]
    fn the_first_letters_of_every_word_are_terms() {
        let text = written(ItemType::Playlist, "Šokis ir 3D");
        let mut tokenizer = Beginning;
        let mut stream = tokenizer.token_stream(&text);
        let mut found = Vec::new();
        while stream.advance() {
            found.push(stream.token().text.replace(END, " "));
        }
        let expected = ["s", "so", "sok", "soki", "sokis", "i", "ir", "3", "3d"];
        assert_eq!(found, expected.map(|letters| format!("playlist {letters}")));
    }

    fn named(name: &str) -> Entry {
        let mut entry = Entry::new(ItemId::new(), ItemType::Playlist, Utc::now());
        entry.names.push(Text {
            language: None,
            text: name.to_owned(),
        });
        entry
    }

    #[test]
    fn of_very_many_a_part_is_found_with_what_is_new() {
        let folder = tempfile::tempdir().unwrap();
        let (texts, mut writer) = super::super::open(folder.path(), 1).unwrap();
        let many = u32::try_from(LOOKED_AT).unwrap() * 2;
        writer.add(0, &named("Working group")).unwrap();
        for row in 1..many {
            writer.add(row, &named("Workshop")).unwrap();
        }
        writer.delete(many - 1);
        writer.commit(1).unwrap();
        // What is new is in a segment of its own.
        writer.add(many, &named("Workshop")).unwrap();
        writer.commit(2).unwrap();
        let begin = |typed: &str, item_type, all| {
            let asked = Asked::read(typed);
            texts.begin(&asked, item_type, all).unwrap()
        };
        let part = begin("wor", ItemType::Playlist, false);
        assert!(part.whole.is_empty() && part.is_part);
        assert!(part.begun.contains(&(many - 2)) && part.begun.contains(&many));
        assert!(!part.begun.contains(&(many - 1)), "it was deleted");
        assert!(part.begun.len() < at(many) * 3 / 4, "{}", part.begun.len());
        let all = begin("wor", ItemType::Playlist, true);
        assert_eq!((all.begun.len(), all.is_part), (at(many), false));
        for (typed, whole, begun) in [
            ("working", vec![0], vec![0]),
            ("workin", vec![], vec![0]),
            ("wor gr", vec![], vec![0]),
            ("", vec![], vec![]),
        ] {
            let found = begin(typed, ItemType::Playlist, true);
            assert_eq!((found.whole, found.begun), (whole, begun), "{typed}");
        }
        let none = begin("wor", ItemType::Organisation, false);
        assert!(none.begun.is_empty() && !none.is_part);
    }
}
