//! Annex A above its controls: nine groups, ten objective statements.

use super::closed_id::closed_id;
use super::control::Control;
use super::rows::{CONTROLS, GROUPS, OBJECTIVES};
use crate::language::built_in;

closed_id! {
    /// An objective statement of Annex A, `A.2` to `A.10` with `A.6` parted in `A.6.1` and `A.6.2`.
    ObjectiveId over OBJECTIVES: [Objective; 10], "objective"
}

closed_id! {
    /// A lettered group of Annex A, `A.2` to `A.10`.
    GroupId over GROUPS: [Group; 9], "group"
}

/// An objective statement of Annex A.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Objective {
    /// Typed id.
    pub id: ObjectiveId,
    /// Id as text.
    pub label: &'static str,
    /// Title as printed.
    pub title: &'static str,
    /// What is to be reached, in our words.
    pub statement: &'static str,
    /// Position of its first control.
    pub(in crate::catalogue) first: u8,
    /// How many controls serve it.
    pub(in crate::catalogue) count: u8,
}

impl Objective {
    /// Controls that serve it.
    #[must_use]
    pub fn controls(&self) -> &'static [Control] {
        let first = usize::from(self.first);
        CONTROLS.get(first..first + usize::from(self.count)).unwrap_or_default()
    }

    /// Group that holds it.
    #[must_use]
    pub fn group(&self) -> GroupId {
        let holds = |id: &GroupId| self.label.strip_prefix(id.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        GroupId::ALL.into_iter().find(holds).unwrap_or(GroupId::at(0))
    }
}

/// A lettered group of Annex A.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Group {
    /// Typed id.
    pub id: GroupId,
    /// Id as text.
    pub label: &'static str,
    /// Title as printed.
    pub title: &'static str,
}

impl Group {
    /// Its objective statements: one, two for `A.6`.
    pub fn objectives(&self) -> impl Iterator<Item = &'static Objective> + use<> {
        let id = self.id;
        OBJECTIVES.iter().filter(move |objective| objective.group() == id)
    }

    /// Its controls.
    pub fn controls(&self) -> impl Iterator<Item = &'static Control> + use<> {
        self.objectives().flat_map(Objective::controls)
    }
}

/// An objective statement as its rows state it, before ids are dealt out.
pub(in crate::catalogue) struct Statement {
    pub(in crate::catalogue) objective: Objective,
    pub(in crate::catalogue) controls: &'static [Control],
}

pub(in crate::catalogue) const fn statement(
    label: &'static str,
    title: &'static str,
    text: &'static str,
    controls: &'static [Control],
) -> Statement {
    Statement {
        objective: Objective { id: ObjectiveId::at(0), label, title: built_in(title), statement: built_in(text), first: 0, count: 0 },
        controls,
    }
}

/// The group that goes by this label; its title is that of `title`.
pub(in crate::catalogue) const fn group(index: u8, label: &'static str, title: &'static str) -> Group {
    Group { id: GroupId::at(index), label, title: built_in(title) }
}
