//! A control on which is decided for some systems only.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, SoaEntry, StatementOfApplicability};
use crate::read::Particular;
use crate::rules::resources::covered;

rule! {
    "soa-control-undecided-for-system", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.f.i", "6.1.3.f.iii"],
    effort Decide,
    message "the Statement of Applicability decides on {control} for some AI systems only, and says nothing of {aiSystems}",
    hint "add an entry that includes or excludes the control for the other AI systems",
    check for_all,
}

fn for_all<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    let systems: Vec<&AiSystem> = cx.aims().ai_systems.iter().filter(|system| covered(system, cx)).collect();
    let standard = |entry: &&SoaEntry| entry.control.as_str().starts_with("A.") && !entry.ai_systems.is_empty();
    let special = soa.entries.iter().enumerate().filter(|(_, entry)| standard(entry));
    let decided = special.filter_map(|(at, entry)| {
        let all = cx.entries(entry.control.as_str());
        // Told at the first entry on the control.
        if all.iter().any(|other| other.ai_systems.is_empty()) || !all.first().is_some_and(|first| std::ptr::eq(*first, entry)) {
            return None;
        }
        let named = |system: &&&AiSystem| all.iter().any(|entry| entry.ai_systems.iter().any(|named| named.as_str() == system.id.as_str()));
        let left: Vec<&AiSystem> = systems.iter().filter(|system| !named(system)).copied().collect();
        let ids = || left.iter().map(|system| &system.id).collect::<Particular>();
        let defect = || fail(StatementOfApplicability::ENTRIES.at(at)).with("control", &entry.control).with("aiSystems", ids());
        Some((!left.is_empty()).then(defect))
    });
    decided.collect()
}
