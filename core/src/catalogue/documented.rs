//! Documented information that the standard asks for.

use super::requirement::{Requirement, requirements_at};
use super::words::words;
use crate::language::built_in;

words! {
    /// What happens to the document after it was written.
    Keeping {
        /// Kept up to date.
        "maintain" Maintain,
        /// Kept as it was, a record.
        "retain" Retain,
    }
}

words! {
    /// How the text words the duty.
    Verb {
        /// Be available as documented information.
        "available" Available,
        /// Obtain approval; the text implies a record.
        "approval" Approval,
        /// Control documents of external origin.
        "control" Control,
        /// Document.
        "document" Document,
        /// Formulate a plan.
        "formulate" Formulate,
        /// Include in the AIMS.
        "include" Include,
        /// Produce a statement.
        "produce" Produce,
        /// Retain documented information.
        "retain" Retain,
    }
}

words! {
    /// How plainly a control asks for documented information.
    DocumentationLevel {
        /// The control says document.
        "explicit" Explicit,
        /// The control cannot be met without a document, but does not say so.
        "implied" Implied,
        /// The control does not ask for one.
        "notExplicit" NotExplicit,
    }
}

/// A requirement's duty to have documented information.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Duty {
    /// Maintained document or retained record.
    pub keeping: Keeping,
    /// How the text words it.
    pub verb: Verb,
}

/// An entry of the list of documented information in clauses 4 to 10.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RequiredDocument {
    /// Clause or printed list item that asks for it.
    pub label: &'static str,
    /// What is to be documented.
    pub what: &'static str,
    /// Maintained document or retained record.
    pub keeping: Keeping,
    /// How the text words it.
    pub verb: Verb,
    /// Whether the text says documented information (or statement, plan) itself.
    pub explicit: bool,
    labels: &'static [&'static str],
}

impl RequiredDocument {
    /// Requirements that ask for it.
    pub fn requirements(&self) -> impl Iterator<Item = &'static Requirement> + use<> {
        self.labels.iter().flat_map(|label| requirements_at(label))
    }
}

pub(in crate::catalogue) const fn maintained(
    label: &'static str,
    what: &'static str,
    verb: Verb,
    explicit: bool,
    labels: &'static [&'static str],
) -> RequiredDocument {
    RequiredDocument { label, what: built_in(what), keeping: Keeping::Maintain, verb, explicit, labels }
}

pub(in crate::catalogue) const fn retained(
    label: &'static str,
    what: &'static str,
    verb: Verb,
    explicit: bool,
    labels: &'static [&'static str],
) -> RequiredDocument {
    RequiredDocument { label, what: built_in(what), keeping: Keeping::Retain, verb, explicit, labels }
}
