//! A treatment without an option.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Treatment;

rule! {
    "treatment-option-missing", since "0.1", Shall, on Treatment, serves ["6.1.3.a"],
    effort RecordOnly,
    message "`{treatment}` names no treatment option",
    hint "choose one: avoid, reduce, share, retain or pursue",
}

fn check<'a>(treatment: &'a Treatment, _: &Cx<'a>) -> Outcome<'a> {
    if treatment.option.is_some() { Outcome::Pass } else { fail(Treatment::OPTION).with("treatment", &treatment.id).into() }
}
