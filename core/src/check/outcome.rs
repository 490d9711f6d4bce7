//! What a rule answers for a subject.

use super::path::Path;
use crate::model::Evidence;
use crate::read::Ref;

/// A rule's answer for one subject. Never silence: verdicts are computed from these.
#[derive(Debug)]
pub enum Outcome<'a> {
    /// What the rule asks holds; the records themselves show it.
    Pass,
    /// What the rule asks holds, and rests on this evidence (none: it is a claim).
    PassOn(&'a [Ref<Evidence>]),
    /// It does not hold.
    Fail(Box<Defect>),
    /// It does not hold in several places of the subject.
    FailEach(Vec<Defect>),
    /// The rule does not concern this subject.
    NotAsked,
    /// What the rule would need is not recorded or could not be read.
    Unknown,
}

/// Where and with which particulars a rule does not hold.
#[derive(Debug, Default)]
pub struct Defect {
    pub(crate) path: Path,
    pub(crate) params: Vec<(&'static str, String)>,
    pub(crate) related: Vec<String>,
}

/// A failed check at a place of the subject.
pub fn fail(at: impl Into<Path>) -> Defect {
    Defect { path: at.into(), ..Defect::default() }
}

impl Defect {
    /// A particular of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Defect {
        self.params.push((name, value.to_string()));
        self
    }

    /// Another record that belongs to it.
    #[must_use]
    pub fn related(mut self, id: impl ToString) -> Defect {
        self.related.push(id.to_string());
        self
    }
}

impl From<Defect> for Outcome<'_> {
    fn from(defect: Defect) -> Self {
        Outcome::Fail(Box::new(defect))
    }
}

impl<'a> Outcome<'a> {
    /// Pass when nothing is wrong, fail at each place that is.
    pub fn from_defects(defects: Vec<Defect>) -> Outcome<'a> {
        if defects.is_empty() { Outcome::Pass } else { Outcome::FailEach(defects) }
    }
}
