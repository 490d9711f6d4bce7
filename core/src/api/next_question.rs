//! `nextQuestion`: a document in, what the EU AI Act asks next of its AI systems out.

use super::{reading, ready, told};
use crate::assess::AssessOptions;
use crate::language::Language;
use crate::model::read_with;
use crate::read::{Day, Diagnostic, Text, read_record, record, write};
use crate::views::{EuAiActLawChange, EuAiActQuestion, law_changes};

record! {
    /// Of which systems, and on which day.
    pub struct NextQuestionRequest "nextQuestionRequest" {
        required {
            /// The day of the classification.
            "asOf" as_of: Day,
        }
        optional {
            /// Ids of AI systems; all when left out.
            "aiSystems" ai_systems: Vec<Text>,
            /// An earlier day: what changed in the law since then is in the answer too.
            "lawSince" law_since: Option<Day>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct NextQuestionAnswer "nextQuestionAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The next question of each system for which something is open, in the order of the document.
            "questions" questions: Vec<EuAiActQuestion>,
            /// Ids that were asked for and that no AI system has.
            "unknownIds" unknown_ids: Vec<Text>,
            /// What changed in the law since the day that was named.
            "lawChanges" law_changes: Vec<EuAiActLawChange>,
        }
    }
}

/// What the EU AI Act asks next of the AI systems of a document: the fact that decides fastest. `options` is a [`NextQuestionRequest`], as in
/// `{"asOf": "2026-11-23"}`; the answer is a [`NextQuestionAnswer`].
///
/// ```
/// use aimskit::Language;
/// let document = r#"{"schemaVersion": "1.0", "aiSystems": [{"id": "S-1", "euAiAct": {"outputUsedInUnion": true}}]}"#;
/// let answer = aimskit::api::next_question(document, r#"{"asOf": "2026-11-23"}"#, Language::english());
/// assert!(answer.contains(r#""pointer":"/aiSystems/0/euAiAct/screenedOn""#), "{answer}");
/// ```
pub fn next_question(document: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let request = read_record::<NextQuestionRequest>(options, &reading(language));
    let mut answer = NextQuestionAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    if let (Some(aims), Some(request)) = (&outcome.aims, ready(&request)) {
        answer.questions = aims.next_questions(&request.ai_systems, AssessOptions::at(*request.as_of).language(language));
        let known = |id: &&Text| !aims.root().ai_systems.iter().any(|system| system.id.as_str() == id.as_str());
        answer.unknown_ids = request.ai_systems.iter().filter(known).cloned().collect();
        answer.law_changes = request.law_since.map(|since| law_changes(*since, *request.as_of)).unwrap_or_default();
    }
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}
