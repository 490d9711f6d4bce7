//! A gate, as data.

use crate::language::{Language, phrases};
use crate::read::{Text, record, vocabulary};

vocabulary! {
    /// What a gate says.
    pub enum GateState "gateState" {
        /// Everything behind it conforms.
        "pass" Pass,
        /// Something behind it does not.
        "fail" Fail,
        /// It is not determined yet.
        "notDetermined" NotDetermined,
    }
}

phrases! { GateState:
    "pass" = "passed";
    "fail" = "not passed";
    "notDetermined" = "not determined";
}

phrases! { static NAMES GateName:
    "planning" = "planning";
    "operation" = "operation";
    "controls" = "controls";
    "stage1" = "stage 1";
    "stage2" = "stage 2";
    "surveillance" = "surveillance";
    "recertification" = "recertification";
}

/// The name of a gate in words, by its name in the data.
pub fn gate_label<'l>(name: &'l str, language: &'l Language) -> &'l str {
    language.word(&NAMES, name)
}

impl GateState {
    /// The state in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }
}

record! {
    /// A question that is answered with yes, no or not yet.
    pub struct Gate "gate" {
        required {
            /// Short name.
            "name" name: Text,
            /// The question.
            "title" title: Text,
            /// What has to hold, in our words.
            "asks" asks: Text,
            /// The answer.
            "state" state: GateState,
            /// Why, in one sentence.
            "reason" reason: Text,
        }
        optional {
            /// Requirements and controls that fail.
            "failing" failing: Vec<Text>,
            /// Requirements and controls that are not determined.
            "undetermined" undetermined: Vec<Text>,
            /// What has to hold besides verdicts: audits held, findings closed, dates kept.
            "checks" checks: Vec<GateCheck>,
            /// Findings that block it: what is demanded and does not hold, and records that contradict each other.
            "blockedBy" blocked_by: Vec<Blocker>,
        }
    }
}

record! {
    /// One thing that a gate asks besides verdicts.
    pub struct GateCheck "gateCheck" {
        required {
            /// What has to hold.
            "asks" asks: Text,
            /// Whether it does.
            "state" state: GateState,
            /// Why, in one sentence.
            "reason" reason: Text,
        }
        optional {
            /// Ids of the records concerned.
            "records" records: Vec<Text>,
        }
    }
}

record! {
    /// Findings of one name that block a gate.
    pub struct Blocker "blocker" {
        required {
            /// Their name.
            "code" code: Text,
            /// How many.
            "count" count: u32,
        }
        optional {
            /// The records concerned, each once.
            "subjects" subjects: Vec<Text>,
        }
    }
}

record! {
    /// The gates by what they say.
    pub struct GateSummary "gateSummary" {
        optional {
            /// Names of the gates that are passed.
            "pass" pass: Vec<Text>,
            /// Names of those that fail.
            "fail" fail: Vec<Text>,
            /// Names of those that are not determined, or do not concern the organization yet.
            "notDetermined" not_determined: Vec<Text>,
        }
    }
}
