//! `explain`: a document and an id in, the explanation of its verdicts out.

use super::{reading, ready, told, with_frameworks};
use crate::assess::{AssessOptions, Explained};
use crate::check::Profile;
use crate::language::Language;
use crate::model::{FrameworkFile, read_with};
use crate::read::{Day, Diagnostic, Text, read_record, record, write};

record! {
    /// What to explain, and the options of the assessment.
    pub struct ExplainRequest "explainRequest" {
        required {
            /// Id of a requirement, control, clause, list item, record or rule; one of a framework as `house:H1.a`.
            "id" id: Text,
            /// The assessment date.
            "asOf" as_of: Day,
        }
        optional {
            /// How far along the management system is; `review` when left out.
            "profile" profile: Option<Profile>,
            /// Files of the frameworks to assess in addition to ISO/IEC 42001.
            "frameworks" frameworks: Vec<FrameworkFile>,
            /// Texts that count as placeholders beside the known ones, such as `see wiki`: they show nothing and are no reason.
            "placeholders" placeholders: Vec<Text>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct ExplainAnswer "explainAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The explanation; absent when the document or the options could not be read.
            "explained" explained: Option<Box<Explained>>,
            /// The same as text for people.
            "text" text: Option<Text>,
        }
    }
}

/// Explains an id. `options` is an [`ExplainRequest`], as in `{"id": "6.1.2", "asOf": "2026-11-23"}`; the answer is an [`ExplainAnswer`].
///
/// ```
/// use aimskit::Language;
/// let answer = aimskit::api::explain(r#"{"schemaVersion": "1.0"}"#, r#"{"id": "A.2.2", "asOf": "2026-11-23"}"#, Language::english());
/// assert!(answer.starts_with(r#"{"explained":{"id":"A.2.2","verdicts":["#));
/// ```
pub fn explain(document: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let mut request = read_record::<ExplainRequest>(options, &reading(language));
    let known = with_frameworks(&mut request, |request| &request.frameworks, language);
    let mut answer = ExplainAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    if let (Some(aims), Some(request)) = (&outcome.aims, ready(&request)) {
        let options = AssessOptions::at(*request.as_of)
            .profile(request.profile.unwrap_or(Profile::Review))
            .catalogue(&known)
            .placeholders(&request.placeholders)
            .language(language);
        let explained = aims.explain(&request.id, options);
        answer.text = Some(explained.to_text(language).into());
        answer.explained = Some(Box::new(explained));
    }
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}
