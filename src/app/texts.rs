//! The texts that other servers show of our things.

use crate::{
    domain::LanguageTag,
    federation::{
        Render,
        translate::{Facts, Subject},
    },
    text::{self, Translator},
};

/// Renders by the room of texts.
#[derive(Debug, Clone, Copy)]
pub struct Texts;

impl Render for Texts {
    fn html(&self, markdown: &str) -> String {
        text::markdown::render(markdown)
    }

    fn facts(&self, subject: Subject<'_>, language: &LanguageTag) -> Facts {
        let translator = Translator::new(language);
        Facts(match subject {
            Subject::Opportunity(content) => text::facts(content, &translator),
            Subject::Playlist(content) => {
                let steps = content.steps.len().into();
                vec![translator.with("fact-steps", [("n", steps)])]
            }
        })
    }
}
