//! The learner's ticket, and that her browser has one.

use axum::http::{HeaderMap, HeaderValue};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    domain::{
        Enrolment, Opportunity,
        check_in::{Code, Door, LATE, at_door, door},
    },
    http::{
        Problem,
        pages::{qr::Qr, visitor::Visitor},
    },
};

/// What the cookies of tickets are called, before the code of each.
const COOKIE: &str = "waymark-ticket-";
/// Where they are sent to: nothing else of the node needs them.
const PATH: &str = "/check-in";
/// No longer a browser knows a ticket that it was shown, as of what has no date.
const KEPT: TimeDelta = TimeDelta::days(90);
/// Most tickets of one browser that are looked at.
const MOST: usize = 10;

/// A ticket, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Its code as a picture.
    pub qr: Qr,
    /// The same to be read aloud or typed.
    pub letters: String,
}

impl Ticket {
    /// The ticket of a place; nothing without one, and when nobody is checked in any more.
    ///
    /// # Errors
    /// 500 when it cannot be drawn.
    pub fn of(
        enrolment: &Enrolment,
        item: &Opportunity,
        visitor: &Visitor,
    ) -> Result<Option<Self>, Problem> {
        let is_over = item.is_off() || door(&item.content, visitor.now) == Door::Over;
        // Who checks people in elsewhere does not know our tickets.
        if !enrolment.state.holds_seat() || is_over || item.peer.is_some() {
            return Ok(None);
        }
        let letters = enrolment.ticket.to_string();
        let label = visitor
            .t
            .with("code-picture", [("code", letters.as_str().into())]);
        Ok(Some(Self {
            qr: Qr::of(enrolment.ticket.as_str(), label)?,
            letters,
        }))
    }
}

/// `Set-Cookie` by which the browser that was shown a ticket is known at the door, until that closes;
/// of what recurs, the door of the next date. It holds what is on the ticket, and no more.
pub fn keep(
    enrolment: &Enrolment,
    item: &Opportunity,
    now: DateTime<Utc>,
    https: bool,
) -> Option<HeaderValue> {
    let content = at_door(&item.content, now);
    let end = content.end_time.or(content.start_time);
    let left = end.map_or(KEPT, |end| (end.utc() + LATE - now).min(KEPT));
    cookie(&enrolment.ticket, left.num_seconds().max(0), https)
}

/// `Set-Cookie` by which the browser forgets a ticket that opens no door any more.
pub fn forget(ticket: &Code, https: bool) -> Option<HeaderValue> {
    cookie(ticket, 0, https)
}

fn cookie(ticket: &Code, seconds: i64, https: bool) -> Option<HeaderValue> {
    let cookie = Cookie::build((format!("{COOKIE}{}", ticket.as_str()), "1"))
        .path(PATH)
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(https)
        .build();
    let mut header = HeaderValue::try_from(format!("{cookie}; Max-Age={seconds}")).ok()?;
    header.set_sensitive(true);
    Some(header)
}

/// The tickets that a browser was shown.
pub fn kept(headers: &HeaderMap) -> Vec<Code> {
    let jar = CookieJar::from_headers(headers);
    jar.iter()
        .filter_map(|cookie| cookie.name().strip_prefix(COOKIE)?.parse().ok())
        .take(MOST)
        .collect()
}
