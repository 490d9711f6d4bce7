//! Documented information (7.5): required documents, identification, approval, versions, access, storage and retention.

// <rules> written by ./check bless
crate::rules::listed! {
    approved_as_draft approved_state_changed confidential_document_without_access_list document_access_unaddressed
    document_approval_of_other_version document_approved_before_written document_approved_by_author
    document_effective_before_approval document_formats_unsaid document_not_approved document_not_identified
    document_older_than_replaced document_retention_unaddressed document_review_overdue document_storage_unaddressed
    document_validity_reversed exact_date_missing external_document_not_identified law_called_internal obsolete_document_relied_on
    own_documents_missing replaced_document_in_force required_document_missing successor_of_same_version
    superseded_document_without_successor
}
// </rules>

mod editions;

pub(crate) use editions::{first_approved, first_dated};

use crate::check::{Cx, EvidenceState, Link, Path, Sink, fail, obsolete, shows};
use crate::model::{
    Document, DocumentKind, DocumentState, Evidence, ImpactMethod, LifeCycleStage, Objective, Origin, Policy, RiskMethod, Root, Scope,
    StatementOfApplicability,
};
use crate::read::{AnyField, Date, Record, Ref, View};

/// The document that it replaces; that one replaces itself is found by `dependency-cycle`.
fn replaced(document: &Document) -> Option<&Ref<Document>> {
    document.replaces.as_ref().filter(|named| named.as_str() != document.id.as_str())
}

/// That document, with the reference to it; none where it is not to be found.
fn predecessor<'a>(document: &'a Document, cx: &Cx<'a>) -> Option<(&'a Ref<Document>, &'a Document)> {
    let named = replaced(document)?;
    Some((named, cx.document(named.as_str())?))
}

/// The latest date, up to that one, on which the document was approved.
fn approved_last(document: &Document, as_of: Date) -> Option<Date> {
    document.approvals.iter().filter_map(|approval| approval.on).filter(|on| *on <= as_of).max()
}

/// The same of the document of that id, up to the assessment date.
pub(crate) fn last_approval(id: &str, cx: &Cx<'_>) -> Option<Date> {
    approved_last(cx.document(id)?, cx.as_of)
}

/// Whether the document is in force on that date.
pub(crate) fn in_force(document: &Document, as_of: Date) -> bool {
    let ready = matches!(document.state, None | Some(DocumentState::Approved));
    let from = document.effective_from.is_none_or(|from| from <= as_of);
    ready && from && document.effective_until.is_none_or(|until| until >= as_of)
}

/// Whether it is of external origin, by its origin or else its kind.
fn external(document: &Document) -> bool {
    match document.origin {
        Some(origin) => origin == Origin::External,
        None => matches!(document.kind, Some(DocumentKind::Law | DocumentKind::Standard)),
    }
}

/// Whether the organization itself has to approve it: no record, and nothing of external origin.
pub(crate) fn to_approve(document: &Document) -> bool {
    !external(document) && !matches!(document.kind, Some(DocumentKind::Certificate | DocumentKind::Contract | DocumentKind::Record))
}

/// Whether it is a document that the standard does not require by name.
fn own(document: &Document) -> bool {
    use DocumentKind::{
        AiPolicy, AuditProgramme, AuditReport, Certificate, ImpactAssessmentReport, Law, ManagementReview, Manual, Objectives,
        RiskAssessmentProcess, RiskTreatmentPlan, RiskTreatmentProcess, Scope, Standard, StatementOfApplicability,
    };
    !matches!(
        document.kind,
        None | Some(
            AiPolicy
                | AuditProgramme
                | AuditReport
                | Certificate
                | ImpactAssessmentReport
                | Law
                | ManagementReview
                | Manual
                | Objectives
                | RiskAssessmentProcess
                | RiskTreatmentPlan
                | RiskTreatmentProcess
                | Scope
                | Standard
                | StatementOfApplicability
        )
    )
}

/// Whether it is the document of a method, whose rules compare the dates of its approval themselves.
fn of_method(document: &Document, cx: &Cx<'_>) -> bool {
    let methods = [Root::RISK_METHOD.index, Root::IMPACT_METHOD.index];
    cx.index().references(document.id.as_str()).any(|link| stated(link).is_some_and(|part| methods.contains(&part)))
}

/// The field of the root, where the reference is a record's own `document` on which there are rules.
fn stated(link: &Link<'_>) -> Option<u8> {
    let mut steps = link.path.steps();
    let (top, _) = steps.next()?;
    let (field, _) = steps.next()?;
    let own = [
        (Root::SCOPE.any(), Scope::DOCUMENT.any()),
        (Root::POLICIES.any(), Policy::DOCUMENT.any()),
        (Root::RISK_METHOD.any(), RiskMethod::DOCUMENT.any()),
        (Root::RISK_METHOD.any(), RiskMethod::TREATMENT_DOCUMENT.any()),
        (Root::STATEMENT_OF_APPLICABILITY.any(), StatementOfApplicability::DOCUMENT.any()),
        (Root::IMPACT_METHOD.any(), ImpactMethod::DOCUMENT.any()),
        (Root::OBJECTIVES.any(), Objective::DOCUMENT.any()),
    ];
    own.iter().any(|(part, of)| part.index == top && of.index == field).then_some(top)
}

/// The id or name of the record, if it is a current one that relies on the document.
fn relies<'a>(link: &Link<'a>, cx: &Cx<'a>) -> Option<&'a str> {
    let (top, index) = link.path.steps().next()?;
    let today = [
        Root::SCOPE.any(),
        Root::OBLIGATIONS.any(),
        Root::ROLES.any(),
        Root::OWN_CONTROLS.any(),
        Root::STATEMENT_OF_APPLICABILITY.any(),
        Root::AI_SYSTEMS.any(),
        Root::RESOURCES.any(),
        Root::SUPPLIERS.any(),
        Root::CUSTOMERS.any(),
    ];
    if stated(link).is_some() || !today.iter().any(|part| part.index == top) {
        return None;
    }
    let retired = |at: usize| {
        let stage = cx.aims().ai_systems.get(at).and_then(|system| system.life_cycle.as_deref()?.stage);
        stage == Some(LifeCycleStage::Retirement)
    };
    if top == Root::AI_SYSTEMS.index && index.is_some_and(retired) {
        return None;
    }
    let record = match (cx.aims().get(top.into()), index) {
        (View::List(list), Some(index)) => list.at(index)?,
        (view, _) => view,
    };
    let View::Record(record) = record else { return None };
    Some(if let View::Id(id) = record.get(0) { id.as_str() } else { record.table().kind })
}

/// Whether a document in force or current evidence names the requirement, its list item or its clause.
fn documented(label: &str, cx: &Cx<'_>) -> bool {
    let mut here = label;
    loop {
        let documents = cx.index().referring(Root::DOCUMENTS, Document::SATISFIES, here).filter_map(|at| cx.aims().documents.get(at));
        let mut evidence = cx.index().referring(Root::EVIDENCE, Evidence::SUPPORTS, here).filter_map(|at| cx.aims().evidence.get(at));
        if documents.into_iter().any(|document| in_force(document, cx.as_of))
            || evidence.any(|evidence| cx.evidence_state(evidence.id.as_str()) == EvidenceState::Current)
        {
            return true;
        }
        match here.rsplit_once('.') {
            Some((above, _)) if above.contains('.') => here = above,
            _ => return false,
        }
    }
}

/// The part of the root that holds what the requirement wants documented, and whether it is asked for here and by no other rule.
fn register(label: &str) -> (Option<AnyField>, bool) {
    match label {
        "4.3.s4" | "4.4.s5" => (Some(Root::SCOPE.any()), false),
        "5.2.s1" => (Some(Root::POLICIES.any()), false),
        "6.1.2.s1" => (Some(Root::RISK_METHOD.any()), true),
        "6.1.3.f.i" => (Some(Root::STATEMENT_OF_APPLICABILITY.any()), true),
        "6.1.3.s4" => (Some(Root::STATEMENT_OF_APPLICABILITY.any()), false),
        "6.1.3.s7" => (Some(Root::RISK_METHOD.any()), false),
        "6.1.1.s12" | "6.1.3.g" | "6.1.3.s1" | "8.3.s6" => (Some(Root::TREATMENTS.any()), false),
        "6.1.4.s4" | "8.4.s2" => (Some(Root::IMPACT_ASSESSMENTS.any()), false),
        "6.2.g" => (Some(Root::OBJECTIVES.any()), false),
        "7.2.s5" => (Some(Root::COMPETENCES.any()), false),
        "8.2.s2" => (Some(Root::RISKS.any()), false),
        "9.1.s5" => (Some(Root::METRICS.any()), false),
        "9.2.2.s3" => (Some(Root::AUDITS.any()), false),
        "9.3.3.s3" => (Some(Root::MANAGEMENT_REVIEWS.any()), false),
        "10.2.s2" | "10.2.s3" => (Some(Root::NONCONFORMITIES.any()), false),
        "7.5.1.b" | "7.5.3.s5" => (None, false),
        _ => (None, true),
    }
}

/// Whether that part of the root says anything.
fn filled(field: AnyField, cx: &Cx<'_>) -> bool {
    shows(&cx.aims().get(field.index.into()))
}

/// Whether each of the organization's own documents in force addresses something; none at all is a gap once the whole is declared complete.
fn addressed(cx: &Cx<'_>, sink: &mut Sink<'_>, said: fn(&Document) -> bool) {
    let mut none = true;
    for document in cx.aims().documents.iter().filter(|document| in_force(document, cx.as_of) && !external(document)) {
        let addressed = said(document);
        none &= !addressed;
        if addressed { sink.pass(document.id.as_str()) } else { sink.unknown(document.id.as_str()) }
    }
    if none && cx.declared_complete() && !cx.aims().documents.is_empty() {
        sink.fail("", "", fail(Path::from(Root::DOCUMENTS)));
    }
}
