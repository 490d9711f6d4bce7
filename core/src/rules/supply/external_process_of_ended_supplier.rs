//! A process that is provided by a supplier whose contract has ended.

use crate::check::rule;
use crate::model::{AimsProcess, Scope};

rule! {
    "external-process-of-ended-supplier", since "0.1", Integrity, on Scope, serves ["8.1.s10"],
    effort Decide,
    message "a process is provided by the {kind} `{record}`, whose contract or supply ended on {until}",
    hint "name who provides the process today, or renew the contract",
    asks Standing { ways: [[Scope::PROCESSES => AimsProcess::SUPPLIERS]] },
}
