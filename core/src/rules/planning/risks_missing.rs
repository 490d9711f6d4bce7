//! No risk or opportunity is recorded.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;

rule! {
    "risks-missing", since "0.1", Shall, on Whole, serves ["6.1.1.s2", "6.1.1.s12"],
    effort AssessAgain,
    message "neither a risk nor an opportunity is recorded",
    hint "record under `risks` what has to be addressed so that the management system reaches its results",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    kept(cx, sink, Root::RISKS.any());
}
