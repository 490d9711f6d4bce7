//! A certificate decided on before stage 2 had ended.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Certificate, Certification};

rule! {
    "certificate-before-stage-2", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "the decision on the certificate is of {decided}, before stage 2 had ended on {stage}",
    hint "correct `decidedOn` or the days of stage 2",
}

fn check<'a>(certification: &'a Certification, _: &Cx<'a>) -> Outcome<'a> {
    let decided = certification.certificate.as_deref().and_then(|certificate| certificate.decided_on.or(certificate.issued_on));
    let stage = certification.stage2.as_deref().and_then(|audit| audit.on);
    match decided.zip(stage) {
        Some((decided, stage)) if decided < stage => {
            let place = Path::from(Certification::CERTIFICATE).then(Certificate::DECIDED_ON);
            fail(place).with("decided", decided).with("stage", stage).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
