//! Ids of OSCAL as ids of the document: controls, requirements, dates.

use super::desk::Desk;
use super::own::said;
use crate::catalogue::catalogue;
use crate::read::{Date, DateTime, Tree};

/// The control that an id of OSCAL names: of Annex A, however it is written, or the organization's own.
pub(super) fn control(desk: &Desk, id: &str) -> Option<String> {
    if let Some(own) = id.strip_prefix("own-").filter(|own| desk.is_taken(own)) {
        return Some(own.to_owned());
    }
    catalogue().control(&id.to_ascii_uppercase()).map(|control| control.label.to_owned())
}

/// The requirement, clause or control that a statement or control of OSCAL stands for.
pub(super) fn criterion(desk: &Desk, id: &str) -> Option<String> {
    let id = id.strip_suffix("_smt").unwrap_or(id);
    if let Some(label) = id.strip_prefix("rq-").filter(|label| catalogue().requirement(label).is_some()) {
        return Some(label.to_owned());
    }
    if let Some(label) = id.strip_prefix("cl-").filter(|label| catalogue().clause(label).is_some()) {
        return Some(label.to_owned());
    }
    control(desk, id)
}

/// The day of an instant.
pub(super) fn day(text: &str) -> Option<Date> {
    text.parse::<DateTime>().ok().map(|instant| instant.date())
}

/// The day that a member gives, as text.
pub(super) fn day_of(object: &Tree, name: &str) -> Option<String> {
    day(said(object, name)?).map(|date| date.to_string())
}
