//! Which ids the standard has in the lists that a reference may name.

use crate::catalogue::catalogue;
use crate::read::Targets;

/// A list of the catalogue: its name, and whether it has that id.
type FactList = (&'static str, fn(&str) -> bool);

/// Lists of the catalogue that a reference may name, a bit each in this order.
const LISTS: [FactList; 5] = [
    ("annexA", |id| catalogue().control(id).is_some() || catalogue().objective(id).is_some()),
    ("annexAControl", |id| catalogue().control(id).is_some()),
    ("clause", |id| catalogue().clause(id).is_some() || !catalogue().requirements_of(id).is_empty()),
    ("annexCObjective", |id| catalogue().ai_objectives().any(|entry| entry.id.as_str() == id)),
    ("annexCSource", |id| catalogue().risk_sources().any(|entry| entry.id.as_str() == id)),
];

/// Whether the catalogue has that id in one of the lists that the reference may name.
pub(crate) fn is_fact(id: &str, targets: &Targets) -> bool {
    LISTS.iter().any(|(list, has)| targets.facts.contains(list) && has(id))
}

/// The lists that have that id.
pub(super) fn lists_with(id: &str) -> u8 {
    LISTS.iter().rev().fold(0, |lists, (_, has)| lists << 1 | u8::from(has(id)))
}

/// The lists that a reference may name.
pub(super) fn lists_of(targets: &Targets) -> u8 {
    LISTS.iter().rev().fold(0, |lists, (list, _)| lists << 1 | u8::from(targets.facts.contains(list)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bits say what the lists say, for every target of the model that names a list.
    #[test]
    fn bits_of_lists_are_the_lists() {
        let targets = |facts: &'static [&'static str]| Targets { name: "test", kinds: &[], facts };
        let all = [
            targets(&["annexA"]),
            targets(&["annexAControl"]),
            targets(&["clause"]),
            targets(&["annexCObjective"]),
            targets(&["annexCSource"]),
            targets(&["clause", "annexA"]),
            targets(&["any"]),
            targets(&[]),
        ];
        let mut found = 0;
        for id in ["A.6.2.4", "A.6.2", "iso42001:A.6.2.4", "4.1", "6.1.3.f", "6.1.3.f.ii", "C.2.1", "C.3.1", "A.99", "risk-1", ""] {
            for targets in &all {
                assert_eq!(is_fact(id, targets), lists_with(id) & lists_of(targets) != 0, "{id} {targets:?}");
                found += u32::from(is_fact(id, targets));
            }
        }
        assert_eq!(found, 16);
    }
}
