//! The folders of a node: are they there, and ours to write to.

use std::path::Path;

use super::Finding;
use crate::config::keys::Key;

/// Makes the folder when it is missing, and writes and removes a file in it.
pub fn check(key: &Key, folder: &Path) -> Finding {
    let probe = folder.join(format!(".waymark-doctor-{}", std::process::id()));
    let written = std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&probe, b"probe"))
        .and_then(|()| std::fs::remove_file(&probe));
    let place = folder.display();
    match written {
        Ok(()) => Finding::good(key.name, format!("{place} can be written to")),
        Err(error) => Finding::bad(
            key.name,
            format!("{place} cannot be written to: {error}"),
            format!(
                "give the folder to the user that runs waymark, or set `{}` ({}) to another one",
                key.name,
                key.variable()
            ),
        ),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{app::doctor::Health, config::keys};

    #[test]
    fn a_folder_is_made_and_a_file_is_no_folder() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(
            check(&keys::MEDIA, &dir.path().join("a/b")).health,
            Health::Good
        );
        assert_eq!(
            std::fs::read_dir(dir.path().join("a/b")).unwrap().count(),
            0
        );
        let file = dir.path().join("file");
        std::fs::write(&file, "x").unwrap();
        assert_eq!(check(&keys::MEDIA, &file).health, Health::Bad);
    }
}
