//! An audit programme that was approved after one of its audits.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Approval, Audit, AuditProgramme, Root};

rule! {
    "audit-before-programme-approval", since "0.1", Practice, on AuditProgramme, serves ["9.2.2.s1"],
    effort Decide,
    message "`{programme}` was approved on {on}, after `{audit}`, which it plans, had begun on {began}",
    hint "approve the programme before its first audit",
}

fn check<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = programme.approval.as_deref().and_then(|approval| approval.on).filter(|on| *on <= cx.as_of) else {
        return Outcome::NotAsked;
    };
    let began = |audit: &'a Audit| Some((audit.started_on.or(audit.on)?, audit));
    let named = programme.planned_audits.iter().filter_map(|planned| planned.audit.as_ref());
    let audits = named.filter_map(|audit| cx.aims().audits.get(cx.index().position(Root::AUDITS, audit.as_str())?));
    match audits.filter_map(began).min_by_key(|(day, _)| *day) {
        None => Outcome::NotAsked,
        Some((day, _)) if on <= day => Outcome::Pass,
        Some((day, audit)) => {
            let defect = fail(Path::from(AuditProgramme::APPROVAL).then(Approval::ON));
            let id = programme.id.as_ref().map_or("", |id| id.as_str());
            defect.with("programme", id).with("on", on).with("audit", &audit.id).with("began", day).related(&audit.id).into()
        }
    }
}
