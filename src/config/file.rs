//! Files that settings are read from, and who else can read them.

use std::path::Path;

use url::Url;

use super::{Warning, error::Complaint, layer::Layer};

/// Most bytes of a file of settings or of a secret.
const MOST: u64 = 1024 * 1024;

/// Reads a file of settings, or of one secret.
pub fn read(path: &Path) -> Result<String, Complaint> {
    let place = path.display().to_string();
    let complaint = |problem: String| Complaint::new("--config", place.clone(), problem);
    let length = std::fs::metadata(path)
        .map_err(|error| complaint(format!("`{}` cannot be read: {error}", path.display())))?
        .len();
    if length > MOST {
        return Err(complaint(format!(
            "`{}` is larger than 1 MiB",
            path.display()
        )));
    }
    std::fs::read_to_string(path)
        .map_err(|error| complaint(format!("`{}` cannot be read: {error}", path.display())))
}

/// Refuses a file that holds a secret and that everybody on the machine can read; warns when others
/// can change it (security.md, A56).
#[cfg(unix)]
pub fn check_mode(
    path: &Path,
    layer: &Layer,
    complaints: &mut Vec<Complaint>,
    warnings: &mut Vec<Warning>,
) {
    use std::os::unix::fs::PermissionsExt;
    const OTHERS_READ: u32 = 0o004;
    const OTHERS_WRITE: u32 = 0o022;

    let Ok(mode) = std::fs::metadata(path).map(|file| file.permissions().mode()) else {
        return;
    };
    let place = path.display();
    if mode & OTHERS_WRITE != 0 {
        warnings.push(Warning {
            told: format!("{place} can be changed by others"),
            mend: format!("run `chmod go-w {place}`"),
        });
    }
    if mode & OTHERS_READ == 0 {
        return;
    }
    for (name, _) in layer.secrets().filter(|(_, value)| holds_secret(value)) {
        let problem = format!(
            "is a secret in a file that everybody on this machine can read; run `chmod o-r {place}`"
        );
        complaints.push(Complaint::new(&name, place.to_string(), problem));
    }
}

/// Elsewhere files have no such modes.
#[cfg(not(unix))]
pub fn check_mode(_: &Path, _: &Layer, _: &mut Vec<Complaint>, _: &mut Vec<Warning>) {}

/// Whether the value is a secret: an address is one only when it holds a password.
fn holds_secret(value: &str) -> bool {
    if value.starts_with("sqlite:") || value.is_empty() {
        return false;
    }
    Url::parse(value).map_or(true, |url| url.password().is_some())
}
