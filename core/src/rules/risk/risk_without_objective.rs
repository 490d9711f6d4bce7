//! A risk that names no AI objective.

use crate::check::rule;
use crate::model::Risk;

rule! {
    "risk-without-objective", since "0.1", Link, on Risk, serves ["6.1.2.c"],
    effort RecordOnly,
    message "`{risk}` does not identify the AI objectives that it affects",
    hint "name objectives of Annex C.2 or the organization's own in `affectedObjectives`",
    when super::is_open,
    asks Says { field: Risk::AFFECTED_OBJECTIVES },
}
