//! Groups of things that one reference may name: kinds of records, and (behind the plus) parts of the standard or `any` record.

use crate::model::{AiSystem, Objective, OwnControl, Person, Resource, RiskSource, Role, Supplier};
use crate::read::targets;

targets! {
    /// A person or a role.
    Actor: [Person, Role];
    /// An own control, or a control of Annex A such as `A.6.2.4`.
    Control: [OwnControl] + ["annexAControl"];
    /// A control, or all controls of an objective of Annex A such as `A.6.2`.
    ControlArea: [OwnControl] + ["annexA"];
    /// A clause, a printed list label or a requirement of the standard, such as `9.2.2`.
    Requirement: [] + ["clause"];
    /// A requirement of the standard or a control: what an auditor judges.
    Criterion: [OwnControl] + ["clause", "annexA"];
    /// An objective of Annex C.2 such as `C.2.5`, or one of the organization's own.
    AnnexCObjective: [Objective] + ["annexCObjective"];
    /// A source of risk of Annex C.3 such as `C.3.4`, or one of the organization's own.
    AnnexCSource: [RiskSource] + ["annexCSource"];
    /// What an obligation can be for: a system, a resource, a supplier or a control.
    ObligationSubject: [AiSystem, Resource, Supplier, OwnControl] + ["annexA"];
    /// Any record of the document.
    AnyRecord: [];
    /// Any record of the document, a requirement or a control: what evidence can support.
    Supported: [] + ["any", "clause", "annexA"];
}
