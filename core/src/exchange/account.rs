//! What every import answers: the new document, and an account of what came from where. Together they hold all that the files held or name
//! what they do not.

use crate::model::{Digest, Root};
use crate::read::{Diagnostic, Plain, Pointer, Text, record, vocabulary};

record! {
    /// The answer of an import: diagnostics of the request, and the result if there is one. Never an exception: bad input of any kind is a
    /// diagnostic.
    pub struct ImportAnswer "importAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The new document; absent when document or options could not be read. A file that could not be read changes nothing in it.
            "aims" aims: Option<Box<Root>>,
            /// What came from where, what has no place, what is missing.
            "account" account: Option<Box<ImportAccount>>,
            /// The same as text for people.
            "text" text: Option<Text>,
        }
    }
}

record! {
    /// What an import did. Imported values are what the files state: nothing is recorded as verified, approved or assessed because of them.
    pub struct ImportAccount "importAccount" {
        optional {
            /// The files, in the order in which they were given.
            "sources" sources: Vec<ImportSource>,
            /// Each record that the files tell of, in the order in which they were found.
            "records" records: Vec<ImportedRecord>,
            /// Values that differ from what is recorded. The recorded value stays.
            "conflicts" conflicts: Vec<ImportConflict>,
            /// What stands in the files and not in the document.
            "dropped" dropped: Vec<ImportDropped>,
            /// What could be expected in the files and is not there.
            "absent" absent: Vec<ImportAbsent>,
        }
    }
}

record! {
    /// A file that was imported.
    pub struct ImportSource "importSource" {
        required {
            /// Its name, as it was given.
            "name" name: Text,
            /// Whether it could be read as what it is. If not, nothing of it is in the document.
            "readable" readable: bool,
        }
        optional {
            /// Format that it was read as, such as `cyclonedx`.
            "format" format: Option<Text>,
            /// Version of the format that it states.
            "formatVersion" format_version: Option<Text>,
            /// Identifier that it states of itself, such as a serial number.
            "identifier" identifier: Option<Text>,
            /// Digest of the file, as the request gives it.
            "digest" digest: Option<Digest>,
            /// What is wrong with it. Pointers and places are those of the file.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics are left out: no more than 10,000 are listed.
            "suppressed" suppressed: Option<u32>,
            /// What it says of itself, or does not, in one sentence: such as that it tells of no AI.
            "note" note: Option<Text>,
        }
    }
}

record! {
    /// A place in a file.
    pub struct ImportPlace "importPlace" {
        required {
            /// Which of the sources, counted from 0.
            "source" source: u32,
        }
        optional {
            /// JSON Pointer of the value, in a file that is JSON.
            "pointer" pointer: Option<Pointer>,
            /// Sheet of a workbook.
            "sheet" sheet: Option<Text>,
            /// Row or line, counted from 1.
            "row" row: Option<u32>,
            /// Column of a table: its heading, or its letters.
            "column" column: Option<Text>,
        }
    }
}

record! {
    /// A record that the files tell of.
    pub struct ImportedRecord "importedRecord" {
        required {
            /// Its kind, as in `resource`.
            "kind" kind: Text,
            /// The outcome.
            "outcome" outcome: ImportOutcome,
        }
        optional {
            /// Its id in the document; none where it was skipped.
            "id" id: Option<Text>,
            /// JSON Pointer of the record in the new document.
            "pointer" pointer: Option<Pointer>,
            /// What the file calls it.
            "name" name: Option<Text>,
            /// What showed that it is a record of the document.
            "matchedBy" matched_by: Option<ImportMatch>,
            /// Why it was skipped.
            "reason" reason: Option<ImportReason>,
            /// Where the files tell of it.
            "places" places: Vec<ImportPlace>,
            /// Its values that come from the files, or are confirmed by them.
            "values" values: Vec<ImportedValue>,
        }
    }
}

vocabulary! {
    /// What became of a record that a file tells of.
    pub enum ImportOutcome "importOutcome" {
        /// It was not in the document.
        "new" New,
        /// It was in the document and has more values now.
        "updated" Updated,
        /// It was in the document, and the file adds nothing to it.
        "unchanged" Unchanged,
        /// It is not in the new document.
        "skipped" Skipped,
    }
}

vocabulary! {
    /// What shows that two records are one.
    pub enum ImportMatch "importMatch" {
        /// The id.
        "id" Id,
        /// An identifier that holds everywhere, such as a package URL.
        "identifier" Identifier,
        /// A digest.
        "digest" Digest,
        /// Name and version.
        "nameAndVersion" NameAndVersion,
        /// The name, where no version is recorded or given.
        "name" Name,
    }
}

record! {
    /// A value that comes from a file, or is confirmed by it.
    pub struct ImportedValue "importedValue" {
        required {
            /// JSON Pointer of the value in the new document.
            "pointer" pointer: Pointer,
            /// The value as text.
            "value" value: Plain,
            /// Whether it is new.
            "outcome" outcome: ValueOutcome,
            /// Where it stands in the files.
            "place" place: ImportPlace,
        }
        optional {
            /// The value that it took the place of.
            "before" before: Option<Plain>,
        }
    }
}

vocabulary! {
    /// Whether an imported value is new.
    pub enum ValueOutcome "valueOutcome" {
        /// The field held nothing.
        "filled" Filled,
        /// It is a further element of a list.
        "added" Added,
        /// It was recorded already.
        "same" Same,
        /// It took the place of another.
        "replaced" Replaced,
    }
}

record! {
    /// A value that differs from what is recorded.
    pub struct ImportConflict "importConflict" {
        required {
            /// JSON Pointer of the value in the new document.
            "pointer" pointer: Pointer,
            /// The value that stays.
            "kept" kept: Plain,
            /// The value that was not taken.
            "other" other: Plain,
            /// Where the other value stands.
            "otherPlace" other_place: ImportPlace,
        }
        optional {
            /// The record.
            "id" id: Option<Text>,
            /// Where the value that stays comes from; the document itself where there is none.
            "keptPlace" kept_place: Option<ImportPlace>,
        }
    }
}

record! {
    /// Something that stands in a file and not in the document.
    pub struct ImportDropped "importDropped" {
        required {
            /// Where it stands.
            "place" place: ImportPlace,
            /// Its name there.
            "name" name: Text,
            /// Why it is not in the document.
            "reason" reason: ImportReason,
        }
        optional {
            /// What it says, as text; long text is cut after 200 characters, with `…`.
            "value" value: Option<Plain>,
            /// The record that it is about.
            "id" id: Option<Text>,
        }
    }
}

vocabulary! {
    /// Why something of a file is not in the document.
    pub enum ImportReason "importReason" {
        /// No field of the document is meant for it.
        "noField" NoField,
        /// The value does not have the form that the field requires.
        "badValue" BadValue,
        /// The field requires a date, and the file gives none.
        "noDate" NoDate,
        /// What it refers to is not among the records of the file.
        "unresolved" Unresolved,
        /// It says that something depends on itself, directly or by way of others.
        "ring" Ring,
        /// It stands a second time in the file with the same identifier.
        "duplicate" Duplicate,
        /// It is a judgement, which a person has to make.
        "judgement" Judgement,
        /// It is a part of the software, and the file does not state that anything of AI depends on it.
        "notAi" NotAi,
        /// The file has a placeholder in the place of a value.
        "notKnown" NotKnown,
        /// It is the organization itself.
        "itself" Itself,
        /// It has no name by which it could be recorded.
        "noName" NoName,
        /// More than one record fits it.
        "ambiguous" Ambiguous,
        /// The value that is recorded could not be read.
        "unreadable" Unreadable,
        /// It was left out by the request.
        "excluded" Excluded,
        /// The field holds one value, and the file gives several.
        "several" Several,
        /// No column is mapped to a field for it.
        "unmapped" Unmapped,
    }
}

record! {
    /// Something that could be expected in a file and is not there.
    pub struct ImportAbsent "importAbsent" {
        required {
            /// The field that it would fill, behind the kind of the record, as in `resource.model.licence`.
            "field" field: Text,
        }
        optional {
            /// The record.
            "id" id: Option<Text>,
            /// Requirements and controls that it serves.
            "serves" serves: Vec<Text>,
        }
    }
}
