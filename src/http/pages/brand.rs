//! The territory's own colours: `/brand.css`, the last layer of the styles.

use axum::{
    extract::{RawQuery, State},
    http::header,
    response::{IntoResponse, Response},
};

use super::{Pages, colour::Colour};
use crate::{actions::secret, http::Problem, store::settings};

/// The colour of a territory that has chosen none (`web/styles/tokens.css`).
pub const USUAL: &str = "#00594c";
/// Smallest contrast of text in the territory's colour (WCAG 2.2, 1.4.3).
const LEAST: f64 = 4.5;
/// How far a colour is made darker or lighter at a time.
const STEP: f64 = 0.005;
/// The grounds of `web/styles/tokens.css` that the colour stands on: surface, paper, sunken.
const LIGHT: [&str; 3] = ["#ffffff", "#f6f9f7", "#e9f0ec"];
const DARK: [&str; 3] = ["#15201b", "#0e1613", "#0a110e"];

/// What the pages take of the territory's colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Brand {
    /// Text, lines and buttons on light grounds, and the paint of the blaze: the colour itself, or
    /// as much darker as it must be to be read.
    pub light: Colour,
    /// A ground in a hint of the colour.
    pub light_tint: Colour,
    /// The colour's twin for dark grounds.
    pub dark: Colour,
    /// The twin's ground.
    pub dark_tint: Colour,
}

impl Brand {
    /// The colours that follow from the one that the operator chose.
    #[must_use]
    pub fn new(chosen: Colour) -> Self {
        let perceived = chosen.perceived();
        let shade = |lightness: f64, chroma: f64| {
            let mut shade = perceived;
            shade.lightness = lightness;
            shade.chroma = shade.chroma.min(chroma);
            shade
        };
        let light_tint = shade(0.93, 0.035).colour();
        let dark_tint = shade(0.32, 0.05).colour();
        Self {
            light: perceived.readable_on(&grounds(LIGHT, light_tint), LEAST, -STEP),
            dark: shade(0.78, 0.12).readable_on(&grounds(DARK, dark_tint), LEAST, STEP),
            light_tint,
            dark_tint,
        }
    }

    /// The stylesheet.
    #[must_use]
    pub fn css(&self) -> String {
        let Self {
            light,
            light_tint,
            dark,
            dark_tint,
        } = self;
        format!(
            "@layer territory {{\n\
             :root {{ --brand: {light}; --brand-tint: {light_tint}; --blaze: {light}; }}\n\
             @media (prefers-color-scheme: dark) {{\n\
             :root {{ --brand: {dark}; --brand-tint: {dark_tint}; }}\n\
             }}\n\
             }}\n"
        )
    }
}

fn grounds(known: [&str; 3], tint: Colour) -> Vec<Colour> {
    let known = known.iter().filter_map(|text| text.parse().ok());
    known.chain([tint]).collect()
}

/// The stylesheet of a territory with this colour; without one the pages keep their own.
fn stylesheet(colour: Option<&str>) -> String {
    match colour.and_then(|text| text.parse().ok()) {
        Some(colour) => Brand::new(colour).css(),
        None => "/* The territory has not chosen a colour. */\n".to_owned(),
    }
}

/// The address of the stylesheet, which changes with the colour.
#[must_use]
pub fn address(colour: Option<&str>) -> String {
    format!("/brand.css?v={}", version(&stylesheet(colour)))
}

fn version(css: &str) -> String {
    secret::hash(css).chars().take(8).collect()
}

/// `GET /brand.css`. Kept for ever under the address of its version, checked again under any
/// other.
pub(super) async fn show(
    State(pages): State<Pages>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let territory = pages.api.store.read(settings::territory).await?;
    let css = stylesheet(territory.and_then(|territory| territory.colour).as_deref());
    let named = query.is_some_and(|query| query == format!("v={}", version(&css)));
    let kept = if named {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, kept),
    ];
    Ok((headers, css).into_response())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_colour_can_be_read_by_day_and_by_night() {
        for chosen in [
            "#00594c", "#ffff00", "#ff0000", "#00ff00", "#0000ff", "#ffffff", "#000000", "#808080",
            "#ffc72c", "#e6007e", "#7fdbff",
        ] {
            let brand = Brand::new(chosen.parse().unwrap());
            for ground in grounds(LIGHT, brand.light_tint) {
                let ratio = brand.light.contrast(ground);
                assert!(
                    ratio >= LEAST,
                    "{chosen}: {} on {ground}: {ratio}",
                    brand.light
                );
            }
            for ground in grounds(DARK, brand.dark_tint) {
                let ratio = brand.dark.contrast(ground);
                assert!(
                    ratio >= LEAST,
                    "{chosen}: {} on {ground}: {ratio}",
                    brand.dark
                );
            }
        }
    }

    #[test]
    fn a_colour_that_can_be_read_stays_as_it_was_chosen() {
        let brand = Brand::new("#00594c".parse().unwrap());
        assert_eq!(brand.light.to_string(), "#00594c");
        assert!(brand.css().contains("--brand: #00594c; "));
    }

    #[test]
    fn nothing_but_a_colour_gets_into_the_stylesheet() {
        for colour in [
            None,
            Some(""),
            Some("red;} body{display:none"),
            Some("#12345"),
        ] {
            assert!(!stylesheet(colour).contains("--brand"), "{colour:?}");
        }
        assert_ne!(address(Some("#00594c")), address(None));
        assert_eq!(address(Some("#00594c")), address(Some("#00594c")));
    }
}
