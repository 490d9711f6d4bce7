//! The reader's codes with their messages and hints. Names are identities: never reused, only redirected.

use super::diagnostic::Severity;
use crate::language::{Language, Said, SaidBy, built_in};

/// A code of the reader's diagnostics.
#[derive(Debug)]
pub struct Code {
    /// Its name, in kebab case.
    pub name: &'static str,
    /// Its severity in strict reading.
    pub severity: Severity,
    /// The English message, with `{param}` places.
    pub message: &'static str,
    /// The English hint; empty if the message says enough.
    pub hint: &'static str,
}

const fn error(name: &'static str, message: &'static str, hint: &'static str) -> Code {
    Code { name, severity: Severity::Error, message: built_in(message), hint: built_in(hint) }
}

const fn warning(name: &'static str, message: &'static str, hint: &'static str) -> Code {
    Code { name, severity: Severity::Warning, message: built_in(message), hint: built_in(hint) }
}

/// All codes of the reader.
pub static CODES: &[Code] = &[
    error("bad-country", "`{text}` is not a valid country code", "write two capital letters as in ISO 3166-1, such as `DE`"),
    error("bad-currency", "`{text}` is not a valid currency code", "write three capital letters as in ISO 4217, such as `EUR`"),
    error(
        "bad-date",
        "`{text}` is not a calendar date",
        "write the date as `YYYY-MM-DD`, or as `YYYY-MM` or `YYYY` where no more is known",
    ),
    error(
        "bad-date-time",
        "`{text}` is not a date and time with an offset from UTC",
        "write it as `2026-11-23T09:30:00+01:00`, or as a date where the time is not known",
    ),
    error("bad-day", "`{text}` is not a day", "write the day as `YYYY-MM-DD`: the assessment date is exact"),
    error("bad-encoding", "the text is not UTF-8 from here on", "save the file as UTF-8"),
    error(
        "bad-entry-id",
        "`{text}` is not a valid id of an entry",
        "use 1 to 128 of A-Z a-z 0-9 . _ - : ( ) / and begin with a letter or digit",
    ),
    error("bad-escape", "the text has an escape sequence that JSON does not allow", ""),
    error(
        "bad-id",
        "`{text}` is not a valid identifier",
        "use 1 to 128 of A-Z a-z 0-9 . _ - and begin with a letter or digit; similar letters of other alphabets are not allowed",
    ),
    error("bad-interval", "`{text}` is not a valid interval", "write years, months, weeks or days, as in `P1Y`, `P6M`, `P2W` or `P90D`"),
    error("bad-language", "`{text}` is not a valid language tag", "write a BCP 47 tag, such as `en` or `pt-BR`"),
    error("bad-number", "the number is not written as JSON requires", ""),
    error(
        "bad-qualified-id",
        "`{text}` is not an id behind the name of its framework",
        "write the name, a colon and the id, as in `iso42001:A.6.2.4` or `gdpr:Art.5(1)(a)`",
    ),
    error(
        "bad-reference",
        "`{text}` is not a valid reference",
        "give the id of a record, or the number of a control or clause of the standard",
    ),
    error("bad-uri", "`{text}` is not an absolute URI", "write a scheme and what stands behind it, as in `urn:example:ns`"),
    error("bad-vendor", "`{text}` is not a valid vendor name", "use lower-case letters, digits and hyphens"),
    error("byte-order-mark", "the text begins with a byte order mark", "save the text as UTF-8 without a byte order mark"),
    error(
        "catalogue-entry-misplaced",
        "`{id}` cannot stand under `{parent}`",
        "put any entry under clauses, controls and requirements under controls, and requirements under requirements",
    ),
    error("catalogue-framework-duplicate", "the id `{id}` is used by another framework", "give the framework another id"),
    error(
        "catalogue-heading-assessed",
        "`{id}` is a heading, and headings are not assessed",
        "make it a requirement, or move `needs`, `restsOn` and `judged` to the requirements under it",
    ),
    error("catalogue-id-duplicate", "the id `{id}` is used by more than one entry of the framework", "give each entry an id of its own"),
    error(
        "catalogue-name-malformed",
        "`{id}` is not a valid framework id",
        "use 1 to 64 of a-z 0-9 - and begin with a letter, as in `house-rules`",
    ),
    error(
        "catalogue-need-repeated",
        "`{id}` requires records in `{register}` more than once",
        "keep one of the needs; `atLeast` states how many records it takes",
    ),
    error("catalogue-need-void", "`{id}` requires 0 records in `{register}`", "set `atLeast` to 1 or more, or remove the need"),
    error(
        "catalogue-parent-missing",
        "`{id}` stands under `{parent}`, which is not declared before it",
        "declare an entry before those that stand under it",
    ),
    error(
        "catalogue-reference-late",
        "`{id}` rests on `{restsOn}`, which is not declared before it",
        "declare an entry before those that rest on it",
    ),
    error(
        "catalogue-reference-unresolved",
        "`{id}` rests on `{restsOn}`, which is not a requirement or control",
        "give a number of ISO/IEC 42001, or the id of this framework, a colon and the id of one of its entries",
    ),
    error("catalogue-title-empty", "`{id}` has no title", "state in one line what it requires"),
    error(
        "cell-date-unclear",
        "`{text}` in row {row}, column `{column}`, is not a date, or the order of its day and month is not stated",
        "write it as `YYYY-MM-DD`, or state the order in `dates` of the column",
    ),
    error(
        "cell-flag-unclear",
        "`{text}` in row {row}, column `{column}`, is neither yes nor no",
        "write `yes` or `no`, or map the word in `words` of the column",
    ),
    error(
        "cell-id-unqualified",
        "`{text}` in row {row}, column `{column}`, is not an id behind the name of its framework",
        "write the name, a colon and the id, as in `iso42001:A.6.2.4`",
    ),
    error(
        "cell-interval-unclear",
        "`{text}` in row {row}, column `{column}`, is not an interval",
        "write it as `P1Y`, `P6M` or `P90D`, or map the word in `words` of the column",
    ),
    error(
        "cell-number-unclear",
        "`{text}` in row {row}, column `{column}`, is not a number",
        "write digits with one decimal mark; a comma as decimal mark is stated in `decimal` of the column",
    ),
    error(
        "cell-reference-unknown",
        "`{text}` in row {row}, column `{column}`, names no record that could stand here",
        "write the id or the name of a record, or a number of the standard",
    ),
    error(
        "cell-shows-error",
        "the cell in row {row}, column `{column}`, shows the error `{text}` of the spreadsheet",
        "correct the formula, or empty the cell",
    ),
    error(
        "cell-word-unknown",
        "`{text}` in row {row}, column `{column}`, is not one of the words of the field",
        "map it in `words` of the column to one of: {expected}",
    ),
    error(
        "cited-edition-missing",
        "`{text}` has not been published: the edition of ISO/IEC 42001 is that of 2023, and it has no amendment",
        "cite ISO/IEC 42001:2023; its European adoption is EN ISO/IEC 42001:2026",
    ),
    error(
        "cited-id-missing",
        "ISO/IEC 42001:2023 has no `{text}`",
        "requirements are in clauses 4 to 10, and controls of Annex A are numbered from 2 on",
    ),
    error("cited-title-elsewhere", "`{text}` of ISO/IEC 42001:2023 is `{own}`, not `{title}`", "cite the number that has this title"),
    error("control-character", "the text has a control character that is not escaped", "write it as `\\u00XX`"),
    warning(
        "crosswalk-edition-differs",
        "the set is about `{framework}` in the edition {text}, and its ids are verified by the outline of {edition}",
        "review the rows against that edition, or give an outline of the edition of the set",
    ),
    error("crosswalk-entry-duplicate", "`{id}` stands in the outline more than once", "keep one of the entries"),
    error(
        "crosswalk-entry-unknown",
        "`{id}` does not exist in `{framework}`",
        "correct the id, or remove the row; the ids are those of the edition that the outline names",
    ),
    warning(
        "crosswalk-entry-unlisted",
        "`{id}` is not in the outline of `{framework}`, which does not list every item",
        "verify the id in the text itself",
    ),
    warning(
        "crosswalk-framework-undeclared",
        "the set does not state which edition of `{framework}` its ids belong to",
        "add the framework with its edition to `frameworks`",
    ),
    error(
        "crosswalk-framework-unknown",
        "nothing is known of the framework `{framework}`: there is no outline of it, and no mapping row names it",
        "give the name that stands before the colon of its ids, or mapping sets that name it",
    ),
    error("crosswalk-outline-duplicate", "more than one outline has the id `{id}`", "keep one of them"),
    warning(
        "crosswalk-outline-missing",
        "the ids of `{framework}` are not verified, because there is no outline of it",
        "give an outline of the framework, or load it as a framework",
    ),
    error(
        "crosswalk-parent-missing",
        "`{id}` stands under `{parent}`, which is not declared before it",
        "declare an entry before those that stand under it",
    ),
    error(
        "crosswalk-reason-missing",
        "the row from `{source}` to `{target}` overrides others without a reason",
        "give the reason in `overrides`",
    ),
    warning(
        "crosswalk-review-missing",
        "the set `{id}` is recorded as reviewed, but no reviewer is named",
        "name the reviewer in `reviewedBy`, or record the set as a draft",
    ),
    error("crosswalk-row-contradicted", "`{source}` and `{target}` have another relation in row {row}", "keep one of the rows"),
    error(
        "crosswalk-row-duplicate",
        "`{source}` and `{target}` stand in row {row} already",
        "keep one of the rows; the inverse of a row is computed",
    ),
    error("crosswalk-row-self", "the row maps `{id}` to itself", "remove the row"),
    warning(
        "crosswalk-row-unsourced",
        "the row from `{source}` to `{target}` names no source and no one who verified it, so it is not used",
        "name a source in `sources`, or who verified it in `verifiedBy`",
    ),
    error(
        "crosswalk-set-circular",
        "by the rows of the set, `{id}` is a part of itself",
        "correct the relations; two items that contain each other are equivalent",
    ),
    error("crosswalk-set-duplicate", "more than one mapping set has the id `{id}`", "keep one of them"),
    error("crosswalk-set-empty", "the mapping set `{id}` has no rows", "add rows, or leave out the set"),
    error("crosswalk-source-duplicate", "the set has more than one source with the id `{id}`", "give each source an id of its own"),
    error("crosswalk-source-unknown", "`{id}` is not a source of the set", "add it to `sources` of the set, or correct the id"),
    error("crosswalk-strength-range", "{number} is not a strength", "give a number from 0 to 10"),
    error(
        "crosswalk-tags-only",
        "`{framework}` is a list of tags for risks and impacts; nothing is covered toward it",
        "use its ids in `tags` of risks, impact assessments and incidents",
    ),
    error("duplicate-key", "`{field}` occurs more than once in the same object", "keep one of them; the first was read"),
    error("empty-text", "the text is empty", "leave the field out if there is nothing to record"),
    error("heading-missing", "the table has no column `{text}`", "use the headings of the table, or plan the import anew"),
    warning(
        "import-dates-contradict",
        "`{field}` is `{text}`, which is before `{found}`",
        "correct one of the two; both are imported as they are",
    ),
    warning(
        "import-dependency-ring",
        "`{text}` is stated to depend on itself, directly or through others",
        "correct the dependencies in the file; those of the ring are not recorded",
    ),
    error(
        "import-digest-mismatch",
        "the document that the file carries does not have the digest that is stated with it",
        "export it again; records are imported from the rest of the file",
    ),
    warning(
        "import-duplicate-ref",
        "`{text}` identifies more than one element of the file",
        "give each element an identifier of its own; references to it are taken for the first",
    ),
    error("import-format-mixed", "the file has the marks of more than one format: `{text}`", "name the format in `format`"),
    error("import-format-other", "the file is not in the format `{expected}`, but in `{found}`", "name the format that it has, or none"),
    error("import-format-unknown", "the file is not in a format that can be imported", "import one of: `{expected}`"),
    error(
        "import-front-matter",
        "the file is a card with front matter, not JSON",
        "give the front matter as JSON in `text`, and what follows it in `card`",
    ),
    error(
        "import-id-taken",
        "`{id}` is the id of a record that is not an AI system",
        "name the id of an AI system, or one that is not used",
    ),
    error("import-name-missing", "the card does not state what it describes", "name the repository in `repository`"),
    error(
        "import-place-unknown",
        "`{text}` is not a place of `{kind}` that a cell can fill",
        "use a column of the table, such as `owner`, `approval.on` or `causes[]`",
    ),
    warning("import-reference-unresolved", "`{text}` is not in the file", "add what it refers to, or correct the reference"),
    error(
        "import-table-unknown",
        "`{text}` is not a table that rows can be imported into",
        "use a register, such as `risks`, or `statementOfApplicability.entries`",
    ),
    error("import-version-unsupported", "version `{text}` of the format is not supported", "use one of: `{expected}`"),
    error("language-form-missing", "the form `other` is missing", "every text has the form `other`, whatever others the language has"),
    error("language-key-unknown", "`{text}` is not a key of a language file", "use the keys of the English file, `schemas/messages.json`"),
    error(
        "language-place-unknown",
        "the text has the place `{text}`, which the English text does not have",
        "use the places of the English text",
    ),
    error(
        "language-plural-invalid",
        "`{text}` is not a plural rule for whole numbers",
        "write it in the syntax of CLDR, such as `i = 1 and v = 0`",
    ),
    error("language-value-invalid", "the value is not of the type that the English file has here", "compare with `schemas/messages.json`"),
    error("lone-surrogate", "the text contains half of a surrogate pair", ""),
    error("mapping-column-missing", "the table has no column `{column}`", "name a column `{column}`, or rename the one that holds it"),
    warning(
        "mapping-column-unknown",
        "column `{column}` is not a field of a mapping row, so it is not read",
        "rename it to a field of a row, or remove it",
    ),
    error(
        "mapping-relation-unknown",
        "`{text}` is not a relation of OSCAL",
        "write `equal-to`, `equivalent-to`, `subset-of`, `superset-of`, `intersects-with` or `no-relationship`",
    ),
    error("mappings-unknown", "there is no built-in `{id}` of that kind", "name nothing to see what there is"),
    error("missing-field", "`{field}` is missing", "record `{field}`, which `{kind}` requires"),
    error("not-a-count", "`{text}` is not a whole number from 0 to 4294967295", ""),
    error("not-an-object", "the text is not a JSON object", "write a document or record as an object, in braces"),
    error("null-value", "`null` is not a value", "leave the field out if there is nothing to record"),
    error(
        "number-not-exact",
        "`{text}` has no canonical form: RFC 8785 would write another number, or none",
        "record integers beyond 9007199254740991, and numbers beyond 1.8e308, as text",
    ),
    error("number-out-of-range", "`{text}` has more than 15 significant digits or is out of range", ""),
    error("paper-subject-missing", "no record of the kind `{kind}` is recorded", "record one, or make the template"),
    error("paper-subject-unknown", "`{text}` is not the id of a record of the kind `{kind}`", "give the id of such a record"),
    error("paper-subject-unwanted", "`{kind}` is made of the document as a whole, not of `{text}`", "leave `of` out"),
    warning(
        "row-repeats-id",
        "row {row} has the id `{text}`, as row {expected} has",
        "give each record an id of its own; the later row was taken for the same record",
    ),
    error("table-empty", "the text holds no row of headings", "give a table with headings in its first line"),
    warning(
        "tag-unknown",
        "`{text}` is not a tag of {title}",
        "correct the tag; the tags are those of the edition of the taxonomy that the answer names",
    ),
    error("text-too-long", "the text has more than {limit} characters", "keep long texts in a document and refer to it"),
    error("too-deep", "the document nests deeper than {limit} levels", ""),
    error("too-large", "the document is larger than {limit} bytes", ""),
    error("too-many-records", "the document has more than {limit} records", ""),
    error("trailing-text", "there is text after the end of the document", ""),
    error("unexpected-character", "the text is not JSON from here on", ""),
    error("unexpected-end", "the text ends before the document is complete", "check whether the file was cut off"),
    error("unknown-field", "`{text}` is not a field of `{kind}`", "record members of your own under `extensions`"),
    error("unknown-record", "no record has the id `{text}`", "give the id of a record at the top of the document, or its JSON Pointer"),
    error("unknown-word", "`{text}` is not one of the allowed values", "use one of: `{expected}`"),
    error("unsupported-version", "schema version `{text}` is not supported", "use version 1, such as `1.0`"),
    error("wrong-type", "expected `{expected}`, but found `{found}`", ""),
];

/// The code of that name, with its position.
pub(crate) fn code(name: &str) -> Option<(usize, &'static Code)> {
    let at = CODES.binary_search_by(|c| c.name.cmp(name)).ok()?;
    Some((at, CODES.get(at)?))
}

impl Code {
    /// The texts of the defect, for a language to look up.
    pub(crate) fn said(&self, number: usize) -> Said {
        Said { source: SaidBy::Reader, number, case: 0, name: self.name, message: self.message, hint: self.hint }
    }

    /// Its message and hint in a language, as templates; no hint where the message says it.
    pub fn texts<'l>(&self, language: &'l Language) -> (&'l str, Option<&'l str>) {
        let said = self.said(code(self.name).map_or(usize::MAX, |(at, _)| at));
        (language.message(said), language.hint(said))
    }
}

#[cfg(test)]
mod tests {
    use super::CODES;

    #[test]
    fn sorted_unique_and_kebab() {
        assert!(CODES.windows(2).all(|w| w[0].name < w[1].name));
        assert!(CODES.iter().all(|c| c.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')));
    }
}
