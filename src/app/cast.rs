//! The standard cast: two cities with their partners, for the demo, tests and screenshots.
//!
//! What the cast offers is dated from the day on which it is put in, so that it is always ahead.

use std::collections::HashMap;

use chrono::{Duration, NaiveDate, NaiveTime, TimeZone};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{
    actions::{
        Error, change_account, manage_organisation, manage_playlist, publish_opportunity,
        set_up_territory::{SetUp, SetUpDone, TerritoryChange, change_territory, set_up_territory},
        sign_in,
    },
    domain::{
        LanguageMap, LanguageTag, MembershipRole, ObjectUrl, Role, Rule, permission::Actor,
        time::now,
    },
    store::Connection,
};

const VILNIUS: &str = include_str!("demo/vilnius.json");
const TILBURG: &str = include_str!("demo/tilburg.json");

/// A city of the cast.
#[derive(Debug, Clone, Deserialize)]
pub struct Cast {
    handle: String,
    territory: About,
    people: Vec<Person>,
    organisations: Vec<Map<String, Value>>,
    opportunities: Vec<Map<String, Value>>,
    playlists: Vec<Map<String, Value>>,
}

#[derive(Debug, Clone, Deserialize)]
struct About {
    name: LanguageMap,
    summary: LanguageMap,
    content: LanguageMap,
    languages: Vec<LanguageTag>,
    timezone: String,
    colour: String,
    contact: String,
}

#[derive(Debug, Clone, Deserialize)]
struct Person {
    email: String,
    name: String,
    role: Role,
    organisation: Option<String>,
    membership: Option<MembershipRole>,
}

/// Addresses of what a city offers, by the cast's own keys.
pub type Addresses = HashMap<String, ObjectUrl>;

/// A sign-in link of one of the cast's people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// What the person is here for.
    pub role: Role,
    /// Mail address.
    pub email: String,
    /// Secret of a single-use link.
    pub link: String,
}

fn damaged(error: &serde_json::Error) -> Error {
    Rule::Refused(format!("the cast cannot be read: {error}")).into()
}

impl Cast {
    /// Vilnius and Tilburg.
    ///
    /// # Errors
    /// Never for a program that passed its tests.
    pub fn both() -> Result<[Self; 2], Error> {
        let read = |text| serde_json::from_str(text).map_err(|error| damaged(&error));
        Ok([read(VILNIUS)?, read(TILBURG)?])
    }

    /// Sets the city up at `url`, with its people and organisations.
    ///
    /// # Errors
    /// [`Error`], also when the database is set up already.
    pub fn settle(&self, c: &mut Connection, url: &ObjectUrl) -> Result<SetUpDone, Error> {
        let operator = self
            .people
            .iter()
            .find(|person| person.role == Role::Operator);
        let about = &self.territory;
        let done = set_up_territory(
            c,
            &SetUp {
                url: url.clone(),
                name: about
                    .name
                    .first()
                    .map(|(_, name)| name.to_owned())
                    .unwrap_or_default(),
                languages: about.languages.clone(),
                operator: operator
                    .map(|person| person.email.clone())
                    .unwrap_or_default(),
                handle: Some(self.handle.clone()),
                timezone: None,
                colour: None,
                password: None,
            },
        )?;
        let actor = Actor::command_line();
        change_territory(
            c,
            &actor,
            TerritoryChange {
                name: about.name.clone(),
                summary: about.summary.clone(),
                content: about.content.clone(),
                languages: about.languages.clone(),
                timezone: Some(about.timezone.clone()),
                colour: Some(about.colour.clone()),
                contact: Some(about.contact.clone()),
                categories: None,
            },
        )?;
        for organisation in &self.organisations {
            manage_organisation::create(c, &actor, organisation)?;
        }
        for person in self
            .people
            .iter()
            .filter(|person| person.role != Role::Operator)
        {
            change_account::add(
                c,
                &actor,
                &change_account::NewAccount {
                    email: person.email.clone(),
                    name: person.name.clone(),
                    role: person.role,
                    organisation: person.organisation.clone(),
                    membership: person.membership.unwrap_or(MembershipRole::Editor),
                },
            )?;
        }
        Ok(done)
    }

    /// Publishes what the city offers, dated from `today`; where each thing is.
    ///
    /// # Errors
    /// [`Error`].
    pub fn publish(&self, c: &mut Connection, today: NaiveDate) -> Result<Addresses, Error> {
        let mut addresses = Addresses::new();
        for written in &self.opportunities {
            let (key, members) = dated(written, today, &self.territory.timezone);
            let item = publish_opportunity::create(
                c,
                &Actor::command_line(),
                &members,
                publish_opportunity::Federate::Yes,
            )?;
            addresses.insert(key, item.url);
        }
        Ok(addresses)
    }

    /// Publishes the playlists, whose steps lead to things here and in the other city.
    ///
    /// # Errors
    /// [`Error`].
    pub fn publish_playlists(
        &self,
        c: &mut Connection,
        here: &Addresses,
        there: &Addresses,
    ) -> Result<(), Error> {
        for written in &self.playlists {
            let mut members = written.clone();
            members.remove("key");
            members.insert("status".to_owned(), "published".into());
            let steps = written.get("steps").and_then(Value::as_array);
            let steps: Vec<Value> = steps
                .into_iter()
                .flatten()
                .map(|step| placed(step, here, there))
                .collect();
            members.insert("steps".to_owned(), steps.into());
            manage_playlist::create(c, &Actor::command_line(), &members)?;
        }
        Ok(())
    }

    /// A fresh sign-in link for each of the city's people.
    ///
    /// # Errors
    /// [`Error`].
    pub fn doors(&self, c: &mut Connection) -> Result<Vec<Door>, Error> {
        let valid = Duration::days(sign_in::INVITATION_DAYS);
        self.people
            .iter()
            .map(|person| {
                let link = sign_in::make_link(c, &person.email, None, valid, now())?;
                Ok(Door {
                    role: person.role,
                    email: person.email.clone(),
                    link,
                })
            })
            .collect()
    }

    /// Whether a database is set up already, from an earlier run.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn is_settled(c: &mut Connection) -> Result<bool, Error> {
        Ok(crate::store::settings::territory(c)?.is_some())
    }
}

/// A step's address for the cast's key.
fn placed(step: &Value, here: &Addresses, there: &Addresses) -> Value {
    let address = |name: &str, city: &Addresses| {
        step.get(name)
            .and_then(Value::as_str)
            .and_then(|key| city.get(key))
            .cloned()
    };
    let mut placed = Map::new();
    if let Some(url) = address("here", here).or_else(|| address("there", there)) {
        placed.insert("item".to_owned(), json!(url));
    }
    for name in ["task", "required"] {
        if let Some(value) = step.get(name) {
            placed.insert(name.to_owned(), value.clone());
        }
    }
    placed.into()
}

/// The members of an opportunity, published, with times for the cast's day and hours.
fn dated(
    written: &Map<String, Value>,
    today: NaiveDate,
    zone: &str,
) -> (String, Map<String, Value>) {
    let mut members = written.clone();
    let mut take = |name: &str| members.remove(name);
    let key = take("key")
        .and_then(|key| key.as_str().map(str::to_owned))
        .unwrap_or_default();
    let day = take("day").and_then(|day| day.as_i64());
    let hours = [take("from"), take("to")];
    if let Some(day) = day {
        let date = today + Duration::days(day);
        for (name, hour) in ["startTime", "endTime"].into_iter().zip(hours) {
            let hour = hour.as_ref().and_then(Value::as_str).unwrap_or("12:00");
            if let Some(time) = on_clock(date, hour, zone) {
                members.insert(name.to_owned(), time.into());
            }
        }
        members.insert("timezone".to_owned(), zone.into());
    }
    members.insert("status".to_owned(), "published".into());
    (key, members)
}

/// RFC 3339 of an hour on a day by the clock of a zone.
fn on_clock(date: NaiveDate, hour: &str, zone: &str) -> Option<String> {
    let time = NaiveTime::parse_from_str(hour, "%H:%M").ok()?;
    let zone: chrono_tz::Tz = zone.parse().ok()?;
    Some(
        zone.from_local_datetime(&date.and_time(time))
            .earliest()?
            .to_rfc3339(),
    )
}
