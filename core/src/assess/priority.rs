//! What an auditor would raise first, as data.

use crate::language::{Language, phrases};
use crate::read::{Ground, Text, WhoActs, record, vocabulary};

vocabulary! {
    /// How an auditor would be likely to grade it (ISO/IEC 17021-1, 3.11 to 3.13). A candidate only: the grade is the auditor's, and the decision
    /// the certification body's.
    pub enum Grade "grade" {
        /// It raises doubt that the management system achieves what it intends: a required process, document or decision that is absent as a whole
        /// or fails across the board.
        "majorCandidate" MajorCandidate,
        /// A requirement is not met in single records.
        "minorCandidate" MinorCandidate,
        /// It is not shown: claims without current evidence, records that are not related to each other.
        "observation" Observation,
        /// Good practice that is not followed.
        "improvement" Improvement,
    }
}

phrases! { Grade:
    "majorCandidate" = "major nonconformity, candidate";
    "minorCandidate" = "minor nonconformity, candidate";
    "observation" = "observation";
    "improvement" = "opportunity for improvement";
}

impl Grade {
    /// The grade in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }
}

record! {
    /// Findings about one subject of the standard, told as one thing to raise.
    pub struct Priority "priority" {
        required {
            /// How an auditor would be likely to grade it: the worst grade among its causes.
            "grade" grade: Grade,
            /// Findings that belong to it.
            "count" count: u32,
            /// The sentence to raise it with.
            "message" message: Text,
        }
        optional {
            /// Clause, control objective or group of controls that it is about; none where it is about a law or the records themselves.
            "place" place: Option<Text>,
            /// Its title.
            "title" title: Option<Text>,
            /// Kind of record that it is about, where the place holds several subjects.
            "kind" kind: Option<Text>,
            /// Requirements and controls that do not conform because of it, in the order of the standard.
            "verdicts" verdicts: Vec<Text>,
            /// What was found, the gravest first.
            "causes" causes: Vec<PriorityCause>,
            /// Ids of the first records concerned.
            "subjects" subjects: Vec<Text>,
            /// Gates that it blocks.
            "gates" gates: Vec<Text>,
            /// What to do next.
            "hint" hint: Option<Text>,
            /// Who would act.
            "actor" actor: Option<Box<WhoActs>>,
        }
    }
}

record! {
    /// What one rule found that belongs to a priority.
    pub struct PriorityCause "priorityCause" {
        required {
            /// The rule.
            "rule" rule: Text,
            /// How an auditor would be likely to grade it.
            "grade" grade: Grade,
            /// What is behind it: law, standard, practice.
            "ground" ground: Ground,
            /// How many findings it has.
            "count" count: u32,
            /// The first of them.
            "message" message: Text,
        }
        optional {
            /// Ids of the first records of which it does not hold.
            "subjects" subjects: Vec<Text>,
        }
    }
}
