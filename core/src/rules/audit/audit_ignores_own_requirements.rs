//! Audits that have the standard alone as their criterion.

use crate::check::{Cx, rule};
use crate::model::AuditProgramme;
use crate::placeholder::placeholder;

rule! {
    "audit-ignores-own-requirements", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.1"],
    effort Decide,
    message "the audit criteria do not include the organization's own requirements",
    hint "add the organization's policies, procedures and controls to `criteria`",
    shows own, at AuditProgramme::CRITERIA,
}

fn own(programme: &AuditProgramme, cx: &Cx<'_>) -> Option<bool> {
    let mut criteria = programme.criteria.iter().chain(super::held_in(programme, cx).flat_map(|audit| &audit.criteria)).peekable();
    criteria.peek()?;
    Some(criteria.any(|criterion| !criterion.contains("42001") && placeholder(criterion).is_none()))
}
