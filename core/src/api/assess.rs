//! `assess`: a document in, its diagnostics and the report out.

use super::views::{ViewName, Views, views};
use super::{reading, ready, told, with_frameworks};
use crate::assess::{AssessOptions, Report};
use crate::check::Profile;
use crate::language::Language;
use crate::model::{FrameworkFile, read_with};
use crate::read::{Day, Diagnostic, Text, read_record, record, write};
use crate::views::{ChecklistScope, RatingKind};

record! {
    /// Options of an assessment.
    pub struct AssessRequest "assessRequest" {
        required {
            /// The assessment date.
            "asOf" as_of: Day,
        }
        optional {
            /// How far along the management system is; `review` when left out.
            "profile" profile: Option<Profile>,
            /// How many days ahead the calendar covers; 90 when left out.
            "horizonDays" horizon_days: Option<u32>,
            /// Largest number of findings that the report lists; 10,000 when left out. `suppressed` in the report is the number of further ones.
            "maxFindings" max_findings: Option<u32>,
            /// Files of the frameworks to assess in addition to ISO/IEC 42001.
            "frameworks" frameworks: Vec<FrameworkFile>,
            /// Texts that count as placeholders beside the known ones, such as `see wiki`: they show nothing and are no reason.
            "placeholders" placeholders: Vec<Text>,
            /// The views to add to the answer; none when left out.
            "views" views: Vec<ViewName>,
            /// Which rating the risk matrix shows; `residual` when left out.
            "rating" rating: Option<RatingKind>,
            /// What the audit checklist covers; everything when left out.
            "auditScope" audit_scope: Option<Box<ChecklistScope>>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one. Never an exception: bad input of any kind is a diagnostic.
    pub struct AssessAnswer "assessAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The report; absent when the document or the options could not be read.
            "report" report: Option<Box<Report>>,
            /// The views that were requested.
            "views" views: Option<Box<Views>>,
        }
    }
}

/// Assesses a document. `options` is an [`AssessRequest`], as in `{"asOf": "2026-11-23", "profile": "auditReady"}`, with the files of
/// further frameworks in its `frameworks`; the answer is an [`AssessAnswer`].
///
/// ```
/// use aimskit::Language;
/// let answer = aimskit::api::assess(r#"{"schemaVersion": "1.0"}"#, r#"{"asOf": "2026-11-23"}"#, Language::english());
/// assert!(answer.starts_with(r#"{"report":{"asOf":"2026-11-23""#));
/// ```
pub fn assess(document: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let mut request = read_record::<AssessRequest>(options, &reading(language));
    let known = with_frameworks(&mut request, |request| &request.frameworks, language);
    let mut answer = AssessAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    if let (Some(aims), Some(request)) = (&outcome.aims, ready(&request)) {
        let mut options = AssessOptions::at(*request.as_of)
            .profile(request.profile.unwrap_or(Profile::Review))
            .catalogue(&known)
            .placeholders(&request.placeholders)
            .language(language);
        if let Some(days) = request.horizon_days {
            options = options.horizon_days(days);
        }
        if let Some(most) = request.max_findings {
            options = options.max_findings(most);
        }
        let report = aims.assess(options);
        answer.views = (!request.views.is_empty()).then(|| Box::new(views(aims, &report, request)));
        answer.report = Some(Box::new(report));
    }
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}
