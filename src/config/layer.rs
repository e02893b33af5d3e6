//! One source of settings: the file, or the environment. What it holds is known to the table of
//! keys; everything else is complained about.

use std::path::Path;

use figment::{
    Metadata, Profile, Provider,
    value::{Dict, Map, Value},
};

use super::{
    error::Complaint,
    file,
    keys::{self, PREFIX},
};

/// The settings of one source, with secrets already read from the files that it names.
#[derive(Debug, Default)]
pub struct Layer {
    place: String,
    members: Dict,
    /// Secrets that stand in files of their own.
    elsewhere: Vec<String>,
}

/// Variables that begin as ours do and are no settings: the command line's, the build's, and those
/// of the tests.
const OTHERS: &[&str] = &["WAYMARK_CONFIG", "WAYMARK_BIN"];
const TESTS: &str = "WAYMARK_TEST_";

impl Layer {
    /// No settings at all.
    pub fn empty() -> Self {
        Self::default()
    }

    /// The settings of a TOML document.
    pub fn from_toml(path: &Path, text: &str, complaints: &mut Vec<Complaint>) -> Self {
        let place = path.display().to_string();
        let document: Dict = match toml::from_str(text) {
            Ok(document) => document,
            Err(error) => {
                let line = error.span().map_or(1, |span| {
                    text.get(..span.start).unwrap_or(text).matches('\n').count() + 1
                });
                let problem = format!("is no TOML: line {line}: {}", error.message());
                complaints.push(Complaint::new("--config", place, problem));
                return Self::empty();
            }
        };
        let mut layer = Self {
            place,
            ..Self::default()
        };
        layer.take_members("", document, complaints);
        layer
    }

    fn take_members(&mut self, section: &str, members: Dict, complaints: &mut Vec<Complaint>) {
        for (name, value) in members {
            let name = format!("{section}{name}");
            match value {
                Value::Dict(_, members) if keys::find(&name).is_none() => {
                    self.take_members(&format!("{name}."), members, complaints);
                }
                value => self.take(&name, value, &self.place.clone(), complaints),
            }
        }
    }

    /// The settings among environment variables.
    pub fn from_variables(
        variables: impl IntoIterator<Item = (String, String)>,
        complaints: &mut Vec<Complaint>,
    ) -> Self {
        let mut layer = Self {
            place: "environment".to_owned(),
            ..Self::default()
        };
        let mut variables: Vec<_> = variables
            .into_iter()
            .filter(|(name, value)| name.starts_with(PREFIX) && !is_foreign(name, value))
            .collect();
        variables.sort();
        for (variable, value) in variables {
            let name = variable
                .trim_start_matches(PREFIX)
                .to_lowercase()
                .replace("__", ".");
            layer.take(&name, Value::from(value), &variable, complaints);
        }
        layer
    }

    /// Takes one value, or complains that its name is none.
    fn take(&mut self, name: &str, value: Value, place: &str, complaints: &mut Vec<Complaint>) {
        if keys::find(name).is_some() {
            return self.put(name, value, place, complaints);
        }
        let secret = name
            .strip_suffix("_file")
            .filter(|name| keys::find(name).is_some_and(|key| key.secret));
        let Some(secret) = secret else {
            let hint = keys::nearest(name)
                .map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            let problem = format!("is not a setting{hint}");
            return complaints.push(Complaint::new(name, place, problem));
        };
        let Some(path) = value.as_str() else {
            return complaints.push(Complaint::new(name, place, "must be the path of a file"));
        };
        match file::read(Path::new(path)) {
            Ok(text) => {
                self.elsewhere.push(secret.to_owned());
                self.put(secret, Value::from(text.trim()), place, complaints);
            }
            Err(complaint) => complaints.push(Complaint::new(name, place, complaint.problem)),
        }
    }

    /// Puts a value at its place: `name` is the key's, or one of those that the key stands for.
    fn put(&mut self, name: &str, value: Value, place: &str, complaints: &mut Vec<Complaint>) {
        let mut sections: Vec<&str> = name.split('.').collect();
        let Some(last) = sections.pop() else { return };
        let mut members = &mut self.members;
        for section in sections {
            let inner = members
                .entry(section.to_owned())
                .or_insert_with(|| Value::from(Dict::new()));
            match inner {
                Value::Dict(_, inner) => members = inner,
                _ => return,
            }
        }
        if members.insert(last.to_owned(), value).is_some() {
            let problem = "is given twice, once by a file of its own; keep one of them";
            complaints.push(Complaint::new(name, place, problem));
        }
    }

    /// The secrets that stand in this source itself, by their names.
    pub fn secrets(&self) -> impl Iterator<Item = (String, &str)> {
        let mut found = Vec::new();
        gather("", &self.members, &mut found);
        found.into_iter().filter(|(name, _)| {
            keys::find(name).is_some_and(|key| key.secret) && !self.elsewhere.contains(name)
        })
    }
}

/// Every text in these members, with its whole name.
fn gather<'a>(section: &str, members: &'a Dict, found: &mut Vec<(String, &'a str)>) {
    for (name, value) in members {
        let name = format!("{section}{name}");
        match value {
            Value::Dict(_, inner) => gather(&format!("{name}."), inner, found),
            value => found.extend(value.as_str().map(|text| (name, text))),
        }
    }
}

impl Provider for Layer {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.place.clone())
    }

    fn data(&self) -> Result<Map<Profile, Dict>, figment::Error> {
        Ok(Map::from([(Profile::Default, self.members.clone())]))
    }
}

/// Whether a variable that begins as ours do is somebody else's: the build's, the tests', or one of
/// those that Kubernetes makes for a service that is called `waymark`.
fn is_foreign(name: &str, value: &str) -> bool {
    OTHERS.contains(&name)
        || name.starts_with(TESTS)
        || name == "WAYMARK_SERVICE_HOST"
        || name.starts_with("WAYMARK_SERVICE_PORT")
        || (name.starts_with("WAYMARK_PORT")
            && (value.starts_with("tcp://") || name != "WAYMARK_PORT"))
}
