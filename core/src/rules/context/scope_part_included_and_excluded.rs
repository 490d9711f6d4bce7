//! A unit, site or activity that is both included in the scope and excluded from it.

use crate::check::{Outcome, fail, rule};
use crate::model::{Scope, ScopeExclusion as Exclusion};
use crate::read::Date;

rule! {
    "scope-part-included-and-excluded", since "0.1", Integrity, on Scope, serves ["4.3.s5"],
    effort Decide,
    message "the unit `{unit}` is included in the scope, but also excluded from it",
    message when SITE "the site `{site}` is included in the scope, but also excluded from it",
    message when ACTIVITY "the activity {activity} is included in the scope, but also excluded from it",
    hint "remove it from what is included, or from `exclusions`",
    when |scope, _| !scope.exclusions.is_empty(),
    alone apart,
}

fn apart(scope: &Scope, _: Date) -> Outcome<'_> {
    let mut defects = Vec::new();
    for (at, out) in scope.exclusions.iter().enumerate() {
        let place = Scope::EXCLUSIONS.at(at);
        let unit = out.unit.as_ref().filter(|unit| scope.included_units.contains(unit));
        defects.extend(unit.map(|unit| fail(place.then(Exclusion::UNIT)).with(Exclusion::UNIT, unit)));
        let site = out.site.as_ref().filter(|site| scope.included_sites.contains(site));
        defects.extend(site.map(|site| fail(place.then(Exclusion::SITE)).case(SITE).with(Exclusion::SITE, site)));
        let activity = out.activity.as_ref().filter(|activity| scope.included_activities.contains(activity));
        defects.extend(activity.map(|text| fail(place.then(Exclusion::ACTIVITY)).case(ACTIVITY).with(Exclusion::ACTIVITY, text)));
    }
    Outcome::from_defects(defects)
}
