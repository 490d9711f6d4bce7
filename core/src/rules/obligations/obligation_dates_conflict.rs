//! The same provision is recorded twice for the same things, with different days.

use crate::check::{Cx, Sink, fail, rule};
use crate::model::{Obligation, Root};

rule! {
    "obligation-dates-conflict", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    message "`{other}` and `{obligation}` cite the same provision for the same subjects, but from {earlier} and from {later}",
    hint "keep one record, or record in each what it applies to",
}

/// Whether both are about one thing; nothing named stands for everything.
fn meet(one: &Obligation, other: &Obligation) -> bool {
    let (a, b) = (&one.applies_to, &other.applies_to);
    a.is_empty() || b.is_empty() || a.iter().any(|subject| b.contains(subject))
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let all = &cx.aims().obligations;
    let cited = |obligation: &Obligation| obligation.citation.as_ref().map_or("", |text| text.trim()).to_owned();
    let mut sorted: Vec<(String, usize)> = all.iter().enumerate().map(|(at, obligation)| (cited(obligation), at)).collect();
    sorted.retain(|(citation, _)| !citation.is_empty());
    crate::order::sort_by(&mut sorted, &mut |a, b| a.cmp(b));
    let mut before: Option<(&str, &Obligation)> = None;
    for (citation, at) in &sorted {
        let Some(obligation) = all.get(*at) else { continue };
        let same = before.filter(|(text, other)| text == citation && meet(obligation, other)).map(|(_, other)| other);
        match same.and_then(|other| Some((other, other.applies_from?, obligation.applies_from?))) {
            Some((other, first, own)) if first != own => {
                let defect = fail(Root::OBLIGATIONS.at(*at).then(Obligation::APPLIES_FROM)).with("other", &other.id);
                let defect = defect.with("obligation", &obligation.id).with("earlier", first).with("later", own).related(&other.id);
                sink.fail("obligation", obligation.id.as_str(), defect);
            }
            _ => sink.pass(obligation.id.as_str()),
        }
        before = Some((citation, obligation));
    }
}
