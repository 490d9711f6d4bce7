//! The rules: one file each, in folders by subject; `core/rules/<name>.md` is a rule's page, and the page's examples are its tests.

mod evidence;
mod references;
pub(crate) mod risk;
mod scope;
mod soa;

use crate::check::Rule;

/// All rules.
pub fn rules() -> &'static [Rule] {
    RULES
}

static RULES: &[Rule] = &[
    evidence::evidence_dated_in_future::RULE,
    evidence::evidence_digest_malformed::RULE,
    evidence::evidence_document_withdrawn::RULE,
    evidence::evidence_expired::RULE,
    evidence::evidence_is_template::RULE,
    evidence::evidence_period_after_collection::RULE,
    evidence::evidence_supports_nothing::RULE,
    evidence::evidence_valid_before_effective::RULE,
    references::dependency_cycle::RULE,
    references::id_repeated::RULE,
    references::id_reserved::RULE,
    references::reference_of_wrong_kind::RULE,
    references::reference_unresolved::RULE,
    risk::rated_before_method_approval::RULE,
    risk::rating_off_scale::RULE,
    risk::residual_above_inherent::RULE,
    risk::residual_risk_not_accepted::RULE,
    risk::risk_above_acceptance_untreated::RULE,
    risk::risk_acceptance_expired::RULE,
    risk::risk_acceptance_of_other_rating::RULE,
    risk::risk_accepted_by_other::RULE,
    risk::risk_closed_without_reason::RULE,
    risk::risk_consequence_dimension_missing::RULE,
    risk::risk_level_outside_bands::RULE,
    risk::risk_method_not_approved::RULE,
    risk::risk_not_rated::RULE,
    risk::risk_owner_missing::RULE,
    risk::risk_reassessment_overdue::RULE,
    risk::risk_without_objective::RULE,
    risk::stated_level_contradicts::RULE,
    risk::system_in_use_without_risk::RULE,
    risk::treatment_action_overdue::RULE,
    risk::treatment_control_not_included::RULE,
    risk::treatment_not_approved::RULE,
    risk::treatment_option_missing::RULE,
    risk::treatment_without_risk::RULE,
    scope::ai_system_included_and_excluded::RULE,
    scope::ai_system_scope_undecided::RULE,
    scope::excluded_system_relied_on::RULE,
    scope::scope_document_not_approved::RULE,
    scope::scope_exclusion_without_reason::RULE,
    scope::scope_ignores_interested_parties::RULE,
    scope::scope_ignores_issues::RULE,
    scope::scope_not_stated::RULE,
    soa::soa_control_missing::RULE,
    soa::soa_control_repeated::RULE,
    soa::soa_entry_undecided::RULE,
    soa::soa_excluded_but_implemented::RULE,
    soa::soa_exclusion_unjustified::RULE,
    soa::soa_further_controls_not_determined::RULE,
    soa::soa_guidance_not_considered::RULE,
    soa::soa_implementation_since_missing::RULE,
    soa::soa_implemented_without_evidence::RULE,
    soa::soa_inclusion_unjustified::RULE,
    soa::soa_inclusion_without_driver::RULE,
    soa::soa_not_approved::RULE,
    soa::soa_not_communicated::RULE,
    soa::soa_older_than_treatment::RULE,
    soa::soa_own_control_missing::RULE,
    soa::soa_planned_overdue::RULE,
];
