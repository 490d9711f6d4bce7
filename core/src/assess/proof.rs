//! What a verdict rests on: how much of it is claimed, how much is shown.

use super::report::{Status, Verdict};
use crate::language::{Language, phrases};
use crate::model::{Document, Policy};
use crate::read::{Kind, record, vocabulary};
use crate::rules::rule;

vocabulary! {
    /// What kind of proof a verdict rests on; the strongest of several.
    pub enum Proof "proof" {
        /// Evidence that is current on the assessment date.
        "evidence" Evidence,
        /// A document that is in force.
        "document" Document,
        /// What the records say, such as a date.
        "record" Record,
        /// The judgement of a person, as an attestation has it.
        "judgement" Judgement,
    }
}

phrases! { Proof:
    "evidence" = "current evidence";
    "document" = "documents";
    "record" = "what is recorded";
    "judgement" = "a person's judgement";
}

impl Proof {
    /// The kind of proof in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }
}

record! {
    /// How many verdicts that conform, in whole or in part, rest on one kind of proof.
    pub struct ProofShare "proofShare" {
        required {
            /// The kind of proof.
            "proof" proof: Proof,
            /// How many verdicts.
            "count" count: u32,
        }
    }
}

/// What the verdict rests on; none where it does not conform even in part.
pub(super) fn proof(verdict: &Verdict) -> Option<Proof> {
    if !matches!(verdict.status, Status::Conforms | Status::Partial) {
        return None;
    }
    let passing = || verdict.because.iter().filter(|because| because.pass > 0);
    let of_document = |name: &str| rule(name).is_some_and(|rule| [Document::TABLE.kind, Policy::TABLE.kind].contains(&rule.on()));
    Some(match () {
        () if verdict.decided_by.is_some() => Proof::Judgement,
        () if passing().any(|because| because.evidence.iter().any(|used| used.state == "current")) => Proof::Evidence,
        () if passing().any(|because| of_document(&because.rule)) => Proof::Document,
        () => Proof::Record,
    })
}

/// How many verdicts rest on each kind.
pub(super) fn shares(verdicts: &[Verdict]) -> Vec<ProofShare> {
    let count = |kind: Proof| verdicts.iter().filter(|verdict| verdict.proof == Some(kind)).count();
    Proof::ALL.iter().map(|kind| ProofShare::new(*kind, u32::try_from(count(*kind)).unwrap_or(u32::MAX))).collect()
}
