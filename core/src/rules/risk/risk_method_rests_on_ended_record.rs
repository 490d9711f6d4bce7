//! A risk method that is aligned with policies or objectives that have ended.

use crate::check::rule;
use crate::model::RiskMethod;

rule! {
    "risk-method-rests-on-ended-record", since "0.1", Integrity, on RiskMethod, serves ["6.1.2.a"],
    effort Decide,
    message "the risk method is aligned with the {kind} `{record}`, which ended on {until}",
    hint "align the method with the policies and objectives that hold today, and name them",
    asks Standing { ways: [[RiskMethod::POLICIES], [RiskMethod::OBJECTIVES]] },
}
