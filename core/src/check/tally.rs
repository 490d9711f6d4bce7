//! What one rule answered, counted.

use super::cx::Cx;
use super::evidence_state::EvidenceState;
use crate::model::Evidence;
use crate::read::{Ref, Text};

/// Most subjects that a tally names; the rest is counted.
const NAMED: usize = 12;

/// Outcomes of one rule, counted, with the first subjects by name.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Subjects of which it holds.
    pub pass: u32,
    /// Subjects of which it does not.
    pub fail: u32,
    /// Subjects that it does not concern.
    pub not_asked: u32,
    /// Subjects for which it is not determined.
    pub unknown: u32,
    /// Those among them that depend on a day of which only the month or the year is recorded.
    pub vague: u32,
    /// Passes that rest on no current evidence although they rest on evidence.
    pub stale: u32,
    /// Names of those of which it holds, the first ones.
    pub passed: Vec<Text>,
    /// Names of those of which it does not.
    pub failed: Vec<Text>,
    /// Names of those for which it is not determined.
    pub undecided: Vec<Text>,
    pub(crate) evidence: Vec<(Text, EvidenceState)>,
}

/// What a rule answered for one subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Pass,
    /// It passes, and no evidence that it rests on is current.
    Stale,
    NotAsked,
    Unknown,
    Vague,
    Fail,
}

/// The name of a subject: its id, or its kind where it has none.
#[derive(Debug, Clone, Copy)]
pub(super) enum Named<'n> {
    Id(&'n Text),
    Word(&'n str),
}

impl<'n> Named<'n> {
    pub(super) fn of(id: Option<&'n Text>, kind: &'n str) -> Named<'n> {
        id.map_or(Named::Word(kind), Named::Id)
    }

    pub(super) fn as_str(self) -> &'n str {
        match self {
            Named::Id(id) => id,
            Named::Word(word) => word,
        }
    }

    fn text(self) -> Text {
        match self {
            Named::Id(id) => id.clone(),
            Named::Word(word) => word.into(),
        }
    }
}

impl Tally {
    /// Counts one subject.
    pub(super) fn count(&mut self, answer: Answer, name: Named<'_>) {
        let (number, names) = match answer {
            Answer::Pass | Answer::Stale => (&mut self.pass, &mut self.passed),
            Answer::Unknown | Answer::Vague => (&mut self.unknown, &mut self.undecided),
            Answer::Fail => (&mut self.fail, &mut self.failed),
            Answer::NotAsked => {
                self.not_asked += 1;
                return;
            }
        };
        *number += 1;
        if names.len() < NAMED {
            names.push(name.text());
        }
        self.stale += u32::from(answer == Answer::Stale);
        self.vague += u32::from(answer == Answer::Vague);
    }

    /// A failure that another finding explains: what was asked can't be determined.
    pub(super) fn take_back(&mut self, name: Named<'_>) {
        self.fail = self.fail.saturating_sub(1);
        self.failed.retain(|failed| failed != name.as_str());
        self.count(Answer::Unknown, name);
    }

    /// Names evidence that a pass rests on.
    pub(super) fn rests_on(&mut self, evidence: &[Ref<Evidence>], cx: &Cx<'_>) {
        let room = NAMED.saturating_sub(self.evidence.len());
        self.evidence.extend(evidence.iter().take(room).map(|e| (e.as_id().as_text().clone(), cx.evidence_state(e.as_str()))));
    }

    /// Adds another's counts.
    pub(crate) fn add(&mut self, other: &Tally) {
        self.pass += other.pass;
        self.fail += other.fail;
        self.not_asked += other.not_asked;
        self.unknown += other.unknown;
        self.stale += other.stale;
        self.vague += other.vague;
        let names = [(&mut self.passed, &other.passed), (&mut self.undecided, &other.undecided), (&mut self.failed, &other.failed)];
        for (ours, theirs) in names {
            ours.extend(theirs.iter().take(NAMED.saturating_sub(ours.len())).cloned());
        }
        self.evidence.extend(other.evidence.iter().take(NAMED.saturating_sub(self.evidence.len())).cloned());
    }
}
