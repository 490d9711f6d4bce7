//! An impact assessment that raised a risk of another system.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, ImpactAssessment, Risk};
use crate::read::{Kind, Ref};

rule! {
    "impact-risk-of-other-system", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort RecordOnly,
    message "`{impactAssessment}` of `{aiSystem}` raised `{risk}`, which does not concern that system",
    hint "name the system in `aiSystems` of the risk, or correct `risksRaised`",
    when |it, _| it.ai_system.is_some() && !it.risks_raised.is_empty(),
    check of_system,
    with [ImpactAssessment::AI_SYSTEM],
}

fn of_system<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let concerns = |risk: &Risk, system: &Ref<AiSystem>| risk.ai_systems.is_empty() || risk.ai_systems.contains(system);
    let other =
        |raised: &Ref<Risk>| cx.risk(raised.as_str()).zip(it.ai_system.as_ref()).is_some_and(|(risk, system)| !concerns(risk, system));
    let others = it.risks_raised.iter().enumerate().filter(|(_, raised)| other(raised));
    let defect = |(at, raised)| fail(ImpactAssessment::RISKS_RAISED.at(at)).with(Risk::TABLE.kind, raised).related(raised);
    Outcome::from_defects(others.map(defect).collect())
}
