//! The contract's words, problems and rules, in the reader's language.

use fluent_templates::fluent_bundle::FluentValue;

use super::{Translator, plain};
use crate::domain::{
    LanguageTag, MembershipRole, PeerState, Problem, ProblemCode, Role, Rule, Status,
    fault::Fault,
    opportunity::{Enrolment, Kind, Setting},
};

impl Translator {
    /// What a kind of opportunity is called.
    #[must_use]
    pub fn kind(&self, kind: Kind) -> String {
        self.get(&format!("kind-{kind}"))
    }

    /// How something relates to school.
    #[must_use]
    pub fn setting(&self, setting: Setting) -> String {
        self.get(&format!("setting-{setting}"))
    }

    /// How somebody gets a place.
    #[must_use]
    pub fn enrolment(&self, enrolment: Enrolment) -> String {
        self.get(&format!("enrolment-{enrolment}"))
    }

    /// Where a thing stands.
    #[must_use]
    pub fn status(&self, status: Status) -> String {
        self.get(&format!("status-{status}"))
    }

    /// What goes wrong with another server. What is about one document stays in the words of the
    /// trade.
    #[must_use]
    pub fn fault(&self, fault: &Fault) -> String {
        let with = |id: &str, status: u16| self.with(id, [("status", status.to_string().into())]);
        match fault {
            Fault::Silent => self.get("fault-silent"),
            Fault::Answers(status) => with("fault-answers", *status),
            Fault::Denies(status) => with("fault-denies", *status),
            Fault::Gone => self.get("fault-gone"),
            Fault::Missing => self.get("fault-missing"),
            Fault::Unspoken => self.get("fault-unspoken"),
            Fault::Other(why) => self.with("fault-other", [("why", plain::line(why).into())]),
        }
    }

    /// How this node and another stand with each other.
    #[must_use]
    pub fn peer_state(&self, state: PeerState) -> String {
        self.get(&format!("peer-state-{state}"))
    }

    /// What an account is here for.
    #[must_use]
    pub fn role(&self, role: Role) -> String {
        self.get(&format!("role-{role}"))
    }

    /// What a partner may do in an organisation.
    #[must_use]
    pub fn membership(&self, role: MembershipRole) -> String {
        self.get(&format!("role-{role}"))
    }

    /// What a topic is called; a topic of the territory's own as it is written.
    #[must_use]
    pub fn category(&self, category: &str) -> String {
        self.find(&format!("category-{category}"), [])
            .unwrap_or_else(|| category.replace('-', " "))
    }

    /// An accessibility feature (schema.org); one without a text as it is written.
    #[must_use]
    pub fn accessibility(&self, feature: &str) -> String {
        self.find(&format!("accessibility-{feature}"), [])
            .unwrap_or_else(|| feature.to_owned())
    }

    /// What a language is called in the reader's: `Dutch`. With a region or script that has no
    /// name of its own, the language's; without any name, the tag.
    #[must_use]
    pub fn language_name(&self, tag: &LanguageTag) -> String {
        if tag.is_easy() {
            let language = self.language_name(&tag.full());
            return self.with("language-easy", [("language", language.into())]);
        }
        self.find(&format!("language-{tag}"), [])
            .or_else(|| self.find(&format!("language-{}", tag.primary()), []))
            .unwrap_or_else(|| tag.to_string())
    }

    /// What is wrong with a value, as a sentence without its full stop: it stands beside its field,
    /// and after the field's name in a summary.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        match &problem.code {
            ProblemCode::Required if is_choice(&problem.pointer) => self.get("problem-choose"),
            ProblemCode::Required => self.get("problem-required"),
            ProblemCode::Unknown => self.get("problem-unknown"),
            ProblemCode::Malformed(why) => match form(&problem.pointer) {
                Some(form) => self.get(&format!("problem-malformed-{form}")),
                None => self.with("problem-malformed", [("why", why.as_str().into())]),
            },
            ProblemCode::Nul => self.get("problem-nul"),
            ProblemCode::TooLong(n) => self.with("problem-too-long", [("n", (*n).into())]),
            ProblemCode::TooMany(n) => self.with("problem-too-many", [("n", (*n).into())]),
            ProblemCode::OutOfRange(low, high) => self.with(
                match low.parse::<chrono::NaiveDate>() {
                    Ok(_) => "problem-out-of-days",
                    Err(_) => "problem-out-of-range",
                },
                [("low", low.as_str().into()), ("high", high.as_str().into())],
            ),
            ProblemCode::NotOneOf(list) => {
                self.with("problem-not-one-of", [("list", list.as_str().into())])
            }
            ProblemCode::EndBeforeStart => self.get("problem-end-before-start"),
            ProblemCode::NotFromStart => self.get("problem-not-from-start"),
            ProblemCode::AgesReversed => self.get("problem-ages-reversed"),
            ProblemCode::DoesNotExist => self.get("problem-does-not-exist"),
            ProblemCode::Taken => self.get("problem-taken"),
            ProblemCode::Incomplete => self.get("problem-incomplete"),
            ProblemCode::SkippedTime => self.get("problem-skipped-time"),
            ProblemCode::RepeatedTime => self.get("problem-repeated-time"),
            ProblemCode::PrivateAddress => self.get("problem-private-address"),
            ProblemCode::Fixed => self.get("problem-fixed"),
            ProblemCode::FreeAndPriced => self.get("problem-free-price"),
            ProblemCode::NoSteps => self.get("problem-no-steps"),
            ProblemCode::NoStep => self.get("problem-no-step"),
            ProblemCode::NotBefore(start) => {
                self.with("problem-not-before", [("date", self.date(*start).into())])
            }
            ProblemCode::NotSupported(instead) => self.with(
                "problem-not-supported",
                [("instead", instead.as_str().into())],
            ),
        }
    }

    /// Why something is not allowed, as a sentence for the person who tried. The problems of
    /// [`Rule::Invalid`] stand beside their fields.
    #[must_use]
    pub fn rule(&self, rule: &Rule) -> String {
        let one = |name: &'static str, value: FluentValue<'static>| [(name, value)];
        match rule {
            Rule::Invalid(_) => self.get("rule-invalid"),
            Rule::NotFound => self.get("rule-not-found"),
            Rule::Gone => self.get("rule-gone"),
            Rule::SignInFirst => self.get("rule-sign-in-first"),
            Rule::LinkExpired => self.get("rule-link-expired"),
            Rule::Forbidden(_) => self.get("rule-forbidden"),
            Rule::SlugTaken(name) => self.with("rule-slug-taken", one("name", name.clone().into())),
            Rule::Changed => self.get("rule-changed"),
            Rule::TooMany(wait) => self.too_many(*wait),
            Rule::NotOpen(why) => self.get(&format!("rule-closed-{why}")),
            Rule::NotInvited(why) => self.get(&format!("rule-not-invited-{why}")),
            Rule::KeyReused => self.get("rule-key-reused"),
            Rule::Refused(why) => self.with("rule-refused", one("why", why.clone().into())),
        }
    }

    /// For how long somebody has to wait, in the unit that people use for it.
    fn too_many(&self, seconds: u64) -> String {
        let minutes = seconds.div_ceil(60);
        match seconds {
            0..=90 => self.with("rule-too-many", [("seconds", seconds.into())]),
            91..=5_400 => self.with("rule-too-many-minutes", [("minutes", minutes.into())]),
            _ => {
                let hours = minutes.div_ceil(60);
                self.with("rule-too-many-hours", [("hours", hours.into())])
            }
        }
    }
}

/// Whether the member at this pointer is ticked and not written.
fn is_choice(pointer: &str) -> bool {
    matches!(pointer, "/categories" | "/scopes" | "/kind" | "/role")
}

/// In which form the member at this pointer is to be written, when there is a message that says
/// so: the last named segment decides. The pointers are those of documents and of forms' fields.
fn form(pointer: &str) -> Option<&'static str> {
    if pointer.starts_with("/categories") {
        return Some("topic");
    }
    let last = pointer
        .rsplit('/')
        .find(|segment| !segment.is_empty() && !segment.bytes().all(|b| b.is_ascii_digit()))?;
    Some(match last {
        "url" | "image" | "license" | "badge" | "item" | "newItem" | "materials" | "videos"
        | "requires" | "skills" | "online" => "address",
        "startTime" | "endTime" | "enrolmentOpens" | "enrolmentCloses" => "time",
        "timezone" => "timezone",
        "duration" => "duration",
        "recurrence" | "rule" => "recurrence",
        "currency" => "currency",
        "amount" | "price" => "amount",
        "latitude" | "longitude" | "location" => "number",
        "minAge" | "maxAge" | "audience" | "capacity" | "age" | "eraseAfter" => "whole-number",
        "email" | "contact" | "operator" | "account" | "guardian" => "email",
        "contacts" => "contact",
        "colour" => "colour",
        "scopes" => "scopes",
        "from" | "to" | "until" | "eraseOn" => "day",
        "slug" | "handle" => "slug",
        "languages" => "language",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::{Problems, territory::CATEGORIES};

    fn each(check: impl Fn(&Translator)) {
        for tag in Translator::languages() {
            check(&Translator::new(&tag));
        }
    }

    #[test]
    fn every_word_of_the_contract_has_a_text_in_every_language() {
        each(|t| {
            let words = [
                Kind::ALL
                    .iter()
                    .map(|&word| t.kind(word))
                    .collect::<Vec<_>>(),
                Setting::ALL.iter().map(|&word| t.setting(word)).collect(),
                Enrolment::ALL
                    .iter()
                    .map(|&word| t.enrolment(word))
                    .collect(),
                Status::ALL.iter().map(|&word| t.status(word)).collect(),
                PeerState::ALL
                    .iter()
                    .map(|&word| t.peer_state(word))
                    .collect(),
                Role::ALL.iter().map(|&word| t.role(word)).collect(),
                MembershipRole::ALL
                    .iter()
                    .map(|&word| t.membership(word))
                    .collect(),
            ];
            for word in words.concat() {
                assert!(!word.contains('⟦'), "{}: {word}", t.language());
            }
            for category in CATEGORIES {
                assert_ne!(
                    t.category(category),
                    category.replace('-', " "),
                    "{}",
                    t.language()
                );
            }
        });
    }

    #[test]
    fn every_problem_and_every_rule_has_a_text_in_every_language() {
        let codes = [
            ProblemCode::Required,
            ProblemCode::Unknown,
            ProblemCode::Malformed("is odd".to_owned()),
            ProblemCode::Nul,
            ProblemCode::TooLong(300),
            ProblemCode::TooMany(50),
            ProblemCode::OutOfRange("-90".to_owned(), "90".to_owned()),
            ProblemCode::NotOneOf("a, b".to_owned()),
            ProblemCode::EndBeforeStart,
            ProblemCode::AgesReversed,
            ProblemCode::NotFromStart,
            ProblemCode::DoesNotExist,
            ProblemCode::Taken,
            ProblemCode::Incomplete,
            ProblemCode::SkippedTime,
            ProblemCode::RepeatedTime,
            ProblemCode::PrivateAddress,
            ProblemCode::Fixed,
            ProblemCode::FreeAndPriced,
            ProblemCode::NoSteps,
            ProblemCode::NoStep,
            ProblemCode::NotBefore(chrono::DateTime::<chrono::Utc>::UNIX_EPOCH.into()),
            ProblemCode::NotSupported("write it".to_owned()),
        ];
        let rules = [
            Rule::Invalid(Problems::default()),
            Rule::NotFound,
            Rule::Gone,
            Rule::SignInFirst,
            Rule::LinkExpired,
            Rule::Forbidden("the scope `admin`"),
            Rule::SlugTaken("library".to_owned()),
            Rule::Changed,
            Rule::TooMany(1),
            Rule::TooMany(180),
            Rule::TooMany(86_400),
            Rule::KeyReused,
            Rule::Refused("because".to_owned()),
        ];
        each(|t| {
            for code in &codes {
                let problem = Problem {
                    pointer: "/name".to_owned(),
                    detail: String::new(),
                    code: code.clone(),
                };
                let text = t.problem(&problem);
                assert!(!text.contains('⟦'), "{}: {text}", t.language());
            }
            for rule in &rules {
                let text = t.rule(rule);
                assert!(!text.contains('⟦'), "{}: {text}", t.language());
            }
        });
    }

    #[test]
    fn what_is_malformed_says_the_form_of_its_field() {
        let t = Translator::new(&LanguageTag::english());
        let problem = |pointer: &str| {
            t.problem(&Problem {
                pointer: pointer.to_owned(),
                detail: String::new(),
                code: ProblemCode::Malformed("is odd".to_owned()),
            })
        };
        assert!(problem("/price/currency").contains("EUR"));
        assert!(problem("/contacts/0/email").contains("mail"));
        assert!(problem("/videos/3").contains("web address"));
        assert_eq!(
            problem("/keywords/1"),
            "This is not written in the right way: is odd"
        );
    }

    #[test]
    fn what_is_ticked_is_not_to_be_written() {
        let t = Translator::new(&LanguageTag::english());
        let told = |pointer: &str| {
            t.problem(&Problem {
                pointer: pointer.to_owned(),
                detail: String::new(),
                code: ProblemCode::Required,
            })
        };
        assert_eq!(told("/scopes"), "Choose at least one");
        assert_ne!(told("/name"), told("/scopes"));
    }

    #[test]
    fn a_language_without_a_name_keeps_its_tag() {
        let t = Translator::new(&LanguageTag::english());
        for (tag, name) in [
            ("nl", "Dutch"),
            ("nl-BE", "Dutch"),
            ("sr-Cyrl", "Serbian (Cyrillic)"),
            ("tlh", "tlh"),
        ] {
            assert_eq!(t.language_name(&tag.parse().unwrap()), name);
        }
        assert_eq!(t.category("night-walks"), "night walks");
    }
}
