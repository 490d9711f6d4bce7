//! Inputs of a management review.

use super::requirement::{Requirement, requirements_at};

/// An input of 9.3.2.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ReviewInput {
    /// Its list item, such as `9.3.2.d`.
    pub label: &'static str,
    /// The input, in our words.
    pub what: &'static str,
}

impl ReviewInput {
    /// Requirements that name it: one, three for the trends of `9.3.2.d`.
    #[must_use]
    pub fn requirements(&self) -> &'static [Requirement] {
        requirements_at(self.label)
    }
}
