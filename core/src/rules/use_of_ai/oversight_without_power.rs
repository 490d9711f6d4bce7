//! A system in use whose overseers may only watch.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, Oversight};

rule! {
    "oversight-without-power", since "0.1", Shall, on AiSystem, serves ["A.9.2"],
    effort RecordOnly,
    message "those who oversee `{system}` can neither stop it nor override its output",
    hint "let one measure of `oversight` stop the system or override it, and record that in `canStop` or `canOverride`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::unless_used("A.9.2", system, cx) {
        return answer;
    }
    let measures = system.oversight.as_deref().map_or(&[][..], |oversight| &oversight.measures);
    if measures.is_empty() {
        return Outcome::NotAsked;
    }
    if measures.iter().any(|measure| measure.can_stop == Some(true) || measure.can_override == Some(true)) {
        return Outcome::Pass;
    }
    if measures.iter().any(|measure| measure.can_stop.is_none() || measure.can_override.is_none()) {
        return Outcome::Unknown;
    }
    fail(Path::from(AiSystem::OVERSIGHT).then(Oversight::MEASURES)).with("system", &system.id).into()
}
