//! The difference of two states of a document, in the words of the field: records, what got weaker, applicability, verdicts, gates.

mod applicability;
mod canonical;
mod fields;
mod judged;
mod log;
mod pairs;
mod records;
mod sequences;
mod shown;
mod text;
mod verify;
mod weakened;

pub use log::{ChangeLog, Formless, LogContext, LogEntry, LoggedChange, LoggedChangeKind, change_log};
pub(in crate::views) use records::named;
#[cfg(feature = "exchange")]
pub(crate) use text::decision_label;
pub(crate) use verify::whole;
pub use verify::{BrokenEntry, LogAnchor, LogBreak, verify_log};

use crate::Aims;
use crate::assess::{AssessOptions, GateState, Status};
use crate::model::SoaDecision;
use crate::read::{Day, Diagnostic, FieldRole, Plain, Pointer, Text, record, vocabulary};
use crate::read::{Record, View};
use shown::ShownValue;

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] =
    &[&text::PHRASES, &text::WEAKENINGS, &text::DECISIONS, &verify::PHRASES, &verify::REASONS];

record! {
    /// What is different between two states of a management system, both assessed on one date. Nothing but the date where they agree.
    pub struct Difference "difference" {
        required {
            /// The assessment date.
            "asOf" as_of: Day,
            /// Conforming verdicts per thousand of those that apply, before.
            "scoreBefore" score_before: u32,
            /// The same, after.
            "scoreAfter" score_after: u32,
        }
        optional {
            /// Records and parts that came.
            "added" added: Vec<RecordNamed>,
            /// Records and parts that went; pointers are those of the state before.
            "removed" removed: Vec<RecordNamed>,
            /// Records and parts in which something changed.
            "changed" changed: Vec<RecordChange>,
            /// What holds less well than before.
            "weakened" weakened: Vec<Weakened>,
            /// Controls on which the Statement of Applicability decides otherwise.
            "applicability" applicability: Vec<ApplicabilityChange>,
            /// Requirements and controls with another verdict, in the order of the standard.
            "verdicts" verdicts: Vec<VerdictChange>,
            /// Findings that came.
            "newFindings" new_findings: Vec<Diagnostic>,
            /// Findings that went.
            "closedFindings" closed_findings: Vec<Diagnostic>,
            /// Gates that say something else.
            "gates" gates: Vec<GateChange>,
        }
    }
}

record! {
    /// A record, or a part of the document.
    pub struct RecordNamed "recordNamed" {
        required {
            /// Its kind.
            "kind" kind: Text,
            /// JSON Pointer of it.
            "pointer" pointer: Pointer,
        }
        optional {
            /// Its id, if it has one.
            "id" id: Option<Text>,
            /// Its name.
            "title" title: Option<Text>,
        }
    }
}

record! {
    /// A record in which something changed; the document's own fields stand under the kind `aims`.
    pub struct RecordChange "recordChange" {
        required {
            /// Which record; its pointer is that of the state after.
            "record" record: RecordNamed,
        }
        optional {
            /// What changed, in the order of the fields.
            "fields" fields: Vec<FieldChange>,
        }
    }
}

record! {
    /// One value that changed, came or went. An element of a list comes or goes by itself, wherever it stands.
    pub struct FieldChange "fieldChange" {
        required {
            /// Fields from the record on, with a point between; `[…]` says which element of a list.
            "field" field: Text,
        }
        optional {
            /// JSON Pointer of the value before.
            "beforeAt" before_at: Option<Text>,
            /// The value before, as JSON.
            "before" before: Option<Plain>,
            /// JSON Pointer of the value after.
            "afterAt" after_at: Option<Text>,
            /// The value after, as JSON.
            "after" after: Option<Plain>,
        }
        beside {
            /// The value before, as people read it.
            before_shown: Option<ShownValue>,
            /// The value after, as people read it.
            after_shown: Option<ShownValue>,
        }
    }
}

vocabulary! {
    /// In which way something holds less well.
    pub enum Weakening "weakening" {
        /// A control is implemented to a lesser extent.
        "controlLessImplemented" ControlLessImplemented,
        /// Less evidence counts than before.
        "evidenceLost" EvidenceLost,
        /// A risk is rated higher.
        "riskHigher" RiskHigher,
        /// An approval is gone, or says less.
        "approvalLost" ApprovalLost,
        /// The acceptance of a remaining risk is gone.
        "acceptanceLost" AcceptanceLost,
        /// What was done or closed is open again.
        "reopened" Reopened,
        /// An attestation claims less, or is gone.
        "attestationLowered" AttestationLowered,
        /// There are fewer measures of human oversight.
        "oversightReduced" OversightReduced,
    }
}

record! {
    /// Something that holds less well than before.
    pub struct Weakened "weakened" {
        required {
            /// In which way.
            "what" what: Weakening,
            /// Which record; its pointer is that of the place: after, or before where it is gone.
            "record" record: RecordNamed,
        }
        optional {
            /// Where in the record.
            "field" field: Option<Text>,
            /// What it was.
            "before" before: Option<Text>,
            /// What it is.
            "after" after: Option<Text>,
        }
    }
}

record! {
    /// A control on which the Statement of Applicability decides otherwise.
    pub struct ApplicabilityChange "applicabilityChange" {
        required {
            /// The control.
            "control" control: Text,
        }
        optional {
            /// AI systems that the decision is for; none for all.
            "aiSystems" ai_systems: Vec<Text>,
            /// What was decided; absent if nothing was.
            "before" before: Option<SoaDecision>,
            /// What is decided; absent if nothing is.
            "after" after: Option<SoaDecision>,
            /// The reason that is given now.
            "justification" justification: Option<Text>,
        }
    }
}

vocabulary! {
    /// Where a verdict moved.
    pub enum VerdictMove "verdictMove" {
        /// It says gap or partial now and did not before.
        "gapOpened" GapOpened,
        /// It said gap or partial and does no more.
        "gapClosed" GapClosed,
        /// It holds less well without becoming or ceasing to be a gap.
        "worse" Worse,
        /// It holds better without becoming or ceasing to be a gap.
        "better" Better,
        /// Neither: it conforms and is not applicable by turns.
        "other" Other,
    }
}

record! {
    /// A requirement or control with another verdict.
    pub struct VerdictChange "verdictChange" {
        required {
            /// Requirement or control.
            "id" id: Text,
            /// What is asked, in our words; a control's title.
            "title" title: Text,
            /// The verdict before.
            "before" before: Status,
            /// The verdict after.
            "after" after: Status,
            /// Where it moved.
            "moved" moved: VerdictMove,
            /// Why it is the verdict after.
            "reason" reason: Text,
        }
    }
}

record! {
    /// A gate that says something else.
    pub struct GateChange "gateChange" {
        required {
            /// Its name.
            "name" name: Text,
            /// The question.
            "title" title: Text,
            /// The answer before.
            "before" before: GateState,
            /// The answer after.
            "after" after: GateState,
        }
    }
}

impl Difference {
    /// Whether both say the same.
    pub fn is_empty(&self) -> bool {
        let table = self.table();
        (table.required..table.names.len()).all(|at| self.get(at).is_absent()) && self.score_before == self.score_after
    }
}

/// What is different between two states of a management system. Both are assessed on one day, so that only what was written makes a
/// difference, not the time that passed. The order of lists makes none: stages of life that only stand in another order are judged in the
/// order that they had.
///
/// ```
/// use aimskit::views::Weakening;
/// let read = |status: &str| aimskit::read(format!(r#"{{"schemaVersion": "1.0", "statementOfApplicability": {{"entries":
///     [{{"control": "A.6.2.4", "decision": "included", "implementation": {{"status": "{status}"}}}}]}}}}"#)).aims;
/// let (before, after) = (read("implemented").ok_or("unreadable")?, read("planned").ok_or("unreadable")?);
/// let day = "2026-11-23".parse::<aimskit::read::Date>()?;
/// let difference = aimskit::diff(&before, &after, day);
/// assert_eq!(difference.weakened[0].what, Weakening::ControlLessImplemented);
/// let change = &difference.changed[0].fields[0];
/// assert_eq!(change.field, "entries[A.6.2.4].implementation.status");
/// assert_eq!((change.before.as_deref(), change.after.as_deref()), (Some("\"implemented\""), Some("\"planned\"")));
/// assert_eq!(change.after_at.as_deref(), Some("/statementOfApplicability/entries/0/implementation/status"));
/// assert!(aimskit::diff(&after, &after, day).is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn diff<'c>(before: &Aims, after: &Aims, options: impl Into<AssessOptions<'c>>) -> Difference {
    let options = options.into();
    let as_of = options.as_of;
    let (old, new) = (before.assess(options), sequences::as_before(before, after).as_ref().unwrap_or(after).assess(options));
    let mut out = Difference::new(as_of.into(), old.readiness.score_per_mille, new.readiness.score_per_mille);
    records::compare(before.root(), after.root(), &mut out);
    weakened::risks(before.root(), after.root(), &mut out);
    out.applicability = applicability::changes(before.root(), after.root());
    judged::compare(&old, &new, &mut out);
    out
}

/// What tells an element of a list from the others: its id, its control, else the first thing that it says.
fn key_of(record: &dyn Record) -> Option<String> {
    let table = record.table();
    let said = |field: usize| match record.get(field) {
        View::Id(id) => Some(id.as_str().to_owned()),
        View::Link(text, _) => Some(text.as_str().to_owned()),
        View::Text(text) => Some(text.to_owned()),
        View::Word(word) => Some(word.to_owned()),
        View::Date(on) => Some(on.to_string()),
        _ => None,
    };
    // An entry has an id at times, and people know it by its control.
    table.with(FieldRole::Key).chain(table.with(FieldRole::Id)).chain(0..table.names.len()).find_map(said)
}
