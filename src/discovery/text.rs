//! Which items have the asked words: an index of tantivy on this machine's disk.
//!
//! One document an item, under its number in the [columns](super::columns). A word is indexed as
//! it is written (without case and marks) and by its stem in the language of its text; both stand
//! at the same place, so that phrases are found by the words as they are written. Names and other
//! texts are two fields, because a name says more; how the words of names begin is a third.

mod asked;
mod begin;
mod marks;
mod query;
mod rows;
mod stem;
mod tokens;
mod words;

use std::{
    collections::BTreeSet,
    path::Path,
    sync::{Arc, PoisonError, RwLock},
};

use serde::{Deserialize, Serialize};
use tantivy::{
    Index, IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term,
    directory::MmapDirectory,
    schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    tokenizer::TextAnalyzer,
};

use super::entry::{Entry, Text};
use rows::Rows;
use stem::Stems;

pub use asked::{Asked, WORDS};
pub use begin::Beginnings;
pub use marks::marks;
pub use query::Match;
pub use words::{Word, words};

/// What of tantivy's memory one commit may fill. Its least is 15 MB.
const BUDGET: usize = 20_000_000;

/// Which of an item's texts a word stands in.
#[derive(Debug, Clone, Copy)]
struct Fields {
    /// The item's number.
    row: Field,
    name: Field,
    body: Field,
    /// How the words of the name begin.
    start: Field,
}

/// What a commit says of itself: until where in the `change` log the index is true.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Which building of the index it belongs to; the columns have the same.
    pub generation: u128,
    /// The last change that is in it.
    pub sequence: i64,
    /// The languages whose stems are in it.
    languages: BTreeSet<String>,
}

/// The index for those who ask.
#[derive(Clone)]
pub struct Texts {
    reader: IndexReader,
    fields: Fields,
    /// Those whose stems are in the index.
    languages: Arc<RwLock<BTreeSet<String>>>,
    /// The numbers of the documents' items.
    rows: Rows,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let documents = self.reader.searcher().num_docs();
        f.debug_struct("Texts")
            .field("documents", &documents)
            .finish_non_exhaustive()
    }
}

/// The index for the one who keeps it.
pub struct Writer {
    writer: IndexWriter,
    reader: IndexReader,
    fields: Fields,
    languages: Arc<RwLock<BTreeSet<String>>>,
    mark: Mark,
}

impl Texts {
    /// Whether a file is not what was written.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn damaged(&self) -> tantivy::Result<bool> {
        Ok(!self
            .reader
            .searcher()
            .index()
            .validate_checksum()?
            .is_empty())
    }
}

/// Opens the index in a folder, and says what its last commit said; makes an empty one, of this
/// generation, when there is none.
///
/// # Errors
/// What tantivy says: the folder cannot be written, or what is in it is no index of this version.
pub fn open(folder: &Path, generation: u128) -> tantivy::Result<(Texts, Writer)> {
    let (schema, fields) = schema();
    let index = Index::open_or_create(MmapDirectory::open(folder)?, schema)?;
    let terms = TextAnalyzer::from(tokens::Terms::default());
    index.tokenizers().register(tokens::NAME, terms);
    let beginnings = TextAnalyzer::from(begin::Beginning);
    index.tokenizers().register(begin::NAME, beginnings);
    let mark = match index.load_metas()?.payload {
        Some(payload) => serde_json::from_str(&payload)?,
        None => Mark {
            generation,
            ..Mark::default()
        },
    };
    let writer = index.writer_with_num_threads(1, BUDGET)?;
    let reader: IndexReader = index
        .reader_builder()
        .reload_policy(ReloadPolicy::Manual)
        .try_into()?;
    let languages = Arc::new(RwLock::new(mark.languages.clone()));
    let texts = Texts {
        reader: reader.clone(),
        fields,
        languages: languages.clone(),
        rows: Rows::default(),
    };
    let writer = Writer {
        writer,
        reader,
        fields,
        languages,
        mark,
    };
    Ok((texts, writer))
}

/// Opens an index that nobody writes any more.
///
/// # Errors
/// What tantivy says: there is none, or it is of another version.
pub fn read(folder: &Path) -> tantivy::Result<Texts> {
    let (schema, fields) = schema();
    let index = Index::open(MmapDirectory::open(folder)?)?;
    if index.schema() != schema {
        return Err(tantivy::TantivyError::SchemaError(
            "it is of another version".to_owned(),
        ));
    }
    let mark: Mark = match index.load_metas()?.payload {
        Some(payload) => serde_json::from_str(&payload)?,
        None => Mark::default(),
    };
    let reader: IndexReader = index
        .reader_builder()
        .reload_policy(ReloadPolicy::Manual)
        .try_into()?;
    Ok(Texts {
        reader,
        fields,
        languages: Arc::new(RwLock::new(mark.languages)),
        rows: Rows::default(),
    })
}

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let text = TextFieldIndexing::default()
        .set_tokenizer(tokens::NAME)
        .set_index_option(IndexRecordOption::WithFreqsAndPositions)
        .set_fieldnorms(false);
    let text = TextOptions::default().set_indexing_options(text);
    let start = TextFieldIndexing::default()
        .set_tokenizer(begin::NAME)
        .set_index_option(IndexRecordOption::Basic)
        .set_fieldnorms(false);
    let start = TextOptions::default().set_indexing_options(start);
    let fields = Fields {
        row: schema.add_u64_field(rows::NAME, FAST | INDEXED),
        name: schema.add_text_field("name", text.clone()),
        body: schema.add_text_field("body", text),
        start: schema.add_text_field("start", start),
    };
    (schema.build(), fields)
}

impl Writer {
    /// What the next commit will say.
    #[must_use]
    pub fn mark(&self) -> &Mark {
        &self.mark
    }

    /// Puts an item's texts into the next commit, over what there was.
    ///
    /// # Errors
    /// What tantivy says.
    pub fn put(&mut self, row: u32, entry: &Entry) -> tantivy::Result<()> {
        self.delete(row);
        self.add(row, entry)
    }

    /// Puts the texts of an item that has none into the next commit.
    ///
    /// # Errors
    /// What tantivy says.
    pub fn add(&mut self, row: u32, entry: &Entry) -> tantivy::Result<()> {
        let mut document = self.document(row, &entry.names, &entry.texts);
        for name in &entry.names {
            let name = begin::written(entry.item_type, &name.text);
            document.add_text(self.fields.start, name);
        }
        self.writer.add_document(document)?;
        Ok(())
    }

    /// Puts the names and the other texts of something that has none into the next commit.
    ///
    /// # Errors
    /// What tantivy says.
    pub fn add_texts(&mut self, row: u32, names: &[Text], texts: &[Text]) -> tantivy::Result<()> {
        let document = self.document(row, names, texts);
        self.writer.add_document(document)?;
        Ok(())
    }

    fn document(&mut self, row: u32, names: &[Text], texts: &[Text]) -> TantivyDocument {
        let mut document = TantivyDocument::default();
        document.add_u64(self.fields.row, row.into());
        let texts = [(self.fields.name, names), (self.fields.body, texts)];
        for (field, texts) in texts {
            for text in texts {
                self.learn(text);
                document.add_text(field, tokens::written(text));
            }
        }
        document
    }

    /// Takes an item out with the next commit.
    pub fn delete(&self, row: u32) {
        self.writer
            .delete_term(Term::from_field_u64(self.fields.row, row.into()));
    }

    /// Makes what was put and deleted found: it is now true until this change.
    ///
    /// # Errors
    /// What tantivy says; the disk is full, for example.
    pub fn commit(&mut self, sequence: i64) -> tantivy::Result<()> {
        self.mark.sequence = sequence;
        let mark = serde_json::to_string(&self.mark)?;
        let mut commit = self.writer.prepare_commit()?;
        commit.set_payload(&mark);
        commit.commit()?;
        self.reader.reload()
    }

    /// Remembers that the stems of a language are asked for from now on.
    fn learn(&mut self, text: &Text) {
        let stems = text.language.as_ref().and_then(Stems::of);
        if let Some(stems) = stems
            && !self.mark.languages.contains(stems.code())
        {
            self.mark.languages.insert(stems.code().to_owned());
            let mut languages = self
                .languages
                .write()
                .unwrap_or_else(PoisonError::into_inner);
            languages.clone_from(&self.mark.languages);
        }
    }
}
