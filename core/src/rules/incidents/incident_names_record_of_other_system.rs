//! An incident that is followed up at other systems.

use crate::check::rule;
use crate::model::Incident;

rule! {
    "incident-names-record-of-other-system", since "0.1", Integrity, on Incident, serves ["8.2.s1"],
    effort RecordOnly,
    message "`{incident}` names the {kind} `{record}`, which is about other AI systems",
    hint "name the risks and the nonconformity of the AI systems concerned, or correct `aiSystems` of one of them",
    asks OfSystems { ways: [[Incident::RISKS], [Incident::NONCONFORMITY]] },
}
