//! An AI system in use where its impact assessment did not look.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Deployment, ImpactAssessment, Site};

rule! {
    "impact-jurisdiction-not-considered", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s3", "8.4.s1"],
    effort AssessAgain,
    message "`{aiSystem}` is in use in {country}, but `{impactAssessment}` did not consider that jurisdiction",
    hint "assess the system under the law and customs of that country, and name it in `jurisdictions`",
    when |it, _| !it.jurisdictions.is_empty(),
    check considered,
    with [ImpactAssessment::AI_SYSTEM],
}

/// Member states of the European Union (ISO 3166-1).
const EU: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL",
    "PT", "RO", "SE", "SI", "SK",
];

/// The site at which the system is in use; what a deployment says of its country comes first.
fn site<'a>(deployment: &Deployment, cx: &Cx<'a>) -> Option<&'a Site> {
    let named = deployment.site.as_ref()?;
    cx.aims().organization.as_deref()?.sites.iter().find(|site| site.id.as_ref().is_some_and(|id| id.as_str() == named.as_str()))
}

fn considered<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, _)) = super::standing(it, cx) else { return Outcome::NotAsked };
    let named =
        |code: &str| it.jurisdictions.iter().any(|one| &**one == code || one.strip_prefix(code).is_some_and(|rest| rest.starts_with('-')));
    let covered = |code: &str| named(code) || EU.contains(&code) && named("EU");
    let running = system.deployments.iter().filter(|deployment| crate::rules::life_cycle::runs(deployment, cx.as_of));
    running
        .filter_map(|deployment| deployment.country.as_ref().or_else(|| site(deployment, cx)?.country.as_ref()))
        .map(|country| {
            let code = country.to_string();
            let defect = || fail(ImpactAssessment::JURISDICTIONS).with(Deployment::COUNTRY, code.as_str()).related(&system.id);
            (!covered(&code)).then(defect)
        })
        .collect()
}
