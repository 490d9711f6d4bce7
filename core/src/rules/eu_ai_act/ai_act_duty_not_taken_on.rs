//! The EU AI Act asks something of a system, and no obligation records it.

use super::{Taken, judged};
use crate::check::{Cx, Path, Sink, fail, rule};
use crate::eu_ai_act::{Applies, Class, Duty};
use crate::language::Language;
use crate::model::{AiSystem, Root};
use crate::rules::concerns::covered;

rule! {
    "ai-act-duty-not-taken-on", since "0.1", Practice, on Whole, serves [],
    effort Decide,
    message "{article} of the EU AI Act ({what}) has applied to `{system}` since {since}, but no obligation in force records it",
    hint "record the duty under `obligations`, with `eu-ai-act:{article}` in `taxonomyRefs`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let general = Taken::by_all(cx);
    for (position, system) in cx.aims().ai_systems.iter().enumerate().filter(|(_, system)| covered(system, cx)) {
        // A prohibited practice has no duty but to end, and a rule of its own.
        let judged = judged(system, cx).filter(|(_, judged)| judged.class.is_some() && !judged.holds.contains(&Class::Prohibited));
        let Some((_, judged)) = judged else { continue };
        let taken = general.and_for(system, cx);
        let since = |duty: &Duty| if let Applies::From(day) = duty.applies { Some(day).filter(|day| *day <= cx.as_of) } else { None };
        let mut open = judged.duties.iter().filter(|duty| taken.covering(duty).is_none());
        match open.find_map(|duty| Some((duty, since(duty)?))) {
            None => sink.pass(system.id.as_str()),
            Some((duty, day)) => {
                let place = Root::AI_SYSTEMS.at(position).join(Path::from(AiSystem::EU_AI_ACT));
                let defect = fail(place).with("article", duty.provision).with("what", Language::built_in().text(duty.what));
                sink.fail("aiSystem", system.id.as_str(), defect.with("system", &system.id).with("since", day));
            }
        }
    }
}
