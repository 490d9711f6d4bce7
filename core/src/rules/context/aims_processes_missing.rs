//! A management system without processes.

use super::settled;
use crate::check::{Cx, Outcome, rule};
use crate::model::Scope;

rule! {
    "aims-processes-missing", since "0.1", Shall, on Scope, serves ["4.4.s1"],
    effort RecordOnly,
    message "no process of the management system is recorded",
    hint "record in the scope's `processes` what the system needs, and how the processes interact",
}

fn check<'a>(scope: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    settled(!scope.processes.is_empty(), Scope::PROCESSES, cx)
}
