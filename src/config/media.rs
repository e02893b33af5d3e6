//! Where uploaded files go.

use std::{fmt, path::PathBuf};

use url::Url;

/// Where uploaded files go. Uploads are not part of this version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Media {
    /// A folder of this machine.
    Folder(PathBuf),
    /// `s3://bucket/prefix`.
    Bucket(Url),
}

impl Media {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text.is_empty() {
            return Err("is empty; give the path of a folder, or s3://bucket/prefix".to_owned());
        }
        if !text.contains("://") {
            return Ok(Self::Folder(PathBuf::from(text)));
        }
        Url::parse(text)
            .ok()
            .filter(|url| {
                url.scheme() == "s3" && url.host_str().is_some_and(|bucket| !bucket.is_empty())
            })
            .map(Self::Bucket)
            .ok_or_else(|| {
                "is neither the path of a folder nor a bucket such as s3://bucket/prefix".to_owned()
            })
    }
}

impl fmt::Display for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path) => path.display().fmt(f),
            Self::Bucket(url) => url.fmt(f),
        }
    }
}
