//! A system in use that came with something bought, without a supplier.

use crate::check::{Cx, rule};
use crate::model::{AiSystem, LifeCycleStage, Root, Supplier};
use crate::rules::life_cycle::reached;

rule! {
    "embedded-system-without-supplier", since "0.1", Shall, on AiSystem, serves ["A.10.3"],
    effort RecordOnly,
    message "`{aiSystem}` is in use and came with `{embeddedIn}`, but no supplier is recorded of either",
    hint "record the supplier, and name it in `suppliers` of the AI system or in `supplier` of the software",
    given |it, cx| if it.embedded_in.is_some() { reached(LifeCycleStage::Deployment, it, cx) } else { Some(false) },
    shows |it, cx| supplied(it, cx), at AiSystem::EMBEDDED_IN,
    with [AiSystem::EMBEDDED_IN],
}

/// None where the software is not among the records.
fn supplied(it: &AiSystem, cx: &Cx<'_>) -> Option<bool> {
    let software = cx.resource(it.embedded_in.as_ref()?.as_str())?;
    let provided = |id: &str| cx.index().referring(Root::SUPPLIERS, Supplier::PROVIDES, id).next().is_some();
    Some(!it.suppliers.is_empty() || software.supplier.is_some() || provided(it.id.as_str()) || provided(software.id.as_str()))
}
