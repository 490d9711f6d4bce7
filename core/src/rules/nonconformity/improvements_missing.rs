//! Nothing was taken up to improve the management system.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;

rule! {
    "improvements-missing", since "0.1", Shall, on Whole, serves ["10.1.s1"],
    message "nothing is recorded that was taken up to improve the management system",
    hint "record in `improvements` what was taken up, decided and done",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    kept(cx, sink, Root::IMPROVEMENTS);
}
