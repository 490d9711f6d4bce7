//! A nonconformity that is older than the audit from which it was raised.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Nonconformity, Root};

rule! {
    "nonconformity-older-than-audit", since "0.1", Integrity, on Nonconformity, serves ["10.2.s2"],
    effort AssessAgain,
    message "`{nonconformity}` was opened on {later}, and `{audit}`, from which it was raised, began on {earlier}",
    hint "correct the days, or say in `raisedFrom` where it came from",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let from = nonconformity.raised_from.as_ref().and_then(|from| cx.index().position(Root::AUDITS, from.as_str()));
    let Some(audit) = from.and_then(|at| cx.aims().audits.get(at)) else { return Outcome::NotAsked };
    match audit.started_on.or(audit.on).zip(nonconformity.opened_on) {
        Some((began, opened)) if opened < began => {
            let defect = fail(Nonconformity::OPENED_ON).with("nonconformity", &nonconformity.id).with("later", opened);
            defect.with("audit", &audit.id).with("earlier", began).related(&audit.id).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
