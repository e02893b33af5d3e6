//! The table of all settings. `docs/operate/configuration.md` is written from it.

/// One setting.
#[derive(Debug, PartialEq, Eq)]
pub struct Key {
    /// Its name in the file; a dot stands for a section: `federation.policy`.
    pub name: &'static str,
    /// What holds when nobody sets it, in words that the setting itself would take; empty: unset.
    pub default: &'static str,
    /// Whether it may be read from a file of its own, named by `…_file`, and is never shown.
    pub secret: bool,
    /// What it means, in Markdown.
    pub meaning: &'static str,
}

impl Key {
    /// Whether a setting of this name is one of this key.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let (mut own, mut other) = (self.name.split('.'), name.split('.'));
        loop {
            match (own.next(), other.next()) {
                (None, None) => return true,
                (Some(NAME), Some(word)) if is_word(word) => {}
                (Some(own), Some(other)) if own == other && own != NAME => {}
                _ => return false,
            }
        }
    }

    /// The environment variable: `WAYMARK_FEDERATION__POLICY`.
    #[must_use]
    pub fn variable(&self) -> String {
        Self::variable_of(self.name)
    }

    /// The environment variable of a setting of this name.
    pub(super) fn variable_of(name: &str) -> String {
        format!("{PREFIX}{}", name.replace('.', "__").to_uppercase())
    }
}

/// What every variable of ours begins with.
pub const PREFIX: &str = "WAYMARK_";

macro_rules! keys {
    ($( $constant:ident = $name:literal, default $default:literal $(, $secret:ident)? : $meaning:literal; )+) => {
        $(
            #[doc = $meaning]
            pub const $constant: Key = Key {
                name: $name,
                default: $default,
                secret: false $(|| keys!(@$secret))?,
                meaning: $meaning,
            };
        )+

        /// Every key, in the order of the reference page.
        pub const KEYS: &[Key] = &[$($constant),+];
    };
    (@secret) => { true };
}

keys! {
    URL = "url", default "http://localhost:8080":
        "The public base address of the node, without a path. Every address that the node gives out begins with it, so it cannot be changed once the node is set up: a node refuses to start when it no longer matches its database.";
    LISTEN = "listen", default "127.0.0.1:8080":
        "The IP address and port to listen on. Behind a proxy on the same machine the default is right; in a container, listen on `0.0.0.0:8080`.";
    DATABASE_URL = "database_url", default "sqlite:waymark.db", secret:
        "Where the database is: `sqlite:PATH` for a file (made when missing), or `postgres://USER:PASSWORD@HOST/DATABASE`.";
    MEDIA = "media", default "media/":
        "Where uploaded files go: a folder, or `s3://bucket/prefix`. Uploads are not part of this version: the folder is made and stays empty, and nothing is sent to a bucket.";
    INDEX = "index", default "index/":
        "The folder of the search index, on a disk of this machine. It is made from the database, needs no backup, and can be deleted while the node does not run. Several processes can share it.";
    TILES = "tiles", default "":
        "What lies under the map. Unset, it is the world that comes with the program: land, borders and places, without streets. The path of a `.pmtiles` file (vector tiles in the schema of Protomaps, OpenMapTiles or Waymark, or pictures) is served by the node itself; an address with `{z}`, `{x}` and `{y}`, ending in `.mvt`, `.pbf`, `.png`, `.jpg` or `.webp`, makes browsers ask that server, which then sees who looks at the map.";
    TILES_SCHEMA = "tiles_schema", default "openmaptiles":
        "What the vector tiles at the address of `tiles` hold: `openmaptiles`, `protomaps` (its basemap, version 4) or `waymark`. A file says it itself.";
    TILES_ATTRIBUTION = "tiles_attribution", default "":
        "Whom the map names as the makers of what lies under it, when `tiles` is set: `© OpenStreetMap contributors`.";
    EMBEDDING = "embedding", default "*":
        "The sites that may show this node's lists and maps (`/embed`) inside their own pages: `*` for any, `none`, or origins such as `https://school.example`. No other page can be shown inside another.";
    SOURCE_URL = "source_url", default "":
        "Where people find the source code of the program that runs here; every page links to it. Whoever runs a changed Waymark must offer its source (AGPL-3.0, section 13). Unset, it is the address that the program was built with, if it was built with one.";
    TRUSTED_PROXIES = "trusted_proxies", default "loopback":
        "Networks (`10.0.0.0/8`) or addresses of the proxies in front of the node, whose `X-Forwarded-For` tells who the visitor is. `loopback` stands for this machine. An empty list trusts nobody.";
    FEDERATION_ALLOW_LOCAL = "federation.allow_local", default "":
        "For tests and demos only: hosts that may be spoken to over plain `http:`, on any port and on this machine, as `host[:port]`: a name, `*.localhost`, or an address such as `127.0.0.1:9701`. Everything else on a private or local address stays refused.";
    FEDERATION_POLICY = "federation.policy", default "followed":
        "`followed`: anyone may follow; content is taken in only from territories that this node follows, and from providers that its learners follow. `allowlist`: only hosts that the operator allowed are spoken to; a follow from another waits as `requested`.";
    FEDERATION_RATE_LIMIT = "federation.rate_limit", default "300":
        "Deliveries taken in five minutes from a server that this node does not follow; a followed one has 100 times as many. Beyond it the answer is 429 with `Retry-After`.";
    LIMITS_READS = "limits.reads", default "6000":
        "Pages and API reads in five minutes for one client: an IPv4 address, or an IPv6 network of 64 bits. Assets, tiles and media are not counted, nor are requests from this machine that no proxy forwarded.";
    LEARNERS_COUNTRY = "learners.country", default "":
        "The country whose law tells from which age people consent themselves: two letters (ISO 3166-1), such as `LT`. Unset, or of a country that `learners.consent_age` does not name, it is 16.";
    LEARNERS_CONSENT_AGE = "learners.consent_age", default "AT=14 BE=13 BG=14 CY=14 CZ=15 DE=16 DK=13 EE=13 ES=14 FI=13 FR=15 GB=13 GR=15 HR=16 HU=16 IE=16 IT=14 LT=14 LU=16 LV=13 MT=13 NL=16 NO=13 PL=16 PT=13 RO=16 RS=15 SE=13 SI=15 SK=16 ZA=18":
        "From which age people consent themselves to an account, by country: `LT=14 ZA=18`. For whoever is younger, a guardian confirms. The default is what the countries' laws said in 2026 (GDPR article 8, and for Serbia and South Africa their own acts): check yours.";
    LEARNERS_GUARDIAN_STEP = "learners.guardian_step", default "letter":
        "What a guardian has to do for a child under the age of consent. `letter`: agree by the link in her letter. `attested`: besides, sign on paper; a verified organisation, or the operator, has to have seen it, and says so on the desk. Who came by a card and whose guardian has no mail address is attested either way.";
    LEARNERS_INACTIVE_MONTHS = "learners.inactive_months", default "24":
        "An account of a learner that nobody has used for so many months is erased; two months before, a letter says so. Where the node sends no mail, nobody with an address is erased. From 3 to 120; `0`: never.";
    SIGN_ON_ISSUER = "sign_on.NAME.issuer", default "":
        "A single sign-on (OpenID Connect) by which people sign in and join. `NAME` is a word of yours in small letters and digits, such as `city`; there may be several. This is its issuer, `https://login.city.example`, without `/.well-known/…`. It is to send people back to `URL/sign-in/with/NAME/back`. See [single sign-on](single-sign-on.md).";
    SIGN_ON_CLIENT_ID = "sign_on.NAME.client_id", default "":
        "How the provider knows this node: the client's id.";
    SIGN_ON_CLIENT_SECRET = "sign_on.NAME.client_secret", default "", secret:
        "The client's secret. Unset, the client is a public one, which PKCE alone protects.";
    SIGN_ON_LABEL = "sign_on.NAME.label", default "":
        "What people call it: `City account`. By language, with semicolons between: `en=City account; lt=Miesto paskyra`. Unset, it is the issuer's host.";
    SIGN_ON_SCOPES = "sign_on.NAME.scopes", default "openid profile email":
        "What it is asked for. `openid` always is.";
    SIGN_ON_BIRTH_CLAIM = "sign_on.NAME.birth_claim", default "":
        "The claim that tells when somebody was born, such as `birthdate`: `2010-04-23` or `2010-04`. The month alone is kept, and people who join are not asked for it. Unset, they are asked.";
    SIGN_ON_ACR = "sign_on.NAME.acr", default "":
        "Which strengths of signing in (`acr`) are good enough for operators and partners: the values that the provider says for, say, two factors, with spaces between. It is asked for one of them, and must say in the id token that it was met. Unset, only learners sign in by it.";
    SIGN_ON_PRIVATE = "sign_on.NAME.private", default "false":
        "`true`: the issuer may be on this machine or network, on any port, and over plain `http:`. Its addresses must then be on the issuer's host and port.";
    SMTP_URL = "smtp_url", default "", secret:
        "The mail server: `smtps://USER:PASSWORD@HOST` (TLS), `smtp://HOST:587?tls=required` (STARTTLS) or `smtp://HOST` (plain, for a server on this machine). Without it nothing is mailed: sign-in links are shown by the command line and on the operator's desk.";
    SMTP_FROM = "smtp_from", default "":
        "The sender of the node's mail, such as `Waymark <learning@example.org>`. Needed with `smtp_url`.";
    LOG = "log", default "info":
        "What is logged: a level (`error`, `warn`, `info`, `debug`, `trace`, `off`), or levels for parts of the program, such as `info,waymark::federation=debug`.";
    LOG_FORMAT = "log_format", default "text":
        "`text`, one line an event; or `json`, one document an event.";
    METRICS_TOKEN = "metrics_token", default "", secret:
        "Whoever sends it as `Authorization: Bearer` may read `/metrics` from another machine; at least 16 characters. Without it only this machine may.";
}

/// What stands in a key's name for a word of the operator's.
pub const NAME: &str = "NAME";

/// The key of this name: `sign_on.city.issuer` is one of `sign_on.NAME.issuer`.
#[must_use]
pub fn find(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.is_called(name))
}

/// Whether a word can stand for [`NAME`]: up to 30 small letters and digits.
#[must_use]
pub fn is_word(text: &str) -> bool {
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    plain && (1..=30).contains(&text.len())
}

/// The known name most like an unknown one, when one is near enough.
#[must_use]
pub fn nearest(name: &str) -> Option<&'static str> {
    KEYS.iter()
        .map(|key| (strsim::jaro_winkler(key.name, name), key.name))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, name)| name)
}
