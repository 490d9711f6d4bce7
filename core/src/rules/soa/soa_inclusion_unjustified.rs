//! A control that is included without a reason.

use crate::check::rule;

rule! {
    "soa-inclusion-unjustified", since "0.1", Shall, on SoaEntry, serves ["6.1.3.f.ii"],
    effort RecordOnly,
    message "`{soaEntry}` is included without a justification",
    message when WEAK "the justification recorded for including `{soaEntry}`, `{justification}`, gives no reason",
    hint "record in `justification` what makes the control necessary: a risk, an obligation, a contract, an objective",
    when |entry, _| super::included(entry),
    alone |entry, _| super::justified(entry, WEAK),
}
