//! What is behind the findings of a rule: by its basis, and by the folders of those that are about a law or another framework.

use std::ops::Range;
use std::sync::OnceLock;

use crate::check::{Basis, Rule};
use crate::language::Language;
use crate::read::Ground;
use crate::rules::{eu_ai_act, frameworks, rules};

/// What is behind the rule at that place of all rules.
pub(crate) fn ground(number: usize) -> Ground {
    static PLACES: OnceLock<[Range<usize>; 2]> = OnceLock::new();
    let [law, framework] = PLACES.get_or_init(|| [eu_ai_act::RULES, frameworks::RULES].map(places));
    match rules().get(number).map(|rule| rule.basis) {
        // That records contradict each other rests on no law, whatever they are about.
        Some(Basis::Integrity) => Ground::Records,
        Some(Basis::Practice) | None => Ground::Practice,
        Some(Basis::Shall | Basis::Link) if law.contains(&number) => Ground::Law,
        Some(Basis::Shall | Basis::Link) if framework.contains(&number) => Ground::Framework,
        Some(Basis::Shall | Basis::Link) => Ground::Standard,
    }
}

/// Why a rule is there, in words: what a law or another framework asks for is not said to be required by the standard.
pub(crate) fn reason(ground: Option<Ground>, basis: Basis, language: &Language) -> &str {
    match ground {
        Some(ground @ (Ground::Law | Ground::Framework)) => ground.meaning(language),
        _ => basis.label(language),
    }
}

/// The places of a folder's rules among all.
fn places(folder: &[Rule]) -> Range<usize> {
    let first = folder.first().and_then(|first| rules().iter().position(|rule| rule.name() == first.name())).unwrap_or_default();
    first..first + folder.len()
}
