//! A control that is included for some systems because of others.

use crate::check::rule;
use crate::model::{SoaDriver, SoaEntry};

rule! {
    "soa-driver-of-other-system", since "0.1", Integrity, on SoaEntry, serves ["6.1.3.f.ii"],
    effort Decide,
    message "`{soaEntry}` is included because of the {kind} `{record}`, which is about other AI systems",
    hint "name what makes the control necessary for these systems, or correct `aiSystems` of the entry",
    asks OfSystems { ways: [[SoaEntry::DRIVERS => SoaDriver::RECORD]] },
}
