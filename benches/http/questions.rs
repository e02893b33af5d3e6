//! What people ask a node, in the shares in which they do: lists, pages, maps, tiles, proposals.

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use waymark::discovery::on_map;

use crate::items::{town, word};

const ALL: usize = 1_000;

/// Paths with their questions.
pub fn all() -> Vec<String> {
    let mut random = StdRng::seed_from_u64(7);
    (0..ALL).map(|n| one(&mut random, n)).collect()
}

fn one(random: &mut StdRng, n: usize) -> String {
    let language = random.random_range(0..12);
    let mut word = word(language, random.random_range(0..400));
    let (latitude, longitude) = town(random.random_range(0..200));
    let bbox = |size: f64| {
        format!(
            "{:.4},{:.4},{:.4},{:.4}",
            longitude - size,
            latitude - size / 2.0,
            longitude + size,
            latitude + size / 2.0
        )
    };
    let tile = |zoom: u8| {
        let side = f64::from(zoom).exp2();
        let (x, y) = on_map(latitude, longitude);
        format!(
            "/tiles/{zoom}/{:.0}/{:.0}.mvt",
            (x * side).floor(),
            (y * side).floor()
        )
    };
    match n % 10 {
        0 => "/api/v1/search".to_owned(),
        1 => format!("/api/v1/search?q={word}"),
        2 => format!("/api/v1/search?q={word}&bbox={}", bbox(0.2)),
        3 => format!("/api/v1/search?bbox={}", bbox(0.2)),
        4 => format!("/api/v1/search?near={latitude:.4},{longitude:.4}&radius=5&free=true"),
        5 => "/api/v1/search?category=arts&sort=new".to_owned(),
        6 => format!("/?q={word}"),
        7 => tile(6),
        8 => tile(11),
        _ => {
            word.truncate(word.char_indices().nth(4).map_or(word.len(), |(at, _)| at));
            format!("/api/v1/suggest?q={word}")
        }
    }
}
