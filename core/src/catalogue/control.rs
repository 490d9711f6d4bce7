//! Controls of Annex A.

use super::control_id::ControlId;
use super::documented::{DocumentationLevel, Keeping};
use super::objective::ObjectiveId;
use super::role::Role;
use super::stage::Stage;
use crate::language::{built_in, built_in_list};

/// A control of Table A.1; it binds when the organization finds it necessary.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Control {
    /// Typed id.
    pub id: ControlId,
    /// Id as text.
    pub label: &'static str,
    /// Title as printed.
    pub title: &'static str,
    /// Objective statement that it serves.
    pub objective: ObjectiveId,
    /// What it asks, in our words.
    pub intent: &'static str,
    /// What auditors are usually shown; our judgement.
    pub evidence: &'static [&'static str],
    /// How plainly it asks for documented information.
    pub documentation: DocumentationLevel,
    /// Whether that is a maintained document or a retained record.
    pub keeping: Option<Keeping>,
    /// Roles that it concerns most; our judgement.
    pub roles: &'static [Role],
    /// Life cycle stages in which it is at work; our judgement.
    pub stages: &'static [Stage],
    /// Titles under which it is met elsewhere.
    pub variants: &'static [&'static str],
}

pub(in crate::catalogue) const fn control(
    label: &'static str,
    title: &'static str,
    intent: &'static str,
    evidence: &'static [&'static str],
    roles: &'static [Role],
    stages: &'static [Stage],
) -> Control {
    Control {
        id: ControlId::A2_2,
        label,
        title: built_in(title),
        objective: ObjectiveId::at(0),
        intent: built_in(intent),
        evidence: built_in_list(evidence),
        documentation: DocumentationLevel::NotExplicit,
        keeping: None,
        roles,
        stages,
        variants: &[],
    }
}

impl Control {
    pub(in crate::catalogue) const fn documents(mut self, keeping: Keeping) -> Self {
        self.documentation = DocumentationLevel::Explicit;
        self.keeping = Some(keeping);
        self
    }

    pub(in crate::catalogue) const fn implies(mut self, keeping: Keeping) -> Self {
        self.documentation = DocumentationLevel::Implied;
        self.keeping = Some(keeping);
        self
    }

    pub(in crate::catalogue) const fn also_seen_as(mut self, variants: &'static [&'static str]) -> Self {
        self.variants = built_in_list(variants);
        self
    }
}
