//! What is known of top management, the AI policy and the first risk: looked up once, so that no record has to search all roles and policies.

use std::cell::OnceCell;

use super::cx::Cx;
use crate::model::{Policy, PolicyKind, Role, RoleMandate, Root};
use crate::read::{Date, Ref, openness};

/// Once it is asked.
#[derive(Debug, Default)]
pub(super) struct Leadership(OnceCell<Known>);

#[derive(Debug)]
struct Known {
    /// A role of top management.
    top_management: bool,
    ai_policy: bool,
    /// An AI policy that names no AI system, and so covers all.
    for_all: bool,
    /// An AI policy that refers to other policies or documents.
    related: bool,
    /// A policy that is not the AI policy.
    other_policy: bool,
    /// When the first risk was identified.
    first_risk: Option<Date>,
}

/// Whether it is the policy of 5.2.
pub(crate) fn is_ai_policy(policy: &Policy) -> bool {
    policy.kind == Some(PolicyKind::AiPolicy)
}

fn is_top(role: &Role) -> bool {
    role.mandates.contains(&RoleMandate::TopManagement)
}

impl<'a> Cx<'a> {
    fn leadership(&self) -> &Known {
        self.leadership.0.get_or_init(|| {
            let policies = &self.aims().policies;
            let ai = || policies.iter().filter(|policy| is_ai_policy(policy));
            Known {
                top_management: self.aims().roles.iter().any(is_top),
                ai_policy: ai().next().is_some(),
                for_all: ai().any(|policy| policy.ai_systems.is_empty()),
                related: ai().any(|policy| !policy.related_policies.is_empty() || !policy.related_documents.is_empty()),
                other_policy: policies.iter().any(|policy| !is_ai_policy(policy)),
                first_risk: openness::noticed(|| self.aims().risks.iter().filter_map(|risk| risk.identified_on).min()).0,
            }
        })
    }

    /// Whether the person or role belongs to top management; none if no role of it is recorded.
    pub(crate) fn is_top_management(&self, actor: &str) -> Option<bool> {
        let roles = &self.aims().roles;
        let held = || self.index().referring(Root::ROLES, Role::HOLDERS, actor).filter_map(|at| roles.get(at));
        self.leadership().top_management.then(|| self.role(actor).into_iter().chain(held()).any(is_top))
    }

    /// When the first of all risks was identified.
    pub(crate) fn first_risk(&self) -> Option<Date> {
        self.leadership().first_risk
    }

    /// Whether a policy other than the AI policy is recorded.
    pub(crate) fn other_policy(&self) -> bool {
        self.leadership().other_policy
    }

    fn ai_policies(&self, places: impl Iterator<Item = usize>) -> impl Iterator<Item = &'a Policy> {
        let all = &self.aims().policies;
        places.filter_map(|at| all.get(at)).filter(|policy| is_ai_policy(policy))
    }

    /// Whether an AI policy covers that system; none without any AI policy.
    pub(crate) fn has_ai_policy(&self, system: &str) -> Option<bool> {
        let known = self.leadership();
        let named = || self.ai_policies(self.index().referring(Root::POLICIES, Policy::AI_SYSTEMS, system)).next().is_some();
        known.ai_policy.then(|| known.for_all || named())
    }

    /// Whether that policy and an AI policy refer to each other, either way; none without an AI policy that refers to anything.
    pub(crate) fn beside_ai_policy(&self, policy: &Policy) -> Option<bool> {
        let index = self.index();
        let through = |id: &str, field| self.ai_policies(index.referring(Root::POLICIES, field, id)).next().is_some();
        let document = policy.document.as_ref().is_some_and(|document| through(document.as_str(), Policy::RELATED_DOCUMENTS.any()));
        let named = policy.related_policies.iter().map(Ref::as_str);
        let aligned = document
            || through(policy.id.as_str(), Policy::RELATED_POLICIES.any())
            || self.ai_policies(named.filter_map(|id| index.position(Root::POLICIES, id))).next().is_some();
        (aligned || self.leadership().related).then_some(aligned)
    }
}
