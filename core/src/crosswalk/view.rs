//! How far records reach toward another framework, as data.

use super::words::{MappingBasis, MappingConfidence, MappingRelation, MappingStatus};
use crate::assess::{Next, Status};
use crate::language::{Language, phrases};
use crate::read::{Ground, Id, QualifiedId, Text, record, vocabulary};

vocabulary! {
    /// How far records reach toward an item of another framework.
    pub enum CarriedState "carriedState" {
        /// What conforms contains the whole of it, or its own verdict conforms.
        "covered" Covered,
        /// What conforms, at least partially, has a part in common with it.
        "partly" Partly,
        /// Nothing that conforms carries there.
        "notCovered" NotCovered,
        /// It does not apply, by a verdict of its own.
        "notApplicable" NotApplicable,
    }
}

phrases! { static STATES CarriedState:
    "covered" = "covered";
    "partly" = "partly covered";
    "notCovered" = "not covered";
    "notApplicable" = "not applicable";
}

impl CarriedState {
    /// The state in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(STATES.at(self as usize))
    }
}

/// The phrases of this file.
pub(super) const TEXTS: [&crate::language::Phrases; 1] = [&STATES];

vocabulary! {
    /// From where to where it is asked.
    pub enum CrosswalkDirection "crosswalkDirection" {
        /// How far the records on ISO/IEC 42001 carry toward the framework.
        "toward" Toward,
        /// How far the framework carries toward ISO/IEC 42001.
        "from" From,
    }
}

record! {
    /// How far records reach from one framework toward another, item by item. It is no statement of conformity with the other framework.
    pub struct Crosswalk "crosswalk" {
        required {
            /// The framework in question.
            "framework" framework: Text,
            /// Its title.
            "title" title: Text,
            /// From where to where it is asked.
            "direction" direction: CrosswalkDirection,
            /// What is behind its items: a law, a standard, practice.
            "ground" ground: Ground,
            /// The items counted by their states.
            "counts" counts: CarriedCounts,
        }
        optional {
            /// Its edition.
            "edition" edition: Option<Text>,
            /// What has to be known to read it: that a draft is a draft, that the items are not all.
            "notes" notes: Vec<Text>,
            /// The items, in the order of the framework.
            "items" items: Vec<CarriedItem>,
            /// The headings, with the items below them counted.
            "headings" headings: Vec<CarriedRoll>,
            /// The mapping sets with rows that were used.
            "sets" sets: Vec<UsedSet>,
            /// How many further ways through the mappings were not followed: no more than a million rows are, or 200,000 over several hops.
            "suppressed" suppressed: Option<u32>,
        }
    }
}

record! {
    /// Items counted by their states.
    pub struct CarriedCounts "carriedCounts" {
        required {
            /// Covered.
            "covered" covered: u32,
            /// Partly covered.
            "partly" partly: u32,
            /// Not covered.
            "notCovered" not_covered: u32,
            /// Not applicable.
            "notApplicable" not_applicable: u32,
        }
    }
}

record! {
    /// The items below a heading, counted.
    pub struct CarriedRoll "carriedRoll" {
        required {
            /// The heading.
            "id" id: Text,
            /// Items below it, counted by their states.
            "counts" counts: CarriedCounts,
        }
        optional {
            /// Its title.
            "title" title: Option<Text>,
            /// The heading that it stands under.
            "under" under: Option<Text>,
        }
    }
}

record! {
    /// A mapping set whose rows were used.
    pub struct UsedSet "usedSet" {
        required {
            /// Its id.
            "id" id: Text,
            /// Its version.
            "version" version: Text,
            /// Its state.
            "status" status: MappingStatus,
            /// How many of its rows were used.
            "rows" rows: u32,
        }
        optional {
            /// Its title.
            "title" title: Option<Text>,
            /// Its licence.
            "licence" licence: Option<Text>,
            /// Who reviewed it.
            "reviewedBy" reviewed_by: Option<Text>,
        }
    }
}

record! {
    /// One item and how far records reach toward it.
    pub struct CarriedItem "carriedItem" {
        required {
            /// Its id, with its framework.
            "id" id: Text,
            /// How far records reach.
            "state" state: CarriedState,
            /// Why, in one sentence.
            "reason" reason: Text,
        }
        optional {
            /// Its title, where it is known.
            "title" title: Option<Text>,
            /// The heading or item that it stands under.
            "under" under: Option<Text>,
            /// The verdict that the records give on it directly, where it was assessed.
            "verdict" verdict: Option<Status>,
            /// The strength of what carries, from 0 to 10; absent where no source states one.
            "strength" strength: Option<u32>,
            /// The weakest link of what carries, in words.
            "weakest" weakest: Option<Text>,
            /// Where ways disagree: what they state, and that the most restrictive counts.
            "conflict" conflict: Option<Text>,
            /// The ways that lead here and claim something.
            "chains" chains: Vec<CarriedChain>,
            /// Ways that state no more than a relation of topics. They cover nothing.
            "suggestions" suggestions: Vec<CarriedChain>,
            /// How many further suggestions there are: not more than 20 are listed.
            "moreSuggestions" more_suggestions: Option<u32>,
            /// Where it is not covered: what to do next.
            "next" next: Vec<Next>,
        }
    }
}

record! {
    /// One way through the mappings, with what it rests on.
    pub struct CarriedChain "carriedChain" {
        required {
            /// Where it begins: an item on which there is a verdict.
            "from" from: Text,
            /// What its beginning is to its end, by all links together.
            "relation" relation: MappingRelation,
            /// The verdict on its beginning.
            "status" status: Status,
            /// How far it carries, by its weakest link.
            "state" state: CarriedState,
        }
        optional {
            /// Title of its beginning.
            "title" title: Option<Text>,
            /// The least strength of its links; absent where a link states none.
            "strength" strength: Option<u32>,
            /// Its weakest link, in words.
            "weakest" weakest: Option<Text>,
            /// Requirements and controls beneath its beginning, with their verdicts.
            "verdicts" verdicts: Vec<CarriedVerdict>,
            /// Whether the framework of its beginning is held as conforming by the request, and not by records.
            "held" held: Option<bool>,
            /// Its links, from its beginning to its end.
            "links" links: Vec<CarriedLink>,
        }
    }
}

record! {
    /// A verdict beneath a chain.
    pub struct CarriedVerdict "carriedVerdict" {
        required {
            /// Requirement or control.
            "id" id: Text,
            /// The verdict.
            "status" status: Status,
        }
    }
}

record! {
    /// A row of a mapping set as a link of a chain.
    pub struct CarriedLink "carriedLink" {
        required {
            /// The set.
            "set" set: Id,
            /// Its version.
            "version" version: Text,
            /// Where the link begins.
            "source" source: QualifiedId,
            /// Where it ends.
            "target" target: QualifiedId,
            /// What its beginning is to its end.
            "relation" relation: MappingRelation,
        }
        optional {
            /// Whether the row is written the other way round.
            "inverted" inverted: Option<bool>,
            /// How much of the end the beginning touches, from 0 to 10.
            "strength" strength: Option<u32>,
            /// How sure the row is.
            "confidence" confidence: Option<MappingConfidence>,
            /// On what it rests.
            "basis" basis: Option<MappingBasis>,
            /// Titles of its sources.
            "sources" sources: Vec<Text>,
            /// Why the two belong together.
            "rationale" rationale: Option<Text>,
            /// As its source wrote it.
            "asPublished" as_published: Option<Text>,
            /// It holds only if this is so.
            "condition" condition: Option<Text>,
            /// Who verified it.
            "verifiedBy" verified_by: Option<Text>,
            /// The reason for which it takes the place of rows of other sets.
            "overrides" overrides: Option<Text>,
        }
    }
}

impl CarriedCounts {
    pub(super) fn none() -> CarriedCounts {
        CarriedCounts::new(0, 0, 0, 0)
    }

    /// Counts one more.
    pub(super) fn count(&mut self, state: CarriedState) {
        *match state {
            CarriedState::Covered => &mut self.covered,
            CarriedState::Partly => &mut self.partly,
            CarriedState::NotCovered => &mut self.not_covered,
            CarriedState::NotApplicable => &mut self.not_applicable,
        } += 1;
    }

    /// Counts all that others count.
    pub(super) fn add(&mut self, others: &CarriedCounts) {
        self.covered += others.covered;
        self.partly += others.partly;
        self.not_covered += others.not_covered;
        self.not_applicable += others.not_applicable;
    }

    /// How many items in all.
    pub fn total(&self) -> u32 {
        self.covered + self.partly + self.not_covered + self.not_applicable
    }
}
