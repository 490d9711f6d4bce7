//! `ids`: any text in, wrong numbers of the standard in it out.

use super::{reading, ready, told};
use crate::exchange::{WrongId, sarif_of_ids, wrong_ids};
use crate::language::Language;
use crate::read::{Diagnostic, Outcome, Plain, Text, read_record, record, write};

/// Most findings that an answer lists.
const MOST: usize = 10_000;

record! {
    /// Options of looking through a text.
    pub struct IdsRequest "idsRequest" {
        optional {
            /// Whether the answer holds the findings as SARIF too.
            "sarif" sarif: Option<bool>,
            /// For SARIF: where the text lies, as a path or a URI with its scheme; `text` when left out.
            "uri" uri: Option<Text>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct IdsAnswer "idsAnswer" {
        optional {
            /// Numbers that do not exist or have another title than the one beside them, and editions that do not exist, in the order of the text.
            "findings" findings: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further findings, and diagnostics of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The findings as SARIF 2.1.0, if it was asked for.
            "sarif" sarif: Option<Plain>,
        }
    }
}

/// Finds wrong numbers of ISO/IEC 42001 in text of any format (see [`wrong_ids`]). `options` is an [`IdsRequest`]; the answer is an [`IdsAnswer`].
///
/// ```
/// use aimskit::Language;
/// let answer = aimskit::api::ids("ISO/IEC 42001 control A.6.2.9", "{}", Language::english());
/// assert!(answer.starts_with(r#"{"findings":[{"code":"cited-id-missing""#) && answer.contains(r#""line":1,"column":23"#), "{answer}");
/// ```
pub fn ids(text: &str, options: &str, language: &Language) -> String {
    let request = read_record::<IdsRequest>(options, &reading(language));
    let found = if ready(&request).is_some() { wrong_ids(text, language) } else { Vec::new() };
    write(&answered(request, found, language))
}

/// The answer on what is no text at all.
pub(super) fn unread(request: Outcome<IdsRequest>, diagnostics: Vec<Diagnostic>, language: &Language) -> IdsAnswer {
    answered(request, diagnostics.into_iter().map(WrongId::from).collect(), language)
}

fn answered(request: Outcome<IdsRequest>, mut found: Vec<WrongId>, language: &Language) -> IdsAnswer {
    let mut answer = IdsAnswer::new();
    let mut further = request.suppressed;
    if let Some(request) = ready(&request) {
        further += found.len().saturating_sub(MOST);
        found.truncate(MOST);
        let uri = request.uri.as_ref().map_or("text", Text::as_str);
        answer.sarif = (request.sarif == Some(true)).then(|| Plain(sarif_of_ids(&found, uri, language)));
        answer.findings = found.into_iter().map(|one| one.finding).collect();
    }
    answer.suppressed = told(further);
    answer.option_diagnostics = request.diagnostics;
    answer
}
