//! A treatment that was approved before its risk was identified.

use crate::check::rule;
use crate::model::{Approval, Risk, Treatment};

rule! {
    "treatment-before-its-risk", since "0.1", Integrity, on Treatment, serves ["6.1.3.s1"],
    effort RecordOnly,
    message "`{treatment}` was approved on {on}, before the {kind} `{record}`, which it treats, was identified on {since}",
    hint "correct the dates, or have the treatment approved for this risk",
    asks InTurn { way: [Treatment::RISK], first: [their Risk::IDENTIFIED_ON], then: [own Treatment::APPROVAL.then(Approval::ON)] },
}
