//! Stage 2 began before stage 1 had ended.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Certification, CertificationAudit};

rule! {
    "stage-2-before-stage-1", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "stage 2 began on {second}, before stage 1 had ended on {first}",
    hint "correct the days; stage 1 decides whether stage 2 can take place",
}

fn check<'a>(certification: &'a Certification, _: &Cx<'a>) -> Outcome<'a> {
    let first = certification.stage1.as_deref().and_then(|audit| audit.on);
    let second = certification.stage2.as_deref().and_then(|audit| audit.started_on.or(audit.on));
    match first.zip(second) {
        Some((first, second)) if second < first => {
            let place = Path::from(Certification::STAGE2).then(CertificationAudit::STARTED_ON);
            fail(place).with("first", first).with("second", second).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
