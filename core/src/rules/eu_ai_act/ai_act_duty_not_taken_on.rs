//! A duty under the EU AI Act that no obligation records.

use super::{general, judged};
use crate::check::{Cx, Sink, fail, rule};
use crate::eu_ai_act::{Applies, Class, Duty};
use crate::model::{AiSystem, Root};
use crate::rules::concerns::covered;

rule! {
    "ai-act-duty-not-taken-on", since "0.1", Practice, on Whole, serves [],
    effort Decide,
    message "{article} of the EU AI Act has applied to `{aiSystem}` since {since}, but no obligation in force records it",
    hint "record the duty under `obligations`, with `eu-ai-act:{article}` in `taxonomyRefs`",
    whole taken_on,
}

fn taken_on(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let general = general(cx);
    for (position, system) in cx.aims().ai_systems.iter().enumerate().filter(|(_, system)| covered(system, cx)) {
        // A prohibited practice has no duty but to end, and a rule of its own.
        let judged = judged(system, cx).filter(|(_, judged)| judged.class.is_some() && !judged.holds.contains(&Class::Prohibited));
        let Some((_, judged)) = judged else { continue };
        let taken = general.and_for(system, cx);
        let since = |duty: &Duty| if let Applies::From(on) = duty.applies { Some(on).filter(|on| *on <= cx.as_of) } else { None };
        let mut open = judged.duties.iter().filter(|duty| taken.covering(duty, cx).is_none());
        match open.find_map(|duty| Some((duty, since(duty)?))) {
            None => sink.pass(system.id.as_str()),
            Some((duty, on)) => {
                let defect = fail(Root::AI_SYSTEMS.at(position).then(AiSystem::EU_AI_ACT));
                sink.fail("aiSystem", system.id.as_str(), defect.with("article", duty.provision).with("since", on));
            }
        }
    }
}
