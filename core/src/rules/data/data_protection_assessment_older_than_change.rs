//! A data protection impact assessment that has not been reviewed since the system that uses the data changed.

use crate::check::{Cx, Outcome, fail, kept, rule};
use crate::model::{AiSystem, Change, Dataset, PersonalData, Resource, Root};
use crate::read::Date;
use crate::rules::changes::known_since;
use crate::rules::resources::{covered, gone};

rule! {
    "data-protection-assessment-older-than-change", since "0.1", Practice, on Resource, serves ["A.5.4"],
    effort AssessAgain,
    message "`{document}`, the data protection impact assessment of `{resource}`, was last dated {on}, but the change of `{record}` on {since} was significant",
    hint "review whether the assessment still holds, and record it in `reviewedOn` of the document (GDPR Article 35(11))",
    when |it, as_of| !gone(it, as_of),
    check current,
}

fn current<'a>(it: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let named = it.dataset.as_deref().and_then(|data| data.personal_data.as_deref()?.impact_assessment.as_ref());
    let Some(document) = named.and_then(|named| cx.document(named.as_str())) else { return Outcome::NotAsked };
    let Some(on) = kept(document, cx.as_of) else { return Outcome::NotAsked };
    let using = cx.index().referring(Root::AI_SYSTEMS, AiSystem::RESOURCES, it.id.as_str()).filter_map(|at| cx.aims().ai_systems.get(at));
    let changed = using.filter(|system| covered(system, cx)).filter_map(|system| {
        system.last_significant_change.filter(|changed| *changed <= cx.as_of)?;
        Some((known_since(system, cx)?, &system.id))
    });
    let made = cx.index().referring(Root::CHANGES, Change::AFFECTED, it.id.as_str()).filter_map(|at| cx.aims().changes.get(at));
    let made = made.filter_map(|change| Some((super::super::changes::took_effect(change, cx.as_of)?, &change.id)));
    let (changed, record): (Date, _) = match changed.chain(made).max_by_key(|(changed, _)| *changed) {
        None => return Outcome::NotAsked,
        Some((changed, _)) if changed <= on => return Outcome::Pass,
        Some(latest) => latest,
    };
    let defect = fail(Resource::DATASET.then(Dataset::PERSONAL_DATA).then(PersonalData::IMPACT_ASSESSMENT)).with("document", &document.id);
    defect.with("on", on).with("record", record).with("since", changed).related(&document.id).related(record).into()
}
