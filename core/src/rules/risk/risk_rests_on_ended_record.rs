//! An open risk whose obligations, resources or issues have all ended.

use crate::check::rule;
use crate::model::Risk;

rule! {
    "risk-rests-on-ended-record", since "0.1", Practice, on Risk, serves ["8.2.s1"],
    effort AssessAgain,
    message "`{risk}` is open, but what it was identified for, the {kind} `{record}`, ended on {until}",
    hint "assess whether the risk still exists; name in it what has taken that place, or close the risk with a reason",
    when |it, as_of| it.closed_on.is_none_or(|on| on > as_of),
    asks Standing { ways: [[Risk::OBLIGATIONS], [Risk::RESOURCES], [Risk::ISSUES]] },
}
