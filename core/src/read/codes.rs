//! The reader's codes with their messages and hints. Names are identities: never reused, only redirected.

use super::diagnostic::Severity;
use crate::language::{Language, Said, SaidBy, built_in};

/// One code that reading may raise.
#[derive(Debug)]
pub struct Code {
    /// Kebab-case name of the defect.
    pub name: &'static str,
    /// How bad it is when read strictly.
    pub severity: Severity,
    /// Message with `{param}` places.
    pub message: &'static str,
    /// What to do about it; none where the message says it.
    pub hint: &'static str,
}

const fn error(name: &'static str, message: &'static str, hint: &'static str) -> Code {
    Code { name, severity: Severity::Error, message: built_in(message), hint: built_in(hint) }
}

/// All codes of the reader.
pub static CODES: &[Code] = &[
    error("bad-country", "`{text}` is no country code", "write two capital letters as in ISO 3166-1, such as `DE`"),
    error("bad-currency", "`{text}` is no currency code", "write three capital letters as in ISO 4217, such as `EUR`"),
    error("bad-date", "`{text}` is no day of the calendar", "write a day as `YYYY-MM-DD`"),
    error("bad-date-time", "`{text}` is no instant with an offset", "write it as `2026-11-23T09:30:00+01:00`"),
    error("bad-escape", "the text has an escape that JSON does not know", ""),
    error(
        "bad-id",
        "`{text}` is no identifier",
        "use 1 to 128 of A-Z a-z 0-9 . _ - and begin with a letter or digit; letters of other alphabets that look alike don't count",
    ),
    error("bad-interval", "`{text}` is no interval", "write years, months, weeks or days as in `P1Y`, `P6M`, `P2W` or `P90D`"),
    error("bad-language", "`{text}` is no language tag", "write a BCP 47 tag, such as `en` or `pt-BR`"),
    error("bad-number", "the number is not written as JSON writes numbers", ""),
    error("bad-reference", "`{text}` is no reference", "name a record by its id, or a control or clause of the standard by its number"),
    error("bad-vendor", "`{text}` is no vendor name for extensions", "use lower-case letters, digits and hyphens"),
    error("byte-order-mark", "the text begins with a byte order mark", "save it as UTF-8 without one"),
    error(
        "catalogue-entry-misplaced",
        "`{id}` can't stand under `{other}`",
        "clauses hold anything, controls hold controls and requirements, requirements hold requirements",
    ),
    error("catalogue-framework-duplicate", "the name `{id}` belongs to a framework that is there already", "give the framework another id"),
    error(
        "catalogue-heading-assessed",
        "`{id}` is a heading, and headings are not judged",
        "make it a requirement, or move `needs`, `restsOn` and `judged` to the requirements under it",
    ),
    error("catalogue-id-duplicate", "the id `{id}` stands twice in the framework", "give one of the entries another id"),
    error("catalogue-name-malformed", "`{id}` is no framework id", "use 1 to 64 of a-z 0-9 - and begin with a letter, as in `house-rules`"),
    error(
        "catalogue-need-repeated",
        "`{id}` asks for the same records in `{other}` twice",
        "keep one of the two; `atLeast` says how many it takes",
    ),
    error("catalogue-need-void", "`{id}` needs no record of `{other}`", "write 1 or more, or take the need out"),
    error(
        "catalogue-parent-missing",
        "`{id}` stands under `{other}`, which is not declared before it",
        "declare what holds others before them",
    ),
    error(
        "catalogue-reference-late",
        "`{id}` rests on `{other}`, which is not declared before it",
        "an entry rests on those before it, so that none rests on itself",
    ),
    error(
        "catalogue-reference-unresolved",
        "`{id}` rests on `{other}`, which is no requirement or control",
        "name one of ISO/IEC 42001 by its number, or one of this framework behind its id and a colon",
    ),
    error("catalogue-title-empty", "`{id}` has no title", "say in a line what it asks"),
    error("control-character", "the text has a control character that is not escaped", "write it as `\\u00XX`"),
    error("duplicate-key", "`{field}` stands twice in the same object", "keep one of them; the first was read"),
    error("empty-text", "the text is empty", "leave the field out when there is nothing to say"),
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
    error("lone-surrogate", "the text holds half of a surrogate pair", ""),
    error("missing-field", "`{field}` is missing", "no `{kind}` can be held without it"),
    error("not-a-count", "`{text}` is no whole number from 0 to 4294967295", ""),
    error("not-an-object", "this is no JSON object", "a document and each of its records is an object, in braces"),
    error("null-value", "`null` is no value", "leave it out when there is nothing to say"),
    error("number-out-of-range", "`{text}` has more than 15 significant digits or is out of range", ""),
    error("text-too-long", "the text has more than {limit} characters", "keep long texts in a document and refer to it"),
    error("too-deep", "the document nests deeper than {limit} levels", ""),
    error("too-large", "the document is larger than {limit} bytes", ""),
    error("too-many-records", "the document has more than {limit} records", ""),
    error("trailing-text", "there is more text behind the document", ""),
    error("unexpected-character", "the text is no JSON from here on", ""),
    error("unexpected-end", "the text ends too early", "it may have been cut off"),
    error("unknown-field", "`{text}` is no field of `{kind}`", "own members belong under `extensions`"),
    error("unknown-word", "`{text}` is none of the words that may stand here", "one of: {expected}"),
    error("unsupported-version", "schema version `{text}` is not supported", "this library reads version 1"),
    error("wrong-type", "expected {expected}, found {found}", ""),
];

/// The code of that name, with its position.
pub(crate) fn code(name: &str) -> Option<(usize, &'static Code)> {
    let at = CODES.binary_search_by(|c| c.name.cmp(name)).ok()?;
    Some((at, CODES.get(at)?))
}

impl Code {
    /// What is said of the defect, for a language to look up.
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
