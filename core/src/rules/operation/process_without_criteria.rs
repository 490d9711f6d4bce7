//! A process of the management system without criteria.

use crate::check::rule;
use crate::model::AimsProcess;
use crate::placeholder::any_says;

rule! {
    "process-without-criteria", since "0.1", Shall, on Scope, serves ["8.1.s2"],
    effort RecordOnly,
    message "no criteria have been established for the process `{process}`",
    hint "record in `criteria` how conformity of the process is determined",
    when |it, _| (!it.processes.is_empty()).then_some(true),
    alone |it, _| super::each(it, AimsProcess::CRITERIA, |process| any_says(&process.criteria)),
}
