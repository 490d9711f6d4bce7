//! Evidence that neither names what it supports nor is named by a record.

use crate::check::rule;
use crate::model::Evidence;

rule! {
    "evidence-supports-nothing", since "0.1", Practice, on Evidence, serves [],
    effort RecordOnly,
    message "what `{evidence}` supports is not recorded",
    hint "name the requirement, control or record in `supports`, or name the evidence in `evidence` of the record",
    shows |it, cx| !it.supports.is_empty() || cx.index().references(it.id.as_str()).next().is_some(), at Evidence::SUPPORTS,
}
