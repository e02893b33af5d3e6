//! Who publishes, and how its texts are shown.

use crate::domain::{LanguageTag, ObjectUrl, OpportunityContent, PlaylistContent, Territory};

/// What the line of facts is about.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// When, where, for how much, for whom.
    Opportunity(&'a OpportunityContent),
    /// How many steps, where, for how long.
    Playlist(&'a PlaylistContent),
}

/// The facts of a thing for people, in the order in which they are told, each as plain text:
/// `2026-12-05 15:00 (EET)`, `Vilniaus biblioteka, Trakų g. 10`, `nemokama`, `14–19 m.`
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts(pub Vec<String>);

impl Facts {
    /// All in one line, as plain text.
    #[must_use]
    pub fn line(&self) -> String {
        self.0.join(" · ")
    }
}

/// How texts become what people see. The room of texts does it; federation is handed it.
#[derive(Clone, Copy)]
pub struct Rendering<'a> {
    /// Markdown to HTML that is safe to show.
    pub html: &'a (dyn Fn(&str) -> String + Sync),
    /// The facts of a thing in a language.
    pub facts: &'a (dyn Fn(Subject<'_>, &LanguageTag) -> Facts + Sync),
    /// What a skill, or an item that a playlist names, is called in a language, by its address.
    pub label: &'a (dyn Fn(&str, &LanguageTag) -> Option<String> + Sync),
}

/// Who publishes a thing, and for whom.
#[derive(Clone, Copy)]
pub struct Publisher<'a> {
    /// The territory of this node.
    pub territory: &'a Territory,
    /// The actor of the organisation that speaks.
    pub organisation: &'a ObjectUrl,
    /// How its texts are shown.
    pub rendering: Rendering<'a>,
}
