//! Where an import reads from: a file, standard input, or an address.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom, Write},
    time::Duration,
};

use anyhow::Context;

/// What is read, and how long it is when that is known.
pub struct Source {
    /// The bytes.
    pub bytes: Box<dyn Read + Send>,
    /// How many there are.
    pub length: Option<u64>,
}

/// For the whole download of an address.
const PATIENCE: Duration = Duration::from_secs(600);

/// Opens a path, `-`, or an `http(s)` address, which is loaded into an unnamed temporary file
/// first: a source that breaks off is not read half.
///
/// # Errors
/// When it cannot be read.
pub async fn open(name: &str) -> anyhow::Result<Source> {
    if name == "-" {
        return Ok(Source {
            bytes: Box::new(std::io::stdin()),
            length: None,
        });
    }
    let file = if name.starts_with("https://") || name.starts_with("http://") {
        download(name)
            .await
            .with_context(|| format!("{name} cannot be loaded"))?
    } else {
        File::open(name).with_context(|| format!("{name} cannot be read"))?
    };
    let length = file.metadata().ok().map(|about| about.len());
    Ok(Source {
        bytes: Box::new(file),
        length,
    })
}

async fn download(address: &str) -> anyhow::Result<File> {
    let client = reqwest::Client::builder().timeout(PATIENCE).build()?;
    let mut answer = client.get(address).send().await?.error_for_status()?;
    let path = std::env::temp_dir().join(format!("waymark-import-{}", uuid::Uuid::new_v4()));
    let mut file = File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open(&path)?;
    // It has no name any more: it goes when this process does.
    std::fs::remove_file(&path)?;
    while let Some(chunk) = answer.chunk().await? {
        file.write_all(&chunk)?;
    }
    file.seek(SeekFrom::Start(0))?;
    Ok(file)
}
