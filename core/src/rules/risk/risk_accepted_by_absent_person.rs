//! A risk that was accepted by a person or body that was not there.

use crate::check::rule;
use crate::model::{RiskAcceptance, Treatment};

rule! {
    "risk-accepted-by-absent-person", since "0.1", Integrity, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    message "the residual risk of `{treatment}` was accepted on {on} by the {kind} `{record}`, who had left on {until}",
    message when NOT_YET "the residual risk of `{treatment}` was accepted on {on} by the {kind} `{record}`, who joined on {since} only",
    hint "have the risk accepted by a person who may accept it today, or correct the dates",
    asks StoodThen { ways: [[Treatment::ACCEPTANCE.then(RiskAcceptance::BY)]], on: [own Treatment::ACCEPTANCE.then(RiskAcceptance::ON)], not_yet: NOT_YET },
}
