//! Things in lists, and where they come from.

/// Where a thing comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// What the territory is called.
    pub territory: String,
    /// Class of its paint: empty for this territory, `blaze-0` to `blaze-11` for another.
    pub blaze: String,
    /// Whether it is this node's own.
    pub local: bool,
}

/// A state in a word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tag {
    /// `ok`, `draft`, `warn`, `danger` or `off`.
    pub kind: &'static str,
    /// The word.
    pub text: String,
}

/// One opportunity in a list; in a search for other things, one of those.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Its page here.
    pub href: String,
    /// What it is called.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// Name of its glyph in the sprite: `kind-workshop`, `route`.
    pub glyph: String,
    /// What sort of thing it is, in words.
    pub kind_label: String,
    /// Day of the month on which it begins; empty when it has no date.
    pub day: String,
    /// Short month, with the year when that is another than this one.
    pub month: String,
    /// The beginning, RFC 3339.
    pub datetime: String,
    /// Where it is: `longitude,latitude` in degrees.
    pub at: Option<String>,
    /// When, where, cost, language: in this order, and only what is known.
    pub facts: Vec<String>,
    /// Whose it is.
    pub organisation: String,
    /// Where it comes from.
    pub origin: Origin,
    /// Cancelled, only here, draft.
    pub tags: Vec<Tag>,
}

/// A station of a route, in its small form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Station {
    /// Classes: any of `is-online is-task is-elsewhere is-gone blaze-3`; empty for a step here.
    pub look: String,
}

/// One playlist in a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Strip {
    /// Its page here.
    pub href: String,
    /// What it is called.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// Language of the summary.
    pub summary_lang: String,
    /// `4 steps`, `about 9 hours`.
    pub facts: Vec<String>,
    /// Whose it is.
    pub organisation: String,
    /// Where it comes from.
    pub origin: Origin,
    /// Its steps.
    pub stations: Vec<Station>,
    /// Cancelled, only here, draft.
    pub tags: Vec<Tag>,
}

/// The ways to the pages before and after.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paging {
    /// The page before, unless this is the first.
    pub previous: Option<String>,
    /// The page after, unless this is the last.
    pub next: Option<String>,
}
