//! Climate change judged not relevant before a resource that uses much energy.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Issue, IssueTopic};

rule! {
    "climate-judged-before-energy", since "0.1", Shall, on Issue, serves ["4.1.s2"],
    effort AssessAgain,
    message "climate change was judged not relevant on {reviewedOn}, before `{record}` came into use on {from} with {energyKwhPerYear} kWh a year",
    hint "judge again whether climate change is relevant",
    when |it, _| it.topic == Some(IssueTopic::Climate) && it.relevant == Some(false),
    check still_holds,
}

fn still_holds<'a>(issue: &'a Issue, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(judged) = issue.reviewed_on.max(issue.identified_on) else { return Outcome::NotAsked };
    let later = cx.aims().resources.iter().find_map(|resource| {
        let energy = resource.computing.as_deref()?.energy_kwh_per_year?;
        let from = resource.from.filter(|from| *from > judged && *from <= cx.as_of)?;
        Some((resource, from, energy))
    });
    later.map_or(Outcome::Pass, |(resource, from, energy)| {
        let defect = fail(Issue::RELEVANT).with("reviewedOn", judged).with("record", &resource.id).related(&resource.id);
        defect.with("from", from).with("energyKwhPerYear", energy).into()
    })
}
