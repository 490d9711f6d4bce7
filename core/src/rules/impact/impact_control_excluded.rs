//! An impact assessment that relies on an excluded control.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Impact, ImpactAssessment, SoaEntry};

rule! {
    "impact-control-excluded", since "0.1", Integrity, on ImpactAssessment, serves ["6.1.3.f.iii"],
    effort RecordOnly,
    message "`{impactAssessment}` relies on `{control}`, which the Statement of Applicability excludes",
    hint "include the control for the system, or name another one",
    when |it, _| it.impacts.iter().any(|impact| !impact.controls.is_empty()),
    check included,
}

fn included<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, _)) = super::standing(it, cx) else { return Outcome::NotAsked };
    let mut all = it.impacts.iter().enumerate().flat_map(|(at, impact)| {
        let place = ImpactAssessment::IMPACTS.at(at);
        impact.controls.iter().enumerate().map(move |(number, control)| (place.then_at(Impact::CONTROLS, number), control))
    });
    let excluded = all.find(|(_, control)| cx.binds(control.as_str(), Some(system.id.as_str())) == Some(false));
    excluded.map_or(Outcome::Pass, |(place, control)| fail(place).with(SoaEntry::CONTROL, control).related(control).into())
}
