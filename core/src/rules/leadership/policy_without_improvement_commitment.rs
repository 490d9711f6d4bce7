//! An AI policy that does not commit to improving the management system continually.

use super::commits;
use crate::check::{Cx, Outcome, rule};
use crate::model::{CommitmentKind, Policy};

rule! {
    "policy-without-improvement-commitment", since "0.1", Shall, on Policy, serves ["5.2.d"],
    effort RecordOnly,
    message "`{policy}` does not include a commitment to continual improvement of the AI management system",
    hint "have top management add the commitment, and record it in `commitments` with the kind `continualImprovement`",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    commits(policy, CommitmentKind::ContinualImprovement, cx)
}
