//! The AI policy was approved by others than top management.

use super::{approvals, document_of, is_ai_policy, is_top_management};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Policy;

rule! {
    "policy-not-set-by-top-management", since "0.1", Shall, on Policy, serves ["5.1.s1", "5.2.a"],
    effort Decide,
    message "`{policy}` was approved by `{by}`, who does not belong to top management",
    hint "have top management approve it; give the role of top management the mandate `topManagement`",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_ai_policy(policy) {
        return Outcome::NotAsked;
    }
    let Some(document) = document_of(policy, cx) else { return Outcome::Unknown };
    let mut by = None;
    for (approval, _) in approvals(document, cx.as_of) {
        let Some(actor) = approval.by.as_ref() else { continue };
        match is_top_management(actor.as_str(), cx) {
            None => return Outcome::Unknown,
            Some(true) => return Outcome::Pass,
            Some(false) => by = Some(actor),
        }
    }
    by.map_or(Outcome::Unknown, |by| fail(Policy::DOCUMENT).with("policy", &policy.id).with("by", by).related(by).into())
}
