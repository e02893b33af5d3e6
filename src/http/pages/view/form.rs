//! Fields, choices and what is wrong with them.

/// A chip or an entry of a select.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// Whether it is chosen.
    pub checked: bool,
    /// How many things it stands for; empty when nobody counted.
    pub count: String,
}

/// Choices under one name: chips, or the entries of a select.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// Name of them all, and id of the first.
    pub name: String,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// What is wrong with what was chosen.
    pub error: Option<String>,
}

/// A field as it was sent or is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// Name and id of the control.
    pub name: String,
    /// What it holds.
    pub value: String,
    /// What is wrong with that.
    pub error: Option<String>,
}

impl Field {
    /// A field with nothing wrong.
    #[must_use]
    pub fn new(name: &str, value: impl Into<String>) -> Self {
        Self {
            name: name.to_owned(),
            value: value.into(),
            error: None,
        }
    }

    /// The same field with what is wrong with it, and the line for the summary of errors.
    #[must_use]
    pub fn wrong(mut self, message: impl Into<String>) -> (Self, Wrong) {
        let message = message.into();
        let wrong = Wrong {
            field: self.name.clone(),
            message: message.clone(),
        };
        self.error = Some(message);
        (self, wrong)
    }
}

/// One line of the summary of errors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wrong {
    /// Name of the field; empty when it is none's.
    pub field: String,
    /// What is wrong.
    pub message: String,
}
