//! The views of an assessment, made from one reading and one run of the rules.

use super::AssessRequest;
use crate::assess::{AssessOptions, Report};
use crate::model::Aims;
use crate::read::{record, vocabulary};
use crate::views::{
    ChecklistItem, ChecklistScope, Coverage, EuAiActLine, Event, EvidenceCoverage, FirstStep, GapGroup, GapsOfEffort, GapsOfOwner,
    RatingKind, ReviewPack, RiskMatrix, RiskRegister, RisksAboveAcceptance, SoaSummary,
};

vocabulary! {
    /// A view of the report.
    pub enum ViewName "viewName" {
        /// What to record first, where nothing is recorded.
        "firstSteps" FirstSteps,
        /// Gaps by clause.
        "gaps" Gaps,
        /// Gaps by the person or role that is expected to act.
        "gapsByOwner" GapsByOwner,
        /// Gaps by effort.
        "gapsByEffort" GapsByEffort,
        /// Gaps of further frameworks by heading.
        "frameworkGaps" FrameworkGaps,
        /// Verdicts counted by clause and by control objective.
        "coverage" Coverage,
        /// The Statement of Applicability.
        "statementOfApplicability" StatementOfApplicability,
        /// The risk register, ranked and explained.
        "riskRegister" RiskRegister,
        /// The risk matrix.
        "riskMatrix" RiskMatrix,
        /// Risks above acceptance.
        "risksAboveAcceptance" RisksAboveAcceptance,
        /// Evidence for each requirement and control.
        "evidenceCoverage" EvidenceCoverage,
        /// The checklist for an audit.
        "auditChecklist" AuditChecklist,
        /// The input of the management review (9.3.2).
        "reviewPack" ReviewPack,
        /// Events by date.
        "timeline" Timeline,
        /// Classification and duties of each AI system under the EU AI Act.
        "euAiAct" EuAiAct,
    }
}

record! {
    /// The views that were requested; an empty one is absent.
    pub struct Views "views" {
        optional {
            /// What to record first, where nothing is recorded.
            "firstSteps" first_steps: Vec<FirstStep>,
            /// Gaps by clause.
            "gaps" gaps: Vec<GapGroup>,
            /// Gaps by the person or role that is expected to act.
            "gapsByOwner" gaps_by_owner: Vec<GapsOfOwner>,
            /// Gaps by effort.
            "gapsByEffort" gaps_by_effort: Vec<GapsOfEffort>,
            /// Gaps of further frameworks by heading.
            "frameworkGaps" framework_gaps: Vec<GapGroup>,
            /// Verdicts counted by clause.
            "coverageByClause" coverage_by_clause: Vec<Coverage>,
            /// Verdicts counted by control objective.
            "coverageByObjective" coverage_by_objective: Vec<Coverage>,
            /// The Statement of Applicability.
            "statementOfApplicability" statement_of_applicability: Option<Box<SoaSummary>>,
            /// The risk register, ranked and explained.
            "riskRegister" risk_register: Option<Box<RiskRegister>>,
            /// The risk matrix.
            "riskMatrix" risk_matrix: Option<Box<RiskMatrix>>,
            /// Risks above acceptance.
            "risksAboveAcceptance" risks_above_acceptance: Option<Box<RisksAboveAcceptance>>,
            /// Evidence for each requirement and control.
            "evidenceCoverage" evidence_coverage: Vec<EvidenceCoverage>,
            /// The checklist for an audit.
            "auditChecklist" audit_checklist: Vec<ChecklistItem>,
            /// The input of the management review (9.3.2).
            "reviewPack" review_pack: Option<Box<ReviewPack>>,
            /// Events by date.
            "timeline" timeline: Vec<Event>,
            /// Classification and duties of each AI system under the EU AI Act.
            "euAiAct" eu_ai_act: Vec<EuAiActLine>,
        }
    }
}

/// Makes the views that a request names.
pub(super) fn views(aims: &Aims, report: &Report, request: &AssessRequest) -> Views {
    let mut out = Views::new();
    for name in &request.views {
        match name {
            ViewName::FirstSteps => out.first_steps = report.first_steps(),
            ViewName::Gaps => out.gaps = report.gaps(),
            ViewName::GapsByOwner => out.gaps_by_owner = aims.gaps_by_owner(report),
            ViewName::GapsByEffort => out.gaps_by_effort = aims.gaps_by_effort(report),
            ViewName::FrameworkGaps => out.framework_gaps = report.framework_gaps(),
            ViewName::Coverage => {
                out.coverage_by_clause = report.coverage_by_clause();
                out.coverage_by_objective = report.coverage_by_objective();
            }
            ViewName::StatementOfApplicability => {
                out.statement_of_applicability = Some(Box::new(aims.statement_of_applicability().judged(aims, report)));
            }
            ViewName::RiskRegister => out.risk_register = Some(Box::new(aims.risk_register())),
            ViewName::RiskMatrix => {
                let rating = request.rating.unwrap_or(RatingKind::Residual);
                out.risk_matrix = Some(Box::new(aims.risk_matrix(rating, *report.as_of)));
            }
            ViewName::RisksAboveAcceptance => out.risks_above_acceptance = Some(Box::new(aims.risks_above_acceptance(report))),
            ViewName::EvidenceCoverage => out.evidence_coverage = aims.evidence_coverage(report),
            ViewName::AuditChecklist => {
                let whole = ChecklistScope::new();
                out.audit_checklist = aims.audit_checklist(report, request.audit_scope.as_deref().unwrap_or(&whole));
            }
            ViewName::ReviewPack => out.review_pack = Some(Box::new(aims.review_pack(report))),
            ViewName::Timeline => out.timeline = aims.timeline(),
            ViewName::EuAiAct => out.eu_ai_act = aims.eu_ai_act(AssessOptions::at(*report.as_of).language(report.language())),
        }
    }
    out
}
