//! The AI policy was approved by others than top management.

use crate::check::{Cx, Outcome, fail, is_ai_policy, rule};
use crate::model::{Approval, Policy};

rule! {
    "policy-not-set-by-top-management", since "0.1", Shall, on Policy, serves ["5.1.s1", "5.2.a"],
    effort Decide,
    message "`{policy}` was approved by `{approvals.by}`, who does not belong to top management",
    hint "have top management approve it; give the role of top management the mandate `topManagement`",
    when |policy, _| is_ai_policy(policy),
    check approved,
}

fn approved<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    let document = super::document_of(policy, cx).into_iter();
    let named =
        document.flat_map(|document| super::approvals(document, cx.as_of)).filter_map(|(approval, _): (&Approval, _)| approval.by.as_ref());
    // Of a person who has left since it is not recorded which roles were held then.
    let left = |by: &str| cx.person(by).is_some_and(|person| person.active_until.is_some_and(|until| until < cx.as_of));
    let top = |by: &str| cx.is_top_management(by).filter(|top| *top || !left(by));
    let judged: Option<Vec<_>> = named.map(|by| Some((by, top(by.as_str())?))).collect();
    match judged.as_deref().and_then(<[_]>::split_last) {
        None => Outcome::Unknown,
        Some(((_, top), others)) if *top || others.iter().any(|(_, top)| *top) => Outcome::Pass,
        Some(((by, _), _)) => fail(Policy::DOCUMENT).with("approvals.by", *by).related(*by).into(),
    }
}
