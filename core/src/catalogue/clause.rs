//! Headings of clauses 4 to 10.

use super::closed_id::closed_id;
use super::control_id::ControlId;
use super::requirement::Requirement;
use super::rows::{CLAUSES, REQUIREMENTS};
use crate::language::built_in;

closed_id! {
    /// A heading of clauses 4 to 10, such as `6.1.3`.
    ClauseId over CLAUSES: [Clause; 43], "clause"
}

/// A heading of clauses 4 to 10.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Clause {
    /// Typed id.
    pub id: ClauseId,
    /// Number as printed.
    pub label: &'static str,
    /// Title as printed.
    pub title: &'static str,
    /// Annex A controls that the clause points to.
    pub controls: &'static [ControlId],
    /// What is often misread here.
    pub note: Option<&'static str>,
    /// Position of its first requirement.
    pub(in crate::catalogue) first: u8,
    /// How many requirements stand directly under it.
    pub(in crate::catalogue) count: u8,
}

impl Clause {
    /// The heading above, none for main clauses.
    #[must_use]
    pub fn parent(&self) -> Option<ClauseId> {
        self.label.rsplit_once('.').and_then(|(above, _)| ClauseId::parse(above))
    }

    /// Headings directly below.
    pub fn children(&self) -> impl Iterator<Item = ClauseId> + use<> {
        let id = self.id;
        ClauseId::ALL.into_iter().filter(move |child| child.get().parent() == Some(id))
    }

    /// Whether no heading stands below, so that requirements do.
    #[must_use]
    pub const fn is_leaf(&self) -> bool {
        self.count > 0
    }

    /// Requirements directly under this heading.
    #[must_use]
    pub fn requirements(&self) -> &'static [Requirement] {
        let first = usize::from(self.first);
        REQUIREMENTS.get(first..first + usize::from(self.count)).unwrap_or_default()
    }
}

/// A heading as its rows state it, before ids are dealt out.
pub(in crate::catalogue) struct Heading {
    pub(in crate::catalogue) clause: Clause,
    pub(in crate::catalogue) atoms: &'static [Requirement],
}

pub(in crate::catalogue) const fn heading(label: &'static str, title: &'static str) -> Heading {
    let title = built_in(title);
    Heading { clause: Clause { id: ClauseId::at(0), label, title, controls: &[], note: None, first: 0, count: 0 }, atoms: &[] }
}

impl Heading {
    pub(in crate::catalogue) const fn points_to(mut self, controls: &'static [ControlId]) -> Self {
        self.clause.controls = controls;
        self
    }

    pub(in crate::catalogue) const fn note(mut self, note: &'static str) -> Self {
        self.clause.note = Some(built_in(note));
        self
    }

    pub(in crate::catalogue) const fn atoms(mut self, atoms: &'static [Requirement]) -> Self {
        self.atoms = atoms;
        self
    }
}
