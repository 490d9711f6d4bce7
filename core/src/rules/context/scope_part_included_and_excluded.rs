//! A unit, site or activity that is inside and outside at once.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Scope, ScopeExclusion};

rule! {
    "scope-part-included-and-excluded", since "0.1", Integrity, on Scope, serves ["4.3.s5"],
    effort Decide,
    message "`{what}` is in the scope and excluded from it",
    hint "take it out of what is included, or out of `exclusions`",
}

fn check<'a>(scope: &'a Scope, _: &Cx<'a>) -> Outcome<'a> {
    if scope.exclusions.is_empty() {
        return Outcome::NotAsked;
    }
    let mut defects = Vec::new();
    for (at, out) in scope.exclusions.iter().enumerate() {
        let unit = out.unit.as_ref().filter(|unit| scope.included_units.contains(unit)).map(|unit| unit.as_str());
        let site = out.site.as_ref().filter(|site| scope.included_sites.contains(site)).map(|site| site.as_str());
        let activity = out.activity.as_ref().filter(|activity| scope.included_activities.contains(activity)).map(|text| text.as_str());
        let both = [(unit, ScopeExclusion::UNIT.any()), (site, ScopeExclusion::SITE.any()), (activity, ScopeExclusion::ACTIVITY.any())];
        for (what, field) in both {
            defects.extend(what.map(|what| fail(Scope::EXCLUSIONS.at(at).then(field)).with("what", what)));
        }
    }
    Outcome::from_defects(defects)
}
