//! Groups of records that one reference may point to.

use crate::model::{AiSystem, Objective, OwnControl, Person, Resource, RiskSource, Role, Supplier};
use crate::read::targets;

targets! {
    /// A person or a role.
    Actor: [Person, Role];
    /// An own control, or a control of Annex A such as `A.6.2.4`.
    Control: [OwnControl] or annex_a;
    /// A clause, a printed list label or a requirement of the standard, such as `9.2.2`.
    Requirement: [] or clauses;
    /// A requirement of the standard or a control: what an auditor judges.
    Criterion: [OwnControl] or clauses or annex_a;
    /// An objective of Annex C.2, or one of the organization's own.
    AnnexCObjective: [Objective] or annex_c_objectives;
    /// A source of risk of Annex C.3, or one of the organization's own.
    AnnexCSource: [RiskSource] or annex_c_sources;
    /// What an obligation can be for: a system, a resource, a supplier or a control.
    ObligationSubject: [AiSystem, Resource, Supplier, OwnControl] or annex_a;
    /// Any record of the document.
    AnyRecord: any;
    /// Any record of the document, a requirement or a control: what evidence can speak for.
    Supported: any or clauses or annex_a;
}
