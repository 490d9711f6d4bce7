//! An internal audit that counts for other management systems, and none for this one.

use crate::check::{fail, rule};
use crate::model::{Audit, ManagementSystem, Root};
use crate::read::Date;

rule! {
    "audit-of-other-system-only", since "0.1", Shall, on Whole, serves ["9.2.1.a.1", "9.2.1.a.2", "9.2.1.b"],
    effort AssessAgain,
    message "the internal audit `{audit}` counts for other management systems only, and none of the AI management system is recorded",
    hint "audit the AI management system too, or name `iso42001` in `managementSystems` of the audit if it covered its requirements",
    whole |cx, sink| {
        let all = &cx.aims().audits;
        let ours = |one: &_| super::held(one, cx.as_of).is_some();
        let last = all.iter().filter(|one| conducted(one, cx.as_of)).max_by_key(|one| one.on);
        match last {
            _ if all.iter().any(ours) => sink.pass(Root::AUDITS.any().name),
            None => {}
            // One that has no date yet may be the one.
            _ if all.iter().any(|one| ManagementSystem::ours(&one.management_systems)) => sink.unknown(Root::AUDITS.any().name),
            Some(last) => sink.fail("", "", fail(Root::AUDITS).with("audit", &last.id).related(&last.id)),
        }
    },
}

/// Whether it was conducted, for other management systems alone.
fn conducted(one: &Audit, as_of: Date) -> bool {
    one.on.is_some_and(|on| on <= as_of) && super::internal(one) && !ManagementSystem::ours(&one.management_systems)
}
