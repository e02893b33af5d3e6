//! Where the index lies: a folder of its own for each process, and in it one for each building.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

use uuid::Uuid;

use super::vocabulary::FOLDER;

/// Processes of one machine that can share a folder.
const PROCESSES: u32 = 64;
/// Names the building that is whole.
const CURRENT: &str = "current";

/// The folder of this process.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    /// Held as long as the process runs.
    _lock: File,
}

/// One building.
#[derive(Debug, Clone)]
pub struct Building {
    /// Its name.
    pub generation: u128,
    path: PathBuf,
}

impl Building {
    /// Where the columns are.
    pub fn columns(&self) -> PathBuf {
        self.path.join("columns")
    }

    /// Where the texts are.
    pub fn texts(&self) -> PathBuf {
        self.path.join("texts")
    }
}

impl Folder {
    /// Takes the first folder under `path` that no other process has.
    ///
    /// # Errors
    /// It cannot be written, or too many processes share it.
    pub fn take(path: &Path) -> io::Result<Self> {
        for n in 0..PROCESSES {
            let path = path.join(n.to_string());
            fs::create_dir_all(&path)?;
            let lock = File::create(path.join("lock"))?;
            match lock.try_lock() {
                Ok(()) => return Ok(Self { path, _lock: lock }),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
        let told = format!("{PROCESSES} processes have an index in {}", path.display());
        Err(io::Error::other(told))
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The building that is whole.
    pub fn current(&self) -> Option<Building> {
        let name = fs::read_to_string(self.path.join(CURRENT)).ok()?;
        let generation: Uuid = name.trim().parse().ok()?;
        Some(self.building(generation.as_u128()))
    }

    /// A new, empty building.
    ///
    /// # Errors
    /// The file system's.
    pub fn begin(&self) -> io::Result<Building> {
        let building = self.building(Uuid::now_v7().as_u128());
        fs::create_dir_all(building.texts())?;
        Ok(building)
    }

    /// Makes a building the one that is whole, and takes all others away.
    ///
    /// # Errors
    /// The file system's.
    pub fn finish(&self, building: &Building) -> io::Result<()> {
        let name = name(building.generation);
        let unfinished = self.path.join("current.new");
        fs::write(&unfinished, &name)?;
        fs::rename(&unfinished, self.path.join(CURRENT))?;
        self.keep_only(&name)
    }

    /// Takes everything away but the building that is whole.
    ///
    /// # Errors
    /// The file system's.
    pub fn tidy(&self) -> io::Result<()> {
        let current = self.current().map(|building| name(building.generation));
        self.keep_only(current.as_deref().unwrap_or_default())
    }

    fn keep_only(&self, name: &str) -> io::Result<()> {
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            let own = entry.file_name();
            let is_esco = own.to_string_lossy().starts_with(FOLDER);
            if entry.file_type()?.is_dir() && own != name && !is_esco {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }

    fn building(&self, generation: u128) -> Building {
        Building {
            generation,
            path: self.path.join(name(generation)),
        }
    }
}

fn name(generation: u128) -> String {
    Uuid::from_u128(generation).to_string()
}
