//! `digest`: a document in, the digests of it and of its records out.

use super::{reading, ready, told};
use crate::language::Language;
use crate::model::read_with;
use crate::read::{Diagnostic, Text, read_record, record, write};
use crate::views::RecordDigest;

record! {
    /// Which digests are asked for.
    pub struct DigestRequest "digestRequest" {
        optional {
            /// Ids of records at the top of the document; all of its parts and records when left out.
            "ids" ids: Vec<Text>,
            /// Whether the canonical form of each record is in the answer too.
            "canonical" canonical: Option<bool>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct DigestAnswer "digestAnswer" {
        optional {
            /// Every error of the document's shape, and all that has no canonical form: then there are no digests.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// SHA-256 over the canonical form (RFC 8785) of the whole document as the library writes it, in lower-case hexadecimal.
            "document" document: Option<Text>,
            /// Of its parts and records.
            "records" records: Vec<RecordDigest>,
            /// Ids that were asked for and that no part or record has.
            "unknownIds" unknown_ids: Vec<Text>,
        }
    }
}

/// The digests of a document and of its records. `options` is a [`DigestRequest`], as in `{"ids": ["R-1"]}`; the answer is a [`DigestAnswer`].
///
/// ```
/// use aimskit::Language;
/// let answer = aimskit::api::digest(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1"}]}"#, r#"{"ids": ["R-1"]}"#, Language::english());
/// assert!(answer.contains(r#""records":[{"record":{"kind":"risk","pointer":"/risks/0","id":"R-1"},"sha256":""#), "{answer}");
/// ```
pub fn digest(document: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let request = read_record::<DigestRequest>(options, &reading(language));
    let mut answer = DigestAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    if let (Some(aims), Some(request)) = (&outcome.aims, ready(&request)) {
        match aims.digests(&request.ids, request.canonical == Some(true), language) {
            Ok(digests) => {
                answer.document = Some(digests.document.into());
                answer.records = digests.records;
                answer.unknown_ids = digests.unknown;
            }
            Err(wrong) => place(wrong, document, &mut answer.diagnostics),
        }
    }
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}

/// Adds what is wrong to what the reader told, with its places in the text; what was told of a place already is not told again.
pub(super) fn place(mut wrong: Vec<Diagnostic>, document: &str, told: &mut Vec<Diagnostic>) {
    wrong.retain(|one| !told.iter().any(|told| (&told.code, &told.pointer) == (&one.code, &one.pointer)));
    let pointers: Vec<&str> = wrong.iter().map(|one| &*one.pointer).collect();
    let places = crate::read::spans(document, &pointers);
    for (one, place) in wrong.iter_mut().zip(places) {
        one.span = place;
    }
    told.append(&mut wrong);
}
