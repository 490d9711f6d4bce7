//! The engine's answer, as data.

use super::due::Due;
use super::gate::{Gate, GateSummary};
use super::priority::{Grade, Priority};
use super::proof::{Proof, ProofShare};
use crate::check::{Cx, EvidenceState, Profile};
use crate::language::{Language, phrases};
use crate::model::EvidenceStrength;
use crate::read::{Date, Day, Diagnostic, Text, record, vocabulary};

vocabulary! {
    /// What can be said of a requirement, a control, a clause or the whole.
    pub enum Status "status" {
        /// All that is asked is recorded and holds.
        "conforms" Conforms,
        /// Some of it is, some is not.
        "partial" Partial,
        /// It is asked for and does not hold.
        "gap" Gap,
        /// Its condition is not met, or the control is excluded for a reason.
        "notApplicable" NotApplicable,
        /// It is not determined from the records.
        "notDetermined" NotDetermined,
    }
}

phrases! { Status:
    "conforms" = "conforms";
    "partial" = "partially conforms";
    "gap" = "does not conform";
    "notApplicable" = "not applicable";
    "notDetermined" = "not determined";
}

impl Status {
    /// The verdict in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }
}

record! {
    /// What was found on a day.
    pub struct Report "report" {
        required {
            /// The assessment date.
            "asOf" as_of: Day,
            /// How far along the management system was taken to be.
            "profile" profile: Profile,
            /// The whole in numbers.
            "readiness" readiness: Readiness,
            /// Defects of the management system, in the order of the document; an empty list where there is none.
            "findings" findings: Vec<Diagnostic>,
        }
        optional {
            /// What an auditor would raise first, in that order.
            "priorities" priorities: Vec<Priority>,
            /// Can one go on?
            "gates" gates: Vec<Gate>,
            /// How many further findings are left out, because no more than the option `maxFindings` are listed. Verdicts and gates count them.
            "suppressed" suppressed: Option<u32>,
            /// A verdict for every requirement and control, in the order of the standard; then those of further frameworks.
            "verdicts" verdicts: Vec<Verdict>,
            /// The verdicts rolled up to main clauses and groups of controls, and the clauses below.
            "clauses" clauses: Vec<Roll>,
            /// What is due or overdue, one entry for one thing to do, by day.
            "calendar" calendar: Vec<Due>,
            /// Frameworks that were loaded beside ISO/IEC 42001; their verdicts stand behind its own, and none of its numbers counts them.
            "frameworks" frameworks: Vec<FrameworkResult>,
        }
        beside {
            /// Language of its texts.
            language: Language,
        }
    }
}

record! {
    /// A verdict on one requirement or control.
    pub struct Verdict "verdict" {
        required {
            /// Requirement or control.
            "id" id: Text,
            /// What is asked, in our words; a control's title.
            "title" title: Text,
            /// The verdict.
            "status" status: Status,
            /// Why, in one sentence.
            "reason" reason: Text,
        }
        optional {
            /// Where it does not conform: how an auditor would be likely to grade it.
            "grade" grade: Option<Grade>,
            /// Where it conforms, in whole or in part: what kind of proof it rests on.
            "proof" proof: Option<Proof>,
            /// What it rests on.
            "because" because: Vec<Because>,
            /// Of one of another framework: the heading that it stands under.
            "under" under: Option<Text>,
            /// Of one of another framework: requirements and controls whose verdicts it rests on besides.
            "restsOn" rests_on: Vec<Text>,
            /// What to do next.
            "next" next: Vec<Next>,
        }
        beside {
            /// The attestation that decided it.
            decided_by: Option<Text>,
        }
    }
}

record! {
    /// One rule's part in a verdict.
    pub struct Because "because" {
        required {
            /// The rule.
            "rule" rule: Text,
            /// Subjects of which it holds.
            "pass" pass: u32,
            /// Subjects of which it does not.
            "fail" fail: u32,
            /// Subjects for which it is not determined.
            "unknown" unknown: u32,
        }
        optional {
            /// The first records of which it holds.
            "passed" passed: Vec<Text>,
            /// The first records of which it does not.
            "failed" failed: Vec<Text>,
            /// Evidence it rests on.
            "evidence" evidence: Vec<EvidenceUsed>,
        }
    }
}

record! {
    /// A piece of evidence and its state on the assessment date.
    pub struct EvidenceUsed "evidenceUsed" {
        required {
            /// Its id.
            "id" id: Text,
            /// current, expired, future, template or missing.
            "state" state: Text,
        }
        optional {
            /// First day of the time that it covers, where that is recorded.
            "from" from: Option<Date>,
            /// Last day of the time that it covers, where that is recorded.
            "to" to: Option<Date>,
            /// Whether it shows the thing itself or speaks about it.
            "strength" strength: Option<EvidenceStrength>,
        }
    }
}

impl EvidenceUsed {
    /// A piece of evidence as a verdict rests on it.
    pub(super) fn of(id: &str, state: EvidenceState, cx: &Cx<'_>) -> EvidenceUsed {
        let mut it = EvidenceUsed::new(id.into(), state.as_str().into());
        if let Some(evidence) = cx.evidence(id) {
            it.from = evidence.period.as_deref().and_then(|period| period.from);
            it.to = evidence.period.as_deref().and_then(|period| period.to);
            it.strength = evidence.strength;
        }
        it
    }
}

record! {
    /// A step towards conformity.
    pub struct Next "next" {
        required {
            /// What to do.
            "hint" hint: Text,
        }
        optional {
            /// The rule that asks for it.
            "rule" rule: Option<Text>,
            /// The records concerned.
            "subjects" subjects: Vec<Text>,
        }
    }
}

record! {
    /// The whole of a framework beside ISO/IEC 42001.
    pub struct FrameworkResult "frameworkResult" {
        required {
            /// Its id, with which the ids of its verdicts begin.
            "id" id: Text,
            /// Its title.
            "title" title: Text,
            /// The whole in numbers.
            "readiness" readiness: Readiness,
        }
        optional {
            /// Its verdicts rolled up to its headings.
            "clauses" clauses: Vec<Roll>,
        }
    }
}

record! {
    /// Verdicts counted over a clause, a group of controls or the whole.
    pub struct Roll "roll" {
        required {
            /// Clause or group.
            "id" id: Text,
            /// Its title.
            "title" title: Text,
            /// The verdict on the whole of it.
            "status" status: Status,
            /// The counts.
            "counts" counts: Counts,
        }
        optional {
            /// Of a heading of another framework: the one that it stands under.
            "under" under: Option<Text>,
        }
    }
}

record! {
    /// How many verdicts of each kind.
    pub struct Counts "counts" {
        required {
            /// Conforming.
            "conforms" conforms: u32,
            /// Conforming in part.
            "partial" partial: u32,
            /// Gaps.
            "gap" gap: u32,
            /// Not applicable.
            "notApplicable" not_applicable: u32,
            /// Not determined.
            "notDetermined" not_determined: u32,
        }
    }
}

record! {
    /// The whole in numbers. The score never hides a gate: which of them fail stands beside it.
    pub struct Readiness "readiness" {
        required {
            /// The verdict on the whole.
            "status" status: Status,
            /// Verdicts counted.
            "counts" counts: Counts,
            /// The score, from 0 to 1000: the weights of the verdicts that apply, on average, rounded down.
            "scorePerMille" score_per_mille: u32,
            /// How the score is made, in words.
            "formula" formula: Text,
            /// Version of formula and weights: scores of different versions can't be compared.
            "version" version: Text,
            /// What the gates say.
            "gates" gates: GateSummary,
        }
        optional {
            /// What each verdict counts; a verdict without a weight is left out.
            "weights" weights: Vec<Weight>,
            /// How many verdicts that conform, in whole or in part, rest on which kind of proof: how much is claimed, how much is shown.
            "proof" proof: Vec<ProofShare>,
            /// What is left out of the score, and why.
            "leftOut" left_out: Vec<LeftOut>,
        }
    }
}

record! {
    /// What a verdict counts in the score.
    pub struct Weight "weight" {
        required {
            /// The verdict.
            "status" status: Status,
            /// What it counts, per thousand.
            "perMille" per_mille: u32,
        }
    }
}

record! {
    /// A requirement or control that the score leaves out.
    pub struct LeftOut "leftOut" {
        required {
            /// Requirement or control.
            "id" id: Text,
            /// Why.
            "reason" reason: Text,
        }
    }
}
