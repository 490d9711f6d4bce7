//! The chain of risk: method, rating, treatment, acceptance, reassessment (6.1.2, 6.1.3, 8.2, 8.3).

// <rules> written by ./check bless
crate::rules::listed! {
    accepted_rating_contradicts existing_control_excluded existing_control_judged_before_nonconformity
    existing_control_not_implemented ineffective_control_relied_on ineffective_treatment_not_revised loss_range_currencies_mixed
    loss_range_reversed rated_before_method_approval rated_number_outside_level rating_leaves_dimension_out
    rating_of_other_method_version rating_off_scale residual_above_inherent residual_factor_above_inherent
    residual_loss_above_inherent residual_risk_not_accepted retained_risk_lowered risk_above_acceptance_untreated
    risk_acceptance_expired risk_acceptance_of_other_rating risk_acceptance_older_than_method risk_accepted_before_rating
    risk_accepted_by_absent_person risk_accepted_by_other risk_aggregation_without_scores risk_assessment_approved_by_assessor
    risk_assessment_assessor_missing risk_assessment_before_its_cause risk_assessment_before_method_approval
    risk_assessment_leaves_system_out risk_assessment_lists_risk_of_other_system risk_assessment_of_other_systems_than_change
    risk_assessment_overdue risk_assessment_recommendation_overdue risk_assessment_without_result
    risk_band_order_contradicts_range risk_band_repeated risk_band_unreachable risk_band_without_acceptance risk_bands_missing
    risk_bands_overlap risk_closed_without_reason risk_consequence_dimension_missing risk_criteria_without_limit
    risk_formula_missing risk_identified_after_assessment risk_label_contradicts_key risk_level_outside_bands
    risk_likelihood_missing risk_matrix_band_unknown risk_matrix_cell_off_scale risk_matrix_cell_repeated risk_matrix_falls
    risk_matrix_not_used risk_method_leaves_gap risk_method_not_aligned risk_method_not_approved risk_method_older_than_policy
    risk_method_rests_on_ended_record risk_method_version_contradicts_document risk_not_ranked risk_not_rated
    risk_older_than_issue risk_owner_missing risk_range_reversed risk_rating_undated risk_reassessment_overdue
    risk_rests_on_ended_record risk_rests_on_withdrawn_objectives risk_scale_key_repeated risk_scale_missing
    risk_scale_order_missing risk_scale_order_repeated risk_scale_ranges_contradict risk_scale_repeated risk_without_objective
    stated_level_contradicts stated_score_contradicts system_in_use_without_risk treatment_action_not_repeated
    treatment_action_overdue treatment_action_unplanned treatment_approved_after_action treatment_before_its_risk
    treatment_control_not_included treatment_effect_not_verified treatment_effect_reviewed_by_doer
    treatment_effective_before_nonconformity treatment_effective_without_control treatment_expected_to_worsen
    treatment_not_approved treatment_option_missing treatment_process_not_documented treatment_rests_on_ended_document
    treatment_result_undocumented treatment_shown_by_older_evidence treatment_without_control treatment_without_plan
    treatment_without_risk
}
// </rules>
mod method;
mod reach;

use crate::check::{Cx, Outcome, fail};
use crate::model::{
    AiSystem, ConsequenceDimension, Document, DocumentState, EffectivenessReview, LifeCycleStage, Rating, Risk, RiskAcceptance,
    RiskAcceptanceRule, RiskAssessment, RiskBand, RiskKind, RiskMethod, Root, Treatment,
};
use crate::read::{AnyField, Date, Ref};

/// Those for whom consequences are to be assessed (6.1.2 d) 1).
const DIMENSIONS: [ConsequenceDimension; 3] =
    [ConsequenceDimension::Organization, ConsequenceDimension::Individuals, ConsequenceDimension::Societies];

/// Days within which a risk that was just identified may still be without a rating: it is being analysed.
const NEW_FOR_DAYS: i32 = 30;

/// Earliest date on which a document in force was approved.
pub(super) fn approved_since(document: &Document, as_of: Date) -> Option<Date> {
    if !matches!(document.state, None | Some(DocumentState::Approved)) || document.effective_until.is_some_and(|until| until < as_of) {
        return None;
    }
    document.approvals.iter().filter_map(|approval| approval.on).filter(|on| *on <= as_of).min()
}

/// Whether the document is in force and was approved by that date; none where an approval has no date: it may have been given.
pub(super) fn is_approved(document: &Document, as_of: Date) -> Option<bool> {
    let approved = approved_since(document, as_of).is_some();
    let undated = matches!(document.state, None | Some(DocumentState::Approved))
        && document.effective_until.is_none_or(|until| until >= as_of)
        && document.approvals.iter().any(|approval| approval.on.is_none() && approval.by.is_some());
    (approved || !undated).then_some(approved)
}

/// The document that the field names is approved and in force; unknown where it is not to be found.
pub(super) fn approved_document<'a>(field: AnyField, named: Option<&Ref<Document>>, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(named) = named else { return fail(field).into() };
    match cx.document(named.as_str()) {
        None => Outcome::Unknown,
        Some(found) => match is_approved(found, cx.as_of) {
            Some(true) => Outcome::Pass,
            Some(false) => fail(field).related(named).into(),
            None => Outcome::Unknown,
        },
    }
}

/// Date on which the method was first approved in its present version; none where that is not determined.
fn method_approved(method: &RiskMethod, cx: &Cx<'_>) -> Option<Date> {
    let document = cx.document(method.document.as_ref()?.as_str())?;
    approved_since(document, cx.as_of)?;
    let given = document.approvals.iter().filter(|approval| approval.on.is_some_and(|on| on <= cx.as_of));
    match given.clone().collect::<Vec<_>>().as_slice() {
        // Where there is only one, without a version, it is the one.
        [only] if only.version.is_none() => only.on,
        _ => given.filter(|approval| approval.version.is_some() && approval.version == method.version).filter_map(|it| it.on).min(),
    }
}

/// Whether the risk exists on that date and is no opportunity.
pub(crate) fn is_open(risk: &Risk, as_of: Date) -> bool {
    risk.closed_on.is_none_or(|on| on > as_of) && risk.kind != Some(RiskKind::Opportunity)
}

/// Whether the risk is open and rated.
fn is_rated(risk: &Risk, as_of: Date) -> bool {
    is_open(risk, as_of) && !ratings(risk).is_empty()
}

/// Whether the risk was identified so recently that it need not be rated yet.
fn just_found(risk: &Risk, as_of: Date) -> bool {
    risk.identified_on.is_some_and(|on| (0..=NEW_FOR_DAYS).contains(&on.days_until(as_of)))
}

/// The date by which a risk that was identified on that date is to be rated.
pub(crate) fn rated_by(identified: Date) -> Date {
    Date::from_days(identified.days() + NEW_FOR_DAYS).unwrap_or(identified)
}

/// Whether one of the ratings has what is asked for: without making a list of them.
fn any_rating(risk: &Risk, has: impl Fn(&Rating) -> bool) -> bool {
    [&risk.inherent, &risk.current, &risk.residual].into_iter().any(|rating| rating.as_deref().is_some_and(&has))
}

/// The ratings that are recorded.
pub(crate) fn ratings(risk: &Risk) -> Vec<(AnyField, &Rating)> {
    let all = [(Risk::INHERENT.any(), &risk.inherent), (Risk::CURRENT.any(), &risk.current), (Risk::RESIDUAL.any(), &risk.residual)];
    all.into_iter().filter_map(|(field, rating)| Some((field, rating.as_deref()?))).collect()
}

/// The rating in force on that date: residual, else current, else inherent. One of a later date is not in force yet.
pub(crate) fn standing(risk: &Risk, as_of: Date) -> Option<&Rating> {
    let all = [&risk.residual, &risk.current, &risk.inherent].into_iter().filter_map(|rating| rating.as_deref());
    let mut made = all.filter(|rating| rating.on.is_none_or(|on| on <= as_of));
    made.next()
}

/// The rating that decides whether the risk has to be treated: the inherent one, where it was made.
fn before_treatment(risk: &Risk) -> Option<(AnyField, &Rating)> {
    let inherent = risk.inherent.as_deref().map(|rating| (Risk::INHERENT.any(), rating));
    inherent.or_else(|| Some((Risk::CURRENT.any(), risk.current.as_deref()?)))
}

/// The latest date by then on which the risk was rated or reviewed.
fn last_assessed(risk: &Risk, as_of: Date) -> Option<Date> {
    let rated = ratings(risk).into_iter().filter_map(|(_, rating)| rating.on);
    rated.chain(risk.reviewed_on).filter(|on| *on <= as_of).max()
}

/// The organization's risk method.
fn method<'a>(cx: &Cx<'a>) -> Option<&'a RiskMethod> {
    cx.aims().risk_method.as_deref()
}

/// Whether a risk of that band is acceptable as it is; none if the method does not state it.
fn acceptable(band: &RiskBand) -> Option<bool> {
    Some(band.acceptance? == RiskAcceptanceRule::Acceptable)
}

/// The band, if a risk of that rating has to be accepted by someone; the outer none: not determined.
fn asks_for_acceptance<'a>(rating: &'a Rating, cx: &Cx<'a>) -> Option<Option<&'a RiskBand>> {
    let band = cx.level_of(rating)?.band;
    Some((!acceptable(band)?).then_some(band))
}

/// The acceptance that a treatment records, unless it is dated after that date.
pub(crate) fn given(treatment: &Treatment, as_of: Date) -> Option<&RiskAcceptance> {
    treatment.acceptance.as_deref().filter(|acceptance| acceptance.on.is_none_or(|on| on <= as_of))
}

/// Whether two ratings agree on likelihood and on each dimension.
pub(crate) fn same_rating(one: &Rating, other: &Rating) -> bool {
    one.likelihood == other.likelihood
        && one.consequences.len() == other.consequences.len()
        && other
            .consequences
            .iter()
            .all(|b| one.consequences.iter().any(|a| (a.dimension, &a.aspect, &a.level) == (b.dimension, &b.aspect, &b.level)))
}

/// Risk, acceptance and band, where the residual risk needs the acceptance that the treatment records.
pub(crate) fn acceptance_at_stake<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Option<(&'a Risk, &'a RiskAcceptance, &'a RiskBand)> {
    at_stake(treatment, treatment.risk.as_ref()?, cx)
}

/// The same for one of the risks that the treatment names.
fn at_stake<'a>(treatment: &'a Treatment, risk: &Ref<Risk>, cx: &Cx<'a>) -> Option<(&'a Risk, &'a RiskAcceptance, &'a RiskBand)> {
    let acceptance = given(treatment, cx.as_of)?;
    let risk = cx.risk(risk.as_str()).filter(|risk| is_open(risk, cx.as_of))?;
    // An acceptance that another one of the same risk follows is history.
    if cx.accepted_after(risk.id.as_str(), acceptance.on) {
        return None;
    }
    Some((risk, acceptance, asks_for_acceptance(risk.residual.as_deref()?, cx)??))
}

/// Whether the system is in use, as far as its stage says.
pub(super) fn in_use(system: &AiSystem) -> bool {
    stage_in_use(system.life_cycle.as_deref().and_then(|cycle| cycle.stage))
}

/// Whether a system of that stage is in use.
pub(crate) fn stage_in_use(stage: Option<LifeCycleStage>) -> bool {
    matches!(
        stage,
        Some(
            LifeCycleStage::Deployment
                | LifeCycleStage::OperationAndMonitoring
                | LifeCycleStage::ContinuousValidation
                | LifeCycleStage::ReEvaluation
        )
    )
}

/// The risk that the treatment names.
fn treated<'a>(treatment: &Treatment, cx: &Cx<'a>) -> Option<&'a Risk> {
    cx.risk(treatment.risk.as_ref()?.as_str())
}

/// Whether another treatment replaces it.
fn replaced(treatment: &Treatment, cx: &Cx<'_>) -> bool {
    cx.index().referring(Root::TREATMENTS, Treatment::REPLACES, treatment.id.as_str()).next().is_some()
}

/// Whether nothing is to be done any more: its risk is closed, or another treatment replaces it.
fn is_over(treatment: &Treatment, cx: &Cx<'_>) -> bool {
    let closed = |risk: &Risk| risk.closed_on.is_some_and(|on| on <= cx.as_of);
    treated(treatment, cx).is_some_and(closed) || replaced(treatment, cx)
}

/// Date on which the treatment was approved, by that date.
fn approved(treatment: &Treatment, as_of: Date) -> Option<Date> {
    treatment.approval.as_deref()?.on.filter(|on| *on <= as_of)
}

/// The latest review of the treatment's effectiveness by that date, with its place and date.
fn latest_review(treatment: &Treatment, as_of: Date) -> Option<(usize, Date, &EffectivenessReview)> {
    let all = treatment.effectiveness_reviews.iter().enumerate();
    all.filter_map(|(at, review)| Some((at, review.on.filter(|on| *on <= as_of)?, review))).max_by_key(|(_, on, _)| *on)
}

/// Date on which the last action of the treatment was done; none while one is open, or if it has none.
fn carried_out(treatment: &Treatment, as_of: Date) -> Option<Date> {
    let done: Option<Vec<Date>> = treatment.actions.iter().map(|action| action.done_on.filter(|on| *on <= as_of)).collect();
    done?.into_iter().max()
}

/// Whether a risk assessment was of all systems that the other one was of.
fn covers_as_much(it: &RiskAssessment, other: &RiskAssessment) -> bool {
    it.ai_systems.is_empty() || !other.ai_systems.is_empty() && other.ai_systems.iter().all(|system| it.ai_systems.contains(system))
}
