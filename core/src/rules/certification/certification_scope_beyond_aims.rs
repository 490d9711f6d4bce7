//! A certification that covers what the management system does not.

use crate::check::{Case, Cx, Defect, Outcome, fail, rule};
use crate::model::Certification;
use crate::read::{AnyField, Ref};

rule! {
    "certification-scope-beyond-aims", since "0.1", Integrity, on Certification, serves ["4.3.s1"],
    effort RecordOnly,
    message "the certification covers `{aiSystem}`, but the scope of the management system does not include it",
    message when UNIT "the certification covers the unit `{unit}`, but the scope of the management system does not include it",
    message when SITE "the certification covers the site `{site}`, but the scope of the management system does not include it",
    hint "add it to the scope of the management system, or remove it from the scope of the certification",
    when |certification, _| !(certification.ai_systems.is_empty() && certification.units.is_empty() && certification.sites.is_empty()),
    check within,
}

fn within<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scope) = cx.aims().scope.as_deref() else { return Outcome::Unknown };
    let systems = beyond(&certification.ai_systems, &scope.ai_systems, Certification::AI_SYSTEMS.any(), ("aiSystem", Case::default()));
    let units = beyond(&certification.units, &scope.included_units, Certification::UNITS.any(), ("unit", UNIT));
    let sites = beyond(&certification.sites, &scope.included_sites, Certification::SITES.any(), ("site", SITE));
    Outcome::from_defects(systems.chain(units).chain(sites).collect())
}

/// Those that are certified and not in the scope; none are, where the scope names none at all.
fn beyond<T>(certified: &[Ref<T>], covered: &[Ref<T>], at: AnyField, (kind, case): (&'static str, Case)) -> impl Iterator<Item = Defect> {
    let outside =
        certified.iter().enumerate().filter(|(_, one)| !covered.is_empty() && !covered.iter().any(|known| known.as_str() == one.as_str()));
    outside.map(move |(index, one)| fail(at.at(index)).with(kind, one).case(case).related(one))
}
