//! A certification that covers what the management system does not.

use crate::check::{Cx, Defect, Outcome, fail, rule};
use crate::model::{Certification, Scope};
use crate::read::{AnyField, Record, View, elements};

rule! {
    "certification-scope-beyond-aims", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "the certification covers `{what}`, which the scope of the management system does not name",
    hint "take it into the scope of the management system, or out of that of the certification",
}

/// Those that are certified and not in the scope; none are, where the scope names none at all.
fn beyond(certification: &Certification, certified: impl Into<AnyField>, scope: &Scope, covered: impl Into<AnyField>, out: &mut Vec<Defect>) {
        let certified: AnyField = certified.into(); let covered: AnyField = covered.into();
    let (View::List(certified_list), View::List(covered)) = (certification.get(certified.index.into()), scope.get(covered.index.into()))
    else {
        return;
    };
    for (at, view) in elements(certified_list).enumerate() {
        let View::Link(what, _) = view else { continue };
        let named = |view| matches!(view, View::Link(other, _) if other == what);
        if covered.at(0).is_some() && !elements(covered).any(named) {
            out.push(fail(certified.at(at)).with("what", what).related(what));
        }
    }
}

fn check<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let c = certification;
    if c.ai_systems.is_empty() && c.units.is_empty() && c.sites.is_empty() {
        return Outcome::NotAsked;
    }
    let Some(scope) = cx.aims().scope.as_deref() else { return Outcome::Unknown };
    let mut defects = Vec::new();
    beyond(c, Certification::AI_SYSTEMS, scope, Scope::AI_SYSTEMS, &mut defects);
    beyond(c, Certification::UNITS, scope, Scope::INCLUDED_UNITS, &mut defects);
    beyond(c, Certification::SITES, scope, Scope::INCLUDED_SITES, &mut defects);
    Outcome::from_defects(defects)
}
