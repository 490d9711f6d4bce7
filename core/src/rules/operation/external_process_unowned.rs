//! An externally provided process whose control within the organization has not been assigned.

use crate::check::rule;
use crate::model::AimsProcess;

rule! {
    "external-process-unowned", since "0.1", Shall, on Scope, serves ["8.1.s10"],
    effort Decide,
    message "the process `{process}` is provided externally, but its control within the organization has not been assigned",
    hint "name in `owner` of the process who controls it within the organization",
    when |it, _| it.processes.iter().any(super::external),
    alone |it, _| super::each(it, AimsProcess::OWNER, |process| !super::external(process) || process.owner.is_some()),
}
