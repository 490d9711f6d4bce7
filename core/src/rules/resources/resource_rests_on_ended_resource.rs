//! A resource that depends on one that is no longer there.

use crate::check::rule;
use crate::model::{Model, Resource};

rule! {
    "resource-rests-on-ended-resource", since "0.1", Integrity, on Resource, serves ["7.1.s2", "A.4.2"],
    effort CarryOut,
    message "`{resource}` is in use, but depends on the {kind} `{record}`, which was available only until {until}",
    hint "provide what it depends on, name its replacement in `dependsOn`, or correct the dates",
    when |it, as_of| !super::gone(it, as_of),
    asks Standing { ways: [[Resource::DEPENDS_ON], [Resource::MODEL.then(Model::BASE_MODEL)]] },
}
