//! The EU AI Act: the class that was recorded, against the facts; and duties that the organization took on. Not legal advice.

// <rules> written by ./check bless
crate::rules::listed! {
    ai_act_citation_unreadable ai_act_class_contradicts_facts ai_act_class_missing ai_act_class_older_than_change
    ai_act_class_undecided ai_act_conformity_not_assessed ai_act_conformity_older_than_change ai_act_declaration_missing
    ai_act_declared_before_assessment ai_act_duty_not_taken_on ai_act_exemption_assessed_late ai_act_exemption_despite_profiling
    ai_act_exemption_undocumented ai_act_exemption_without_use ai_act_facts_contradict ai_act_marked_before_assessment
    ai_act_model_documents_missing ai_act_not_registered ai_act_notice_missing ai_act_oversight_missing
    ai_act_own_system_without_provider ai_act_post_market_plan_missing ai_act_rights_assessment_missing
    ai_act_rights_assessment_of_other_system ai_act_role_contradicts_facts ai_act_role_missing general_purpose_model_contradicts
    prohibited_practice_in_use rights_assessment_expired rights_assessment_older_than_change
}
// </rules>

use super::concerns::covered;
use super::obligations::in_force;
use super::scope::out_of_scope;
use crate::check::{Cx, Path, Sink, Taken, fail};
use crate::eu_ai_act::citation::{self, Article, Provision};
use crate::eu_ai_act::{Addressee, Class, Classification, Duty, Holder, Place, classify};
use crate::model::{AiSystem, AnnexIiiUse, Article6Exemption, EuAiAct, ImpactAssessment, Obligation, ObligationSource, Root};
use crate::read::{AnyField, Date};

/// What the facts make of the system, if it is covered and has any.
pub(crate) fn judged<'a>(system: &'a AiSystem, cx: &Cx<'_>) -> Option<(&'a EuAiAct, Classification)> {
    let facts = system.eu_ai_act.as_deref()?;
    (!out_of_scope(system, cx)).then(|| (facts, classify(system, cx.aims().organization.as_deref(), cx.as_of)))
}

/// The way from a system to a fact about it.
fn path(place: Place) -> Path {
    match (place.of, place.item) {
        (Holder::System, _) => place.field.into(),
        // What belongs to the organization is missing for the role.
        (Holder::Organization, _) => AiSystem::EU_AI_ACT.then(EuAiAct::ROLES).into(),
        (Holder::Facts, None) => Path::from(AiSystem::EU_AI_ACT).then(place.field),
        (Holder::Facts, Some((at, field))) => Path::from(AiSystem::EU_AI_ACT).then_at(place.field, at).then(field),
    }
}

/// An obligation that takes on a duty.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Covering<'a> {
    /// The obligation.
    pub(crate) obligation: &'a Obligation,
    /// Whether it is the Act as a whole: then each duty from its own day.
    whole: bool,
}

impl Covering<'_> {
    /// Whether the duty is taken on by that day. A provision that is named, and what is taken on by choice, holds as it is recorded; the Act as a
    /// whole asks nothing before its day.
    fn holds(&self, duty: &Duty, on: Date) -> bool {
        let by_law = matches!(self.obligation.source, None | Some(ObligationSource::Law | ObligationSource::Other));
        !duty.is_open() && (!(self.whole && by_law) || duty.applies_by(on))
    }
}

/// What obligations in force take on for everything.
pub(crate) fn general<'c>(cx: &'c Cx<'_>) -> &'c Taken {
    cx.taken_on(|| Taken::by_all(cx))
}

impl Taken {
    /// Those of obligations that are for everything; [`general`] gathers them once.
    fn by_all(cx: &Cx<'_>) -> Taken {
        let mut taken = Taken::default();
        for (position, _) in cx.aims().obligations.iter().enumerate().filter(|(_, obligation)| obligation.applies_to.is_empty()) {
            taken.add(position, cx);
        }
        taken
    }

    /// Those, and what is taken on for the system.
    pub(crate) fn and_for(&self, system: &AiSystem, cx: &Cx<'_>) -> Taken {
        let mut taken = self.clone();
        for position in cx.index().referring(Root::OBLIGATIONS, Obligation::APPLIES_TO, system.id.as_str()) {
            taken.add(position, cx);
        }
        taken
    }

    fn add(&mut self, position: usize, cx: &Cx<'_>) {
        let Some(obligation) = cx.aims().obligations.get(position).filter(|obligation| in_force(obligation, cx.as_of)) else { return };
        for cited in cx.cited(position) {
            if cited.whole {
                // Of several, one by choice comes first: it holds earlier.
                let by_choice = !matches!(obligation.source, None | Some(ObligationSource::Law | ObligationSource::Other));
                if self.whole.is_none() || by_choice {
                    self.whole = Some(position);
                }
                continue;
            }
            for provision in &cited.provisions {
                if !self.named.iter().any(|(known, _)| known == provision) {
                    self.named.push((*provision, position));
                }
            }
        }
    }

    /// The obligation that takes on the duty; one that names the provision before one on the whole. Article 16 stands for what it asks of
    /// providers.
    pub(crate) fn covering<'a>(&self, duty: &Duty, cx: &Cx<'a>) -> Option<Covering<'a>> {
        let of = citation::provisions(duty.provision).provisions.first().copied()?;
        let paragraph = of.paragraphs.map(|(from, _)| from);
        let provider = duty.addressee == Addressee::Provider && of.from != Article(50, 0);
        let covers = |it: &Provision| it.covers(of.from, paragraph) || provider && it.covers(Article(16, 0), None);
        let named = self.named.iter().find(|(provision, _)| covers(provision)).map(|(_, position)| (*position, false));
        let (position, whole) = named.or(self.whole.map(|position| (position, true)))?;
        Some(Covering { obligation: cx.aims().obligations.get(position)?, whole })
    }
}

/// Asks of every covered system in use for which an obligation in force takes on one of these provisions whether it is met; not asked
/// where `met` answers none.
fn duty(
    cx: &Cx<'_>,
    sink: &mut Sink<'_>,
    provisions: &[&str],
    at: impl Into<AnyField>,
    met: fn(&AiSystem, &EuAiAct, &Cx<'_>) -> Option<bool>,
) {
    let at: AnyField = at.into();
    let (general, mut asked) = (general(cx), false);
    for (position, system) in cx.aims().ai_systems.iter().enumerate().filter(|(_, system)| covered(system, cx)) {
        let Some((facts, judged)) = judged(system, cx) else { continue };
        let mut duties = judged.duties.iter().filter(|duty| provisions.iter().any(|provision| duty.is_of(provision))).peekable();
        if duties.peek().is_none() {
            continue;
        }
        let taken = general.and_for(system, cx);
        let covering = duties.find_map(|duty| taken.covering(duty, cx).filter(|covering| covering.holds(duty, cx.as_of)));
        let Some(Covering { obligation, .. }) = covering else { continue };
        let Some(met) = met(system, facts, cx) else { continue };
        asked = true;
        if met {
            sink.pass(system.id.as_str());
        } else {
            let defect = fail(Root::AI_SYSTEMS.at(position).then(at)).with("obligation", &obligation.id);
            sink.fail("aiSystem", system.id.as_str(), defect.related(&obligation.id));
        }
    }
    if !asked {
        sink.not_asked();
    }
}

/// Whether by that date the organization had taken on, for the system, a duty of that provision.
pub(crate) fn took_on(system: &AiSystem, provision: &str, by: Date, cx: &Cx<'_>) -> bool {
    let Some((_, judged)) = judged(system, cx) else { return false };
    let taken = general(cx).and_for(system, cx);
    let mut duties = judged.duties.iter().filter(|duty| duty.is_of(provision));
    duties.any(|duty| {
        let covering = taken.covering(duty, cx).filter(|covering| covering.holds(duty, by));
        covering.is_some_and(|covering| covering.obligation.applies_from.is_some_and(|from| from <= by))
    })
}

/// An exemption of Article 6(3) that is claimed, for a use or, by the older field, for the system.
struct Claimed<'a> {
    exemption: &'a Article6Exemption,
    at: Path,
    /// Whether the system profiles, in this use or at all.
    profiling: Option<bool>,
}

/// Every exemption of Article 6(3) that is claimed.
fn exemptions(facts: &EuAiAct) -> Vec<Claimed<'_>> {
    let place = Path::from(AiSystem::EU_AI_ACT);
    let whole = facts.exemption.as_deref();
    let whole = whole.map(|exemption| Claimed { exemption, at: place.then(EuAiAct::EXEMPTION), profiling: facts.profiling });
    let uses = facts.annex_iii.iter().enumerate().filter_map(|(at, listed)| {
        let at = place.then_at(EuAiAct::ANNEX_III, at).then(AnnexIiiUse::EXEMPTION);
        Some(Claimed { exemption: listed.exemption.as_deref()?, at, profiling: listed.profiling.or(facts.profiling) })
    });
    whole.into_iter().chain(uses).collect()
}

/// Whether an exemption of Article 6(3) is claimed for a system that the management system covers.
fn exempted(system: &AiSystem, cx: &Cx<'_>) -> bool {
    system.eu_ai_act.as_deref().is_some_and(|facts| !exemptions(facts).is_empty()) && !out_of_scope(system, cx)
}

/// The impact assessment that is named as the fundamental rights impact assessment.
fn rights_assessment<'a>(facts: &EuAiAct, cx: &Cx<'a>) -> Option<&'a ImpactAssessment> {
    let named = facts.fundamental_rights_assessment.as_ref()?;
    cx.aims().impact_assessments.get(cx.index().position(Root::IMPACT_ASSESSMENTS, named.as_str())?)
}

/// Whether it is a prohibited practice, by the facts or by the recorded class.
fn prohibited(facts: &EuAiAct, judged: &Classification) -> bool {
    judged.holds.contains(&Class::Prohibited) || facts.class == Some(crate::model::EuAiActClass::Prohibited)
}
