//! No resource is determined.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;

rule! {
    "resources-not-determined", since "0.1", Shall, on Whole, serves ["7.1.s1"],
    effort Decide,
    message "nothing says which resources the management system and its AI systems need",
    hint "record them under `resources`: data, models, tools, computing and people",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    kept(cx, sink, Root::RESOURCES.any());
}
