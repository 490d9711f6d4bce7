//! An open risk of systems that have all been retired.

use crate::check::rule;
use crate::model::Risk;
use crate::rules::risk::is_open;

rule! {
    "open-risk-of-retired-systems", since "0.1", Practice, on Risk, serves ["A.6.2.6"],
    effort RecordOnly,
    message "`{risk}` is open, but all AI systems it concerns have been retired",
    hint "close the risk with its reason, or name the system that still bears it",
    when |it, as_of| !it.ai_systems.is_empty() && is_open(it, as_of),
    shows |it, cx| !super::all_retired(&it.ai_systems, cx), at Risk::AI_SYSTEMS,
}
