//! An issue whose effect on the intended results is not recorded.

use crate::check::rule;
use crate::model::Issue;

rule! {
    "issue-effect-missing", since "0.1", Shall, on Issue, serves ["4.1.s1", "6.1.1.s1"],
    effort RecordOnly,
    message "how `{issue}` affects the intended results of the management system is not recorded",
    hint "record the effect in `effect`, or set `relevant` to false and give the reason",
    when super::matters,
    asks Says { field: Issue::EFFECT },
}
