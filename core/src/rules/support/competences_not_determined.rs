//! No competence is determined.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;

rule! {
    "competences-not-determined", since "0.1", Shall, on Whole, serves ["7.2.s1"],
    effort Decide,
    message "nothing says which competence people need whose work affects AI performance",
    hint "record under `competences` what each role has to know",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    kept(cx, sink, Root::COMPETENCES.any());
}
