//! Controls on which the Statement of Applicability decides otherwise.

use super::ApplicabilityChange;
use crate::model::{Root, SoaEntry};
use crate::read::Text;

/// What an entry decides on: the control and the AI systems, in order.
type About = (Text, Vec<Text>);

pub(super) fn changes(before: &Root, after: &Root) -> Vec<ApplicabilityChange> {
    let (old, new) = (entries(before), entries(after));
    let mut all: Vec<&About> = old.iter().chain(&new).map(|(about, _)| about).collect();
    crate::order::sort(&mut all);
    all.dedup();
    let mut out = Vec::new();
    for about in all {
        let of = |entries: &[(About, &SoaEntry)]| entries.iter().find(|(of, _)| of == about).and_then(|(_, entry)| entry.decision);
        let (was, is) = (of(&old), of(&new));
        if was != is {
            let mut change = ApplicabilityChange::new(about.0.clone());
            change.ai_systems = about.1.clone();
            change.before = was;
            change.after = is;
            let entry = new.iter().find(|(of, _)| of == about);
            change.justification = entry.and_then(|(_, entry)| entry.justification.clone());
            out.push(change);
        }
    }
    // In the order of the standard; own controls behind it.
    let place = |control: &str| crate::catalogue::catalogue().controls().iter().position(|one| one.label == control).unwrap_or(usize::MAX);
    crate::order::sort_by_key(&mut out, |change| place(&change.control));
    out
}

fn entries(root: &Root) -> Vec<(About, &SoaEntry)> {
    let all = root.statement_of_applicability.iter().flat_map(|soa| &soa.entries);
    all.map(|entry| {
        let mut systems: Vec<Text> = entry.ai_systems.iter().map(|system| system.as_str().into()).collect();
        crate::order::sort(&mut systems);
        ((entry.control.as_str().into(), systems), entry)
    })
    .collect()
}
