//! Since when a document is there, over its earlier editions: those among its approvals, and the documents that it replaces.

use super::{predecessor, replaced};
use crate::check::Cx;
use crate::model::{Approval, Document};
use crate::read::{Date, Text};

/// Most editions before one that are looked through; in a circle there is no first.
const EDITIONS: usize = 32;

/// The date on which its first edition was approved; none where an approval, or an edition before those that are recorded, may be earlier.
pub(crate) fn first_approved<'a>(document: &'a Document, cx: &Cx<'a>) -> Option<Date> {
    first(document, cx, |document| {
        let undated = |approval: &Approval| approval.on.is_none() && approval.by.is_some();
        let known = !document.approvals.iter().any(undated);
        document.approvals.iter().filter_map(|approval| approval.on).min().filter(|_| known)
    })
}

/// The date from which its first edition is: written, approved or in force. None as for the first approval.
pub(crate) fn first_dated<'a>(document: &'a Document, cx: &Cx<'a>) -> Option<Date> {
    first(document, cx, |document| {
        let dates = [document.created_on, document.effective_from].into_iter().flatten();
        dates.chain(document.approvals.iter().filter_map(|approval| approval.on)).min()
    })
}

fn first<'a>(document: &'a Document, cx: &Cx<'a>, dated: fn(&Document) -> Option<Date>) -> Option<Date> {
    let (mut here, mut first) = (document, dated(document)?);
    for _ in 0..EDITIONS {
        if replaced(here).is_none() {
            return (!follows(here)).then_some(first);
        }
        (_, here) = predecessor(here, cx)?;
        first = first.min(dated(here)?);
    }
    None
}

/// Whether an earlier edition is likely that is not recorded: none of its versions is a first one, such as `1`, `1.0` or `0.1`.
fn follows(document: &Document) -> bool {
    let versions = document.version.iter().chain(document.approvals.iter().filter_map(|approval| approval.version.as_ref()));
    versions.map(later).min().unwrap_or_default()
}

/// Whether the numbers of a version come to more than one.
fn later(version: &Text) -> bool {
    let numbers = version.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    numbers.fold(0_u32, |sum, digits| sum.saturating_add(digits.parse().unwrap_or(u32::MAX))) > 1
}
