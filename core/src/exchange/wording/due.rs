//! What is due, and why.

use super::{
    WHY_ALSO, WHY_CHANGE, WHY_CHANGE_OF, WHY_EXPIRY, WHY_INCIDENT, WHY_INCIDENT_OF, WHY_INITIAL, WHY_INTERVAL, WHY_INTERVAL_SINCE, WHY_LAW,
    WHY_NEW_USE, WHY_NEW_USE_OF, WHY_OBLIGATION, WHY_SUPPLIER, WHY_THRESHOLD, WHY_THRESHOLD_ON,
};
use crate::assess::{Due, DueTrigger};
use crate::language::{Language, Phrase, capital};
use crate::read::{Date, Ground};

/// What is due, with a capital letter.
pub fn due(due: &Due) -> String {
    capital(&due.label)
}

/// Why it is due: `after an incident of 2026-03-10`; empty where the date is simply recorded.
pub fn why(due: &Due, language: &Language) -> String {
    let on = due.source.as_ref().and_then(|source| source.on);
    let dated =
        |without: Phrase, with: Phrase| on.map_or_else(|| language.text(without).to_owned(), |on| language.say(with, &[("on", on.into())]));
    let first = match due.why {
        DueTrigger::Date => String::new(),
        DueTrigger::Interval => dated(WHY_INTERVAL, WHY_INTERVAL_SINCE),
        DueTrigger::Expiry => dated(WHY_EXPIRY, WHY_EXPIRY),
        DueTrigger::Initial => dated(WHY_INITIAL, WHY_INITIAL),
        DueTrigger::Change => dated(WHY_CHANGE, WHY_CHANGE_OF),
        DueTrigger::NewUse => dated(WHY_NEW_USE, WHY_NEW_USE_OF),
        DueTrigger::Incident => dated(WHY_INCIDENT, WHY_INCIDENT_OF),
        DueTrigger::Obligation => dated(WHY_OBLIGATION, WHY_OBLIGATION),
        DueTrigger::Supplier => dated(WHY_SUPPLIER, WHY_SUPPLIER),
        DueTrigger::Threshold => dated(WHY_THRESHOLD, WHY_THRESHOLD_ON),
        DueTrigger::Law => dated(WHY_LAW, WHY_LAW),
    };
    let mut others: Vec<&str> = due.also.iter().filter(|also| also.why != due.why).map(|also| also.why.label(language)).collect();
    others.dedup();
    let also = (!others.is_empty()).then(|| {
        let reasons = language.list(others);
        language.say(WHY_ALSO, &[("reasons", (&reasons).into())])
    });
    language.line(Some(first).filter(|first| !first.is_empty()).into_iter().chain(also))
}

/// The same thing to do on the same date for the same reason, with the records that it is for.
#[derive(Debug)]
pub struct DueTogether<'r> {
    /// The date.
    pub on: Date,
    /// What is due.
    pub what: String,
    /// Why, if there is more to say than that the date is recorded.
    pub why: String,
    /// Whether the date itself is recorded, whatever else asks for it.
    pub dated: bool,
    /// Requirement or control that it serves.
    pub clause: Option<&'r str>,
    /// What is behind it: law, or the standard.
    pub ground: Option<Ground>,
    /// Ids of the records.
    pub records: Vec<&'r str>,
}

/// Brings together what is due on one date in the same words.
pub fn together<'r>(list: &[&'r Due], language: &Language) -> Vec<DueTogether<'r>> {
    let mut all: Vec<DueTogether<'r>> = Vec::new();
    for due in list {
        let (what, why, dated) = (self::due(due), self::why(due, language), due.why == DueTrigger::Date);
        let ground = due_ground(due);
        let id = due.id.as_deref();
        let same = |known: &&mut DueTogether<'_>| {
            known.on == due.on
                && known.what == what
                && known.why == why
                && known.dated == dated
                && known.ground == ground
                && known.clause == due.clause.as_deref()
        };
        match all.iter_mut().find(same) {
            Some(known) => known.records.extend(id),
            None => {
                let (clause, records) = (due.clause.as_deref(), id.into_iter().collect());
                all.push(DueTogether { on: due.on, what, why, dated, clause, ground, records });
            }
        }
    }
    all
}

/// What is behind something that is due; none where a date was simply recorded.
pub fn due_ground(due: &Due) -> Option<Ground> {
    // An obligation may be a contract: that it takes effect makes what is due no law.
    if due.why == DueTrigger::Law || due.also.iter().any(|also| also.why == DueTrigger::Law) {
        return Some(Ground::Law);
    }
    due.clause.as_ref().map(|_| Ground::Standard)
}
