//! An objective that stands in no document in force.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Objective;
use crate::rules::risk::approved_since;

rule! {
    "objective-not-documented", since "0.1", Shall, on Objective, serves ["6.2.g"],
    effort RecordOnly,
    message "`{objective}` stands in no approved document",
    hint "record the document that states the objectives, with its approval, and name it in `document`",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::pursued(objective, cx.as_of) {
        return Outcome::NotAsked;
    }
    let defect = fail(Objective::DOCUMENT).with("objective", &objective.id);
    let Some(document) = objective.document.as_ref() else { return defect.into() };
    match cx.document(document.as_str()) {
        None => Outcome::Unknown,
        Some(found) if approved_since(found, cx.as_of).is_some() => Outcome::Pass,
        Some(_) => defect.related(document).into(),
    }
}
