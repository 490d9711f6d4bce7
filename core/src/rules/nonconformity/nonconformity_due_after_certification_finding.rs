//! A nonconformity that is to be closed later than the certification body asked.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Nonconformity;

rule! {
    "nonconformity-due-after-certification-finding", since "0.1", Practice, on Nonconformity, serves ["10.2.c"],
    effort Decide,
    message "`{nonconformity}` is to be closed by {due}, but the certification body asked for its finding to be closed by {findings.due}",
    hint "bring it forward, or agree on a later date with the certification body and record it with the finding",
    when |it, as_of| it.due.is_some() && super::closed(it, as_of).is_none(),
    check in_time,
}

fn in_time<'a>(it: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(certification) = cx.aims().certification.as_deref() else { return Outcome::NotAsked };
    let findings = crate::rules::certification::audits(certification).into_iter().flat_map(|(_, audit)| &audit.findings);
    let found = findings.filter(|finding| finding.nonconformity.as_ref().is_some_and(|named| named.as_str() == it.id.as_str()));
    // One whose own date has passed, or that the body has verified, is settled or has a finding of its own.
    let open = found.filter(|finding| finding.verified_on.is_none() && finding.closed_on.is_none());
    let limit = open.filter_map(|finding| finding.due.filter(|due| *due >= cx.as_of)).min();
    match it.due.zip(limit) {
        None => Outcome::NotAsked,
        Some((due, limit)) if due > limit => fail(Nonconformity::DUE).with(Nonconformity::DUE, due).with("findings.due", limit).into(),
        Some(_) => Outcome::Pass,
    }
}
