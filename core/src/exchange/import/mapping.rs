//! The mapping of a table: which column means which field, and how its cells are read. It is proposed, shown, corrected and kept; nothing is applied
//! that does not stand in it.

use crate::read::{Plain, Text, record, vocabulary};

record! {
    /// How the rows of a table become records.
    pub struct ImportMapping "importMapping" {
        required {
            /// The records, such as `risks` or `statementOfApplicability.entries`.
            "records" records: Text,
        }
        optional {
            /// The columns. One that is not listed, or has no place, is left out and told.
            "columns" columns: Vec<MappedColumn>,
            /// Values for every row, where a column gives none.
            "constants" constants: Vec<MappedConstant>,
            /// How ids are made for rows that have none; from the row's name, behind the kind, when left out. Always the same for the same row.
            "idPrefix" id_prefix: Option<Text>,
            /// What happens to a value that differs from what is recorded; `replace` when left out.
            "recorded" recorded: Option<RecordedValues>,
            /// Line of the headings, counted from 1; the first that is not empty when left out.
            "headingLine" heading_line: Option<u32>,
            /// Whether records are made for names in the place of references that no record has, such as the name of an owner; yes when left out.
            "addNamed" add_named: Option<bool>,
        }
    }
}

vocabulary! {
    /// What happens to recorded values that a row says otherwise.
    pub enum RecordedValues "recordedValues" {
        /// The row's value takes their place, and the account tells both.
        "replace" Replace,
        /// They stay, and the account tells the conflict.
        "keep" Keep,
    }
}

record! {
    /// What a column means.
    pub struct MappedColumn "mappedColumn" {
        required {
            /// Its heading, as in the sheet.
            "heading" heading: Plain,
        }
        optional {
            /// Which of several columns with that heading, counted from 1.
            "nth" nth: Option<u32>,
            /// The place that it fills: a path from the record, or behind `/` from the document, of a record that belongs to the row's. Left out: none.
            "place" place: Option<Text>,
            /// Characters between several values of a cell; for text without them, a cell is one value.
            "separators" separators: Option<Plain>,
            /// Order of the parts of its dates.
            "dates" dates: Option<DateOrder>,
            /// The decimal mark of its numbers; a point when left out.
            "decimal" decimal: Option<DecimalMark>,
            /// Whether its values are labels or numbers of levels, which stand for the keys of the risk method's scales.
            "levels" levels: Option<bool>,
            /// What its words mean, besides those that the vocabulary knows.
            "words" words: Vec<MappedWord>,
        }
    }
}

record! {
    /// What a word of a sheet means.
    pub struct MappedWord "mappedWord" {
        required {
            /// The word of the sheet, whatever its case.
            "from" from: Plain,
        }
        optional {
            /// The word, key or id that it stands for; left out: the cell counts as empty.
            "to" to: Option<Text>,
        }
    }
}

record! {
    /// A value for every row.
    pub struct MappedConstant "mappedConstant" {
        required {
            /// The place that it fills.
            "place" place: Text,
            /// The value as a cell would hold it.
            "value" value: Text,
        }
    }
}

vocabulary! {
    /// The order in which a sheet writes the parts of a date. Dates as ISO 8601 has them, and months in words, are read in any case.
    pub enum DateOrder "dateOrder" {
        /// Day, month, year: 31.12.2026.
        "dayFirst" DayFirst,
        /// Month, day, year: 12/31/2026.
        "monthFirst" MonthFirst,
        /// Days since 1900, as Excel counts them.
        "serial1900" Serial1900,
        /// Days since 1904, as older workbooks count them.
        "serial1904" Serial1904,
    }
}

vocabulary! {
    /// The decimal mark.
    pub enum DecimalMark "decimalMark" {
        /// 1,234.5
        "point" Point,
        /// 1.234,5
        "comma" Comma,
    }
}
