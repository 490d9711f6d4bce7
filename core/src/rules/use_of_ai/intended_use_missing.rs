//! A system in use without an intended use.

use crate::check::rule;
use crate::model::{AiSystem, ResponsibleUse};

rule! {
    "intended-use-missing", since "0.1", Shall, on AiSystem, serves ["A.9.4"],
    effort RecordOnly,
    message "the intended use of `{aiSystem}` has not been determined",
    hint "record the uses in `intendedUses`, as the documentation of the system states them",
    given |it, cx| super::used(it, cx),
    asks SaysAny { fields: [AiSystem::INTENDED_USES, AiSystem::RESPONSIBLE_USE.then(ResponsibleUse::ACCEPTABLE_USES)] },
}
