//! A supplier whose monitoring has not been determined.

use super::in_business;
use crate::check::rule;
use crate::model::Supplier;

rule! {
    "supplier-not-monitored", since "0.1", Shall, on Supplier, serves ["A.10.3", "8.1.s10"],
    effort RecordOnly,
    message "how `{supplier}` is monitored has not been determined",
    hint "record in `monitoring` how it is ensured that what is provided remains suitable, and in `monitoringInterval` how often",
    when |supplier, as_of| in_business(&supplier.provides, as_of),
    asks SaysAny { fields: [Supplier::MONITORING, Supplier::MONITORING_INTERVAL] },
}
