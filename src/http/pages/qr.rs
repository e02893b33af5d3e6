//! Codes as pictures that a camera reads (ISO/IEC 18004), drawn into the page itself.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use crate::http::Problem;

/// The quiet zone round a code, in modules, as the standard wants it.
const QUIET: usize = 4;

/// A code as one path of an SVG; it is black on white, also in the dark, for the camera's sake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// How many modules wide and high it is, with its quiet zone.
    pub size: usize,
    /// Its dark modules: the `d` of a path.
    pub path: String,
    /// What it says to who does not see it.
    pub label: String,
}

impl Qr {
    /// Draws a text. A sixth of it may be hidden by a reflection or a thumb (level M).
    ///
    /// # Errors
    /// 500 for more text than a code can hold.
    pub fn of(text: &str, label: String) -> Result<Self, Problem> {
        let code =
            QrCode::with_error_correction_level(text, EcLevel::M).map_err(Problem::internal)?;
        let width = code.width();
        let mut path = String::new();
        for (n, colour) in code.into_colors().into_iter().enumerate() {
            if colour == Color::Dark {
                let (x, y) = (n % width + QUIET, n / width + QUIET);
                let _ = write!(path, "M{x} {y}h1v1h-1z");
            }
        }
        Ok(Self {
            size: width + 2 * QUIET,
            path,
            label,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_ticket_is_drawn_in_few_large_modules() {
        let drawn = Qr::of("7K3M9QXT2VHD", String::new()).unwrap();
        assert_eq!(drawn.size, 21 + 8, "the smallest of all");
        // The pattern in the corner by which it is found: seven dark modules in a row.
        let corner: Vec<String> = (4..11).map(|x| format!("M{x} 4h1v1h-1z")).collect();
        assert!(drawn.path.starts_with(&corner.concat()), "{}", drawn.path);
        assert!(!drawn.path.contains("M11 4h"), "{}", drawn.path);
        assert!(Qr::of(&"a".repeat(5_000), String::new()).is_err());
    }
}
