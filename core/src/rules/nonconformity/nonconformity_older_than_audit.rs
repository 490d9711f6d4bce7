//! A nonconformity that is older than the audit it was raised from.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Nonconformity;

rule! {
    "nonconformity-older-than-audit", since "0.1", Integrity, on Nonconformity, serves ["10.2.s2"],
    effort RecordOnly,
    message "`{nonconformity}` was opened on {openedOn}, before `{audit}`, from which it was raised, began on {startedOn}",
    hint "correct the dates, or record in `raisedFrom` where it came from",
    check in_order,
}

fn in_order<'a>(it: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(audit) = it.raised_from.as_ref().and_then(|from| cx.audit(from.as_str())) else { return Outcome::NotAsked };
    let defect = |began, opened| fail(Nonconformity::OPENED_ON).with(Nonconformity::OPENED_ON, opened).with("startedOn", began);
    Outcome::in_order(audit.started_on.or(audit.on), it.opened_on, |began, opened| {
        defect(began, opened).with("audit", &audit.id).related(&audit.id)
    })
}
