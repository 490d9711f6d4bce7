//! A record that is no longer in the state that was approved.

use crate::check::{Cx, Sink, fail, own_id, rule};
use crate::integrity::{approved_digest, as_approval, recorded};
use crate::model::Approval;
use crate::read::{Date, Particular, Record, Text, View, elements};

rule! {
    "approved-state-changed", since "0.1", Shall, on Whole, serves ["7.5.3.s3"],
    effort Decide,
    unless ["document-approval-of-other-version", "soa-approval-of-other-version"],
    message "`{record}` is not in the state that was approved: the digest of its present state is not the one recorded with the approval",
    message when UNNAMED "the {kind} is not in the state that was approved: the digest of its present state is not the one recorded with the approval",
    hint "have the change approved, and record the digest of the state that is approved",
    whole compared,
}

fn compared(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let mut asked = false;
    for path in cx.index().noted() {
        // As it is written: where a word stood in for a date, the digest would be another.
        let way = path.records(cx.written());
        let [.., owner, last] = way.as_slice() else { continue };
        let Some(approval) = as_approval(*last) else { continue };
        let all = recorded_in(*owner);
        // Earlier approvals are of earlier states.
        if !all.iter().max_by_key(|(on, _)| *on).is_some_and(|(_, latest)| std::ptr::eq(*latest, approval)) {
            continue;
        }
        asked = true;
        let named = way.iter().rev().find_map(|record| Some((record.table().kind, own_id(*record)?)));
        let (kind, id) = named.map_or((owner.table().kind, ""), |(kind, id)| (kind, id.as_str()));
        let state = approved_digest(*owner);
        let is = |state: &String| all.iter().any(|(_, known)| recorded(known).is_some_and(|digest| digest.eq_ignore_ascii_case(state)));
        match state.as_ref().map(is) {
            None => sink.unknown(id),
            Some(true) => sink.pass(id),
            Some(false) if named.is_some() => sink.fail(kind, id, fail(path).with("record", Text::from(id))),
            Some(false) => sink.fail(kind, id, fail(path).case(UNNAMED).with("kind", Particular::Word(kind))),
        }
    }
    if !asked {
        sink.not_asked();
    }
}

/// The approvals in the fields of the record that record a digest, with their dates.
fn recorded_in<'a>(owner: &'a (dyn Record + 'static)) -> Vec<(Option<Date>, &'a Approval)> {
    let mut all = Vec::new();
    for number in 0..owner.table().names.len() {
        match owner.get(number) {
            View::Record(record) => all.extend(as_approval(record)),
            View::List(list) => {
                all.extend(elements(list).map_while(|view| if let View::Record(record) = view { as_approval(record) } else { None }))
            }
            _ => {}
        }
    }
    all.into_iter().filter(|approval| recorded(approval).is_some()).map(|approval| (approval.on, approval)).collect()
}
