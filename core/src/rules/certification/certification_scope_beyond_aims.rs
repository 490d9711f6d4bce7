//! A certification that covers what the management system does not.

use crate::check::{Cx, Defect, Outcome, Path, fail, rule};
use crate::model::Certification;
use crate::read::Ref;

rule! {
    "certification-scope-beyond-aims", since "0.1", Integrity, on Certification, serves [],
    message "the certification covers `{what}`, which the scope of the management system does not name",
    hint "take it into the scope of the management system, or out of that of the certification",
}

/// Those that are certified and not in the scope; none are, where the scope names none at all.
fn beyond<T>(certified: &[Ref<T>], covered: &[Ref<T>], place: fn(usize) -> Path, out: &mut Vec<Defect>) {
    for (at, what) in certified.iter().enumerate() {
        if !covered.is_empty() && !covered.contains(what) {
            out.push(fail(place(at)).with("what", what).related(what));
        }
    }
}

fn check<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let c = certification;
    if c.ai_systems.is_empty() && c.units.is_empty() && c.sites.is_empty() {
        return Outcome::NotAsked;
    }
    let Some(scope) = cx.aims.scope.as_deref() else { return Outcome::Unknown };
    let mut defects = Vec::new();
    beyond(&c.ai_systems, &scope.ai_systems, |at| Certification::AI_SYSTEMS.at(at), &mut defects);
    beyond(&c.units, &scope.included_units, |at| Certification::UNITS.at(at), &mut defects);
    beyond(&c.sites, &scope.included_sites, |at| Certification::SITES.at(at), &mut defects);
    Outcome::from_defects(defects)
}
