//! A reference into a framework that is not there.

use crate::catalogue::{Framework, nearest::nearest};
use crate::check::{Cx, Sink, fail, rule};
use crate::rules::references::{Foreign, foreign, owner};

rule! {
    "framework-not-loaded", since "0.1", Practice, on Whole, serves [],
    effort RecordOnly,
    message "`{id}` belongs to the framework `{framework}`, which is not loaded",
    message when SIMILAR "`{id}` belongs to the framework `{framework}`, which is not loaded; `{near}` is loaded",
    hint "assess together with the file of `{framework}`, or correct the reference",
    whole loaded,
}

/// For how many frameworks it is told; a document with more of them is one to mislead.
const TOLD: usize = 40;

fn loaded(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let mut told: Vec<&str> = Vec::new();
    for link in cx.index().links() {
        let id = link.text;
        match foreign(link, cx) {
            Foreign::Entry => sink.pass(id),
            // One answer for all references into a framework.
            Foreign::NotLoaded(name) if told.len() < TOLD && !told.contains(&name) => {
                told.push(name);
                let (kind, record) = owner(link, cx);
                let defect = fail(link.path).with("id", id).with("framework", name);
                let near = nearest(name, cx.catalogue.frameworks().iter().map(Framework::id));
                sink.fail(kind, record, if let Some(near) = near { defect.case(SIMILAR).with("near", near) } else { defect });
            }
            _ => {}
        }
    }
}
