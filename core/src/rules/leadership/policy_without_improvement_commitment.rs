//! An AI policy without a commitment to continual improvement.

use crate::check::{is_ai_policy, rule};
use crate::model::{CommitmentKind, Policy};

rule! {
    "policy-without-improvement-commitment", since "0.1", Shall, on Policy, serves ["5.2.d"],
    effort RecordOnly,
    message "`{policy}` does not include a commitment to continual improvement of the AI management system",
    hint "have top management add the commitment, and record it in `commitments` with the kind `continualImprovement`",
    when |policy, _| is_ai_policy(policy),
    shows |policy, cx| super::commits(policy, CommitmentKind::ContinualImprovement, cx), at Policy::COMMITMENTS,
}
