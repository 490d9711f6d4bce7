//! An AI policy without a commitment to meet applicable requirements.

use crate::check::{is_ai_policy, rule};
use crate::model::{CommitmentKind, Policy};

rule! {
    "policy-without-compliance-commitment", since "0.1", Shall, on Policy, serves ["5.2.c"],
    effort RecordOnly,
    message "`{policy}` does not include a commitment to meet applicable requirements",
    hint "have top management add the commitment, and record it in `commitments` with the kind `applicableRequirements`",
    when |policy, _| is_ai_policy(policy),
    shows |policy, cx| super::commits(policy, CommitmentKind::ApplicableRequirements, cx), at Policy::COMMITMENTS,
}
