//! An issue that is recorded as not relevant, without a reason.

use crate::check::rule;
use crate::model::Issue;

rule! {
    "issue-dismissed-without-reason", since "0.1", Practice, on Issue, serves ["4.1.s2"],
    effort RecordOnly,
    message "`{issue}` is recorded as not relevant, but no reason is given",
    hint "give the reason in `reason`, with what was considered",
    when |issue, _| issue.relevant == Some(false),
    asks Says { field: Issue::REASON },
}
