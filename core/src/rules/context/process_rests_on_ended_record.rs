//! A process whose metric or document has ended.

use crate::check::rule;
use crate::model::{AimsProcess, Scope};

rule! {
    "process-rests-on-ended-record", since "0.1", Integrity, on Scope, serves ["4.4.s3"],
    effort Decide,
    message "a process of the management system rests on the {kind} `{record}`, which ended on {until}",
    hint "name in the process what has taken its place",
    asks Standing {
        ways: [[Scope::PROCESSES => AimsProcess::METRICS], [Scope::PROCESSES => AimsProcess::DOCUMENT]],
    },
}
