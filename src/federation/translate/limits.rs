//! What comes in is cut to the product's limits, not refused (security.md section 1).

use serde::Serialize;

use super::table::members_of;
use crate::domain::{
    LanguageMap, LanguageTag, ObjectUrl, OpportunityContent, OrganisationContent, PlaylistContent,
    ProblemCode, Problems, Step, account,
    document::{Document, pointer_to},
    limit,
    opportunity::{Contact, Image},
    place::Location,
};

/// A document with limits.
pub trait Limited: Document + Serialize {
    /// Shortens every text and list to its limit, and drops entries that can have no meaning.
    fn cut(&mut self);

    /// What the domain finds wrong with it.
    fn problems(&self) -> Problems;
}

/// The content as it can be kept: cut, and without the members that are wrong all the same. Only
/// a name, and the organisation that the caller knows, may still be missing.
pub fn settle<C: Limited>(mut content: C) -> C {
    content.cut();
    // Each round drops at least one member.
    for _ in C::MEMBERS {
        let wrong = wrong_members(&content);
        if wrong.is_empty() {
            break;
        }
        let mut members = members_of(&content);
        for member in wrong {
            members.shift_remove(member);
        }
        content = C::read(&members, &mut Problems::default());
        content.cut();
    }
    content
}

fn wrong_members<C: Limited>(content: &C) -> Vec<&'static str> {
    let problems = content.problems();
    let wrong = problems
        .0
        .iter()
        .filter(|problem| problem.code != ProblemCode::Required);
    let pointers: Vec<_> = wrong
        .map(|problem| format!("{}/", problem.pointer))
        .collect();
    let is_wrong = |member: &&&str| {
        let pointer = format!("{}/", pointer_to(member));
        pointers.iter().any(|wrong| wrong.starts_with(&pointer))
    };
    C::MEMBERS.iter().filter(is_wrong).copied().collect()
}

impl Limited for OpportunityContent {
    fn cut(&mut self) {
        cut_texts(&mut self.name, &mut self.summary, &mut self.content);
        cut_words(&mut self.categories);
        cut_words(&mut self.keywords);
        cut_words(&mut self.accessibility);
        cut_skills(&mut self.skills);
        self.languages.retain(LanguageTag::is_known);
        self.languages.truncate(limit::ENTRIES);
        self.requires.truncate(limit::ENTRIES);
        self.videos.truncate(limit::ENTRIES);
        self.materials.truncate(limit::ENTRIES);
        self.materials
            .iter_mut()
            .for_each(|material| cut_line(&mut material.label, limit::LINE));
        cut_image(&mut self.image);
        cut_contacts(&mut self.contacts);
        cut_location(&mut self.location);
        if let Some(audience) = &mut self.audience {
            cut_words(&mut audience.groups);
        }
        if self.start_time.is_none() {
            self.end_time = None;
        }
        if self.start_time.is_none() || self.timezone.is_none() {
            self.recurrence = None;
        }
    }

    fn problems(&self) -> Problems {
        let mut problems = Problems::default();
        self.check(&mut problems);
        problems
    }
}

impl Limited for PlaylistContent {
    fn cut(&mut self) {
        cut_texts(&mut self.name, &mut self.summary, &mut self.content);
        cut_line(&mut self.slug, limit::LINE);
        cut_words(&mut self.categories);
        cut_skills(&mut self.skills);
        cut_image(&mut self.image);
        self.steps.retain_mut(cut_step);
        self.steps.truncate(limit::STEPS);
    }

    fn problems(&self) -> Problems {
        let mut problems = Problems::default();
        self.check(&mut problems);
        problems
    }
}

impl Limited for OrganisationContent {
    fn cut(&mut self) {
        cut_texts(&mut self.name, &mut self.summary, &mut self.content);
        cut_line(&mut self.slug, limit::LINE);
        cut_image(&mut self.image);
        cut_contacts(&mut self.contacts);
        cut_location(&mut self.location);
    }

    fn problems(&self) -> Problems {
        let mut problems = Problems::default();
        self.check(&mut problems);
        problems
    }
}

fn cut_texts(name: &mut LanguageMap, summary: &mut LanguageMap, content: &mut LanguageMap) {
    cut_map(name, limit::NAME);
    cut_map(summary, limit::SUMMARY);
    cut_map(content, limit::CONTENT);
}

/// Cuts a text in every language.
pub fn cut_map(map: &mut LanguageMap, most: usize) {
    map.0.truncate(limit::LANGUAGES);
    map.0.values_mut().for_each(|text| cut_text(text, most));
}

/// Cuts a text to `most` characters; NUL, which no database keeps, goes.
pub fn cut_text(text: &mut String, most: usize) {
    if text.contains('\0') || text.chars().nth(most).is_some() {
        *text = text.chars().filter(|&c| c != '\0').take(most).collect();
    }
}

/// Cuts a text that may be missing.
pub fn cut_line(line: &mut Option<String>, most: usize) {
    if let Some(line) = line {
        cut_text(line, most);
    }
}

fn cut_words(words: &mut Vec<String>) {
    words.truncate(limit::ENTRIES);
    words
        .iter_mut()
        .for_each(|word| cut_text(word, limit::LINE));
}

/// An address that is cut is another one: what is too long or no address goes.
fn cut_skills(skills: &mut Vec<String>) {
    skills.retain(|skill| {
        skill.chars().count() <= limit::LINE
            && !skill.contains('\0')
            && ObjectUrl::parse(skill).is_ok()
    });
    skills.truncate(limit::ENTRIES);
}

fn cut_image(image: &mut Option<Image>) {
    if let Some(image) = image {
        cut_line(&mut image.alt, limit::LINE);
        cut_line(&mut image.attribution, limit::LINE);
    }
}

fn cut_contacts(contacts: &mut Vec<Contact>) {
    contacts.truncate(limit::ENTRIES);
    for contact in contacts {
        cut_line(&mut contact.name, limit::LINE);
        cut_line(&mut contact.telephone, limit::LINE);
        contact.email = contact
            .email
            .take()
            .filter(|mail| account::email(mail).is_ok());
    }
}

fn cut_location(location: &mut Option<Location>) {
    if let Some(location) = location {
        cut_line(&mut location.name, super::place::NAME);
        cut_line(&mut location.address, super::place::ADDRESS);
    }
}

/// Cuts a step; false when it says neither an item nor a named task, or both.
fn cut_step(step: &mut Step) -> bool {
    if let Some(task) = &mut step.task {
        cut_map(&mut task.name, limit::NAME);
        cut_map(&mut task.content, limit::CONTENT);
    }
    match (&step.item, &step.task) {
        (Some(_), None) => true,
        (None, Some(task)) => !task.name.is_empty(),
        _ => false,
    }
}
