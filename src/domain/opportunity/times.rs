//! When an opportunity takes place: once, or again and again by a rule.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::{Opportunity, OpportunityContent};
use crate::domain::{
    ProblemCode, Problems, Status,
    recurrence::{Recurrence, RecurrenceError, Times},
    time::{Moment, is_duration},
};

impl OpportunityContent {
    /// Notes what is wrong with its times.
    pub(super) fn check_times(&self, problems: &mut Problems) {
        let zone_unknown = self.timezone.is_some() && self.zone().is_none();
        problems.add_if(
            zone_unknown,
            "/timezone",
            ProblemCode::Malformed("is not a time zone such as Europe/Vilnius".to_owned()),
        );
        self.check_recurrence(problems);
        problems.add_if(
            self.duration
                .as_ref()
                .is_some_and(|duration| !is_duration(duration)),
            "/duration",
            ProblemCode::Malformed("is not an ISO 8601 duration such as PT3H".to_owned()),
        );
        for (start, end, pointer) in [
            (self.start_time, self.end_time, "/endTime"),
            (
                self.enrolment_opens,
                self.enrolment_closes,
                "/enrolmentCloses",
            ),
        ] {
            problems.add_if(
                matches!((start, end), (Some(start), Some(end)) if end < start),
                pointer,
                ProblemCode::EndBeforeStart,
            );
        }
        problems.add_if(
            self.start_time.is_none() && self.end_time.is_some(),
            "/startTime",
            ProblemCode::Required,
        );
        // Beyond these no calendar and no database agrees on the time.
        for (moment, pointer) in [
            (self.start_time, "/startTime"),
            (self.end_time, "/endTime"),
            (self.enrolment_opens, "/enrolmentOpens"),
            (self.enrolment_closes, "/enrolmentCloses"),
        ] {
            problems.add_if(
                moment.is_some_and(|m| !(1900..=2200).contains(&m.0.year())),
                pointer,
                ProblemCode::OutOfRange("1900".to_owned(), "2200".to_owned()),
            );
        }
    }

    /// A rule needs a first time and a clock to go by.
    fn check_recurrence(&self, problems: &mut Problems) {
        let Some(rule) = &self.recurrence else { return };
        problems.add_if(
            self.start_time.is_none(),
            "/startTime",
            ProblemCode::Required,
        );
        problems.add_if(self.timezone.is_none(), "/timezone", ProblemCode::Required);
        if let (Some(start), Some(zone)) = (self.start_time, self.zone())
            && let Err(error) = Recurrence::read(rule, start, zone)
        {
            problems.add(
                "/recurrence",
                match error {
                    RecurrenceError::Elsewhere => ProblemCode::NotFromStart,
                    error => ProblemCode::Malformed(error.to_string()),
                },
            );
        }
    }

    /// The time zone of the place.
    fn zone(&self) -> Option<Tz> {
        self.timezone.as_ref()?.parse().ok()
    }

    /// The rule by which it takes place again and again, if it does.
    #[must_use]
    pub fn rule(&self) -> Option<Recurrence> {
        Recurrence::read(self.recurrence.as_ref()?, self.start_time?, self.zone()?).ok()
    }

    /// The day on which a time of what recurs begins, by the clock of the place; nothing for what
    /// takes place once.
    #[must_use]
    pub fn day_of(&self, start: DateTime<Utc>) -> Option<NaiveDate> {
        self.recurrence.as_ref()?;
        let zone = self.zone().unwrap_or(Tz::UTC);
        Some(start.with_timezone(&zone).date_naive())
    }

    /// From start to end; nothing for what has no end.
    fn length(&self) -> TimeDelta {
        let length = self.start_time.zip(self.end_time);
        length.map_or(TimeDelta::zero(), |(start, end)| {
            (end.0 - start.0).max(TimeDelta::zero())
        })
    }

    /// When it takes place: once, or as often as its rule says around `now`. What has no end ends
    /// when it begins; what has no date has no times.
    #[must_use]
    pub fn times(&self, now: DateTime<Utc>) -> Times {
        let Some(start) = self.start_time.map(Moment::utc) else {
            return Times::default();
        };
        match self.rule() {
            Some(rule) => rule.times(self.length(), now),
            None => Times {
                spans: vec![(start, start + self.length())],
                more: false,
            },
        }
    }

    /// The same content as it is the next time: with the start and end of the first of its times
    /// that is not over at `now`, or of the last of all.
    #[must_use]
    pub fn at_next(mut self, now: DateTime<Utc>) -> Self {
        if self.recurrence.is_none() {
            return self;
        }
        let spans = self.times(now).spans;
        let next = spans.iter().find(|(_, end)| *end >= now).or(spans.last());
        let Some((zone, (start, end))) = self.zone().zip(next.copied()) else {
            return self;
        };
        let local = |time: DateTime<Utc>| Moment(time.fixed_offset()).in_zone(zone);
        self.start_time = Some(local(start));
        self.end_time = self.end_time.map(|_| local(end));
        self
    }

    /// When it is over: it ended, or began and says no end; the last time, when there are several.
    /// Nothing: it has no date, or goes on.
    #[must_use]
    pub fn over(&self) -> Option<DateTime<Utc>> {
        match self.rule() {
            Some(rule) => Some(rule.last()? + self.length()),
            None => self.end_time.or(self.start_time).map(Moment::utc),
        }
    }

    /// The same content with its times written in the offset of its time zone, so that every
    /// reader sees the clock of the place.
    #[must_use]
    pub fn in_own_zone(mut self) -> Self {
        if let Some(zone) = self.zone() {
            for moment in [
                &mut self.start_time,
                &mut self.end_time,
                &mut self.enrolment_opens,
                &mut self.enrolment_closes,
            ] {
                *moment = moment.map(|m| m.in_zone(zone));
            }
        }
        self
    }
}

impl Opportunity {
    /// Whether it does not take place: deleted or cancelled.
    #[must_use]
    pub fn is_off(&self) -> bool {
        self.deleted.is_some() || self.content.status == Status::Cancelled
    }

    /// The same as it is the next time ([`OpportunityContent::at_next`]).
    #[must_use]
    pub fn at_next(mut self, now: DateTime<Utc>) -> Self {
        self.content = self.content.at_next(now);
        self
    }

    /// When the date that other nodes were told of is over and a later one follows: they are told
    /// of that one then. Only for ours that they know.
    #[must_use]
    pub fn moves_on(&self) -> Option<DateTime<Utc>> {
        let told = self.announced && self.peer.is_none() && self.deleted.is_none();
        if !told || self.content.recurrence.is_none() {
            return None;
        }
        let times = self.content.times(self.updated);
        let next = times
            .spans
            .iter()
            .position(|(_, end)| *end >= self.updated)?;
        let follows = times.more || next + 1 < times.spans.len();
        times
            .spans
            .get(next)
            .filter(|_| follows)
            .map(|(_, end)| *end)
    }
}
