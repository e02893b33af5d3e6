#![allow(clippy::unwrap_used, clippy::panic)]
use std::{fs, path::PathBuf};

use secrecy::ExposeSecret;

use super::{
    keys::{KEYS, Key},
    *,
};

fn read(toml: &str, variables: &[(&str, &str)]) -> Result<Settings, Error> {
    let mut complaints = Vec::new();
    let file = Layer::from_toml(Path::new("waymark.toml"), toml, &mut complaints);
    let variables = variables
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let environment = Layer::from_variables(variables, &mut complaints);
    Settings::from_layers(file, environment, complaints)
}

fn complaints(toml: &str, variables: &[(&str, &str)]) -> Vec<String> {
    match read(toml, variables) {
        Ok(_) => Vec::new(),
        Err(error) => error.to_string().lines().map(str::to_owned).collect(),
    }
}

#[test]
fn nothing_set_gives_the_defaults_of_the_contract() {
    let settings = read("", &[]).unwrap();
    assert_eq!(settings.url.as_str(), "http://localhost:8080/");
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(settings.database_url.expose_secret(), "sqlite:waymark.db");
    assert_eq!(settings.media, Media::Folder(PathBuf::from("media/")));
    assert!(settings.tiles.is_none() && settings.source_url.is_none());
    assert!(
        settings
            .trusted_proxies
            .iter()
            .any(|net| net.contains(&"127.9.9.9".parse::<std::net::IpAddr>().unwrap()))
    );
    assert!(
        settings
            .trusted_proxies
            .iter()
            .any(|net| net.contains(&"::1".parse::<std::net::IpAddr>().unwrap()))
    );
    assert!(settings.federation.allow_local.is_empty());
    assert_eq!(settings.federation.policy, Policy::Followed);
    assert_eq!(settings.federation.rate_limit, 300);
    assert_eq!(settings.limits.reads, 6000);
    assert!(settings.mail.is_none() && settings.metrics_token.is_none());
    assert_eq!(
        settings.log,
        Log {
            filter: "info".to_owned(),
            format: LogFormat::Text
        }
    );
}

#[test]
fn the_environment_wins_over_the_file() {
    let toml = "url = 'https://a.example'\n[federation]\nrate_limit = 10\n";
    let variables = [
        ("WAYMARK_URL", "https://B.example/"),
        (
            "WAYMARK_FEDERATION__ALLOW_LOCAL",
            "127.0.0.1:9701, *.localhost",
        ),
        ("PATH", "/usr/bin"),
    ];
    let settings = read(toml, &variables).unwrap();
    assert_eq!(settings.url.as_str(), "https://b.example/");
    assert_eq!(settings.federation.rate_limit, 10);
    for host in ["127.0.0.1:9701", "vilnius.localhost:9702"] {
        assert!(
            settings
                .federation
                .allow_local
                .covers_host(&host.to_owned().try_into().unwrap()),
            "{host}"
        );
    }
}

#[test]
fn every_wrong_setting_is_told_with_its_place() {
    let toml = "listn = '127.0.0.1:1'\nurl = 'https://a.example/path'\n[limits]\nreads = 0\n[[peers]]\nx = 1\n";
    let told = complaints(
        toml,
        &[
            ("WAYMARK_LISTEN", "localhost"),
            ("WAYMARK_FEDERATION__POLICY", "open"),
            ("WAYMARK_SMTP", "x"),
        ],
    );
    for (name, place, hint) in [
        ("`listn`", "waymark.toml", "did you mean `listen`?"),
        ("`url`", "waymark.toml", "https://a.example"),
        ("`limits.reads`", "waymark.toml", "from 1"),
        ("`peers`", "waymark.toml", "not a setting"),
        ("`listen`", "WAYMARK_LISTEN", "127.0.0.1:8080"),
        (
            "`federation.policy`",
            "WAYMARK_FEDERATION__POLICY",
            "allowlist",
        ),
        ("`smtp`", "WAYMARK_SMTP", "did you mean `smtp_"),
    ] {
        let found = told
            .iter()
            .any(|line| line.starts_with(name) && line.contains(place) && line.contains(hint));
        assert!(found, "{name} {place} {hint}: {told:#?}");
    }
    assert_eq!(told.len(), 7, "{told:#?}");
}

/// A value that no key takes, so that each key of the table proves that somebody reads it.
#[test]
fn every_key_of_the_table_is_read_and_checked() {
    for key in KEYS {
        let wrong = match key.name {
            "media" | "index" => "ftp://bucket",
            "trusted_proxies" | "federation.allow_local" => "?!",
            "smtp_from" => "a@b@c",
            _ => "\u{7f} \u{7f}",
        };
        let told = complaints("", &[(key.variable().as_str(), wrong)]);
        assert!(
            told.iter()
                .any(|line| line.contains(&format!("`{}`", key.name.replace("NAME", "name")))),
            "{}: {told:?}",
            key.name
        );
    }
}

#[test]
fn a_secret_is_neither_shown_nor_logged() {
    let told = complaints(
        "",
        &[
            ("WAYMARK_METRICS_TOKEN", "hunter2"),
            ("WAYMARK_SMTP_URL", "imap://u:hunter2@h"),
            ("WAYMARK_DATABASE_URL", "mysql://u:hunter2@h/d"),
        ],
    );
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(!told.concat().contains("hunter2"), "{told:?}");
    let settings = read("", &[("WAYMARK_DATABASE_URL", "postgres://u:hunter2@h/d")]).unwrap();
    assert!(!format!("{settings:?}").contains("hunter2"));
}

#[test]
fn a_secret_can_come_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("token");
    fs::write(&path, "0123456789abcdef\n").unwrap();
    let path = path.to_str().unwrap();
    let token = |settings: Settings| settings.metrics_token.unwrap().expose_secret().to_owned();

    let by_variable = read("", &[("WAYMARK_METRICS_TOKEN_FILE", path)]).unwrap();
    assert_eq!(token(by_variable), "0123456789abcdef");
    let by_file = read(&format!("metrics_token_file = '{path}'"), &[]).unwrap();
    assert_eq!(token(by_file), "0123456789abcdef");

    let both = [
        ("WAYMARK_METRICS_TOKEN_FILE", path),
        ("WAYMARK_METRICS_TOKEN", "0123456789abcdef"),
    ];
    assert!(complaints("", &both).concat().contains("twice"));
    assert!(
        complaints("", &[("WAYMARK_METRICS_TOKEN_FILE", "/nowhere")])
            .concat()
            .contains("cannot be read")
    );
    assert!(
        complaints("", &[("WAYMARK_URL_FILE", path)])
            .concat()
            .contains("not a setting")
    );
}

#[test]
fn variables_of_others_are_left_alone() {
    let foreign = [
        ("WAYMARK_BIN", "target/debug/waymark"),
        ("WAYMARK_CONFIG", "x.toml"),
        ("WAYMARK_TEST_POSTGRES", "postgres://x"),
        ("WAYMARK_SERVICE_HOST", "10.0.0.1"),
        ("WAYMARK_SERVICE_PORT_HTTP", "80"),
        ("WAYMARK_PORT", "tcp://10.0.0.1:80"),
        ("WAYMARK_PORT_80_TCP_ADDR", "10.0.0.1"),
    ];
    assert_eq!(complaints("", &foreign), Vec::<String>::new());
    assert_eq!(complaints("", &[("WAYMARK_PORT", "80")]).len(), 1);
}

#[test]
fn mail_needs_a_sender() {
    let told = complaints("", &[("WAYMARK_SMTP_URL", "smtp://localhost")]);
    assert!(told.concat().contains("`smtp_from`"), "{told:?}");
    let both = [
        ("WAYMARK_SMTP_URL", "smtp://localhost"),
        ("WAYMARK_SMTP_FROM", "Vilnius <learn@vilnius.example>"),
    ];
    assert_eq!(
        read("", &both)
            .unwrap()
            .mail
            .unwrap()
            .from
            .email
            .to_string(),
        "learn@vilnius.example"
    );
}

#[test]
fn what_is_for_later_is_taken_and_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("waymark.toml");
    fs::write(&path, "media = 's3://bucket/prefix'\n").unwrap();
    let loaded = Settings::load(Some(&path)).unwrap();
    assert_eq!(loaded.settings.media.to_string(), "s3://bucket/prefix");
    let told: Vec<String> = loaded.warnings.iter().map(ToString::to_string).collect();
    let said =
        |line: &&String| line.contains("`media`") && line.contains("not part of this version");
    assert!(told.iter().any(|line| said(&line)), "{told:?}");
    for wrong in ["s3://", "https://bucket.example/", " "] {
        assert_eq!(
            complaints("", &[("WAYMARK_MEDIA", wrong)]).len(),
            1,
            "{wrong}"
        );
    }
    for wrong in [
        "https://tiles.example/0/0/0.mvt",
        "tiles",
        "/data/city.mbtiles",
    ] {
        assert_eq!(
            complaints("", &[("WAYMARK_TILES", wrong)]).len(),
            1,
            "{wrong}"
        );
    }
    let map = [("WAYMARK_TILES", "/data/city.pmtiles")];
    assert_eq!(complaints("", &map), Vec::<String>::new());
}

#[test]
fn levels_of_the_log_are_checked() {
    for right in ["info", "info,waymark::federation=debug", "off"] {
        assert_eq!(
            complaints("", &[("WAYMARK_LOG", right)]),
            Vec::<String>::new(),
            "{right}"
        );
    }
    for wrong in ["inof", "", "waymark", "info,=debug", "a b=info"] {
        assert_eq!(
            complaints("", &[("WAYMARK_LOG", wrong)]).len(),
            1,
            "{wrong}"
        );
    }
}

#[test]
fn what_is_no_toml_is_told_with_its_line() {
    let told = complaints("url = 'https://a.example'\nlisten = \n", &[]);
    assert!(told.concat().contains("line 2"), "{told:?}");
    assert_eq!(told.len(), 1);
}

#[cfg(unix)]
#[test]
fn a_secret_that_everybody_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("waymark.toml");
    let write = |text: &str, mode: u32| {
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let secret = "metrics_token = '0123456789abcdef'\n";

    write(secret, 0o644);
    assert!(
        Settings::load(Some(&path))
            .unwrap_err()
            .to_string()
            .contains("chmod o-r")
    );
    write("database_url = 'postgres://u:secret@h/d'\n", 0o604);
    assert!(
        Settings::load(Some(&path))
            .unwrap_err()
            .to_string()
            .contains("`database_url`")
    );
    write(secret, 0o640);
    assert!(Settings::load(Some(&path)).unwrap().warnings.is_empty());
    write(
        "database_url = 'postgres://u@h/d'\nlimits.reads = 5\n",
        0o644,
    );
    assert_eq!(
        Settings::load(Some(&path)).unwrap().settings.limits.reads,
        5
    );
    write("", 0o664);
    assert_eq!(Settings::load(Some(&path)).unwrap().warnings.len(), 1);
    assert!(Settings::load(Some(&folder.path().join("missing.toml"))).is_err());
}

fn repository(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn the_example_file_reads_and_names_every_key() {
    let text = fs::read_to_string(repository("docs/waymark.example.toml")).unwrap();
    read(&text, &[]).unwrap();
    // With every commented setting in force it must read as well: no example is a wrong one.
    let all: String = text
        .lines()
        .map(|line| line.strip_prefix("#: ").unwrap_or(line).to_owned() + "\n")
        .collect();
    let document = toml::Value::Table(toml::from_str(&all).unwrap());
    for key in KEYS {
        let found = key
            .name
            .replace("NAME", "city")
            .split('.')
            .try_fold(&document, |value, name| value.get(name));
        assert!(
            found.is_some(),
            "docs/waymark.example.toml lacks {}",
            key.name
        );
    }
    read(&all, &[]).unwrap();
}

/// One section of the reference page for a key.
fn section(key: &Key) -> String {
    let default = match key.default {
        "" => "unset".to_owned(),
        default => format!("`{default}`"),
    };
    let mut text = format!(
        "### `{}`\n\n{}\n\nDefault: {default} · Variable: `{}`",
        key.name,
        key.meaning,
        key.variable()
    );
    if key.secret {
        text.push_str(&format!(" · From a file: `{}_FILE`", key.variable()));
    }
    text
}

const BEGIN: &str = "<!-- keys: written from src/config/keys.rs -->\n";

/// With `WAYMARK_TEST_WRITE_DOCS=1` the page is written instead of compared.
#[test]
fn the_reference_page_tells_every_key() {
    let path = repository("docs/operate/configuration.md");
    let page = fs::read_to_string(&path).unwrap();
    let (head, _) = page.split_once(BEGIN).unwrap();
    let sections: Vec<_> = KEYS.iter().map(section).collect();
    let wanted = format!("{head}{BEGIN}\n{}\n", sections.join("\n\n"));
    if std::env::var_os("WAYMARK_TEST_WRITE_DOCS").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap() == wanted,
        "docs/operate/configuration.md differs from src/config/keys.rs; run \
         WAYMARK_TEST_WRITE_DOCS=1 cargo test --lib the_reference_page"
    );
}

#[test]
fn a_single_sign_on_has_a_name_of_the_operators() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("secret");
    fs::write(&path, "hunter2\n").unwrap();
    let text = format!(
        "[sign_on.city]\nissuer = \"https://login.city.example\"\nclient_id = \"waymark\"\n\
         client_secret_file = {:?}\nlabel = \"City account; lt=Miesto paskyra\"\n\
         birth_claim = \"birthdate\"\nacr = \"gold urn:two\"\n",
        path.to_str().unwrap()
    );
    let school = [
        ("WAYMARK_SIGN_ON__SCHOOL__ISSUER", "http://localhost:3000"),
        ("WAYMARK_SIGN_ON__SCHOOL__CLIENT_ID", "w"),
        ("WAYMARK_SIGN_ON__SCHOOL__SCOPES", "profile"),
        ("WAYMARK_SIGN_ON__SCHOOL__PRIVATE", "true"),
    ];
    let settings = read(&text, &school).unwrap();
    let [city, school] = settings.sign_on.as_slice() else {
        panic!("{:?}", settings.sign_on);
    };
    assert_eq!(city.name, "city");
    assert_eq!(city.label(&["lt".parse().unwrap()]), "Miesto paskyra");
    let french = ["fr".parse().unwrap(), "lt".parse().unwrap()];
    assert_eq!(city.label(&french), "City account");
    assert_eq!(city.scopes, ["profile", "email"]);
    assert_eq!(city.birth_claim.as_deref(), Some("birthdate"));
    assert_eq!(city.acr, ["gold", "urn:two"]);
    assert!(school.acr.is_empty(), "learners alone sign in by it");
    assert!(!city.private && school.private);
    assert_eq!(school.label(&[]), "localhost");
    assert_eq!(school.scopes, ["profile"]);
    assert!(school.client_secret.is_none());
    assert!(!format!("{settings:?}").contains("hunter2"));
}

#[test]
fn a_single_sign_on_that_cannot_work_is_told() {
    let told = complaints("[sign_on.city]\nlabel = \"City\"\n", &[]).concat();
    assert!(told.contains("`sign_on.city.issuer`") && told.contains("`sign_on.city.client_id`"));
    for (issuer, hint) in [
        ("http://login.city.example", "https"),
        ("https://login.city.example/?a=b", "is no issuer"),
        ("https://u:p@login.city.example/", "is no issuer"),
    ] {
        let text = format!("[sign_on.city]\nissuer = {issuer:?}\nclient_id = \"w\"\n");
        let told = complaints(&text, &[]).concat();
        assert!(told.contains(hint), "{issuer}: {told}");
    }
    let told = complaints("[sign_on.\"City Hall\"]\nissuer = \"x\"\n", &[]).concat();
    assert!(told.contains("not a setting"), "{told}");
}
