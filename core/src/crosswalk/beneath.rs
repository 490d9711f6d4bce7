//! The verdicts beneath an item: of the standard's clauses, requirements, controls and their groups, and of frameworks that were assessed.

use super::paths::framework_of;
use crate::assess::{Counts, Report, Status, Verdict};
use crate::catalogue::{RequirementId, catalogue};
use crate::order::{Map, Set};
use crate::read::Id;

/// All verdicts by the items that they stand beneath.
#[derive(Debug)]
pub(super) struct Verdicts<'r> {
    by_item: Map<&'r str, Vec<&'r Verdict>>,
    held: Set<&'r str>,
}

/// What is known of an item.
#[derive(Debug)]
pub(super) struct Beneath<'v> {
    pub(super) status: Status,
    pub(super) verdicts: &'v [&'v Verdict],
    /// Whether its framework is held as conforming, without a verdict of the records.
    pub(super) held: bool,
}

impl<'r> Verdicts<'r> {
    pub(super) fn new(report: &'r Report, held: &'r [Id]) -> Verdicts<'r> {
        let mut by_item: Map<&'r str, Vec<&'r Verdict>> = Map::new();
        let mut add = |item: &'r str, verdict: &'r Verdict| {
            by_item.or_insert_with(item, Vec::new).into_iter().for_each(|verdicts| verdicts.push(verdict));
        };
        for verdict in &report.verdicts {
            let id = verdict.id.as_str();
            add(id, verdict);
            let place = RequirementId::parse(id).map(|requirement| requirement.get().clause.get().label);
            match place {
                // The clause of a requirement, and those around it.
                Some(clause) => around(clause).filter(|item| *item != id).for_each(|item| add(item, verdict)),
                // A control, its objective and its group.
                None if !id.contains(':') => around(id).skip(1).for_each(|item| add(item, verdict)),
                None => verdict.under.iter().for_each(|under| add(under.as_str(), verdict)),
            }
        }
        Verdicts { by_item, held: held.iter().map(|name| (name.as_str(), ())).collect() }
    }

    /// The verdict on an item, as documents write it (`iso42001:6.1.2`, `house:H-1`), by all verdicts beneath it.
    pub(super) fn of(&self, item: &str) -> Beneath<'_> {
        let framework = framework_of(item);
        let ours = framework == catalogue().edition().framework;
        let key = if ours { item.split_once(':').map_or(item, |(_, id)| id) } else { item };
        let verdicts = self.by_item.get(key).map_or(&[][..], Vec::as_slice);
        let held = !ours && self.held.contains(framework);
        let status = match verdicts {
            _ if held => Status::Conforms,
            [] => Status::NotDetermined,
            all => Counts::of(all.iter().copied()).status(),
        };
        Beneath { status, verdicts, held }
    }
}

/// `6.1.3`, `6.1` and `6` for `6.1.3`.
fn around(id: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(id), |id| id.rsplit_once('.').map(|(above, _)| above))
}
