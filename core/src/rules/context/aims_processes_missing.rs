//! A management system without processes.

use crate::check::rule;
use crate::model::Scope;

rule! {
    "aims-processes-missing", since "0.1", Shall, on Scope, serves ["4.4.s1"],
    effort Decide,
    message "the processes needed for the management system have not been determined",
    hint "record the processes and their interactions in `processes` of the scope",
    shows |scope, cx| super::settled(!scope.processes.is_empty(), cx), at Scope::PROCESSES,
}
