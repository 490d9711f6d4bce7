//! The words of mappings: relations, what a row rests on, and in which state a set is.

use crate::language::{Language, phrases};
use crate::read::vocabulary;

vocabulary! {
    /// What the source of a row is to its target: set theory after NIST IR 8477, or no more than related where the source claims no more.
    pub enum MappingRelation "mappingRelation" {
        /// Both ask for the same, in the same words.
        "equal" Equal,
        /// Both ask for the same, in other words.
        "equivalent" Equivalent,
        /// The source is a part of the target.
        "subsetOf" SubsetOf,
        /// The target is a part of the source.
        "supersetOf" SupersetOf,
        /// They have a part in common.
        "intersectsWith" IntersectsWith,
        /// They are about the same topic; nothing more is claimed.
        "related" Related,
        /// Nothing corresponds.
        "none" Unrelated,
    }
}

phrases! { static RELATIONS MappingRelation:
    "equal" = "is equal to";
    "equivalent" = "is equivalent to";
    "subsetOf" = "is a part of";
    "supersetOf" = "contains";
    "intersectsWith" = "overlaps with";
    "related" = "is related to";
    "none" = "has no relation to";
}

/// How much of a target a relation reaches, from nothing to the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// Nothing of it.
    Nothing,
    /// Nothing is claimed: a suggestion.
    Suggestion,
    /// A part of it.
    Part,
    /// The whole of it.
    Whole,
}

impl MappingRelation {
    /// The same relation, read from the target.
    ///
    /// ```
    /// use aimskit::crosswalk::MappingRelation;
    /// assert_eq!(MappingRelation::SubsetOf.inverse(), MappingRelation::SupersetOf);
    /// ```
    #[must_use]
    pub fn inverse(self) -> MappingRelation {
        match self {
            MappingRelation::SubsetOf => MappingRelation::SupersetOf,
            MappingRelation::SupersetOf => MappingRelation::SubsetOf,
            same => same,
        }
    }

    /// What follows for the first and the last of three where the first has this relation to the second, and the second the other to the
    /// third; `None` where nothing follows.
    ///
    /// ```
    /// use aimskit::crosswalk::MappingRelation::{IntersectsWith, Related, SubsetOf, SupersetOf};
    /// assert_eq!(SupersetOf.then(IntersectsWith), Some(IntersectsWith));
    /// assert_eq!(IntersectsWith.then(IntersectsWith), Some(Related)); // they may overlap with different parts of the second
    /// assert_eq!(SubsetOf.then(SupersetOf), Some(Related));
    /// ```
    #[must_use]
    pub fn then(self, other: MappingRelation) -> Option<MappingRelation> {
        use MappingRelation::{Equal, Equivalent, IntersectsWith, Related, SubsetOf, SupersetOf, Unrelated};
        Some(match (self, other) {
            (Equal, same) | (same, Equal) => same,
            (Equivalent, same) | (same, Equivalent) => same,
            (Unrelated, _) | (_, Unrelated) => return None,
            (SubsetOf, SubsetOf) => SubsetOf,
            (SupersetOf, SupersetOf) => SupersetOf,
            (SupersetOf, IntersectsWith | SubsetOf) | (IntersectsWith, SubsetOf) => IntersectsWith,
            _ => Related,
        })
    }

    /// How much of the target it reaches.
    pub(super) fn reach(self) -> Reach {
        match self {
            MappingRelation::Equal | MappingRelation::Equivalent | MappingRelation::SupersetOf => Reach::Whole,
            MappingRelation::SubsetOf | MappingRelation::IntersectsWith => Reach::Part,
            MappingRelation::Related => Reach::Suggestion,
            MappingRelation::Unrelated => Reach::Nothing,
        }
    }

    /// The relation in words, as in "is a part of".
    pub fn label(self, language: &Language) -> &str {
        language.text(RELATIONS.at(self as usize))
    }
}

vocabulary! {
    /// On what a row rests.
    pub enum MappingBasis "mappingBasis" {
        /// A published crosswalk states it.
        "publishedCrosswalk" PublishedCrosswalk,
        /// A judgement, and at least one public source pairs the same two items, their families or their topics.
        "inferredCorroborated" InferredCorroborated,
        /// A judgement alone.
        "inferred" Inferred,
        /// Two published mappings, put one behind the other.
        "derivedViaHub" DerivedViaHub,
        /// The organization's own decision.
        "own" Own,
    }
}

phrases! { static BASES MappingBasis:
    "publishedCrosswalk" = "published crosswalk";
    "inferredCorroborated" = "judgement, corroborated by a public source";
    "inferred" = "judgement";
    "derivedViaHub" = "derived from two published mappings";
    "own" = "own decision";
}

impl MappingBasis {
    /// The basis in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(BASES.at(self as usize))
    }
}

vocabulary! {
    /// How sure a row is as a claim about two items; of its transcription it says nothing.
    pub enum MappingConfidence "mappingConfidence" {
        /// Stated by the owner of one of the two texts.
        "high" High,
        /// Stated or corroborated by others.
        "medium" Medium,
        /// A judgement that an expert has yet to review.
        "low" Low,
    }
}

vocabulary! {
    /// In which state a mapping set is.
    pub enum MappingStatus "mappingStatus" {
        /// No one has signed it.
        "draft" Draft,
        /// Reviewed and signed, and whole.
        "complete" Complete,
        /// Reviewed and signed as far as it goes.
        "notComplete" NotComplete,
        /// No longer to be used.
        "deprecated" Deprecated,
        /// Another set takes its place.
        "superseded" Superseded,
    }
}

vocabulary! {
    /// Who made the rows.
    pub enum MappingMethod "mappingMethod" {
        /// People.
        "human" Human,
        /// A program.
        "automation" Automation,
        /// A program, and people who went over its rows.
        "hybrid" Hybrid,
    }
}

vocabulary! {
    /// By what two items were compared (NIST IR 8477).
    pub enum MappingRationale "mappingRationale" {
        /// By their wording.
        "syntactic" Syntactic,
        /// By their meaning.
        "semantic" Semantic,
        /// By what comes of doing them.
        "functional" Functional,
    }
}

vocabulary! {
    /// Whether a source was read.
    pub enum SourceReading "sourceReading" {
        /// The source itself was read.
        "primary" Primary,
        /// Several others report the same; the source itself was not read.
        "secondary" Secondary,
        /// Nothing was read for it; it is a judgement.
        "inferred" Inferred,
    }
}

/// The phrases of this file.
pub(super) const TEXTS: [&crate::language::Phrases; 2] = [&RELATIONS, &BASES];
