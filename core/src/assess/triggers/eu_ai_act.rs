//! Duties under the EU AI Act with the day from which each applies to a system. Not legal advice.

use super::{Found, Reason, Thing, begun};
use crate::assess::{DueKind, DueTrigger};
use crate::check::Path;
use crate::eu_ai_act::{Applies, Class};
use crate::language::phrases;
use crate::model::{AiSystem, LifeCycleStage, Root};
use crate::rules::eu_ai_act::{general, judged};

phrases! { pub(crate) AiActDue:
    DUTY = "EU AI Act, {provision}: {duty}";
}

/// Duties that begin to apply, and those that apply already and no obligation in force takes on.
pub(super) fn add(found: &mut Found<'_>) {
    let cx = found.cx;
    let general = general(cx);
    for (position, system) in cx.aims().ai_systems.iter().enumerate() {
        if !begun(system, cx.as_of) || super::stage(system, cx.as_of) == Some(LifeCycleStage::Retirement) {
            continue;
        }
        // A prohibited practice has no duty but to end.
        let Some((facts, judged)) = judged(system, cx).filter(|(_, it)| it.class.is_some() && !it.holds.contains(&Class::Prohibited))
        else {
            continue;
        };
        let thing = Thing::new("aiSystem", system.id.as_str());
        let taken = general.and_for(system, cx);
        let later = facts.classified_on.is_some_and(|on| on > cx.as_of);
        for duty in judged.duties.iter().filter(|_| !later) {
            let Applies::From(on) = duty.applies else { continue };
            let covering = taken.covering(duty, cx);
            if on < cx.as_of && (covering.is_some() || !super::used(system, cx.as_of)) {
                continue;
            }
            let at = Root::AI_SYSTEMS.at(position).join(Path::from(AiSystem::EU_AI_ACT));
            let duty = [("provision", duty.provision.into()), ("duty", found.language.text(duty.what).into())];
            let label = found.language.say(DUTY, &duty).into();
            found.labelled(DueKind::AiActDuty, thing, vec![Reason { since: None, ..thing.by(on, DueTrigger::Law, at) }], label);
        }
    }
}
