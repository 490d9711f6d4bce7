//! A reference into a framework that is not there.

use crate::catalogue::{Framework, nearest::nearest};
use crate::check::{Cx, Sink, fail, rule};
use crate::rules::references::{Foreign, foreign, owner};

rule! {
    "framework-not-loaded", since "0.1", Practice, on Whole, serves [],
    effort RecordOnly,
    message "`{id}` belongs to the framework `{framework}`, which is not loaded",
    hint "{advice}",
}

/// For how many frameworks it is told; a document with more of them is one to mislead.
const TOLD: usize = 40;

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let mut told: Vec<&str> = Vec::new();
    for link in cx.index().links() {
        let id = link.text;
        match foreign(link, cx) {
            Foreign::Entry => sink.pass(id),
            // One answer for all references into a framework.
            Foreign::NotLoaded(name) if told.len() < TOLD && !told.contains(&name) => {
                told.push(name);
                let (kind, record) = owner(link, cx);
                sink.fail(kind, record, fail(link.path).with("id", id).with("framework", name).with("advice", advice(name, cx)));
            }
            _ => {}
        }
    }
}

fn advice(name: &str, cx: &Cx<'_>) -> String {
    match nearest(name, cx.catalogue.frameworks().iter().map(Framework::id)) {
        Some(near) => format!("did you mean `{near}`? If not, assess together with the file of `{name}`"),
        None => format!("assess together with the file of `{name}`, or take the reference out"),
    }
}
