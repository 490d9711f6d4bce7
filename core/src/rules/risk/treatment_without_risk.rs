//! A treatment that names no risk.

use crate::check::rule;
use crate::model::Treatment;

rule! {
    "treatment-without-risk", since "0.1", Shall, on Treatment, serves ["6.1.3.b.i"],
    effort RecordOnly,
    message "`{treatment}` does not name the risk that it treats",
    hint "name the risk in `risk`",
    asks Says { field: Treatment::RISK },
}
