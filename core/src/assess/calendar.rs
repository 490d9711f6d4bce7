//! The calendar: what is due or overdue on a day, one entry for one thing to do.

use super::due::{Due, DueKind};
use super::triggers::{ALL, Found};
use crate::check::Cx;
use crate::language::Language;

/// Everything that is due until so many days after the assessment date, by day: what is overdue comes first.
pub(super) fn calendar(cx: &Cx<'_>, horizon: u32, language: &Language) -> Vec<Due> {
    let mut found = Found {
        cx,
        horizon: i32::try_from(horizon).unwrap_or(i32::MAX),
        language,
        labels: vec![None; DueKind::ALL.len()],
        out: Vec::new(),
    };
    ALL.iter().for_each(|add| add(&mut found));
    let mut out = found.out;
    crate::order::sort_by(&mut out, &mut |a, b| a.on.last().cmp(&b.on.last()).then(a.what.cmp(&b.what)));
    out
}
