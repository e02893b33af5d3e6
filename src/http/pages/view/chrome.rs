//! What stands around every page.

use super::Link;

/// Addresses of the built files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assets {
    /// The stylesheet.
    pub style: String,
    /// The territory's colours: `/brand.css?v=…`.
    pub brand: String,
    /// The script.
    pub script: String,
    /// The icons, each a fragment.
    pub sprite: String,
    /// The site's icon.
    pub icon: String,
    /// Fonts that the page needs at once.
    pub fonts: Vec<String>,
}

/// One entry of a language switcher.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tongue {
    /// BCP 47 tag.
    pub tag: String,
    /// What the language calls itself.
    pub name: String,
    /// The same page in that language.
    pub href: String,
    /// Whether it is shown now.
    pub current: bool,
}

/// The signed-in person, as the header shows her.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Her name.
    pub name: String,
    /// Her desk, when she publishes for somebody.
    pub desk: Option<String>,
    /// Whether she runs the node.
    pub operator: bool,
    /// Whether she has no way to sign in again but a link from somebody else.
    pub stuck: bool,
}

/// What just happened, shown once above the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notice {
    /// `ok`, `warn` or `danger`.
    pub kind: &'static str,
    /// What happened.
    pub text: String,
    /// Where to see it.
    pub link: Option<Link>,
    /// The link opens beside this page, where something typed is not stored yet.
    pub apart: bool,
}

/// What a page says of itself to programs that show or index it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// Open Graph's type.
    pub kind: &'static str,
    /// What it is about.
    pub title: String,
    /// Its address; of another node's thing, its own there.
    pub url: String,
    /// One or two sentences.
    pub description: String,
    /// Address of a picture.
    pub image: Option<String>,
    /// What the picture shows.
    pub image_alt: String,
    /// schema.org's words, as JSON that is safe in a script element.
    pub data: String,
}

/// The languages that a page comes in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Languages {
    /// Those of the territory.
    pub own: Vec<Tongue>,
    /// Every other.
    pub others: Vec<Tongue>,
}

impl Languages {
    /// The one that is shown.
    #[must_use]
    pub fn current(&self) -> Option<&Tongue> {
        self.own
            .iter()
            .chain(&self.others)
            .find(|tongue| tongue.current)
    }
}

/// The frame around every page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Language of the page's own words.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// What the territory is called.
    pub territory: String,
    /// Which sign of the header is marked: `explore`, `playlists`, `network`, `about` or none.
    pub section: &'static str,
    /// The classification of skills is here.
    pub skills: bool,
    /// Nothing but the page itself: no way into a site that is not there yet.
    pub bare: bool,
    /// The languages that the page comes in.
    pub languages: Languages,
    /// Who is signed in.
    pub person: Option<Person>,
    /// What forms carry, so that no other site can send them.
    pub csrf: String,
    /// What just happened.
    pub notice: Option<Notice>,
    /// The built files.
    pub assets: Assets,
    /// Address of this page's thing as an ActivityStreams object.
    pub activity: Option<String>,
    /// What it says of itself to programs.
    pub card: Option<Card>,
    /// `Waymark 0.1.0`.
    pub software: String,
    /// Where its source code is (AGPL-3.0, section 13).
    pub source: Option<String>,
    /// Where questions go.
    pub contact: Option<String>,
}
