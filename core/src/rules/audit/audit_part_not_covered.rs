//! An audit programme that leaves out a part of the scope.

use crate::check::{Case, Cx, Defect, Outcome, fail, rule};
use crate::model::{AuditProgramme, AuditScope};
use crate::read::Particular;
use crate::rules::resources::covered;

rule! {
    "audit-part-not-covered", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s1"],
    effort AssessAgain,
    message "the audits of the audit programme name units, but not {units}, which the scope of the management system includes",
    message when SITES "the audits of the audit programme name sites, but not {sites}, which the scope of the management system includes",
    message when SYSTEMS "the audits of the audit programme name AI systems, but not {aiSystems}, which the scope of the management system includes",
    hint "plan an audit of what is missing within the period of the programme",
    check all_parts,
}

fn all_parts<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scope) = cx.aims().scope.as_deref() else { return Outcome::NotAsked };
    let missing = |named: Vec<&'a str>, wanted: Vec<&'a str>, what: &'static str, case: Case| -> Option<Option<Defect>> {
        let left: Vec<&str> = wanted.into_iter().filter(|part| !named.contains(part)).collect();
        let defect = || fail(AuditProgramme::PLANNED_AUDITS).with(what, left.iter().copied().collect::<Particular>()).case(case);
        (!named.is_empty()).then(|| (!left.is_empty()).then(defect))
    };
    let scopes: Vec<&AuditScope> = super::scopes(programme, cx).collect();
    let units = scopes.iter().flat_map(|it| &it.units).map(|unit| unit.as_str()).collect();
    let sites = scopes.iter().flat_map(|it| &it.sites).map(|site| site.as_str()).collect();
    let systems = scopes.iter().flat_map(|it| &it.ai_systems).map(|system| system.as_str()).collect();
    let used = |system: &&str| cx.ai_system(system).is_some_and(|system| covered(system, cx));
    let in_use: Vec<&str> = scope.ai_systems.iter().map(|system| system.as_str()).filter(used).collect();
    let parts = [
        missing(units, scope.included_units.iter().map(|unit| unit.as_str()).collect(), "units", Case::default()),
        missing(sites, scope.included_sites.iter().map(|site| site.as_str()).collect(), "sites", SITES),
        missing(systems, in_use, "aiSystems", SYSTEMS),
    ];
    parts.into_iter().flatten().collect()
}
