//! What rules can be about, and the one walk that brings every record to its rules.

use super::engine::Run;
use super::path::Path;
use super::rule::{RecordCheck, WholeCheck};
use crate::model::*;
use crate::read::Kind;

macro_rules! subjects {
    (registers { $($Item:ident $ITEM:ident $item:ident,)* } parts { $($Part:ident $PART:ident $part:ident,)* }) => {
        /// A rule's check, by what it is about.
        #[derive(Debug)]
        #[allow(dead_code, clippy::allow_attributes, reason = "every kind can be a subject, whether a rule is about it yet or not")]
        pub(crate) enum Check {
            Whole(WholeCheck),
            SoaEntry(RecordCheck<SoaEntry>),
            $($Item(RecordCheck<$Item>),)*
            $($Part(RecordCheck<$Part>),)*
        }

        impl Check {
            /// Register or part that it looks at; none for the whole document.
            pub(crate) fn register(&self) -> Option<&'static str> {
                match self {
                    Check::Whole(_) => None,
                    Check::SoaEntry(_) => Some(Root::STATEMENT_OF_APPLICABILITY.name),
                    $(Check::$Item(_) => Some(Root::$ITEM.name),)*
                    $(Check::$Part(_) => Some(Root::$PART.name),)*
                }
            }

            /// Kind of the records that it looks at; the document's for a check of the whole.
            pub(crate) fn kind(&self) -> &'static str {
                match self {
                    Check::Whole(_) => Root::TABLE.kind,
                    Check::SoaEntry(_) => SoaEntry::TABLE.kind,
                    $(Check::$Item(_) => $Item::TABLE.kind,)*
                    $(Check::$Part(_) => $Part::TABLE.kind,)*
                }
            }
        }

        /// Every record in the order of the document, each through all rules of its kind.
        pub(crate) fn walk<'a>(root: &'a Root, run: &mut Run<'a>) {
            $({
                let checks = run.checks(|check| match check { Check::$Item(f) => Some(*f), _ => None });
                if !checks.is_empty() {
                    for (index, record) in root.$item.iter().enumerate() {
                        for (rule, check) in &checks {
                            let outcome = check(record, &run.cx);
                            run.take(*rule, record, Some(record.id.as_str()), Root::$ITEM.at(index), outcome, None);
                        }
                    }
                }
            })*
            $({
                let checks = run.checks(|check| match check { Check::$Part(f) => Some(*f), _ => None });
                if let Some(record) = root.$part.as_deref() {
                    for (rule, check) in &checks {
                        let outcome = check(record, &run.cx);
                        run.take(*rule, record, record.id.as_ref().map(|id| id.as_str()), Root::$PART.into(), outcome, None);
                    }
                }
            })*
            let checks = run.checks(|check| match check { Check::SoaEntry(f) => Some(*f), _ => None });
            if let Some(soa) = root.statement_of_applicability.as_deref() {
                for (index, entry) in soa.entries.iter().enumerate() {
                    let at = Path::from(Root::STATEMENT_OF_APPLICABILITY).then_at(StatementOfApplicability::ENTRIES, index);
                    for (rule, check) in &checks {
                        let outcome = check(entry, &run.cx);
                        run.take(*rule, entry, Some(entry.control.as_str()), at, outcome, Some(entry.control.as_str()));
                    }
                }
            }
        }
    };
}

subjects! {
    registers {
        Issue ISSUES issues,
        InterestedParty INTERESTED_PARTIES interested_parties,
        Obligation OBLIGATIONS obligations,
        Policy POLICIES policies,
        Person PEOPLE people,
        Role ROLES roles,
        Risk RISKS risks,
        Treatment TREATMENTS treatments,
        OwnControl OWN_CONTROLS own_controls,
        ImpactAssessment IMPACT_ASSESSMENTS impact_assessments,
        Objective OBJECTIVES objectives,
        Change CHANGES changes,
        AiSystem AI_SYSTEMS ai_systems,
        Resource RESOURCES resources,
        Incident INCIDENTS incidents,
        Concern CONCERNS concerns,
        Supplier SUPPLIERS suppliers,
        Customer CUSTOMERS customers,
        Competence COMPETENCES competences,
        Training TRAININGS trainings,
        Communication COMMUNICATIONS communications,
        Document DOCUMENTS documents,
        Evidence EVIDENCE evidence,
        Metric METRICS metrics,
        Audit AUDITS audits,
        ManagementReview MANAGEMENT_REVIEWS management_reviews,
        Nonconformity NONCONFORMITIES nonconformities,
        Improvement IMPROVEMENTS improvements,
        Attestation ATTESTATIONS attestations,
    }
    parts {
        Organization ORGANIZATION organization,
        Scope SCOPE scope,
        RiskMethod RISK_METHOD risk_method,
        StatementOfApplicability STATEMENT_OF_APPLICABILITY statement_of_applicability,
        ImpactMethod IMPACT_METHOD impact_method,
        AuditProgramme AUDIT_PROGRAMME audit_programme,
        Certification CERTIFICATION certification,
    }
}
