//! What the Statement of Applicability says of each control, for the profile and the system security plan alike.

use super::cx::Cx;
use super::ids;
use crate::catalogue::catalogue;
use crate::model::{SoaDecision, SoaEntry};
use crate::order::{Map, Set};

/// A control, and the entries on it.
pub(super) struct Decided<'a> {
    pub(super) label: &'a str,
    /// Each with its number among all entries.
    pub(super) entries: Vec<(usize, &'a SoaEntry)>,
    /// The risks that it treats.
    pub(super) treats: Vec<&'a str>,
}

impl Decided<'_> {
    /// The id of the control in the catalogue.
    pub(super) fn id(&self) -> String {
        ids::control(self.label)
    }

    /// Whether it applies to anything.
    pub(super) fn included(&self) -> bool {
        self.has(SoaDecision::Included)
    }

    /// Whether it is left out of all.
    pub(super) fn excluded(&self) -> bool {
        self.has(SoaDecision::Excluded) && !self.included()
    }

    fn has(&self, decision: SoaDecision) -> bool {
        self.entries.iter().any(|(_, entry)| entry.decision == Some(decision))
    }
}

/// The controls of Annex A, then the organization's own.
pub(super) fn decided<'a>(cx: &Cx<'a>) -> Vec<Decided<'a>> {
    let mut seen: Set<&str> = Set::new();
    let own = cx.root.own_controls.iter().map(|own| own.id.as_str());
    let labels: Vec<&str> =
        catalogue().controls().iter().map(|control| control.label).chain(own).filter(|label| seen.insert(*label, ())).collect();
    let mut entries: Map<&str, Vec<(usize, &SoaEntry)>> = Map::new();
    for (at, entry) in cx.root.statement_of_applicability.iter().flat_map(|soa| &soa.entries).enumerate() {
        if let Some(list) = entries.or_insert_with(entry.control.as_str(), Vec::new) {
            list.push((at, entry));
        }
    }
    let mut treats: Map<&str, Vec<&str>> = Map::new();
    for treatment in &cx.root.treatments {
        let risks = treatment.risk.iter().chain(&treatment.further_risks);
        for control in &treatment.controls {
            if let Some(list) = treats.or_insert_with(control.as_str(), Vec::new) {
                list.extend(risks.clone().map(|risk| risk.as_str()));
            }
        }
    }
    let once = |list: &Vec<&'a str>| {
        let mut seen: Set<&str> = Set::new();
        list.iter().copied().filter(|risk| seen.insert(*risk, ())).collect::<Vec<_>>()
    };
    let of = |label| Decided {
        label,
        entries: entries.get(label).cloned().unwrap_or_default(),
        treats: treats.get(label).map(once).unwrap_or_default(),
    };
    labels.into_iter().map(of).collect()
}
