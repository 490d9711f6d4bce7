//! The EU AI Act: the class that was recorded, against the facts; and duties that the organization took on. Not legal advice.

// <rules> written by ./check bless
crate::rules::listed! {
    ai_act_class_contradicts_facts ai_act_class_missing ai_act_class_older_than_change ai_act_class_undecided
    ai_act_conformity_not_assessed ai_act_conformity_older_than_change ai_act_declaration_missing
    ai_act_declared_before_assessment ai_act_duty_not_taken_on ai_act_exemption_assessed_late ai_act_exemption_despite_profiling
    ai_act_exemption_undocumented ai_act_exemption_without_use ai_act_marked_before_assessment ai_act_model_documents_missing
    ai_act_not_registered ai_act_notice_missing ai_act_oversight_missing ai_act_own_system_without_provider
    ai_act_post_market_plan_missing ai_act_rights_assessment_missing ai_act_rights_assessment_of_other_system ai_act_role_missing
    general_purpose_model_contradicts prohibited_practice_in_use rights_assessment_expired rights_assessment_older_than_change
}
// </rules>

use super::concerns::covered;
use super::obligations::in_force;
use super::scope::out_of_scope;
use crate::check::{Cx, Sink, fail};
use crate::eu_ai_act::{Addressee, Class, Classification, Duty, classify};
use crate::model::{AiSystem, EuAiAct, ImpactAssessment, Obligation, Root};
use crate::read::{AnyField, Date};

/// What the facts make of the system, if it is covered and has any.
pub(crate) fn judged<'a>(system: &'a AiSystem, cx: &Cx<'_>) -> Option<(&'a EuAiAct, Classification)> {
    let facts = system.eu_ai_act.as_deref()?;
    (!out_of_scope(system, cx)).then(|| (facts, classify(system, cx.aims().organization.as_deref(), cx.as_of)))
}

/// Numbers of articles, from and to.
type Articles = (u16, u16);

/// Articles of the Act that obligations in force take on, with the obligation.
#[derive(Debug, Clone, Default)]
pub(crate) struct Taken<'a>(Vec<(Articles, &'a Obligation)>);

impl<'a> Taken<'a> {
    /// Those of obligations that are for everything.
    pub(crate) fn by_all(cx: &Cx<'a>) -> Taken<'a> {
        let mut taken = Taken::default();
        for obligation in cx.aims().obligations.iter().filter(|obligation| obligation.applies_to.is_empty()) {
            taken.add(obligation, cx);
        }
        taken
    }

    /// Those, and what is taken on for the system.
    pub(crate) fn and_for(&self, system: &AiSystem, cx: &Cx<'a>) -> Taken<'a> {
        let mut taken = self.clone();
        for position in cx.index().referring(Root::OBLIGATIONS, Obligation::APPLIES_TO, system.id.as_str()) {
            if let Some(obligation) = cx.aims().obligations.get(position) {
                taken.add(obligation, cx);
            }
        }
        taken
    }

    fn add(&mut self, obligation: &'a Obligation, cx: &Cx<'_>) {
        let cited = obligation.citation.as_ref().filter(|text| text.contains("2024/1689")).map(|text| text.as_str());
        let named = obligation.taxonomy_refs.iter().filter_map(|text| text.strip_prefix("eu-ai-act:"));
        let mut all: Vec<Articles> = cited.into_iter().chain(named).flat_map(articles).collect();
        // The Act as a whole.
        if all.is_empty() && cited.is_some() {
            all.push((1, 113));
        }
        for range in all.into_iter().filter(|_| in_force(obligation, cx.as_of)) {
            if !self.0.iter().any(|(known, _)| *known == range) {
                self.0.push((range, obligation));
            }
        }
    }

    /// The obligation that takes on the duty. Article 16 stands for what it asks of providers.
    pub(crate) fn covering(&self, duty: &Duty) -> Option<&'a Obligation> {
        let number = articles(duty.provision).first().map(|range| range.0)?;
        let provider = duty.addressee == Addressee::Provider && number != 50;
        let covers = |(from, to): Articles| (from..=to).contains(&number) || (provider && (from..=to).contains(&16));
        self.0.iter().find(|(range, _)| covers(*range)).map(|(_, obligation)| *obligation)
    }
}

/// Numbers behind `Art.` or `Article`, as in `Articles 8 to 17, 26 and 50(1)`.
fn articles(text: &str) -> Vec<Articles> {
    let mut found: Vec<Articles> = Vec::new();
    for tail in text.split("Art").skip(1) {
        let mut through = false;
        for word in tail.split([' ', ',', '.', '\u{a0}']).filter(|word| !word.is_empty()) {
            let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
            match (digits.parse::<u16>(), found.last_mut()) {
                (Ok(number), Some(last)) if through => last.1 = number,
                (Ok(number), _) => found.push((number, number)),
                (Err(_), _) if !matches!(word, "icle" | "icles" | "s" | "to" | "and" | "or") => break,
                (Err(_), _) => {}
            }
            through = word == "to";
        }
    }
    found
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
    let (general, mut asked) = (Taken::by_all(cx), false);
    for (position, system) in cx.aims().ai_systems.iter().enumerate().filter(|(_, system)| covered(system, cx)) {
        let Some((facts, judged)) = judged(system, cx) else { continue };
        let mut duties = judged.duties.iter().filter(|duty| provisions.contains(&duty.provision)).peekable();
        if duties.peek().is_none() {
            continue;
        }
        let taken = general.and_for(system, cx);
        let Some(obligation) = duties.find_map(|duty| taken.covering(duty)) else { continue };
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
    let taken = Taken::by_all(cx).and_for(system, cx);
    let duties = judged.duties.iter().filter(|duty| duty.provision == provision);
    duties.filter_map(|duty| taken.covering(duty)).any(|obligation| obligation.applies_from.is_some_and(|from| from <= by))
}

/// Whether the exemption of Article 6(3) is claimed for a system that the management system covers.
fn exempted(system: &AiSystem, cx: &Cx<'_>) -> bool {
    system.eu_ai_act.as_deref().is_some_and(|facts| facts.exemption.is_some()) && !out_of_scope(system, cx)
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

#[cfg(test)]
mod tests {
    use super::articles;

    #[test]
    fn articles_are_found_in_citations() {
        assert_eq!(articles("Regulation (EU) 2024/1689, Articles 8 to 17"), [(8, 17)]);
        assert_eq!(articles("Art.4a"), [(4, 4)]);
        assert_eq!(articles("Art. 9, 10 and 50(1) of Regulation (EU) 2024/1689"), [(9, 9), (10, 10), (50, 50)]);
        assert_eq!(articles("Artificial Intelligence Act, Article 26, and Article 27(1)"), [(26, 26), (27, 27)]);
        assert_eq!(articles("the whole Act"), []);
    }
}
