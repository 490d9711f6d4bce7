//! A concern that is followed up at other systems.

use crate::check::rule;
use crate::model::Concern;

rule! {
    "concern-names-record-of-other-system", since "0.1", Integrity, on Concern, serves ["A.3.3"],
    effort RecordOnly,
    message "`{concern}` names the {kind} `{record}`, which is about other AI systems",
    hint "name the incident and the nonconformity of the AI systems concerned, or correct `aiSystems` of one of them",
    asks OfSystems { ways: [[Concern::INCIDENT], [Concern::NONCONFORMITY]] },
}
