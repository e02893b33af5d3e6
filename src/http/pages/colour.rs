//! Colours: how well they can be told apart, and how they are made darker or lighter without
//! becoming another colour.

use std::{fmt, str::FromStr};

/// A colour of the sRGB space; each part from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour {
    red: f64,
    green: f64,
    blue: f64,
}

/// A colour as lightness (0 to 1), strength and hue (radians) in OKLCH, where equal steps look
/// equal (B. Ottosson, "A perceptual color space for image processing", 2020).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Perceived {
    /// From black, 0, to white, 1.
    pub lightness: f64,
    /// From grey, 0, to about 0.3.
    pub chroma: f64,
    /// An angle.
    pub hue: f64,
}

/// The text is no colour such as `#00594c`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoColour;

impl Colour {
    /// A colour by its three bytes.
    #[must_use]
    pub fn rgb(red: u8, green: u8, blue: u8) -> Self {
        let part = |byte: u8| f64::from(byte) / 255.0;
        Self {
            red: part(red),
            green: part(green),
            blue: part(blue),
        }
    }

    /// The contrast of text and ground, 1 to 21 (WCAG 2.2, contrast ratio).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|part| {
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        })
    }

    fn from_linear(parts: [f64; 3]) -> Self {
        let [red, green, blue] = parts.map(|part| {
            let part = part.clamp(0.0, 1.0);
            if part <= 0.003_130_8 {
                part * 12.92
            } else {
                1.055 * part.powf(1.0 / 2.4) - 0.055
            }
        });
        Self { red, green, blue }
    }

    /// The colour as it is perceived.
    #[must_use]
    pub fn perceived(self) -> Perceived {
        let [r, g, b] = self.linear();
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let lightness = 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s;
        let a = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
        let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
        Perceived {
            lightness,
            chroma: a.hypot(b),
            hue: b.atan2(a),
        }
    }
}

impl Perceived {
    /// The colour on a screen; what no screen shows becomes the nearest that it does.
    #[must_use]
    pub fn colour(self) -> Colour {
        let (a, b) = (self.chroma * self.hue.cos(), self.chroma * self.hue.sin());
        let cube = |part: f64| part * part * part;
        let l = cube(self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b);
        let m = cube(self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b);
        let s = cube(self.lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b);
        let exact = Colour::from_linear([
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ]);
        // What is calculated with is what is written.
        exact.to_string().parse().unwrap_or(exact)
    }

    /// The same colour, made darker or lighter (`step`) only as far as it must be to have a
    /// contrast of `least` on all `grounds`.
    #[must_use]
    pub fn readable_on(self, grounds: &[Colour], least: f64, step: f64) -> Colour {
        let mut shade = self;
        loop {
            let colour = shade.colour();
            let reads = grounds
                .iter()
                .all(|ground| colour.contrast(*ground) >= least);
            let at_the_end = !(0.0..=1.0).contains(&shade.lightness);
            if reads || at_the_end {
                return colour;
            }
            shade.lightness += step;
        }
    }
}

impl fmt::Display for Colour {
    /// `#00594c`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#")?;
        for part in [self.red, self.green, self.blue] {
            let byte: u8 = format!("{:.0}", part.clamp(0.0, 1.0) * 255.0)
                .parse()
                .unwrap_or_default();
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl FromStr for Colour {
    type Err = NoColour;

    fn from_str(text: &str) -> Result<Self, NoColour> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
        let digits = digits.ok_or(NoColour)?;
        let byte = |from: usize| {
            digits
                .get(from..from + 2)
                .filter(|pair| pair.bytes().all(|digit| digit.is_ascii_hexdigit()))
                .and_then(|pair| u8::from_str_radix(pair, 16).ok())
                .ok_or(NoColour)
        };
        Ok(Self::rgb(byte(0)?, byte(2)?, byte(4)?))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        for (one, two, ratio) in [
            ("#000000", "#ffffff", 21.0),
            ("#777777", "#ffffff", 4.478),
            ("#00594c", "#ffffff", 8.290),
            ("#ffc72c", "#12211b", 10.69),
        ] {
            let found = colour(one).contrast(colour(two));
            assert!((found - ratio).abs() < 0.01, "{one} on {two}: {found}");
        }
    }

    #[test]
    fn a_colour_is_perceived_and_comes_back() {
        for text in [
            "#00594c", "#ffc72c", "#a61b1b", "#000000", "#ffffff", "#808080",
        ] {
            assert_eq!(colour(text).perceived().colour().to_string(), text);
        }
        let red = colour("#ff0000").perceived();
        assert!((red.lightness - 0.628).abs() < 0.001, "{red:?}");
        assert!((red.chroma - 0.2577).abs() < 0.001, "{red:?}");
    }

    #[test]
    fn only_what_cannot_be_read_is_changed_and_keeps_its_hue() {
        let white = [colour("#ffffff")];
        let fine = colour("#00594c");
        assert_eq!(fine.perceived().readable_on(&white, 4.5, -0.01), fine);
        let bright = colour("#ff8800");
        let darker = bright.perceived().readable_on(&white, 4.5, -0.01);
        let ratio = darker.contrast(colour("#ffffff"));
        assert!((4.5..4.8).contains(&ratio), "{darker} {ratio}");
        // Colours outside of what a screen shows are cut, which bends the hue a little.
        assert!((bright.perceived().hue - darker.perceived().hue).abs() < 0.35);
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for text in [
            "", "#fff", "00594c", "#00594", "#00594g", "#+1+1+1", "red;}", "#ąąą",
        ] {
            assert_eq!(text.parse::<Colour>(), Err(NoColour), "{text}");
        }
    }
}
