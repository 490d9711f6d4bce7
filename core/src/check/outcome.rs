//! What a rule answers for a subject.

use std::fmt;

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
    Fail(Defect),
    /// It does not hold in several places of the subject.
    FailEach(Vec<Defect>),
    /// The rule does not concern this subject.
    NotAsked,
    /// What the rule would need is not recorded or could not be read.
    Unknown,
}

/// Where and with which particulars a rule does not hold. A pointer: it is passed from hand to hand.
#[derive(Debug)]
pub struct Defect(Box<Particulars>);

#[derive(Debug, Default)]
struct Particulars {
    path: Path,
    params: Vec<(&'static str, String)>,
    related: Vec<String>,
}

/// A failed check at a place of the subject.
pub fn fail(at: impl Into<Path>) -> Defect {
    Defect::at(&at.into())
}

impl Defect {
    /// A particular of the message.
    #[must_use]
    pub fn with(self, name: &'static str, value: impl fmt::Display) -> Defect {
        self.with_shown(name, &value)
    }

    /// Another record that belongs to it.
    #[must_use]
    pub fn related(self, id: impl fmt::Display) -> Defect {
        self.related_shown(&id)
    }

    // One copy of each for all rules and types: what they say would otherwise be made anew in every rule.
    #[inline(never)]
    fn at(path: &Path) -> Defect {
        Defect(Box::new(Particulars { path: *path, ..Particulars::default() }))
    }
    #[inline(never)]
    fn with_shown(mut self, name: &'static str, value: &dyn fmt::Display) -> Defect {
        self.0.params.push((name, value.to_string()));
        self
    }
    #[inline(never)]
    fn related_shown(mut self, id: &dyn fmt::Display) -> Defect {
        self.0.related.push(id.to_string());
        self
    }

    /// Where it is, below the subject.
    pub(super) fn path(&self) -> Path {
        self.0.path
    }
    /// Particulars of the message, by name.
    pub(super) fn params(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.params.iter().map(|(name, value)| (*name, value.as_str()))
    }
    /// Other records that belong to it.
    pub(super) fn related_ids(&self) -> impl Iterator<Item = &str> {
        self.0.related.iter().map(String::as_str)
    }
}

impl From<Defect> for Outcome<'_> {
    fn from(defect: Defect) -> Self {
        Outcome::Fail(defect)
    }
}

impl<'a> Outcome<'a> {
    /// Pass when nothing is wrong, fail at each place that is.
    pub fn from_defects(defects: Vec<Defect>) -> Outcome<'a> {
        if defects.is_empty() { Outcome::Pass } else { Outcome::FailEach(defects) }
    }
}
