//! A use that is intended and ruled out at once.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;
use crate::read::Text;

rule! {
    "use-allowed-and-forbidden", since "0.1", Integrity, on AiSystem, serves ["A.9.4"],
    effort RecordOnly,
    message "`{use}` is an intended use of `{system}`, but is also excluded",
    hint "remove the use from `intendedUses`, or from `outOfScopeUses` and `forbiddenUses`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if system.intended_uses.is_empty() || super::out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    let forbidden = system.responsible_use.as_deref().map_or(&[][..], |rules| &rules.forbidden_uses);
    let lists = [&system.out_of_scope_uses, forbidden];
    let ruled_out = |used: &Text| lists.iter().any(|list| list.iter().any(|out| out.trim().eq_ignore_ascii_case(used.trim())));
    let both = system.intended_uses.iter().enumerate().filter(|(_, used)| ruled_out(used));
    let defect = |(at, used)| fail(AiSystem::INTENDED_USES.at(at)).with("use", used).with("system", &system.id);
    Outcome::from_defects(both.map(defect).collect())
}
