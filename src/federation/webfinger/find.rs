//! From what an operator wrote to an actor's address.

use serde_json::Value;
use url::{Url, form_urlencoded::byte_serialize};

use super::{Account, FOLLOW_INTENT, SUBSCRIBE, Target};
use crate::{
    domain::{Host, ObjectUrl},
    federation::{
        fetch::{Client, FetchError, Kind, Refused, reach},
        media_type, nodeinfo,
    },
};

/// The handle under which every Waymark node has its territory (contract.md section 3).
const TERRITORY: &str = "territory";

/// Most links of an answer that are looked at.
const MAX_LINKS: usize = 50;

/// An actor that was found. Its document is still to be fetched and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The actor's address.
    pub actor: ObjectUrl,
    /// The name that its server confirms for it, when it was found by name.
    pub account: Option<Account>,
}

/// Why no actor was found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FindError {
    /// The server does not answer as it should.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// The server's answer is about somebody else.
    #[error("the server answers about somebody else")]
    OtherSubject,
    /// The server's answer leads to no actor.
    #[error("the server knows no such actor")]
    NoActor,
}

/// Finds the actor that a target names. A base address stands for the territory of a Waymark node,
/// else for the server's own actor (FEP-2677, FEP-d556).
///
/// # Errors
/// [`FindError`]
pub async fn find_actor(client: &Client, target: &Target) -> Result<Found, FindError> {
    match target {
        Target::Actor(actor) => Ok(Found {
            actor: actor.clone(),
            account: None,
        }),
        Target::Account(account) => find_account(client, account).await,
        Target::Site(base) => find_site(client, base).await,
        Target::Host(host) => {
            let mut outcome = Err(FindError::NoActor);
            for base in bases(client, host)? {
                outcome = find_site(client, &base).await;
                if !is_wrong_scheme(&outcome) {
                    break;
                }
            }
            outcome
        }
    }
}

/// A server's own actor, or its territory.
async fn find_site(client: &Client, base: &ObjectUrl) -> Result<Found, FindError> {
    match nodeinfo::read(client, base).await {
        Ok(site) if site.is_waymark() => {
            let account = Account {
                name: TERRITORY.to_owned(),
                host: base.host(),
            };
            ask_confirmed(client, base, &account).await
        }
        Ok(nodeinfo::Site {
            application: Some(actor),
            ..
        }) => Ok(Found {
            actor,
            account: None,
        }),
        // Without NodeInfo, or without the link in it, WebFinger knows the server's own actor.
        Ok(_) | Err(FetchError::NotFound | FetchError::Refused(_)) => {
            let answer = ask(client, base, base.as_str()).await?;
            Ok(Found {
                actor: answer.actor,
                account: None,
            })
        }
        Err(error) => Err(error.into()),
    }
}

/// Where somebody follows `object` from her own server, as that server's WebFinger tells.
///
/// # Errors
/// [`FindError`]; [`FindError::NoActor`] when her server has no such place.
pub async fn intent(client: &Client, home: &Target, object: &ObjectUrl) -> Result<Url, FindError> {
    let (bases, resource) = match home {
        Target::Account(account) => (bases(client, &account.host)?, format!("acct:{account}")),
        Target::Actor(url) => (vec![url.at("/")], url.to_string()),
        Target::Site(base) => (vec![base.clone()], base.to_string()),
        Target::Host(host) => (bases(client, host)?, String::new()),
    };
    let mut outcome = Err(FindError::NoActor);
    for base in bases {
        let own = base.to_string();
        let asked = if resource.is_empty() { &own } else { &resource };
        outcome = template(client, &base, asked, object).await;
        if !is_wrong_scheme(&outcome) {
            break;
        }
    }
    outcome
}

async fn template(
    client: &Client,
    base: &ObjectUrl,
    resource: &str,
    object: &ObjectUrl,
) -> Result<Url, FindError> {
    let answer = look_up(client, base, resource).await?;
    let links = answer.get("links").and_then(Value::as_array);
    let found = links
        .into_iter()
        .flatten()
        .take(MAX_LINKS)
        .find_map(|link| {
            let variable = match link.get("rel")?.as_str()? {
                SUBSCRIBE => "{uri}",
                FOLLOW_INTENT => "{object}",
                _ => return None,
            };
            let template = link.get("template")?.as_str()?;
            let encoded: String = byte_serialize(object.as_str().as_bytes()).collect();
            template
                .contains(variable)
                .then(|| template.replace(variable, &encoded))
        });
    // She goes there by herself, but nobody sends her to a machine of ours.
    let url = found.ok_or(FindError::NoActor)?;
    let url = ObjectUrl::parse(&url).map_err(|_no_address| FindError::NoActor)?;
    reach::check(url.url(), client.local())
        .map_err(|refusal| FindError::Fetch(Refused::OutOfReach(refusal).into()))?;
    Ok(url.url().clone())
}

async fn find_account(client: &Client, account: &Account) -> Result<Found, FindError> {
    let mut outcome = Err(FindError::NoActor);
    for base in bases(client, &account.host)? {
        outcome = ask_confirmed(client, &base, account).await;
        if !is_wrong_scheme(&outcome) {
            break;
        }
    }
    outcome
}

/// Asks a server about an account. When it answers under another name, that name's server has to
/// say the same under it: a server gives names to its own actors alone.
async fn ask_confirmed(
    client: &Client,
    base: &ObjectUrl,
    account: &Account,
) -> Result<Found, FindError> {
    let first = ask(client, base, &format!("acct:{account}")).await?;
    let subject = first.subject.ok_or(FindError::OtherSubject)?;
    if subject == *account {
        return Ok(Found {
            actor: first.actor,
            account: Some(subject),
        });
    }
    for base in bases(client, &subject.host)? {
        match ask(client, &base, &format!("acct:{subject}")).await {
            Ok(second) => {
                let confirms = second.subject.as_ref() == Some(&subject);
                return if confirms && second.actor == first.actor {
                    Ok(Found {
                        actor: first.actor,
                        account: Some(subject),
                    })
                } else {
                    Err(FindError::OtherSubject)
                };
            }
            outcome => {
                if !is_wrong_scheme(&outcome) {
                    outcome?;
                }
            }
        }
    }
    Err(FindError::OtherSubject)
}

struct Answer {
    subject: Option<Account>,
    actor: ObjectUrl,
}

/// A server's answer about a name or an address (RFC 7033).
async fn look_up(client: &Client, base: &ObjectUrl, resource: &str) -> Result<Value, FindError> {
    let mut url = base.at("/.well-known/webfinger").url().clone();
    url.query_pairs_mut().append_pair("resource", resource);
    let url = ObjectUrl::try_from(url).map_err(|_too_long| FindError::NoActor)?;
    Ok(client.fetch(&url, Kind::Json, None).await?.value)
}

async fn ask(client: &Client, base: &ObjectUrl, resource: &str) -> Result<Answer, FindError> {
    let answer = look_up(client, base, resource).await?;
    let subject = answer.get("subject").and_then(Value::as_str);
    let links = answer.get("links").and_then(Value::as_array);
    let actor = links
        .into_iter()
        .flatten()
        .take(MAX_LINKS)
        .find_map(actor_link);
    Ok(Answer {
        subject: subject
            .filter(|text| text.starts_with("acct:"))
            .and_then(Account::parse),
        actor: actor.ok_or(FindError::NoActor)?,
    })
}

/// `{"rel": "self", "type": "application/activity+json", "href": …}`
fn actor_link(link: &Value) -> Option<ObjectUrl> {
    let text = |member: &str| link.get(member).and_then(Value::as_str);
    let is_actor =
        text("rel") == Some("self") && text("type").is_some_and(media_type::is_activitystreams);
    text("href")
        .filter(|_| is_actor)
        .and_then(|href| ObjectUrl::parse(href).ok())
}

/// The base addresses that a host can have, likeliest first: https, and plain http where the
/// operator allows it.
fn bases(client: &Client, host: &Host) -> Result<Vec<ObjectUrl>, FindError> {
    let has_port = host.as_str() != host.name();
    let schemes = if has_port {
        ["http", "https"]
    } else {
        ["https", "http"]
    };
    let mut why = Refused::NoId;
    let mut bases = Vec::new();
    for scheme in schemes {
        let Ok(base) = ObjectUrl::parse(&format!("{scheme}://{host}/")) else {
            continue;
        };
        match reach::check(base.url(), client.local()) {
            Ok(()) => bases.push(base),
            Err(refusal) if scheme == "https" => why = Refused::OutOfReach(refusal),
            Err(_) => {}
        }
    }
    if bases.is_empty() {
        Err(FindError::Fetch(why.into()))
    } else {
        Ok(bases)
    }
}

/// Whether no server spoke at all, as when http is spoken to one of https.
fn is_wrong_scheme<T>(outcome: &Result<T, FindError>) -> bool {
    matches!(
        outcome,
        Err(FindError::Fetch(FetchError::Unreachable {
            status: None,
            ..
        }))
    )
}
