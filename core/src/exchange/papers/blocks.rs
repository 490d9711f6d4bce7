//! A paper as data: its blocks, in the order in which they are read. How they are set is up to who writes the file.

use crate::read::{Day, Ground, Plain, Text, record, vocabulary};

vocabulary! {
    /// Kind of paper.
    pub enum PaperKind "paperKind" {
        /// The Statement of Applicability, ready to sign (6.1.3 f).
        "statementOfApplicability" StatementOfApplicability,
        /// The risk treatment plan (6.1.3, 8.3).
        "riskTreatmentPlan" RiskTreatmentPlan,
        /// The report of one audit (9.2).
        "auditReport" AuditReport,
        /// The minutes of one management review (9.3.3).
        "managementReviewMinutes" ManagementReviewMinutes,
        /// The inputs of a management review, gathered from the records (9.3.2).
        "managementReviewPack" ManagementReviewPack,
        /// One AI system impact assessment (6.1.4, A.5).
        "impactAssessment" ImpactAssessment,
        /// The checklist for an audit (9.2), with room for what is observed.
        "auditChecklist" AuditChecklist,
    }
}

vocabulary! {
    /// What a block of a paper is; it says which of the other fields it has.
    pub enum PaperBlockKind "paperBlockKind" {
        /// A heading: `text` and `level`.
        "heading" Heading,
        /// A paragraph: `text`.
        "paragraph" Paragraph,
        /// Guidance on what belongs in the section, in our words: `text` is its heading, `lines` are its paragraphs. Only templates have it.
        "guidance" Guidance,
        /// Names with their values: `entries`.
        "entries" Entries,
        /// A table: `columns` and `rows`.
        "table" Table,
        /// Lines to sign on: `signatures`, and `columns` for capacity, name, date and signature.
        "signatures" Signatures,
    }
}

record! {
    /// A document of the management system, ready to be set, signed and filed: made from the records, or an empty template.
    pub struct Paper "paper" {
        required {
            /// Which paper it is.
            "kind" kind: PaperKind,
            /// Its title.
            "title" title: Text,
            /// The date as of which the records are presented.
            "asOf" as_of: Day,
            /// Whether it is an empty template with guidance.
            "template" template: bool,
            /// Whether it is meant for pages in landscape format.
            "landscape" landscape: bool,
            /// How many values are not recorded: each is a blank to fill in.
            "blanks" blanks: u32,
            /// Footer of each page.
            "footer" footer: Text,
        }
        optional {
            /// Id of the record that it is about.
            "subject" subject: Option<Text>,
            /// Name of the organization.
            "organization" organization: Option<Text>,
            /// What is behind all its points: the standard; absent where each has its own, as the criteria of an audit do.
            "ground" ground: Option<Ground>,
            /// The same in words of its language.
            "groundText" ground_text: Option<Text>,
            /// Language of its headings and labels (BCP 47). What is recorded may be in another one.
            "language" language: Option<Text>,
            /// Whether that language is written from right to left.
            "rightToLeft" right_to_left: Option<bool>,
            /// Its blocks.
            "blocks" blocks: Vec<PaperBlock>,
        }
    }
}

record! {
    /// A block of a paper.
    pub struct PaperBlock "paperBlock" {
        required {
            /// What it is.
            "block" block: PaperBlockKind,
        }
        optional {
            /// Level of a heading: 2 under the title, 3 under that.
            "level" level: Option<u32>,
            /// The text of a heading or paragraph, or the heading of guidance.
            "text" text: Option<Plain>,
            /// The paragraphs of guidance.
            "lines" lines: Vec<Plain>,
            /// Names with their values.
            "entries" entries: Vec<PaperEntry>,
            /// The columns of a table, or those to sign in.
            "columns" columns: Vec<PaperColumn>,
            /// Its rows, a cell for each column. An empty cell is a blank to fill in; several values in one stand on lines of their own.
            "rows" rows: Vec<Vec<Plain>>,
            /// Lines to sign on.
            "signatures" signatures: Vec<PaperSignature>,
        }
    }
}

record! {
    /// A name with its value.
    pub struct PaperEntry "paperEntry" {
        required {
            /// The name.
            "label" label: Text,
        }
        optional {
            /// The value, several of them on lines of their own; absent where it is a blank to fill in.
            "value" value: Option<Plain>,
        }
    }
}

record! {
    /// A column of a table in a paper.
    pub struct PaperColumn "paperColumn" {
        required {
            /// Its heading.
            "label" label: Text,
            /// Its share of the width of the page, in percent.
            "share" share: u32,
        }
        optional {
            /// Whether it is filled in by hand, so that its cells are empty in any case.
            "byHand" by_hand: Option<bool>,
        }
    }
}

record! {
    /// A line to sign on.
    pub struct PaperSignature "paperSignature" {
        required {
            /// In which capacity it is signed.
            "label" label: Text,
        }
        optional {
            /// Name of the person or role; absent where it is a blank to fill in.
            "name" name: Option<Plain>,
            /// Recorded date of the approval; absent where it is a blank to fill in.
            "on" on: Option<Text>,
        }
    }
}
