//! A process that is carried out by a supplier whose contract has ended.

use crate::check::rule;
use crate::model::{AimsProcess, Scope};

rule! {
    "external-process-of-ended-supplier", since "0.1", Integrity, on Scope, serves ["8.1.s10"],
    effort Decide,
    message "a process is carried out by the {kind} `{record}`, whose contract or supply ended on {until}",
    hint "name who carries the process out today, or renew the contract",
    asks Standing { ways: [[Scope::PROCESSES => AimsProcess::SUPPLIERS]] },
}
