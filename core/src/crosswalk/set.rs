//! Mapping sets: rows between the items of two or more frameworks, each with what it rests on.

use super::words::{MappingBasis, MappingConfidence, MappingMethod, MappingRationale, MappingRelation, MappingStatus, SourceReading};
use crate::read::{Date, Extensions, Id, QualifiedId, ReadOptions, Text, read_record, record};

record! {
    /// A set of mapping rows between frameworks, with its sources.
    pub struct MappingSet "mappingSet" {
        required {
            /// Id of the set, the same in every version.
            "id" id: Id [id],
            /// Version; any change of a row raises it.
            "version" version: Text,
        }
        optional {
            /// Title.
            "title" title: Option<Text> [name, about],
            /// The frameworks whose items the rows name, with their editions: ids mean nothing without them.
            "frameworks" frameworks: Vec<MappedFramework>,
            /// In which state it is; a draft where it is left out.
            "status" status: Option<MappingStatus>,
            /// Who made the rows.
            "method" method: Option<MappingMethod>,
            /// By what the items were compared.
            "matching" matching: Option<MappingRationale>,
            /// What the set is and how far it goes.
            "description" description: Option<Text>,
            /// Licence of the rows.
            "licence" licence: Option<Text>,
            /// Date of the state of the sources.
            "asOf" as_of: Option<Date>,
            /// How the rows were checked against what was published.
            "transcription" transcription: Option<Text>,
            /// Who reviewed the rows; no set leaves its draft without.
            "reviewedBy" reviewed_by: Option<Text>,
            /// Date of that review.
            "reviewedOn" reviewed_on: Option<Date>,
            /// What the rows rest on.
            "sources" sources: Vec<MappingSource>,
            /// The rows. The inverse of a row is computed and never stored.
            "rows" rows: Vec<MappingRow>,
            /// Items of which the set states that nothing corresponds to them.
            "gaps" gaps: Vec<MappingGap>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A framework whose items a set names.
    pub struct MappedFramework "mappedFramework" {
        required {
            /// Its name, as it stands before the colon of an id.
            "id" id: Id,
            /// Its title.
            "title" title: Text,
        }
        optional {
            /// The edition to which the ids belong.
            "edition" edition: Option<Text>,
            /// Where it is to be had.
            "address" address: Option<Text>,
        }
    }
}

record! {
    /// A text that rows rest on.
    pub struct MappingSource "mappingSource" {
        required {
            /// Id, unique in the set.
            "id" id: Id,
            /// Title, with the edition where it belongs to the title.
            "title" title: Text,
        }
        optional {
            /// Who wrote it.
            "author" author: Option<Text>,
            /// Its edition or date.
            "edition" edition: Option<Text>,
            /// Where in it, or in which copy, the rows were found.
            "place" place: Option<Text>,
            /// Where it is to be had.
            "address" address: Option<Text>,
            /// Its licence.
            "licence" licence: Option<Text>,
            /// Whether it was read.
            "verified" verified: Option<SourceReading>,
            /// How it was verified, and what was not.
            "verificationNote" verification_note: Option<Text>,
        }
    }
}

record! {
    /// One row: an item of one framework, an item of another, and what the first is to the second.
    pub struct MappingRow "mappingRow" {
        required {
            /// The item that the row begins with.
            "source" source: QualifiedId,
            /// The item that it is compared with.
            "target" target: QualifiedId,
            /// What the source is to the target.
            "relation" relation: MappingRelation,
        }
        optional {
            /// How much of the source the target touches, from 0 to 10; a judgement, and never a degree of conformity.
            "strength" strength: Option<u32>,
            /// How much of the target the source touches, from 0 to 10.
            "strengthOfInverse" strength_of_inverse: Option<u32>,
            /// How sure the row is.
            "confidence" confidence: Option<MappingConfidence>,
            /// On what it rests.
            "basis" basis: Option<MappingBasis>,
            /// Ids of the sources of the set that it rests on.
            "sources" sources: Vec<Id>,
            /// Why the two belong together, in the words of the set's makers.
            "rationale" rationale: Option<Text>,
            /// The target as its source wrote it, where that differs.
            "asPublished" as_published: Option<Text>,
            /// It holds only if this is so.
            "condition" condition: Option<Text>,
            /// Who verified the row.
            "verifiedBy" verified_by: Option<Text>,
            /// Date of that verification.
            "verifiedOn" verified_on: Option<Date>,
            /// The reason for which this row takes the place of the rows that other sets have for the same two items.
            "overrides" overrides: Option<Text>,
        }
    }
}

record! {
    /// An item to which nothing corresponds in another framework: the absence of a row alone would not say so.
    pub struct MappingGap "mappingGap" {
        required {
            /// The item.
            "item" item: QualifiedId,
            /// The framework in which nothing corresponds to it.
            "framework" framework: Id,
            /// Why.
            "note" note: Text,
        }
        optional {
            /// Ids of the sources of the set that it rests on.
            "sources" sources: Vec<Id>,
        }
    }
}

impl MappingRow {
    /// The same row read from its target; the inverse of the inverse is the row.
    #[must_use]
    pub fn inverse(&self) -> MappingRow {
        let mut it = self.clone();
        (it.source, it.target) = (self.target.clone(), self.source.clone());
        (it.strength, it.strength_of_inverse) = (self.strength_of_inverse, self.strength);
        it.relation = self.relation.inverse();
        it
    }

    /// Whether it says what it rests on: only then may it suggest anything.
    pub fn is_sourced(&self) -> bool {
        !self.sources.is_empty() || self.verified_by.is_some() || self.overrides.is_some()
    }
}

impl MappingSet {
    /// The same set with every row read from its target.
    #[must_use]
    pub fn inverse(&self) -> MappingSet {
        let mut it = self.clone();
        it.rows = self.rows.iter().map(MappingRow::inverse).collect();
        it.frameworks.reverse();
        it
    }

    /// The source of that id.
    pub fn source(&self, id: &str) -> Option<&MappingSource> {
        self.sources.iter().find(|source| source.id == *id)
    }
}

/// Reads a mapping set from JSON text: every error of its shape. What does not fit together is told by [`set_problems`](super::set_problems).
///
/// ```
/// let read = aimskit::crosswalk::read_mapping_set(r#"{"id": "s", "version": "1", "rows": [
///     {"source": "house:H-1", "target": "iso42001:A.2.2", "relation": "subsetOf", "verifiedBy": "Ana Díaz"}]}"#);
/// assert!(read.diagnostics.is_empty());
/// assert_eq!(read.record.ok_or("a set")?.rows[0].inverse().relation.as_str(), "supersetOf");
/// # Ok::<(), &str>(())
/// ```
pub fn read_mapping_set(text: impl Into<String>) -> crate::read::Outcome<MappingSet> {
    read_record(text, &ReadOptions::default())
}
