//! Single sign-on: the providers by which people sign in and join (OpenID Connect).

use secrecy::SecretString;
use url::Url;

use super::{
    keys,
    reader::{Place, Reader},
    values,
};
use crate::domain::LanguageTag;

/// A provider.
#[derive(Debug, Clone)]
pub struct Provider {
    /// What the operator calls it in the settings and in addresses.
    pub name: String,
    /// Its issuer, as it says it itself.
    pub issuer: String,
    /// How it knows this node.
    pub client_id: String,
    /// The client's secret; nothing for a public client.
    pub client_secret: Option<SecretString>,
    /// What people call it, by language; `None` for any other.
    pub labels: Vec<(Option<LanguageTag>, String)>,
    /// What it is asked for, besides `openid`.
    pub scopes: Vec<String>,
    /// The claim that tells when somebody was born.
    pub birth_claim: Option<String>,
    /// Strengths of signing in there (`acr`) that are good enough for whoever works here.
    pub acr: Vec<String>,
    /// Whether it may be on this machine or network, and over plain http.
    pub private: bool,
}

impl Provider {
    /// What to call it for somebody who reads these languages, the best first.
    #[must_use]
    pub fn label(&self, wanted: &[LanguageTag]) -> String {
        let of = |tag: Option<&LanguageTag>| {
            let mut labels = self.labels.iter();
            labels.find(|(own, _)| own.as_ref() == tag)
        };
        // What is for everybody goes before a language that she reads less well.
        let found = wanted.first().and_then(|tag| of(Some(tag)));
        let found = found.or_else(|| of(None));
        let found = found.or_else(|| wanted.iter().find_map(|tag| of(Some(tag))));
        let found = found.or(self.labels.first());
        match found {
            Some((_, label)) => label.clone(),
            None => self.host(),
        }
    }

    /// The issuer's host.
    #[must_use]
    pub fn host(&self) -> String {
        let url = Url::parse(&self.issuer).ok();
        let host = url.and_then(|url| url.host_str().map(str::to_owned));
        host.unwrap_or_else(|| self.name.clone())
    }
}

/// Reads the section `[sign_on]`.
pub(super) fn read(reader: &mut Reader<'_>) -> Option<Vec<Provider>> {
    let words = reader.words("sign_on");
    let read: Vec<_> = words.iter().map(|word| provider(reader, word)).collect();
    read.into_iter().collect()
}

fn provider(reader: &mut Reader<'_>, word: &str) -> Option<Provider> {
    let private = reader.read(keys::SIGN_ON_PRIVATE.of(word), flag);
    let is_private = private.unwrap_or_default();
    let issuer = required(reader, keys::SIGN_ON_ISSUER.of(word), |text| {
        issuer(text, is_private)
    });
    let client_id = required(reader, keys::SIGN_ON_CLIENT_ID.of(word), graphic);
    let client_secret = reader.read_optional(keys::SIGN_ON_CLIENT_SECRET.of(word), secret);
    let labels = reader.read_optional(keys::SIGN_ON_LABEL.of(word), labels);
    let scopes = reader.read_list(keys::SIGN_ON_SCOPES.of(word), graphic);
    let birth_claim = reader.read_optional(keys::SIGN_ON_BIRTH_CLAIM.of(word), graphic);
    let acr = reader.read_list(keys::SIGN_ON_ACR.of(word), graphic);
    let mut scopes = scopes?;
    scopes.retain(|scope| scope != "openid");
    Some(Provider {
        name: word.to_owned(),
        issuer: issuer?,
        client_id: client_id?,
        client_secret: client_secret?,
        labels: labels?.unwrap_or_default(),
        scopes,
        birth_claim: birth_claim?,
        acr: acr?,
        private: private?,
    })
}

fn required<T>(
    reader: &mut Reader<'_>,
    place: Place<'_>,
    parse: impl Fn(&str) -> Result<T, String>,
) -> Option<T> {
    let read = reader.read_optional(place, parse)?;
    if read.is_none() {
        reader.complain_of(place, "is missing: a single sign-on needs it");
    }
    read
}

fn flag(text: &str) -> Result<bool, String> {
    text.trim()
        .parse()
        .map_err(|_no_flag| "must be `true` or `false`".to_owned())
}

/// An issuer: OpenID Connect Discovery, section 3, wants https, and neither query nor fragment.
fn issuer(text: &str, private: bool) -> Result<String, String> {
    let text = text.trim();
    let url = values::web_address(text)?;
    if url.scheme() != "https" && !private {
        return Err("must begin with https (or the provider be `private`)".to_owned());
    }
    let plain = url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    if plain {
        Ok(text.to_owned())
    } else {
        Err("is no issuer: it has neither user, query nor fragment".to_owned())
    }
}

/// A word without spaces.
fn graphic(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.chars().all(|c| c.is_ascii_graphic()) && (1..=500).contains(&text.len()) {
        Ok(text.to_owned())
    } else {
        Err("must be one word of at most 500 letters, digits or signs".to_owned())
    }
}

fn secret(text: &str) -> Result<SecretString, String> {
    graphic(text).map(SecretString::from)
}

/// `City account`, or `en=City account; lt=Miesto paskyra`.
fn labels(text: &str) -> Result<Vec<(Option<LanguageTag>, String)>, String> {
    let entry = |part: &str| -> Result<(Option<LanguageTag>, String), String> {
        let Some((tag, label)) = part.split_once('=') else {
            return Ok((None, values::line(part)?));
        };
        let told = |_no_tag| format!("`{}` is no language; give `en=City account`", tag.trim());
        let tag: Result<LanguageTag, _> = tag.trim().parse();
        Ok((Some(tag.map_err(told)?), values::line(label)?))
    };
    let parts = text.split(';').filter(|part| !part.trim().is_empty());
    parts.map(entry).collect()
}
