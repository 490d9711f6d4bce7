//! An acceptance that is no longer valid, of a risk that still needs one.

use crate::check::rule;
use crate::model::{RiskAcceptance, Treatment};

rule! {
    "risk-acceptance-expired", since "0.1", Shall, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    due RiskAcceptance,
    message "the acceptance of `{risk}` that `{treatment}` records was valid until {due}",
    hint "have the risk accepted again by its present rating, or treat it further",
    given |treatment, cx| super::acceptance_at_stake(treatment, cx).is_some(),
    asks Until { until: Treatment::ACCEPTANCE.then(RiskAcceptance::UNTIL) },
    with [Treatment::RISK],
}
