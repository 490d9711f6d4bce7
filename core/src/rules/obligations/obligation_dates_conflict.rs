//! Two obligations that cite the same provision for the same subjects, with different dates.

use crate::check::{Cx, Sink, fail, rule};
use crate::model::{Obligation, Root};

rule! {
    "obligation-dates-conflict", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    message "`{other}` and `{obligation}` cite the same provision for the same subjects, but from {other.appliesFrom} and from {appliesFrom}",
    hint "keep one record, or record in each what it applies to",
    whole agree,
}

fn agree(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let cited = cx.aims().obligations.iter().enumerate().filter_map(|(at, it)| Some((it.citation.as_ref()?.trim(), at, it)));
    let mut sorted: Vec<(&str, usize, &Obligation)> = cited.filter(|(citation, ..)| !citation.is_empty()).collect();
    crate::order::sort_by_key(&mut sorted, |(citation, at, _)| (*citation, *at));
    let mut before: Option<(&str, &Obligation)> = None;
    for (citation, at, it) in sorted {
        let same = before.filter(|(text, other)| *text == citation && meet(it, other));
        match same.and_then(|(_, other)| Some((other, other.applies_from?, it.applies_from?))) {
            Some((other, first, own)) if first != own => {
                let defect = fail(Root::OBLIGATIONS.at(at).then(Obligation::APPLIES_FROM)).with("other", &other.id).related(&other.id);
                sink.fail("obligation", it.id.as_str(), defect.with("other.appliesFrom", first).with(Obligation::APPLIES_FROM, own));
            }
            _ => sink.pass(it.id.as_str()),
        }
        before = Some((citation, it));
    }
}

/// Whether both are about one subject; none named stands for all.
fn meet(one: &Obligation, other: &Obligation) -> bool {
    let (a, b) = (&one.applies_to, &other.applies_to);
    a.is_empty() || b.is_empty() || a.iter().any(|subject| b.contains(subject))
}
