//! Keeps the classification of this process true to the database.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;

use super::{Net, Tongue, Vocabulary};
use crate::{
    discovery::{columns::at, entry::Text, keeper::Error, text},
    domain::LanguageTag,
    store::{
        self, Store,
        esco::{self, Words},
    },
};

/// What folders of an edition begin with.
pub const FOLDER: &str = "esco-";
/// Labels that are read at once.
const SCAN: i64 = 2_000;
/// How long an edition may not be noticed.
const LOOK: Duration = Duration::from_millis(500);
/// Before it tries again what failed.
const PAUSE: Duration = Duration::from_secs(10);
/// A folder that was written to its end has this file, with the length of each name.
const LENGTHS: &str = "lengths";

/// The classification, for those who ask.
pub type Shared = Arc<RwLock<Arc<Vocabulary>>>;

/// The one who keeps the classification.
pub struct Keeper {
    store: Store,
    /// The folder of this process.
    folder: PathBuf,
    shared: Shared,
}

/// What was read of all labels: for each language the length of each name.
type Lengths = BTreeMap<LanguageTag, Vec<u8>>;

impl Keeper {
    /// Keeps it in a folder of this process.
    #[must_use]
    pub fn new(store: Store, folder: &Path, shared: Shared) -> Self {
        Self {
            store,
            folder: folder.to_owned(),
            shared,
        }
    }

    /// Follows the classification until `stop`, on a thread of its own.
    pub fn run(&self, runtime: &Handle, stop: &CancellationToken) {
        let mut commits = self.store.commits();
        while !stop.is_cancelled() {
            commits.borrow_and_update();
            let pause = match self.look(runtime, stop) {
                Ok(()) => LOOK,
                Err(_) if stop.is_cancelled() => return,
                Err(error) => {
                    tracing::warn!(%error, "the classification of skills cannot be read yet");
                    PAUSE
                }
            };
            runtime.block_on(async {
                let later = async {
                    tokio::time::sleep(pause).await;
                    // Nothing can be other than before until somebody writes.
                    let _ = tokio::time::timeout(PAUSE, commits.changed()).await;
                };
                tokio::select! {
                    () = stop.cancelled() => {}
                    () = later => {}
                }
            });
        }
    }

    /// Takes the edition that is in the database now.
    ///
    /// # Errors
    /// [`Error`].
    pub fn look(&self, runtime: &Handle, stop: &CancellationToken) -> Result<(), Error> {
        let edition = runtime.block_on(self.store.read(esco::edition))?;
        let current = self.shared.read().unwrap_or_else(PoisonError::into_inner);
        let is_same = current.edition == edition;
        drop(current);
        if is_same {
            return Ok(());
        }
        let vocabulary = match &edition {
            Some(edition) => self.vocabulary(edition, runtime, stop)?,
            None => Vocabulary::default(),
        };
        *self.shared.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(vocabulary);
        self.keep_only(edition.as_deref())?;
        Ok(())
    }

    fn vocabulary(
        &self,
        edition: &str,
        runtime: &Handle,
        stop: &CancellationToken,
    ) -> Result<Vocabulary, Error> {
        let read = |c: &mut store::Connection| {
            let concepts = esco::all_concepts(c)?;
            Ok::<_, store::Error>(Net::new(concepts, &esco::within_links(c)?))
        };
        let net = runtime.block_on(self.store.read(read))?;
        let folder = self.folder.join(format!("{FOLDER}{edition}"));
        let tongues = match open(&folder) {
            Some(tongues) => tongues,
            None => {
                self.write(&folder, &net, runtime, stop)?;
                open(&folder).ok_or(Error::Strange("the index of skills cannot be read"))?
            }
        };
        Ok(Vocabulary {
            edition: Some(edition.to_owned()),
            net,
            tongues,
        })
    }

    /// Writes the words of an edition, one index a language.
    fn write(
        &self,
        folder: &Path,
        net: &Net,
        runtime: &Handle,
        stop: &CancellationToken,
    ) -> Result<(), Error> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        let mut lengths = Lengths::new();
        let languages = runtime.block_on(self.store.read(esco::languages))?;
        for language in languages {
            // The folder is not whole yet, and is made anew at the next start.
            if stop.is_cancelled() {
                return Err(Error::Strange("the node stops"));
            }
            let of = self.write_language(folder, net, &language, runtime)?;
            lengths.insert(language, of);
        }
        fs::create_dir_all(folder)?;
        let bytes = postcard::to_stdvec(&lengths).map_err(std::io::Error::other)?;
        fs::write(folder.join(LENGTHS), bytes)?;
        Ok(())
    }

    /// Writes the words of one language, and answers how long each name is.
    fn write_language(
        &self,
        folder: &Path,
        net: &Net,
        language: &LanguageTag,
        runtime: &Handle,
    ) -> Result<Vec<u8>, Error> {
        let place = folder.join(language.as_str());
        fs::create_dir_all(&place)?;
        let (_texts, mut writer) = text::open(&place, 0)?;
        let mut lengths = vec![0; net.len()];
        let mut last = String::new();
        loop {
            let (own, after) = (language.clone(), last);
            let read = move |c: &mut store::Connection| esco::words_in(c, &own, &after, SCAN);
            let words = runtime.block_on(self.store.read(read))?;
            for one in &words {
                let Some(number) = net.number(&one.concept) else {
                    continue;
                };
                let (names, others) = texts(one, language);
                writer.add_texts(number, &names, &others)?;
                let length = one.preferred.chars().count().min(255);
                if let Some(own) = lengths.get_mut(at(number)) {
                    *own = u8::try_from(length).unwrap_or(u8::MAX);
                }
            }
            match words.into_iter().last() {
                Some(one) => last = one.concept,
                None => break,
            }
        }
        writer.commit(0)?;
        Ok(lengths)
    }

    fn keep_only(&self, edition: Option<&str>) -> std::io::Result<()> {
        let own = edition.map(|edition| format!("{FOLDER}{edition}"));
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(FOLDER) && own.as_deref() != Some(&*name) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }
}

/// What a concept is called, and what else.
fn texts(label: &Words, language: &LanguageTag) -> (Vec<Text>, Vec<Text>) {
    let text = |text: &str| Text {
        language: Some(language.clone()),
        text: text.to_owned(),
    };
    let others = label.alternative.lines().chain(label.hidden.lines());
    (vec![text(&label.preferred)], others.map(text).collect())
}

/// Opens what was written of an edition; nothing when it is not whole.
fn open(folder: &Path) -> Option<Vec<Tongue>> {
    let bytes = fs::read(folder.join(LENGTHS)).ok()?;
    let lengths: Lengths = postcard::from_bytes(&bytes).ok()?;
    let tongues = lengths.into_iter().map(|(language, lengths)| {
        let texts = text::read(&folder.join(language.as_str())).ok()?;
        let is_whole = texts.damaged().is_ok_and(|damaged| !damaged);
        is_whole.then_some(Tongue {
            language,
            texts,
            lengths,
        })
    });
    tongues.collect()
}
