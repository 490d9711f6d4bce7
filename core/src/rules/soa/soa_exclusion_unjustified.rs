//! A control that is excluded without a reason.

use crate::check::rule;

rule! {
    "soa-exclusion-unjustified", since "0.1", Shall, on SoaEntry, serves ["6.1.3.f.iii"],
    effort RecordOnly,
    message "`{soaEntry}` is excluded without a justification",
    message when WEAK "the justification recorded for excluding `{soaEntry}`, `{justification}`, gives no reason",
    hint "record in `justification` why it is not necessary: no such system or supplier, no risk that it treats, no law that requires it",
    when |entry, _| super::excluded(entry),
    alone |entry, _| super::justified(entry, WEAK),
}
