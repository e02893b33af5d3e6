//! Where the database is.

use super::Error;

/// Where the database is.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// Path of the database file.
    Sqlite(String),
    /// Address of the server, with credentials.
    Postgres(String),
}

/// What libpq is told of a server, unless the operator tells it: who asks, and how soon a server
/// that says nothing counts as gone (seconds, milliseconds).
const LIBPQ: &[(&str, &str)] = &[
    ("application_name", "waymark"),
    ("connect_timeout", "3"),
    ("tcp_user_timeout", "10000"),
    ("keepalives_idle", "10"),
    ("keepalives_interval", "5"),
    ("keepalives_count", "3"),
];

impl DatabaseUrl {
    /// Reads `sqlite:PATH` or `postgres://…`.
    ///
    /// # Errors
    /// [`Error::Address`]; also for a database in memory, which every connection would have its
    /// own of.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let refused = || Error::Address(redact(text));
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() || path.contains(":memory:") || path.contains("mode=memory") {
                return Err(refused());
            }
            return Ok(Self::Sqlite(path.to_owned()));
        }
        if !(text.starts_with("postgres://") || text.starts_with("postgresql://")) {
            return Err(refused());
        }
        let mut url = text.to_owned();
        for (name, value) in LIBPQ {
            let told = url
                .split_once('?')
                .is_some_and(|(_, query)| query.split('&').any(|pair| names(pair, name)));
            if !told {
                let joint = if url.contains('?') { '&' } else { '?' };
                url = format!("{url}{joint}{name}={value}");
            }
        }
        Ok(Self::Postgres(url))
    }

    /// The address without its password, and without what was added to it.
    #[must_use]
    pub fn redacted(&self) -> String {
        match self {
            Self::Sqlite(path) => format!("sqlite:{path}"),
            Self::Postgres(url) => redact(url),
        }
    }
}

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.redacted())
    }
}

/// Whether a pair of a query is the one of that name.
fn names(pair: &str, name: &str) -> bool {
    pair.split_once('=').is_some_and(|(own, _)| own == name)
}

/// An address with `***` for its password and without its query, which may hold one too. It need
/// not be well formed: an error that shows what is wrong must not show the password either.
fn redact(text: &str) -> String {
    let before_query = |part: &str| part.split(['?', '#']).next().unwrap_or_default().to_owned();
    let Some((scheme, rest)) = text.split_once("://") else {
        return before_query(text);
    };
    // A password may hold any character: everything up to the last `@` may be part of one.
    match rest.rsplit_once('@') {
        None => format!("{scheme}://{}", before_query(rest)),
        Some((credentials, _)) if credentials.contains('?') => format!("{scheme}://***"),
        Some((credentials, server)) => match credentials.split_once(':') {
            Some((user, _password)) => format!("{scheme}://{user}:***@{}", before_query(server)),
            None => format!("{scheme}://{credentials}@{}", before_query(server)),
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn sqlite_paths_are_taken_as_they_are_written() {
        for (text, path) in [
            ("sqlite:waymark.db", "waymark.db"),
            ("sqlite:/var/lib/waymark.db", "/var/lib/waymark.db"),
            ("sqlite:///var/lib/waymark.db", "/var/lib/waymark.db"),
            ("sqlite:////var/lib/waymark.db", "//var/lib/waymark.db"),
        ] {
            let expected = DatabaseUrl::Sqlite(path.to_owned());
            assert_eq!(DatabaseUrl::parse(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_database_is_refused() {
        for wrong in [
            "",
            "sqlite:",
            "sqlite://",
            "sqlite::memory:",
            "sqlite:file:x?mode=memory",
            "mysql://root@localhost/waymark",
            "waymark.db",
        ] {
            assert!(DatabaseUrl::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_operator_s_own_parameters_stay() {
        let url = DatabaseUrl::parse("postgres://db/waymark?connect_timeout=9&sslmode=require");
        let DatabaseUrl::Postgres(url) = url.unwrap() else {
            unreachable!("it is PostgreSQL's");
        };
        assert!(url.starts_with("postgres://db/waymark?connect_timeout=9&sslmode=require&"));
        assert!(url.contains("&application_name=waymark"));
        assert_eq!(url.matches("connect_timeout").count(), 1);
    }

    #[test]
    fn no_password_is_ever_shown() {
        for text in [
            "postgres://waymark:hunter2@db:5432/waymark",
            "postgres://waymark:hunter2@[bad/waymark",
            "postgres://waymark:hun@ter2/hunter2@db/waymark",
            "postgres://waymark:hunter2#@db/waymark",
            "postgres://db/waymark?user=waymark&password=hunter2",
            "mysql://root:hunter2@localhost/waymark",
            "postgres://waymark@db/waymark?password=hun@hunter2",
        ] {
            let shown = match DatabaseUrl::parse(text) {
                Ok(url) => format!("{} {url:?}", url.redacted()),
                Err(error) => error.to_string(),
            };
            assert!(!shown.contains("hunter2"), "{shown}");
        }
    }
}
