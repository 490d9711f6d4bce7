//! An AI policy that does not commit to meeting the requirements that apply.

use super::commits;
use crate::check::{Cx, Outcome, rule};
use crate::model::{CommitmentKind, Policy};

rule! {
    "policy-without-compliance-commitment", since "0.1", Shall, on Policy, serves ["5.2.c"],
    effort RecordOnly,
    message "`{policy}` does not include a commitment to meet applicable requirements",
    hint "have top management add the commitment, and record it in `commitments` with the kind `applicableRequirements`",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    commits(policy, CommitmentKind::ApplicableRequirements, cx)
}
