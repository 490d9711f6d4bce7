//! The conformity assessment that an obligation asks of a system in use is not recorded.

use super::{Met, at, duty};
use crate::check::{Cx, Sink, rule};
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-conformity-not-assessed", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort AssessAgain,
    message "`{system}` is in use without the conformity assessment that `{obligation}` requires",
    hint "assess the conformity (Article 43), and record in `conformity` the procedure and the date",
}

fn met(_: &AiSystem, facts: &EuAiAct, cx: &Cx<'_>) -> Met {
    let done = facts.conformity.as_deref().and_then(|conformity| conformity.on).is_some_and(|on| on <= cx.as_of);
    if done { Met::Yes } else { Met::No(at(EuAiAct::CONFORMITY)) }
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    duty(cx, sink, &["Art.43"], met);
}
