//! A use that is both intended and excluded.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;
use crate::read::Text;

rule! {
    "use-allowed-and-forbidden", since "0.1", Integrity, on AiSystem, serves ["A.9.4"],
    effort RecordOnly,
    message "`{intendedUses}` is an intended use of `{aiSystem}`, but is also excluded",
    hint "remove the use from `intendedUses`, or from `outOfScopeUses` and `forbiddenUses`",
    given |it, cx| !it.intended_uses.is_empty() && !super::out_of_scope(it, cx),
    check not_excluded,
}

fn not_excluded<'a>(it: &'a AiSystem, _: &Cx<'a>) -> Outcome<'a> {
    let forbidden = it.responsible_use.as_deref().map_or(&[][..], |rules| &rules.forbidden_uses);
    let excluded = |used: &Text| it.out_of_scope_uses.iter().chain(forbidden).any(|out| out.trim().eq_ignore_ascii_case(used.trim()));
    let both = it.intended_uses.iter().enumerate().filter(|(_, used)| excluded(used));
    Outcome::from_defects(both.map(|(at, used)| fail(AiSystem::INTENDED_USES.at(at)).with(AiSystem::INTENDED_USES, used)).collect())
}
