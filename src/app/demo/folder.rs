//! Where the demo's data are, for as long as they are.

use std::{
    io,
    path::{Path, PathBuf},
    time::Duration,
};

/// Tries to remove a temporary folder, while somebody may still be writing in it.
const TRIES: u32 = 20;

/// The folder of a demo. A temporary one goes when this is dropped, however the demo ends.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    temporary: bool,
}

impl Folder {
    /// The folder that somebody chose, which stays, or else a temporary one.
    ///
    /// # Errors
    /// The folder, and why it cannot be made.
    pub(super) fn open(chosen: Option<PathBuf>) -> Result<Self, (PathBuf, io::Error)> {
        let temporary = chosen.is_none();
        let path = chosen.unwrap_or_else(|| {
            std::env::temp_dir().join(format!("waymark-demo-{}", uuid::Uuid::new_v4()))
        });
        match std::fs::create_dir_all(&path) {
            Ok(()) => Ok(Self { path, temporary }),
            Err(error) => Err((path, error)),
        }
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.temporary {
            return;
        }
        for _ in 0..TRIES {
            match std::fs::remove_dir_all(&self.path) {
                Ok(()) => return,
                Err(error) if error.kind() == io::ErrorKind::NotFound => return,
                // A database that was just being opened makes its files meanwhile.
                Err(_busy) => std::thread::sleep(Duration::from_millis(100)),
            }
        }
        let folder = self.path.display();
        tracing::warn!(%folder, "the demo's folder could not be removed");
    }
}
