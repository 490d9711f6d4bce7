//! Papers: the documents that a management system is managed, reviewed and audited by, as blocks that any format can be made of.
//!
//! * `blocks`: what a paper is made of
//! * `writer`: blocks behind each other, and what every paper has in front
//! * `words`, `values`, `signed`: words, values of records as text, and approvals and actions that several papers have alike
//! * one file for each kind of paper
//! * `html`, `markdown`: a paper as one page that prints, and as Markdown
//!
//! A paper states what is recorded and leaves a blank for what is not. A template is the same paper of an empty document, with guidance.

mod audit_report;
mod blocks;
mod checklist;
mod html;
mod impact;
mod markdown;
mod review_minutes;
mod review_pack;
mod signed;
mod statement;
mod treatment_plan;
mod values;
mod words;
mod writer;

pub use blocks::{Paper, PaperBlock, PaperBlockKind, PaperColumn, PaperEntry, PaperKind, PaperSignature};
pub use html::paper_page;
pub use markdown::paper_markdown;

use crate::Aims;
use crate::assess::AssessOptions;
use crate::language::{NAMED, capital};
use crate::model::{Audit, ImpactAssessment, ManagementReview};
use crate::read::{Date, Diagnostic, Ground, Kind, Text, clip};
use writer::Writer;

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[
    &words::PHRASES,
    &statement::PHRASES,
    &treatment_plan::PHRASES,
    &audit_report::PHRASES,
    &review_minutes::PHRASES,
    &impact::PHRASES,
    &checklist::PHRASES,
];

/// What a paper is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperOf<'a> {
    /// The document; where a paper is about one record, the latest one by the assessment date. The input of a management review is then that of the
    /// next one.
    Latest,
    /// The record with that id.
    Record(&'a str),
    /// Nothing: an empty template with guidance in our own words.
    Template,
}

/// Makes a paper of the records of a document.
///
/// # Errors
/// A diagnostic when the document has no record of the kind that the paper is about, or none with that id.
///
/// ```
/// use aimskit::AssessOptions;
/// use aimskit::exchange::{PaperKind, PaperOf, paper, paper_page};
/// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "audits": [{"id": "AU-1", "title": "Audit <2026>", "on": "2026-05-04"}]}"#)
///     .aims.ok_or("unreadable")?;
/// let options = AssessOptions::at("2026-11-23".parse()?);
/// let report = paper(&aims, options, PaperKind::AuditReport, PaperOf::Latest).map_err(|wrong| wrong.message.to_string())?;
/// assert_eq!((&*report.title, report.subject.as_deref()), ("Internal audit report: Audit <2026> (AU-1)", Some("AU-1")));
/// assert!(report.blanks > 10, "what is not recorded is left blank");
/// assert!(paper_page(&report).contains("<h1 dir=\"auto\">Internal audit report: Audit &lt;2026&gt; (AU-1)</h1>"));
/// assert!(paper(&aims, options, PaperKind::ImpactAssessment, PaperOf::Latest).is_err(), "none is recorded");
/// let template = paper(&aims, options, PaperKind::ImpactAssessment, PaperOf::Template).map_err(|wrong| wrong.message.to_string())?;
/// assert!(template.template && template.organization.is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn paper(aims: &Aims, options: AssessOptions<'_>, kind: PaperKind, of: PaperOf<'_>) -> Result<Paper, Box<Diagnostic>> {
    if of == PaperOf::Template {
        return Ok(written(&Aims::default(), options, kind, None, true));
    }
    let subject = subject(aims, options, kind, of)?;
    Ok(written(aims, options, kind, subject, false))
}

/// The record that a paper is about.
#[derive(Clone, Copy)]
enum Subject<'a> {
    Audit(&'a Audit),
    Review(&'a ManagementReview),
    Assessment(&'a ImpactAssessment),
}

impl<'a> Subject<'a> {
    fn id(self) -> &'a Text {
        match self {
            Subject::Audit(it) => it.id.as_text(),
            Subject::Review(it) => it.id.as_text(),
            Subject::Assessment(it) => it.id.as_text(),
        }
    }

    fn on(self) -> Option<Date> {
        match self {
            Subject::Audit(it) => it.on.or(it.started_on),
            Subject::Review(it) => it.on,
            Subject::Assessment(it) => it.on,
        }
    }

    fn audit(self) -> Option<&'a Audit> {
        if let Subject::Audit(it) = self { Some(it) } else { None }
    }

    fn review(self) -> Option<&'a ManagementReview> {
        if let Subject::Review(it) = self { Some(it) } else { None }
    }

    fn assessment(self) -> Option<&'a ImpactAssessment> {
        if let Subject::Assessment(it) = self { Some(it) } else { None }
    }
}

/// The record that is asked for; none where the paper is about the document as a whole.
fn subject<'a>(
    aims: &'a Aims,
    options: AssessOptions<'_>,
    kind: PaperKind,
    of: PaperOf<'_>,
) -> Result<Option<Subject<'a>>, Box<Diagnostic>> {
    let root = aims.root();
    let (record, all): (&str, Vec<Subject<'a>>) = match kind {
        PaperKind::StatementOfApplicability | PaperKind::RiskTreatmentPlan => ("", Vec::new()),
        PaperKind::AuditReport | PaperKind::AuditChecklist => (Audit::TABLE.kind, root.audits.iter().map(Subject::Audit).collect()),
        PaperKind::ManagementReviewMinutes | PaperKind::ManagementReviewPack => {
            (ManagementReview::TABLE.kind, root.management_reviews.iter().map(Subject::Review).collect())
        }
        PaperKind::ImpactAssessment => (ImpactAssessment::TABLE.kind, root.impact_assessments.iter().map(Subject::Assessment).collect()),
    };
    let wrong = |code, params: &[(&'static str, &str)]| Box::new(Diagnostic::of_document(code, "/of", params, options.language));
    if let PaperOf::Record(id) = of {
        if record.is_empty() {
            return Err(wrong("paper-subject-unwanted", &[("kind", kind.as_str()), ("text", &clip(id))]));
        }
        let found = all.into_iter().find(|one| *one.id() == *id);
        return found.map(Some).ok_or_else(|| wrong("paper-subject-unknown", &[("kind", record), ("text", &clip(id))]));
    }
    // These are made for the whole, and for the next review.
    if record.is_empty() || matches!(kind, PaperKind::AuditChecklist | PaperKind::ManagementReviewPack) {
        return Ok(None);
    }
    let held = |one: &Subject<'a>| one.on().filter(|on| on.first() <= options.as_of);
    // Of two on one day the later in the document; one without a date only where there is no other.
    let latest = all.into_iter().max_by_key(held);
    latest.map(Some).ok_or_else(|| wrong("paper-subject-missing", &[("kind", record)]))
}

fn written(aims: &Aims, options: AssessOptions<'_>, kind: PaperKind, subject: Option<Subject<'_>>, template: bool) -> Paper {
    let mut writer = Writer::new(aims, options, template);
    writer.about = subject.map(|subject| writer.record(subject.id()));
    let (audit, review) = (subject.and_then(Subject::audit), subject.and_then(Subject::review));
    let (title, landscape) = match kind {
        PaperKind::StatementOfApplicability => {
            statement::write(&mut writer);
            (words::STATEMENT, true)
        }
        PaperKind::RiskTreatmentPlan => {
            treatment_plan::write(&mut writer);
            (words::TREATMENT_PLAN, true)
        }
        PaperKind::AuditReport => {
            audit_report::write(&mut writer, audit);
            (audit_report::title(audit), false)
        }
        PaperKind::ManagementReviewMinutes => {
            review_minutes::write(&mut writer, review);
            (words::MINUTES, false)
        }
        PaperKind::ManagementReviewPack => {
            review_pack::write(&mut writer, review);
            (words::PACK, false)
        }
        PaperKind::ImpactAssessment => {
            impact::write(&mut writer, subject.and_then(Subject::assessment));
            (words::IMPACT, false)
        }
        PaperKind::AuditChecklist => {
            checklist::write(&mut writer, audit);
            (words::CHECKLIST, true)
        }
    };
    let ground = (kind != PaperKind::AuditReport).then_some(Ground::Standard);
    let language = writer.language();
    let text =
        ground.map(|ground| language.say(NAMED, &[("name", ground.label(language).into()), ("text", ground.meaning(language).into())]));
    let mut paper = writer.finish(kind, title, landscape, subject.map(|subject| subject.id().clone()));
    paper.ground = ground;
    paper.ground_text = text.map(|text| capital(&text).into());
    paper
}
