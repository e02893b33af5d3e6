//! Where the files of the classification are: on the disk, in folders, in zip archives, and each
//! perhaps compressed.

use std::{
    fs::{self, File},
    io::{BufReader, Read},
    path::{Path, PathBuf},
};

use anyhow::Context;
use flate2::read::MultiGzDecoder;
use zip::ZipArchive;

/// Most bytes of a file as it is written, uncompressed. The largest of ESCO 1.1.1 has
/// 21 MB.
const BYTES: u64 = 512 * 1024 * 1024;
/// Most bytes of one in a zip archive.
const ZIPPED: u64 = 64 * 1024 * 1024;
/// Most files of an archive, and of a folder with those in it.
const FILES: usize = 2_000;
/// How deep folders are looked into.
const DEPTH: usize = 8;

/// A table of the classification.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// The file on the disk.
    path: PathBuf,
    /// The file in the archive.
    inside: Option<String>,
    /// It was named itself, not found in a folder or an archive.
    pub named: bool,
}

impl Source {
    /// Where it is, for people, and for what its name says.
    pub fn name(&self) -> String {
        match &self.inside {
            Some(inside) => format!("{}/{inside}", self.path.display()),
            None => self.path.display().to_string(),
        }
    }

    /// Gives its text to `work`.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn read<T>(&self, work: impl FnOnce(Box<dyn Read + Send + '_>) -> T) -> anyhow::Result<T> {
        let file = open(&self.path)?;
        let Some(inside) = &self.inside else {
            return Ok(work(plain(&self.name(), file)));
        };
        let told = || format!("{} cannot be read", self.name());
        let mut archive = ZipArchive::new(file).with_context(told)?;
        let mut entry = archive.by_name(inside).with_context(told)?;
        // The archive's reader is not for another thread: what is in it is read at once.
        let mib = ZIPPED / 1024 / 1024;
        anyhow::ensure!(
            entry.size() <= ZIPPED,
            "{} has more than {mib} MiB: unpack the archive first",
            self.name()
        );
        let mut text = Vec::new();
        let most = ZIPPED + 1;
        entry
            .by_ref()
            .take(most)
            .read_to_end(&mut text)
            .with_context(told)?;
        // What an archive says of itself need not be so.
        let length = u64::try_from(text.len()).unwrap_or(u64::MAX);
        anyhow::ensure!(length <= ZIPPED, "{} has more than {mib} MiB", self.name());
        Ok(work(plain(inside, std::io::Cursor::new(text))))
    }
}

fn open(path: &Path) -> anyhow::Result<BufReader<File>> {
    let told = || format!("{} cannot be read", path.display());
    Ok(BufReader::new(File::open(path).with_context(told)?))
}

/// A text without its compression, and never more of it than a table has.
fn plain<'a>(name: &str, reader: impl Read + Send + 'a) -> Box<dyn Read + Send + 'a> {
    if has_ending(name, "gz") {
        Box::new(Limited::new(MultiGzDecoder::new(reader)))
    } else {
        Box::new(Limited::new(reader))
    }
}

/// A reader that fails where its text is longer than any table of the classification.
struct Limited<R> {
    reader: R,
    left: u64,
}

impl<R> Limited<R> {
    fn new(reader: R) -> Self {
        Self {
            reader,
            left: BYTES,
        }
    }
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.reader.read(buffer)?;
        let length = u64::try_from(read).unwrap_or(u64::MAX);
        self.left = self.left.checked_sub(length).ok_or_else(|| {
            let most = BYTES / 1024 / 1024;
            std::io::Error::other(format!("it has more than {most} MiB"))
        })?;
        Ok(read)
    }
}

fn has_ending(name: &str, ending: &str) -> bool {
    let own = name.rsplit('.').next().unwrap_or_default();
    own.eq_ignore_ascii_case(ending)
}

fn is_table(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(".csv") || name.ends_with(".csv.gz")
}

/// Every table that is named, or is in a folder or an archive that is named.
///
/// # Errors
/// When one is not there or cannot be read, or there is none at all.
pub fn find(paths: &[PathBuf]) -> anyhow::Result<Vec<Source>> {
    let mut found = Vec::new();
    for path in paths {
        let before = found.len();
        let told = || format!("{} cannot be read", path.display());
        let about = fs::metadata(path).with_context(told)?;
        if about.is_dir() {
            look_into(path, 0, &mut found)?;
        } else if has_ending(&path.to_string_lossy(), "zip") {
            look_into_archive(path, &mut found)?;
        } else {
            found.push(Source {
                path: path.clone(),
                inside: None,
                named: true,
            });
        }
        anyhow::ensure!(found.len() > before, "{} holds no CSV file", path.display());
    }
    Ok(found)
}

fn look_into(folder: &Path, depth: usize, found: &mut Vec<Source>) -> anyhow::Result<()> {
    let told = || format!("{} cannot be read", folder.display());
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).with_context(told)? {
        entries.push(entry.with_context(told)?.path());
    }
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() && depth < DEPTH {
            look_into(&path, depth + 1, found)?;
        } else if has_ending(&name, "zip") {
            look_into_archive(&path, found)?;
        } else if is_table(&name) {
            found.push(Source {
                path: path.clone(),
                inside: None,
                named: false,
            });
        }
        must_be_few(found.len(), folder)?;
    }
    Ok(())
}

fn look_into_archive(path: &Path, found: &mut Vec<Source>) -> anyhow::Result<()> {
    let told = || format!("{} is no zip archive that can be read", path.display());
    let archive = ZipArchive::new(open(path)?).with_context(told)?;
    let names = archive.file_names().filter_map(Result::ok);
    let mut names: Vec<String> = names
        .filter(|name| is_table(name))
        .map(|name| name.into_owned())
        .collect();
    names.sort_unstable();
    must_be_few(found.len() + names.len(), path)?;
    found.extend(names.into_iter().map(|name| Source {
        path: path.to_owned(),
        inside: Some(name),
        named: false,
    }));
    Ok(())
}

fn must_be_few(number: usize, place: &Path) -> anyhow::Result<()> {
    anyhow::ensure!(
        number <= FILES,
        "{} holds more than {FILES} files",
        place.display()
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Write;

    use super::*;

    fn text_of(source: &Source) -> String {
        let mut text = String::new();
        source
            .read(|mut reader| reader.read_to_string(&mut text))
            .unwrap()
            .unwrap();
        text
    }

    #[test]
    fn tables_are_found_in_folders_and_archives_and_compressed() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path();
        fs::create_dir(place.join("v1.2")).unwrap();
        fs::write(place.join("v1.2/skills_en.csv"), "plain").unwrap();
        fs::write(place.join("readme.txt"), "no").unwrap();
        let file = File::create(place.join("occupations_lt.csv.gz")).unwrap();
        let mut packed = flate2::write::GzEncoder::new(file, flate2::Compression::fast());
        packed.write_all(b"packed").unwrap();
        packed.finish().unwrap();
        let file = File::create(place.join("all.zip")).unwrap();
        let mut archive = zip::ZipWriter::new(file);
        let how = zip::write::SimpleFileOptions::default();
        archive.start_file("en/skillGroups_en.csv", how).unwrap();
        archive.write_all(b"zipped").unwrap();
        archive.finish().unwrap();
        let found = find(&[place.to_owned()]).unwrap();
        let told: Vec<(String, String)> = found
            .iter()
            .map(|source| {
                let name = source.name();
                let name = name.strip_prefix(&*place.to_string_lossy()).unwrap();
                (name.to_owned(), text_of(source))
            })
            .collect();
        let expected = [
            ("/all.zip/en/skillGroups_en.csv", "zipped"),
            ("/occupations_lt.csv.gz", "packed"),
            ("/v1.2/skills_en.csv", "plain"),
        ];
        let expected = expected.map(|(name, text)| (name.to_owned(), text.to_owned()));
        assert_eq!(told, expected);
    }

    #[test]
    fn what_is_not_there_or_no_archive_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let told = |path: &Path| format!("{:#}", find(&[path.to_owned()]).unwrap_err());
        let empty = told(folder.path());
        assert!(empty.contains("holds no CSV file"), "{empty}");
        let wrong = folder.path().join("esco.zip");
        fs::write(&wrong, "this is none").unwrap();
        assert!(
            told(&wrong).contains("is no zip archive"),
            "{}",
            told(&wrong)
        );
        let missing = folder.path().join("missing.csv");
        assert!(told(&missing).contains("missing.csv"), "{}", told(&missing));
    }

    #[test]
    fn no_more_is_read_than_a_table_has() {
        let mut endless = Limited {
            reader: std::io::repeat(b'a'),
            left: 10,
        };
        let mut text = Vec::new();
        let error = endless.read_to_end(&mut text).unwrap_err();
        assert!(error.to_string().contains("more than 512 MiB"), "{error}");
    }
}
