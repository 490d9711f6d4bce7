//! An externally provided process without a supplier.

use crate::check::rule;
use crate::model::Root;

rule! {
    "suppliers-not-recorded", since "0.1", Shall, on Root, serves ["8.1.s10", "A.10.3"],
    effort RecordOnly,
    message "a process is provided externally, but no supplier is recorded",
    hint "record who provides the process under `suppliers`, with what is provided and how it is assessed and monitored",
    when |root, _| root.scope.as_deref().is_some_and(|scope| scope.processes.iter().any(|process| process.external == Some(true))),
    asks Kept { part: Root::SUPPLIERS },
}
