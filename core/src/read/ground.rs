//! What is behind a finding: a law, the standard, practice, another framework, or the records alone.

use super::vocabulary;
use crate::language::{Language, phrases};

vocabulary! {
    /// What is behind a finding, a requirement or a step: where the line runs between law, standard and practice.
    pub enum Ground "ground" {
        /// A law asks for it; the EU AI Act, or another that was taken on.
        "law" Law,
        /// A standard requires it: ISO/IEC 42001, where no other is named.
        "standard" Standard,
        /// Practice or guidance expects it; no standard and no law requires it.
        "practice" Practice,
        /// A framework beside the standard asks for it, of which is not known whether it is a law, a standard or guidance.
        "framework" Framework,
        /// The records contradict themselves or each other.
        "records" Records,
    }
}

phrases! { static GROUNDS Ground:
    "law" = "law";
    "standard" = "standard";
    "practice" = "practice";
    "framework" = "other framework";
    "records" = "records";
}

phrases! { static MEANINGS GroundMeaning:
    "law" = "a law asks for it";
    "standard" = "the standard requires it";
    "practice" = "practice or guidance expects it; neither law nor standard requires it";
    "framework" = "a framework beside the standard asks for it";
    "records" = "the records contradict themselves or each other";
}

/// The phrases of this file.
pub(super) const TEXTS: [&crate::language::Phrases; 2] = [&GROUNDS, &MEANINGS];

impl Ground {
    /// One or two words for a label.
    pub fn label(self, language: &Language) -> &str {
        language.text(GROUNDS.at(self as usize))
    }

    /// What the label means.
    pub fn meaning(self, language: &Language) -> &str {
        language.text(MEANINGS.at(self as usize))
    }

    /// A sign that stands beside the colour.
    pub fn sign(self) -> &'static str {
        match self {
            Ground::Law => "§",
            Ground::Standard => "■",
            Ground::Practice => "○",
            Ground::Framework => "◇",
            Ground::Records => "≠",
        }
    }
}
