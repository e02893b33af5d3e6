//! The plain values: what each must look like, and how to mend it when it does not.

use std::{net::SocketAddr, path::PathBuf};

use secrecy::SecretString;
use url::Url;

use crate::domain::ObjectUrl;

/// A base address: scheme, host and port.
pub fn base_url(text: &str) -> Result<ObjectUrl, String> {
    let url = ObjectUrl::parse(text)
        .map_err(|error| format!("{error}; give it as https://learn.example.org"))?;
    let bare = url.at("/");
    if bare == url {
        Ok(bare)
    } else {
        Err(format!(
            "must be a base address without path; give {}",
            bare.origin()
        ))
    }
}

/// An address to listen on.
pub fn listen(text: &str) -> Result<SocketAddr, String> {
    text.trim().parse().map_err(|_no_address| {
        "is not an IP address with a port; give one such as 127.0.0.1:8080 or [::]:8080".to_owned()
    })
}

/// The address of a database.
pub fn database_url(text: &str) -> Result<SecretString, String> {
    let known = match text.split_once(':') {
        Some(("sqlite", path)) => !path.trim_start_matches('/').is_empty(),
        Some(("postgres" | "postgresql", _)) => {
            Url::parse(text).is_ok_and(|url| url.host_str().is_some_and(|host| !host.is_empty()))
        }
        _ => false,
    };
    if known {
        Ok(SecretString::from(text))
    } else {
        Err("is not the address of a database; give sqlite:PATH or \
             postgres://USER:PASSWORD@HOST/DATABASE (with special characters of the password \
             percent-encoded)"
            .to_owned())
    }
}

/// The path of a folder of this machine.
pub fn folder(text: &str) -> Result<PathBuf, String> {
    let text = text.trim();
    if text.is_empty() || text.contains("://") {
        return Err("is not the path of a folder of this machine".to_owned());
    }
    Ok(PathBuf::from(text))
}

/// What lies under the map: the path of a file, or an address with three places for numbers.
pub fn tiles(text: &str) -> Result<String, String> {
    const ENDINGS: [&str; 6] = [".mvt", ".pbf", ".png", ".jpg", ".jpeg", ".webp"];
    let text = text.trim();
    if !text.contains("://") && text.ends_with(".pmtiles") {
        return Ok(text.to_owned());
    }
    let places = ["{z}", "{x}", "{y}"];
    let has_all = places.iter().all(|place| text.contains(place));
    let filled = places
        .iter()
        .fold(text.to_owned(), |text, place| text.replace(place, "0"));
    let is_address = web_address(&filled).is_ok_and(|url| {
        let path = url.path();
        !filled.contains(['{', '}', ' ']) && ENDINGS.iter().any(|ending| path.ends_with(ending))
    });
    if has_all && is_address {
        Ok(text.to_owned())
    } else {
        Err(
            "is neither an address such as https://tiles.example/{z}/{x}/{y}.mvt (or .pbf, .png, \
             .jpg, .webp) nor the path of a .pmtiles file"
                .to_owned(),
        )
    }
}

/// A site that may show pages inside its own; nothing for `none`.
pub fn frame(text: &str) -> Result<Option<String>, String> {
    let text = text.trim();
    if matches!(text, "*" | "none") {
        return Ok((text == "*").then(|| text.to_owned()));
    }
    let url = web_address(text).ok();
    let origin = url.map(|url| url.origin().ascii_serialization());
    match origin {
        Some(origin) if origin == text.trim_end_matches('/') => Ok(Some(origin)),
        _ => Err("is neither `*`, `none` nor an origin such as https://school.example".to_owned()),
    }
}

/// A line of text that people see.
pub fn line(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.chars().any(char::is_control) || text.chars().count() > 200 {
        return Err("is not one line of at most 200 characters".to_owned());
    }
    Ok(text.to_owned())
}

/// An address of the web, for people.
pub fn web_address(text: &str) -> Result<Url, String> {
    Url::parse(text.trim())
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some())
        .ok_or_else(|| {
            "is not an address of the web; give one such as https://code.example/waymark".to_owned()
        })
}

/// A whole number from 1 up.
pub fn count(text: &str) -> Result<u32, String> {
    match text.trim().parse() {
        Ok(count) if count > 0 => Ok(count),
        _ => Err(format!("must be a whole number from 1 to {}", u32::MAX)),
    }
}

/// A secret that is sent as bearer token.
pub fn token(text: &str) -> Result<SecretString, String> {
    if text.len() < 16 || !text.chars().all(|c| c.is_ascii_graphic()) {
        return Err(
            "must have at least 16 letters, digits or signs and no spaces; make one with \
             `openssl rand -hex 32`"
                .to_owned(),
        );
    }
    Ok(SecretString::from(text))
}
